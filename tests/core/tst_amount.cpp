// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/amount.hpp"
#include "core/model/duration.hpp"
#include "support.hpp"
#include <QtTest>
#include <cmath>

using namespace core;

namespace {

Amount amount(const char* json)
{
    return readAmount(parseJson(json, "test"), "here");
}

void compare(double found, double expected)
{
    if (std::isinf(expected))
        QVERIFY(std::isinf(found));
    else
        QVERIFY2(std::abs(found - expected) <= 1e-9 * std::abs(expected),
            qPrintable(QString("%1 is not %2").arg(found, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

}

class TestAmount : public QObject {
    Q_OBJECT

private slots:
    void durations_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<QString>("back");
        QTest::newRow("s") << "90s" << qint64(90'000'000'000) << "90s";
        QTest::newRow("m") << "15m" << qint64(900'000'000'000) << "15m";
        QTest::newRow("120 s") << "120s" << qint64(120'000'000'000) << "2m";
        QTest::newRow("h") << "24h" << qint64(86'400'000'000'000) << "1d";
        QTest::newRow("d") << "30d" << qint64(2'592'000'000'000'000) << "30d";
        QTest::newRow("ms") << "250ms" << qint64(250'000'000) << "250ms";
        QTest::newRow("us") << "7us" << qint64(7'000) << "7us";
        QTest::newRow("ns") << "1ns" << qint64(1) << "1ns";
        QTest::newRow("0") << "0h" << qint64(0) << "0s";
        QTest::newRow("half") << "1.5h" << qint64(5'400'000'000'000) << "90m";
        QTest::newRow("tenth") << "0.1s" << qint64(100'000'000) << "100ms";
        QTest::newRow("exact") << "0.000000001s" << qint64(1) << "1ns";
        QTest::newRow("longest") << "9223372036854775807ns" << std::numeric_limits<qint64>::max()
                                 << "9223372036854775807ns";
    }
    void durations()
    {
        QFETCH(QString, written);
        QFETCH(qint64, ns);
        QFETCH(QString, back);
        const auto duration = parseDuration(written.toStdString());
        QVERIFY(duration);
        QCOMPARE(qint64(duration->ns), ns);
        QCOMPARE(text(formatDuration(*duration)), back);
        QVERIFY(parseDuration(back.toStdString()) == duration);
    }

    void noDurations()
    {
        for (const char* text : { "", "90", "s", "-5s", "1h30m", "5 s", " 5s", "5s ", "1e3s", "5x",
                 "1.2.3s", ".s", "0.5ns", "9223372036854775808ns", "106752d", "99999999999999d" })
            QVERIFY2(!parseDuration(text), text);
    }

    void meansAndQuantiles_data()
    {
        const double inf = std::numeric_limits<double>::infinity();
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<double>("expectedMean");
        QTest::addColumn<double>("q");
        QTest::addColumn<double>("expectedQuantile");
        const auto row = [](const char* json, double mean, double q, double value) {
            QTest::addRow("%s at %g", json, q) << QByteArray(json) << mean << q << value;
        };
        row("5", 5, 0.3, 5);
        row(R"({"constant": 5})", 5, 0.99, 5);
        row(R"({"constant": {"value": 5}})", 5, 0, 5);
        row(R"({"exponential": {"mean": 20}})", 20, 0.5, 13.862943611198906); // 20 ln 2
        row(R"({"exponential": {"mean": 20}})", 20, 0.99, 92.10340371976183); // 20 ln 100
        row(R"({"exponential": {"mean": 20}})", 20, 1, inf);
        row(R"({"uniform": {"min": 10, "max": 30}})", 20, 0.25, 15);
        row(R"({"uniform": {"min": 7, "max": 7}})", 7, 0.25, 7);
        row(R"({"normal": {"mean": 100, "sd": 15}})", 100, 0.99, 134.89521811061261);
        row(R"({"normal": {"mean": 100, "sd": 0}})", 100, 0.99, 100);
        row(R"({"lognormal": {"p50": 42, "p99": 180}})", 51.077130941583285, 0.99, 180);
        row(R"({"lognormal": {"p50": 42, "p99": 180}})", 51.077130941583285, 0.5, 42);
        row(R"({"lognormal": {"p50": 42, "p99": 42}})", 42, 0.99, 42);
        row(R"({"lognormal": {"mean": 50, "sd": 25}})", 50, 0.5,
            44.721359549995796); // 50/sqrt 1.25
        row(R"({"lognormal": {"mean": 50, "sd": 0}})", 50, 0.9, 50);
        row(R"({"gamma": {"shape": 2, "scale": 10}})", 20, 0.5, 16.783469900166605);
        row(R"({"gamma": {"mean": 20, "sd": 10}})", 20, 0.5,
            18.360303744254485); // shape 4, scale 5
        row(R"({"weibull": {"shape": 2, "scale": 10}})", 8.862269254527579, 0.5,
            8.325546111576977); // 10 gamma(1.5), 10 sqrt(ln 2)
        row(R"({"pareto": {"shape": 3, "min": 10}})", 15, 0.5, 12.599210498948732); // 10 cbrt 2
        row(R"({"pareto": {"shape": 1, "min": 10}})", inf, 0.99, 1000);
        row(R"({"pareto": {"shape": 3, "min": 10}})", 15, 0, 10);
        row(R"({"empirical": {"values": [30, 10, 20]}})", 20, 0.5, 20);
        row(R"({"empirical": {"values": [30, 10, 20]}})", 20, 0, 10);
        row(R"({"empirical": {"values": [30, 10, 20]}})", 20, 1, 30);
        const char* weighted = R"({"empirical": {"values": [30, 10, 20], "weights": [1, 2, 1]}})";
        row(weighted, 17.5, 0.5, 10);
        row(weighted, 17.5, 0.51, 20);
        row(weighted, 17.5, 0.75, 20);
        row(weighted, 17.5, 0.76, 30);
        const char* mixed = R"({"mixture": [{"weight": 3, "of": 10}, {"weight": 1, "of": 100}]})";
        row(mixed, 32.5, 0.75, 10);
        row(mixed, 32.5, 0.76, 100);
        const char* same = R"({"mixture": [{"weight": 1, "of": {"exponential": {"mean": 10}}},
            {"weight": 1, "of": {"exponential": {"mean": 10}}}]})";
        row(same, 10, 0.5, 6.931471805599453); // 10 ln 2
        const char* halves
            = R"({"mixture": [{"weight": 1, "of": {"uniform": {"min": 0, "max": 10}}},
            {"weight": 1, "of": {"uniform": {"min": 10, "max": 30}}}]})";
        row(halves, 12.5, 0.25, 5); // half of the lower half
        row(halves, 12.5, 0.75, 20); // half of the upper half
    }
    void meansAndQuantiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(double, expectedMean);
        QFETCH(double, q);
        QFETCH(double, expectedQuantile);
        const Amount x = amount(json);
        compare(mean(x), expectedMean);
        compare(quantile(x, q), expectedQuantile);
        QVERIFY(readAmount(writeAmount(x), "back") == x);
    }

    void quantilesAscend()
    {
        for (const char* json :
            { R"({"lognormal": {"p50": 3, "p99": 90}})", R"({"gamma": {"mean": 5, "sd": 9}})",
                R"({"mixture": [{"weight": 1, "of": {"normal": {"mean": 5, "sd": 1}}},
                    {"weight": 2, "of": 7}, {"weight": 1, "of": {"pareto": {"shape": 2, "min": 1}}}]})" }) {
            double last = -1e300;
            for (int i = 1; i < 1000; ++i) {
                const double value = quantile(amount(json), i / 1000.0);
                QVERIFY2(value >= last, json);
                last = value;
            }
        }
    }

    void wrongAmounts_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* json, const char* message) {
            QTest::addRow("%s", json) << QByteArray(json) << QString(message);
        };
        row("-1", "here: found -1, expected a number of at least 0");
        row("\"5\"", "here: found \"5\", expected a number or a distribution");
        row("null", "here: found null, expected a number or a distribution");
        row("{}",
            "here: found {}, expected a number or one of constant, exponential, uniform, normal, "
            "lognormal, gamma, weibull, pareto, empirical or mixture");
        row(R"({"uniform": {"min": 1, "max": 2}, "pareto": {}})",
            "here: found {\"uniform\": {\"min\": 1, \"max\": 2}, \"pareto\": {}}, expected one "
            "distribution");
        row(R"({"constant": {"value": "x"}})",
            "here.constant.value: found \"x\", expected a number of at least 0");
        row(R"({"exponential": {}})",
            "here.exponential.mean: found nothing, expected a number above 0");
        row(R"({"exponential": {"mean": 0}})",
            "here.exponential.mean: found 0, expected a number above 0");
        row(R"({"exponential": 5})", "here.exponential: found 5, expected an object {...}");
        row(R"({"uniform": {"min": 5, "max": 4}})",
            "here.uniform.max: found 4, expected at least min");
        row(R"({"normal": {"mean": 5, "sd": -1}})",
            "here.normal.sd: found -1, expected a number of at least 0");
        row(R"({"lognormal": {"p50": 42, "p99": 41}})",
            "here.lognormal.p99: found 41, expected at least p50");
        row(R"({"lognormal": {"p50": 42}})",
            "here.lognormal.p99: found nothing, expected a number above 0");
        row(R"({"lognormal": {"p50": 0, "p99": 41}})",
            "here.lognormal.p50: found 0, expected a number above 0");
        row(R"({"gamma": {"mean": 5, "sd": 0}})",
            "here.gamma.sd: found 0, expected a number above 0");
        row(R"({"weibull": {"shape": 0, "scale": 1}})",
            "here.weibull.shape: found 0, expected a number above 0");
        row(R"({"pareto": {"shape": 1}})",
            "here.pareto.min: found nothing, expected a number above 0");
        row(R"({"empirical": {"values": []}})",
            "here.empirical.values: found [], expected a list of at least one number");
        row(R"({"empirical": {"values": [1, -2]}})",
            "here.empirical.values[1]: found -2, expected a number of at least 0");
        row(R"({"empirical": {"values": [1, 2], "weights": [1]}})",
            "here.empirical.weights: found [1], expected as many weights as values (2)");
        row(R"({"empirical": {"values": [1, 2], "weights": [0, 0]}})",
            "here.empirical.weights: found [0, 0], expected weights that do not add up to 0");
        row(R"({"mixture": []})",
            "here.mixture: found [], expected a list such as [{\"weight\": 1, \"of\": 20}]");
        row(R"({"mixture": [{"weight": 1}]})",
            "here.mixture[0].of: found nothing, expected a number or a distribution");
        row(R"({"mixture": [{"weight": 0, "of": 5}]})",
            "here.mixture: found [{\"weight\": 0, \"of\": 5}], expected weights that do not add up "
            "to 0");
        row(R"({"mixture": [{"weight": 1, "of": {"gamma": {"shape": 1, "scale": -1}}}]})",
            "here.mixture[0].of.gamma.scale: found -1, expected a number above 0");
    }
    void wrongAmounts()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, message);
        QCOMPARE(errorOf([&] { amount(json); }), message);
    }

    void extremesStayQuiet()
    {
        QVERIFY(std::isinf(mean(amount(R"({"weibull": {"shape": 1e-300, "scale": 1}})"))));
        QVERIFY(quantile(amount(R"({"gamma": {"shape": 1e-9, "scale": 1}})"), 0.5) >= 0);
        QVERIFY(quantile(amount(R"({"pareto": {"shape": 1e-3, "min": 1}})"), 0.999) > 1e300);
    }

    void densities()
    {
        const auto at = [](const char* json, double x) { return density(amount(json), x); };
        const auto near = [](double a, double b) { return std::abs(a - b) < 1e-9; };
        QVERIFY(near(at(R"({"exponential": {"mean": 10}})", 0), 0.1));
        QVERIFY(near(at(R"({"exponential": {"mean": 10}})", 10), 0.1 * std::exp(-1)));
        QCOMPARE(at(R"({"exponential": {"mean": 10}})", -1), 0.0);
        QCOMPARE(at(R"({"uniform": {"min": 2, "max": 6}})", 3), 0.25);
        QCOMPARE(at(R"({"uniform": {"min": 2, "max": 6}})", 7), 0.0);
        const double peak = 1 / std::sqrt(2 * std::acos(-1.0)); // of the standard normal
        QVERIFY(near(at(R"({"normal": {"mean": 5, "sd": 2}})", 5), peak / 2));
        // At the median of a log-normal, with p99 = median x e^2.3263...: sigma is 1.
        QVERIFY(std::abs(at(R"({"lognormal": {"p50": 4, "p99": 40.96}})", 4) - peak / 4) < 1e-4);
        QVERIFY(near(at(R"({"gamma": {"shape": 2, "scale": 3}})", 3), std::exp(-1) / 3));
        QVERIFY(
            near(at(R"({"gamma": {"mean": 6, "sd": 4.242640687119285}})", 3), std::exp(-1) / 3));
        QVERIFY(near(at(R"({"weibull": {"shape": 2, "scale": 5}})", 5), 0.4 * std::exp(-1)));
        QVERIFY(near(at(R"({"pareto": {"shape": 2, "min": 3}})", 3), 2.0 / 3));
        QCOMPARE(at(R"({"pareto": {"shape": 2, "min": 3}})", 2.9), 0.0);
        QCOMPARE(at("7", 7), 0.0); // a constant is an atom
        QVERIFY(near(at(R"({"mixture": [{"weight": 3, "of": {"uniform": {"min": 0, "max": 10}}},
                                        {"weight": 1, "of": 5}]})",
                         5),
            0.075));
    }

    void atomsHaveTheRest()
    {
        using Atoms = std::vector<std::pair<double, double>>;
        const auto of = [](const char* json) { return atoms(amount(json)); };
        QVERIFY((of("7") == Atoms { { 7, 1 } }));
        QVERIFY((of(R"({"exponential": {"mean": 10}})").empty()));
        QVERIFY((of(R"({"uniform": {"min": 4, "max": 4}})") == Atoms { { 4, 1 } }));
        QVERIFY((of(R"({"lognormal": {"p50": 4, "p99": 4}})") == Atoms { { 4, 1 } }));
        QVERIFY((of(R"({"empirical": {"values": [5, 1, 5, 2]}})")
            == Atoms { { 1, 0.25 }, { 2, 0.25 }, { 5, 0.5 } }));
        QVERIFY((of(R"({"empirical": {"values": [1, 2], "weights": [1, 3]}})")
            == Atoms { { 1, 0.25 }, { 2, 0.75 } }));
        QVERIFY((of(R"({"mixture": [{"weight": 1, "of": 1}, {"weight": 1, "of": {"empirical":
                     {"values": [1, 2]}}}, {"weight": 2, "of": {"exponential": {"mean": 1}}}]})")
            == Atoms { { 1, 0.375 }, { 2, 0.125 } }));
    }
};

QTEST_GUILESS_MAIN(TestAmount)
#include "tst_amount.moc"
