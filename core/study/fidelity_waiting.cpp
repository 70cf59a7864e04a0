// SPDX-License-Identifier: GPL-3.0-or-later
// Queueing theory: systems in which requests wait, are turned away, or all find a server.
#include "core/study/fidelity_models.hpp"
#include <boost/math/distributions/exponential.hpp>
#include <cmath>

namespace core {

namespace {

/// Probability that all of c servers are busy when requests are lost (Erlang's first formula).
double erlangB(int servers, double offered)
{
    double b = 1;
    for (int i = 1; i <= servers; ++i)
        b = offered * b / (i + offered * b);
    return b;
}

/// Probability of waiting when requests wait (Erlang's second formula).
double erlangC(int servers, double offered)
{
    const double b = erlangB(servers, offered);
    return b / (1 - offered / servers * (1 - b));
}

/// Servers that are always there and an endless queue; the mean service time is one second.
RunSpec waitingSystem(int servers, double ratePerS, const Amount& serviceMs, double effort)
{
    Function f = plainFunction(serviceMs);
    f.minInstances = f.maxInstances = servers;
    // Many servers make many requests that depend on each other.
    const double duration = (servers < 10 ? 1 : 3) * requestsOfOneRun * effort / ratePerS;
    return experimentSpec(
        smallProject({ part("work", f) }, {}, poissonArrivals(ratePerS), duration, duration / 10),
        waitingPlatform());
}

FidelityExperiment waitMMc(int servers, double rate, double effort)
{
    const double wait = erlangC(servers, rate) / (servers - rate);
    FidelityCheck c { "mm" + std::to_string(servers) + "_wait_" + shortNumber(rate) };
    c.what = "Mean wait, M/M/" + std::to_string(servers) + " at " + shortNumber(rate) + " Erlang";
    c.unit = "s";
    c.source = servers == 1 ? "rho / (mu - lambda)" : "Erlang C / (c mu - lambda)";
    c.reference = wait;
    c.widest = 0.1 * wait;
    c.figure = meanWaitS;
    return { "mathematics", waitingSystem(servers, rate, exponentialAmount(1000), effort), { c } };
}

/// Pollaczek and Khinchine: only the first two moments of the service time matter.
FidelityExperiment waitMG1(
    const char* name, const char* title, double rho, double cv2, const Amount& ms, double effort)
{
    FidelityCheck c { std::string("mg1_wait_") + name };
    c.what = std::string("Mean wait, M/G/1, ") + title + ", rho " + shortNumber(rho);
    c.unit = "s";
    c.source = "Pollaczek-Khinchine: rho (1 + cv^2) / (2 (1 - rho)) S";
    c.reference = rho * (1 + cv2) / (2 * (1 - rho));
    c.widest = 0.1 * c.reference;
    c.figure = meanWaitS;
    return { "mathematics", waitingSystem(1, rho, ms, effort), { c } };
}

/// The time in an M/M/1 system is exponential itself, so every percentile is known.
FidelityExperiment responseMM1(double rho, double effort)
{
    FidelityExperiment e { "mathematics", waitingSystem(1, rho, exponentialAmount(1000), effort),
        {} };
    for (const double q : { 0.5, 0.95, 0.99 }) {
        FidelityCheck c { "mm1_response_p" + shortNumber(q * 100) };
        c.what
            = "p" + shortNumber(q * 100) + " of the response time, M/M/1, rho " + shortNumber(rho);
        c.unit = "s";
        c.source = "quantile of the exponential distribution with rate mu - lambda";
        c.reference = boost::math::quantile(boost::math::exponential(1 - rho), q);
        c.tolerance = 0.008 * c.reference;
        c.note = "histogram buckets are 0.8 % wide";
        c.widest = 0.05 * c.reference;
        c.figure = [q](const RunResult& r) { return inSeconds(r.latency.quantile(q)); };
        e.checks.push_back(c);
    }
    return e;
}

/// One instance that takes whatever comes, on so many vCPUs, each request with one thread of one
/// second of CPU work and then some waiting. Processor sharing is insensitive: only the mean of
/// the work matters, and as births and deaths are those of M/M/c, so is the mean time. What waits
/// takes no CPU and adds just its own time.
FidelityExperiment sharedCpu(const char* name, const char* work, int vcpus, double offered,
    const Amount& cpuMs, double waitS, double effort)
{
    FunctionBehaviour b;
    b.atLimit = AtLimit::wait;
    b.binding = Binding::firstFree;
    b.maxConcurrencyPerInstance = 1e6;
    b.concurrencyByMemoryMb = { { 0, 1e6 } };
    b.vcpuByMemoryMb = { { 0, static_cast<double>(vcpus) } };
    Function f = plainFunction(Amount::constantly(waitS * 1000));
    f.cpuMs = cpuMs;
    f.minInstances = f.maxInstances = 1;
    FidelityCheck c { std::string("shared_cpu_") + name };
    c.what = "Mean response, " + std::to_string(vcpus) + " vCPU shared at " + shortNumber(offered)
        + " Erlang, " + work + (waitS > 0 ? ", then waiting" : "");
    c.unit = "s";
    c.source = "M/G/c processor sharing: the mean of M/M/c, whatever the work's distribution";
    c.reference = 1 + erlangC(vcpus, offered) / (vcpus - offered) + waitS;
    c.widest = 0.05 * c.reference;
    c.figure = [](const RunResult& r) { return r.latency.meanNs() / 1e9; };
    return { "mathematics",
        experimentSpec(smallProject({ part("work", f) }, {}, poissonArrivals(offered),
                           requestsOfOneRun * effort / offered, 200),
            idealPlatform(b)),
        { c } };
}

FidelityExperiment lossMGcc(
    int servers, double offered, const char* service, const Amount& ms, double effort)
{
    Function f = plainFunction(ms);
    f.maxInstances = servers;
    const double duration = requestsOfOneRun * effort / offered;
    FidelityCheck c { "loss_" + std::to_string(servers) + "_at_" + shortNumber(offered) };
    c.what = "Share throttled, M/G/c/c, " + std::to_string(servers) + " instances, "
        + shortNumber(offered) + " Erlang, " + service + " service";
    c.source = "Erlang B, whatever the service time's distribution";
    c.reference = erlangB(servers, offered);
    c.widest = 0.1 * c.reference;
    c.figure = throttledShare;
    return { "mathematics",
        experimentSpec(
            smallProject({ part("work", f) }, {}, poissonArrivals(offered), duration, 100),
            idealPlatform()),
        { c } };
}

/// A function that keeps ten instances of the account's thousand for itself, and has no more.
FidelityExperiment reservedLoss(
    const char* name, const char* title, const Amount& ms, double effort)
{
    constexpr int reserved = 10;
    constexpr double offered = 10, rate = 50;
    FunctionBehaviour account;
    account.accountConcurrency = 1000;
    Function f = plainFunction(ms);
    f.reserved = reserved;
    FidelityCheck c { std::string("reserved_") + name };
    c.what = std::string("Share throttled under a reserved concurrency of 10 at 10 Erlang, ")
        + title + " service of 0.2 s";
    c.source = "Erlang B, whatever the service time's distribution";
    c.reference = erlangB(reserved, offered);
    c.widest = 0.05 * c.reference;
    c.figure = throttledShare;
    return { "mathematics",
        experimentSpec(smallProject({ part("work", f) }, {}, poissonArrivals(rate),
                           requestsOfOneRun * effort / rate, 100),
            idealPlatform(account)),
        { c } };
}

/// Requests beyond the provisioned instances start others, which end at once.
FidelityExperiment spillOver(int provisioned, double offered, double effort)
{
    Function f = plainFunction(exponentialAmount(1000));
    f.provisioned = provisioned;
    f.keepAliveS = Amount::constantly(0);
    FidelityCheck c { "spill_" + std::to_string(provisioned) + "_at_" + shortNumber(offered) };
    c.what = "Share that spills over from " + std::to_string(provisioned)
        + " provisioned instances at " + shortNumber(offered) + " Erlang";
    c.source = "Erlang B";
    c.reference = erlangB(provisioned, offered);
    c.widest = 0.1 * c.reference;
    c.figure = coldShare;
    return { "mathematics",
        experimentSpec(smallProject({ part("work", f) }, {}, poissonArrivals(offered),
                           requestsOfOneRun * effort / offered, 100),
            idealPlatform()),
        { c } };
}

/// As many servers as there are requests: M/G/infinity.
FidelityExperiment occupancy(double effort)
{
    constexpr double rate = 20, mean = 1.5;
    const Amount service { Amount::Shape::lognormal, mean * 1000, 2 * mean * 1000, true };
    FidelityCheck c { "mginf_busy" };
    c.what = "Mean busy instances, M/G/infinity, log-normal service, 20/s x 1.5 s";
    c.source = "lambda S";
    c.reference = rate * mean;
    c.widest = 0.03 * c.reference;
    c.figure = [](const RunResult& r) { return workOf(r).busyMean; };
    return { "mathematics",
        experimentSpec(smallProject({ part("work", plainFunction(service)) }, {},
                           poissonArrivals(rate), requestsOfOneRun * effort / rate, 100),
            idealPlatform()),
        { c } };
}

/// Both sides from the same run; they differ by what the window cuts off at its two ends.
FidelityExperiment littlesLaw(double effort)
{
    FidelityCheck c { "littles_law" };
    c.what = "Busy instances / (completions per second x mean duration), M/M/4 at 3 Erlang";
    c.source = "Little's law";
    c.reference = 1;
    c.tolerance = 8 / (requestsOfOneRun * effort);
    c.note = "up to 4 invocations are cut at each end of the window";
    c.widest = 0.001;
    c.figure = [](const RunResult& r) {
        const ComponentResult& w = workOf(r);
        return w.busyMean
            / (static_cast<double>(w.duration.count()) / r.simulatedS * w.duration.meanNs() / 1e9);
    };
    return { "mathematics", waitingSystem(4, 3, exponentialAmount(1000), effort), { c } };
}

}

std::vector<FidelityExperiment> waitingExperiments(double effort)
{
    const Amount fast = exponentialAmount(1000 / (1 + std::sqrt(0.6))),
                 slow = exponentialAmount(1000 / (1 - std::sqrt(0.6)));
    Amount hyper { Amount::Shape::mixture };
    hyper.parts = { fast, slow };
    hyper.weights = { (1 + std::sqrt(0.6)) / 2, (1 - std::sqrt(0.6)) / 2 }; // cv^2 = 4
    return { waitMMc(1, 0.5, effort), waitMMc(1, 0.8, effort), waitMMc(2, 1.5, effort),
        waitMMc(5, 4, effort), waitMMc(20, 18, effort), responseMM1(0.7, effort),
        waitMG1("constant", "constant service", 0.7, 0, Amount::constantly(1000), effort),
        waitMG1(
            "erlang_4", "Erlang-4 service", 0.7, 0.25, { Amount::Shape::gamma, 4, 250 }, effort),
        waitMG1("lognormal", "log-normal service", 0.5, 1,
            { Amount::Shape::lognormal, 1000, 1000, true }, effort),
        waitMG1("hyperexponential", "hyperexponential service, cv^2 4", 0.5, 4, hyper, effort),
        sharedCpu("constant", "constant work", 1, 0.7, Amount::constantly(1000), 0, effort),
        sharedCpu("exponential", "exponential work", 1, 0.7, exponentialAmount(1000), 0, effort),
        sharedCpu("hyperexponential", "hyperexponential work, cv^2 4", 1, 0.5, hyper, 0, effort),
        sharedCpu("two", "constant work", 2, 1.5, Amount::constantly(1000), 0, effort),
        sharedCpu("waits", "constant work", 1, 0.7, Amount::constantly(1000), 5, effort),
        occupancy(effort), littlesLaw(effort) };
}

std::vector<FidelityExperiment> lossExperiments(double effort)
{
    return { lossMGcc(5, 5, "exponential", exponentialAmount(1000), effort),
        lossMGcc(10, 5, "constant", Amount::constantly(1000), effort),
        lossMGcc(100, 100, "log-normal", { Amount::Shape::lognormal, 1000, 1500, true }, effort),
        reservedLoss("exponential", "exponential", exponentialAmount(200), effort),
        reservedLoss("constant", "constant", Amount::constantly(200), effort),
        reservedLoss(
            "lognormal", "log-normal", { Amount::Shape::lognormal, 200, 400, true }, effort),
        spillOver(5, 5, effort), spillOver(10, 5, effort) };
}

}
