// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as scripts see it: exit status, one line on standard error, what is printed.
#include "command_line.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

namespace {

/// Clients call a function, once a second for a minute. `more` goes into the function, `settings`
/// into the settings.
QByteArray project(const QByteArray& more = {}, const QByteArray& settings = {})
{
    return R"({"nephoscope": 1, "components": [{"id": "u", "kind": "clients"},
        {"id": "f", "kind": "function", "cpu_ms": 5)"
        + more + R"(}], "connections": [{"from": "u", "to": "f"}],
        "workloads": [{"id": "w", "duration": "1m", "sources": [{"component": "u",
            "arrivals": {"constant": {"rate_per_s": 1}}}]}], "settings": {)"
        + settings + "}}";
}

}

class CommandsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    QString write(const QByteArray& text)
    {
        const QString path = folder_.filePath("p.json");
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private slots:
    void validateFindsWhatARunWouldRefuse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("plan") << project(R"(, "plan": "xyz")") << "no plan \"xyz\"";
        QTest::newRow("plan elsewhere")
            << project(R"(, "overrides": {"azure": {"plan": "xyz"}})") << "no plan \"xyz\"";
        QTest::newRow("provider") << project({}, R"("provider": "ibm")")
                                  << "provider \"ibm\" not known, expected one of: aws";
        QTest::newRow("region") << project({}, R"("region": "mars")")
                                << "settings.region: found \"mars\", expected a region of";
        QByteArray trace = project();
        trace.replace(R"({"constant": {"rate_per_s": 1}})", R"({"trace": {"file": "no.csv"}})");
        QTest::newRow("trace") << trace << "no.csv";
    }
    void validateFindsWhatARunWouldRefuse()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        const Ended e = runCli({ "validate", write(text) });
        QCOMPARE(e.status, 2);
        QVERIFY2(e.err.contains(error), qPrintable(e.err));
        QCOMPARE(e.err.count('\n'), 1);
        QVERIFY(e.out.isEmpty());
    }

    void argumentsThatAreNone_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("error");
        const QString file = write(project());
        QTest::newRow("command") << QStringList { "rum", file }
                                 << "command rum not known, expected one of: run, validate";
        for (const QString command : { "run", "crossover" })
            QTest::addRow("seed of %s", qPrintable(command)) << QStringList { command, file,
                "--seed", "-1" } << "--seed: found -1, expected a whole number of at least 0";
        QTest::newRow("seed of fidelity") << QStringList { "fidelity", "--seed", "1.5" }
                                          << "--seed: found 1.5, expected a whole number";
        for (const QString hours : { "nan", "0.5", "inf", "many" })
            QTest::addRow("hours %s", qPrintable(hours)) << QStringList { "bench", "--hours",
                hours } << "--hours: found " + hours + ", expected 1 to 1,000,000 hours";
    }
    void argumentsThatAreNone()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, error);
        const Ended e = runCli(arguments);
        QCOMPARE(e.status, 2);
        QVERIFY2(e.err.contains(error), qPrintable(e.err));
        QCOMPARE(e.err.count('\n'), 1);
        QVERIFY(e.out.isEmpty());
    }

    void validateWarnsOfUnknownKeys()
    {
        const Ended e = runCli({ "validate", write(project(R"(, "memroy_mb": 512)")) });
        QCOMPARE(e.status, 0);
        QVERIFY2(e.out.contains("warning: The key components[1].memroy_mb is not known and has no "
                                "effect; is \"memory_mb\" meant?"),
            qPrintable(e.out));
        QVERIFY(e.err.isEmpty());
    }

    void namesSteerNoTerminal()
    {
        const Ended e = runCli({ "run", write(project(", \"name\": \"\\u001b[2Jevil\"")) });
        QCOMPARE(e.status, 0);
        QVERIFY(e.out.contains("?[2Jevil") && !e.out.contains(char(0x1b)));
    }

    void assertions_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("assertion");
        QTest::addColumn<int>("status");
        QTest::newRow("holds") << QByteArray() << "success_rate>=1" << 0;
        QTest::newRow("does not") << QByteArray() << "latency_p50_ms<1" << 1;
        // Every request runs into the timeout: nothing is known of its latency.
        QTest::newRow("nothing completed")
            << QByteArray(R"(, "wait_ms": 5000, "timeout_s": 1)") << "latency_p99_ms<1000" << 1;
        QTest::newRow("no such figure") << QByteArray() << "latency_p50<1" << 2;
        QTest::newRow("no number") << QByteArray() << "latency_p50_ms<nan" << 2;
    }
    void assertions()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, assertion);
        QFETCH(int, status);
        const Ended e = runCli({ "run", write(project(more)), "--assert", assertion });
        QVERIFY2(e.status == status, qPrintable(e.err));
        QCOMPARE(e.err.isEmpty(), status == 0);
    }

    void oneRunHasNoInterval()
    {
        const QString path = write(project());
        const QStringList alone
            = runCli({ "run", path, "--format", "csv" }).out.split('\n', Qt::SkipEmptyParts);
        const QStringList names = alone[0].split(','), one = alone[1].split(',');
        const qsizetype mean = names.indexOf("latency_mean_ms");
        QVERIFY(mean > 0 && names[mean + 1] == "latency_mean_ms_ci95");
        QVERIFY(!one[mean].isEmpty());
        QCOMPARE(one[mean + 1], QString());
        const QStringList several
            = runCli({ "run", path, "--format", "csv", "--replications", "2" }).out.split('\n');
        QVERIFY(!several[1].split(',')[mean + 1].isEmpty());
    }

    /// 1 M requests: gateways of four providers, without free amounts.
    void priceOfAllProviders()
    {
        const QString path = write(R"({"provider": "all", "region": "europe-west1",
            "date": "2015-06-01", "items": [{"kind": "function", "requests": 1000000,
            "duration_ms": 100, "memory_mb": 128}]})");
        const Ended e = runCli({ "price", path });
        QVERIFY2(e.status == 0, qPrintable(e.err));
        const QJsonArray bills = QJsonDocument::fromJson(e.out.toUtf8()).array();
        QCOMPARE(bills.size(), 4);
        const char* providers[] = { "aws", "azure", "gcp", "cloudflare" };
        for (int i = 0; i < 4; ++i)
            QCOMPARE(bills[i]["provider"].toString(), QString(providers[i]));
        QCOMPARE(bills[0]["region"].toString(), QString("us-east-1"));
        QCOMPARE(bills[2]["region"].toString(), QString("europe-west1"));
        QCOMPARE(e.err.count("warning: the prices of"), 4);
        QCOMPARE(bills[0]["warnings"].toArray().size(), 1);
    }

    void quantitiesHaveUnits()
    {
        const Ended e
            = runCli({ "run", write(project(R"(, "memory_mb": 1024)")), "--no-free-tier" });
        QVERIFY2(e.status == 0, qPrintable(e.err));
        QVERIFY(e.out.contains(QRegularExpression("Quantity Unit +Amount")));
        QVERIFY2(e.out.contains(QRegularExpression("On-demand duration.* GB-second +\\d")),
            qPrintable(e.out));
    }

    /// Of several replications: means where they are numbers, and a word where it is one of them.
    void monthOfReplications()
    {
        QByteArray text = project();
        text.replace("constant", "poisson");
        const QString path = write(text);
        const auto month = [&](const QStringList& more) {
            const Ended e
                = runCli(QStringList { "run", path, "--no-free-tier", "--format", "json" } + more);
            return QJsonDocument::fromJson(e.out.toUtf8()).object();
        };
        const QJsonObject both = month({ "--replications", "2" });
        const QJsonArray cumulated = both["month"]["cumulated"].toArray();
        QCOMPARE(both["month"]["cumulated_ci95"].toArray().size(), cumulated.size());
        QVERIFY(
            std::abs(cumulated.last().toDouble() - both["bill"]["month_total"].toDouble()) < 1e-9);
        QVERIFY(both["bill"]["lines"][0]["how"].toString().contains("first replication"));
        const QJsonObject alone = month({});
        QVERIFY(!alone["bill"]["lines"][0]["how"].toString().contains("first replication"));
    }

    void fieldsAreListed()
    {
        const Ended one = runCli({ "fields", "poisson" });
        QCOMPARE(one.status, 0);
        QVERIFY2(
            one.out.contains("rate_per_s") && one.out.contains("default 10"), qPrintable(one.out));
        const Ended none = runCli({ "fields", "poison" });
        QCOMPARE(none.status, 2);
        QVERIFY(none.err.contains("expected one of: clients"));
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
