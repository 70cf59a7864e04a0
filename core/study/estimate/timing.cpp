// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/estimate/timing.hpp"
#include "core/sim/shared_cpu.hpp"
#include "core/study/estimate/contention.hpp"
#include "core/study/estimate/pool_load.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Rounds until the time of a request and the requests that share its instance fit each other.
constexpr int contentionRounds = 12;

bool isRead(const std::string& operation)
{
    return operation == "read" || operation == "query";
}

Spread orElse(const std::optional<Amount>& own, const Amount& usual)
{
    return Spread(own ? *own : usual);
}

/// What starting an instance takes, in the mean: all of it, and the part that is initialisation.
std::pair<double, double> startOf(const Function& spec, const ColdStart& c)
{
    if (spec.coldStartMs)
        return { mean(*spec.coldStartMs), mean(*spec.coldStartMs) };
    const ColdStart::Runtime* runtime = findRuntime(c, spec.runtime, spec.arch);
    double init = 0;
    if (runtime && spec.snapStart && runtime->restoreMs)
        init = mean(*runtime->restoreMs);
    else
        init = (runtime ? mean(runtime->initMs) : 0)
            + spec.packageMb
                * (runtime && runtime->loadMsPerMb ? *runtime->loadMsPerMb : c.loadMsPerMb);
    return { init + mean(c.placementMs) + spec.packageMb * c.downloadMsPerMb, init };
}

/// Requests that an instance takes before another one is used.
double requestsOnOne(
    const FunctionBehaviour& b, const Function& spec, double vcpu, double cpuMs, double idleMs)
{
    double n = concurrencyOf(b, memoryOf(b, spec.memoryMb), spec.concurrency, spec.runtime);
    const auto thatUse = [&](double share, double idle) {
        return requestsThatUse(share * vcpu, vcpu, spec.parallelFraction, cpuMs, idle);
    };
    if (b.cpuTarget > 0)
        n = std::min(n, thatUse(b.cpuTarget, mean(spec.waitMs)));
    if (b.autoscale.cpuTarget > 0)
        n = std::min(n * b.autoscale.concurrencyTarget, thatUse(b.autoscale.cpuTarget, idleMs));
    return std::max(std::floor(n + 1e-9), 1.0);
}

}

Timing::Timing(const Resolved& all, const Flow& flow)
    : all_(all)
    , flow_(flow)
    , timed_(all.kinds.size())
{
    for (const std::size_t i : calleesFirst(all))
        time(i);
}

Spread Timing::answerOf(std::size_t e) const
{
    const std::size_t to = all_.graph.edges[e].to;
    const Connection& c = all_.connection(e);
    const Timed& target = timed_[to];
    const bool store = all_.as<Database>(to) || all_.as<ObjectStorage>(to) || all_.as<Cache>(to);
    Spread answer
        = store && isRead(operationOf(c, all_.kinds[to])) ? target.readAnswer : target.answer;
    const auto* b = all_.behaviour<StoreBehaviour>(to);
    if (b && b->msPerMb > 0 && !all_.as<Cache>(to))
        answer = answer + Spread(payloadKb(c, all_.kinds[to]) / 1024 * b->msPerMb);
    return c.timeoutS ? answer.capped(*c.timeoutS * 1000) : answer;
}

/// The one route that an event takes, or nothing.
Spread Timing::routeOf(std::size_t i) const
{
    std::vector<Spread> answers;
    std::vector<double> shares;
    double left = 1;
    for (const std::size_t e : all_.graph.out[i]) {
        const Connection& c = all_.connection(e);
        if (!all_.graph.edges[e].sync || all_.graph.edges[e].to == Graph::none)
            continue;
        answers.push_back(answerOf(e).repeated(c.calls));
        shares.push_back(c.probability * c.filter);
        left -= shares.back();
    }
    const Spread nothing;
    std::vector<Spread::Part> parts { { &nothing, std::max(left, 1e-12) } };
    for (std::size_t k = 0; k < answers.size(); ++k)
        parts.push_back({ &answers[k], shares[k] });
    return Spread::oneOf(parts);
}

/// All synchronous calls of one event, one after the other or in groups at the same time.
Spread Timing::callsOf(std::size_t i) const
{
    if (takesOneRoute(*all_.project, all_.project->components[i]))
        return routeOf(i);
    Spread sum;
    std::vector<std::pair<std::string, Spread>> groups;
    for (const std::size_t e : all_.graph.out[i]) {
        const Connection& c = all_.connection(e);
        if (!all_.graph.edges[e].sync || all_.graph.edges[e].to == Graph::none)
            continue;
        const Spread once = answerOf(e);
        const double chance = c.probability * c.filter;
        if (c.group.empty()) {
            sum = sum + once.repeated(c.calls).sometimes(chance);
            continue;
        }
        Spread longest = once;
        for (int k = 1; k < std::min(c.calls, 64); k *= 2)
            longest = longer(longest, longest);
        longest = longest.sometimes(chance);
        const auto group = std::find_if(
            groups.begin(), groups.end(), [&](const auto& g) { return g.first == c.group; });
        if (group == groups.end())
            groups.emplace_back(c.group, longest);
        else
            group->second = longer(group->second, longest);
    }
    for (const auto& [name, longest] : groups)
        sum = sum + longest;
    return sum;
}

/// Messages that a consumer gets at once. A batch is what comes while the window is open; where
/// that is less than the pollers or lanes can handle, it grows to what they can.
double Timing::batchOf(std::size_t e, double fixedMs, double perMessageMs) const
{
    const std::size_t from = all_.graph.edges[e].from;
    const Connection& c = all_.connection(e);
    double rate = flow_.calls[e] * flow_.attempts[e], most = 1, windowS = 0, atOnce = 1;
    double latencyMs = 0;
    if (const auto* queue = all_.as<Queue>(from)) {
        const auto* b = all_.behaviour<QueueBehaviour>(from);
        most = std::min<double>(c.batch.value_or(queue->batchSize), b ? maxBatchOf(*b, *queue) : 1);
        windowS = queue->batchWindowS;
        atOnce = queue->maxConcurrency ? *queue->maxConcurrency : b ? b->maxPollers : 1;
        latencyMs = b ? mean(b->latencyMs) : 0;
    } else if (const auto* stream = all_.as<Stream>(from)) {
        const auto* b = all_.behaviour<StreamBehaviour>(from);
        most = std::min<double>(c.batch.value_or(stream->batchSize), b ? b->maxBatch : 1);
        windowS = stream->batchWindowS;
        atOnce = static_cast<double>(stream->shards) * stream->parallelisation;
        rate /= atOnce;
    } else if (const auto* store = all_.behaviour<StoreBehaviour>(from); store && store->changes) {
        most = store->changes->batch;
        rate /= atOnce = store->changes->shards;
    } else {
        return 1;
    }
    const double opened = windowS > 0 ? batchOpenedByOne(most, rate * windowS) : 1;
    const double each = all_.as<Queue>(from) ? atOnce : 1;
    const double left = each - rate * perMessageMs / 1000;
    const double needed = left > 0 ? rate * (fixedMs + latencyMs) / 1000 / left : most;
    return std::clamp(std::max(opened, needed), 1.0, std::max(most, 1.0));
}

/// Invocations per second and messages in each, from all that leads here.
void Timing::countInvocations(std::size_t i, double fixedMs, double perMessageMs)
{
    double events = 0, invocations = 0;
    for (const std::size_t e : all_.in[i]) {
        const double messages = flow_.calls[e] * flow_.attempts[e];
        events += messages;
        invocations += messages / batchOf(e, fixedMs, perMessageMs);
    }
    timed_[i].batch = invocations > 0 ? std::max(1.0, events / invocations) : 1;
    timed_[i].invocationsPerS = flow_.events[i] / timed_[i].batch + flow_.pings[i];
}

double Timing::contend(std::size_t i, const Handler& h, const std::function<double()>& slowdown)
{
    Timed& t = timed_[i];
    double factor = 1 / paceOfShared(t.vcpu, h.parallelFraction, 1);
    for (int round = 0; round < contentionRounds; ++round) {
        const double perMessage = h.cpuMs * factor + h.idleMs;
        countInvocations(i, h.overheadMs, perMessage);
        const double handled = std::max(t.invocationsPerS - flow_.pings[i], 0.0);
        t.load = (handled * (h.overheadMs + perMessage * t.batch) + flow_.pings[i] * h.overheadMs)
            / 1000;
        if (t.perInstance <= 1)
            break;
        factor = (factor + slowdown()) / 2;
    }
    return factor;
}

void Timing::timeFunction(std::size_t i, const Function& spec, const FunctionBehaviour& b)
{
    Timed& t = timed_[i];
    const double memory = memoryOf(b, spec.memoryMb);
    t.vcpu = vcpuOf(b, memory) > 0 ? vcpuOf(b, memory) : 1;
    const Spread cpu(spec.cpuMs), wait(spec.waitMs), overhead(b.overheadMs), calls = callsOf(i);
    const double idleMs = wait.mean() + calls.mean();
    t.perInstance = requestsOnOne(b, spec, t.vcpu, cpu.mean(), idleMs);
    const double factor
        = contend(i, { cpu.mean(), idleMs, overhead.mean(), spec.parallelFraction }, [&] {
              // Instances are filled one after the other: all but the last one are full.
              const double full = std::max(0.0, 1 - t.perInstance / 2 / std::max(t.load, 1e-9));
              return full
                  * slowdownWhenFilled(
                      t.vcpu, spec.parallelFraction, t.perInstance, cpu.mean(), idleMs)
                  + (1 - full)
                  * slowdownWhenArriving(t.vcpu, spec.parallelFraction,
                      (1 - full) * t.invocationsPerS * t.batch, cpu.mean(), t.perInstance);
          });
    const double kept = provisionedOn(b, spec) + leastInstancesOn(b, spec);
    t.coldShare = coldShareOf(
        t.invocationsPerS, t.load, kept, t.perInstance, orElse(spec.keepAliveS, b.keepAliveS));
    std::tie(t.coldStartMs, t.initMs) = startOf(spec, b.coldStart);
    const ColdStart::Runtime* runtime = findRuntime(b.coldStart, spec.runtime, spec.arch);
    const double firstCall = runtime && !spec.coldStartMs ? runtime->firstCallCpuMs : 0;
    t.cpuMs = cpu.mean() * t.batch + firstCall * t.coldShare;
    t.duration = ((cpu.scaled(factor) + wait) + calls).repeated(t.batch)
        + Spread(firstCall * factor).sometimes(t.coldShare);
    t.unlimitedP99Ms = t.duration.quantile(0.99);
    t.duration = t.duration.capped(std::min(spec.timeoutS, b.maxTimeoutS) * 1000);
    t.answer = t.duration + overhead;
    if (t.coldShare > 0)
        t.answer = t.answer + Spread(t.coldStartMs).sometimes(t.coldShare);
}

void Timing::timeService(std::size_t i, const AlwaysOn& spec, const ServiceBehaviour& b)
{
    Timed& t = timed_[i];
    t.vcpu = spec.vcpu;
    t.perInstance = spec.concurrency;
    const Spread cpu(spec.cpuMs), wait(spec.waitMs), overhead(b.overheadMs), calls = callsOf(i);
    const double factor = contend(
        i, { cpu.mean(), wait.mean() + calls.mean(), overhead.mean(), spec.parallelFraction }, [&] {
            return slowdownWhenArriving(t.vcpu, spec.parallelFraction,
                t.invocationsPerS * t.batch / std::max(spec.replicas, 1), cpu.mean(),
                t.perInstance);
        });
    t.cpuMs = cpu.mean() * t.batch;
    t.duration = ((cpu.scaled(factor) + wait) + calls).repeated(t.batch);
    t.unlimitedP99Ms = t.duration.quantile(0.99);
    t.duration = t.duration.capped(spec.timeoutS * 1000);
    t.answer = t.duration + overhead;
}

void Timing::timeStore(std::size_t i)
{
    Timed& t = timed_[i];
    const auto* b = all_.behaviour<StoreBehaviour>(i);
    const Amount none;
    std::optional<Amount> readMs, writeMs;
    if (const auto* database = all_.as<Database>(i))
        std::tie(readMs, writeMs) = std::tie(database->readMs, database->writeMs);
    else if (const auto* storage = all_.as<ObjectStorage>(i))
        std::tie(readMs, writeMs) = std::tie(storage->readMs, storage->writeMs);
    else if (const auto* api = all_.as<ExternalApi>(i))
        readMs = writeMs = api->latencyMs;
    t.readAnswer = orElse(readMs, b ? b->readMs : none);
    t.answer = orElse(writeMs, b ? b->writeMs : none);
    t.invocationsPerS = flow_.events[i];
    const double reads = flow_.reads[i], writes = flow_.events[i] - reads;
    t.duration = reads + writes > 0
        ? Spread::oneOf({ { &t.readAnswer, reads }, { &t.answer, std::max(writes, 0.0) } })
        : t.answer;
    t.load = t.invocationsPerS * t.duration.mean() / 1000;
}

Spread Timing::stepsOf(std::size_t i, const StepList& list, const Spread& step) const
{
    const std::vector<double> visits = visitsOf(list);
    Spread sum;
    for (std::size_t s = 0; s < list.steps.size(); ++s) {
        const Step& each = list.steps[s];
        Spread own = step;
        if (each.type == Step::Type::wait)
            own = own + Spread(each.waitS).scaled(1000);
        Spread longest;
        for (const StepList& branch : each.branches)
            longest = longer(longest, stepsOf(i, branch, step));
        if (each.type == Step::Type::map) {
            const double atOnce = each.maxConcurrency > 0 ? each.maxConcurrency : each.items;
            longest = longest.repeated(std::ceil(each.items / std::max(atOnce, 1.0)));
        }
        for (const std::size_t e : all_.graph.out[i])
            if (each.type == Step::Type::task && all_.connection(e).to == each.target
                && all_.graph.edges[e].sync)
                longest = answerOf(e).sometimes(all_.connection(e).probability);
        sum = sum + (own + longest).repeated(visits[s]);
    }
    return sum;
}

void Timing::timeWorkflow(std::size_t i, const Workflow& spec, const WorkflowBehaviour& b)
{
    Timed& t = timed_[i];
    countInvocations(i, 0, 0);
    const Spread step(b.stepMs);
    if (spec.steps.steps.empty())
        t.duration = callsOf(i) + step.repeated(static_cast<double>(all_.graph.out[i].size()));
    else
        t.duration = stepsOf(i, spec.steps, step);
    t.answer = t.duration;
    t.load = t.invocationsPerS * t.duration.mean() / 1000;
}

void Timing::time(std::size_t i)
{
    Timed& t = timed_[i];
    t.invocationsPerS = flow_.events[i] + flow_.pings[i];
    if (const auto* function = all_.as<Function>(i)) {
        if (const auto* b = all_.behaviour<FunctionBehaviour>(i))
            timeFunction(i, *function, *b);
    } else if (const auto* service = all_.as<AlwaysOn>(i)) {
        if (const auto* b = all_.behaviour<ServiceBehaviour>(i))
            timeService(i, *service, *b);
    } else if (const auto* workflow = all_.as<Workflow>(i)) {
        if (const auto* b = all_.behaviour<WorkflowBehaviour>(i))
            timeWorkflow(i, *workflow, *b);
    } else if (const auto* api = all_.as<HttpApi>(i)) {
        const auto* b = all_.behaviour<GatewayBehaviour>(i);
        countInvocations(i, 0, 0);
        t.duration = orElse(api->latencyMs, b ? b->latencyMs : Amount {}) + callsOf(i);
        const double limit = b ? b->maxTimeoutS : unlimited;
        if (const double s = std::min(api->timeoutS.value_or(limit), limit); s < unlimited)
            t.duration = t.duration.capped(s * 1000);
        t.answer = t.duration;
    } else if (const auto* cache = all_.as<Cache>(i)) {
        const auto* b = all_.behaviour<StoreBehaviour>(i);
        const Spread behind = callsOf(i);
        t.readAnswer = orElse(cache->latencyMs, b ? b->readMs : Amount {})
            + behind.sometimes(1 - cache->hitRatio);
        t.answer = orElse(cache->latencyMs, b ? b->writeMs : Amount {}) + behind;
        t.duration = flow_.reads[i] > flow_.events[i] / 2 ? t.readAnswer : t.answer;
    } else if (const auto* b = all_.behaviour<BusBehaviour>(i)) {
        const auto* bus = all_.as<EventBus>(i);
        const auto* topic = all_.as<Topic>(i);
        t.duration = orElse(bus ? bus->latencyMs
                : topic         ? topic->latencyMs
                                : std::nullopt,
            b->latencyMs);
    } else if (const auto* clients = all_.as<Clients>(i)) {
        t.duration = Spread(clients->networkMs) + callsOf(i);
        const auto* wire = all_.behaviour<PlainBehaviour>(i);
        if (wire && !clients->location.empty()) {
            const auto areas = wire->roundTripMs.find(all_.region);
            if (areas != wire->roundTripMs.end() && areas->second.contains(clients->location))
                t.duration = t.duration + Spread(areas->second.at(clients->location));
        }
        t.answer = t.duration;
    } else if (all_.as<Schedule>(i)) {
        t.answer = t.duration = callsOf(i);
    } else {
        timeStore(i);
    }
}

/// Until a message is with its consumer: delay, latency, and the window that fills its batch.
Spread Timing::waitInQueue(std::size_t i) const
{
    double windowS = 0, delayS = 0, most = 1, rate = flow_.events[i];
    Spread latency;
    if (const auto* queue = all_.as<Queue>(i)) {
        const auto* b = all_.behaviour<QueueBehaviour>(i);
        latency = Spread(b ? b->latencyMs : Amount {});
        most = std::min<double>(queue->batchSize, b ? maxBatchOf(*b, *queue) : 1);
        windowS = queue->batchWindowS;
        delayS = queue->delayS;
    } else if (const auto* stream = all_.as<Stream>(i)) {
        const auto* b = all_.behaviour<StreamBehaviour>(i);
        latency = Spread(b ? b->latencyMs : Amount {});
        most = std::min<double>(stream->batchSize, b ? b->maxBatch : 1);
        windowS = stream->batchWindowS;
        rate /= static_cast<double>(stream->shards) * stream->parallelisation;
    }
    if (most <= 1 || windowS <= 0)
        return latency + Spread(delayS * 1000);
    const double openS = rate > 0 ? std::min(windowS, (most - 1) / rate) : windowS;
    const double batch = batchOpenedByOne(most, rate * windowS);
    Amount within;
    within.shape = Amount::Shape::uniform;
    within.b = openS * 1000;
    const Spread later(within), first(openS * 1000);
    return latency + Spread(delayS * 1000)
        + Spread::oneOf({ { &first, 1 }, { &later, batch - 1 } });
}

/// The longest of what is handed over.
Spread Timing::handedOver(std::size_t i, Walk& walk) const
{
    Spread longest;
    for (const std::size_t e : all_.graph.out[i]) {
        const auto& edge = all_.graph.edges[e];
        if (edge.sync || edge.to == Graph::none || walk.under[edge.to])
            continue;
        const Connection& c = all_.connection(e);
        const Spread one = wholeOf(edge.to, walk);
        longest = longer(longest, one.sometimes(all_.as<Queue>(i) ? 1 : c.probability * c.filter));
    }
    return longest;
}

Spread Timing::wholeOf(std::size_t i, Walk& walk) const
{
    if (walk.known[i])
        return *walk.known[i];
    walk.under[i] = true;
    const Spread after = handedOver(i, walk);
    walk.under[i] = false;
    Spread all = timed_[i].answer;
    if (all_.as<Queue>(i) || all_.as<Stream>(i))
        all = waitInQueue(i) + after;
    else if (all_.as<EventBus>(i) || all_.as<Topic>(i))
        all = timed_[i].duration + after;
    else if (!after.isZero()) {
        const auto* store = all_.behaviour<StoreBehaviour>(i);
        all = all + (store ? Spread(store->notifyMs) + after : after);
    }
    walk.known[i] = all;
    return all;
}

Spread Timing::whole(std::size_t component) const
{
    Walk walk { std::vector<bool>(timed_.size()), {} };
    walk.known.resize(timed_.size());
    return wholeOf(component, walk);
}

}
