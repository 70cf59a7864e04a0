// SPDX-License-Identifier: GPL-3.0-or-later
// What components do beyond their single settings: filters, ages, change streams, kept instances,
// the parts of a cold start, bounds of scaling, several faults at once. Worked out by hand on a
// platform without quirks.
#include "core/model/reading.hpp"
#include "toy.hpp"
#include <QtTest>

using namespace toy;

namespace {

/// A function with the platform's own cold start.
Function coldFunction(double packageMb, Amount cpuMs = constant(0))
{
    Function f = function(constant(0));
    f.cpuMs = std::move(cpuMs);
    f.coldStartMs.reset();
    f.runtime = "go";
    f.packageMb = packageMb;
    return f;
}

RunResult callFunction(const Function& f, const std::vector<double>& times, double durationS,
    const Platform& on = platform())
{
    return runAt({ component("users", Clients {}), component("f", f) }, { arrow("users", "f") },
        times, durationS, on);
}

}

class Behaviours : public QObject {
    Q_OBJECT
private slots:
    void filtersPassTheirShare();
    void deliveriesEndByAge();
    void aChangeStreamIsATrigger();
    void minimumInstancesStayAndOthersGo();
    void partsOfAColdStart();
    void firstCallsByShareOfCpu();
    void replicasStayInTheirBounds();
    void usersWhoGiveUpThinkToo();
    void theLastFaultCounts();
    void aWorkflowOfWaitsEndsInTime();
    void iteratorAgeOfABacklog();
    void onlyOneTryWhileABreakerIsHalfOpen();
};

/// Of 10,000 events each subscriber gets a share that is binomial: within four standard deviations
/// of 10,000 p, sqrt(10,000 p (1 - p)) each; all of them with a filter of 1.
void Behaviours::filtersPassTheirShare()
{
    std::vector<double> times;
    for (int i = 0; i < 10000; ++i)
        times.push_back(i * 0.01);
    for (const Kind& kind : { Kind(EventBus {}), Kind(Topic {}) }) {
        Connection rare = arrow("x", "rare"), usual = arrow("x", "usual");
        rare.filter = 0.1;
        usual.filter = 0.75;
        const RunResult r = runAt(
            { component("users", Clients {}), component("x", kind),
                component("rare", function(constant(1))), component("usual", function(constant(1))),
                component("all", function(constant(1))) },
            { arrow("users", "x"), rare, usual, arrow("x", "all") }, times, 200);
        QVERIFY(std::abs(findResult(r, "rare")->invocations - 1000) <= 4 * 30);
        QVERIFY(std::abs(findResult(r, "usual")->invocations - 7500) <= 4 * 43.3);
        QCOMPARE(findResult(r, "all")->invocations, 10000);
        QCOMPARE(findResult(r, "x")->measures[Measure::deliveries],
            10000 + findResult(r, "rare")->invocations + findResult(r, "usual")->invocations);
    }
}

/// Pauses of 10 s until the event is 35 s old: tries at 0, 10, 20 and 30 s, none at 40 s.
void Behaviours::deliveriesEndByAge()
{
    Platform p = platform();
    for (const char* kind : { "event_bus", "topic" })
        behaviourOf<BusBehaviour>(p, kind).retry = { 100, 10, 1, 60, 35 };
    AlwaysOn bad;
    bad.cpuMs = constant(0);
    bad.errorRate = 1;
    for (const Kind& kind : { Kind(EventBus {}), Kind(Topic {}) }) {
        const RunResult r
            = runAt({ component("users", Clients {}), component("x", kind), component("bad", bad) },
                { arrow("users", "x"), arrow("x", "bad") }, { 0 }, 1000, p);
        QCOMPARE(findResult(r, "bad")->invocations, 4);
        QCOMPARE(r.requests.deadLettered, 1);
    }
}

/// Every write of a database starts its reader once, 250 ms later; a read starts nothing.
void Behaviours::aChangeStreamIsATrigger()
{
    Platform p = platform();
    behaviourOf<StoreBehaviour>(p, "database").notifyMs = constant(250);
    Connection write = arrow("f", "d"), read = arrow("f", "d");
    write.operation = "write";
    write.calls = 3;
    read.operation = "read";
    read.calls = 5;
    const RunResult r
        = runAt({ component("users", Clients {}), component("f", function(constant(0))),
                    component("d", Database {}), component("reader", function(constant(10))) },
            { arrow("users", "f"), write, read, arrow("d", "reader") }, { 0, 1 }, 10, p);
    QCOMPARE(findResult(r, "d")->measures[Measure::writes], 6);
    QCOMPARE(findResult(r, "d")->measures[Measure::reads], 10);
    QCOMPARE(findResult(r, "reader")->invocations, 6);
    // Nobody waits for it: the caller has its answer at once, the trigger's time is not in it.
    QCOMPARE(r.requests.completed, 2);
    QCOMPARE(r.latency.max(), 0);
    const RunResult early
        = runAt({ component("users", Clients {}), component("f", function(constant(0))),
                    component("d", Database {}), component("reader", function(constant(10))) },
            { arrow("users", "f"), write, read, arrow("d", "reader") }, { 0 }, 0.249, p);
    QCOMPARE(findResult(early, "reader")->invocations, 0);
}

/// Two instances are always there: of three calls at once one spills over to a cold start. After
/// 100 idle seconds with a keep-alive of 10 s one is gone, the first that was idle for 10 s, at 11
/// s, and two are not.
void Behaviours::minimumInstancesStayAndOthersGo()
{
    Function f = function(constant(1000));
    f.coldStartMs = constant(500);
    f.keepAliveS = constant(10);
    f.minInstances = 2;
    const RunResult r = callFunction(f, { 0, 0, 0, 100, 100, 100 }, 200);
    QCOMPARE(findResult(r, "f")->coldStarts, 2);
    QCOMPARE(findResult(r, "f")->instancesMax, 3);
    QCOMPARE(r.latency.min(), 1000 * ms);
    QVERIFY(std::abs(findResult(r, "f")->instancesMean - (2 + 2 * 11.0 / 200)) < 0.001);
    f.minInstances = 0;
    QCOMPARE(findResult(callFunction(f, { 0, 0, 0, 100, 100, 100 }, 200), "f")->coldStarts, 6);
}

/// Placement 70 ms, download 3 ms and load 5 ms for each MB, runtime 200 ms: 20 MB take
/// 70 + 60 + 200 + 100 ms, of which 300 ms are initialisation; 5 MB take 70 + 15 + 200 + 25 ms.
void Behaviours::partsOfAColdStart()
{
    FunctionBehaviour b;
    b.coldStart.placementMs = constant(70);
    b.coldStart.downloadMsPerMb = 3;
    b.coldStart.loadMsPerMb = 5;
    b.coldStart.runtimes["go"] = { constant(200), 0, {}, {} };
    const RunResult large = callFunction(coldFunction(20), { 0 }, 10, platform(b));
    QCOMPARE(large.latency.max(), 430 * ms);
    QCOMPARE(findResult(large, "f")->coldStart.max(), 430 * ms);
    QCOMPARE(findResult(large, "f")->init.max(), 300 * ms);
    QCOMPARE(findResult(large, "f")->measures[Measure::billedMs], 300);
    QCOMPARE(callFunction(coldFunction(5), { 0 }, 10, platform(b)).latency.max(), 310 * ms);
    b.startupBilled = false;
    const RunResult free = callFunction(coldFunction(20), { 0 }, 10, platform(b));
    QCOMPARE(findResult(free, "f")->measures[Measure::billedMs], 0);
}

/// The first call on an instance does 100 ms of work more: 200 ms with half a vCPU, 100 ms with one
/// and, for it has one thread, with two. The second call does not.
void Behaviours::firstCallsByShareOfCpu()
{
    FunctionBehaviour b;
    b.vcpuByMemoryMb = { { 512, 0.5 }, { 2048, 2 } };
    b.coldStart.runtimes["go"] = { constant(0), 100, {}, {} };
    for (const auto& [memory, first, second] :
        { std::tuple { 512, 240, 40 }, { 1024, 120, 20 }, { 2048, 120, 20 } }) {
        Function f = coldFunction(0, constant(20));
        f.memoryMb = memory;
        const RunResult r = callFunction(f, { 0, 10 }, 100, platform(b));
        QCOMPARE(r.latency.max(), first * ms);
        QCOMPARE(r.latency.min(), second * ms);
    }
}

/// Load for eight replicas of one vCPU at full use: three at most are started, and two stay without
/// load, however long the pause.
void Behaviours::replicasStayInTheirBounds()
{
    AlwaysOn s;
    s.cpuMs = constant(1000);
    s.waitMs = constant(0);
    s.concurrency = 100;
    s.replicas = 2;
    s.maxReplicas = 3;
    s.startS = 10;
    s.coolDownS = 60;
    s.timeoutS = 5;
    std::vector<double> times;
    for (int i = 0; i < 8 * 600; ++i)
        times.push_back(i / 8.0);
    const RunResult r = runAt({ component("users", Clients {}), component("s", s) },
        { arrow("users", "s") }, times, 3600);
    QCOMPARE(findResult(r, "s")->instancesMax, 3);
    const Series& idle = findResult(r, "s")->idle;
    QCOMPARE(idle.back(), 2.0f);
}

/// One user whose patience ends after 1 s and who then thinks for 4 s asks every 5 s: at 4, 9 ...
/// or at 0, 5 ..., ten or eleven times in 50 s; each time in vain, for an answer takes 20 s.
void Behaviours::usersWhoGiveUpThinkToo()
{
    ClosedLoop one;
    one.users = 1;
    one.thinkS = constant(4);
    Connection c = arrow("users", "f");
    c.timeoutS = 1;
    const Project p
        = project({ component("users", Clients {}), component("f", function(constant(20000))) },
            { c }, { one, {} }, 50);
    const RunResult r = toy::run(p, platform());
    QVERIFY(r.requests.arrived == 10 || r.requests.arrived == 11);
    QVERIFY(r.requests.timedOut >= r.requests.arrived - 1);
    QCOMPARE(findResult(r, "f")->invocations, r.requests.arrived);
}

/// Down from 0 to 20 s; a later entry makes it slow from 5 to 10 s, and so it works meanwhile.
void Behaviours::theLastFaultCounts()
{
    Project p = project({ component("users", Clients {}), component("f", function(constant(100))) },
        { arrow("users", "f") }, recorded("t"), 60);
    Fault down, slow;
    down.component = slow.component = "f";
    down.at = core::seconds(0);
    down.duration = core::seconds(20);
    slow.effect = "slow";
    slow.factor = 10;
    slow.at = core::seconds(5);
    slow.duration = core::seconds(5);
    const auto completed = [&](std::vector<Fault> faults) {
        p.workloads.front().faults = std::move(faults);
        return toy::run(p, platform(), 1, { { "t", at({ 0, 7, 12, 25 }) } }).requests.completed;
    };
    QCOMPARE(completed({ down, slow }), 2); // at 7 and 25
    QCOMPARE(completed({ slow, down }), 1);
}

/// A workflow without any call ends by its own time limit too: five minutes of waiting, of which it
/// may take one.
void Behaviours::aWorkflowOfWaitsEndsInTime()
{
    Workflow w;
    w.timeoutS = 60;
    w.steps = readSteps(parseJson(R"([{"id": "w", "type": "wait", "wait_s": 300}])", "s"), "s");
    const RunResult r = runAt(
        { component("users", Clients {}), component("w", w) }, { arrow("users", "w") }, { 0 }, 600);
    QCOMPARE(r.requests.timedOut, 1);
    QCOMPARE(findResult(r, "w")->timeouts, 1);
    QCOMPARE(findResult(r, "w")->duration.max(), 60'000 * ms);
}

/// One record at a time and 1 s for each: of four that come at once, the last is 3 s old when it is
/// handed over. With two lanes in the shard nobody can be that old unless all share a lane.
void Behaviours::iteratorAgeOfABacklog()
{
    Stream s;
    s.batchSize = 1;
    const RunResult r = runAt({ component("users", Clients {}), component("s", s),
                                  component("f", function(constant(1000))) },
        { arrow("users", "s"), arrow("s", "f") }, { 0, 0, 0, 0 }, 60);
    QCOMPARE(findResult(r, "s")->queueAge.max(), 3000 * ms);
    QCOMPARE(findResult(r, "s")->queueAge.count(), 4u);
}

/// The breaker opens at the second failure and lets one call through 10 s later: of three calls at
/// 11 s one reaches the target, which fails, and the others are refused.
void Behaviours::onlyOneTryWhileABreakerIsHalfOpen()
{
    ExternalApi bad;
    bad.latencyMs = constant(500);
    bad.errorRate = 1;
    Connection c = arrow("users", "bad");
    c.breakerFailures = 2;
    c.breakerOpenS = 10;
    const RunResult r = runAt({ component("users", Clients {}), component("bad", bad) }, { c },
        { 0, 0, 5, 11, 11, 11, 15 }, 60);
    QCOMPARE(findResult(r, "bad")->invocations, 3);
    QCOMPARE(r.requests.failed, 7);
}

QTEST_GUILESS_MAIN(Behaviours)
#include "tst_behaviours.moc"
