// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are dropped on the main window, and pictures that leave it.
#include "ui/canvas/canvas.hpp"
#include "ui/files/files.hpp"
#include "ui/main_window.hpp"
#include "ui/message_bar.hpp"
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

namespace ui {

void MainWindow::exportPicture()
{
    const QString name = QFileInfo(document_.fileName()).completeBaseName();
    QString path = QFileDialog::getSaveFileName(this, tr("Export diagram"),
        files_->folder() + '/' + name + ".svg", tr("SVG (*.svg);;PNG (*.png);;PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ".svg";
    if (canvas_->savePicture(path))
        messages_->showInfo(tr("Saved %1").arg(QFileInfo(path).fileName()));
    else
        messages_->showError(tr("%1 cannot be written").arg(path));
}

/// The first file that is dragged, or an empty text.
static QString draggedFile(const QMimeData& data)
{
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// A project is opened, anything else is read as recorded arrivals.
void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = draggedFile(*event->mimeData());
    event->acceptProposedAction();
    activateWindow();
    if (!path.endsWith(".json", Qt::CaseInsensitive))
        importArrivalsFrom(path);
    else if (files_->mayReplace())
        openFile(path);
}

}
