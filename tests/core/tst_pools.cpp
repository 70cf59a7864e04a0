// SPDX-License-Identifier: GPL-3.0-or-later
// Instances beyond the plain function: container services, limits shared or reserved, instances
// that come by the clock or are kept warm; caches and topics. Worked out by hand.
#include "toy.hpp"
#include <QtTest>

using namespace toy;

namespace {

AlwaysOn service(double waitMs, int replicas, int concurrency)
{
    AlwaysOn s;
    s.cpuMs = constant(0);
    s.waitMs = constant(waitMs);
    s.replicas = s.maxReplicas = replicas;
    s.concurrency = concurrency;
    return s;
}

RunResult runService(const AlwaysOn& s, const std::vector<double>& times, double durationS)
{
    return runAt({ component("users", Clients {}), component("s", s) }, { arrow("users", "s") },
        times, durationS);
}

std::vector<double> everyHalfSecondUntil(double endS)
{
    std::vector<double> times;
    for (int i = 0; i * 0.5 < endS; ++i)
        times.push_back(i * 0.5);
    return times;
}

Platform sharing(double limit)
{
    FunctionBehaviour f;
    f.accountConcurrency = limit;
    return platform(f);
}

/// Two groups of users with a function each; `a` and `b` requests at time zero.
RunResult runTwo(const Function& fa, const Function& fb, int a, int b, const Platform& on)
{
    Project p = project({ component("ua", Clients {}), component("ub", Clients {}),
                            component("a", fa), component("b", fb) },
        { arrow("ua", "a"), arrow("ub", "b") }, recorded("a"), 10);
    p.workloads.front().sources.push_back({ "ub", recorded("b"), {} });
    return toy::run(p, on, 1,
        { { "a", at(std::vector<double>(static_cast<std::size_t>(a), 0.0)) },
            { "b", at(std::vector<double>(static_cast<std::size_t>(b), 0.0)) } });
}

}

class Pools : public QObject {
    Q_OBJECT
private slots:
    void manyReplicasForAMonth();
    void requestsWaitForAReplica();
    void requestsGiveUpWaiting();
    void replicasTakeTurns();
    void moreReplicasWhenBusy();
    void fewerAfterTheCoolDown();
    void functionsShareTheAccountsLimit();
    void reservedConcurrencyIsKeptAndIsALimit();
    void provisionedByTheClock();
    void pingsKeepAnInstanceWarm();
    void snapshotReplacesInitialisation();
    void aCacheAnswersItsShare();
    void writesGoThroughTheCache();
    void aTopicCopiesToAll();
};

void Pools::manyReplicasForAMonth()
{
    AlwaysOn s;
    s.replicas = s.maxReplicas = 5000;
    const auto r = runAt({ component("users", Clients {}), component("s", s) },
        { arrow("users", "s") }, { 0 }, 30 * 86400.0);
    // 411 years of instances: more nanoseconds than SimTime holds.
    QCOMPARE(findResult(r, "s")->measures[Measure::instanceMs], 5000 * 30 * 86'400'000LL);
    QCOMPARE(
        findResult(r, "s")->measures[Measure::provisionedInstanceMs], 5000 * 30 * 86'400'000LL);
}

void Pools::requestsWaitForAReplica()
{
    const auto r = runService(service(1000, 2, 1), std::vector<double>(6, 0.0), 60);
    QCOMPARE(r.requests.completed, 6);
    QCOMPARE(r.latency.max(), 3000 * ms);
    QCOMPARE(r.latency.sumNs(), static_cast<std::uint64_t>(12000 * ms)); // 2 x (1 + 2 + 3) s
    QCOMPARE(findResult(r, "s")->instancesMax, 2);
    QCOMPARE(findResult(r, "s")->coldStarts, 0);
    QCOMPARE(findResult(r, "s")->measures[Measure::instanceMs], 2 * 60000);
}

void Pools::requestsGiveUpWaiting()
{
    // Two are done at 1 s, two at 2 s; two have waited 1.5 s by then.
    AlwaysOn s = service(1000, 2, 1);
    s.timeoutS = 1.5;
    const auto r = runService(s, std::vector<double>(6, 0.0), 60);
    QCOMPARE(r.requests.completed, 4);
    QCOMPARE(r.requests.timedOut, 2);
    QCOMPARE(findResult(r, "s")->timeouts, 2);
    QCOMPARE(findResult(r, "s")->throttled, 0);
}

void Pools::replicasTakeTurns()
{
    // Work of 1 s CPU: two requests spread over two replicas take 1 s each; on one replica they
    // share the CPU from 0.5 s to 1.5 s and take 1.5 s each.
    AlwaysOn s = service(0, 2, 10);
    s.cpuMs = constant(1000);
    QCOMPARE(runService(s, { 0, 0.5 }, 60).latency.max(), 1000 * ms);
    s.replicas = s.maxReplicas = 1;
    QCOMPARE(runService(s, { 0, 0.5 }, 60).latency.max(), 1500 * ms);
}

void Pools::moreReplicasWhenBusy()
{
    // 2/s x 0.5 s CPU fill one vCPU; a target of one half asks for a second replica at the first
    // look, at 60 s. It counts (and costs) from then on: 600 + 540 s.
    AlwaysOn s = service(0, 1, 50);
    s.cpuMs = constant(500);
    s.maxReplicas = 5;
    s.targetUtilisation = 0.5;
    s.startS = 10;
    const auto r = runService(s, everyHalfSecondUntil(600), 600);
    QCOMPARE(findResult(r, "s")->instancesMax, 2);
    QCOMPARE(findResult(r, "s")->measures[Measure::instanceMs], 1140000);
}

void Pools::fewerAfterTheCoolDown()
{
    // As above until 300 s, then nothing: at 360 s the cool-down of 300 s since 60 s is over.
    AlwaysOn s = service(0, 1, 50);
    s.cpuMs = constant(500);
    s.maxReplicas = 5;
    s.targetUtilisation = 0.5;
    s.startS = 10;
    s.coolDownS = 300;
    const auto r = runService(s, everyHalfSecondUntil(300), 600);
    QCOMPARE(findResult(r, "s")->measures[Measure::instanceMs], 600000 + 300000);
}

void Pools::functionsShareTheAccountsLimit()
{
    const Function f = function(constant(1000));
    const auto r = runTwo(f, f, 2, 2, sharing(3));
    QCOMPARE(r.requests.completed, 3);
    QCOMPARE(r.requests.throttled, 1);
    QCOMPARE(runTwo(f, f, 2, 2, sharing(4)).requests.throttled, 0);
    // Idle instances do not count: a second wave of the other function finds room.
    Project p = project({ component("ua", Clients {}), component("ub", Clients {}),
                            component("a", f), component("b", f) },
        { arrow("ua", "a"), arrow("ub", "b") }, recorded("a"), 10);
    p.workloads.front().sources.push_back({ "ub", recorded("b"), {} });
    const auto waves = toy::run(p, sharing(2), 1, { { "a", at({ 0, 0 }) }, { "b", at({ 2, 2 }) } });
    QCOMPARE(waves.requests.completed, 4);
}

void Pools::reservedConcurrencyIsKeptAndIsALimit()
{
    Function kept = function(constant(1000));
    kept.reserved = 2;
    const Function other = function(constant(1000));
    // Of three, two are kept: the other function has one, whether they are used or not.
    const auto idle = runTwo(kept, other, 0, 3, sharing(3));
    QCOMPARE(findResult(idle, "b")->throttled, 2);
    const auto busy = runTwo(kept, other, 3, 1, sharing(3));
    QCOMPARE(findResult(busy, "a")->throttled, 1); // its own limit
    QCOMPARE(findResult(busy, "b")->throttled, 0);
}

void Pools::provisionedByTheClock()
{
    Function f = function(constant(100));
    f.coldStartMs = constant(500);
    f.keepAliveS = constant(10);
    f.provisioned = 1;
    f.provisionedFromH = 1;
    f.provisionedToH = 2;
    const auto r = runAt({ component("users", Clients {}), component("f", f) },
        { arrow("users", "f") }, { 1800, 5400, 9000 }, 3 * 3600);
    // A trace begins at its first arrival: 0, 1 h and 2 h. In the second hour it is there.
    QCOMPARE(findResult(r, "f")->coldStarts, 2);
    QCOMPARE(findResult(r, "f")->measures[Measure::provisionedInstanceMs], 3600000);
    QCOMPARE(findResult(r, "f")->measures[Measure::provisionedBilledMs], 100);
}

void Pools::pingsKeepAnInstanceWarm()
{
    Function f = function(constant(100));
    f.coldStartMs = constant(500);
    f.keepAliveS = constant(400);
    Schedule clock;
    clock.cron = "rate(5 minutes)";
    clock.keepWarm = true;
    const auto run = [&](const Schedule& schedule) {
        Project p = project({ component("users", Clients {}), component("clock", schedule),
                                component("f", f), component("d", Database {}) },
            { arrow("users", "f"), arrow("clock", "f"), arrow("f", "d") }, poisson(1), 7200);
        ConstantRate once { 1.0 / 4000 }; // the next one would come at 8,000 s
        p.workloads.front().sources = { { "users", Arrivals { once, {} }, {} } };
        return toy::run(p, platform());
    };
    // Users at 4,000 s; pings every 300 s, 23 of them before the end at 7,200 s.
    const auto warm = run(clock);
    QCOMPARE(findResult(warm, "f")->invocations, 24);
    QCOMPARE(findResult(warm, "f")->coldStarts, 1); // the first ping
    QCOMPARE(findResult(warm, "d")->measures[Measure::writes], 1); // pings call nobody
    QCOMPARE(findResult(warm, "f")->measures[Measure::billedMs], 100 + 500);
    clock.cron = "0 0 1 2 *"; // not before February
    clock.keepWarm = false;
    QCOMPARE(findResult(run(clock), "f")->coldStarts, 1); // now the user's own
}

void Pools::snapshotReplacesInitialisation()
{
    FunctionBehaviour b;
    b.coldStart.placementMs = constant(100);
    b.coldStart.loadMsPerMb = 10;
    b.coldStart.runtimes["java21"] = { constant(1000), 0, {}, constant(200) };
    Function f = function(constant(0));
    f.coldStartMs.reset();
    f.runtime = "java21";
    f.packageMb = 50;
    const auto first = [&] {
        return runAt({ component("users", Clients {}), component("f", f) }, { arrow("users", "f") },
            { 0 }, 100, platform(b))
            .latency.max();
    };
    QCOMPARE(first(), (100 + 1000 + 500) * ms);
    f.snapStart = true;
    QCOMPARE(first(), (100 + 200) * ms);
    f.runtime = "go"; // has no snapshots: neither figures nor a cold start of its own here
    QCOMPARE(first(), (100 + 500) * ms);
}

void Pools::aCacheAnswersItsShare()
{
    Cache c;
    c.hitRatio = 0.9;
    c.latencyMs = constant(1);
    Database d;
    d.readMs = constant(10);
    Connection read = arrow("f", "c");
    read.operation = "read";
    std::vector<double> times;
    for (int i = 0; i < 10000; ++i)
        times.push_back(i * 0.1);
    const auto r = runAt({ component("users", Clients {}), component("f", function(constant(0))),
                             component("c", c), component("d", d) },
        { arrow("users", "f"), read, arrow("c", "d") }, times, 1100);
    const auto misses = findResult(r, "d")->measures[Measure::reads];
    // Binomial: 1,000, standard deviation 30; four of them.
    QVERIFY2(std::abs(misses - 1000) < 120, qPrintable(QString::number(misses)));
    QCOMPARE(findResult(r, "d")->measures[Measure::writes], 0); // a miss stays a read
    QCOMPARE(findResult(r, "c")->measures[Measure::reads], 10000);
    QCOMPARE(r.latency.sumNs(), static_cast<std::uint64_t>((10000 + 10 * misses) * ms));
}

void Pools::writesGoThroughTheCache()
{
    Cache c;
    c.hitRatio = 1;
    const auto r = runAt({ component("users", Clients {}), component("f", function(constant(0))),
                             component("c", c), component("d", Database {}) },
        { arrow("users", "f"), arrow("f", "c"), arrow("c", "d") }, { 0, 1, 2 }, 10);
    QCOMPARE(findResult(r, "c")->measures[Measure::writes], 3);
    QCOMPARE(findResult(r, "d")->measures[Measure::writes], 3);
}

void Pools::aTopicCopiesToAll()
{
    Topic t;
    t.latencyMs = constant(5);
    const auto r = runAt(
        { component("users", Clients {}), component("t", t), component("a", function(constant(10))),
            component("b", function(constant(30))) },
        { arrow("users", "t"), arrow("t", "a"), arrow("t", "b") }, { 0, 1 }, 10);
    QCOMPARE(r.requests.completed, 2);
    QCOMPARE(r.latency.max(), 35 * ms);
    QCOMPARE(findResult(r, "t")->measures[Measure::deliveries], 4);
}

QTEST_GUILESS_MAIN(Pools)
#include "tst_pools.moc"
