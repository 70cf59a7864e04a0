// SPDX-License-Identifier: GPL-3.0-or-later
// Large architectures, long runs, and loads that outgrow everything.
#include "command_line.hpp"
#include "core/model/validate.hpp"
#include "core/sim/rng.hpp"
#include "toy.hpp"
#include <QTemporaryDir>
#include <QtTest>

using namespace toy;

namespace {

/// 1,000 components in ten layers, 5,000 connections from each layer to the next, each followed
/// now and then.
Project large()
{
    constexpr int layers = 10, width = 100, fan = 5;
    Rng rng(1, "large", Draw::sample);
    Project p;
    p.title = "Large";
    for (int i = 0; i < layers * width; ++i) {
        const int layer = i / width;
        Kind kind = Function {};
        if (layer == 0)
            kind = Clients {};
        else if (layer == layers - 1)
            kind = Database {};
        Component c = component("c" + std::to_string(i), kind);
        c.x = layer * 240;
        c.y = (i % width) * 144;
        p.components.push_back(c);
    }
    for (int i = 0; i < layers * width; ++i) {
        const int layer = i / width, next = (layer + 1) * width;
        if (layer == layers - 1)
            continue;
        const int offset = static_cast<int>(rng.uniform() * width);
        for (int k = 0; k < fan + (layer == 0 || layer > 4 ? 1 : 0); ++k) {
            Connection c = arrow(
                "c" + std::to_string(i), "c" + std::to_string(next + (offset + 7 * k) % width));
            c.probability = 0.3;
            p.connections.push_back(c);
        }
    }
    Workload w;
    w.id = "load";
    w.duration = core::seconds(600);
    for (int i = 0; i < width; ++i)
        w.sources.push_back({ "c" + std::to_string(i), poisson(0.05), {} });
    p.workloads = { w };
    return p;
}

/// A project file in a folder of its own.
class File {
public:
    explicit File(const Project& p) { saveProject(p, path()); }
    std::string path() const { return folder_.filePath("p.json").toStdString(); }
    QString name() const { return folder_.filePath("p.json"); }

private:
    QTemporaryDir folder_;
};

Project steady()
{
    Function f;
    f.memoryMb = 1769;
    Queue q;
    return project(
        { component("users", Clients {}), component("api", HttpApi {}), component("f", f),
            component("q", q), component("g", f), component("d", Database {}) },
        { arrow("users", "api"), arrow("api", "f"), arrow("f", "q"), arrow("q", "g"),
            arrow("g", "d") },
        poisson(0.2), 3600);
}

}

class Size : public QObject {
    Q_OBJECT
private slots:
    void aThousandComponents();
    void memoryDoesNotGrowWithTime();
    void overloadEndsAtTheLimit_data();
    void overloadEndsAtTheLimit();
};

void Size::aThousandComponents()
{
    const Project p = large();
    QCOMPARE(p.components.size(), 1000u);
    QVERIFY2(p.connections.size() >= 5000, qPrintable(QString::number(p.connections.size())));
    const File file(p);
    const Project loaded = loadProject(file.path());
    QVERIFY(loaded == p);
    QVERIFY(canRun(validate(loaded)));
    std::vector<RunSpec> specs;
    for (Platform& platform : shippedPlatforms()) {
        RunSpec spec;
        spec.project = std::make_shared<const Project>(loaded);
        spec.platform = std::make_shared<const Platform>(std::move(platform));
        specs.push_back(spec);
    }
    for (const RunResult& r : runAll(specs, 0)) {
        QVERIFY(r.complete);
        // 100 sources of 0.05/s for 600 s: Poisson with mean 3000.
        QVERIFY(std::abs(r.requests.arrived - 3000) < 4 * std::sqrt(3000));
        QCOMPARE(r.requests.arrived,
            r.requests.completed + r.requests.failed + r.requests.throttled + r.requests.timedOut
                + r.requests.inFlight);
        std::int64_t calls = 0, visits = 0;
        for (const ConnectionResult& c : r.connections)
            calls += c.calls;
        for (const ComponentResult& c : r.components)
            visits += c.kind == "clients" ? 0 : c.invocations + c.throttled;
        QVERIFY(std::abs(calls - visits) <= 100); // but for those on their way at the end
    }
}

void Size::memoryDoesNotGrowWithTime()
{
    const File file(steady());
    const auto memoryMb = [&](const char* duration) {
        const Ended o = runCli({ "run", file.name(), "--duration", duration, "--format", "json" });
        const Json j = parseJson(o.out.toStdString(), "result");
        return j.at("engine").at("peak_rss_mb").get<double>();
    };
    const double hour = memoryMb("1h"), thousand = memoryMb("1000h");
    qInfo("1 h: %.1f MB, 1,000 h: %.1f MB", hour, thousand);
    QVERIFY2(std::abs(thousand / hour - 1) < 0.05,
        qPrintable(QString("%1 MB and %2 MB").arg(hour).arg(thousand)));
}

void Size::overloadEndsAtTheLimit_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("function that waits") << 0;
    QTest::newRow("queue") << 1;
    QTest::newRow("stream") << 2;
}

/// The load is a hundred times what can be done; the run ends at the limit with its result.
void Size::overloadEndsAtTheLimit()
{
    QFETCH(int, kind);
    Function f = function(constant(1000));
    f.maxInstances = 1;
    f.timeoutS = 86400;
    AlwaysOn containers;
    containers.waitMs = constant(1000);
    containers.replicas = containers.maxReplicas = 1;
    containers.concurrency = 1;
    containers.timeoutS = 86400;
    Queue q;
    q.maxConcurrency = 1;
    q.batchSize = 1;
    q.visibilityTimeoutS = 43200;
    Stream s;
    s.batchSize = 1;
    const Project p = kind == 0
        ? project({ component("users", Clients {}), component("c", containers) },
            { arrow("users", "c") }, poisson(100), 1e6)
        : project({ component("users", Clients {}),
                      component("t", kind == 1 ? Kind { q } : Kind { s }), component("f", f) },
            { arrow("users", "t"), arrow("t", "f") }, poisson(100), 1e6);
    const File file(p);
    const Ended o = runCli({ "run", file.name(), "--max-in-flight", "20000", "--format", "json" });
    QVERIFY2(o.status == 3, qPrintable(o.err));
    QCOMPARE(o.err.count('\n'), 1);
    QVERIFY2(o.err.contains("more than 20000 requests") && o.err.contains("outgrows"),
        qPrintable(o.err));
    const Json r = parseJson(o.out.toStdString(), "result");
    QVERIFY(!r.at("complete").get<bool>());
    QVERIFY(r.at("simulated_s").get<double>() > 150 && r.at("simulated_s").get<double>() < 1000);
    QVERIFY(r.at("requests").at("completed").get<int>() > 100);
}

QTEST_GUILESS_MAIN(Size)
#include "tst_size.moc"
