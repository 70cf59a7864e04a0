// SPDX-License-Identifier: GPL-3.0-or-later
// Laws that hold for whole systems: limited waiting rooms, Little's law at every kind of component,
// parts of a fan-out that are awaited, renewal arrivals, deliveries that come twice.
#include "core/study/fidelity_models.hpp"
#include <boost/math/distributions/lognormal.hpp>
#include <cmath>

namespace core {

namespace {

/// M/M/c/K: probabilities of n customers, n = 0 .. K, from the balance of births and deaths.
std::vector<double> mmcK(int servers, int capacity, double offered)
{
    std::vector<double> p { 1 };
    double sum = 1;
    for (int n = 1; n <= capacity; ++n) {
        p.push_back(p.back() * offered / std::min(n, servers));
        sum += p.back();
    }
    for (double& x : p)
        x /= sum;
    return p;
}

FidelityExperiment limitedRoom(int servers, int capacity, double offered, double effort)
{
    const std::vector<double> p = mmcK(servers, capacity, offered);
    double waiting = 0;
    for (int n = servers; n <= capacity; ++n)
        waiting += (n - servers) * p[static_cast<std::size_t>(n)];
    const std::string system = "M/M/" + std::to_string(servers) + "/" + std::to_string(capacity);
    const std::string at = "mm" + std::to_string(servers) + "k" + std::to_string(capacity);
    FunctionBehaviour b;
    b.atLimit = AtLimit::wait;
    b.binding = Binding::firstFree;
    b.maxWaitS = 1e9;
    b.maxOutstanding = static_cast<double>(capacity) / servers;
    Function f = plainFunction(exponentialAmount(1000));
    f.minInstances = f.maxInstances = servers;
    FidelityCheck loss { at + "_loss" };
    loss.what = "Share refused, " + system + " at " + shortNumber(offered) + " Erlang";
    loss.source = "balance of births and deaths";
    loss.reference = p.back();
    loss.widest = 0.1 * loss.reference;
    loss.figure = throttledShare;
    FidelityCheck wait { at + "_wait" };
    wait.what
        = "Mean wait of those accepted, " + system + " at " + shortNumber(offered) + " Erlang";
    wait.unit = "s";
    wait.source = "balance of births and deaths, Little's law";
    wait.reference = waiting / (offered * (1 - p.back()));
    wait.widest = 0.1 * wait.reference;
    wait.figure = meanWaitS;
    return { "mathematics",
        experimentSpec(smallProject({ part("work", f) }, {}, poissonArrivals(offered),
                           requestsOfOneRun * effort / offered, 1000),
            idealPlatform(b)),
        { loss, wait } };
}

/// Little's law from one run: the number present, seen over time, against rate x time of each.
FidelityCheck little(const char* kind, const char* present, double cutAtEnds,
    std::function<double(const RunResult&)> figure)
{
    FidelityCheck c { std::string("littles_law_") + kind };
    c.what = std::string(present) + " / (rate x mean time there), " + kind;
    c.source = "Little's law";
    c.reference = 1;
    c.tolerance = cutAtEnds;
    c.note = "what is there at either end of the window is cut";
    c.widest = 0.01;
    c.figure = std::move(figure);
    return c;
}

double perSecond(const Histogram& h, const RunResult& r)
{
    return static_cast<double>(h.count()) / r.simulatedS;
}

/// The mean number of visits of a component under way, from the spans of all journeys.
double presentInJourneys(const RunResult& r, std::size_t component)
{
    double sum = 0;
    for (const Journey& j : r.journeys)
        for (const Span& s : j.spans)
            if (s.component == component && s.kind == Span::Kind::running)
                sum += static_cast<double>(
                    std::min<SimTime>(s.end, seconds(r.simulatedS).ns) - s.start);
    return sum / 1e9 / r.simulatedS;
}

std::function<double(const RunResult&)> journeysAgainst(const char* id)
{
    return [id = std::string(id)](const RunResult& r) {
        std::size_t i = 0;
        while (r.components[i].id != id)
            ++i;
        const Histogram& h = r.components[i].duration;
        return presentInJourneys(r, i) / (perSecond(h, r) * h.meanNs() / 1e9);
    };
}

std::function<double(const RunResult&)> queueAgainst(const char* id)
{
    return [id = std::string(id)](const RunResult& r) {
        const ComponentResult& c = *findResult(r, id);
        return c.queueDepthMean / (perSecond(c.queueAge, r) * c.queueAge.meanNs() / 1e9);
    };
}

/// Everything that keeps requests for a while, at some load, in one project.
FidelityExperiment littlesLaws(double effort)
{
    AlwaysOn containers;
    containers.cpuMs = Amount::constantly(0);
    containers.waitMs = exponentialAmount(300);
    containers.replicas = containers.maxReplicas = 6;
    containers.concurrency = 1;
    HttpApi api;
    api.latencyMs = exponentialAmount(20);
    Database store;
    store.writeMs = exponentialAmount(40);
    ObjectStorage files;
    files.writeMs = exponentialAmount(80);
    ExternalApi others;
    others.latencyMs = exponentialAmount(120);
    Cache cache;
    cache.hitRatio = 0.5;
    cache.latencyMs = exponentialAmount(10);
    Connection read = arrow("work", "cache");
    read.operation = "read";
    Queue jobs;
    jobs.batchSize = 1;
    jobs.maxConcurrency = 4;
    jobs.visibilityTimeoutS = 43'200;
    Stream log;
    log.batchSize = 1;
    log.shards = 2;
    Project p = smallProject(
        { part("api", api), part("flow", Workflow {}), part("work", plainFunction({})),
            part("containers", containers), part("store", store), part("files", files),
            part("others", others), part("cache", cache), part("jobs", jobs), part("log", log),
            part("slow", plainFunction(exponentialAmount(250))),
            part("reader", plainFunction(exponentialAmount(80))) },
        { arrow("api", "flow"), arrow("flow", "work"), arrow("work", "containers"),
            arrow("work", "store"), arrow("work", "files"), arrow("work", "others"), read,
            arrow("cache", "store"), arrow("work", "jobs"), arrow("jobs", "slow"),
            arrow("work", "log"), arrow("log", "reader") },
        poissonArrivals(10), 1'000 * effort);
    FidelityExperiment e { "mathematics", experimentSpec(std::move(p), idealPlatform()), {} };
    e.spec.sampledJourneys = 1'000'000;
    const double cut = 10 / (10 * 1'000 * effort);
    const auto busy = [](const char* id) {
        return [id = std::string(id)](const RunResult& r) {
            const ComponentResult& c = *findResult(r, id);
            return c.busyMean / (perSecond(c.duration, r) * c.duration.meanNs() / 1e9);
        };
    };
    e.checks = { little("function", "Busy instances", cut, busy("work")),
        little("service", "Busy replicas", cut, busy("containers")),
        little("queue", "Messages waiting", cut, queueAgainst("jobs")),
        little("stream", "Records waiting", cut, queueAgainst("log")) };
    using Named = std::pair<const char*, const char*>;
    for (const auto& [kind, id] : { Named { "http_api", "api" }, Named { "workflow", "flow" },
             Named { "database", "store" }, Named { "object_storage", "files" },
             Named { "external_api", "others" }, Named { "cache", "cache" } })
        e.checks.push_back(
            little(kind, "Calls under way in the journeys", cut, journeysAgainst(id)));
    return e;
}

/// N parallel exponential calls of 100 ms, all awaited.
FidelityExperiment forkJoin(int n, double effort)
{
    ExternalApi api;
    api.latencyMs = exponentialAmount(100);
    std::vector<Component> parts { part("work", plainFunction({})) };
    std::vector<Connection> calls;
    double harmonic = 0;
    for (int i = 1; i <= n; ++i) {
        const std::string id = "call_" + std::to_string(i);
        parts.push_back(part(id, api));
        calls.push_back(arrow("work", id));
        calls.back().group = "all";
        harmonic += 1.0 / i;
    }
    FidelityCheck mean { "fork_join_" + std::to_string(n) };
    mean.what = "Mean latency of " + std::to_string(n) + " parallel exponential calls of 100 ms";
    mean.unit = "ms";
    mean.source = "largest of N: (1 + 1/2 + ... + 1/N) x 100 ms";
    mean.reference = 100 * harmonic;
    mean.widest = 0.02 * mean.reference;
    mean.figure = [](const RunResult& r) { return r.latency.meanNs() / 1e6; };
    FidelityCheck tail { mean.id + "_p95" };
    tail.what = "p95 of the latency of " + std::to_string(n) + " parallel exponential calls";
    tail.unit = "ms";
    tail.source = "-ln(1 - 0.95^(1/N)) x 100 ms";
    tail.reference = -100 * std::log(1 - std::pow(0.95, 1.0 / n));
    tail.tolerance = 0.008 * tail.reference;
    tail.note = "histogram buckets are 0.8 % wide";
    tail.widest = 0.02 * tail.reference;
    tail.figure
        = [](const RunResult& r) { return static_cast<double>(r.latency.quantile(0.95)) / 1e6; };
    return { "mathematics",
        experimentSpec(
            smallProject(std::move(parts), std::move(calls), poissonArrivals(20), 1'500 * effort),
            idealPlatform()),
        { mean, tail } };
}

/// One event for N subscribers: over when the last of them is done.
FidelityExperiment fanOut(int n, double effort)
{
    std::vector<Component> parts { part("topic", Topic {}) };
    std::vector<Connection> copies;
    double harmonic = 0;
    for (int i = 1; i <= n; ++i) {
        const std::string id = "reader_" + std::to_string(i);
        parts.push_back(part(id, plainFunction(exponentialAmount(100))));
        copies.push_back(arrow("topic", id));
        harmonic += 1.0 / i;
    }
    FidelityCheck c { "fan_out_" + std::to_string(n) };
    c.what = "Mean time until all of " + std::to_string(n) + " subscribers are done, 100 ms each";
    c.unit = "ms";
    c.source = "largest of N: (1 + 1/2 + ... + 1/N) x 100 ms";
    c.reference = 100 * harmonic;
    c.widest = 0.02 * c.reference;
    c.figure = [](const RunResult& r) { return r.latency.meanNs() / 1e6; };
    return { "mathematics",
        experimentSpec(
            smallProject(std::move(parts), std::move(copies), poissonArrivals(20), 1'500 * effort),
            idealPlatform()),
        { c } };
}

struct Gaps {
    const char *id, *title;
    Amount s; ///< mean 600 s
    double beyond; ///< P(gap > keep-alive)
};

/// One user who asks again after a random pause: renewal arrivals. A call is cold when the pause
/// was longer than the keep-alive.
FidelityExperiment renewal(const Gaps& gaps, double keepS, double effort)
{
    Function f = plainFunction(Amount::constantly(0.001));
    f.keepAliveS = Amount::constantly(keepS);
    ClosedLoop loop;
    loop.users = 1;
    loop.thinkS = gaps.s;
    FidelityCheck c { std::string("cold_share_") + gaps.id };
    c.what = std::string("Share of cold calls, keep-alive ") + shortNumber(keepS) + " s, gaps "
        + gaps.title + " with mean 600 s";
    c.source = "P(gap > keep-alive)";
    c.reference = gaps.beyond;
    c.widest = 0.05 * c.reference;
    c.figure = coldShare;
    return { "mathematics",
        experimentSpec(
            smallProject({ part("work", f) }, {}, { loop, {} }, 20'000 * effort * 600, 6000),
            idealPlatform()),
        { c } };
}

/// A run that outlasts the visibility timeout makes the queue deliver the message again.
FidelityExperiment duplicates(double meanS, double visibilityS, double effort)
{
    Queue q;
    q.batchSize = 1;
    q.visibilityTimeoutS = visibilityS;
    q.maxReceives = 1000;
    Platform p = idealPlatform();
    for (Service& s : p.services)
        if (auto* b = std::get_if<QueueBehaviour>(&s.behaviour))
            b->pollersAtRest = b->maxPollers = 1e6;
    const double beyond = std::exp(-visibilityS / meanS);
    FidelityCheck c { "duplicates_beyond_visibility" };
    c.what = "Repeated deliveries per message, exponential run of 10 s, visibility timeout 20 s";
    c.source = "P / (1 - P), P = exp(-2) that a run outlasts the timeout";
    c.reference = beyond / (1 - beyond);
    c.tolerance = 0.002 / effort * c.reference;
    c.note = "messages under way at the end lack deliveries";
    c.widest = 0.03 * c.reference;
    c.figure = [](const RunResult& r) {
        return static_cast<double>(r.requests.duplicated) / static_cast<double>(r.requests.arrived);
    };
    return { "mathematics",
        experimentSpec(
            smallProject(
                { part("queue", q), part("work", plainFunction(exponentialAmount(1000 * meanS))) },
                { arrow("queue", "work") }, poissonArrivals(5), 10'000 * effort),
            std::move(p)),
        { c } };
}

/// A caller that tries again at once, at most four times more.
FidelityExperiment callRetries(double effort)
{
    constexpr double p = 0.3;
    constexpr int again = 4;
    ExternalApi api;
    api.latencyMs = Amount::constantly(5);
    api.errorRate = p;
    Connection call = arrow("work", "api");
    call.retries = again;
    call.backoffMs = 10;
    FidelityCheck c { "attempts_of_calls" };
    c.what = "Attempts per call, error rate 0.3, 4 retries of the caller";
    c.source = "(1 - p^5) / (1 - p)";
    c.reference = (1 - std::pow(p, again + 1)) / (1 - p);
    c.widest = 0.02 * c.reference;
    c.tolerance = 0.0005;
    c.note = "calls under way at the end lack attempts";
    c.figure = [](const RunResult& r) {
        return static_cast<double>(findResult(r, "api")->invocations)
            / static_cast<double>(workOf(r).invocations);
    };
    FidelityCheck lost { "calls_that_fail_in_spite" };
    lost.what = "Share of requests that fail, error rate 0.3, 4 retries of the caller";
    lost.source = "p^5";
    lost.reference = std::pow(p, again + 1);
    lost.widest = 0.15 * lost.reference;
    lost.figure = [](const RunResult& r) {
        return static_cast<double>(r.requests.failed) / static_cast<double>(r.requests.arrived);
    };
    return { "mathematics",
        experimentSpec(smallProject({ part("work", plainFunction({})), part("api", api) }, { call },
                           poissonArrivals(20), 2'000 * effort),
            idealPlatform()),
        { c, lost } };
}

std::vector<Gaps> gapShapes(double keepS)
{
    const double e = std::exp(1.0);
    // Log-normal with sigma 1 and mean 600: mu = ln 600 - 1/2.
    const boost::math::lognormal lognormal(std::log(600) - 0.5, 1);
    return { { "weibull", "Weibull of shape 0.5", { Amount::Shape::weibull, 0.5, 300 },
                 std::exp(-std::sqrt(keepS / 300)) },
        { "lognormal", "log-normal of sigma 1",
            { Amount::Shape::lognormal, 600, 600 * std::sqrt(e - 1), true },
            boost::math::cdf(boost::math::complement(lognormal, keepS)) },
        { "uniform_gaps", "uniform from 0 to 1200 s", { Amount::Shape::uniform, 0, 1200 },
            1 - keepS / 1200 },
        { "pareto", "Pareto of exponent 1.5", { Amount::Shape::pareto, 1.5, 200 },
            std::pow(200 / keepS, 1.5) } };
}

}

std::vector<FidelityExperiment> lawExperiments(double effort)
{
    std::vector<FidelityExperiment> all { limitedRoom(1, 5, 0.8, effort),
        limitedRoom(2, 4, 1.5, effort), limitedRoom(5, 10, 4.5, effort),
        limitedRoom(10, 20, 12, effort), littlesLaws(effort), forkJoin(5, effort),
        forkJoin(20, effort), fanOut(10, effort), duplicates(10, 20, effort), callRetries(effort) };
    for (const Gaps& gaps : gapShapes(300))
        all.push_back(renewal(gaps, 300, effort));
    return all;
}

}
