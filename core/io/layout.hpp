// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include <functional>
#include <map>
#include <set>

namespace core {

/// In scene units; y grows downwards.
struct Position {
    double x = 0, y = 0;
    bool operator==(const Position&) const = default;
};
struct Extent {
    double width = 176, height = 96;
};

struct LayoutRequest {
    std::set<std::string> components; ///< ids of those to place; empty: all
    std::function<Extent(const Component&)> sizeOf; ///< of a card; null: Extent's own size for all
    /// Component id -> name of a group. A group stays together and nobody else comes between.
    std::map<std::string, std::string> groups;
};

/// Top left corners, by id, that make a drawing easy to read: layers from left to right along the
/// connections, few crossings. Whole numbers, the leftmost and the topmost at 0. The same project
/// gives the same drawing. Not to be called from two threads at once; throws Error when Graphviz
/// has no layout plug-in.
std::map<std::string, Position> layOut(const Project& project, const LayoutRequest& request = {});

}
