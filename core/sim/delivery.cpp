// SPDX-License-Identifier: GPL-3.0-or-later
// Gateways, event buses and stores, and deliveries that nobody waits for.
#include "core/sim/engine.hpp"

namespace core {

void Engine::enterGateway(std::uint32_t frame)
{
    Frame& f = frames[frame];
    GatewayNode& g = net.gateways[net.nodes[f.node].slot];
    NodeStats& stats = statsOf(f.node);
    if (const Outcome struck = strike(f.node); struck != Outcome::completed) [[unlikely]] {
        schedule(now, EventKind::answer, f.node, frame, f.epoch, struck);
        return;
    }
    if (!g.rate.take(now)) {
        ++stats.throttled;
        schedule(now, EventKind::answer, f.node, frame, f.epoch, Outcome::throttled);
        return;
    }
    ++stats.invocations;
    ++stats.measures[Measure::requests];
    f.startedAt = now;
    limitTime(frame, g.timeout);
    if (!g.isCache) {
        const SimTime takes = slowed(f.node, g.latencyMs.fromMs(g.latency));
        f.work = takes - takes / 2; // as much on the way back
        schedule(now + takes / 2, EventKind::workDone, f.node, frame, f.epoch);
        return;
    }
    // A cache answers reads that hit; every other call goes on to what it fronts.
    const bool reads = f.operation == Operation::read || f.operation == Operation::query;
    ++stats.measures[reads ? Measure::reads : Measure::writes];
    const bool answers = reads && g.hit.chance(g.hitRatio);
    const SimTime takes = slowed(f.node, (reads ? g.latencyMs : g.writeMs).fromMs(g.latency));
    schedule(
        now + takes, answers ? EventKind::finish : EventKind::workDone, f.node, frame, f.epoch);
}

/// One copy of the event for each subscriber whose filter lets it through.
void Engine::publish(std::uint32_t node, std::uint32_t root)
{
    Node& n = net.nodes[node];
    BusNode& bus = net.buses[n.slot];
    NodeStats& stats = statsOf(node);
    if (const Outcome struck = strike(node); struck != Outcome::completed) [[unlikely]] {
        markRoot(root, struck);
        return;
    }
    ++stats.invocations;
    ++stats.measures[Measure::requests];
    for (std::uint32_t l = n.firstLink; l < n.linkEnd; ++l) {
        const Link& link = net.links[l];
        if (!n.route.chance(link.probability))
            continue;
        ++net.calls[link.connection];
        ++stats.measures[Measure::deliveries];
        const SimTime takes = slowed(node, bus.latencyMs.fromMs(bus.latency));
        stats.binDuration.add(takes);
        const std::uint32_t frame = newFrame(link.target, root);
        Frame& f = frames[frame];
        f.async = true;
        f.via = node;
        f.operation = link.operation;
        f.sizeKb = static_cast<float>(link.sizeKb);
        f.messages = roots[root].ping ? 0 : 1;
        if (roots[root].journey != nothing) [[unlikely]]
            f.span = openSpan(root, link.target, nothing, Span::Kind::running, now + takes);
        if (takes == 0 && net.nodes[link.target].type == NodeType::function)
            deliverToFunction(frame, f);
        else
            schedule(now + takes, EventKind::deliver, link.target, frame, f.epoch);
    }
}

/// A queue, bus or stream takes an event in and hands it on later. The root was kept open for this.
inline void Engine::accept(std::uint32_t node, std::uint32_t root)
{
    switch (net.nodes[node].type) {
    case NodeType::queue:
        enqueue(node, root);
        return;
    case NodeType::bus:
        publish(node, root);
        break;
    default:
        putRecord(node, root);
        break;
    }
    releaseRoot(root);
}

[[gnu::always_inline]] inline void Engine::deliverToFunction(std::uint32_t frame, Frame& f)
{
    if (f.work < 0)
        f.work = std::exchange(roots[f.root].work, -1);
    invoke(frame, f);
}

/// Hands a frame that was on its way to its target.
void Engine::deliver(std::uint32_t frame)
{
    const std::uint32_t node = frames[frame].node, root = frames[frame].root;
    const std::uint32_t messagesOf = frames[frame].messages;
    switch (net.nodes[node].type) {
    case NodeType::function:
        deliverToFunction(frame, frames[frame]);
        return;
    case NodeType::gateway:
        enterGateway(frame);
        return;
    case NodeType::store: {
        const Answer answer = useStore(node, frames[frame].operation, root, frames[frame].sizeKb);
        schedule(now + answer.takes, EventKind::answer, node, frame, frames[frame].epoch,
            answer.outcome);
        return;
    }
    case NodeType::queue:
    case NodeType::bus:
    case NodeType::stream:
        for (std::uint32_t m = 0; m < std::max(messagesOf, 1u); ++m) {
            ++roots[root].open;
            accept(node, root);
        }
        break;
    case NodeType::workflow:
        enterWorkflow(frame);
        return;
    case NodeType::source:
        break;
    }
    conclude(frame, Outcome::completed);
}

/// An asynchronous delivery has ended: well, to be tried again, or for good.
void Engine::deliveryDone(std::uint32_t frame, Outcome outcome)
{
    const bool failed = outcome != Outcome::completed;
    if (failed && tryAgain(frame, outcome)) [[unlikely]]
        return;
    const Node& node = net.nodes[frames[frame].node];
    const bool kept = node.linkEnd != node.destinationEnd && toDestinations(frame, failed);
    const Frame& f = frames[frame]; // destinations may have moved it
    if (failed) [[unlikely]] {
        outcome = kept ? Outcome::deadLettered : giveUp(f, outcome);
        markRoot(f.root, outcome);
    }
    if (f.span != nothing) [[unlikely]]
        closeSpan(f.root, f.span, now, failed);
    freeFrame(frame);
}

/// Schedules another attempt of a failed delivery; false when there is none.
bool Engine::tryAgain(std::uint32_t frame, Outcome outcome)
{
    Frame& f = frames[frame];
    const Node& node = net.nodes[f.node];
    BusNode* bus = busOf(f);
    if (node.type == NodeType::workflow && f.deadline != never)
        return false; // the delivery was to start it, and it has started
    RetrySchedule own;
    const RetrySchedule* retry = bus ? &bus->retry : &own;
    Rng* rng = bus ? &bus->latency : nullptr;
    if (repeatsItself(f)) {
        FunctionNode& target = net.functions[node.slot];
        if (target.limits.maxInstances == 0)
            return false; // reserved concurrency of nothing: it is switched off
        retry = outcome == Outcome::throttled ? &target.throttleRetry : &target.asyncRetry;
        rng = &target.network;
    }
    const double u = retry->jitter > 0 && rng ? rng->uniform() : 0;
    const auto delay = retryDelayS(*retry, f.attempt + 1, inSeconds(now - f.called), u);
    if (!delay)
        return false;
    ++f.attempt;
    ++f.epoch; // late answers and time limits of this attempt are stale
    ++statsOf(f.node).retries;
    if (bus && !repeatsItself(f))
        ++statsOf(f.via).measures[Measure::deliveries];
    f.link = node.firstLink;
    f.callsLeft = f.open = 0;
    f.callOutcome = Outcome::completed;
    f.started = f.waited = f.first = f.routed = f.ended = false;
    if (f.cpu >= 0)
        f.cpu = f.work = -1; // the handler draws its work anew
    schedule(now + static_cast<SimTime>(*delay * 1e9), EventKind::retry, f.node, frame, f.epoch);
    return true;
}

/// The bus or topic that a delivery comes from, or null.
BusNode* Engine::busOf(const Frame& f)
{
    if (f.via == nothing || net.nodes[f.via].type != NodeType::bus)
        return nullptr;
    return &net.buses[net.nodes[f.via].slot];
}

/// Whether a failed delivery is the function's own affair, and not that of who delivered it.
bool Engine::repeatsItself(const Frame& f)
{
    const Node& node = net.nodes[f.node];
    return node.type == NodeType::function && !net.functions[node.slot].scaling
        && (net.functions[node.slot].queuesEvents || !busOf(f));
}

/// How a delivery ends that failed for good.
Outcome Engine::giveUp(const Frame& f, Outcome outcome)
{
    const Node& node = net.nodes[f.node];
    const BusNode* bus = busOf(f);
    bool deadLetter = bus && bus->deadLetter;
    if (repeatsItself(f))
        deadLetter = net.functions[node.slot].deadLetter;
    else if (node.type == NodeType::workflow && f.deadline != never)
        deadLetter = false;
    if (!deadLetter)
        return std::max(outcome, Outcome::timedOut);
    NodeStats& stats = statsOf(f.node);
    ++stats.deadLettered;
    ++stats.measures[Measure::deadLetters];
    return Outcome::deadLettered;
}

/// Hands the event of an asynchronous invocation to the destinations for this ending; true when
/// one of them has taken a failed one.
bool Engine::toDestinations(std::uint32_t frame, bool failed)
{
    const Node& node = net.nodes[frames[frame].node];
    if (frames[frame].messages == 0)
        return false;
    bool taken = false;
    for (std::uint32_t l = node.linkEnd; l < node.destinationEnd; ++l) {
        const Link& link = net.links[l];
        if (link.onFailure != failed
            || !net.nodes[frames[frame].node].route.chance(link.probability))
            continue;
        taken = taken || failed;
        for (std::uint32_t k = 0; k < link.calls; ++k)
            handOver(link, frames[frame].root, nothing);
    }
    if (taken)
        ++statsOf(frames[frame].node).deadLettered;
    return taken;
}

/// Whether an outage is on; their lengths do not depend on who calls when.
bool Outages::at(SimTime now)
{
    while (until <= now) {
        down = !down;
        until += static_cast<SimTime>(
            std::min(unitExponential(rng) * (down ? lastNs : everyNs), 4e17) + 1);
    }
    return down;
}

/// One operation: how long it takes and whether it works, known at once.
Engine::Answer Engine::useStore(
    std::uint32_t node, Operation operation, std::uint32_t root, double sizeKb)
{
    StoreNode& s = net.stores[net.nodes[node].slot];
    NodeStats& stats = statsOf(node);
    ++stats.invocations;
    const bool reads = operation == Operation::read || operation == Operation::query;
    const SimTime transfer = static_cast<SimTime>(s.nsPerKb * sizeKb);
    const SimTime takes = slowed(node, (reads ? s.readMs : s.writeMs).fromMs(s.latency) + transfer);
    stats.binDuration.add(takes);
    if (const Outcome struck = strike(node); struck != Outcome::completed) [[unlikely]]
        return { takes, struck };
    if (s.outages.everyNs > 0 && s.outages.at(now)) {
        ++stats.errors;
        return { takes, Outcome::failed };
    }
    if (s.limited) {
        const double unitKb = reads ? s.readUnitKb : s.writeUnitKb;
        const double units = unitKb > 0 ? std::max(1.0, std::ceil(sizeKb / unitKb)) : 1;
        TokenBucket& capacity = reads || s.writesShareCapacity ? s.readCapacity : s.writeCapacity;
        if (!capacity.take(now, units)) {
            ++stats.throttled;
            return { takes, Outcome::throttled };
        }
    }
    if (s.error.chance(s.errorRate)) {
        ++stats.errors;
        return { takes, Outcome::failed };
    }
    const Measure measure = operation == Operation::read ? Measure::reads
        : operation == Operation::query                  ? Measure::queries
        : operation == Operation::remove                 ? Measure::removes
                                                         : Measure::writes;
    if (!withinDay(node, measure)) [[unlikely]]
        return { takes, Outcome::throttled };
    ++stats.measures[measure];
    ++stats.measures[Measure::requests];
    const Node& n = net.nodes[node];
    const bool streams = n.changes != nothing; // which tells of what is deleted too
    if (n.firstLink != n.linkEnd
        && (measure == Measure::writes || (streams && measure == Measure::removes))) {
        ++roots[root].open;
        const SimTime later = streams ? 0 : s.notifyMs.fromMs(s.latency);
        schedule(now + takes + later, EventKind::notify, node, root);
    }
    return { takes, Outcome::completed };
}

/// A store tells its subscribers of a write. The root was kept open for this.
void Engine::notifySubscribers(std::uint32_t node, std::uint32_t root)
{
    if (net.nodes[node].changes != nothing) {
        recordChange(node, root);
        return;
    }
    for (std::uint32_t l = net.nodes[node].firstLink; l < net.nodes[node].linkEnd; ++l)
        if (net.nodes[node].route.chance(net.links[l].probability))
            handOver(net.links[l], root, node);
    releaseRoot(root);
}

}
