// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/error.hpp"
#include "core/model/project.hpp"
#include "core/result/bill.hpp"
#include "core/result/bill_json.hpp"
#include "core/result/run_result.hpp"
#include "core/result/text.hpp"
#include <QtTest>
#include <cmath>

using namespace core;

namespace {

Meter newMeter(const char* id, std::vector<Tier> tiers, double free = 0, const char* group = "")
{
    Meter m;
    m.id = id;
    m.title = id;
    m.tiers = std::move(tiers);
    m.free = free;
    m.freeGroup = group;
    return m;
}

Platform platformWith(std::vector<Meter> meters)
{
    Platform p;
    p.id = "test";
    p.title = "Test";
    p.asOf = "2026-11-22";
    p.defaultRegion = "home";
    p.catalogue.meters = std::move(meters);
    return p;
}

UsageItem used(const char* component, const char* meter, double quantity, bool monthly = true)
{
    UsageItem item { component, meter };
    item.quantity = quantity;
    item.monthly = monthly;
    return item;
}

Tier flat(double price)
{
    return Tier { .unitPrice = price };
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({ 1.0, std::abs(a), std::abs(b) });
}

/// Gateway -> function -> database, called by clients; one day.
Project smallProject()
{
    return readProject(R"({"nephoscope": 1, "components": [
        {"id": "users", "kind": "clients"},
        {"id": "api", "kind": "http_api", "response_kb": 4},
        {"id": "place", "kind": "function", "memory_mb": 512, "arch": "arm64", "log_kb": 2},
        {"id": "orders", "kind": "database", "item_kb": 3, "storage_gb": 10},
        {"id": "bank", "kind": "external_api"}],
      "connections": [
        {"from": "users", "to": "api", "size_kb": 600}, {"from": "api", "to": "place"},
        {"from": "place", "to": "orders", "operation": "read"},
        {"from": "place", "to": "orders", "operation": "write", "size_kb": 1.5},
        {"from": "place", "to": "bank", "size_kb": 8}]})",
        "small.json");
}

RunResult smallResult()
{
    RunResult r;
    r.provider = "aws";
    r.region = "us-east-1";
    r.simulatedS = 86400;
    r.requests.arrived = 1000;
    for (const char* id : { "users", "api", "place", "orders", "bank" }) {
        ComponentResult c;
        c.id = id;
        r.components.push_back(c);
    }
    r.components[1].measures[Measure::requests] = 1000;
    r.components[2].measures[Measure::requests] = 1000;
    r.components[2].measures[Measure::billedMs] = 50000;
    r.components[3].measures[Measure::reads] = 1000;
    r.components[3].measures[Measure::writes] = 500;
    r.components[4].measures[Measure::requests] = 100;
    r.connections = { { "users", "api", 1000 }, { "api", "place", 1000 },
        { "place", "orders", 1000 }, { "place", "orders", 500 }, { "place", "bank", 100 } };
    return r;
}

double quantityOf(const std::vector<UsageItem>& items, const char* component, const char* meter)
{
    double sum = 0;
    for (const UsageItem& item : items)
        if (item.component == component && item.meter == meter)
            sum += item.quantity;
    return sum;
}

/// The bill of a month of 730 hours in which the component "it" counted this and was called
/// so often by "from".
Bill monthOn(
    const Platform& platform, const char* project, const Measures& counted, std::int64_t calls)
{
    RunResult result;
    result.simulatedS = 730 * 3600;
    ComponentResult it;
    it.id = "it";
    it.measures = counted;
    result.components.push_back(it);
    result.connections = { { "from", "it", calls } };
    BillOptions options;
    options.windowS = result.simulatedS;
    return bill(meter(result, readProject(project, "p.json"), platform), platform, options);
}

}

class TestBill : public QObject {
    Q_OBJECT
private slots:
    void walksTiers()
    {
        const Platform p = platformWith(
            { newMeter("m", { Tier { 10, 1 }, Tier { 30, 0.5 }, Tier { .unitPrice = 0.1 } }, 5) });
        // 45 used, 5 free, 40 billable: 10 x 1 + 20 x 0.5 + 10 x 0.1 = 21
        const Bill b = bill({ used("a", "m", 45) }, p, {});
        QCOMPARE(b.monthTotal, 21.0);
        QCOMPARE(b.lines.size(), std::size_t(1));
        QCOMPARE(b.lines[0].free, 5.0);
        QCOMPARE(b.lines[0].unitPrice, 21.0 / 40);
        QCOMPARE(b.lines[0].tiers.size(), std::size_t(3));
        QCOMPARE(b.lines[0].tiers[1].amount, 10.0);
        // Exactly at a border the next tier is not begun: 15 - 5 = 10.
        QCOMPARE(bill({ used("a", "m", 15) }, p, {}).lines[0].tiers.size(), std::size_t(1));
        QCOMPARE(bill({ used("a", "m", 5) }, p, {}).monthTotal, 0.0);
        BillOptions paid;
        paid.freeTier = false;
        QCOMPARE(bill({ used("a", "m", 45) }, p, paid).monthTotal, 10 + 10 + 1.5);
    }

    void sharesByQuantity()
    {
        const Platform p
            = platformWith({ newMeter("m", { Tier { 10, 1 }, Tier { .unitPrice = 0.5 } }, 10) });
        // 40 used, 30 billable: 10 x 1 + 20 x 0.5 = 20; a has a quarter of it.
        const Bill b = bill({ used("a", "m", 10), used("b", "m", 30) }, p, {});
        QCOMPARE(b.monthTotal, 20.0);
        QCOMPARE(b.lines[0].amount, 5.0);
        QCOMPARE(b.lines[0].free, 2.5);
        QCOMPARE(b.lines[1].amount, 15.0);
        QCOMPARE(b.lines[1].free, 7.5);
    }

    void sharesAFreeGroup()
    {
        const Platform p = platformWith(
            { newMeter("x", { flat(2) }, 100, "x"), newMeter("y", { flat(1) }, 0, "x") });
        // 100 free for both, x first: 60 of x, 40 of the 90 of y; 50 x 1.
        const Bill b = bill({ used("a", "y", 90), used("a", "x", 60) }, p, {});
        QCOMPARE(b.monthTotal, 50.0);
        // Without x at all the group's free amount is y's.
        QCOMPARE(bill({ used("a", "y", 90) }, p, {}).monthTotal, 0.0);
    }

    void sharesAFreeGroupByValue()
    {
        Platform p = platformWith(
            { newMeter("x", { flat(2) }, 10, "x"), newMeter("y", { flat(0.5) }, 0, "x") });
        for (Meter& m : p.catalogue.meters)
            m.freeByValue = true;
        // Worth 20: x takes 4 x 2 = 8, y 12 / 0.5 = 24 of its 30; 6 x 0.5 remain.
        const Bill b = bill({ used("a", "x", 4), used("a", "y", 30) }, p, {});
        QCOMPARE(b.monthTotal, 3.0);
        QCOMPARE(b.lines[1].free, 24.0);
    }

    void roundsUpToSteps()
    {
        Platform p = platformWith({ newMeter("m", { flat(0.001) }, 1000) });
        p.catalogue.meters[0].billableStep = 1000;
        QCOMPARE(bill({ used("a", "m", 1001) }, p, {}).monthTotal, 1.0);
        QCOMPARE(bill({ used("a", "m", 2000) }, p, {}).monthTotal, 1.0);
        QCOMPARE(bill({ used("a", "m", 2000.5) }, p, {}).monthTotal, 2.0);
        QCOMPARE(bill({ used("a", "m", 1000) }, p, {}).monthTotal, 0.0);
    }

    void scalesToAMonth()
    {
        const Platform p = platformWith({ newMeter("m", { flat(1) }) });
        BillOptions day;
        day.windowS = 86400;
        // 24 in a day are 730 in 730 hours; a base fee stays what it is.
        QCOMPARE(bill({ used("a", "m", 24, false) }, p, day).monthTotal, 730.0);
        QCOMPARE(bill({ used("a", "m", 24, true) }, p, day).monthTotal, 24.0);
        BillOptions february;
        february.windowS = 28 * 86400;
        QCOMPARE(bill({ used("a", "m", 24, false) }, p, february).monthTotal, 24.0);
        QCOMPARE(monthHours(28 * 86400), 672.0);
        QCOMPARE(monthHours(31 * 86400), 744.0);
        QCOMPARE(monthHours(27 * 86400), 730.0);
        QCOMPARE(monthScale(0), 0.0);
    }

    void doublePricesDoubleTheBill()
    {
        const auto platforms = shippedPlatforms();
        for (const Platform& p : platforms) {
            std::vector<UsageItem> usage;
            Platform dear = p;
            for (Meter& m : dear.catalogue.meters) {
                for (Tier& t : m.tiers)
                    t.unitPrice *= 2;
                usage.push_back(used("a", m.id.c_str(), m.free * 1.5 + 1e6 + usage.size()));
            }
            const double once = bill(usage, p, {}).monthTotal;
            QVERIFY(once > 0);
            QVERIFY(near(bill(usage, dear, {}).monthTotal, 2 * once));
        }
    }

    void orderChangesNothing()
    {
        const Platform p = shippedPlatforms().front();
        std::vector<UsageItem> usage { used("a", "lambda.duration.x86", 3e5),
            used("b", "lambda.duration.arm64", 4e5), used("c", "lambda.requests", 5e6),
            used("d", "lambda.duration.x86", 2e5) };
        const double total = bill(usage, p, {}).monthTotal;
        std::reverse(usage.begin(), usage.end());
        QCOMPARE(bill(usage, p, {}).monthTotal, total);
        // x86 first: 500,000 - 400,000 = 100,000 x 0.0000166667; all of arm64 is paid.
        QVERIFY(near(total, 1e5 * 0.0000166667 + 4e5 * 0.0000133334 + 4e6 * 0.0000002));
    }

    void pricesDependOnTheDate()
    {
        const Platform p = shippedPlatforms().back();
        const std::vector<UsageItem> usage {
            used("a", "logs_until_2026_11_30.events", 30e6),
            used("a", "observability_from_2026_12_01.ingestion", 75),
        };
        BillOptions options;
        options.date = "2026-11-30";
        // 30 - 20 million events at 0.60 a million; then 75 - 50 GB at 0.25.
        QVERIFY(near(bill(usage, p, options).monthTotal, 6));
        options.date = "2026-12-01";
        const Bill december = bill(usage, p, options);
        QVERIFY(near(december.monthTotal, 6.25));
        QCOMPARE(december.lines.size(), std::size_t(1));
    }

    void ownPricesReplaceTheCatalogues()
    {
        const Platform p = platformWith({ newMeter("m", { Tier { 10, 1 }, flat(0.5) }, 5) });
        BillOptions options;
        options.prices["m"] = 3;
        const Bill b = bill({ used("a", "m", 45) }, p, options);
        QCOMPARE(b.monthTotal, 120.0);
        QCOMPARE(b.lines[0].status, std::string("assumption"));
        options.prices["n"] = 3;
        QVERIFY_EXCEPTION_THROWN(bill({}, p, options), Error);
        QVERIFY_EXCEPTION_THROWN(bill({ used("a", "n", 1) }, p, {}), Error);
    }

    void saysWhenAPriceIsOfAnotherRegion()
    {
        Meter m = newMeter("m", { flat(1) });
        m.region = "home";
        m.status = "sourced";
        BillOptions away;
        away.region = "away";
        const Bill b = bill({ used("a", "m", 1) }, platformWith({ m }), away);
        QCOMPARE(b.monthTotal, 1.0);
        QCOMPARE(b.lines[0].status, std::string("assumption"));
        QCOMPARE(english(b.lines[0].why), std::string("price of home, none is known for away"));
    }

    void metersARun()
    {
        const Platform aws = shippedPlatforms().front();
        const auto items = meter(smallResult(), smallProject(), aws);
        // Requests of 600 KB are two of 512 KB.
        QCOMPARE(quantityOf(items, "api", "apigw.http"), 2000.0);
        // Answers of 4 KB to clients.
        QCOMPARE(quantityOf(items, "api", "dt.internet"), 4000.0 / 1048576);
        QCOMPARE(quantityOf(items, "place", "dt.internet"), 0.0);
        QCOMPARE(quantityOf(items, "bank", "dt.internet"), 800.0 / 1048576);
        QCOMPARE(quantityOf(items, "place", "lambda.requests"), 1000.0);
        // 50 s at half a GB, on arm64.
        QCOMPARE(quantityOf(items, "place", "lambda.duration.arm64"), 25.0);
        QCOMPARE(quantityOf(items, "place", "lambda.duration.x86"), 0.0);
        QCOMPARE(quantityOf(items, "place", "cw.logs.ingest"), 2000.0 / 1048576);
        // Reads of 3 KB take one unit of 4 KB; writes of 1.5 KB two of 1 KB.
        QCOMPARE(quantityOf(items, "orders", "ddb.od.read"), 1000.0);
        QCOMPARE(quantityOf(items, "orders", "ddb.od.write"), 1000.0);
        QCOMPARE(quantityOf(items, "orders", "ddb.storage"), 10.0);
        for (const UsageItem& item : items)
            QVERIFY(!item.how.empty() && !item.why.empty() && !item.unit.empty());
    }

    void billsARun()
    {
        const Platform aws = shippedPlatforms().front();
        BillOptions options;
        options.freeTier = false;
        const Bill b = billOf(smallResult(), smallProject(), aws, options);
        const double days = 730.0 / 24;
        const double byHand = days
                * (2000 * 1e-6 + 4800.0 / 1048576 * 0.09 + 1000 * 2e-7 + 25 * 0.0000133334
                    + 2000.0 / 1048576 * 0.5 + 1000 * 1.25e-7 + 1000 * 6.25e-7)
            + 10 * 0.25;
        QVERIFY(near(b.monthTotal, byHand));
        QVERIFY(near(b.perMillionRequests, byHand / (1000 * days) * 1e6));
        double sum = 0;
        for (const BillLine& line : b.lines)
            sum += line.amount;
        QVERIFY(near(sum, b.monthTotal));
        QVERIFY(!b.notModelled.empty());
    }

    void countsAccountFeesOnce()
    {
        const auto platforms = shippedPlatforms();
        Project project;
        RunResult result;
        result.simulatedS = 3600;
        for (const char* id : { "one", "two" }) {
            Queue queue;
            queue.plan = "service_bus";
            Component c;
            c.id = id;
            c.kind = queue;
            project.components.push_back(c);
            ComponentResult r;
            r.id = id;
            result.components.push_back(r);
        }
        const auto items = meter(result, project, platforms[1]);
        QCOMPARE(quantityOf(items, "", "service_bus.standard_base"), 730.0);
        QCOMPARE(items.size(), std::size_t(1));
        // One subscription, however many Workers and however little they do.
        for (Component& c : project.components)
            c.kind = Function {};
        QCOMPARE(quantityOf(meter(result, project, platforms[3]), "", "workers.subscription"), 1.0);
    }

    void countsQueueRequests()
    {
        const auto platforms = shippedPlatforms();
        Project project = readProject(R"({"nephoscope": 1, "components": [
            {"id": "f", "kind": "function"}, {"id": "q", "kind": "queue", "fifo": true}],
            "connections": [{"from": "f", "to": "q", "size_kb": 20}]})",
            "q.json");
        RunResult result;
        result.simulatedS = 3600;
        ComponentResult q;
        q.id = "q";
        q.measures[Measure::sends] = 100;
        q.measures[Measure::messageReceives] = 100;
        q.measures[Measure::messageDeletes] = 100;
        q.measures[Measure::receives] = 20;
        q.measures[Measure::deletes] = 20;
        q.measures[Measure::emptyReceives] = 7;
        result.components.push_back(q);
        result.connections = { { "f", "q", 100 } };
        const auto aws = meter(result, project, platforms[0]);
        // 100 sends; 20 receives of 5 x 20 KB = 2 steps of 64 KB; 7 empty; 20 deletes.
        QCOMPARE(quantityOf(aws, "q", "sqs.fifo"), 100.0 + 40 + 7 + 20);
        QCOMPARE(quantityOf(aws, "q", "sqs.standard"), 0.0);
        // Per message: write, read, delete.
        QCOMPARE(quantityOf(meter(result, project, platforms[3]), "q", "queues.operations"), 300.0);
        // 100 messages of 20 KB in and out.
        QVERIFY(near(quantityOf(meter(result, project, platforms[2]), "q", "pubsub.throughput"),
            4000.0 / 1024 / 1024 / 1024));
    }

    void billsATopic()
    {
        Measures m;
        m[Measure::requests] = 3'000'000;
        m[Measure::deliveries] = 9'000'000;
        // 3 million messages of 100 KB are 6 million requests of 64 KB; 1 million is free, 0.50 for
        // each of the other 5. Deliveries to functions cost nothing.
        const Bill b = monthOn(shippedPlatforms()[0], R"({"nephoscope": 1, "components": [
            {"id": "from", "kind": "function"}, {"id": "it", "kind": "topic"}],
            "connections": [{"from": "from", "to": "it", "size_kb": 100}]})",
            m, 3'000'000);
        QCOMPARE(b.lines.size(), std::size_t(1));
        QVERIFY(near(b.monthTotal, 2.50));
    }

    void billsAStandardWorkflow()
    {
        Measures m;
        m[Measure::requests] = 100'000;
        m[Measure::transitions] = 500'000;
        // 100,000 executions of 5 steps; 4,000 are free, 496,000 x 0.000025.
        const Bill b = monthOn(shippedPlatforms()[0], R"({"nephoscope": 1, "components": [
            {"id": "from", "kind": "function"}, {"id": "it", "kind": "workflow"}],
            "connections": [{"from": "from", "to": "it"}]})",
            m, 100'000);
        QCOMPARE(b.lines.size(), std::size_t(1));
        QVERIFY(near(b.monthTotal, 12.40));
    }

    void billsAnExpressWorkflow()
    {
        Measures m;
        m[Measure::requests] = 1'000'000;
        m[Measure::transitions] = 5'000'000;
        m[Measure::billedMs] = 1'200'000'000;
        // A million executions at 1.00, 1.2 s each at 64 MB: 75,000 GB-s x 0.00001667 = 1.25025.
        const Bill b = monthOn(shippedPlatforms()[0], R"({"nephoscope": 1, "components": [
            {"id": "from", "kind": "function"}, {"id": "it", "kind": "workflow", "type": "express"}],
            "connections": [{"from": "from", "to": "it"}]})",
            m, 1'000'000);
        QCOMPARE(b.lines.size(), std::size_t(2));
        QVERIFY(near(b.monthTotal, 2.25025));
    }

    void billsAService()
    {
        Measures m;
        m[Measure::requests] = 1'000'000;
        m[Measure::instanceMs] = 730LL * 3'600'000;
        // One task of 1 vCPU and 2 GB for 730 hours: 730 x 0.04048 = 29.5504 and 1,460 GB-hours x
        // 0.004445 = 6.4897. The load balancer: 730 x 0.0225 = 16.425, and 3 GB of answers at 0.008
        // = 0.024. Two public addresses: 1,460 x 0.005 = 7.3. The answers' way to the internet,
        // 2.86 GB of 1,024 MB, is within the free 100 GB.
        const Bill b = monthOn(shippedPlatforms()[0], R"({"nephoscope": 1, "components": [
            {"id": "from", "kind": "clients"},
            {"id": "it", "kind": "service", "vcpu": 1, "memory_gb": 2, "response_kb": 3}],
            "connections": [{"from": "from", "to": "it"}]})",
            m, 1'000'000);
        QCOMPARE(b.lines.size(), std::size_t(6));
        QVERIFY(near(b.monthTotal, 29.5504 + 6.4897 + 16.425 + 0.024 + 7.3));
        // The same task on Graviton: 730 x 0.03238 = 23.6374 and 1,460 x 0.00356 = 5.1976.
        const Bill arm = monthOn(shippedPlatforms()[0], R"({"nephoscope": 1, "components": [
            {"id": "from", "kind": "clients"}, {"id": "it", "kind": "service", "vcpu": 1,
             "memory_gb": 2, "response_kb": 0, "plan": "fargate_arm"}],
            "connections": [{"from": "from", "to": "it"}]})",
            m, 1'000'000);
        QVERIFY(near(arm.monthTotal, 23.6374 + 5.1976 + 16.425 + 7.3));
    }

    void billsAStream()
    {
        Measures m;
        m[Measure::requests] = m[Measure::sends] = m[Measure::messageReceives] = 50'000'000;
        m[Measure::receives] = 1'000'000;
        // Two shards: 1,460 hours x 0.015 = 21.90. Records of 30 KB are two units of 25 KB: 100
        // million x 0.000000014 = 1.40. Reading is free.
        const char* provisioned = R"({"nephoscope": 1, "components": [
            {"id": "from", "kind": "function"}, {"id": "it", "kind": "stream", "shards": 2}],
            "connections": [{"from": "from", "to": "it", "size_kb": 30}]})";
        const Bill b = monthOn(shippedPlatforms()[0], provisioned, m, 50'000'000);
        QCOMPARE(b.lines.size(), std::size_t(2));
        QVERIFY(near(b.monthTotal, 23.30));
        // On demand, records of 1.5 KB: 730 x 0.04 = 29.20; 100 million KB in, as records of 2 KB,
        // at 0.08 for each GB; 75 million KB out at 0.04.
        const char* onDemand
            = R"({"nephoscope": 1, "components": [{"id": "from", "kind": "function"},
            {"id": "it", "kind": "stream", "shards": 2, "plan": "kinesis_on_demand"}],
            "connections": [{"from": "from", "to": "it", "size_kb": 1.5}]})";
        QVERIFY(near(monthOn(shippedPlatforms()[0], onDemand, m, 50'000'000).monthTotal,
            29.20 + 100e6 / 1048576 * 0.08 + 75e6 / 1048576 * 0.04));
    }

    void speaksInNumbers()
    {
        QCOMPARE(grouped(1284310), std::string("1,284,310"));
        QCOMPARE(grouped(0.0000166667), std::string("0.0000166667"));
        QCOMPARE(grouped(0), std::string("0"));
        QCOMPARE(grouped(999.5), std::string("999.5"));
        QCOMPARE(grouped(-1234.5), std::string("-1,234.5"));
        QCOMPARE(money(1234.567), std::string("$1,234.57"));
        QCOMPARE(money(0.0042), std::string("$0.004200"));
        const Platform p = platformWith({ newMeter("m", { flat(0.1) }) });
        const Json json = toJson(bill({ used("a", "m", 3) }, p, {}));
        QCOMPARE(json["month_total"].get<double>(), 0.3);
        QCOMPARE(json["lines"][0]["component"].get<std::string>(), std::string("a"));
    }
};

QTEST_GUILESS_MAIN(TestBill)
#include "tst_bill.moc"
