// SPDX-License-Identifier: GPL-3.0-or-later
// Keyboard on the canvas.
#include "ui/canvas/canvas.hpp"
#include <QKeyEvent>
#include <algorithm>
#include <cmath>

namespace ui {

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

void Canvas::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const int key = event->key();
    const bool arrow = key >= Qt::Key_Left && key <= Qt::Key_Down;
    if (arrow || key == Qt::Key_Return || key == Qt::Key_Enter)
        showFocus(true);
    if (ongoing_.gesture == Gesture::connect && connectKey(key)) {
    } else if (key == Qt::Key_Escape) {
        selectNone();
    } else if (key == Qt::Key_Space) {
        spaceHeld_ = true;
        updateCursor();
    } else if (arrow && control && followConnection(key)) {
    } else if (arrow && !control && nudge(key, event->modifiers() & Qt::ShiftModifier)) {
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !selection().isEmpty()) {
        if (selection().frames.size() == 1 && selection().components.empty())
            startRename();
        else
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

void Canvas::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    showFocus(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || byKeyboard_);
}

void Canvas::focusOutEvent(QFocusEvent* event)
{
    spaceHeld_ = false;
    QGraphicsView::focusOutEvent(event);
    showFocus(byKeyboard_);
}

/// A ring around the selected cards for who works with the keys.
void Canvas::showFocus(bool byKeyboard)
{
    byKeyboard_ = byKeyboard;
    const bool shown = byKeyboard && hasFocus();
    for (const auto& [id, node] : nodes_)
        node->setFocused(shown && node->isSelected());
    viewport()->update();
}

void Canvas::startConnecting()
{
    const Selection selected = selection();
    if (selected.components.size() != 1 || ongoing_.gesture != Gesture::none)
        return;
    showFocus(true);
    const std::string from = *selected.components.begin();
    startConnect(from);
    ongoing_.last = mapFromScene(nodes_.at(from)->port() + QPointF(2 * gridStep, 0));
    ongoing_.moved = true; // Enter without a target offers what may be added there
    for (const int key : { Qt::Key_Right, Qt::Key_Down, Qt::Key_Up, Qt::Key_Left }) {
        if (ongoing_.target.empty())
            connectKey(key);
    }
    viewport()->update();
}

/// While a connection is drawn with the keys: arrows choose among the targets that fit, Enter
/// connects. False for other keys.
bool Canvas::connectKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        finishConnect();
        cancelGesture();
        viewport()->update();
        return true;
    }
    if (key < Qt::Key_Left || key > Qt::Key_Down)
        return false;
    const NodeItem* here = node(ongoing_.target.empty() ? ongoing_.from : ongoing_.target);
    const QPointF wanted = directionOf(key);
    double nearest = INFINITY;
    const NodeItem* next = nullptr;
    for (const auto& [id, item] : nodes_) {
        const QPointF way = item->card().center() - here->card().center();
        const double along = QPointF::dotProduct(way, wanted);
        const double aside = std::abs(way.x() * wanted.y() - way.y() * wanted.x());
        if (!ongoing_.refusals[id].empty() || item.get() == here || along <= 0)
            continue;
        if (const double distance = along + 2 * aside; distance < nearest) {
            nearest = distance;
            next = item.get();
        }
    }
    if (next) {
        bringIntoView(next->card());
        continueConnect(mapFromScene(next->card().center()));
    }
    return true;
}

/// One grid step, or ten; steps while a key is held are one edit.
bool Canvas::nudge(int key, bool far)
{
    const Selection selected = withMembers(document_.project(), selection());
    if (selected.components.empty() && selected.frames.empty()) {
        scrollBy((-directionOf(key) * gridStep * 2).toPoint());
        return true;
    }
    if (nudgeGesture_ < 0)
        nudgeGesture_ = document_.newGesture();
    const QPointF way = directionOf(key) * gridStep * (far ? 10 : 1);
    Places places;
    for (const std::string& id : selected.components)
        places.components[id] = nodes_.at(id)->pos() + way;
    for (const std::string& id : selected.frames)
        places.frames[id] = frames_.at(id)->pos() + way;
    document_.edit(
        moveName(places), [&](core::Project& project) { moveTo(project, places); }, nudgeGesture_);
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

/// Row by row, each from left to right. A row is the cards that begin above the middle of its
/// topmost one.
std::vector<const NodeItem*> Canvas::readingOrder() const
{
    std::vector<const NodeItem*> order;
    for (const auto& [id, node] : nodes_)
        order.push_back(node.get());
    std::stable_sort(order.begin(), order.end(),
        [](const auto* a, const auto* b) { return a->pos().y() < b->pos().y(); });
    for (auto row = order.begin(); row != order.end();) {
        const double middle = (*row)->card().center().y();
        const auto end = std::find_if(
            row, order.end(), [&](const auto* node) { return node->pos().y() > middle; });
        std::stable_sort(
            row, end, [](const auto* a, const auto* b) { return a->pos().x() < b->pos().x(); });
        row = end;
    }
    return order;
}

/// Through the components in reading order; beyond the last one, on to the next widget.
bool Canvas::focusNextPrevChild(bool next)
{
    showFocus(true);
    const std::vector<const NodeItem*> order = readingOrder();
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

}
