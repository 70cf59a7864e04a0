// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse on the canvas.
#include "ui/canvas/canvas.hpp"
#include <QApplication>
#include <QMouseEvent>
#include <cmath>

namespace ui {

NodeItem* Canvas::portAt(const QPoint& position) const
{
    const QPointF point = mapToScene(position);
    for (const auto& [id, node] : nodes_) {
        if (node->isPort(point))
            return node.get();
    }
    return nullptr;
}

NodeItem* Canvas::nodeAt(const QPoint& position) const
{
    const QPointF point = mapToScene(position);
    for (QGraphicsItem* item : scene_.items(point)) {
        if (item->type() == NodeItem::Type)
            return static_cast<NodeItem*>(item);
    }
    return portAt(position);
}

ConnectionItem* Canvas::connectionAt(const QPoint& position) const
{
    for (QGraphicsItem* item : scene_.items(mapToScene(position))) {
        if (item->type() == ConnectionItem::Type)
            return static_cast<ConnectionItem*>(item);
    }
    return nullptr;
}

void Canvas::hover(const QPoint& position)
{
    NodeItem* over = nodeAt(position);
    const std::string id = over ? over->id() : std::string();
    if (id != hovered_) {
        if (NodeItem* old = node(hovered_))
            old->setHovered(false);
        if (over)
            over->setHovered(true);
        hovered_ = id;
    }
    ConnectionItem* line = over ? nullptr : connectionAt(position);
    for (const auto& [key, item] : connections_)
        item->setHovered(item.get() == line);
    updateCursor();
}

void Canvas::updateCursor()
{
    if (ongoing_.gesture == Gesture::pan)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (spaceHeld_)
        viewport()->setCursor(Qt::OpenHandCursor);
    else if (ongoing_.gesture == Gesture::connect || portAt(pointer_))
        viewport()->setCursor(Qt::CrossCursor);
    else
        viewport()->setCursor(Qt::ArrowCursor);
}

void Canvas::mousePressEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    pointer_ = position;
    if (ongoing_.gesture != Gesture::none)
        return;
    ongoing_ = {};
    ongoing_.pressed = ongoing_.last = position;
    ongoing_.pressedScene = mapToScene(position);
    const bool extend = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && spaceHeld_)) {
        ongoing_.gesture = Gesture::pan;
    } else if (event->button() != Qt::LeftButton) {
        return;
    } else if (NodeItem* port = portAt(position)) {
        startConnect(port->id());
    } else if (NodeItem* over = nodeAt(position)) {
        startMove(*over, *event);
    } else if (ConnectionItem* line = connectionAt(position)) {
        Selection wanted = extend ? selection() : Selection {};
        if (!extend || wanted.connections.erase(line->key()) == 0)
            wanted.connections.insert(line->key());
        select(wanted);
    } else {
        ongoing_.gesture = Gesture::band;
        ongoing_.before = extend ? selection() : Selection {};
        select(ongoing_.before);
    }
    updateCursor();
}

void Canvas::startMove(NodeItem& node, QMouseEvent& event)
{
    const bool extend = event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    Selection wanted = selection();
    if (extend) {
        if (wanted.components.erase(node.id()) > 0) {
            select(wanted);
            return;
        }
        wanted.components.insert(node.id());
        select(wanted);
    } else if (!wanted.components.contains(node.id())) {
        select({ { node.id() }, {} });
    } else {
        ongoing_.narrowOnRelease = node.id();
    }
    ongoing_.gesture = Gesture::move;
    for (const std::string& id : selection().components)
        ongoing_.starts[id] = nodes_.at(id)->pos();
    node.setZValue(2);
}

void Canvas::startConnect(const std::string& from)
{
    ongoing_.gesture = Gesture::connect;
    ongoing_.from = from;
    for (const auto& [id, node] : nodes_) {
        const std::string refusal = core::whyNot(document_.project(), from, id);
        ongoing_.refusals[id] = refusal;
        if (id != from)
            node->setOffer(refusal.empty() ? NodeItem::Offer::fits : NodeItem::Offer::dimmed);
    }
}

void Canvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    pointer_ = position;
    const QPoint way = position - ongoing_.pressed;
    if (ongoing_.gesture != Gesture::none
        && way.manhattanLength() >= QApplication::startDragDistance())
        ongoing_.moved = true;
    switch (ongoing_.gesture) {
    case Gesture::none:
        hover(position);
        break;
    case Gesture::pan:
        scrollBy(position - ongoing_.last);
        viewTouched_ = true;
        break;
    case Gesture::band:
        continueBand(position);
        break;
    case Gesture::move:
        if (ongoing_.moved)
            continueMove(position, !(event->modifiers() & Qt::AltModifier));
        break;
    case Gesture::connect:
        continueConnect(position);
        break;
    }
    ongoing_.last = position;
}

void Canvas::continueMove(const QPoint& position, bool snap)
{
    const QPointF way = mapToScene(position) - ongoing_.pressedScene;
    for (const auto& [id, start] : ongoing_.starts) {
        if (NodeItem* item = node(id))
            item->setPos(snap ? snapped(start + way) : start + way);
    }
    layOutConnections();
    viewport()->update();
}

void Canvas::continueBand(const QPoint& position)
{
    const QRectF band = QRectF(ongoing_.pressedScene, mapToScene(position)).normalized();
    Selection wanted = ongoing_.before;
    for (const auto& [id, node] : nodes_) {
        if (band.intersects(node->card()))
            wanted.components.insert(id);
    }
    for (const auto& [key, item] : connections_) {
        if (band.contains(item->shape().controlPointRect().center())
            && wanted.components.contains(key.from) && wanted.components.contains(key.to))
            wanted.connections.insert(key);
    }
    select(wanted);
    viewport()->update();
}

void Canvas::continueConnect(const QPoint& position)
{
    if (NodeItem* old = node(ongoing_.target))
        old->setOffer(ongoing_.refusals[ongoing_.target].empty() ? NodeItem::Offer::fits
                                                                 : NodeItem::Offer::dimmed);
    NodeItem* over = nodeAt(position);
    ongoing_.target = over && over->id() != ongoing_.from ? over->id() : std::string();
    if (!ongoing_.target.empty() && ongoing_.refusals[ongoing_.target].empty())
        over->setOffer(NodeItem::Offer::target);
    viewport()->update();
}

void Canvas::mouseReleaseEvent(QMouseEvent* event)
{
    const Gesture gesture = ongoing_.gesture;
    const Qt::MouseButton ends = gesture == Gesture::pan && event->button() != Qt::LeftButton
        ? Qt::MiddleButton
        : Qt::LeftButton;
    if (gesture == Gesture::none || event->button() != ends)
        return;
    if (gesture == Gesture::move)
        finishMove();
    else if (gesture == Gesture::connect)
        finishConnect();
    cancelGesture();
    hover(event->position().toPoint());
    viewport()->update();
}

void Canvas::finishMove()
{
    if (!ongoing_.moved) {
        if (!ongoing_.narrowOnRelease.empty())
            select({ { ongoing_.narrowOnRelease }, {} });
        return;
    }
    std::map<std::string, QPointF> positions;
    for (const auto& [id, start] : ongoing_.starts)
        positions[id] = nodes_.at(id)->pos();
    viewTouched_ = true;
    document_.edit(tr("Move %n component(s)", nullptr, int(positions.size())),
        [&](core::Project& project) { moveComponents(project, positions); });
}

void Canvas::finishConnect()
{
    const std::string from = ongoing_.from, to = ongoing_.target;
    if (to.empty()) {
        if (ongoing_.moved)
            emit kindWanted(from, mapToScene(ongoing_.last));
        return;
    }
    if (!ongoing_.refusals[to].empty()) {
        emit failed(QString::fromStdString(ongoing_.refusals[to]));
        return;
    }
    ConnectionKey key;
    cancelGesture();
    document_.edit(
        tr("Connect"), [&](core::Project& project) { key = connectComponents(project, from, to); });
    select({ {}, { key } });
}

/// Ends whatever is under way without an edit; cards go back by the next sync().
void Canvas::cancelGesture()
{
    for (const auto& [id, node] : nodes_) {
        node->setOffer(NodeItem::Offer::none);
        node->setZValue(1);
    }
    ongoing_ = {};
    updateCursor();
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
    if (nodeAt(event->position().toPoint()) || connectionAt(event->position().toPoint()))
        emit activated();
}

void Canvas::contextMenuEvent(QContextMenuEvent* event)
{
    if (NodeItem* over = nodeAt(event->pos())) {
        if (!over->isSelected())
            select({ { over->id() }, {} });
    } else if (ConnectionItem* line = connectionAt(event->pos())) {
        if (!line->isSelected())
            select({ {}, { line->key() } });
    }
    emit contextMenuRequested(event->globalPos());
}

void Canvas::wheelEvent(QWheelEvent* event)
{
    const QPoint angle = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(zoom() * std::pow(1.0015, angle.y()), event->position().toPoint());
    } else {
        QPoint way = event->pixelDelta().isNull() ? angle / 2 : event->pixelDelta();
        if (event->modifiers() & Qt::ShiftModifier && way.x() == 0)
            way = way.transposed();
        scrollBy(way);
        viewTouched_ = true;
    }
    event->accept();
}

bool Canvas::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        pointer_ = { -1, -1 };
        hover(pointer_);
    } else if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(zoom() * (1 + gesture->value()), gesture->position().toPoint());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

}
