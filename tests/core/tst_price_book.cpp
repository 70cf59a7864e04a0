// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/error.hpp"
#include "core/result/price_book.hpp"
#include "core/result/price_request.hpp"
#include <QtTest>
#include <cmath>

using namespace core;

namespace {

const std::vector<Platform>& shipped()
{
    static const std::vector<Platform> all = shippedPlatforms();
    return all;
}

PriceBook book(const char* text)
{
    return readPriceBook(text, "mine.json");
}

double total(const Platform& platform, const char* request)
{
    return priceBill(readPriceRequest(request, "r.json"), platform).monthTotal;
}

constexpr const char* tenMillion
    = R"({"free_tier": false, "items": [{"meter": "lambda.requests", "quantity": 1e7}]})";

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

}

class TestPriceBook : public QObject {
    Q_OBJECT
private slots:
    void ownPricesGoBeforeTheShipped()
    {
        const PriceBook mine = book(R"({"provider": "aws", "source": "agreement",
            "as_of": "2026-10-01", "prices": {"lambda.requests": 1e-7}})");
        const Platform own = priced(shipped()[0], mine);
        QVERIFY(near(total(shipped()[0], tenMillion), 2)); // 10 M x 0.0000002
        QVERIFY(near(total(own, tenMillion), 1));
        const Bill bill = priceBill(readPriceRequest(tenMillion, "r.json"), own);
        QCOMPARE(bill.lines[0].source, std::string("your price book: agreement"));
        QCOMPARE(bill.lines[0].asOf, std::string("2026-10-01"));
        QVERIFY(!bill.lines[0].stale);
        // Another provider's prices stay.
        QCOMPARE(priced(shipped()[1], mine).catalogue.meters[0].tiers[0].unitPrice,
            shipped()[1].catalogue.meters[0].tiers[0].unitPrice);
    }

    void tiersFreeAmountsAndRegions()
    {
        const Platform own = priced(shipped()[0], book(R"({"provider": "aws", "prices": {
            "lambda.requests": {"tiers": [{"up_to": 4e6, "price": 1e-6}, {"price": 5e-7}],
                                "free": 1e6, "region": "eu-west-1"}}})"));
        const auto in = [&](const char* region) {
            PriceRequest r = readPriceRequest(
                R"({"items": [{"meter": "lambda.requests", "quantity": 1e7}]})", "r.json");
            r.region = region;
            return priceBill(r, own).monthTotal;
        };
        QVERIFY(near(in("eu-west-1"), 4 + 2.5)); // 9 M paid: 4 M at the first price, 5 M after
        QVERIFY(near(in("us-east-1"), 9e6 * 2e-7));
    }

    void aRegionWithoutAShippedPriceGetsOne()
    {
        // Streaming has a price in us-east-1 only.
        const Platform own = priced(shipped()[0], book(R"({"provider": "aws", "prices": {
            "lambda.streaming": {"price": 0.02, "region": "eu-west-1"}}})"));
        PriceRequest r = readPriceRequest(R"({"free_tier": false, "region": "eu-west-1",
            "items": [{"meter": "lambda.streaming", "quantity": 100}]})",
            "r.json");
        QVERIFY(near(priceBill(r, own).monthTotal, 2));
        r.region = "us-east-1";
        QVERIFY(near(priceBill(r, own).monthTotal, 0.8));
    }

    void keptAsItWas()
    {
        PriceBook mine = book(R"({"provider": "aws", "source": "agreement", "prices": {
            "lambda.requests": 1e-7, "dt.internet": {"tiers": [{"up_to": 10, "price": 0.08},
            {"price": 0.05}], "free": 0, "as_of": "2026-11"}}})");
        const PriceBook again = readPriceBook(writePriceBook(mine), "kept.json");
        QCOMPARE(again.prices.size(), std::size_t(2));
        QCOMPARE(writePriceBook(again), writePriceBook(mine));
        QCOMPARE(again.prices[1].tiers[0].upTo, 10.0);
        QCOMPARE(again.prices[1].free, std::optional(0.0));
        // A newer price replaces the older one for the same meter.
        merge(mine, book(R"({"provider": "aws", "prices": {"lambda.requests": 3e-7}})"));
        QCOMPARE(mine.prices.size(), std::size_t(2));
        QCOMPARE(mine.prices[0].tiers[0].unitPrice, 3e-7);
        forget(mine, "aws", "lambda.requests", "");
        QCOMPARE(mine.prices.size(), std::size_t(1));
    }

    void aProviderFileIsACatalogue()
    {
        std::string text = readFile(PROJECT_DIR "/resources/providers/cloudflare.json");
        const std::string from = R"("prices": [{"price": 3e-07, "source": "WPRICE"}])";
        const auto at = text.find(from);
        QVERIFY(at != std::string::npos);
        text.replace(at, from.size(), R"("prices": [{"price": 6e-07, "source": "WPRICE"}])");
        const PriceBook mine = readPriceBook(text, "mine.json");
        checkMeters(mine, shipped(), "mine.json");
        int differing = 0;
        for (const PriceRow& row : priceRows(shipped()[3], mine, "2026-11-22")) {
            QVERIFY(row.own);
            differing += row.differs;
        }
        QCOMPARE(differing, 1);
        // 100 M requests of 7 ms: 5 + 90 M x 0.0000006 + 670 M x 0.00000002.
        QVERIFY(near(total(priced(shipped()[3], mine),
                         R"({"items": [{"kind": "function", "requests": 1e8, "cpu_ms": 7}]})"),
            5 + 54 + 13.4));
    }

    void rowsSayWhatDiffersAndWhatIsOld()
    {
        const PriceBook mine = book(R"({"provider": "aws", "as_of": "2026-01-01", "prices": {
            "lambda.requests": 2e-7, "sqs.standard": 1e-7}})");
        for (const PriceRow& row : priceRows(shipped()[0], mine, "2026-11-22")) {
            const bool requests = row.shipped->id == "lambda.requests";
            const bool queue = row.shipped->id == "sqs.standard";
            QCOMPARE(row.own != nullptr, requests || queue);
            QCOMPARE(row.differs, queue);
            if (row.own)
                QVERIFY(row.stale);
        }
    }

    void figuresGrowOld()
    {
        QVERIFY(!isStale("2026-05-26", "2026-11-22")); // 180 days
        QVERIFY(isStale("2026-05-25", "2026-11-22")); // 181
        QVERIFY(!isStale("2026-06", "2026-11-22")); // counts to the end of June
        QVERIFY(isStale("2025", "2026-11-22"));
        QVERIFY(!isStale("2026", "2026-11-22"));
        QVERIFY(!isStale("", "2026-11-22"));
        BillOptions options;
        UsageItem item { {}, "lambda.ephemeral" };
        item.quantity = 1;
        options.today = "2026-11-22";
        const std::vector<UsageItem> usage { item };
        const Bill fresh = bill(usage, shipped()[0], options);
        options.today = "2036-11-22";
        QVERIFY(bill(usage, shipped()[0], options).lines[0].stale);
        QCOMPARE(fresh.lines[0].stale, isStale(fresh.lines[0].asOf, "2026-11-22"));
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("no provider") << R"({"prices": {}})"
                                     << "mine.json: provider: found nothing";
        QTest::newRow("no prices") << R"({"provider": "aws"})"
                                   << "mine.json: prices: found nothing";
        QTest::newRow("negative") << R"({"provider": "aws", "prices": {"lambda.requests": -1}})"
                                  << "mine.json: prices.lambda.requests: found -1";
        QTest::newRow("unknown key")
            << R"({"provider": "aws", "prices": {"lambda.requests": {"prize": 1}}})"
            << "mine.json: prices.lambda.requests.price: found nothing";
        QTest::newRow("bad date") << R"({"provider": "aws", "as_of": "soon", "prices": {}})"
                                  << "mine.json: as_of: found \"soon\"";
        QTest::newRow("unknown meter") << R"({"provider": "aws", "prices": {"lambda.r": 1}})"
                                       << "mine.json: found a price for \"lambda.r\"";
        QTest::newRow("unknown provider") << R"({"provider": "ibm", "prices": {"x": 1}})"
                                          << "mine.json: found provider \"ibm\"";
    }

    void refusesWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        try {
            checkMeters(readPriceBook(text.toStdString(), "mine.json"), shipped(), "mine.json");
            QFAIL("nothing was refused");
        } catch (const Error& e) {
            QVERIFY2(QString(e.what()).startsWith(message), e.what());
            QVERIFY(!QString(e.what()).contains('\n'));
        }
    }
};

QTEST_GUILESS_MAIN(TestPriceBook)
#include "tst_price_book.moc"
