// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/network.hpp"
#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace core {

namespace {

SimTime nsFromS(double s)
{
    return s >= 9e9 ? INT64_MAX / 4 : static_cast<SimTime>(s * 1e9 + 0.5);
}

Operation operationFrom(const std::string& name)
{
    if (name == "read")
        return Operation::read;
    if (name == "write")
        return Operation::write;
    if (name == "delete")
        return Operation::remove;
    if (name == "query")
        return Operation::query;
    return name == "publish" ? Operation::publish : Operation::invoke;
}

/// What compile() needs while it visits one component.
struct Compiling {
    Network& net;
    Node& node;
    const Component& component;
    const Platform& platform;
    std::uint64_t seed;

    Rng stream(Draw purpose) const { return { seed, component.id, purpose }; }
    template <class B> const B& behaviour(const Kind& kind) const
    {
        const Service* service = serviceOf(platform, kind);
        const B* b = service ? std::get_if<B>(&service->behaviour) : nullptr;
        if (!b)
            throw Error(platform.title + " has no service for " + component.id + " ("
                + infoOf(kind).title + ")");
        return *b;
    }
    template <class T> void place(std::vector<T>& all, NodeType type, T&& value) const
    {
        node.type = type;
        node.slot = static_cast<std::uint32_t>(all.size());
        all.push_back(std::forward<T>(value));
    }
};

Sampler samplerOr(const std::optional<Amount>& own, const Amount& platforms)
{
    return Sampler(own ? *own : platforms);
}

void compileColdStart(FunctionNode& f, const FunctionBehaviour& b, const Function& spec)
{
    f.hasColdStartOverride = spec.coldStartMs.has_value();
    if (spec.coldStartMs) {
        f.coldStartMs = Sampler(*spec.coldStartMs);
        return;
    }
    const ColdStart& c = b.coldStart;
    const ColdStart::Runtime* runtime = findRuntime(c, spec.runtime, spec.arch);
    if (runtime) {
        f.initMs = Sampler(runtime->initMs);
        f.firstCallCpuMs = runtime->firstCallCpuMs;
    }
    f.placementMs = Sampler(c.placementMs);
    f.downloadMs = c.downloadMsPerMb * spec.packageMb;
    f.loadMs = (runtime && runtime->loadMsPerMb ? *runtime->loadMsPerMb : c.loadMsPerMb)
        * spec.packageMb;
}

void compileCapacity(FunctionNode& f, const FunctionBehaviour& b, const Function& spec)
{
    const double memory = memoryOf(b, spec.memoryMb);
    const double vcpu = vcpuOf(b, memory);
    f.vcpu = vcpu > 0 ? vcpu : 1;
    f.parallelFraction = spec.parallelFraction;
    f.soloFactor = (1 - f.parallelFraction) / std::min(1.0, f.vcpu) + f.parallelFraction / f.vcpu;
    const double cpu = mean(spec.cpuMs) * f.soloFactor, wait = mean(spec.waitMs);
    f.cpuShare = cpu + wait > 0 && std::isfinite(cpu) ? cpu / (cpu + wait) : 1;

    double most = b.maxInstances;
    if (spec.maxInstances > 0)
        most = std::min(most, static_cast<double>(spec.maxInstances));
    f.limits = { static_cast<std::int64_t>(std::min(most, 1e12)),
        concurrencyOf(b, memory, spec.concurrency), b.binding, b.atLimit };
    f.provisioned = std::min<std::int64_t>(spec.provisioned, f.limits.maxInstances);
    f.minInstances
        = std::min<std::int64_t>(std::max(spec.minInstances, static_cast<int>(b.minInstances)),
            f.limits.maxInstances - f.provisioned);
}

struct CompileKind {
    const Compiling& c;

    void operator()(const Clients& k) const
    {
        c.node.type = NodeType::source;
        c.node.networkMs = Sampler(k.networkMs);
    }
    void operator()(const Schedule&) const { c.node.type = NodeType::source; }

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

    void operator()(const EventBus& k) const
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
        q.maxBatch = static_cast<std::uint32_t>(std::clamp(b.maxBatch, 1.0, 1e6));
        q.batchSize = std::min(static_cast<std::uint32_t>(k.batchSize), q.maxBatch);
        q.maxReceives = static_cast<std::uint32_t>(k.maxReceives);
        q.batchWindow = nsFromS(k.batchWindowS);
        q.visibility = nsFromS(k.visibilityTimeoutS);
        q.delay = nsFromS(k.delayS);
        q.retention = nsFromS(k.retentionH * 3600);
        q.deadLetter = k.deadLetter;
        q.maxPollers = k.maxConcurrency ? *k.maxConcurrency : b.maxPollers;
        q.pollersAtRest = std::min(b.pollersAtRest, q.maxPollers);
        q.pollers = q.pollersAtRest;
        q.pollersPerNs = b.pollersPerMinute / 60e9;
        q.idlePollS = b.idlePollS;
        q.latency = c.stream(Draw::latency);
        c.place(c.net.queues, NodeType::queue, std::move(q));
    }

    void operator()(const Function& k) const
    {
        const auto& b = c.behaviour<FunctionBehaviour>(k);
        FunctionNode f;
        f.cpuMs = Sampler(k.cpuMs);
        f.waitMs = Sampler(k.waitMs);
        f.overheadMs = Sampler(b.overheadMs);
        f.keepAliveS = samplerOr(k.keepAliveS, b.keepAliveS);
        compileColdStart(f, b, k);
        compileCapacity(f, b, k);
        f.timeout = nsFromS(std::min(k.timeoutS, b.maxTimeoutS));
        f.maxWait = nsFromS(b.maxWaitS);
        f.errorRate = k.errorRate;
        f.asyncRetry = b.asyncRetry;
        if (k.retries)
            f.asyncRetry.retries = *k.retries;
        f.throttleRetry = b.throttleRetry;
        f.deadLetter = k.deadLetter;
        f.billedBy = b.billedBy;
        f.billedStep = std::max<SimTime>(nsFromS(b.billedStepMs / 1000), 1);
        f.billedMinimum = nsFromS(b.billedMinMs / 1000);
        f.startupBilled = b.startupBilled;
        f.pool.startTokens = TokenBucket(b.scaleOutPerS, b.scaleOutBurst);
        f.work = c.stream(Draw::work);
        f.wait = c.stream(Draw::wait);
        f.cold = c.stream(Draw::cold);
        f.keepAlive = c.stream(Draw::keepAlive);
        f.error = c.stream(Draw::error);
        f.network = c.stream(Draw::network);
        c.place(c.net.functions, NodeType::function, std::move(f));
    }

    void operator()(const Database& k) const { store(k, k.readMs, k.writeMs, k.errorRate); }
    void operator()(const ObjectStorage& k) const { store(k, k.readMs, k.writeMs, k.errorRate); }
    void operator()(const ExternalApi& k) const
    {
        StoreNode s;
        s.readMs = s.writeMs = Sampler(k.latencyMs);
        s.errorRate = k.errorRate;
        keep(std::move(s));
    }
    template <class Other> void operator()(const Other&) const
    {
        throw Error(c.component.id + ": a " + Other::id + " cannot be simulated yet");
    }

    void store(const Kind& kind, const std::optional<Amount>& readMs,
        const std::optional<Amount>& writeMs, double errorRate) const
    {
        const auto& b = c.behaviour<StoreBehaviour>(kind);
        StoreNode s;
        s.readMs = samplerOr(readMs, b.readMs);
        s.writeMs = samplerOr(writeMs, b.writeMs);
        s.notifyMs = Sampler(b.notifyMs);
        s.errorRate = errorRate;
        keep(std::move(s));
    }
    void keep(StoreNode s) const
    {
        s.latency = c.stream(Draw::latency);
        s.error = c.stream(Draw::error);
        c.place(c.net.stores, NodeType::store, std::move(s));
    }
};

/// The connections of each component in declared order, those of one group drawn together to the
/// place of the group's first.
void compileLinks(Network& net, const Project& project,
    const std::unordered_map<std::string, std::uint32_t>& index)
{
    std::vector<std::vector<std::uint32_t>> leaving(net.nodes.size());
    for (std::uint32_t i = 0; i < project.connections.size(); ++i)
        leaving[index.at(project.connections[i].from)].push_back(i);

    for (std::size_t n = 0; n < net.nodes.size(); ++n) {
        auto& order = leaving[n];
        const auto groupRank = [&](std::uint32_t i) {
            const std::string& group = project.connections[i].group;
            if (group.empty())
                return i;
            for (const std::uint32_t j : order)
                if (project.connections[j].group == group)
                    return j;
            return i;
        };
        std::vector<std::pair<std::uint32_t, std::uint32_t>> ranked;
        for (const std::uint32_t i : order)
            ranked.emplace_back(groupRank(i), i);
        std::sort(ranked.begin(), ranked.end());

        net.nodes[n].firstLink = static_cast<std::uint32_t>(net.links.size());
        for (std::size_t k = 0; k < ranked.size(); ++k) {
            const Connection& c = project.connections[ranked[k].second];
            Link link;
            link.target = index.at(c.to);
            link.connection = ranked[k].second;
            link.sync = modeOf(project, c) == "sync";
            link.operation = operationFrom(operationOf(project, c));
            link.probability = c.probability * c.filter;
            link.calls = static_cast<std::uint32_t>(c.calls);
            link.batch = static_cast<std::uint32_t>(c.batch.value_or(0));
            std::size_t end = k + 1;
            while (end < ranked.size() && ranked[end].first == ranked[k].first)
                ++end;
            link.groupEnd = net.nodes[n].firstLink + static_cast<std::uint32_t>(end);
            net.links.push_back(link);
        }
        net.nodes[n].linkEnd = static_cast<std::uint32_t>(net.links.size());
    }
}

}

Network compile(const Project& project, const Platform& platform, std::uint64_t seed)
{
    Network net;
    net.nodes.resize(project.components.size());
    net.stats.resize(project.components.size());
    net.calls.resize(project.connections.size());
    std::unordered_map<std::string, std::uint32_t> index;
    for (std::uint32_t i = 0; i < project.components.size(); ++i) {
        const Component& component = project.components[i];
        index[component.id] = i;
        Node& node = net.nodes[i];
        node.idHash = hashText(component.id);
        node.route = Rng(seed, component.id, Draw::route);
        node.network = Rng(seed, component.id, Draw::network);
        const Compiling compiling { net, node, component, platform, seed };
        std::visit(CompileKind { compiling }, resolved(component, platform.id));
    }
    compileLinks(net, project, index);
    for (Node& node : net.nodes)
        for (std::uint32_t l = node.firstLink; l < node.linkEnd; ++l) {
            const Link& link = net.links[l];
            const bool alone
                = link.groupEnd == l + 1 && (l == node.firstLink || net.links[l - 1].groupEnd == l);
            if (link.sync && (net.nodes[link.target].type != NodeType::store || !alone))
                node.mustLimit = true;
        }
    return net;
}

}
