// SPDX-License-Identifier: GPL-3.0-or-later
// Providers told apart by paired replications.
#include "core/io/report.hpp"
#include "core/io/result_json.hpp"
#include "core/study/difference.hpp"
#include "support.hpp"
#include <QtTest>

using namespace core;

namespace {

/// One run whose every latency is this long, and a bill of this size.
struct Replication {
    double latencyMs, total;
};

ProviderOutcome outcome(const char* id, const std::vector<Replication>& replications)
{
    Platform p;
    p.id = id;
    p.title = p.shortTitle = QString(id).toUpper().toStdString();
    ProviderOutcome o { std::make_shared<const Platform>(std::move(p)), {}, {} };
    for (const Replication& each : replications) {
        RunResult r;
        r.provider = id;
        r.latency.add(static_cast<SimTime>(each.latencyMs * 1e6));
        Bill b;
        b.monthTotal = each.total;
        o.results.push_back(std::move(r));
        o.bills.push_back(std::move(b));
    }
    return o;
}

Comparison comparison(std::vector<ProviderOutcome> providers)
{
    auto project = std::make_shared<Project>();
    project->title = "Test";
    return { project, "load", std::move(providers) };
}

}

class TestDifference : public QObject {
    Q_OBJECT
private slots:
    /// Latencies vary far more from run to run than between providers; the pairs tell them apart.
    void pairsCancelWhatIsCommon()
    {
        const auto a = outcome("a", { { 100, 5 }, { 200, 6 }, { 300, 7 } });
        const auto b = outcome("b", { { 101, 5 }, { 202, 6 }, { 303, 7 } });
        const Estimate d = pairedDifference(b, a, "latency_mean_ms");
        QCOMPARE(d.mean, 2.0); // 1, 2 and 3
        QVERIFY(std::abs(d.ci95 - 4.3027 / std::sqrt(3)) < 1e-3); // t(2 df, 0.975), sd 1
        QVERIFY(!isDistinguishable(d));
        const auto c = outcome("c", { { 102, 5 }, { 202, 6 }, { 302, 7 } });
        const Estimate same = pairedDifference(a, c, "latency_mean_ms");
        QCOMPARE(same.mean, -2.0);
        QVERIFY(same.ci95 < 1e-9);
        QVERIFY(isDistinguishable(same));
        // Unpaired, the same two overlap.
        QVERIFY(estimate(a, "latency_mean_ms").ci95 > 200);
    }

    void equalIsNotDistinguishable()
    {
        const auto a = outcome("a", { { 100, 5 }, { 200, 6 } });
        const Estimate d = pairedDifference(a, a, "month_total");
        QCOMPARE(d.mean, 0.0);
        QVERIFY(!isDistinguishable(d));
    }

    void needsPairs()
    {
        const auto one = outcome("a", { { 100, 5 } });
        const auto two = outcome("b", { { 100, 5 }, { 100, 5 } });
        QVERIFY(errorOf([&] { pairedDifference(one, two, "month_total"); }).contains("1 and 2"));
        QVERIFY(errorOf([&] { pairedDifference(one, one, "month_total"); }).contains("1 and 1"));
    }

    void inWords()
    {
        const auto c = comparison({ outcome("a", { { 100, 9 }, { 200, 10 }, { 300, 11 } }),
            outcome("b", { { 112, 5 }, { 212, 9 }, { 312, 13.5 } }) });
        const QString report = text(textReport(c));
        QVERIFY2(report.contains("Mean latency: A is faster than B by 12.0 ms +- 0.0 ms (95 %)"),
            qPrintable(report));
        // 4, 1 and -2.5: mean 0.83, half width 4.3027 x 3.253 / sqrt(3)
        QVERIFY2(
            report.contains("Monthly cost: A and B are not distinguishable, $0.83 +- $8.08 (95 %)"),
            qPrintable(report));
    }

    void singleRunsSayNothing()
    {
        const auto c = comparison({ outcome("a", { { 100, 9 } }), outcome("b", { { 112, 5 } }) });
        QVERIFY(!text(textReport(c)).contains("Differences"));
        QVERIFY(differencesJson(c, 1).empty());
    }

    void asJson()
    {
        const auto c = comparison({ outcome("a", { { 100, 9 }, { 200, 10 } }),
            outcome("b", { { 110, 5 }, { 210, 9 } }), outcome("c", { { 90, 9 }, { 190, 10 } }) });
        QVERIFY(differencesJson(c, 0).empty());
        const Json third = differencesJson(c, 2);
        QCOMPARE(third.size(), 2u);
        QCOMPARE(third["a"]["latency_mean_ms"]["difference"].get<double>(), -10.0);
        QCOMPARE(third["b"]["latency_mean_ms"]["difference"].get<double>(), -20.0);
        QVERIFY(third["b"]["latency_mean_ms"]["difference_ci95"].get<double>() < 1e-9);
        QCOMPARE(third["b"]["latency_mean_ms"]["distinguishable"].get<bool>(), true);
        QCOMPARE(third["a"]["month_total"]["distinguishable"].get<bool>(), false);
        QVERIFY(third["a"].contains("latency_p50_ms") && third["a"].contains("latency_p95_ms"));
    }

    /// The whole program: an array as promised, the key from the second object on.
    void fromTheCommandLine()
    {
        QProcess run;
        run.start(CLI,
            { "run", PROJECT_DIR "/scenarios/trigger_http.json", "--provider", "all",
                "--replications", "3", "--duration", "2m", "--format", "json" });
        QVERIFY(run.waitForFinished(60'000));
        QCOMPARE(run.exitCode(), 0);
        const Json all = parseJson(run.readAllStandardOutput().toStdString(), "output");
        QCOMPARE(all.size(), 4u);
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(all[i].contains("difference_to") ? all[i]["difference_to"].size() : 0, i);
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
