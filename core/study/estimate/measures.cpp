// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/estimate/measures.hpp"
#include "core/study/estimate/pool_load.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Counts one component. Rates are per second, `windowS` of them are counted.
class Counting {
public:
    Counting(const Resolved& all, const Flow& flow, const Timing& timing, double windowS,
        std::size_t component)
        : all_(all)
        , flow_(flow)
        , timed_(timing[component])
        , timing_(timing)
        , windowS_(windowS)
        , i_(component)
    {
    }

    Measures measures()
    {
        std::visit([this](const auto& k) { count(k); }, all_.kinds[i_]);
        return m_;
    }

private:
    void set(Measure measure, double perS)
    {
        m_[measure] = std::llround(std::min(perS * windowS_, 9e18));
    }

    void count(const Clients&) { }
    void count(const Schedule&) { }
    void count(const HttpApi&) { set(Measure::requests, timed_.invocationsPerS); }
    void count(const EventBus&) { bus(); }
    void count(const Topic&) { bus(); }
    void bus()
    {
        set(Measure::requests, flow_.events[i_]);
        double deliveries = 0;
        for (const std::size_t e : all_.graph.out[i_])
            deliveries += flow_.calls[e] * flow_.attempts[e];
        set(Measure::deliveries, deliveries);
    }

    /// Batches and messages that leave a queue or stream, repetitions included.
    std::pair<double, double> taken() const
    {
        double batches = 0, messages = 0;
        for (const std::size_t e : all_.graph.out[i_]) {
            const std::size_t to = all_.graph.edges[e].to;
            if (to == Graph::none)
                continue;
            const double each = flow_.calls[e] * flow_.attempts[e];
            messages += each;
            batches += each / timing_[to].batch;
        }
        return { batches, messages };
    }

    void count(const Queue& queue)
    {
        const auto [batches, messages] = taken();
        const auto* behaviour = all_.behaviour<QueueBehaviour>(i_);
        const double receives = queue.maxReceives ? *queue.maxReceives
            : behaviour                           ? behaviour->maxReceives
                                                  : 1;
        double lost = 0;
        for (const std::size_t e : all_.graph.out[i_])
            if (all_.graph.edges[e].to != Graph::none)
                lost += flow_.calls[e] * std::pow(flow_.fails[all_.graph.edges[e].to], receives);
        set(Measure::sends, flow_.events[i_]);
        set(Measure::receives, batches);
        set(Measure::messageReceives, messages);
        set(Measure::messageDeletes, flow_.events[i_] - lost);
        set(Measure::deletes, messages > 0 ? batches * (flow_.events[i_] - lost) / messages : 0);
        set(Measure::deadLetters, queue.deadLetter ? lost : 0);
        if (const auto* b = all_.behaviour<QueueBehaviour>(i_); b && b->idlePollS > 0)
            set(Measure::emptyReceives,
                std::max(std::min(b->pollersAtRest,
                             static_cast<double>(queue.maxConcurrency.value_or(INT32_MAX)))
                            / b->idlePollS
                        - batches,
                    0.0));
    }
    void count(const Stream&)
    {
        const auto [batches, messages] = taken();
        set(Measure::requests, flow_.events[i_]);
        set(Measure::sends, flow_.events[i_]);
        set(Measure::receives, batches);
        set(Measure::messageReceives, messages);
    }

    void count(const Function& function)
    {
        const auto* b = all_.behaviour<FunctionBehaviour>(i_);
        if (!b)
            return;
        const double kept = provisionedOn(*b, function) * provisionedShareOfDay(function);
        const double onDemand = erlangB(std::round(kept * timed_.perInstance), timed_.load);
        const double cold = timed_.invocationsPerS * timed_.coldShare;
        set(Measure::requests, timed_.invocationsPerS);
        set(Measure::cpuMs, (timed_.invocationsPerS - flow_.pings[i_]) * timed_.cpuMs);
        set(Measure::initMs, cold * timed_.initMs);
        set(Measure::provisionedInstanceMs, kept * 1000);
        const double busyOnDemand = timed_.load * onDemand / timed_.perInstance;
        const double least = leastInstancesOn(*b, function);
        set(Measure::idleMinInstanceMs, std::max(least - busyOnDemand, 0.0) * 1000);
        set(Measure::instanceMs, (kept + std::max(least, busyOnDemand)) * 1000);
        const double used = b->billedBy == BilledBy::instance
            ? billedByInstance(*b)
            : timed_.invocationsPerS * billedByRequest(*b);
        set(Measure::provisionedBilledMs, used * (1 - onDemand));
        double starts = 0;
        if (b->startupBilled)
            starts
                = cold * (b->billedBy == BilledBy::instance ? timed_.coldStartMs : timed_.initMs);
        set(Measure::billedMs, used * onDemand + starts);
        if (function.deadLetter)
            set(Measure::deadLetters, lostDeliveries());
    }

    static double provisionedShareOfDay(const Function& f)
    {
        if (!f.provisionedFromH && !f.provisionedToH)
            return 1;
        const double hours = f.provisionedToH.value_or(24) - f.provisionedFromH.value_or(0);
        return (hours <= 0 ? hours + 24 : hours) / 24;
    }

    /// Mean billed time of one invocation: each is rounded up for itself.
    double billedByRequest(const FunctionBehaviour& b) const
    {
        double sum = 0;
        for (const double ms : timed_.duration.values()) {
            const double least = std::max(ms, b.billedMinMs);
            const double step = std::max(b.billedStepMs, 1e-6);
            sum += std::ceil(least / step - 1e-9) * step;
        }
        const double spread = sum / static_cast<double>(Spread::size);
        return timed_.invocationsPerS > 0 ? spread * (1 - flow_.pings[i_] / timed_.invocationsPerS)
                                          : spread;
    }

    /// Billed time per second of instances that are paid while they have requests.
    double billedByInstance(const FunctionBehaviour& b) const
    {
        const PeriodRule rule { b.billedMinMs / 1000, b.billedStepMs / 1000 };
        return paidInstances(timed_.invocationsPerS, timed_.load, timed_.perInstance, rule) * 1000;
    }

    /// Asynchronous events that failed every attempt.
    double lostDeliveries() const
    {
        double lost = 0;
        for (const std::size_t e : all_.in[i_]) {
            const std::size_t from = all_.graph.edges[e].from;
            if (all_.graph.edges[e].sync || all_.as<Queue>(from) || all_.as<Stream>(from)
                || flow_.fails[i_] <= 0)
                continue;
            // attempts = (1 - f^(r+1)) / (1 - f), so f^(r+1) follows from it
            lost += flow_.calls[e] * std::max(0.0, 1 - flow_.attempts[e] * (1 - flow_.fails[i_]));
        }
        return lost;
    }

    void count(const Workflow& workflow)
    {
        const auto* b = all_.behaviour<WorkflowBehaviour>(i_);
        set(Measure::requests, timed_.invocationsPerS);
        set(Measure::transitions,
            timed_.invocationsPerS * transitionsOf(workflow, all_.graph.out[i_].size()));
        if (workflow.type == "express" && b) {
            double billed = 0;
            const double step = std::max(b->billedStepMs, 1e-6);
            for (const double ms : timed_.duration.values())
                billed += std::ceil(ms / step) * step / static_cast<double>(Spread::size);
            set(Measure::billedMs, timed_.invocationsPerS * billed);
        }
    }
    void count(const AlwaysOn& service)
    {
        const double cpus = timed_.invocationsPerS * timed_.cpuMs / 1000;
        const double wanted = std::ceil(cpus / (service.vcpu * service.targetUtilisation) - 1e-9);
        const double most = std::max(service.replicas, service.maxReplicas);
        const double replicas = std::clamp<double>(wanted, service.replicas, most);
        set(Measure::requests, timed_.invocationsPerS);
        set(Measure::cpuMs, cpus * 1000);
        set(Measure::instanceMs, replicas * 1000);
        set(Measure::provisionedInstanceMs, replicas * 1000);
        const double least = service.replicas;
        set(Measure::idleMinInstanceMs, least * std::exp(-timed_.load / least) * 1000);
    }
    void count(const Database& k) { store(k.errorRate); }
    void count(const ObjectStorage& k) { store(k.errorRate); }
    void count(const ExternalApi& k) { store(k.errorRate); }
    void count(const Cache&)
    {
        set(Measure::requests, flow_.events[i_]);
        set(Measure::reads, flow_.reads[i_]);
        set(Measure::writes, flow_.events[i_] - flow_.reads[i_]);
    }
    void store(double errorRate)
    {
        double reads = 0, writes = 0, removes = 0, queries = 0;
        for (const std::size_t e : all_.in[i_]) {
            const std::string operation = operationOf(all_.connection(e), all_.kinds[i_]);
            double calls = flow_.calls[e] * flow_.attempts[e] * (1 - errorRate);
            if (const double share = readsPassedOn(e); share > 0) {
                reads += calls * share;
                calls *= 1 - share;
            }
            (operation == "read"            ? reads
                    : operation == "query"  ? queries
                    : operation == "delete" ? removes
                                            : writes)
                += calls;
        }
        set(Measure::reads, reads);
        set(Measure::writes, writes);
        set(Measure::removes, removes);
        set(Measure::queries, queries);
        set(Measure::requests, reads + writes + removes + queries);
    }

    /// Share of what a cache passes on that asked the cache to read; 0 where its connection says
    /// what is done behind it.
    double readsPassedOn(std::size_t e) const
    {
        const std::size_t from = all_.graph.edges[e].from;
        const auto* cache = all_.as<Cache>(from);
        if (!cache || !all_.connection(e).operation.empty())
            return 0;
        const double missed = flow_.reads[from] * (1 - cache->hitRatio);
        const double all = missed + flow_.events[from] - flow_.reads[from];
        return all > 0 ? missed / all : 0;
    }

    const Resolved& all_;
    const Flow& flow_;
    const Timed& timed_;
    const Timing& timing_;
    double windowS_;
    std::size_t i_;
    Measures m_;
};

}

RunResult expectedMonth(const Resolved& all, const Workload& workload, const Flow& flow,
    const Timing& timing, double arrivalsPerS)
{
    RunResult r;
    r.project = all.project->title;
    r.workload = workload.id;
    r.provider = all.platform->id;
    r.region = all.region;
    r.seed = all.project->settings.seed;
    r.simulatedS = monthHours(inSeconds(workload.duration.ns)) * 3600;
    r.requests.arrived = std::llround(std::min(arrivalsPerS * r.simulatedS, 9e18));
    r.requests.completed = r.requests.arrived;
    for (std::size_t i = 0; i < all.kinds.size(); ++i) {
        ComponentResult c;
        c.id = all.component(i).id;
        c.name = all.component(i).name;
        c.kind = infoOf(all.kinds[i]).id;
        c.service = all.services[i] ? all.services[i]->title : infoOf(all.kinds[i]).title;
        c.measures = Counting(all, flow, timing, r.simulatedS, i).measures();
        c.invocations = std::llround(timing[i].invocationsPerS * r.simulatedS);
        c.coldStarts = std::llround(timing[i].invocationsPerS * timing[i].coldShare * r.simulatedS);
        if (timing[i].invocationsPerS > 0)
            for (const double ms : timing[i].duration.values())
                c.duration.add(static_cast<SimTime>(std::min(ms * 1e6, 1e18)));
        r.components.push_back(std::move(c));
    }
    for (std::size_t e = 0; e < flow.calls.size(); ++e)
        r.connections.push_back({ all.connection(e).from, all.connection(e).to,
            std::llround(flow.calls[e] * r.simulatedS) });
    return r;
}

}
