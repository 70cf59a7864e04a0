// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/estimate.hpp"
#include "core/study/estimate/flow.hpp"
#include "core/study/estimate/measures.hpp"
#include "core/study/estimate/timing.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr int closedLoopRounds = 3; ///< until users and the time of an answer fit each other

/// A source hears of the end of its requests: at least one of its connections is waited for.
bool waits(const Resolved& all, std::size_t source)
{
    return std::any_of(all.graph.out[source].begin(), all.graph.out[source].end(),
        [&](std::size_t e) { return all.graph.edges[e].sync; });
}

Spread latencyFrom(const Resolved& all, const Timing& timing, std::size_t source)
{
    return waits(all, source) ? timing[source].answer : timing.whole(source);
}

std::vector<double> arrivalsOf(
    const Resolved& all, const std::vector<SourceTraffic>& sources, double SourceTraffic::*rate)
{
    std::vector<double> arrivals(all.kinds.size());
    for (const SourceTraffic& source : sources)
        if (const auto at = all.graph.places.find(source.component); at != all.graph.places.end())
            arrivals[at->second] += source.*rate;
    return arrivals;
}

/// Users who wait send one request in each round of thinking and waiting.
void fitUsers(const Resolved& all, std::vector<SourceTraffic>& sources, Flow& flow)
{
    const bool any = std::any_of(
        sources.begin(), sources.end(), [](const SourceTraffic& s) { return s.users > 0; });
    if (!any)
        return;
    const std::vector<SourceTraffic> without = sources;
    std::vector<double> answerS(sources.size());
    for (int round = 0; round < closedLoopRounds; ++round) {
        for (std::size_t s = 0; s < sources.size(); ++s) {
            const double cycleS = std::max(without[s].thinkS + answerS[s], 1e-3);
            sources[s].meanPerS = without[s].meanPerS + without[s].users / cycleS;
            sources[s].peakPerS = without[s].peakPerS + without[s].users / cycleS;
        }
        propagate(all, arrivalsOf(all, sources, &SourceTraffic::meanPerS), flow);
        const Timing timing(all, flow);
        for (std::size_t s = 0; s < sources.size(); ++s)
            if (const auto at = all.graph.places.find(sources[s].component);
                at != all.graph.places.end())
                answerS[s] = latencyFrom(all, timing, at->second).mean() / 1000;
    }
}

const Workload& workloadOf(const Project& project, std::string_view id)
{
    if (project.workloads.empty())
        throw Error("the project has no workload"_form);
    const Workload* found = id.empty() ? &project.workloads.front() : findWorkload(project, id);
    if (!found)
        throw Error(say("workload %1 not found"_form, inQuotes(std::string(id))));
    return *found;
}

ComponentLoad loadOf(const Timed& timed, const Flow& flow, const Flow& peak, std::size_t i)
{
    const double growth = flow.events[i] > 0 ? peak.events[i] / flow.events[i] : 1;
    ComponentLoad load;
    load.invocationsPerS = timed.invocationsPerS;
    load.peakPerS = timed.invocationsPerS * growth;
    load.batch = timed.batch;
    load.busy = timed.load;
    load.peakBusy = timed.load * growth;
    load.perInstance = timed.perInstance;
    load.coldShare = timed.coldShare;
    load.coldStartMs = timed.coldStartMs;
    load.meanMs = timed.duration.mean();
    load.p50Ms = timed.duration.quantile(0.5);
    load.p95Ms = timed.duration.quantile(0.95);
    load.p99Ms = timed.duration.quantile(0.99);
    load.unlimitedP99Ms = timed.unlimitedP99Ms;
    load.failShare = flow.fails[i];
    return load;
}

/// After which an invocation is ended; infinity where nothing ends it.
double timeLimitMs(const Resolved& all, std::size_t i)
{
    const auto* function = all.as<Function>(i);
    const auto* b = all.behaviour<FunctionBehaviour>(i);
    if (function && b)
        return std::min(function->timeoutS, b->maxTimeoutS) * 1000;
    const auto* service = all.as<AlwaysOn>(i);
    return service ? service->timeoutS * 1000 : unlimited;
}

void addLatency(QuickEstimate& e, const Resolved& all, const Timing& timing)
{
    std::vector<Spread> spreads;
    std::vector<Spread::Part> parts;
    spreads.reserve(e.sources.size());
    for (const SourceTraffic& source : e.sources) {
        const auto at = all.graph.places.find(source.component);
        if (at == all.graph.places.end() || source.meanPerS <= 0)
            continue;
        spreads.push_back(latencyFrom(all, timing, at->second));
        parts.push_back({ &spreads.back(), source.meanPerS });
    }
    if (parts.empty())
        return;
    const Spread latency = parts.size() == 1 ? spreads.front() : Spread::oneOf(parts);
    e.p50Ms = latency.quantile(0.5);
    e.p95Ms = latency.quantile(0.95);
    for (const double ms : latency.values())
        e.expected.latency.add(static_cast<SimTime>(std::min(ms * 1e6, 1e18)));
}

}

QuickEstimate estimate(const Project& project, std::string_view workloadId,
    const Platform& platform, const Traces& traces)
{
    const Workload& workload = workloadOf(project, workloadId);
    const Resolved all = resolve(project, platform);
    QuickEstimate e;
    e.sources = trafficOf(project, workload, traces);
    Flow flow = failuresOf(all);
    Flow atPeak = flow;
    fitUsers(all, e.sources, flow);
    const std::vector<double> arrivals = arrivalsOf(all, e.sources, &SourceTraffic::meanPerS);
    propagate(all, arrivals, flow);
    propagate(all, arrivalsOf(all, e.sources, &SourceTraffic::peakPerS), atPeak);
    const Timing timing(all, flow);
    for (std::size_t i = 0; i < all.kinds.size(); ++i) {
        e.loads.push_back(loadOf(timing[i], flow, atPeak, i));
        for (const std::size_t in : all.in[i])
            e.loads[i].attempts = std::max(e.loads[i].attempts, flow.attempts[in]);
    }
    for (const SourceTraffic& source : e.sources) {
        e.ratePerS += source.meanPerS;
        if (!source.known)
            e.leftOut.push_back(
                "Recorded arrivals at \"" + source.component + "\" are known when they have run.");
    }
    if (!workload.faults.empty())
        e.leftOut.push_back("Faults are not in the estimate.");
    for (std::size_t i = 0; i < all.kinds.size(); ++i)
        if (const double limit = timeLimitMs(all, i); e.loads[i].p95Ms >= limit)
            e.leftOut.push_back("\"" + all.component(i).name
                + "\" would often hit its timeout, and the estimate does not follow what then "
                  "happens.");
    e.expected = expectedMonth(all, workload, flow, timing, e.ratePerS);
    addLatency(e, all, timing);
    BillOptions options;
    options.freeTier = project.settings.freeTier;
    e.bill = billOf(e.expected, project, platform, options);
    return e;
}

}
