// SPDX-License-Identifier: GPL-3.0-or-later
// Queues: messages wait, pollers take batches, what is not deleted in time comes back.
#include "core/sim/engine.hpp"

namespace core {

void Engine::enqueue(std::uint32_t node, std::uint32_t root)
{
    QueueNode& q = net.queues[net.nodes[node].slot];
    NodeStats& stats = statsOf(node);
    ++stats.invocations;
    if (const Outcome struck = strike(node); struck != Outcome::completed) [[unlikely]] {
        markRoot(root, struck);
        return;
    }
    if (!withinDay(node, Measure::sends)) [[unlikely]] {
        markRoot(root, Outcome::throttled);
        return;
    }
    ++stats.measures[Measure::sends];
    addMessage(node, root, false);
    if (q.duplicate.chance(q.duplicateRate))
        addMessage(node, root, true);
    poll(node);
}

/// `seen`: the queue has another copy of it.
void Engine::addMessage(std::uint32_t node, std::uint32_t root, bool seen)
{
    QueueNode& q = net.queues[net.nodes[node].slot];
    const std::uint32_t m = messages.allocateFresh();
    messages[m].root = root;
    messages[m].enqueued = now + q.delay;
    messages[m].seen = seen;
    if (!q.groups.empty())
        messages[m].group
            = static_cast<std::uint32_t>(q.group.uniform() * static_cast<double>(q.groups.size()));
    ++roots[root].open;
    if (q.delay > 0) {
        q.delayed.push({ now + q.delay, m });
        armQueueTimer(node, now + q.delay);
        return;
    }
    makeReady(node, m);
}

/// Messages of a group can be had again, if there are any.
void Engine::openGroup(QueueNode& q, std::uint32_t group)
{
    q.groups[group].busy = false;
    if (!q.groups[group].waiting.empty())
        q.openGroups.push(group);
}

/// A batch is no longer in work: its message groups go on.
void Engine::releaseGroups(Batch& batch)
{
    QueueNode& q = net.queues[net.nodes[batch.queue].slot];
    if (q.groups.empty())
        return;
    for (const Batch::Item& item : batch.items)
        if (q.groups[item.group].busy)
            openGroup(q, item.group);
}

void Engine::makeReady(std::uint32_t node, std::uint32_t message)
{
    QueueNode& q = net.queues[net.nodes[node].slot];
    Message& m = messages[message];
    if (q.backoffMaxNs > 0 && q.depth.value() == 0)
        askUntil(q, statsOf(node), now);
    m.ready = true;
    m.readySince = now;
    q.depth.add(1, now);
    if (q.groups.empty()) {
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
std::int64_t Engine::pollersNow(QueueNode& q)
{
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
    QueueNode& q = net.queues[net.nodes[node].slot];
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

/// Takes messages away from the front that are gone or have outlived the retention.
void Engine::forgetOld(std::uint32_t node)
{
    QueueNode& q = net.queues[net.nodes[node].slot];
    while (!q.ready.empty()) {
        const auto [message, epoch] = q.ready.front();
        const bool live = messages.isLive(message, epoch);
        if (live && now - messages[message].enqueued <= q.retention)
            return;
        q.ready.pop();
        if (!live)
            continue;
        messages[message].ready = false;
        q.depth.add(-1, now);
        dropMessage(node, message, Outcome::failed);
    }
}

void Engine::poll(std::uint32_t node)
{
    while (takeBatch(node)) { }
}

/// Takes one batch if there are messages, pollers and a reason not to wait; false when not.
bool Engine::takeBatch(std::uint32_t node)
{
    QueueNode& q = net.queues[net.nodes[node].slot];
    const Node& n = net.nodes[node];
    forgetOld(node);
    const std::int64_t pollers = pollersNow(q);
    q.shortOfPollers = false;
    const bool fifo = !q.groups.empty();
    if ((fifo ? q.openGroups.empty() : q.ready.empty()) || n.firstLink == n.linkEnd)
        return false;
    const std::uint32_t oldest
        = fifo ? q.groups[q.openGroups.front()].waiting.front() : q.ready.front().message;
    const Link& link = net.links[n.firstLink + q.nextConsumer % (n.linkEnd - n.firstLink)];
    const std::uint32_t size = link.batch > 0 ? std::min(link.batch, q.maxBatch) : q.batchSize;
    const SimTime full = messages[oldest].readySince + q.batchWindow;
    if (q.batchWindow > 0 && q.depth.value() < size && full > now) {
        armQueueTimer(node, full);
        return false;
    }
    if (now < q.nextAsk) {
        armQueueTimer(node, q.nextAsk);
        return false;
    }
    if (q.inWork >= pollers) {
        q.shortOfPollers = true;
        if (q.pollers < q.maxPollers && q.pollersPerNs > 0) {
            const double missing = static_cast<double>(q.inWork + 1) - q.pollers;
            armQueueTimer(node, now + static_cast<SimTime>(missing / q.pollersPerNs) + 1);
        }
        return false;
    }
    ++q.nextConsumer;
    const std::uint32_t b = newBatch(node);
    Batch& batch = batches[b];
    batch.partial = q.partialBatch;
    fillBatch(node, batch, size);
    if (batch.items.empty()) {
        batches.release(b);
        return fifo ? !q.openGroups.empty() : !q.ready.empty();
    }
    handBatch(node, b, link);
    if (q.backoffMaxNs > 0 && q.depth.value() == 0) {
        q.misses = 0;
        q.nextAsk = now + pauseAfterMisses(q);
    }
    return true;
}

/// An empty batch of a queue or stream; it keeps the memory of the last one in its place.
std::uint32_t Engine::newBatch(std::uint32_t node)
{
    const std::uint32_t b = batches.allocate();
    Batch& batch = batches[b];
    batch.items.clear();
    batch.held.clear();
    batch.queue = node;
    batch.lane = nothing;
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

void Engine::fillBatch(std::uint32_t node, Batch& batch, std::uint32_t size)
{
    QueueNode& q = net.queues[net.nodes[node].slot];
    while (q.groups.empty() && !q.ready.empty() && batch.items.size() < size) {
        const auto [message, epoch] = q.ready.front();
        q.ready.pop();
        if (messages.isLive(message, epoch))
            take(node, batch, message);
    }
    while (!q.openGroups.empty() && batch.items.size() < size) {
        const std::uint32_t g = q.openGroups.front();
        q.openGroups.pop();
        const std::size_t before = batch.items.size();
        while (!q.groups[g].waiting.empty() && batch.items.size() < size) {
            const std::uint32_t message = q.groups[g].waiting.front();
            q.groups[g].waiting.pop();
            take(node, batch, message);
        }
        q.groups[g].busy = batch.items.size() > before;
    }
    const auto taken = static_cast<std::int64_t>(batch.items.size());
    statsOf(node).measures[Measure::messageReceives] += taken;
    draw(node, Measure::messageReceives, taken);
}

/// Takes one message into a batch, or drops it when it is too old.
void Engine::take(std::uint32_t node, Batch& batch, std::uint32_t message)
{
    QueueNode& q = net.queues[net.nodes[node].slot];
    Message& m = messages[message];
    m.ready = false;
    q.depth.add(-1, now);
    if (now - m.enqueued > q.retention) {
        dropMessage(node, message, Outcome::failed);
        return;
    }
    NodeStats& stats = statsOf(node);
    if (m.receives++ > 0)
        ++stats.retries;
    stats.queueAge.add(now - m.readySince);
    batch.items.push_back({ message, m.epoch, m.receives, m.group, false });
}

/// Delivers a batch: its messages are invisible until it is answered or the timeout is over.
void Engine::handBatch(std::uint32_t node, std::uint32_t batch, const Link& link)
{
    QueueNode& q = net.queues[net.nodes[node].slot];
    NodeStats& stats = statsOf(node);
    ++stats.measures[Measure::receives];
    ++net.calls[link.connection];
    ++q.inWork;
    const std::uint32_t root = roots.allocateFresh();
    roots[root].batch = batch;
    roots[root].at = now;
    std::uint32_t toHandle = 0;
    const bool detects
        = net.nodes[link.target].type == NodeType::function && functionOf(link.target).idempotent;
    for (const Batch::Item& item : batches[batch].items) {
        // What was handed over before has its effects twice, unless the handler knows its key.
        const bool again = messages[item.message].seen;
        toHandle += again && detects ? 0 : 1;
        if (again && !detects && roots[messages[item.message].root].counted)
            ++counts.duplicated;
        noteWait(root, node, messages[item.message].root, messages[item.message].readySince);
    }
    const std::uint32_t frame = newFrame(link.target, root);
    Frame& f = frames[frame];
    f.batch = batch;
    f.via = node;
    f.operation = link.operation;
    f.messages = toHandle;
    f.repeats = static_cast<std::uint32_t>(batches[batch].items.size()) - toHandle;
    const SimTime takes = slowed(node, q.latencyMs.fromMs(q.latency));
    if (roots[root].journey != nothing)
        f.span = openSpan(root, link.target, nothing, Span::Kind::running, now + takes);
    if (q.takenBatches.add({ now + q.visibility, batch, batches[batch].epoch },
            [this](const Deadlines::Entry& e) { return batchIsOver(e); }))
        schedule(now + q.visibility, EventKind::visibility, node);
    if (takes == 0 && net.nodes[link.target].type == NodeType::function)
        deliver(frame);
    else
        schedule(now + takes, EventKind::deliver, link.target, frame, f.epoch);
}

/// The consumer has answered. Handled messages are deleted; of a failed batch all come back by the
/// platform's schedule, or when their visibility timeout is over.
void Engine::batchDone(std::uint32_t frame, Outcome outcome)
{
    const std::uint32_t b = frames[frame].batch;
    Batch& batch = batches[b];
    const std::uint32_t node = batch.queue;
    QueueNode& q = net.queues[net.nodes[node].slot];
    --q.inWork;
    if (q.scaling == PollerScaling::afterBatch)
        scaleAfterBatch(q, static_cast<std::uint32_t>(batch.items.size()));
    batch.answered = true;
    if (frames[frame].span != nothing)
        closeSpan(frames[frame].root, frames[frame].span, now, outcome != Outcome::completed);
    if (outcome == Outcome::completed) {
        batch.deleted = std::none_of(batch.items.begin(), batch.items.end(),
            [](const Batch::Item& item) { return item.failed; });
        NodeStats& stats = statsOf(node);
        ++stats.measures[Measure::deletes];
        for (const Batch::Item& item : batch.items) {
            if (item.failed || !messages.isLive(item.message, item.epoch))
                continue;
            Message& m = messages[item.message];
            if (m.receives != item.receives)
                continue; // taken again meanwhile: this receipt no longer deletes it
            if (m.ready) {
                q.depth.add(-1, now);
                if (!q.groups.empty())
                    q.groups[m.group].waiting.erase(item.message);
            }
            ++stats.measures[Measure::messageDeletes];
            draw(node, Measure::messageDeletes, 1);
            batch.held.push_back(m.root);
            messages.release(item.message);
        }
    }
    if (batch.deleted && !batch.expired)
        releaseGroups(batch);
    else if (q.redelivery && !batch.expired)
        giveBack(b);
    freeFrame(frame);
    poll(node);
}

/// The handler and everything it caused are over: so are the messages it handled.
void Engine::settleBatch(std::uint32_t b, Outcome outcome)
{
    batches[b].settled = true;
    // Releasing a root may free other batches but not this one: it is freed below.
    for (std::size_t i = 0; i < batches[b].held.size(); ++i) {
        const std::uint32_t root = batches[b].held[i];
        markRoot(root, outcome);
        releaseRoot(root);
    }
    batches[b].held.clear();
    freeBatchIfOver(b);
}

void Engine::freeBatchIfOver(std::uint32_t b)
{
    const Batch& batch = batches[b];
    if (batch.settled && (batch.deleted || batch.expired))
        batches.release(b);
}

/// Visibility timeouts that are over: what was not deleted comes back, or is given up.
void Engine::onVisibility(std::uint32_t node)
{
    QueueNode& q = net.queues[net.nodes[node].slot];
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
    QueueNode& q = net.queues[net.nodes[node].slot];
    if (messages[message].receives >= q.maxReceives) {
        dropMessage(node, message, q.deadLetter ? Outcome::deadLettered : Outcome::failed);
        return;
    }
    // In order means that the others of its group do not overtake it.
    const bool atOnce = running || !q.redelivery || !q.groups.empty();
    const SimTime pause = atOnce ? 0
                                 : nsFromS(retryDelayS(*q.redelivery, messages[message].receives, 0,
                                     q.redelivery->jitter > 0 ? q.latency.uniform() : 0)
                                               .value_or(0));
    if (pause > 0)
        schedule(now + pause, EventKind::reappear, node, message, messages[message].epoch);
    else
        makeReady(node, message);
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
    QueueNode& q = net.queues[net.nodes[node].slot];
    if (q.timerAt >= now && q.timerAt <= at)
        return; // an earlier look will arm the next one
    q.timerAt = at;
    schedule(at, EventKind::queueTimer, node);
}

void Engine::onQueueTimer(std::uint32_t node)
{
    QueueNode& q = net.queues[net.nodes[node].slot];
    if (q.timerAt == now)
        q.timerAt = -1;
    while (!q.delayed.empty() && q.delayed.front().at <= now) {
        const std::uint32_t message = q.delayed.front().message;
        q.delayed.pop();
        makeReady(node, message);
    }
    if (!q.delayed.empty())
        armQueueTimer(node, q.delayed.front().at);
    poll(node);
}

}
