// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/amount.hpp"
#include "core/model/field.hpp"
#include <optional>
#include <string>

namespace core {

/// An HTTP front door: routes requests to what it is connected to and waits for the answer.
struct HttpApi {
    static constexpr const char *id = "http_api", *title = "HTTP API", *role = "Triggers";
    std::string plan;
    std::optional<Amount> latencyMs;
    std::optional<double> timeoutS, ratePerS, burst;
    double responseKb = 3;
    bool operator==(const HttpApi&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("plan", &HttpApi::plan, "Plan", "", "Service",
                "Product variant; empty is the platform's usual one"),
            field("latency_ms", &HttpApi::latencyMs, "Added latency", "ms", "Limits",
                "Time the gateway itself adds to a request"),
            field("timeout_s", &HttpApi::timeoutS, "Integration timeout", "s", "Limits",
                "After this the caller gets a 504 while the work behind runs on"),
            field("rate_per_s", &HttpApi::ratePerS, "Rate limit", "requests/s", "Limits",
                "Sustained rate of the token bucket; above it callers get a 429"),
            field("burst", &HttpApi::burst, "Burst", "requests", "Limits",
                "Size of the token bucket", 1),
            field("response_kb", &HttpApi::responseKb, "Response size", "KB", "Traffic",
                "Bytes that leave for the client with each answer; metered as data transfer out"),
        };
    }
};

/// Routes events to every subscriber whose filter matches.
struct EventBus {
    static constexpr const char *id = "event_bus", *title = "Event bus", *role = "Triggers";
    std::string plan;
    std::optional<Amount> latencyMs;
    std::optional<int> retries;
    bool deadLetter = true;
    bool operator==(const EventBus&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("plan", &EventBus::plan, "Plan", "", "Service",
                "Product variant; empty is the platform's usual one"),
            field("latency_ms", &EventBus::latencyMs, "Delivery latency", "ms", "Delivery",
                "From publishing to the start of the delivery"),
            field("retries", &EventBus::retries, "Delivery retries", "", "Delivery",
                "Attempts after the first one when a subscriber refuses the event", 0, 185),
            field("dead_letter", &EventBus::deadLetter, "Dead-letter queue", "", "Delivery",
                "Keep events that could not be delivered instead of dropping them"),
        };
    }
};

/// Messages wait here until a consumer takes them in batches.
struct Queue {
    static constexpr const char *id = "queue", *title = "Queue", *role = "Triggers";
    std::string plan;
    bool fifo = false;
    int batchSize = 10;
    double batchWindowS = 0;
    std::optional<double> visibilityTimeoutS;
    std::optional<int> maxReceives;
    bool deadLetter = true;
    double delayS = 0;
    double retentionH = 96;
    std::optional<int> maxConcurrency;
    int messageGroups = 100;
    bool partialBatch = false;
    double duplicateRate = 0;
    bool operator==(const Queue&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("plan", &Queue::plan, "Plan", "", "Service",
                "Product variant; empty is the platform's usual one"),
            field("fifo", &Queue::fifo, "First in, first out", "", "Service",
                "Strict order and no duplicates, at a lower rate"),
            field("batch_size", &Queue::batchSize, "Batch size", "messages", "Delivery",
                "Most messages handed to one invocation", 1, 10000),
            field("batch_window_s", &Queue::batchWindowS, "Batch window", "s", "Delivery",
                "Longest wait to fill a batch", 0, 300),
            field("visibility_timeout_s", &Queue::visibilityTimeoutS, "Visibility timeout", "s",
                "Delivery", "A message taken but not deleted within this time is delivered again",
                0, 43200),
            field("max_concurrency", &Queue::maxConcurrency, "Maximum concurrency", "batches",
                "Delivery", "Most batches in work at the same time", 1, 10000),
            field("max_receives", &Queue::maxReceives, "Maximum receives", "", "Failures",
                "After this many deliveries a message goes to the dead-letter queue", 1, 1000),
            field("dead_letter", &Queue::deadLetter, "Dead-letter queue", "", "Failures",
                "Keep messages that failed too often instead of dropping them"),
            field("delay_s", &Queue::delayS, "Delivery delay", "s", "Delivery",
                "A new message stays invisible for this long", 0, 900),
            field("message_groups", &Queue::messageGroups, "Message groups", "", "Delivery",
                "First in, first out only: messages of one group are handled one after another", 1,
                1000000),
            field("partial_batch", &Queue::partialBatch, "Partial batch response", "", "Failures",
                "Only the messages that failed come back, not their whole batch"),
            field("duplicate_rate", &Queue::duplicateRate, "Duplicates", "0..1", "Failures",
                "Share of messages that are delivered twice (at-least-once delivery)", 0, 1),
            field("retention_h", &Queue::retentionH, "Retention", "h", "Failures",
                "Messages older than this are lost", 0.0166, 336),
        };
    }
};

/// Copies each message to every subscriber.
struct Topic {
    static constexpr const char *id = "topic", *title = "Topic", *role = "Triggers";
    std::string plan;
    std::optional<Amount> latencyMs;
    std::optional<int> retries;
    bool deadLetter = true;
    bool operator==(const Topic&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("plan", &Topic::plan, "Plan", "", "Service",
                "Product variant; empty is the platform's usual one"),
            field("latency_ms", &Topic::latencyMs, "Delivery latency", "ms", "Delivery",
                "From publishing to the start of the delivery"),
            field("retries", &Topic::retries, "Delivery retries", "", "Delivery",
                "Attempts after the first one", 0, 100000),
            field("dead_letter", &Topic::deadLetter, "Dead-letter queue", "", "Delivery",
                "Keep messages that could not be delivered"),
        };
    }
};

/// An ordered log in shards, read in batches.
struct Stream {
    static constexpr const char *id = "stream", *title = "Stream", *role = "Triggers";
    std::string plan;
    int shards = 1;
    int batchSize = 100;
    double batchWindowS = 0;
    int parallelisation = 1;
    double retentionH = 24;
    std::optional<int> retries;
    std::optional<double> maxAgeS;
    bool bisect = false;
    bool deadLetter = true;
    double hotKey = 0;
    bool operator==(const Stream&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("plan", &Stream::plan, "Plan", "", "Service",
                "Product variant; empty is the platform's usual one"),
            field("shards", &Stream::shards, "Shards", "", "Capacity",
                "Partitions that are read in parallel", 1, 10000),
            field("batch_size", &Stream::batchSize, "Batch size", "records", "Delivery",
                "Most records handed to one invocation", 1, 10000),
            field("batch_window_s", &Stream::batchWindowS, "Batch window", "s", "Delivery",
                "Longest wait to fill a batch", 0, 300),
            field("hot_key", &Stream::hotKey, "Hot key", "0..1", "Capacity",
                "Share of records with one and the same key: they all go to one shard", 0, 1),
            field("parallelisation", &Stream::parallelisation, "Parallelisation", "per shard",
                "Delivery", "Batches of one shard in work at the same time", 1, 10),
            field("retention_h", &Stream::retentionH, "Retention", "h", "Failures",
                "Records older than this are lost", 24, 8760),
            field("retries", &Stream::retries, "Retries", "", "Failures",
                "Attempts after the first one of a failing batch; absent: as the platform does", 0,
                10000),
            field("max_age_s", &Stream::maxAgeS, "Maximum record age", "s", "Failures",
                "A failing batch whose records are older is given up; absent: until they expire",
                60, 604800),
            field("bisect", &Stream::bisect, "Split failing batches", "", "Failures",
                "A batch that fails is tried again in two halves"),
            field("dead_letter", &Stream::deadLetter, "Dead-letter queue", "", "Failures",
                "Keep batches that were given up instead of dropping them"),
        };
    }
};

}
