// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine does with a handful of requests, worked out by hand.
#include "toy.hpp"
#include <QtTest>
#include <thread>

using namespace toy;

namespace {

constexpr SimTime ms = 1'000'000;

Amount constant(double x)
{
    return Amount::constantly(x);
}

/// Runs a project whose first component gets recorded arrivals at these seconds.
RunResult runAt(std::vector<Component> components, std::vector<Connection> connections,
    const std::vector<double>& times, double durationS, const Platform& on = platform(),
    double warmupS = 0)
{
    const Project p
        = project(std::move(components), std::move(connections), recorded("t"), durationS, warmupS);
    return toy::run(p, on, 1, { { "t", at(times) } });
}

}

class EngineTest : public QObject {
    Q_OBJECT
private slots:
    void warmReuse();
    void coldInstanceIsBoundToItsRequest();
    void firstFreeTakesWhatComesFirst();
    void timeoutEndsAndBillsAnInvocation();
    void gatewayTimeoutLeavesTheFunctionRunning();
    void callsInOrderAndInParallel();
    void failingCallFailsTheCaller();
    void fanOutIsOverWhenAllAre();
    void batchesOfAQueue();
    void batchWindowWaits();
    void failedMessagesComeBackAndAreGivenUp();
    void slowConsumerCausesDuplicates();
    void asynchronousRetries();
    void throttleAtTheLimitAndAtTheRate();
    void gatewayTokenBucket();
    void requestsShareAnInstance();
    void provisionedInstancesServeFirst();
    void billedPerActivePeriod();
    void storageTellsItsSubscribers();
    void waitingRequestsAreTurnedAwayInTime();
    void warmUpIsNotCounted();
    void recordedDurationsReplaceWork();
    void schedulesFireByTheirCron();
    void journeysHoldEveryStep();
    void inFlightAtTheEnd();
    void sameSeedSameBits();
    void orderInTheFileChangesNothing();
    void editElsewhereLeavesLuckAlone();
    void stopKeepsWhatThereIs();
    void overloadEndsWithAMessage();
};

void EngineTest::warmReuse()
{
    Function f = function(constant(40));
    f.coldStartMs = constant(250);
    f.keepAliveS = constant(600);
    const auto r
        = runAt({ component("users", Clients {}), component("api", f) }, { arrow("users", "api") },
            { 0, 1, 700 }, 1000); // the third comes 699 s after the second: too late
    QCOMPARE(findResult(r, "api")->coldStarts, 2);
    QCOMPARE(findResult(r, "api")->invocations, 3);
    QCOMPARE(r.latency.max(), 290 * ms);
    QCOMPARE(r.latency.min(), 40 * ms);
    QCOMPARE(r.requests.completed, 3);
    // Billed: 290 + 40 + 290 ms, as the cold start counts where the platform bills it.
    QCOMPARE(findResult(r, "api")->measures[Measure::billedMs], 620);
    QCOMPARE(findResult(r, "api")->instancesMax, 1);
    // The first instance lives from 0 to 1.04 s + 600 s and a nanosecond.
    QCOMPARE(qRound64(findResult(r, "api")->lifespanMeanS * 1000), 601'040);
}

void EngineTest::coldInstanceIsBoundToItsRequest()
{
    Function f = function(constant(100));
    f.coldStartMs = constant(1000);
    // The second request starts its own instance at 0.5 s although the first is free at 1.1 s.
    const auto r = runAt({ component("users", Clients {}), component("api", f) },
        { arrow("users", "api") }, { 0, 0.5 }, 10);
    QCOMPARE(r.latency.min(), 1100 * ms);
    QCOMPARE(r.latency.max(), 1100 * ms);
    QCOMPARE(findResult(r, "api")->coldStarts, 2);
}

void EngineTest::firstFreeTakesWhatComesFirst()
{
    FunctionBehaviour b;
    b.binding = Binding::firstFree;
    Function f = function(constant(100));
    f.coldStartMs = constant(1000);
    // Both instances start; the second request is served by the first one at 1.1 s.
    const auto r = runAt({ component("users", Clients {}), component("api", f) },
        { arrow("users", "api") }, { 0, 0.5 }, 10, platform(b));
    QCOMPARE(r.latency.max(), 1100 * ms);
    QCOMPARE(r.latency.min(), 700 * ms);
    QCOMPARE(findResult(r, "api")->instancesMax, 2);
    QCOMPARE(findResult(r, "api")->coldStarts, 1);
}

void EngineTest::timeoutEndsAndBillsAnInvocation()
{
    Function f = function(constant(5000));
    f.timeoutS = 1;
    const auto r = runAt({ component("users", Clients {}), component("api", f) },
        { arrow("users", "api") }, { 0 }, 10);
    QCOMPARE(r.requests.timedOut, 1);
    QCOMPARE(r.requests.completed, 0);
    QCOMPARE(findResult(r, "api")->timeouts, 1);
    QCOMPARE(findResult(r, "api")->measures[Measure::billedMs], 1000);
}

void EngineTest::gatewayTimeoutLeavesTheFunctionRunning()
{
    HttpApi api;
    api.timeoutS = 1;
    const auto r = runAt({ component("users", Clients {}), component("api", api),
                             component("work", function(constant(3000))) },
        { arrow("users", "api"), arrow("api", "work") }, { 0, 5 }, 20);
    QCOMPARE(r.requests.timedOut, 2);
    QCOMPARE(findResult(r, "api")->timeouts, 2);
    QCOMPARE(findResult(r, "api")->duration.max(), 1000 * ms);
    QCOMPARE(findResult(r, "work")->duration.max(), 3000 * ms);
    QCOMPARE(findResult(r, "work")->measures[Measure::billedMs], 6000);
    QCOMPARE(findResult(r, "work")->timeouts, 0);
}

void EngineTest::callsInOrderAndInParallel()
{
    Database db;
    db.writeMs = constant(5);
    ExternalApi bank;
    bank.latencyMs = constant(20);
    const std::vector<Component> parts { component("users", Clients {}),
        component("work", function(constant(10))), component("db", db), component("bank", bank),
        component("more", function(constant(7))) };
    Connection twice = arrow("work", "db");
    twice.calls = 2;
    // 10 own + 2 x 5 + 20 + 7
    const auto inOrder = runAt(parts,
        { arrow("users", "work"), twice, arrow("work", "bank"), arrow("work", "more") }, { 0 }, 10);
    QCOMPARE(inOrder.latency.max(), 47 * ms);
    QCOMPARE(findResult(inOrder, "db")->measures[Measure::writes], 2);
    QCOMPARE(inOrder.connections[1].calls, 2);
    QCOMPARE(findResult(inOrder, "work")->duration.max(),
        47 * ms); // waiting is billed: it is the caller's time

    Connection a = twice, b = arrow("work", "bank"), c = arrow("work", "more");
    a.group = b.group = "both";
    // 10 own + max(5, 5, 20), then 7
    const auto parallel = runAt(parts, { arrow("users", "work"), a, c, b }, { 0 }, 10);
    QCOMPARE(parallel.latency.max(), 37 * ms);
}

void EngineTest::failingCallFailsTheCaller()
{
    ExternalApi bank;
    bank.latencyMs = constant(20);
    bank.errorRate = 1;
    Database db;
    db.writeMs = constant(5);
    const auto r
        = runAt({ component("users", Clients {}), component("work", function(constant(10))),
                    component("bank", bank), component("db", db) },
            { arrow("users", "work"), arrow("work", "bank"), arrow("work", "db") }, { 0, 1 }, 10);
    QCOMPARE(r.requests.failed, 2);
    QCOMPARE(findResult(r, "work")->errors, 2);
    QCOMPARE(findResult(r, "bank")->errors, 2);
    QCOMPARE(findResult(r, "db")->invocations, 0); // not reached
    QCOMPARE(findResult(r, "work")->measures[Measure::billedMs], 60);
}

void EngineTest::fanOutIsOverWhenAllAre()
{
    EventBus bus;
    bus.latencyMs = constant(5);
    const auto r
        = runAt({ component("users", Clients {}), component("bus", bus),
                    component("a", function(constant(10))), component("b", function(constant(30))),
                    component("c", function(constant(20))) },
            { arrow("users", "bus"), arrow("bus", "a"), arrow("bus", "b"), arrow("bus", "c") },
            { 0, 1 }, 10);
    QCOMPARE(r.requests.completed, 2);
    QCOMPARE(r.latency.max(), 35 * ms);
    QCOMPARE(findResult(r, "bus")->measures[Measure::requests], 2);
    QCOMPARE(findResult(r, "bus")->measures[Measure::deliveries], 6);
}

void EngineTest::batchesOfAQueue()
{
    Queue q;
    q.batchSize = 10;
    std::vector<double> times(25, 1.0);
    const auto r = runAt({ component("users", Clients {}), component("q", q),
                             component("work", function(constant(4))) },
        { arrow("users", "q"), arrow("q", "work") }, times, 10);
    // The first message is taken alone at once, as are the following ones: nothing waits without a
    // window.
    QCOMPARE(r.requests.completed, 25);
    QCOMPARE(findResult(r, "q")->measures[Measure::sends], 25);
    QCOMPARE(findResult(r, "q")->measures[Measure::messageReceives], 25);
    QCOMPARE(findResult(r, "work")->measures[Measure::billedMs],
        100); // 4 ms for each message, however batched

    q.batchWindowS = 2;
    const auto batched = runAt({ component("users", Clients {}), component("q", q),
                                   component("work", function(constant(4))) },
        { arrow("users", "q"), arrow("q", "work") }, times, 10);
    QCOMPARE(findResult(batched, "work")->invocations, 3); // 10, 10, and 5 when the window is over
    QCOMPARE(findResult(batched, "q")->measures[Measure::receives], 3);
    QCOMPARE(findResult(batched, "q")->measures[Measure::deletes], 3);
    QCOMPARE(findResult(batched, "q")->measures[Measure::messageDeletes], 25);
    QCOMPARE(batched.latency.min(), 40 * ms);
    QCOMPARE(batched.latency.max(), 2020 * ms); // waited 2 s, then 5 x 4 ms
    QCOMPARE(findResult(batched, "q")->queueAge.max(), 2000 * ms);
    QCOMPARE(findResult(batched, "q")->queueDepthMax, 10);
}

void EngineTest::batchWindowWaits()
{
    Queue q;
    q.batchSize = 3;
    q.batchWindowS = 5;
    // Two messages at 0 and 1 wait for a third; the fourth waits alone from 2 to 7.
    const auto r = runAt({ component("users", Clients {}), component("q", q),
                             component("work", function(constant(10))) },
        { arrow("users", "q"), arrow("q", "work") }, { 0, 1, 2, 2 }, 20);
    QCOMPARE(findResult(r, "work")->invocations, 2);
    QCOMPARE(r.latency.max(), 5010 * ms);
    QCOMPARE(findResult(r, "work")->duration.max(), 30 * ms);
}

void EngineTest::failedMessagesComeBackAndAreGivenUp()
{
    Queue q;
    q.visibilityTimeoutS = 30;
    q.maxReceives = 3;
    Function f = function(constant(100));
    f.errorRate = 1;
    const std::vector<Component> parts { component("users", Clients {}), component("q", q),
        component("work", f) };
    const std::vector<Connection> links { arrow("users", "q"), arrow("q", "work") };
    const auto r = runAt(parts, links, { 0 }, 1000);
    QCOMPARE(findResult(r, "work")->invocations, 3); // at 0, 30 and 60 s
    QCOMPARE(findResult(r, "q")->retries, 2);
    QCOMPARE(findResult(r, "q")->deadLettered, 1);
    QCOMPARE(r.requests.deadLettered, 1);
    QCOMPARE(r.requests.duplicated, 0);
    QCOMPARE(runAt(parts, links, { 0 }, 89.9).requests.inFlight, 1); // given up at 90 s, not before
    QCOMPARE(runAt(parts, links, { 0 }, 90.1).requests.deadLettered, 1);
}

void EngineTest::slowConsumerCausesDuplicates()
{
    Queue q;
    q.visibilityTimeoutS = 30;
    q.maxReceives = 10;
    // The run of 50 s outlasts the timeout: delivered again at 30 s; the first answer at 50 s no
    // longer deletes it, the second run's timeout is over at 60 s, and so on.
    const auto r = runAt({ component("users", Clients {}), component("q", q),
                             component("work", function(constant(50'000))) },
        { arrow("users", "q"), arrow("q", "work") }, { 0 }, 100);
    QCOMPARE(r.requests.duplicated, 3); // at 30, 60 and 90 s
    QCOMPARE(findResult(r, "work")->invocations, 4);
    // A run within the timeout is delivered once.
    const auto once = runAt({ component("users", Clients {}), component("q", q),
                                component("work", function(constant(29'000))) },
        { arrow("users", "q"), arrow("q", "work") }, { 0 }, 100);
    QCOMPARE(once.requests.duplicated, 0);
    QCOMPARE(once.requests.completed, 1);
}

void EngineTest::asynchronousRetries()
{
    FunctionBehaviour b;
    b.asyncRetry = { 2, 60, 2, 1e9, 1e9 };
    Function f = function(constant(1000));
    f.errorRate = 1;
    const std::vector<Component> parts { component("users", Clients {}),
        component("bus", EventBus {}), component("work", f) };
    const std::vector<Connection> links { arrow("users", "bus"), arrow("bus", "work") };
    // Attempts at 0, 1 + 60 and 62 + 120 s; given up at 183 s.
    const auto r = runAt(parts, links, { 0 }, 1000, platform(b));
    QCOMPARE(findResult(r, "work")->invocations, 3);
    QCOMPARE(findResult(r, "work")->retries, 2);
    QCOMPARE(r.requests.deadLettered, 1);
    QCOMPARE(runAt(parts, links, { 0 }, 182.9, platform(b)).requests.inFlight, 1);
    QCOMPARE(runAt(parts, links, { 0 }, 183.1, platform(b)).requests.deadLettered, 1);
}

void EngineTest::throttleAtTheLimitAndAtTheRate()
{
    Function f = function(constant(1000));
    f.maxInstances = 2;
    const auto limit = runAt({ component("users", Clients {}), component("api", f) },
        { arrow("users", "api") }, { 0, 0, 0, 1.5 }, 10);
    QCOMPARE(limit.requests.throttled, 1);
    QCOMPARE(limit.requests.completed, 3);
    QCOMPARE(findResult(limit, "api")->throttled, 1);

    FunctionBehaviour b;
    b.scaleOutBurst = 2;
    b.scaleOutPerS = 1;
    f.maxInstances = 0;
    // Two starts at once, one more a second later; the third and fourth request find no token.
    const auto rate = runAt({ component("users", Clients {}), component("api", f) },
        { arrow("users", "api") }, { 0, 0, 0, 0.5, 0.9, 1.0001 }, 10, platform(b));
    QCOMPARE(rate.requests.throttled, 3 - 1 + 1);
    QCOMPARE(findResult(rate, "api")->instancesMax, 2);
}

void EngineTest::gatewayTokenBucket()
{
    HttpApi api;
    api.ratePerS = 1;
    api.burst = 2;
    // Two tokens at 0; none at 0.5; one again from 1 on.
    const auto r = runAt({ component("users", Clients {}), component("api", api),
                             component("work", function(constant(1))) },
        { arrow("users", "api"), arrow("api", "work") }, { 0, 0, 0, 0.5, 1.6, 1.7 }, 10);
    QCOMPARE(r.requests.throttled, 3);
    QCOMPARE(r.requests.completed, 3);
    QCOMPARE(findResult(r, "work")->invocations, 3);
}

void EngineTest::requestsShareAnInstance()
{
    FunctionBehaviour b;
    b.maxConcurrencyPerInstance = 100;
    b.concurrencyByMemoryMb = { { 0, 2 } };
    // Two at once on one instance, the third starts another.
    const auto r
        = runAt({ component("users", Clients {}), component("api", function(constant(1000))) },
            { arrow("users", "api") }, { 0, 0.1, 0.2 }, 10, platform(b));
    QCOMPARE(findResult(r, "api")->instancesMax, 2);
    QCOMPARE(r.latency.max(), 1000 * ms); // waiting takes no CPU, so nothing is slowed down
    // CPU work of two requests on one vCPU: the second one, alone with the first, takes twice as
    // long.
    Function busy = function(constant(0));
    busy.cpuMs = constant(1000);
    const auto contended = runAt({ component("users", Clients {}), component("api", busy) },
        { arrow("users", "api") }, { 0, 0.1 }, 10, platform(b));
    QCOMPARE(contended.latency.max(), 2000 * ms);
    QCOMPARE(contended.latency.min(), 1000 * ms);
}

void EngineTest::provisionedInstancesServeFirst()
{
    Function f = function(constant(1000));
    f.coldStartMs = constant(500);
    f.provisioned = 2;
    const auto r = runAt({ component("users", Clients {}), component("api", f) },
        { arrow("users", "api") }, { 0, 0.1, 0.2, 5 }, 10);
    const ComponentResult& c = *findResult(r, "api");
    QCOMPARE(c.coldStarts, 1);
    QCOMPARE(r.latency.max(), 1500 * ms);
    QCOMPARE(c.measures[Measure::provisionedBilledMs], 3000); // two at once, and the one at 5 s
    QCOMPARE(c.measures[Measure::billedMs], 1500);
    QCOMPARE(c.measures[Measure::provisionedInstanceMs], 20'000); // 2 x 10 s
}

void EngineTest::billedPerActivePeriod()
{
    FunctionBehaviour b;
    b.maxConcurrencyPerInstance = 100;
    b.concurrencyByMemoryMb = { { 0, 10 } };
    b.billedBy = BilledBy::instance;
    b.billedStepMs = 100;
    b.billedMinMs = 1000;
    b.startupBilled = false;
    // Active from 0 to 0.55 + 1.0 s by two overlapping requests: 1.6 s. Alone at 5 s: the minimum
    // of 1 s. Still active at the end: 9.5 to 10 s, again the minimum.
    const auto r
        = runAt({ component("users", Clients {}), component("api", function(constant(1000))) },
            { arrow("users", "api") }, { 0, 0.55, 9.5 }, 10, platform(b));
    QCOMPARE(findResult(r, "api")->measures[Measure::billedMs], 1600 + 1000);
    const auto lone
        = runAt({ component("users", Clients {}), component("api", function(constant(50))) },
            { arrow("users", "api") }, { 5 }, 10, platform(b));
    QCOMPARE(findResult(lone, "api")->measures[Measure::billedMs], 1000);
}

void EngineTest::storageTellsItsSubscribers()
{
    Platform p = platform();
    std::get<StoreBehaviour>(p.services[5].behaviour).notifyMs = constant(500);
    ObjectStorage bucket;
    bucket.writeMs = constant(20);
    const auto r
        = runAt({ component("users", Clients {}), component("upload", function(constant(10))),
                    component("bucket", bucket), component("resize", function(constant(100))) },
            { arrow("users", "upload"), arrow("upload", "bucket"), arrow("bucket", "resize") },
            { 0 }, 10, p);
    QCOMPARE(r.latency.max(), 30 * ms); // the caller does not wait for the resizing
    QCOMPARE(findResult(r, "resize")->invocations, 1);
    QCOMPARE(r.journeys.size(), 1u);
    SimTime end = 0;
    for (const Span& s : r.journeys[0].spans)
        end = std::max(end, s.end);
    QCOMPARE(end, 630 * ms); // 10 + 20 + 500 + 100
}

void EngineTest::waitingRequestsAreTurnedAwayInTime()
{
    FunctionBehaviour b;
    b.atLimit = AtLimit::wait;
    b.binding = Binding::firstFree;
    b.maxWaitS = 2;
    Function f = function(constant(1500));
    f.maxInstances = 1;
    // Served at 0, 1.5 and not at 3.0: the third has waited since 0.2 and is turned away at 2.2.
    const auto r = runAt({ component("users", Clients {}), component("api", f) },
        { arrow("users", "api") }, { 0, 0.1, 0.2 }, 10, platform(b));
    QCOMPARE(r.requests.completed, 2);
    QCOMPARE(r.requests.throttled, 1);
    QCOMPARE(r.latency.max(), 2900 * ms);
}

void EngineTest::warmUpIsNotCounted()
{
    Function f = function(constant(100));
    f.coldStartMs = constant(1000);
    const Project p = project({ component("users", Clients {}), component("api", f) },
        { arrow("users", "api") }, { ConstantRate { 1 }, {} }, 10, 5);
    const auto r = toy::run(p, platform());
    // Arrivals every second from -4 s on; those at 0 .. 9 s count, and all of these are warm.
    QCOMPARE(r.requests.arrived, 10);
    QCOMPARE(r.requests.completed, 10);
    QCOMPARE(findResult(r, "api")->coldStarts, 0);
    QCOMPARE(findResult(r, "api")->invocations, 10);
    QCOMPARE(r.latency.max(), 100 * ms);
    QCOMPARE(r.simulatedS, 10.0);
    QCOMPARE(qRound64(findResult(r, "api")->busyMean * 1000), 100); // 10 x 0.1 s in 10 s
}

void EngineTest::recordedDurationsReplaceWork()
{
    TraceFile file;
    file.file = "t";
    file.useDurations = true;
    auto trace = std::make_shared<Trace>();
    trace->times = { 0, 1000 * ms };
    trace->durations = { 70 * ms, 30 * ms };
    const Project p = project(
        { component("users", Clients {}), component("api", HttpApi {}),
            component("work", function(constant(5))), component("next", function(constant(9))) },
        { arrow("users", "api"), arrow("api", "work"), arrow("work", "next") }, { file, {} }, 10);
    const auto r = toy::run(p, platform(), 1, { { "t", trace } });
    QCOMPARE(r.latency.max(), 79 * ms); // only the first function's work is replaced
    QCOMPARE(r.latency.min(), 39 * ms);
}

void EngineTest::schedulesFireByTheirCron()
{
    Schedule nightly;
    nightly.cron = "30 2 * * *";
    const Project p = [&] {
        Project q = project({ component("users", Clients {}), component("night", nightly),
                                component("work", function(constant(5))) },
            { arrow("users", "work"), arrow("night", "work") }, poisson(0.001), 3 * 86400);
        return q;
    }();
    const auto r = toy::run(p, platform());
    QCOMPARE(findResult(r, "night")->invocations, 3);
}

void EngineTest::journeysHoldEveryStep()
{
    Database db;
    db.readMs = constant(5);
    Connection read = arrow("work", "db");
    read.operation = "read";
    const auto r = runAt({ component("users", Clients {}), component("api", HttpApi {}),
                             component("work", function(constant(10))), component("db", db) },
        { arrow("users", "api"), arrow("api", "work"), read }, { 1, 2, 3 }, 10);
    QCOMPARE(r.journeys.size(), 3u);
    const Journey& j = r.journeys[1];
    QCOMPARE(j.number, 1u);
    QCOMPARE(j.arrival, 2000 * ms);
    QCOMPARE(j.latency, 15 * ms);
    QCOMPARE(j.spans.size(), 3u);
    QCOMPARE(j.spans[0].component, 1u);
    QCOMPARE(j.spans[1].component, 2u);
    QCOMPARE(j.spans[1].parent, 0u);
    QCOMPARE(j.spans[2].component, 3u);
    QCOMPARE(j.spans[2].parent, 1u);
    QCOMPARE(j.spans[2].start, 2010 * ms);
    QCOMPARE(j.spans[2].end, 2015 * ms);
    QCOMPARE(j.spans[0].end, 2015 * ms);
}

void EngineTest::inFlightAtTheEnd()
{
    const auto r
        = runAt({ component("users", Clients {}), component("api", function(constant(1000))) },
            { arrow("users", "api") }, { 0, 8, 9.5 }, 10);
    QCOMPARE(r.requests.arrived, 3);
    QCOMPARE(r.requests.completed, 2);
    QCOMPARE(r.requests.inFlight, 1);
}

namespace {

/// A little of everything that is random.
Project busyProject()
{
    Function f = function(exponential(50));
    f.errorRate = 0.02;
    f.coldStartMs = exponential(300);
    f.keepAliveS = exponential(20);
    Database db;
    db.readMs = db.writeMs = exponential(5);
    Connection some = arrow("api", "second");
    some.probability = 0.4;
    return project({ component("users", Clients { exponential(10) }), component("api", HttpApi {}),
                       component("first", f), component("second", f), component("db", db),
                       component("q", Queue {}), component("third", f) },
        { arrow("users", "api"), arrow("api", "first"), some, arrow("first", "db"),
            arrow("second", "q"), arrow("q", "third") },
        poisson(20), 500);
}

}

void EngineTest::sameSeedSameBits()
{
    const Project p = busyProject();
    const auto a = toy::run(p, platform(), 5), b = toy::run(p, platform(), 5),
               c = toy::run(p, platform(), 6);
    QVERIFY(a.fingerprints == b.fingerprints);
    QVERIFY(a.fingerprints.results != c.fingerprints.results);
    QVERIFY(a.fingerprints.trajectory != c.fingerprints.trajectory);
    const RequestCounts& n = a.requests;
    QCOMPARE(
        n.arrived, n.completed + n.failed + n.throttled + n.timedOut + n.deadLettered + n.inFlight);
    QVERIFY(n.failed > 0 && n.completed > 9000);

    RunSpec spec;
    spec.project = std::make_shared<const Project>(p);
    spec.platform = std::make_shared<const Platform>(platform());
    std::vector<RunSpec> specs(6, spec);
    for (std::size_t i = 0; i < specs.size(); ++i)
        specs[i].seed = i;
    const auto one = runAll(specs, 1), two = runAll(specs, 2);
    for (std::size_t i = 0; i < specs.size(); ++i)
        QVERIFY(one[i].fingerprints == two[i].fingerprints);
}

void EngineTest::orderInTheFileChangesNothing()
{
    Project p = busyProject();
    const auto a = toy::run(p, platform());
    std::reverse(p.components.begin(), p.components.end());
    const auto b = toy::run(p, platform());
    QVERIFY(a.fingerprints == b.fingerprints);
}

void EngineTest::editElsewhereLeavesLuckAlone()
{
    Project p = busyProject();
    const auto a = toy::run(p, platform());
    std::get<Database>(findComponent(p, "db")->kind).readMs = exponential(50);
    std::get<Database>(findComponent(p, "db")->kind).writeMs = exponential(50);
    const auto b = toy::run(p, platform());
    QCOMPARE(a.requests.arrived, b.requests.arrived);
    // The same requests go on to the second function, but for those under way at the end.
    QVERIFY(
        std::abs(findResult(a, "second")->invocations - findResult(b, "second")->invocations) <= 5);
    QVERIFY(a.latency.meanNs() < b.latency.meanNs());
}

void EngineTest::stopKeepsWhatThereIs()
{
    Project p = busyProject();
    p.workloads[0].duration = core::seconds(1e9);
    RunSpec spec;
    spec.project = std::make_shared<const Project>(p);
    spec.platform = std::make_shared<const Platform>(platform());
    std::stop_source stop;
    Progress progress;
    std::jthread stopper([&] {
        while (progress.events.load() < 100'000)
            std::this_thread::yield();
        stop.request_stop();
    });
    const RunResult r = core::run(spec, stop.get_token(), &progress);
    QVERIFY(!r.complete);
    QCOMPARE(r.stopReason, std::string("stopped"));
    QVERIFY(r.requests.arrived > 0);
    QVERIFY(r.simulatedS > 0 && r.simulatedS < 1e9);
    // What was counted up to the stop is what a run of that length gives.
    p.workloads[0].duration = core::seconds(std::floor(r.simulatedS));
    const RunResult whole = toy::run(p, platform());
    QVERIFY(std::abs(whole.requests.arrived - r.requests.arrived) < 100);
}

void EngineTest::overloadEndsWithAMessage()
{
    FunctionBehaviour b;
    b.atLimit = AtLimit::wait;
    b.maxWaitS = 1e9;
    Function f = function(constant(1000));
    f.maxInstances = 1;
    const Project p = project({ component("users", Clients {}), component("api", f) },
        { arrow("users", "api") }, poisson(1000), 1e6);
    RunSpec spec;
    spec.project = std::make_shared<const Project>(p);
    spec.platform = std::make_shared<const Platform>(platform(b));
    spec.maxInFlight = 50'000;
    const RunResult r = core::run(spec);
    QVERIFY(!r.complete);
    QVERIFY2(r.stopReason.find("50000") != std::string::npos, r.stopReason.c_str());
    QCOMPARE(r.requests.arrived, r.requests.completed + r.requests.inFlight);
}

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
