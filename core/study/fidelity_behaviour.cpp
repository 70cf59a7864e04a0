// SPDX-License-Identifier: GPL-3.0-or-later
// Exact results for single mechanisms: keep-alive, retries, timeouts, rate limits, queues, calls.
#include "core/study/fidelity_models.hpp"
#include <cmath>

namespace core {

namespace {

FidelityExperiment single(FidelityCheck check, Project project, Platform platform)
{
    return { "mathematics", experimentSpec(std::move(project), std::move(platform)),
        { std::move(check) } };
}

/// Calls that take next to no time, `gap` seconds apart on average, to one function.
Project rareCalls(const Amount& keepAliveS, double gapS, double effort)
{
    Function f = plainFunction(Amount::constantly(0.001));
    f.keepAliveS = keepAliveS;
    return smallProject(
        { part("work", f) }, {}, poissonArrivals(1 / gapS), 20'000 * effort * gapS, 10 * gapS);
}

FidelityExperiment constantKeepAlive(double keepS, double gapS, double effort)
{
    const std::string at
        = std::to_string(static_cast<int>(keepS)) + "_" + std::to_string(static_cast<int>(gapS));
    const std::string title = "keep-alive " + std::to_string(static_cast<int>(keepS))
        + " s, a call every " + std::to_string(static_cast<int>(gapS)) + " s";
    FidelityCheck cold { "cold_share_" + at };
    cold.what = "Share of cold calls, " + title;
    cold.source = "exp(-keep-alive x rate)";
    cold.reference = std::exp(-keepS / gapS);
    cold.widest = 0.05 * cold.reference;
    cold.figure = coldShare;
    FidelityCheck idle { "idle_instances_" + at };
    idle.what = "Mean idle instances, " + title;
    idle.source = "1 - exp(-keep-alive x rate)";
    idle.reference = 1 - cold.reference;
    idle.widest = 0.05 * idle.reference;
    idle.figure = [](const RunResult& r) { return workOf(r).idleMean; };
    return { "mathematics",
        experimentSpec(rareCalls(Amount::constantly(keepS), gapS, effort), idealPlatform()),
        { cold, idle } };
}

/// The keep-alive is drawn anew after every call, so the shorter one after a longer one counts.
FidelityExperiment randomKeepAlive(double effort)
{
    constexpr double longest = 1200, gap = 200;
    FidelityCheck c { "cold_share_uniform" };
    c.what = "Share of cold calls, keep-alive uniform from 0 to 1200 s, a call every 200 s";
    c.source = "Laplace transform of the keep-alive: (1 - exp(-x)) / x, x = rate x longest";
    c.reference = (1 - std::exp(-longest / gap)) / (longest / gap);
    c.widest = 0.05 * c.reference;
    c.figure = coldShare;
    return single(
        c, rareCalls({ Amount::Shape::uniform, 0, longest }, gap, effort), idealPlatform());
}

/// An event bus hands events to a function that fails now and then.
FidelityExperiment retries(double errorRate, int again, double effort)
{
    Function f = plainFunction(Amount::constantly(1));
    f.errorRate = errorRate;
    f.retries = again;
    FunctionBehaviour b;
    b.asyncRetry = { again, 1, 2, 60 };
    const Project p = smallProject({ part("bus", EventBus {}), part("work", f) },
        { arrow("bus", "work") }, poissonArrivals(10), 2'000 * effort);
    FidelityCheck attempts { "attempts_with_retries" };
    attempts.what = "Attempts per event, error rate 0.3, 2 retries";
    attempts.source = "(1 - p^3) / (1 - p)";
    attempts.reference = (1 - std::pow(errorRate, again + 1)) / (1 - errorRate);
    attempts.tolerance = 0.5 / (2'000 * effort);
    attempts.note = "events under way at the end lack attempts";
    attempts.widest = 0.02 * attempts.reference;
    attempts.figure = [](const RunResult& r) {
        return static_cast<double>(workOf(r).invocations) / static_cast<double>(r.requests.arrived);
    };
    FidelityCheck dead { "dead_letters_after_retries" };
    dead.what = "Share of events in the dead-letter queue, error rate 0.3, 2 retries";
    dead.source = "p^3";
    dead.reference = std::pow(errorRate, again + 1);
    dead.tolerance = dead.reference * 3 / (2'000 * effort);
    dead.note = "events under way at the end are not dead yet";
    dead.widest = 0.1 * dead.reference;
    dead.figure = [](const RunResult& r) {
        return static_cast<double>(r.requests.deadLettered)
            / static_cast<double>(r.requests.arrived);
    };
    return { "mathematics", experimentSpec(p, idealPlatform(b)), { attempts, dead } };
}

FidelityExperiment timeouts(double effort)
{
    Function f = plainFunction(exponentialAmount(1000));
    f.timeoutS = 2;
    FidelityCheck c { "timeouts" };
    c.what = "Share that exceeds a timeout of twice the mean, exponential handler";
    c.source = "exp(-2)";
    c.reference = std::exp(-2.0);
    c.widest = 0.03 * c.reference;
    c.figure = [](const RunResult& r) {
        return static_cast<double>(r.requests.timedOut)
            / static_cast<double>(r.requests.arrived - r.requests.inFlight);
    };
    return single(c, smallProject({ part("work", f) }, {}, poissonArrivals(10), 3'000 * effort, 20),
        idealPlatform());
}

/// A bucket of one token is closed for 1 / rate after each request that it lets through: one
/// server with constant service and no queue.
FidelityExperiment rateLimit(double effort)
{
    constexpr double arriving = 20, allowed = 10;
    HttpApi api;
    api.ratePerS = allowed;
    api.burst = 1;
    FidelityCheck c { "rate_limit" };
    c.what = "Share throttled by a rate limit of 10/s with burst 1 at 20/s";
    c.source = "Erlang B for one server: rho / (1 + rho)";
    c.reference = arriving / allowed / (1 + arriving / allowed);
    c.widest = 0.02 * c.reference;
    c.figure = [](const RunResult& r) {
        return static_cast<double>(r.requests.throttled) / static_cast<double>(r.requests.arrived);
    };
    return single(c,
        smallProject({ part("api", api), part("work", plainFunction(Amount::constantly(1))) },
            { arrow("api", "work") }, poissonArrivals(arriving), 2'000 * effort, 10),
        idealPlatform());
}

/// One poller that takes one message at a time: messages wait as in M/M/1.
FidelityExperiment messageQueue(double effort)
{
    constexpr double rho = 0.7;
    Queue q;
    q.batchSize = 1;
    q.visibilityTimeoutS = 43'200;
    q.retentionH = 336;
    Project p = smallProject(
        { part("queue", q), part("work", plainFunction(exponentialAmount(10))) },
        { arrow("queue", "work") }, poissonArrivals(rho * 100), 60'000 * effort / (rho * 100), 10);
    FidelityCheck age { "queue_age" };
    age.what = "Mean age of messages, one poller, batches of one, rho 0.7";
    age.unit = "ms";
    age.source = "M/M/1: rho / (mu - lambda)";
    age.reference = 10 * rho / (1 - rho);
    age.widest = 0.05 * age.reference;
    age.figure = [](const RunResult& r) { return findResult(r, "queue")->queueAge.meanNs() / 1e6; };
    FidelityCheck depth { "queue_depth" };
    depth.what = "Mean messages waiting, one poller, batches of one, rho 0.7";
    depth.source = "M/M/1: rho^2 / (1 - rho)";
    depth.reference = rho * rho / (1 - rho);
    depth.widest = 0.07 * depth.reference;
    depth.figure = [](const RunResult& r) { return findResult(r, "queue")->queueDepthMean; };
    return { "mathematics", experimentSpec(std::move(p), idealPlatform()), { age, depth } };
}

/// Two exponential calls of 100 ms, together or one after the other.
FidelityExperiment calls(const char* group, double expectedMs, const char* source, double effort)
{
    ExternalApi api;
    api.latencyMs = exponentialAmount(100);
    Connection one = arrow("work", "one"), other = arrow("work", "other");
    one.group = other.group = group;
    const bool together = *group;
    FidelityCheck c { together ? "parallel_calls" : "calls_in_turn" };
    c.what = std::string("Mean latency of two exponential calls of 100 ms ")
        + (together ? "in a parallel group" : "in turn");
    c.unit = "ms";
    c.source = source;
    c.reference = expectedMs;
    c.widest = 0.02 * expectedMs;
    c.figure = [](const RunResult& r) { return r.latency.meanNs() / 1e6; };
    return single(c,
        smallProject({ part("work", plainFunction(Amount::constantly(0))), part("one", api),
                         part("other", api) },
            { one, other }, poissonArrivals(20), 2'000 * effort),
        idealPlatform());
}

/// A connection that is followed for a share of the invocations.
FidelityExperiment probability(double effort)
{
    Connection some = arrow("work", "store");
    some.probability = 0.38;
    some.calls = 2;
    FidelityCheck c { "calls_by_probability" };
    c.what = "Calls of a connection per invocation, probability 0.38, 2 calls";
    c.source = "probability x calls";
    c.reference = 0.76;
    c.tolerance = 0.001;
    c.note = "invocations under way at either end";
    c.widest = 0.02 * c.reference;
    c.figure = [](const RunResult& r) {
        return static_cast<double>(r.connections[1].calls)
            / static_cast<double>(workOf(r).invocations);
    };
    return single(c,
        smallProject(
            { part("work", plainFunction(Amount::constantly(1))), part("store", Database {}) },
            { some }, poissonArrivals(20), 2'000 * effort),
        idealPlatform());
}

/// Half of the work runs on all vCPUs: Amdahl's law.
FidelityExperiment parallelWork()
{
    FunctionBehaviour b;
    b.vcpuByMemoryMb = { { 0, 0 }, { 4096, 4 } };
    Function f = plainFunction(Amount::constantly(0));
    f.memoryMb = 4096;
    f.cpuMs = Amount::constantly(80);
    f.parallelFraction = 0.5;
    FidelityCheck c { "parallel_work" };
    c.what = "Duration of 80 ms of work, half of it parallel, on 4 vCPUs";
    c.unit = "ms";
    c.source = "Amdahl's law: 80 (0.5 + 0.5 / 4)";
    c.reference = 50;
    c.widest = 0.1;
    c.figure = [](const RunResult& r) { return workOf(r).duration.meanNs() / 1e6; };
    return single(
        c, smallProject({ part("work", f) }, {}, poissonArrivals(1), 100), idealPlatform(b));
}

}

std::vector<FidelityExperiment> keepAliveExperiments(double effort)
{
    return { constantKeepAlive(600, 300, effort), constantKeepAlive(300, 600, effort),
        constantKeepAlive(300, 1200, effort), randomKeepAlive(effort) };
}

std::vector<FidelityExperiment> failureExperiments(double effort)
{
    return { retries(0.3, 2, effort), timeouts(effort), rateLimit(effort) };
}

std::vector<FidelityExperiment> flowExperiments(double effort)
{
    return { messageQueue(effort), calls("pair", 150, "mean of the larger: 1.5 x 100 ms", effort),
        calls("", 200, "sum of the means", effort), probability(effort), parallelWork() };
}

}
