// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.hpp"
#include "support.hpp"
#include <QDir>
#include <QtTest>
#include <set>

using namespace core;

namespace {

std::string path(const QString& name)
{
    return (QString(PROJECT_DIR "/scenarios/") + name).toStdString();
}

}

class TestScenarios : public QObject {
    Q_OBJECT

    static void eachScenario()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : QDir(PROJECT_DIR "/scenarios").entryList({ "*.json" }))
            QTest::newRow(qPrintable(name)) << name;
    }

private slots:
    void allAreThere()
    {
        const QStringList names = QDir(PROJECT_DIR "/scenarios").entryList({ "*.json" });
        for (const char* name : { "checkout.json", "calendar_month.json",
                 "pattern_single_purpose.json", "pattern_chaining.json", "pattern_fan_out.json",
                 "trigger_http.json", "trigger_queue.json", "trigger_schedule.json",
                 "trigger_storage.json", "trigger_database.json", "workflow_onboarding.json",
                 "retry_storm.json", "cold_start_mitigation.json", "stream_ingestion.json",
                 "queue_fifo.json", "queue_duplicates.json", "closed_loop.json",
                 "fault_outages.json", "async_destinations.json" })
            QVERIFY2(names.contains(name), name);
    }

    void inOurOwnLayout_data() { eachScenario(); }
    void inOurOwnLayout()
    {
        QFETCH(QString, name);
        const std::string json = readFile(path(name));
        QCOMPARE(text(formatJson(parseJson(json, "t"))), text(json));
    }

    void loadsRunsAndSaves_data() { eachScenario(); }
    void loadsRunsAndSaves()
    {
        QFETCH(QString, name);
        Project p = loadProject(path(name));
        for (const Issue& issue : validate(p))
            QFAIL(english(issue.text).c_str());
        QVERIFY(!p.title.empty());
        const std::string saved = *p.text;
        p.text = nullptr;
        QCOMPARE(text(writeProject(p)), text(saved));
        p.source = {};
        QVERIFY(readProject(writeProject(p), "t") == p);
    }

    void onTheGridWithoutOverlaps_data() { eachScenario(); }
    void onTheGridWithoutOverlaps()
    {
        QFETCH(QString, name);
        const Project p = loadProject(path(name));
        for (const Component& a : p.components) {
            QCOMPARE(std::fmod(a.x, 24), 0.0);
            QCOMPARE(std::fmod(a.y, 24), 0.0);
            for (const Component& b : p.components) {
                const bool apart = std::abs(a.x - b.x) >= 176 || std::abs(a.y - b.y) >= 96;
                QVERIFY2(&a == &b || apart, (a.id + " and " + b.id).c_str());
            }
        }
    }

    /// The architecture of the picture of the window.
    void checkout()
    {
        const Project p = loadProject(path("checkout.json"));
        QCOMPARE(text(p.title), QString("Order API"));
        QCOMPARE(p.components.size(), 12u);
        QCOMPARE(p.connections.size(), 12u);
        QStringList workloads;
        for (const Workload& w : p.workloads)
            workloads << text(w.id + ": " + w.title);
        QCOMPARE(workloads,
            QStringList(
                { "normal: Normal day", "black_friday: Black Friday", "steady: Steady hour" }));
        QCOMPARE(p.connections[2].probability, 0.38);
        QCOMPARE(*p.connections[10].batch, 10);
        const auto& place = std::get<Function>(findComponent(p, "place")->kind);
        QCOMPARE(place.memoryMb, 1024);
        QCOMPARE(place.provisioned, 5);
        QCOMPARE(*p.settings.slo[0].atMost, 250.0);
        const auto& steady = p.workloads[2].sources[0].arrivals.process;
        QCOMPARE(std::get<Poisson>(steady).ratePerS, 20.0);
        QVERIFY(p.workloads[2].duration == seconds(3600));
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
