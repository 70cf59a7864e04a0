// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/stretches.hpp"
#include "core/sim/arrival_stream.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr SimTime afterFiring = 900 * nsPerSecond;

/// When schedules start something by their own clock, in order; nothing when that is more often
/// than `most` times.
std::vector<SimTime> firings(
    const Project& project, const Workload& workload, SimTime whole, std::size_t most)
{
    std::vector<SimTime> times;
    for (const Component& component : project.components) {
        const auto* schedule = std::get_if<Schedule>(&component.kind);
        const bool driven = std::any_of(workload.sources.begin(), workload.sources.end(),
            [&](const ArrivalSource& s) { return s.component == component.id; });
        if (!schedule || driven)
            continue;
        ArrivalStream stream(firingsOf(*schedule), 0, Rng(0, component.id, Draw::arrivals), {});
        for (SimTime at = stream.next().at; at < whole; at = stream.next().at) {
            times.push_back(at);
            if (times.size() > most)
                return {};
        }
    }
    std::sort(times.begin(), times.end());
    return times;
}

/// From a firing on until things have settled, or until the next one.
std::vector<Stretch> aroundFirings(const std::vector<SimTime>& times, SimTime whole)
{
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const SimTime next = i + 1 < times.size() ? times[i + 1] : whole;
        const SimTime end = std::min({ times[i] + afterFiring, next, whole });
        if (end > times[i])
            stretches.push_back({ { times[i] }, { end - times[i] }, 1 });
    }
    return stretches;
}

/// The time between the stretches given, as (from, to).
std::vector<std::pair<SimTime, SimTime>> gapsOf(const std::vector<Stretch>& taken, SimTime whole)
{
    std::vector<std::pair<SimTime, SimTime>> gaps;
    SimTime from = 0;
    for (const Stretch& s : taken) {
        if (s.from.ns > from)
            gaps.emplace_back(from, s.from.ns);
        from = s.from.ns + s.length.ns;
    }
    if (whole > from)
        gaps.emplace_back(from, whole);
    return gaps;
}

std::int64_t times(std::int64_t count, double weight)
{
    return std::llround(static_cast<double>(count) * weight);
}

void add(Histogram& sum, const Histogram& part, double weight)
{
    std::uint64_t count = 0;
    for (std::size_t bucket = 0; bucket < part.counts().size(); ++bucket)
        if (part.counts()[bucket] > 0) {
            const auto n = static_cast<std::uint64_t>(
                times(static_cast<std::int64_t>(part.counts()[bucket]), weight));
            sum.buckets()[bucket] += n;
            count += n;
        }
    if (count > 0)
        sum.addTotals(count, static_cast<std::uint64_t>(static_cast<double>(part.sumNs()) * weight),
            part.min(), part.max());
}

void add(RequestCounts& sum, const RequestCounts& part, double weight)
{
    for (const auto count :
        { &RequestCounts::completed, &RequestCounts::failed, &RequestCounts::throttled,
            &RequestCounts::timedOut, &RequestCounts::deadLettered, &RequestCounts::inFlight }) {
        sum.*count += times(part.*count, weight);
        sum.arrived += times(part.*count, weight); // so that they add up
    }
    sum.duplicated += times(part.duplicated, weight);
}

/// `share` of the whole time, for means.
void add(ComponentResult& sum, const ComponentResult& part, double weight, double share)
{
    for (const auto count :
        { &ComponentResult::invocations, &ComponentResult::coldStarts, &ComponentResult::throttled,
            &ComponentResult::errors, &ComponentResult::timeouts, &ComponentResult::retries,
            &ComponentResult::deadLettered, &ComponentResult::overDailyLimit })
        sum.*count += times(part.*count, weight);
    for (std::size_t m = 0; m < measureCount; ++m)
        sum.measures.counts[m] += times(part.measures.counts[m], weight);
    for (const auto histogram : { &ComponentResult::duration, &ComponentResult::coldStart,
             &ComponentResult::init, &ComponentResult::queueAge })
        add(sum.*histogram, part.*histogram, weight);
    for (const auto mean : { &ComponentResult::instancesMean, &ComponentResult::busyMean,
             &ComponentResult::idleMean, &ComponentResult::queueDepthMean })
        sum.*mean += part.*mean * share;
    sum.instancesMax = std::max(sum.instancesMax, part.instancesMax);
}

}

std::vector<Stretch> stretchesOf(
    const Project& project, const Workload& workload, Duration whole, const SamplingPlan& plan)
{
    std::vector<Stretch> stretches = aroundFirings(
        firings(project, workload, whole.ns, std::size_t(plan.stretches)), whole.ns);
    SimTime rest = 0;
    const auto gaps = gapsOf(stretches, whole.ns);
    for (const auto& [from, to] : gaps)
        rest += to - from;
    const double share = static_cast<double>(rest) / plan.stretches;
    for (int i = 0; i < plan.stretches; ++i) {
        auto at = static_cast<SimTime>((i + plan.offset) * share);
        for (const auto& [from, to] : gaps) {
            if (at < to - from) {
                const SimTime length
                    = std::min({ plan.length.ns, to - from - at, static_cast<SimTime>(share) });
                stretches.push_back(
                    { { from + at }, { length }, share / static_cast<double>(length) });
                break;
            }
            at -= to - from;
        }
    }
    return stretches;
}

RunResult weighted(const std::vector<RunResult>& results, const std::vector<Stretch>& stretches)
{
    double wholeS = 0;
    for (std::size_t i = 0; i < results.size(); ++i)
        wholeS += results[i].simulatedS * stretches[i].weight;
    RunResult sum;
    for (const auto text :
        { &RunResult::project, &RunResult::workload, &RunResult::provider, &RunResult::region })
        sum.*text = results.front().*text;
    sum.seed = results.front().seed;
    sum.simulatedS = std::round(wholeS * 1e6) / 1e6; // a month stays a whole number of days
    for (const ComponentResult& c : results.front().components) {
        ComponentResult empty;
        for (const auto text : { &ComponentResult::id, &ComponentResult::name,
                 &ComponentResult::kind, &ComponentResult::service })
            empty.*text = c.*text;
        sum.components.push_back(std::move(empty));
    }
    for (const ConnectionResult& c : results.front().connections)
        sum.connections.push_back({ c.from, c.to, 0 });
    for (std::size_t i = 0; i < results.size(); ++i) {
        const RunResult& part = results[i];
        const double weight = stretches[i].weight;
        sum.complete = sum.complete && part.complete;
        add(sum.requests, part.requests, weight);
        add(sum.latency, part.latency, weight);
        if (part.worstSecond.p99Ms > sum.worstSecond.p99Ms)
            sum.worstSecond = { inSeconds(stretches[i].from.ns) + part.worstSecond.atS,
                part.worstSecond.p99Ms };
        for (std::size_t c = 0; c < sum.components.size(); ++c)
            add(sum.components[c], part.components[c], weight,
                wholeS > 0 ? part.simulatedS * weight / wholeS : 0);
        for (std::size_t c = 0; c < sum.connections.size(); ++c)
            sum.connections[c].calls += times(part.connections[c].calls, weight);
        sum.engine.events += part.engine.events;
        sum.engine.requests += part.engine.requests;
    }
    return sum;
}

}
