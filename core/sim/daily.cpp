// SPDX-License-Identifier: GPL-3.0-or-later
// Daily limits of an account: a meter with a `per_day` lets no more than that through in a day
// (UTC). Whatever counts for the meter takes from it, whichever component it happens at.
#include "core/result/measures.hpp"
#include "core/sim/compile.hpp"
#include "core/sim/engine.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr SimTime dayNs = 86400 * nsPerSecond;

/// Units of the meter that one counted item takes; of items of several sizes the largest.
double unitsOf(const MeterRule& rule, Measure measure, const Project& project, std::size_t i)
{
    double units = rule.times / rule.divide;
    if (rule.chunkKb <= 0 || !hasSize(measure))
        return units;
    const Component& component = project.components[i];
    double sizeKb = ownSizeKb(component.kind);
    for (const Connection& connection : project.connections)
        if (connection.to == component.id)
            sizeKb = std::max(sizeKb, payloadKb(connection, component.kind));
    return units * std::max(1.0, std::ceil(std::max(sizeKb, rule.minKb) / rule.chunkKb));
}

/// The limit of this meter, shared by all that count for it; nothing where there is none.
std::optional<std::uint32_t> limitOf(Network& net, const Platform& platform, const std::string& id)
{
    for (std::uint32_t l = 0; l < net.dailyLimits.size(); ++l)
        if (net.dailyLimits[l].meter == id)
            return l;
    for (const Meter& meter : platform.catalogue.meters)
        if (meter.id == id && std::isfinite(meter.perDay)) {
            net.dailyLimits.push_back({ id, meter.perDay });
            return static_cast<std::uint32_t>(net.dailyLimits.size() - 1);
        }
    return std::nullopt;
}

}

void compileDailyLimits(Network& net, const Project& project, const Platform& platform)
{
    for (std::size_t i = 0; i < project.components.size(); ++i) {
        Node& node = net.nodes[i];
        node.firstDraw = static_cast<std::uint32_t>(net.dailyDraws.size());
        const Kind kind = resolved(project.components[i], platform.id);
        if (const Service* service = serviceOf(platform, kind))
            for (const MeterRule& rule : service->meters) {
                const auto measure = measureNamed(rule.of);
                if (!measure || !holds(rule.when, kind))
                    continue;
                if (const auto limit = limitOf(net, platform, rule.meter))
                    net.dailyDraws.push_back(
                        { *measure, *limit, unitsOf(rule, *measure, project, i),
                            std::find(rule.exceptFrom.begin(), rule.exceptFrom.end(), Function::id)
                                != rule.exceptFrom.end() });
            }
        node.drawEnd = static_cast<std::uint32_t>(net.dailyDraws.size());
        node.guarded = node.firstDraw != node.drawEnd;
    }
}

/// The limit as it stands on the present day; at midnight all is there again.
DailyLimit& Engine::limitToday(const DailyDraw& draw)
{
    const SimTime sinceZero = now - origin;
    const std::int64_t day = (sinceZero - (sinceZero < 0 ? dayNs - 1 : 0)) / dayNs;
    DailyLimit& limit = net.dailyLimits[draw.limit];
    if (std::exchange(limit.day, day) != day)
        limit.used = 0;
    return limit;
}

void Engine::draw(std::uint32_t node, Measure measure, std::int64_t items)
{
    const Node& n = net.nodes[node];
    for (std::uint32_t d = n.firstDraw; d < n.drawEnd; ++d)
        if (const DailyDraw& draw = net.dailyDraws[d]; draw.measure == measure)
            limitToday(draw).used += draw.units * static_cast<double>(items);
}

bool Engine::drawOrRefuse(std::uint32_t node, Measure measure, bool byFunction)
{
    const Node& n = net.nodes[node];
    const auto isDrawn = [&](const DailyDraw& d) {
        return d.measure == measure && !(byFunction && d.exceptFunctions);
    };
    for (std::uint32_t d = n.firstDraw; d < n.drawEnd; ++d) {
        const DailyDraw& draw = net.dailyDraws[d];
        if (!isDrawn(draw))
            continue;
        const DailyLimit& limit = limitToday(draw);
        // A hair above is rounding of binary fractions, not one more.
        if (limit.used + draw.units > limit.perDay * (1 + 1e-9)) {
            ++statsOf(node).throttled;
            ++statsOf(node).overDailyLimit;
            return false;
        }
    }
    for (std::uint32_t d = n.firstDraw; d < n.drawEnd; ++d)
        if (isDrawn(net.dailyDraws[d]))
            net.dailyLimits[net.dailyDraws[d].limit].used += net.dailyDraws[d].units;
    return true;
}

}
