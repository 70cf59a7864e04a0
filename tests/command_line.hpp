// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>

/// The command line as scripts see it.
struct Ended {
    int status = -1; ///< -1: it crashed, or ran for more than five minutes
    QString out, err;
};

inline Ended runCli(const QStringList& arguments)
{
    QProcess process;
    process.start(CLI, arguments);
    const bool over = process.waitForFinished(300'000);
    const bool normal = over && process.exitStatus() == QProcess::NormalExit;
    return { normal ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}
