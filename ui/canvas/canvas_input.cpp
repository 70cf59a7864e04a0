// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard on the canvas.
#include "ui/canvas/canvas.hpp"
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
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
    if (to.empty())
        return;
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

void Canvas::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const int key = event->key();
    const bool arrow = key >= Qt::Key_Left && key <= Qt::Key_Down;
    if (key == Qt::Key_Escape) {
        selectNone();
    } else if (key == Qt::Key_Space) {
        spaceHeld_ = true;
        updateCursor();
    } else if (arrow && control && followConnection(key)) {
    } else if (arrow && !control && nudge(key, event->modifiers() & Qt::ShiftModifier)) {
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !selection().isEmpty()) {
        emit activated();
    } else {
        event->ignore();
    }
}

void Canvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Space) {
        spaceHeld_ = false;
        updateCursor();
    } else if (event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down) {
        nudgeGesture_ = -1;
    }
}

void Canvas::focusOutEvent(QFocusEvent* event)
{
    spaceHeld_ = false;
    QGraphicsView::focusOutEvent(event);
}

static QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return { -1, 0 };
    case Qt::Key_Right:
        return { 1, 0 };
    case Qt::Key_Up:
        return { 0, -1 };
    default:
        return { 0, 1 };
    }
}

/// One grid step, or ten; steps while a key is held are one edit.
bool Canvas::nudge(int key, bool far)
{
    const Selection selected = selection();
    if (selected.components.empty()) {
        scrollBy((-directionOf(key) * gridStep * 2).toPoint());
        return true;
    }
    if (nudgeGesture_ < 0)
        nudgeGesture_ = document_.newGesture();
    std::map<std::string, QPointF> positions;
    for (const std::string& id : selected.components)
        positions[id] = nodes_.at(id)->pos() + directionOf(key) * gridStep * (far ? 10 : 1);
    document_.edit(
        tr("Move %n component(s)", nullptr, int(positions.size())),
        [&](core::Project& project) { moveComponents(project, positions); }, nudgeGesture_);
    return true;
}

/// Selects the linked component that lies most nearly in the arrow's direction.
bool Canvas::followConnection(int key)
{
    const Selection selected = selection();
    if (selected.components.size() != 1)
        return false;
    const std::string here = *selected.components.begin();
    const QPointF from = nodes_.at(here)->card().center(), wanted = directionOf(key);
    double best = 0.3;
    std::string next;
    for (const auto& [link, item] : connections_) {
        const std::string other = link.from == here ? link.to
            : link.to == here                       ? link.from
                                                    : std::string();
        if (other.empty())
            continue;
        const QPointF way = nodes_.at(other)->card().center() - from;
        const double along = QPointF::dotProduct(way, wanted) / std::hypot(way.x(), way.y());
        if (along > best) {
            best = along;
            next = other;
        }
    }
    if (!next.empty())
        reveal(next);
    return true;
}

/// Through the components in reading order; beyond the last one, on to the next widget.
bool Canvas::focusNextPrevChild(bool next)
{
    std::vector<const NodeItem*> order;
    for (const auto& [id, node] : nodes_)
        order.push_back(node.get());
    std::sort(order.begin(), order.end(), [](const NodeItem* a, const NodeItem* b) {
        return std::pair(a->pos().x(), a->pos().y()) < std::pair(b->pos().x(), b->pos().y());
    });
    const Selection selected = selection();
    int at = next ? -1 : int(order.size());
    for (int i = 0; i < int(order.size()); ++i) {
        if (selected.components.size() == 1 && order[i]->id() == *selected.components.begin())
            at = i;
    }
    at += next ? 1 : -1;
    if (at < 0 || at >= int(order.size()))
        return QGraphicsView::focusNextPrevChild(next);
    reveal(order[at]->id());
    return true;
}

void Canvas::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setRenderHint(QPainter::Antialiasing);
    QColor veil = theme_.accent;
    veil.setAlphaF(0.10f);
    if (ghost_) {
        painter->setPen(QPen(theme_.accent, 1.5, Qt::DashLine));
        painter->setBrush(veil);
        painter->drawRoundedRect(QRectF(*ghost_, QSizeF(NodeItem::width, NodeItem::lowHeight)),
            metrics::cardRadius, metrics::cardRadius);
    }
    if (ongoing_.gesture == Gesture::band && ongoing_.moved) {
        painter->setPen(QPen(theme_.accent, 1 / zoom()));
        painter->setBrush(veil);
        painter->drawRect(QRectF(ongoing_.pressedScene, mapToScene(ongoing_.last)).normalized());
    }
    if (ongoing_.gesture != Gesture::connect)
        return;
    const NodeItem* from = node(ongoing_.from);
    const NodeItem* to = node(ongoing_.target);
    const bool fits = to && ongoing_.refusals.at(ongoing_.target).empty();
    const Route route = fits ? routeBetween(from->card(), to->card())
                             : routeTo(from->port(), mapToScene(pointer_));
    paintRoute(*painter, route, to && !fits ? theme_.badText : theme_.accent, 2, false);
    if (to && !fits)
        drawRefusal(*painter);
}

void Canvas::drawRefusal(QPainter& painter) const
{
    painter.save();
    painter.resetTransform();
    const double dpr = painter.device()->devicePixelRatioF();
    painter.scale(dpr, dpr);
    const QString text = QString::fromStdString(ongoing_.refusals.at(ongoing_.target));
    const QFont font = uiFont(12, QFont::Medium);
    QRectF box = QFontMetricsF(font).boundingRect(
        QRectF(0, 0, 280, 400), int(Qt::AlignLeft) | int(Qt::TextWordWrap), text);
    box.adjust(-10, -7, 10, 7);
    box.moveTopLeft(pointer_ + QPointF(16, 18));
    box.moveRight(std::min(box.right(), viewport()->width() - 8.0));
    box.moveBottom(std::min(box.bottom(), viewport()->height() - 8.0));
    painter.setPen(QPen(theme_.badText, 1));
    painter.setBrush(theme_.card);
    painter.drawRoundedRect(box, 6, 6);
    painter.setFont(font);
    painter.setPen(theme_.text);
    painter.drawText(
        box.adjusted(10, 7, -10, -7), int(Qt::AlignLeft) | int(Qt::TextWordWrap), text);
    painter.restore();
}

}
