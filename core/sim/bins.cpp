// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of the statistics: the end of the warm-up, bins of the time line, the worst second.
#include "core/sim/engine.hpp"

namespace core {

namespace {

constexpr std::array<double, 3> shownQuantiles { 0.5, 0.95, 0.99 };

float inMs(SimTime ns)
{
    return static_cast<float>(static_cast<double>(ns) / 1e6);
}

}

/// Brings the statistics up to `until`: ends the warm-up and every bin that is over.
void Engine::pass(SimTime until)
{
    while (binEnd <= until) {
        if (binEnd == warmup)
            startMeasuring();
        else
            closeBin(binEnd);
        binStart = binEnd;
        binEnd = binEnd == horizon ? never : std::min(binEnd + binWidth, horizon);
    }
}

void Engine::startMeasuring()
{
    warmupRequests = counts.arrived;
    counts = {};
    measuring = true;
    if (spec.sampledJourneys > 0)
        nextSampled = 0;
    latency = {};
    secondSlow.clear();
    secondCount = 0;
    bin.forget();
    worst = {};
    second = 0;
    binArrived = binCompleted = binFailed = 0;
    for (SourceState& source : sources) {
        source.fresh.counted = true;
        source.fresh.plain = !source.fresh.sync;
    }
    std::fill(net.calls.begin(), net.calls.end(), 0);
    for (std::size_t i = 0; i < net.nodes.size(); ++i) {
        net.nodes[i].stats = NodeStats {};
        if (net.nodes[i].type == NodeType::function) {
            Pool& pool = net.functions[net.nodes[i].slot].pool;
            for (Gauge* gauge : { &pool.busy, &pool.starting, &pool.total, &pool.provisioned })
                gauge->restart(warmup);
            pool.ended = 0;
            pool.endedLifeS = 0;
            for (std::uint32_t k = 0; k < pool.all.size(); ++k) {
                pool.all[k].activeSince = std::max(pool.all[k].activeSince, warmup);
                pool.all[k].billed = 0;
            }
        } else if (net.nodes[i].type == NodeType::queue) {
            net.queues[net.nodes[i].slot].depth.restart(warmup);
        } else if (StreamNode* stream = net.streamOf(net.nodes[i])) {
            stream->depth.restart(warmup);
        }
    }
}

/// Whether a request ends in a new second is as good as random: asked without a branch.
[[gnu::always_inline]] inline void Engine::enterSecond(SimTime at)
{
    const auto present = static_cast<std::int64_t>(inSeconds(at - warmup));
    if (!secondSlow.empty()) [[unlikely]]
        if (present != second)
            closeSecond();
    secondCount *= static_cast<std::size_t>(present == second);
    second = present;
}

/// A request has ended well in the present second.
[[gnu::always_inline]] inline void Engine::countCompleted(SimTime took)
{
    ++counts.completed;
    ++secondCount;
    if (took > worst.p99) [[unlikely]]
        secondSlow.push_back(took);
    bin.add(took);
}

/// Keeps the second with the largest 99th percentile (the largest value, of fewer than a hundred).
/// Only latencies above the worst one so far can make it: with one of a hundred or fewer above, the
/// 99th percentile is not.
void Engine::closeSecond()
{
    if (const std::size_t above = secondCount / 100; secondSlow.size() > above) {
        const auto p99 = secondSlow.begin() + static_cast<std::ptrdiff_t>(above);
        std::nth_element(secondSlow.begin(), p99, secondSlow.end(), std::greater<>());
        worst = { second, *p99 };
    }
    secondSlow.clear();
    secondCount = 0;
}

void Engine::closeBin(SimTime end)
{
    const double width = static_cast<double>(end - binStart), widthS = width / 1e9;
    std::array<SimTime, 3> q;
    bin.close(shownQuantiles, q, latency);
    timeline.p50Ms.push_back(inMs(q[0]));
    timeline.p95Ms.push_back(inMs(q[1]));
    timeline.p99Ms.push_back(inMs(q[2]));
    const auto perS
        = [&](std::int64_t n) { return static_cast<float>(static_cast<double>(n) / widthS); };
    timeline.arrived.push_back(perS(counts.arrived - std::exchange(binArrived, counts.arrived)));
    timeline.completed.push_back(
        perS(counts.completed - std::exchange(binCompleted, counts.completed)));
    const std::int64_t failed
        = counts.failed + counts.throttled + counts.timedOut + counts.deadLettered;
    timeline.failed.push_back(perS(failed - std::exchange(binFailed, failed)));
    for (std::size_t i = 0; i < net.nodes.size(); ++i) {
        NodeStats& stats = net.nodes[i].stats;
        ComponentResult& c = components[i];
        const auto meanOf = [&](Gauge& g) {
            return static_cast<float>(static_cast<double>(g.closeBin(end)) / width);
        };
        c.rate.push_back(
            perS(stats.invocations - std::exchange(stats.binInvocations, stats.invocations)));
        const std::int64_t failures = stats.errors + stats.throttled + stats.timeouts;
        c.errorRate.push_back(perS(failures - std::exchange(stats.binFailures, failures)));
        std::array<SimTime, 3> d;
        stats.binDuration.close(shownQuantiles, d, stats.duration);
        c.p95Ms.push_back(inMs(d[1]));
        if (net.nodes[i].type == NodeType::function) {
            Pool& pool = net.functions[net.nodes[i].slot].pool;
            c.busy.push_back(meanOf(pool.busy));
            c.starting.push_back(meanOf(pool.starting));
            c.idle.push_back(
                std::max(meanOf(pool.total) - c.busy.back() - c.starting.back(), 0.0f));
            pool.provisioned.closeBin(end);
        } else if (net.nodes[i].type == NodeType::queue) {
            c.queueDepth.push_back(meanOf(net.queues[net.nodes[i].slot].depth));
        } else if (StreamNode* stream = net.streamOf(net.nodes[i])) {
            c.queueDepth.push_back(meanOf(stream->depth));
        }
    }
}

}
