// SPDX-License-Identifier: GPL-3.0-or-later
// Instances that come and go by a rule of their own: replicas of a container service follow its
// utilisation, provisioned ones of a function may follow the clock.
#include "core/sim/engine.hpp"
#include <map>

namespace core {

namespace {

/// Whether instances are provisioned at a time of day.
bool inHours(const FunctionNode& f, SimTime timeOfDay)
{
    if (f.provisionedFrom == f.provisionedTo)
        return true;
    if (f.provisionedFrom < f.provisionedTo)
        return timeOfDay >= f.provisionedFrom && timeOfDay < f.provisionedTo;
    return timeOfDay >= f.provisionedFrom || timeOfDay < f.provisionedTo;
}

SimTime timeOfDayAt(SimTime workloadTime)
{
    return ((workloadTime % nsPerDay) + nsPerDay) % nsPerDay;
}

}

/// An instance that serves at once, without a start.
void Engine::addReady(std::uint32_t node, bool provisioned)
{
    FunctionNode& f = functionOf(node);
    Pool& pool = f.pool;
    const std::uint32_t i = pool.all.allocateFresh();
    Instance& in = pool.all[i];
    in.provisioned = provisioned;
    in.ofAccount = f.shared && !provisioned ? 1 : 0;
    in.born = now;
    in.initTime = -1; // started before it was there
    ++pool.instances;
    pool.onDemand += provisioned ? 0 : 1;
    pool.total.add(1, now);
    if (provisioned)
        pool.provisioned.add(1, now);
    pool.offer(i);
}

/// Provisioned and minimum instances are there before the first request.
void Engine::prewarm()
{
    // By id: clocks that tick at the same instant do so in this order, whatever the file's.
    std::map<std::string_view, std::uint32_t> pools;
    for (std::uint32_t node = 0; node < net.nodes.size(); ++node)
        if (net.nodes[node].type == NodeType::function)
            pools[project.components[node].id] = node;
    for (const auto& [id, node] : pools) {
        FunctionNode& f = functionOf(node);
        const auto ready = spec.ready.find(id);
        const std::int64_t first = ready == spec.ready.end()
            ? f.provisioned
            : std::max<std::int64_t>(f.provisioned, ready->second);
        const bool inTime = inHours(f, timeOfDayAt(-origin));
        for (std::int64_t k = 0; inTime && k < first; ++k)
            addReady(node, true);
        for (std::int64_t k = 0; k < f.minInstances; ++k)
            addReady(node, false);
        if (f.scaling) {
            f.scaling->wanted = first;
            schedule(f.scaling->every, EventKind::scale, node);
        }
        if (f.autoscale)
            schedule(f.autoscale->every, EventKind::scale, node);
        armProvision(node);
    }
    std::map<std::string_view, std::uint32_t> queues;
    for (std::uint32_t node = 0; node < net.nodes.size(); ++node)
        if (net.nodes[node].type == NodeType::queue
            && net.queues[net.nodes[node].slot].lookEvery > 0)
            queues[project.components[node].id] = node;
    for (const auto& [id, node] : queues)
        schedule(net.queues[net.nodes[node].slot].lookEvery, EventKind::scale, node);
}

void Engine::armProvision(std::uint32_t node)
{
    const FunctionNode& f = functionOf(node);
    if (f.provisionedFrom == f.provisionedTo)
        return;
    const SimTime time = timeOfDayAt(now - origin);
    const auto until = [&](SimTime hour) {
        const SimTime wait = ((hour - time) % nsPerDay + nsPerDay) % nsPerDay;
        return wait == 0 ? nsPerDay : wait;
    };
    schedule(now + std::min(until(f.provisionedFrom), until(f.provisionedTo)), EventKind::provision,
        node);
}

void Engine::onProvision(std::uint32_t node)
{
    FunctionNode& f = functionOf(node);
    const bool wanted = inHours(f, timeOfDayAt(now - origin));
    if (wanted) {
        for (std::int64_t k = f.pool.provisioned.value(); k < f.provisioned; ++k)
            addReady(node, true);
        if (f.pool.waitingCount > 0)
            serveWaiting(node);
    } else {
        for (std::uint32_t i = 0; i < f.pool.all.size(); ++i)
            if (f.pool.all[i].present && f.pool.all[i].provisioned)
                retire(node, i);
    }
    armProvision(node);
}

/// Lets an instance end: now if it is idle, else with its last request.
void Engine::retire(std::uint32_t node, std::uint32_t instance)
{
    Pool& pool = functionOf(node).pool;
    Instance& in = pool.all[instance];
    if (in.retiring)
        return;
    in.retiring = true;
    if (in.starting)
        return;
    if (in.busy == 0) {
        endInstance(node, instance);
        return;
    }
    if (in.listed)
        pool.listOf(in).remove(pool.all, in);
}

void Engine::onScale(std::uint32_t node)
{
    if (net.nodes[node].type == NodeType::queue)
        scaleByTarget(node);
    else if (functionOf(node).scaling)
        scaleService(node);
    else
        scaleAhead(node);
}

void Engine::passCpuTime(FunctionNode& f)
{
    for (std::uint32_t i = 0; i < f.cpus.size(); ++i)
        cpuUntilNow(f, i);
}

/// Compares the requests in service and the CPU in use, averaged over the window, with what the
/// instances are meant to have of them. Starts those that lack, and fills instances up to what one
/// request needs of its CPU; what is too many is left to the keep-alive.
void Engine::scaleAhead(std::uint32_t node)
{
    FunctionNode& f = functionOf(node);
    Autoscale& a = *f.autoscale;
    passCpuTime(f);
    a.change(0, now);
    a.use.cpuNs = f.cpuUsedNs;
    const Autoscale::Use first = a.looks.front();
    const double ns = static_cast<double>(now - first.at);
    const double cpu = (a.use.cpuNs - first.cpuNs) / ns;
    const double requests = (a.use.requestNs - first.requestNs) / ns;
    const double fit
        = cpu > 0 ? std::min(a.requestsTarget, a.cpuTarget * requests / cpu) : a.requestsTarget;
    f.pool.fill = static_cast<std::uint32_t>(std::max(fit, 1.0));
    a.looks.push_back(a.use);
    if (a.looks.size() > a.mostLooks)
        a.looks.erase(a.looks.begin());
    const double wanted = std::max(cpu / a.cpuTarget, requests / a.requestsTarget) - 1e-9;
    const std::int64_t most = std::min(
        f.limits.maxInstances, static_cast<std::int64_t>(std::ceil(std::min(wanted, 1e9))));
    while (f.pool.instances < most && !accountIsFull(f) && f.pool.startTokens.take(now))
        startInstance(node, nothing);
    schedule(now + a.every, EventKind::scale, node);
}

/// Compares the CPU time used since the last look with what the replicas could give, and asks for
/// as many as would bring the share in use to its target. More are started at once; the surplus is
/// taken away when nothing has changed for the cool-down.
void Engine::scaleService(std::uint32_t node)
{
    FunctionNode& f = functionOf(node);
    ReplicaScaling& scaling = *f.scaling;
    passCpuTime(f);
    const double used = f.cpuUsedNs - std::exchange(scaling.cpuUsedBefore, f.cpuUsedNs);
    const auto running = static_cast<double>(f.pool.instances - f.pool.starting.value());
    const double capacity = running * f.vcpu * static_cast<double>(scaling.every);
    if (capacity > 0) {
        const double share = used / capacity;
        const auto desired = std::clamp(
            static_cast<std::int64_t>(std::ceil(running * share / scaling.target - 1e-9)),
            scaling.minimum, scaling.maximum);
        if (desired > scaling.wanted) {
            for (std::int64_t k = scaling.wanted; k < desired; ++k)
                startReplica(node);
            scaling.wanted = desired;
            scaling.lastScaled = now;
        } else if (desired < scaling.wanted && now - scaling.lastScaled >= scaling.coolDown) {
            std::int64_t surplus = scaling.wanted - desired;
            for (std::uint32_t i = 0; i < f.pool.all.size() && surplus > 0; ++i)
                if (f.pool.all[i].present && !f.pool.all[i].retiring) {
                    retire(node, i);
                    --surplus;
                }
            scaling.wanted = desired;
            scaling.lastScaled = now;
        }
    }
    schedule(now + scaling.every, EventKind::scale, node);
}

void Engine::startReplica(std::uint32_t node)
{
    FunctionNode& f = functionOf(node);
    const std::uint32_t i = f.pool.all.allocateFresh();
    Instance& in = f.pool.all[i];
    in.starting = true;
    in.provisioned = true;
    in.born = now;
    in.initTime = -1;
    ++f.pool.instances;
    f.pool.total.add(1, now);
    f.pool.provisioned.add(1, now);
    f.pool.starting.add(1, now);
    schedule(now + f.scaling->start, EventKind::instanceReady, node, i, in.epoch);
}

}
