// SPDX-License-Identifier: GPL-3.0-or-later
// Advice on events: dead letters, visibility, idempotency, batches, queues and fan-out.
#include "core/study/advice/situation.hpp"
#include "core/study/estimate/pool_load.hpp"
#include <algorithm>
#include <cmath>
#include <set>

namespace core {

namespace {

/// The kind has a switch for a dead-letter queue, and it is off.
bool dropsEvents(const Kind& kind)
{
    return std::visit(
        [](const auto& k) {
            if constexpr (requires { k.deadLetter; })
                return !k.deadLetter;
            else
                return false;
        },
        kind);
}

/// Asynchronous calls whose retries and dead letters are this function's own affair.
bool getsAsyncCalls(const Situation& s, std::size_t i)
{
    return std::any_of(s.in(i).begin(), s.in(i).end(), [&](std::size_t e) {
        const std::size_t from = s.from(e);
        return !s.isSync(e) && !s.all.as<Queue>(from) && !s.all.as<Stream>(from);
    });
}

void noDeadLetter(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (!dropsEvents(s.all.kinds[i]))
            continue;
        const bool matters = s.all.as<Function>(i) ? getsAsyncCalls(s, i) : !s.out(i).empty();
        if (matters)
            found.at(i, "dead_letter",
                say("%1 drops events that failed every attempt."_form, s.quoted(i)),
                setting(s, i, "dead_letter", true, "Keep them in a dead-letter queue"_form));
    }
}

void visibilityTimeout(const Situation& s, Collector& found)
{
    const double times = found.limit("times_function_timeout");
    constexpr double longest = 43200; // the setting's own range
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto* queue = s.all.as<Queue>(i);
        if (!queue)
            continue;
        double needed = 0;
        std::size_t slowest = i;
        for (const std::size_t e : s.out(i))
            if (s.all.as<Function>(s.to(e)) && s.timeoutS(s.to(e)) * times > needed) {
                needed = s.timeoutS(s.to(e)) * times;
                slowest = s.to(e);
            }
        const auto* b = s.all.behaviour<QueueBehaviour>(i);
        const double visibility
            = queue->visibilityTimeoutS.value_or(b ? b->visibilityTimeoutS : needed);
        if (visibility >= needed)
            continue;
        std::optional<Fix> fix;
        if (needed <= longest)
            fix = setting(s, i, "visibility_timeout_s", needed,
                say("Set the visibility timeout to %1 s"_form, figureText(needed)));
        found.at(i, "visibility_timeout_s",
            say("%1 delivers a message again after %2 s; %3 may take %4 s, and %5 times that is "
                "advised."_form,
                s.quoted(i), figureText(visibility), s.quoted(slowest),
                figureText(s.timeoutS(slowest)), figureText(times)),
            std::move(fix));
    }
}

void noIdempotency(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto* function = s.all.as<Function>(i);
        if (function && !function->idempotent && s.getsAtLeastOnce(i) && s.hasEffects(i))
            found.at(i, "idempotent",
                say("%1 changes things outside and may get the same event twice, but has no "
                    "idempotency key."_form,
                    s.quoted(i)),
                setting(s, i, "idempotent", true, "Use an idempotency key"_form));
    }
}

/// Whoever sent to the queue calls its only consumer instead, and waits.
Fix withoutQueue(const Situation& s, std::size_t queue, std::size_t consumer)
{
    const std::string queueId = s.component(queue).id, consumerId = s.component(consumer).id;
    return { say("Call %1 directly and wait for its answer"_form, s.quoted(consumer)),
        [=](Project& project) {
            std::erase_if(
                project.connections, [&](const Connection& c) { return c.from == queueId; });
            std::set<std::string> callers;
            for (const Connection& c : project.connections)
                if (c.from != queueId && c.to == consumerId)
                    callers.insert(c.from);
            std::erase_if(project.connections,
                [&](const Connection& c) { return c.to == queueId && callers.contains(c.from); });
            for (Connection& c : project.connections)
                if (c.to == queueId) {
                    c.to = consumerId;
                    c.mode.clear();
                    c.operation.clear();
                }
            std::erase_if(project.components, [&](const Component& c) { return c.id == queueId; });
            for (Workload& w : project.workloads)
                std::erase_if(w.faults, [&](const Fault& f) { return f.component == queueId; });
        } };
}

void queueBeforeRead(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto consumers = s.out(i);
        if (!s.all.as<Queue>(i) || consumers.size() != 1 || !s.readsOnly(s.to(consumers[0])))
            continue;
        const std::size_t consumer = s.to(consumers[0]);
        const bool asked = s.all.as<Function>(consumer)
            && std::any_of(s.in(i).begin(), s.in(i).end(), [&](std::size_t e) {
                   return s.all.as<Clients>(s.from(e)) || s.all.as<HttpApi>(s.from(e))
                       || s.awaited()[s.from(e)];
               });
        if (asked)
            found.at(i, nullptr,
                say("%1 only reads, and %2 in front of it keeps what it reads from whoever "
                    "asked."_form,
                    s.quoted(consumer), s.quoted(i)),
                withoutQueue(s, i, consumer));
    }
}

/// The setting of a connection's batch: its own, or its queue's or stream's.
Fix batchFix(const Situation& s, std::size_t e, int size)
{
    const Phrase text = say("Set the batch size to %1"_form, std::to_string(size));
    if (s.project.connections[e].batch)
        return connectionFix(s, e, text, [size](Connection& c) { c.batch = size; });
    return setting(s, s.from(e), "batch_size", size, text);
}

double mostInBatch(const Situation& s, std::size_t e)
{
    const std::size_t from = s.from(e);
    const std::optional<int> own = s.project.connections[e].batch;
    if (const auto* queue = s.all.as<Queue>(from)) {
        const auto* b = s.all.behaviour<QueueBehaviour>(from);
        return std::min<double>(own.value_or(queue->batchSize), b ? maxBatchOf(*b, *queue) : 1);
    }
    if (const auto* stream = s.all.as<Stream>(from)) {
        const auto* b = s.all.behaviour<StreamBehaviour>(from);
        return std::min<double>(own.value_or(stream->batchSize), b ? b->maxBatch : 1);
    }
    return 1;
}

void smallBatches(const Situation& s, Collector& found)
{
    const double windowS = found.limit("window_s");
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto* queue = s.all.as<Queue>(i);
        const double rate = s.load(i).invocationsPerS;
        if (!queue || queue->batchWindowS > 0 || rate < found.limit("rate_per_s"))
            continue;
        for (const std::size_t e : s.out(i)) {
            const double gathered = batchOpenedByOne(mostInBatch(s, e), rate * windowS);
            const ComponentLoad& load = s.load(s.to(e));
            if (!s.all.as<Function>(s.to(e)) || load.batch > gathered / 2)
                continue;
            found.at(i, "batch_window_s",
                say("%1 is invoked %2 times a second with %3 messages each; a window of %4 s would "
                    "gather %5."_form,
                    s.quoted(s.to(e)), figureText(load.invocationsPerS), figureText(load.batch),
                    figureText(windowS), figureText(gathered)),
                setting(s, i, "batch_window_s", windowS,
                    say("Wait up to %1 s for a batch"_form, figureText(windowS))));
            break;
        }
    }
}

void batchExceedsTimeout(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (!s.all.as<Queue>(i) && !s.all.as<Stream>(i))
            continue;
        for (const std::size_t e : s.out(i)) {
            const std::size_t to = s.to(e);
            const double most = mostInBatch(s, e), limitMs = s.timeoutS(to) * 1000;
            const double eachMs = s.load(to).meanMs / std::max(s.load(to).batch, 1.0);
            if (!s.all.as<Function>(to) || most <= 1 || most * eachMs <= limitMs)
                continue;
            const double fits = std::floor(found.limit("share_of_timeout") * limitMs / eachMs);
            std::optional<Fix> fix;
            if (fits >= 1)
                fix = batchFix(s, e, static_cast<int>(fits));
            found.at(i, "batch_size",
                say("%1 messages take %2 about %3; it may run for %4."_form, figureText(most),
                    s.quoted(to), timeText(most * eachMs), timeText(limitMs)),
                std::move(fix));
        }
    }
}

/// Puts a topic between a function and those it hands events to.
Fix throughTopic(const Situation& s, std::size_t from, const std::vector<std::size_t>& edges)
{
    const std::string id = s.component(from).id;
    std::vector<std::string> targets;
    for (const std::size_t e : edges)
        targets.push_back(s.component(s.to(e)).id);
    return { "Publish to a topic instead"_form,
        [=](Project& project) {
            const Component* sender = findComponent(project, id);
            const auto isHandOver = [&](const Connection& c) {
                return c.from == id
                    && std::find(targets.begin(), targets.end(), c.to) != targets.end();
            };
            if (!sender
                || std::none_of(project.connections.begin(), project.connections.end(), isHandOver))
                return;
            Component topic;
            topic.name = sender->name + " events";
            topic.id = freshId(project, topic.name);
            topic.x = sender->x + 240;
            topic.y = sender->y + 120;
            topic.kind = Topic {};
            Connection publish;
            publish.from = id;
            publish.to = topic.id;
            for (Connection& c : project.connections)
                if (isHandOver(c)) {
                    publish.sizeKb = std::max(publish.sizeKb, c.sizeKb);
                    c.from = topic.id;
                    c.filter *= c.probability;
                    c.probability = 1;
                }
            project.connections.push_back(std::move(publish));
            project.components.push_back(std::move(topic));
        } };
}

void fanOutByHand(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (!s.all.as<Function>(i))
            continue;
        std::vector<std::size_t> handedTo;
        for (const std::size_t e : s.out(i))
            if (!s.isSync(e) && (s.isCompute(s.to(e)) || s.all.as<Queue>(s.to(e)))
                && s.project.connections[e].calls == 1)
                handedTo.push_back(e);
        if (static_cast<double>(handedTo.size()) >= found.limit("consumers"))
            found.at(i, nullptr,
                say("%1 hands its events to %2 consumers, one after the other."_form, s.quoted(i),
                    std::to_string(handedTo.size())),
                throughTopic(s, i, handedTo));
    }
}

constexpr LookEntry deliveriesEntries[] = {
    { "no_dead_letter", noDeadLetter },
    { "visibility_timeout", visibilityTimeout },
    { "no_idempotency", noIdempotency },
    { "queue_before_read", queueBeforeRead },
    { "small_batches", smallBatches },
    { "batch_exceeds_timeout", batchExceedsTimeout },
    { "fan_out_by_hand", fanOutByHand },
};

}

std::span<const LookEntry> deliveryLooks()
{
    return deliveriesEntries;
}

}
