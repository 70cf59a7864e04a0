// SPDX-License-Identifier: GPL-3.0-or-later
// Functions and container services: pools of instances that serve requests.
#include "core/sim/compile.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

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
    if (spec.snapStart && runtime && runtime->restoreMs) {
        f.initMs = Sampler(*runtime->restoreMs);
        f.loadMs = 0; // part of the snapshot
    }
}

double meanColdStartS(const FunctionBehaviour& b, const Function& spec)
{
    if (spec.coldStartMs)
        return mean(*spec.coldStartMs) / 1000;
    const ColdStart::Runtime* runtime = findRuntime(b.coldStart, spec.runtime, spec.arch);
    const double perMb = b.coldStart.downloadMsPerMb
        + (runtime && runtime->loadMsPerMb ? *runtime->loadMsPerMb : b.coldStart.loadMsPerMb);
    return (mean(b.coldStart.placementMs) + (runtime ? mean(runtime->initMs) : 0)
               + perMb * spec.packageMb)
        / 1000;
}

void compileAutoscale(FunctionNode& f, const FunctionBehaviour::Autoscale& b)
{
    if (b.cpuTarget <= 0)
        return;
    Autoscale a;
    a.cpuTarget = b.cpuTarget * f.vcpu;
    a.requestsTarget = b.concurrencyTarget * static_cast<double>(f.limits.concurrency);
    a.every = std::max<SimTime>(nsFromS(b.everyS), 1);
    a.mostLooks = static_cast<std::size_t>(std::clamp(b.windowS / b.everyS, 1.0, 1e4));
    f.autoscale = a;
    f.pool.fill = static_cast<std::uint32_t>(std::max(a.requestsTarget, 1.0));
}

/// An instance serves several requests, which share its vCPUs.
void shareCpu(FunctionNode& f)
{
    f.sharesCpu = true;
    for (int jobs = 0; jobs < 64; ++jobs)
        f.paces.push_back(paceOfShared(f.vcpu, f.parallelFraction, jobs));
}

void compileCapacity(FunctionNode& f, const FunctionBehaviour& b, const Function& spec)
{
    const double memory = memoryOf(b, spec.memoryMb);
    const double vcpu = vcpuOf(b, memory);
    f.vcpu = vcpu > 0 ? vcpu : 1;
    f.parallelFraction = spec.parallelFraction;
    f.soloFactor = 1 / paceOfShared(f.vcpu, f.parallelFraction, 1);

    double most = b.maxInstances;
    if (spec.maxInstances > 0)
        most = std::min(most, static_cast<double>(spec.maxInstances));
    if (spec.reserved)
        most = std::min(most, static_cast<double>(*spec.reserved));
    int concurrency = concurrencyOf(b, memory, spec.concurrency, spec.runtime);
    if (b.cpuTarget > 0)
        concurrency = std::min(concurrency,
            static_cast<int>(requestsThatUse(b.cpuTarget * f.vcpu, f.vcpu, f.parallelFraction,
                                 mean(spec.cpuMs), mean(spec.waitMs))
                + 1e-9));
    if (concurrency > 1)
        shareCpu(f);
    f.oneByOne = concurrency == 1 && b.autoscale.cpuTarget <= 0;
    f.limits = { static_cast<std::int64_t>(std::min(most, 1e12)), concurrency, b.binding, b.atLimit,
        b.maxOutstanding };
    compileAutoscale(f, b.autoscale);
    f.provisioned = std::min<std::int64_t>(provisionedOn(b, spec), f.limits.maxInstances);
    f.minInstances = std::min(static_cast<std::int64_t>(leastInstancesOn(b, spec)),
        f.limits.maxInstances - f.provisioned);
}

/// When they are provisioned only for a part of the day, that part.
void compileProvisionedHours(FunctionNode& f, const Function& spec)
{
    if (!spec.provisionedFromH && !spec.provisionedToH)
        return;
    f.provisionedFrom = nsFromS(spec.provisionedFromH.value_or(0) * 3600);
    f.provisionedTo = nsFromS(spec.provisionedToH.value_or(24) * 3600);
}

void takeStreams(FunctionNode& f, const Compiling& c)
{
    f.work = c.stream(Draw::work);
    f.wait = c.stream(Draw::wait);
    f.cold = c.stream(Draw::cold);
    f.keepAlive = c.stream(Draw::keepAlive);
    f.error = c.stream(Draw::error);
    f.network = c.stream(Draw::network);
    f.nextCpuMs = f.cpuMs(f.work);
}

}

void compileFunction(const Compiling& c, const Function& spec)
{
    const auto& b = c.behaviour<FunctionBehaviour>(spec);
    FunctionNode f;
    f.cpuMs = Sampler(spec.cpuMs);
    f.waitMs = Sampler(spec.waitMs);
    f.waits = !f.waitMs.isZero();
    f.overheadMs = Sampler(b.overheadMs);
    f.keepAliveS = samplerOr(spec.keepAliveS, b.keepAliveS);
    compileColdStart(f, b, spec);
    compileCapacity(f, b, spec);
    f.timeout = nsFromS(std::min(spec.timeoutS, b.maxTimeoutS));
    f.maxWait = nsFromS(std::max(b.maxWaitS, b.maxWaitStarts * meanColdStartS(b, spec)));
    f.errorRate = spec.errorRate;
    f.fails = f.errorRate > 0;
    f.queuesEvents = b.queuesEvents;
    f.asyncRetry = b.asyncRetry;
    if (spec.retries)
        f.asyncRetry.retries = *spec.retries;
    f.throttleRetry = b.throttleRetry;
    f.deadLetter = spec.deadLetter;
    f.billedBy = b.billedBy;
    f.billedTime = { nsFromS(b.billedStepMs / 1000), nsFromS(b.billedMinMs / 1000) };
    f.startupBilled = b.startupBilled;
    f.pool.startTokens = TokenBucket(b.scaleOutPerS, b.scaleOutBurst);
    f.idempotent = spec.idempotent;
    f.shared = b.accountConcurrency < unlimited && !spec.reserved;
    compileProvisionedHours(f, spec);
    takeStreams(f, c);
    if (b.accountConcurrency < unlimited)
        c.net.accountLimit
            = std::min(c.net.accountLimit, static_cast<std::int64_t>(b.accountConcurrency));
    c.place(c.net.functions, NodeType::function, std::move(f));
}

void compileService(const Compiling& c, const AlwaysOn& spec)
{
    const auto& b = c.behaviour<ServiceBehaviour>(spec);
    FunctionNode f;
    f.cpuMs = Sampler(spec.cpuMs);
    f.waitMs = Sampler(spec.waitMs);
    f.waits = !f.waitMs.isZero();
    f.overheadMs = Sampler(b.overheadMs);
    f.vcpu = spec.vcpu;
    f.parallelFraction = spec.parallelFraction;
    shareCpu(f);
    f.limits = { 0, spec.concurrency, Binding::firstFree, AtLimit::wait };
    f.provisioned = spec.replicas;
    f.timeout = f.maxWait = nsFromS(spec.timeoutS);
    f.errorRate = spec.errorRate;
    f.fails = f.errorRate > 0;
    f.startupBilled = false;
    f.deadLetter = false;
    ReplicaScaling scaling;
    scaling.minimum = scaling.wanted = spec.replicas;
    scaling.maximum = std::max(spec.replicas, spec.maxReplicas);
    scaling.target = spec.targetUtilisation;
    scaling.start = nsFromS(spec.startS.value_or(b.startS));
    scaling.every = std::max<SimTime>(nsFromS(b.scaleEveryS), 1);
    scaling.coolDown = nsFromS(spec.coolDownS.value_or(b.coolDownS));
    f.scaling = scaling;
    f.pool.spread = true;
    takeStreams(f, c);
    c.place(c.net.functions, NodeType::function, std::move(f));
}

void reserveConcurrency(Network& net, const Project& project, const Platform& platform)
{
    if (net.accountLimit == INT64_MAX)
        return;
    for (const Component& component : project.components) {
        const Kind kind = resolved(component, platform.id);
        const auto* function = std::get_if<Function>(&kind);
        if (!function)
            continue;
        const auto& b = std::get<FunctionBehaviour>(serviceOf(platform, kind)->behaviour);
        const auto kept = function->reserved ? *function->reserved : provisionedOn(b, *function);
        const auto least = static_cast<std::int64_t>(b.unreservable);
        net.accountLimit = std::max(net.accountLimit - kept, std::min(least, net.accountLimit));
    }
}

}
