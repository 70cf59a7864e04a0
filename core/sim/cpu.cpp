// SPDX-License-Identifier: GPL-3.0-or-later
// Work on instances that serve several requests: they share the CPU while they compute, not while
// they wait.
#include "core/sim/engine.hpp"

namespace core {

/// CPU time of each job in a unit of time, while the present ones share the CPU.
[[gnu::always_inline]] inline double Engine::paceOn(const FunctionNode& f, const SharedCpu& cpu)
{
    if (cpu.size() < f.paces.size()) [[likely]]
        return f.paces[cpu.size()];
    return paceOfShared(f.vcpu, f.parallelFraction, static_cast<double>(cpu.size()));
}

/// The CPU of an instance, with all time passed that its present jobs had.
[[gnu::always_inline]] inline SharedCpu& Engine::cpuUntilNow(
    FunctionNode& f, std::uint32_t instance)
{
    if (f.cpus.size() <= instance) [[unlikely]]
        f.cpus.resize(f.pool.all.size());
    SharedCpu& cpu = f.cpus[instance];
    if (cpu.aloneUntil <= now)
        leaveAlone(f, cpu);
    f.cpuUsedNs += cpu.pass(now, paceOn(f, cpu));
    return cpu;
}

/// A handler that had the CPU to itself is through with it.
void Engine::leaveAlone(FunctionNode& f, SharedCpu& cpu)
{
    f.cpuUsedNs += cpu.pass(cpu.aloneUntil, paceOn(f, cpu));
    leave(cpu, cpu.next());
}

/// Takes a handler off the CPU.
void Engine::leave(SharedCpu& cpu, std::uint32_t frame)
{
    cpu.drop(frame);
    cpu.aloneUntil = never;
    frames[frame].computing = false;
}

/// Sets the timer for the next job to be done; the one before is stale then. Of a job alone, which
/// will mostly stay so, the end of its handler is set at once.
void Engine::armCpu(std::uint32_t node, std::uint32_t instance)
{
    FunctionNode& f = functionOf(node);
    SharedCpu& cpu = f.cpus[instance];
    cpu.timer = ++f.cpuTimers;
    cpu.aloneUntil = never;
    if (cpu.size() == 0)
        return;
    const SimTime done = cpu.nextDoneAt(paceOn(f, cpu));
    if (cpu.size() > 1) {
        schedule(done, EventKind::cpuDone, node, instance, cpu.timer);
        return;
    }
    cpu.aloneUntil = done;
    Frame& fr = frames[cpu.next()];
    fr.endsAt = done + fr.work;
    schedule(fr.endsAt, EventKind::aloneDone, node, cpu.next(), fr.epoch);
}

/// A handler's CPU work begins with the handler, which waits afterwards.
void Engine::beginOnSharedCpu(std::uint32_t frame, Frame& fr, FunctionNode& f, NodeStats& stats)
{
    if (fr.work >= 0) { // recorded: what of it was CPU work is not known
        endAt(frame, fr.startedAt + slowed(fr.node, fr.work));
        return;
    }
    const Work work = drawWork(f, fr, stats);
    fr.cpu = slowed(fr.node, nsFromMs(work.cpuMs));
    fr.work = slowed(fr.node, nsFromMs(work.waitMs));
    if (fr.cpu == 0)
        endAt(frame, fr.startedAt + fr.work);
    else if (cpuUntilNow(f, fr.instance).size() == 0)
        compute(frame);
    else if (fr.startedAt == now)
        join(frame);
    else
        schedule(fr.startedAt, EventKind::join, fr.node, frame, fr.epoch);
}

/// The handler of a frame begins while others may be on the CPU. One that is to have it alone and
/// has not begun yet waits for its own begin.
void Engine::join(std::uint32_t frame)
{
    const Frame& fr = frames[frame];
    SharedCpu& cpu = cpuUntilNow(functionOf(fr.node), fr.instance);
    if (cpu.aloneUntil != never) {
        const std::uint32_t other = cpu.next();
        frames[other].endsAt = 0;
        if (frames[other].startedAt > now) {
            leave(cpu, other);
            schedule(frames[other].startedAt, EventKind::join, fr.node, other, frames[other].epoch);
        }
    }
    compute(frame);
}

/// Puts a handler on the CPU, for when it begins.
void Engine::compute(std::uint32_t frame)
{
    Frame& fr = frames[frame];
    fr.computing = true;
    functionOf(fr.node).cpus[fr.instance].add(
        static_cast<double>(fr.cpu), frame, std::max(now, fr.startedAt));
    armCpu(fr.node, fr.instance);
}

/// Nobody came while it computed: it has waited, too.
void Engine::onAloneDone(std::uint32_t frame)
{
    Frame& fr = frames[frame];
    fr.endsAt = 0;
    FunctionNode& f = functionOf(fr.node);
    if (fr.computing)
        leaveAlone(f, f.cpus[fr.instance]);
    const Node& n = net.nodes[fr.node];
    if (n.firstLink == n.linkEnd)
        finish(frame, Outcome::completed);
    else
        proceed(frame);
}

/// The handler's own work, waiting and all, is over at a time.
void Engine::endAt(std::uint32_t frame, SimTime at)
{
    const Frame& fr = frames[frame];
    const Node& n = net.nodes[fr.node];
    const EventKind kind = n.firstLink == n.linkEnd ? EventKind::finish : EventKind::workDone;
    schedule(at, kind, fr.node, frame, fr.epoch);
}

void Engine::onCpuDone(std::uint32_t node, std::uint32_t instance, std::uint32_t timer)
{
    FunctionNode& f = functionOf(node);
    if (f.cpus[instance].timer != timer)
        return; // jobs have come or gone since
    SharedCpu& cpu = cpuUntilNow(f, instance);
    for (std::uint32_t frame = 0; cpu.takeDone(frame);) {
        frames[frame].computing = false;
        endAt(frame, now + frames[frame].work);
    }
    armCpu(node, instance);
}

/// A handler that has run out of time leaves the CPU to the others.
void Engine::leaveCpu(std::uint32_t node, std::uint32_t frame)
{
    FunctionNode& f = functionOf(node);
    const std::uint32_t instance = frames[frame].instance;
    leave(cpuUntilNow(f, instance), frame);
    armCpu(node, instance);
}

}
