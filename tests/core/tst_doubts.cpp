// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/doubts.hpp"
#include "toy.hpp"
#include <QtTest>

using namespace toy;

class Doubts : public QObject {
    Q_OBJECT
private slots:
    void nothingToDoubt()
    {
        RunResult r;
        r.requests.arrived = 1000;
        r.requests.completed = 990;
        r.requests.inFlight = 10; // one per cent
        QVERIFY(doubtsOf(r).empty());
        QCOMPARE(unfinishedShare(RunResult {}), 0.0);
    }

    void whatDidNotEnd()
    {
        RunResult r;
        r.requests.arrived = 1000;
        r.requests.completed = 989;
        r.requests.inFlight = 11;
        QCOMPARE(doubtsOf(r).size(), std::size_t(1));
        const std::string text = english(doubtsOf(r).front());
        QVERIFY2(text.find("11 of 1,000 requests (1.1 %)") != std::string::npos, text.c_str());
    }

    void fewRequests()
    {
        RunResult r;
        r.requests.arrived = r.requests.completed = 99;
        QCOMPARE(doubtsOf(r).size(), std::size_t(1));
        r.requests.arrived = r.requests.completed = 100;
        QVERIFY(doubtsOf(r).empty());
    }

    void whyARunIsIncomplete()
    {
        RunResult r;
        r.complete = false;
        r.simulatedS = 12;
        r.stopReason = std::string("out of patience");
        QCOMPARE(english(doubtsOf(r).front()),
            std::string("The run was broken off after 12 s: out of patience."));
    }

    /// Twice as many messages as the one consumer can handle: half of them still wait at the end.
    void anOverloadedQueueIsTold()
    {
        Queue q;
        q.batchSize = 1;
        q.maxConcurrency = 1;
        Project p = project({ component("users", Clients {}), component("q", q),
                                component("work", function(constant(1000))) },
            { arrow("users", "q"), arrow("q", "work") }, { ConstantRate { 2 }, {} }, 1000);
        const RunResult r = toy::run(p, platform());
        QVERIFY(std::abs(unfinishedShare(r) - 0.5) < 0.01);
        QCOMPARE(doubtsOf(r).size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(Doubts)
#include "tst_doubts.moc"
