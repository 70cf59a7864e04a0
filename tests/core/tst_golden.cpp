// SPDX-License-Identifier: GPL-3.0-or-later
// Every project in scenarios/ on every provider gives the same bits as before. With
// NEPHOSCOPE_UPDATE_GOLDEN=1 the table is written anew instead, to be reviewed like code.
#include "core/study/study.hpp"
#include <QDir>
#include <QtTest>
#include <cstdio>

using namespace core;

namespace {

const QString tablePath = PROJECT_DIR "/tests/golden/fingerprints.csv";
constexpr const char* header = "scenario,provider,trajectory,results\n";

/// "checkout.json,aws" -> "TRAJECTORY,RESULTS"
using Table = std::map<QString, QString>;

/// The first ten minutes of the first workload; the whole of it where nothing comes that early.
std::vector<RunSpec> specs(std::vector<QString>& names)
{
    std::vector<RunSpec> all;
    std::vector<std::shared_ptr<const Platform>> platforms;
    for (Platform& p : shippedPlatforms())
        platforms.push_back(std::make_shared<const Platform>(std::move(p)));
    const QDir folder(PROJECT_DIR "/scenarios");
    for (const QString& file : folder.entryList({ "*.json" }, QDir::Files, QDir::Name)) {
        const auto project
            = std::make_shared<const Project>(loadProject(folder.filePath(file).toStdString()));
        for (const auto& platform : platforms) {
            RunSpec spec;
            spec.project = project;
            spec.platform = platform;
            spec.seed = project->settings.seed;
            const Duration asked = project->workloads.front().duration;
            spec.duration = asked.ns < seconds(600).ns ? asked : seconds(600);
            names.push_back(file + "," + QString::fromStdString(platform->id));
            all.push_back(std::move(spec));
        }
    }
    return all;
}

Table compute(unsigned jobs)
{
    std::vector<QString> names;
    std::vector<RunSpec> all = specs(names);
    std::vector<RunResult> results = runAll(all, jobs);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (results[i].requests.arrived == 0) { // a nightly job: the whole workload then
            all[i].duration.reset();
            results[i] = run(all[i]);
        }
    Table table;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Fingerprints& f = results[i].fingerprints;
        table[names[i]]
            = QString::asprintf("%016llx,%016llx", static_cast<unsigned long long>(f.trajectory),
                static_cast<unsigned long long>(f.results));
    }
    return table;
}

Table readTable()
{
    QFile file(tablePath);
    Table table;
    if (!file.open(QIODevice::ReadOnly) || file.readLine() != header)
        return table;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(',');
        if (cells.size() == 4)
            table[cells[0] + "," + cells[1]] = cells[2] + "," + cells[3];
    }
    return table;
}

/// What differs, a line each; trajectory and results are told apart.
QStringList differences(const Table& expected, const Table& found)
{
    QStringList lines;
    for (const auto& [name, value] : expected) {
        const auto it = found.find(name);
        if (it == found.end())
            lines << name + ": no longer computed";
        else if (it->second.section(',', 1) != value.section(',', 1))
            lines << name + ": results differ";
        else if (it->second != value)
            lines << name + ": trajectory differs, same results";
    }
    for (const auto& [name, value] : found)
        if (!expected.contains(name))
            lines << name + ": not in the table";
    return lines;
}

}

class Golden : public QObject {
    Q_OBJECT
private slots:
    void sameAsBefore()
    {
        const Table found = compute(1);
        if (qEnvironmentVariableIsSet("NEPHOSCOPE_UPDATE_GOLDEN")) {
            QFile file(tablePath);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(header);
            for (const auto& [name, value] : found)
                file.write(qPrintable(name + "," + value + "\n"));
            return;
        }
        const QStringList lines = differences(readTable(), found);
        QVERIFY2(lines.isEmpty(),
            qPrintable("\n  " + lines.join("\n  ")
                + "\nIf this is meant: NEPHOSCOPE_UPDATE_GOLDEN=1 tst_golden, and review."));
    }

    void sameOnTwoThreads() { QCOMPARE(differences(compute(1), compute(2)), QStringList()); }

    /// The comparison sees a changed, a missing and a new line.
    void differencesAreNamed()
    {
        const Table before { { "a.json,aws", "1,2" }, { "b.json,aws", "1,2" },
            { "c.json,aws", "1,2" } };
        const Table after { { "a.json,aws", "1,3" }, { "b.json,aws", "9,2" },
            { "d.json,aws", "1,2" } };
        QCOMPARE(differences(before, after),
            QStringList(
                { "a.json,aws: results differ", "b.json,aws: trajectory differs, same results",
                    "c.json,aws: no longer computed", "d.json,aws: not in the table" }));
    }
};

QTEST_GUILESS_MAIN(Golden)
#include "tst_golden.moc"
