// SPDX-License-Identifier: GPL-3.0-or-later
// Destinations of asynchronous invocations, and idempotency keys that are kept in a store.
#include "core/model/validate.hpp"
#include "toy.hpp"
#include <QtTest>

using namespace toy;

namespace {

Connection toDestination(const char* to, const char* ending)
{
    Connection c = arrow("work", to);
    c.destination = ending;
    return c;
}

/// An event bus invokes "work"; what works goes to "good", what fails for good to "bad".
RunResult runDestinations(double errorRate, const std::vector<double>& times)
{
    FunctionBehaviour b;
    b.asyncRetry = { 2, 60, 2, 1e9, 1e9 };
    Function f = function(constant(1000));
    f.errorRate = errorRate;
    return runAt({ component("users", Clients {}), component("bus", EventBus {}),
                     component("work", f), component("good", function(constant(10))),
                     component("bad", Queue {}), component("repair", function(constant(500))) },
        { arrow("users", "bus"), arrow("bus", "work"), toDestination("good", "success"),
            toDestination("bad", "failure"), arrow("bad", "repair") },
        times, 1000, platform(b));
}

/// A queue whose every message comes twice, a consumer that keeps keys, and its effects.
Project withKeys(double writeMs)
{
    Queue q;
    q.batchSize = 1;
    q.duplicateRate = 1;
    Database keys;
    keys.writeMs = constant(writeMs);
    Connection key = arrow("work", "keys");
    key.idempotencyKey = true;
    return project({ component("users", Clients {}), component("q", q),
                       component("work", function(constant(100))), component("keys", keys),
                       component("effects", Database {}) },
        { arrow("users", "q"), arrow("q", "work"), arrow("work", "effects"), key }, recorded("t"),
        100);
}

}

class Destinations : public QObject {
    Q_OBJECT
private slots:
    void whatWorksGoesToSuccess();
    void whatFailsForGoodGoesToFailure();
    void aSynchronousCallHasNone();
    void aKeyIsWrittenForEveryDelivery();
    void withoutKeysEffectsCountTwice();
    void mistakes_data();
    void mistakes();
    void surviveAFile();
};

void Destinations::whatWorksGoesToSuccess()
{
    const auto r = runDestinations(0, { 0, 5 });
    QCOMPARE(r.requests.completed, 2);
    QCOMPARE(findResult(r, "good")->invocations, 2);
    QCOMPARE(findResult(r, "bad")->invocations, 0);
    QCOMPARE(r.latency.max(), 1010 * ms); // over when the destination is done
}

void Destinations::whatFailsForGoodGoesToFailure()
{
    // Attempts at 0, 61 and 182 s fail; at 183 s the event goes to the queue and is looked at.
    const auto r = runDestinations(1, { 0 });
    QCOMPARE(findResult(r, "work")->invocations, 3);
    QCOMPARE(findResult(r, "work")->deadLettered, 1);
    QCOMPARE(findResult(r, "good")->invocations, 0);
    QCOMPARE(findResult(r, "bad")->measures[Measure::sends], 1);
    QCOMPARE(findResult(r, "repair")->invocations, 1);
    QCOMPARE(r.requests.deadLettered, 1);
    // The function's own dead-letter queue does not get it as well.
    QCOMPARE(findResult(r, "work")->measures[Measure::deadLetters], 0);
    QCOMPARE(r.connections[3].calls, 1);
}

void Destinations::aSynchronousCallHasNone()
{
    const auto r
        = runAt({ component("users", Clients {}), component("work", function(constant(10))),
                    component("good", function(constant(10))) },
            { arrow("users", "work"), toDestination("good", "success") }, { 0 }, 10);
    QCOMPARE(r.requests.completed, 1);
    QCOMPARE(findResult(r, "good")->invocations, 0);
}

void Destinations::aKeyIsWrittenForEveryDelivery()
{
    const auto r = toy::run(withKeys(20), platform(), 1, { { "t", at({ 0, 1, 2 }) } });
    QCOMPARE(r.requests.completed, 3);
    QCOMPARE(r.requests.duplicated, 0);
    QCOMPARE(findResult(r, "work")->invocations, 6);
    QCOMPARE(findResult(r, "keys")->measures[Measure::writes], 6); // metered, and so billed
    QCOMPARE(findResult(r, "effects")->measures[Measure::writes], 3);
    // A first delivery works 100 ms and writes its key; a repeated one only tries its key.
    QCOMPARE(findResult(r, "work")->duration.max(), 120 * ms);
    QCOMPARE(findResult(r, "work")->duration.min(), 20 * ms);
}

void Destinations::withoutKeysEffectsCountTwice()
{
    Project p = withKeys(20);
    p.connections.pop_back();
    const auto r = toy::run(p, platform(), 1, { { "t", at({ 0, 1, 2 }) } });
    QCOMPARE(r.requests.duplicated, 3);
    QCOMPARE(findResult(r, "effects")->measures[Measure::writes], 6);
}

void Destinations::mistakes_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("code");
    QTest::newRow("not of a function") << R"({"from": "bus", "to": "f", "destination": "failure"})"
                                       << "bad_destination";
    QTest::newRow("awaited")
        << R"({"from": "f", "to": "g", "mode": "sync", "destination": "success"})"
        << "bad_destination";
    QTest::newRow("keys of a bus") << R"({"from": "bus", "to": "f", "idempotency_key": true})"
                                   << "bad_key_store";
    QTest::newRow("keys in a function") << R"({"from": "f", "to": "g", "idempotency_key": true})"
                                        << "bad_key_store";
    QTest::newRow("fine") << R"({"from": "f", "to": "g", "destination": "failure"})"
                          << "";
    QTest::newRow("keys are fine") << R"({"from": "f", "to": "d", "idempotency_key": true})"
                                   << "";
}

void Destinations::mistakes()
{
    QFETCH(QString, connection);
    QFETCH(QString, code);
    const QString text = R"({"nephoscope": 1, "components": [{"id": "c", "kind": "clients"},
        {"id": "bus", "kind": "event_bus"}, {"id": "f", "kind": "function"},
        {"id": "g", "kind": "function"}, {"id": "d", "kind": "database"}],
        "connections": [)"
        + connection + "]}";
    QStringList errors;
    for (const Issue& issue : validate(readProject(text.toStdString(), "p.json")))
        if (issue.severity == Severity::error && issue.code != "no_workload")
            errors << QString::fromStdString(issue.code);
    QCOMPARE(errors.join(' '), code);
}

void Destinations::surviveAFile()
{
    Project p = withKeys(20);
    std::get<Function>(p.components[2].kind) = Function {};
    p.connections.push_back(toDestination("effects", "failure"));
    QVERIFY(readProject(writeProject(p), "p.json") == p);
}

QTEST_GUILESS_MAIN(Destinations)
#include "tst_destinations.moc"
