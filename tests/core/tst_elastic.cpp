// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/bill.hpp"
#include "core/result/elastic.hpp"
#include "core/result/price_request.hpp"
#include "core/sim/run.hpp"
#include "shipped.hpp"
#include <QtTest>
#include <cmath>

using namespace core;

namespace {

constexpr SimTime hour = 3600 * nsPerSecond;

/// Calls by hour, all of them reads.
ComponentResult reading(Series perS)
{
    ComponentResult counted;
    double calls = 0;
    for (const float rate : perS)
        calls += rate * 3600.0;
    counted.measures[Measure::reads] = static_cast<std::int64_t>(calls);
    counted.rate = std::move(perS);
    return counted;
}

/// Half a unit to eight, in steps of a half; a read needs 10 unit-milliseconds.
ElasticCapacity halves()
{
    return { 0.5, 8, 0.5, 10, 20 };
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::abs(b);
}

}

class TestElastic : public QObject {
    Q_OBJECT
private slots:
    /// 20/s x 10 ms = 0.2 -> 0.5; 130/s = 1.3 -> 1.5; 2,000/s = 20 -> 8; nothing -> 0.5.
    void followsTheLoadBetweenLeastAndMost()
    {
        const ElasticUse use
            = elasticUse(reading({ 20, 130, 2000, 0 }), hour, 4 * 3600, {}, halves());
        QVERIFY(near(use.unitHours, 0.5 + 1.5 + 8 + 0.5));
        QVERIFY(near(use.meanUnits, 10.5 / 4));
    }

    void theComponentsOwnBoundsCount()
    {
        Database database;
        database.minCapacity = 2;
        database.maxCapacity = 4;
        const ElasticUse use
            = elasticUse(reading({ 20, 2000 }), hour, 2 * 3600, database, halves());
        QVERIFY(near(use.unitHours, 2 + 4));
    }

    /// Two idle hours with a pause after a quarter: 0.25 h ready, 1.75 h paused; then the last,
    /// half hour of the window at work.
    void pausesWithoutWork()
    {
        ElasticCapacity pausing = halves();
        pausing.pauseAfterS = 900;
        const ElasticUse use = elasticUse(reading({ 20, 0, 0, 20 }), hour, 3.5 * 3600, {}, pausing);
        QVERIFY(near(use.unitHours, 0.5 * (1 + 0.25 + 0.5)));
        QVERIFY(near(use.pausedShare, 1.75 / 3.5));
        pausing.pauseNeedsZero = true;
        QVERIFY(near(elasticUse(reading({ 20, 0 }), hour, 7200, {}, pausing).unitHours, 1));
        Database zero;
        zero.minCapacity = 0;
        QVERIFY(
            near(elasticUse(reading({ 20, 0 }), hour, 7200, zero, pausing).unitHours, 0.5 * 1.25));
    }

    /// 0.5 ACU all month at 0.12; 2 vCores all month at 0.000145 a second.
    void aPlainRequestPaysTheLeast()
    {
        const auto total = [](const char* json, const char* provider) {
            return priceBill(readPriceRequest(json, "u.json"), *shippedPlatform(provider))
                .monthTotal;
        };
        QVERIFY(
            near(total(R"({"items": [{"kind": "database", "plan": "aurora_serverless"}]})", "aws"),
                0.5 * 730 * 0.12));
        QVERIFY(near(total(R"({"items": [{"kind": "database", "plan": "sql_serverless",
                         "min_capacity": 2, "reads": 1}]})",
                         "azure"),
            2 * 730 * 3600 * 0.000145));
    }

    /// 500 reads a second need 500 x 4 ms = 2 ACU; noise of the bins is rounded up to 2.5 or 3.
    void aRunIsBilledByItsLoad()
    {
        RunSpec spec;
        spec.project = std::make_shared<const Project>(readProject(R"({"nephoscope": 1,
          "components": [{"id": "users", "kind": "clients"},
            {"id": "it", "kind": "function", "cpu_ms": 1},
            {"id": "db", "kind": "database", "plan": "aurora_serverless"}],
          "connections": [{"from": "users", "to": "it"},
            {"from": "it", "to": "db", "operation": "read", "calls": 5}],
          "workloads": [{"id": "w", "duration": "10m", "sources": [{"component": "users",
            "arrivals": {"poisson": {"rate_per_s": 100}}}]}]})",
            "p.json"));
        spec.platform = shippedPlatform("aws");
        const RunResult result = run(spec);
        const Bill made = billOf(result, *spec.project, *spec.platform);
        const auto line = std::find_if(made.lines.begin(), made.lines.end(),
            [](const BillLine& l) { return l.meter == "aurora.sl2.acu"; });
        QVERIFY(line != made.lines.end());
        QVERIFY2(line->quantity > 2 * 730 && line->quantity < 3 * 730,
            qPrintable(QString::number(line->quantity / 730)));
    }
};

QTEST_GUILESS_MAIN(TestElastic)
#include "tst_elastic.moc"
