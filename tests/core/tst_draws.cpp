// SPDX-License-Identifier: GPL-3.0-or-later
// Single numbers that the engine draws and rounds, against the library and integer arithmetic.
#include "core/sim/policy.hpp"
#include "core/sim/sampler.hpp"
#include <QtTest>

using namespace core;

class Draws : public QObject {
    Q_OBJECT
private slots:
    /// The inlined step and what follows it where that does not do: the library's numbers, and its
    /// generator left in the same state.
    void exponentialIsBoosts()
    {
        Rng ours(7, "work", Draw::work), theirs = ours;
        boost::random::exponential_distribution<double> distribution(1);
        double largest = 0;
        for (int i = 0; i < 1'000'000; ++i) {
            const double x = unitExponential(ours);
            QCOMPARE(x, distribution(theirs));
            largest = std::max(largest, x);
        }
        QCOMPARE(ours(), theirs());
        QVERIFY(largest > 8.7); // the tail beyond the outermost layer has been drawn from
    }

    void billedTimeIsRoundedUp_data()
    {
        QTest::addColumn<qint64>("step");
        QTest::addColumn<qint64>("minimum");
        for (const qint64 step : { 1LL, 3LL, 1'000'000LL, 100'000'000LL, 1'000'000'007LL })
            for (const qint64 minimum : { 0LL, 100'000'000LL })
                QTest::addRow("step %lld, minimum %lld", step, minimum) << step << minimum;
    }
    void billedTimeIsRoundedUp()
    {
        QFETCH(qint64, step);
        QFETCH(qint64, minimum);
        const BilledTime billed(step, minimum);
        const auto expected = [&](SimTime used) {
            const SimTime least = std::max<SimTime>(used, minimum);
            return (least + step - 1) / step * step;
        };
        Rng random(1, "", Draw::work);
        constexpr SimTime longest = 100 * nsPerDay;
        for (int i = 0; i < 100'000; ++i) {
            const auto used = static_cast<SimTime>(random() % longest);
            QCOMPARE(billed(used), expected(used));
            const SimTime whole = used / step * step; // and beside a whole number of steps
            for (const SimTime at : { whole - 1, whole, whole + 1 })
                if (at >= 0)
                    QCOMPARE(billed(at), expected(at));
        }
        QCOMPARE(billed(0), expected(0));
    }
};

QTEST_APPLESS_MAIN(Draws)
#include "tst_draws.moc"
