// SPDX-License-Identifier: GPL-3.0-or-later
// Instances that serve several requests: how these share the CPU, and how instances are started
// ahead of need. Worked out by hand.
#include "toy.hpp"
#include <QtTest>

using namespace toy;

namespace {

/// One vCPU and so many requests on an instance.
FunctionBehaviour sharing(double requests)
{
    FunctionBehaviour b;
    b.maxConcurrencyPerInstance = requests;
    b.concurrencyByMemoryMb = { { 0, requests } };
    b.binding = Binding::firstFree;
    return b;
}

Function computing(double cpuMs, double waitMs)
{
    Function f = function(constant(waitMs));
    f.cpuMs = constant(cpuMs);
    return f;
}

RunResult runOne(const Function& f, const FunctionBehaviour& b, const std::vector<double>& times,
    double durationS)
{
    return runAt({ component("users", Clients {}), component("f", f) }, { arrow("users", "f") },
        times, durationS, platform(b));
}

/// An event of a bus at time 0.
RunResult runOneEvent(const Function& f, const FunctionBehaviour& b)
{
    return runAt(
        { component("users", Clients {}), component("bus", EventBus {}), component("f", f) },
        { arrow("users", "bus"), arrow("bus", "f") }, { 0 }, 10, platform(b));
}

std::vector<double> every(double gapS, double untilS)
{
    std::vector<double> times;
    for (int i = 0; i * gapS < untilS; ++i)
        times.push_back(i * gapS);
    return times;
}

}

class Sharing : public QObject {
    Q_OBJECT
private slots:
    void whoWaitsTakesNoCpu()
    {
        // The first computes until 1 s and then waits; the second has the CPU to itself.
        const auto r = runOne(computing(1000, 1000), sharing(10), { 0, 1 }, 10);
        QCOMPARE(r.latency.min(), 2000 * ms);
        QCOMPARE(r.latency.max(), 2000 * ms);
    }

    void theRestIsFasterWhenOneIsDone()
    {
        // Works of 1, 1 and (with the first call's extra) 2 s from time 0: thirds until 3 s, when
        // the short ones are done, then 1 s alone.
        FunctionBehaviour b = sharing(10);
        ColdStart::Runtime runtime;
        runtime.firstCallCpuMs = 1000;
        b.coldStart.runtimes["nodejs22"] = runtime;
        Function f = computing(1000, 0);
        f.runtime = "nodejs22";
        f.coldStartMs.reset();
        const auto r = runOne(f, b, { 0, 0, 0 }, 10);
        QCOMPARE(r.latency.min(), 3000 * ms);
        QCOMPARE(r.latency.max(), 4000 * ms);
    }

    /// Each try computes for a second, the second one too: ended at 1 and, after 1 s, at 3 s.
    void anotherTryComputesAgain()
    {
        Function f = computing(1000, 0);
        f.errorRate = 1;
        FunctionBehaviour b = sharing(10);
        b.asyncRetry = { 1, 1, 1, 1 };
        const auto r = runOneEvent(f, b);
        QCOMPARE(findResult(r, "f")->invocations, 2);
        QCOMPARE(findResult(r, "f")->duration.min(), 1000 * ms);
    }

    /// A second of CPU and then a wait of 0.5 s, within 0.8 s: the second try, which begins 1 s
    /// after the first has ended, takes too long as well.
    void anotherTryAfterATimeoutComputesAgain()
    {
        Function f = computing(1000, 500);
        f.timeoutS = 0.8;
        FunctionBehaviour b = sharing(10);
        b.asyncRetry = { 1, 1, 1, 1 };
        const auto r = runOneEvent(f, b);
        QCOMPARE(findResult(r, "f")->invocations, 2);
        QCOMPARE(findResult(r, "f")->timeouts, 2);
        QCOMPARE(findResult(r, "f")->duration.min(), 800 * ms);
        QCOMPARE(r.requests.completed, 0);
    }

    /// An event of recorded 3 s at 1 s, when the function is down, and again 5 s later: it takes
    /// them then, and once more when its handler fails, whether an instance serves one request or
    /// many.
    void recordedWorkStaysWhenItIsTriedAgain()
    {
        for (const double requests : { 1.0, 10.0 }) {
            TraceFile file;
            file.file = "t";
            file.useDurations = true;
            auto trace = std::make_shared<Trace>();
            trace->times = { 1000 * ms };
            trace->durations = { 3000 * ms };
            FunctionBehaviour b = sharing(requests);
            b.asyncRetry = b.throttleRetry = { 2, 5, 1, 5 };
            Function f = computing(100, 0);
            f.errorRate = 1;
            Project p = project({ component("users", Clients {}), component("bus", EventBus {}),
                                    component("f", f) },
                { arrow("users", "bus"), arrow("bus", "f") }, { file, {} }, 60);
            Fault down;
            down.component = "f";
            down.at = core::seconds(0);
            down.duration = core::seconds(5);
            p.workloads.front().faults = { down };
            const auto r = toy::run(p, platform(b), 1, { { "t", trace } });
            QCOMPARE(findResult(r, "f")->retries, 2);
            QCOMPARE(findResult(r, "f")->invocations, 2);
            QCOMPARE(findResult(r, "f")->duration.min(), 3000 * ms);
            QCOMPARE(findResult(r, "f")->duration.max(), 3000 * ms);
        }
    }

    /// Two requests of 1 s of CPU come at once, each 0 or 0.1 s before its handler begins, as
    /// drawn. Begun at once they are done after 2 s more. Else the one has 0.1 s alone and its
    /// other 0.9 s in 1.8 s, and the other, then 0.9 s done, 0.1 s more: whichever came first.
    void whoBeginsFirstHasTheCpuFirst()
    {
        FunctionBehaviour b = sharing(10);
        b.overheadMs.shape = Amount::Shape::empirical;
        b.overheadMs.values = { 0, 100 };
        const Project p
            = project({ component("users", Clients {}), component("f", computing(1000, 0)) },
                { arrow("users", "f") }, recorded("t"), 10);
        int together = 0, apart = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const auto r = toy::run(p, platform(b), seed, { { "t", at({ 0, 0 }) } });
            QCOMPARE(r.requests.completed, 2);
            if (r.latency.min() == r.latency.max()) {
                QVERIFY(r.latency.min() == 2000 * ms || r.latency.min() == 2100 * ms);
                ++together;
            } else {
                QCOMPARE(r.latency.min(), 1900 * ms);
                QCOMPARE(r.latency.max(), 2000 * ms);
                ++apart;
            }
        }
        // Half of all, within 3.5 standard deviations: in both orders, then.
        QVERIFY2(together > 8 && apart > 8, qPrintable(QString::number(together)));
    }

    /// Two vCPUs, so that nobody slows anybody: what comes and goes beside a handler does not end
    /// it twice. Each calls the database once.
    void whatComesAndGoesEndsNobodyTwice()
    {
        FunctionBehaviour b = sharing(10);
        b.vcpuByMemoryMb = { { 0, 2 } };
        Function f = computing(1000, 500);
        const auto r = runAt(
            { component("users", Clients {}), component("f", f), component("data", Database {}) },
            { arrow("users", "f"), arrow("f", "data") }, { 0, 0.5, 5, 5.2, 6.9 }, 20, platform(b));
        QCOMPARE(r.requests.completed, 5);
        QCOMPARE(r.latency.min(), 1500 * ms);
        QCOMPARE(r.latency.max(), 1500 * ms);
        QCOMPARE(findResult(r, "data")->invocations, 5);
    }

    void twoThreadsUseTwoVcpus()
    {
        FunctionBehaviour b = sharing(10);
        b.vcpuByMemoryMb = { { 0, 2 } };
        // Two compute side by side; three get two thirds of a vCPU each.
        QCOMPARE(runOne(computing(1000, 0), b, { 0, 0 }, 10).latency.max(), 1000 * ms);
        QCOMPARE(runOne(computing(1000, 0), b, { 0, 0, 0 }, 10).latency.max(), 1500 * ms);
    }

    /// 0.6 s of CPU within 1 s, at 0, 0.1 and 0.9 s. The first has had 0.1 + 0.4 + 0.1 / 3 s at its
    /// end, the second 0.4 + 0.1 / 3 + 0.05 s at its own, 1.1 s. The third has 0.1 / 3 + 0.05 s by
    /// then and the rest alone: done at 1.1 + 0.6 - 0.25 / 3 s.
    void whoIsTimedOutLeavesTheCpuToTheOthers()
    {
        Function f = computing(600, 0);
        f.timeoutS = 1;
        const auto r = runOne(f, sharing(10), { 0, 0.1, 0.9 }, 10);
        QCOMPARE(r.requests.timedOut, 2);
        QCOMPARE(r.requests.completed, 1);
        QVERIFY(std::abs(r.latency.max() - (800'000'000 - 250'000'000 / 3)) <= 3);
    }

    /// 30 requests a second of 30 ms use 0.9 vCPU: with a target of 0.6 two instances are wanted,
    /// and the second is started ahead, so nobody waits for it.
    void anInstanceIsStartedAheadOfNeed()
    {
        FunctionBehaviour b = sharing(80);
        Function f = computing(30, 0);
        f.coldStartMs = constant(1000);
        f.minInstances = 1;
        const auto times = every(1.0 / 30, 300);
        QCOMPARE(findResult(runOne(f, b, times, 300), "f")->instancesMax, 1);
        b.autoscale = { 0.6, 0.6, 60, 5 };
        const auto ahead = runOne(f, b, times, 300);
        QCOMPARE(findResult(ahead, "f")->instancesMax, 2);
        QCOMPARE(findResult(ahead, "f")->coldStarts, 0);
    }

    /// A hundred requests at a time that only wait: of 80 that an instance may serve 48 are aimed
    /// at, so three instances are wanted where two would do.
    void requestsCountWhereNothingIsComputed()
    {
        FunctionBehaviour b = sharing(80);
        const auto times = every(0.01, 300);
        const Function f = computing(0, 1000.5);
        QCOMPARE(findResult(runOne(f, b, times, 300), "f")->instancesMax, 2);
        b.autoscale = { 0.6, 0.6, 60, 5 };
        QCOMPARE(findResult(runOne(f, b, times, 300), "f")->instancesMax, 3);
    }

    /// Sixteen requests of 100 ms at once every second use 1.6 vCPU: three instances, which take
    /// six requests at most when the averages have settled. Packed on one they would never catch
    /// up.
    void instancesAreFilledByWhatTheirCpuBears()
    {
        FunctionBehaviour b = sharing(80);
        b.autoscale = { 0.6, 0.6, 60, 5 };
        Function f = computing(100, 0);
        f.coldStartMs = constant(1000);
        std::vector<double> times;
        for (int s = -300; s < 300; ++s)
            times.insert(times.end(), 16, s);
        const auto r = runAt({ component("users", Clients {}), component("f", f) },
            { arrow("users", "f") }, times, 300, platform(b), 300);
        QCOMPARE(findResult(r, "f")->instancesMax, 3);
        QVERIFY(std::abs(r.latency.max() - 600 * ms) <= 10);
        QVERIFY(std::abs(r.latency.min() - 500 * ms) <= 10);
    }

    /// Whoever starts an instance ahead pays for the start, not for the idle time after it: a
    /// hundred requests of 0.7 s, and one start of 2 s.
    void aStartAheadIsPaidAndItsIdleTimeIsNot()
    {
        FunctionBehaviour b = sharing(1);
        b.autoscale = { 0.6, 0.6, 60, 5 };
        b.billedBy = BilledBy::instance;
        Function f = computing(0, 700);
        f.coldStartMs = constant(2000);
        f.minInstances = 1;
        const auto r = runOne(f, b, every(1, 100), 101);
        QCOMPARE(findResult(r, "f")->instancesMax, 2);
        QCOMPARE(findResult(r, "f")->coldStarts, 0);
        QCOMPARE(findResult(r, "f")->measures[Measure::billedMs], 72'000);
    }
};

QTEST_APPLESS_MAIN(Sharing)
#include "tst_sharing.moc"
