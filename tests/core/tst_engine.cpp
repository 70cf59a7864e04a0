// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine does with a handful of requests to functions, worked out by hand.
#include "toy.hpp"
#include <QtTest>

using namespace toy;

class EngineTest : public QObject {
    Q_OBJECT
private slots:
    void warmReuse();
    void keptForEver();
    void coldInstanceIsBoundToItsRequest();
    void firstFreeTakesWhatComesFirst();
    void timeoutEndsAndBillsAnInvocation();
    void callsInOrderAndInParallel();
    void failingCallFailsTheCaller();
    void throttleAtTheLimitAndAtTheRate();
    void requestsShareAnInstance();
    void provisionedInstancesServeFirst();
    void billedPerActivePeriod();
    void waitingRequestsAreTurnedAwayInTime();
    void warmUpIsNotCounted();
    void noTimeIsOverAtOnce();
    void recordedDurationsReplaceWork();
    void schedulesFireByTheirCron();
    void journeysHoldEveryStep();
    void inFlightAtTheEnd();
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

void EngineTest::keptForEver()
{
    Function f = function(constant(100));
    f.keepAliveS = constant(1e10); // more than there are nanoseconds in SimTime
    const auto r = runAt({ component("users", Clients {}), component("api", f) },
        { arrow("users", "api") }, { 0, 1, 2 }, 10);
    QCOMPARE(findResult(r, "api")->coldStarts, 1);
    QCOMPARE(findResult(r, "api")->instancesMean, 1.0);
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
    QCOMPARE(rate.requests.throttled, 3);
    QCOMPARE(findResult(rate, "api")->instancesMax, 2);
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
    // CPU work of two requests on one vCPU: 0.1 s of the first is done when the second comes, both
    // get half of the CPU for 1.8 s, then the second has 0.1 s left. 1.9 s each.
    Function busy = function(constant(0));
    busy.cpuMs = constant(1000);
    const auto contended = runAt({ component("users", Clients {}), component("api", busy) },
        { arrow("users", "api") }, { 0, 0.1 }, 10, platform(b));
    QCOMPARE(contended.latency.max(), 1900 * ms);
    QCOMPARE(contended.latency.min(), 1900 * ms);
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

void EngineTest::noTimeIsOverAtOnce()
{
    const Project p
        = project({ component("users", Clients {}), component("api", function(constant(1e6))) },
            { arrow("users", "api") }, { ConstantRate { 1 }, {} }, 10);
    RunSpec spec;
    spec.project = std::make_shared<const Project>(p);
    spec.platform = std::make_shared<const Platform>(platform());
    spec.duration = core::seconds(0);
    spec.maxInFlight = 1; // else it would not end
    const auto r = core::run(spec);
    QVERIFY(r.complete);
    QCOMPARE(r.requests.arrived, 0);
    QCOMPARE(r.simulatedS, 0.0);
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

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
