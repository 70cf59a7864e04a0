// SPDX-License-Identifier: GPL-3.0-or-later
// What the providers document, on the platforms that come with the program: each fact is worked out
// by hand from the documentation's own figures and must be what a run does.
#include "core/model/reading.hpp"
#include "shipped.hpp"
#include "toy.hpp"
#include <QtTest>

using namespace toy;

namespace {

/// A function that waits for so long and starts at once, with patience.
Function waiting(double s, double timeoutS = 900)
{
    Function f = function(constant(s * 1000));
    f.timeoutS = timeoutS;
    f.retries.reset();
    return f;
}

Function failing()
{
    Function f = waiting(0.01);
    f.errorRate = 1;
    return f;
}

std::vector<double> atOnce(std::size_t n, double atS = 0)
{
    return std::vector<double>(n, atS);
}

/// Users who call x; what x calls is given by further components and links.
RunResult runOn(const char* provider, const Kind& x, const std::vector<double>& times,
    double durationS, std::vector<Component> others = {}, std::vector<Connection> links = {})
{
    std::vector<Component> all { component("users", Clients {}), component("x", x) };
    all.insert(all.end(), others.begin(), others.end());
    links.insert(links.begin(), arrow("users", "x"));
    return runAt(all, links, times, durationS, platformOf(provider));
}

/// Users, x and the function that x delivers to.
RunResult runTo(const char* provider, const Kind& x, const Function& f,
    const std::vector<double>& times, double durationS)
{
    return runOn(provider, x, times, durationS, { component("f", f) }, { arrow("x", "f") });
}

/// An event that nobody waits for, straight to a function.
RunResult runAsync(
    const char* provider, const Function& f, const std::vector<double>& times, double durationS)
{
    Connection c = arrow("users", "x");
    c.mode = "async";
    return runAt({ component("users", Clients {}), component("x", f) }, { c }, times, durationS,
        platformOf(provider));
}

const ComponentResult& x(const RunResult& r)
{
    return *findResult(r, "x");
}
const ComponentResult& f(const RunResult& r)
{
    return *findResult(r, "f");
}

bool between(double value, double least, double most)
{
    if (value >= least && value <= most)
        return true;
    qWarning("%g is not between %g and %g", value, least, most);
    return false;
}

}

class ProviderFacts : public QObject {
    Q_OBJECT
private slots:
    void awsCpuByMemory();
    void awsScaleOut();
    void awsAccountLimit();
    void awsAsynchronousErrors();
    void awsAsynchronousThrottles();
    void awsReservedNothing();
    void awsPollers();
    void awsThrottlesCountAsReceives();
    void awsBatchesOfFifo();
    void awsShard();
    void awsBatchBlocksItsShard();
    void awsBusGivesUpAfterADay();
    void awsGatewayTimeouts();
    void awsGatewayBurst();
    void awsStepFunctionsStarts();
    void awsExpressEndsAfterFiveMinutes();
    void azureConcurrencyOfFlex();
    void azureOneInstanceASecond();
    void azureQueuePoison();
    void azureQueueInstances();
    void azureEventHubsGoOn();
    void azureEventGridDelays();
    void azureFlexLeastBill();
    void gcpAckDeadline();
    void gcpGen1();
    void gcpRunWaits();
    void gcpConcurrencyNeedsAVcpu();
    void gcpIdleQuarterHour();
    void gcpWorkflowBranches();
    void cloudflareRetries();
    void cloudflareBatch();
    void cloudflareWaitsForFree();
    void cloudflareWorkflowStarts();
};

// --- AWS -----------------------------------------------------------------------------------------

/// 1,769 MB are one vCPU (dg-2023): 1 s of work takes 1769/885 s at 885 MB, and never less than 1 s
/// without a parallel part.
void ProviderFacts::awsCpuByMemory()
{
    for (const auto& [memory, seconds] :
        { std::pair { 885, 1769.0 / 885 }, { 1769, 1.0 }, { 3538, 1.0 } }) {
        Function work = waiting(0);
        work.cpuMs = constant(1000);
        work.memoryMb = memory;
        const RunResult r = runOn("aws", work, { 0 }, 60);
        QVERIFY(between(inSeconds(x(r).duration.max()), seconds * 0.992, seconds * 1.008));
    }
}

/// 1,000 environments at once, 100 more each second, never more than 1,000 saved up
/// (aws-docs, 1,000 every 10 s); the account's limit of 1,000 is raised away here.
void ProviderFacts::awsScaleOut()
{
    Platform p = platformOf("aws");
    for (Service& s : p.services)
        if (auto* b = std::get_if<FunctionBehaviour>(&s.behaviour))
            b->accountConcurrency = b->maxInstances = 1e6;
    std::vector<double> times = atOnce(1500);
    for (const auto& [n, at] : { std::pair { 600, 5.0 }, { 1100, 60.0 } })
        for (const double t : atOnce(static_cast<std::size_t>(n), at))
            times.push_back(t);
    const RunResult r = runAt({ component("users", Clients {}), component("x", waiting(600)) },
        { arrow("users", "x") }, times, 100, p);
    QCOMPARE(x(r).instancesMax, 1000 + 500 + 1000);
    QCOMPARE(x(r).throttled, 500 + 100 + 100);
}

/// Two functions share the 1,000 of the account (aws-docs): of 2 x 700 calls 400 get a 429.
void ProviderFacts::awsAccountLimit()
{
    Connection one = arrow("users", "x"), other = arrow("users", "f");
    one.group = other.group = "both"; // at the same time
    const RunResult r = runAt({ component("users", Clients {}), component("x", waiting(60)),
                                  component("f", waiting(60)) },
        { one, other }, atOnce(700), 30, platformOf("aws"));
    QCOMPARE(x(r).throttled + f(r).throttled, 400);
    QCOMPARE(x(r).instancesMax + f(r).instancesMax, 1000);
}

/// Two retries of a function error, one minute and then two minutes later, then the dead-letter
/// queue (dg-2023).
void ProviderFacts::awsAsynchronousErrors()
{
    for (const auto& [untilS, calls, dead] :
        { std::tuple { 59.0, 1, 0 }, { 62.0, 2, 0 }, { 179.0, 2, 0 }, { 182.0, 3, 1 } }) {
        const RunResult r = runAsync("aws", failing(), { 0 }, untilS);
        QCOMPARE(x(r).invocations, calls);
        QCOMPARE(r.requests.deadLettered, dead);
    }
}

/// What is throttled is tried again after 1, 2, 4 ... s, at most 5 minutes, for 6 hours (dg-2023).
/// The only instance is taken for 800 s: tries at 1, 3, 7, 15, 31, 63, 127, 255, 511 and, 300 s
/// later, 811 s. Were it never free, pauses of 300 s would end with the last try before 21,600 s:
/// 9 tries up to 511 s and (21600 - 511) / 300 = 70 whole pauses.
void ProviderFacts::awsAsynchronousThrottles()
{
    Function one = waiting(800);
    one.reserved = 1;
    const RunResult r = runAsync("aws", one, { 0, 0 }, 2000);
    QCOMPARE(x(r).retries, 10);
    QCOMPARE(r.requests.completed, 2);
    QVERIFY(between(inSeconds(r.latency.max()), 811 + 800, (811 + 800) * 1.009));

    Project p = project({ component("users", Clients {}), component("x", waiting(1)) },
        { arrow("users", "x") }, recorded("t"), 30000);
    p.connections.front().mode = "async";
    Fault fault;
    fault.component = "x";
    fault.effect = "throttled";
    fault.at = core::seconds(0);
    fault.duration = core::seconds(30000);
    fault.rate = 1;
    p.workloads.front().faults = { fault };
    const RunResult never = toy::run(p, platformOf("aws"), 1, { { "t", at({ 1 }) } });
    QCOMPARE(x(never).retries, 9 + 70);
    QCOMPARE(never.requests.deadLettered, 1);
}

/// Reserved concurrency 0 switches a function off: a caller gets a 429, an event goes to the
/// dead-letter queue without a retry (dg-2023).
void ProviderFacts::awsReservedNothing()
{
    Function off = waiting(1);
    off.reserved = 0;
    const RunResult called = runOn("aws", off, { 0 }, 10);
    QCOMPARE(called.requests.throttled, 1);
    const RunResult sent = runAsync("aws", off, { 0 }, 10);
    QCOMPARE(sent.requests.deadLettered, 1);
    QCOMPARE(x(sent).retries, 0);
}

/// Five batches at once, then 300 more a minute (aws-docs): after one minute 305 are in work, after
/// two 605; never more than 1,000.
void ProviderFacts::awsPollers()
{
    Queue q;
    q.batchSize = 1;
    q.visibilityTimeoutS = 43200;
    for (const auto& [untilS, batches] :
        { std::pair { 0.9, 5 }, { 60.5, 305 }, { 120.5, 605 }, { 600.0, 1000 } })
        QVERIFY(between(static_cast<double>(
                            f(runTo("aws", q, waiting(800), atOnce(1500), untilS)).instancesMax),
            batches, batches == 1000 ? 1000 : batches + 5));
}

/// A throttled delivery is a receive too (dg-2023): after three of them the message is in the
/// dead-letter queue, though no handler has failed.
void ProviderFacts::awsThrottlesCountAsReceives()
{
    Queue q;
    q.maxReceives = 3;
    Function off = waiting(1);
    off.reserved = 0;
    const RunResult r = runTo("aws", q, off, { 0 }, 100);
    QCOMPARE(f(r).throttled, 3);
    QCOMPARE(f(r).invocations, 0);
    QCOMPARE(r.requests.deadLettered, 1);
}

/// FIFO queues hand over 10 messages at most (dg-2023), standard ones 10,000: of 40 messages in 40
/// groups that are there together, 4 batches or 1.
void ProviderFacts::awsBatchesOfFifo()
{
    for (const bool fifo : { true, false }) {
        Queue q;
        q.fifo = fifo;
        q.batchSize = 100;
        q.batchWindowS = 2;
        q.messageGroups = 100000; // so that no two of the 40 share one
        QCOMPARE(x(runTo("aws", q, waiting(0.01), atOnce(40), 60)).measures[Measure::receives],
            fifo ? 4 : 1);
    }
}

/// 1,000 records a second and shard (kinesis-page): of 2 x 1,500 at once in two shards about 1,000
/// are refused; each shard is asked once a second, so no record waits longer for an idle reader.
void ProviderFacts::awsShard()
{
    Stream s;
    s.batchSize = 10000;
    const RunResult r = runTo("aws", s, waiting(0.01), atOnce(1500), 30);
    QCOMPARE(x(r).throttled, 500);
    QCOMPARE(r.requests.throttled, 500);
    QVERIFY(inSeconds(x(r).queueAge.max()) <= 1.009);
}

/// A batch that fails is tried until its records expire, and the shard stands still meanwhile
/// (dg-2023): nothing behind it is ever delivered.
void ProviderFacts::awsBatchBlocksItsShard()
{
    Stream s;
    s.batchSize = 1;
    const RunResult r = runTo("aws", s, failing(), { 0, 1, 2 }, 3600);
    QVERIFY(f(r).invocations > 10);
    QCOMPARE(x(r).queueDepthMax, 2);
    QCOMPARE(r.requests.inFlight, 3);
    // After 24 hours they are lost: each is given up at its first failure after that.
    const RunResult later = runTo("aws", s, failing(), { 0, 1, 2 }, 30 * 3600);
    QCOMPARE(later.requests.inFlight, 0);
}

/// 24 hours and up to 185 attempts (aws-docs), then the dead-letter queue. A service that is always
/// down: with pauses of 450 to 900 s at last there are between 86400 / 900 and 185 retries.
void ProviderFacts::awsBusGivesUpAfterADay()
{
    AlwaysOn down;
    down.errorRate = 1;
    const auto runFor = [&](double hours, int retries) {
        EventBus bus;
        if (retries > 0)
            bus.retries = retries;
        return runOn(
            "aws", bus, { 0 }, hours * 3600, { component("f", down) }, { arrow("x", "f") });
    };
    const RunResult day = runFor(24.1, 0);
    QCOMPARE(day.requests.deadLettered, 1);
    QVERIFY(between(static_cast<double>(f(day).retries), 96, 185));
    QCOMPARE(runFor(23, 0).requests.inFlight, 1);
    QCOMPARE(f(runFor(2, 3)).retries, 3);
}

/// HTTP API 30 s, REST API 29 s (aws-docs): a 504, while the function runs its 40 s and is billed.
void ProviderFacts::awsGatewayTimeouts()
{
    for (const auto& [plan, seconds] : { std::pair { "http_api", 30.0 }, { "rest", 29.0 } }) {
        HttpApi api;
        api.plan = plan;
        const RunResult r = runTo("aws", api, waiting(40), { 0 }, 60);
        QCOMPARE(r.requests.timedOut, 1);
        QVERIFY(between(inSeconds(x(r).duration.max()), seconds, seconds * 1.008));
        QVERIFY(f(r).measures[Measure::billedMs] >= 40000);
        QCOMPARE(f(r).timeouts, 0);
    }
}

/// A bucket of 5,000 (aws-docs): of 6,000 calls at once 1,000 get a 429.
void ProviderFacts::awsGatewayBurst()
{
    const RunResult r = runOn("aws", HttpApi {}, atOnce(6000), 10,
        { component("f", ExternalApi {}) }, { arrow("x", "f") });
    QCOMPARE(x(r).throttled, 1000);
    QCOMPARE(r.requests.completed, 5000);
}

/// StartExecution (dg-2023): 1,300 at once for standard workflows, 6,000 for express ones.
void ProviderFacts::awsStepFunctionsStarts()
{
    for (const auto& [type, refused] : { std::pair { "standard", 5700 }, { "express", 1000 } }) {
        Workflow w;
        w.type = type;
        w.steps = readSteps(parseJson(R"([{"id": "w", "type": "wait", "wait_s": 1}])", "s"), "s");
        const RunResult r = runOn("aws", w, atOnce(7000), 60);
        QCOMPARE(x(r).throttled, refused);
    }
}

/// Express workflows run for five minutes at most, standard ones for a year (dg-2023).
void ProviderFacts::awsExpressEndsAfterFiveMinutes()
{
    for (const auto& [type, timedOut] : { std::pair { "standard", 0 }, { "express", 1 } }) {
        Workflow w;
        w.type = type;
        w.timeoutS = 31536000;
        w.steps = readSteps(parseJson(R"([{"id": "w", "type": "wait", "wait_s": 400}])", "s"), "s");
        const RunResult r = runOn("aws", w, { 0 }, 1000);
        QCOMPARE(r.requests.timedOut, timedOut);
        QVERIFY(
            between(inSeconds(x(r).duration.max()), timedOut ? 300 : 400, timedOut ? 303 : 404));
    }
}

// --- Azure ---------------------------------------------------------------------------------------

/// Requests on one instance of Flex Consumption (B3): 4, 16 and 32 by size, Python one at a time.
/// So many calls at once as one instance takes start one instance, and one more call another.
void ProviderFacts::azureConcurrencyOfFlex()
{
    for (const auto& [runtime, memory, together] :
        { std::tuple { "nodejs22", 512, 4 }, { "nodejs22", 2048, 16 }, { "nodejs22", 4096, 32 },
            { "python312", 512, 1 }, { "python313", 4096, 1 } })
        for (const int more : { 0, 1 }) {
            Function one = waiting(60);
            one.runtime = runtime;
            one.memoryMb = memory;
            one.coldStartMs = constant(1000);
            const auto n = static_cast<std::size_t>(together + more);
            QCOMPARE(x(runOn("azure", one, atOnce(n), 30)).instancesMax, 1 + more);
        }
}

/// One new instance a second (B2). 100 requests on an instance and 200 with those that wait (B4):
/// of 1,000 calls at once 200 are taken by the first instance, 800 get a 429.
void ProviderFacts::azureOneInstanceASecond()
{
    Function one = waiting(30);
    one.plan = "consumption";
    one.memoryMb = 1536;
    const RunResult r = runOn("azure", one, atOnce(1000), 10);
    QCOMPARE(x(r).throttled, 800);
    QCOMPARE(x(r).instancesMax, 2); // the hundred that wait get the next second's
}

/// Five deliveries, one right after the other, then the poison queue (B8).
void ProviderFacts::azureQueuePoison()
{
    const RunResult r = runTo("azure", Queue {}, failing(), { 1 }, 120);
    QCOMPARE(f(r).invocations, 5);
    QCOMPARE(r.requests.deadLettered, 1);
}

/// 24 messages at once on an instance; four more instances every 30 s at most, towards one for each
/// 16 messages (B6, B8): 24, and after 30 s 5 x 24 = 120, after 60 s 9 x 24 = 216.
void ProviderFacts::azureQueueInstances()
{
    for (const auto& [untilS, messages] : { std::pair { 29.0, 24 }, { 59.0, 120 }, { 89.0, 216 } })
        QCOMPARE(
            f(runTo("azure", Queue {}, waiting(300), atOnce(1000), untilS)).invocations, messages);
}

/// The checkpoint goes on after an exception, and the batch is lost (B10).
void ProviderFacts::azureEventHubsGoOn()
{
    Stream s;
    s.batchSize = 1;
    const RunResult r = runTo("azure", s, failing(), { 0, 1, 2 }, 60);
    QCOMPARE(f(r).invocations, 3);
    QCOMPARE(x(r).retries, 0);
    QCOMPARE(r.requests.inFlight, 0);
}

/// Tries again after 10 s, 30 s, 1 min, 5, 10, 30 min, 1 h, 3 h (B11), up to a tenth sooner: the
/// pauses add up to 10, 40, 100, 400, 1000, 2800 s.
void ProviderFacts::azureEventGridDelays()
{
    AlwaysOn down;
    down.errorRate = 1;
    for (const auto& [untilS, retries] : { std::pair { 8.0, 0 }, { 30.0, 1 }, { 85.0, 2 },
             { 300.0, 3 }, { 880.0, 4 }, { 2500.0, 5 }, { 5000.0, 6 } }) {
        const RunResult r = runOn(
            "azure", EventBus {}, { 0 }, untilS, { component("f", down) }, { arrow("x", "f") });
        QCOMPARE(f(r).invocations, 1 + retries);
    }
}

/// At least 1,000 ms for each active period, then steps of 100 ms (D2).
void ProviderFacts::azureFlexLeastBill()
{
    for (const auto& [seconds, billed] : { std::pair { 0.05, 1000 }, { 1.23, 1300 } })
        QCOMPARE(
            x(runOn("azure", waiting(seconds), { 0 }, 60)).measures[Measure::billedMs], billed);
}

// --- Google Cloud --------------------------------------------------------------------------------

/// What is not acknowledged within 10 s is delivered again (pubsub-docs), at most five times: a
/// handler that takes 15 s has its effects twice and more.
void ProviderFacts::gcpAckDeadline()
{
    const RunResult slow = runTo("gcp", Queue {}, waiting(15), { 0 }, 12);
    QCOMPARE(f(slow).invocations, 2);
    const RunResult quick = runTo("gcp", Queue {}, waiting(9), { 0 }, 30);
    QCOMPARE(f(quick).invocations, 1);
    QCOMPARE(quick.requests.completed, 1);
}

/// One request at a time, always (firebase-docs), and 260 ms are billed as 300 (FN1PR); the start
/// takes nothing here.
void ProviderFacts::gcpGen1()
{
    Function one = waiting(0.26);
    one.plan = "gen1";
    one.concurrency = 80;
    const RunResult r = runOn("gcp", one, atOnce(7), 10);
    QCOMPARE(x(r).instancesMax, 7);
    QCOMPARE(x(r).measures[Measure::billedMs], 7 * 300);
}

/// At the most instances a request waits for up to 10 s, or 3.5 times the mean start (run-docs),
/// and then gets a 429.
void ProviderFacts::gcpRunWaits()
{
    for (const auto& [startS, runsS, throttled] :
        { std::tuple { 0.0, 9.0, 0 }, { 0.0, 11.0, 1 }, { 4.0, 9.0, 0 }, { 4.0, 11.0, 1 } }) {
        Function one = waiting(runsS, 3600);
        one.maxInstances = 1;
        one.coldStartMs = constant(startS * 1000);
        // With a start of 4 s the wait of 14 s includes it: 4 + 9 < 14 < 4 + 11.
        QCOMPARE(runOn("gcp", one, { 0, 0 }, 60).requests.throttled, throttled);
    }
}

/// Below one vCPU an instance serves one request at a time, whatever is asked for (run-docs):
/// 1 GiB has 0.583 vCPU, 2 GiB one.
void ProviderFacts::gcpConcurrencyNeedsAVcpu()
{
    for (const auto& [memory, instances] : { std::pair { 1024, 10 }, { 2048, 1 } }) {
        Function one = waiting(20, 3600);
        one.memoryMb = memory;
        one.concurrency = 10;
        one.coldStartMs = constant(1000);
        // Looked at before the autoscaler has seen a second of it: it starts instances ahead.
        QCOMPARE(x(runOn("gcp", one, atOnce(10), 4)).instancesMax, instances);
    }
}

/// Idle instances stay for up to 15 minutes (run-docs): a call after 14 finds one, after 16 none.
void ProviderFacts::gcpIdleQuarterHour()
{
    for (const auto& [minutes, cold] : { std::pair { 14, 1 }, { 16, 2 } }) {
        Function one = waiting(1);
        one.keepAliveS.reset();
        one.coldStartMs = constant(1000);
        const RunResult r = runOn("gcp", one, { 0, minutes * 60.0 }, 2000);
        QCOMPARE(x(r).coldStarts, cold);
    }
}

/// 20 branches or items at once (WFQ): 41 items of 10 s take three rounds.
void ProviderFacts::gcpWorkflowBranches()
{
    Workflow w;
    w.steps = readSteps(parseJson(R"([{"id": "all", "type": "map", "items": 41,
            "steps": [{"id": "w", "type": "wait", "wait_s": 10}]}])",
                            "s"),
        "s");
    const RunResult r = runOn("gcp", w, { 0 }, 100);
    QVERIFY(between(inSeconds(x(r).duration.max()), 30, 33));
}

// --- Cloudflare ----------------------------------------------------------------------------------

/// Three retries, then the dead-letter queue (CFD).
void ProviderFacts::cloudflareRetries()
{
    const RunResult r = runTo("cloudflare", Queue {}, failing(), { 0 }, 120);
    QCOMPARE(f(r).invocations, 4);
    QCOMPARE(r.requests.deadLettered, 1);
}

/// 100 messages in a batch at most (CFD): 250 that are there together are three batches.
void ProviderFacts::cloudflareBatch()
{
    Queue q;
    q.batchSize = 1000;
    q.batchWindowS = 5;
    QCOMPARE(x(runTo("cloudflare", q, waiting(0), atOnce(250), 60)).measures[Measure::receives], 3);
}

/// Waiting is not CPU time (WPRICE): 2 s of waiting and 7 ms of work are billed as 7 ms.
void ProviderFacts::cloudflareWaitsForFree()
{
    Function one = waiting(2);
    one.cpuMs = constant(7);
    QCOMPARE(x(runOn("cloudflare", one, { 0 }, 60)).measures[Measure::cpuMs], 7);
}

/// 100 executions of a workflow a second (CFD).
void ProviderFacts::cloudflareWorkflowStarts()
{
    Workflow w;
    w.steps = readSteps(parseJson(R"([{"id": "w", "type": "wait", "wait_s": 1}])", "s"), "s");
    std::vector<double> times = atOnce(150);
    for (const double t : atOnce(80, 0.5))
        times.push_back(t);
    // 50 refused at once; half a second later there are 50 again for 80.
    QCOMPARE(x(runOn("cloudflare", w, times, 60)).throttled, 50 + 30);
}

QTEST_GUILESS_MAIN(ProviderFacts)
#include "tst_provider_facts.moc"
