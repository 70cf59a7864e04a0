// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/examples.hpp"
#include <QtTest>
#include <set>

using namespace examples;

namespace {

/// An example's inputs, put into numbers by a reader, and which meter each of its lines is about.
struct Recipe {
    const char* id;
    Case usage;
    std::vector<std::pair<const char*, const char*>> lines; ///< label, meters
};

Json function(double requests, double durationMs, int memoryMb, const char* arch = "x86")
{
    return { { "kind", "function" }, { "requests", requests }, { "duration_ms", durationMs },
        { "memory_mb", memoryMb }, { "arch", arch } };
}

/// Distributed map: express children of 64 MB, and one transition each of the standard parent. The
/// workshop rounds the price of 100 ms at 64 MB to 0.0000001042: 16 of them are a GB, 10 a second.
Case distributedMap(double children, double ms)
{
    Case c { { Json { { "kind", "workflow" }, { "type", "express" }, { "executions", children },
                   { "duration_ms", ms }, { "memory_mb", 64 } },
                 quantity("sfn.transition", children) },
        false };
    c.prices = { { "sfn.express.duration", 0.0000001042 * 160 } };
    return c;
}

constexpr const char* express = "sfn.express.request sfn.express.duration sfn.transition";

std::vector<Recipe> apiRecipes()
{
    return {
        { "alb-1", { { quantity("alb.hour", 1), quantity("alb.lcu", 1.08) } },
            { { "hour", "alb.hour" }, { "LCU", "alb.lcu" } } },
        { "apigw-cache", { { quantity("apigw.cache.1.6", 24) } },
            { { "cache", "apigw.cache.1.6" } } },
        { "apigw-http-2",
            { { Json { { "kind", "http_api" }, { "requests", 25 * 60 * 24 * 30 },
                { "size_kb", 4.5 * 1024 } } } },
            { { "requests", "apigw.http" } } },
        { "apigw-rest-1",
            { { Json { { "kind", "http_api" }, { "plan", "rest" }, { "requests", 5e6 },
                  { "response_kb", 3 } } },
                false },
            { { "calls", "apigw.rest" }, { "data transfer", "dt.internet" } } },
        { "apigw-ws",
            { { Json { { "kind", "http_api" }, { "plan", "websocket" },
                    { "requests", 600 * 1000 * 30 }, { "size_kb", 3 } },
                quantity("apigw.ws.minutes", 1000 * 12 * 60 * 30) } },
            { { "messages", "apigw.ws.messages" }, { "connection minutes", "apigw.ws.minutes" } } },
        { "asr-xray", { { quantity("xray.recorded", 7100) }, false },
            { { "traces", "xray.recorded" } } },
        { "eb-custom",
            { { Json { { "kind", "event_bus" }, { "events", 5e6 }, { "size_kb", 64 } } } },
            { { "events", "eb.custom" } } },
        { "eb-replay",
            { { Json { { "kind", "event_bus" }, { "plan", "eventbridge_archive" },
                    { "events", 2e6 }, { "size_kb", 6 } },
                quantity("eb.replay", 2e6) } },
            { { "publish", "eb.custom" }, { "archive processing", "eb.archive.processing" },
                { "archive storage", "eb.archive.storage" }, { "replay", "eb.replay" } } },
        { "eb-schema",
            { { Json { { "kind", "event_bus" }, { "events", 2e6 }, { "size_kb", 2 } },
                quantity("eb.schema", 2e6) } },
            { { "publish", "eb.custom" } } },
    };
}

/// Tasks that run for some hours of the month, without a load balancer.
Case fargate(const char* plan, int tasks, double hours)
{
    Case c { { Json { { "kind", "service" }, { "plan", plan }, { "replicas", tasks },
        { "hours", hours }, { "vcpu", 1 }, { "memory_gb", 2 } } } };
    c.without = { "alb.hour", "ipv4" };
    return c;
}

std::vector<Recipe> computeRecipes()
{
    Case ephemeral = fargate("fargate_arm", 5, 600 * 30 / 3600.0);
    ephemeral.items.push_back(quantity("fargate.ephemeral", 5 * 10 * 600 * 30 / 3600.0));
    Case managed { { quantity("lambda.requests", 100e6), quantity("ec2.m7g.xlarge", 2000),
                       quantity("lambda.managed.fee", 2000 * 0.1632) },
        false };
    managed.prices = { { "ec2.m7g.xlarge", 0.0457 } }; // with its savings plan
    Json launch = function(500000, 100, 1536);
    launch["provisioned"] = 100;
    launch["provisioned_hours"] = 8;
    return {
        { "fargate-2", ephemeral,
            { { "vCPU", "fargate.vcpu.arm" }, { "memory", "fargate.gb.arm" },
                { "ephemeral", "fargate.ephemeral" } } },
        { "fargate-4", fargate("fargate_windows", 10, 30),
            { { "vCPU", "fargate.vcpu.windows" }, { "Windows OS", "fargate.os.windows" },
                { "memory", "fargate.gb.windows" } } },
        { "lambda-2", { { function(7440000, 2000, 1024) }, false },
            { { "requests", "lambda.requests" }, { "compute", "lambda.duration.x86" } } },
        { "lambda-durable",
            { { function(2e6, 16000, 1024, "arm64"), quantity("lambda.durable.ops", 4e6),
                quantity("lambda.durable.written", 104),
                quantity("lambda.durable.retained", 24.27 + 48.53) } },
            { { "compute", "lambda.duration.arm64" }, { "requests", "lambda.requests" },
                { "operations", "lambda.durable.ops" }, { "written", "lambda.durable.written" },
                { "retained", "lambda.durable.retained" } } },
        { "lambda-esm-kafka-group",
            { { function(300e6, 200, 1024), quantity("lambda.esm.epu.kafka", 720) }, false },
            { { "compute", "lambda.duration.x86" }, { "requests", "lambda.requests" },
                { "EPU", "lambda.esm.epu.kafka" } } },
        { "lambda-managed", managed,
            { { "requests", "lambda.requests" }, { "instances", "ec2.m7g.xlarge" },
                { "management fee", "lambda.managed.fee" } } },
        { "lambda-pc-1", { { launch, function(2500000, 120, 1536) } },
            { { "pc idle", "lambda.pc.idle.x86" }, { "requests", "lambda.requests" },
                { "compute on PC", "lambda.pc.duration.x86" },
                { "compute off PC", "lambda.duration.x86" } } },
        { "lambda-snapstart",
            { { function(7440000, 2000, 1024), quantity("lambda.snapstart.cache", 31 * 86400),
                  quantity("lambda.snapstart.restore", 74400) },
                false },
            { { "requests", "lambda.requests" }, { "compute", "lambda.duration.x86" },
                { "cache", "lambda.snapstart.cache" },
                { "restore", "lambda.snapstart.restore" } } },
    };
}

std::vector<Recipe> workflowRecipes()
{
    const auto standard = [](double children, double steps) {
        return Case {
            { Json { { "kind", "workflow" }, { "executions", children }, { "steps", steps } } },
            false
        };
    };
    return {
        { "sfn-dm-batch100", distributedMap(500000, 28000), { { "express+transition", express } } },
        { "sfn-dm-batch200", distributedMap(250000, 32000), { { "express+transition", express } } },
        { "sfn-dm-batch500", distributedMap(100000, 74000), { { "express+transition", express } } },
        { "sfn-dm-batch800", distributedMap(62500, 120000), { { "express+transition", express } } },
        { "sfn-dm-std-2", standard(1000, 2), { { "transitions", "sfn.transition" } } },
        { "sfn-dm-std-6", standard(1000, 6), { { "transitions", "sfn.transition" } } },
    };
}

}

class TestPriceExamplesAws : public QObject {
    Q_OBJECT
private slots:
    void everyLineToTheCent()
    {
        const Json all = examplesOf("aws");
        if (all.is_null())
            QSKIP("the shared examples are not here");
        std::set<std::string> done;
        for (const auto& recipes : { apiRecipes(), computeRecipes(), workflowRecipes() })
            for (const Recipe& recipe : recipes) {
                const Json& example = named(all, recipe.id);
                const Bill bill = billOf("aws", recipe.usage);
                QCOMPARE(recipe.lines.size(), example["lines"].size());
                for (std::size_t i = 0; i < recipe.lines.size(); ++i) {
                    const Json& line = example["lines"][i];
                    QCOMPARE(line["label"].get<std::string>(), std::string(recipe.lines[i].first));
                    const double stated = std::stod(line["stated"].get<std::string>());
                    const double found = costOf(bill, recipe.lines[i].second);
                    QVERIFY2(std::abs(found - stated) <= cent,
                        qPrintable(QString("%1, %2: found %3, stated %4")
                                       .arg(recipe.id, recipe.lines[i].first)
                                       .arg(found)
                                       .arg(stated)));
                }
                const double stated = std::stod(example["statedTotal"].get<std::string>());
                const double slack = cent * static_cast<double>(recipe.lines.size());
                QVERIFY2(std::abs(bill.monthTotal - stated) <= slack, recipe.id);
                done.insert(recipe.id);
            }
        for (const Json& example : all)
            QVERIFY2(done.contains(example["id"]), example["id"].get<std::string>().c_str());
    }
};

QTEST_GUILESS_MAIN(TestPriceExamplesAws)
#include "tst_price_examples_aws.moc"
