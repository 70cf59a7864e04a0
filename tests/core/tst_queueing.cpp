// SPDX-License-Identifier: GPL-3.0-or-later
// The simulation against queueing theory: each expected value lies in the 99 % confidence interval
// of independent runs, and the interval is narrow enough to mean something.
#include "toy.hpp"
#include <QtTest>
#include <fstream>

using namespace toy;

namespace {

Json oracle()
{
    std::ifstream in(SHARED_DIR "/data/oracles/queueing.json");
    return in ? Json::parse(in) : Json();
}

/// c servers that are always there, exponential service, a queue without end.
Project waitingSystem(int servers, double ratePerS, double meanServiceS, double durationS)
{
    Function f = function(exponential(meanServiceS * 1000));
    f.minInstances = f.maxInstances = servers;
    return project({ component("users", Clients {}), component("work", f) },
        { arrow("users", "work") }, poisson(ratePerS), durationS, durationS / 10);
}
Platform patient()
{
    FunctionBehaviour b;
    b.atLimit = AtLimit::wait;
    b.binding = Binding::firstFree;
    b.maxWaitS = 1e9;
    return platform(b);
}
double meanWaitS(const RunResult& r)
{
    return (r.latency.meanNs() - findResult(r, "work")->duration.meanNs()) / 1e9;
}

void verify(const Interval& found, double expected, double widest)
{
    const QByteArray text = QByteArray("expected ") + QByteArray::number(expected) + ", found "
        + QByteArray::number(found.mean) + " +- " + QByteArray::number(found.half);
    QVERIFY2(found.contains(expected), text.constData());
    QVERIFY2(found.half <= widest * expected, text.constData());
}

}

class Queueing : public QObject {
    Q_OBJECT
private slots:
    void waitingTimes_data();
    void waitingTimes();
    void lossUnderReservedConcurrency_data();
    void lossUnderReservedConcurrency();
    void coldStartsOfRareCalls_data();
    void coldStartsOfRareCalls();
    void littlesLaw();
};

void Queueing::waitingTimes_data()
{
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("expected");
    // M/M/1: W = rho / (mu - lambda), with mu = 1.
    QTest::newRow("M/M/1 rho 0.5") << 1 << 0.5 << 1.0;
    QTest::newRow("M/M/1 rho 0.8") << 1 << 0.8 << 4.0;
    // M/M/2 at rho 0.75: C = 9/14, W = C / (2 - 1.5).
    QTest::newRow("M/M/2 rho 0.75") << 2 << 1.5 << 9.0 / 14 / 0.5;
    // M/M/3 at 2 Erlang: B(3,2) = 4/19, C = 4/9, W = C / (3 - 2).
    QTest::newRow("M/M/3 2 Erlang") << 3 << 2.0 << 4.0 / 9;
    for (const Json& row : oracle().value("erlang_c", Json::array()))
        if (row["servers"] >= 5
            && row["offered_erlangs"].get<double>() / row["servers"].get<double>() < 0.92)
            QTest::addRow("Erlang C %d servers %g Erlang", row["servers"].get<int>(),
                row["offered_erlangs"].get<double>())
                << row["servers"].get<int>() << row["offered_erlangs"].get<double>()
                << row["mean_wait_s"].get<double>() / row["mean_service_s"].get<double>();
}

void Queueing::waitingTimes()
{
    QFETCH(int, servers);
    QFETCH(double, rate);
    QFETCH(double, expected);
    const Interval found
        = replicate(waitingSystem(servers, rate, 1, 200'000 / rate), patient(), 12, meanWaitS);
    verify(found, expected, 0.3);
}

void Queueing::lossUnderReservedConcurrency_data()
{
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("erlangs");
    QTest::addColumn<double>("expected");
    QTest::newRow("B(1,1)") << 1 << 1.0 << 0.5;
    QTest::newRow("B(2,1)") << 2 << 1.0 << 0.2;
    for (const Json& row : oracle().value("erlang_b", Json::array()))
        if (row["p_block"] > 0.001)
            QTest::addRow(
                "B(%d,%g)", row["servers"].get<int>(), row["offered_erlangs"].get<double>())
                << row["servers"].get<int>() << row["offered_erlangs"].get<double>()
                << row["p_block"].get<double>();
}

/// Erlang's formula holds for any service time with this mean; the shape changes with the row.
void Queueing::lossUnderReservedConcurrency()
{
    QFETCH(int, servers);
    QFETCH(double, erlangs);
    QFETCH(double, expected);
    const Amount shapes[] = { exponential(1000), Amount::constantly(1000),
        { Amount::Shape::lognormal, 1000, 1500, true } };
    Function f = function(shapes[servers % 3]);
    f.maxInstances = servers;
    const Project p = project({ component("users", Clients {}), component("work", f) },
        { arrow("users", "work") }, poisson(erlangs), (servers > 200 ? 900'000 : 300'000) / erlangs,
        100); // many servers make many calls that depend on each other
    const Interval found = replicate(p, platform(), 10, [](const RunResult& r) {
        return static_cast<double>(r.requests.throttled) / static_cast<double>(r.requests.arrived);
    });
    verify(found, expected, 0.25);
}

void Queueing::coldStartsOfRareCalls_data()
{
    QTest::addColumn<double>("keepAliveS");
    QTest::addColumn<double>("gapS");
    for (const double keep : { 300.0, 600.0 })
        for (const double gap : { 120.0, 300.0, 600.0, 1200.0 })
            QTest::addRow("keep %g gap %g", keep, gap) << keep << gap;
}

/// A call is cold when the one before it is longer ago than the keep-alive: exp(-keep / gap).
void Queueing::coldStartsOfRareCalls()
{
    QFETCH(double, keepAliveS);
    QFETCH(double, gapS);
    Function f = function(Amount::constantly(0.001));
    f.keepAliveS = Amount::constantly(keepAliveS);
    const Project p = project({ component("users", Clients {}), component("work", f) },
        { arrow("users", "work") }, poisson(1 / gapS), 20'000 * gapS, 10 * gapS);
    const Interval found = replicate(p, platform(), 12, [](const RunResult& r) {
        const ComponentResult& c = *findResult(r, "work");
        return static_cast<double>(c.coldStarts) / static_cast<double>(c.invocations);
    });
    verify(found, std::exp(-keepAliveS / gapS), 0.1);
}

/// Mean number in service = rate of completions x mean time in service. The two sides differ by
/// what the window cuts off: at most 4 invocations at each end, against 300,000 inside.
void Queueing::littlesLaw()
{
    const Project p = waitingSystem(4, 3, 1, 100'000);
    const Interval found = replicate(p, patient(), 10, [](const RunResult& r) {
        const ComponentResult& c = *findResult(r, "work");
        return c.busyMean
            / (static_cast<double>(c.duration.count()) / r.simulatedS * c.duration.meanNs() / 1e9);
    });
    QVERIFY(std::abs(found.mean - 1) < 8.0 / 300'000);
    const Interval busy = replicate(
        p, patient(), 10, [](const RunResult& r) { return findResult(r, "work")->busyMean; });
    verify(busy, 3, 0.02); // rate x mean service time
}

QTEST_GUILESS_MAIN(Queueing)
#include "tst_queueing.moc"
