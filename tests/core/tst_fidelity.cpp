// SPDX-License-Identifier: GPL-3.0-or-later
// The truth table: its published figures are those of the sources, every row passes, and a wrong
// reference does not.
#include "core/io/fidelity_report.hpp"
#include "core/study/fidelity_models.hpp"
#include "support.hpp"
#include <QFile>
#include <QRegularExpression>
#include <QtTest>
#include <algorithm>
#include <set>

using namespace core;

namespace {

constexpr double quick = 0.25;

const Json& figures()
{
    static const Json all = parseJson(shippedFidelityFiles().front().second, "fidelity.json");
    return all;
}

QList<QStringList> csvRows(const QString& name)
{
    QFile file(SHARED_DIR "/data/" + name);
    QList<QStringList> rows;
    if (file.open(QIODevice::ReadOnly))
        while (!file.atEnd())
            rows << QString::fromUtf8(file.readLine()).trimmed().split(',');
    return rows;
}

QString at(const Json& row, const char* key)
{
    return text(row.at(key).get<std::string>());
}

std::set<std::string> idsOf(const std::vector<FidelityExperiment>& experiments)
{
    std::set<std::string> ids;
    for (const FidelityExperiment& e : experiments)
        for (const FidelityCheck& c : e.checks)
            ids.insert(c.id);
    return ids;
}

/// One server at half load, and what its mean wait is said to be.
std::vector<FidelityExperiment> claim(double meanWaitS)
{
    std::vector<FidelityExperiment> all = waitingExperiments(quick);
    all.resize(1);
    all[0].checks[0].reference = meanWaitS;
    return all;
}

}

class Fidelity : public QObject {
    Q_OBJECT
private slots:
    void measuredColdStarts()
    {
        const auto rows = csvRows("coldstart.csv");
        if (rows.isEmpty())
            QSKIP("no shared data");
        for (const Json& row : figures().at("cold_starts")) {
            const Json& m = row.at("measured");
            const QStringList key { at(row, "provider"), at(m, "runtime"), at(m, "memory_mb"),
                at(m, "arch"), at(m, "package"), at(m, "metric") };
            const auto it = std::find_if(
                rows.begin(), rows.end(), [&](const QStringList& r) { return r.mid(0, 6) == key; });
            QVERIFY2(it != rows.end(), qPrintable(key.join(',')));
            QCOMPARE(row.at("value_ms").get<double>(), it->at(6).toDouble());
            QCOMPARE(at(row, "date"), it->at(7));
            QVERIFY(it->mid(8).join(',').contains(at(row, "source")));
        }
    }

    void measuredKeepAlive()
    {
        const auto rows = csvRows("keepalive/p_cold_by_idle_minute.csv");
        if (rows.isEmpty())
            QSKIP("no shared data");
        for (const Json& row : figures().at("keep_alive").at("curves")) {
            const auto it = std::find_if(rows.begin(), rows.end(), [&](const QStringList& r) {
                return r[0] == at(row, "provider")
                    && r[2].toDouble() == row.at("idle_minutes").get<double>();
            });
            QVERIFY2(it != rows.end(), row.at("id").get<std::string>().c_str());
            QCOMPARE(row.at("p_cold").get<double>(), it->at(3).toDouble());
            QCOMPARE(at(row, "date"), it->at(1));
        }
    }

    void otherSimulators()
    {
        QFile file(SHARED_DIR "/data/oracles/simfaas_cases.json");
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("no shared data");
        const Json source = parseJson(file.readAll().toStdString(), "simfaas_cases.json");
        for (const Json& row : figures().at("simfaas").at("cases")) {
            const Json* found = nullptr;
            for (const Json& c : source.at("cases"))
                if (c.at("name") == row.at("name"))
                    found = &c;
            QVERIFY2(found, row.at("name").get<std::string>().c_str());
            QVERIFY(found->at("simulator") == row.at("simulator"));
            QVERIFY(found->at("inputs") == row.at("inputs"));
            for (const auto& [key, estimate] : row.at("outputs").items())
                for (const char* figure : { "mean", "ci95_half", "n" })
                    QVERIFY2(estimate.at(figure) == found->at("outputs").at(key).at(figure),
                        key.c_str());
        }
    }

    void everyRowPasses()
    {
        const auto experiments = fidelityExperiments(quick);
        const auto rows = checkFidelity(experiments);
        QCOMPARE(rows.size(), idsOf(experiments).size()); // ids are unique
        QVERIFY(rows.size() > 100);
        for (const FidelityRow& r : rows)
            QVERIFY2(r.passed,
                qPrintable(text(r.id)
                    + QString(": expected %1, found %2 +- %3")
                          .arg(r.reference)
                          .arg(r.simulated)
                          .arg(r.simulatedHalf)));
        QVERIFY(fidelityJson(rows).at("passed").get<bool>());
        QVERIFY(!fidelityMarkdown(rows).empty());
    }

    /// The row is not a formality: M/M/1 at half load waits 1 s, not 1.2 s and not 0.8 s.
    void wrongReferenceFails()
    {
        QVERIFY(checkFidelity(claim(1)).at(0).passed);
        for (const double wrong : { 0.8, 1.2 }) {
            const auto rows = checkFidelity(claim(wrong));
            QVERIFY(!rows.at(0).passed);
            QVERIFY(!fidelityJson(rows).at("passed").get<bool>());
            QVERIFY(text(fidelityText(rows)).contains("FAIL"));
            QVERIFY(text(fidelityMarkdown(rows)).contains("**FAIL**"));
        }
    }

    /// An interval too wide to tell anything is no success.
    void vagueIntervalFails()
    {
        auto vague = claim(1);
        vague[0].checks[0].widest = 1e-6;
        QVERIFY(!checkFidelity(vague).at(0).passed);
    }

    void intervalByStudentsT()
    {
        const auto [mean, half] = interval99({ 1, 2, 3 });
        QCOMPARE(mean, 2.0);
        QVERIFY(std::abs(half - 9.9248 / std::sqrt(3)) < 1e-3); // t(2 df, 0.995), sd 1
        QVERIFY(std::isinf(interval99({ 1 }).second));
    }

    /// Exit status 0 when all rows pass, 1 when one fails: 20 calls never meet a chance of 0.3 %.
    void commandTellsByItsStatus()
    {
        const auto status = [](const QStringList& more) {
            QProcess run;
            run.start(CLI, QStringList { "fidelity" } + more);
            return run.waitForFinished(60'000) ? run.exitCode() : -1;
        };
        const QStringList brief { "--effort", "0.01", "--replications", "2" };
        QCOMPARE(status(brief + QStringList { "--only", "parallel_work" }), 0);
        QCOMPARE(status(brief + QStringList { "--only", "keep_alive_aws_4min", "--seed", "2" }), 1);
        QCOMPARE(status({ "--only", "no_such_check" }), 2);
        QCOMPARE(status({ "--format", "html" }), 2);
    }

    /// FIDELITY.md shows the table of this program: the same rows in the same order.
    void documentHasTheSameRows()
    {
        QFile file(PROJECT_DIR "/core/FIDELITY.md");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString all = QString::fromUtf8(file.readAll());
        const qsizetype from = all.indexOf("<!-- table -->"), to = all.indexOf("<!-- /table -->");
        QVERIFY(from >= 0 && to > from);
        QStringList shown, known;
        static const QRegularExpression cell("^\\| ([a-z0-9_.]+) \\|",
            QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
        for (auto it = cell.globalMatch(all.mid(from, to - from)); it.hasNext();)
            if (const QString id = it.next().captured(1); id != "id")
                shown << id;
        for (const FidelityExperiment& e : fidelityExperiments())
            for (const FidelityCheck& c : e.checks)
                known << text(c.id);
        QCOMPARE(shown, known);
    }

    /// Every kind has its lines, so that a new kind cannot be added without a word on its truth.
    void documentNamesEveryKind()
    {
        QFile file(PROJECT_DIR "/core/FIDELITY.md");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString all = QString::fromUtf8(file.readAll());
        const std::vector<Platform> platforms = shippedPlatforms();
        for (const KindInfo& kind : allKinds()) {
            const qsizetype at = all.indexOf(QString("### `%1`\n").arg(kind.id));
            QVERIFY2(at >= 0, kind.id);
            const QString lines = all.mid(at, all.indexOf("\n#", at + 1) - at);
            const bool offered = std::any_of(platforms.begin(), platforms.end(),
                [&](const Platform& p) { return findService(p, kind.id, ""); });
            QVERIFY2(lines.contains("No provider file offers one") != offered, kind.id);
        }
    }
};

QTEST_GUILESS_MAIN(Fidelity)
#include "tst_fidelity.moc"
