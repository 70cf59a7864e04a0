// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse on the canvas: what lies under it and what a press starts. What follows is in
// canvas_gestures.cpp.
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

/// The topmost item of this type whose shape is under the pointer.
template <class Item> static Item* topmost(const QGraphicsScene& scene, const QPointF& point)
{
    for (QGraphicsItem* item : scene.items(point)) {
        if (item->type() == Item::Type)
            return static_cast<Item*>(item);
    }
    return nullptr;
}

NodeItem* Canvas::nodeAt(const QPoint& position) const
{
    NodeItem* node = topmost<NodeItem>(scene_, mapToScene(position));
    return node ? node : portAt(position);
}

ConnectionItem* Canvas::connectionAt(const QPoint& position) const
{
    return topmost<ConnectionItem>(scene_, mapToScene(position));
}

FrameItem* Canvas::frameAt(const QPoint& position) const
{
    return topmost<FrameItem>(scene_, mapToScene(position));
}

Qt::Edges Canvas::edgesAt(const FrameItem& frame, const QPoint& position) const
{
    return frame.edgesAt(mapToScene(position), 5 / std::min(1.0, zoom()));
}

Selection Canvas::thingAt(const QPoint& position) const
{
    if (const NodeItem* node = nodeAt(position))
        return { { node->id() }, {}, {} };
    if (const ConnectionItem* line = connectionAt(position))
        return { {}, { line->key() }, {} };
    if (const FrameItem* frame = frameAt(position))
        return { {}, {}, { frame->id() } };
    return {};
}

void Canvas::hover(const QPoint& position)
{
    const Selection over = thingAt(position);
    for (const auto& [id, node] : nodes_)
        node->setHovered(over.components.contains(id));
    for (const auto& [key, item] : connections_)
        item->setHovered(over.connections.contains(key));
    for (const auto& [id, frame] : frames_)
        frame->setHovered(over.frames.contains(id));
    updateCursor();
}

static Qt::CursorShape cursorFor(Qt::Edges edges)
{
    const bool across = edges & (Qt::LeftEdge | Qt::RightEdge);
    const bool along = edges & (Qt::TopEdge | Qt::BottomEdge);
    if (across && along) {
        const bool falling = edges.testFlag(Qt::LeftEdge) == edges.testFlag(Qt::TopEdge);
        return falling ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    }
    return across ? Qt::SizeHorCursor : along ? Qt::SizeVerCursor : Qt::SizeAllCursor;
}

void Canvas::updateCursor()
{
    const FrameItem* frame = thingAt(pointer_).frames.empty() ? nullptr : frameAt(pointer_);
    if (ongoing_.gesture == Gesture::pan)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (spaceHeld_)
        viewport()->setCursor(Qt::OpenHandCursor);
    else if (ongoing_.gesture == Gesture::resize)
        viewport()->setCursor(cursorFor(ongoing_.edges));
    else if (ongoing_.gesture == Gesture::connect || portAt(pointer_))
        viewport()->setCursor(Qt::CrossCursor);
    else if (frame)
        viewport()->setCursor(cursorFor(edgesAt(*frame, pointer_)));
    else
        viewport()->setCursor(Qt::ArrowCursor);
}

void Canvas::mousePressEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    pointer_ = position;
    showFocus(false);
    if (ongoing_.gesture != Gesture::none)
        return;
    ongoing_ = {};
    ongoing_.pressed = ongoing_.last = position;
    ongoing_.pressedScene = mapToScene(position);
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && spaceHeld_))
        ongoing_.gesture = Gesture::pan;
    else if (event->button() == Qt::LeftButton)
        pressLeft(position, event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    updateCursor();
}

void Canvas::pressLeft(const QPoint& position, bool extend)
{
    const Selection thing = thingAt(position);
    if (const NodeItem* port = portAt(position)) {
        startConnect(port->id());
    } else if (!thing.components.empty()) {
        startMove(thing, nodes_.at(*thing.components.begin())->card(), extend);
    } else if (!thing.connections.empty()) {
        Selection wanted = extend ? selection() : Selection {};
        const ConnectionKey& key = *thing.connections.begin();
        if (!extend || wanted.connections.erase(key) == 0)
            wanted.connections.insert(key);
        select(wanted);
    } else if (!thing.frames.empty()) {
        const FrameItem& frame = *frames_.at(*thing.frames.begin());
        if (const Qt::Edges edges = edgesAt(frame, position); edges && !extend)
            startResize(frame, edges);
        else
            startMove(thing, frame.rect(), extend);
    } else {
        ongoing_.gesture = Gesture::band;
        ongoing_.before = extend ? selection() : Selection {};
        select(ongoing_.before);
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
    const bool snap = !(event->modifiers() & Qt::AltModifier);
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
            continueMove(position, snap);
        break;
    case Gesture::resize:
        if (ongoing_.moved)
            continueResize(position, snap);
        break;
    case Gesture::connect:
        continueConnect(position);
        break;
    }
    ongoing_.last = position;
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
    else if (gesture == Gesture::resize)
        finishResize();
    else if (gesture == Gesture::connect)
        finishConnect();
    cancelGesture();
    hover(event->position().toPoint());
    viewport()->update();
}

/// On a name: edit it there. Elsewhere on a thing: edit its settings. On nothing: add something.
void Canvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const Selection thing = thingAt(position);
    const NodeItem* node = nodeAt(position);
    const bool onName
        = node ? node->nameRect().contains(mapToScene(position)) : !thing.frames.empty();
    cancelGesture();
    if (onName)
        startRename();
    else if (!thing.isEmpty())
        emit activated();
    else
        startInsert();
}

void Canvas::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    QPoint where = event->pos();
    if (byMouse) {
        const Selection thing = thingAt(where);
        if (thing.isEmpty() || !selection().contains(thing))
            select(thing);
    } else if (const std::set<std::string> chosen = selection().components; !chosen.empty()) {
        where = mapFromScene(nodes_.at(*chosen.begin())->card().center());
    }
    menuAt_ = where;
    emit contextMenuRequested(viewport()->mapToGlobal(where));
    menuAt_.reset();
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
