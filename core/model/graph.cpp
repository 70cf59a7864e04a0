// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graph.hpp"
#include <algorithm>
#include <deque>

namespace core {

namespace {

constexpr std::size_t none = Graph::none;

/// Tarjan's algorithm with its own stack: the number of the tangle each component is in.
class Tangles {
public:
    Tangles(const Graph& graph, const EdgeFilter& passes)
        : graph_(graph)
        , passes_(passes)
        , number_(graph.out.size(), none)
        , low_(graph.out.size(), none)
        , tangle_(graph.out.size(), none)
    {
    }

    std::vector<std::size_t> find()
    {
        for (std::size_t start = 0; start < number_.size(); ++start) {
            if (number_[start] == none)
                walk(start);
        }
        return std::move(tangle_);
    }

private:
    struct Visit {
        std::size_t node, nextEdge;
    };

    void enter(std::size_t node)
    {
        number_[node] = low_[node] = entered_++;
        pending_.push_back(node);
        path_.push_back({ node, 0 });
    }

    void leave(std::size_t node)
    {
        path_.pop_back();
        if (!path_.empty())
            low_[path_.back().node] = std::min(low_[path_.back().node], low_[node]);
        if (low_[node] != number_[node])
            return;
        std::size_t member = none;
        do {
            member = pending_.back();
            pending_.pop_back();
            tangle_[member] = tangles_;
        } while (member != node);
        ++tangles_;
    }

    void walk(std::size_t start)
    {
        enter(start);
        while (!path_.empty()) {
            Visit& top = path_.back();
            const auto& out = graph_.out[top.node];
            if (top.nextEdge == out.size()) {
                leave(top.node);
                continue;
            }
            const Graph::Edge& edge = graph_.edges[out[top.nextEdge++]];
            if (!passes_(edge))
                continue;
            if (number_[edge.to] == none)
                enter(edge.to);
            else if (tangle_[edge.to] == none)
                low_[edge.from] = std::min(low_[edge.from], number_[edge.to]);
        }
    }

    const Graph& graph_;
    const EdgeFilter& passes_;
    std::vector<std::size_t> number_, low_, tangle_;
    std::vector<std::size_t> pending_;
    std::vector<Visit> path_;
    std::size_t entered_ = 0, tangles_ = 0;
};

/// The shortest way from `start` back to itself inside its tangle.
std::vector<std::size_t> shortestCycle(const Graph& graph, const EdgeFilter& passes,
    const std::vector<std::size_t>& tangle, std::size_t start)
{
    std::vector<std::size_t> cameFrom(graph.out.size(), none);
    std::deque<std::size_t> queue { start };
    while (!queue.empty()) {
        const std::size_t node = queue.front();
        queue.pop_front();
        for (const std::size_t e : graph.out[node]) {
            const Graph::Edge& edge = graph.edges[e];
            if (!passes(edge) || tangle[edge.to] != tangle[start] || cameFrom[edge.to] != none)
                continue;
            cameFrom[edge.to] = node;
            if (edge.to != start) {
                queue.push_back(edge.to);
                continue;
            }
            std::vector<std::size_t> cycle { start };
            for (std::size_t at = node; at != start; at = cameFrom[at])
                cycle.push_back(at);
            std::reverse(cycle.begin() + 1, cycle.end());
            return cycle;
        }
    }
    return {};
}

}

Graph graphOf(const Project& project)
{
    Graph graph;
    graph.out.resize(project.components.size());
    for (std::size_t i = 0; i < project.components.size(); ++i)
        graph.places.emplace(project.components[i].id, i);
    graph.edges.reserve(project.connections.size());
    for (const Connection& connection : project.connections) {
        const auto from = graph.places.find(connection.from);
        const auto to = graph.places.find(connection.to);
        if (from == graph.places.end() || to == graph.places.end()) {
            graph.edges.push_back({});
            continue;
        }
        graph.out[from->second].push_back(graph.edges.size());
        const Kind& source = project.components[from->second].kind;
        const Kind& target = project.components[to->second].kind;
        const std::string operation = operationOf(connection, target);
        const bool writes = operation != "read" && operation != "query" && operation != "delete";
        const bool store = infoOf(target).role == std::string_view(Database::role);
        graph.edges.push_back({ from->second, to->second,
            modeOf(connection, source, target) == "sync", store && !writes });
    }
    return graph;
}

std::vector<std::vector<std::size_t>> cycles(const Graph& graph, const EdgeFilter& passes)
{
    const std::vector<std::size_t> tangle = Tangles(graph, passes).find();
    std::vector<std::size_t> size(tangle.size(), 0);
    for (const std::size_t t : tangle)
        ++size[t];
    std::vector<std::vector<std::size_t>> found;
    for (std::size_t node = 0; node < tangle.size(); ++node) {
        if (size[tangle[node]] < 2)
            continue;
        size[tangle[node]] = 0;
        found.push_back(shortestCycle(graph, passes, tangle, node));
    }
    return found;
}

std::vector<bool> reachable(const Graph& graph, const std::vector<std::size_t>& starts)
{
    std::vector<bool> reached(graph.out.size());
    std::vector<std::size_t> pending = starts;
    for (const std::size_t start : starts)
        reached[start] = true;
    while (!pending.empty()) {
        const std::size_t node = pending.back();
        pending.pop_back();
        for (const std::size_t e : graph.out[node]) {
            const std::size_t to = graph.edges[e].to;
            if (reached[to])
                continue;
            reached[to] = true;
            pending.push_back(to);
        }
    }
    return reached;
}

}
