// SPDX-License-Identifier: GPL-3.0-or-later
// Ways there and back: the network between clients and the architecture, and the two halves of what
// a gateway adds. Worked out by hand.
#include "toy.hpp"
#include <QtTest>

using namespace toy;

namespace {

Clients far(double roundTripMs)
{
    Clients c;
    c.networkMs = constant(roundTripMs);
    return c;
}

Platform withGateway(double latencyMs)
{
    Platform p = platform();
    for (Service& s : p.services)
        if (auto* gateway = std::get_if<GatewayBehaviour>(&s.behaviour))
            gateway->latencyMs = constant(latencyMs);
    return p;
}

}

class NetworkTest : public QObject {
    Q_OBJECT
private slots:
    /// 50 ms there, 30 ms of work, 50 ms back.
    void aRequestCrossesTheNetworkTwice()
    {
        const auto r
            = runAt({ component("users", far(100)), component("f", function(constant(30))) },
                { arrow("users", "f") }, { 0 }, 10);
        QCOMPARE(r.latency.max(), 130 * ms);
    }

    /// What is handed over is under way for half a round trip only: nobody waits for an answer.
    void anEventCrossesItOnce()
    {
        const auto r = runAt({ component("users", far(100)), component("bus", EventBus {}),
                                 component("f", function(constant(30))) },
            { arrow("users", "bus"), arrow("bus", "f") }, { 0 }, 10);
        QCOMPARE(r.latency.max(), 80 * ms);
    }

    /// The client's patience covers the network, and each try pays for it: 100 ms is too little for
    /// 130, twice, although the function takes 30. The work is done both times.
    void aTimeoutCountsTheNetworkAndEachTryPaysIt()
    {
        Connection call = arrow("users", "f");
        call.timeoutS = 0.1;
        call.retries = 1;
        call.backoffMs = 20;
        call.jitter = false;
        const auto parts = [&] {
            return std::vector { component("users", far(100)),
                component("f", function(constant(30))) };
        };
        const auto short1 = runAt(parts(), { call }, { 0 }, 10);
        QCOMPARE(short1.requests.timedOut, 1);
        QCOMPARE(findResult(short1, "f")->invocations, 2);
        call.timeoutS = 0.131;
        QCOMPARE(runAt(parts(), { call }, { 0 }, 10).latency.max(), 130 * ms);
        // A first try that fails at 130 ms, 20 ms of pause, 130 ms again.
        Project p = project(parts(), { call }, recorded("t"), 10);
        Fault down;
        down.component = "f";
        down.effect = "down";
        down.at = seconds(0);
        down.duration = seconds(0.12);
        p.workloads.front().faults = { down };
        const auto again = toy::run(p, platform(), 1, { { "t", at({ 0 }) } });
        QCOMPARE(again.requests.completed, 1);
        // A function that is down refuses at once: 100, 20 and 130 ms.
        QCOMPARE(again.latency.max(), 250 * ms);
    }

    /// Of 40 ms half is spent before the function, so that it works from 20 to 50 ms: a request of
    /// somebody else at 5 ms meets it there.
    void aGatewayAddsHalfBeforeAndHalfBehind()
    {
        Project p = project(
            { component("users", Clients {}), component("others", Clients {}),
                component("api", HttpApi {}), component("f", function(constant(30))) },
            { arrow("users", "api"), arrow("others", "f"), arrow("api", "f") }, recorded("t"), 10);
        const auto alone = toy::run(p, withGateway(40), 1, { { "t", at({ 0 }) } });
        QCOMPARE(alone.latency.max(), 70 * ms);
        QCOMPARE(findResult(alone, "api")->duration.max(), 70 * ms);
        for (const auto& [when, instances] : { std::pair { 0.005, 2 }, std::pair { 0.051, 1 } }) {
            p.workloads.front().sources.resize(1);
            p.workloads.front().sources.push_back({ "others", recorded("o"), {} });
            const auto r
                = toy::run(p, withGateway(40), 1, { { "t", at({ 0 }) }, { "o", at({ when }) } });
            QCOMPARE(findResult(r, "f")->instancesMax, instances);
        }
    }

    /// The limit of the gateway ends its waiting; the answer still has its way back, and what the
    /// function says later is nobody's business.
    void aGatewayThatGivesUpAnswersLater()
    {
        HttpApi api;
        api.timeoutS = 0.1;
        const auto r = runAt({ component("users", Clients {}), component("api", api),
                                 component("f", function(constant(110))) },
            { arrow("users", "api"), arrow("api", "f") }, { 0, 0.5 }, 10, withGateway(40));
        QCOMPARE(r.requests.timedOut, 2);
        QCOMPARE(findResult(r, "api")->timeouts, 2);
        QCOMPARE(findResult(r, "f")->invocations, 2);
        QCOMPARE(r.requests.inFlight, 0);
    }
};

QTEST_APPLESS_MAIN(NetworkTest)
#include "tst_network.moc"
