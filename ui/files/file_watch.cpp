// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/file_watch.hpp"
#include <QFile>
#include <QFileInfo>

namespace ui {

FileWatch::FileWatch(QObject* parent)
    : QObject(parent)
{
    settle_.setSingleShot(true);
    settle_.setInterval(150);
    connect(&settle_, &QTimer::timeout, this, &FileWatch::look);
    const auto start = [this] { settle_.start(); };
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, start);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, start);
}

QByteArray FileWatch::read() const
{
    QFile file(path_);
    return file.open(QIODevice::ReadOnly) ? "is " + file.readAll() : QByteArray();
}

void FileWatch::watch(const QString& path)
{
    settle_.stop();
    if (!watcher_.files().isEmpty())
        watcher_.removePaths(watcher_.files());
    if (!watcher_.directories().isEmpty())
        watcher_.removePaths(watcher_.directories());
    path_ = path;
    accept();
    if (path_.isEmpty())
        return;
    watcher_.addPath(path_);
    watcher_.addPath(QFileInfo(path_).absolutePath()); // a file that is replaced is another one
}

void FileWatch::accept()
{
    known_ = told_ = path_.isEmpty() ? QByteArray() : read();
}

bool FileWatch::differs() const
{
    return !path_.isEmpty() && read() != known_;
}

void FileWatch::look()
{
    if (!watcher_.files().contains(path_) && QFile::exists(path_))
        watcher_.addPath(path_);
    const QByteArray now = read();
    if (now == told_)
        return;
    told_ = now;
    if (now.isNull())
        emit removed();
    else if (now != known_)
        emit changed();
}

}
