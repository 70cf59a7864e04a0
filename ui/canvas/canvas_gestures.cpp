// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a press on the canvas: moving, resizing, the rubber band and connecting. Each ends
// in one edit of the document.
#include "ui/canvas/canvas.hpp"
#include "ui/language.hpp"
#include <cmath>

namespace ui {

/// In device-independent pixels: how near a card is drawn into line with others.
static constexpr double snapReach = 6;

/// Takes `thing` into `wanted`, or out of it.
template <class Id> static void toggle(std::set<Id>& wanted, const std::set<Id>& thing)
{
    for (const Id& id : thing) {
        if (wanted.erase(id) == 0)
            wanted.insert(id);
    }
}

void Canvas::startMove(const Selection& grabbed, const QRectF& rect, bool extend)
{
    Selection wanted = selection();
    const bool wasSelected = wanted.contains(grabbed);
    if (extend) {
        toggle(wanted.components, grabbed.components);
        toggle(wanted.frames, grabbed.frames);
        select(wanted);
        if (wasSelected)
            return;
    } else if (wasSelected) {
        ongoing_.selectOnRelease = grabbed;
    } else {
        select(grabbed);
    }
    ongoing_.gesture = Gesture::move;
    ongoing_.grabbed = rect;
    const Selection moving = withMembers(document_.project(), selection());
    const bool cards = !grabbed.components.empty();
    for (const auto& [id, node] : nodes_) {
        if (moving.components.contains(id)) {
            ongoing_.starts.components[id] = node->pos();
            node->setZValue(2);
        } else if (cards && visibleRect().intersects(node->card())) {
            ongoing_.neighbours.push_back(node->card());
        }
    }
    for (const std::string& id : moving.frames)
        ongoing_.starts.frames[id] = frames_.at(id)->pos();
}

void Canvas::continueMove(const QPoint& position)
{
    QPointF way = mapToScene(position) - ongoing_.pressedScene;
    ongoing_.guides.clear();
    if (ongoing_.snap) {
        const Snap found
            = snapTo(ongoing_.grabbed.translated(way), ongoing_.neighbours, snapReach / zoom());
        way = found.corner - ongoing_.grabbed.topLeft();
        ongoing_.guides = found.guides;
    }
    for (const auto& [id, start] : ongoing_.starts.components)
        nodes_.at(id)->setPos(start + way);
    for (const auto& [id, start] : ongoing_.starts.frames) {
        FrameItem& frame = *frames_.at(id);
        frame.setRect({ start + way, frame.rect().size() });
    }
    layOutConnections();
    viewport()->update();
}

void Canvas::finishMove()
{
    if (!ongoing_.moved) {
        if (ongoing_.selectOnRelease)
            select(*ongoing_.selectOnRelease);
        return;
    }
    Places places;
    for (const auto& [id, start] : ongoing_.starts.components)
        places.components[id] = nodes_.at(id)->pos();
    for (const auto& [id, start] : ongoing_.starts.frames)
        places.frames[id] = frames_.at(id)->pos();
    viewTouched_ = true;
    document_.edit(moveName(places), [&](core::Project& project) { moveTo(project, places); });
}

void Canvas::startResize(const FrameItem& frame, Qt::Edges edges)
{
    select({ {}, {}, { frame.id() } });
    ongoing_.gesture = Gesture::resize;
    ongoing_.frame = frame.id();
    ongoing_.grabbed = frame.rect();
    ongoing_.edges = edges;
}

void Canvas::continueResize(const QPoint& position)
{
    const QPointF way = mapToScene(position) - ongoing_.pressedScene;
    const auto there = [&](const QPointF& corner) {
        return ongoing_.snap ? snapped(corner + way) : corner + way;
    };
    const QPointF start = there(ongoing_.grabbed.topLeft()),
                  end = there(ongoing_.grabbed.bottomRight());
    constexpr double least = core::DrawingFrame::smallest;
    QRectF rect = ongoing_.grabbed;
    if (ongoing_.edges & Qt::LeftEdge)
        rect.setLeft(std::min(start.x(), rect.right() - least));
    if (ongoing_.edges & Qt::RightEdge)
        rect.setRight(std::max(end.x(), rect.left() + least));
    if (ongoing_.edges & Qt::TopEdge)
        rect.setTop(std::min(start.y(), rect.bottom() - least));
    if (ongoing_.edges & Qt::BottomEdge)
        rect.setBottom(std::max(end.y(), rect.top() + least));
    frames_.at(ongoing_.frame)->setRect(rect);
    viewport()->update();
}

void Canvas::finishResize()
{
    if (!ongoing_.moved)
        return;
    const std::string id = ongoing_.frame;
    const QRectF rect = frames_.at(id)->rect();
    viewTouched_ = true;
    document_.edit([] { return tr("Resize frame"); },
        [&](core::Project& project) { ui::setFrameRect(project, id, rect); });
}

/// Everything that the band touches; frames only as a whole, so that one can work inside them.
void Canvas::continueBand(const QPoint& position)
{
    const QRectF band = QRectF(ongoing_.pressedScene, mapToScene(position)).normalized();
    Selection wanted = ongoing_.before;
    for (const auto& [id, node] : nodes_) {
        if (band.intersects(node->card()))
            wanted.components.insert(id);
    }
    for (const auto& [key, item] : connections_) {
        if (band.intersects(item->boundingRect()) && item->shape().intersects(band))
            wanted.connections.insert(key);
    }
    for (const auto& [id, frame] : frames_) {
        if (band.contains(frame->rect()))
            wanted.frames.insert(id);
    }
    select(wanted);
    viewport()->update();
}

void Canvas::startConnect(const std::string& from)
{
    ongoing_.gesture = Gesture::connect;
    ongoing_.from = from;
    for (const auto& [id, node] : nodes_) {
        const core::Phrase refusal = core::whyNot(document_.project(), from, id);
        ongoing_.refusals[id] = refusal;
        if (id != from)
            node->setOffer(refusal.empty() ? NodeItem::Offer::fits : NodeItem::Offer::dimmed);
    }
}

void Canvas::continueConnect(const QPoint& position)
{
    const std::string before = ongoing_.target;
    if (NodeItem* old = node(ongoing_.target); old && ongoing_.target != ongoing_.from)
        old->setOffer(ongoing_.refusals[ongoing_.target].empty() ? NodeItem::Offer::fits
                                                                 : NodeItem::Offer::dimmed);
    NodeItem* over = nodeAt(position);
    ongoing_.last = position;
    ongoing_.target = over && !over->isPort(mapToScene(position)) ? over->id() : std::string();
    // A port of another card leads into that card as well as its middle does.
    if (over && over->id() != ongoing_.from)
        ongoing_.target = over->id();
    if (!ongoing_.target.empty() && ongoing_.refusals[ongoing_.target].empty())
        over->setOffer(NodeItem::Offer::target);
    if (ongoing_.target != before)
        ongoing_.still = {};
    viewport()->update();
}

void Canvas::finishConnect()
{
    const std::string from = ongoing_.from, to = ongoing_.target;
    if (to.empty()) {
        if (ongoing_.moved)
            offerKinds({ from, mapToScene(ongoing_.last) });
        return;
    }
    if (!ongoing_.refusals[to].empty()) {
        emit failed(coreText(ongoing_.refusals[to]));
        return;
    }
    ConnectionKey key;
    cancelGesture();
    document_.edit([] { return tr("Connect"); },
        [&](core::Project& project) { key = connectComponents(project, from, to); });
    select({ {}, { key }, {} });
}

/// Ends whatever is under way without an edit; what was moved goes back by the next sync().
void Canvas::cancelGesture()
{
    for (const auto& [id, node] : nodes_) {
        node->setOffer(NodeItem::Offer::none);
        node->setZValue(1);
    }
    ongoing_ = {};
    edgeTimer_.stop();
    updateCursor();
}

}
