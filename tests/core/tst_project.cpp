// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/project.hpp"
#include "support.hpp"
#include <QTemporaryDir>
#include <QtTest>

using namespace core;

namespace {

/// Formatted as people do, not as the program does, with keys it does not know at every level.
const std::string handWritten = R"({
    "nephoscope": 1, "title": "Tea shop", "x-root": [1.50, {"a": null}],
    "components": [
        {"id": "people", "kind": "clients", "x-c": "kept", "network_ms": 20.0},
        {"kind": "function", "id": "brew", "at": [240, 12.5], "name": "Brew",
         "cpu_ms": {"lognormal": {"p50": 42, "p99": 180, "x-l": 1}, "x-a": 2},
         "keep_alive_s": null, "overrides": {"azure": {"memory_mb": 2048}, "nobody": {"arch": "arm64"}}}
    ],
    "connections": [{"from": "people", "to": "brew", "x-e": {}}],
    "frames": [{"id": "kitchen", "title": "Kitchen", "at": [216, -24.5], "size": [240, 144], "x-f": 0}],
    "workloads": [{"id": "w", "duration": "60m", "x-w": 1, "sources": [
        {"component": "people", "x-s": 1, "arrivals": {"x-p": 1, "sum": [
            {"poisson": {"rate_per_s": 2, "x-q": 1}}, {"spike": {"at": "90m"}, "x-r": 3}]}}]}],
    "settings": {"seed": 18446744073709551615, "x-t": 1, "slo": [
        {"metric": "latency_p95_ms", "at_most": 250, "x-o": 1}]}
})";

Project read(const std::string& json)
{
    return readProject(json, "p.json");
}

template <class K> K& settingsOf(Project& p, const char* id)
{
    return std::get<K>(findComponent(p, id)->kind);
}

/// Lines that are in one text only, as diff counts them.
QStringList changedLines(const std::string& before, const std::string& after)
{
    const QStringList a = text(before).split('\n'), b = text(after).split('\n');
    QStringList changed;
    for (const QString& line : b) {
        if (!a.contains(line))
            changed << line.trimmed();
    }
    return changed;
}

}

class TestProject : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsThere()
    {
        const Project p = read(handWritten);
        QCOMPARE(text(p.title), QString("Tea shop"));
        QCOMPARE(p.components.size(), 2u);
        QCOMPARE(text(p.components[0].name), QString("people"));
        QVERIFY(std::get<Clients>(p.components[0].kind).networkMs == Amount::constantly(20));
        QCOMPARE(p.components[1].x, 240.0);
        QCOMPARE(p.components[1].y, 12.5);
        const auto& brew = std::get<Function>(p.components[1].kind);
        QVERIFY(brew.cpuMs == Amount::lognormal(42, 180));
        QVERIFY(!brew.keepAliveS);
        QCOMPARE(brew.memoryMb, 1024); // the default
        QCOMPARE(text(p.frames[0].title), QString("Kitchen"));
        QCOMPARE(p.frames[0].y, -24.5);
        QCOMPARE(p.frames[0].width, 240.0);
        QCOMPARE(text(p.workloads[0].title), QString("w"));
        QVERIFY(p.workloads[0].duration == seconds(3600));
        const auto& sum = std::get<Sum>(p.workloads[0].sources[0].arrivals.process);
        QCOMPARE(std::get<Poisson>(sum.parts[0].process).ratePerS, 2.0);
        QVERIFY(std::get<Spike>(sum.parts[1].process).at == seconds(5400));
        QCOMPARE(p.settings.seed, std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(*p.settings.slo[0].atMost, 250.0);
        QVERIFY(p.settings.freeTier);
    }

    void framesAreWrittenBetweenConnectionsAndWorkloads()
    {
        Project p;
        p.frames.push_back({ "shop", "Shop", 24, 48, 480, 240 });
        p.frames.push_back({ "yard", "", 0, 0 });
        const std::string written = writeProject(p);
        QCOMPARE(text(written), QString(R"({
  "nephoscope": 1,
  "components": [],
  "frames": [
    {"id": "shop", "title": "Shop", "at": [24, 48], "size": [480, 240]},
    {"id": "yard", "at": [0, 0], "size": [240, 144]}
  ]
}
)"));
        QVERIFY(read(written) == p);
        QCOMPARE(findFrame(p, "yard"), &p.frames[1]);
        QVERIFY(!findFrame(p, "barn"));
        QCOMPARE(text(freshId(p, "Shop")), QString("shop_2"));
    }

    void smallestProject()
    {
        const Project p = read(R"({"nephoscope": 1, "components": []})");
        QVERIFY(p == Project());
        QCOMPARE(
            text(writeProject(Project())), QString("{\"nephoscope\": 1, \"components\": []}\n"));
    }

    void untouchedProjectIsByteIdentical()
    {
        const Project p = read(handWritten);
        QCOMPARE(text(writeProject(p)), text(handWritten));
        Project undone = p;
        settingsOf<Function>(undone, "brew").memoryMb = 512;
        QVERIFY(writeProject(undone) != handWritten);
        settingsOf<Function>(undone, "brew").memoryMb = 1024;
        QCOMPARE(text(writeProject(undone)), text(handWritten));
    }

    void unknownKeysSurviveAnEditAtEveryLevel()
    {
        Project p = read(handWritten);
        p.title = "Coffee shop";
        p.components[0].x = 24;
        settingsOf<Function>(p, "brew").cpuMs = Amount::lognormal(42, 200);
        p.connections[0].calls = 2;
        p.frames[0].height = 192;
        p.workloads[0].duration = seconds(60);
        auto& sum = std::get<Sum>(p.workloads[0].sources[0].arrivals.process);
        std::get<Poisson>(sum.parts[0].process).ratePerS = 3;
        p.settings.seed = 7;
        p.settings.slo[0].atMost = 300;
        const std::string written = writeProject(p);
        const Json json = parseJson(written, "written");
        const Json before = parseJson(handWritten, "before");
        QVERIFY(json["x-root"] == before["x-root"]);
        QCOMPARE(json["components"][0]["x-c"], Json("kept"));
        QCOMPARE(json["components"][1]["cpu_ms"]["x-a"], Json(2));
        QVERIFY(json["components"][1]["cpu_ms"]["lognormal"]
            == parseJson(R"({"p50": 42, "p99": 200, "x-l": 1})", "t"));
        QVERIFY(json["connections"][0].contains("x-e"));
        QVERIFY(json["frames"][0]
            == parseJson(
                R"({"id": "kitchen", "title": "Kitchen", "at": [216, -24.5], "size": [240, 192], "x-f": 0})",
                "t"));
        QCOMPARE(json["workloads"][0]["x-w"], Json(1));
        const Json& source = json["workloads"][0]["sources"][0];
        QCOMPARE(source["x-s"], Json(1));
        QCOMPARE(source["arrivals"]["x-p"], Json(1));
        QVERIFY(source["arrivals"]["sum"][0]
            == parseJson(R"({"poisson": {"rate_per_s": 3, "x-q": 1}})", "t"));
        QCOMPARE(source["arrivals"]["sum"][1]["x-r"], Json(3));
        QCOMPARE(json["settings"]["x-t"], Json(1));
        QVERIFY(json["settings"]["slo"][0]
            == parseJson(R"({"metric": "latency_p95_ms", "at_most": 300, "x-o": 1})", "t"));
        QVERIFY(read(written) == p);
    }

    void anEditChangesOnlyItsLine()
    {
        Project p = read(handWritten);
        p.title = "Coffee shop";
        const std::string before = writeProject(p); // in our own layout from here on
        Project q = read(before);
        settingsOf<Function>(q, "brew").errorRate = 0.25;
        QCOMPARE(changedLines(before, writeProject(q)).filter("error_rate"),
            QStringList("\"error_rate\": 0.25"));
        Project r = read(before);
        r.workloads[0].duration = seconds(90);
        QCOMPARE(changedLines(before, writeProject(r)), QStringList("\"duration\": \"90s\","));
    }

    void equivalentTokensStay()
    {
        Project p = read(handWritten);
        p.title = "Coffee shop";
        const Json json = parseJson(writeProject(p), "t");
        QVERIFY(json["components"][0]["network_ms"].is_number_float()); // 20.0, not 20
        QCOMPARE(json["workloads"][0]["duration"], Json("60m")); // not 1h
        QVERIFY(json["components"][1]["keep_alive_s"].is_null());
        QVERIFY(!json["components"][1].contains("memory_mb")); // the default stays unsaid
        QVERIFY(!json["components"][0].contains("name"));
        QCOMPARE(json["components"][1].begin().key(), std::string("kind")); // its own order
    }

    void newComponentsAreWrittenInDeclaredOrder()
    {
        Project p;
        Component c;
        c.id = "f";
        c.name = "F";
        Function f;
        f.deadLetter = false;
        f.memoryMb = 256;
        f.cpuMs = Amount::constantly(12.5);
        f.retries = 0;
        c.kind = f;
        p.components.push_back(c);
        p.connections.push_back({ "f", "f" });
        p.connections[0].batch = 5;
        Workload w;
        w.id = w.title = "w";
        w.duration = seconds(3600);
        w.sources.push_back({ "f", { OnOff(), {} }, {} });
        p.workloads.push_back(w);
        QCOMPARE(text(writeProject(p)), QString(R"({
  "nephoscope": 1,
  "components": [
    {
      "id": "f",
      "kind": "function",
      "name": "F",
      "at": [0, 0],
      "memory_mb": 256,
      "cpu_ms": 12.5,
      "retries": 0,
      "dead_letter": false
    }
  ],
  "connections": [{"from": "f", "to": "f", "batch": 5}],
  "workloads": [
    {
      "id": "w",
      "duration": "1h",
      "sources": [
        {
          "component": "f",
          "arrivals": {
            "on_off": {"on_rate_per_s": 20, "off_rate_per_s": 0, "on": "1m", "off": "4m"}
          }
        }
      ]
    }
  ]
}
)"));
    }

    void everyKindAndArrivalsSurviveARoundTrip()
    {
        Project p;
        for (const KindInfo& info : allKinds()) {
            Component c;
            c.id = c.name = info.id;
            c.kind = info.make();
            p.components.push_back(c);
        }
        Workload w;
        w.id = "all";
        w.title = "";
        w.duration = seconds(1);
        Sum sum;
        TraceFile trace;
        trace.file = "a.csv";
        ClosedLoop loop;
        loop.thinkS = Amount::lognormal(1, 2);
        for (const Arrivals& each : { Arrivals { Poisson() }, Arrivals { ConstantRate() },
                 Arrivals { OnOff() }, Arrivals { Ramp() }, Arrivals { Steps() },
                 Arrivals { Spike() }, Arrivals { Daily() }, Arrivals { Weekly() },
                 Arrivals { Cron() }, Arrivals { trace }, Arrivals { loop } })
            sum.parts.push_back(each);
        w.sources.push_back({ "clients", { sum, {} }, {} });
        p.workloads.push_back(w);
        p.settings.freeTier = false;
        p.settings.replications = 20;
        p.settings.slo.push_back({ "x", {}, -5.5, {} });
        const std::string written = writeProject(p);
        const Project back = read(written);
        QVERIFY(back == p);
        Project again = back;
        again.text = nullptr;
        QCOMPARE(text(writeProject(again)), text(written));
    }

    void aChangedKindDropsTheOldSettings()
    {
        Project p = read(R"({"nephoscope": 1, "components": [
            {"id": "a", "kind": "queue", "batch_size": 5, "fifo": true, "note": "x"}]})");
        p.components[0].kind = Stream();
        const Json json = parseJson(writeProject(p), "t");
        QVERIFY(json["components"][0]
            == parseJson(R"({"id": "a", "kind": "stream", "note": "x"})", "t"));
    }

    void changedArrivalsDropTheOldOnes()
    {
        Project p = read(handWritten);
        p.workloads[0].sources[0].arrivals.process = Poisson { 5 };
        const Json json = parseJson(writeProject(p), "t");
        QVERIFY(json["workloads"][0]["sources"][0]["arrivals"]
            == parseJson(R"({"x-p": 1, "poisson": {"rate_per_s": 5}})", "t"));
    }

    void removingOptionalsAndObjectives()
    {
        Project p = read(R"({"nephoscope": 1, "components": [
            {"id": "a", "kind": "function", "retries": 5, "memory_mb": 512}],
            "settings": {"slo": [{"metric": "m", "at_most": 1, "at_least": 0}]}})");
        settingsOf<Function>(p, "a").retries.reset();
        settingsOf<Function>(p, "a").memoryMb = 1024;
        p.settings.slo[0].atLeast.reset();
        const Json json = parseJson(writeProject(p), "t");
        QVERIFY(json["components"][0]
            == parseJson(R"({"id": "a", "kind": "function", "memory_mb": 1024})", "t"));
        QVERIFY(json["settings"]["slo"][0] == parseJson(R"({"metric": "m", "at_most": 1})", "t"));
    }

    void savesAndLoads()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("p.json").toStdString();
        const Project p = read(handWritten);
        saveProject(p, path);
        QCOMPARE(text(readFile(path)), text(handWritten));
        QVERIFY(loadProject(path) == p);
        QCOMPARE(errorOf([&] { saveProject(p, "/dev/null/p.json"); }),
            QString("/dev/null/p.json: cannot be written: Not a directory"));
    }

    void aThousandComponents()
    {
        Project p;
        const auto id = [](int i) { return std::string("f").append(std::to_string(i)); };
        for (int i = 0; i < 1000; ++i) {
            Component c;
            c.id = c.name = id(i);
            c.x = i * 24;
            c.kind = Function();
            p.components.push_back(c);
        }
        for (int i = 0; i < 5000; ++i)
            p.connections.push_back({ id(i % 1000), id((i * 7 + 1) % 1000) });
        const Project back = read(writeProject(p));
        QVERIFY(back == p);
        QCOMPARE(back.components[999].x, 23976.0);
    }

    void kinds()
    {
        QCOMPARE(allKinds().size(), 14u);
        for (const KindInfo& info : allKinds()) {
            QCOMPARE(findKind(info.id), &info);
            QCOMPARE(&infoOf(info.make()), &info);
        }
        QVERIFY(!findKind("lambda"));
        QCOMPARE(QString(infoOf(HttpApi()).title), QString("HTTP API"));
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
