// SPDX-License-Identifier: GPL-3.0-or-later
// Gateways, buses, queues and stores with a handful of events, worked out by hand.
#include "toy.hpp"
#include <QtTest>

using namespace toy;

class Deliveries : public QObject {
    Q_OBJECT
private slots:
    void gatewayTimeoutLeavesTheFunctionRunning();
    void fanOutIsOverWhenAllAre();
    void batchesOfAQueue();
    void batchWindowWaits();
    void failedMessagesComeBackAndAreGivenUp();
    void failedMessagesComeBackByTheirSchedule();
    void slowConsumerCausesDuplicates();
    void aSlowHandlerDeletesWhatNobodyElseTook();
    void aRequestLastsAsLongAsWhatItsHandlerCaused();
    void aWindowLengthensTheVisibilityTimeout();
    void aGroupIsInWorkOnceAfterASlowConsumer();
    void asynchronousRetries();
    void whoRepeatsAnEventOfABus();
    void aBusCallsAGatewayAgain();
    void gatewayTokenBucket();
    void storageTellsItsSubscribers();
};

/// Users, a queue and its consumer.
static RunResult runQueue(const Queue& q, const Function& work, const std::vector<double>& times,
    double durationS, const Platform& on = platform())
{
    return runAt({ component("users", Clients {}), component("q", q), component("work", work) },
        { arrow("users", "q"), arrow("q", "work") }, times, durationS, on);
}

void Deliveries::gatewayTimeoutLeavesTheFunctionRunning()
{
    HttpApi api;
    api.timeoutS = 1;
    const auto r = runAt({ component("users", Clients {}), component("api", api),
                             component("work", function(constant(3000))) },
        { arrow("users", "api"), arrow("api", "work") }, { 0, 5 }, 20);
    QCOMPARE(r.requests.timedOut, 2);
    QCOMPARE(findResult(r, "api")->timeouts, 2);
    QCOMPARE(findResult(r, "api")->duration.max(), 1000 * ms);
    QCOMPARE(findResult(r, "work")->duration.max(), 3000 * ms);
    QCOMPARE(findResult(r, "work")->measures[Measure::billedMs], 6000);
    QCOMPARE(findResult(r, "work")->timeouts, 0);
}

void Deliveries::fanOutIsOverWhenAllAre()
{
    EventBus bus;
    bus.latencyMs = constant(5);
    const auto r
        = runAt({ component("users", Clients {}), component("bus", bus),
                    component("a", function(constant(10))), component("b", function(constant(30))),
                    component("c", function(constant(20))) },
            { arrow("users", "bus"), arrow("bus", "a"), arrow("bus", "b"), arrow("bus", "c") },
            { 0, 1 }, 10);
    QCOMPARE(r.requests.completed, 2);
    QCOMPARE(r.latency.max(), 35 * ms);
    QCOMPARE(findResult(r, "bus")->measures[Measure::requests], 2);
    QCOMPARE(findResult(r, "bus")->measures[Measure::deliveries], 6);
}

void Deliveries::batchesOfAQueue()
{
    Queue q;
    q.batchSize = 10;
    std::vector<double> times(25, 1.0);
    const auto r = runQueue(q, function(constant(4)), times, 10);
    // The first message is taken alone at once, as are the following ones: nothing waits without a
    // window.
    QCOMPARE(r.requests.completed, 25);
    QCOMPARE(findResult(r, "q")->measures[Measure::sends], 25);
    QCOMPARE(findResult(r, "q")->measures[Measure::messageReceives], 25);
    QCOMPARE(findResult(r, "work")->measures[Measure::billedMs],
        100); // 4 ms for each message, however batched

    q.batchWindowS = 2;
    const auto batched = runQueue(q, function(constant(4)), times, 10);
    QCOMPARE(findResult(batched, "work")->invocations, 3); // 10, 10, and 5 when the window is over
    QCOMPARE(findResult(batched, "q")->measures[Measure::receives], 3);
    QCOMPARE(findResult(batched, "q")->measures[Measure::deletes], 3);
    QCOMPARE(findResult(batched, "q")->measures[Measure::messageDeletes], 25);
    QCOMPARE(batched.latency.min(), 40 * ms);
    QCOMPARE(batched.latency.max(), 2020 * ms); // waited 2 s, then 5 x 4 ms
    QCOMPARE(findResult(batched, "q")->queueAge.max(), 2000 * ms);
    QCOMPARE(findResult(batched, "q")->queueDepthMax, 10);
}

void Deliveries::batchWindowWaits()
{
    Queue q;
    q.batchSize = 3;
    q.batchWindowS = 5;
    // Two messages at 0 and 1 wait for a third; the fourth waits alone from 2 to 7.
    const auto r = runQueue(q, function(constant(10)), { 0, 1, 2, 2 }, 20);
    QCOMPARE(findResult(r, "work")->invocations, 2);
    QCOMPARE(r.latency.max(), 5010 * ms);
    QCOMPARE(findResult(r, "work")->duration.max(), 30 * ms);
}

void Deliveries::failedMessagesComeBackAndAreGivenUp()
{
    Queue q;
    q.visibilityTimeoutS = 30;
    q.maxReceives = 3;
    Function f = function(constant(100));
    f.errorRate = 1;
    const std::vector<Component> parts { component("users", Clients {}), component("q", q),
        component("work", f) };
    const std::vector<Connection> links { arrow("users", "q"), arrow("q", "work") };
    const auto r = runAt(parts, links, { 0 }, 1000);
    QCOMPARE(findResult(r, "work")->invocations, 3); // at 0, 30 and 60 s
    QCOMPARE(findResult(r, "q")->retries, 2);
    QCOMPARE(findResult(r, "q")->deadLettered, 1);
    QCOMPARE(r.requests.deadLettered, 1);
    QCOMPARE(r.requests.duplicated, 0);
    QCOMPARE(runAt(parts, links, { 0 }, 89.9).requests.inFlight, 1); // given up at 90 s, not before
    QCOMPARE(runAt(parts, links, { 0 }, 90.1).requests.deadLettered, 1);
}

/// Where the platform takes failed messages back at once, or after pauses that grow, the visibility
/// timeout is only for handlers that do not answer.
void Deliveries::failedMessagesComeBackByTheirSchedule()
{
    Platform p = platform();
    auto& b = behaviourOf<QueueBehaviour>(p, "queue");
    b.maxReceives = 4;
    b.visibilityTimeoutS = 30;
    b.redelivery = RetrySchedule { INT32_MAX, 0, 1, 0 };
    Function f = function(constant(100));
    f.errorRate = 1;
    const auto ran = [&](const Function& work, double durationS) {
        return runQueue(Queue {}, work, { 0 }, durationS, p);
    };
    // At 0, 0.1, 0.2 and 0.3 s; given up at 0.4 s.
    QCOMPARE(findResult(ran(f, 1), "work")->invocations, 4);
    QCOMPARE(ran(f, 0.39).requests.inFlight, 1);
    QCOMPARE(ran(f, 0.41).requests.deadLettered, 1);
    // Pauses of 1, 2 and 3 (not 4) s: runs begin at 0, 1.1, 3.2 and 6.3 s.
    b.redelivery = RetrySchedule { INT32_MAX, 1, 2, 3 };
    QCOMPARE(findResult(ran(f, 6.29), "work")->invocations, 3);
    QCOMPARE(ran(f, 6.39).requests.inFlight, 1);
    QCOMPARE(ran(f, 6.41).requests.deadLettered, 1);
    // One that is still running after 30 s is delivered again then.
    const auto slow = ran(function(constant(40'000)), 35);
    QCOMPARE(findResult(slow, "work")->invocations, 2);
    QCOMPARE(slow.requests.duplicated, 1);
}

void Deliveries::slowConsumerCausesDuplicates()
{
    Queue q;
    q.visibilityTimeoutS = 30;
    q.maxReceives = 10;
    // The run of 50 s outlasts the timeout: delivered again at 30 s; the first answer at 50 s no
    // longer deletes it, the second run's timeout is over at 60 s, and so on.
    const auto r = runQueue(q, function(constant(50'000)), { 0 }, 100);
    QCOMPARE(r.requests.duplicated, 3); // at 30, 60 and 90 s
    QCOMPARE(findResult(r, "work")->invocations, 4);
    // A run within the timeout is delivered once.
    const auto once = runQueue(q, function(constant(29'000)), { 0 }, 100);
    QCOMPARE(once.requests.duplicated, 0);
    QCOMPARE(once.requests.completed, 1);
}

/// One batch at a time, of up to two messages: a run of 2 s for each message outlasts the timeout
/// of 3 s. Two messages at 0 and 0.1 s: the first runs until 2 s. The second and a third, of 1 s,
/// are back at 5 s, when nobody may take them, and are deleted in the queue at 6 s. The next one
/// comes at 10 s and takes 2 s. With a third receive at most nothing is given up.
void Deliveries::aSlowHandlerDeletesWhatNobodyElseTook()
{
    for (const bool fifo : { false, true }) {
        Queue q;
        q.fifo = fifo;
        q.messageGroups = 1;
        q.batchSize = 2;
        q.maxConcurrency = 1;
        q.visibilityTimeoutS = 3;
        q.maxReceives = 3;
        const auto ran = [&](double durationS) {
            return runQueue(q, function(constant(2000)), { 0, 0.1, 1, 10 }, durationS);
        };
        const auto r = ran(20);
        QCOMPARE(r.requests.completed, 4);
        QCOMPARE(r.requests.duplicated, 0);
        QCOMPARE(r.latency.min(), 2000 * ms);
        QCOMPARE(r.latency.max(), 5900 * ms);
        QCOMPARE(findResult(r, "work")->invocations, 3);
        QCOMPARE(findResult(r, "q")->retries, 0);
        QCOMPARE(findResult(r, "q")->measures[Measure::messageReceives], 4);
        QCOMPARE(findResult(r, "q")->measures[Measure::messageDeletes], 4);
        // Waiting: 2 from 1 (0.1) to 2 s, and from 5 to 6 s; the mean of 20 s.
        QVERIFY(std::abs(findResult(r, "q")->queueDepthMean - (1.9 + 1 + 2) / 20) < 1e-9);
        QCOMPARE(ran(5.9).requests.completed, 1);
        QCOMPARE(ran(6.1).requests.completed, 3);
    }
}

/// The handler hands an event on and is done after 1 s; what it caused takes 5 and 1 s more. A
/// failure there is the request's.
void Deliveries::aRequestLastsAsLongAsWhatItsHandlerCaused()
{
    EventBus bus;
    bus.latencyMs = constant(5000);
    Function last = function(constant(1000));
    const auto ran = [&](double durationS) {
        FunctionBehaviour b;
        b.asyncRetry = { 0, 1, 1, 1 };
        return runAt({ component("users", Clients {}), component("q", Queue {}),
                         component("work", function(constant(1000))), component("bus", bus),
                         component("last", last) },
            { arrow("users", "q"), arrow("q", "work"), arrow("work", "bus"), arrow("bus", "last") },
            { 0, 0.5 }, durationS, platform(b));
    };
    QCOMPARE(ran(20).requests.completed, 2);
    QCOMPARE(ran(20).latency.min(), 7000 * ms);
    QCOMPARE(ran(20).latency.max(), 7000 * ms);
    QCOMPARE(ran(6.9).requests.inFlight, 2);
    QCOMPARE(findResult(ran(6.9), "q")->measures[Measure::messageDeletes], 2);
    last.errorRate = 1;
    QCOMPARE(ran(20).requests.deadLettered, 2);
}

/// A window of 5 s and a function timeout of 40 s need more than 30 s: on a platform that lengthens
/// the visibility timeout by itself it is 5 + 40 + 30 s, else a run of 39 s is delivered again.
void Deliveries::aWindowLengthensTheVisibilityTimeout()
{
    Platform p = platform();
    auto& b = behaviourOf<QueueBehaviour>(p, "queue");
    Queue q;
    q.batchWindowS = 5;
    q.visibilityTimeoutS = 30;
    Function f = function(constant(39'000));
    f.timeoutS = 40;
    const auto ran = [&](double durationS = 79.9) { return runQueue(q, f, { 0 }, durationS, p); };
    QCOMPARE(findResult(ran(), "work")->invocations, 3); // at 5, 35 + 5 and 70 + 5 s
    b.windowedVisibilityExtraS = 30;
    QCOMPARE(findResult(ran(), "work")->invocations, 1);
    QCOMPARE(ran().requests.duplicated, 0);
    f.errorRate = 1; // comes back 75 s after it was taken at 5 s, and waits for the window
    QCOMPARE(findResult(ran(84.9), "work")->invocations, 1);
    QCOMPARE(findResult(ran(85.1), "work")->invocations, 2);
    q.batchWindowS = 0; // without a window it stays as it is set: again at 30 and 60 s
    QCOMPARE(findResult(ran(), "q")->retries, 2);
}

void Deliveries::aGroupIsInWorkOnceAfterASlowConsumer()
{
    Queue q;
    q.fifo = true;
    q.messageGroups = 1;
    q.batchSize = 2;
    q.batchWindowS = 10;
    q.visibilityTimeoutS = 5;
    // The first message waits for its window, runs from 10 to 17 s, is back at 15 s, waits for the
    // window again, and is deleted in the queue at 17 s. The second one runs from 30 s on, and the
    // next two, which fill a batch at 32 s, wait until its visibility timeout is over at 35 s.
    const auto r = runQueue(q, function(constant(7000)), { 0, 20, 31, 32 }, 34.9);
    QCOMPARE(r.requests.completed, 1);
    QCOMPARE(findResult(r, "work")->invocations, 2);
    QCOMPARE(findResult(r, "work")->instancesMax, 1);
}

void Deliveries::asynchronousRetries()
{
    FunctionBehaviour b;
    b.asyncRetry = { 2, 60, 2, 1e9, 1e9 };
    Function f = function(constant(1000));
    f.errorRate = 1;
    const std::vector<Component> parts { component("users", Clients {}),
        component("bus", EventBus {}), component("work", f) };
    const std::vector<Connection> links { arrow("users", "bus"), arrow("bus", "work") };
    // Attempts at 0, 1 + 60 and 62 + 120 s; given up at 183 s.
    const auto r = runAt(parts, links, { 0 }, 1000, platform(b));
    QCOMPARE(findResult(r, "work")->invocations, 3);
    QCOMPARE(findResult(r, "work")->retries, 2);
    QCOMPARE(r.requests.deadLettered, 1);
    QCOMPARE(runAt(parts, links, { 0 }, 182.9, platform(b)).requests.inFlight, 1);
    QCOMPARE(runAt(parts, links, { 0 }, 183.1, platform(b)).requests.deadLettered, 1);
}

/// A bus tries again after 10 s, and again; the function's own queue after 1 s, once.
void Deliveries::whoRepeatsAnEventOfABus()
{
    for (const bool queues : { true, false }) {
        FunctionBehaviour behaviour;
        behaviour.queuesEvents = queues;
        behaviour.asyncRetry = { 1, 1, 1, 60 };
        Platform p = platform(behaviour);
        for (Service& s : p.services)
            if (auto* bus = std::get_if<BusBehaviour>(&s.behaviour))
                bus->retry = { 2, 10, 1, 60 };
        EventBus bus;
        bus.latencyMs = constant(0);
        Function bad = function(constant(100));
        bad.errorRate = 1;
        const auto r = runAt(
            { component("users", Clients {}), component("bus", bus), component("bad", bad) },
            { arrow("users", "bus"), arrow("bus", "bad") }, { 0 }, 100, p);
        const ComponentResult& f = *findResult(r, "bad");
        QCOMPARE(f.invocations, queues ? 2 : 3);
        QCOMPARE(f.retries, queues ? 1 : 2);
        QCOMPARE(f.deadLettered, 1);
        // Each delivery of a bus that repeats it is metered.
        QCOMPARE(findResult(r, "bus")->measures[Measure::deliveries], queues ? 1 : 3);
    }
}

/// 20 ms there, 100 ms of work that fails, 20 ms back: at 0, 10.14 and 20.28 s.
void Deliveries::aBusCallsAGatewayAgain()
{
    Platform p = platform();
    behaviourOf<GatewayBehaviour>(p, "http_api").latencyMs = constant(40);
    behaviourOf<BusBehaviour>(p, "event_bus").retry = { 2, 10, 1, 60 };
    EventBus bus;
    bus.latencyMs = constant(0);
    Function bad = function(constant(100));
    bad.errorRate = 1;
    const auto ran = [&](double durationS) {
        return runAt({ component("users", Clients {}), component("bus", bus),
                         component("api", HttpApi {}), component("bad", bad) },
            { arrow("users", "bus"), arrow("bus", "api"), arrow("api", "bad") }, { 0 }, durationS,
            p);
    };
    const auto r = ran(100);
    QCOMPARE(findResult(r, "api")->invocations, 3);
    QCOMPARE(findResult(r, "bad")->invocations, 3);
    QCOMPARE(r.requests.deadLettered, 1);
    QCOMPARE(ran(20.41).requests.inFlight, 1);
    QCOMPARE(ran(20.43).requests.deadLettered, 1);
}

void Deliveries::gatewayTokenBucket()
{
    HttpApi api;
    api.ratePerS = 1;
    api.burst = 2;
    // Two tokens at 0; none at 0.5; one again from 1 on.
    const auto r = runAt({ component("users", Clients {}), component("api", api),
                             component("work", function(constant(1))) },
        { arrow("users", "api"), arrow("api", "work") }, { 0, 0, 0, 0.5, 1.6, 1.7 }, 10);
    QCOMPARE(r.requests.throttled, 3);
    QCOMPARE(r.requests.completed, 3);
    QCOMPARE(findResult(r, "work")->invocations, 3);
}

void Deliveries::storageTellsItsSubscribers()
{
    Platform p = platform();
    behaviourOf<StoreBehaviour>(p, "object_storage").notifyMs = constant(500);
    ObjectStorage bucket;
    bucket.writeMs = constant(20);
    const auto r
        = runAt({ component("users", Clients {}), component("upload", function(constant(10))),
                    component("bucket", bucket), component("resize", function(constant(100))) },
            { arrow("users", "upload"), arrow("upload", "bucket"), arrow("bucket", "resize") },
            { 0 }, 10, p);
    QCOMPARE(r.latency.max(), 30 * ms); // the caller does not wait for the resizing
    QCOMPARE(findResult(r, "resize")->invocations, 1);
    QCOMPARE(r.journeys.size(), 1u);
    SimTime end = 0;
    for (const Span& s : r.journeys[0].spans)
        end = std::max(end, s.end);
    QCOMPARE(end, 630 * ms); // 10 + 20 + 500 + 100
}

QTEST_GUILESS_MAIN(Deliveries)
#include "tst_deliveries.moc"
