// SPDX-License-Identifier: GPL-3.0-or-later
// Queues: messages wait, and what is not deleted in time comes back.
#include "core/sim/engine.hpp"

namespace core {

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
            return;
        }
    }
    ++stats.measures[Measure::sends];
    addMessage(node, q, root, false);
    if (q.duplicates && q.duplicate.chance(q.duplicateRate)) [[unlikely]]
        addMessage(node, q, root, true);
    poll(node, q);
}

/// `seen`: the queue has another copy of it.
[[gnu::always_inline]] inline void Engine::addMessage(
    std::uint32_t node, QueueNode& q, std::uint32_t root, bool seen)
{
    const std::uint32_t i = messages.allocate();
    Message& m = messages[i];
    m.root = root;
    m.receives = 0;
    m.enqueued = now + q.delay;
    m.seen = seen;
    m.sampled = roots[root].journey != nothing;
    m.ready = false;
    if (q.ordered) [[unlikely]]
        m.group
            = static_cast<std::uint32_t>(q.group.uniform() * static_cast<double>(q.groups.size()));
    ++roots[root].open;
    if (q.delay > 0) [[unlikely]] {
        q.delayed.push({ now + q.delay, i });
        armQueueTimer(node, now + q.delay);
        return;
    }
    makeReady(node, q, i);
}

/// Messages of a group can be had again, if there are any.
void Engine::openGroup(QueueNode& q, std::uint32_t group)
{
    q.groups[group].busy = false;
    if (!q.groups[group].waiting.empty())
        q.openGroups.push(group);
}

/// Takes a message out of those that wait in a group; one without any is not open.
void Engine::leaveGroup(QueueNode& q, std::uint32_t group, std::uint32_t message)
{
    q.groups[group].waiting.erase(message);
    if (q.groups[group].waiting.empty())
        q.openGroups.erase(group);
}

/// A batch is no longer in work: its message groups go on.
inline void Engine::releaseGroups(Batch& batch)
{
    QueueNode& q = queueOf(batch.queue);
    if (!q.ordered) [[likely]]
        return;
    for (const Batch::Item& item : batch.items)
        if (q.groups[item.group].busy)
            openGroup(q, item.group);
}

[[gnu::always_inline]] inline void Engine::makeReady(
    std::uint32_t node, QueueNode& q, std::uint32_t message)
{
    Message& m = messages[message];
    if (q.backsOff && q.depth.value() == 0)
        askUntil(q, statsOf(node), now);
    m.ready = true;
    m.readySince = now;
    q.depth.add(1, now);
    if (!q.ordered) [[likely]] {
        q.ready.push({ message, m.epoch, m.enqueued });
        return;
    }
    MessageGroup& group = q.groups[m.group];
    if (m.receives > 0)
        group.waiting.pushFront(message); // it keeps its place
    else
        group.waiting.push(message);
    if (!group.busy && group.waiting.size() == 1)
        q.openGroups.push(m.group);
}

/// The oldest message is gone or has outlived the retention.
inline bool Engine::isOver(const QueueNode& q, const QueueNode::Ready& r) const
{
    return now - r.enqueued > q.retention || !messages.isLive(r.message, r.epoch);
}

/// Takes such messages away from the front.
void Engine::forgetOld(std::uint32_t node, QueueNode& q)
{
    while (!q.ready.empty() && isOver(q, q.ready.front())) {
        const auto [message, epoch, enqueued] = q.ready.front();
        q.ready.pop();
        if (!messages.isLive(message, epoch))
            continue;
        messages[message].ready = false;
        q.depth.add(-1, now);
        dropMessage(node, message, Outcome::failed);
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
            freeBatchIfOver(e.ref);
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
    const std::vector<Batch::Item> items = batch.items;
    const std::uint32_t node = batch.queue;
    const bool running = !batch.answered;
    for (std::size_t i = items.size(); i-- > 0;) { // so that groups keep their order
        const Batch::Item& item = items[i];
        if (!messages.isLive(item.message, item.epoch)
            || messages[item.message].receives != item.receives)
            continue;
        messages[item.message].seen = messages[item.message].seen || running;
        returnMessage(node, item.message, running);
    }
    releaseGroups(batches[b]);
}

/// `running`: it comes back because its handler took too long, not because that failed.
void Engine::returnMessage(std::uint32_t node, std::uint32_t message, bool running)
{
    QueueNode& q = queueOf(node);
    if (messages[message].receives >= q.maxReceives) {
        dropMessage(node, message, q.deadLetter ? Outcome::deadLettered : Outcome::failed);
        return;
    }
    // In order means that the others of its group do not overtake it.
    const bool atOnce = running || !q.redelivery || q.ordered;
    const SimTime pause = atOnce ? 0
                                 : nsFromS(retryDelayS(*q.redelivery, messages[message].receives, 0,
                                     q.redelivery->jitter > 0 ? q.latency.uniform() : 0)
                                               .value_or(0));
    if (pause > 0)
        schedule(now + pause, EventKind::reappear, node, message, messages[message].epoch);
    else
        makeReady(node, q, message);
}

void Engine::dropMessage(std::uint32_t node, std::uint32_t message, Outcome outcome)
{
    NodeStats& stats = statsOf(node);
    if (outcome == Outcome::deadLettered) {
        ++stats.deadLettered;
        ++stats.measures[Measure::deadLetters];
    } else {
        ++stats.errors;
    }
    const std::uint32_t root = messages[message].root;
    messages.release(message);
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
    while (!q.delayed.empty() && q.delayed.front().at <= now) {
        const std::uint32_t message = q.delayed.front().message;
        q.delayed.pop();
        makeReady(node, q, message);
    }
    if (!q.delayed.empty())
        armQueueTimer(node, q.delayed.front().at);
    poll(node);
}

}
