// SPDX-License-Identifier: GPL-3.0-or-later
// Queues: messages wait, and what is not deleted in time comes back.
#include "core/sim/engine.hpp"

namespace core {

/// A message is sent. The root was kept open for this.
void Engine::enqueue(std::uint32_t node, std::uint32_t root)
{
    QueueNode& q = queueOf(node);
    NodeStats& stats = statsOf(node);
    ++stats.invocations;
    if (net.nodes[node].guarded) [[unlikely]] {
        Outcome refusal = strike(node);
        if (refusal == Outcome::completed && !withinDay(node, Measure::sends))
            refusal = Outcome::throttled;
        if (refusal != Outcome::completed) {
            markRoot(root, refusal);
            releaseRoot(root);
            return;
        }
    }
    ++stats.measures[Measure::sends];
    if (q.plain) [[likely]] {
        keepPlain(node, q, root);
        return;
    }
    addMessage(node, q, root, false);
    if (q.duplicate.chance(q.duplicateRate))
        addMessage(node, q, root, true);
    releaseRoot(root);
    poll(node, q);
}

/// A plain queue has a message, which keeps the root open.
[[gnu::always_inline]] inline void Engine::keepPlain(
    std::uint32_t node, QueueNode& q, std::uint32_t root)
{
    Message m;
    m.root = root;
    m.enqueued = m.readySince = now;
    ++messageCount;
    q.depth.add(1, now);
    q.ready.push(m);
    poll(node, q);
}

/// The root of a message's request, made now if there was no need of it until now.
std::uint32_t Engine::rootOf(Message& m)
{
    if (m.root == nothing) {
        const bool counted = isCounted(m);
        m.root = roots.allocateFresh();
        Root& root = roots[m.root];
        root.at = m.enqueued;
        root.open = 1;
        root.counted = root.plain = counted;
    }
    return m.root;
}

/// `seen`: the queue has another copy of it.
void Engine::addMessage(std::uint32_t node, QueueNode& q, std::uint32_t root, bool seen)
{
    Message m;
    m.root = root;
    m.enqueued = m.readySince = now + q.delay;
    m.past.seen = seen ? 1 : 0;
    if (q.ordered)
        m.group
            = static_cast<std::uint32_t>(q.group.uniform() * static_cast<double>(q.groups.size()));
    ++roots[root].open;
    ++messageCount;
    if (q.delay > 0) {
        q.delayed.push(m);
        armQueueTimer(node, m.enqueued);
        return;
    }
    makeReady(node, q, m);
}

/// Messages of a group can be had again, if there are any.
void Engine::openGroup(QueueNode& q, std::uint32_t group)
{
    q.groups[group].busy = false;
    if (!q.groups[group].waiting.empty())
        q.openGroups.push(group);
}

/// Takes a message out of those that wait in a group; one without any is not open.
void Engine::leaveGroup(QueueNode& q, const Message& m)
{
    Ring<Message>& waiting = q.groups[m.group].waiting;
    waiting.eraseFirst([&](const Message& other) { return other.receipt == m.receipt; });
    if (waiting.empty())
        q.openGroups.eraseFirst([&](std::uint32_t group) { return group == m.group; });
}

/// A batch is no longer in work: its message groups go on.
void Engine::releaseGroups(Batch& batch)
{
    QueueNode& q = queueOf(batch.queue);
    for (const Message& m : batch.messages())
        if (q.groups[m.group].busy)
            openGroup(q, m.group);
}

void Engine::makeReady(std::uint32_t node, QueueNode& q, const Message& m)
{
    if (q.backsOff && q.depth.value() == 0)
        askUntil(q, statsOf(node), now);
    q.depth.add(1, now);
    if (!q.ordered) {
        q.ready.push(m);
        return;
    }
    MessageGroup& group = q.groups[m.group];
    if (m.past.receives > 0)
        group.waiting.pushFront(m); // it keeps its place
    else
        group.waiting.push(m);
    if (!group.busy && group.waiting.size() == 1)
        q.openGroups.push(m.group);
}

/// An earlier handler of a message can no longer delete it.
void Engine::leaveReceipt(Message& m)
{
    if (m.receipt != nothing)
        receipts.release(std::exchange(m.receipt, nothing));
}

/// Takes messages away from the front that are gone or have outlived the retention.
void Engine::forgetOld(std::uint32_t node, QueueNode& q)
{
    while (!q.ready.empty() && isGone(q, q.ready.front())) {
        Message m = q.ready.front();
        const bool deleted = isDeleted(m);
        q.ready.pop();
        leaveReceipt(m);
        if (deleted)
            continue;
        q.depth.add(-1, now);
        dropMessage(node, m, Outcome::failed);
    }
}

/// Visibility timeouts that are over: what was not deleted comes back, or is given up.
void Engine::onVisibility(std::uint32_t node)
{
    QueueNode& q = queueOf(node);
    const SimTime again = q.takenBatches.look(
        now, [this](const Deadlines::Entry& e) { return batchIsOver(e); },
        [&](const Deadlines::Entry& e) {
            giveBack(e.ref);
            freeBatchIfOver(e.ref, batches[e.ref]);
        });
    if (again > 0)
        schedule(again, EventKind::visibility, node);
    poll(node);
}

/// What a batch has not deleted comes back or is given up.
void Engine::giveBack(std::uint32_t b)
{
    Batch& batch = batches[b];
    batch.expired = true;
    batch.receiptEpochs.resize(batch.size);
    const bool running = !batch.answered;
    for (std::size_t i = batch.size; i-- > 0;) { // so that groups keep their order
        Message& m = batch.places[i];
        if (m.past.deleted)
            continue;
        m.receipt = returnMessage(batch.queue, m, running);
        if (m.receipt != nothing)
            batch.receiptEpochs[i] = receipts[m.receipt].epoch;
    }
    if (queueOf(batch.queue).ordered)
        releaseGroups(batch);
}

/// `running`: it comes back because its handler took too long, not because that failed. Returns the
/// receipt with which the handler can still delete it, or nothing.
std::uint32_t Engine::returnMessage(std::uint32_t node, Message m, bool running)
{
    QueueNode& q = queueOf(node);
    if (m.past.receives >= q.maxReceives) {
        dropMessage(node, m, q.deadLetter ? Outcome::deadLettered : Outcome::failed);
        return nothing;
    }
    m.past.failed = 0;
    m.past.seen |= running ? 1 : 0;
    if (running)
        m.receipt = receipts.allocateFresh();
    // In order means that the others of its group do not overtake it.
    const bool atOnce = running || !q.redelivery || q.ordered;
    const SimTime pause = atOnce
        ? 0
        : nsFromS(retryDelayS(*q.redelivery, static_cast<int>(m.past.receives), 0,
            q.redelivery->jitter > 0 ? q.latency.uniform() : 0)
                      .value_or(0));
    m.readySince = now + pause;
    if (pause > 0) {
        const std::uint32_t i = pausedMessages.allocate();
        pausedMessages[i].message = m;
        schedule(m.readySince, EventKind::reappear, node, i);
    } else {
        makeReady(node, q, m);
    }
    return m.receipt;
}

/// The pause of a message is over.
void Engine::onReappear(std::uint32_t node, std::uint32_t paused)
{
    makeReady(node, queueOf(node), pausedMessages[paused].message);
    pausedMessages.release(paused);
    poll(node);
}

void Engine::dropMessage(std::uint32_t node, Message m, Outcome outcome)
{
    NodeStats& stats = statsOf(node);
    if (outcome == Outcome::deadLettered) {
        ++stats.deadLettered;
        ++stats.measures[Measure::deadLetters];
    } else {
        ++stats.errors;
    }
    --messageCount;
    endMessage(m, outcome);
}

/// Nothing that a message caused is under way any more.
void Engine::endMessage(Message& m, Outcome outcome)
{
    const std::uint32_t root = rootOf(m);
    markRoot(root, outcome);
    releaseRoot(root);
}

void Engine::armQueueTimer(std::uint32_t node, SimTime at)
{
    QueueNode& q = queueOf(node);
    if (q.timerAt >= now && q.timerAt <= at)
        return; // an earlier look will arm the next one
    q.timerAt = at;
    schedule(at, EventKind::queueTimer, node);
}

void Engine::onQueueTimer(std::uint32_t node)
{
    QueueNode& q = queueOf(node);
    if (q.timerAt == now)
        q.timerAt = -1;
    for (; !q.delayed.empty() && q.delayed.front().enqueued <= now; q.delayed.pop())
        makeReady(node, q, q.delayed.front());
    if (!q.delayed.empty())
        armQueueTimer(node, q.delayed.front().enqueued);
    poll(node);
}

}
