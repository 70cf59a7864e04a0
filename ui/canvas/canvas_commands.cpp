// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on the selection, and components that come in from outside.
#include "ui/canvas/canvas.hpp"
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>

namespace ui {

static const QPointF cardMiddle(NodeItem::width / 2, NodeItem::lowHeight / 2);

void Canvas::deleteSelection()
{
    const Selection gone = selection();
    if (gone.isEmpty())
        return;
    const int n = int(gone.components.size());
    document_.edit(n ? tr("Delete %n component(s)", nullptr, n) : tr("Delete connection"),
        [&](core::Project& project) { removeSelection(project, gone); });
}

void Canvas::selectAll()
{
    Selection all;
    for (const auto& [id, node] : nodes_)
        all.components.insert(id);
    for (const auto& [key, item] : connections_)
        all.connections.insert(key);
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
    const Selection selected = selection();
    if (selected.components.empty())
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
    if (text.trimmed().isEmpty())
        return;
    const bool pointerInside = viewport()->rect().contains(pointer_);
    const QPointF at
        = mapToScene(pointerInside ? pointer_ : viewport()->rect().center()) - cardMiddle;
    try {
        Selection added;
        document_.edit(tr("Paste"), [&](core::Project& project) {
            added.components = ui::paste(project, text.toStdString(), snapped(freePlace(at)));
        });
        select(added);
    } catch (const core::Error& error) {
        emit failed(tr("The clipboard holds no components: %1").arg(error.what()));
    }
}

void Canvas::duplicate()
{
    const Selection selected = selection();
    if (selected.components.empty())
        return;
    QRectF box;
    for (const std::string& id : selected.components)
        box |= node(id)->card();
    const std::string text = copyText(document_.project(), selected);
    Selection added;
    document_.edit(tr("Duplicate"), [&](core::Project& project) {
        added.components
            = ui::paste(project, text, snapped(box.topLeft() + QPointF(gridStep, gridStep)));
    });
    select(added);
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
    for (int i = 0; i < 200 && taken(place); ++i)
        place = wanted + QPointF(gridStep * (i / 12), gridStep * (i % 12 + 1));
    return place;
}

void Canvas::insert(const QString& kind, const QPointF& at)
{
    const core::KindInfo* info = core::findKind(kind.toStdString());
    if (!info)
        return;
    Selection added;
    document_.edit(tr("Add %1").arg(info->title), [&](core::Project& project) {
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
    // The connection was dropped where the new card's left side is to be.
    const QPointF corner = snapped(at - QPointF(0, NodeItem::lowHeight / 2));
    document_.edit(tr("Add %1").arg(info->title), [&](core::Project& project) {
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
        ensureVisible(node(id)->card(), int(2 * gridStep), int(2 * gridStep));
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
