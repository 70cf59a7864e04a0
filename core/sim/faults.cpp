// SPDX-License-Identifier: GPL-3.0-or-later
// Faults of the workload: a component is down, slow, erring or throttled for a while.
#include "core/sim/engine.hpp"

namespace core {

void Engine::armFaults()
{
    for (std::uint32_t i = 0; i < workload.faults.size(); ++i) {
        const Fault& fault = workload.faults[i];
        Trouble t;
        if (fault.effect == "down")
            t.errorShare = 1;
        else if (fault.effect == "erring")
            t.errorShare = fault.rate;
        else if (fault.effect == "throttled")
            t.throttleShare = fault.rate;
        else
            t.slowdown = fault.factor;
        t.rng = Rng(spec.seed, fault.component, Draw::trouble, i);
        troubles.push_back(t);
        troubleActive.push_back(false);
        const auto node = static_cast<std::uint32_t>(
            findComponent(project, fault.component) - project.components.data());
        const SimTime begin = origin + fault.at.ns, end = begin + fault.duration.ns;
        if (end <= 0)
            continue; // over before the stretch that is simulated
        schedule(std::max<SimTime>(begin, 0), EventKind::fault, node, i, 1);
        schedule(end, EventKind::fault, node, i, 0);
    }
}

/// Of several faults at one component the last in the workload counts.
void Engine::onFault(std::uint32_t node, std::uint32_t fault, bool begins)
{
    troubleActive[fault] = begins;
    net.nodes[node].trouble = nothing;
    for (std::uint32_t i = 0; i < workload.faults.size(); ++i)
        if (troubleActive[i] && workload.faults[i].component == project.components[node].id)
            net.nodes[node].trouble = i;
    net.nodes[node].guarded = net.nodes[node].trouble != nothing || isLimited(node);
}

Outcome Engine::struck(std::uint32_t node)
{
    Trouble& t = troubles[net.nodes[node].trouble];
    if (t.rng.chance(t.throttleShare)) {
        ++statsOf(node).throttled;
        return Outcome::throttled;
    }
    if (t.rng.chance(t.errorShare)) {
        ++statsOf(node).errors;
        return Outcome::failed;
    }
    return Outcome::completed;
}

}
