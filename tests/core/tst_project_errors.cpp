// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/project.hpp"
#include "support.hpp"
#include <QtTest>

using namespace core;

namespace {

void row(const char* name, const QString& json, const QString& message)
{
    QTest::newRow(name) << json << message;
}

/// A project with this text inside its first component.
void component(const char* name, const QString& keys, const QString& message)
{
    row(name, R"({"nephoscope": 1, "components": [{)" + keys + "}]}",
        "p.json: components[0]" + message);
}
void function(const char* name, const QString& keys, const QString& message)
{
    component(name, R"("id": "f", "kind": "function", )" + keys, message);
}

/// A project with one component "a" and this text as one more top-level key.
void beside(const char* name, const QString& key, const QString& message)
{
    row(name, R"({"nephoscope": 1, "components": [{"id": "a", "kind": "clients"}], )" + key + "}",
        "p.json: " + message);
}
void connection(const char* name, const QString& keys, const QString& message)
{
    beside(name, R"("connections": [{)" + keys + "}]", "connections[0]" + message);
}
void arrivals(const char* name, const QString& json, const QString& message)
{
    beside(name,
        R"("workloads": [{"id": "w", "sources": [{"component": "a", "arrivals": )" + json + "}]}]",
        "workloads[0].sources[0].arrivals" + message);
}

void rootRows()
{
    row("not JSON", "{",
        "p.json: line 1, column 2: not valid JSON: unexpected end of input; expected string "
        "literal");
    row("a list", "[1]", "p.json: found [1], expected an object {...}");
    row("no version", "{}",
        "p.json: nephoscope: found nothing, expected 1, the version of the file format");
    row("version 2", R"({"nephoscope": 2})",
        "p.json: nephoscope: found 2, expected 1, the only version of the file format that "
        "this program reads");
    row("no components", R"({"nephoscope": 1})",
        "p.json: components: found nothing, expected a list of components");
    row("components an object", R"({"nephoscope": 1, "components": {}})",
        "p.json: components: found {}, expected a list [...]");
    row("title", R"({"nephoscope": 1, "title": 3, "components": []})",
        "p.json: title: found 3, expected a text");
    row("component a text", R"({"nephoscope": 1, "components": ["api"]})",
        "p.json: components[0]: found \"api\", expected an object {...}");
    row("same id",
        R"({"nephoscope": 1, "components": [{"id": "a", "kind": "queue"}, {"id": "b", "kind": "queue"}, {"id": "a", "kind": "topic"}]})",
        "p.json: components[2].id: found \"a\", expected another id, as components[0] has "
        "this one");
}

void componentRows()
{
    const QString kinds = "one of clients, schedule, http_api, event_bus, queue, topic, "
                          "stream, function, workflow, service, database, object_storage, "
                          "cache or external_api";
    component("no id", R"("kind": "queue")", ".id: found nothing, expected an id");
    component("empty id", R"("id": "", "kind": "queue")", ".id: found \"\", expected an id");
    component("no kind", R"("id": "a")", ".kind: found nothing, expected " + kinds);
    component("unknown kind", R"("id": "a", "kind": "lambda")",
        ".kind: found \"lambda\", expected " + kinds);
    component("position", R"("id": "a", "kind": "queue", "at": [1])",
        ".at: found [1], expected a position [x, y]");
    component("position far away", R"("id": "a", "kind": "queue", "at": [0, 1e7])",
        ".at[1]: found 1e+07, expected a number from -1000000 to 1000000");
    function("text for a number", R"("memory_mb": "big")",
        ".memory_mb: found \"big\", expected a number from 64 to 32768");
    function("too small", R"("memory_mb": 63)",
        ".memory_mb: found 63, expected a number from 64 to 32768");
    function("too large", R"("memory_mb": 99999999999999999999)",
        ".memory_mb: found 1e+20, expected a number from 64 to 32768");
    function("a fraction", R"("memory_mb": 512.5)",
        ".memory_mb: found 512.5, expected a whole number from 64 to 32768");
    function("null", R"("memory_mb": null)",
        ".memory_mb: found null, expected a number from 64 to 32768");
    function(
        "share", R"("error_rate": 1.5)", ".error_rate: found 1.5, expected a number from 0 to 1");
    function("not finite", R"("error_rate": NaN)", "");
    function("yes", R"("idempotent": "yes")", ".idempotent: found \"yes\", expected true or false");
    function(
        "choice", R"("arch": "sparc")", ".arch: found \"sparc\", expected one of x86 or arm64");
    function("choice a number", R"("arch": 86)", ".arch: found 86, expected one of x86 or arm64");
    function("choice empty", R"("arch": "")", ".arch: found \"\", expected one of x86 or arm64");
    function("amount", R"("cpu_ms": {"lognormal": {"p50": 9, "p99": 1}})",
        ".cpu_ms.lognormal.p99: found 1, expected at least p50");
    function("long value", R"("memory_mb": ")" + QString(100, 'x') + "\"",
        ".memory_mb: found \"" + QString(59, 'x') + "..., expected a number from 64 to 32768");
    component("open range", R"("id": "a", "kind": "http_api", "timeout_s": -1)",
        ".timeout_s: found -1, expected a number of at least 0");
    function("overrides", R"("overrides": [])", ".overrides: found [], expected an object {...}");
    function("override", R"("overrides": {"aws": 5})",
        ".overrides.aws: found 5, expected an object {...}");
    function("override value", R"("overrides": {"aws": {"memory_mb": 1}})",
        ".overrides.aws.memory_mb: found 1, expected a number from 64 to 32768");
    component("override key",
        R"("id": "a", "kind": "schedule", "overrides": {"x": {"memory_mb": 1}})",
        ".overrides.x.memory_mb: no such setting of a schedule, expected one of cron or keep_warm");
}

void connectionRows()
{
    connection(
        "from nowhere", R"("to": "a")", ".from: found nothing, expected the id of a component");
    connection("to nobody", R"("from": "a", "to": "b")",
        ".to: found \"b\", expected the id of a component");
    connection("mode", R"("from": "a", "to": "a", "mode": "later")",
        ".mode: found \"later\", expected one of sync or async");
    connection("operation", R"("from": "a", "to": "a", "operation": "steal")",
        ".operation: found \"steal\", expected one of read, write, delete, query, publish or "
        "invoke");
    connection("calls", R"("from": "a", "to": "a", "calls": 0)",
        ".calls: found 0, expected a number from 1 to 100000");
    connection("probability", R"("from": "a", "to": "a", "probability": -0.1)",
        ".probability: found -0.1, expected a number from 0 to 1");
    beside("connections", R"("connections": 5)", "connections: found 5, expected a list [...]");
}

void workloadRows()
{
    const QString processes = "one of poisson, constant, on_off, ramp, steps, spike, daily, "
                              "weekly, cron, trace, closed_loop or sum";
    beside("workload id", R"("workloads": [{}])", "workloads[0].id: found nothing, expected an id");
    beside("same workload", R"("workloads": [{"id": "w"}, {"id": "w"}])",
        "workloads[1].id: found \"w\", expected another id, as workloads[0] has this one");
    const QString duration
        = R"(expected a duration such as "90s", "15m", "24h" or "30d", at most "3650d")";
    beside("duration", R"("workloads": [{"id": "w", "duration": "1 day"}])",
        "workloads[0].duration: found \"1 day\", " + duration);
    beside("duration a number", R"("workloads": [{"id": "w", "duration": 90}])",
        "workloads[0].duration: found 90, " + duration);
    beside("warmup", R"("workloads": [{"id": "w", "warmup": "3651d"}])",
        "workloads[0].warmup: found \"3651d\", " + duration);
    beside("source", R"("workloads": [{"id": "w", "sources": [{"component": "b"}]}])",
        "workloads[0].sources[0].component: found \"b\", expected the id of a component");
    beside("no arrivals", R"("workloads": [{"id": "w", "sources": [{"component": "a"}]}])",
        "workloads[0].sources[0].arrivals: found nothing, expected arrivals such as "
        "{\"poisson\": {\"rate_per_s\": 20}}");
    arrivals("a number", "5", ": found 5, expected " + processes);
    arrivals("unknown", R"({"pareto": {}})", ": found {\"pareto\": {}}, expected " + processes);
    arrivals("two", R"({"poisson": {}, "cron": {}})",
        ": found {\"poisson\": {}, \"cron\": {}}, expected one kind of arrivals; several are "
        "{\"sum\": [...]}");
    arrivals("rate", R"({"poisson": {"rate_per_s": -2}})",
        ".poisson.rate_per_s: found -2, expected a number of at least 0");
    arrivals("process", R"({"poisson": 5})", ".poisson: found 5, expected an object {...}");
    arrivals("sum", R"({"sum": []})",
        ".sum: found [], expected a list of at least one kind of arrivals");
    arrivals("inside a sum", R"({"sum": [{"poisson": {}}, {"daily": {"peak_hour": 25}}]})",
        ".sum[1].daily.peak_hour: found 25, expected a number from 0 to 24");
    arrivals("steps", R"({"steps": {"rates_per_s": [1, "2"]}})",
        ".steps.rates_per_s[1]: found \"2\", expected a number of at least 0");
    arrivals("no steps", R"({"steps": {"rates_per_s": []}})",
        ".steps.rates_per_s: found [], expected a list of at least one number");
    arrivals(
        "no file", R"({"trace": {}})", ".trace.file: found nothing, expected the path of a file");
    arrivals("format", R"({"trace": {"file": "a", "format": "xls"}})",
        ".trace.format: found \"xls\", expected one of csv, azure_llm_2023, "
        "azure_functions_2021 or azure_functions_2019");
    arrivals("speed", R"({"trace": {"file": "a", "speed": 0}})",
        ".trace.speed: found 0, expected a number from 1e-06 to 1000000");
}

void settingsRows()
{
    beside("settings", R"("settings": [])", "settings: found [], expected an object {...}");
    beside("seed", R"("settings": {"seed": -1})",
        "settings.seed: found -1, expected a whole number from 0 to 18446744073709551615");
    beside("no replications", R"("settings": {"replications": 0})",
        "settings.replications: found 0, expected a number from 1 to 1000");
    beside("seed fraction", R"("settings": {"seed": 1.5})",
        "settings.seed: found 1.5, expected a whole number from 0 to 18446744073709551615");
    beside("free tier", R"("settings": {"free_tier": 1})",
        "settings.free_tier: found 1, expected true or false");
    beside("objective", R"("settings": {"slo": [{"metric": "m"}]})",
        "settings.slo[0]: found {\"metric\": \"m\"}, expected at_most or at_least");
    beside("metric", R"("settings": {"slo": [{"at_most": 5}]})",
        "settings.slo[0].metric: found nothing, expected the name of a figure such as "
        "\"latency_p95_ms\"");
}

}

void frameRows()
{
    const auto frame = [](const char* name, const QString& keys, const QString& message) {
        beside(name, R"("frames": [{)" + keys + "}]", "frames[0]" + message);
    };
    beside("frames", R"("frames": {})", "frames: found {}, expected a list [...]");
    beside("frame", R"("frames": [1])", "frames[0]: found 1, expected an object {...}");
    frame("frame without id", R"("at": [0, 0])", ".id: found nothing, expected an id");
    frame("frame title", R"("id": "f", "title": 5)", ".title: found 5, expected a text");
    frame("frame nowhere", R"("id": "f", "size": [240, 144])",
        ".at: found nothing, expected a position [x, y]");
    frame("frame far away", R"("id": "f", "at": [-1e7, 0])",
        ".at[0]: found -1e+07, expected a number from -1000000 to 1000000");
    frame("frame without size", R"("id": "f", "at": [0, 0])",
        ".size: found nothing, expected a size [width, height]");
    frame("frame size", R"("id": "f", "at": [0, 0], "size": [240])",
        ".size: found [240], expected a size [width, height]");
    frame("frame too small", R"("id": "f", "at": [0, 0], "size": [240, 23])",
        ".size[1]: found 23, expected a number from 24 to 1000000");
    beside("same frame",
        R"("frames": [{"id": "f", "at": [0, 0], "size": [99, 99]}, {"id": "f", "at": [0, 0], "size": [99, 99]}])",
        "frames[1].id: found \"f\", expected another id, as frames[0] has this one");
}

/// Each kind of mistake in a file, with the exact words that a person reads.
class TestProjectErrors : public QObject {
    Q_OBJECT

private slots:
    void messages_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("message");
        rootRows();
        componentRows();
        connectionRows();
        frameRows();
        workloadRows();
        settingsRows();
    }
    void messages()
    {
        QFETCH(QString, json);
        QFETCH(QString, message);
        const QString found = errorOf([&] { readProject(json.toStdString(), "p.json"); });
        if (json.contains("NaN"))
            QVERIFY(found.startsWith("p.json: line 1, column 80: not valid JSON: "));
        else
            QCOMPARE(found, message);
    }

    void controlCharactersStayOnOneLine()
    {
        const QString message = errorOf([] {
            readProject(R"({"nephoscope": 1, "components": [{"id": "a", "kind": "queue",
                "overrides": {"x\ny": {"a\tb": 1}}}]})",
                "p.json");
        });
        QVERIFY(message.startsWith("p.json: components[0].overrides.x y.a b: no such setting"));
        QVERIFY(!message.contains('\n'));
    }
};

QTEST_GUILESS_MAIN(TestProjectErrors)
#include "tst_project_errors.moc"
