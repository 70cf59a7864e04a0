// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/crossover_report.hpp"
#include "core/model/error.hpp"
#include "core/model/scaled.hpp"
#include "core/study/arrival_curve.hpp"
#include "core/study/crossover.hpp"
#include "core/study/stretches.hpp"
#include "shipped.hpp"
#include <QtTest>
#include <cmath>

using namespace core;

namespace {

/// A function that waits for 100 ms, without logs and answers; so nothing but time is paid.
std::shared_ptr<const Project> waiting()
{
    return std::make_shared<const Project>(readProject(R"({"nephoscope": 1, "components": [
        {"id": "users", "kind": "clients"},
        {"id": "it", "kind": "function", "memory_mb": 1024, "cpu_ms": 0, "wait_ms": 100,
         "log_kb": 0, "response_kb": 0}],
      "connections": [{"from": "users", "to": "it"}],
      "workloads": [{"id": "w", "duration": "10m",
        "sources": [{"component": "users", "arrivals": {"poisson": {"rate_per_s": 5}}}]}]})",
        "p.json"));
}

/// The same over a day between 4 and 20 a second, with a report at two o'clock.
std::shared_ptr<const Project> daily()
{
    return std::make_shared<const Project>(readProject(R"({"nephoscope": 1, "components": [
        {"id": "users", "kind": "clients"}, {"id": "nightly", "kind": "schedule",
         "cron": "0 2 * * *"},
        {"id": "it", "kind": "function", "memory_mb": 1024, "cpu_ms": 40, "wait_ms": 60}],
      "connections": [{"from": "users", "to": "it"}, {"from": "nightly", "to": "it"}],
      "workloads": [{"id": "w", "duration": "24h", "warmup": "10m", "sources": [{"component":
        "users", "arrivals": {"daily": {"low_per_s": 4, "high_per_s": 20}}}]}]})",
        "p.json"));
}

CrossoverSpec specFor(const char* provider)
{
    CrossoverSpec spec;
    spec.project = waiting();
    spec.platform = shippedPlatform(provider);
    spec.fromPerS = 1;
    spec.toPerS = 100;
    spec.points = 5;
    spec.replications = 3;
    spec.billing.freeTier = false;
    return spec;
}

}

class TestCrossover : public QObject {
    Q_OBJECT
private slots:
    /// A request on Lambda: 0.1 GB-s at 0.0000166667 and 0.0000002. A month of Fargate: 1 vCPU,
    /// 2 GB, the balancer and its two addresses. Where they are equal, the ranking flips.
    void flipsWhereTheSumsAreEqual()
    {
        const Crossover found = crossover(specFor("aws"));
        const double request = 0.1 * 0.0000166667 + 0.0000002;
        const double month = 730 * (0.04048 + 2 * 0.004445 + 0.0225 + 2 * 0.005);
        const double byHand = month / (request * 730 * 3600);
        QVERIFY(found.complete);
        QCOMPARE(found.points.size(), std::size_t(5));
        QVERIFY(!found.crossings.empty());
        const Crossing& c = found.crossings.front();
        QCOMPARE(c.metric, std::string("month_total"));
        QVERIFY(c.functionsBetterBelow);
        QVERIFY2(std::abs(c.ratePerS / byHand - 1) < 0.03,
            qPrintable(QString("found %1, by hand %2").arg(c.ratePerS).arg(byHand)));
        QVERIFY(c.lowPerS < c.ratePerS && c.ratePerS < c.highPerS);
        QVERIFY(c.highPerS / c.lowPerS < 1.1);
        // The service costs the same at every rate it can take with one replica.
        QVERIFY(std::abs(found.points[0].serviceCost.mean - month) < 0.01 * month);
    }

    void sameOnAnyNumberOfThreads()
    {
        CrossoverSpec spec = specFor("gcp");
        spec.points = 3;
        spec.jobs = 1;
        const Json one = toJson(crossover(spec));
        spec.jobs = 3;
        QCOMPARE(toJson(crossover(spec)), one);
        QCOMPARE(one["points"].size(), std::size_t(3));
    }

    /// A day of traffic that changes, whole and in stretches: the means agree within 3 %, and the
    /// stretches are a small part of it.
    void stretchesStandForTheDay()
    {
        CrossoverSpec spec = specFor("aws");
        spec.project = daily();
        spec.replications = 24;
        spec.fromPerS = 20;
        spec.toPerS = 21;
        spec.points = 2;
        const CrossoverPoint sampled = crossover(spec).points.front();
        spec.replications = 1;
        spec.duration = seconds(86400);
        const CrossoverPoint whole = crossover(spec).points.front();
        QCOMPARE(sampled.wholeS, 86400.0);
        QVERIFY(sampled.simulatedS < 3600);
        QCOMPARE(whole.simulatedS, 86400.0);
        for (const auto cost : { &CrossoverPoint::functionsCost, &CrossoverPoint::serviceCost })
            QVERIFY2(std::abs((sampled.*cost).mean / (whole.*cost).mean - 1) < 0.03,
                qPrintable(QString("%1 sampled, %2 whole")
                               .arg((sampled.*cost).mean)
                               .arg((whole.*cost).mean)));
        for (const auto p95 : { &CrossoverPoint::functionsP95Ms, &CrossoverPoint::serviceP95Ms })
            QVERIFY2(std::abs((sampled.*p95).mean / (whole.*p95).mean - 1) < 0.03,
                qPrintable(QString("%1 +- %2 ms sampled, %3 ms whole")
                               .arg((sampled.*p95).mean)
                               .arg((sampled.*p95).ci95)
                               .arg((whole.*p95).mean)));
    }

    /// A cosine summed at even distances is exact; a schedule's firing is simulated for itself.
    void stretchesAddUp()
    {
        const auto project = daily();
        const Workload& workload = project->workloads.front();
        SamplingPlan plan { 12, seconds(60), 0.3 };
        const auto stretches = stretchesOf(*project, workload, workload.duration, plan);
        QCOMPARE(stretches.size(), std::size_t(13));
        QCOMPARE(stretches.front().from, Duration { 2 * 3600 * nsPerSecond });
        QCOMPARE(stretches.front().weight, 1.0);
        double whole = 0, arrivals = 0;
        for (const Stretch& s : stretches) {
            whole += inSeconds(s.length.ns) * s.weight;
            arrivals += s.weight
                * expectedArrivals(
                    workload.sources[0].arrivals, s.from.ns, s.from.ns + s.length.ns);
        }
        QVERIFY(std::abs(whole - 86400) < 1e-3);
        QVERIFY(std::abs(arrivals / (12 * 86400) - 1) < 0.01);
    }

    /// A stretch in the middle of a spike sees the spike, its own time of day and its own faults.
    void runBeginsWhereItIsAsked()
    {
        RunSpec spec;
        spec.project = std::make_shared<const Project>(readProject(R"({"nephoscope": 1,
          "components": [{"id": "users", "kind": "clients"}, {"id": "it", "kind": "function"}],
          "connections": [{"from": "users", "to": "it"}],
          "workloads": [{"id": "w", "duration": "3h", "sources": [{"component": "users",
            "arrivals": {"spike": {"base_per_s": 0, "peak_per_s": 10, "at": "1h", "rise": "0s",
              "hold": "1h", "fall": "0s"}}}],
            "faults": [{"component": "it", "effect": "down", "at": "80m", "duration": "10m"}]}]})",
            "p.json"));
        spec.platform = shippedPlatform("aws");
        spec.from = seconds(5400);
        spec.warmup = seconds(300);
        spec.duration = seconds(3600);
        const RunResult result = run(spec);
        QCOMPARE(result.simulatedS, 3600.0);
        QVERIFY(std::abs(double(result.requests.arrived) - 18000) < 4 * std::sqrt(18000.0));
        QCOMPARE(result.requests.failed, 0); // the fault ends where the counting begins
        spec.from = seconds(4800);
        QVERIFY(run(spec).requests.failed > 5000);
    }

    void servicesDoTheSameWork()
    {
        const CrossoverSpec spec = specFor("aws");
        const Project always = alwaysOn(*spec.project, spec);
        const auto* service = std::get_if<AlwaysOn>(&always.components[1].kind);
        QVERIFY(service);
        QCOMPARE(service->waitMs, Amount::constantly(100));
        QCOMPARE(service->replicas, 1);
        QVERIFY(std::holds_alternative<Clients>(always.components[0].kind));
    }

    void trafficIsScaled()
    {
        const Project twice = withTraffic(*waiting(), "w", 2);
        QCOMPARE(std::get<Poisson>(twice.workloads[0].sources[0].arrivals.process).ratePerS, 10.0);
        Arrivals sum { Sum { { Arrivals { Daily { 2, 20, 14 } }, Arrivals { Spike {} } } } };
        const Arrivals half = scaled(sum, 0.5);
        QCOMPARE(std::get<Daily>(std::get<Sum>(half.process).parts[0].process).highPerS, 10.0);
        QCOMPARE(std::get<Spike>(std::get<Sum>(half.process).parts[1].process).peakPerS, 100.0);
        QVERIFY(!isSteady(sum));
        QVERIFY_EXCEPTION_THROWN(scaled(Arrivals { Cron {} }, 2), Error);
    }

    /// A function of one instance loses a/(1+a) of its requests (Erlang), 3/4 at 30 a second of
    /// 100 ms: it stays cheaper, and the study says what that is worth.
    void cheapBecauseItRefuses()
    {
        CrossoverSpec spec = specFor("aws");
        Project project = *spec.project;
        std::get<Function>(project.components[1].kind).reserved = 1;
        spec.project = std::make_shared<const Project>(project);
        spec.fromPerS = 0.05;
        spec.toPerS = 30;
        spec.points = 2;
        const Crossover found = crossover(spec);
        const CrossoverPoint &low = found.points.front(), &high = found.points.back();
        QVERIFY(std::abs(low.functionsCompleted.mean - 1 / 1.005) < 0.005);
        QVERIFY(std::abs(high.functionsCompleted.mean - 0.25) < 0.02);
        QVERIFY(high.serviceCompleted.mean > 0.99);
        QVERIFY(high.functionsCost.mean < high.serviceCost.mean);
        const std::vector<Doubt> doubts = doubtsOf(found);
        QVERIFY(!doubts.empty());
        QCOMPARE(doubts[0].metric, std::string("month_total"));
        QVERIFY(doubts[0].functions);
        QCOMPARE(doubts[0].fromPerS, high.ratePerS);
        QCOMPARE(doubts[0].completed, high.functionsCompleted.mean);
        const std::string text = crossoverText({ found });
        QVERIFY2(text.find("! At 30 requests/s functions are cheaper, but complete only 2")
                != std::string::npos,
            text.c_str());
        const Json json = toJson(found);
        QCOMPARE(json["warnings"].size(), doubts.size());
        QCOMPARE(json["points"][1]["functions_success_rate"], Json(high.functionsCompleted.mean));
        QVERIFY(crossoverCsv({ found }).find("service_success_rate") != std::string::npos);
    }

    /// The project's own promise goes before 99 %.
    void thePromiseIsTheProjects()
    {
        Crossover found;
        CrossoverPoint p;
        p.ratePerS = 5;
        p.functionsCost = { 1, 0 };
        p.serviceCost = { 2, 0 };
        p.functionsP95Ms = { 9, 0 };
        p.serviceP95Ms = { 3, 0 };
        p.functionsCompleted = { 0.95, 0 };
        p.serviceCompleted = { 1, 0 };
        found.points = { p, p };
        found.points[1].ratePerS = 8;
        QCOMPARE(doubtsOf(found).size(), std::size_t(1));
        QCOMPARE(doubtsOf(found)[0].toPerS, 8.0);
        found.promised = 0.9;
        QVERIFY(doubtsOf(found).empty());
        CrossoverSpec spec = specFor("aws");
        Project project = *spec.project;
        project.settings.slo = { { "error_rate", 0.1, {}, {} } };
        spec.project = std::make_shared<const Project>(project);
        spec.points = 2;
        spec.toPerS = 2;
        QCOMPARE(crossover(spec).promised, 0.9);
    }

    /// A daily limit that a run is too short for: of 2 requests a second 172,800 come in a day.
    void dailyLimitsCount()
    {
        CrossoverSpec spec = specFor("cloudflare");
        Project project = *spec.project;
        std::get<Function>(project.components[1].kind).plan = "workers_free";
        spec.project = std::make_shared<const Project>(project);
        spec.fromPerS = 0.5;
        spec.toPerS = 2;
        spec.points = 2;
        spec.duration = seconds(3600);
        const Crossover found = crossover(spec);
        QVERIFY(std::abs(found.points[0].functionsCompleted.mean - 1) < 0.01);
        QVERIFY(std::abs(found.points[1].functionsCompleted.mean - 100000.0 / 172800) < 0.02);
        QVERIFY(!doubtsOf(found).empty());
    }

    void aTraceHasNoRateToChange()
    {
        CrossoverSpec spec = specFor("aws");
        Project project = *spec.project;
        TraceFile trace;
        trace.file = "recorded.csv";
        Sum sum { { project.workloads[0].sources[0].arrivals, Arrivals { trace } } };
        project.workloads[0].sources[0].arrivals = Arrivals { sum };
        spec.project = std::make_shared<const Project>(project);
        try {
            crossover(spec);
            QFAIL("a trace was scaled");
        } catch (const Error& e) {
            QVERIFY2(QString(e.what()).contains("come from a trace"), e.what());
            QVERIFY2(QString(e.what()).contains("choose another workload"), e.what());
        }
    }

    /// One replication has no spread: the text does not claim one.
    void oneReplicationTellsNothingOfChance()
    {
        const Crossing one { "month_total", 10, 9.95, 10.05, true, 1 };
        QVERIFY(sentence(one).find("95 %") == std::string::npos);
        QVERIFY(sentence(one).find("one replication") != std::string::npos);
        const Crossing six { "month_total", 10, 9, 11, true, 6, 2 };
        QVERIFY(sentence(six).find("95 %: 9 to 11, 6 replications, of which 2 did not flip")
            != std::string::npos);
    }

    void refusesWhatIsWrong()
    {
        CrossoverSpec spec = specFor("aws");
        spec.plan = "mainframe";
        QVERIFY_EXCEPTION_THROWN(crossover(spec), Error);
        spec = specFor("aws");
        spec.toPerS = 0.5;
        QVERIFY_EXCEPTION_THROWN(crossover(spec), Error);
        spec = specFor("aws");
        spec.workload = "none";
        QVERIFY_EXCEPTION_THROWN(crossover(spec), Error);
    }

    void stopsWithWhatThereIs()
    {
        std::stop_source stop;
        stop.request_stop();
        CrossoverSpec spec = specFor("aws");
        try {
            const Crossover found = crossover(spec, stop.get_token());
            QVERIFY(!found.complete);
            QVERIFY(found.points.empty());
        } catch (const Error&) {
            QFAIL("a stop is no error");
        }
    }
};

QTEST_GUILESS_MAIN(TestCrossover)
#include "tst_crossover.moc"
