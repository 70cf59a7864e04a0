// SPDX-License-Identifier: GPL-3.0-or-later
// From counters to a RunResult.
#include "core/sim/engine.hpp"
#include "core/sim/memory_use.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

SimTime toMs(std::int64_t ns)
{
    return (ns + 999'999) / 1'000'000;
}
/// Of many instances for a long time, which is more than SimTime holds.
std::int64_t areaMs(double ns)
{
    return static_cast<std::int64_t>(std::ceil(std::floor(ns) / 1e6));
}

struct Digest {
    std::uint64_t value = 0;
    void add(std::uint64_t x) { value = mixBits(value ^ x); }
    void add(std::int64_t x) { add(static_cast<std::uint64_t>(x)); }
    void add(const Histogram& h)
    {
        add(h.count());
        add(h.sumNs());
        add(h.min());
        add(h.max());
        for (std::size_t i = 0; i < h.counts().size(); ++i)
            if (h.counts()[i] > 0)
                add(h.counts()[i] * 4096 + i);
    }
};

}

/// Active periods that are still open are billed up to the end of the run.
void Engine::closeOpenPeriods()
{
    for (std::size_t i = 0; i < net.nodes.size(); ++i) {
        if (net.nodes[i].type != NodeType::function)
            continue;
        FunctionNode& f = net.functions[net.nodes[i].slot];
        if (f.billedBy != BilledBy::instance)
            continue;
        for (std::uint32_t k = 0; k < f.pool.all.size(); ++k)
            if (Instance& in = f.pool.all[k]; in.busy > 0)
                billPeriod(f, in, net.nodes[i].stats);
    }
}

void Engine::collectComponent(std::size_t i, RunResult& result)
{
    const Component& component = project.components[i];
    NodeStats& s = net.nodes[i].stats;
    ComponentResult& c = components[i];
    const Kind kind = resolved(component, platform.id);
    const Service* service = serviceOf(platform, kind);
    c.id = component.id;
    c.name = component.name;
    c.kind = infoOf(kind).id;
    c.service = service ? service->title : infoOf(kind).title;
    c.invocations = s.invocations;
    c.coldStarts = s.coldStarts;
    c.throttled = s.throttled;
    c.overDailyLimit = s.overDailyLimit;
    c.errors = s.errors;
    c.timeouts = s.timeouts;
    c.retries = s.retries;
    c.deadLettered = s.deadLettered;
    s.binDuration.pourInto(s.duration);
    c.duration = std::move(s.duration);
    c.coldStart = std::move(s.coldStart);
    c.init = std::move(s.init);
    c.queueAge = std::move(s.queueAge);
    const double window = std::max(result.simulatedS * 1e9, 1.0);
    const Node& node = net.nodes[i];
    if (node.type == NodeType::function)
        collectPool(net.functions[node.slot], kind, window, s, c);
    else if (node.type == NodeType::workflow)
        s.measures[Measure::billedMs] = toMs(s.measures[Measure::billedMs]);
    else if (node.type == NodeType::queue)
        collectQueue(node, window, s, c);
    else if (const StreamNode* stream = net.streamOf(node))
        collectDepth(stream->depth, window, c);
    c.measures = s.measures;
}

void Engine::collectPool(
    const FunctionNode& f, const Kind& kind, double window, NodeStats& s, ComponentResult& c)
{
    const Pool& pool = f.pool;
    s.measures[Measure::requests] = s.invocations;
    c.instancesMean = pool.total.total() / window;
    c.busyMean = pool.busy.total() / window;
    const double idle
        = std::max(pool.total.total() - pool.busy.total() - pool.starting.total(), 0.0);
    c.idleMean = idle / window;
    c.instancesMax = pool.total.max();
    c.lifespanMeanS = pool.ended > 0 ? pool.endedLifeS / static_cast<double>(pool.ended) : 0;
    s.measures[Measure::instanceMs] = areaMs(pool.total.total());
    s.measures[Measure::provisionedInstanceMs] = areaMs(pool.provisioned.total());
    const auto* alwaysOn = std::get_if<AlwaysOn>(&kind);
    const double least = alwaysOn ? alwaysOn->replicas : static_cast<double>(f.minInstances);
    s.measures[Measure::idleMinInstanceMs] = areaMs(std::min(idle, least * window));
    s.measures[Measure::cpuMs] = s.cpuNs;
    for (const Measure m :
        { Measure::billedMs, Measure::provisionedBilledMs, Measure::initMs, Measure::cpuMs })
        s.measures[m] = toMs(s.measures[m]);
}

void Engine::collectDepth(const Gauge& depth, double window, ComponentResult& c)
{
    c.queueDepthMean = depth.total() / window;
    c.queueDepthMax = depth.max();
}

void Engine::collectQueue(const Node& node, double window, NodeStats& s, ComponentResult& c)
{
    QueueNode& q = net.queues[node.slot];
    collectDepth(q.depth, window, c);
    if (q.backsOff) {
        if (q.depth.value() == 0 && node.firstLink != node.linkEnd)
            askUntil(q, s, now);
        return;
    }
    // Resting pollers ask again and again; the asks that found messages are counted already.
    const double asks = q.idlePollS > 0 ? q.pollersAtRest * window / 1e9 / q.idlePollS : 0;
    s.measures[Measure::emptyReceives] = std::max<std::int64_t>(
        static_cast<std::int64_t>(asks) - s.measures[Measure::receives], 0);
}

RunResult Engine::collect(double wallS)
{
    RunResult result;
    result.project = project.title;
    result.workload = workload.id;
    result.provider = platform.id;
    result.region = spec.region.empty() ? platform.defaultRegion : spec.region;
    result.seed = spec.seed;
    result.simulatedS = inSeconds(std::max<SimTime>(now - warmup, 0));
    result.complete = complete;
    result.stopReason = stopReason;
    bin.pourInto(latency);
    counts.inFlight = counts.arrived - counts.completed - counts.failed - counts.throttled
        - counts.timedOut - counts.deadLettered;
    result.requests = counts;
    result.latency = std::move(latency);
    result.worstSecond
        = { static_cast<double>(worst.second), static_cast<double>(worst.p99) / 1e6 };
    result.timeline = std::move(timeline);
    for (std::size_t i = 0; i < net.nodes.size(); ++i)
        collectComponent(i, result);
    result.components = std::move(components);
    for (std::size_t i = 0; i < project.connections.size(); ++i)
        result.connections.push_back(
            { project.connections[i].from, project.connections[i].to, net.calls[i] });
    std::erase_if(journeys, [](const Journey& j) { return j.spans.empty(); });
    std::sort(journeys.begin(), journeys.end(),
        [](const Journey& a, const Journey& b) { return a.number < b.number; });
    result.journeys = std::move(journeys);
    const auto requests = static_cast<std::uint64_t>(warmupRequests + counts.arrived);
    result.engine = { eventCount, requests, wallS, peakMemoryMb() };
    result.fingerprints = { trajectory, resultsFingerprint(result) };
    return result;
}

/// From integers only, and independent of the order of components and connections in the file.
std::uint64_t Engine::resultsFingerprint(const RunResult& result) const
{
    Digest all;
    const RequestCounts& r = result.requests;
    for (const std::int64_t n :
        { r.arrived, r.completed, r.failed, r.throttled, r.timedOut, r.deadLettered, r.duplicated })
        all.add(n);
    all.add(result.latency);
    std::uint64_t unordered = 0;
    for (std::size_t i = 0; i < result.components.size(); ++i) {
        const ComponentResult& c = result.components[i];
        Digest d;
        d.add(hashText(c.id));
        for (const std::int64_t n : { c.invocations, c.coldStarts, c.throttled, c.errors,
                 c.timeouts, c.retries, c.deadLettered })
            d.add(n);
        for (const std::int64_t n : c.measures.counts)
            d.add(n);
        d.add(c.duration);
        d.add(c.init);
        d.add(c.queueAge);
        if (net.nodes[i].type == NodeType::function) {
            const Pool& pool = net.functions[net.nodes[i].slot].pool;
            for (const Gauge* g : { &pool.busy, &pool.starting, &pool.total })
                d.add(g->digest());
        }
        unordered += d.value;
    }
    for (const ConnectionResult& c : result.connections)
        unordered += mixBits(hashText(c.from) * 31 + hashText(c.to))
            * static_cast<std::uint64_t>(c.calls + 1);
    all.add(unordered);
    return all.value;
}

}
