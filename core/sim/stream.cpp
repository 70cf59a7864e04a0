// SPDX-License-Identifier: GPL-3.0-or-later
// Streams: records wait in lanes, in order; of each lane one batch is in work at a time, and one
// that fails blocks its lane until it works or is given up.
#include "core/sim/engine.hpp"

namespace core {

void Engine::putRecord(std::uint32_t node, std::uint32_t root)
{
    StreamNode& s = *net.streamOf(net.nodes[node]);
    NodeStats& stats = statsOf(node);
    ++stats.invocations;
    const bool hot = s.key.chance(s.hotKey);
    const auto shard = hot ? 0 : static_cast<std::uint32_t>(s.key.uniform() * s.shards);
    const auto lane = hot ? 0 : static_cast<std::uint32_t>(s.key.uniform() * s.lanesPerShard);
    const Outcome struck = strike(node);
    if (struck != Outcome::completed || !s.shardRates[shard].take(now)) {
        if (struck == Outcome::completed)
            ++stats.throttled;
        markRoot(root, struck == Outcome::failed ? struck : Outcome::throttled);
        return;
    }
    ++stats.measures[Measure::requests];
    ++stats.measures[Measure::sends];
    addRecord(node, shard, lane, root);
}

/// A change of a database goes to one of its shards. The root was kept open for this.
void Engine::recordChange(std::uint32_t node, std::uint32_t root)
{
    StreamNode& s = *net.streamOf(net.nodes[node]);
    addRecord(node, static_cast<std::uint32_t>(s.key.uniform() * s.shards), 0, root);
    releaseRoot(root);
}

/// A copy for each consumer whose filter lets it through.
void Engine::addRecord(
    std::uint32_t node, std::uint32_t shard, std::uint32_t lane, std::uint32_t root)
{
    Node& n = net.nodes[node];
    StreamNode& s = *net.streamOf(n);
    for (std::uint32_t consumer = 0; consumer < s.consumers; ++consumer) {
        if (!n.route.chance(net.links[n.firstLink + consumer].probability))
            continue;
        const std::uint32_t l = (consumer * s.shards + shard) * s.lanesPerShard + lane;
        s.lanes[l].waiting.push({ root, now });
        ++roots[root].open;
        s.depth.add(1, now);
        if (!s.lanes[l].busy) {
            s.lanes[l].busy = true;
            schedule(
                now + slowed(node, s.latencyMs.fromMs(s.latency)), EventKind::lookAtLane, node, l);
        } else if (s.lanes[l].waitsForMore) {
            lookAtLane(node, l);
        }
    }
}

/// A reader with nothing in work looks for records: takes a batch, or waits for its window.
void Engine::lookAtLane(std::uint32_t node, std::uint32_t l)
{
    const Node& n = net.nodes[node];
    StreamNode& s = *net.streamOf(n);
    StreamLane& lane = s.lanes[l];
    if (!lane.inWork.empty())
        return; // a timer of a window that was full before
    lane.waitsForMore = false;
    const Link& link = net.links[n.firstLink + l / (s.shards * s.lanesPerShard)];
    const std::uint32_t size = link.batch > 0 ? std::min(link.batch, s.maxBatch) : s.batchSize;
    lane.attempts = 0;
    if (!lane.halves.empty()) {
        lane.inWork = std::move(lane.halves.back());
        lane.halves.pop_back();
        handRecords(node, l);
        return;
    }
    while (!lane.waiting.empty() && now - lane.waiting.front().at > s.retention) {
        s.depth.add(-1, now);
        ++statsOf(node).errors;
        const std::uint32_t root = lane.waiting.front().root;
        lane.waiting.pop();
        markRoot(root, Outcome::failed);
        releaseRoot(root);
    }
    if (lane.waiting.empty()) {
        lane.busy = false;
        return;
    }
    lane.busy = true;
    const SimTime full = lane.waiting.front().at + s.batchWindow;
    if (lane.waiting.size() < size && full > now) {
        lane.waitsForMore = true;
        if (lane.lookAt <= now || lane.lookAt > full) {
            lane.lookAt = full;
            schedule(full, EventKind::lookAtLane, node, l);
        }
        return;
    }
    while (!lane.waiting.empty() && lane.inWork.size() < size) {
        lane.inWork.push_back(lane.waiting.front());
        lane.waiting.pop();
        s.depth.add(-1, now);
    }
    handRecords(node, l);
}

/// Hands the records in work to the lane's consumer, for the first time or again.
void Engine::handRecords(std::uint32_t node, std::uint32_t l)
{
    const Node& n = net.nodes[node];
    StreamNode& s = *net.streamOf(n);
    const StreamLane& lane = s.lanes[l];
    const Link& link = net.links[n.firstLink + l / (s.shards * s.lanesPerShard)];
    NodeStats& stats = statsOf(node);
    ++stats.measures[Measure::receives];
    stats.measures[Measure::messageReceives] += static_cast<std::int64_t>(lane.inWork.size());
    ++net.calls[link.connection];
    const std::uint32_t b = newBatch(node);
    batches[b].lane = l;
    const std::uint32_t root = batches[b].root;
    for (const StreamRecord& record : lane.inWork) {
        stats.queueAge.add(now - record.at);
        noteWait(root, node, record.root, record.at);
    }
    const std::uint32_t frame = newFrame(link.target, root);
    Frame& f = frames[frame];
    f.batch = b;
    f.via = node;
    f.operation = link.operation;
    f.messages = static_cast<std::uint32_t>(lane.inWork.size());
    if (roots[root].journey != nothing)
        f.span = openSpan(root, link.target, nothing, Span::Kind::running, now);
    schedule(now, EventKind::deliver, link.target, frame, f.epoch);
}

/// The consumer has answered for the records in work.
void Engine::recordsDone(std::uint32_t frame, Outcome outcome)
{
    const std::uint32_t b = frames[frame].batch, node = batches[b].queue, l = batches[b].lane;
    StreamNode& s = *net.streamOf(net.nodes[node]);
    StreamLane& lane = s.lanes[l];
    NodeStats& stats = statsOf(node);
    if (frames[frame].span != nothing)
        closeSpan(frames[frame].root, frames[frame].span, now, outcome != Outcome::completed);
    batches[b].answered = batches[b].deleted = true;
    if (outcome == Outcome::completed) {
        for (const StreamRecord& record : lane.inWork)
            batches[b].held.push_back(record.root);
        lane.inWork.clear();
        freeFrame(frame);
        lookAtLane(node, l);
        return;
    }
    freeFrame(frame);
    ++lane.attempts;
    const bool tooOld = now - lane.inWork.front().at > s.maxAge;
    if (tooOld || lane.attempts > s.retries) {
        giveUpRecords(node, lane, s.deadLetter ? Outcome::deadLettered : Outcome::failed);
        lookAtLane(node, l);
        return;
    }
    ++stats.retries;
    const std::uint32_t failed = lane.attempts;
    if (s.bisect && lane.inWork.size() > 1) {
        const auto middle
            = lane.inWork.begin() + static_cast<std::ptrdiff_t>(lane.inWork.size() / 2);
        lane.halves.emplace_back(middle, lane.inWork.end());
        lane.inWork.erase(middle, lane.inWork.end());
        lane.attempts = 0; // each half has its own
    }
    const double pauseS = *retryDelayS(s.pauses, static_cast<int>(std::min(failed, 1000u)), 0);
    schedule(now + static_cast<SimTime>(pauseS * 1e9), EventKind::handAgain, node, l);
}

void Engine::giveUpRecords(std::uint32_t node, StreamLane& lane, Outcome outcome)
{
    NodeStats& stats = statsOf(node);
    for (const StreamRecord& record : lane.inWork) {
        if (outcome == Outcome::deadLettered) {
            ++stats.deadLettered;
            ++stats.measures[Measure::deadLetters];
        } else {
            ++stats.errors;
        }
        markRoot(record.root, outcome);
        releaseRoot(record.root);
    }
    lane.inWork.clear();
}

}
