// SPDX-License-Identifier: GPL-3.0-or-later
// The real program is killed at random moments of a random editing session, and started again: no
// more is lost than what came after the last copy was due.
#include "real_program.hpp"
#include <QRandomGenerator>
#include <QTest>
#include <set>
#include <signal.h>

static constexpr int intervalMs = 300;
/// Between an edit being due for its copy and the event loop getting to it: the user in it is
/// quick.
static constexpr int slackMs = 400;

class TestKill : public QObject {
    Q_OBJECT
private slots:
    void losesAtMostOneInterval_data();
    void losesAtMostOneInterval();
};

void TestKill::losesAtMostOneInterval_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::addRow("session %d", seed) << seed;
}

void TestKill::losesAtMostOneInterval()
{
    QFETCH(int, seed);
    QRandomGenerator random(seed);
    QTemporaryDir home;
    QVERIFY(setRecoveryInterval(home, intervalMs));
    const QString project = home.filePath("project.json");
    QVERIFY(QFile::copy(PROJECT_DIR "/scenarios/trigger_queue.json", project));
    const QByteArray original = contentOf(project);

    QProcess edited;
    startProgram(edited, home, "edit", seed);
    QTRY_VERIFY_WITH_TIMEOUT(readJournal(home.filePath("edit")).size() > 10, 30000);
    QTest::qWait(random.bounded(300, 2500));
    QCOMPARE(::kill(pid_t(edited.processId()), SIGKILL), 0);
    QVERIFY(edited.waitForFinished());
    QCOMPARE(edited.exitStatus(), QProcess::CrashExit);
    QCOMPARE(contentOf(project), original); // never over the original

    QProcess recovered;
    startProgram(recovered, home, "recover", seed);
    QVERIFY(recovered.waitForFinished(30000));
    QCOMPARE(recovered.exitCode(), 0);
    const std::vector<JournalEntry> back = readJournal(home.filePath("recover"));
    QCOMPARE(back.size(), std::size_t(1));
    QVERIFY(back[0].content.size() > 100);

    const std::vector<JournalEntry> lived = readJournal(home.filePath("edit"));
    std::set<QByteArray> states;
    qint64 firstLost = 0; ///< when the first edit was seen that did not come back; 0: none lost
    bool found = false;
    for (const JournalEntry& entry : lived) {
        if (entry.content.isEmpty())
            continue;
        states.insert(entry.content);
        if (entry.content == back[0].content) {
            found = true;
            firstLost = 0;
        } else if (firstLost == 0) {
            firstLost = entry.at;
        }
    }
    QVERIFY2(states.size() > 5, "hardly anything was edited");
    QVERIFY2(found, "what came back was never on the canvas");
    const qint64 lost = firstLost ? lived.back().at - firstLost : 0;
    QVERIFY2(lost <= intervalMs + slackMs, qPrintable(QString("%1 ms were lost").arg(lost)));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
