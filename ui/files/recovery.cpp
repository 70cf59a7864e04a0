// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/recovery.hpp"
#include "ui/language.hpp"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

namespace ui {

static constexpr const char* suffix = ".recovery";

/// A lock that only the end of its process makes stale, not its age.
static std::unique_ptr<QLockFile> lockOf(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(file + ".lock");
    lock->setStaleLockTime(0);
    return lock;
}

Recovery::Recovery(
    Document& document, const QString& folder, std::chrono::milliseconds interval, QObject* parent)
    : QObject(parent)
    , document_(document)
    , folder_(folder)
    , file_(folder + '/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix)
{
    timer_.setSingleShot(true);
    timer_.setInterval(interval);
    connect(&timer_, &QTimer::timeout, this, &Recovery::save);
    connect(&document_, &Document::changed, this, &Recovery::follow);
    connect(&document_.undoStack(), &QUndoStack::cleanChanged, this, &Recovery::follow);
}

Recovery::~Recovery()
{
    document_.disconnect(this);
    document_.undoStack().disconnect(this);
}

/// The first change starts the clock; later ones do not put it off.
void Recovery::follow()
{
    if (!document_.isModified())
        return drop();
    changed_ = true;
    if (!timer_.isActive())
        timer_.start();
}

void Recovery::save()
{
    if (!changed_)
        return;
    timer_.stop();
    if (!lock_) {
        QDir().mkpath(folder_);
        lock_ = lockOf(file_);
        lock_->tryLock(0);
    }
    const QJsonObject copy { { "path", document_.path() },
        { "at", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) },
        { "project", QString::fromStdString(core::writeProject(document_.project())) } };
    QSaveFile file(file_);
    const QByteArray text = QJsonDocument(copy).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) {
        changed_ = failing_ = false;
        return;
    }
    timer_.start(); // what is wrong may pass
    if (!std::exchange(failing_, true))
        emit failed(tr("Unsaved changes cannot be kept for recovery: %1: %2")
                        .arg(file_, file.errorString()));
}

void Recovery::drop()
{
    timer_.stop();
    changed_ = false;
    if (!lock_)
        return;
    QFile::remove(file_);
    lock_.reset();
}

static bool isInItsFile(const LostWork& work)
{
    try {
        return !work.path.isEmpty() && core::loadProject(work.path.toStdString()) == work.project;
    } catch (const core::Error&) {
        return false;
    }
}

std::vector<std::shared_ptr<LostWork>> LostWork::find(const QString& folder)
{
    std::vector<std::shared_ptr<LostWork>> found;
    for (const QFileInfo& entry :
        QDir(folder).entryInfoList({ QString("*") + suffix }, QDir::Files, QDir::Time)) {
        auto work = std::make_shared<LostWork>();
        work->file_ = entry.absoluteFilePath();
        work->lock_ = lockOf(work->file_);
        QFile file(work->file_);
        // Its owner lives, or has just removed it.
        if (!work->lock_->tryLock(0) || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject copy = QJsonDocument::fromJson(file.readAll()).object();
        work->path = copy["path"].toString();
        work->at = QDateTime::fromString(copy["at"].toString(), Qt::ISODateWithMs);
        try {
            work->project = core::readProject(
                copy["project"].toString().toStdString(), work->file_.toStdString());
            work->project.text.reset();
        } catch (const core::Error& error) {
            work->error = coreText(error.text);
        }
        if (isInItsFile(*work))
            work->discard();
        else
            found.push_back(work);
    }
    return found;
}

QString LostWork::title() const
{
    const QString file = path.isEmpty() ? Document::tr("Untitled") : QFileInfo(path).fileName();
    return project.title.empty() ? file : QString::fromStdString(project.title) + " (" + file + ')';
}

void LostWork::discard()
{
    QFile::remove(file_);
}

}
