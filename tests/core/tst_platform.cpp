// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/error.hpp"
#include "core/model/field_json.hpp"
#include "core/platform/platform.hpp"
#include "core/platform/shipped.hpp"
#include "core/result/bill.hpp"
#include "core/result/price_request.hpp"
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace core;

namespace {

/// A provider of the tests' own: 0.5 a request after 100 free ones, 0.01 a GB-second.
constexpr const char* fifthProvider = R"({
  "nephoscope_provider": 1, "id": "fifth", "title": "Fifth Cloud", "as_of": "2026-11-22",
  "default_region": "north", "regions": [{"id": "north", "title": "North"}, {"id": "south", "title": "South"}],
  "sources": {"page": {"title": "Price page", "as_of": "2026-11"}},
  "meters": [
    {"id": "fn.requests", "title": "Requests", "service": "Fifth", "group": "Functions", "unit": "request",
     "free": {"value": 100, "source": "page"},
     "prices": [{"region": "north", "price": 0.5, "source": "page"},
                {"region": "south", "price": 0.75, "source": "page", "as_of": "2026-11-01"}]},
    {"id": "fn.time", "title": "Time", "service": "Fifth", "group": "Functions", "unit": "GB-second",
     "prices": [{"price": 0.01, "status": "assumption", "note": "a guess"}]}],
  "services": [
    {"kind": "function", "plan": "only", "title": "Fifth functions",
     "behaviour": {
       "min_memory_mb": {"value": 256, "source": "page"}, "max_memory_mb": {"value": 1024, "source": "page"},
       "memory_sizes_mb": {"value": [256, 1024], "source": "page"},
       "vcpu_by_memory_mb": {"value": [[256, 0.25], [1024, 1]], "source": "page"},
       "concurrency_by_memory_mb": {"value": [[256, 8]], "source": "page"},
       "max_concurrency_per_instance": {"value": 10, "source": "page"},
       "min_vcpu_for_concurrency": {"value": 1, "source": "page"},
       "max_timeout_s": {"value": "unlimited", "source": "page"}, "max_instances": {"value": 10, "source": "page"},
       "at_limit": {"value": "throttle", "source": "page"}, "binding": {"value": "own", "source": "page"},
       "keep_alive_s": {"value": {"uniform": {"min": 60, "max": 120}}, "source": "page"},
       "cold_start": {"placement_ms": {"value": 1, "source": "page"}, "download_ms_per_mb": {"value": 2, "source": "page"},
         "load_ms_per_mb": {"value": 3, "source": "page"},
         "runtimes": {"go": {"init_ms": {"value": 4, "source": "page"}, "load_ms_per_mb": {"value": 0, "source": "page"}}}},
       "overhead_ms": {"value": 5, "source": "page"},
       "billed_by": {"value": "request", "source": "page"}, "billed_step_ms": {"value": 100, "source": "page"},
       "billed_min_ms": {"value": 0, "source": "page"}, "startup_billed": {"value": false, "source": "page"},
       "arch_choice": {"value": false, "source": "page"}},
     "meters": [{"meter": "fn.requests", "of": "requests", "why": "each"},
                {"meter": "fn.time", "of": "billed_mb_ms", "divide": 1024000, "why": "time"}]}]})";

Platform fifth()
{
    return readPlatform(fifthProvider, "fifth.json");
}

/// The message that reading this text gives, or nothing when it reads well.
QString complaint(std::string text)
{
    try {
        readPlatform(text, "p.json");
    } catch (const Error& e) {
        return e.what();
    }
    return {};
}

std::string replaced(const std::string& from, const std::string& to)
{
    std::string text = fifthProvider;
    const auto at = text.find(from);
    Q_ASSERT(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}

class TestPlatform : public QObject {
    Q_OBJECT
private slots:
    void shippedInOrder()
    {
        std::vector<std::string> ids;
        for (const Platform& p : shippedPlatforms())
            ids.push_back(p.id);
        QCOMPARE(ids, (std::vector<std::string> { "aws", "azure", "gcp", "cloudflare" }));
    }

    void everyFigureHasEvidence()
    {
        for (const Platform& p : shippedPlatforms()) {
            QVERIFY(p.evidence.size() > 100);
            for (const Evidence& e : p.evidence) {
                const bool stated = !e.source.empty() && !e.asOf.empty();
                const bool assumed = e.standing == Standing::assumption && !e.note.empty();
                QVERIFY2(stated || assumed, (p.id + ": " + e.path).c_str());
            }
        }
    }

    void everyMeterIsComplete()
    {
        for (const Platform& p : shippedPlatforms()) {
            for (const Meter& m : p.catalogue.meters) {
                const std::string at = p.id + ": " + m.id;
                QVERIFY2(!m.title.empty() && !m.unit.empty() && !m.service.empty(), at.c_str());
                static const std::set<std::string> groups { "Functions", "API", "Database",
                    "Storage", "Events", "Other" };
                QVERIFY2(groups.contains(m.group), at.c_str());
                QVERIFY2(!m.tiers.empty() && std::isinf(m.tiers.back().upTo), at.c_str());
                for (std::size_t i = 1; i < m.tiers.size(); ++i)
                    QVERIFY2(m.tiers[i].upTo > m.tiers[i - 1].upTo, at.c_str());
                QVERIFY2(!m.asOf.empty() && !m.status.empty(), at.c_str());
                QVERIFY2(m.status == "assumption" || !m.source.empty(), at.c_str());
            }
        }
    }

    void everyRuleCountsSomethingPriced()
    {
        for (const Platform& p : shippedPlatforms()) {
            for (const Service& s : p.services)
                for (const MeterRule& r : s.meters) {
                    const std::string at = p.id + ": " + s.title + ": " + r.meter;
                    QVERIFY2(isMeasure(r.of), at.c_str());
                    for (const Region& region : p.regions) {
                        const bool priced = findMeter(p.catalogue, r.meter, region.id,
                                                p.defaultRegion, "2026-11-22")
                            || findMeter(
                                p.catalogue, r.meter, region.id, p.defaultRegion, "2026-12-01");
                        QVERIFY2(priced, (at + " in " + region.id).c_str());
                    }
                }
        }
    }

    void everyKindHasAService()
    {
        for (const Platform& p : shippedPlatforms())
            for (const KindInfo& kind : allKinds())
                QVERIFY2(findService(p, kind.id, ""), (p.id + ": " + kind.id).c_str());
    }

    void everyRuntimeHasAColdStart()
    {
        for (const Platform& p : shippedPlatforms())
            for (const Service& s : p.services)
                if (const auto* f = std::get_if<FunctionBehaviour>(&s.behaviour))
                    for (const char* runtime : runtimes)
                        for (const char* arch : architectures)
                            QVERIFY2(findRuntime(f->coldStart, runtime, arch),
                                (p.id + ": " + s.plan + ": " + runtime).c_str());
    }

    /// Another version stands in for one without figures, then whatever the platform says of
    /// others.
    void runtimesWithoutFigures()
    {
        ColdStart c;
        c.runtimes["java21/x86"].firstCallCpuMs = 21;
        c.runtimes["java21/arm64"].firstCallCpuMs = 22;
        c.runtimes["go"].firstCallCpuMs = 1;
        const auto found = [&](const char* runtime, const char* arch) {
            const ColdStart::Runtime* r = findRuntime(c, runtime, arch);
            return r ? r->firstCallCpuMs : -1;
        };
        QCOMPARE(found("java21", "arm64"), 22.0);
        QCOMPARE(found("java8", "arm64"), 22.0);
        QCOMPARE(found("go", "arm64"), 1.0);
        QCOMPARE(found("cpp", "x86"), -1.0);
        c.runtimes["other"].firstCallCpuMs = 9;
        QCOMPARE(found("cpp", "x86"), 9.0);
        QCOMPARE(found("javascript", "x86"), 9.0);
    }

    void conditionsNameFields()
    {
        const auto check = [](const Platform& p, const Service& s,
                               const std::map<std::string, std::string>& when) {
            const Kind kind = findKind(s.kind)->make();
            const auto fields = std::visit(
                [](const auto& k) { return fieldKeys<std::decay_t<decltype(k)>>(); }, kind);
            for (const auto& [field, value] : when)
                QVERIFY2(std::count(fields.begin(), fields.end(), field) == 1,
                    (p.id + ": " + s.title + " when " + field).c_str());
        };
        for (const Platform& p : shippedPlatforms())
            for (const Service& s : p.services) {
                for (const MeterRule& r : s.meters)
                    check(p, s, r.when);
                for (const Loss& l : s.losses)
                    check(p, s, l.when);
            }
    }

    void conditionsCompare()
    {
        Queue queue;
        queue.fifo = true;
        queue.batchSize = 10;
        QVERIFY(holds({ { "fifo", "true" } }, queue));
        QVERIFY(!holds({ { "fifo", "false" } }, queue));
        QVERIFY(holds({ { "batch_size", ">9" }, { "fifo", "true" } }, queue));
        QVERIFY(!holds({ { "batch_size", ">10" } }, queue));
        QVERIFY(holds({ { "batch_size", "1|10" } }, queue));
        QVERIFY(!holds({ { "batch_size", "1|100" } }, queue));
        QVERIFY(!holds({ { "no_such_field", "true" } }, queue));
        QVERIFY(holds({}, queue));
    }

    /// Each price is counted by some component, or says why it is priced by its id only.
    void everySkuIsUsed()
    {
        for (const Platform& p : shippedPlatforms()) {
            std::set<std::string> used;
            for (const MeterRule& r : p.accountMeters)
                used.insert(r.meter);
            for (const Service& s : p.services)
                for (const MeterRule& r : s.meters)
                    used.insert(r.meter);
            for (const Meter& m : p.catalogue.meters)
                QVERIFY2(used.contains(m.id) == m.byId.empty(), (p.id + ": " + m.id).c_str());
        }
    }

    /// Each service is paid by some meter, is free by one, or lists what is not modelled.
    void everyServiceIsPricedOrExplained()
    {
        for (const Platform& p : shippedPlatforms())
            for (const Service& s : p.services) {
                const bool outside = s.kind == "clients" || s.kind == "external_api";
                const bool explained
                    = !s.meters.empty() || !s.note.empty() || !s.notModelled.empty();
                QVERIFY2(outside || explained, (p.id + ": " + s.kind + " " + s.plan).c_str());
                for (const MeterRule& r : s.meters)
                    QVERIFY2(!r.why.empty(), (p.id + ": " + s.title + ": " + r.meter).c_str());
            }
    }

    /// The SKUs that were found are in the catalogue, but for those that have no price.
    void everyFoundSkuIsThere()
    {
        static const std::set<std::string> withoutPrice {
            "api_gateway.egress", // a range of prices by region only
            "workers.duration", "workers.api_gateway_equivalent", // nothing is charged
            "durable_objects.rows_read", "durable_objects.rows_written",
            "durable_objects.storage", // free plan, as durable_objects_free.*
        };
        for (const Platform& p : shippedPlatforms()) {
            Json facts;
            try {
                const std::string file = SHARED_DIR "/facts/" + p.id + ".json";
                facts = parseJson(readFile(file), file);
            } catch (const Error&) {
                QSKIP("the shared facts are not here");
            }
            std::set<std::string> ids;
            for (const Meter& m : p.catalogue.meters)
                ids.insert(m.id);
            for (const auto& [key, service] : facts["services"].items()) {
                const bool azure = p.id == "azure";
                for (const Json& sku : service[azure ? "meters" : "skus"]) {
                    const std::string name = sku[azure ? "meter" : "id"];
                    const std::string id = p.id == "aws" ? name
                        : azure                          ? key + "." + name
                                : service["id"].get<std::string>() + "." + name;
                    QVERIFY2(ids.contains(id) || withoutPrice.contains(id), id.c_str());
                }
            }
        }
    }

    void aServiceLikeAnother()
    {
        // The second plan has the first one's behaviour and rules, with one meter exchanged.
        std::string text = fifthProvider;
        const std::string end = R"("why": "time"}]}]})";
        text.replace(text.find(end), end.size(), R"("why": "time"}]},
            {"kind": "function", "plan": "large", "title": "Large", "like": "only",
             "also": ["huge"], "behaviour": {"max_memory_mb": {"value": 4096, "source": "page"}},
             "swap": {"fn.requests": "fn.time"}}]})");
        const Platform p = readPlatform(text, "fifth.json");
        const Service* large = findService(p, "function", "huge");
        QVERIFY(large);
        QCOMPARE(std::get<FunctionBehaviour>(large->behaviour).maxMemoryMb, 4096.0);
        QCOMPARE(std::get<FunctionBehaviour>(large->behaviour).minMemoryMb, 256.0);
        QCOMPARE(large->meters.size(), std::size_t(2));
        QCOMPARE(large->meters[0].meter, std::string("fn.time"));
        QCOMPARE(large->meters[0].of, std::string("requests"));
        const std::string wrong = R"("like": "only")";
        text.replace(text.find(wrong), wrong.size(), R"("like": "none")");
        QVERIFY(complaint(text).startsWith(
            "p.json: services[1].like: found \"none\", expected an earlier plan"));
    }

    void aFifthProviderIsOneFile()
    {
        const Platform p = fifth();
        // 1,100 requests: 1,000 paid at 0.5. 150 ms count as 200, 300 MB as 1 GB: 220 GB-s at 0.01.
        PriceRequest request = readPriceRequest(R"({"items": [{"kind": "function",
            "requests": 1100, "duration_ms": 150, "memory_mb": 300}]})",
            "r.json");
        const Bill north = priceBill(request, p);
        QCOMPARE(north.monthTotal, 500 + 2.2);
        request.region = "south";
        QCOMPARE(priceBill(request, p).monthTotal, 750 + 2.2);
        QCOMPARE(priceBill(request, p).lines[0].asOf, std::string("2026-11-01"));
        QCOMPARE(north.lines[1].status, std::string("assumption"));
    }

    void sizesAndConcurrency()
    {
        const Platform p = fifth();
        const auto& f = std::get<FunctionBehaviour>(p.services[0].behaviour);
        QCOMPARE(memoryOf(f, 100), 256.0);
        QCOMPARE(memoryOf(f, 257), 1024.0);
        QCOMPARE(memoryOf(f, 9999), 1024.0);
        QCOMPARE(vcpuOf(f, 640), 0.625);
        QCOMPARE(concurrencyOf(f, 256), 1); // below one vCPU
        QCOMPARE(concurrencyOf(f, 1024), 8);
        QCOMPARE(concurrencyOf(f, 1024, 50), 10);
        QCOMPARE(f.maxTimeoutS, unlimited);
        QCOMPARE(findRuntime(f.coldStart, "go", "x86")->loadMsPerMb, std::optional(0.0));
        QVERIFY(!findRuntime(f.coldStart, "rust", "x86"));
    }

    void shippedSizes()
    {
        const auto all = shippedPlatforms();
        const auto function = [&](std::size_t platform, const char* plan) {
            return std::get<FunctionBehaviour>(
                findService(all[platform], "function", plan)->behaviour);
        };
        QVERIFY(std::abs(vcpuOf(function(0, "lambda"), 1769) - 1) < 1e-12);
        QVERIFY(std::abs(vcpuOf(function(0, "lambda"), 512) - 512.0 / 1769) < 1e-4);
        QCOMPARE(memoryOf(function(1, "flex"), 1024), 2048.0);
        QCOMPARE(concurrencyOf(function(1, "flex"), 2048), 16);
        QCOMPARE(memoryOf(function(1, "consumption"), 160), 256.0);
        QCOMPARE(concurrencyOf(function(2, "run"), 2048), 1);
        QCOMPARE(concurrencyOf(function(2, "run"), 2048, 80), 80);
        QCOMPARE(concurrencyOf(function(2, "run"), 512, 80), 1);
        QCOMPARE(memoryOf(function(3, "workers"), 1024), 128.0);
    }

    void shippedLimits()
    {
        const auto all = shippedPlatforms();
        const auto lambda
            = std::get<FunctionBehaviour>(findService(all[0], "function", "lambda")->behaviour);
        QCOMPARE(lambda.accountConcurrency, 1000.0);
        QCOMPARE(lambda.unreservable, 100.0);
        // Snapshots are restored for Java from 11, Python from 3.12 and .NET, and for nothing else.
        for (const char* runtime : runtimes) {
            const std::string name = runtime;
            const bool restores = (name.starts_with("java") && name != "java8")
                || (name.starts_with("python31") && name > "python311") || name == "dotnet8"
                || name == "dotnet10";
            for (const char* arch : architectures)
                QVERIFY2(
                    findRuntime(lambda.coldStart, name, arch)->restoreMs.has_value() == restores,
                    runtime);
        }
        const auto dynamo
            = std::get<StoreBehaviour>(findService(all[0], "database", "")->behaviour);
        QCOMPARE(dynamo.readUnitKb, 4.0);
        QCOMPARE(dynamo.writeUnitKb, 1.0);
        QCOMPARE(dynamo.burstS, 300.0);
        const auto workflow
            = std::get<WorkflowBehaviour>(findService(all[0], "workflow", "")->behaviour);
        QCOMPARE(workflow.maxExpressTimeoutS, 300.0);
        QCOMPARE(workflow.billedStepMs, 100.0);
        const auto kinesis
            = std::get<StreamBehaviour>(findService(all[0], "stream", "kinesis")->behaviour);
        QCOMPARE(kinesis.recordsPerShardPerS, 1000.0);
    }

    void findsTheMeterInForce()
    {
        Catalogue c;
        const auto add
            = [&](const char* region, const char* from, const char* until, double price) {
                  Meter m;
                  m.id = "m";
                  m.region = region;
                  m.from = from;
                  m.until = until;
                  m.tiers = { Tier { .unitPrice = price } };
                  c.meters.push_back(m);
              };
        add("home", "", "", 1);
        add("", "", "2026-11-30", 2);
        add("", "2026-12-01", "", 3);
        const auto price = [&](const char* region, const char* date) {
            return findMeter(c, "m", region, "home", date)->tiers[0].unitPrice;
        };
        QCOMPARE(price("home", "2026-12-24"), 1.0);
        QCOMPARE(price("away", "2026-11-30"), 2.0);
        QCOMPARE(price("away", "2026-12-01"), 3.0);
        c.meters.resize(1);
        QCOMPARE(price("away", "2026-12-01"), 1.0);
        QVERIFY(!findMeter(c, "n", "home", "home", "2026-12-01"));
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* from, const char* to,
                             const char* message) { QTest::newRow(name) << from << to << message; };
        row("no source", R"("free": {"value": 100, "source": "page"})", R"("free": {"value": 100})",
            "p.json: meters[0].free.source: found nothing, expected a source");
        row("unknown source", R"("price": 0.5, "source": "page")", R"("price": 0.5, "source": "x")",
            "p.json: meters[0].prices[0].source: found \"x\", expected the id of a source");
        row("assumption without reason", R"(, "note": "a guess")", "",
            "p.json: meters[1].prices[0].note: found nothing, expected why this is assumed");
        row("unknown key", R"("unit": "request",)", R"("unit": "request", "unti": 1,)",
            "p.json: meters[0].unti: found 1, expected no such key");
        row("missing behaviour", R"("overhead_ms": {"value": 5, "source": "page"},)", "",
            "p.json: services[0].behaviour.overhead_ms: found nothing, expected a figure");
        row("bad choice", R"({"value": "own")", R"({"value": "mine")",
            "p.json: services[0].behaviour.binding: found \"mine\", expected own or first_free");
        row("negative price", R"("price": 0.5)", R"("price": -0.5)",
            "p.json: meters[0].prices[0].price: found -0.5, expected a price of at least 0");
        row("rule without meter", R"("meter": "fn.time")", R"("meter": "fn.thyme")",
            "p.json: services[0].meters[1].meter: found \"fn.thyme\", expected the id of a meter");
        row("unknown kind", R"("kind": "function")", R"("kind": "funktion")",
            "p.json: services[0].kind: found \"funktion\", expected the id of a component kind");
        row("default region", R"("default_region": "north")", R"("default_region": "east")",
            "p.json: default_region: found \"east\", expected the id of a region");
        row("same price twice", R"("region": "south", "price")", R"("region": "north", "price")",
            "p.json: meters: found \"fn.requests\", expected one price for each region and date");
        row("descending points", "[[256, 0.25], [1024, 1]]", "[[1024, 1], [256, 0.25]]",
            "p.json: services[0].behaviour.vcpu_by_memory_mb: found [[1024, 1], [256, 0.25]], "
            "expected points with ascending x");
        row("bad date", R"("as_of": "2026-11-01")", R"("as_of": "lately")",
            "p.json: meters[0].prices[1].as_of: found \"lately\", expected a date");
        row("open tiers", R"("price": 0.01,)", R"("tiers": [{"up_to": 5, "price": 1}],)",
            "p.json: meters[1].prices[0].tiers: found");
    }

    void refusesWhatIsWrong()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, message);
        const QString found = complaint(replaced(from.toStdString(), to.toStdString()));
        QVERIFY2(found.startsWith(message), qPrintable(found));
        QVERIFY(!found.contains('\n'));
    }

    void namesPlans()
    {
        const Platform p = fifth();
        Function f;
        f.plan = "none";
        QVERIFY_EXCEPTION_THROWN(requirePlan(p, Kind(f)), Error);
        QCOMPARE(serviceOf(p, Kind(f))->plan, std::string("only")); // the default stands in
        f.plan = "only";
        QCOMPARE(serviceOf(p, Kind(f))->title, std::string("Fifth functions"));
        QVERIFY(!serviceOf(p, Kind(Database {})));
    }
};

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
