// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/amount.hpp"
#include "core/model/duration.hpp"
#include "core/model/field.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace core {

// Every component kind: one struct with its settings and its field list. The file format, the
// inspector, the range checks and `--set` all follow from the list. Absent optionals mean "as the
// platform does it". A new kind is one struct here, one word in Kind, one behaviour in core/sim.

inline constexpr const char* runtimes[]
    = { "nodejs20", "nodejs22", "nodejs24", "python312", "python313", "python314", "java17",
          "java21", "java25", "dotnet8", "dotnet10", "go", "rust", "ruby34" };
inline constexpr const char* architectures[] = { "x86", "arm64" };
inline constexpr const char* capacityModes[] = { "on_demand", "provisioned" };
inline constexpr const char* workflowTypes[] = { "standard", "express" };

/// People or programs that send requests.
struct Clients {
    static constexpr const char *id = "clients", *title = "Clients", *role = "Traffic";
    Amount networkMs;
    bool operator==(const Clients&) const = default;
    static constexpr auto fields()
    {
        return std::tuple { field("network_ms", &Clients::networkMs, "Network round trip", "ms",
            "Network", "Time on the wire between client and region, both ways together") };
    }
};

/// A timer: fires by its cron expression unless a workload gives it other arrivals.
struct Schedule {
    static constexpr const char *id = "schedule", *title = "Schedule", *role = "Traffic";
    std::string cron = "0 2 * * *";
    bool operator==(const Schedule&) const = default;
    static constexpr auto fields()
    {
        return std::tuple { field("cron", &Schedule::cron, "Cron", "min h day mon wday", "Timing",
            "Five-field cron expression in UTC; simulated time starts on a Monday at 00:00") };
    }
};

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
    double visibilityTimeoutS = 30;
    int maxReceives = 3;
    bool deadLetter = true;
    double delayS = 0;
    double retentionH = 96;
    std::optional<int> maxConcurrency;
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
            field("retention_h", &Queue::retentionH, "Retention", "h", "Failures",
                "Messages older than this are lost", 0.0166, 336),
        };
    }
};

/// Copies each message to every subscriber.
struct Topic {
    static constexpr const char *id = "topic", *title = "Topic", *role = "Triggers";
    std::optional<Amount> latencyMs;
    std::optional<int> retries;
    bool deadLetter = true;
    bool operator==(const Topic&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
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
    int shards = 1;
    int batchSize = 100;
    double batchWindowS = 0;
    int parallelisation = 1;
    double retentionH = 24;
    std::optional<int> retries;
    bool operator==(const Stream&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("shards", &Stream::shards, "Shards", "", "Capacity",
                "Partitions that are read in parallel", 1, 10000),
            field("batch_size", &Stream::batchSize, "Batch size", "records", "Delivery",
                "Most records handed to one invocation", 1, 10000),
            field("batch_window_s", &Stream::batchWindowS, "Batch window", "s", "Delivery",
                "Longest wait to fill a batch", 0, 300),
            field("parallelisation", &Stream::parallelisation, "Parallelisation", "per shard",
                "Delivery", "Batches of one shard in work at the same time", 1, 10),
            field("retention_h", &Stream::retentionH, "Retention", "h", "Failures",
                "Records older than this are lost", 24, 8760),
            field("retries", &Stream::retries, "Retries", "", "Failures",
                "Attempts before a failing batch is given up; absent: until the records expire", 0,
                10000),
        };
    }
};

/// Code that runs for each event; the provider starts and stops its instances.
struct Function {
    static constexpr const char *id = "function", *title = "Function", *role = "Compute";
    std::string plan;
    std::string runtime = "nodejs22";
    int memoryMb = 1024;
    std::string arch = "x86";
    Amount cpuMs = Amount::lognormal(20, 80);
    Amount waitMs;
    double parallelFraction = 0;
    double timeoutS = 30;
    std::optional<int> concurrency;
    double packageMb = 5;
    int provisioned = 0;
    int minInstances = 0;
    int maxInstances = 0;
    std::optional<Amount> keepAliveS, coldStartMs;
    double errorRate = 0;
    std::optional<int> retries;
    bool idempotent = false;
    bool deadLetter = true;
    double logKb = 1;
    double responseKb = 3;
    bool operator==(const Function&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            choice("runtime", &Function::runtime, "Runtime", "Compute",
                "Language runtime; decides most of the cold start", runtimes),
            field("memory_mb", &Function::memoryMb, "Memory", "MB", "Compute",
                "Memory, and with it the share of a vCPU", 64, 32768),
            choice("arch", &Function::arch, "Architecture", "Compute",
                "Processor family, where the platform offers both", architectures),
            field("cpu_ms", &Function::cpuMs, "CPU work", "ms", "Compute",
                "Work per invocation on one full vCPU"),
            field("wait_ms", &Function::waitMs, "Waiting", "ms", "Compute",
                "Time per invocation that does not shrink with more CPU"),
            field("parallel_fraction", &Function::parallelFraction, "Parallel share", "0..1",
                "Compute", "Share of the CPU work that uses several vCPUs", 0, 1),
            field("timeout_s", &Function::timeoutS, "Timeout", "s", "Compute",
                "The invocation is ended after this time", 0.001, 86400),
            field("concurrency", &Function::concurrency, "Requests per instance", "", "Compute",
                "Requests one instance serves at once, where the platform allows more than one", 1,
                1000),
            field("plan", &Function::plan, "Plan", "", "Compute",
                "Hosting plan; empty is the platform's usual one"),
            field("package_mb", &Function::packageMb, "Package size", "MB", "Cold start",
                "Zipped size of code and dependencies", 0, 10240),
            field("provisioned", &Function::provisioned, "Provisioned", "instances", "Cold start",
                "Instances kept initialised and billed at the provisioned rate", 0, 100000),
            field("min_instances", &Function::minInstances, "Minimum instances", "instances",
                "Cold start", "Instances kept alive even when idle", 0, 100000),
            field("max_instances", &Function::maxInstances, "Maximum instances", "0 = platform",
                "Limits", "Instances of this function at most; 0 means the platform's limit", 0,
                1000000),
            field("keep_alive_s", &Function::keepAliveS, "Keep-alive", "s", "Cold start",
                "Idle time after which an instance is ended; replaces the platform's own"),
            field("cold_start_ms", &Function::coldStartMs, "Cold start", "ms", "Cold start",
                "The whole addition to a cold request; replaces the platform's own parts"),
            field("error_rate", &Function::errorRate, "Error rate", "0..1", "Errors and retries",
                "Share of invocations that fail in the handler", 0, 1),
            field("retries", &Function::retries, "Retries", "asynchronous", "Errors and retries",
                "Attempts after the first one when the invocation was asynchronous", 0, 100),
            field("idempotent", &Function::idempotent, "Idempotency key", "", "Errors and retries",
                "Repeated deliveries of the same event have no second effect"),
            field("dead_letter", &Function::deadLetter, "Dead-letter queue", "",
                "Errors and retries", "Keep asynchronous events that failed every attempt"),
            field("log_kb", &Function::logKb, "Log per invocation", "KB", "Observability",
                "Log data written by each invocation", 0, 1024),
            field("response_kb", &Function::responseKb, "Response size", "KB", "Observability",
                "Bytes of the answer; metered as data transfer out when a client called directly",
                0, 20480),
        };
    }
};

/// A durable orchestration of steps.
struct Workflow {
    static constexpr const char *id = "workflow", *title = "Workflow", *role = "Compute";
    std::string type = "standard";
    double timeoutS = 300;
    bool operator==(const Workflow&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            choice("type", &Workflow::type, "Type", "Service",
                "Standard keeps history and runs up to a year; express is short and cheap",
                workflowTypes),
            field("timeout_s", &Workflow::timeoutS, "Timeout", "s", "Service",
                "An execution is ended after this time", 1, 31536000),
        };
    }
};

/// Containers or virtual machines that are always on, to compare with.
struct AlwaysOn {
    static constexpr const char *id = "service", *title = "Container service", *role = "Compute";
    double vcpu = 1;
    double memoryGb = 2;
    int replicas = 2;
    int maxReplicas = 10;
    int concurrency = 50;
    Amount cpuMs = Amount::lognormal(20, 80);
    Amount waitMs;
    double targetUtilisation = 0.6;
    double startS = 60;
    bool operator==(const AlwaysOn&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("vcpu", &AlwaysOn::vcpu, "vCPU", "per replica", "Compute",
                "Processors of one replica", 0.05, 256),
            field("memory_gb", &AlwaysOn::memoryGb, "Memory", "GB", "Compute",
                "Memory of one replica", 0.1, 4096),
            field("replicas", &AlwaysOn::replicas, "Replicas", "at least", "Scaling",
                "Replicas that always run", 1, 10000),
            field("max_replicas", &AlwaysOn::maxReplicas, "Maximum replicas", "", "Scaling",
                "Replicas at most", 1, 10000),
            field("concurrency", &AlwaysOn::concurrency, "Requests per replica", "", "Compute",
                "Requests one replica serves at once", 1, 100000),
            field("cpu_ms", &AlwaysOn::cpuMs, "CPU work", "ms", "Compute",
                "Work per request on one full vCPU"),
            field("wait_ms", &AlwaysOn::waitMs, "Waiting", "ms", "Compute",
                "Time per request that does not shrink with more CPU"),
            field("target_utilisation", &AlwaysOn::targetUtilisation, "Target utilisation", "0..1",
                "Scaling", "Autoscaling aims at this share of busy CPU", 0.05, 1),
            field("start_s", &AlwaysOn::startS, "Start time", "s", "Scaling",
                "Time until a new replica serves", 0, 3600),
        };
    }
};

/// A key-value or document database run by the provider.
struct Database {
    static constexpr const char *id = "database", *title = "Database", *role = "State";
    std::string plan;
    std::string capacity = "on_demand";
    double readUnits = 100, writeUnits = 100;
    std::optional<Amount> readMs, writeMs;
    double itemKb = 1;
    double storageGb = 1;
    double errorRate = 0;
    bool operator==(const Database&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("plan", &Database::plan, "Plan", "", "Service",
                "Product variant; empty is the platform's usual one"),
            choice("capacity", &Database::capacity, "Capacity", "Service",
                "Pay per request, or a provisioned rate that throttles above it", capacityModes),
            field("read_units", &Database::readUnits, "Read capacity", "units/s", "Service",
                "Provisioned read units", 1, 1000000),
            field("write_units", &Database::writeUnits, "Write capacity", "units/s", "Service",
                "Provisioned write units", 1, 1000000),
            field("read_ms", &Database::readMs, "Read latency", "ms", "Latency",
                "Time of one read or query as the caller sees it"),
            field("write_ms", &Database::writeMs, "Write latency", "ms", "Latency",
                "Time of one write or delete as the caller sees it"),
            field("item_kb", &Database::itemKb, "Item size", "KB", "Data",
                "Size of an item where the connection does not say; billed in steps", 0.01, 2048),
            field("storage_gb", &Database::storageGb, "Stored data", "GB", "Data",
                "Data kept all month", 0, 1e9),
            field("error_rate", &Database::errorRate, "Error rate", "0..1", "Failures",
                "Share of calls that fail", 0, 1),
        };
    }
};

/// Files in buckets; can tell others when one arrives.
struct ObjectStorage {
    static constexpr const char *id = "object_storage", *title = "Object storage", *role = "State";
    std::string plan;
    std::optional<Amount> readMs, writeMs;
    double objectKb = 256;
    double storageGb = 10;
    double errorRate = 0;
    bool operator==(const ObjectStorage&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("plan", &ObjectStorage::plan, "Plan", "", "Service",
                "Product variant; empty is the platform's usual one"),
            field("read_ms", &ObjectStorage::readMs, "Read latency", "ms", "Latency",
                "Time to read one object"),
            field("write_ms", &ObjectStorage::writeMs, "Write latency", "ms", "Latency",
                "Time to write one object"),
            field("object_kb", &ObjectStorage::objectKb, "Object size", "KB", "Data",
                "Size of an object where the connection does not say", 0, 5e9),
            field("storage_gb", &ObjectStorage::storageGb, "Stored data", "GB", "Data",
                "Data kept all month", 0, 1e9),
            field("error_rate", &ObjectStorage::errorRate, "Error rate", "0..1", "Failures",
                "Share of calls that fail", 0, 1),
        };
    }
};

/// An in-memory cache in front of something slower.
struct Cache {
    static constexpr const char *id = "cache", *title = "Cache", *role = "State";
    double hitRatio = 0.9;
    std::optional<Amount> latencyMs;
    double sizeGb = 1;
    bool operator==(const Cache&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("hit_ratio", &Cache::hitRatio, "Hit ratio", "0..1", "Data",
                "Share of reads answered from the cache", 0, 1),
            field("latency_ms", &Cache::latencyMs, "Latency", "ms", "Latency",
                "Time of one call that hits"),
            field("size_gb", &Cache::sizeGb, "Size", "GB", "Data", "Memory kept all month", 0.01,
                100000),
        };
    }
};

/// Somebody else's service, reached over the internet.
struct ExternalApi {
    static constexpr const char *id = "external_api", *title = "External API", *role = "State";
    Amount latencyMs = Amount::lognormal(120, 800);
    double errorRate = 0;
    bool operator==(const ExternalApi&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("latency_ms", &ExternalApi::latencyMs, "Latency", "ms", "Latency",
                "Time of one call as the caller sees it"),
            field("error_rate", &ExternalApi::errorRate, "Error rate", "0..1", "Failures",
                "Share of calls that fail", 0, 1),
        };
    }
};

/// In the order in which the palette shows them.
using Kind = std::variant<Clients, Schedule, HttpApi, EventBus, Queue, Topic, Stream, Function,
    Workflow, AlwaysOn, Database, ObjectStorage, Cache, ExternalApi>;

struct KindInfo {
    const char* id; ///< as in files: "http_api"
    const char* title; ///< as people read it: "HTTP API"
    const char* role; ///< palette group: Traffic, Triggers, Compute, State
    Kind (*make)(); ///< a new one with default settings
    bool simulated; ///< false: loads and edits, but cannot run yet
};

/// Every kind there is, in palette order.
std::span<const KindInfo> allKinds();
/// The entry of allKinds() for this id, or null.
const KindInfo* findKind(std::string_view id);
const KindInfo& infoOf(const Kind& kind);

}
