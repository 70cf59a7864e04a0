// SPDX-License-Identifier: GPL-3.0-or-later
// Work on instances that serve several requests: they share the CPU while they compute, not while
// they wait.
#include "core/sim/engine.hpp"

namespace core {

namespace {

double paceOf(const FunctionNode& f, const SharedCpu& cpu)
{
    return paceOfShared(f.vcpu, f.parallelFraction, static_cast<double>(cpu.size()));
}

}

/// The CPU of an instance, with all time passed that its present jobs had.
SharedCpu& Engine::cpuUntilNow(FunctionNode& f, std::uint32_t instance)
{
    if (f.cpus.size() <= instance)
        f.cpus.resize(f.pool.all.size());
    SharedCpu& cpu = f.cpus[instance];
    f.cpuUsedNs += cpu.pass(now, paceOf(f, cpu));
    return cpu;
}

/// Sets the timer for the next job to be done; the one before is stale then.
void Engine::armCpu(std::uint32_t node, std::uint32_t instance)
{
    FunctionNode& f = functionOf(node);
    SharedCpu& cpu = f.cpus[instance];
    cpu.timer = ++f.cpuTimers;
    if (cpu.size() > 0)
        schedule(
            now + cpu.untilNext(paceOf(f, cpu)), EventKind::cpuDone, node, instance, cpu.timer);
}

void Engine::beginOnSharedCpu(std::uint32_t frame)
{
    const Frame& fr = frames[frame];
    if (fr.startedAt == now)
        compute(frame);
    else
        schedule(fr.startedAt, EventKind::compute, fr.node, frame, fr.epoch);
}

/// The handler of a frame begins with its CPU work, and waits afterwards.
void Engine::compute(std::uint32_t frame)
{
    Frame& fr = frames[frame];
    FunctionNode& f = functionOf(fr.node);
    SimTime cpu = 0;
    if (fr.work >= 0) { // recorded: what of it was CPU work is not known
        fr.work = slowed(fr.node, fr.work);
    } else {
        const Work work = drawWork(f, fr, statsOf(fr.node));
        cpu = slowed(fr.node, nsFromMs(work.cpuMs));
        fr.work = slowed(fr.node, nsFromMs(work.waitMs));
    }
    if (cpu == 0) {
        computed(frame);
        return;
    }
    fr.computing = true;
    cpuUntilNow(f, fr.instance).add(static_cast<double>(cpu), frame);
    armCpu(fr.node, fr.instance);
}

void Engine::computed(std::uint32_t frame)
{
    Frame& fr = frames[frame];
    const Node& n = net.nodes[fr.node];
    fr.computing = false;
    const EventKind kind = n.firstLink == n.linkEnd ? EventKind::finish : EventKind::workDone;
    // Taken out, so that another try of it draws its work anew.
    schedule(now + std::exchange(fr.work, -1), kind, fr.node, frame, fr.epoch);
}

void Engine::onCpuDone(std::uint32_t node, std::uint32_t instance, std::uint32_t timer)
{
    FunctionNode& f = functionOf(node);
    if (f.cpus[instance].timer != timer)
        return; // jobs have come or gone since
    SharedCpu& cpu = cpuUntilNow(f, instance);
    for (std::uint32_t frame = 0; cpu.takeDone(frame);)
        computed(frame);
    armCpu(node, instance);
}

/// A handler that has run out of time leaves the CPU to the others.
void Engine::leaveCpu(std::uint32_t node, std::uint32_t frame)
{
    FunctionNode& f = functionOf(node);
    const std::uint32_t instance = frames[frame].instance;
    cpuUntilNow(f, instance).drop(frame);
    frames[frame].computing = false;
    armCpu(node, instance);
}

}
