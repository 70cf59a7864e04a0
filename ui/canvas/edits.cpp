// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/edits.hpp"
#include "core/model/validate.hpp"
#include "ui/canvas/node_item.hpp"
#include <algorithm>
#include <cmath>

namespace ui {

bool Selection::contains(const Selection& other) const
{
    return std::ranges::includes(components, other.components)
        && std::ranges::includes(connections, other.connections)
        && std::ranges::includes(frames, other.frames);
}

QSizeF cardSize(const core::Kind& kind)
{
    const bool instances = std::holds_alternative<core::Function>(kind)
        || std::holds_alternative<core::AlwaysOn>(kind);
    return { NodeItem::width, instances ? NodeItem::tallHeight : NodeItem::lowHeight };
}

QRectF cardOf(const core::Component& component)
{
    return { QPointF(component.x, component.y), cardSize(component.kind) };
}

QRectF rectOf(const core::DrawingFrame& frame)
{
    return { frame.x, frame.y, frame.width, frame.height };
}

template <class Project> static auto* findIn(Project& project, const ConnectionKey& key)
{
    int nth = 0;
    for (auto& connection : project.connections) {
        if (connection.from == key.from && connection.to == key.to && nth++ == key.nth)
            return &connection;
    }
    return static_cast<decltype(&project.connections.front())>(nullptr);
}

const core::Connection* findConnection(const core::Project& project, const ConnectionKey& key)
{
    return findIn(project, key);
}

core::Connection* findConnection(core::Project& project, const ConnectionKey& key)
{
    return findIn(project, key);
}

std::vector<ConnectionKey> connectionKeys(const core::Project& project)
{
    std::map<std::pair<std::string, std::string>, int> seen;
    std::vector<ConnectionKey> keys;
    for (const core::Connection& c : project.connections)
        keys.push_back({ c.from, c.to, seen[{ c.from, c.to }]++ });
    return keys;
}

QPointF snapped(const QPointF& point)
{
    return { std::round(point.x() / gridStep) * gridStep,
        std::round(point.y() / gridStep) * gridStep };
}

static void giveArrivals(core::Project& project, const std::string& id)
{
    if (project.workloads.empty()) {
        core::Workload workload;
        workload.id = "normal";
        workload.title = "Normal traffic";
        workload.warmup = core::seconds(60);
        project.workloads.push_back(std::move(workload));
    }
    for (core::Workload& workload : project.workloads)
        workload.sources.push_back({ id, { core::Poisson {}, {} }, {} });
}

std::string addComponent(core::Project& project, std::string_view kind, const QPointF& at)
{
    const core::KindInfo* info = core::findKind(kind);
    if (!info)
        return {};
    core::Component component;
    component.kind = info->make();
    component.id = core::freshId(project, info->title);
    component.name = info->title;
    const auto taken = [&](const std::string& name) {
        return std::any_of(project.components.begin(), project.components.end(),
            [&](const core::Component& c) { return c.name == name; });
    };
    for (int n = 2; taken(component.name); ++n)
        component.name = std::string(info->title) + ' ' + std::to_string(n);
    component.x = at.x();
    component.y = at.y();
    project.components.push_back(component);
    if (std::holds_alternative<core::Clients>(component.kind))
        giveArrivals(project, component.id);
    return component.id;
}

void removeSelection(core::Project& project, const Selection& selection)
{
    const auto gone = [&](const std::string& id) { return selection.components.contains(id); };
    const std::vector<ConnectionKey> keys = connectionKeys(project);
    std::vector<core::Connection> kept;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (!gone(keys[i].from) && !gone(keys[i].to) && !selection.connections.contains(keys[i]))
            kept.push_back(project.connections[i]);
    }
    project.connections = std::move(kept);
    for (core::Workload& workload : project.workloads) {
        std::erase_if(workload.sources, [&](const auto& s) { return gone(s.component); });
        std::erase_if(workload.faults, [&](const auto& f) { return gone(f.component); });
    }
    std::erase_if(project.components, [&](const auto& c) { return gone(c.id); });
    std::erase_if(project.frames, [&](const auto& f) { return selection.frames.contains(f.id); });
}

template <class T>
static void moveEach(std::vector<T>& things, const std::map<std::string, QPointF>& places)
{
    for (T& thing : things) {
        if (const auto found = places.find(thing.id); found != places.end()) {
            thing.x = found->second.x();
            thing.y = found->second.y();
        }
    }
}

void moveTo(core::Project& project, const Places& places)
{
    moveEach(project.components, places.components);
    moveEach(project.frames, places.frames);
}

void renameComponent(core::Project& project, const std::string& id, const std::string& name)
{
    if (core::Component* component = core::findComponent(project, id))
        component->name = name;
}

ConnectionKey connectComponents(
    core::Project& project, const std::string& from, const std::string& to)
{
    int nth = 0;
    for (const core::Connection& c : project.connections)
        nth += c.from == from && c.to == to;
    core::Connection connection;
    connection.from = from;
    connection.to = to;
    project.connections.push_back(std::move(connection));
    return { from, to, nth };
}

std::vector<std::string> fittingKinds(const core::Project& project, const std::string& from)
{
    std::vector<std::string> kinds;
    for (const core::KindInfo& kind : core::allKinds()) {
        core::Project tried = project;
        const std::string id = addComponent(tried, kind.id, {});
        if (core::whyNot(tried, from, id).empty())
            kinds.push_back(kind.id);
    }
    // Behind a component its own kind is what is wanted least.
    const core::Component* source = core::findComponent(project, from);
    std::stable_partition(kinds.begin(), kinds.end(),
        [&](const std::string& kind) { return !source || kind != core::infoOf(source->kind).id; });
    return kinds;
}

static constexpr double frameMargin = gridStep, frameTitle = 2 * gridStep;

std::string addFrame(core::Project& project, const std::string& title, const QRectF& rect)
{
    core::DrawingFrame frame;
    frame.id = core::freshId(project, title.empty() ? "frame" : title);
    frame.title = title;
    project.frames.push_back(frame);
    setFrameRect(project, frame.id, rect);
    return frame.id;
}

QRectF frameAround(const core::Project& project, const std::set<std::string>& components)
{
    QRectF all;
    for (const core::Component& component : project.components) {
        if (components.contains(component.id))
            all |= cardOf(component);
    }
    if (all.isEmpty())
        return all;
    all.adjust(-frameMargin, -frameTitle, frameMargin, frameMargin);
    const auto upwards = [](double x) { return std::ceil(x / gridStep) * gridStep; };
    return { QPointF(-upwards(-all.left()), -upwards(-all.top())),
        QPointF(upwards(all.right()), upwards(all.bottom())) };
}

void setFrameRect(core::Project& project, const std::string& id, const QRectF& rect)
{
    core::DrawingFrame* frame = core::findFrame(project, id);
    if (!frame)
        return;
    frame->x = rect.x();
    frame->y = rect.y();
    frame->width = std::max(core::DrawingFrame::smallest, rect.width());
    frame->height = std::max(core::DrawingFrame::smallest, rect.height());
}

void renameFrame(core::Project& project, const std::string& id, const std::string& title)
{
    if (core::DrawingFrame* frame = core::findFrame(project, id))
        frame->title = title;
}

Selection withMembers(const core::Project& project, Selection selection)
{
    for (const core::DrawingFrame& outer : project.frames) {
        if (!selection.frames.contains(outer.id))
            continue;
        for (const core::Component& component : project.components) {
            if (rectOf(outer).contains(cardOf(component).center()))
                selection.components.insert(component.id);
        }
        for (const core::DrawingFrame& inner : project.frames) {
            if (rectOf(outer).contains(rectOf(inner)))
                selection.frames.insert(inner.id);
        }
    }
    return selection;
}

std::string copyText(const core::Project& project, const Selection& selection)
{
    core::Project part;
    for (const core::DrawingFrame& frame : project.frames) {
        if (selection.frames.contains(frame.id))
            part.frames.push_back(frame);
    }
    for (const core::Component& component : project.components) {
        if (selection.components.contains(component.id))
            part.components.push_back(component);
    }
    for (const core::Connection& connection : project.connections) {
        if (selection.components.contains(connection.from)
            && selection.components.contains(connection.to))
            part.connections.push_back(connection);
    }
    return core::writeProject(part);
}

/// "Orders" -> "Orders copy" -> "Orders copy 2"
static std::string copyName(const core::Project& project, const std::string& name)
{
    const auto taken = [&](const std::string& candidate) {
        return std::any_of(project.components.begin(), project.components.end(),
            [&](const core::Component& c) { return c.name == candidate; });
    };
    if (!taken(name))
        return name;
    std::string base = name;
    const auto at = base.rfind(" copy");
    const bool isCopy = at != std::string::npos && at > 0
        && base.find_first_not_of(" 0123456789", at + 5) == std::string::npos;
    if (isCopy)
        base.resize(at);
    std::string candidate = base + " copy";
    for (int n = 2; taken(candidate); ++n)
        candidate = base + " copy " + std::to_string(n);
    return candidate;
}

/// The copy is driven as the original is, or steadily where the original is not here.
static void copyArrivals(core::Project& project, const std::string& original, const std::string& id)
{
    bool known = false;
    for (core::Workload& workload : project.workloads) {
        const auto found = std::find_if(workload.sources.begin(), workload.sources.end(),
            [&](const core::ArrivalSource& s) { return s.component == original; });
        if (found == workload.sources.end())
            continue;
        core::ArrivalSource copy = *found;
        copy.component = id;
        workload.sources.push_back(std::move(copy));
        known = true;
    }
    if (!known)
        giveArrivals(project, id);
}

Selection paste(core::Project& project, const std::string& text, const QPointF& at)
{
    const core::Project part = core::readProject(text, "clipboard");
    double left = INFINITY, top = INFINITY;
    const auto reach = [&](const auto& things) {
        for (const auto& thing : things) {
            left = std::min(left, thing.x);
            top = std::min(top, thing.y);
        }
    };
    reach(part.components);
    reach(part.frames);
    std::map<std::string, std::string> idOf;
    Selection added;
    for (core::DrawingFrame frame : part.frames) {
        frame.id = core::freshId(project, frame.title.empty() ? "frame" : frame.title);
        frame.x += at.x() - left;
        frame.y += at.y() - top;
        added.frames.insert(frame.id);
        project.frames.push_back(frame);
    }
    for (core::Component component : part.components) {
        const std::string original = component.id;
        component.name = copyName(project, component.name);
        component.id = core::freshId(project, component.name);
        component.x += at.x() - left;
        component.y += at.y() - top;
        idOf[original] = component.id;
        added.components.insert(component.id);
        project.components.push_back(component);
        if (std::holds_alternative<core::Clients>(component.kind))
            copyArrivals(project, original, component.id);
    }
    for (core::Connection connection : part.connections) {
        connection.from = idOf.at(connection.from);
        connection.to = idOf.at(connection.to);
        project.connections.push_back(std::move(connection));
    }
    return added;
}

}
