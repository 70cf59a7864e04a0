// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include <QRectF>
#include <compare>
#include <map>
#include <set>

namespace ui {

/// Names one connection: the nth, from 0, of those from one component to another.
struct ConnectionKey {
    std::string from, to;
    int nth = 0;
    auto operator<=>(const ConnectionKey&) const = default;
};

struct Selection {
    std::set<std::string> components;
    std::set<ConnectionKey> connections;
    std::set<std::string> frames;
    bool isEmpty() const { return components.empty() && connections.empty() && frames.empty(); }
    bool contains(const Selection& other) const; ///< all of it
    bool operator==(const Selection&) const = default;
};

/// Top left corners by id.
struct Places {
    std::map<std::string, QPointF> components, frames;
};

/// The size of a card of this kind; those with instances are taller.
QSizeF cardSize(const core::Kind& kind);
QRectF cardOf(const core::Component& component);
QRectF rectOf(const core::DrawingFrame& frame);

/// Null when there is none.
const core::Connection* findConnection(const core::Project& project, const ConnectionKey& key);
core::Connection* findConnection(core::Project& project, const ConnectionKey& key);
/// The keys of all connections, in the project's order.
std::vector<ConnectionKey> connectionKeys(const core::Project& project);

// What the canvas does to a project. All of them leave it consistent: no connection and no
// arrivals without their component.

inline constexpr double gridStep = 24;
QPointF snapped(const QPointF& point);

/// Adds a component with default settings and returns its id. New clients get steady arrivals in
/// every workload, and a workload where there is none, so that a fresh drawing can run.
std::string addComponent(core::Project& project, std::string_view kind, const QPointF& at);
void removeSelection(core::Project& project, const Selection& selection);
void moveTo(core::Project& project, const Places& places);
void renameComponent(core::Project& project, const std::string& id, const std::string& name);
ConnectionKey connectComponents(
    core::Project& project, const std::string& from, const std::string& to);

/// The kinds, by id, that `from` may be connected to when one of them is added.
std::vector<std::string> fittingKinds(const core::Project& project, const std::string& from);

/// Adds a frame and returns its id.
std::string addFrame(core::Project& project, const std::string& title, const QRectF& rect);
/// Around these components, with room for the title, on the grid; empty when there are none.
QRectF frameAround(const core::Project& project, const std::set<std::string>& components);
void setFrameRect(core::Project& project, const std::string& id, const QRectF& rect);
void renameFrame(core::Project& project, const std::string& id, const std::string& title);
/// The selection and what lies in its frames: components by their middle, frames as a whole.
Selection withMembers(const core::Project& project, Selection selection);

/// The selected components and frames and the connections among them, as the text of a project
/// file.
std::string copyText(const core::Project& project, const Selection& selection);
/// Adds what copyText() gave, with new ids, its top left corner at `at`. Returns what is new;
/// throws core::Error when the text is no project.
Selection paste(core::Project& project, const std::string& text, const QPointF& at);

}
