// SPDX-License-Identifier: GPL-3.0-or-later
// Advice on calls that are waited for: chains, timeouts, retries, paid waiting.
#include "core/study/advice/situation.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double fewest = 0.001; ///< the shortest timeout that a connection can have, in seconds

/// What lies behind one connection changes things only, so nobody needs its answer.
bool answerNotNeeded(const Situation& s, std::size_t i)
{
    for (const std::size_t e : s.out(i)) {
        const std::string operation = operationOf(s.project.connections[e], s.all.kinds[s.to(e)]);
        if (operation == "read" || operation == "query" || s.isCompute(s.to(e)))
            return false;
    }
    return !s.out(i).empty();
}

std::optional<Fix> madeAsync(const Situation& s, std::size_t e)
{
    if (!answerNotNeeded(s, s.to(e)))
        return std::nullopt;
    return connectionFix(s, e, say("Hand over to %1 and go on"_form, s.quoted(s.to(e))),
        [](Connection& c) { c.mode = "async"; });
}

/// By component: the longest chain of compute and gateways that wait for each other from here, and
/// the connection that it goes on with.
struct Chain {
    std::vector<int> length;
    std::vector<std::size_t> next;
};

Chain chainsOf(const Situation& s)
{
    Chain chain { std::vector<int>(s.size()), std::vector<std::size_t>(s.size(), Graph::none) };
    for (const std::size_t i : calleesFirst(s.all)) {
        const bool counts = s.isCompute(i) || s.all.as<HttpApi>(i);
        int longest = 0;
        for (const std::size_t e : s.out(i))
            if (s.isSync(e) && chain.length[s.to(e)] > longest) {
                longest = chain.length[s.to(e)];
                chain.next[i] = e;
            }
        chain.length[i] = longest + (counts ? 1 : 0);
    }
    return chain;
}

void syncChain(const Situation& s, Collector& found)
{
    const Chain chain = chainsOf(s);
    const double most = found.limit("depth");
    for (std::size_t i = 0; i < s.size(); ++i) {
        const bool head = (s.isCompute(i) || s.all.as<HttpApi>(i))
            && std::none_of(s.in(i).begin(), s.in(i).end(),
                [&](std::size_t e) { return s.isSync(e) && !s.all.as<Clients>(s.from(e)); });
        if (!head || chain.length[i] <= most)
            continue;
        std::string names = s.component(i).name;
        std::size_t last = Graph::none;
        for (std::size_t e = chain.next[i]; e != Graph::none && chain.length[s.to(e)] > 0;
             e = chain.next[s.to(e)]) {
            names += " -> " + s.component(s.to(e)).name;
            last = e;
        }
        found.at(i, nullptr,
            say("%1 components wait for each other: %2."_form, std::to_string(chain.length[i]),
                names),
            last != Graph::none && chain.length[i] == most + 1 ? madeAsync(s, last) : std::nullopt);
    }
}

void gatewayTimeout(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (!s.all.as<HttpApi>(i))
            continue;
        for (const std::size_t e : s.out(i)) {
            const std::size_t to = s.to(e);
            const double gateway = s.timeoutS(i), function = s.timeoutS(to);
            if (!s.isSync(e) || !s.all.as<Function>(to) || gateway >= function)
                continue;
            std::optional<Fix> fix;
            if (s.load(to).p99Ms < gateway * 1000)
                fix = setting(s, to, "timeout_s", gateway,
                    say("Let %1 run for %2 s at most"_form, s.quoted(to), figureText(gateway)));
            found.at(to, "timeout_s",
                say("%1 gives up after %2 s, while %3 may run for %4 s."_form, s.quoted(i),
                    figureText(gateway), s.quoted(to), figureText(function)),
                std::move(fix));
        }
    }
}

void callerTimeout(const Situation& s, Collector& found)
{
    for (std::size_t e = 0; e < s.project.connections.size(); ++e) {
        const std::size_t from = s.from(e), to = s.to(e);
        if (from == Graph::none || to == Graph::none || !s.isSync(e) || !s.isCompute(from)
            || !s.isCompute(to))
            continue;
        const Connection& c = s.project.connections[e];
        const double once = std::min(c.timeoutS.value_or(unlimited), s.timeoutS(to));
        const double callee = once * (c.retries + 1), caller = s.timeoutS(from);
        if (callee <= caller || caller >= unlimited)
            continue;
        const double proposed = found.limit("share_of_caller") * caller / (c.retries + 1);
        std::optional<Fix> fix;
        if (proposed >= fewest && proposed * 1000 > s.load(to).p99Ms)
            fix = connectionFix(s, e, say("Give the call %1 s"_form, figureText(proposed)),
                [proposed](Connection& changed) { changed.timeoutS = proposed; });
        found.atConnection(e, "timeout_s",
            say(c.retries > 0 ? "%1 may run for %2 s, while its call of %3 may take %4 s with its "
                                "retries."_form
                              : "%1 may run for %2 s, while its call of %3 may take %4 s."_form,
                s.quoted(from), figureText(caller), s.quoted(to), figureText(callee)),
            std::move(fix));
    }
}

void noCallTimeout(const Situation& s, Collector& found)
{
    for (std::size_t e = 0; e < s.project.connections.size(); ++e) {
        if (s.from(e) == Graph::none || s.to(e) == Graph::none || !s.isSync(e)
            || !s.isCompute(s.from(e)) || s.project.connections[e].timeoutS)
            continue;
        const auto* api = s.all.as<ExternalApi>(s.to(e));
        if (!api)
            continue;
        const double ms = quantile(api->latencyMs, found.limit("percentile"));
        const double proposed = std::max(std::ceil(ms / 100) / 10, 0.1);
        found.atConnection(e, "timeout_s",
            say("%1 waits for %2 however long it takes; all but one call in a thousand take %3 or "
                "less."_form,
                s.quoted(s.from(e)), s.quoted(s.to(e)), timeText(ms)),
            connectionFix(s, e, say("Give up after %1 s"_form, figureText(proposed)),
                [proposed](Connection& c) { c.timeoutS = proposed; }));
    }
}

void retryNotIdempotent(const Situation& s, Collector& found)
{
    for (std::size_t e = 0; e < s.project.connections.size(); ++e) {
        if (s.from(e) == Graph::none || s.to(e) == Graph::none || !s.isSync(e)
            || s.project.connections[e].retries == 0)
            continue;
        const auto* function = s.all.as<Function>(s.to(e));
        if (function && !function->idempotent && s.hasEffects(s.to(e)))
            found.atConnection(e, "retries",
                say("%1 tries %2 again when it fails, and that has no idempotency key."_form,
                    s.quoted(s.from(e)), s.quoted(s.to(e))),
                setting(s, s.to(e), "idempotent", true,
                    say("Use an idempotency key in %1"_form, s.quoted(s.to(e)))));
    }
}

/// The most calls that one request can become on its way to each component, and by which
/// connection it came.
void retryStorm(const Situation& s, Collector& found)
{
    std::vector<double> calls(s.size(), 1);
    std::vector<std::size_t> by(s.size(), Graph::none);
    auto order = calleesFirst(s.all);
    std::reverse(order.begin(), order.end());
    for (const std::size_t i : order)
        for (const std::size_t e : s.out(i)) {
            const double become = calls[i] * (s.project.connections[e].retries + 1);
            if (s.isSync(e) && become > calls[s.to(e)]) {
                calls[s.to(e)] = become;
                by[s.to(e)] = e;
            }
        }
    for (std::size_t i = 0; i < s.size(); ++i) {
        std::vector<std::size_t> retrying;
        for (std::size_t e = by[i]; e != Graph::none; e = by[s.from(e)])
            if (s.project.connections[e].retries > 0)
                retrying.push_back(e);
        const bool last = by[i] != Graph::none && s.project.connections[by[i]].retries > 0;
        if (!last || retrying.size() < 2 || calls[i] < found.limit("calls"))
            continue;
        std::vector<ConnectionName> inner;
        for (const std::size_t e : retrying)
            if (e != retrying.back())
                inner.push_back(s.name(e));
        Fix fix { "Retry at the first layer only"_form, [inner](Project& project) {
                     for (const ConnectionName& name : inner) {
                         int nth = 0;
                         for (Connection& c : project.connections)
                             if (c.from == name.from && c.to == name.to && nth++ == name.nth)
                                 c.retries = 0;
                     }
                 } };
        found.atConnection(retrying.front(), "retries",
            say("One request can become %1 calls of %2: %3 layers retry."_form,
                figureText(calls[i]), s.quoted(i), std::to_string(retrying.size())),
            std::move(fix));
    }
}

void noJitter(const Situation& s, Collector& found)
{
    for (std::size_t e = 0; e < s.project.connections.size(); ++e) {
        const Connection& c = s.project.connections[e];
        if (s.from(e) == Graph::none || s.to(e) == Graph::none || !s.isSync(e) || c.retries == 0
            || (c.jitter && c.backoffMs > 0))
            continue;
        found.atConnection(e, c.jitter ? "backoff_ms" : "jitter",
            say(c.backoffMs > 0 ? "%1 tries %2 again after a pause that is the same for all."_form
                                : "%1 tries %2 again at once."_form,
                s.quoted(s.from(e)), s.quoted(s.to(e))),
            connectionFix(s, e, "Pause for a random time"_form, [](Connection& changed) {
                changed.jitter = true;
                if (changed.backoffMs <= 0)
                    changed.backoffMs = Connection {}.backoffMs;
            }));
    }
}

void doubleBilling(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto* b = s.all.behaviour<FunctionBehaviour>(i);
        if (!s.all.as<Function>(i) || !b || b->billedBy == BilledBy::cpu || s.load(i).meanMs <= 0)
            continue;
        for (const std::size_t e : s.out(i)) {
            const Connection& c = s.project.connections[e];
            if (!s.isSync(e) || !s.all.as<Function>(s.to(e)))
                continue;
            const double waits = s.load(s.to(e)).meanMs * c.probability * c.calls;
            const double share = waits / (s.load(i).meanMs / std::max(s.load(i).batch, 1.0));
            if (share >= found.limit("share_of_time"))
                found.atConnection(e, "mode",
                    say("%1 spends %2 of its time (%3) waiting for %4, and both are paid."_form,
                        s.quoted(i), shareText(std::min(share, 1.0)), timeText(waits),
                        s.quoted(s.to(e))),
                    madeAsync(s, e));
        }
    }
}

constexpr LookEntry callsEntries[] = {
    { "sync_chain", syncChain },
    { "gateway_timeout", gatewayTimeout },
    { "caller_timeout", callerTimeout },
    { "no_call_timeout", noCallTimeout },
    { "retry_not_idempotent", retryNotIdempotent },
    { "retry_storm", retryStorm },
    { "no_jitter", noJitter },
    { "double_billing", doubleBilling },
};

}

std::span<const LookEntry> callLooks()
{
    return callsEntries;
}

}
