// SPDX-License-Identifier: GPL-3.0-or-later
// Queues: messages wait, pollers take batches, what is not deleted in time comes back.
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
        q.ready.push({ message, m.epoch });
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

/// How many batches may be in work: grows at the platform's pace while pollers are short, and
/// shrinks at the same pace when they are not.
inline std::int64_t Engine::pollersNow(QueueNode& q)
{
    if (q.fixedPollers)
        return static_cast<std::int64_t>(q.maxPollers);
    const double change = static_cast<double>(now - q.pollersAt) * q.pollersPerNs;
    q.pollersAt = now;
    if (q.shortOfPollers)
        q.pollers = std::min(q.maxPollers, q.pollers + change);
    else
        q.pollers
            = std::max({ q.pollersAtRest, static_cast<double>(q.inWork), q.pollers - change });
    // The timer for the next poller may come a nanosecond early.
    return static_cast<std::int64_t>(q.pollers + 1e-6);
}

/// Target-based scaling: now and then, instances for the queue's length, some more or fewer at a
/// time. Messages in work count in the length.
void Engine::scaleByTarget(std::uint32_t node)
{
    QueueNode& q = queueOf(node);
    const auto length = static_cast<double>(q.depth.value() + q.inWork * q.batchSize);
    const double instances = q.pollers / q.pollersPerInstance;
    const double desired = std::clamp(std::ceil(length / q.messagesPerInstance),
        q.pollersAtRest / q.pollersPerInstance, q.maxPollers / q.pollersPerInstance);
    q.pollers = q.pollersPerInstance
        * (instances + std::clamp(desired - instances, -q.instancesPerLook, q.instancesPerLook));
    schedule(now + q.lookEvery, EventKind::scale, node);
    poll(node);
}

/// One more at a time while a whole batch waits, one fewer when nothing does.
void Engine::scaleAfterBatch(QueueNode& q, std::uint32_t size)
{
    if (q.depth.value() >= static_cast<std::int64_t>(size))
        q.pollers = std::min(q.maxPollers, q.pollers + 1);
    else if (q.depth.value() == 0)
        q.pollers = std::max(q.pollersAtRest, q.pollers - 1);
}

/// The pause of pollers that have found nothing a few times: doubles up to the longest, drawn
/// between half and whole.
static SimTime pauseAfterMisses(QueueNode& q)
{
    const double whole
        = std::min(std::ldexp(q.backoffFirstNs, static_cast<int>(q.misses)), q.backoffMaxNs);
    return static_cast<SimTime>(whole * (0.5 + 0.5 * q.latency.uniform()));
}

/// Asks of an empty queue up to a time: each found nothing.
void Engine::askUntil(QueueNode& q, NodeStats& stats, SimTime until)
{
    while (q.nextAsk < until) {
        ++stats.measures[Measure::emptyReceives];
        q.misses = std::min(q.misses + 1, 60u);
        q.nextAsk += pauseAfterMisses(q);
    }
}

/// The oldest message is gone or has outlived the retention.
inline bool Engine::isOver(const QueueNode& q, const QueueNode::Ready& r) const
{
    return !messages.isLive(r.message, r.epoch) || now - messages[r.message].enqueued > q.retention;
}

/// Takes such messages away from the front.
void Engine::forgetOld(std::uint32_t node, QueueNode& q)
{
    while (!q.ready.empty() && isOver(q, q.ready.front())) {
        const auto [message, epoch] = q.ready.front();
        q.ready.pop();
        if (!messages.isLive(message, epoch))
            continue;
        messages[message].ready = false;
        q.depth.add(-1, now);
        dropMessage(node, message, Outcome::failed);
    }
}

/// Takes batches while there are messages, pollers and no reason to wait.
[[gnu::always_inline]] inline void Engine::poll(std::uint32_t node, QueueNode& q)
{
    if (q.fixedPollers && q.inWork >= static_cast<std::int64_t>(q.maxPollers))
        return; // as most messages find it
    if (const Link* consumer = consumerReady(node, q))
        takeBatches(node, q, consumer);
}

void Engine::poll(std::uint32_t node)
{
    poll(node, queueOf(node));
}

/// Takes a batch for this consumer, and others as long as there is one ready for them.
void Engine::takeBatches(std::uint32_t node, QueueNode& q, const Link* consumer)
{
    for (; consumer; consumer = consumerReady(node, q))
        takeBatch(node, q, *consumer);
}

std::uint32_t Engine::batchSizeFor(const QueueNode& q, const Link& consumer)
{
    return consumer.batch > 0 ? std::min(consumer.batch, q.maxBatch) : q.batchSize;
}

/// The consumer that is to get a batch now; null when there is none, or a timer will ask again.
[[gnu::always_inline]] inline const Link* Engine::consumerReady(std::uint32_t node, QueueNode& q)
{
    if (!q.ready.empty() && isOver(q, q.ready.front())) [[unlikely]]
        forgetOld(node, q);
    const std::int64_t pollers = pollersNow(q);
    q.shortOfPollers = false;
    const bool fifo = q.ordered;
    const Node& n = net.nodes[node];
    const std::uint32_t consumers = n.linkEnd - n.firstLink;
    if ((fifo ? q.openGroups.empty() : q.ready.empty()) || consumers == 0)
        return nullptr;
    const Link& link = net.links[n.firstLink + (consumers == 1 ? 0 : q.nextConsumer % consumers)];
    if (q.batchWindow > 0) {
        const std::uint32_t oldest
            = fifo ? q.groups[q.openGroups.front()].waiting.front() : q.ready.front().message;
        const SimTime full = messages[oldest].readySince + q.batchWindow;
        if (q.depth.value() < batchSizeFor(q, link) && full > now) {
            armQueueTimer(node, full);
            return nullptr;
        }
    }
    if (now < q.nextAsk) [[unlikely]] {
        armQueueTimer(node, q.nextAsk);
        return nullptr;
    }
    if (q.inWork >= pollers) {
        q.shortOfPollers = true;
        if (q.pollers < q.maxPollers && q.pollersPerNs > 0) {
            const double missing = static_cast<double>(q.inWork + 1) - q.pollers;
            armQueueTimer(node, now + static_cast<SimTime>(missing / q.pollersPerNs) + 1);
        }
        return nullptr;
    }
    return &link;
}

/// Takes one batch and delivers it, unless all of its messages turn out to be too old.
[[gnu::always_inline]] inline void Engine::takeBatch(
    std::uint32_t node, QueueNode& q, const Link& consumer)
{
    ++q.nextConsumer;
    const std::uint32_t b = newBatch(node);
    Batch& batch = batches[b];
    batch.partial = q.partialBatch;
    fillBatch(node, q, batch, batchSizeFor(q, consumer));
    if (batch.items.empty()) [[unlikely]] {
        batches.release(b);
        return;
    }
    handBatch(node, q, b, consumer);
    if (q.backsOff && q.depth.value() == 0) [[unlikely]] {
        q.misses = 0;
        q.nextAsk = now + pauseAfterMisses(q);
    }
}

/// An empty batch of a queue or stream; it keeps the memory of the last one in its place.
inline std::uint32_t Engine::newBatch(std::uint32_t node)
{
    const std::uint32_t b = batches.allocate();
    Batch& batch = batches[b];
    batch.items.clear();
    batch.held.clear();
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
    for (std::uint32_t taken = 0; taken < size && !q.ready.empty();) {
        const auto [message, epoch] = q.ready.front();
        q.ready.pop();
        if (messages.isLive(message, epoch)) [[likely]] {
            --left;
            taken += take(node, q, batch, message) ? 1 : 0;
        }
    }
    while (!q.openGroups.empty() && batch.items.size() < size) {
        const std::uint32_t g = q.openGroups.front();
        q.openGroups.pop();
        const std::size_t first = batch.items.size();
        while (!q.groups[g].waiting.empty() && batch.items.size() < size) {
            const std::uint32_t message = q.groups[g].waiting.front();
            q.groups[g].waiting.pop();
            --left;
            take(node, q, batch, message);
        }
        q.groups[g].busy = batch.items.size() > first;
    }
    q.depth.add(left - before, now);
    const auto taken = static_cast<std::int64_t>(batch.items.size());
    statsOf(node).measures[Measure::messageReceives] += taken;
    if (net.nodes[node].guarded) [[unlikely]]
        draw(node, Measure::messageReceives, taken);
}

/// Takes one message into a batch; drops it, and returns false, when it is too old.
[[gnu::always_inline]] inline bool Engine::take(
    std::uint32_t node, QueueNode& q, Batch& batch, std::uint32_t message)
{
    Message& m = messages[message];
    m.ready = false;
    if (now - m.enqueued > q.retention) [[unlikely]] {
        dropMessage(node, message, Outcome::failed);
        return false;
    }
    NodeStats& stats = statsOf(node);
    if (m.receives++ > 0) [[unlikely]]
        ++stats.retries;
    stats.queueAge.add(now - m.readySince);
    batch.items.push_back({ message, m.epoch, m.receives, m.group, m.root, false });
    batch.repeats += m.seen ? 1 : 0;
    batch.sampled |= m.sampled;
    return true;
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
        for (const Batch::Item& item : batch.items)
            noteWait(root, node, item.root, messages[item.message].readySince);
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
    if (takes == 0 && net.nodes[link.target].type == NodeType::function)
        invoke(frame, f);
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
    for (const Batch::Item& item : batch.items)
        if (messages[item.message].seen && roots[item.root].counted)
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
    for (const Batch::Item& item : batch.items) {
        if (item.failed) [[unlikely]]
            batch.deleted = false;
        if (item.failed || !messages.isLive(item.message, item.epoch)) [[unlikely]]
            continue;
        Message& m = messages[item.message];
        if (m.receives != item.receives) [[unlikely]]
            continue; // taken again meanwhile: this receipt no longer deletes it
        if (m.ready) [[unlikely]] {
            q.depth.add(-1, now);
            if (q.ordered)
                q.groups[m.group].waiting.erase(item.message);
        }
        ++deleted;
        messages.release(item.message);
        if (over == nothing) {
            batch.held.push_back(item.root);
        } else {
            markRoot(item.root, roots[over].outcome);
            releaseRoot(item.root);
        }
    }
    stats.measures[Measure::messageDeletes] += deleted;
    if (net.nodes[batch.queue].guarded) [[unlikely]]
        draw(batch.queue, Measure::messageDeletes, deleted);
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
