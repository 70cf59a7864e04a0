// SPDX-License-Identifier: GPL-3.0-or-later
// Pollers of queues: how many batches may be in work, and when the next one is taken.
#include "core/sim/engine.hpp"

namespace core {

/// How many batches may be in work: grows at the platform's pace while pollers are short, and
/// shrinks at the same pace when they are not.
inline std::int64_t Engine::pollersNow(QueueNode& q)
{
    if (q.fixedPollers != INT64_MAX)
        return q.fixedPollers;
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

/// Takes batches while there are messages, pollers and no reason to wait.
[[gnu::always_inline]] inline void Engine::poll(std::uint32_t node, QueueNode& q)
{
    if (q.inWork >= q.fixedPollers
        && (q.ready.empty() || now - q.ready.front().enqueued <= q.retention))
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
    while (consumer) {
        takeBatch(node, q, *consumer);
        const bool empty = q.ready.empty() && q.openGroups.empty();
        consumer = empty ? nullptr : consumerReady(node, q);
    }
}

std::uint32_t Engine::batchSizeFor(const QueueNode& q, const Link& consumer)
{
    return consumer.batch > 0 ? std::min(consumer.batch, q.maxBatch) : q.batchSize;
}

/// The consumer that is to get a batch now; null when there is none, or a timer will ask again.
[[gnu::always_inline]] inline const Link* Engine::consumerReady(std::uint32_t node, QueueNode& q)
{
    if (!q.ready.empty() && isGone(q, q.ready.front())) [[unlikely]]
        forgetOld(node, q);
    const std::int64_t pollers = pollersNow(q);
    q.shortOfPollers = false;
    const Node& n = net.nodes[node];
    if (q.plain && q.inWork < pollers) [[likely]]
        return q.ready.empty() ? nullptr : &net.links[n.firstLink];
    const bool fifo = q.ordered;
    const std::uint32_t consumers = n.linkEnd - n.firstLink;
    if ((fifo ? q.openGroups.empty() : q.ready.empty()) || consumers == 0)
        return nullptr;
    const Link& link = net.links[n.firstLink + (consumers == 1 ? 0 : q.nextConsumer % consumers)];
    if (q.batchWindow > 0) {
        const Message& oldest
            = fifo ? q.groups[q.openGroups.front()].waiting.front() : q.ready.front();
        const SimTime full = oldest.readySince + q.batchWindow;
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
    if (batch.size == 0) [[unlikely]] {
        batches.release(b);
        return;
    }
    handBatch(node, q, b, consumer);
    if (q.backsOff && q.depth.value() == 0) [[unlikely]] {
        q.misses = 0;
        q.nextAsk = now + pauseAfterMisses(q);
    }
}

}
