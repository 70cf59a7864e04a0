// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/error.hpp"
#include "core/platform/topics.hpp"
#include "core/study/study.hpp"
#include "shipped.hpp"
#include <QtTest>
#include <cmath>

using namespace core;

namespace {

/// Gateway -> function -> queue and bank; with two NAT gateways and a tenth of the traces.
Project shop()
{
    return readProject(R"({"nephoscope": 1, "components": [
        {"id": "users", "kind": "clients"}, {"id": "api", "kind": "http_api"},
        {"id": "place", "kind": "function", "memory_mb": 1024},
        {"id": "jobs", "kind": "queue"}, {"id": "bank", "kind": "external_api"}],
      "connections": [{"from": "users", "to": "api"}, {"from": "api", "to": "place"},
        {"from": "place", "to": "jobs"}, {"from": "place", "to": "bank", "size_kb": 8}],
      "settings": {"nat_gateways": 2, "trace_rate": 0.1}})",
        "shop.json");
}

/// A month of 730 hours in which a million requests came, a tenth of the invocations retries.
RunResult month()
{
    RunResult r;
    r.simulatedS = hoursPerMonth * 3600;
    r.requests.arrived = 1'000'000;
    for (const char* id : { "users", "api", "place", "jobs", "bank" }) {
        ComponentResult c;
        c.id = id;
        c.measures[Measure::requests] = 1'000'000;
        r.components.push_back(c);
    }
    ComponentResult& place = r.components[2];
    place.invocations = 1'000'000;
    place.retries = 100'000;
    place.coldStarts = 2'000;
    place.measures[Measure::billedMs] = 100'000'000;
    r.components[3].measures[Measure::emptyReceives] = 500'000;
    for (const auto& [from, to] : { std::pair("users", "api"), std::pair("api", "place"),
             std::pair("place", "jobs"), std::pair("place", "bank") })
        r.connections.push_back({ from, to, 1'000'000 });
    return r;
}

double costOf(const Bill& bill, std::string_view meter)
{
    double sum = 0;
    for (const BillLine& line : bill.lines)
        if (line.meter == meter)
            sum += line.amount;
    return sum;
}

Bill billWithout(const std::vector<std::string>& off, bool freeTier = false)
{
    BillOptions options;
    options.freeTier = freeTier;
    return billOf(month(), shop(), without(platformOf("aws"), off), options);
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9 * std::max(1.0, std::abs(b));
}

}

class TestBillTopics : public QObject {
    Q_OBJECT
private slots:
    void natGatewaysAndTraces()
    {
        const Bill bill = billWithout({});
        QVERIFY(near(costOf(bill, "nat.hour"), 2 * 730 * 0.045));
        QVERIFY(near(costOf(bill, "nat.gb"), 8e6 / 1048576 * 0.045)); // 8 KB a call
        QVERIFY(near(costOf(bill, "xray.recorded"), 100'000 * 0.000005));
        Project plain = shop();
        plain.settings.natGateways = 0;
        plain.settings.traceRate = 0;
        const Bill none = billOf(month(), plain, platformOf("aws"));
        QCOMPARE(
            costOf(none, "nat.hour") + costOf(none, "nat.gb") + costOf(none, "xray.recorded"), 0.0);
    }

    void eachTopicCanBeSwitchedOff()
    {
        const Bill all = billWithout({});
        for (const auto& [topic, meter] : { std::pair("gateway", "apigw.http"),
                 std::pair("logs", "cw.logs.ingest"), std::pair("traces", "xray.recorded"),
                 std::pair("transfer", "dt.internet"), std::pair("nat", "nat.hour") }) {
            QVERIFY2(costOf(all, meter) > 0, topic);
            const Bill less = billWithout({ topic });
            QVERIFY2(costOf(less, meter) == 0, topic);
            QVERIFY2(less.monthTotal < all.monthTotal, topic);
        }
        // 500,000 empty receives.
        QVERIFY(near(all.monthTotal - billWithout({ "polls" }).monthTotal, 500'000 * 0.0000004));
        // One meter by its id.
        QVERIFY(near(all.monthTotal - billWithout({ "nat.hour" }).monthTotal, 65.7));
    }

    void withoutRetriesATenthIsLess()
    {
        const Bill all = billWithout({}), less = billWithout({ "retries" });
        QVERIFY(near(costOf(less, "lambda.requests"), 0.9 * costOf(all, "lambda.requests")));
        QVERIFY(near(costOf(less, "lambda.duration.x86"), 900 * 100 * 0.0000166667));
        QVERIFY(near(costOf(less, "cw.logs.ingest"), 0.9 * costOf(all, "cw.logs.ingest")));
        QVERIFY(near(costOf(less, "apigw.http"), costOf(all, "apigw.http")));
    }

    void everyTopicSaysWhy()
    {
        for (const BillTopic& topic : billTopics())
            QVERIFY(*topic.id && *topic.title && *topic.why);
        for (const BillLine& line : billWithout({}).lines)
            QVERIFY2(!line.why.empty(), line.meter.c_str());
    }

    void anUnknownTopicIsAnError()
    {
        try {
            without(platformOf("aws"), { "loggs" });
            QFAIL("nothing was refused");
        } catch (const Error& e) {
            QVERIFY(QString(e.what()).contains("\"loggs\""));
            QVERIFY(QString(e.what()).contains("logs"));
        }
        without(platformOf("aws"), { "workers.requests" }); // another provider's meter
    }

    void linesSayWhatWasDone()
    {
        for (const BillLine& line : billWithout({}).lines)
            if (line.meter == "lambda.requests") {
                QCOMPARE(line.basis.invocations, std::int64_t(1'000'000));
                QCOMPARE(line.basis.retries, std::int64_t(100'000));
                QCOMPARE(line.basis.coldStarts, std::int64_t(2'000));
            }
        const Bill bill = billWithout({});
        QVERIFY(near(bill.perAction * 1e6, bill.perMillionRequests));
        QVERIFY(near(bill.perAction, bill.monthTotal / 1e6));
    }

    /// A finished run is priced anew without a new one: of Cloud Run's 100 ms steps, its shared
    /// instances and its paid starts.
    void billedTimeIsTakenApartAfterTheRun()
    {
        auto project = std::make_shared<const Project>(readProject(R"({"nephoscope": 1,
          "components": [{"id": "users", "kind": "clients"},
            {"id": "it", "kind": "function", "memory_mb": 2048, "concurrency": 80, "cpu_ms": 0,
             "wait_ms": 130, "cold_start_ms": 700, "keep_alive_s": 5}],
          "connections": [{"from": "users", "to": "it"}],
          "workloads": [{"id": "w", "duration": "6h", "sources": [
            {"component": "users", "arrivals": {"poisson": {"rate_per_s": 0.5}}}]}]})",
            "p.json"));
        RunSpec spec;
        spec.project = project;
        spec.platform = shippedPlatform("gcp");
        const RunResult result = run(spec);
        const auto vcpuS = [&](const std::vector<std::string>& off) {
            double sum = 0;
            for (const UsageItem& item : meter(result, *project, without(platformOf("gcp"), off)))
                if (item.meter == "cloud_run_request.cpu_active")
                    sum += item.quantity;
            return sum;
        };
        const ComponentResult& it = *findResult(result, "it");
        const auto n = static_cast<double>(it.invocations);
        const double startsS = static_cast<double>(it.coldStart.sumNs()) / 1e9;
        QVERIFY(it.coldStarts > 100);
        const auto isAbout = [](double a, double b) { return std::abs(a / b - 1) < 0.01; };
        QVERIFY(isAbout(vcpuS({ "init" }), vcpuS({}) - startsS));
        QVERIFY(
            isAbout(vcpuS({ "minimum" }), it.busyMean * result.simulatedS + startsS)); // as it was
        QVERIFY(isAbout(vcpuS({ "active_instance" }), n * 0.2 + startsS)); // 130 -> 200 ms each
        QVERIFY(isAbout(vcpuS({ "active_instance", "init" }), n * 0.2));
        QVERIFY(vcpuS({ "minimum" }) < vcpuS({}));
    }

    /// On Lambda only the start is paid beside the requests themselves.
    void initIsTakenOffWhereItIsPaid()
    {
        RunResult r = month();
        r.components[2].measures[Measure::initMs] = 400'000;
        const auto duration = [&](const std::vector<std::string>& off) {
            return costOf(billOf(r, shop(), without(platformOf("aws"), off), { .freeTier = false }),
                "lambda.duration.x86");
        };
        QVERIFY(near(duration({}), 100'000 * 0.0000166667));
        QVERIFY(near(duration({ "init" }), 99'600 * 0.0000166667));
        QVERIFY(near(duration({ "minimum", "active_instance" }), duration({})));
    }

    /// Ten requests a second of half a second on an instance for 80: it is active while any is
    /// there, 1 - exp(-lambda S) of the time (M/G/infinity), not requests x duration / 80.
    void activeInstanceTimeIsTheBusyPeriods()
    {
        auto project = std::make_shared<const Project>(readProject(R"({"nephoscope": 1,
          "components": [{"id": "users", "kind": "clients"},
            {"id": "it", "kind": "function", "memory_mb": 2048, "concurrency": 80, "cpu_ms": 0,
             "wait_ms": 500, "timeout_s": 30}],
          "connections": [{"from": "users", "to": "it"}],
          "workloads": [{"id": "w", "duration": "4h", "warmup": "10m", "sources": [
            {"component": "users", "arrivals": {"poisson": {"rate_per_s": 10}}}]}]})",
            "p.json"));
        RunSpec spec;
        spec.project = project;
        spec.platform = shippedPlatform("gcp");
        const RunResult result = run(spec);
        double vcpuS = 0;
        for (const UsageItem& item : meter(result, *project, *spec.platform))
            if (item.meter == "cloud_run_request.cpu_active")
                vcpuS += item.quantity;
        const double byHand = result.simulatedS * (1 - std::exp(-10 * 0.5));
        const double divided = static_cast<double>(result.requests.arrived) * 0.5 / 80;
        QVERIFY2(std::abs(vcpuS / byHand - 1) < 0.02,
            qPrintable(QString("found %1, by hand %2").arg(vcpuS).arg(byHand)));
        QVERIFY(vcpuS > 15 * divided); // what static division would bill
    }
};

QTEST_GUILESS_MAIN(TestBillTopics)
#include "tst_bill_topics.moc"
