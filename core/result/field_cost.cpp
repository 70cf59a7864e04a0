// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/field_cost.hpp"
#include "core/result/usage.hpp"
#include <algorithm>

namespace core {

namespace {

/// What is counted (`of` of a rule) grows with these fields.
struct FieldGrowth {
    const char* key;
    std::vector<std::string_view> of;
};

const std::vector<FieldGrowth>& growths()
{
    static const std::vector<FieldGrowth> all {
        { "memory_mb",
            { "billed_mb_ms", "provisioned_mb_ms", "provisioned_billed_mb_ms",
                "provisioned_idle_mb_ms", "idle_min_mb_ms", "instance_mb_ms", "billed_vcpu_ms",
                "provisioned_vcpu_ms", "provisioned_billed_vcpu_ms", "provisioned_idle_vcpu_ms",
                "idle_min_vcpu_ms", "instance_vcpu_ms" } },
        { "cpu_ms", { "billed_ms", "billed_mb_ms", "billed_vcpu_ms", "cpu_ms", "instance_mb_ms" } },
        { "wait_ms", { "billed_ms", "billed_mb_ms", "billed_vcpu_ms", "instance_mb_ms" } },
        { "provisioned",
            { "provisioned_mb_ms", "provisioned_vcpu_ms", "provisioned_idle_mb_ms",
                "provisioned_idle_vcpu_ms", "provisioned_instance_ms" } },
        { "min_instances", { "idle_min_mb_ms", "idle_min_vcpu_ms", "idle_min_instance_ms" } },
        { "vcpu", { "instance_vcpu_ms" } },
        { "memory_gb", { "instance_mb_ms" } },
        { "replicas", { "instance_vcpu_ms", "instance_mb_ms", "instance_ms" } },
        { "log_kb", { "log_kb", "log_events" } },
        { "response_kb", { "egress_kb" } },
        { "storage_gb", { "stored_gb" } },
        { "size_gb", { "stored_gb" } },
        { "shards", { "shard_hours" } },
        { "read_units", { "read_unit_hours" } },
        { "write_units", { "write_unit_hours" } },
        { "batch_size", { "receives", "deletes" } },
        { "retries", { "deliveries" } },
        { "steps", { "transitions" } },
    };
    return all;
}

bool growsWith(std::string_view of, std::string_view key)
{
    return std::any_of(growths().begin(), growths().end(), [&](const FieldGrowth& growth) {
        return key == growth.key
            && std::find(growth.of.begin(), growth.of.end(), of) != growth.of.end();
    });
}

/// Items of these sizes are counted in chunks, where the rule does so.
bool isChunked(const MeterRule& rule, std::string_view key)
{
    return (key == "item_kb" || key == "object_kb") && rule.chunkKb > 0;
}

}

std::vector<FieldCost> costsOf(const Platform& platform, const Kind& kind, std::string_view key,
    std::string_view region, std::string_view date)
{
    // A plan that is not there costs nothing.
    const Service* service = findService(platform, infoOf(kind).id, planOf(kind));
    std::vector<FieldCost> costs;
    if (!service)
        return costs;
    for (const MeterRule& rule : service->meters) {
        const bool concerns = growsWith(rule.of, key) || isChunked(rule, key)
            || rule.when.contains(std::string(key));
        if (!concerns || !holds(rule.when, kind))
            continue;
        const Meter* meter
            = findMeter(platform.catalogue, rule.meter, region, platform.defaultRegion, date);
        const bool known = std::any_of(
            costs.begin(), costs.end(), [&](const FieldCost& c) { return c.meter == meter; });
        if (meter && !known)
            costs.push_back({ &rule, meter });
    }
    return costs;
}

}
