// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <vector>

// The real program with a home of its own and a user inside (random_user).

/// A line of the journal that the user inside keeps.
struct JournalEntry {
    qint64 at; ///< milliseconds
    QByteArray content; ///< what is on the canvas; empty: a sign of life
};

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline std::vector<JournalEntry> readJournal(const QString& path)
{
    std::vector<JournalEntry> entries;
    for (const QByteArray& line : contentOf(path).split('\n')) {
        const qsizetype space = line.indexOf(' ');
        if (space > 0)
            entries.push_back(
                { line.left(space).toLongLong(), QByteArray::fromBase64(line.mid(space + 1)) });
    }
    return entries;
}

/// Writes the settings that a program in this home will find. False when that fails.
inline bool setRecoveryInterval(const QTemporaryDir& home, int milliseconds)
{
    QFile settings(home.filePath("config/Nephoscope/Nephoscope.conf"));
    return QDir(home.path()).mkpath("config/Nephoscope") && settings.open(QIODevice::WriteOnly)
        && settings.write("[recovery]\ninterval_ms=" + QByteArray::number(milliseconds) + "\n") > 0;
}

/// Opens "project.json" of the home; the user writes the journal of the task's name there.
inline void startProgram(
    QProcess& process, const QTemporaryDir& home, const QString& task, int seed)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("QT_PLUGIN_PATH", PLUGINS);
    environment.insert("QT_QPA_GENERIC_PLUGINS", "randomuser:" + task);
    environment.insert("RANDOM_USER_SEED", QString::number(seed));
    environment.insert("RANDOM_USER_JOURNAL", home.filePath(task));
    environment.insert("HOME", home.path());
    environment.insert("XDG_CONFIG_HOME", home.filePath("config"));
    environment.insert("XDG_DATA_HOME", home.filePath("data"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(APP, { home.filePath("project.json"), "--language", "en" });
}
