// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/project.hpp"
#include "core/result/month.hpp"
#include "core/result/run_result.hpp"
#include "core/study/study.hpp"
#include <QtTest>
#include <cmath>

using namespace core;

namespace {

/// 100 requests free a month, then 1 each up to 100 paid ones, then a half.
Platform tollRoad()
{
    Platform p;
    p.id = "toll";
    p.title = "Toll";
    p.asOf = "2026-11-22";
    p.defaultRegion = "home";
    Meter requests;
    requests.id = "requests";
    requests.title = "Requests";
    requests.free = 100;
    requests.tiers = { Tier { 100, 1 }, Tier { .unitPrice = 0.5 } };
    p.catalogue.meters = { requests };
    Service s;
    s.kind = "function";
    s.plan = "only";
    s.behaviour = FunctionBehaviour {};
    MeterRule rule;
    rule.meter = "requests";
    rule.of = "requests";
    s.meters = { rule };
    p.services = { s };
    return p;
}

Project oneFunction()
{
    return readProject(
        R"({"nephoscope": 1, "components": [{"id": "it", "kind": "function"}]})", "p.json");
}

/// So many requests over so many days, spread as the weights say.
RunResult window(double days, std::int64_t requests, Series weights)
{
    RunResult r;
    r.simulatedS = days * 86400;
    r.requests.arrived = requests;
    ComponentResult c;
    c.id = "it";
    c.measures[Measure::requests] = requests;
    c.rate = std::move(weights);
    r.components = { c };
    return r;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

}

class TestMonth : public QObject {
    Q_OBJECT
private slots:
    /// 300 requests, 10 a day: free until day 10 is over, 100 at 1 until day 20, then at a half.
    void evenTraffic()
    {
        const MonthCourse course
            = monthCourse(window(30, 300, Series(30, 1.f)), oneFunction(), tollRoad());
        QCOMPARE(course.cumulated.size(), std::size_t(30));
        QVERIFY(near(course.cumulated[9], 0));
        QVERIFY(near(course.cumulated[14], 50));
        QVERIFY(near(course.cumulated[19], 100));
        QVERIFY(near(course.cumulated[29], 150));
        QCOMPARE(course.events.size(), std::size_t(2));
        QVERIFY(near(course.events[0].day, 10));
        QCOMPARE(course.events[0].what, std::string("the free amount of 100 is used up"));
        QVERIFY(near(course.events[1].day, 20));
    }

    /// Two campaign days bring half of everything: 150 on days 4 and 5, the rest over the others.
    void campaign()
    {
        Series weights(30, 150.f / 28);
        weights[3] = weights[4] = 75;
        const MonthCourse course = monthCourse(window(30, 300, weights), oneFunction(), tollRoad());
        // 16.07 by day 3, 91.07 by day 4, 166.07 by day 5: free until 0.119 into the fifth day.
        QVERIFY(std::abs(course.events[0].day - (4 + (100 - 91.0714) / 75)) < 1e-3);
        QVERIFY(near(course.cumulated[29], 150)); // the month's bill is the same
    }

    void aWeekRepeatsItself()
    {
        // 7 days of 70 requests, all on its first day: 304.17 in 730 hours, on five such days.
        Series weights(7, 0.f);
        weights[0] = 1;
        const RunResult week = window(7, 70, weights);
        const MonthCourse course = monthCourse(week, oneFunction(), tollRoad());
        const double month = 70 * 730.0 / 168;
        QCOMPARE(course.cumulated.size(), std::size_t(31)); // 30.4 days
        QVERIFY(near(course.cumulated.back(), 100 + (month - 200) * 0.5));
        QVERIFY(near(course.cumulated[6], 0)); // the first week is free: 60.83 of 100
        QVERIFY(near(course.cumulated[7], month * 2 / 5 - 100)); // the eighth day is a first one
        QVERIFY(near(course.cumulated[13], month * 2 / 5 - 100));
        QVERIFY(near(course.cumulated.back(), billOf(week, oneFunction(), tollRoad()).monthTotal));
    }

    /// A simulated month: weeks with quiet weekends, a campaign, a payday. Its own traffic decides
    /// on which day a free amount ends, and replications give the total an interval.
    void aSimulatedMonth()
    {
        ComparisonSpec spec;
        spec.project = std::make_shared<const Project>(readProject(R"({"nephoscope": 1,
          "components": [{"id": "users", "kind": "clients"},
            {"id": "it", "kind": "function", "cpu_ms": 10}],
          "connections": [{"from": "users", "to": "it"}],
          "workloads": [{"id": "month", "duration": "30d", "sources": [
            {"component": "users", "arrivals": {"sum": [
              {"weekly": {"low_per_s": 0.005, "high_per_s": 0.02, "weekend_factor": 0.5}},
              {"spike": {"base_per_s": 0, "peak_per_s": 0.05, "at": "9d", "rise": "1h",
                         "hold": "22h", "fall": "1h"}},
              {"spike": {"base_per_s": 0, "peak_per_s": 0.1, "at": "24d", "rise": "1h",
                         "hold": "22h", "fall": "1h"}}]}}]}]})",
            "p.json"));
        Platform toll = shippedPlatforms()[0];
        for (Meter& meter : toll.catalogue.meters)
            if (meter.id == "lambda.requests")
                meter.free = 20000;
        spec.platforms = { std::make_shared<const Platform>(toll) };
        spec.workload = "month";
        spec.replications = 3;
        const Comparison comparison = compare(spec);
        const ProviderOutcome& outcome = comparison.providers[0];
        QVERIFY(estimate(outcome, "month_total").ci95 > 0);
        const RunResult& result = outcome.results[0];
        const MonthCourse course = monthCourse(result, *spec.project, toll);
        QCOMPARE(course.cumulated.size(), std::size_t(30));
        QVERIFY(near(course.cumulated.back(), outcome.bills[0].monthTotal));
        for (std::size_t day = 1; day < 30; ++day)
            QVERIFY(course.cumulated[day] >= course.cumulated[day - 1] - 1e-9);
        // By hand: a working day brings 0.0125 x 86,400 = 1,080 requests, one at the weekend 540,
        // the campaign 0.05 x 23 h = 4,140. So 7 x 1,080 + 2 x 540 = 8,640 in nine days, 13,860
        // with the campaign's Wednesday, 17,100 after the next weekend, and then 1,080 a day.
        QVERIFY(!course.events.empty());
        QCOMPARE(course.events[0].meter, std::string("lambda.requests"));
        const double byHand = 14 + (20000 - 17100) / 1080.0;
        QVERIFY2(std::abs(course.events[0].day - byHand) < 0.5,
            qPrintable(QString("found %1, by hand %2").arg(course.events[0].day).arg(byHand)));
    }

    /// The scenario's month. A working day brings 0.165 x 86,400 = 14,256 requests, one at the
    /// weekend 1.4 times as many, the campaign 0.8 x 46 h = 132,480, payday 0.5 x 22 h = 39,600.
    void theScenarioMeetsItsDays()
    {
        const auto project = std::make_shared<const Project>(
            loadProject(PROJECT_DIR "/scenarios/calendar_month.json"));
        const double workday = 14256, week = workday * (5 + 2 * 1.4);
        const auto dayOf = [&](const char* provider, const char* meter) {
            RunSpec spec;
            spec.project = project;
            for (Platform& p : shippedPlatforms())
                if (p.id == provider)
                    spec.platform = std::make_shared<const Platform>(std::move(p));
            spec.seed = project->settings.seed;
            const RunResult result = run(spec);
            const double arrivals = 4 * week + 2 * workday + 132480 + 39600;
            if (std::abs(double(result.requests.arrived) / arrivals - 1) > 0.01)
                return -1.0;
            const MonthCourse course = monthCourse(result, *project, *spec.platform);
            for (const MonthEvent& event : course.events)
                if (event.meter == meter && event.what.find("beyond") == std::string::npos)
                    return event.day;
            for (const MonthEvent& event : course.events)
                if (event.meter == meter)
                    return event.day;
            return -2.0;
        };
        const double kb = 1800, gb = 1048576;
        // 100 GB of answers: four working days and a little.
        const double egress = dayOf("aws", "dt.internet"), byHand = 100 * gb / kb / workday;
        QVERIFY2(std::abs(egress - byHand) < 0.3, qPrintable(QString::number(egress)));
        // A million invocations, 2.03 for each request: three weeks with the campaign, and on.
        const double invocations = dayOf("aws", "lambda.requests");
        const double on = 21 + (1e6 / 2.03 - 3 * week - 132480) / workday;
        QVERIFY2(std::abs(invocations - on) < 0.5, qPrintable(QString::number(invocations)));
    }

    void nothingIsUsedUpWithoutTraffic()
    {
        const MonthCourse course
            = monthCourse(window(30, 50, Series(30, 1.f)), oneFunction(), tollRoad());
        QVERIFY(course.events.empty());
        QVERIFY(near(course.cumulated.back(), 0));
        QVERIFY(monthCourse(window(0, 0, {}), oneFunction(), tollRoad()).cumulated.empty());
    }
};

QTEST_GUILESS_MAIN(TestMonth)
#include "tst_month.moc"
