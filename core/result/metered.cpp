// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/metered.hpp"
#include <algorithm>

namespace core {

namespace {

Neighbour neighbour(const Project& project, const Platform& platform, const std::string& id)
{
    const Component* component = findComponent(project, id);
    if (!component)
        return {};
    const Kind kind = resolved(*component, platform.id);
    const Service* service = serviceOf(platform, kind);
    return { std::string(infoOf(kind).id), service ? service->plan : std::string() };
}

bool isNamed(const std::vector<std::string>& names, const Neighbour& n)
{
    return std::any_of(names.begin(), names.end(),
        [&](const std::string& name) { return name == n.kind || name == n.kind + ':' + n.plan; });
}

}

void addCalls(Metered& c, const Project& project, const Platform& platform, const std::string& id)
{
    for (std::size_t i = 0; i < project.connections.size(); ++i) {
        const Connection& connection = project.connections[i];
        const double calls = i < c.result.connections.size()
            ? static_cast<double>(c.result.connections[i].calls)
            : 0;
        if (connection.to == id)
            c.loads.push_back({ payloadKb(connection, c.kind), calls,
                operationOf(project, connection), neighbour(project, platform, connection.from) });
        if (connection.from == id)
            c.onward.push_back({ calls, neighbour(project, platform, connection.to) });
    }
}

Metered withoutExceptions(Metered c, const MeterRule& rule)
{
    double all = 0, left = 0;
    for (const Load& load : c.loads) {
        all += load.calls;
        left += isNamed(rule.exceptFrom, load.from) ? load.calls : 0;
    }
    c.leftShare = all > 0 ? left / all : 0;
    if (left < all)
        std::erase_if(
            c.loads, [&](const Load& load) { return isNamed(rule.exceptFrom, load.from); });
    for (const Onward& onward : c.onward)
        c.leftCount += isNamed(rule.exceptTo, onward.to) ? onward.calls : 0;
    return c;
}

}
