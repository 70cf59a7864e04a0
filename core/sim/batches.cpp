// SPDX-License-Identifier: GPL-3.0-or-later
// Batches of a queue: filled, handed to a consumer, answered; what was handled is deleted.
#include "core/sim/engine.hpp"

namespace core {

/// An empty batch of a queue or stream; it keeps the memory of the last one in its place.
inline std::uint32_t Engine::newBatch(std::uint32_t node)
{
    const std::uint32_t b = batches.allocate();
    Batch& batch = batches[b];
    batch.items.clear();
    batch.queue = node;
    batch.lane = nothing;
    batch.repeats = 0;
    batch.sampled = false;
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

[[gnu::always_inline]] inline void Engine::fillBatch(
    std::uint32_t node, QueueNode& q, Batch& batch, std::uint32_t size)
{
    const std::int64_t before = q.depth.value();
    std::int64_t left = before;
    for (; batch.items.size() < size && !q.ready.empty(); q.ready.pop()) {
        Message& m = q.ready.front();
        const bool deleted = isDeleted(m);
        leaveReceipt(m);
        if (deleted) [[unlikely]]
            continue;
        --left;
        take(node, q, batch, m);
    }
    while (!q.openGroups.empty() && batch.items.size() < size) {
        const std::uint32_t g = q.openGroups.front();
        q.openGroups.pop();
        const std::size_t first = batch.items.size();
        Ring<Message>& waiting = q.groups[g].waiting;
        for (; !waiting.empty() && batch.items.size() < size; waiting.pop()) {
            leaveReceipt(waiting.front());
            --left;
            take(node, q, batch, waiting.front());
        }
        q.groups[g].busy = batch.items.size() > first;
    }
    q.depth.add(left - before, now);
    const auto taken = static_cast<std::int64_t>(batch.items.size());
    statsOf(node).measures[Measure::messageReceives] += taken;
    if (net.nodes[node].guarded) [[unlikely]]
        draw(node, Measure::messageReceives, taken);
}

/// Takes one message into a batch, or drops it when it is too old.
[[gnu::always_inline]] inline void Engine::take(
    std::uint32_t node, QueueNode& q, Batch& batch, Message& m)
{
    if (now - m.enqueued > q.retention) [[unlikely]] {
        dropMessage(node, m, Outcome::failed);
        return;
    }
    NodeStats& stats = statsOf(node);
    stats.queueAge.add(now - m.readySince);
    batch.items.push_back(m);
    Message& taken = batch.items.back();
    if (taken.receives++ > 0) [[unlikely]]
        ++stats.retries;
    batch.repeats += taken.seen;
    batch.sampled |= taken.sampled != 0;
}

/// Delivers a batch: its messages are invisible until it is answered or the timeout is over.
[[gnu::always_inline]] inline void Engine::handBatch(
    std::uint32_t node, QueueNode& q, std::uint32_t b, const Link& link)
{
    Batch& batch = batches[b];
    ++statsOf(node).measures[Measure::receives];
    ++net.calls[link.connection];
    ++q.inWork;
    const std::uint32_t root = roots.allocateFresh();
    roots[root].batch = b;
    roots[root].at = now;
    if (batch.repeats > 0) [[unlikely]]
        detectRepeats(batch, link);
    if (batch.sampled) [[unlikely]]
        for (const Message& m : batch.items)
            noteWait(root, node, m.root, m.readySince);
    const std::uint32_t frame = newFrame(link.target, root);
    Frame& f = frames[frame];
    f.batch = b;
    f.via = node;
    f.operation = link.operation;
    f.repeats = batch.repeats;
    f.messages = static_cast<std::uint32_t>(batch.items.size()) - batch.repeats;
    const SimTime takes = slowed(node, q.latencyMs.fromMs(q.latency));
    if (roots[root].journey != nothing) [[unlikely]]
        f.span = openSpan(root, link.target, nothing, Span::Kind::running, now + takes);
    if (q.takenBatches.add({ now + q.visibility, b, batch.epoch },
            [this](const Deadlines::Entry& e) { return batchIsOver(e); }))
        schedule(now + q.visibility, EventKind::visibility, node);
    events.push({ now + takes, EventKind::deliver, link.target, frame, f.epoch });
}

/// What was handed over before has its effects twice, unless the handler knows its key.
void Engine::detectRepeats(Batch& batch, const Link& consumer)
{
    if (net.nodes[consumer.target].type == NodeType::function
        && functionOf(consumer.target).idempotent)
        return;
    batch.repeats = 0;
    for (const Message& m : batch.items)
        if (m.seen && roots[m.root].counted)
            ++counts.duplicated;
}

/// The consumer has answered. Handled messages are deleted; of a failed batch all come back by the
/// platform's schedule, or when their visibility timeout is over.
void Engine::batchDone(std::uint32_t frame, Outcome outcome)
{
    const std::uint32_t b = frames[frame].batch, root = frames[frame].root;
    Batch& batch = batches[b];
    const std::uint32_t node = batch.queue;
    QueueNode& q = queueOf(node);
    --q.inWork;
    if (q.scaling == PollerScaling::afterBatch)
        scaleAfterBatch(q, static_cast<std::uint32_t>(batch.items.size()));
    batch.answered = true;
    if (frames[frame].span != nothing) [[unlikely]]
        closeSpan(root, frames[frame].span, now, outcome != Outcome::completed);
    frames.release(frame);
    if (outcome == Outcome::completed) [[likely]]
        deleteHandled(q, batch, roots[root].open == 1 ? root : nothing);
    if (batch.deleted && !batch.expired) [[likely]]
        releaseGroups(batch);
    else if (q.redelivery && !batch.expired)
        giveBack(b);
    releaseRoot(root);
    poll(node, q);
}

/// Deletes the messages that were handled. Their requests stay open until all that the handler
/// caused is over; `over`: the handler's root, when that is already so, or nothing.
[[gnu::always_inline]] inline void Engine::deleteHandled(
    QueueNode& q, Batch& batch, std::uint32_t over)
{
    NodeStats& stats = statsOf(batch.queue);
    ++stats.measures[Measure::deletes];
    std::int64_t deleted = 0;
    batch.deleted = true;
    for (std::size_t i = 0; i < batch.items.size(); ++i) {
        Message& m = batch.items[i];
        if (m.failed) [[unlikely]] {
            batch.deleted = false;
            continue;
        }
        if (batch.expired && !deleteLate(q, m, batch.receiptEpochs[i])) [[unlikely]]
            continue;
        ++deleted;
        const std::uint32_t root = std::exchange(m.root, nothing);
        if (over == nothing) {
            batch.held.push_back(root);
        } else {
            markRoot(root, roots[over].outcome);
            releaseRoot(root);
        }
    }
    messageCount -= static_cast<std::size_t>(deleted);
    stats.measures[Measure::messageDeletes] += deleted;
    if (net.nodes[batch.queue].guarded) [[unlikely]]
        draw(batch.queue, Measure::messageDeletes, deleted);
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
[[gnu::always_inline]] inline void Engine::settleBatch(std::uint32_t b, Outcome outcome)
{
    batches[b].settled = true;
    if (!batches[b].held.empty())
        releaseHeld(b, outcome);
    freeBatchIfOver(b);
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

inline void Engine::freeBatchIfOver(std::uint32_t b)
{
    const Batch& batch = batches[b];
    if (batch.settled && (batch.deleted || batch.expired))
        batches.release(b);
}

}
