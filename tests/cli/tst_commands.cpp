// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as scripts see it: exit status, one line on standard error, what is printed.
#include "command_line.hpp"
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

    void validateWarnsOfUnknownKeys()
    {
        const Ended e = runCli({ "validate", write(project(R"(, "memroy_mb": 512)")) });
        QCOMPARE(e.status, 0);
        QVERIFY2(e.out.contains("warning: The key components[1].memroy_mb is not known and has no "
                                "effect; is \"memory_mb\" meant?"),
            qPrintable(e.out));
        QVERIFY(e.err.isEmpty());
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
