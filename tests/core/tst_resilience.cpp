// SPDX-License-Identifier: GPL-3.0-or-later
// What callers do when things go wrong: timeouts, retries, budgets, breakers; faults and limits
// that make them go wrong; and users who wait. Worked out by hand.
#include "toy.hpp"
#include <QtTest>

using namespace toy;

namespace {

/// A call that waits exactly its backoff.
Connection firm(const char* from, const char* to, int retries, double backoffMs)
{
    Connection c = arrow(from, to);
    c.retries = retries;
    c.backoffMs = backoffMs;
    c.jitter = false;
    return c;
}

Fault fault(const char* component, const char* effect, double atS, double forS)
{
    Fault f;
    f.component = component;
    f.effect = effect;
    f.at = seconds(atS);
    f.duration = seconds(forS);
    return f;
}

RunResult runWith(Project p, std::vector<Fault> faults, const std::vector<double>& times,
    const Platform& on = platform())
{
    p.workloads.front().faults = std::move(faults);
    return toy::run(p, on, 1, { { "t", at(times) } });
}

/// Users -> f (no time of its own) -> d, the second arrow as given.
Project viaFunction(const Connection& call, double durationS, Kind target = Database {})
{
    return project({ component("users", Clients {}), component("f", function(constant(0))),
                       component("d", std::move(target)) },
        { arrow("users", "f"), call }, recorded("t"), durationS);
}

std::vector<double> everySecond(int n)
{
    std::vector<double> times;
    for (int i = 0; i < n; ++i)
        times.push_back(i);
    return times;
}

}

class Resilience : public QObject {
    Q_OBJECT
private slots:
    void timeoutLeavesTheWorkRunning();
    void retriesUntilTheFaultIsOver();
    void backoffHasAnUpperLimit();
    void fullJitterIsUniform();
    void aBudgetEndsTheRetryStorm();
    void breakerOpensAndCloses();
    void noRetryForACallerWhoHasGone();
    void slowFault();
    void throttlingFault();
    void erringFaultHitsItsShare();
    void aDownTriggerFailsItsSenders();
    void capacityOfADatabase();
    void rateLimitOfAnExternalApi();
    void oneUserWaitsAndThinks();
    void manyUsersAtOneServer();
    void faultsSurviveAFile();
    void mistakesInFaults_data();
    void mistakesInFaults();
};

void Resilience::timeoutLeavesTheWorkRunning()
{
    // Attempts at 0, 1.1 and 2.3 s (pauses of 0.1 and 0.2 s), each given up after 1 s.
    Connection c = firm("users", "work", 2, 100);
    c.timeoutS = 1;
    const auto r
        = runAt({ component("users", Clients {}), component("work", function(constant(3000))) },
            { c }, { 0 }, 100);
    QCOMPARE(r.requests.timedOut, 1);
    QCOMPARE(r.requests.completed, 0);
    const auto* work = findResult(r, "work");
    QCOMPARE(work->invocations, 3);
    QCOMPARE(work->retries, 2);
    QCOMPARE(work->measures[Measure::billedMs], 9000);
    QCOMPARE(r.connections.front().calls, 3);
}

void Resilience::retriesUntilTheFaultIsOver()
{
    // Fails at 0, 1 and 3 s (pauses of 1, 2 and 4 s); works at 7 s, as the fault ends at 5 s.
    const auto r
        = runWith(viaFunction(firm("f", "d", 5, 1000), 100), { fault("d", "down", 0, 5) }, { 0 });
    QCOMPARE(r.requests.completed, 1);
    QCOMPARE(r.latency.max(), 7000 * ms);
    QCOMPARE(findResult(r, "d")->errors, 3);
    QCOMPARE(findResult(r, "d")->retries, 3);
    QCOMPARE(findResult(r, "d")->measures[Measure::writes], 1);
}

void Resilience::backoffHasAnUpperLimit()
{
    // 1, 2, 2 s: fails at 0, 1, 3; works at 5 s.
    Connection c = firm("f", "d", 5, 1000);
    c.backoffMaxS = 2;
    const auto r = runWith(viaFunction(c, 100), { fault("d", "down", 0, 4) }, { 0 });
    QCOMPARE(r.latency.max(), 5000 * ms);
}

void Resilience::fullJitterIsUniform()
{
    // One retry that fails too: the handler lasts one pause, uniform between 0 and 1 s.
    Connection c = firm("f", "d", 1, 1000);
    c.jitter = true;
    const auto r
        = runWith(viaFunction(c, 4000), { fault("d", "down", 0, 4000) }, everySecond(2000));
    const Histogram& pauses = findResult(r, "f")->duration;
    QCOMPARE(pauses.count(), 2000u);
    // Standard error 1000 / sqrt(12 x 2000) = 6.5 ms; four of them.
    QVERIFY(std::abs(pauses.meanNs() / 1e6 - 500) < 26);
    QVERIFY(pauses.max() < 1000 * ms);
    QVERIFY(std::abs(pauses.shareAtMost(250 * ms) - 0.25) < 0.04);
}

void Resilience::aBudgetEndsTheRetryStorm()
{
    const auto calls = [](std::optional<double> budget) {
        Connection c = firm("f", "d", 3, 1);
        c.retryBudget = budget;
        const auto r
            = runWith(viaFunction(c, 1100), { fault("d", "down", 0, 1100) }, everySecond(1000));
        return findResult(r, "d")->errors;
    };
    QCOMPARE(calls({}), 4000); // every call four times: a storm
    // 1,000 calls earn 100 retries; sums of 0.1 may fall short of the last one.
    QVERIFY2(calls(0.1) == 1100 || calls(0.1) == 1099, qPrintable(QString::number(calls(0.1))));
    QCOMPARE(calls(0), 1000);
}

void Resilience::breakerOpensAndCloses()
{
    // Calls every second, the target down until 9.5 s. 0, 1 and 2 fail: open until 7. 3 to 6 are
    // refused, 7 goes through and fails: open until 12. 8 to 11 are refused, 12 works: closed.
    Connection c = firm("f", "d", 0, 0);
    c.breakerFailures = 3;
    c.breakerOpenS = 5;
    const auto r = runWith(viaFunction(c, 30), { fault("d", "down", 0, 9.5) }, everySecond(20));
    QCOMPARE(findResult(r, "d")->errors, 4);
    QCOMPARE(findResult(r, "d")->measures[Measure::writes], 8);
    QCOMPARE(r.requests.completed, 8);
    QCOMPARE(r.requests.failed, 12);
}

void Resilience::noRetryForACallerWhoHasGone()
{
    // The function times out at 2 s, between the attempts at 1 s and at 3 s.
    Project p = viaFunction(firm("f", "d", 5, 1000), 100);
    std::get<Function>(p.components[1].kind).timeoutS = 2;
    const auto r = runWith(p, { fault("d", "down", 0, 50) }, { 0 });
    QCOMPARE(findResult(r, "f")->timeouts, 1);
    QCOMPARE(findResult(r, "d")->errors, 2);
}

void Resilience::slowFault()
{
    Fault slow = fault("f", "slow", 5, 5);
    slow.factor = 10;
    const Project p
        = project({ component("users", Clients {}), component("f", function(constant(100))) },
            { arrow("users", "f") }, recorded("t"), 30);
    const auto r = runWith(p, { slow }, { 0, 6, 12 });
    QCOMPARE(r.latency.max(), 1000 * ms);
    QCOMPARE(r.latency.sumNs(), static_cast<std::uint64_t>(1200 * ms));
}

void Resilience::throttlingFault()
{
    Fault throttled = fault("api", "throttled", 5, 5);
    throttled.rate = 1;
    const Project p = project({ component("users", Clients {}), component("api", HttpApi {}),
                                  component("f", function(constant(100))) },
        { arrow("users", "api"), arrow("api", "f") }, recorded("t"), 30);
    const auto r = runWith(p, { throttled }, { 0, 6, 9.9, 10, 12 });
    QCOMPARE(r.requests.throttled, 2);
    QCOMPARE(r.requests.completed, 3);
    QCOMPARE(findResult(r, "api")->throttled, 2);
}

void Resilience::erringFaultHitsItsShare()
{
    Fault erring = fault("d", "erring", 0, 4000);
    erring.rate = 0.25;
    const auto r = runWith(viaFunction(arrow("f", "d"), 4000), { erring }, everySecond(4000));
    // Binomial: 1000, standard deviation sqrt(4000 x 0.25 x 0.75) = 27; four of them.
    const auto errors = findResult(r, "d")->errors;
    QVERIFY2(std::abs(errors - 1000) < 110, qPrintable(QString::number(errors)));
    QCOMPARE(r.requests.failed, errors);
}

void Resilience::aDownTriggerFailsItsSenders()
{
    for (const Kind& trigger : { Kind { Queue {} }, Kind { EventBus {} }, Kind { Topic {} },
             Kind { Stream {} }, Kind { Workflow {} } }) {
        const Project p = project({ component("users", Clients {}), component("t", trigger),
                                      component("f", function(constant(100))) },
            { arrow("users", "t"), arrow("t", "f") }, recorded("t"), 60);
        const auto r = runWith(p, { fault("t", "down", 5, 5) }, { 0, 6, 12 });
        QVERIFY2(r.requests.failed == 1 && r.requests.completed == 2, infoOf(trigger).id);
        QVERIFY2(findResult(r, "f")->invocations == 2, infoOf(trigger).id);
    }
}

void Resilience::capacityOfADatabase()
{
    Platform on = platform();
    behaviourOf<StoreBehaviour>(on, "database")
        = StoreBehaviour { .readUnitKb = 4, .writeUnitKb = 1, .burstS = 1 };
    Database d;
    d.capacity = "provisioned";
    d.writeUnits = 5;
    Connection c = arrow("f", "d");
    c.sizeKb = 1.5; // two units of 1 KB
    // Five units are there at once, enough for two writes; after 2 s there are five again.
    const auto r = runWith(viaFunction(c, 30, d), {}, { 0, 0, 0, 0, 2, 2, 2 }, on);
    QCOMPARE(findResult(r, "d")->measures[Measure::writes], 4);
    QCOMPARE(findResult(r, "d")->throttled, 3);
    d.capacity = "on_demand";
    const auto free = runWith(viaFunction(c, 30, d), {}, { 0, 0, 0, 0, 2, 2, 2 }, on);
    QCOMPARE(findResult(free, "d")->throttled, 0);
}

void Resilience::rateLimitOfAnExternalApi()
{
    ExternalApi api;
    api.latencyMs = constant(50);
    api.ratePerS = 2;
    api.burst = 3;
    // Three at once, then one more for each half second.
    const auto r = runWith(viaFunction(arrow("f", "d"), 30, api), {}, { 0, 0, 0, 0, 0, 1, 1, 1 });
    QCOMPARE(r.requests.completed, 5);
    QCOMPARE(findResult(r, "d")->throttled, 3);
}

void Resilience::oneUserWaitsAndThinks()
{
    // Thinks 2 s, waits 1 s: requests at 2, 5, ... 29 s; the last one is under way at the end.
    ClosedLoop loop;
    loop.users = 1;
    loop.thinkS = constant(2);
    const Project p
        = project({ component("users", Clients {}), component("f", function(constant(1000))) },
            { arrow("users", "f") }, { loop, {} }, 29.5);
    const auto r = toy::run(p, platform());
    QCOMPARE(r.requests.arrived, 10);
    QCOMPARE(r.requests.completed, 9);
    QCOMPARE(r.requests.inFlight, 1);
}

void Resilience::manyUsersAtOneServer()
{
    // M/M/1//N (machine repair): 10 users think 5 s, one server needs 1 s, both exponential.
    constexpr int n = 10;
    constexpr double think = 5, service = 1;
    double sum = 0, term = 1;
    for (int k = 0; k <= n; ++k) {
        sum += term;
        term *= (n - k) * service / think;
    }
    const double throughput = (1 - 1 / sum) / service;
    ClosedLoop loop;
    loop.users = n;
    loop.thinkS = exponential(think);
    FunctionBehaviour waiting;
    waiting.atLimit = AtLimit::wait;
    waiting.maxWaitS = 1e6;
    waiting.binding = Binding::firstFree;
    Function f = function(exponential(service * 1000));
    f.maxInstances = 1;
    const Project p = project({ component("users", Clients {}), component("f", f) },
        { arrow("users", "f") }, { loop, {} }, 20000, 200);
    const Interval found = replicate(p, platform(waiting), 10,
        [](const RunResult& r) { return static_cast<double>(r.requests.completed) / 20000; });
    QVERIFY2(found.contains(throughput),
        qPrintable(
            QString("%1 +- %2, expected %3").arg(found.mean).arg(found.half).arg(throughput)));
    QVERIFY(found.half < 0.01 * throughput);
    // Little's law over the loop: N = throughput x (response + think).
    const Interval response = replicate(
        p, platform(waiting), 10, [](const RunResult& r) { return r.latency.meanNs() / 1e9; });
    QVERIFY(response.contains(n / throughput - think));
}

void Resilience::faultsSurviveAFile()
{
    Project p = viaFunction(firm("f", "d", 3, 50), 100);
    std::get<Function>(p.components[1].kind) = Function {};
    p.connections[1].breakerFailures = 4;
    Fault slow = fault("d", "slow", 60, 30);
    slow.factor = 7;
    p.workloads.front().faults = { slow, fault("f", "down", 5, 5) };
    QVERIFY(readProject(writeProject(p), "p.json") == p);
}

void Resilience::mistakesInFaults_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("error");
    QTest::newRow("effect") << R"({"component": "f", "effect": "gone"})"
                            << ".effect: found \"gone\", expected one of down, slow, erring or "
                               "throttled";
    QTest::newRow("component") << R"({"component": "x"})"
                               << ".component: found \"x\", expected the id of a component";
    QTest::newRow("rate") << R"({"component": "f", "rate": 2})"
                          << ".rate: found 2, expected a number from 0 to 1";
    QTest::newRow("no object") << "5"
                               << ": found 5, expected an object {...}";
}

void Resilience::mistakesInFaults()
{
    QFETCH(QString, json);
    QFETCH(QString, error);
    const QString text = R"({"nephoscope": 1, "components": [{"id": "f", "kind": "function"}],
        "workloads": [{"id": "w", "faults": [)"
        + json + "]}]}";
    QString found;
    try {
        readProject(text.toStdString(), "p.json");
    } catch (const Error& e) {
        found = e.what();
    }
    QCOMPARE(found, "p.json: workloads[0].faults[0]" + error);
}

QTEST_GUILESS_MAIN(Resilience)
#include "tst_resilience.moc"
