// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/compile.hpp"
#include <algorithm>

namespace core {

SimTime nsFromS(double s)
{
    return s >= 9e9 ? INT64_MAX / 4 : static_cast<SimTime>(s * 1e9 + 0.5);
}

namespace {

struct CompileKind {
    const Compiling& c;

    void operator()(const Clients& k) const
    {
        c.node.type = NodeType::source;
        c.node.networkMs = Sampler(k.networkMs);
        if (const auto* plain = plainBehaviour(k); plain && !k.location.empty()) {
            const auto areas = plain->roundTripMs.find(c.region);
            if (areas != plain->roundTripMs.end() && areas->second.contains(k.location))
                c.node.roundTripMs = Sampler(areas->second.at(k.location));
        }
    }
    void operator()(const Schedule& k) const
    {
        c.node.type = NodeType::source;
        c.node.keepWarm = k.keepWarm;
        if (const auto* plain = plainBehaviour(k))
            c.node.lateMs = Sampler(plain->latencyMs);
    }
    /// Null when the platform says nothing about this kind.
    const PlainBehaviour* plainBehaviour(const Kind& kind) const
    {
        const Service* service = serviceOf(c.platform, kind);
        return service ? std::get_if<PlainBehaviour>(&service->behaviour) : nullptr;
    }

    void operator()(const HttpApi& k) const
    {
        const auto& b = c.behaviour<GatewayBehaviour>(k);
        GatewayNode g;
        g.latencyMs = samplerOr(k.latencyMs, b.latencyMs);
        g.timeout = nsFromS(std::min(k.timeoutS.value_or(b.maxTimeoutS), b.maxTimeoutS));
        const double rate = k.ratePerS ? *k.ratePerS : b.ratePerS;
        const double burst = k.burst ? *k.burst : (k.ratePerS ? std::max(rate, 1.0) : b.burst);
        g.rate = TokenBucket(rate, burst);
        g.latency = c.stream(Draw::latency);
        c.place(c.net.gateways, NodeType::gateway, std::move(g));
    }

    void operator()(const Cache& k) const
    {
        const auto& b = c.behaviour<StoreBehaviour>(k);
        GatewayNode g;
        g.isCache = true;
        g.latencyMs = samplerOr(k.latencyMs, b.readMs);
        g.writeMs = samplerOr(k.latencyMs, b.writeMs);
        g.hitRatio = k.hitRatio;
        g.timeout = INT64_MAX / 4;
        g.latency = c.stream(Draw::latency);
        g.hit = c.stream(Draw::hit);
        c.place(c.net.gateways, NodeType::gateway, std::move(g));
    }

    void operator()(const EventBus& k) const { bus(k); }
    void operator()(const Topic& k) const { bus(k); }
    template <class K> void bus(const K& k) const
    {
        const auto& b = c.behaviour<BusBehaviour>(k);
        BusNode bus;
        bus.latencyMs = samplerOr(k.latencyMs, b.latencyMs);
        bus.retry = b.retry;
        if (k.retries)
            bus.retry.retries = *k.retries;
        bus.deadLetter = k.deadLetter;
        bus.latency = c.stream(Draw::latency);
        c.place(c.net.buses, NodeType::bus, std::move(bus));
    }

    void operator()(const Queue& k) const
    {
        const auto& b = c.behaviour<QueueBehaviour>(k);
        QueueNode q;
        q.latencyMs = Sampler(b.latencyMs);
        q.maxBatch = static_cast<std::uint32_t>(std::clamp(maxBatchOf(b, k), 1.0, 1e6));
        q.batchSize = std::min(static_cast<std::uint32_t>(k.batchSize), q.maxBatch);
        q.maxReceives = static_cast<std::uint32_t>(
            k.maxReceives ? *k.maxReceives : std::min(b.maxReceives, 1e9));
        q.batchWindow = nsFromS(k.batchWindowS);
        q.visibility = nsFromS(k.visibilityTimeoutS.value_or(b.visibilityTimeoutS));
        q.windowedExtra = nsFromS(b.windowedVisibilityExtraS);
        q.redelivery = b.redelivery;
        q.delay = nsFromS(k.delayS);
        q.retention = nsFromS(k.retentionH * 3600);
        q.deadLetter = k.deadLetter;
        scalePollers(q, b, k);
        if (k.fifo)
            q.groups.resize(static_cast<std::size_t>(k.messageGroups));
        q.ordered = !q.groups.empty();
        q.partialBatch = k.partialBatch;
        q.duplicateRate = k.fifo ? 0 : k.duplicateRate;
        q.group = c.stream(Draw::group);
        q.duplicate = c.stream(Draw::duplicate);
        q.latency = c.stream(Draw::latency);
        c.place(c.net.queues, NodeType::queue, std::move(q));
    }

    static void scalePollers(QueueNode& q, const QueueBehaviour& b, const Queue& k)
    {
        q.scaling = b.scaling;
        q.maxPollers = k.maxConcurrency ? *k.maxConcurrency : b.maxPollers;
        q.pollersAtRest = std::min(b.pollersAtRest, q.maxPollers);
        if (q.pollersAtRest == q.maxPollers)
            q.fixedPollers = static_cast<std::int64_t>(q.maxPollers);
        q.pollers = q.pollersAtRest;
        if (b.scaling == PollerScaling::paced)
            q.pollersPerNs = b.pollersPerMinute / 60e9;
        q.messagesPerInstance = b.messagesPerInstance > 0 ? b.messagesPerInstance : q.batchSize;
        q.pollersPerInstance = b.pollersPerInstance;
        q.instancesPerLook = b.instancesPerLook;
        if (b.scaling == PollerScaling::target)
            q.lookEvery = std::max<SimTime>(nsFromS(b.scaleEveryS), 1);
        q.idlePollS = b.idlePollS;
        q.backoffFirstNs = b.backoffFirstS * 1e9;
        q.backoffMaxNs = b.backoffMaxS * 1e9;
        q.backsOff = q.backoffMaxNs > 0;
    }

    void operator()(const Stream& k) const
    {
        const auto& b = c.behaviour<StreamBehaviour>(k);
        StreamNode s;
        s.latencyMs = Sampler(b.latencyMs);
        s.shards = static_cast<std::uint32_t>(k.shards);
        s.lanesPerShard = static_cast<std::uint32_t>(k.parallelisation);
        s.maxBatch = static_cast<std::uint32_t>(std::clamp(b.maxBatch, 1.0, 1e6));
        s.batchSize = std::min(static_cast<std::uint32_t>(k.batchSize), s.maxBatch);
        s.batchWindow = nsFromS(k.batchWindowS);
        s.retention = nsFromS(k.retentionH * 3600);
        s.maxAge = k.maxAgeS ? std::min(nsFromS(*k.maxAgeS), s.retention) : s.retention;
        s.retries = static_cast<std::uint32_t>(k.retries.value_or(b.retry.retries));
        s.pauses = b.retry;
        s.pauses.retries = INT32_MAX;
        s.pauses.maxAgeS = unlimited;
        s.bisect = k.bisect;
        s.deadLetter = k.deadLetter;
        s.hotKey = k.hotKey;
        s.shardRates.assign(s.shards, TokenBucket(b.recordsPerShardPerS, b.recordsPerShardPerS));
        s.latency = c.stream(Draw::latency);
        s.key = c.stream(Draw::route);
        c.place(c.net.streams, NodeType::stream, std::move(s));
    }

    void operator()(const Workflow& k) const
    {
        const auto& b = c.behaviour<WorkflowBehaviour>(k);
        WorkflowNode w;
        w.stepMs = Sampler(b.stepMs);
        w.express = k.type == "express";
        w.timeout = nsFromS(std::min(k.timeoutS, w.express ? b.maxExpressTimeoutS : b.maxTimeoutS));
        w.billedTime = { nsFromS(b.billedStepMs / 1000), 0 };
        w.starts = w.express ? TokenBucket(b.expressStartsPerS, b.expressStartsBurst)
                             : TokenBucket(b.startsPerS, b.startsBurst);
        if (!w.express) {
            w.steps = TokenBucket(b.stepsPerS, b.stepsBurst);
            w.maxSteps = b.maxSteps;
        }
        w.choice = c.stream(Draw::choice);
        w.wait = c.stream(Draw::wait);
        w.latency = c.stream(Draw::latency);
        c.place(c.net.workflows, NodeType::workflow, std::move(w));
    }

    void operator()(const Function& k) const { compileFunction(c, k); }
    void operator()(const AlwaysOn& k) const { compileService(c, k); }

    void operator()(const Database& k) const
    {
        StoreNode s = store(k, k.readMs, k.writeMs, k.errorRate);
        const auto& b = c.behaviour<StoreBehaviour>(k);
        if (k.capacity == "provisioned" && b.readUnitKb > 0) {
            s.limited = true;
            s.readUnitKb = b.readUnitKb;
            s.writeUnitKb = b.writeUnitKb;
            const double burst = std::max(b.burstS, 1.0);
            s.readCapacity = TokenBucket(k.readUnits, k.readUnits * burst);
            s.writeCapacity = TokenBucket(k.writeUnits, k.writeUnits * burst);
        }
        keep(std::move(s));
        if (b.changes)
            keepChanges(*b.changes, b.notifyMs);
    }
    /// The consumer's connection has no settings for them: those of the platform hold.
    void keepChanges(const ChangeStream& b, const Amount& latencyMs) const
    {
        StreamNode s;
        s.latencyMs = Sampler(latencyMs);
        s.shards = static_cast<std::uint32_t>(std::clamp(b.shards, 1.0, 1e6));
        s.maxBatch = s.batchSize = static_cast<std::uint32_t>(std::clamp(b.batch, 1.0, 1e6));
        s.retention = s.maxAge = nsFromS(b.retentionH * 3600);
        s.retries = static_cast<std::uint32_t>(b.retry.retries);
        s.pauses = b.retry;
        s.pauses.retries = INT32_MAX;
        s.pauses.maxAgeS = unlimited;
        s.deadLetter = false;
        s.latency = c.stream(Draw::network);
        s.key = c.stream(Draw::route);
        c.node.changes = static_cast<std::uint32_t>(c.net.streams.size());
        c.net.streams.push_back(std::move(s));
    }
    void operator()(const ObjectStorage& k) const
    {
        keep(store(k, k.readMs, k.writeMs, k.errorRate));
    }
    void operator()(const ExternalApi& k) const
    {
        StoreNode s;
        s.readMs = s.writeMs = Sampler(k.latencyMs);
        s.errorRate = k.errorRate;
        if (k.ratePerS) {
            s.limited = true;
            s.readCapacity = TokenBucket(*k.ratePerS, k.burst.value_or(std::max(*k.ratePerS, 1.0)));
            s.writesShareCapacity = true;
        }
        if (k.outageEveryH)
            s.outages
                = { *k.outageEveryH * 3.6e12, k.outageMin * 6e10, 0, true, c.stream(Draw::outage) };
        keep(std::move(s));
    }

    StoreNode store(const Kind& kind, const std::optional<Amount>& readMs,
        const std::optional<Amount>& writeMs, double errorRate) const
    {
        const auto& b = c.behaviour<StoreBehaviour>(kind);
        StoreNode s;
        s.readMs = samplerOr(readMs, b.readMs);
        s.writeMs = samplerOr(writeMs, b.writeMs);
        s.notifyMs = Sampler(b.notifyMs);
        s.nsPerKb = b.msPerMb * 1e6 / 1024;
        s.errorRate = errorRate;
        return s;
    }
    void keep(StoreNode s) const
    {
        s.latency = c.stream(Draw::latency);
        s.error = c.stream(Draw::error);
        c.place(c.net.stores, NodeType::store, std::move(s));
    }
};

/// A visibility timeout that a batch window and a consumer's timeout exceed, where the platform
/// lengthens it.
void lengthenVisibility(Network& net)
{
    for (const Node& node : net.nodes) {
        if (node.type != NodeType::queue)
            continue;
        QueueNode& q = net.queues[node.slot];
        if (q.windowedExtra == 0 || q.batchWindow == 0)
            continue;
        SimTime needed = 0;
        for (std::uint32_t l = node.firstLink; l < node.linkEnd; ++l)
            if (const Node& to = net.nodes[net.links[l].target]; to.type == NodeType::function)
                needed = std::max(needed, q.batchWindow + net.functions[to.slot].timeout);
        if (needed > q.visibility)
            q.visibility = needed + q.windowedExtra;
    }
}

}

Network compile(
    const Project& project, const Platform& platform, std::uint64_t seed, const std::string& asked)
{
    const std::string& region = asked.empty() ? platform.defaultRegion : asked;
    Network net;
    net.nodes.resize(project.components.size());
    net.calls.resize(project.connections.size());
    NodeIndex index;
    for (std::uint32_t i = 0; i < project.components.size(); ++i) {
        const Component& component = project.components[i];
        index[component.id] = i;
        Node& node = net.nodes[i];
        node.route = Rng(seed, component.id, Draw::route);
        node.network = Rng(seed, component.id, Draw::network);
        const Compiling compiling { net, node, component, platform, seed, region };
        std::visit(CompileKind { compiling }, resolved(component, platform.id));
    }
    compileLinks(net, project, index, seed);
    compileWorkflows(net, project, platform);
    lengthenVisibility(net);
    for (StreamNode& s : net.streams)
        s.lanes.resize(std::size_t { s.shards } * s.lanesPerShard * s.consumers);
    reserveConcurrency(net, project, platform);
    compileDailyLimits(net, project, platform);
    for (Node& node : net.nodes)
        for (std::uint32_t l = node.firstLink; l < node.linkEnd; ++l) {
            const Link& link = net.links[l];
            const bool alone
                = link.groupEnd == l + 1 && (l == node.firstLink || net.links[l - 1].groupEnd == l);
            const bool endKnown = alone && link.policy == UINT32_MAX
                && net.nodes[link.target].type == NodeType::store;
            if (link.sync && !endKnown)
                node.mustLimit = true;
        }
    for (Node& node : net.nodes)
        if (node.type == NodeType::workflow // waits need no link
            || (node.type == NodeType::function && net.functions[node.slot].sharesCpu))
            node.mustLimit = true;
    for (const Node& node : net.nodes)
        if (node.type == NodeType::queue) {
            QueueNode& q = net.queues[node.slot];
            q.plain = !q.ordered && q.delay == 0 && q.duplicateRate <= 0 && !q.backsOff
                && q.batchWindow == 0 && node.linkEnd == node.firstLink + 1;
        }
    return net;
}

}
