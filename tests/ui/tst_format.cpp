// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.hpp"
#include <QTest>
#include <limits>

class Format : public QObject {
    Q_OBJECT
private slots:
    void milliseconds_data()
    {
        QTest::addColumn<double>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << "0 ms";
        QTest::newRow("micro") << 0.0421 << "0.0421 ms";
        QTest::newRow("small") << 4.23 << "4.23 ms";
        QTest::newRow("plain") << 183.4 << "183 ms";
        QTest::newRow("just below a second") << 999.6 << "1 s";
        QTest::newRow("seconds") << 1310.0 << "1.31 s";
        QTest::newRow("minutes") << 150'000.0 << "2.5 min";
        QTest::newRow("hours") << 10'800'000.0 << "3 h";
        QTest::newRow("none") << std::numeric_limits<double>::quiet_NaN() << "—";
    }
    void milliseconds()
    {
        QFETCH(double, ms);
        QTEST(ui::milliseconds(ms), "text");
    }

    void spans_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("span");
        QTest::addColumn<QString>("clock");
        QTest::newRow("90 s") << 90.0 << "1 min 30 s"
                              << "00:01:30";
        QTest::newRow("quarter") << 900.0 << "15 min"
                                 << "00:15";
        QTest::newRow("hour and a half") << 5400.0 << "1 h 30 min"
                                         << "01:30";
        QTest::newRow("day") << 86400.0 << "24 h"
                             << "1 d 00:00";
        QTest::newRow("month") << 30 * 86400.0 << "30 d"
                               << "30 d 00:00";
        QTest::newRow("half") << 0.5 << "0.5 s"
                              << "00:00:01";
    }
    void spans()
    {
        QFETCH(double, seconds);
        QTEST(ui::span(seconds), "span");
        QTEST(ui::clock(seconds), "clock");
    }

    void counts_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("shortened");
        QTest::newRow("zero") << 0.0 << "0"
                              << "0";
        QTest::newRow("mean") << 19.84 << "19.8"
                              << "19.8";
        QTest::newRow("hundreds") << 950.0 << "950"
                                  << "950";
        QTest::newRow("thousands") << 3'210.0 << "3,210"
                                   << "3.21 k";
        QTest::newRow("millions") << 1'284'310.0 << "1,284,310"
                                  << "1.28 M";
        QTest::newRow("more") << 18'430'000.0 << "18,430,000"
                              << "18.4 M";
        QTest::newRow("rounds up") << 999'990.0 << "999,990"
                                   << "1 M";
    }
    void counts()
    {
        QFETCH(double, value);
        QTEST(ui::count(value), "whole");
        QTEST(ui::shortCount(value), "shortened");
    }

    void percent_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0.0 << "0 %";
        QTest::newRow("nearly none") << 0.00001 << "< 0.01 %";
        QTest::newRow("small") << 0.0015 << "0.15 %";
        QTest::newRow("third") << 0.38 << "38 %";
        QTest::newRow("most") << 0.9921 << "99.2 %";
        QTest::newRow("close to all") << 0.99982 << "99.98 %";
        QTest::newRow("nearly all") << 0.999999 << "> 99.99 %";
        QTest::newRow("all") << 1.0 << "100 %";
    }
    void percent()
    {
        QFETCH(double, share);
        QTEST(ui::percent(share), "text");
    }

    void dollars_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("headline");
        QTest::newRow("zero") << 0.0 << "$0.00"
                              << "$0.00";
        QTest::newRow("tiny") << 0.000423 << "$0.00042"
                              << "$0.00042";
        QTest::newRow("cent") << 0.01 << "$0.01"
                              << "$0.01";
        QTest::newRow("usual") << 412.074 << "$412.07"
                               << "$412.07";
        QTest::newRow("large") << 12'400.4 << "$12,400.40"
                               << "$12,400";
        QTest::newRow("credit") << -3.5 << "−$3.50"
                                << "−$3.50";
    }
    void dollars()
    {
        QFETCH(double, amount);
        QTEST(ui::dollars(amount), "exact");
        QTEST(ui::money(amount), "headline");
    }

    void unitPrices_data()
    {
        QTest::addColumn<double>("price");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("text");
        QTest::newRow("requests") << 2e-7 << "request"
                                  << "$0.20 per million requests";
        QTest::newRow("compute") << 1.66667e-5 << "GB-second"
                                 << "$16.6667 per million GB-seconds";
        QTest::newRow("storage") << 0.023 << "GB-month"
                                 << "$0.023 per GB-month";
        QTest::newRow("logs") << 0.5 << "GB"
                              << "$0.50 per GB";
        QTest::newRow("chunks") << 1e-6 << "event (64 KB)"
                                << "$1.00 per million events (64 KB)";
        QTest::newRow("disk") << 3.09e-8 << "GB-second"
                              << "$0.0309 per million GB-seconds";
        QTest::newRow("hardly anything") << 2e-12 << "query"
                                         << "$0.002 per billion queries";
        QTest::newRow("nothing") << 0.0 << "request"
                                 << "free";
    }
    void unitPrices()
    {
        QFETCH(double, price);
        QFETCH(QString, unit);
        QTEST(ui::unitPrice(price, unit), "text");
        QVERIFY(!ui::unitPrice(price, unit).contains("e-"));
    }
};

QTEST_GUILESS_MAIN(Format)
#include "tst_format.moc"
