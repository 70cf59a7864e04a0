// SPDX-License-Identifier: GPL-3.0-or-later
// The loop: events in order, arrivals one at a time, roots.
#include "core/sim/engine.hpp"
#include "core/model/cron.hpp"
#include <chrono>
#include <map>

namespace core {

namespace {

/// A round width that cuts the span into at most 400 bins.
SimTime roundBinWidth(SimTime span)
{
    constexpr SimTime ms = 1'000'000, s = nsPerSecond, h = 60 * nsPerMinute;
    for (const SimTime width : { ms, 2 * ms, 5 * ms, 10 * ms, 20 * ms, 50 * ms, 100 * ms, 200 * ms,
             500 * ms, s, 2 * s, 5 * s, 10 * s, 15 * s, 30 * s, 60 * s, 120 * s, 300 * s, 600 * s,
             900 * s, 1800 * s, h, 2 * h, 4 * h, 6 * h, 12 * h, 24 * h })
        if (span / width <= 400)
            return width;
    return span / 400 + 1;
}

}

Engine::Engine(const RunSpec& s, const Workload& w)
    : spec(s)
    , project(*s.project)
    , platform(*s.platform)
    , workload(w)
    , warmup(s.warmup.value_or(w.warmup).ns)
    , horizon(warmup + s.duration.value_or(w.duration).ns)
    , origin(warmup - s.from.ns)
    , net(compile(project, platform, s.seed, s.region))
    , sampling(s.seed, "", Draw::sample)
{
    std::vector<std::uint64_t> parts(net.nodes.size());
    const auto indexOf = [&](const std::string& id) {
        return static_cast<std::uint32_t>(findComponent(project, id) - project.components.data());
    };
    for (const ArrivalSource& source : workload.sources) {
        const std::uint32_t node = indexOf(source.component);
        addSource(node, source.arrivals, parts[node]++);
    }
    // By id: several that fire at the same instant do so in this order, whatever the file's.
    std::map<std::string, std::uint32_t> clocks;
    for (std::uint32_t i = 0; i < net.nodes.size(); ++i)
        if (std::holds_alternative<Schedule>(project.components[i].kind) && parts[i] == 0)
            clocks[project.components[i].id] = i;
    for (const auto& [id, i] : clocks)
        addSource(i, firingsOf(std::get<Schedule>(project.components[i].kind)), 0);
    advanceSources();
    oneSource = sources.size() == 1;

    binWidth = roundBinWidth(horizon - warmup);
    timeline.binWidth = binWidth;
    components.resize(net.nodes.size());
    prewarm();
    armFaults();
    binEnd = warmup;
}

void Engine::addSource(std::uint32_t node, const Arrivals& arrivals, std::uint64_t part)
{
    const Node& n = net.nodes[node];
    bool sync = false;
    for (std::uint32_t l = n.firstLink; l < n.linkEnd; ++l)
        sync = sync || net.links[l].sync;
    const Link* only = n.linkEnd - n.firstLink == 1 ? &net.links[n.firstLink] : nullptr;
    const NodeType target = only ? net.nodes[only->target].type : NodeType::source;
    const bool direct = only && only->probability >= 1 && only->calls == 1
        && only->policy == nothing && n.lateMs.isZero() && !n.hasNetwork() && !n.keepWarm
        && (handsOver(target)
            || (only->sync && (target == NodeType::function || target == NodeType::gateway)));
    ArrivalStream stream(arrivals, -origin,
        Rng(spec.seed, project.components[node].id, Draw::arrivals, part), spec.traces);
    Root fresh;
    fresh.sync = sync;
    fresh.ping = n.keepWarm;
    QueueNode* queue = direct && target == NodeType::queue ? &queueOf(only->target) : nullptr;
    if (queue && !queue->plain)
        queue = nullptr;
    sources.push_back(
        { node, std::move(stream), {}, fresh, direct ? only : nullptr, target, queue });
    sources.back().next = sources.back().stream.next();
    addUsers(arrivals, sources.size() - 1);
}

/// Users of closed loops begin by thinking.
void Engine::addUsers(const Arrivals& arrivals, std::size_t source)
{
    if (const auto* sum = std::get_if<Sum>(&arrivals.process))
        for (const Arrivals& part : sum->parts)
            addUsers(part, source);
    const auto* loop = std::get_if<ClosedLoop>(&arrivals.process);
    if (!loop)
        return;
    const std::string& id = project.components[sources[source].node].id;
    users.push_back(
        { source, Sampler(loop->thinkS), Rng(spec.seed, id, Draw::think, users.size()) });
    for (int user = 0; user < loop->users; ++user)
        think(static_cast<std::uint32_t>(users.size() - 1), 0);
}

/// One user of the group thinks from a time on and then sends a request.
void Engine::think(std::uint32_t group, SimTime from)
{
    Users& u = users[group];
    const double ns = std::min(u.thinkS(u.rng) * 1e9 + 0.5, 2.3e18);
    schedule(from + static_cast<SimTime>(ns), EventKind::think, sources[u.source].node, group);
}

RunResult Engine::execute(std::stop_token stop, Progress* progress)
{
    const auto begin = std::chrono::steady_clock::now();
    loop(stop, progress);
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    if (progress) {
        progress->simulated.store(now, std::memory_order_relaxed);
        progress->events.store(eventCount, std::memory_order_relaxed);
    }
    return collect(wall.count());
}

void Engine::loop(std::stop_token stop, Progress* progress)
{
    for (;;) {
        // At the same instant what is under way goes before what arrives.
        const SimTime next = events.nextAt();
        const bool arrival = next > nextArrival;
        now = arrival ? nextArrival : next;
        if (now >= binEnd) [[unlikely]] {
            if (now >= horizon)
                break;
            pass(now);
        }
        ++eventCount;
        if (arrival)
            arrive();
        else
            dispatch(events.pop());
        if ((eventCount & 0x3FFF) == 0) [[unlikely]] {
            if (progress) {
                progress->simulated.store(now, std::memory_order_relaxed);
                progress->events.store(eventCount, std::memory_order_relaxed);
            }
            if (stop.stop_requested()) {
                complete = false;
                stopReason = "stopped"_form;
                break;
            }
            const std::size_t ofIdleBatches = batches.size() - batches.used();
            if (std::max(frames.used() + messageCount, roots.used() - ofIdleBatches)
                > spec.maxInFlight) {
                complete = false;
                stopReason = say("more than %1 requests were under way at the same time: the load "
                                 "outgrows the architecture"_form,
                    std::to_string(spec.maxInFlight));
                break;
            }
        }
    }
    if (complete) {
        pass(horizon);
        now = horizon;
    } else if (!measuring) {
        warmupRequests = std::exchange(counts, {}).arrived; // cut short before any counts
    } else if (now > binStart) {
        closeBin(now); // cut short
    }
    closeSecond();
    closeOpenPeriods();
}

/// Longer than a screen because it has one case, of a line or two, for each kind of event.
[[gnu::always_inline]] inline void Engine::dispatch(const Event& e)
{
    trajectory
        = (trajectory ^ (static_cast<std::uint64_t>(e.at) + static_cast<std::uint64_t>(e.kind())))
        * 0x9e3779b97f4a7c15;
    switch (e.kind()) {
    case EventKind::begin:
    case EventKind::workDone:
        if (!frames.isLive(e.ref(), e.epoch()))
            return;
        if (net.nodes[e.node()].type == NodeType::workflow)
            performStep(e.ref());
        else
            proceed(e.ref());
        return;
    case EventKind::finish:
        if (!frames.isLive(e.ref(), e.epoch()))
            return;
        if (const Node& node = net.nodes[e.node()]; node.type == NodeType::function)
            finishInvocation(e.ref(), frames[e.ref()], node, Outcome::completed);
        else
            finish(e.ref(), Outcome::completed);
        return;
    case EventKind::callDone:
        childDone(e.ref(), e.epoch(), static_cast<Outcome>(e.outcome()));
        return;
    case EventKind::answer:
        if (frames.isLive(e.ref(), e.epoch()))
            conclude(e.ref(), static_cast<Outcome>(e.outcome()));
        return;
    case EventKind::timeout:
        if (frames.isLive(e.ref(), e.epoch()))
            finish(e.ref(), Outcome::timedOut);
        return;
    case EventKind::retry:
    case EventKind::deliver:
        if (!frames.isLive(e.ref(), e.epoch()))
            return;
        if (net.nodes[e.node()].type == NodeType::function)
            deliverToFunction(e.ref(), frames[e.ref()]);
        else
            deliver(e.ref());
        return;
    case EventKind::instanceReady:
        onInstanceReady(e.node(), e.ref());
        return;
    case EventKind::keepAlive:
        onKeepAlive(e.node(), e.ref(), e.epoch());
        return;
    case EventKind::deadline:
        onDeadline(e.node());
        return;
    case EventKind::waitLimit:
        onWaitLimit(e.node());
        return;
    case EventKind::visibility:
        onVisibility(e.node());
        return;
    case EventKind::reappear:
        onReappear(e.node(), e.ref());
        return;
    case EventKind::queueTimer:
        onQueueTimer(e.node());
        return;
    case EventKind::notify:
        notifySubscribers(e.node(), e.ref());
        return;
    case EventKind::think:
        request(sources[users[e.ref()].source], -1, e.ref());
        return;
    case EventKind::fault:
        onFault(e.node(), e.ref(), e.epoch() == 1);
        return;
    case EventKind::callLimit:
        onCallLimit(e.node(), e.ref());
        return;
    case EventKind::callAgain:
        if (frames.isLive(e.ref(), e.epoch()))
            attempt(e.ref());
        return;
    case EventKind::reach:
        if (frames.isLive(e.ref(), e.epoch()))
            reach(e.ref());
        return;
    case EventKind::lookAtLane:
        lookAtLane(e.node(), e.ref());
        return;
    case EventKind::handAgain:
        handRecords(e.node(), e.ref());
        return;
    case EventKind::scale:
        onScale(e.node());
        return;
    case EventKind::provision:
        onProvision(e.node());
        return;
    case EventKind::join:
        if (frames.isLive(e.ref(), e.epoch()))
            join(e.ref());
        return;
    case EventKind::aloneDone:
        if (frames.isLive(e.ref(), e.epoch()) && frames[e.ref()].endsAt == now)
            onAloneDone(e.ref());
        return;
    case EventKind::cpuDone:
        onCpuDone(e.node(), e.ref(), e.epoch());
        return;
    case EventKind::startMore:
        onStartMore(e.node());
        return;
    }
}

/// Which source is next; of several at the same time the first in the workload.
void Engine::advanceSources()
{
    nextArrival = never;
    for (SourceState& source : sources) {
        const SimTime at = source.next.at;
        if (at != never && at + origin < nextArrival) {
            nextArrival = at + origin;
            nextSource = &source;
        }
    }
}

[[gnu::always_inline]] inline void Engine::arrive()
{
    SourceState& source = *nextSource;
    const SimTime work = source.next.work;
    source.next = source.stream.next();
    if (oneSource)
        nextArrival = source.next.at == never ? never : source.next.at + origin;
    else
        advanceSources();
    request(source, work, nothing);
}

/// Sends a request that is one message of a plain queue; false when it is more than that.
[[gnu::always_inline]] inline bool Engine::sendAlone(const SourceState& source)
{
    const Link& link = *source.only;
    Node& target = net.nodes[link.target];
    if (target.guarded) [[unlikely]]
        return false;
    ++net.calls[link.connection];
    ++target.stats.invocations;
    ++target.stats.measures[Measure::sends];
    keepPlain(link.target, *source.queue, nothing);
    return true;
}

/// One request enters at a source. `work`: recorded time of its first function, or -1.
[[gnu::always_inline]] inline void Engine::request(
    const SourceState& source, SimTime work, std::uint32_t group)
{
    Node& node = net.nodes[source.node];
    ++node.stats.invocations;
    const auto number = static_cast<std::uint64_t>(counts.arrived++);
    if (source.queue && group == nothing && work < 0 && number != nextSampled)
        if (sendAlone(source))
            return;
    const std::uint32_t r = roots.allocateAs(source.fresh);
    Root& root = roots[r];
    root.at = now;
    root.work = work;
    if (group != nothing) {
        root.users = group;
        root.plain = false;
    }
    if (number == nextSampled) [[unlikely]]
        sampleJourney(r, number);
    if (const Link* link = source.only) {
        ++net.calls[link->connection];
        if (handsOver(source.target)) {
            ++root.open;
            accept(link->target, r);
            return;
        }
        const std::uint32_t frame = newFrame(link->target, r);
        Frame& f = frames[frame];
        f.entry = true;
        if (root.journey != nothing) [[unlikely]]
            f.span = openSpan(r, link->target, nothing, Span::Kind::running, now);
        if (source.target == NodeType::function) {
            f.work = std::exchange(root.work, -1);
            invoke(frame, f);
        } else {
            enterGateway(frame);
        }
        return;
    }
    const std::uint32_t frame = newFrame(source.node, r);
    frames[frame].entry = true;
    const bool crosses = node.hasNetwork() && !(source.fresh.sync && node.callsCross);
    if (node.lateMs.isZero() && !crosses) {
        proceed(frame);
        return;
    }
    const SimTime trip = crosses ? roundTrip(source.node) : 0;
    if (source.fresh.sync)
        frames[frame].work = trip - trip / 2;
    schedule(now + node.lateMs.fromMs(node.network) + trip / 2, EventKind::begin, source.node,
        frame, frames[frame].epoch);
}

SimTime Engine::roundTrip(std::uint32_t node)
{
    Node& n = net.nodes[node];
    return n.networkMs.fromMs(n.network) + n.roundTripMs.fromMs(n.network);
}

/// Records how a request ended. `at` is when its caller knows.
[[gnu::always_inline]] inline void Engine::respond(std::uint32_t r, Outcome outcome, SimTime at)
{
    Root& root = roots[r];
    root.answered = true;
    if (root.users != nothing) [[unlikely]]
        think(root.users, at);
    if (!root.counted)
        return;
    const SimTime took = at - root.at;
    if (root.journey != nothing && isSampled(root)) [[unlikely]]
        journeys[root.journey].latency = took;
    if (outcome != Outcome::completed) [[unlikely]] {
        ++(outcome == Outcome::throttled       ? counts.throttled
                : outcome == Outcome::timedOut ? counts.timedOut
                : outcome == Outcome::failed   ? counts.failed
                                               : counts.deadLettered);
        return;
    }
    enterSecond(at);
    countCompleted(took);
}

/// Notes a failure among the effects of a request that is answered when all of them are over.
void Engine::markRoot(std::uint32_t r, Outcome outcome)
{
    roots[r].outcome = std::max(roots[r].outcome, outcome);
}

[[gnu::always_inline]] inline void Engine::releaseRoot(std::uint32_t r)
{
    Root& root = roots[r];
    if (--root.open > 0)
        return;
    if (root.plain && root.outcome == Outcome::completed) {
        enterSecond(now);
        countCompleted(now - root.at);
        roots.release(r);
    } else if (root.answered && root.journey == nothing) {
        roots.release(r);
    } else {
        closeRoot(r);
    }
}

/// A request and all that it has caused are over, or all that a batch's handler has.
void Engine::closeRoot(std::uint32_t r)
{
    const Root& root = roots[r];
    if (root.batch != nothing) {
        settleBatch(root.batch, batches[root.batch], root.outcome);
        return;
    }
    if (!root.answered)
        respond(r, root.outcome, now);
    if (root.journey != nothing)
        --sampledOpen;
    roots.release(r);
}

}
