// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/error.hpp"
#include "core/platform/translation.hpp"
#include "core/study/study.hpp"
#include "shipped.hpp"
#include <QtTest>
#include <set>

using namespace core;

namespace {

/// One component "it" of this kind with these fields.
Project one(const std::string& kind, const std::string& fields = "{}")
{
    Json component = parseJson(fields, "fields");
    component["id"] = "it";
    component["kind"] = kind;
    const Json project { { "nephoscope", 1 }, { "components", { component } } };
    return readProject(project.dump(), "p.json");
}

/// Codes of what is lost there.
std::set<std::string> lost(const Project& project, const std::string& provider)
{
    std::set<std::string> codes;
    for (const TranslationNote& n : translationNotes(project, platformOf(provider)))
        if (n.loss)
            codes.insert(n.code);
    return codes;
}

using Codes = std::set<std::string>;

}

class TestTranslation : public QObject {
    Q_OBJECT
private slots:
    /// 100 KB: more than a Storage queue takes, less than Cloudflare's; 200 KB: more than both.
    void messagesThatAreTooLarge()
    {
        const auto with = [](double kb) {
            Project p = one("queue");
            p.components.push_back({ "f", "f", 0, 0, Function {}, {}, {} });
            Connection c;
            c.from = "f";
            c.to = "it";
            c.sizeKb = kb;
            c.source.json = std::make_shared<const Json>(Json { { "size_kb", kb } });
            p.connections = { c };
            return p;
        };
        const auto told = [&](double kb, const char* provider) {
            return lost(with(kb), provider).contains("message");
        };
        QVERIFY(!told(64, "azure") && told(100, "azure") && !told(100, "cloudflare"));
        QVERIFY(told(200, "cloudflare") && !told(200, "aws") && told(1025, "aws"));
    }

    void nothingIsLostAtHome()
    {
        for (const char* kind : { "function", "http_api", "event_bus", "topic", "queue", "stream",
                 "workflow", "service", "database", "object_storage", "cache", "schedule" })
            QVERIFY2(lost(one(kind), "aws").empty(), kind);
        QCOMPARE(lost(one("queue", R"({"fifo": true})"), "aws"), Codes {});
        QCOMPARE(lost(one("workflow", R"({"type": "express"})"), "aws"), Codes {});
    }

    void retriesOfWhoDelivers()
    {
        const Project p = readProject(R"({"nephoscope": 1, "components": [
            {"id": "bus", "kind": "event_bus"}, {"id": "f", "kind": "function", "retries": 1}],
            "connections": [{"from": "bus", "to": "f"}]})",
            "p.json");
        QVERIFY(!lost(p, "aws").contains("retries"));
        for (const char* other : { "azure", "gcp", "cloudflare" })
            QVERIFY2(lost(p, other).contains("retries"), other);
        QVERIFY(!lost(one("function", R"({"retries": 1})"), "azure").contains("retries"));
    }

    void fifo()
    {
        const Project queue = one("queue", R"({"fifo": true, "batch_size": 1})");
        QCOMPARE(lost(queue, "azure"), Codes { "fifo" });
        QCOMPARE(lost(queue, "gcp"), Codes { "fifo" });
        QCOMPARE(lost(queue, "cloudflare"), Codes { "fifo" });
        QCOMPARE(lost(one("queue", R"({"fifo": true, "batch_size": 1,
            "overrides": {"azure": {"plan": "service_bus"}}})"),
                     "azure"),
            Codes {});
    }

    void streamsAndBuses()
    {
        QVERIFY(lost(one("stream"), "cloudflare").contains("service"));
        QVERIFY(lost(one("stream"), "gcp").contains("service"));
        QVERIFY(!lost(one("stream"), "azure").contains("service"));
        QVERIFY(lost(one("event_bus"), "cloudflare").contains("service"));
        QVERIFY(lost(one("topic"), "cloudflare").contains("service"));
    }

    void functionLimits()
    {
        const Project big = one("function", R"({"memory_mb": 8192, "runtime": "java21",
            "arch": "arm64", "timeout_s": 900, "snap_start": true, "provisioned": 5})");
        QCOMPARE(lost(big, "aws"), Codes {});
        QCOMPARE(lost(big, "cloudflare"),
            (Codes { "memory", "runtime", "arch", "snap_start", "provisioned" }));
        // Flex: at most 4,096 MB, x86; always-ready instances stand for provisioned ones.
        QCOMPARE(lost(big, "azure"), (Codes { "memory", "arch", "snap_start" }));
        const Project consumption = one("function", R"({"timeout_s": 900, "memory_mb": 1024,
            "overrides": {"azure": {"plan": "consumption"}}})");
        QCOMPARE(lost(consumption, "azure"), Codes { "timeout" });
    }

    /// What cannot be bought is not kept either; where one kind stands in for the other, it is
    /// told.
    void instancesThatAreKept()
    {
        Function f;
        f.provisioned = 2;
        f.minInstances = 3;
        const auto kept = [&](const char* provider, const char* plan) {
            const auto& b = std::get<FunctionBehaviour>(
                findService(platformOf(provider), "function", plan)->behaviour);
            return std::pair(provisionedOn(b, f), leastInstancesOn(b, f));
        };
        QCOMPARE(kept("aws", "lambda"), std::pair(5, 0.0));
        QCOMPARE(kept("aws", "lambda_edge"), std::pair(0, 0.0));
        QCOMPARE(kept("azure", "flex"), std::pair(2, 3.0));
        QCOMPARE(kept("azure", "consumption"), std::pair(0, 0.0));
        QCOMPARE(kept("azure", "premium"), std::pair(0, 5.0));
        QCOMPARE(kept("gcp", "run"), std::pair(2, 3.0));
        QCOMPARE(kept("gcp", "gen1"), std::pair(0, 5.0));
        QCOMPARE(kept("cloudflare", "workers"), std::pair(0, 0.0));
        const Project minimum = one("function", R"({"min_instances": 1, "memory_mb": 128})");
        QCOMPARE(lost(minimum, "cloudflare"), Codes { "min_instances" });
        bool told = false;
        for (const TranslationNote& n : translationNotes(minimum, platformOf("aws")))
            told |= n.code == "min_instances" && !n.loss;
        QVERIFY(told);
    }

    void destinationsOfFunctions()
    {
        const Project p = readProject(R"({"nephoscope": 1, "components": [
            {"id": "bus", "kind": "event_bus"}, {"id": "f", "kind": "function"},
            {"id": "q", "kind": "queue", "batch_size": 1}], "connections": [
            {"from": "bus", "to": "f"}, {"from": "f", "to": "q", "destination": "failure"}]})",
            "p.json");
        QVERIFY(!lost(p, "aws").contains("destination"));
        for (const char* other : { "azure", "gcp", "cloudflare" })
            QVERIFY2(lost(p, other).contains("destination"), other);
    }

    void limitsOfQueuesStreamsAndItems()
    {
        const Project queue = one("queue",
            R"({"batch_size": 1, "delay_s": 5, "visibility_timeout_s": 700, "max_receives": 101})");
        QCOMPARE(lost(queue, "aws"), Codes {});
        QCOMPARE(lost(queue, "gcp"), (Codes { "delay_s", "visibility_timeout_s", "max_receives" }));
        const Project stream
            = one("stream", R"({"batch_size": 1, "bisect": true, "parallelisation": 2,
                "retention_h": 800})");
        QCOMPARE(lost(stream, "aws"), Codes {});
        QCOMPARE(lost(stream, "azure"), (Codes { "bisect", "parallelisation", "retention_h" }));
        QCOMPARE(
            lost(stream, "gcp"), (Codes { "service", "bisect", "parallelisation", "retention_h" }));
        QCOMPARE(lost(stream, "cloudflare"), (Codes { "service", "bisect", "retention_h" }));
        QCOMPARE(lost(one("database", R"({"item_kb": 500})"), "aws"), Codes { "item_kb" });
        QCOMPARE(lost(one("database", R"({"item_kb": 500})"), "gcp"), Codes {});
        QCOMPARE(lost(one("function", R"({"package_mb": 11, "memory_mb": 128})"), "cloudflare"),
            Codes { "package_mb" });
    }

    void numbersStandInTheText()
    {
        for (const TranslationNote& n :
            translationNotes(one("function", R"({"memory_mb": 8192})"), platformOf("cloudflare")))
            if (n.code == "memory") {
                QCOMPARE(n.field, std::string("memory_mb"));
                QCOMPARE(n.service, std::string("Cloudflare Workers"));
                QCOMPARE(english(n.text),
                    std::string("8192 MB are asked for; there are at most 128 MB"));
                return;
            }
        QFAIL("the memory was cut silently");
    }

    void aLargerSizeIsNoLoss()
    {
        bool told = false;
        for (const TranslationNote& n :
            translationNotes(one("function", R"({"memory_mb": 1024})"), platformOf("azure")))
            if (n.code == "memory") {
                QVERIFY(!n.loss);
                told = true;
            }
        QVERIFY(told); // 1,024 MB become 2,048
    }

    void storesAndWorkflows()
    {
        QCOMPARE(
            lost(one("database", R"({"capacity": "provisioned"})"), "gcp"), Codes { "capacity" });
        QVERIFY(
            lost(one("database", R"({"storage_gb": 50})"), "cloudflare").contains("storage_gb"));
        QVERIFY(
            !lost(one("database", R"({"storage_gb": 5})"), "cloudflare").contains("storage_gb"));
        for (const char* provider : { "azure", "gcp", "cloudflare" })
            QVERIFY2(lost(one("workflow", R"({"type": "express"})"), provider).contains("type"),
                provider);
    }

    void aForeignPlanFallsBackAndSaysSo()
    {
        const Project project = one("service", R"({"plan": "fargate_arm"})");
        QCOMPARE(lost(project, "aws"), Codes {});
        const auto notes = translationNotes(project, platformOf("azure"));
        QCOMPARE(notes.front().code, std::string("plan"));
        QCOMPARE(notes.front().service, std::string("Azure Container Apps, always on"));
        for (const char* provider : { "aws", "azure", "gcp", "cloudflare" })
            checkPlans(project, platformOf(provider)); // does not throw
    }

    void aWrongPlanIsAnError()
    {
        QVERIFY_EXCEPTION_THROWN(
            checkPlans(one("queue", R"({"plan": "kafka"})"), platformOf("aws")), Error);
        const Project project = one("queue", R"({"overrides": {"azure": {"plan": "kafka"}}})");
        checkPlans(project, platformOf("aws"));
        try {
            checkPlans(project, platformOf("azure"));
            QFAIL("nothing was refused");
        } catch (const Error& e) {
            QVERIFY2(QString(e.what()).startsWith("it: Microsoft Azure has no plan \"kafka\""),
                e.what());
        }
    }

    void plansGoByTheNamesPeopleUse()
    {
        const auto service = [](const char* provider, const char* kind, const char* name) {
            const Service* found = findService(platformOf(provider), kind, name);
            return found ? found->title : std::string();
        };
        QCOMPARE(service("aws", "http_api", "api_gateway"), std::string("API Gateway HTTP API"));
        QCOMPARE(service("azure", "http_api", "api_management"),
            std::string("API Management Consumption"));
        QCOMPARE(service("gcp", "http_api", "cloud_endpoints"), std::string("API Gateway"));
        QCOMPARE(service("gcp", "function", "cloud_functions"), std::string("Cloud Run functions"));
        QCOMPARE(service("azure", "event_bus", "event_grid"), std::string("Azure Event Grid"));
        QCOMPARE(service("gcp", "event_bus", "eventarc"), std::string("Eventarc on Pub/Sub"));
        QCOMPARE(service("aws", "database", "dynamodb"), std::string("Amazon DynamoDB"));
        QCOMPARE(service("azure", "database", "cosmos_db"), std::string("Azure Cosmos DB"));
        QVERIFY(!service("aws", "cache", "elasticache").empty());
        QVERIFY(!service("azure", "cache", "redis").empty());
        QVERIFY(!service("azure", "workflow", "durable_functions").empty());
        QVERIFY(!service("cloudflare", "http_api", "gateway").empty());
    }

    /// The checkout has a 4,096 MB function or the like somewhere: each other provider says so.
    void checkoutHasNotesWhereTheyAreDue()
    {
        const Project project = loadProject(PROJECT_DIR "/scenarios/checkout.json");
        QVERIFY(lost(project, "aws").empty());
        QVERIFY(!lost(project, "cloudflare").empty());
        for (const char* provider : { "azure", "gcp", "cloudflare" })
            for (const TranslationNote& n : translationNotes(project, platformOf(provider))) {
                QVERIFY(findComponent(project, n.component));
                QVERIFY(!n.text.empty() && english(n.text).find('\n') == std::string::npos);
            }
    }
};

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
