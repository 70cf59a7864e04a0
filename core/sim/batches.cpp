// SPDX-License-Identifier: GPL-3.0-or-later
// Batches of a queue: filled, handed to a consumer, answered; what was handled is deleted.
#include "core/sim/engine.hpp"

namespace core {

/// An empty batch of a queue or stream; it keeps the memory of the last one in its place.
inline std::uint32_t Engine::newBatch(std::uint32_t node)
{
    const std::uint32_t b = batches.allocate();
    Batch& batch = batches[b];
    if (batch.root == nothing) [[unlikely]] {
        batch.root = roots.allocateFresh();
        roots[batch.root].batch = b;
    }
    Root& root = roots[batch.root];
    root.at = now;
    root.journey = nothing;
    root.work = -1;
    root.outcome = Outcome::completed;
    batch.size = 0;
    batch.queue = node;
    batch.lane = nothing;
    batch.repeats = 0;
    batch.answered = batch.deleted = batch.expired = batch.settled = batch.partial = false;
    return b;
}

/// A handler's effects belong to all messages of its batch: a root stands for them. Each sampled
/// journey among them shows how long it waited; what follows is kept with the last one.
void Engine::noteWait(
    std::uint32_t batchRoot, std::uint32_t node, std::uint32_t root, SimTime since)
{
    if (!isSampled(roots[root]))
        return;
    roots[batchRoot].journey = roots[root].journey;
    roots[batchRoot].journeyEpoch = roots[root].journeyEpoch;
    const std::uint32_t span = openSpan(batchRoot, node, nothing, Span::Kind::queued, since);
    closeSpan(batchRoot, span, now, false);
}

/// Takes up to `most` messages.
[[gnu::always_inline]] inline void Engine::fillBatch(
    std::uint32_t node, QueueNode& q, Batch& batch, std::uint32_t most)
{
    const auto size = static_cast<std::uint32_t>(std::min<std::int64_t>(most, q.depth.value()));
    if (batch.places.size() < size) [[unlikely]]
        batch.places.resize(size);
    NodeStats& stats = statsOf(node);
    std::int64_t gone = takeFrom(q.ready, node, q, batch, size, stats);
    if (q.ordered) [[unlikely]]
        gone += takeGroups(node, q, batch, size);
    q.depth.add(-gone, now);
    stats.measures[Measure::messageReceives] += batch.size;
    if (net.nodes[node].guarded) [[unlikely]]
        draw(node, Measure::messageReceives, batch.size);
}

/// Takes messages until the batch has a size. Returns how many are no longer waiting.
[[gnu::always_inline]] inline std::int64_t Engine::takeFrom(Ring<Message>& from, std::uint32_t node,
    const QueueNode& q, Batch& batch, std::uint32_t size, NodeStats& stats)
{
    const SimTime time = now, longest = q.retention;
    Message* place = batch.places.data() + batch.size;
    Message* const end = batch.places.data() + size;
    std::int64_t gone = 0;
    std::size_t seen = 0;
    for (const std::size_t most = from.size(); place != end && seen < most; ++seen) {
        const Message& m = from[seen];
        if (!m.isNew() || time - m.enqueued > longest) [[unlikely]] {
            const Taken odd = takeOdd(node, batch, m, *place);
            place += odd == Taken::taken ? 1 : 0;
            gone += odd != Taken::deleted ? 1 : 0;
            continue;
        }
        stats.queueAge.add(time - m.readySince);
        *place = m;
        place++->past = { 1, 0, 0 };
        ++gone;
    }
    from.pop(seen);
    batch.size = static_cast<std::uint32_t>(place - batch.places.data());
    return gone;
}

/// The same from message groups that no batch holds.
std::int64_t Engine::takeGroups(std::uint32_t node, QueueNode& q, Batch& batch, std::uint32_t size)
{
    std::int64_t gone = 0;
    while (!q.openGroups.empty() && batch.size < size) {
        MessageGroup& group = q.groups[q.openGroups.front()];
        q.openGroups.pop();
        const std::uint32_t before = batch.size;
        gone += takeFrom(group.waiting, node, q, batch, size, statsOf(node));
        group.busy = batch.size > before;
    }
    return gone;
}

/// Takes a message that is too old, has been handed over before or is deleted.
Engine::Taken Engine::takeOdd(std::uint32_t node, Batch& batch, Message m, Message& place)
{
    const bool deleted = isDeleted(m);
    leaveReceipt(m);
    if (deleted)
        return Taken::deleted;
    if (now - m.enqueued > queueOf(node).retention) {
        dropMessage(node, m, Outcome::failed);
        return Taken::dropped;
    }
    NodeStats& stats = statsOf(node);
    stats.queueAge.add(now - m.readySince);
    stats.retries += m.past.receives > 0 ? 1 : 0;
    batch.repeats += m.past.seen;
    ++m.past.receives;
    place = m;
    return Taken::taken;
}

/// Delivers a batch: its messages are invisible until it is answered or the timeout is over.
[[gnu::always_inline]] inline void Engine::handBatch(
    std::uint32_t node, QueueNode& q, std::uint32_t b, const Link& link)
{
    Batch& batch = batches[b];
    ++statsOf(node).measures[Measure::receives];
    ++net.calls[link.connection];
    ++q.inWork;
    const std::uint32_t root = batch.root;
    if (batch.repeats > 0) [[unlikely]]
        detectRepeats(batch, link);
    if (sampledOpen > 0) [[unlikely]]
        for (const Message& m : batch.messages())
            if (m.root != nothing)
                noteWait(root, node, m.root, m.readySince);
    const std::uint32_t frame = newFrame(link.target, root);
    Frame& f = frames[frame];
    f.batch = b;
    f.via = node;
    f.operation = link.operation;
    f.repeats = batch.repeats;
    f.messages = batch.size - batch.repeats;
    const SimTime takes = slowed(node, q.latencyMs.fromMs(q.latency));
    if (roots[root].journey != nothing) [[unlikely]]
        f.span = openSpan(root, link.target, nothing, Span::Kind::running, now + takes);
    if (q.takenBatches.add({ now + q.visibility, b, batch.epoch },
            [this](const Deadlines::Entry& e) { return batchIsOver(e); }))
        schedule(now + q.visibility, EventKind::visibility, node);
    if (takes == 0 && net.nodes[link.target].type == NodeType::function) // as from a bus
        deliverToFunction(frame, f);
    else
        schedule(now + takes, EventKind::deliver, link.target, frame, f.epoch);
}

/// What was handed over before has its effects twice, unless the handler knows its key.
void Engine::detectRepeats(Batch& batch, const Link& consumer)
{
    if (net.nodes[consumer.target].type == NodeType::function
        && functionOf(consumer.target).idempotent)
        return;
    batch.repeats = 0;
    for (const Message& m : batch.messages())
        if (m.past.seen && isCounted(m))
            ++counts.duplicated;
}

/// The consumer has answered. Handled messages are deleted; of a failed batch all come back by the
/// platform's schedule, or when their visibility timeout is over.
[[gnu::always_inline]] inline void Engine::batchDone(std::uint32_t frame, Outcome outcome)
{
    const std::uint32_t b = frames[frame].batch, root = frames[frame].root;
    Batch& batch = batches[b];
    const std::uint32_t node = batch.queue;
    QueueNode& q = queueOf(node);
    --q.inWork;
    if (q.scaling == PollerScaling::afterBatch)
        scaleAfterBatch(q, batch.size);
    batch.answered = true;
    if (frames[frame].span != nothing) [[unlikely]]
        closeSpan(root, frames[frame].span, now, outcome != Outcome::completed);
    frames.release(frame);
    if (outcome == Outcome::completed) [[likely]]
        deleteHandled(q, batch, roots[root].open == 1 ? root : nothing);
    if (batch.deleted && !batch.expired) [[likely]] {
        if (q.ordered) [[unlikely]]
            releaseGroups(batch);
    } else if (q.redelivery && !batch.expired) {
        giveBack(b);
    }
    if (--roots[root].open == 0) [[likely]]
        settleBatch(b, batch, roots[root].outcome);
    poll(node, q);
}

/// Deletes the messages that were handled. Their requests stay open until all that the handler
/// caused is over; `over`: the handler's root, when that is already so, or nothing.
[[gnu::always_inline]] inline void Engine::deleteHandled(
    QueueNode& q, Batch& batch, std::uint32_t over)
{
    NodeStats& stats = statsOf(batch.queue);
    ++stats.measures[Measure::deletes];
    std::int64_t deleted = batch.size;
    batch.deleted = true;
    if (over != nothing && !batch.partial && !batch.expired) [[likely]]
        endMessages(batch, roots[over].outcome);
    else
        deleted = deleteSome(q, batch, over);
    messageCount -= static_cast<std::size_t>(deleted);
    stats.measures[Measure::messageDeletes] += deleted;
    if (net.nodes[batch.queue].guarded) [[unlikely]]
        draw(batch.queue, Measure::messageDeletes, deleted);
}

/// All messages of a batch are deleted, and nothing that they caused is under way any more.
[[gnu::always_inline]] inline void Engine::endMessages(Batch& batch, Outcome outcome)
{
    enterSecond(now);
    for (Message& m : batch.messages()) {
        if (m.root != nothing || outcome != Outcome::completed)
            endMessage(m, outcome);
        else if (isCounted(m))
            countCompleted(now - m.enqueued);
    }
}

/// Deletes those messages of a batch that were handled and can still be had, and returns how many.
std::int64_t Engine::deleteSome(QueueNode& q, Batch& batch, std::uint32_t over)
{
    std::int64_t deleted = 0;
    for (std::size_t i = 0; i < batch.size; ++i) {
        Message& m = batch.places[i];
        if (m.past.failed) {
            batch.deleted = false;
            continue;
        }
        if (batch.expired && !deleteLate(q, m, batch.receiptEpochs[i]))
            continue;
        ++deleted;
        m.past.deleted = 1;
        if (over == nothing)
            batch.held.push_back(rootOf(m));
        else
            endMessage(m, roots[over].outcome);
    }
    return deleted;
}

/// Deletes a message that is visible again; false when it cannot be had any more.
bool Engine::deleteLate(QueueNode& q, const Message& m, std::uint32_t receiptEpoch)
{
    if (m.receipt == nothing || !receipts.isLive(m.receipt, receiptEpoch))
        return false; // taken again meanwhile, or given up
    q.depth.add(-1, now);
    if (q.ordered) {
        leaveGroup(q, m);
        receipts.release(m.receipt);
    } else {
        receipts[m.receipt].deleted = true;
    }
    return true;
}

/// The handler and everything it caused are over: so are the messages it handled.
[[gnu::always_inline]] inline void Engine::settleBatch(
    std::uint32_t b, Batch& batch, Outcome outcome)
{
    batch.settled = true;
    if (!batch.held.empty()) [[unlikely]]
        releaseHeld(b, outcome);
    freeBatchIfOver(b, batch);
}

/// Releasing a root may free other batches but not this one.
void Engine::releaseHeld(std::uint32_t b, Outcome outcome)
{
    for (std::size_t i = 0; i < batches[b].held.size(); ++i) {
        const std::uint32_t root = batches[b].held[i];
        markRoot(root, outcome);
        releaseRoot(root);
    }
    batches[b].held.clear();
}

[[gnu::always_inline]] inline void Engine::freeBatchIfOver(std::uint32_t b, const Batch& batch)
{
    if (batch.settled && (batch.deleted || batch.expired))
        batches.release(b);
}

}
