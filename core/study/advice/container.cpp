// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/advice/container.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

AlwaysOn inContainer(const Function& function, const AdviceRule& rule)
{
    AlwaysOn service;
    service.cpuMs = function.cpuMs;
    service.waitMs = function.waitMs;
    service.parallelFraction = function.parallelFraction;
    service.errorRate = function.errorRate;
    service.responseKb = function.responseKb;
    service.timeoutS = function.timeoutS;
    service.vcpu = rule.limit("vcpu");
    service.memoryGb = std::max(rule.limit("memory_gb"), std::ceil(function.memoryMb / 512.0) / 2);
    service.replicas = static_cast<int>(rule.limit("replicas"));
    return service;
}

/// A project of two components, priced like any other.
double monthOf(const Situation& s, const AlwaysOn& service, double ratePerS)
{
    Project p;
    p.settings = s.project.settings;
    Component callers, container;
    callers.id = "callers";
    callers.kind = Schedule {};
    container.id = "container";
    container.kind = service;
    Connection call;
    call.from = callers.id;
    call.to = container.id;
    Workload w;
    w.duration = s.workload.duration;
    w.sources = { { callers.id, { ConstantRate { ratePerS }, {} }, {} } };
    p.components = { callers, container };
    p.connections = { call };
    p.workloads = { w };
    const QuickEstimate e = estimate(p, {}, s.platform);
    double cost = 0;
    for (const BillLine& line : e.bill.lines)
        cost += line.component == container.id ? line.amount : 0;
    return cost;
}

}

std::optional<ContainerOffer> containerFor(
    const Situation& s, std::size_t i, const AdviceRule& rule)
{
    const auto* function = s.all.as<Function>(i);
    if (!function || !findService(s.platform, AlwaysOn::id, {}))
        return std::nullopt;
    const ComponentLoad& load = s.load(i);
    AlwaysOn service = inContainer(*function, rule);
    const double cpus = load.peakPerS * load.batch * mean(service.cpuMs) / 1000;
    service.replicas = std::max(service.replicas,
        static_cast<int>(
            std::min(std::ceil(cpus / (service.vcpu * service.targetUtilisation)), 1e4)));
    service.maxReplicas = std::max(service.maxReplicas, service.replicas);
    return ContainerOffer { service, monthOf(s, service, load.invocationsPerS) };
}

}
