// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/event_queue.hpp"
#include <QtTest>
#include <random>
#include <set>

using namespace core;

class EventOrder : public QObject {
    Q_OBJECT
private slots:
    void sameTimeInOrderOfInsertion()
    {
        EventQueue queue;
        for (std::uint32_t i = 0; i < 100; ++i)
            queue.push({ 7, EventKind::finish, i });
        for (std::uint32_t i = 0; i < 100; ++i)
            QCOMPARE(queue.pop().node(), i);
        QVERIFY(queue.empty());
    }

    void asAnOrderedSet_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("times");
        for (const int size : { 1, 3, 15, 16, 17, 31, 32, 33, 40, 1000 })
            for (const int times : { 4, 1000, 1000000 })
                QTest::addRow("%d events at %d times", size, times) << size << times;
    }
    /// Grows and shrinks around a size, with times in few or in many places, like a run: what is
    /// pushed never lies before what was popped.
    void asAnOrderedSet()
    {
        QFETCH(int, size);
        QFETCH(int, times);
        std::mt19937 random(42);
        EventQueue queue;
        std::set<std::pair<SimTime, std::uint32_t>> expected;
        SimTime now = 0;
        std::uint32_t number = 0;
        for (int step = 0; step < 20000; ++step) {
            const bool push = expected.empty()
                || static_cast<int>(random() % (2 * static_cast<unsigned>(size)))
                    >= static_cast<int>(expected.size());
            if (push) {
                const SimTime at = now + static_cast<SimTime>(random()) % times;
                queue.push({ at, EventKind::finish, number });
                expected.insert({ at, number++ });
            } else {
                QCOMPARE(queue.nextAt(), expected.begin()->first);
                const Event e = queue.pop();
                QCOMPARE(std::pair(e.at, e.node()), *expected.begin());
                expected.erase(expected.begin());
                now = e.at;
            }
            QCOMPARE(queue.size(), expected.size());
            QCOMPARE(queue.empty(), expected.empty());
        }
    }
};

QTEST_GUILESS_MAIN(EventOrder)
#include "tst_event_queue.moc"
