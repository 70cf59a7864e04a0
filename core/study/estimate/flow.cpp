// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/estimate/flow.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr int rounds = 64; ///< of events that go in circles
constexpr double negligible = 1e-9; ///< events per second

bool isSync(const Resolved& all, std::size_t e)
{
    return all.graph.edges[e].sync && all.graph.edges[e].from != Graph::none
        && all.graph.edges[e].to != Graph::none;
}

/// Expected attempts when each fails with this probability and at most `retries` follow.
double attemptsFor(double fails, double retries)
{
    if (fails <= 0)
        return 1;
    if (fails >= 1)
        return retries + 1;
    return (1 - std::pow(fails, retries + 1)) / (1 - fails);
}

double ownErrorRate(const Kind& kind)
{
    return std::visit(
        [](const auto& k) {
            if constexpr (requires { k.errorRate; })
                return k.errorRate;
            else
                return 0.0;
        },
        kind);
}

/// Retries of a delivery to this component, after handler errors.
double deliveryRetries(const Resolved& all, std::size_t from, std::size_t to)
{
    if (const auto* queue = all.as<Queue>(from)) {
        const auto* b = all.behaviour<QueueBehaviour>(from);
        return queue->maxReceives.value_or(b ? static_cast<int>(b->maxReceives) : 1) - 1;
    }
    if (const auto* stream = all.as<Stream>(from)) {
        const auto* b = all.behaviour<StreamBehaviour>(from);
        return stream->retries.value_or(b ? b->retry.retries : 0);
    }
    if (const auto* store = all.behaviour<StoreBehaviour>(from); store && store->changes)
        return store->changes->retry.retries;
    const auto* b = all.behaviour<BusBehaviour>(from);
    if (const auto* function = all.as<Function>(to)) {
        const auto* f = all.behaviour<FunctionBehaviour>(to);
        if (!b || !f || f->queuesEvents)
            return function->retries.value_or(f ? f->asyncRetry.retries : 0);
    }
    if (!b || all.as<Workflow>(to))
        return 0;
    const auto* bus = all.as<EventBus>(from);
    const auto* topic = all.as<Topic>(from);
    const std::optional<int> own = bus ? bus->retries : topic ? topic->retries : std::nullopt;
    return own.value_or(b->retry.retries);
}

/// Calls or hand-overs of this connection for one event at its start.
double callsPerEvent(const Resolved& all, std::size_t e)
{
    const Connection& c = all.connection(e);
    const std::size_t from = all.graph.edges[e].from;
    const double chance = c.probability * c.filter;
    if (all.as<Queue>(from)) {
        return 1 / static_cast<double>(std::max<std::size_t>(all.graph.out[from].size(), 1));
    }
    if (const auto* workflow = all.as<Workflow>(from))
        return chance * taskRuns(*workflow, c.to);
    const bool tells = all.as<EventBus>(from) || all.as<Topic>(from) || all.as<Stream>(from)
        || all.as<Database>(from) || all.as<ObjectStorage>(from);
    return tells ? chance : chance * c.calls;
}

/// A step list with its visits, walked with everything nested in it.
template <class F> void forEachStep(const StepList& list, double times, const F& f)
{
    const std::vector<double> visits = visitsOf(list);
    for (std::size_t i = 0; i < list.steps.size(); ++i) {
        const Step& step = list.steps[i];
        f(step, times * visits[i]);
        const double inner = times * visits[i] * (step.type == Step::Type::map ? step.items : 1);
        for (const StepList& branch : step.branches)
            forEachStep(branch, inner, f);
    }
}

}

std::vector<std::size_t> calleesFirst(const Resolved& all)
{
    const std::size_t n = all.kinds.size();
    std::vector<std::size_t> order, waiting(n);
    for (std::size_t e = 0; e < all.graph.edges.size(); ++e)
        if (isSync(all, e))
            ++waiting[all.graph.edges[e].from];
    std::vector<std::size_t> ready;
    for (std::size_t i = n; i-- > 0;)
        if (waiting[i] == 0)
            ready.push_back(i);
    while (!ready.empty()) {
        const std::size_t i = ready.back();
        ready.pop_back();
        order.push_back(i);
        for (const std::size_t e : all.in[i])
            if (isSync(all, e) && --waiting[all.graph.edges[e].from] == 0)
                ready.push_back(all.graph.edges[e].from);
    }
    return order;
}

std::vector<double> visitsOf(const StepList& list)
{
    const std::size_t n = list.steps.size();
    const auto place = [&](const std::string& id) {
        for (std::size_t i = 0; i < n; ++i)
            if (list.steps[i].id == id)
                return i;
        return n;
    };
    std::vector<double> visits(n), entering(n);
    if (n > 0)
        entering[0] = 1;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> next(n);
        for (std::size_t i = 0; i < n; ++i) {
            const Step& step = list.steps[i];
            visits[i] += entering[i];
            double rest = step.type == Step::Type::succeed || step.type == Step::Type::fail ? 0 : 1;
            for (const Step::Option& option : step.options) {
                const std::size_t to = place(option.next);
                const double share = std::min(option.probability, rest);
                rest -= share;
                if (to < n)
                    next[to] += entering[i] * share;
            }
            const std::size_t to = step.next.empty() ? i + 1 : place(step.next);
            if (to < n)
                next[to] += entering[i] * rest;
        }
        entering = std::move(next);
    }
    return visits;
}

double taskRuns(const Workflow& workflow, const std::string& target)
{
    if (workflow.steps.steps.empty())
        return 1;
    double runs = 0;
    forEachStep(workflow.steps, 1, [&](const Step& step, double times) {
        if (step.type == Step::Type::task && step.target == target)
            runs += times;
    });
    return runs;
}

double transitionsOf(const Workflow& workflow, std::size_t connections)
{
    if (workflow.steps.steps.empty())
        return static_cast<double>(connections);
    double all = 0;
    forEachStep(workflow.steps, 1, [&](const Step&, double times) { all += times; });
    return all;
}

Resolved resolve(const Project& project, const Platform& platform)
{
    Resolved all { &project, &platform, platform.defaultRegion, graphOf(project), {}, {}, {} };
    for (const Region& region : platform.regions)
        if (region.id == project.settings.region)
            all.region = region.id;
    for (const Component& component : project.components) {
        all.kinds.push_back(resolved(component, platform.id));
        all.services.push_back(serviceOf(platform, all.kinds.back()));
    }
    all.in.resize(project.components.size());
    for (std::size_t e = 0; e < all.graph.edges.size(); ++e)
        if (all.graph.edges[e].to != Graph::none && all.graph.edges[e].from != Graph::none)
            all.in[all.graph.edges[e].to].push_back(e);
    return all;
}

Flow failuresOf(const Resolved& all)
{
    Flow flow;
    const std::size_t n = all.kinds.size();
    flow.events.resize(n);
    flow.pings.resize(n);
    flow.reads.resize(n);
    flow.fails.resize(n);
    flow.calls.resize(all.graph.edges.size());
    flow.attempts.assign(all.graph.edges.size(), 1);
    for (const std::size_t i : calleesFirst(all)) {
        double works = 1 - ownErrorRate(all.kinds[i]);
        for (const std::size_t e : all.graph.out[i]) {
            const std::size_t to = all.graph.edges[e].to;
            if (!isSync(all, e))
                continue;
            const Connection& c = all.connection(e);
            flow.attempts[e] = attemptsFor(flow.fails[to], c.retries);
            const double fails = std::pow(flow.fails[to], c.retries + 1);
            works *= std::pow(1 - fails, callsPerEvent(all, e));
        }
        flow.fails[i] = std::clamp(1 - works, 0.0, 1.0);
    }
    for (std::size_t e = 0; e < all.graph.edges.size(); ++e) {
        const auto& edge = all.graph.edges[e];
        if (isSync(all, e) || edge.to == Graph::none || edge.from == Graph::none)
            continue;
        flow.attempts[e]
            = attemptsFor(flow.fails[edge.to], deliveryRetries(all, edge.from, edge.to));
    }
    return flow;
}

namespace {

/// Passes what has come to a component on along its connections.
void passOn(const Resolved& all, std::size_t i, double events, double reads, double pings,
    Flow& flow, std::vector<double>& nextEvents, std::vector<double>& nextReads,
    std::vector<double>& nextPings)
{
    const auto* cache = all.as<Cache>(i);
    const auto* clock = all.as<Schedule>(i);
    double going = events;
    if (cache)
        going -= reads * cache->hitRatio;
    double reach = 1; // after a call that failed the others are not made
    for (const std::size_t e : all.graph.out[i]) {
        const auto& edge = all.graph.edges[e];
        if (edge.to == Graph::none)
            continue;
        const Connection& c = all.connection(e);
        const double per = callsPerEvent(all, e);
        const std::string operation = operationOf(c, all.kinds[edge.to]);
        const bool asksToRead = operation == "read" || operation == "query";
        double calls = going * per * reach;
        if (all.as<Database>(i) || all.as<ObjectStorage>(i))
            calls = (events - reads) * per; // of writes alone
        flow.calls[e] += calls + pings * (clock ? per : 0);
        const double arriving = calls * flow.attempts[e];
        if (clock && clock->keepWarm) {
            nextPings[edge.to] += arriving;
            continue;
        }
        nextEvents[edge.to] += arriving;
        const bool keeps = cache && c.operation.empty();
        if (keeps && going > 0)
            nextReads[edge.to] += arriving * reads * (1 - cache->hitRatio) / going;
        else if (asksToRead)
            nextReads[edge.to] += arriving;
        if (isSync(all, e))
            reach *= std::pow(1 - std::pow(flow.fails[edge.to], c.retries + 1), per);
    }
}

}

void propagate(const Resolved& all, const std::vector<double>& arrivals, Flow& flow)
{
    const std::size_t n = all.kinds.size();
    for (auto* each : { &flow.events, &flow.pings, &flow.reads, &flow.calls })
        std::fill(each->begin(), each->end(), 0.0);
    std::vector<double> events = arrivals, reads(n), pings(n);
    if (n == 0)
        return;
    const double most = *std::max_element(arrivals.begin(), arrivals.end());
    const double least = std::min(negligible, most * negligible);
    for (std::size_t round = 0; round < n + rounds; ++round) {
        std::vector<double> nextEvents(n), nextReads(n), nextPings(n);
        bool any = false;
        for (std::size_t i = 0; i < n; ++i) {
            if (events[i] <= least && pings[i] <= least)
                continue;
            any = true;
            flow.events[i] += events[i];
            flow.reads[i] += reads[i];
            flow.pings[i] += pings[i];
            passOn(all, i, events[i], reads[i], pings[i], flow, nextEvents, nextReads, nextPings);
        }
        if (!any)
            return;
        events = std::move(nextEvents);
        reads = std::move(nextReads);
        pings = std::move(nextPings);
    }
}

}
