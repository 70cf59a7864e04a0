// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/amount.hpp"
#include "core/model/field.hpp"
#include <optional>
#include <string>

namespace core {

inline constexpr const char* capacityModes[] = { "on_demand", "provisioned" };

/// A key-value or document database run by the provider.
struct Database {
    static constexpr const char *id = "database", *title = "Database", *role = "State";
    std::string plan;
    std::string capacity = "on_demand";
    double readUnits = 100, writeUnits = 100;
    std::optional<double> minCapacity, maxCapacity;
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
            field("min_capacity", &Database::minCapacity, "Least capacity", "ACU or vCores",
                "Service",
                "Where capacity follows the load: it is never less than this; absent: the "
                "platform's usual",
                0, 256),
            field("max_capacity", &Database::maxCapacity, "Most capacity", "ACU or vCores",
                "Service",
                "Where capacity follows the load: it is never more than this; absent: the "
                "platform's usual",
                0.5, 256),
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
    std::string plan;
    double hitRatio = 0.9;
    std::optional<Amount> latencyMs;
    double sizeGb = 1;
    bool operator==(const Cache&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("plan", &Cache::plan, "Plan", "", "Service",
                "Product variant; empty is the platform's usual one"),
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
    std::optional<double> ratePerS, burst;
    std::optional<double> outageEveryH;
    double outageMin = 10;
    bool operator==(const ExternalApi&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("latency_ms", &ExternalApi::latencyMs, "Latency", "ms", "Latency",
                "Time of one call as the caller sees it"),
            field("error_rate", &ExternalApi::errorRate, "Error rate", "0..1", "Failures",
                "Share of calls that fail", 0, 1),
            field("rate_per_s", &ExternalApi::ratePerS, "Rate limit", "requests/s", "Failures",
                "Sustained rate that it accepts; above it calls get a 429", 0.001),
            field("burst", &ExternalApi::burst, "Burst", "requests", "Failures",
                "Requests accepted at once", 1),
            field("outage_every_h", &ExternalApi::outageEveryH, "Outage every", "h", "Failures",
                "Mean time without one, at random; absent: there are none", 0.01, 1e6),
            field("outage_min", &ExternalApi::outageMin, "Outage lasts", "min", "Failures",
                "Mean length of an outage, at random; every call fails meanwhile", 0.01, 1e6),
        };
    }
};

}
