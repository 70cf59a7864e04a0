// SPDX-License-Identifier: GPL-3.0-or-later
// Streams and ordered queues, duplicates and partial answers, worked out by hand.
#include "toy.hpp"
#include <QtTest>

using namespace toy;

class Streams : public QObject {
    Q_OBJECT
private slots:
    void batchesInOrder();
    void windowCollectsRecords();
    void aLoneRecordWaitsForItsWindowOnly();
    void everyConsumerReadsEveryRecord();
    void shardsAndLanesWorkInParallel();
    void aFailingBatchBlocksItsLane();
    void bisectFindsTheBadHalf();
    void recordsTooOldAreGivenUp();
    void shardRateThrottlesWrites();
    void oneBatchOfAGroupAtATime();
    void groupsKeepTheirOrderWhenABatchFails();
    void partialAnswerReturnsOnlyWhatFailed();
    void partialAnswersAreOfQueuesOnly();
    void duplicatesHaveEffectsTwice();
    void anIdempotentConsumerDetectsThem();
    void changesOfADatabaseAreReadInBatches();
    void aFailingBatchOfChangesIsTriedUntilItIsTooOld();
    void aFilterKeepsRecordsFromAConsumer();
};

namespace {

RunResult runStream(const Stream& s, const Function& f, const std::vector<double>& times,
    double durationS = 100, const Platform& on = platform())
{
    return runAt({ component("users", Clients {}), component("s", s), component("f", f) },
        { arrow("users", "s"), arrow("s", "f") }, times, durationS, on);
}

/// The toy platform with a database that tells of its changes by a stream of one shard, which an
/// idle reader looks at after 0.2 s.
Platform withChanges(double batch, double retentionH)
{
    Platform p = platform();
    auto& store = behaviourOf<StoreBehaviour>(p, "database");
    store.writeMs = constant(20);
    store.notifyMs = constant(200);
    store.changes = ChangeStream { 1, batch, retentionH, { INT32_MAX, 1, 1, 1 } };
    return p;
}

RunResult runChanges(
    const Function& index, const std::vector<double>& times, double durationS, const Platform& on)
{
    return runAt({ component("users", Clients {}), component("write", function(constant(10))),
                     component("db", Database {}), component("index", index) },
        { arrow("users", "write"), arrow("write", "db"), arrow("db", "index") }, times, durationS,
        on);
}

}

void Streams::batchesInOrder()
{
    // The reader looks when the first record is there, so the five are handled as 1 + 2 + 2. The
    // handler works 0.5 s for each record: 0.5, 1 and 1 s, one batch after the other.
    Stream s;
    s.batchSize = 2;
    const auto r = runStream(s, function(constant(500)), std::vector<double>(5, 0.0));
    QCOMPARE(r.requests.completed, 5);
    QCOMPARE(r.latency.max(), 2500 * ms);
    QCOMPARE(findResult(r, "f")->invocations, 3);
    QCOMPARE(findResult(r, "s")->measures[Measure::receives], 3);
    QCOMPARE(findResult(r, "s")->measures[Measure::messageReceives], 5);
    QCOMPARE(findResult(r, "s")->queueAge.max(), 1500 * ms);
    QCOMPARE(findResult(r, "f")->instancesMax, 1);
}

void Streams::windowCollectsRecords()
{
    Stream s;
    s.batchSize = 10;
    s.batchWindowS = 3;
    const auto r = runStream(s, function(constant(0)), { 0, 1, 2, 8 });
    QCOMPARE(findResult(r, "f")->invocations, 2);
    QCOMPARE(r.latency.max(), 3000 * ms); // the first of each window waits it out
    Stream full = s;
    full.batchSize = 2; // a full batch does not wait
    const auto at2 = runStream(full, function(constant(0)), { 0, 1, 5 });
    QCOMPARE(findResult(at2, "f")->invocations, 2);
    QCOMPARE(at2.latency.max(), 3000 * ms); // the one at 5 s
    QVERIFY(std::abs(at2.latency.quantile(0.5) - 1000 * ms) < 10 * ms);
}

void Streams::aLoneRecordWaitsForItsWindowOnly()
{
    Stream s;
    s.batchSize = 2;
    s.batchWindowS = 3;
    const auto first = runStream(s, function(constant(0)), { 0 });
    QCOMPARE(first.requests.completed, 1);
    QCOMPARE(first.latency.max(), 3000 * ms);
    // Full at 1 s; the timer of that window goes off at 3 s, amid the window of the third record.
    const auto third = runStream(s, function(constant(0)), { 0, 1, 2.5 });
    QCOMPARE(third.requests.completed, 3);
    QCOMPARE(findResult(third, "f")->invocations, 2);
    QCOMPARE(third.latency.max(), 3000 * ms);
}

void Streams::everyConsumerReadsEveryRecord()
{
    const auto r = runAt(
        { component("users", Clients {}), component("s", Stream {}),
            component("f", function(constant(100))), component("g", function(constant(300))) },
        { arrow("users", "s"), arrow("s", "f"), arrow("s", "g") }, { 0, 10 }, 100);
    QCOMPARE(findResult(r, "f")->invocations, 2);
    QCOMPARE(findResult(r, "g")->invocations, 2);
    QCOMPARE(r.latency.max(), 300 * ms); // over when both are done
}

void Streams::shardsAndLanesWorkInParallel()
{
    // 400 records at once in batches of one: as many at the same time as there are lanes.
    Stream s;
    s.batchSize = 1;
    s.shards = 4;
    s.parallelisation = 3;
    const auto r = runStream(s, function(constant(1000)), std::vector<double>(400, 0.0), 1000);
    QCOMPARE(r.requests.completed, 400);
    QCOMPARE(findResult(r, "f")->instancesMax, 12);
}

void Streams::aFailingBatchBlocksItsLane()
{
    // Every attempt takes 1 s and fails; two retries; then the record behind has its turn: a
    // record is given up after 3 s, the next one, there since 0.5 s, after 6 s.
    Stream s;
    s.batchSize = 1;
    s.retries = 2;
    Function bad = function(constant(1000));
    bad.errorRate = 1;
    Platform p = platform();
    for (Service& service : p.services)
        if (auto* b = std::get_if<StreamBehaviour>(&service.behaviour))
            b->retry = { INT32_MAX, 0, 1, 0 };
    const auto r = runStream(s, bad, { 0, 0.5 }, 100, p);
    QCOMPARE(r.requests.deadLettered, 2);
    QCOMPARE(findResult(r, "f")->invocations, 6);
    QCOMPARE(findResult(r, "s")->retries, 4);
    QCOMPARE(findResult(r, "s")->deadLettered, 2);
    QCOMPARE(findResult(r, "s")->queueAge.max(), 4500 * ms); // third attempt of the second
}

void Streams::bisectFindsTheBadHalf()
{
    Stream s;
    s.batchSize = 4;
    s.retries = 1;
    s.bisect = true;
    Function bad = function(constant(0));
    bad.errorRate = 1;
    const auto r = runStream(s, bad, std::vector<double>(4, 0.0));
    // The first record is handled alone, the other three together. A single record that fails is
    // tried once more and given up: 2 invocations. 3 fail and become 1 + 2, 2 become 1 + 1:
    // 2 + (1 + 2 + (1 + 2 + 2)).
    QCOMPARE(findResult(r, "f")->invocations, 10);
    QCOMPARE(r.requests.deadLettered, 4);
}

void Streams::recordsTooOldAreGivenUp()
{
    // Attempts of 25 s fail; after the third one the record is 75 s old, more than 60.
    Stream s;
    s.maxAgeS = 60;
    Function bad = function(constant(25000));
    bad.errorRate = 1;
    Platform p = platform();
    for (Service& service : p.services)
        if (auto* b = std::get_if<StreamBehaviour>(&service.behaviour))
            b->retry = { INT32_MAX, 0, 1, 0 };
    const auto r = runStream(s, bad, { 0 }, 200, p);
    QCOMPARE(findResult(r, "f")->invocations, 3);
    QCOMPARE(r.requests.deadLettered, 1);
}

void Streams::shardRateThrottlesWrites()
{
    Platform p = platform();
    for (Service& service : p.services)
        if (auto* b = std::get_if<StreamBehaviour>(&service.behaviour))
            b->recordsPerShardPerS = 10;
    const auto r
        = runStream(Stream {}, function(constant(0)), std::vector<double>(25, 0.0), 100, p);
    QCOMPARE(r.requests.completed, 10);
    QCOMPARE(r.requests.throttled, 15);
    QCOMPARE(findResult(r, "s")->throttled, 15);
}

void Streams::oneBatchOfAGroupAtATime()
{
    // Ten messages of one group, one by one, 1 s each: in turn, whatever the pollers.
    Queue q;
    q.fifo = true;
    q.messageGroups = 1;
    q.batchSize = 1;
    const auto r = runAt({ component("users", Clients {}), component("q", q),
                             component("f", function(constant(1000))) },
        { arrow("users", "q"), arrow("q", "f") }, std::vector<double>(10, 0.0), 100);
    QCOMPARE(r.requests.completed, 10);
    QCOMPARE(findResult(r, "f")->instancesMax, 1);
    QCOMPARE(r.latency.max(), 10000 * ms);
    // A thousand groups: (almost) all at once.
    q.messageGroups = 100000;
    const auto wide = runAt({ component("users", Clients {}), component("q", q),
                                component("f", function(constant(1000))) },
        { arrow("users", "q"), arrow("q", "f") }, std::vector<double>(10, 0.0), 100);
    QCOMPARE(findResult(wide, "f")->instancesMax, 10);
}

void Streams::groupsKeepTheirOrderWhenABatchFails()
{
    // The handler always fails; the group is blocked until the visibility timeout of 5 s is over.
    // Message 1: taken at 0, 5, 10; given up at 15; message 2: 15, 20, 25; given up at 30.
    Queue q;
    q.fifo = true;
    q.messageGroups = 1;
    q.batchSize = 1;
    q.visibilityTimeoutS = 5;
    q.maxReceives = 3;
    Function bad = function(constant(100));
    bad.errorRate = 1;
    const auto r = runAt({ component("users", Clients {}), component("q", q), component("f", bad) },
        { arrow("users", "q"), arrow("q", "f") }, { 0, 0 }, 29);
    QCOMPARE(r.requests.deadLettered, 1);
    QCOMPARE(r.requests.inFlight, 1);
    QCOMPARE(findResult(r, "f")->invocations, 6);
}

void Streams::partialAnswerReturnsOnlyWhatFailed()
{
    // 2,000 messages in batches of 10; a tenth of the messages fails each time. With a partial
    // answer a message is received 1 / 0.9 times on average (up to 20 receives).
    Queue q;
    q.batchSize = 10;
    q.visibilityTimeoutS = 5;
    q.maxReceives = 20;
    Function f = function(constant(0));
    f.errorRate = 0.1;
    std::vector<double> times;
    for (int i = 0; i < 2000; ++i)
        times.push_back(i / 10 * 0.1);
    q.partialBatch = true;
    const auto one = runAt({ component("users", Clients {}), component("q", q), component("f", f) },
        { arrow("users", "q"), arrow("q", "f") }, times, 400);
    QCOMPARE(one.requests.completed, 2000);
    const auto receives = findResult(one, "q")->measures[Measure::messageReceives];
    // Geometric: 2222 +- 4 x sqrt(2000 x 0.1) / 0.9 = 63.
    QVERIFY2(std::abs(receives - 2222) < 63, qPrintable(QString::number(receives)));
    QCOMPARE(one.requests.duplicated, 0);
}

void Streams::partialAnswersAreOfQueuesOnly()
{
    // The stream's batch comes after one of the queue has been through.
    Queue q;
    q.partialBatch = true;
    Stream s;
    s.retries = 0;
    Function good = function(constant(10)), bad = function(constant(1000));
    bad.errorRate = 1;
    const auto r = runAt({ component("users", Clients {}), component("q", q), component("s", s),
                             component("good", good), component("bad", bad) },
        { arrow("users", "q"), arrow("q", "good"), arrow("good", "s"), arrow("s", "bad") },
        { 0, 5 }, 100);
    QCOMPARE(findResult(r, "bad")->errors, 2);
    QCOMPARE(r.requests.deadLettered, 2);
}

void Streams::duplicatesHaveEffectsTwice()
{
    Queue q;
    q.batchSize = 1;
    q.duplicateRate = 1;
    const auto r = runAt({ component("users", Clients {}), component("q", q),
                             component("f", function(constant(100))), component("d", Database {}) },
        { arrow("users", "q"), arrow("q", "f"), arrow("f", "d") }, { 0, 1, 2 }, 10);
    QCOMPARE(r.requests.completed, 3);
    QCOMPARE(r.requests.duplicated, 3);
    QCOMPARE(findResult(r, "f")->invocations, 6);
    QCOMPARE(findResult(r, "d")->measures[Measure::writes], 6);
}

void Streams::anIdempotentConsumerDetectsThem()
{
    Queue q;
    q.batchSize = 1;
    q.duplicateRate = 1;
    Function f = function(constant(100));
    f.idempotent = true;
    const auto r = runAt({ component("users", Clients {}), component("q", q), component("f", f),
                             component("d", Database {}) },
        { arrow("users", "q"), arrow("q", "f"), arrow("f", "d") }, { 0, 1, 2 }, 10);
    QCOMPARE(r.requests.completed, 3);
    QCOMPARE(r.requests.duplicated, 0);
    QCOMPARE(findResult(r, "f")->invocations, 6);
    QCOMPARE(findResult(r, "d")->measures[Measure::writes], 3);
}

/// Written at 0.03, 0.13 and 0.28 s. The reader looks at 0.23 s: the first two, for 0.2 s; then the
/// third at once.
void Streams::changesOfADatabaseAreReadInBatches()
{
    const auto r = runChanges(function(constant(100)), { 0, 0.1, 0.25 }, 10, withChanges(100, 24));
    QCOMPARE(r.requests.completed, 3);
    QCOMPARE(r.latency.max(), 30 * ms); // nobody waits for the index
    QCOMPARE(findResult(r, "index")->invocations, 2);
    QCOMPARE(findResult(r, "index")->duration.max(), 200 * ms);
    QCOMPARE(findResult(r, "db")->queueAge.count(), 3u);
    QCOMPARE(findResult(r, "db")->queueAge.max(), 200 * ms);
    QCOMPARE(findResult(r, "db")->queueDepthMax, 2);
    QCOMPARE(findResult(r, "db")->measures[Measure::writes], 3);
    // At most so many at a time: one after the other from 0.23 s on.
    const auto ones = runChanges(function(constant(100)), { 0, 0.1, 0.25 }, 10, withChanges(1, 24));
    QCOMPARE(findResult(ones, "index")->invocations, 3);
}

/// Handed over at 0.23 s and again every 1.1 s: nine times within 10 s. Nothing behind it goes on;
/// after an hour it is given up, and the next one has its turn.
void Streams::aFailingBatchOfChangesIsTriedUntilItIsTooOld()
{
    Function bad = function(constant(100));
    bad.errorRate = 1;
    const auto r = runChanges(bad, { 0, 2 }, 10, withChanges(1, 1));
    QCOMPARE(findResult(r, "index")->invocations, 9);
    QCOMPARE(findResult(r, "db")->queueAge.min(), 200 * ms);
    QCOMPARE(findResult(r, "db")->queueDepthMax, 1);
    QCOMPARE(findResult(r, "db")->errors, 0);
    QCOMPARE(findResult(runChanges(bad, { 0, 3599 }, 3602, withChanges(1, 1)), "db")->errors, 1);
}

void Streams::aFilterKeepsRecordsFromAConsumer()
{
    Connection filtered = arrow("s", "f");
    filtered.filter = 0;
    const auto r = runAt(
        { component("users", Clients {}), component("s", Stream {}),
            component("f", function(constant(1))), component("all", function(constant(1))) },
        { arrow("users", "s"), filtered, arrow("s", "all") }, { 0, 1, 2 }, 10);
    QCOMPARE(r.requests.completed, 3);
    QCOMPARE(findResult(r, "f")->invocations, 0);
    QCOMPARE(findResult(r, "all")->invocations, 3);
}

QTEST_GUILESS_MAIN(Streams)
#include "tst_streams.moc"
