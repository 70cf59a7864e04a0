// SPDX-License-Identifier: GPL-3.0-or-later
// Free plans refuse what exceeds a day's allowance, until midnight (UTC).
#include "core/io/report.hpp"
#include "shipped.hpp"
#include "toy.hpp"
#include <QtTest>

using namespace toy;

namespace {

constexpr double day = 86400;

/// The toy platform, on which a service's rules count for a meter with a daily limit.
Platform limited(double perDay, const char* kind, const std::vector<MeterRule>& rules)
{
    Platform p = platform();
    Meter meter;
    meter.id = "free.units";
    meter.title = "Units";
    meter.tiers = { Tier {} };
    meter.perDay = perDay;
    p.catalogue.meters = { meter };
    for (Service& s : p.services)
        if (s.kind == kind)
            s.meters = rules;
    return p;
}

MeterRule rule(const char* of)
{
    MeterRule r;
    r.meter = "free.units";
    r.of = of;
    return r;
}

std::vector<double> every(double seconds, int n, double from = 0)
{
    std::vector<double> times;
    for (int i = 0; i < n; ++i)
        times.push_back(from + i * seconds);
    return times;
}

std::vector<double> operator+(std::vector<double> a, const std::vector<double>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

/// On Cloudflare's free plan, so many hours at two requests a second.
std::pair<RunResult, Bill> onWorkersFree(const char* duration)
{
    RunSpec spec;
    spec.project = std::make_shared<const Project>(readProject(
        std::string(R"({"nephoscope": 1, "components": [{"id": "users", "kind": "clients"},
          {"id": "it", "kind": "function", "cpu_ms": 1, "wait_ms": 0, "plan": "workers_free"}],
        "connections": [{"from": "users", "to": "it"}],
        "workloads": [{"id": "w", "duration": ")")
            + duration + R"(", "sources": [{"component": "users",
            "arrivals": {"constant": {"rate_per_s": 2}}}]}]})",
        "p.json"));
    spec.platform = shippedPlatform("cloudflare");
    RunResult result = core::run(spec);
    Bill bill = billOf(result, *spec.project, *spec.platform);
    return { std::move(result), std::move(bill) };
}

bool saysRefused(const Bill& bill)
{
    return std::any_of(bill.notModelled.begin(), bill.notModelled.end(),
        [](const Phrase& text) { return english(text).find("are refused") != std::string::npos; });
}

}

class DailyLimit : public QObject {
    Q_OBJECT
private slots:
    /// Ten of the first 25, then none until midnight, then all five.
    void whatIsMoreIsRefusedUntilMidnight()
    {
        const auto r
            = runAt({ component("users", Clients {}), component("f", function(constant(1))) },
                { arrow("users", "f") }, every(1, 25) + every(1, 5, day), 2 * day,
                limited(10, "function", { rule("requests") }));
        QCOMPARE(r.requests.arrived, 30);
        QCOMPARE(r.requests.completed, 15);
        QCOMPARE(r.requests.throttled, 15);
        QCOMPARE(findResult(r, "f")->throttled, 15);
        QCOMPARE(findResult(r, "f")->overDailyLimit, 15);
        QCOMPARE(findResult(r, "f")->measures[Measure::requests], 15);
    }

    /// The warm-up is the end of the day before: it takes nothing of the first day.
    void theWarmUpIsAnotherDay()
    {
        const auto r
            = runAt({ component("users", Clients {}), component("f", function(constant(1))) },
                { arrow("users", "f") }, every(1, 12, 3600), 2 * day,
                limited(10, "function", { rule("requests") }), 3600);
        QCOMPARE(r.requests.completed, 10);
    }

    void componentsShareTheAccounts()
    {
        const auto r
            = runAt({ component("users", Clients {}), component("f", function(constant(1))),
                        component("g", function(constant(1))) },
                { arrow("users", "f"), arrow("f", "g") }, every(1, 8), day,
                limited(10, "function", { rule("requests") }));
        QCOMPARE(r.requests.completed, 5);
        QCOMPARE(findResult(r, "f")->overDailyLimit + findResult(r, "g")->overDailyLimit, 3);
    }

    /// What another function calls may count for nothing: then all ten pass.
    void callsOfFunctionsMayNotCount()
    {
        MeterRule first = rule("requests");
        first.exceptFrom = { "function" };
        const auto r
            = runAt({ component("users", Clients {}), component("f", function(constant(1))),
                        component("g", function(constant(1))) },
                { arrow("users", "f"), arrow("f", "g") }, every(1, 12), day,
                limited(10, "function", { first }));
        QCOMPARE(r.requests.completed, 10);
        QCOMPARE(findResult(r, "g")->overDailyLimit, 0);
    }

    /// A message takes three operations: three messages take nine, the fourth is taken in with
    /// the tenth and still delivered, the others are refused.
    void aQueueRefusesMessages()
    {
        Queue q;
        q.batchSize = 1;
        const auto r = runAt({ component("users", Clients {}), component("q", q),
                                 component("f", function(constant(1))) },
            { arrow("users", "q"), arrow("q", "f") }, every(60, 8), day,
            limited(
                10, "queue", { rule("sends"), rule("message_receives"), rule("message_deletes") }));
        QCOMPARE(r.requests.completed, 4);
        QCOMPARE(r.requests.throttled, 4);
        QCOMPARE(findResult(r, "q")->overDailyLimit, 4);
    }

    /// A write of two units: five writes, though reads would still pass.
    void aStoreRefusesOperations()
    {
        MeterRule writes = rule("writes");
        writes.times = 2;
        Connection write = arrow("f", "d");
        write.operation = "write";
        const auto r = runAt(
            { component("users", Clients {}), component("f", function(constant(1))),
                component("d", Database {}) },
            { arrow("users", "f"), write }, every(1, 8), day, limited(10, "database", { writes }));
        QCOMPARE(findResult(r, "d")->measures[Measure::writes], 5);
        QCOMPARE(findResult(r, "d")->overDailyLimit, 3);
        QCOMPARE(r.requests.completed, 5);
    }

    /// On the first day 172,799 requests come (the first after half a second), on the second
    /// 172,800; 100,000 of each pass. Nothing is left for the bill to refuse.
    void workersFree()
    {
        const auto [r, bill] = onWorkersFree("48h");
        QCOMPARE(r.requests.arrived, 345599);
        QCOMPARE(r.requests.completed, 200000);
        QCOMPARE(findResult(r, "it")->overDailyLimit, 145599);
        QVERIFY(!saysRefused(bill));
        QCOMPARE(bill.refusedShare, 0.0);
    }

    /// Half a day stays below the limit, a month of such hours does not: of 86,399 x
    /// 730 / 12 requests 100,000 a day pass.
    void ofAShorterRunTheBillTells()
    {
        const auto [r, bill] = onWorkersFree("12h");
        QCOMPARE(r.requests.completed, 86399);
        QVERIFY(saysRefused(bill));
        QVERIFY(std::abs(bill.refusedShare - (1 - 100000 * (730.0 / 24) / (86399 * 730.0 / 12)))
            < 1e-9);
    }

    void theReportSaysWhy()
    {
        ComparisonSpec spec;
        spec.project = std::make_shared<const Project>(readProject(R"({"nephoscope": 1,
          "components": [{"id": "users", "kind": "clients"},
            {"id": "it", "kind": "function", "cpu_ms": 1, "wait_ms": 0, "plan": "workers_free"}],
          "connections": [{"from": "users", "to": "it"}],
          "workloads": [{"id": "w", "duration": "6h", "sources": [{"component": "users",
            "arrivals": {"constant": {"rate_per_s": 5}}}]}]})",
            "p.json"));
        spec.platforms = { shippedPlatform("cloudflare") };
        const std::string text = textReport(compare(spec));
        QVERIFY2(text.find("7,999 refused above a daily limit of the account (Requests, free plan: "
                           "100,000 a day)")
                != std::string::npos,
            text.c_str());
    }
};

QTEST_GUILESS_MAIN(DailyLimit)
#include "tst_daily_limit.moc"
