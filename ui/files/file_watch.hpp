// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace ui {

/// Tells when another program writes or removes the file that is open.
class FileWatch : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(QObject* parent = nullptr);
    /// From now on this file; what is in it now is known. Empty: none.
    void watch(const QString& path);
    /// Whether the file holds something else than what is known (being gone included).
    bool differs() const;
    /// What is in the file now is known.
    void accept();

signals:
    void changed();
    void removed();

private:
    void look();
    QByteArray read() const; ///< null when the file is gone

    QString path_;
    QByteArray known_;
    QFileSystemWatcher watcher_;
    QTimer settle_; ///< programs write in several steps
    QByteArray told_; ///< what the last signal was about
};

}
