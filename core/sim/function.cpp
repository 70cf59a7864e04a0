// SPDX-License-Identifier: GPL-3.0-or-later
// Functions: placing invocations on instances, cold starts, keep-alive, billed time.
#include "core/sim/engine.hpp"

namespace core {

namespace {

/// The start is part of an instance's first billed period.
bool startIsBilled(const FunctionNode& f, const Instance& in)
{
    return f.billedBy == BilledBy::instance && f.startupBilled && !in.provisioned;
}

}

/// Who waits for the answer is a function.
inline bool Engine::calledByFunction(const Frame& f) const
{
    return f.parent != nothing && net.nodes[frames[f.parent].node].type == NodeType::function;
}

/// Whether a fault or a daily limit refuses an invocation, which is answered then.
bool Engine::refusesInvocation(std::uint32_t frame)
{
    const Frame& fr = frames[frame];
    Outcome outcome = strike(fr.node);
    if (outcome == Outcome::completed && isLimited(fr.node)
        && !drawOrRefuse(fr.node, Measure::requests, calledByFunction(fr)))
        outcome = Outcome::throttled;
    if (outcome != Outcome::completed)
        schedule(now, EventKind::answer, fr.node, frame, fr.epoch, outcome);
    return outcome != Outcome::completed;
}

/// The account's instances are all in use; provisioned ones are not among them.
bool Engine::accountIsFull(const FunctionNode& f) const
{
    return f.shared && accountInUse >= net.accountLimit;
}

void Engine::invoke(std::uint32_t frame)
{
    invoke(frame, frames[frame]);
}

/// A request reaches a function or a container service.
[[gnu::always_inline]] inline void Engine::invoke(std::uint32_t frame, Frame& fr)
{
    const Node& node = net.nodes[fr.node];
    if (node.guarded) [[unlikely]]
        if (refusesInvocation(frame))
            return;
    FunctionNode& f = net.functions[node.slot];
    const bool kept = f.pool.provisionedFree.front() != nothing;
    const std::uint32_t free = f.pool.firstFree();
    if (free != nothing && (kept || !accountIsFull(f))) [[likely]]
        serve(frame, fr, node, f, free);
    else
        findInstance(frame, f);
}

/// No instance can take the request at once: one is started for it, or it waits, or is refused.
void Engine::findInstance(std::uint32_t frame, FunctionNode& f)
{
    const std::uint32_t node = frames[frame].node;
    Pool& pool = f.pool;
    const bool exhausted = accountIsFull(f) && pool.provisionedFree.front() == nothing;
    frames[frame].waited = true;
    const PoolView view { false, pool.instances, pool.starting.value(), pool.waitingCount,
        !exhausted && pool.startTokens.hasToken(now) };
    switch (place(view, f.limits)) {
    case Placement::runWarm: // not with a view that has none available
    case Placement::startCold:
        pool.startTokens.take(now);
        startInstance(node, f.limits.binding == Binding::own ? frame : nothing);
        if (f.limits.binding == Binding::own)
            return;
        break;
    case Placement::wait:
        break;
    case Placement::throttle:
        ++statsOf(node).throttled;
        schedule(now, EventKind::answer, node, frame, frames[frame].epoch, Outcome::throttled);
        return;
    }
    pool.waiting.push({ frame, frames[frame].epoch });
    ++pool.waitingCount;
    if (!pool.startPending && !pool.startTokens.hasToken(now)) [[unlikely]]
        onStartMore(node);
    if (f.limits.atLimit == AtLimit::wait
        && pool.waitLimits.add({ now + f.maxWait, frame, frames[frame].epoch },
            [this](const Deadlines::Entry& e) { return waitIsOver(e); }))
        schedule(now + f.maxWait, EventKind::waitLimit, node);
}

/// Starts as many instances for waiting requests as the scale-out rate allows, and looks again when
/// it allows another.
void Engine::onStartMore(std::uint32_t node)
{
    FunctionNode& f = functionOf(node);
    Pool& pool = f.pool;
    pool.startPending = false;
    const auto lacks = [&] {
        const PoolView view { false, pool.instances, pool.starting.value(), pool.waitingCount,
            true };
        return lacksInstances(view, f.limits) && !accountIsFull(f);
    };
    while (lacks() && pool.startTokens.take(now))
        startInstance(node, nothing);
    if (!lacks())
        return;
    pool.startPending = true;
    schedule(now + pool.startTokens.untilToken(now), EventKind::startMore, node);
}

/// Begins a cold start. `frame` is bound to the new instance, or `nothing`.
void Engine::startInstance(std::uint32_t node, std::uint32_t frame)
{
    FunctionNode& f = functionOf(node);
    const std::uint32_t i = f.pool.all.allocateFresh();
    Instance& in = f.pool.all[i];
    in.starting = true;
    in.born = now;
    if (frame != nothing) {
        in.bound = frame;
        in.boundEpoch = frames[frame].epoch;
    }
    SimTime before = 0, init = 0;
    if (f.hasColdStartOverride) {
        init = f.coldStartMs.fromMs(f.cold);
    } else {
        before = f.placementMs.fromMs(f.cold) + static_cast<SimTime>(f.downloadMs * 1e6);
        init = f.initMs.fromMs(f.cold) + static_cast<SimTime>(f.loadMs * 1e6);
    }
    in.initTime = init;
    NodeStats& stats = statsOf(node);
    stats.coldStart.add(before + init);
    stats.init.add(init);
    ++f.pool.instances;
    ++f.pool.onDemand;
    f.pool.total.add(1, now);
    f.pool.starting.add(1, now);
    accountInUse += in.ofAccount = f.shared ? 1 : 0;
    schedule(now + before + init, EventKind::instanceReady, node, i, in.epoch);
}

void Engine::onInstanceReady(std::uint32_t node, std::uint32_t instance)
{
    FunctionNode& f = functionOf(node);
    Pool& pool = f.pool;
    Instance& in = pool.all[instance];
    in.starting = false;
    in.readyAt = now;
    pool.starting.add(-1, now);
    accountInUse -= in.ofAccount;
    if (in.retiring) {
        endInstance(node, instance);
        return;
    }
    pool.offer(instance);
    if (in.bound != nothing && frames.isLive(in.bound, in.boundEpoch)) {
        serve(std::exchange(in.bound, nothing), instance);
        return;
    }
    serveWaiting(node);
    Instance& same = pool.all[instance];
    if (same.busy == 0 && startIsBilled(f, same)) {
        same.activeSince = same.born;
        same.billed = 0;
        billPeriod(f, same, statsOf(node));
    }
    if (same.busy == 0 && !same.provisioned) {
        same.expiresAt = now + keepAliveOf(f);
        armKeepAlive(node, instance);
    }
}

/// Gives waiting requests to free slots, first come first served.
void Engine::serveWaiting(std::uint32_t node)
{
    Pool& pool = functionOf(node).pool;
    while (!pool.waiting.empty() && pool.firstFree() != nothing) {
        const Pool::Waiting w = pool.waiting.front();
        pool.waiting.pop();
        if (!frames.isLive(w.frame, w.epoch) || frames[w.frame].started)
            continue;
        --pool.waitingCount;
        serve(w.frame, pool.firstFree());
    }
}

/// Takes one slot of a free instance.
[[gnu::always_inline]] inline void Engine::occupy(
    FunctionNode& f, Instance& in, std::uint32_t instance)
{
    Pool& pool = f.pool;
    if (in.busy == 0) {
        pool.busy.add(1, now);
        accountInUse += in.ofAccount;
        if (f.billedBy == BilledBy::instance && now >= in.activeSince + in.billed) [[unlikely]] {
            // Else the time is billed already.
            const bool justStarted = in.readyAt == now && in.billed == 0;
            in.activeSince = justStarted && startIsBilled(f, in) ? in.born : now;
            in.billed = 0;
        }
    }
    ++in.busy;
    FreeList& list = pool.listOf(in);
    if (f.oneByOne) [[likely]] {
        list.remove(pool.all, in);
        return;
    }
    if (f.autoscale)
        f.autoscale->change(1, now);
    if (in.busy == f.limits.concurrency) {
        list.remove(pool.all, in);
    } else if (pool.spread || in.busy >= pool.fill) {
        list.remove(pool.all, in);
        list.pushBack(pool.all, instance);
    } else if (list.front() != instance) {
        pool.offer(instance);
    }
}

void Engine::serve(std::uint32_t frame, std::uint32_t instance)
{
    Frame& fr = frames[frame];
    const Node& node = net.nodes[fr.node];
    serve(frame, fr, node, net.functions[node.slot], instance);
}

/// Starts the handler of a frame on an instance with a free slot.
[[gnu::always_inline]] inline void Engine::serve(
    std::uint32_t frame, Frame& fr, const Node& node, FunctionNode& f, std::uint32_t instance)
{
    NodeStats& stats = statsOf(fr.node);
    Instance& in = f.pool.all[instance];
    if (in.fresh) [[unlikely]] {
        in.fresh = false;
        fr.first = in.initTime >= 0;
        stats.coldStarts += fr.first && fr.waited ? 1 : 0;
    }
    fr.instance = instance;
    fr.started = true;
    fr.startedAt = now + f.overheadMs.fromMs(f.network);
    limitTime(frame, f.timeout);
    if (f.sharesCpu) [[unlikely]]
        beginOnSharedCpu(frame, fr, f, stats);
    else
        beginAlone(frame, fr, node, f, stats);
    occupy(f, in, instance);
    ++stats.invocations;
}

/// The work of an instance that serves one request at a time; when it ends is known at once.
[[gnu::always_inline]] inline void Engine::beginAlone(
    std::uint32_t frame, const Frame& fr, const Node& node, FunctionNode& f, NodeStats& stats)
{
    SimTime work = fr.work >= 0 ? fr.work : ownWork(f, fr, stats);
    if (node.guarded) [[unlikely]]
        work = slowed(fr.node, work);
    const SimTime end = fr.startedAt + work;
    if (end > fr.deadline) [[unlikely]] {
        if (!node.mustLimit)
            schedule(fr.deadline, EventKind::timeout, fr.node, frame, fr.epoch);
        return;
    }
    const bool leaf = node.firstLink == node.linkEnd;
    const EventKind kind = leaf ? EventKind::finish : EventKind::workDone;
    events.push({ end, kind, fr.node, frame, fr.epoch });
}

/// The handler's own work, for all events handled at once.
[[gnu::always_inline]] inline Engine::Work Engine::drawWork(
    FunctionNode& f, const Frame& frame, NodeStats& stats)
{
    const double extra = frame.first ? f.firstCallCpuMs : 0;
    Work work { f.cpuMs.sum(extra, frame.messages, f.nextCpuMs, f.work), 0 };
    if (f.waits)
        for (std::uint32_t m = 0; m < frame.messages; ++m)
            work.waitMs += f.waitMs(f.wait);
    stats.cpuNs += static_cast<SimTime>(std::min(work.cpuMs * 1e6, 9e17) + 0.5);
    return work;
}

/// The time that this work takes on an instance that serves one request at a time.
[[gnu::always_inline]] inline SimTime Engine::ownWork(
    FunctionNode& f, const Frame& frame, NodeStats& stats)
{
    const Work work = drawWork(f, frame, stats);
    if (!f.oneByOne)
        f.cpuUsedNs += work.cpuMs * 1e6;
    return nsFromMs(work.cpuMs * f.soloFactor + work.waitMs);
}

/// Bills time that one invocation used.
[[gnu::always_inline]] inline void Engine::billUse(
    FunctionNode& f, const Instance& in, NodeStats& stats, SimTime used)
{
    stats.measures[in.provisioned ? Measure::provisionedBilledMs : Measure::billedMs]
        += f.billedTime(used);
}

/// Bills the active period of an instance up to now, beyond what has been billed of it: an instance
/// never costs more than the time it was there.
void Engine::billPeriod(FunctionNode& f, Instance& in, NodeStats& stats)
{
    const SimTime billed = f.billedTime(now - in.activeSince);
    stats.measures[in.provisioned ? Measure::provisionedBilledMs : Measure::billedMs]
        += billed - in.billed;
    in.billed = billed;
}

/// A handler error is drawn when its work and its calls have happened: one for the invocation, or
/// one for each message where the queue takes a partial answer.
inline void Engine::drawErrors(const Frame& frame, FunctionNode& f, Outcome& outcome)
{
    if (frame.batch != nothing && batches[frame.batch].partial) {
        for (Message& m : batches[frame.batch].messages())
            m.past.failed = f.error.chance(f.errorRate) ? 1 : 0;
        return;
    }
    if (f.error.chance(f.errorRate))
        outcome = Outcome::failed;
}

/// Counts and bills an invocation that ends now, and frees its slot.
[[gnu::always_inline]] inline void Engine::closeInvocation(
    std::uint32_t frame, Frame& fr, FunctionNode& f, Outcome& outcome)
{
    NodeStats& stats = statsOf(fr.node);
    if (fr.computing) [[unlikely]]
        leaveCpu(fr.node, frame);
    const SimTime used = std::max<SimTime>(now - fr.startedAt, 0);
    stats.binDuration.add(used);
    if (f.fails && outcome == Outcome::completed) [[unlikely]]
        drawErrors(fr, f, outcome);
    if (outcome != Outcome::completed) [[unlikely]]
        ++(outcome == Outcome::timedOut ? stats.timeouts : stats.errors);
    Instance& in = f.pool.all[fr.instance];
    SimTime billed = used;
    if (fr.first) [[unlikely]] {
        stats.measures[Measure::initMs] += in.initTime;
        billed += f.startupBilled ? in.initTime : 0;
    }
    if (f.billedBy == BilledBy::request) [[likely]]
        billUse(f, in, stats, billed);
    vacate(fr.node, f, in, fr.instance, stats);
}

/// Frees one slot; an idle instance begins its keep-alive.
[[gnu::always_inline]] inline void Engine::vacate(
    std::uint32_t node, FunctionNode& f, Instance& in, std::uint32_t instance, NodeStats& stats)
{
    Pool& pool = f.pool;
    if (f.oneByOne && !in.retiring) [[likely]] {
        pool.listOf(in).pushFront(pool.all, instance);
    } else {
        if (!in.retiring)
            pool.offer(instance);
        if (f.autoscale)
            f.autoscale->change(-1, now);
    }
    if (--in.busy == 0) {
        pool.busy.add(-1, now);
        accountInUse -= in.ofAccount;
        if (f.billedBy == BilledBy::instance) [[unlikely]]
            billPeriod(f, in, stats);
        if (!in.provisioned) [[likely]] {
            in.expiresAt = now + keepAliveOf(f);
            if (in.expiresAt < in.looksAt) [[unlikely]]
                armKeepAlive(node, instance);
        }
        if (in.retiring) [[unlikely]]
            endInstance(node, instance);
    }
    if (pool.waitingCount > 0) [[unlikely]]
        serveWaiting(node);
}

/// How long an instance that becomes idle now is kept.
[[gnu::always_inline]] inline SimTime Engine::keepAliveOf(FunctionNode& f)
{
    return static_cast<SimTime>(std::min(f.keepAliveS(f.keepAlive) * 1e9, 2.3e18)) + 1;
}

/// Sets the timer of an instance to the end of its keep-alive. An earlier one then replaces a
/// later one: a keep-alive that is drawn anew may end before the one before it.
void Engine::armKeepAlive(std::uint32_t node, std::uint32_t instance)
{
    Instance& in = functionOf(node).pool.all[instance];
    in.looksAt = in.expiresAt;
    schedule(in.expiresAt, EventKind::keepAlive, node, instance, in.epoch);
}

/// The timer of an instance: looks again later if it was used meanwhile, else ends it.
void Engine::onKeepAlive(std::uint32_t node, std::uint32_t instance, std::uint32_t epoch)
{
    Pool& pool = functionOf(node).pool;
    Instance& in = pool.all[instance];
    if (!pool.all.isLive(instance, epoch) || in.looksAt != now)
        return; // a timer that an earlier one has replaced
    in.looksAt = INT64_MAX;
    if (in.busy > 0 || in.starting)
        return;
    if (in.expiresAt > now) {
        armKeepAlive(node, instance);
        return;
    }
    if (pool.onDemand <= functionOf(node).minInstances)
        return;
    endInstance(node, instance);
}

void Engine::endInstance(std::uint32_t node, std::uint32_t instance)
{
    Pool& pool = functionOf(node).pool;
    Instance& in = pool.all[instance];
    if (in.listed)
        pool.listOf(in).remove(pool.all, in);
    in.present = false;
    --pool.instances;
    if (in.provisioned)
        pool.provisioned.add(-1, now);
    else
        --pool.onDemand;
    pool.total.add(-1, now);
    ++pool.ended;
    pool.endedLifeS += inSeconds(now - in.born);
    pool.all.release(instance);
}

/// Requests that have waited too long for an instance are turned away.
void Engine::onWaitLimit(std::uint32_t node)
{
    Pool& pool = functionOf(node).pool;
    const SimTime again = pool.waitLimits.look(
        now, [this](const Deadlines::Entry& e) { return waitIsOver(e); },
        [&](const Deadlines::Entry& e) {
            --pool.waitingCount;
            NodeStats& stats = statsOf(node);
            ++(functionOf(node).scaling ? stats.timeouts : stats.throttled);
            frames[e.ref].started = true; // out of the line
            conclude(e.ref, functionOf(node).scaling ? Outcome::timedOut : Outcome::throttled);
        });
    if (again > 0)
        schedule(again, EventKind::waitLimit, node);
}

}
