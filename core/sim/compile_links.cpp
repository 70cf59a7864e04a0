// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/compile.hpp"
#include <algorithm>
#include <utility>

namespace core {

namespace {

Operation operationFrom(const std::string& name)
{
    if (name == "read")
        return Operation::read;
    if (name == "write")
        return Operation::write;
    if (name == "delete")
        return Operation::remove;
    if (name == "query")
        return Operation::query;
    return name == "publish" ? Operation::publish : Operation::invoke;
}

bool needsPolicy(const Connection& c)
{
    return c.timeoutS || c.retries > 0 || c.breakerFailures;
}

CallPolicy policyOf(const Connection& c, std::uint64_t seed)
{
    CallPolicy p;
    p.timeout = c.timeoutS ? nsFromS(*c.timeoutS) : 0;
    p.retries = c.retries;
    p.backoffNs = c.backoffMs * 1e6;
    p.backoffMaxNs = c.backoffMaxS * 1e9;
    p.jitter = c.jitter;
    p.budget = c.retryBudget.value_or(-1);
    p.breakerFailures = c.breakerFailures.value_or(0);
    p.breakerOpen = nsFromS(c.breakerOpenS);
    p.rng = Rng(seed, c.from + " -> " + c.to, Draw::call);
    return p;
}

/// What the connection says by itself; its place among the others is not in it.
Link linkOf(const Project& project, std::uint32_t connection, const NodeIndex& index)
{
    const Connection& c = project.connections[connection];
    Link link;
    link.target = index.at(c.to);
    link.connection = connection;
    link.sync = modeOf(project, c) == "sync";
    link.operation = operationFrom(operationOf(project, c));
    link.probability = c.probability * c.filter;
    link.calls = static_cast<std::uint32_t>(c.calls);
    link.sizeKb = payloadKb(c, project.components[link.target].kind);
    link.batch = static_cast<std::uint32_t>(c.batch.value_or(0));
    link.keepsOperation = c.operation.empty()
        && std::holds_alternative<Cache>(project.components[index.at(c.from)].kind);
    link.onFailure = c.destination == "failure";
    link.keepsKeys = c.idempotencyKey;
    return link;
}

/// One of several routes. `left`: share of the requests that took no earlier one.
void makeRoute(Link& link, double& left)
{
    link.route = true;
    const double share = std::exchange(link.probability, link.probability / left);
    left -= share;
    if (left < 1e-9) // the last of those that add up to 1
        link.probability = 1;
}

}

void compileLinks(Network& net, const Project& project, const NodeIndex& index, std::uint64_t seed)
{
    std::vector<std::vector<std::uint32_t>> leaving(net.nodes.size());
    for (std::uint32_t i = 0; i < project.connections.size(); ++i)
        leaving[index.at(project.connections[i].from)].push_back(i);

    for (std::size_t n = 0; n < net.nodes.size(); ++n) {
        auto& order = leaving[n];
        const auto groupRank = [&](std::uint32_t i) -> std::int64_t {
            const Connection& c = project.connections[i];
            if (c.idempotencyKey)
                return -1; // looked up before anything is done
            if (!c.destination.empty())
                return std::int64_t { UINT32_MAX } + i; // after everything else
            for (const std::uint32_t j : order)
                if (!c.group.empty() && project.connections[j].group == c.group)
                    return j;
            return i;
        };
        std::vector<std::pair<std::int64_t, std::uint32_t>> ranked;
        for (const std::uint32_t i : order)
            ranked.emplace_back(groupRank(i), i);
        std::sort(ranked.begin(), ranked.end());
        const auto destinationLinks
            = static_cast<std::uint32_t>(std::count_if(order.begin(), order.end(),
                [&](std::uint32_t i) { return !project.connections[i].destination.empty(); }));

        net.nodes[n].firstLink = static_cast<std::uint32_t>(net.links.size());
        const bool routes = takesOneRoute(project, project.components[n]);
        net.nodes[n].callsCross = net.nodes[n].hasNetwork()
            && std::any_of(order.begin(), order.end(), [&](std::uint32_t i) {
                   const Connection& c = project.connections[i];
                   return needsPolicy(c) || c.calls > 1 || (order.size() > 1 && !routes);
               });
        double left = 1; // share of requests that took no earlier route
        for (std::size_t k = 0; k < ranked.size(); ++k) {
            const Connection& c = project.connections[ranked[k].second];
            Link link = linkOf(project, ranked[k].second, index);
            if (routes)
                makeRoute(link, left);
            if (c.idempotencyKey && net.nodes[n].type == NodeType::function)
                net.functions[net.nodes[n].slot].idempotent = true;
            if (link.sync && (needsPolicy(c) || net.nodes[n].callsCross)) {
                link.policy = static_cast<std::uint32_t>(net.policies.size());
                net.policies.push_back(policyOf(c, seed));
            }
            std::size_t end = k + 1;
            while (end < ranked.size() && ranked[end].first == ranked[k].first)
                ++end;
            link.groupEnd = net.nodes[n].firstLink + static_cast<std::uint32_t>(end);
            link.plain = link.sync && !link.keepsKeys && end == k + 1
                && !handsOver(net.nodes[link.target].type) && link.probability >= 1
                && link.calls == 1;
            net.links.push_back(link);
        }
        net.nodes[n].destinationEnd = static_cast<std::uint32_t>(net.links.size());
        net.nodes[n].linkEnd = net.nodes[n].destinationEnd - destinationLinks;
        if (StreamNode* stream = net.streamOf(net.nodes[n]))
            stream->consumers = net.nodes[n].linkEnd - net.nodes[n].firstLink;
    }
}

}
