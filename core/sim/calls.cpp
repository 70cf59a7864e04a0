// SPDX-License-Identifier: GPL-3.0-or-later
// How a request walks through the architecture: frames, calls in order and in parallel, answers.
#include "core/sim/engine.hpp"

namespace core {

[[gnu::always_inline]] inline std::uint32_t Engine::newFrame(std::uint32_t node, std::uint32_t root)
{
    const std::uint32_t i = frames.allocateFresh();
    Frame& f = frames[i];
    f.node = node;
    f.root = root;
    f.called = now;
    f.link = net.nodes[node].firstLink;
    ++roots[root].open;
    return i;
}

[[gnu::always_inline]] inline void Engine::freeFrame(std::uint32_t frame)
{
    const std::uint32_t root = frames[frame].root;
    frames.release(frame);
    releaseRoot(root);
}

/// A synchronous call to a function or gateway; `parent` waits, or the entry's caller does.
[[gnu::always_inline]] inline void Engine::call(const Link& link, std::uint32_t parent)
{
    ++net.calls[link.connection];
    const std::uint32_t root = frames[parent].root;
    const std::uint32_t child = newFrame(link.target, root);
    Frame& c = frames[child];
    Frame& p = frames[parent];
    c.parent = parent;
    c.parentEpoch = p.epoch;
    if (roots[root].journey != nothing) [[unlikely]]
        c.span = openSpan(root, link.target, p.span, Span::Kind::running, now);
    c.operation = link.keepsOperation ? p.operation : link.operation;
    c.sizeKb = static_cast<float>(link.sizeKb);
    c.messages = roots[root].ping ? 0 : 1;
    switch (net.nodes[link.target].type) {
    case NodeType::function:
        c.work = std::exchange(roots[root].work, -1);
        invoke(child, c);
        return;
    case NodeType::workflow:
        enterWorkflow(child);
        return;
    default:
        enterGateway(child);
        return;
    }
}

/// A synchronous call that a frame waits for, under the link's policy if it has one.
inline void Engine::makeCall(std::uint32_t frame, const Link& link)
{
    if (link.policy != nothing) [[unlikely]]
        callUnder(frame, link);
    else if (net.nodes[link.target].type == NodeType::store)
        callStore(link, frame);
    else
        call(link, frame);
}

/// Hands an event over to a target and goes on at once.
void Engine::handOver(const Link& link, std::uint32_t root, std::uint32_t via)
{
    ++net.calls[link.connection];
    const Node& target = net.nodes[link.target];
    if (handsOver(target.type)) {
        ++roots[root].open;
        accept(link.target, root);
        return;
    }
    const std::uint32_t f = newFrame(link.target, root);
    frames[f].async = true;
    frames[f].via = via;
    frames[f].operation = link.operation;
    frames[f].sizeKb = static_cast<float>(link.sizeKb);
    frames[f].messages = roots[root].ping ? 0 : 1;
    if (roots[root].journey != nothing)
        frames[f].span = openSpan(root, link.target, nothing, Span::Kind::running, now);
    deliver(f);
}

/// Follows the node's links from where the frame stands until it has to wait or is through.
[[gnu::always_inline]] inline void Engine::proceed(std::uint32_t frame)
{
    for (;;) {
        Frame& f = frames[frame];
        if (f.callsLeft > 0) [[unlikely]] {
            --f.callsLeft;
            awaitCall(frame, net.links[f.link], true);
            return;
        }
        if (f.open == 0 && f.callOutcome != Outcome::completed) [[unlikely]] {
            finish(frame, f.callOutcome);
            return;
        }
        if (f.link == net.nodes[f.node].linkEnd || f.routed) {
            finish(frame, Outcome::completed);
            return;
        }
        if (const Link& link = net.links[f.link]; link.plain && f.messages == 1) [[likely]] {
            ++f.link;
            ++f.open;
            makeCall(frame, link);
            return;
        }
        followGroup(frame);
        if (frames[frame].callsLeft == 0 && frames[frame].open > 0)
            return;
    }
}

/// Draws which of the parallel links at which a frame stands it takes, and how often: hands over
/// and calls at once, but for calls of a link alone, which are made one after the other.
void Engine::followGroup(std::uint32_t frame)
{
    const std::uint32_t first = frames[frame].link, end = net.links[first].groupEnd;
    const bool alone = end == first + 1;
    for (std::uint32_t l = first; l < end; ++l) {
        const Link& link = net.links[l];
        std::uint32_t n = 0;
        const std::uint32_t handled
            = frames[frame].messages + (link.keepsKeys ? frames[frame].repeats : 0);
        for (std::uint32_t m = 0; m < handled; ++m)
            if (link.probability >= 1
                || net.nodes[frames[frame].node].route.chance(link.probability))
                n += link.calls;
        if (link.route && n > 0)
            frames[frame].routed = true;
        if (!link.sync || handsOver(net.nodes[link.target].type)) {
            for (std::uint32_t k = 0; k < n; ++k)
                handOver(link, frames[frame].root, nothing);
        } else if (alone) {
            frames[frame].callsLeft = n;
        } else {
            for (std::uint32_t k = 0; k < n; ++k)
                awaitCall(frame, link, false);
        }
    }
    if (frames[frame].callsLeft == 0) // else it stays at this link until its calls are made
        frames[frame].link = end;
}

/// One of the synchronous calls of a frame that walks its links.
void Engine::awaitCall(std::uint32_t frame, const Link& link, bool alone)
{
    if (frames[frame].callsLeft == 0 && alone)
        ++frames[frame].link; // the last of this link: go on behind it
    ++frames[frame].open;
    makeCall(frame, link);
}

/// A call of a store: its answer is known at once, so it needs one event and no frame.
void Engine::callStore(const Link& link, std::uint32_t frame)
{
    ++net.calls[link.connection];
    const Answer answer
        = useStore(link.target, link.keepsOperation ? frames[frame].operation : link.operation,
            frames[frame].root, link.sizeKb);
    Frame& f = frames[frame];
    if (roots[f.root].journey != nothing) {
        const std::uint32_t s = openSpan(f.root, link.target, f.span, Span::Kind::running, now);
        closeSpan(f.root, s, now + answer.takes, answer.outcome != Outcome::completed);
    }
    // A node that must limit its frames has one timer for all of them; here the end is known.
    if (now + answer.takes > f.deadline && !net.nodes[f.node].mustLimit) {
        schedule(f.deadline, EventKind::timeout, f.node, frame, f.epoch);
        return;
    }
    schedule(now + answer.takes, EventKind::callDone, f.node, frame, f.epoch, answer.outcome);
}

[[gnu::always_inline]] inline void Engine::childDone(
    std::uint32_t frame, std::uint32_t epoch, Outcome outcome)
{
    Frame& f = frames[frame];
    if (f.epoch != epoch) [[unlikely]]
        return; // the caller has given up
    if (f.relay) [[unlikely]] {
        if (f.work >= 0 && !f.refused) // the answer has to cross the network
            schedule(now + std::exchange(f.work, -1), EventKind::callDone, f.node, frame, f.epoch,
                outcome);
        else
            attemptDone(frame, outcome);
        return;
    }
    if (f.ended)
        return;
    if (net.nodes[f.node].type == NodeType::workflow) {
        stepAnswered(frame, outcome);
        return;
    }
    if (outcome != Outcome::completed) [[unlikely]] {
        // A gateway hands the answer on; in a handler any failed call is an error of its own.
        const bool passes = net.nodes[f.node].type != NodeType::function;
        f.callOutcome = std::max(f.callOutcome, passes ? outcome : Outcome::failed);
        f.callsLeft = 0;
    }
    if (--f.open == 0)
        proceed(frame);
}

/// How long the answer of a frame is on its way: through a gateway, over the network to a client. A
/// client's one call takes both in one go.
inline SimTime Engine::wayBack(Frame& f, bool failed)
{
    const NodeType type = net.nodes[f.node].type;
    if (type != NodeType::gateway && type != NodeType::source)
        return 0;
    const SimTime own = std::max<SimTime>(f.work, 0);
    if (own == 0 || f.parent == nothing || !frames.isLive(f.parent, f.parentEpoch))
        return own;
    Frame& caller = frames[f.parent];
    if (net.nodes[caller.node].type != NodeType::source || caller.relay)
        return own;
    if (f.span != nothing) [[unlikely]]
        closeSpan(f.root, std::exchange(f.span, nothing), now + own, failed);
    return own + std::max<SimTime>(std::exchange(caller.work, -1), 0);
}

/// Ends the work of a frame: counts it, frees what it held, and concludes.
void Engine::finish(std::uint32_t frame, Outcome outcome)
{
    Frame& f = frames[frame];
    const Node& node = net.nodes[f.node];
    if (node.type == NodeType::function) {
        finishInvocation(frame, f, node, outcome);
        return;
    }
    if (node.type == NodeType::gateway || node.type == NodeType::workflow) {
        NodeStats& stats = statsOf(f.node);
        stats.binDuration.add(now + std::max<SimTime>(f.work, 0) - f.startedAt);
        if (node.type == NodeType::workflow && net.workflows[node.slot].express)
            stats.measures[Measure::billedMs]
                += net.workflows[node.slot].billedTime(now - f.startedAt);
        if (outcome == Outcome::timedOut)
            ++stats.timeouts;
        else if (outcome != Outcome::completed)
            ++stats.errors;
    }
    const SimTime back = wayBack(f, outcome != Outcome::completed);
    if (back == 0) {
        conclude(frame, outcome);
        return;
    }
    f.ended = true;
    schedule(now + back, EventKind::answer, f.node, frame, f.epoch, outcome);
}

/// A function's frame: its answer has no way back of its own.
[[gnu::always_inline]] inline void Engine::finishInvocation(
    std::uint32_t frame, Frame& f, const Node& node, Outcome outcome)
{
    closeInvocation(frame, f, net.functions[node.slot], outcome);
    conclude(frame, f, outcome);
}

void Engine::conclude(std::uint32_t frame, Outcome outcome)
{
    conclude(frame, frames[frame], outcome);
}

/// Tells whoever waits for the frame, or decides what becomes of an asynchronous one.
[[gnu::always_inline]] inline void Engine::conclude(std::uint32_t frame, Frame& f, Outcome outcome)
{
    if (f.batch != nothing) [[unlikely]] {
        if (batches[f.batch].lane != nothing)
            recordsDone(frame, outcome);
        else
            batchDone(frame, outcome);
        return;
    }
    if (f.async) {
        deliveryDone(frame, outcome);
        return;
    }
    if (f.span != nothing) [[unlikely]]
        closeSpan(f.root, f.span, now, outcome != Outcome::completed);
    const std::uint32_t parent = f.parent, parentEpoch = f.parentEpoch, root = f.root;
    const bool entry = f.entry;
    frames.release(frame);
    if (entry && roots[root].sync)
        respond(root, outcome, now);
    releaseRoot(root);
    if (parent != nothing)
        childDone(parent, parentEpoch, outcome);
}

/// The time limits of a node's frames; null where there are none.
[[gnu::always_inline]] inline Deadlines* Engine::limitsOf(std::uint32_t node)
{
    const Node& n = net.nodes[node];
    if (n.type == NodeType::function)
        return &net.functions[n.slot].timeouts;
    if (n.type == NodeType::workflow)
        return &net.workflows[n.slot].timeouts;
    return n.type == NodeType::gateway ? &net.gateways[n.slot].timeouts : nullptr;
}

/// Called when the work of a frame begins. `limit` is the same for all frames of the node, so
/// limits come due in the order in which they are set.
[[gnu::always_inline]] inline void Engine::limitTime(std::uint32_t frame, SimTime limit)
{
    Frame& f = frames[frame];
    f.deadline = now + limit;
    if (!net.nodes[f.node].mustLimit)
        return;
    if (limitsOf(f.node)->add({ f.deadline, frame, f.epoch },
            [this](const Deadlines::Entry& e) { return frameIsOver(e); }))
        schedule(f.deadline, EventKind::deadline, f.node);
}

void Engine::onDeadline(std::uint32_t node)
{
    const SimTime again = limitsOf(node)->look(
        now, [this](const Deadlines::Entry& e) { return frameIsOver(e); },
        [this](const Deadlines::Entry& e) { finish(e.ref, Outcome::timedOut); });
    if (again > 0)
        schedule(again, EventKind::deadline, node);
}

}
