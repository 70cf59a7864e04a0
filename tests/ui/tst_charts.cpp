// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts.hpp"
#include "ui/charts/fit.hpp"
#include "ui/charts/ticks.hpp"
#include <QTest>
#include <cmath>

namespace {
core::BillLine line(const char* component, const char* service, const char* group, double amount)
{
    core::BillLine l;
    l.component = component;
    l.service = service;
    l.group = group;
    l.amount = amount;
    return l;
}

core::Bill billOfLines(std::vector<core::BillLine> lines)
{
    core::Bill bill;
    for (const core::BillLine& each : lines)
        bill.monthTotal += each.amount;
    bill.lines = std::move(lines);
    return bill;
}

/// 30 s in three bins; two functions and a queue; two platforms of one run each.
ui::Results threeBins()
{
    core::RunResult run;
    run.simulatedS = 30;
    run.timeline.binWidth = 10 * core::nsPerSecond;
    run.timeline.arrived = { 1, 2, 3 };
    run.timeline.completed = { 1, 2, 2 };
    run.timeline.failed = { 0, 0, 1 };
    run.timeline.p50Ms = { 0, 20, 30 };
    run.timeline.p95Ms = { 0, 40, 50 };
    run.timeline.p99Ms = { 0, 60, 90 };
    run.components.resize(3);
    run.components[0].id = "a";
    run.components[0].name = "Alpha";
    run.components[0].kind = "function";
    run.components[0].busy = { 1, 2, 3 };
    run.components[0].idle = { 4, 3, 2 };
    run.components[0].starting = { 0, 1, 0 };
    run.components[1].id = "b";
    run.components[1].name = "Beta";
    run.components[1].kind = "function";
    run.components[1].busy = { 10, 10, 10 };
    run.components[1].idle = { 0, 0, 0 };
    run.components[1].starting = { 0, 0, 5 };
    run.components[2].id = "q";
    run.components[2].name = "Queue";
    run.components[2].kind = "queue";
    run.components[2].queueDepth = { 7, 8, 9 };
    for (core::SimTime ms : { 10, 10, 100, 1000 })
        run.latency.add(ms * 1'000'000);

    auto project = std::make_shared<core::Project>();
    core::Objective slo;
    slo.metric = "latency_p95_ms";
    slo.atMost = 250;
    project->settings.slo = { slo };
    auto comparison = std::make_shared<core::Comparison>();
    comparison->project = project;
    for (const char* id : { "aws", "gcp" }) {
        auto platform = std::make_shared<core::Platform>();
        platform->id = id;
        platform->title = std::string(id) + " cloud";
        comparison->providers.push_back({ platform, { run, run },
            { billOfLines({ line("a", "Lambda", "Functions", 10), line("q", "SQS", "Events", 4),
                  line("", "Logs", "Somewhere", 1) }),
                billOfLines({ line("a", "Lambda", "Functions", 20), line("q", "SQS", "Events", 6),
                    line("", "Logs", "Somewhere", 1) }) } });
    }
    return ui::resultsOf(comparison);
}

QStringList labels(const std::vector<ui::Tick>& ticks)
{
    QStringList list;
    for (const ui::Tick& tick : ticks)
        list << tick.label;
    return list;
}

using Values = std::vector<double>;
}

class Charts : public QObject {
    Q_OBJECT
private slots:
    void everyChartHasTitleAndTitledAxes()
    {
        const ui::Results results = threeBins();
        for (const ui::ChartSpec& spec : ui::charts) {
            const ui::ChartData data = spec.build(results);
            QCOMPARE(data.id, QString(spec.id));
            QVERIFY2(!data.title.isEmpty(), spec.id);
            QVERIFY2(!data.y.title.isEmpty(), spec.id);
            QVERIFY2(!data.bars.empty() || !data.x.title.isEmpty(), spec.id);
            QVERIFY2(!data.nothing.isEmpty(), spec.id);
        }
    }

    void latencyOverTime()
    {
        const ui::ChartData data = ui::latencyOverTime(threeBins());
        QCOMPARE(data.series.size(), 3u);
        QCOMPARE(data.series[2].name, "p50");
        QCOMPARE(data.series[2].x, (Values { 5, 15, 25 }));
        QVERIFY(std::isnan(data.series[2].y[0])); // nothing ended in the first bin
        QCOMPARE(data.series[2].y[1], 20.0);
        QCOMPARE(data.series[0].y[2], 90.0);
        QVERIFY(!data.y.log); // 20 to 90
        QCOMPARE(data.markers.front().at, 250.0);
        QVERIFY(!data.markers.front().onX);
        QCOMPARE(*data.x.to, 30.0);
    }

    void latencyOfVeryDifferentSizeIsLogarithmic()
    {
        ui::Results results = threeBins();
        auto copy = std::make_shared<core::Comparison>(*results.comparison);
        copy->providers[0].results[0].timeline.p99Ms[2] = 2000;
        results.comparison = copy;
        QVERIFY(ui::latencyOverTime(results).y.log);
    }

    void distributionHasEachStep()
    {
        const ui::ChartData data = ui::latencyDistributions(threeBins());
        QCOMPARE(data.series.size(), 2u);
        QCOMPARE(data.series[0].name, "aws cloud");
        const ui::ChartSeries& series = data.series[0];
        // 10 ms, 10 ms, 100 ms, 1 s, twice over: half, three quarters, all.
        QVERIFY(qAbs(ui::valueAt(series, 11, true) - 0.5) < 0.01);
        QCOMPARE(series.y.front(), 0.0);
        QCOMPARE(series.y.back(), 1.0);
        QCOMPARE(std::count(series.y.begin(), series.y.end(), 0.75), 1);
        QVERIFY(std::is_sorted(series.x.begin(), series.x.end()));
        QVERIFY(data.series[0].line != data.series[1].line);
        QVERIFY(data.series[0].ink != data.series[1].ink);
        QVERIFY(data.markers.front().onX);
    }

    void oneProviderHasOneCurve()
    {
        ui::Results results = threeBins();
        results.provider = 1;
        const ui::ChartData data = ui::latencyDistribution(results);
        QCOMPARE(data.series.size(), 1u);
        QCOMPARE(data.series[0].name, "gcp cloud");
    }

    void instancesAddUp()
    {
        ui::Results results = threeBins();
        ui::ChartData data = ui::instancesOverTime(results);
        QVERIFY(data.stacked);
        QCOMPARE(data.series[0].y, (Values { 11, 12, 13 })); // running
        QCOMPARE(data.series[1].y, (Values { 4, 3, 2 })); // idle
        QCOMPARE(data.series[2].y, (Values { 0, 1, 5 })); // starting
        QCOMPARE(ui::drawnHeights(data).back(), (Values { 15, 16, 20 }));
        QCOMPARE(ui::drawnHeights(data, { data.series[1].name }).back(), (Values { 11, 13, 18 }));
        results.component = "a";
        data = ui::instancesOverTime(results);
        QCOMPARE(data.series[0].y, (Values { 1, 2, 3 }));
        QVERIFY(data.title.contains("Alpha"));
        results.component = "q";
        QVERIFY(ui::instancesOverTime(results).isEmpty());
    }

    void queueDepth()
    {
        ui::Results results = threeBins();
        const ui::ChartData data = ui::queueDepthOverTime(results);
        QCOMPARE(data.series.size(), 1u);
        QCOMPARE(data.series[0].name, "Queue");
        QCOMPARE(data.series[0].y, (Values { 7, 8, 9 }));
    }

    void costByGroupIsTheMeanOverReplications()
    {
        const ui::ChartData data = ui::costByGroup(threeBins());
        QCOMPARE(data.categories, (QStringList { "aws cloud", "gcp cloud" }));
        QCOMPARE(data.bars.size(), 3u);
        QCOMPARE(data.bars[0].name, "Functions");
        QCOMPARE(data.bars[0].values, (Values { 15, 15 }));
        QCOMPARE(data.bars[1].name, "Events");
        QCOMPARE(data.bars[1].values, (Values { 5, 5 }));
        QCOMPARE(data.bars[2].name, "Logs, transfer, other"); // a group nobody knows
        QCOMPARE(data.bars[2].values, (Values { 1, 1 }));
        // The total is 21; the chart leaves room for its label.
        QVERIFY(ui::fitLimits(data).y.to > 21 && ui::fitLimits(data).y.to < 30);
    }

    void costByComponentIsRanked()
    {
        const ui::ChartData data = ui::costByComponent(threeBins());
        QCOMPARE(data.categories, (QStringList { "Alpha", "Queue", "Account" }));
        QCOMPARE(data.bars[0].values, (Values { 10, 0, 0 }));
        QCOMPARE(data.bars[1].values, (Values { 0, 4, 0 }));
        QVERIFY(data.horizontal);
    }

    void smallCostsAreSummedAsOthers()
    {
        ui::Results results = threeBins();
        std::vector<core::BillLine> lines;
        for (int i = 1; i <= 10; ++i)
            lines.push_back(line("a", ("S" + std::to_string(i)).c_str(), "Functions", i));
        results.bills[0] = { billOfLines(lines) };
        const ui::ChartData data = ui::costByService(results);
        QCOMPARE(data.categories.size(), 8);
        QCOMPARE(data.categories.front(), "S10");
        QCOMPARE(data.categories.back(), "3 others");
        QCOMPARE(data.bars[0].values.back(), 6.0); // 1 + 2 + 3
    }

    void ticks_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<bool>("log");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("labels");
        const auto row = [](const char* name, ui::Unit unit, bool log, double from, double to,
                             int most, const char* expected) {
            QTest::newRow(name) << int(unit) << log << from << to << most << expected;
        };
        using ui::Unit;
        row("decades", Unit::milliseconds, true, 10, 3000, 8, "10 ms|30 ms|100 ms|300 ms|1 s|3 s");
        row("few", Unit::milliseconds, true, 10, 3000, 3, "10 ms|100 ms|1 s");
        row("part of a decade", Unit::milliseconds, true, 100, 500, 8,
            "100 ms|200 ms|300 ms|400 ms|500 ms");
        row("linear", Unit::milliseconds, false, 0, 420, 5, "0 ms|200 ms|400 ms");
        row("seconds", Unit::milliseconds, false, 0, 4000, 5, "0 s|1 s|2 s|3 s|4 s");
        row("day", Unit::time, false, 0, 86400, 7, "00:00|04:00|08:00|12:00|16:00|20:00|24:00");
        row("hour", Unit::time, false, 0, 3600, 5, "0 min|15 min|30 min|45 min|60 min");
        row("minute", Unit::time, false, 0, 60, 5, "0 s|15 s|30 s|45 s|60 s");
        row("month", Unit::time, false, 0, 30 * 86400.0, 6, "0 d|7 d|14 d|21 d|28 d");
        row("money", Unit::dollars, false, 0, 500, 5, "$0|$200|$400");
        row("thousands", Unit::dollars, false, 0, 6000, 5, "$0|$2,000|$4,000|$6,000");
        row("cents", Unit::dollars, false, 0, 0.2, 5, "$0|$0.05|$0.10|$0.15|$0.20");
        row("share", Unit::share, false, 0, 1, 5, "0 %|25 %|50 %|75 %|100 %");
        row("none", Unit::count, false, 1, 1, 5, "");
    }
    void ticks()
    {
        QFETCH(int, unit);
        QFETCH(bool, log);
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(int, most);
        ui::ChartAxis axis;
        axis.unit = static_cast<ui::Unit>(unit);
        axis.log = log;
        const auto found = ui::ticks(axis, from, to, most);
        QTEST(labels(found).join('|'), "labels");
        QVERIFY(static_cast<int>(found.size()) <= most);
    }

    void fitFollowsWhatIsVisible()
    {
        ui::ChartData data;
        data.series = { { "low", { 0, 1 }, { 1, 2 } }, { "high", { 0, 1 }, { 10, 20 } } };
        QCOMPARE(ui::fitLimits(data).y.to, 20 * 1.06);
        QCOMPARE(ui::fitLimits(data, { "high" }).y.to, 2 * 1.06);
        QCOMPARE(ui::fitLimits(data).x, (ui::Limits { 0, 1 }));
    }

    void csvHoldsTheNumbers()
    {
        ui::ChartData data;
        data.x = { "Time", ui::Unit::time };
        data.y = { "Latency", ui::Unit::milliseconds };
        data.series = { { "p50", { 1, 2, 3 }, { 10, 20, std::nan("") } },
            { "a, b", { 2, 4 }, { 0.5, 1 } } };
        QCOMPARE(ui::toCsv(data), "Time (s),p50 (ms),\"a, b (ms)\"\n1,10,\n2,20,0.5\n3,,\n4,,1\n");
        QCOMPARE(
            ui::toCsv(data, std::pair { 1.5, 2.5 }), "Time (s),p50 (ms),\"a, b (ms)\"\n2,20,0.5\n");
    }
};

QTEST_GUILESS_MAIN(Charts)
#include "tst_charts.moc"
