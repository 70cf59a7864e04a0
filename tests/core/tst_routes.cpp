// SPDX-License-Identifier: GPL-3.0-or-later
// Shares of an HTTP API or of clients that add up to at most 1: each request takes one route.
#include "core/study/estimate.hpp"
#include "toy.hpp"
#include <QtTest>

using namespace toy;

namespace {

constexpr int requests = 20'000;

Connection route(const char* from, const char* to, double share)
{
    Connection c = arrow(from, to);
    c.probability = share;
    return c;
}

/// Requests, far apart, to an API with these shares towards functions of 100, 200 and 400 ms that
/// are always warm.
RunResult runRoutes(double a, double b, double c)
{
    std::vector<double> times;
    for (int i = 0; i < requests; ++i)
        times.push_back(i);
    return runAt(
        { component("users", Clients {}), component("api", HttpApi {}),
            component("a", function(constant(100))), component("b", function(constant(200))),
            component("c", function(constant(400))) },
        { arrow("users", "api"), route("api", "a", a), route("api", "b", b), route("api", "c", c) },
        times, requests + 10);
}

double visits(const RunResult& r, const char* id)
{
    return static_cast<double>(findResult(r, id)->invocations);
}

/// Four standard deviations of a binomial number of requests.
double slack(double share)
{
    return 4 * std::sqrt(requests * share * (1 - share));
}

}

class RoutesTest : public QObject {
    Q_OBJECT
private slots:
    void sharesThatMakeOneExcludeEachOther();
    void whatNoRouteTakesIsAnsweredByTheApi();
    void sharesAboveOneAreIndependent();
    void clientsChooseAnAddress();
    void whatIsDeliveredAgainTakesARouteAgain();
    void theEstimateTakesOneRouteToo();
};

void RoutesTest::sharesThatMakeOneExcludeEachOther()
{
    const auto r = runRoutes(0.35, 0.58, 0.07);
    QCOMPARE(visits(r, "a") + visits(r, "b") + visits(r, "c"), double { requests });
    QVERIFY(std::abs(visits(r, "a") - 0.35 * requests) < slack(0.35));
    QVERIFY(std::abs(visits(r, "b") - 0.58 * requests) < slack(0.58));
    QCOMPARE(r.latency.max(), 400 * ms);
    QCOMPARE(r.latency.min(), 100 * ms);
}

void RoutesTest::whatNoRouteTakesIsAnsweredByTheApi()
{
    const auto r = runRoutes(0.5, 0.2, 0.1);
    const double none = requests - visits(r, "a") - visits(r, "b") - visits(r, "c");
    QVERIFY(std::abs(none - 0.2 * requests) < slack(0.2));
    QCOMPARE(r.latency.max(), 400 * ms);
    QCOMPARE(r.latency.min(), SimTime { 0 });
}

void RoutesTest::sharesAboveOneAreIndependent()
{
    const auto r = runRoutes(1, 0.5, 0.5);
    QCOMPARE(visits(r, "a"), double { requests });
    QVERIFY(std::abs(visits(r, "b") - 0.5 * requests) < slack(0.5));
    QCOMPARE(r.latency.max(), 700 * ms); // one after the other
}

void RoutesTest::clientsChooseAnAddress()
{
    std::vector<double> times;
    for (int i = 0; i < requests; ++i)
        times.push_back(i);
    const auto r = runAt({ component("users", Clients {}), component("a", function(constant(100))),
                             component("b", function(constant(200))) },
        { route("users", "a", 0.3), route("users", "b", 0.7) }, times, requests + 10);
    QCOMPARE(visits(r, "a") + visits(r, "b"), double { requests });
    QCOMPARE(r.latency.max(), 200 * ms);
}

void RoutesTest::whatIsDeliveredAgainTakesARouteAgain()
{
    Platform p = platform();
    for (Service& s : p.services)
        if (auto* bus = std::get_if<BusBehaviour>(&s.behaviour))
            bus->retry = { 2, 10, 1, 60 };
    Function bad = function(constant(100));
    bad.errorRate = 1;
    const auto r
        = runAt({ component("users", Clients {}), component("bus", EventBus {}),
                    component("api", HttpApi {}), component("a", bad), component("b", bad) },
            { arrow("users", "bus"), arrow("bus", "api"), route("api", "a", 0.5),
                route("api", "b", 0.5) },
            { 0 }, 100, p);
    QCOMPARE(findResult(r, "api")->invocations, 3);
    QCOMPARE(visits(r, "a") + visits(r, "b"), 3.0);
    QCOMPARE(r.requests.deadLettered, 1);
}

void RoutesTest::theEstimateTakesOneRouteToo()
{
    const Project p = project(
        { component("users", Clients {}), component("api", HttpApi {}),
            component("a", function(constant(100))), component("b", function(constant(400))) },
        { arrow("users", "api"), route("api", "a", 0.6), route("api", "b", 0.4) }, poisson(1),
        3600);
    const QuickEstimate e = estimate(p, p.workloads.front().id, platform());
    // Six of ten requests take 100 ms and the others 400 ms; never 0 or 500.
    QVERIFY2(std::abs(e.p50Ms - 100) < 5, qPrintable(QString::number(e.p50Ms)));
    QVERIFY2(std::abs(e.p95Ms - 400) < 5, qPrintable(QString::number(e.p95Ms)));
}

QTEST_GUILESS_MAIN(RoutesTest)
#include "tst_routes.moc"
