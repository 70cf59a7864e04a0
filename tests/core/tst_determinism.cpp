// SPDX-License-Identifier: GPL-3.0-or-later
// The same seed gives the same bits; what an edit, an order or a stop may change and what not.
#include "toy.hpp"
#include <QtTest>
#include <thread>

using namespace toy;

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

class Determinism : public QObject {
    Q_OBJECT
private slots:
    void sameSeedSameBits();
    void orderInTheFileChangesNothing();
    void editElsewhereLeavesLuckAlone();
    void stopKeepsWhatThereIs();
    void overloadEndsWithAMessage();
};

void Determinism::sameSeedSameBits()
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

void Determinism::orderInTheFileChangesNothing()
{
    Project p = busyProject();
    const auto a = toy::run(p, platform());
    std::reverse(p.components.begin(), p.components.end());
    const auto b = toy::run(p, platform());
    QVERIFY(a.fingerprints == b.fingerprints);
}

void Determinism::editElsewhereLeavesLuckAlone()
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

void Determinism::stopKeepsWhatThereIs()
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
    QCOMPARE(english(r.stopReason), std::string("stopped"));
    QVERIFY(r.requests.arrived > 0);
    QVERIFY(r.simulatedS > 0 && r.simulatedS < 1e9);
    // What was counted up to the stop is what a run of that length gives.
    p.workloads[0].duration = core::seconds(std::floor(r.simulatedS));
    const RunResult whole = toy::run(p, platform());
    QVERIFY(std::abs(whole.requests.arrived - r.requests.arrived) < 100);
}

void Determinism::overloadEndsWithAMessage()
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
    QVERIFY(english(r.stopReason).find("50000") != std::string::npos);
    QCOMPARE(r.requests.arrived, r.requests.completed + r.requests.inFlight);

    spec.warmup = core::seconds(1e6); // nothing is counted before its end
    const RunResult warm = core::run(spec);
    QVERIFY(!warm.complete);
    QCOMPARE(warm.requests.arrived, 0);
    QCOMPARE(warm.requests.inFlight, 0);
    QCOMPARE(warm.simulatedS, 0.0);
    QVERIFY(warm.engine.requests > 50'000);
}

QTEST_GUILESS_MAIN(Determinism)
#include "tst_determinism.moc"
