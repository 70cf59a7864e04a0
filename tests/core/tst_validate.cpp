// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.hpp"
#include "support.hpp"
#include <QtTest>

using namespace core;

namespace {

/// "id kind id kind ..." and "from>to from>to ...", with one workload at the component "c".
Project project(const QString& components, const QString& connections = {})
{
    Project p;
    const QStringList words = components.split(' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
        Component c;
        c.id = words[i].toStdString();
        c.name = words[i].toUpper().toStdString();
        c.kind = findKind(words[i + 1].toStdString())->make();
        p.components.push_back(c);
    }
    for (const QString& arrow : connections.split(' ', Qt::SkipEmptyParts)) {
        Connection c;
        c.from = arrow.section('>', 0, 0).toStdString();
        c.to = arrow.section('>', 1, 1).toStdString();
        p.connections.push_back(c);
    }
    Workload w;
    w.id = w.title = "day";
    w.sources.push_back({ "c", {}, {} });
    p.workloads.push_back(w);
    return p;
}

/// Every issue as "error code component.field", in order.
QStringList issues(const Project& p)
{
    QStringList out;
    for (const Issue& i : validate(p)) {
        const QString where = text(i.component) + (i.field.empty() ? "" : "." + text(i.field));
        out << (i.severity == Severity::error ? "error " : "warning ") + text(i.code)
                + (where.isEmpty() ? "" : " " + where);
    }
    return out;
}

QString textOf(const Project& p, const char* code)
{
    for (const Issue& i : validate(p)) {
        if (i.code == code)
            return text(i.text);
    }
    return "(no such issue)";
}

template <class K> K& settingsOf(Project& p, const char* id)
{
    return std::get<K>(findComponent(p, id)->kind);
}

Arrivals& arrivalsOf(Project& p)
{
    return p.workloads[0].sources[0].arrivals;
}

}

class TestValidate : public QObject {
    Q_OBJECT

private slots:
    void nothingWrong()
    {
        const Project p
            = project("c clients api http_api f function db database", "c>api api>f f>db");
        QCOMPARE(issues(p), QStringList());
        QVERIFY(canRun(validate(p)));
    }

    void wrongDrawings_data()
    {
        QTest::addColumn<QString>("components");
        QTest::addColumn<QString>("connections");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char* components, const char* connections,
                             const QStringList& expected) {
            QTest::newRow(name) << components << connections << expected;
        };
        row("cache", "c clients k cache", "c>k", {});
        row("sync cycle", "c clients f function g function", "c>f f>g g>f",
            { "error sync_cycle f" });
        row("cycle through a queue", "c clients f function q queue", "c>f f>q q>f",
            { "warning async_cycle f" });
        row("two cycles", "c clients a function b function x function y function",
            "c>a a>b b>a c>x x>y y>x", { "error sync_cycle a", "error sync_cycle x" });
        row("cycle with an API", "c clients api http_api f function", "c>api api>f f>api",
            { "error sync_cycle api" });
        row("itself", "c clients f function", "c>f f>f", { "error self_connection f" });
        row("clients as target", "c clients f function", "c>f f>c", { "error bad_connection f" });
        row("schedule as target", "c clients f function s schedule", "c>f f>s",
            { "error bad_connection f" });
        row("external calls", "c clients f function e external_api", "c>f f>e e>f",
            { "error bad_connection e" });
        row("queue to store", "c clients q queue d database", "c>q q>d",
            { "error bad_connection q" });
        row("store to store", "c clients d database o object_storage", "c>d d>o",
            { "error bad_connection d" });
        row("store to API", "c clients d database api http_api f function", "c>d d>api api>f",
            { "error bad_connection d" });
        row("round through a store", "c clients f function d database", "c>f f>d d>f",
            { "warning async_cycle f" });
        row("twice", "c clients f function", "c>f c>f", { "error duplicate_connection c" });
        row("unreachable", "c clients f function g function", "c>f", { "warning unreachable g" });
        row("no target", "c clients api http_api", "c>api", { "warning no_target api" });
        row("second clients", "c clients c2 clients f function", "c>f c2>f",
            { "warning no_traffic c2" });
        row("dangling", "c clients", "c>nobody", { "error dangling_connection" });
    }
    void wrongDrawings()
    {
        QFETCH(QString, components);
        QFETCH(QString, connections);
        QFETCH(QStringList, expected);
        QCOMPARE(issues(project(components, connections)), expected);
    }

    void wordsOfACycle()
    {
        const Project p = project("c clients f function g function h function", "c>f f>g g>h h>f");
        QCOMPARE(textOf(p, "sync_cycle"),
            QString("These call each other in a circle and would wait for ever: F -> G -> H -> F. "
                    "Make one of the connections asynchronous."));
        Project cut = p;
        cut.connections[3].mode = "async";
        QCOMPARE(issues(cut), QStringList("warning async_cycle f"));
        QVERIFY(canRun(validate(cut)));
    }

    void readingBackIsNoCycle()
    {
        Project p = project("c clients o object_storage f function", "c>o o>f f>o");
        QCOMPARE(issues(p), QStringList("warning async_cycle o"));
        p.connections[2].operation = "read";
        QCOMPARE(issues(p), QStringList());
    }

    void twoOperationsAreNoDuplicate()
    {
        Project p = project("c clients f function d database", "c>f f>d f>d");
        QCOMPARE(issues(p), QStringList("error duplicate_connection f"));
        p.connections[1].operation = "read";
        QCOMPARE(issues(p), QStringList());
    }

    void eventSourcesNeverAnswer()
    {
        Project p = project("c clients q queue f function", "c>q q>f");
        p.connections[0].mode = "sync";
        QCOMPARE(issues(p), QStringList("error sync_event_source q.mode"));
        p.connections[0].mode = "async";
        p.connections[1].mode = "sync";
        QCOMPARE(issues(p), QStringList("error sync_event_source q.mode"));
    }

    void timeouts()
    {
        Project p = project("c clients q queue f function api http_api", "c>q q>f c>api api>f");
        settingsOf<Queue>(p, "q").visibilityTimeoutS = 30;
        settingsOf<Function>(p, "f").timeoutS = 30;
        settingsOf<HttpApi>(p, "api").timeoutS = 30;
        QCOMPARE(issues(p), QStringList());
        settingsOf<Function>(p, "f").timeoutS = 30.5;
        QCOMPARE(issues(p),
            QStringList({ "warning visibility_below_timeout q.visibility_timeout_s",
                "warning api_gives_up_first api.timeout_s" }));
        QCOMPARE(textOf(p, "visibility_below_timeout"),
            QString("\"Q\" delivers a message again after 30 s, while \"F\" may still be "
                    "working on it for up to 30.5 s."));
    }

    void instances()
    {
        Project p = project("c clients f function", "c>f");
        auto& f = settingsOf<Function>(p, "f");
        f.provisioned = f.minInstances = 6;
        QCOMPARE(issues(p), QStringList());
        f.maxInstances = 5;
        QCOMPARE(issues(p),
            QStringList({ "warning provisioned_above_maximum f.provisioned",
                "warning minimum_above_maximum f.min_instances" }));
    }

    void emptyProject()
    {
        QCOMPARE(issues(Project()), QStringList({ "error no_components", "error no_workload" }));
    }

    void workloads()
    {
        Project p = project("c clients f function", "c>f");
        p.workloads[0].duration = {};
        QCOMPARE(issues(p), QStringList("error zero_duration .duration"));
        p.workloads[0].duration = seconds(1);
        p.workloads[0].sources.push_back(p.workloads[0].sources[0]);
        QCOMPARE(issues(p), QStringList("error duplicate_source c"));
        p.workloads[0].sources.clear();
        QCOMPARE(issues(p), QStringList({ "error no_sources .sources", "warning no_traffic c" }));
        p.workloads[0].sources.push_back({ "f", {}, {} });
        QCOMPARE(issues(p), QStringList({ "error bad_source f", "warning no_traffic c" }));
    }

    void keysThatMeanNothing()
    {
        const Project p = readProject(R"({"nephoscope": 1, "titel": "x", "components": [
            {"id": "u", "kind": "clients"},
            {"id": "f", "kind": "function", "memroy_mb": 512, "timeout": 3, "memory_mb": 256}],
            "connections": [{"from": "u", "to": "f", "sizekb": 2}],
            "workloads": [{"id": "w", "duration": "1m", "sources": [{"component": "u",
                "arrivals": {"poisson": {"rate": 10, "rate_per_s": 2}}}]}],
            "settings": {"sed": 3, "zzz": 1}})",
            "p.json");
        QStringList texts;
        for (const Issue& issue : validate(p)) {
            QCOMPARE(issue.code, std::string("unknown_key"));
            QVERIFY(issue.severity == Severity::warning);
            texts << QString::fromStdString(english(issue.text));
        }
        const QString ends = " is not known and has no effect";
        QCOMPARE(texts,
            QStringList({ "The key titel" + ends + "; is \"title\" meant?",
                "The key components[1].memroy_mb" + ends + "; is \"memory_mb\" meant?",
                "The key components[1].timeout" + ends + "; is \"timeout_s\" meant?",
                "The key connections[0].sizekb" + ends + "; is \"size_kb\" meant?",
                "The key workloads[0].sources[0].arrivals.poisson.rate" + ends
                    + "; is \"rate_per_s\" meant?",
                "The key settings.sed" + ends + "; is \"seed\" meant?",
                "The key settings.zzz" + ends }));
    }

    void aScheduleNeedsNoSources()
    {
        Project p = project("s schedule f function", "s>f");
        p.workloads[0].sources.clear();
        QCOMPARE(issues(p), QStringList());
        settingsOf<Schedule>(p, "s").cron = "0 25 * * *";
        QCOMPARE(issues(p), QStringList("error bad_cron s.cron"));
        QCOMPARE(textOf(p, "bad_cron"),
            QString(
                "\"S\" fires by \"0 25 * * *\", found where five fields are expected: minute "
                "0-59, hour 0-23, day 1-31, month 1-12 or JAN-DEC, weekday 0-7 or SUN-SAT, such "
                "as \"0 2 * * MON-FRI\", or a rate such as \"rate(5 minutes)\"."));
        settingsOf<Schedule>(p, "s").cron = "0 0 30 2 *";
        QCOMPARE(issues(p), QStringList("warning cron_never s.cron"));
    }

    void arrivals()
    {
        Project p = project("c clients f function", "c>f");
        const auto with = [&](Arrivals a) {
            arrivalsOf(p) = std::move(a);
            return issues(p);
        };
        QCOMPARE(with({ Poisson { 1e6 } }), QStringList());
        QCOMPARE(with({ Poisson { 1000001 } }), QStringList("error rate_too_high c.rate_per_s"));
        QCOMPARE(with({ ConstantRate { 0 } }), QStringList("warning no_arrivals c.rate_per_s"));
        QCOMPARE(with({ OnOff { 5, 0, {}, seconds(1) } }), QStringList("error zero_duration c.on"));
        QCOMPARE(with({ Steps { { 1, 2 }, {} } }), QStringList("error zero_duration c.every"));
        QCOMPARE(with({ Steps { {}, seconds(1) } }),
            QStringList({ "warning no_arrivals c.rate_per_s", "error no_steps c.rates_per_s" }));
        QCOMPARE(with({ Ramp { 0, 5, {} } }), QStringList());
        QCOMPARE(with({ Cron { "nonsense" } }), QStringList("error bad_cron c.expression"));
        QCOMPARE(with({ ClosedLoop() }), QStringList());
        QCOMPARE(with({ TraceFile() }), QStringList("error no_trace_file c.file"));
        QCOMPARE(
            with({ Weekly { 1, 900000, 12, 2 } }), QStringList("error rate_too_high c.rate_per_s"));
        Sum sum;
        sum.parts = { { Poisson { 5 } }, { ClosedLoop() } };
        QCOMPARE(with({ sum }), QStringList());
    }

    void faults()
    {
        Project p = project("c clients f function", "c>f");
        Workload& w = p.workloads[0];
        w.duration = seconds(100);
        w.faults = { { "f", "down", seconds(50), seconds(10) } };
        QCOMPARE(issues(p), QStringList());
        w.faults[0].duration = {};
        QCOMPARE(issues(p), QStringList("warning zero_duration f"));
        w.faults[0] = { "f", "down", seconds(100), seconds(10) };
        QCOMPARE(issues(p), QStringList("warning fault_too_late f"));
        w.faults[0].component = "gone";
        QCOMPARE(issues(p), QStringList("error dangling_fault"));
        w.faults.clear();
        w.sources.push_back({ "gone", {}, {} });
        QCOMPARE(issues(p), QStringList("error dangling_source"));
    }

    void stepsThatRunWhatIsNotConnected()
    {
        Project p = project("c clients w workflow f function g function", "c>w w>f");
        Step inner, outer;
        inner.id = "x";
        inner.target = "f";
        outer.id = "both";
        outer.type = Step::Type::parallel;
        outer.branches = { { { inner } } };
        std::get<Workflow>(p.components[1].kind).steps = { { outer } };
        QCOMPARE(issues(p), QStringList("warning unreachable g"));
        std::get<Workflow>(p.components[1].kind).steps.steps[0].branches[0].steps[0].target = "g";
        QCOMPARE(issues(p),
            QStringList({ "error step_not_connected w.steps", "warning unreachable g" }));
    }

    void whatCannotBeDrawn()
    {
        Project p = project("c clients f function q queue d database", "c>f f>d");
        QVERIFY(whyNot(p, "f", "q").empty());
        QVERIFY(whyNot(p, "q", "f").empty());
        QCOMPARE(text(whyNot(p, "f", "f")), QString("\"F\" cannot call itself"));
        QCOMPARE(text(whyNot(p, "f", "c")),
            QString("\"F\" cannot call \"C\": clients only send requests"));
        QCOMPARE(text(whyNot(p, "c", "f")), QString("\"C\" is connected to \"F\" already"));
        QCOMPARE(text(whyNot(p, "f", "d")), QString("\"F\" is connected to \"D\" already"));
        p.connections[1].operation = "read";
        QVERIFY(whyNot(p, "f", "d").empty()); // a write beside the read
        QCOMPARE(text(whyNot(p, "f", "x")), QString("there is no such component"));
    }

    /// One chain and one ring of 1,000 components each: no recursion, no quadratic work.
    void large()
    {
        QString components = "c clients", chain = "c>f0";
        for (int i = 0; i < 1000; ++i) {
            components += QString(" f%1 function").arg(i);
            if (i > 0)
                chain += QString(" f%1>f%2").arg(i - 1).arg(i);
        }
        Project p = project(components, chain);
        QCOMPARE(issues(p), QStringList());
        Connection back;
        back.from = "f999";
        back.to = "f0";
        p.connections.push_back(back);
        QCOMPARE(issues(p), QStringList("error sync_cycle f0"));
        QVERIFY(textOf(p, "sync_cycle").contains(": F0 -> F1 -> F2 -> "));
        QVERIFY(textOf(p, "sync_cycle").contains("F11 -> ... -> F0."));
        for (int i = 0; i < 4000; ++i) {
            back.from = std::string("f").append(std::to_string(i % 1000));
            back.to = std::string("f").append(std::to_string((i % 1000 + 2 + i / 1000) % 1000));
            p.connections.push_back(back);
        }
        QCOMPARE(issues(p), QStringList("error sync_cycle f0"));
    }

    void theLongestChainNeedsNoStack()
    {
        Project p = project("c clients");
        std::string before = "c";
        for (int i = 0; i < 3000; ++i) {
            Component f;
            f.id = f.name = std::string("f").append(std::to_string(i));
            f.kind = Function();
            p.components.push_back(f);
            p.connections.push_back({ before, f.id });
            before = f.id;
        }
        QCOMPARE(issues(p), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
