// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/arrival_stream.hpp"
#include "core/study/arrival_curve.hpp"
#include "core/study/workload_presets.hpp"
#include <QtTest>
#include <numbers>

using namespace core;

namespace {

constexpr SimTime s(double seconds)
{
    return static_cast<SimTime>(seconds * 1e9);
}
constexpr SimTime h(double hours)
{
    return s(hours * 3600);
}

double expected(const decltype(Arrivals::process)& process, SimTime from, SimTime to)
{
    return expectedArrivals({ process, {} }, from, to);
}

#define COMPARE_NEAR(actual, wanted)                                                               \
    QVERIFY2(std::abs((actual) - (wanted)) <= 1e-9 * std::max(1.0, std::abs(double(wanted))),      \
        qPrintable(QString("%1, expected %2")                                                      \
                       .arg(double(actual), 0, 'g', 15)                                            \
                       .arg(double(wanted), 0, 'g', 15)))

}

class TestArrivalCurve : public QObject {
    Q_OBJECT

private slots:
    void steadyRates()
    {
        COMPARE_NEAR(expected(Poisson { 10 }, s(5), s(20)), 150);
        COMPARE_NEAR(expected(ConstantRate { 0.5 }, -s(10), s(10)), 10);
        COMPARE_NEAR(expected(Poisson { 10 }, s(20), s(20)), 0);
    }

    void burstsInTheMean()
    {
        // 20/s for 60 s, then 5/s for 240 s: (1200 + 1200) / 300 = 8/s.
        COMPARE_NEAR(expected(OnOff { 20, 5, seconds(60), seconds(240) }, 0, s(100)), 800);
    }

    void burstsHaveAPeakOfTheirOwn()
    {
        Project p;
        Workload w;
        w.duration = seconds(3600);
        // On the mean 8/s as above; 20/s while it is on. Beside it 3/s all the time.
        Sum sum;
        sum.parts = { { OnOff { 20, 5, seconds(60), seconds(240) }, {} }, { Poisson { 3 }, {} } };
        w.sources = { { "a", { sum, {} }, {} } };
        const ArrivalCurve curve = arrivalCurve(p, w, 10);
        COMPARE_NEAR(curve.highestRatePerS(), 11);
        COMPARE_NEAR(curve.meanPerS(), 11);
        COMPARE_NEAR(curve.peakPerS(), 23);
        w.sources = { { "a", { Poisson { 3 }, {} }, {} } };
        COMPARE_NEAR(arrivalCurve(p, w, 10).peakPerS(), 3);
    }

    void aRampIsATrapezium()
    {
        const Ramp ramp { 10, 50, seconds(100) };
        COMPARE_NEAR(expected(ramp, 0, s(100)), 3000); // (10 + 50) / 2 x 100
        COMPARE_NEAR(expected(ramp, s(25), s(75)), 1500); // 30/s in the middle
        COMPARE_NEAR(expected(ramp, -s(10), s(0)), 100); // the warm-up is at the first rate
        COMPARE_NEAR(expected(ramp, s(100), s(102)), 100);
        COMPARE_NEAR(expected(Ramp { 10, 50, {} }, -s(1), s(1)), 60); // a jump at 0
    }

    void stepsHold()
    {
        const Steps steps { { 5, 10, 20 }, seconds(60) };
        COMPARE_NEAR(expected(steps, 0, s(60)), 300);
        COMPARE_NEAR(expected(steps, s(30), s(90)), 30 * 5 + 30 * 10);
        COMPARE_NEAR(expected(steps, s(120), s(1000)), 880 * 20); // the last one stays
        COMPARE_NEAR(expected(steps, -s(60), 0), 300);
    }

    void aSpikeIsFiveLines()
    {
        const Spike spike { 10, 110, seconds(100), seconds(20), seconds(30), seconds(40) };
        COMPARE_NEAR(expected(spike, 0, s(100)), 1000);
        COMPARE_NEAR(expected(spike, s(100), s(120)), 1200); // (10 + 110) / 2 x 20
        COMPARE_NEAR(expected(spike, s(120), s(150)), 3300);
        COMPARE_NEAR(expected(spike, s(150), s(190)), 2400);
        COMPARE_NEAR(expected(spike, s(190), s(200)), 100);
        COMPARE_NEAR(expected(spike, 0, s(200)), 8000);
        COMPARE_NEAR(expected(Spike { 1, 9, seconds(10), {}, seconds(5), {} }, 0, s(20)), 60);
    }

    void aDayIsACosine()
    {
        const Daily day { 2, 20, 14 };
        COMPARE_NEAR(expected(day, 0, h(24)), 11.0 * 86400);
        COMPARE_NEAR(expected(day, h(8), h(20)), // the half around the peak
            11.0 * 43200 + 9.0 * 86400 / std::numbers::pi);
        COMPARE_NEAR(expected(day, h(20), h(32)), 11.0 * 43200 - 9.0 * 86400 / std::numbers::pi);
    }

    void aWeekendIsQuiet()
    {
        const Weekly week { 2, 20, 14, 0.5 };
        COMPARE_NEAR(expected(week, 0, h(24 * 7)), 11.0 * 86400 * 6); // 5 + 2 x 0.5 days
        COMPARE_NEAR(expected(week, h(24 * 4), h(24 * 6)), 11.0 * 86400 * 1.5);
        COMPARE_NEAR(expected(week, -h(24), 0), 11.0 * 86400 * 0.5); // the Sunday before
    }

    void cronCounts()
    {
        QCOMPARE(expected(Cron { "0 2 * * *" }, 0, h(72)), 3.0);
        QCOMPARE(expected(Cron { "0 2 * * *" }, h(2), h(2) + 1), 1.0);
        QCOMPARE(expected(Cron { "0 2 * * *" }, h(2) + 1, h(26)), 0.0);
        QCOMPARE(expected(Cron { "*/15 * * * *" }, -h(1), h(1)), 8.0);
        QCOMPARE(expected(Cron { "nonsense" }, 0, h(1)), 0.0);
    }

    void tracesCount()
    {
        Trace trace;
        trace.times = { 0, s(1), s(1), s(5) };
        const Traces traces { { "a.csv", std::make_shared<const Trace>(trace) } };
        TraceFile file;
        file.file = "a.csv";
        QCOMPARE(expectedArrivals({ file, {} }, 0, s(5), traces), 3.0);
        QCOMPARE(expectedArrivals({ file, {} }, s(1), s(6), traces), 3.0);
        QCOMPARE(expectedArrivals({ file, {} }, 0, s(6)), 0.0);
    }

    void usersThinkAtLeast()
    {
        QCOMPARE(expected(ClosedLoop { 20, Amount::constantly(4) }, 0, s(60)), 300.0);
        QCOMPARE(expected(ClosedLoop { 20, Amount::constantly(0) }, 0, s(60)), 0.0);
    }

    void sumsAdd()
    {
        Sum sum { { { Poisson { 1 }, {} }, { Ramp { 0, 10, seconds(10) }, {} } } };
        COMPARE_NEAR(expected(sum, 0, s(10)), 60);
    }

    /// The curve against what the simulation draws: 100,000 arrivals vary by 0.3 % of their number.
    void agreesWithTheSimulation_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(varied().size()); ++i)
            QTest::addRow("%d %s", i,
                std::visit([](const auto& p) { return p.id; }, varied()[std::size_t(i)].process))
                << i;
    }
    void agreesWithTheSimulation()
    {
        QFETCH(int, index);
        const Arrivals arrivals = varied()[std::size_t(index)];
        const SimTime end = h(48);
        ArrivalStream stream(arrivals, 0, Rng(7, "x", Draw::arrivals), {});
        double drawn = 0;
        for (auto next = stream.next(); next.at < end; next = stream.next())
            ++drawn;
        const double wanted = expectedArrivals(arrivals, 0, end);
        QVERIFY2(std::abs(drawn - wanted) < 5 * std::sqrt(wanted),
            qPrintable(QString("%1 drawn, %2 expected").arg(drawn).arg(wanted)));
    }

    void aWorkloadHasItsSourcesAndSchedules()
    {
        Project project;
        project.components.push_back({ "people", "People", 0, 0, Clients {} });
        project.components.push_back({ "night", "Night", 0, 0, Schedule { "0 * * * *" } });
        project.components.push_back({ "beat", "Beat", 0, 0, Schedule { "rate(10 minutes)" } });
        project.components.push_back({ "driven", "Driven", 0, 0, Schedule { "* * * * *" } });
        Workload workload;
        workload.duration = seconds(7200);
        workload.warmup = seconds(3600);
        workload.sources.push_back({ "people", { Ramp { 0, 2, seconds(7200) }, {} }, {} });
        workload.sources.push_back({ "driven", { Poisson { 1 }, {} }, {} });
        const ArrivalCurve curve = arrivalCurve(project, workload, 3);
        QCOMPARE(curve.from, -h(1));
        QCOMPARE(curve.to, h(2));
        QCOMPARE(curve.sources.size(), 4u);
        QCOMPARE(curve.spans(), 3u);
        const std::vector<double> people { 0, 0.5, 1.5 };
        for (std::size_t i = 0; i < 3; ++i)
            COMPARE_NEAR(curve.sources[0].ratePerS[i], people[i]);
        COMPARE_NEAR(curve.sources[0].total, 7200);
        QCOMPARE(curve.sources[1].component, std::string("driven"));
        COMPARE_NEAR(curve.sources[2].ratePerS[1], 1 / 3600.0); // at full hours
        COMPARE_NEAR(curve.sources[2].total, 2);
        COMPARE_NEAR(curve.sources[3].total, 12);
        COMPARE_NEAR(curve.ratePerS(2), 1.5 + 1 + 1 / 3600.0 + 1 / 600.0);
        COMPARE_NEAR(curve.highestRatePerS(), curve.ratePerS(2));
        COMPARE_NEAR(curve.total(), 7200 + 7200 + 2 + 12);
    }

    void saysWhatItCannotKnow()
    {
        Project project;
        TraceFile file;
        file.file = "absent.csv";
        const Sum sum { { { file, {} }, { ClosedLoop {}, {} } } };
        Workload workload;
        workload.sources.push_back({ "x", { sum, {} }, {} });
        const ArrivalCurve curve = arrivalCurve(project, workload, 1);
        QCOMPARE(curve.sources[0].missing, std::string("absent.csv"));
        QVERIFY(curve.sources[0].atMost);
    }

    void presetsKeepTheMeanRate()
    {
        for (const WorkloadPreset& preset : workloadPresets()) {
            Workload workload;
            workload.title = "mine";
            workload.duration = seconds(3600);
            workload.sources.push_back({ "a", { Daily { 4, 20, 0 }, {} }, {} });
            workload.sources.push_back({ "b", { Poisson { 0.03 }, {} }, {} });
            applyPreset(workload, preset);
            QCOMPARE(workload.title, std::string("mine"));
            QCOMPARE(workload.sources[1].component, std::string("b"));
            QCOMPARE(workload.duration, preset.duration);
        }
        Workload night;
        night.duration = seconds(86400);
        night.sources.push_back({ "a", { Daily { 2, 20, 14 }, {} }, {} });
        for (const WorkloadPreset& preset : workloadPresets()) {
            const std::string id = preset.id;
            if (id != "daily" && id != "nightly_batch" && id != "steady")
                continue;
            Workload workload = night;
            applyPreset(workload, preset);
            const double length = inSeconds(workload.duration.ns);
            COMPARE_NEAR(expectedArrivals(workload.sources[0].arrivals, 0, workload.duration.ns),
                11 * length);
        }
    }

    void presetsWithoutARateUseTen()
    {
        Workload workload;
        TraceFile file;
        file.file = "a.csv";
        workload.sources.push_back({ "a", { file, {} }, {} });
        applyPreset(workload, workloadPresets()[0]);
        QCOMPARE(std::get<Poisson>(workload.sources[0].arrivals.process).ratePerS, 10.0);
    }

private:
    static std::vector<Arrivals> varied()
    {
        std::vector<Arrivals> all { { Weekly { 1, 5, 9, 0.3 }, {} }, { Daily { 0, 3, 20 }, {} },
            { Steps { { 1, 4, 2 }, seconds(36000) }, {} }, { Ramp { 5, 0.5, seconds(90000) }, {} },
            { Spike { 0.5, 30, seconds(40000), seconds(3000), seconds(1000), seconds(5000) },
                {} } };
        for (const WorkloadPreset& preset : workloadPresets())
            all.push_back(preset.arrivals(1.5));
        return all;
    }
};

QTEST_APPLESS_MAIN(TestArrivalCurve)
#include "tst_arrival_curve.moc"
