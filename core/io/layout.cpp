// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/layout.hpp"
#include "core/model/error.hpp"
#include <cmath>
#include <graphviz/gvc.h>
#include <limits>
#include <memory>

namespace core {

namespace {

constexpr double pointsPerInch = 72; // Graphviz takes sizes in inches and gives points
constexpr double layerGap = 64, rowGap = 36, groupMargin = 28;

struct Free {
    void operator()(GVC_t* context) const { gvFreeContext(context); }
    void operator()(Agraph_t* graph) const { agclose(graph); }
};

/// Graphviz takes texts it does not change as char*.
char* mutableText(const std::string& text)
{
    return const_cast<char*>(text.c_str());
}

/// Sets one attribute of a graph, node or edge.
void set(void* object, const char* name, const std::string& value)
{
    agsafeset(object, const_cast<char*>(name), mutableText(value), const_cast<char*>(""));
}

std::string inches(double points)
{
    return std::to_string(points / pointsPerInch);
}

Agnode_t* addNode(Agraph_t* graph, const std::string& id, const Extent& size)
{
    Agnode_t* node = agnode(graph, mutableText(id), 1);
    set(node, "shape", "box");
    set(node, "fixedsize", "true");
    set(node, "label", "");
    set(node, "width", inches(size.width));
    set(node, "height", inches(size.height));
    return node;
}

/// The subgraph of a group; Graphviz keeps those called "cluster..." together.
Agraph_t* groupIn(Agraph_t* graph, const std::string& name)
{
    Agraph_t* group = agsubg(graph, mutableText("cluster_" + name), 1);
    set(group, "margin", std::to_string(groupMargin));
    return group;
}

std::map<std::string, Agnode_t*> addComponents(
    Agraph_t* graph, const Project& project, const LayoutRequest& request)
{
    std::map<std::string, Agnode_t*> nodes;
    for (const Component& component : project.components) {
        if (!request.components.empty() && !request.components.contains(component.id))
            continue;
        const Extent size = request.sizeOf ? request.sizeOf(component) : Extent {};
        Agnode_t* node = addNode(graph, component.id, size);
        if (const auto group = request.groups.find(component.id); group != request.groups.end())
            agsubnode(groupIn(graph, group->second), node, 1);
        nodes[component.id] = node;
    }
    for (const Connection& connection : project.connections) {
        const auto from = nodes.find(connection.from), to = nodes.find(connection.to);
        if (from != nodes.end() && to != nodes.end() && from != to)
            agedge(graph, from->second, to->second, nullptr, 1);
    }
    return nodes;
}

}

std::map<std::string, Position> layOut(const Project& project, const LayoutRequest& request)
{
    agseterr(AGMAX); // what goes wrong comes back as a number
    const std::unique_ptr<GVC_t, Free> context(gvContext());
    const std::unique_ptr<Agraph_t, Free> graph(
        agopen(mutableText("architecture"), Agstrictdirected, nullptr));
    set(graph.get(), "rankdir", "LR");
    set(graph.get(), "ranksep", inches(layerGap));
    set(graph.get(), "nodesep", inches(rowGap));
    set(graph.get(), "splines", "false"); // only the places of the cards are wanted
    // So many steps for each card, and no more: a tangle of hundreds is done in a moment too.
    set(graph.get(), "nslimit", "4");
    set(graph.get(), "nslimit1", "4");
    set(graph.get(), "mclimit", "0.3");
    const auto nodes = addComponents(graph.get(), project, request);
    if (nodes.empty())
        return {};
    if (gvLayout(context.get(), graph.get(), "dot") != 0)
        throw Error(
            "Graphviz cannot lay out the drawing: its layout plug-in \"dot\" is missing"_form);
    std::map<std::string, Position> positions;
    double left = std::numeric_limits<double>::max(), top = left;
    for (const auto& [id, node] : nodes) {
        Position& corner = positions[id];
        corner.x = std::round(ND_coord(node).x - ND_width(node) * pointsPerInch / 2);
        corner.y = std::round(-ND_coord(node).y - ND_height(node) * pointsPerInch / 2);
        left = std::min(left, corner.x);
        top = std::min(top, corner.y);
    }
    for (auto& [id, corner] : positions) {
        corner.x -= left;
        corner.y -= top;
    }
    gvFreeLayout(context.get(), graph.get());
    return positions;
}

}
