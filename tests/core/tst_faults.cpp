// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault at every kind shows; and what the scenarios of failure and of cold starts say is so.
#include "toy.hpp"
#include <QtTest>

using namespace toy;

namespace {

/// A part of an architecture in which a component of this kind takes part in every request.
struct Placed {
    std::vector<Component> parts;
    std::vector<Connection> links;
};

Placed place(const Kind& kind)
{
    const std::string id = infoOf(kind).id;
    const Component users = component("users", Clients {}), x = component("x", kind),
                    work = component("work", function(constant(100)));
    const bool store = id == "database" || id == "object_storage" || id == "external_api";
    if (store)
        return { { users, work, x }, { arrow("users", "work"), arrow("work", "x") } };
    if (id == "cache")
        return { { users, work, x, component("d", Database {}) },
            { arrow("users", "work"), arrow("work", "x"), arrow("x", "d") } };
    if (id == "function" || id == "service")
        return { { users, x }, { arrow("users", "x") } };
    return { { users, x, work }, { arrow("users", "x"), arrow("x", "work") } };
}

Kind slowKind(const KindInfo& info)
{
    Kind kind = info.make();
    const Amount tenth = constant(100);
    if (auto* f = std::get_if<Function>(&kind))
        *f = function(tenth);
    if (auto* s = std::get_if<AlwaysOn>(&kind)) {
        s->cpuMs = constant(0);
        s->waitMs = tenth;
    }
    if (auto* a = std::get_if<HttpApi>(&kind))
        a->latencyMs = tenth;
    if (auto* b = std::get_if<EventBus>(&kind))
        b->latencyMs = tenth;
    if (auto* t = std::get_if<Topic>(&kind))
        t->latencyMs = tenth;
    if (auto* d = std::get_if<Database>(&kind))
        d->readMs = d->writeMs = tenth;
    if (auto* o = std::get_if<ObjectStorage>(&kind))
        o->readMs = o->writeMs = tenth;
    if (auto* c = std::get_if<Cache>(&kind))
        c->latencyMs = tenth;
    if (auto* e = std::get_if<ExternalApi>(&kind))
        e->latencyMs = tenth;
    return kind;
}

/// The toy platform, where queues, streams and workflows take 100 ms of their own.
Platform slowPlatform()
{
    Platform p = platform();
    for (Service& s : p.services) {
        if (auto* q = std::get_if<QueueBehaviour>(&s.behaviour))
            q->latencyMs = constant(100);
        if (auto* t = std::get_if<StreamBehaviour>(&s.behaviour))
            t->latencyMs = constant(100);
        if (auto* w = std::get_if<WorkflowBehaviour>(&s.behaviour))
            w->stepMs = constant(100);
    }
    return p;
}

/// One request before, one during and one after a fault of component "x".
RunResult runThree(const Placed& placed, const char* effect)
{
    Project p = project(placed.parts, placed.links, recorded("t"), 100);
    Fault fault;
    fault.component = "x";
    fault.effect = effect;
    fault.at = core::seconds(5);
    fault.duration = core::seconds(5);
    fault.rate = 1;
    fault.factor = 20;
    p.workloads.front().faults = { fault };
    return toy::run(p, slowPlatform(), 1, { { "t", at({ 0, 6, 20 }) } });
}

std::vector<ProviderOutcome> onAllProviders(const char* scenario)
{
    ComparisonSpec spec;
    auto p
        = std::make_shared<Project>(loadProject(std::string(PROJECT_DIR "/scenarios/") + scenario));
    spec.workload = p->workloads.front().id;
    spec.seed = p->settings.seed;
    spec.project = p;
    for (Platform& platform : shippedPlatforms())
        spec.platforms.push_back(std::make_shared<const Platform>(std::move(platform)));
    return compare(spec).providers;
}

double meanOf(const Series& series, const RunResult& r, double fromS, double toS)
{
    double sum = 0, n = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const double at = static_cast<double>(i) * inSeconds(r.timeline.binWidth);
        if (at >= fromS && at < toS) {
            sum += series[i];
            ++n;
        }
    }
    return sum / n;
}

}

class Faults : public QObject {
    Q_OBJECT
private slots:
    void everyEffectAtEveryKind_data();
    void everyEffectAtEveryKind();
    void timeoutsChainAlongAPath();
    void aRetryStormAndItsRemedy();
    void whatHelpsAgainstColdStarts();
    void languagesByTheirColdStarts();
    void aClosedLoopSlowsDownInsteadOfFailing();
};

void Faults::everyEffectAtEveryKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("effect");
    for (int k = 0; k < static_cast<int>(allKinds().size()); ++k)
        for (const char* effect : faultEffects) {
            const std::string id = allKinds()[static_cast<std::size_t>(k)].id;
            if (id != "clients" && id != "schedule")
                QTest::newRow((id + " " + effect).c_str()) << k << effect;
        }
}

void Faults::everyEffectAtEveryKind()
{
    QFETCH(int, kind);
    QFETCH(QString, effect);
    const Kind x = slowKind(allKinds()[static_cast<std::size_t>(kind)]);
    const auto r = runThree(place(x), qPrintable(effect));
    const ComponentResult& at = *findResult(r, "x");
    if (effect == "slow") {
        QCOMPARE(r.requests.completed, 3);
        // Its 100 ms have become 2 s, once; whatever else there is takes 100 ms.
        QVERIFY2(r.latency.max() >= 2000 * ms && r.latency.max() <= 2200 * ms,
            qPrintable(QString::number(r.latency.max())));
        QVERIFY(r.latency.min() >= 100 * ms && r.latency.min() <= 300 * ms);
        return;
    }
    QCOMPARE(r.requests.completed, 2);
    QCOMPARE(effect == "throttled" ? at.throttled : at.errors, 1);
    QCOMPARE(r.requests.failed + r.requests.throttled, 1);
}

void Faults::timeoutsChainAlongAPath()
{
    // Users give up after 1 s, the API after 2 s, the function after 3 s, and the containers do 10
    // s of work all the same. Everybody's own clock counts.
    HttpApi api;
    api.timeoutS = 2;
    Function f = function(constant(0));
    f.timeoutS = 3;
    AlwaysOn containers;
    containers.cpuMs = constant(0);
    containers.waitMs = constant(10000);
    Connection patient = arrow("users", "api");
    patient.timeoutS = 1;
    const auto r = runAt({ component("users", Clients {}), component("api", api), component("f", f),
                             component("c", containers) },
        { patient, arrow("api", "f"), arrow("f", "c") }, { 0, 20 }, 60);
    QCOMPARE(r.requests.timedOut, 2);
    QCOMPARE(findResult(r, "api")->timeouts, 2);
    QCOMPARE(findResult(r, "api")->duration.max(), 2000 * ms);
    QCOMPARE(findResult(r, "f")->timeouts, 2);
    QCOMPARE(findResult(r, "f")->measures[Measure::billedMs], 6000);
    QCOMPARE(findResult(r, "c")->timeouts, 0);
    QCOMPARE(findResult(r, "c")->duration.max(), 10000 * ms);
    QCOMPARE(r.timeline.failed.size() > 0, true);
}

void Faults::aRetryStormAndItsRemedy()
{
    // The bank is slow from 4 to 5 min. Without protection every request calls it four times, more
    // than it can take, and answers come too late for ever after; with breaker and budget the
    // storm ends with its cause.
    for (const ProviderOutcome& outcome : onAllProviders("retry_storm.json")) {
        const RunResult& r = outcome.results.front();
        const auto* naive = findResult(r, "naive_bank");
        const auto* guarded = findResult(r, "guarded_bank");
        QVERIFY(std::abs(meanOf(naive->rate, r, 60, 240) - 60) < 4);
        QVERIFY(std::abs(meanOf(guarded->rate, r, 60, 240) - 60) < 4);
        // Calls of the bank between 6 and 15 min: what it serves at most, against the plain load.
        QVERIFY2(meanOf(naive->rate, r, 360, 900) > 150, outcome.platform->id.c_str());
        QVERIFY(std::abs(meanOf(guarded->rate, r, 360, 900) - 60) < 4);
        QVERIFY(naive->retries > 100'000);
        QVERIFY(guarded->retries < 1000);
        const auto failed = [&](const char* id) {
            return meanOf(findResult(r, id)->errorRate, r, 360, 900) / 60;
        };
        QVERIFY2(failed("naive_pay") > 0.95, outcome.platform->id.c_str());
        QVERIFY2(failed("guarded_pay") < 0.01, outcome.platform->id.c_str());
    }
}

void Faults::whatHelpsAgainstColdStarts()
{
    const auto all = onAllProviders("cold_start_mitigation.json");
    const RunResult& aws = all.front().results.front();
    const auto share = [&](const RunResult& r, const char* id) {
        const ComponentResult& c = *findResult(r, id);
        return static_cast<double>(c.coldStarts) / static_cast<double>(c.invocations);
    };
    const auto startMs = [&](const char* id) {
        return static_cast<double>(findResult(aws, id)->coldStart.quantile(0.5)) / 1e6;
    };
    QVERIFY(share(aws, "java") > 0.2);
    for (const ProviderOutcome& outcome : all) {
        const RunResult& r = outcome.results.front();
        // Workers keep no instances: those that are asked for start like all others.
        const bool keeps = outcome.platform->id != "cloudflare";
        QCOMPARE(share(r, "java_provisioned") == 0, keeps);
        QCOMPARE(share(r, "java_minimum") == 0, keeps);
        QVERIFY(share(r, "java_pinged") < share(r, "java"));
    }
    QCOMPARE(share(aws, "java_pinged"), 0.0); // idle for four minutes at most, kept for five
    QVERIFY(startMs("java_small") < startMs("java") / 4);
    QVERIFY(startMs("java_snapshot") < startMs("java") / 4);
    QVERIFY(startMs("node") < startMs("node_many") / 4);
}

void Faults::languagesByTheirColdStarts()
{
    // Go and Rust start sooner than Python and Node.js, those sooner than Java and .NET, with the
    // same package.
    const auto startMs = [](const char* runtime) {
        Function f;
        f.runtime = runtime;
        f.packageMb = 1;
        f.keepAliveS = constant(0);
        Project p = project({ component("users", Clients {}), component("f", f) },
            { arrow("users", "f") }, { ConstantRate { 0.01 }, {} }, 50'000);
        const auto r = toy::run(p, shippedPlatforms().front());
        return findResult(r, "f")->coldStart.meanNs() / 1e6;
    };
    for (const char* fast : { "go", "rust" })
        for (const char* middle : { "python313", "nodejs22" }) {
            QVERIFY(startMs(fast) < startMs(middle));
            for (const char* slow : { "java21", "dotnet8" })
                QVERIFY(startMs(middle) < startMs(slow));
        }
}

void Faults::aClosedLoopSlowsDownInsteadOfFailing()
{
    // Eighty clerks who think 4 s ask at most 20 times a second, and less when answers take longer.
    for (const ProviderOutcome& outcome : onAllProviders("closed_loop.json")) {
        const RunResult& r = outcome.results.front();
        const double perS = static_cast<double>(r.requests.arrived) / r.simulatedS;
        const double cycleS = 4 + r.latency.meanNs() / 1e9;
        QVERIFY2(std::abs(perS - 80 / cycleS) < 0.5, outcome.platform->id.c_str());
    }
}

QTEST_GUILESS_MAIN(Faults)
#include "tst_faults.moc"
