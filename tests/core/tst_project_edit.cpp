// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/project.hpp"
#include "support.hpp"
#include <QtTest>

using namespace core;

namespace {

Component function()
{
    Component c;
    c.id = "place";
    c.kind = Function();
    return c;
}

/// One component of every kind, its id the kind's.
Project everyKind()
{
    Project p;
    for (const KindInfo& info : allKinds()) {
        Component c;
        c.id = info.id;
        c.kind = info.make();
        p.components.push_back(c);
    }
    return p;
}

}

class TestProjectEdit : public QObject {
    Q_OBJECT

private slots:
    void setsFieldsAsTyped()
    {
        Component c = function();
        setField(c, "memory_mb", "512");
        setField(c, "arch", "arm64");
        setField(c, "runtime", "\"python313\"");
        setField(c, "plan", "123");
        setField(c, "cpu_ms", R"({"lognormal": {"p50": 1, "p99": 2}})");
        setField(c, "idempotent", "true");
        setField(c, "retries", "4");
        const auto& f = std::get<Function>(c.kind);
        QCOMPARE(f.memoryMb, 512);
        QCOMPARE(text(f.arch), QString("arm64"));
        QCOMPARE(text(f.runtime), QString("python313"));
        QCOMPARE(text(f.plan), QString("123"));
        QVERIFY(f.cpuMs == Amount::lognormal(1, 2));
        QVERIFY(f.idempotent);
        QCOMPARE(*f.retries, 4);
        setField(c, "retries", "null");
        QVERIFY(!std::get<Function>(c.kind).retries);
    }

    void refusesWrongFields()
    {
        Component c = function();
        const Component before = c;
        QCOMPARE(errorOf([&] { setField(c, "memory_mb", "big"); }),
            QString("component \"place\": memory_mb: found \"big\", expected a number from 64 to "
                    "32768"));
        QCOMPARE(errorOf([&] { setField(c, "arch", "sparc"); }),
            QString("component \"place\": arch: found \"sparc\", expected one of x86 or arm64"));
        c.kind = Schedule();
        QCOMPARE(errorOf([&] { setField(c, "memory", "1"); }),
            QString("component \"place\": memory: no such setting of a schedule, expected one of "
                    "cron or keep_warm"));
        c.kind = before.kind;
        QVERIFY(c == before);
    }

    void overridesReplaceSingleFields()
    {
        Component c = function();
        std::get<Function>(c.kind).memoryMb = 1024;
        c.overrides = parseJson(R"({"azure": {"plan": "flex", "concurrency": 8}})", "t");
        const auto azure = std::get<Function>(resolved(c, "azure"));
        QCOMPARE(text(azure.plan), QString("flex"));
        QCOMPARE(*azure.concurrency, 8);
        QCOMPARE(azure.memoryMb, 1024);
        QVERIFY(resolved(c, "aws") == c.kind);
        c.overrides = parseJson(R"({"azure": {"memory_mb": 1}})", "t");
        QCOMPARE(errorOf([&] { resolved(c, "azure"); }),
            QString("component \"place\": overrides.azure.memory_mb: found 1, expected a number "
                    "from 64 to 32768"));
    }

    void modes_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("operation");
        const auto row = [](const char* from, const char* to, const char* mode, const char* op) {
            QTest::addRow("%s to %s", from, to) << from << to << mode << op;
        };
        row("clients", "http_api", "sync", "invoke");
        row("clients", "function", "sync", "invoke");
        row("clients", "queue", "async", "publish");
        row("clients", "object_storage", "sync", "write");
        row("http_api", "function", "sync", "invoke");
        row("http_api", "queue", "async", "publish");
        row("function", "function", "sync", "invoke");
        row("function", "database", "sync", "write");
        row("function", "cache", "sync", "write");
        row("function", "external_api", "sync", "invoke");
        row("function", "event_bus", "async", "publish");
        row("function", "topic", "async", "publish");
        row("function", "stream", "async", "publish");
        row("service", "function", "sync", "invoke");
        row("workflow", "function", "sync", "invoke");
        row("queue", "function", "async", "invoke");
        row("event_bus", "queue", "async", "publish");
        row("event_bus", "function", "async", "invoke");
        row("topic", "function", "async", "invoke");
        row("stream", "function", "async", "invoke");
        row("schedule", "function", "async", "invoke");
        row("database", "function", "async", "invoke");
        row("object_storage", "function", "async", "invoke");
    }
    void modes()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, mode);
        QFETCH(QString, operation);
        Connection c;
        c.from = from.toStdString();
        c.to = to.toStdString();
        QCOMPARE(text(modeOf(everyKind(), c)), mode);
        QCOMPARE(text(operationOf(everyKind(), c)), operation);
        c.mode = mode == "sync" ? "async" : "sync";
        c.operation = "delete";
        QCOMPARE(text(modeOf(everyKind(), c)), text(c.mode));
        QCOMPARE(text(operationOf(everyKind(), c)), QString("delete"));
    }

    void freshIds()
    {
        Project p;
        QCOMPARE(text(freshId(p, "Place order")), QString("place_order"));
        QCOMPARE(text(freshId(p, "  -- 2nd (API)! ")), QString("2nd_api"));
        QCOMPARE(text(freshId(p, "")), QString("component"));
        QCOMPARE(text(freshId(p, "\xC3\xBC")), QString("component"));
        Component c;
        c.id = "place_order";
        p.components.push_back(c);
        QCOMPARE(text(freshId(p, "Place order")), QString("place_order_2"));
        Workload w;
        w.id = "place_order_2";
        p.workloads.push_back(w);
        QCOMPARE(text(freshId(p, "Place order")), QString("place_order_3"));
    }

    void findsById()
    {
        Project p = everyKind();
        QCOMPARE(findComponent(p, "queue"), &p.components[4]);
        QVERIFY(!findComponent(p, "Queue"));
        QVERIFY(!findWorkload(p, "queue"));
    }
};

QTEST_GUILESS_MAIN(TestProjectEdit)
#include "tst_project_edit.moc"
