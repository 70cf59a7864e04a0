// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cron.hpp"
#include <QtTest>
#include <limits>

using namespace core;

namespace {

/// Day 0 is Monday, 2024-01-01.
constexpr SimTime at(SimTime day, SimTime hour = 0, SimTime minute = 0, SimTime second = 0)
{
    return (day * 86400 + hour * 3600 + minute * 60 + second) * nsPerSecond;
}

}

class TestCron : public QObject {
    Q_OBJECT

private slots:
    void firesNext_data()
    {
        QTest::addColumn<QByteArray>("expression");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<qint64>("next");
        const auto row = [](const char* expression, SimTime after, SimTime next) {
            QTest::addRow("%s after %lld", expression, static_cast<long long>(after))
                << QByteArray(expression) << qint64(after) << qint64(next);
        };
        row("0 2 * * *", 0, at(0, 2));
        row("0 2 * * *", at(0, 2) - 1, at(0, 2));
        row("0 2 * * *", at(0, 2), at(1, 2));
        row("0 2 * * *", at(0, 2, 0, 1), at(1, 2));
        row("0 0 * * *", 0, at(1));
        row("0 0 * * *", -1, 0);
        row("0 0 * * *", at(-1), 0);
        row("30 23 * * *", -at(0, 0, 30), at(0, 23, 30));
        row("30 23 * * *", -at(0, 0, 30) - 1, -at(0, 0, 30));
        row("* * * * *", 0, at(0, 0, 1));
        row("*/15 * * * *", at(0, 0, 15), at(0, 0, 30));
        row("*/15 * * * *", at(0, 0, 45), at(0, 1, 0));
        row("5,10 * * * *", at(0, 7, 6), at(0, 7, 10));
        row("10-40/15 3 * * *", at(0, 3, 25), at(0, 3, 40));
        row("10-40/15 3 * * *", at(0, 3, 40), at(1, 3, 10));
        row("50/5 * * * *", at(0, 3, 51), at(0, 3, 55));
        row("0 9-17 * * 1-5", at(4, 17), at(7, 9)); // Friday evening to Monday morning
        row("0 9-17 * * MON-FRI", at(4, 17), at(7, 9));
        row("0 12 * * sun", 0, at(6, 12));
        row("0 0 1 MAR *", 0, at(60));
        row("0 0 1 feb,mar *", at(31), at(60));
        row("0 12 * * 0", 0, at(6, 12)); // the first Sunday is 7 January
        row("0 12 * * 7", 0, at(6, 12));
        row("0 12 * * 5-7", at(4, 12), at(5, 12));
        row("0 0 29 2 *", 0, at(59)); // 31 days of January and 28 of February lie before
        row("0 0 29 2 *", at(59), at(59 + 366 + 3 * 365)); // 29 February 2028
        row("0 0 1 3 *", 0, at(60));
        row("0 0 1 3 *", at(60), at(366 + 59)); // 2025 is no leap year
        row("59 23 31 12 *", 0, at(365, 23, 59)); // 2024 has 366 days
        row("0 0 31 * *", at(30), at(90)); // from 31 January to 31 March: 60 days in a leap year
        row("0 0 13 * 5", 0, at(4)); // Friday 5 January
        row("0 0 13 * 5", at(11), at(12)); // Friday the 12th, then Saturday the 13th
        row("0 0 13 * 5", at(12), at(18));
        row("0 0 */2 * 1", 0, at(14)); // * keeps the days together: Monday 8th is even, 15th odd
        row("0 0 30 2 *", 0, never);
        row("0 2 * * *", never, never);
        row("0 2 * * *", never - 1, never);
        row("  0   2\t* * * ", 0, at(0, 2));
    }
    void firesNext()
    {
        QFETCH(QByteArray, expression);
        QFETCH(qint64, after);
        QFETCH(qint64, next);
        const auto spec = parseCron(expression.toStdString());
        QVERIFY(spec);
        QCOMPARE(qint64(nextAfter(*spec, after)), next);
    }

    void leapDayAcross2100()
    {
        // 2100 is no leap year: from 29 February 2096 to 28 February 2104 there are 8 x 365 days.
        const auto spec = parseCron("0 0 29 2 *");
        const SimTime in2096 = at(59 + 18 * 1461); // 72 years in groups of four
        QCOMPARE(qint64(nextAfter(*spec, in2096 - 1)), qint64(in2096));
        QCOMPARE(qint64(nextAfter(*spec, in2096)), qint64(in2096 + at(8 * 365 + 1)));
    }

    void noExpressions()
    {
        for (const char* text :
            { "", "* * * *", "* * * * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * 32 * *",
                "* * * 0 *", "* * * 13 *", "* * * * 8", "a * * * *", "1- * * * *", "-1 * * * *",
                "5-1 * * * *", "*/0 * * * *", "*/x * * * *", "1,,2 * * * *", ", * * * *",
                "1-2-3 * * * *", "99999999999 * * * *", "** * * * *", "MON * * * *", "1/ * * * *" })
            QVERIFY2(!parseCron(text), text);
    }
};

QTEST_GUILESS_MAIN(TestCron)
#include "tst_cron.moc"
