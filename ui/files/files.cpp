// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/files.hpp"
#include "core/io/scenarios.hpp"
#include "ui/files/notices.hpp"
#include "ui/language.hpp"
#include "ui/message_bar.hpp"
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

namespace ui {

static constexpr int recentFiles = 8;

static QString recoveryFolder(const QSettings& settings)
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return settings.value("recovery/folder", own + "/recovery").toString();
}

static std::chrono::milliseconds recoveryInterval(const QSettings& settings)
{
    return std::chrono::milliseconds(settings.value("recovery/interval_ms", 30000).toInt());
}

Files::Files(Document& document, QSettings& settings, MessageBar& messages, Notices& notices,
    QWidget& window)
    : document_(document)
    , settings_(settings)
    , messages_(messages)
    , notices_(notices)
    , window_(window)
    , recovery_(document, recoveryFolder(settings), recoveryInterval(settings))
{
    askUnsaved = [this] {
        QMessageBox box(QMessageBox::NoIcon, tr("Unsaved changes"),
            tr("Save the changes to %1?").arg(document_.fileName()),
            QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &window_);
        box.setInformativeText(tr("They are lost if you do not."));
        return QMessageBox::StandardButton(box.exec());
    };
    connect(&recovery_, &Recovery::failed, &messages_, &MessageBar::showError);
    connect(&document_, &Document::pathChanged, this, [this] {
        notices_.withdraw("disk");
        watch_.watch(document_.path());
    });
    connect(&watch_, &FileWatch::changed, this, &Files::tellChanged);
    connect(&watch_, &FileWatch::removed, this, &Files::tellRemoved);
}

bool Files::openFile(const QString& path)
{
    try {
        document_.load(path);
        remember(document_.path());
        return true;
    } catch (const core::Error& error) {
        messages_.showError(coreText(error.text));
        return false;
    }
}

void Files::open()
{
    if (!mayReplace())
        return;
    const QString path = QFileDialog::getOpenFileName(
        &window_, tr("Open project"), folder(), tr("Nephoscope projects (*.json)"));
    if (!path.isEmpty())
        openFile(path);
}

void Files::startNew()
{
    if (mayReplace())
        document_.startNew();
}

bool Files::openTemplate(const QString& name)
{
    if (!mayReplace())
        return false;
    document_.adopt(core::shippedScenario(name.toStdString()));
    return true;
}

bool Files::save()
{
    return document_.path().isEmpty() ? saveAs() : saveTo(document_.path());
}

bool Files::saveAs()
{
    QString name = document_.path();
    if (name.isEmpty())
        name = folder() + "/untitled.json";
    const QString path = QFileDialog::getSaveFileName(
        &window_, tr("Save project"), name, tr("Nephoscope projects (*.json)"));
    return !path.isEmpty() && saveTo(path.contains('.') ? path : path + ".json");
}

bool Files::saveTo(const QString& path)
{
    if (path == document_.path() && (notices_.isAsking("disk") || watch_.differs())) {
        if (!notices_.isAsking("disk"))
            tellChanged();
        messages_.showError(
            tr("Not saved: another program changed the file. Choose above which one stays."));
        return false;
    }
    try {
        document_.save(path);
        remember(document_.path());
        messages_.showInfo(tr("Saved %1").arg(document_.fileName()));
        return true;
    } catch (const core::Error& error) {
        messages_.showError(coreText(error.text));
        return false;
    }
}

bool Files::mayReplace()
{
    if (!document_.isModified())
        return true;
    const QMessageBox::StandardButton answer = askUnsaved();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

QString Files::folder() const
{
    if (!document_.path().isEmpty())
        return document_.directory();
    for (const QString& path : recent())
        if (const QFileInfo file(path); file.dir().exists())
            return file.absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QStringList Files::recent() const
{
    return settings_.value("recent").toStringList();
}

void Files::remember(const QString& path)
{
    QStringList all = recent();
    all.removeAll(path);
    all.prepend(path);
    settings_.setValue("recent", QStringList(all.mid(0, recentFiles)));
    emit recentChanged();
}

void Files::forget(const QString& path)
{
    QStringList all = recent();
    all.removeAll(path);
    settings_.setValue("recent", all);
    emit recentChanged();
}

void Files::offerLostWork()
{
    for (const auto& work : LostWork::find(recoveryFolder(settings_)))
        offer(work);
}

void Files::offer(const std::shared_ptr<LostWork>& work)
{
    const QString id = "lost " + work->at.toString(Qt::ISODateWithMs) + work->title();
    const Notices::Answer discard { tr("Discard"), [work] { work->discard(); } };
    if (!work->error.isEmpty()) {
        notices_.ask(id, tr("Unsaved work cannot be read: %1").arg(work->error), { discard });
        return;
    }
    const QString when = QLocale().toString(work->at.toLocalTime(), QLocale::ShortFormat);
    notices_.ask(id, tr("%1 was not saved when Nephoscope ended, %2").arg(work->title(), when),
        { { tr("Recover"),
              [this, work] {
                  if (document_.isModified())
                      emit otherWindowWanted(work);
                  else
                      recover(work);
              } },
            discard });
}

/// The old copy goes only after this window has written its own.
void Files::recover(std::shared_ptr<LostWork> work)
{
    document_.restore(work->project, work->path);
    recovery_.save();
    if (QFile::exists(recovery_.file()))
        work->discard();
    messages_.showInfo(tr("Recovered %1; it is not saved yet").arg(work->title()));
}

void Files::tellChanged()
{
    notices_.ask("disk", tr("%1 was changed by another program").arg(document_.fileName()),
        { { tr("Reload"), [this] { reload(); } }, { tr("Keep mine"), [this] {
                                                       watch_.accept();
                                                       document_.setUnsaved();
                                                   } } });
}

void Files::tellRemoved()
{
    watch_.accept();
    document_.setUnsaved();
    messages_.showError(
        tr("%1 is gone from the disk. Save to write it again.").arg(document_.fileName()));
}

void Files::reload()
{
    try {
        watch_.accept();
        document_.reload();
        messages_.showInfo(
            tr("Reloaded %1; undo brings your version back").arg(document_.fileName()));
    } catch (const core::Error& error) {
        messages_.showError(coreText(error.text));
        document_.setUnsaved();
    }
}

}
