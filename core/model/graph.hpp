// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include <functional>
#include <unordered_map>

namespace core {

/// Components and connections by index, for walks over the whole architecture. None of them
/// recurses, so the longest chain is safe.
struct Graph {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    struct Edge {
        std::size_t from = none, to = none; ///< indices of components; none where one is missing
        bool sync = false; ///< as modeOf() says
        bool ends = false; ///< the store at the target hands nothing over: no write
    };
    std::vector<Edge> edges; ///< one for each connection, in the same order
    std::vector<std::vector<std::size_t>> out; ///< by component: indices of its edges
    std::unordered_map<std::string, std::size_t> places; ///< by component id
};

Graph graphOf(const Project& project);

using EdgeFilter = std::function<bool(const Graph::Edge&)>;

/// One shortest cycle through the first component of each tangle (strongly connected part with
/// more than one component), using the edges that pass the filter; in order of components.
std::vector<std::vector<std::size_t>> cycles(const Graph& graph, const EdgeFilter& passes);

/// Which components can be reached from these, themselves included.
std::vector<bool> reachable(const Graph& graph, const std::vector<std::size_t>& starts);

}
