// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.hpp"
#include "core/io/scenarios.hpp"
#include "core/study/fit.hpp"
#include "sound_project.hpp"
#include "support.hpp"
#include <QtTest>

using namespace core;
using namespace sound_project;

class TestFit : public QObject {
    Q_OBJECT

private slots:
    /// Every topic of the lists is answered, with evidence, for every scenario.
    void fitAnswersEveryTopic()
    {
        const std::vector<std::pair<FitRow::List, int>> sizes { { FitRow::List::goodFit, 6 },
            { FitRow::List::poorFit, 5 }, { FitRow::List::practice, 5 },
            { FitRow::List::challenge, 7 }, { FitRow::List::checklist, 10 } };
        for (const auto& [file, content] : shippedScenarioFiles()) {
            const auto rows = fitOf(shippedScenario(file));
            for (const auto& [wanted, n] : sizes)
                QCOMPARE(int(std::count_if(rows.begin(), rows.end(),
                             [&](const FitRow& r) { return r.list == wanted; })),
                    n);
            for (const FitRow& row : rows)
                QVERIFY2(!row.evidence.empty(), row.topic.form.c_str());
        }
    }

    void fitFollowsTheTraffic()
    {
        Project p = sound();
        QCOMPARE(verdict(p, "Variable or unpredictable traffic"), FitRow::Verdict::no);
        QCOMPARE(verdict(p, "Cost unpredictability"), FitRow::Verdict::no);
        Spike spike;
        spike.peakPerS = 300;
        p.workloads.front().sources.front().arrivals = { spike, {} };
        QCOMPARE(verdict(p, "Variable or unpredictable traffic"), FitRow::Verdict::yes);
        QCOMPARE(verdict(p, "Cost unpredictability"), FitRow::Verdict::yes);
        QVERIFY(text(row(p, "Variable or unpredictable traffic").evidence).contains("300")
            || text(row(p, "Variable or unpredictable traffic").evidence).contains("times"));
    }

    void fitSeesConstantLoadThatContainersTakeForLess()
    {
        Project p = sound();
        QVERIFY(verdict(p, "Workloads with predictable, constant load") != FitRow::Verdict::yes);
        p.workloads.front().sources.front().arrivals = toy::poisson(200);
        QCOMPARE(verdict(p, "Workloads with predictable, constant load"), FitRow::Verdict::yes);
    }

    void fitComparesColdStartsWithThePromise()
    {
        Project p = sound();
        const char* topic = "Latency-sensitive applications (cold start issues)";
        QCOMPARE(verdict(p, topic), FitRow::Verdict::open);
        slo(p, 100'000);
        QCOMPARE(verdict(p, topic), FitRow::Verdict::no);
        slo(p, 200);
        QCOMPARE(verdict(p, topic), FitRow::Verdict::partly); // rare at ten a second
        p.workloads.front().sources.front().arrivals = toy::poisson(2.0 / 3600);
        QCOMPARE(verdict(p, topic), FitRow::Verdict::yes);
    }

    void fitFindsLongTasksAndMissingKeys()
    {
        Project p = sound();
        QCOMPARE(verdict(p, "Long-running processes"), FitRow::Verdict::no);
        QCOMPARE(verdict(p, "Idempotent operations"), FitRow::Verdict::yes);
        QCOMPARE(verdict(p, "Implement idempotency"), FitRow::Verdict::yes);
        functionIn(p, "worker").cpuMs = Amount::constantly(800'000);
        functionIn(p, "worker").idempotent = false;
        QCOMPARE(verdict(p, "Long-running processes"), FitRow::Verdict::yes);
        QCOMPARE(verdict(p, "Idempotent operations"), FitRow::Verdict::partly);
        QCOMPARE(verdict(p, "Implement idempotency"), FitRow::Verdict::partly);
        QVERIFY(text(row(p, "Long-running processes").evidence).contains("worker"));
    }

    // --- the command line -----------------------------------------------------------------------

    void commandListsFindings()
    {
        const Ended e = runCli({ "advise", PROJECT_DIR "/scenarios/checkout.json" });
        QCOMPARE(e.status, 0);
        QVERIFY(e.out.contains("no_idempotency") && e.out.contains("Implementation checklist"));
        QVERIFY(e.out.contains("https://"));
    }

    void commandPrintsJson()
    {
        const Ended e = runCli({ "advise", PROJECT_DIR "/scenarios/trigger_queue.json",
            "--provider", "cloudflare", "--format", "json" });
        QCOMPARE(e.status, 0);
        const Json json = parseJson(e.out.toStdString(), "stdout");
        QCOMPARE(text(json["provider"].get<std::string>()), QString("cloudflare"));
        QCOMPARE(json["fit"].size(), std::size_t(33));
        QVERIFY(json["estimate"]["month_total"].get<double>() > 0);
        const auto& findings = json["findings"];
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Json& f) {
            return f["code"] == "no_call_timeout" && f["fix"].is_string()
                && f["reference"]["url"].is_string();
        }));
    }

    void commandRefusesBadInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("message");
        const QString good = PROJECT_DIR "/scenarios/checkout.json";
        QTest::newRow("no file") << QStringList { "nowhere.json" } << "nowhere.json";
        QTest::newRow("provider") << QStringList { good, "--provider", "ibm" } << "aws, azure";
        QTest::newRow("workload") << QStringList { good, "--workload", "x" } << "\"x\"";
        QTest::newRow("format") << QStringList { good, "--format", "xml" } << "xml";
    }
    void commandRefusesBadInput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, message);
        const Ended e = runCli(QStringList { "advise" } + arguments);
        QCOMPARE(e.status, 2);
        QVERIFY2(e.err.contains(message) && e.err.count('\n') == 1, qPrintable(e.err));
        QVERIFY(e.out.isEmpty());
    }

private:
    static std::vector<FitRow> fitOf(const Project& p)
    {
        const Platform& aws = platformOf("aws");
        const auto e = estimate(p, {}, aws);
        const auto findings = advise(p, {}, aws, e);
        return fit({ p, {}, aws, e, findings, { &platformOf("azure"), &platformOf("gcp") } });
    }
    static FitRow row(const Project& p, const char* topic)
    {
        for (const FitRow& each : fitOf(p))
            if (each.topic.form == topic)
                return each;
        qFatal("no such topic: %s", topic);
    }
    static FitRow::Verdict verdict(const Project& p, const char* topic)
    {
        return row(p, topic).verdict;
    }
};

QTEST_GUILESS_MAIN(TestFit)
#include "tst_fit.moc"
