// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/arrange.hpp"
#include "core/io/layout.hpp"
#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {

using Cards = std::vector<std::pair<std::string, QRectF>>;

static Cards cardsOf(const core::Project& project, const std::set<std::string>& components)
{
    Cards cards;
    for (const core::Component& component : project.components) {
        if (components.contains(component.id))
            cards.emplace_back(component.id, cardOf(component));
    }
    return cards;
}

void align(core::Project& project, const std::set<std::string>& components, Line line)
{
    const Cards cards = cardsOf(project, components);
    if (cards.size() < 2)
        return;
    QRectF all;
    for (const auto& [id, card] : cards)
        all |= card;
    Places places;
    for (auto [id, card] : cards) {
        switch (line) {
        case Line::left:
            card.moveLeft(all.left());
            break;
        case Line::centre:
            card.moveLeft(std::round(all.center().x() - card.width() / 2));
            break;
        case Line::right:
            card.moveRight(all.right());
            break;
        case Line::top:
            card.moveTop(all.top());
            break;
        case Line::middle:
            card.moveTop(std::round(all.center().y() - card.height() / 2));
            break;
        case Line::bottom:
            card.moveBottom(all.bottom());
            break;
        }
        places.components[id] = card.topLeft();
    }
    moveTo(project, places);
}

void distribute(
    core::Project& project, const std::set<std::string>& components, Qt::Orientation direction)
{
    Cards cards = cardsOf(project, components);
    if (cards.size() < 3)
        return;
    const bool across = direction == Qt::Horizontal;
    const auto start = [&](const QRectF& card) { return across ? card.left() : card.top(); };
    const auto length = [&](const QRectF& card) { return across ? card.width() : card.height(); };
    std::stable_sort(cards.begin(), cards.end(),
        [&](const auto& a, const auto& b) { return start(a.second) < start(b.second); });
    double filled = 0;
    for (const auto& [id, card] : cards)
        filled += length(card);
    const QRectF last = cards.back().second;
    const double span = start(last) + length(last) - start(cards.front().second);
    const double gap = (span - filled) / double(cards.size() - 1);
    double next = start(cards.front().second);
    Places places;
    for (const auto& [id, card] : cards) {
        const double at = std::round(next);
        places.components[id] = across ? QPointF(at, card.top()) : QPointF(card.left(), at);
        next += length(card) + gap;
    }
    places.components[cards.back().first] = last.topLeft();
    moveTo(project, places);
}

/// The smallest frame around the middle of each component.
static std::map<std::string, std::string> groupsOf(const core::Project& project)
{
    std::map<std::string, std::string> groups;
    std::map<std::string, double> areas;
    for (const core::DrawingFrame& frame : project.frames) {
        const double area = frame.width * frame.height;
        for (const core::Component& component : project.components) {
            const std::string& id = component.id;
            const bool smaller = !areas.contains(id) || area < areas[id];
            if (smaller && rectOf(frame).contains(cardOf(component).center())) {
                groups[id] = frame.id;
                areas[id] = area;
            }
        }
    }
    return groups;
}

void tidyUp(core::Project& project, const std::set<std::string>& components)
{
    core::LayoutRequest request;
    request.components = components;
    request.sizeOf = [](const core::Component& component) {
        const QSizeF size = cardSize(component.kind);
        return core::Extent { size.width(), size.height() };
    };
    if (components.empty())
        request.groups = groupsOf(project);
    std::map<std::string, std::set<std::string>> members;
    for (const core::DrawingFrame& frame : project.frames)
        members[frame.id] = withMembers(project, { {}, {}, { frame.id } }).components;
    const std::map<std::string, core::Position> positions = core::layOut(project, request);
    QPointF corner(INFINITY, INFINITY);
    for (const auto& [id, position] : positions) {
        const core::Component* component = core::findComponent(project, id);
        corner = { std::min(corner.x(), component->x), std::min(corner.y(), component->y) };
    }
    Places places;
    for (const auto& [id, position] : positions)
        places.components[id] = corner + QPointF(position.x, position.y);
    moveTo(project, places);
    if (!components.empty())
        return;
    for (const auto& [frame, inside] : members) {
        if (const QRectF rect = frameAround(project, inside); !rect.isEmpty())
            setFrameRect(project, frame, rect);
    }
}

namespace {
/// One direction of a snap: how far to go, and where it is in line.
struct Match {
    double shift = 0, at = 0;
};
}

/// The nearest of a neighbour's start, middle and end to one's own, within reach.
static std::optional<Match> nearest(
    const double (&own)[3], const std::vector<QRectF>& neighbours, bool across, double reach)
{
    std::optional<Match> best;
    for (const QRectF& other : neighbours) {
        const double theirs[3] = { across ? other.left() : other.top(),
            across ? other.center().x() : other.center().y(),
            across ? other.right() : other.bottom() };
        for (int i = 0; i < 3; ++i) {
            const double shift = theirs[i] - own[i];
            if (std::abs(shift) <= reach && (!best || std::abs(shift) < std::abs(best->shift)))
                best = Match { shift, theirs[i] };
        }
    }
    return best;
}

/// A line along everything that is in line with the card there.
static void addGuide(
    Snap& snap, const QRectF& card, const std::vector<QRectF>& neighbours, bool across, double at)
{
    double from = across ? card.top() : card.left(), to = across ? card.bottom() : card.right();
    const auto isThere = [at](double place) { return std::abs(place - at) < 0.5; };
    for (const QRectF& other : neighbours) {
        const bool inLine = across
            ? isThere(other.left()) || isThere(other.center().x()) || isThere(other.right())
            : isThere(other.top()) || isThere(other.center().y()) || isThere(other.bottom());
        if (!inLine)
            continue;
        from = std::min(from, across ? other.top() : other.left());
        to = std::max(to, across ? other.bottom() : other.right());
    }
    snap.guides.push_back(across ? QLineF(at, from, at, to) : QLineF(from, at, to, at));
}

Snap snapTo(const QRectF& moving, const std::vector<QRectF>& neighbours, double reach)
{
    const double columns[3] = { moving.left(), moving.center().x(), moving.right() };
    const double rows[3] = { moving.top(), moving.center().y(), moving.bottom() };
    const auto column = nearest(columns, neighbours, true, reach);
    const auto row = nearest(rows, neighbours, false, reach);
    Snap snap;
    snap.corner = snapped(moving.topLeft());
    if (column)
        snap.corner.setX(moving.left() + column->shift);
    if (row)
        snap.corner.setY(moving.top() + row->shift);
    const QRectF card(snap.corner, moving.size());
    if (column)
        addGuide(snap, card, neighbours, true, column->at);
    if (row)
        addGuide(snap, card, neighbours, false, row->at);
    return snap;
}

}
