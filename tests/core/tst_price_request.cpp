// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/error.hpp"
#include "core/platform/platform.hpp"
#include "core/result/price_request.hpp"
#include "shipped.hpp"
#include <QtTest>
#include <cmath>

using namespace core;

namespace {

Bill priced(const char* provider, const char* request)
{
    return priceBill(readPriceRequest(request, "r.json"), platformOf(provider));
}

double total(const char* provider, const char* request)
{
    return priced(provider, request).monthTotal;
}

}

class TestPriceRequest : public QObject {
    Q_OBJECT
private slots:
    void freeTierAndPrices()
    {
        QCOMPARE(
            total("aws", R"({"items": [{"meter": "lambda.requests", "quantity": 1e6}]})"), 0.0);
        QVERIFY(std::abs(total("aws", R"({"free_tier": false,
            "items": [{"meter": "lambda.requests", "quantity": 1e6}]})")
                    - 0.2)
            < 1e-12);
        QVERIFY(std::abs(total("aws", R"({"free_tier": false, "prices": {"lambda.requests": 0.01},
            "items": [{"meter": "lambda.requests", "quantity": 1e6}]})")
                    - 10000)
            < 1e-9);
    }

    void regions()
    {
        // Egress: 100 GB free, then 0.09 in Virginia and 0.12 in Singapore.
        QVERIFY(
            std::abs(total("aws", R"({"items": [{"meter": "dt.internet", "quantity": 200}]})") - 9)
            < 1e-9);
        QVERIFY(std::abs(total("aws", R"({"region": "ap-southeast-1",
            "items": [{"meter": "dt.internet", "quantity": 200}]})")
                    - 12)
            < 1e-9);
    }

    /// The provider's own names, as people write them.
    void servicesByTheirNames()
    {
        const auto same
            = [](const char* provider, const char* name, const char* kind, const char* keys) {
                  const QString request = R"({"free_tier": false, "items": [{%1, %2}]})";
                  const QString named = request.arg(QString(R"("kind": "%1")").arg(name), keys);
                  const QString plain = request.arg(kind, keys);
                  const double cost = total(provider, qPrintable(named));
                  return cost > 0 && cost == total(provider, qPrintable(plain));
              };
        const char* function = R"("requests": 5e6, "duration_ms": 100)";
        const char* requests = R"("requests": 5e6)";
        const char* messages = R"("messages": 5e6)";
        const char* events = R"("events": 5e6)";
        const char* store = R"("reads": 5e6, "writes": 1e6)";
        QVERIFY(same("aws", "Lambda", R"("kind": "function")", function));
        QVERIFY(same("aws", "AWS Lambda", R"("kind": "function")", function));
        QVERIFY(same("aws", "API Gateway", R"("kind": "http_api")", requests));
        QVERIFY(
            same("aws", "API Gateway REST API", R"("kind": "http_api", "plan": "rest")", requests));
        QVERIFY(same("aws", "EventBridge", R"("kind": "event_bus")", events));
        QVERIFY(same("aws", "SQS", R"("kind": "queue")", messages));
        QVERIFY(same("aws", "Amazon SNS", R"("kind": "topic")", messages));
        QVERIFY(same("aws", "DynamoDB", R"("kind": "database")", store));
        QVERIFY(same("aws", "S3", R"("kind": "object_storage")", store));
        QVERIFY(same(
            "aws", "Step Functions", R"("kind": "workflow")", R"("executions": 1000, "steps": 5)"));
        QVERIFY(same(
            "aws", "Redis", R"("kind": "cache", "plan": "elasticache_redis")", R"("size_gb": 1)"));
        QVERIFY(same("azure", "Functions", R"("kind": "function", "plan": "flex")", function));
        QVERIFY(same("azure", "API Management", R"("kind": "http_api")", requests));
        QVERIFY(same("azure", "Event Grid", R"("kind": "event_bus")", events));
        QVERIFY(same("azure", "Event Grid", R"("kind": "topic")", messages));
        QVERIFY(
            same("azure", "Service Bus", R"("kind": "queue", "plan": "service_bus")", messages));
        QVERIFY(same("azure", "Service Bus", R"("kind": "topic", "plan": "service_bus")",
            R"("messages": 5e6, "subscribers": 3)"));
        QVERIFY(same("azure", "Cosmos DB", R"("kind": "database")", store));
        QVERIFY(same("azure", "Blob Storage", R"("kind": "object_storage")", store));
        QVERIFY(same("azure", "Durable Functions", R"("kind": "workflow")",
            R"("executions": 1000000, "steps": 5)"));
        QVERIFY(same("gcp", "Cloud Functions", R"("kind": "function")", function));
        QVERIFY(same("gcp", "Cloud Run", R"("kind": "function", "plan": "cloud_run")", function));
        QVERIFY(same("gcp", "Cloud Endpoints", R"("kind": "http_api")", requests));
        QVERIFY(same("gcp", "Eventarc", R"("kind": "event_bus")", events));
        QVERIFY(same("gcp", "Pub/Sub", R"("kind": "queue")", messages));
        QVERIFY(same("cloudflare", "Workers", R"("kind": "function")", function));
        QVERIFY(same("cloudflare", "Queues", R"("kind": "queue")", messages));
        QVERIFY(same("cloudflare", "R2", R"("kind": "object_storage")", store));
        QVERIFY(same("cloudflare", "Workers KV", R"("kind": "database", "plan": "kv")", store));
    }

    /// Two always-ready instances of Flex: work on them has prices of its own and no free grant.
    void alwaysReadyExecutionsAreNotFree()
    {
        const double baseline = 2 * 730 * 3600 * 2.0 * 0.000004;
        QVERIFY(std::abs(total("azure", R"({"items": [{"kind": "function", "plan": "flex",
                "requests": 1e6, "duration_ms": 1000, "memory_mb": 2048, "concurrency": 1,
                "provisioned": 2}]})")
                    - (baseline + 2e6 * 0.000016 + 1e6 * 0.0000004))
            < 1e-6);
    }

    /// 100M messages of 500 bytes count 1,000 bytes each, once in and once out; 10 GiB are free.
    void smallMessagesCountAThousandBytes()
    {
        QVERIFY(std::abs(total("gcp", R"({"items": [{"kind": "queue", "messages": 1e8,
                "size_kb": 0.5}]})")
                    - (2e8 * 1000 / std::exp2(40) - 10.0 / 1024) * 40)
            < 1e-6);
    }

    /// 6M requests in a month of 730 h: 100,000 a day are 3,041,667.
    void freePlansSayWhatTheyRefuse()
    {
        const Bill bill = priced("cloudflare", R"({"items": [{"kind": "function",
            "plan": "workers_free", "requests": 6e6, "cpu_ms": 2}]})");
        QCOMPARE(bill.monthTotal, 0.0);
        QVERIFY(
            std::any_of(bill.notModelled.begin(), bill.notModelled.end(), [](const Phrase& text) {
                return QString::fromStdString(english(text))
                           .contains("2,958,333 or more are refused")
                    && QString::fromStdString(english(text)).contains("1027");
            }));
        for (const Phrase& text : priced("cloudflare", R"({"items": [{"kind": "function",
                 "plan": "workers_free", "requests": 3e6, "cpu_ms": 2}]})")
                                      .notModelled)
            QVERIFY(!QString::fromStdString(english(text)).contains("are refused"));
    }

    /// Cloud Storage: 5 GB are free in the regions of the US only.
    void freeAmountsOfARegion()
    {
        const char* stored = R"({"items": [{"kind": "Cloud Storage", "storage_gb": 10}]})";
        const char* inEurope = R"({"region": "europe-west1",
            "items": [{"kind": "Cloud Storage", "storage_gb": 10}]})";
        QVERIFY(std::abs(total("gcp", stored) - 5 * 0.02) < 1e-12);
        QVERIFY(std::abs(total("gcp", inEurope) - 10 * 0.02) < 1e-12);
    }

    void accountFees()
    {
        // A shape brings the subscription, once; metered quantities are priced as they are.
        const char* two = R"({"items": [{"kind": "function", "requests": 1, "cpu_ms": 1},
                                        {"kind": "function", "requests": 1, "cpu_ms": 1}]})";
        QCOMPARE(total("cloudflare", two), 5.0);
        QCOMPARE(priced("cloudflare", two).lines.size(), std::size_t(5));
        QCOMPARE(
            total("cloudflare", R"({"items": [{"meter": "workers.cpu_ms", "quantity": 1}]})"), 0.0);
        QCOMPARE(total("cloudflare", R"({"items": [{"kind": "function", "requests": 1, "cpu_ms": 1},
            {"meter": "workers.subscription", "quantity": 2}]})"),
            10.0);
    }

    void storesAndQueues()
    {
        // 1M reads of 5 KB are 2M units, 1M writes of 1.5 KB 2M; 30 - 25 GB stored.
        QVERIFY(std::abs(total("aws", R"({"items": [{"kind": "database", "reads": 1e6,
                "item_kb": 5, "storage_gb": 30},
                {"kind": "database", "writes": 1e6, "item_kb": 1.5}]})")
                    - (2e6 * 0.000000125 + 2e6 * 0.000000625 + 5 * 0.25))
            < 1e-9);
        // Provisioned: 100 units of each for 730 h, 18,250 of each free.
        QVERIFY(
            std::abs(total("aws", R"({"items": [{"kind": "database", "capacity": "provisioned"}]})")
                - (54750 * 0.00013 + 54750 * 0.00065))
            < 1e-9);
        // 10M messages in batches of 10: 10M sends, 1M receives, 1M deletes; 1M free.
        QVERIFY(std::abs(total("aws", R"({"items": [{"kind": "queue", "messages": 1e7}]})")
                    - 11e6 * 0.0000004)
            < 1e-9);
        // 20,000 writes and 1M reads; 100 GB.
        QVERIFY(std::abs(total("aws", R"({"items": [{"kind": "object_storage", "writes": 20000,
                "reads": 1e6, "storage_gb": 100}]})")
                    - (20000 * 0.000005 + 1e6 * 0.0000004 + 100 * 0.023))
            < 1e-9);
        // 1M events of 100 KB are 2M of 64 KB.
        QVERIFY(std::abs(total("aws",
                             R"({"items": [{"kind": "event_bus", "events": 1e6, "size_kb": 100}]})")
                    - 2)
            < 1e-9);
        // 15M firings, 14M free.
        QVERIFY(std::abs(total("aws", R"({"items": [{"kind": "schedule", "firings": 15e6}]})") - 1)
            < 1e-9);
    }

    /// 3 M x 200 ms x 1 GB: (600,000 x 0.0000166667 + 0.6) / 3 for a million.
    void perMillionRequests()
    {
        const char* one = R"({"free_tier": false, "items": [{"kind": "function",
            "requests": 3e6, "duration_ms": 200, "memory_mb": 1024}]})";
        const double byHand = (600000 * 0.0000166667 + 0.6) / 3;
        QVERIFY(std::abs(priced("aws", one).perMillionRequests - byHand) < 1e-9);
        QVERIFY(std::abs(priced("aws", one).perAction - byHand / 1e6) < 1e-15);
        // An API in front counts what customers do; or the request says it.
        const Bill both = priced("aws", R"({"free_tier": false, "items": [
            {"kind": "http_api", "requests": 2e6}, {"kind": "function", "requests": 6e6,
             "duration_ms": 100, "memory_mb": 1024}]})");
        QVERIFY(std::abs(both.perMillionRequests - both.monthTotal / 2) < 1e-9);
        const Bill said = priced("aws", R"({"requests": 4e6, "items": [
            {"kind": "queue", "messages": 2e6}, {"kind": "function", "requests": 6e6,
             "duration_ms": 100, "memory_mb": 1024}]})");
        QVERIFY(std::abs(said.perMillionRequests - said.monthTotal / 4) < 1e-9);
        // Of quantities alone nobody knows.
        QCOMPARE(priced("aws", R"({"items": [{"meter": "lambda.requests", "quantity": 9e6}]})")
                     .perMillionRequests,
            0.0);
    }

    void datesFarFromTheCatalogue()
    {
        const auto warnings = [](const char* date) {
            return priced("aws", qPrintable(QString(R"({"date": "%1", "items": []})").arg(date)))
                .warnings;
        };
        QVERIFY(warnings("2026-11-22").empty());
        QVERIFY(warnings("2025-12-01").empty());
        QVERIFY(warnings("2027-11-20").empty());
        QCOMPARE(warnings("2015-01-01").size(), std::size_t(1));
        QVERIFY(english(warnings("2015-01-01")[0]).find("were others") != std::string::npos);
        QVERIFY(english(warnings("2099-01-01")[0]).find("not known yet") != std::string::npos);
    }

    void instancesShareTheirTime()
    {
        // 10M x 200 ms, 20 at once: 100,000 s; below the free amounts. 8M requests paid.
        QVERIFY(std::abs(total("gcp", R"({"items": [{"kind": "function", "requests": 1e7,
            "duration_ms": 200, "memory_mb": 512, "vcpu": 1, "concurrency": 20}]})")
                    - 3.2)
            < 1e-9);
        // Below one vCPU there is one request at a time: 2M s x 0.333 vCPU and 0.5 GiB.
        QVERIFY(std::abs(total("gcp", R"({"items": [{"kind": "function", "requests": 1e7,
            "duration_ms": 200, "memory_mb": 512, "concurrency": 20}]})")
                    - (3.2 + (666000 - 180000) * 0.000024 + 640000 * 0.0000025))
            < 1e-9);
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("no json") << "{"
                                 << "r.json:";
        QTest::newRow("no items") << "{}"
                                  << "r.json: items: found nothing, expected a list";
        QTest::newRow("unknown key") << R"({"items": [], "itmes": []})"
                                     << "r.json: itmes: found [], expected no such key";
        QTest::newRow("no meter, no kind") << R"({"items": [{"quantity": 1}]})"
                                           << "r.json: items[0]: found {\"quantity\": 1}";
        QTest::newRow("unknown meter") << R"({"items": [{"meter": "x", "quantity": 1}]})"
                                       << "r.json: items[0].meter: found \"x\", expected a meter";
        QTest::newRow("negative")
            << R"({"items": [{"meter": "lambda.requests", "quantity": -1}]})"
            << "r.json: items[0].quantity: found -1, expected a number of at least 0";
        QTest::newRow("no quantity") << R"({"items": [{"meter": "lambda.requests"}]})"
                                     << "r.json: items[0].quantity: found nothing";
        QTest::newRow("unknown shape") << R"({"items": [{"kind": "cron"}]})"
                                       << "r.json: items[0].kind: found \"cron\"";
        QTest::newRow("unknown shape key")
            << R"({"items": [{"kind": "http_api", "requests": 1, "sice_kb": 1}]})"
            << "r.json: items[0].sice_kb: found 1, expected no such key, perhaps \"size_kb\"";
        QTest::newRow("missing count") << R"({"items": [{"kind": "function", "duration_ms": 1}]})"
                                       << "r.json: items[0].requests: found nothing";
        QTest::newRow("wrong memory")
            << R"({"items": [{"kind": "function", "requests": 1, "duration_ms": 1, "memory_mb": "x"}]})"
            << "r.json: items[0].memory_mb: found \"x\", expected a number from 64";
        QTest::newRow("absurd count")
            << R"({"items": [{"kind": "http_api", "requests": 1e300}]})"
            << "r.json: items[0].requests: found 1e+300, expected a whole number";
        QTest::newRow("half a request")
            << R"({"items": [{"kind": "function", "requests": 1.5, "duration_ms": 1}]})"
            << "r.json: items[0].requests: found 1.5, expected a whole number";
        QTest::newRow("half a message")
            << R"({"items": [{"kind": "queue", "messages": 0.5}]})"
            << "r.json: items[0].messages: found 0.5, expected a whole number";
        QTest::newRow("bad date") << R"({"date": "tomorrow", "items": []})"
                                  << "r.json: date: found \"tomorrow\"";
        QTest::newRow("unknown region") << R"({"region": "mars", "items": []})"
                                        << "r.json: region: found \"mars\", expected one of";
        QTest::newRow("unknown plan")
            << R"({"items": [{"kind": "http_api", "plan": "x", "requests": 1}]})"
            << "r.json: items[0].plan: Amazon Web Services has no plan \"x\" for HTTP API";
        QTest::newRow("too much")
            << R"({"items": [{"meter": "lambda.requests", "quantity": 1e19}]})"
            << "r.json: items[0].quantity: found 1e+19, expected at most";
        QTest::newRow("no object") << R"({"items": [7]})"
                                   << "r.json: items[0]: found 7, expected an object";
        QTest::newRow("unknown price") << R"({"prices": {"x": 1}, "items": []})"
                                       << "r.json: prices.x: found 1, expected a price for a meter";
    }

    void refusesWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        try {
            priceBill(readPriceRequest(text.toStdString(), "r.json"), platformOf("aws"));
            QFAIL("nothing was refused");
        } catch (const Error& e) {
            QVERIFY2(QString(e.what()).startsWith(message), e.what());
            QVERIFY(!QString(e.what()).contains('\n'));
        }
    }

    void refusesAMeterThatIsNotInForce()
    {
        const char* november = R"({"date": "2026-11-30", "items": [
            {"meter": "observability_from_2026_12_01.ingestion", "quantity": 75}]})";
        QVERIFY_EXCEPTION_THROWN(total("cloudflare", november), Error);
        QVERIFY(std::abs(total("cloudflare", R"({"date": "2026-12-01", "items": [
            {"meter": "observability_from_2026_12_01.ingestion", "quantity": 75}]})")
                    - 6.25)
            < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestPriceRequest)
#include "tst_price_request.moc"
