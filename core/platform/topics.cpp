// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/topics.hpp"
#include "core/model/error.hpp"
#include <algorithm>

namespace core {

namespace {

constexpr BillTopic topics[] = {
    { "gateway", "Gateway",
        "Every request passes an API front door, which is paid by the request" },
    { "logs", "Logs", "Each invocation writes its log lines, paid by volume or by event" },
    { "traces", "Traces", "Sampled requests are recorded as traces (settings.trace_rate)" },
    { "transfer", "Transfer out", "Answers and calls to the internet leave the region" },
    { "cross_service", "Transfer between services",
        "Data between services crosses zones, or is free by a rule worth knowing" },
    { "nat", "NAT gateways",
        "Functions in a private network reach the internet through NAT (settings.nat_gateways)" },
    { "polls", "Empty polls", "Pollers ask a queue even when it is empty" },
    { "retries", "Retries", "Attempts after the first one are billed like the first" },
    { "idle", "Idle capacity",
        "Provisioned and minimum instances, shards and base fees are paid without work" },
    { "storage", "Storage", "Data at rest is paid all month" },
    { "init", "Init time",
        "A cold start's initialisation is billed time (on AWS since 2025-08-01)" },
    { "minimum", "Minimum instance time",
        "An instance's active period is rounded up and has a least length" },
    { "active_instance", "Active-instance billing",
        "An instance is billed while at least one request is active, not for each request" },
};

void dropRules(std::vector<MeterRule>& rules, const std::string& name)
{
    std::erase_if(rules, [&](const MeterRule& r) { return r.topic == name || r.meter == name; });
}

void keepFirstAttempts(Service& service)
{
    for (MeterRule& rule : service.meters)
        if (service.kind == Function::id || service.kind == Queue::id)
            rule.withoutRetries = rule.topic.empty() || rule.topic == "logs";
}

void leaveOut(Service& service, const std::string& topic)
{
    if (topic == "retries")
        keepFirstAttempts(service);
    if (topic == "init")
        service.leftOut.init = true;
    if (topic == "minimum")
        service.leftOut.minimum = true;
    if (topic == "active_instance")
        service.leftOut.activeInstance = true;
}

void requireKnown(const Platform& platform, const std::string& name)
{
    std::string known;
    for (const BillTopic& topic : topics) {
        if (name == topic.id)
            return;
        known += (known.empty() ? "" : ", ") + std::string(topic.id);
    }
    for (const Meter& meter : platform.catalogue.meters)
        if (meter.id == name)
            return;
    // A meter of another provider is nothing to leave out here, and no mistake either.
    if (name.find('.') == std::string::npos || name.find('.') == 0)
        throw Error(say("nothing to leave out of the bill of %1 is called %2, expected a meter or "
                        "one of: %3"_form,
            platform.title, inQuotes(name), known));
}

}

std::span<const BillTopic> billTopics()
{
    return topics;
}

std::string topicOf(std::string_view of, std::string_view kind)
{
    if (of == "log_kb" || of == "log_events")
        return "logs";
    if (of == "egress_kb")
        return "transfer";
    if (of == "stored_gb" || of == "stored_gb_hours")
        return "storage";
    if (of == "empty_receives")
        return "polls";
    if (of == "traces")
        return "traces";
    if (of.starts_with("nat_"))
        return "nat";
    if (of.starts_with("provisioned_mb") || of.starts_with("provisioned_vcpu")
        || of.starts_with("provisioned_idle") || of.starts_with("idle_min"))
        return "idle";
    if (kind == HttpApi::id)
        return "gateway";
    return {};
}

Platform without(const Platform& platform, const std::vector<std::string>& off)
{
    Platform left = platform;
    for (const std::string& name : off) {
        requireKnown(platform, name);
        dropRules(left.accountMeters, name);
        for (Service& service : left.services) {
            dropRules(service.meters, name);
            leaveOut(service, name);
        }
    }
    return left;
}

}
