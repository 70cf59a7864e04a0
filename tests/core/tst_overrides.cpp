// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/overrides.hpp"
#include "core/platform/field_basis.hpp"
#include "core/result/field_cost.hpp"
#include <QtTest>

using namespace core;

namespace {

const Platform& platform(const char* id)
{
    static const std::vector<Platform> all = shippedPlatforms();
    for (const Platform& each : all)
        if (each.id == id)
            return each;
    qFatal("no such platform");
}

Component function()
{
    Component c { "place", "Place", 0, 0, Function {} };
    return c;
}

const Function& on(const Component& c, const char* provider)
{
    static Kind kind;
    kind = resolved(c, provider);
    return std::get<Function>(kind);
}

/// Applies a change on one provider, as an editor does.
template <class Change> void change(Component& c, const char* provider, Change&& apply)
{
    Kind wanted = resolved(c, provider);
    apply(std::get<Function>(wanted));
    overrideWith(c, provider, wanted);
}

}

class TestOverrides : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatDiffersIsKept()
    {
        Component c = function();
        change(c, "azure", [](Function& f) { f.memoryMb = 2048; });
        QVERIFY(c.overrides == parseJson(R"({"azure": {"memory_mb": 2048}})", "here"));
        QCOMPARE(on(c, "azure").memoryMb, 2048);
        QCOMPARE(on(c, "aws").memoryMb, 1024);
        change(c, "azure", [](Function& f) { f.cpuMs = Amount::lognormal(5, 9); });
        QVERIFY(on(c, "azure").cpuMs == Amount::lognormal(5, 9));
        QCOMPARE(on(c, "azure").memoryMb, 2048);
        QVERIFY(isOverridden(c, "azure", "cpu_ms"));
        QVERIFY(!isOverridden(c, "azure", "wait_ms"));
        QVERIFY(!isOverridden(c, "aws", "cpu_ms"));
    }

    void anOverrideMayBeEmpty()
    {
        Component c = function();
        std::get<Function>(c.kind).concurrency = 8;
        change(c, "gcp", [](Function& f) { f.concurrency.reset(); });
        QVERIFY(!on(c, "gcp").concurrency);
        QCOMPARE(on(c, "aws").concurrency, std::optional<int>(8));
        Component flow { "flow", "Flow", 0, 0, Workflow {} };
        std::get<Workflow>(flow.kind).steps
            = readSteps(parseJson(R"([{"id": "end", "type": "succeed"}])", "x"), "x");
        overrideWith(flow, "gcp", Workflow {});
        QVERIFY(std::get<Workflow>(resolved(flow, "gcp")).steps.steps.empty());
        QCOMPARE(std::get<Workflow>(resolved(flow, "aws")).steps.steps.size(), 1u);
    }

    void removingLeavesNothingBehind()
    {
        Component c = function();
        change(c, "azure", [](Function& f) { f.memoryMb = 2048; });
        change(c, "cloudflare", [](Function& f) { f.memoryMb = 128, f.timeoutS = 5; });
        QVERIFY((overridingProviders(c, "memory_mb")
            == std::vector<std::string> { "azure", "cloudflare" }));
        removeOverride(c, "azure", "memory_mb");
        removeOverride(c, "azure", "memory_mb");
        QVERIFY(overridingProviders(c, {}) == std::vector<std::string> { "cloudflare" });
        QVERIFY(!c.overrides.contains("azure"));
        removeOverride(c, "cloudflare", "memory_mb");
        QCOMPARE(on(c, "cloudflare").timeoutS, 5.0);
        removeOverride(c, "cloudflare", "timeout_s");
        QVERIFY(c == function());
    }

    void anotherKindChangesNothing()
    {
        Component c = function();
        overrideWith(c, "aws", Queue {});
        QVERIFY(c == function());
    }

    void anEmptyFieldIsAsThePlatform()
    {
        const Kind gateway = HttpApi {};
        QVERIFY(basisOf(platform("aws"), gateway, "timeout_s").whenEmpty == Amount::constantly(30));
        QVERIFY(basisOf(platform("aws"), gateway, "burst").whenEmpty == Amount::constantly(5000));
        const FieldBasis latency = basisOf(platform("aws"), gateway, "latency_ms");
        QVERIFY(latency.whenEmpty == Amount::lognormal(4, 10));
        QVERIFY(isAssumed(latency));
        QVERIFY(!isAssumed(basisOf(platform("aws"), gateway, "timeout_s")));
        HttpApi rest;
        rest.plan = "rest";
        QVERIFY(basisOf(platform("aws"), rest, "timeout_s").whenEmpty == Amount::constantly(29));
        rest.plan = "consumption"; // one of another provider: the usual one stands in
        QVERIFY(basisOf(platform("aws"), rest, "timeout_s").whenEmpty == Amount::constantly(30));
    }

    void noLimitIsNoFigure()
    {
        const FieldBasis retries = basisOf(platform("aws"), Stream {}, "retries");
        QVERIFY(!retries.whenEmpty); // until it works
        QVERIFY(!retries.evidence.empty());
        QVERIFY(!isAssumed(retries));
    }

    void everyFigureIsFound()
    {
        // What stands in for an empty field is known on every provider.
        for (const char* id : { "aws", "azure", "gcp", "cloudflare" }) {
            for (const KindInfo& info : allKinds()) {
                const Kind kind = info.make();
                std::visit(
                    [&]<class K>(const K& settings) {
                        forEachField<K>([&](const auto& f) {
                            const FieldBasis basis = basisOf(platform(id), kind, f.key);
                            for (const Evidence* e : basis.evidence)
                                QVERIFY(e->standing == Standing::assumption
                                    || findSource(platform(id), e->source));
                            using Value = std::decay_t<decltype(settings.*f.member)>;
                            if constexpr (std::is_same_v<Value, std::optional<Amount>>)
                                QVERIFY2(basis.whenEmpty, f.key);
                        });
                    },
                    kind);
            }
        }
    }

    void coldStartsAddUp()
    {
        Function f;
        f.runtime = "nodejs22";
        f.packageMb = 4;
        const auto& b = std::get<FunctionBehaviour>(
            findService(platform("aws"), "function", "lambda")->behaviour);
        const ColdStart::Runtime* runtime = findRuntime(b.coldStart, "nodejs22", "x86");
        const double init = mean(runtime->initMs);
        const double load = runtime->loadMsPerMb.value_or(100) * 4;
        const FieldBasis basis = basisOf(platform("aws"), f, "cold_start_ms");
        QVERIFY(basis.whenEmpty);
        QVERIFY(std::abs(basis.whenEmpty->a - (70 + init + load)) < 1e-9); // 70 ms placement
        QVERIFY(isAssumed(basis)); // the download is
        QVERIFY(basisOf(platform("aws"), f, "concurrency").whenEmpty == Amount::constantly(1));
    }

    void whatAFieldCosts()
    {
        const auto ids = [](const Kind& kind, const char* key) {
            std::vector<std::string> found;
            for (const FieldCost& cost :
                costsOf(platform("aws"), kind, key, "us-east-1", "2026-11-22"))
                found.push_back(cost.meter->id);
            return found;
        };
        using Ids = std::vector<std::string>;
        Function f;
        QVERIFY((ids(f, "log_kb") == Ids { "cw.logs.ingest" }));
        QVERIFY((ids(f, "response_kb") == Ids { "dt.internet" }));
        QVERIFY((ids(f, "provisioned") == Ids { "lambda.pc.idle.x86" }));
        QVERIFY((ids(f, "memory_mb")
            == Ids { "lambda.duration.x86", "lambda.pc.idle.x86", "lambda.pc.duration.x86" }));
        f.arch = "arm64";
        QVERIFY((ids(f, "memory_mb")
            == Ids {
                "lambda.duration.arm64", "lambda.pc.idle.arm64", "lambda.pc.duration.arm64" }));
        QVERIFY(ids(f, "idempotent").empty());
        QVERIFY((ids(Database {}, "storage_gb") == Ids { "ddb.storage" }));
        QVERIFY((ids(Database {}, "capacity") == Ids { "ddb.od.read", "ddb.od.write" }));
        QVERIFY((ids(Queue {}, "batch_size") == Ids { "sqs.standard" }));
    }
};

QTEST_APPLESS_MAIN(TestOverrides)
#include "tst_overrides.moc"
