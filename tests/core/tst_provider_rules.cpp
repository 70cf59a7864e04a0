// SPDX-License-Identifier: GPL-3.0-or-later
// What providers do differently: how queues find their pollers, how instances are added, how late
// schedules fire, what workflows may do. Worked out by hand on small platforms.
#include "core/model/reading.hpp"
#include "core/sim/policy.hpp"
#include "toy.hpp"
#include <QtTest>

using namespace toy;

namespace {

/// Users, a queue and one consumer.
RunResult runQueue(const Queue& q, const Function& f, const std::vector<double>& times,
    double durationS, const Platform& on)
{
    return runAt({ component("users", Clients {}), component("q", q), component("f", f) },
        { arrow("users", "q"), arrow("q", "f") }, times, durationS, on);
}

Queue singly()
{
    Queue q;
    q.batchSize = 1;
    q.visibilityTimeoutS = 43200;
    return q;
}

std::vector<double> atOnce(std::size_t n)
{
    return std::vector<double>(n, 0.0);
}

RunResult runFunction(
    const Function& f, const std::vector<double>& times, double durationS, const Platform& on)
{
    return runAt({ component("users", Clients {}), component("f", f) }, { arrow("users", "f") },
        times, durationS, on);
}

RunResult runSteps(const char* steps, std::size_t executions, double durationS, const Platform& on)
{
    Workflow w;
    w.steps = readSteps(parseJson(steps, "steps"), "steps");
    w.timeoutS = 10000;
    return runAt({ component("users", Clients {}), component("w", w),
                     component("a", function(constant(1000))) },
        { arrow("users", "w"), arrow("w", "a") }, atOnce(executions), durationS, on);
}

}

class ProviderRules : public QObject {
    Q_OBJECT
private slots:
    void pollersGrowAtAConstantPace();
    void maximumConcurrencyOfAQueue();
    void targetScalingLooksAtTheLength();
    void consumersAreAddedAfterBatches();
    void consumersSettleWhereTheDocumentationSays();
    void anIdleQueueIsAskedEverMoreRarely();
    void emptyReceivesOfBackoff();
    void emptyReceivesOfLongPolling();
    void delayedMessages();
    void retentionEnds();
    void oneInstanceEachSecond();
    void requestsWaitUpToThreeAndAHalfStarts();
    void outstandingRequestsAreLimited();
    void busyCpuSendsTheNextElsewhere();
    void schedulesFireLate();
    void roundTripsByLocationAndRegion();
    void listedRetryDelays();
    void jitteredRetryDelays();
    void executionsAreStartedAtALimitedRate();
    void stepsWaitForTheirRate();
    void tooManyStepsFail();
    void branchesAtOnceAreLimited();
    void largeObjectsTakeLonger();
    void outagesComeAndGo();
    void aHotKeyFillsOneShard();
};

void ProviderRules::pollersGrowAtAConstantPace()
{
    // Two at first, one more each second: four messages of 10 s start at 0, 0, 1 and 2 s.
    Platform p = platform();
    auto& b = behaviourOf<QueueBehaviour>(p, "queue");
    b.pollersAtRest = 2;
    b.pollersPerMinute = 60;
    const auto r = runQueue(singly(), function(constant(10000)), atOnce(4), 60, p);
    QCOMPARE(findResult(r, "f")->instancesMax, 4);
    QVERIFY(std::abs(r.latency.max() - 12000 * ms) < ms);
}

void ProviderRules::maximumConcurrencyOfAQueue()
{
    Queue q = singly();
    q.maxConcurrency = 3;
    const auto r = runQueue(q, function(constant(1000)), atOnce(9), 60, platform());
    QCOMPARE(findResult(r, "f")->instancesMax, 3);
    QCOMPARE(r.latency.max(), 3000 * ms);
}

void ProviderRules::targetScalingLooksAtTheLength()
{
    // 100 messages of 60 s; an instance takes two at once and should have ten: a length of 100 asks
    // for ten instances, four more at each look. 2 at 0 s, 10 at 30 s, 18 at 60 s; by 90 s ten are
    // done and the nine instances are enough for the rest.
    Platform p = platform();
    auto& b = behaviourOf<QueueBehaviour>(p, "queue");
    b.scaling = PollerScaling::target;
    b.pollersAtRest = b.pollersPerInstance = 2;
    b.messagesPerInstance = 10;
    b.instancesPerLook = 4;
    b.scaleEveryS = 30;
    const auto busyBefore = [&](double endS) {
        return findResult(runQueue(singly(), function(constant(60000)), atOnce(100), endS, p), "f")
            ->instancesMax;
    };
    QCOMPARE(busyBefore(29), 2);
    QCOMPARE(busyBefore(59), 10);
    QCOMPARE(busyBefore(89), 18);
    QCOMPARE(busyBefore(400), 18);
    // As the length falls so do the instances, never below one: long after, three messages find two
    // pollers again, and the third one waits.
    std::vector<double> waves(100, 0.0);
    waves.insert(waves.end(), 3, 3000.0);
    const auto r = runQueue(singly(), function(constant(60000)), waves, 4000, p);
    QCOMPARE(r.requests.completed, 103);
    const auto bin = [&](SimTime s) {
        return static_cast<std::size_t>(s * nsPerSecond / r.timeline.binWidth);
    };
    QCOMPARE(qRound(r.timeline.completed[bin(3065)] * inSeconds(r.timeline.binWidth)), 2);
    QCOMPARE(qRound(r.timeline.completed[bin(3125)] * inSeconds(r.timeline.binWidth)), 1);
}

void ProviderRules::consumersAreAddedAfterBatches()
{
    // One consumer; batches of two take 2 s. At 2 s the first is done and two consumers go on, at
    // 4 s four of them: 1 + 2 + 4 batches by 6 s.
    Platform p = platform();
    auto& b = behaviourOf<QueueBehaviour>(p, "queue");
    b.scaling = PollerScaling::afterBatch;
    b.pollersAtRest = 1;
    Queue q = singly();
    q.batchSize = 2;
    q.batchWindowS = 1;
    const auto r = runQueue(q, function(constant(1000)), atOnce(14), 100, p);
    QCOMPARE(r.requests.completed, 14);
    QCOMPARE(findResult(r, "f")->instancesMax, 4);
    QCOMPARE(r.latency.max(), 6000 * ms);
}

void ProviderRules::consumersSettleWhereTheDocumentationSays()
{
    // Cloudflare's example: 100 messages/s in batches of 100 that take 5 s need about 5 consumers.
    Platform p = platform();
    auto& b = behaviourOf<QueueBehaviour>(p, "queue");
    b.scaling = PollerScaling::afterBatch;
    b.pollersAtRest = 1;
    b.maxPollers = 250;
    Queue q = singly();
    q.batchSize = 100;
    q.batchWindowS = 5;
    Function f = function(constant(50));
    f.keepAliveS = constant(1); // so that instances follow the consumers
    ConstantRate steady { 100 };
    const Project project
        = toy::project({ component("users", Clients {}), component("q", q), component("f", f) },
            { arrow("users", "q"), arrow("q", "f") }, Arrivals { steady, {} }, 600, 600);
    const auto r = toy::run(project, p);
    QVERIFY(std::abs(findResult(r, "f")->busyMean - 5) < 0.1);
    QVERIFY2(findResult(r, "f")->instancesMax <= 8,
        qPrintable(QString::number(findResult(r, "f")->instancesMax)));
}

void ProviderRules::anIdleQueueIsAskedEverMoreRarely()
{
    // Asked after 1 to 2 s at first, after 30 to 60 s in the end. A message at 0.1 s waits for the
    // first ask, one after an hour for up to a minute.
    Platform p = platform();
    auto& b = behaviourOf<QueueBehaviour>(p, "queue");
    b.backoffFirstS = 2;
    b.backoffMaxS = 60;
    std::vector<double> hourly;
    for (int i = 0; i < 400; ++i)
        hourly.push_back(i * 3600.0);
    const auto r = runQueue(singly(), function(constant(0)), hourly, 400 * 3600.0, p);
    QCOMPARE(r.requests.completed, 400);
    // The rest of a pause that is uniform between 30 and 60 s, met at any moment: mean of the
    // squares over twice the mean, 2100 / 90. Its standard deviation is 15 s: four errors of 0.75.
    QVERIFY2(std::abs(r.latency.meanNs() / 1e9 - 2100.0 / 90) < 3,
        qPrintable(QString::number(r.latency.meanNs() / 1e9)));
    QVERIFY(r.latency.max() < 60000 * ms);
    // A busy queue is asked at once.
    const auto busy = runQueue(singly(), function(constant(100)), atOnce(50), 100, p);
    QVERIFY(busy.latency.max() < 2200 * ms);
}

void ProviderRules::emptyReceivesOfBackoff()
{
    // One message, found by the first ask; then an hour of silence at 45 s a piece on average.
    Platform p = platform();
    auto& b = behaviourOf<QueueBehaviour>(p, "queue");
    b.backoffFirstS = 2;
    b.backoffMaxS = 60;
    const auto r = runQueue(singly(), function(constant(0)), { 0 }, 36000, p);
    const auto found = findResult(r, "q")->measures[Measure::emptyReceives];
    // 800 pauses, standard error sqrt(800) x 8.7 / 45 = 5.4; four of them, and the shorter ones.
    QVERIFY2(std::abs(found - 803) < 25, qPrintable(QString::number(found)));
}

void ProviderRules::emptyReceivesOfLongPolling()
{
    Platform p = platform();
    auto& b = behaviourOf<QueueBehaviour>(p, "queue");
    b.pollersAtRest = 5;
    b.idlePollS = 20;
    const auto r = runQueue(singly(), function(constant(0)), { 0 }, 3600, p);
    QCOMPARE(findResult(r, "q")->measures[Measure::emptyReceives], 5 * 180 - 1);
}

void ProviderRules::delayedMessages()
{
    Queue q = singly();
    q.delayS = 7;
    const auto r = runQueue(q, function(constant(100)), { 0, 1, 2.5 }, 60, platform());
    QCOMPARE(r.requests.completed, 3);
    QCOMPARE(r.latency.min(), 7100 * ms);
    QCOMPARE(r.latency.max(), 7100 * ms);
    QCOMPARE(findResult(r, "q")->queueAge.max(), 0); // age counts from when it can be had
}

void ProviderRules::retentionEnds()
{
    // One poller, work of 100 s; after 0.05 h = 180 s a message is lost: 0, 100 and 200 s would be
    // the starts, the third one comes too late.
    Platform p = platform();
    auto& b = behaviourOf<QueueBehaviour>(p, "queue");
    b.pollersAtRest = b.maxPollers = 1;
    Queue q = singly();
    q.retentionH = 0.05;
    const auto r = runQueue(q, function(constant(100000)), atOnce(5), 1000, p);
    QCOMPARE(r.requests.completed, 2);
    QCOMPARE(r.requests.failed, 3);
    QCOMPARE(findResult(r, "q")->errors, 3);
    QCOMPARE(findResult(r, "f")->invocations, 2);
    // Who sends at 190 s finds them lost, though the poller is busy until 200 s.
    const auto busy = runQueue(q, function(constant(100000)), { 0, 0, 0, 0, 0, 190 }, 195, p);
    QCOMPARE(busy.requests.failed, 3);
    QCOMPARE(busy.requests.inFlight, 2);
}

void ProviderRules::oneInstanceEachSecond()
{
    // Ten requests of 100 s at once, one new instance a second: they begin at 0, 1, ... 9 s, though
    // nothing else arrives.
    FunctionBehaviour b;
    b.atLimit = AtLimit::wait;
    b.maxWaitS = 1000;
    b.binding = Binding::firstFree;
    b.scaleOutBurst = b.scaleOutPerS = 1;
    const auto r = runFunction(function(constant(100000)), atOnce(10), 1000, platform(b));
    QCOMPARE(r.requests.completed, 10);
    QVERIFY(std::abs(r.latency.max() - 109000 * ms) < ms);
    QVERIFY(std::abs(r.latency.min() - 100000 * ms) < ms);
    QCOMPARE(findResult(r, "f")->instancesMax, 10);
    // Where they do not wait they are refused.
    b.atLimit = AtLimit::throttle;
    b.binding = Binding::own;
    QCOMPARE(
        runFunction(function(constant(100000)), atOnce(10), 1000, platform(b)).requests.throttled,
        9);
}

void ProviderRules::requestsWaitUpToThreeAndAHalfStarts()
{
    // One instance that works 60 s. A start takes 4 s: the others wait for 14 s, not for 10.
    FunctionBehaviour b;
    b.atLimit = AtLimit::wait;
    b.binding = Binding::firstFree;
    b.maxWaitS = 10;
    b.maxWaitStarts = 3.5;
    Function f = function(constant(60000));
    f.maxInstances = 1;
    f.coldStartMs = constant(4000);
    const auto turnedAwayBefore = [&](double endS) {
        return runFunction(f, atOnce(2), endS, platform(b)).requests.throttled;
    };
    QCOMPARE(turnedAwayBefore(13.9), 0);
    QCOMPARE(turnedAwayBefore(14.1), 1);
    f.coldStartMs = constant(1000); // 3.5 s are less than 10
    QCOMPARE(turnedAwayBefore(9.9), 0);
    QCOMPARE(turnedAwayBefore(10.1), 1);
}

void ProviderRules::outstandingRequestsAreLimited()
{
    // Two instances, five requests each at most, waiting ones included: of 14 four are refused.
    FunctionBehaviour b;
    b.atLimit = AtLimit::wait;
    b.binding = Binding::firstFree;
    b.maxWaitS = 1000;
    b.maxOutstanding = 5;
    Function f = function(constant(1000));
    f.minInstances = f.maxInstances = 2;
    const auto r = runFunction(f, atOnce(14), 100, platform(b));
    QCOMPARE(r.requests.completed, 10);
    QCOMPARE(r.requests.throttled, 4);
    QCOMPARE(r.latency.max(), 5000 * ms);
}

void ProviderRules::busyCpuSendsTheNextElsewhere()
{
    // 50 requests of pure CPU work on one vCPU could share an instance that holds 100; with a
    // target of one vCPU each gets its own and takes 1 s.
    FunctionBehaviour b;
    b.maxConcurrencyPerInstance = 100;
    b.concurrencyByMemoryMb = { { 0, 100 } };
    b.binding = Binding::firstFree;
    Function f = function(constant(0));
    f.cpuMs = constant(1000);
    const auto packed = runFunction(f, atOnce(50), 1000, platform(b));
    QCOMPARE(findResult(packed, "f")->instancesMax, 1);
    b.cpuTarget = 1;
    const auto spread = runFunction(f, atOnce(50), 1000, platform(b));
    QCOMPARE(findResult(spread, "f")->instancesMax, 50);
    QCOMPARE(spread.latency.max(), 1000 * ms);
    // A request that waits three quarters of its time leaves room for three more.
    f.waitMs = constant(3000);
    QCOMPARE(findResult(runFunction(f, atOnce(50), 1000, platform(b)), "f")->instancesMax, 13);
}

void ProviderRules::schedulesFireLate()
{
    Platform p = platform();
    behaviourOf<PlainBehaviour>(p, "schedule").latencyMs = constant(2500);
    Schedule clock;
    clock.cron = "rate(1 minute)";
    Project project
        = toy::project({ component("clock", clock), component("f", function(constant(100))) },
            { arrow("clock", "f") }, poisson(1), 300);
    project.workloads.front().sources.clear();
    const auto r = toy::run(project, p);
    QCOMPARE(r.requests.completed, 4); // 60, 120, 180 and 240 s
    QCOMPARE(r.latency.min(), 2600 * ms);
    QCOMPARE(r.latency.max(), 2600 * ms);
}

void ProviderRules::roundTripsByLocationAndRegion()
{
    Platform p = platform();
    p.regions.push_back({ "far", "Far" });
    auto& trips = behaviourOf<PlainBehaviour>(p, "clients").roundTripMs;
    trips["here"] = { { "europe", constant(30) }, { "asia", constant(180) } };
    trips["far"] = { { "europe", constant(170) }, { "asia", constant(60) } };
    const auto latency = [&](const char* location, const char* region) {
        Clients c { constant(5), location };
        RunSpec spec;
        spec.project = std::make_shared<const Project>(
            toy::project({ component("users", c), component("f", function(constant(100))) },
                { arrow("users", "f") }, recorded("t"), 10));
        spec.platform = std::make_shared<const Platform>(p);
        spec.region = region;
        spec.traces = { { "t", at({ 0 }) } };
        return core::run(spec).latency.max();
    };
    QCOMPARE(latency("", ""), 105 * ms);
    QCOMPARE(latency("europe", ""), 135 * ms);
    QCOMPARE(latency("asia", "here"), 285 * ms);
    QCOMPARE(latency("asia", "far"), 165 * ms);
    // Every region of the providers has one.
    for (const Platform& shipped : shippedPlatforms())
        for (const Region& region : shipped.regions) {
            const Service* service = findService(shipped, "clients", "");
            const auto& known = std::get<PlainBehaviour>(service->behaviour).roundTripMs;
            QVERIFY2(known.contains(region.id), (shipped.id + " " + region.id).c_str());
        }
}

void ProviderRules::listedRetryDelays()
{
    // Event Grid: 10 s, 30 s, 1, 5, 10, 30 min, 1, 3, 6 h, then every 12 h, for a day.
    const auto all = shippedPlatforms();
    const auto& grid = std::get<BusBehaviour>(findService(all[1], "event_bus", "")->behaviour);
    RetrySchedule schedule = grid.retry;
    QVERIFY(schedule.jitter > 0);
    schedule.jitter = 0;
    QCOMPARE(*retryDelayS(schedule, 1, 0), 10.0);
    QCOMPARE(*retryDelayS(schedule, 3, 40), 60.0);
    QCOMPARE(*retryDelayS(schedule, 8, 5000), 10800.0);
    QCOMPARE(*retryDelayS(schedule, 12, 40000), 43200.0); // the last one repeats
    QVERIFY(!retryDelayS(schedule, 12, 43201)); // it would be older than a day
    QVERIFY(!retryDelayS(schedule, 30, 0));
}

void ProviderRules::jitteredRetryDelays()
{
    const RetrySchedule schedule { 5, 8, 2, 100, 1e9, 0.25 };
    QCOMPARE(*retryDelayS(schedule, 1, 0, 0), 8.0);
    QCOMPARE(*retryDelayS(schedule, 1, 0, 1), 6.0);
    QCOMPARE(*retryDelayS(schedule, 2, 0, 0.5), 14.0);
}

void ProviderRules::executionsAreStartedAtALimitedRate()
{
    Platform p = platform();
    auto& b = behaviourOf<WorkflowBehaviour>(p, "workflow");
    b.startsPerS = 1;
    b.startsBurst = 3;
    const auto r = runSteps(R"([{"id": "x", "type": "task", "target": "a"}])", 5, 100, p);
    QCOMPARE(r.requests.completed, 3);
    QCOMPARE(r.requests.throttled, 2);
    QCOMPARE(findResult(r, "w")->throttled, 2);
}

void ProviderRules::stepsWaitForTheirRate()
{
    // Five steps at once, one a second after the first two: at 0, 0, 1, 2 and 3 s.
    Platform p = platform();
    auto& b = behaviourOf<WorkflowBehaviour>(p, "workflow");
    b.stepsPerS = 1;
    b.stepsBurst = 2;
    const auto r = runSteps(R"([{"id": "x", "type": "task", "target": "a"}])", 5, 100, p);
    QCOMPARE(r.requests.completed, 5);
    QVERIFY(std::abs(r.latency.max() - 4000 * ms) < ms);
    QVERIFY(std::abs(r.latency.min() - 1000 * ms) < ms);
}

void ProviderRules::tooManyStepsFail()
{
    // A map of 20 items has 21 steps; all of them count for the execution.
    Platform p = platform();
    auto& b = behaviourOf<WorkflowBehaviour>(p, "workflow");
    constexpr const char* map = R"([{"id": "m", "type": "map", "items": 20, "max_concurrency": 5,
        "steps": [{"id": "x", "type": "task", "target": "a"}]}])";
    b.maxSteps = 21;
    QCOMPARE(runSteps(map, 1, 100, p).requests.completed, 1);
    b.maxSteps = 20;
    const auto r = runSteps(map, 1, 100, p);
    QCOMPARE(r.requests.failed, 1);
    QCOMPARE(findResult(r, "w")->errors, 1);
    QCOMPARE(findResult(r, "a")->invocations, 19);
    QCOMPARE(r.requests.inFlight, 0);
}

void ProviderRules::branchesAtOnceAreLimited()
{
    Platform p = platform();
    behaviourOf<WorkflowBehaviour>(p, "workflow").maxParallel = 2;
    const auto map = runSteps(R"([{"id": "m", "type": "map", "items": 6,
        "steps": [{"id": "x", "type": "task", "target": "a"}]}])",
        1, 100, p);
    QCOMPARE(map.latency.max(), 3000 * ms);
    const auto branches = runSteps(R"([{"id": "p", "type": "parallel", "branches": [
        [{"id": "x", "type": "task", "target": "a"}], [{"id": "y", "type": "wait", "wait_s": 5}],
        [{"id": "z", "type": "task", "target": "a"}]]}])",
        1, 100, p);
    QCOMPARE(branches.latency.max(), 5000 * ms); // the third one begins at 1 s
    QCOMPARE(findResult(branches, "a")->invocations, 2);
    QCOMPARE(findResult(branches, "a")->instancesMax, 1);
}

void ProviderRules::largeObjectsTakeLonger()
{
    Platform p = platform();
    auto& b = behaviourOf<StoreBehaviour>(p, "object_storage");
    b.writeMs = constant(50);
    b.msPerMb = 10;
    Connection put = arrow("f", "bucket");
    put.sizeKb = 3 * 1024;
    const auto r = runAt({ component("users", Clients {}), component("f", function(constant(0))),
                             component("bucket", ObjectStorage {}) },
        { arrow("users", "f"), put }, { 0 }, 10, p);
    QCOMPARE(r.latency.max(), 80 * ms);
}

void ProviderRules::outagesComeAndGo()
{
    // Up for an hour, down for 15 minutes on average: a fifth of the time. Calls every 10 s.
    ExternalApi api;
    api.latencyMs = constant(1);
    api.outageEveryH = 1;
    api.outageMin = 15;
    ConstantRate steady { 0.1 };
    const Project p
        = toy::project({ component("users", Clients {}), component("f", function(constant(0))),
                           component("api", api) },
            { arrow("users", "f"), arrow("f", "api") }, Arrivals { steady, {} }, 3000 * 3600.0);
    const Interval share = replicate(p, platform(), 8, [](const RunResult& r) {
        return static_cast<double>(findResult(r, "api")->errors)
            / static_cast<double>(r.requests.arrived);
    });
    QVERIFY2(share.contains(0.2), qPrintable(QString("%1 +- %2").arg(share.mean).arg(share.half)));
    QVERIFY(share.half < 0.01);
}

void ProviderRules::aHotKeyFillsOneShard()
{
    // Two shards of 10 records/s, 16/s come evenly: all is well. With half of them under one key
    // the first shard is sent 8 + 4 a second and refuses the rest.
    Platform p = platform();
    behaviourOf<StreamBehaviour>(p, "stream").recordsPerShardPerS = 10;
    const auto throttled = [&](double share) {
        Stream s;
        s.shards = 2;
        s.hotKey = share;
        ConstantRate steady { 16 };
        const auto r
            = toy::run(toy::project({ component("users", Clients {}), component("s", s),
                                        component("f", function(constant(0))) },
                           { arrow("users", "s"), arrow("s", "f") }, Arrivals { steady, {} }, 2000),
                p);
        return static_cast<double>(r.requests.throttled) / static_cast<double>(r.requests.arrived);
    };
    QVERIFY(throttled(0) < 0.02);
    QVERIFY(std::abs(throttled(0.5) - 2.0 / 16) < 0.02);
    QVERIFY(std::abs(throttled(1) - 6.0 / 16) < 0.001);
}

QTEST_GUILESS_MAIN(ProviderRules)
#include "tst_provider_rules.moc"
