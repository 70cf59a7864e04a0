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
        const auto r = runAt(
            { component("users", Clients {}), component("bus", EventBus {}), component("f", f) },
            { arrow("users", "bus"), arrow("bus", "f") }, { 0 }, 10, platform(b));
        QCOMPARE(findResult(r, "f")->invocations, 2);
        QCOMPARE(findResult(r, "f")->duration.min(), 1000 * ms);
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
