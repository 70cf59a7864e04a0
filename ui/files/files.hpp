// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document.hpp"
#include "ui/files/file_watch.hpp"
#include "ui/files/recovery.hpp"
#include <QMessageBox>

class QSettings;

namespace ui {

class MessageBar;
class Notices;

/// Everything between the document of a window and the disk: open, save, recent files, recovery of
/// lost work, and what other programs do to the file.
class Files : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive this. Dialogs stand over `window`.
    Files(Document& document, QSettings& settings, MessageBar& messages, Notices& notices,
        QWidget& window);

    /// Errors go to the message bar. False when the file could not be opened.
    bool openFile(const QString& path);
    /// Asks for a file first. Like the next two, asks about unsaved changes before that.
    void open();
    void startNew();
    bool openTemplate(const QString& name);
    /// Both false when nothing was saved.
    bool save();
    bool saveAs();
    /// True when the project may go: saved, or the user does not want its changes.
    bool mayReplace();
    /// To be called when the window closes for good.
    void close() { recovery_.drop(); }

    /// Where a dialog begins: at the project, else where one was last, else in the documents.
    QString folder() const;
    QStringList recent() const; ///< paths, the newest first
    void forget(const QString& path);
    /// Offers unsaved work of windows that ended without a word.
    void offerLostWork();
    Recovery& recovery() { return recovery_; }

    /// What to do with unsaved changes: Save, Discard or Cancel. Replaceable for tests.
    std::function<QMessageBox::StandardButton()> askUnsaved;

signals:
    void recentChanged();
    /// Lost work is wanted, but this window holds something of its own.
    void otherWindowWanted(std::shared_ptr<ui::LostWork> work);

public slots:
    void recover(std::shared_ptr<ui::LostWork> work);

private:
    bool saveTo(const QString& path);
    void remember(const QString& path);
    void offer(const std::shared_ptr<LostWork>& work);
    void tellChanged();
    void tellRemoved();
    void reload();

    Document& document_;
    QSettings& settings_;
    MessageBar& messages_;
    Notices& notices_;
    QWidget& window_;
    Recovery recovery_;
    FileWatch watch_;
};

}
