// SPDX-License-Identifier: GPL-3.0-or-later
// Usages made up for the purpose, worked out from the providers' published rates, which stand here
// as numbers: what the catalogue and the rules make of them has to come to the same cent.
#include "core/model/error.hpp"
#include "core/result/price_request.hpp"
#include "shipped.hpp"
#include <QtTest>
#include <cmath>

using namespace core;

class PriceByHand : public QObject {
    Q_OBJECT

    static void add(const char* name, const char* provider, const char* request, double byHand)
    {
        QTest::newRow(name) << provider << request << byHand;
    }
    static void azure();
    static void aws();
    static void gcp();
    static void cloudflare();

private slots:
    void usage_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("request");
        QTest::addColumn<double>("byHand");
        azure();
        aws();
        gcp();
        cloudflare();
    }
    void usage()
    {
        QFETCH(QString, provider);
        QFETCH(QString, request);
        QFETCH(double, byHand);
        const Bill bill = priceBill(
            readPriceRequest(request.toStdString(), "r.json"), platformOf(provider.toStdString()));
        QString lines;
        for (const BillLine& line : bill.lines)
            lines += QString("%1 %2 -> %3; ")
                         .arg(QString::fromStdString(line.meter))
                         .arg(line.quantity)
                         .arg(line.amount);
        QVERIFY2(std::abs(bill.monthTotal - byHand) < 0.005,
            qPrintable(QString("%1, by hand %2: %3").arg(bill.monthTotal).arg(byHand).arg(lines)));
    }

    void refusesWhatIsNoUsage()
    {
        for (const char* wrong :
            { R"({"month_days": 32, "items": []})", R"({"month_days": 30.5, "items": []})",
                R"({"items": [{"kind": "nat", "gateways": -1}]})",
                R"({"items": [{"kind": "traces"}]})",
                R"({"prices": {"no.such": {"price": 1}}, "items": []})",
                R"({"prices": {"nat.gb": {"price": 1, "tears": []}}, "items": []})",
                R"({"items": [{"kind": "stream", "records": 1, "consumers": 1001}]})",
                R"({"items": [{"kind": "queue", "messages": 1, "units": "two"}]})" })
            QVERIFY_EXCEPTION_THROWN(
                priceBill(readPriceRequest(wrong, "r.json"), platformOf("aws")), Error);
    }
};

void PriceByHand::azure()
{
    // 600,000 s x 2 GB - 100,000 at 0.000026; 20 M - 250,000 executions at 0.40 a million.
    add("flex on demand", "azure", R"({"items": [{"kind": "function", "plan": "flex",
        "requests": 20000000, "active_s": 600000, "memory_mb": 2048}]})",
        1'100'000 * 0.000026 + 19.75 * 0.40);
    // Two of 512 MB for 730 h at 0.000004; 50,000 GB-s at 0.000016; a million at 0.40; no grant.
    add("flex always ready", "azure", R"({"items": [{"kind": "function", "plan": "flex",
        "requests": 1000000, "active_s": 100000, "memory_mb": 512, "provisioned": 2}]})",
        2 * 0.5 * 730 * 3600 * 0.000004 + 50'000 * 0.000016 + 0.40);
    // 500 MB are 512: 5 M x 0.3 s x 0.5 GB - 400,000; 4 M executions.
    add("consumption", "azure", R"({"region": "eastus", "items": [{"kind": "function",
        "plan": "consumption", "requests": 5000000, "duration_ms": 300, "memory_mb": 500}]})",
        350'000 * 0.000016 + 4 * 0.20);
    // At least 100 ms and 128 MB: 12 M x 0.0125 GB-s are below the grant.
    add("consumption, least", "azure", R"({"free_tier": false, "items": [{"kind": "function",
        "plan": "consumption", "requests": 12000000, "duration_ms": 7, "memory_mb": 100}]})",
        12e6 * 0.0125 * 0.000016 + 12 * 0.20);
    // EP2: 2 vCPUs and 7 GiB; one always, a second for 200 hours. East US is dearer.
    add("premium", "azure", R"({"items": [{"kind": "function", "plan": "premium",
        "requests": 1, "duration_ms": 1, "memory_mb": 7168, "instance_hours": 930}]})",
        930 * (2 * 0.16 + 7 * 0.0114));
    add("premium in eastus", "azure", R"({"region": "eastus", "items": [{"kind": "function",
        "plan": "premium", "requests": 1, "duration_ms": 1, "memory_mb": 3584, "instances": 1}]})",
        730 * (0.173 + 3.5 * 0.0123));
    add("API Management", "azure", R"({"region": "eastus", "items": [{"kind": "http_api",
        "requests": 25000000}]})",
        24 * 3.50);
    add("API Management Standard, two units", "azure", R"({"region": "eastus", "items": [
        {"kind": "http_api", "plan": "standard", "requests": 25000000, "units": 2}]})",
        2 * 730 * 0.9407);
    // Publish and deliver: 20 M operations, 100,000 free. An event of 100 KB counts twice each way.
    add("Event Grid", "azure", R"({"items": [{"kind": "event_bus", "events": 10000000}]})",
        19.9 * 0.60);
    add("Event Grid, large", "azure", R"({"free_tier": false, "items": [{"kind": "event_bus",
        "events": 1000000, "size_kb": 100}]})",
        4 * 0.60);
    // Send, receive, complete: 90 M, 13 M of them in the base fee.
    add("Service Bus", "azure", R"({"items": [{"kind": "queue", "plan": "service_bus",
        "messages": 30000000, "batch_size": 1}]})",
        77 * 0.80 + 730 * 0.0134384);
    add("Service Bus Premium, two units of 31 days", "azure", R"({"month_days": 31, "items": [
        {"kind": "queue", "plan": "service_bus_premium", "messages": 1000000, "units": 2}]})",
        2 * 744 * 0.9275);
    add("Event Hubs", "azure", R"({"items": [{"kind": "stream", "records": 500000000,
        "shards": 2, "size_kb": 1}]})",
        2 * 730 * 0.03 + 500 * 0.028);
    // 60 TB: 50 at 0.0184 and 10 at 0.017664.
    add("Blob", "azure", R"({"items": [{"kind": "object_storage", "storage_gb": 61440,
        "writes": 1000000, "reads": 10000000}]})",
        51200 * 0.0184 + 10240 * 0.017664 + 100 * 0.05 + 1000 * 0.004);
    // 1 request unit for a read of 1 KB, 5 for a write.
    add("Cosmos serverless", "azure", R"({"items": [{"kind": "database", "reads": 50000000,
        "writes": 10000000, "item_kb": 1, "storage_gb": 20}]})",
        100 * 0.25 + 20 * 0.25);
    // 1,000 RU/s for 720 h, and nothing for writes that nobody asked for.
    add("Cosmos provisioned", "azure", R"({"month_days": 30, "items": [{"kind": "database",
        "capacity": "provisioned", "read_units": 1000}]})",
        1000 * 720 * 0.00008);
    add("Logic Apps", "azure", R"({"items": [{"kind": "workflow", "plan": "logic_apps",
        "executions": 10000, "steps": 5}]})",
        56'000 * 0.000025);
    add("logs and transfer", "azure", R"({"items": [{"kind": "logs", "gb": 30},
        {"kind": "transfer", "gb": 500}]})",
        25 * 2.76 + 400 * 0.087);
    add("Redis of 30 days", "azure", R"({"month_days": 30, "items": [{"kind": "cache",
        "plan": "redis_standard", "size_gb": 1}]})",
        720 * 0.138);
    // Four replicas, two thirds of the time at rest.
    add("Container Apps", "azure", R"({"free_tier": false, "items": [{"kind": "service",
        "plan": "container_apps", "replicas": 4, "hours": 720, "vcpu": 0.5, "memory_gb": 1,
        "idle_s": 6912000, "requests": 3000000}]})",
        3'456'000 * (0.5 * 0.000024 + 0.000003) + 6'912'000 * (0.5 * 0.000003 + 0.000003) + 1.20);
}

void PriceByHand::aws()
{
    // Above 6 billion GB-s the price falls: 7 billion on x86.
    add("Lambda, second tier", "aws", R"({"free_tier": false, "items": [{"kind": "function",
        "requests": 7000000000, "duration_ms": 1000, "memory_mb": 1024}]})",
        6e9 * 0.0000166667 + 1e9 * 0.000015 + 7000 * 0.20);
    add("Lambda@Edge", "aws", R"({"items": [{"kind": "function", "plan": "lambda_edge",
        "requests": 10000000, "duration_ms": 50, "memory_mb": 128}]})",
        10e6 * 0.05 * 0.125 * 0.00005001 + 10 * 0.60);
    // 31 days, as AWS calculates: 744 hours of four shards; records of 30 KB are two units.
    add("Kinesis of 31 days", "aws", R"({"month_days": 31, "items": [{"kind": "stream",
        "records": 267840000, "size_kb": 30, "shards": 4}]})",
        4 * 744 * 0.015 + 2 * 267.84 * 0.014);
    // Three consumers with enhanced fan-out: each has every shard to itself and reads all 100 GB.
    add("Kinesis, enhanced fan-out", "aws", R"({"items": [{"kind": "stream",
        "plan": "kinesis_efo", "records": 104857600, "size_kb": 1, "shards": 2, "consumers": 3}]})",
        2 * 730 * 0.015 + 104.8576 * 0.014 + 3 * 2 * 730 * 0.015 + 300 * 0.013);
    // Kept for 30 days of 30: every shard-hour above 24 h, and what is older than 7 days by volume,
    // 100 M x 10 KB x 23 / 30 at a time.
    add("Kinesis, kept for 30 days", "aws", R"({"month_days": 30, "items": [{"kind": "stream",
        "records": 100000000, "size_kb": 10, "shards": 4, "retention_h": 720}]})",
        4 * 720 * (0.015 + 0.02) + 100 * 0.014 + 1e9 / 1048576 * 23 / 30 * 0.023);
    // Without requests nothing is in front: 10 tasks for 5 hours.
    add("Fargate tasks", "aws", R"({"items": [{"kind": "service", "plan": "fargate",
        "replicas": 10, "hours": 5, "vcpu": 0.25, "memory_gb": 0.5}]})",
        50 * (0.25 * 0.04048 + 0.5 * 0.004445));
    // With requests a load balancer is, and its two addresses.
    add("Fargate behind a load balancer", "aws", R"({"items": [{"kind": "service",
        "plan": "fargate", "replicas": 1, "vcpu": 1, "memory_gb": 2, "requests": 1000}]})",
        730 * (0.04048 + 2 * 0.004445 + 0.0225 + 2 * 0.005));
    // Prices of a page that is older, with tiers and a free amount of their own.
    add("own tiers", "aws", R"({"prices": {"apigw.rest": {"free": 1000000, "tiers": [
        {"up_to": 2000000, "price": 0.0000037}, {"price": 0.000003}]}},
        "items": [{"kind": "http_api", "plan": "rest", "requests": 5000000}]})",
        2 * 3.70 + 2 * 3.00);
    add("Kinesis on demand", "aws", R"({"items": [{"kind": "stream", "plan": "kinesis_on_demand",
        "records": 104857600, "size_kb": 4.5, "consumers": 2}]})",
        730 * 0.04 + 500 * 0.08 + 900 * 0.04);
    // 8 KB are two units, half of each when eventually consistent; twice in a transaction.
    add("DynamoDB, eventually consistent", "aws", R"({"items": [{"kind": "database",
        "reads": 100000000, "read_factor": 0.5, "item_kb": 8}]})",
        100 * 0.125);
    add("DynamoDB, transactions", "aws", R"({"items": [{"kind": "database",
        "reads": 1000000, "read_factor": 2, "writes": 1000000, "write_factor": 2, "item_kb": 3}]})",
        2 * 0.125 + 6 * 0.625);
    // 30 days of 50 WCU and 40 RCU, less 25 of each for 730 hours.
    add("DynamoDB, provisioned for 30 days", "aws", R"({"free_tier": false, "month_days": 30,
        "items": [{"kind": "database", "capacity": "provisioned", "read_units": 40,
        "write_units": 50}]})",
        720 * (40 * 0.00013 + 50 * 0.00065));
    // 100 M sent one by one, received 1.2 times, deleted; 340 M requests on a FIFO queue.
    add("SQS FIFO with repeats", "aws", R"({"free_tier": false, "items": [{"kind": "queue",
        "fifo": true, "messages": 100000000, "receives": 120000000, "batch_size": 1,
        "empty_receives": 20000000}]})",
        340 * 0.50);
    add("SNS to HTTP", "aws", R"({"free_tier": false, "items": [{"kind": "topic",
        "plan": "sns_http", "messages": 2000000, "subscribers": 3}]})",
        2 * 0.50 + 6 * 0.60);
    add("WebSocket", "aws", R"({"free_tier": false, "items": [{"kind": "http_api",
        "plan": "websocket", "requests": 30000000, "size_kb": 40},
        {"meter": "apigw.ws.minutes", "quantity": 43200000}]})",
        60 * 1.00 + 43.2 * 0.25);
    add("REST, second tier", "aws", R"({"free_tier": false, "items": [{"kind": "http_api",
        "plan": "rest", "requests": 500000000}]})",
        333 * 3.50 + 167 * 2.80);
    add("NAT, traces and transfer", "aws", R"({"free_tier": false, "items": [
        {"kind": "nat", "gateways": 2, "gb": 300}, {"kind": "traces", "recorded": 2000000},
        {"kind": "transfer", "gb": 12288}]})",
        2 * 730 * 0.045 + 300 * 0.045 + 2 * 5.00 + 10240 * 0.09 + 2048 * 0.085);
    // Redis OSS serverless is metered from 1 GB on.
    add("ElastiCache, least", "aws", R"({"items": [{"kind": "cache", "plan": "elasticache_redis",
        "size_gb": 0.2, "reads": 10000000, "item_kb": 2}]})",
        730 * 0.125 + 20e6 * 0.0000000034 + 10e6 * 2 / 1048576 * 0.01);
    add("Step Functions", "aws", R"({"items": [{"kind": "workflow", "executions": 100000,
        "steps": 8}]})",
        796'000 * 0.000025);
}

void PriceByHand::gcp()
{
    // Instance-based: in Tier 2 the free part is worth what it is in Tier 1, $4.32 and $0.90.
    add("Cloud Run, instances", "gcp", R"({"region": "europe-west3", "items": [
        {"kind": "service", "plan": "run", "replicas": 1, "hours": 500, "vcpu": 1,
         "memory_gb": 2}]})",
        1'800'000 * 0.0000216 - 4.32 + 3'600'000 * 0.0000024 - 0.90);
    // Nothing is said of requests that overlap: each is paid for, also where 80 could share.
    add("Cloud Run, requests one by one", "gcp", R"({"items": [{"kind": "Cloud Run",
        "requests": 10000000, "duration_ms": 200, "memory_mb": 512, "vcpu": 1}]})",
        8 * 0.40 + (2e6 - 180'000) * 0.000024 + (1e6 - 360'000) * 0.0000025);
    add("Cloud Run, twenty at once", "gcp", R"({"items": [{"kind": "Cloud Run",
        "requests": 10000000, "duration_ms": 400, "memory_mb": 512, "vcpu": 1,
        "concurrency": 20}]})",
        8 * 0.40 + (200'000 - 180'000) * 0.000024);
    // Rounded up to 100 ms: 10 M x 0.3 s; 0.2 GHz and 0.125 GB.
    add("1st gen", "gcp", R"({"items": [{"kind": "function", "plan": "gen1",
        "requests": 10000000, "duration_ms": 260, "memory_mb": 128}]})",
        8 * 0.40 + (3e6 * 0.2 - 200'000) * 0.00001);
    // 5,500 steps above the free ones are six times a thousand.
    add("Workflows", "gcp", R"({"items": [{"kind": "workflow", "executions": 2100, "steps": 5}]})",
        6 * 0.01);
    add("Scheduler and Tasks", "gcp", R"({"items": [{"kind": "schedule", "jobs": 10},
        {"kind": "queue", "plan": "cloud_tasks", "messages": 3000000, "receives": 4000000}]})",
        7 * 0.10 + 6 * 0.40);
    add("API Gateway", "gcp", R"({"items": [{"kind": "http_api", "requests": 1200000000}]})",
        998 * 3.00 + 200 * 1.50);
    // Two subscriptions: 3 x 20 GiB, 10 GiB free.
    add("Pub/Sub", "gcp", R"({"items": [{"kind": "topic", "messages": 5242880, "size_kb": 4,
        "subscribers": 2}]})",
        50.0 / 1024 * 40);
    add("Memorystore of 31 days", "gcp", R"({"month_days": 31, "items": [{"kind": "cache",
        "plan": "memorystore_standard", "size_gb": 3}]})",
        3 * 744 * 0.064);
    add("Firestore", "gcp", R"({"free_tier": false, "items": [{"kind": "database",
        "reads": 40000000, "writes": 5000000, "deletes": 1000000, "storage_gb": 30}]})",
        400 * 0.03 + 50 * 0.09 + 10 * 0.01 + 30 * 0.15);
    // 1,000 GiB a month, of which those of 73 of 730 hours are older than a day.
    add("Pub/Sub, kept for longer", "gcp", R"({"free_tier": false, "items": [{"kind": "stream",
        "records": 104857600, "size_kb": 10, "retention_h": 97}]})",
        2 * 1000.0 / 1024 * 40 + 100 * 0.27);
    // Provisioned is the minimum here; the work itself is paid as ever.
    add("1st gen, kept", "gcp", R"({"free_tier": false, "items": [{"kind": "function",
        "plan": "gen1", "requests": 10000000, "duration_ms": 300, "memory_mb": 128,
        "provisioned": 1}]})",
        10 * 0.40 + 3e6 * (0.125 * 0.0000025 + 0.2 * 0.00001));
    add("NAT", "gcp", R"({"items": [{"kind": "nat", "gateways": 3, "gb": 100}]})",
        3 * 730 * 0.0014 + 100 * 0.045);
}

void PriceByHand::cloudflare()
{
    // The subscription of $5 comes with every component that needs it.
    add("Workers", "cloudflare", R"({"items": [{"kind": "function", "requests": 250000000,
        "cpu_ms": 3}]})",
        5 + 240 * 0.30 + 720 * 0.02);
    // A tenth is read twice: 100 M written, 110 M read, 100 M deleted; 1 M included.
    add("Queues with repeats", "cloudflare", R"({"items": [{"kind": "queue",
        "messages": 100000000, "receives": 110000000}]})",
        309 * 0.40);
    add("KV", "cloudflare", R"({"items": [{"kind": "database", "plan": "kv",
        "reads": 60000000, "writes": 3000000, "storage_gb": 11}]})",
        50 * 0.50 + 2 * 5.00 + 10 * 0.50);
    // Everything is rounded up: 12 GB-months, 2 M and 1 M operations.
    add("R2", "cloudflare", R"({"items": [{"kind": "object_storage", "storage_gb": 21.5,
        "writes": 2500000, "reads": 10400000}]})",
        12 * 0.015 + 2 * 4.50 + 1 * 0.36);
    add("D1", "cloudflare", R"({"items": [{"kind": "database", "plan": "d1",
        "reads": 30000000000, "writes": 70000000, "storage_gb": 9}]})",
        5000 * 0.001 + 20 * 1.00 + 4 * 0.75);
    // One "basic" for 730 h, of 1/4 vCPU, 1 GiB and 4 GB, less what is included; the subscription.
    add("Containers", "cloudflare", R"({"items": [{"kind": "service",
        "plan": "containers_basic", "replicas": 1}]})",
        5 + (657'000 - 22'500) * 0.00002 + (2'628'000 - 90'000) * 0.0000025
            + (10'512'000 - 720'000) * 0.00000007);
    add("Workflows", "cloudflare", R"({"free_tier": false, "items": [{"kind": "workflow",
        "executions": 2000000, "steps": 10, "size_kb": 0}]})",
        5 + 2 * 0.30 + 20 * 0.02);
}

QTEST_GUILESS_MAIN(PriceByHand)
#include "tst_price_by_hand.moc"
