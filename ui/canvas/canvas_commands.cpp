// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on the selection, and components that come in from outside.
#include "ui/canvas/canvas.hpp"
#include "ui/language.hpp"
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>

namespace ui {

Document::Name Canvas::moveName(const Places& places)
{
    return [n = int(places.components.size()), frames = places.frames.size()] {
        return frames > 0 ? tr("Move frame")
            : n == 1      ? tr("Move component")
                          : tr("Move %1 components").arg(n);
    };
}

void Canvas::deleteSelection()
{
    const Selection gone = selection();
    if (gone.isEmpty())
        return;
    const int n = int(gone.components.size()), lines = int(gone.connections.size());
    const Document::Name name = [n, lines, frames = gone.frames.size()] {
        return n == 1    ? tr("Delete component")
            : n > 1      ? tr("Delete %1 components").arg(n)
            : frames > 0 ? tr("Delete frame")
            : lines == 1 ? tr("Delete connection")
                         : tr("Delete %1 connections").arg(lines);
    };
    document_.edit(name, [&](core::Project& project) { removeSelection(project, gone); });
}

void Canvas::selectAll()
{
    Selection all;
    for (const auto& [id, node] : nodes_)
        all.components.insert(id);
    for (const auto& [key, item] : connections_)
        all.connections.insert(key);
    for (const auto& [id, frame] : frames_)
        all.frames.insert(id);
    select(all);
}

void Canvas::selectNone()
{
    if (ongoing_.gesture != Gesture::none) {
        cancelGesture();
        sync();
    } else {
        select({});
    }
}

void Canvas::copy()
{
    const Selection selected = withMembers(document_.project(), selection());
    if (selected.components.empty() && selected.frames.empty())
        return;
    const QByteArray text = QByteArray::fromStdString(copyText(document_.project(), selected));
    auto* content = new QMimeData;
    content->setText(QString::fromUtf8(text));
    content->setData(projectMimeType, text);
    QApplication::clipboard()->setMimeData(content);
}

void Canvas::cut()
{
    copy();
    deleteSelection();
}

void Canvas::paste()
{
    const QMimeData* content = QApplication::clipboard()->mimeData();
    const QByteArray text = content && content->hasFormat(projectMimeType)
        ? content->data(projectMimeType)
        : content && content->hasText() ? content->text().toUtf8()
                                        : QByteArray();
    if (!text.trimmed().isEmpty())
        pasteText([] { return tr("Paste"); }, text.toStdString(),
            freePlace(insertionPoint() - cardMiddle));
}

void Canvas::duplicate()
{
    const Selection selected = withMembers(document_.project(), selection());
    QRectF box;
    for (const std::string& id : selected.components)
        box |= node(id)->card();
    for (const std::string& id : selected.frames)
        box |= frameItem(id)->rect();
    if (!box.isEmpty())
        pasteText([] { return tr("Duplicate"); }, copyText(document_.project(), selected),
            box.topLeft() + QPointF(gridStep, gridStep));
}

/// One step; what it adds is selected.
void Canvas::pasteText(const Document::Name& step, const std::string& text, const QPointF& corner)
{
    try {
        Selection added;
        document_.edit(step,
            [&](core::Project& project) { added = ui::paste(project, text, snapped(corner)); });
        select(added);
        QRectF all;
        for (const std::string& id : added.components)
            all |= node(id)->card();
        for (const std::string& id : added.frames)
            all |= frameItem(id)->rect();
        if (!all.isEmpty() && !visibleRect().contains(all)) {
            viewTouched_ = true;
            bringIntoView(all);
        }
    } catch (const core::Error& error) {
        emit failed(tr("The clipboard holds no components: %1").arg(coreText(error.text)));
    }
}

void Canvas::align(Line line)
{
    const std::set<std::string> chosen = selection().components;
    document_.edit([] { return tr("Align"); },
        [&](core::Project& project) { ui::align(project, chosen, line); });
}

void Canvas::distribute(Qt::Orientation direction)
{
    const std::set<std::string> chosen = selection().components;
    document_.edit([] { return tr("Distribute"); },
        [&](core::Project& project) { ui::distribute(project, chosen, direction); });
}

void Canvas::tidyUp()
{
    std::set<std::string> chosen = selection().components;
    if (chosen.size() < 2)
        chosen.clear();
    try {
        document_.edit([] { return tr("Tidy up"); },
            [&](core::Project& project) { ui::tidyUp(project, chosen); });
        if (chosen.empty())
            fit();
    } catch (const core::Error& error) {
        emit failed(coreText(error.text));
    }
}

void Canvas::addFrame()
{
    const QRectF around = frameAround(document_.project(), selection().components);
    const QSizeF size(10 * gridStep, 6 * gridStep);
    const QRectF rect = around.isEmpty()
        ? QRectF(snapped(insertionPoint() - QPointF(size.width(), size.height()) / 2), size)
        : around;
    Selection added;
    document_.edit([] { return tr("Add frame"); },
        [&](core::Project& project) {
            added.frames.insert(ui::addFrame(project, tr("Frame").toStdString(), rect));
        });
    select(added);
    startRename();
}

QPointF Canvas::insertionPoint() const
{
    const bool inside = viewport()->rect().contains(pointer_);
    return mapToScene(menuAt_ ? *menuAt_ : inside ? pointer_ : viewport()->rect().center());
}

/// The wanted place, or the nearest one down and to the right that keeps clear of all cards.
QPointF Canvas::freePlace(const QPointF& wanted) const
{
    QPointF place = wanted;
    const auto taken = [this](const QPointF& p) {
        const QRectF card = QRectF(p, QSizeF(NodeItem::width, NodeItem::tallHeight))
                                .adjusted(-gridStep + 1, -gridStep + 1, gridStep - 1, gridStep - 1);
        for (const auto& [id, node] : nodes_) {
            if (node->card().intersects(card))
                return true;
        }
        return false;
    };
    for (int i = 0; i < 200 && taken(place); ++i) {
        const int column = i / 12, row = i % 12 + 1;
        place = wanted + QPointF(gridStep * column, gridStep * row);
    }
    return place;
}

void Canvas::insert(const QString& kind, const QPointF& at)
{
    const core::KindInfo* info = core::findKind(kind.toStdString());
    if (!info)
        return;
    Selection added;
    document_.edit([info] { return tr("Add %1").arg(coreText(info->title)); },
        [&](core::Project& project) {
            added.components.insert(addComponent(project, kind.toStdString(), snapped(at)));
        });
    select(added);
}

void Canvas::insertConnected(const std::string& from, const QString& kind, const QPointF& at)
{
    const core::KindInfo* info = core::findKind(kind.toStdString());
    if (!info)
        return;
    Selection added;
    const QPointF corner = snapped(at - QPointF(0, NodeItem::lowHeight / 2));
    document_.edit([info] { return tr("Add %1").arg(coreText(info->title)); },
        [&](core::Project& project) {
            const std::string id = addComponent(project, kind.toStdString(), corner);
            connectComponents(project, from, id);
            added.components.insert(id);
        });
    select(added);
}

void Canvas::insertNext(const QString& kind)
{
    viewTouched_ = true;
    const Selection selected = selection();
    const bool one = selected.components.size() == 1;
    const QPointF wanted = one
        ? node(*selected.components.begin())->pos() + QPointF(NodeItem::width + 64, 0)
        : mapToScene(viewport()->rect().center()) - cardMiddle;
    insert(kind, freePlace(snapped(wanted)));
    for (const std::string& id : selection().components)
        bringIntoView(node(id)->card());
}

void Canvas::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(kindMimeType))
        event->acceptProposedAction();
}

void Canvas::dragMoveEvent(QDragMoveEvent* event)
{
    if (!event->mimeData()->hasFormat(kindMimeType))
        return;
    event->acceptProposedAction();
    ghost_ = snapped(mapToScene(event->position().toPoint()) - cardMiddle);
    viewport()->update();
}

void Canvas::dragLeaveEvent(QDragLeaveEvent*)
{
    ghost_.reset();
    viewport()->update();
}

void Canvas::dropEvent(QDropEvent* event)
{
    ghost_.reset();
    if (!event->mimeData()->hasFormat(kindMimeType))
        return;
    event->acceptProposedAction();
    viewTouched_ = true;
    insert(QString::fromUtf8(event->mimeData()->data(kindMimeType)),
        mapToScene(event->position().toPoint()) - cardMiddle);
    setFocus();
}

}
