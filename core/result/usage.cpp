// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/project.hpp"
#include "core/model/reading.hpp"
#include "core/model/steps.hpp"
#include "core/platform/platform.hpp"
#include "core/result/billed_time.hpp"
#include "core/result/elastic.hpp"
#include "core/result/measures.hpp"
#include "core/result/metered.hpp"
#include "core/result/run_result.hpp"
#include "core/result/text.hpp"
#include <algorithm>
#include <cmath>
#include <set>

namespace core {

namespace {

struct Quantity {
    double value = 0;
    Phrase how;
    bool monthly = false, account = false;
};

const char* operationCounted(Measure m)
{
    switch (m) {
    case Measure::reads:
        return "read";
    case Measure::writes:
        return "write";
    case Measure::removes:
        return "delete";
    case Measure::queries:
        return "query";
    default:
        return "";
    }
}

/// The mean of f(size) over the calls whose items this measure counts.
template <class F> double meanOverItems(const Metered& c, Measure m, F&& f)
{
    const std::string_view operation = operationCounted(m);
    double sum = 0, calls = 0;
    for (const Load& load : c.loads) {
        if (!operation.empty() && load.operation != operation)
            continue;
        sum += load.calls * f(load.sizeKb);
        calls += load.calls;
    }
    return calls > 0 ? sum / calls : f(ownSizeKb(c.kind));
}

/// Messages in one receive; payloads of a batch travel together.
double itemsPerCall(const Metered& c, Measure m)
{
    const auto& counts = c.counted.measures;
    if (m != Measure::receives || counts[Measure::receives] == 0)
        return 1;
    return std::max(1.0,
        static_cast<double>(counts[Measure::messageReceives])
            / static_cast<double>(counts[Measure::receives]));
}

double chunksPerItem(const MeterRule& rule, const Metered& c, Measure m)
{
    const double items = itemsPerCall(c, m);
    return meanOverItems(c, m, [&](double sizeKb) {
        return std::max(1.0, std::ceil(std::max(sizeKb * items, rule.minKb) / rule.chunkKb));
    });
}

/// "1,284,310 requests"
Phrase countedText(double count, Measure m)
{
    return say("%1 %2"_form, grouped(count), wordsOf(measureTitle(m)));
}

/// What was counted; of billed time without what the bill leaves out.
double countOf(const Metered& c, Measure m)
{
    if (m == Measure::billedMs || m == Measure::provisionedBilledMs)
        return billedTimeMs(c.counted, c.service, m, c.result.simulatedS);
    return static_cast<double>(c.counted.measures[m]);
}

/// The part of a count that no neighbour's bill has.
double ownPart(const Metered& c, double count)
{
    return std::max(0.0, count - count * c.leftShare - c.leftCount);
}

/// "1,000 sends", "400 of 1,000 sends"
Phrase spokenPart(double part, double count, Measure m)
{
    const Phrase all = countedText(count, m);
    return part < count ? say("%1 of %2"_form, grouped(part), all) : all;
}

Quantity counted(const MeterRule& rule, const Metered& c, Measure m)
{
    const double all = countOf(c, m), count = ownPart(c, all);
    Quantity q { count, spokenPart(count, all, m) };
    if (rule.chunkKb > 0 && hasSize(m)) {
        const double chunks = chunksPerItem(rule, c, m);
        q.value *= chunks;
        if (chunks != 1)
            q.how
                = say("%1 x %2 steps of %3 KB"_form, q.how, grouped(chunks), grouped(rule.chunkKb));
    }
    return q;
}

Quantity payload(const MeterRule& rule, const Metered& c, Measure m)
{
    const auto all = static_cast<double>(c.counted.measures[m]);
    const double count = ownPart(c, all);
    const double items = itemsPerCall(c, m);
    const double kb = meanOverItems(c, m, [&](double sizeKb) {
        const double size = std::max(sizeKb * items, rule.minKb);
        return rule.chunkKb > 0 ? std::ceil(size / rule.chunkKb) * rule.chunkKb : size;
    });
    return { count * kb, say("%1 x %2 KB"_form, spokenPart(count, all, m), grouped(kb)) };
}

Quantity occupation(const Metered& c, const Occupation& o, bool memory)
{
    const double ms = std::max(0.0, countOf(c, o.time) - (o.less ? countOf(c, *o.less) : 0));
    double each = 0;
    if (const auto* service = std::get_if<AlwaysOn>(&c.kind)) {
        each = memory ? service->memoryGb * 1024 : service->vcpu;
    } else {
        const auto* behaviour = std::get_if<FunctionBehaviour>(&c.service.behaviour);
        const auto* function = std::get_if<Function>(&c.kind);
        if (!behaviour || !function)
            return {};
        const double mb = memoryOf(*behaviour, function->memoryMb);
        each = memory ? mb : vcpuOf(*behaviour, mb);
    }
    return { ms * each,
        say(memory ? "%1 ms x %2 MB"_form : "%1 ms x %2 vCPU"_form, grouped(ms), grouped(each)) };
}

/// Time of all instances, in machines that are large enough for one.
Quantity machines(const Metered& c)
{
    const auto* service = std::get_if<AlwaysOn>(&c.kind);
    const auto* behaviour = std::get_if<ServiceBehaviour>(&c.service.behaviour);
    if (!service || !behaviour || behaviour->machineVcpu <= 0)
        return {};
    const double each = std::max(service->vcpu / behaviour->machineVcpu,
        behaviour->machineGb > 0 ? service->memoryGb / behaviour->machineGb : 0);
    const auto time = static_cast<double>(c.counted.measures[Measure::instanceMs]);
    return { time * each,
        say("%1 ms x %2 machines of %3 vCPU and %4 GB"_form, grouped(time), grouped(each),
            grouped(behaviour->machineVcpu), grouped(behaviour->machineGb)) };
}

/// The memory of an instance, for each cold start or all month.
Quantity memoryFor(const Metered& c, bool coldStarts)
{
    const auto* behaviour = std::get_if<FunctionBehaviour>(&c.service.behaviour);
    const auto* function = std::get_if<Function>(&c.kind);
    if (!behaviour || !function)
        return {};
    const double mb = memoryOf(*behaviour, function->memoryMb);
    if (!coldStarts)
        return { mb * c.hours, say("%1 MB x %2 hours"_form, grouped(mb), grouped(c.hours)), true };
    const auto starts = static_cast<double>(c.counted.coldStarts);
    return { starts * mb, say("%1 cold starts x %2 MB"_form, grouped(starts), grouped(mb)) };
}

Quantity logged(const Metered& c, bool events)
{
    const auto* function = std::get_if<Function>(&c.kind);
    if (!function || function->logKb <= 0)
        return {};
    const auto requests = static_cast<double>(c.counted.measures[Measure::requests]);
    if (events)
        return { requests, say("%1 invocations that log"_form, grouped(requests)) };
    return { requests * function->logKb,
        say("%1 invocations x %2 KB of logs"_form, grouped(requests), grouped(function->logKb)) };
}

/// Answers to callers outside the region, or what is sent to an external API.
Quantity egress(const Metered& c)
{
    if (std::holds_alternative<ExternalApi>(c.kind)) {
        double kb = 0, calls = 0;
        for (const Load& load : c.loads) {
            kb += load.calls * load.sizeKb;
            calls += load.calls;
        }
        return { kb, say("%1 calls, %2 KB sent"_form, grouped(calls), grouped(kb)) };
    }
    double responseKb = 0;
    if (const auto* api = std::get_if<HttpApi>(&c.kind))
        responseKb = api->responseKb;
    else if (const auto* function = std::get_if<Function>(&c.kind))
        responseKb = function->responseKb;
    else if (const auto* service = std::get_if<AlwaysOn>(&c.kind))
        responseKb = service->responseKb;
    double direct = 0, all = 0;
    for (const Load& load : c.loads) {
        all += load.calls;
        direct += load.from.kind == Clients::id ? load.calls : 0;
    }
    const double requests
        = all > 0 ? static_cast<double>(c.counted.measures[Measure::requests]) * (direct / all) : 0;
    return { requests * responseKb,
        say("%1 answers x %2 KB"_form, grouped(requests), grouped(responseKb)) };
}

/// All month, in GB or in GB-hours.
Quantity stored(const MeterRule& rule, const Metered& c)
{
    double gb = 0;
    if (const auto* database = std::get_if<Database>(&c.kind))
        gb = database->storageGb;
    else if (const auto* storage = std::get_if<ObjectStorage>(&c.kind))
        gb = storage->storageGb;
    else if (const auto* cache = std::get_if<Cache>(&c.kind))
        gb = cache->sizeGb;
    gb = std::max(gb, rule.minGb);
    if (rule.of == "stored_gb_hours")
        return { gb * c.hours, say("%1 GB x %2 hours"_form, grouped(gb), grouped(c.hours)), true };
    return { gb, say("%1 GB all month"_form, grouped(gb)), true };
}

/// What a stream holds of the records that are older than the rule's hours, in KB-months.
Quantity retained(const MeterRule& rule, const Metered& c)
{
    const auto* stream = std::get_if<Stream>(&c.kind);
    const double paidH = stream ? std::max(0.0, stream->retentionH - rule.afterH) : 0;
    const Quantity sent = payload(rule, c, Measure::sends);
    return { sent.value * paidH / c.hours,
        say("%1 x %2 / %3 hours"_form, sent.how, grouped(paidH), grouped(c.hours)) };
}

Quantity capacity(const Metered& c, bool reads)
{
    const auto* database = std::get_if<Database>(&c.kind);
    const double units = !database ? 0 : reads ? database->readUnits : database->writeUnits;
    return { units * c.hours,
        say(reads ? "%1 read units x %2 hours"_form : "%1 write units x %2 hours"_form,
            grouped(units), grouped(c.hours)),
        true };
}

/// What a capacity that follows the load came to.
Quantity elastic(const Metered& c)
{
    const auto* database = std::get_if<Database>(&c.kind);
    const auto* behaviour = std::get_if<StoreBehaviour>(&c.service.behaviour);
    if (!database || !behaviour || !behaviour->elastic)
        return {};
    const ElasticUse use = elasticUse(
        c.counted, c.result.timeline.binWidth, c.result.simulatedS, *database, *behaviour->elastic);
    Phrase how = say("%1 units in the mean"_form, grouped(use.meanUnits));
    if (use.pausedShare > 0)
        how = say("%1, paused for %2 % of the time"_form, how,
            grouped(std::round(use.pausedShare * 1000) / 10));
    return { use.unitHours, how };
}

Quantity shards(const Metered& c, bool ofConsumers)
{
    const auto* stream = std::get_if<Stream>(&c.kind);
    const double n = stream ? stream->shards : 0;
    if (const auto consumers = static_cast<double>(c.onward.size()); ofConsumers)
        return { n * consumers * c.hours,
            say("%1 consumers x %2 shards x %3 hours"_form, grouped(consumers), grouped(n),
                grouped(c.hours)),
            true };
    return { n * c.hours, say("%1 shards x %2 hours"_form, grouped(n), grouped(c.hours)), true };
}

/// A fixed fee: nothing if `of` names none.
std::optional<Quantity> fixed(std::string_view of, double hours)
{
    const bool account = of.starts_with("account_");
    if (account)
        of.remove_prefix(std::string_view("account_").size());
    if (of == "month")
        return Quantity { 1, "each month"_form, true, account };
    if (of == "hours")
        return Quantity { hours, say("%1 hours of the month"_form, grouped(hours)), true, account };
    return std::nullopt;
}

Quantity quantityOf(const MeterRule& rule, const Metered& c)
{
    const std::string_view of = rule.of;
    if (const auto measure = measureNamed(of))
        return counted(rule, c, *measure);
    if (const auto o = occupationNamed(of, "_mb_ms"))
        return occupation(c, *o, true);
    if (const auto o = occupationNamed(of, "_vcpu_ms"))
        return occupation(c, *o, false);
    if (const auto measure = payloadNamed(of))
        return payload(rule, c, *measure);
    if (of == "log_kb" || of == "log_events")
        return logged(c, of == "log_events");
    if (of == "egress_kb")
        return egress(c);
    if (of == "stored_gb" || of == "stored_gb_hours")
        return stored(rule, c);
    if (of == "retained_kb")
        return retained(rule, c);
    if (of == "read_unit_hours" || of == "write_unit_hours")
        return capacity(c, of.front() == 'r');
    if (of == "shard_hours" || of == "consumer_shard_hours")
        return shards(c, of.front() == 'c');
    if (of == "on_demand_requests" || of == "provisioned_requests") {
        const double n = requestsOn(c.counted, of.front() == 'p');
        return { n, say("%1 of the requests"_form, grouped(n)) };
    }
    if (of == "capacity_hours")
        return elastic(c);
    if (of == "machine_ms")
        return machines(c);
    if (of == "cold_start_mb" || of == "memory_mb_hours")
        return memoryFor(c, of.front() == 'c');
    if (auto q = fixed(of, c.hours))
        return *q;
    throw Error(c.service.title + ": meter " + rule.meter + ": found \"" + rule.of
        + "\", expected something that is measured");
}

/// Calls to the internet by way of the NAT gateways of a private network.
Quantity throughNat(const RunResult& result, const Project& project)
{
    double kb = 0, calls = 0;
    for (std::size_t i = 0; i < project.connections.size() && i < result.connections.size(); ++i) {
        const Connection& connection = project.connections[i];
        const Component* to = findComponent(project, connection.to);
        if (!to || !std::holds_alternative<ExternalApi>(to->kind))
            continue;
        const auto count = static_cast<double>(result.connections[i].calls);
        calls += count;
        kb += count * payloadKb(connection, to->kind);
    }
    return { kb, say("%1 calls to the internet, %2 KB sent"_form, grouped(calls), grouped(kb)) };
}

/// What the account as a whole uses; nothing where `of` is no such measure.
std::optional<Quantity> accountQuantity(
    std::string_view of, const RunResult& result, const Project& project)
{
    const double hours = monthHours(result.simulatedS);
    const Settings& settings = project.settings;
    if (of == "nat_hours")
        return Quantity { settings.natGateways * hours,
            say("%1 gateways x %2 hours"_form, grouped(settings.natGateways), grouped(hours)),
            true };
    if (of == "nat_kb")
        return settings.natGateways > 0 ? throughNat(result, project) : Quantity {};
    if (of == "traces") {
        const auto arrived = static_cast<double>(result.requests.arrived);
        return Quantity { arrived * settings.traceRate,
            say("%1 requests x %2 recorded"_form, grouped(arrived), grouped(settings.traceRate)) };
    }
    return fixed(of, hours);
}

UsageBasis basisOf(const ComponentResult& c)
{
    const Measures& m = c.measures;
    const std::int64_t idleMs = m[Measure::idleMinInstanceMs]
        + std::max<std::int64_t>(
            0, m[Measure::provisionedInstanceMs] - m[Measure::provisionedBilledMs]);
    return { c.invocations, c.retries, c.coldStarts, static_cast<double>(idleMs) / 1000 };
}

/// The share of a component's attempts that were no retries.
double firstAttempts(const ComponentResult& c)
{
    if (c.invocations <= 0)
        return 1;
    return 1 - std::min(1.0, static_cast<double>(c.retries) / static_cast<double>(c.invocations));
}

UsageItem itemOf(const MeterRule& rule, const std::string& component, const Quantity& q,
    const Platform& platform)
{
    UsageItem item { q.account ? std::string() : component, rule.meter };
    item.quantity = q.value * rule.times / rule.divide;
    const auto& meters = platform.catalogue.meters;
    const auto meter = std::find_if(
        meters.begin(), meters.end(), [&](const Meter& m) { return m.id == rule.meter; });
    if (meter != meters.end())
        item.unit = meter->unit;
    item.monthly = q.monthly;
    item.topic = rule.topic;
    item.how = q.how;
    if (rule.times != 1)
        item.how = say("%1 x %2"_form, item.how, grouped(rule.times));
    if (rule.divide != 1)
        item.how = say("%1 / %2"_form, item.how, grouped(rule.divide));
    item.why = wordsOf(rule.why);
    return item;
}

}

double monthHours(double windowS)
{
    const double days = windowS / 86400;
    const bool calendarMonth = days == 28 || days == 29 || days == 30 || days == 31;
    return calendarMonth ? days * 24 : hoursPerMonth;
}

double monthScale(double windowS)
{
    return windowS > 0 ? monthHours(windowS) * 3600 / windowS : 0;
}

std::vector<UsageItem> meter(
    const RunResult& result, const Project& project, const Platform& platform)
{
    std::vector<UsageItem> items;
    std::set<std::pair<std::string, std::string>> accountFees;
    const double hours = monthHours(result.simulatedS);
    for (const Component& component : project.components) {
        const auto counts = std::find_if(result.components.begin(), result.components.end(),
            [&](const ComponentResult& r) { return r.id == component.id; });
        const Kind kind = resolved(component, platform.id);
        const Service* service = serviceOf(platform, kind);
        if (counts == result.components.end() || !service)
            continue;
        Metered metered { *counts, kind, *service, {}, {}, hours, result };
        addCalls(metered, project, platform, component.id);
        for (const MeterRule& rule : service->meters) {
            if (!holds(rule.when, kind))
                continue;
            const bool plain = rule.exceptFrom.empty() && rule.exceptTo.empty();
            Quantity q = quantityOf(rule, plain ? metered : withoutExceptions(metered, rule));
            if (rule.withoutRetries)
                q.value *= firstAttempts(*counts);
            if (q.value <= 0 || (q.account && !accountFees.emplace(rule.meter, rule.of).second))
                continue;
            items.push_back(itemOf(rule, component.id, q, platform));
            if (!q.account)
                items.back().basis = basisOf(*counts);
        }
    }
    for (const MeterRule& rule : platform.accountMeters) {
        const auto q = accountQuantity(rule.of, result, project);
        if (!q)
            throw Error(platform.title + ": meter " + rule.meter + ": found \"" + rule.of
                + "\", expected something that is measured of the account");
        if (q->value > 0)
            items.push_back(itemOf(rule, {}, *q, platform));
    }
    return items;
}

}
