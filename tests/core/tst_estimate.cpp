// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/scenarios.hpp"
#include "core/study/estimate.hpp"
#include "core/study/estimate/pool_load.hpp"
#include "core/study/estimate/spread.hpp"
#include "support.hpp"
#include "toy.hpp"
#include <QElapsedTimer>
#include <QtTest>

using namespace core;

namespace {

bool isNear(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance * std::max(std::abs(expected), 1e-12);
}

/// The toy platform with a price on requests, billed memory time and writes.
Platform priced()
{
    Platform p = toy::platform();
    const auto meter = [&](const char* id, double price) {
        Meter m;
        m.id = m.title = id;
        m.tiers = { Tier { .unitPrice = price } };
        p.catalogue.meters.push_back(m);
    };
    meter("requests", 1e-6);
    meter("gb_s", 1e-5);
    meter("writes", 2e-6);
    const auto rule = [&](const char* kind, const char* id, const char* of, double divide) {
        for (Service& service : p.services)
            if (service.kind == kind)
                service.meters.push_back({ id, of, 1, divide });
    };
    rule("function", "requests", "requests", 1);
    rule("function", "gb_s", "billed_mb_ms", 1'024'000);
    rule("database", "writes", "writes", 1);
    return p;
}

Database database(double writeMs)
{
    Database d;
    d.writeMs = toy::constant(writeMs);
    d.readMs = toy::constant(writeMs);
    return d;
}

const ComponentLoad& loadOf(const QuickEstimate& e, const std::string& id)
{
    for (std::size_t i = 0; i < e.expected.components.size(); ++i)
        if (e.expected.components[i].id == id)
            return e.loads[i];
    qFatal("no such component");
}

RunResult simulate(const Project& project, const Platform& platform, const std::string& workload)
{
    RunSpec spec;
    spec.project = std::make_shared<const Project>(project);
    spec.platform = std::make_shared<const Platform>(platform);
    spec.workload = workload;
    spec.sampledJourneys = 0;
    return run(spec);
}

Platform shipped(const QString& id)
{
    for (const Platform& platform : shippedPlatforms())
        if (platform.id == id.toStdString())
            return platform;
    qFatal("no such platform");
}

double p50Of(const RunResult& r)
{
    return static_cast<double>(r.latency.quantile(0.5)) / 1e6;
}

/// A chain of triggers and functions with stores behind them, of this many components.
Project large(int components)
{
    std::vector<Component> all { toy::component("c0", Clients {}) };
    std::vector<Connection> arrows;
    for (int i = 1; i < components; ++i) {
        const std::string id = "c" + std::to_string(i);
        const int part = i % 5;
        if (part == 1)
            all.push_back(toy::component(id, HttpApi {}));
        else if (part == 4)
            all.push_back(toy::component(id, Database {}));
        else
            all.push_back(toy::component(id, Function {}));
        arrows.push_back(
            toy::arrow(part == 1 ? "c0" : "c" + std::to_string(part == 0 ? i - 2 : i - 1), id));
    }
    return toy::project(all, arrows, toy::poisson(50), 86400);
}

}

class TestEstimate : public QObject {
    Q_OBJECT

private slots:
    /// 10 requests a second; each takes 10 ms on the wire, 100 ms in the function, and two writes
    /// of 20 ms: 150 ms. A month has 2,628,000 s.
    void workedByHand()
    {
        Clients clients;
        clients.networkMs = toy::constant(10);
        Function work = toy::function(toy::constant(100));
        work.memoryMb = 2048;
        Connection writes = toy::arrow("work", "orders");
        writes.calls = 2;
        const Project p = toy::project(
            { toy::component("users", clients), toy::component("api", HttpApi {}),
                toy::component("work", work), toy::component("orders", database(20)) },
            { toy::arrow("users", "api"), toy::arrow("api", "work"), writes }, toy::poisson(10),
            3600);
        const QuickEstimate e = estimate(p, {}, priced());
        QCOMPARE(e.ratePerS, 10.0);
        QCOMPARE(e.p50Ms, 150.0);
        const double requests = 26'280'000;
        QCOMPARE(e.expected.requests.arrived, std::int64_t(requests));
        QCOMPARE(loadOf(e, "work").meanMs, 140.0);
        QCOMPARE(loadOf(e, "work").busy, 1.4); // Little: 10/s x 0.14 s
        const double expected = requests * 1e-6 // requests
            + requests * 0.140 * 2 * 1e-5 // 2 GB for 140 ms each
            + 2 * requests * 2e-6; // writes
        QVERIFY2(isNear(e.bill.monthTotal, expected, 1e-6),
            qPrintable(QString::number(e.bill.monthTotal)));
        QCOMPARE(qRound(expected * 100), 20498); // 26.28 + 73.58 + 105.12
    }

    void probabilityFilterAndCallsMultiply()
    {
        Connection half = toy::arrow("a", "b");
        half.probability = 0.5;
        half.calls = 3;
        half.mode = "async";
        const Project p = toy::project({ toy::component("users", Clients {}),
                                           toy::component("a", toy::function(toy::constant(1))),
                                           toy::component("b", toy::function(toy::constant(1))) },
            { toy::arrow("users", "a"), half }, toy::poisson(8), 3600);
        const QuickEstimate e = estimate(p, {}, toy::platform());
        QCOMPARE(loadOf(e, "a").invocationsPerS, 8.0);
        QCOMPARE(loadOf(e, "b").invocationsPerS, 12.0);
    }

    /// A quarter of the calls fail and are retried up to twice: 1 + 1/4 + 1/16 attempts.
    void retriesMultiplyCalls()
    {
        ExternalApi api;
        api.errorRate = 0.25;
        Connection call = toy::arrow("a", "api");
        call.retries = 2;
        const Project p = toy::project(
            { toy::component("users", Clients {}),
                toy::component("a", toy::function(toy::constant(1))), toy::component("api", api) },
            { toy::arrow("users", "a"), call }, toy::poisson(16), 3600);
        const QuickEstimate e = estimate(p, {}, toy::platform());
        QCOMPARE(loadOf(e, "api").invocationsPerS, 21.0);
        QCOMPARE(loadOf(e, "a").failShare, 1.0 / 64);
    }

    /// A cache that answers 90 % of reads; writes all go through to what is behind.
    void cachesAnswerWhatHits()
    {
        Connection read = toy::arrow("a", "cache"), write = toy::arrow("a", "cache");
        read.operation = "read";
        read.calls = 10;
        write.operation = "write";
        const Project p = toy::project(
            { toy::component("users", Clients {}),
                toy::component("a", toy::function(toy::constant(1))),
                toy::component("cache", Cache {}), toy::component("store", database(5)) },
            { toy::arrow("users", "a"), read, write, toy::arrow("cache", "store") },
            toy::poisson(1), 3600);
        const QuickEstimate e = estimate(p, {}, toy::platform());
        QCOMPARE(loadOf(e, "cache").invocationsPerS, 11.0);
        QVERIFY(isNear(loadOf(e, "store").invocationsPerS, 2, 1e-9));
        const ComponentResult* store = findResult(e.expected, "store");
        QCOMPARE(store->measures[Measure::reads], store->measures[Measure::writes]);
    }

    /// One opens the batch, 5/s x 2 s = 10 more come: min(4, 1 + Poisson(10)) is 4 nearly always.
    void windowsFillBatches()
    {
        Queue queue;
        queue.batchSize = 4;
        queue.batchWindowS = 2;
        const Project p
            = toy::project({ toy::component("users", Clients {}), toy::component("q", queue),
                               toy::component("f", toy::function(toy::constant(10))) },
                { toy::arrow("users", "q"), toy::arrow("q", "f") }, toy::poisson(5), 3600);
        const QuickEstimate e = estimate(p, {}, toy::platform());
        QVERIFY(isNear(loadOf(e, "f").batch, 4, 0.005));
        QVERIFY(isNear(loadOf(e, "f").invocationsPerS, 1.25, 0.005));
        QVERIFY(isNear(loadOf(e, "f").meanMs, 40, 0.005));
    }

    void usersWhoWaitFollowLittlesLaw()
    {
        ClosedLoop loop;
        loop.users = 30;
        loop.thinkS = toy::constant(2);
        const Project p
            = toy::project({ toy::component("users", Clients {}),
                               toy::component("f", toy::function(toy::constant(1000))) },
                { toy::arrow("users", "f") }, { loop, {} }, 3600);
        const QuickEstimate e = estimate(p, {}, toy::platform());
        QVERIFY(isNear(e.ratePerS, 10, 1e-9)); // 30 users / (2 s + 1 s)
    }

    /// Means of curves are their integrals: a spike of 60 s up, 60 s at 100/s, 120 s down over a
    /// base of 10/s adds 90/s x (30 + 60 + 60) s to an hour.
    void curvesAreIntegrated()
    {
        Spike spike;
        spike.basePerS = 10;
        spike.peakPerS = 100;
        spike.at = seconds(1000);
        spike.rise = spike.hold = seconds(60);
        spike.fall = seconds(120);
        Project p = toy::project({ toy::component("users", Clients {}) }, {}, { spike, {} }, 3600);
        const auto traffic = trafficOf(p, p.workloads.front());
        QVERIFY(isNear(traffic.front().meanPerS, 10 + 90.0 * 150 / 3600, 1e-9));
        QCOMPARE(traffic.front().peakPerS, 100.0);
        p.workloads.front().sources.front().arrivals = { Daily { 2, 20, 14 }, {} };
        p.workloads.front().duration = seconds(86400);
        QVERIFY(isNear(trafficOf(p, p.workloads.front()).front().meanPerS, 11, 1e-6));
    }

    void schedulesFireByThemselves()
    {
        Schedule nightly;
        Project p = toy::project({ toy::component("clock", nightly) }, {}, toy::poisson(1), 604800);
        p.workloads.front().sources.clear();
        const auto traffic = trafficOf(p, p.workloads.front());
        QCOMPARE(traffic.size(), std::size_t(1));
        QVERIFY(isNear(traffic.front().meanPerS, 7.0 / 604800, 1e-9));
        QCOMPARE(traffic.front().idleShare, 1.0);
    }

    /// Erlang's table: B(10 servers, 5 erlang) = 0.0184.
    void lossFormula()
    {
        QVERIFY(isNear(erlangB(10, 5), 0.01838, 1e-3));
        QVERIFY(isNear(erlangB(1, 1), 0.5, 1e-12));
    }

    /// One instance at little load: cold when the pause before exceeds the keep-alive, e^(-rT).
    void coldShareOfSparseTraffic()
    {
        const double share = coldShareOf(0.01, 1e-9, 0, 1, Spread(100.0));
        QVERIFY(isNear(share, std::exp(-1.0), 1e-6));
        QCOMPARE(coldShareOf(0.01, 1e-9, 1, 1, Spread(100.0)) < 1e-8, true);
    }

    void spreadsKeepTheMean()
    {
        const Amount amount = Amount::lognormal(42, 180);
        const Spread one(amount);
        QVERIFY(isNear(one.mean(), mean(amount), 1e-9));
        QVERIFY(isNear((one + one).mean(), 2 * mean(amount), 1e-9));
        QVERIFY(isNear(one.repeated(7.25).mean(), 7.25 * mean(amount), 1e-9));
        QVERIFY(isNear(one.sometimes(0.3).mean(), 0.3 * mean(amount), 1e-9));
        QVERIFY(isNear(one.quantile(0.5), 42, 0.02));
    }

    /// Cost and median of a steady hour against the simulation: within 4 % where invocations are
    /// paid (AWS), 8 % where shared instances are (Azure, Google Cloud). A day that comes and goes
    /// is as near where the cost grows with the traffic; on shared instances of Azure it does not,
    /// and the estimate at the mean rate is some 11 % too high.
    void nearTheSimulation_data()
    {
        QTest::addColumn<QString>("workload");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<double>("tolerance");
        QTest::addRow("steady aws") << "steady"
                                    << "aws" << 0.04;
        QTest::addRow("steady azure") << "steady"
                                      << "azure" << 0.08;
        QTest::addRow("steady gcp") << "steady"
                                    << "gcp" << 0.08;
        QTest::addRow("day aws") << "normal"
                                 << "aws" << 0.04;
        QTest::addRow("day gcp") << "normal"
                                 << "gcp" << 0.08;
    }
    void nearTheSimulation()
    {
        QFETCH(QString, workload);
        QFETCH(QString, provider);
        QFETCH(double, tolerance);
        const Project p = shippedScenario("checkout.json");
        const Platform platform = shipped(provider);
        const RunResult r = simulate(p, platform, workload.toStdString());
        const double total = billOf(r, p, platform).monthTotal;
        const QuickEstimate e = estimate(p, workload.toStdString(), platform);
        qInfo("%s: $%.2f (simulated %.2f), p50 %.1f ms (simulated %.1f)", qPrintable(provider),
            e.bill.monthTotal, total, e.p50Ms, p50Of(r));
        QVERIFY(isNear(e.bill.monthTotal, total, tolerance));
        QVERIFY(isNear(e.p50Ms, p50Of(r), tolerance));
        QVERIFY(e.leftOut.empty());
        for (std::size_t i = 0; i < r.components.size(); ++i) {
            const double perS = static_cast<double>(r.components[i].invocations) / r.simulatedS;
            if (perS > 1)
                QVERIFY2(
                    isNear(e.loads[i].invocationsPerS, perS, 0.05), r.components[i].id.c_str());
        }
    }

    void saysWhereItDoesNotHold()
    {
        Project p = shippedScenario("checkout.json");
        QVERIFY(estimate(p, "steady", shipped("cloudflare")).leftOut.empty());
        // 900 ms of work in the median, and one second for it.
        std::get<Function>(findComponent(p, "make_invoice")->kind).timeoutS = 1;
        const QuickEstimate e = estimate(p, "steady", shipped("cloudflare"));
        QCOMPARE(e.leftOut.size(), std::size_t(1));
        QVERIFY(text(e.leftOut.front()).contains("Make invoice"));
    }

    /// Every scenario on every provider gives finite, sensible figures.
    void everyScenario()
    {
        for (const auto& [file, content] : shippedScenarioFiles()) {
            const std::string name(file);
            const Project p = shippedScenario(name);
            for (const Platform& platform : shippedPlatforms())
                for (const Workload& workload : p.workloads) {
                    const QuickEstimate e = estimate(p, workload.id, platform);
                    QVERIFY2(e.bill.monthTotal >= 0 && std::isfinite(e.bill.monthTotal)
                            && e.p50Ms > 0 && e.p50Ms <= e.p95Ms && e.ratePerS > 0,
                        (name + " " + workload.id + " " + platform.id).c_str());
                }
        }
    }

    /// Measured, not judged by the clock of a loaded machine: the figure is printed.
    void fastEnoughToFollowEdits()
    {
        const Project p = large(100);
        const Platform aws = shippedPlatforms().front();
        QVERIFY(estimate(p, {}, aws).ratePerS > 0);
        QElapsedTimer timer;
        timer.start();
        constexpr int times = 20;
        for (int i = 0; i < times; ++i)
            QVERIFY(estimate(p, {}, aws).p50Ms > 0);
        qInfo("estimate of 100 components: %.2f ms", double(timer.nsecsElapsed()) / 1e6 / times);
    }
};

QTEST_GUILESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
