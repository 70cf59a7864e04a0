// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/measures.hpp"
#include <algorithm>

namespace core {

namespace {

constexpr std::array<std::string_view, measureCount> measureNames { "requests", "billed_ms",
    "provisioned_billed_ms", "init_ms", "cpu_ms", "provisioned_instance_ms", "idle_min_instance_ms",
    "instance_ms", "deliveries", "sends", "receives", "deletes", "empty_receives",
    "message_receives", "message_deletes", "dead_letters", "reads", "writes", "removes", "queries",
    "transitions" };
static_assert(!measureNames.back().empty());

struct Occupied {
    std::string_view stem;
    Occupation occupation;
};
constexpr Occupied occupied[] = {
    { "billed", { Measure::billedMs, {} } },
    { "provisioned_billed", { Measure::provisionedBilledMs, {} } },
    { "provisioned", { Measure::provisionedInstanceMs, {} } },
    { "provisioned_idle", { Measure::provisionedInstanceMs, Measure::provisionedBilledMs } },
    { "idle_min", { Measure::idleMinInstanceMs, {} } },
    { "instance", { Measure::instanceMs, {} } },
    { "active", { Measure::instanceMs, Measure::idleMinInstanceMs } },
};

constexpr std::string_view measuredSettings[] = { "log_kb", "log_events", "egress_kb", "stored_gb",
    "stored_gb_hours", "read_unit_hours", "write_unit_hours", "shard_hours", "consumer_shard_hours",
    "capacity_hours", "on_demand_requests", "provisioned_requests", "machine_ms", "cold_start_mb",
    "memory_mb_hours", "retained_kb", "month", "hours", "account_month", "account_hours",
    "nat_hours", "nat_kb", "traces" };

}

std::string_view measureName(Measure m)
{
    return measureNames[static_cast<std::size_t>(m)];
}

std::string measureTitle(Measure m)
{
    std::string text(measureName(m));
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

std::optional<Measure> measureNamed(std::string_view name)
{
    const auto it = std::find(measureNames.begin(), measureNames.end(), name);
    if (it == measureNames.end())
        return std::nullopt;
    return static_cast<Measure>(it - measureNames.begin());
}

std::optional<Occupation> occupationNamed(std::string_view of, std::string_view suffix)
{
    if (!of.ends_with(suffix))
        return std::nullopt;
    of.remove_suffix(suffix.size());
    for (const Occupied& o : occupied)
        if (o.stem == of)
            return o.occupation;
    return std::nullopt;
}

std::optional<Measure> payloadNamed(std::string_view of)
{
    if (!of.ends_with("_kb"))
        return std::nullopt;
    const auto measure = measureNamed(of.substr(0, of.size() - 3));
    return measure && hasSize(*measure) ? measure : std::nullopt;
}

bool hasSize(Measure m)
{
    switch (m) {
    case Measure::requests:
    case Measure::deliveries:
    case Measure::sends:
    case Measure::receives:
    case Measure::messageReceives:
    case Measure::messageDeletes:
    case Measure::deadLetters:
    case Measure::reads:
    case Measure::writes:
    case Measure::removes:
    case Measure::queries:
        return true;
    default:
        return false;
    }
}

bool isMeasure(std::string_view of)
{
    return measureNamed(of) || payloadNamed(of) || occupationNamed(of, "_mb_ms")
        || occupationNamed(of, "_vcpu_ms")
        || std::find(std::begin(measuredSettings), std::end(measuredSettings), of)
        != std::end(measuredSettings);
}

}
