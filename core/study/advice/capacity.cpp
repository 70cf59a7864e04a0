// SPDX-License-Identifier: GPL-3.0-or-later
// Advice on limits: concurrency, rates, provisioned capacity, schedules.
#include "core/study/advice/situation.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Peak traffic over mean traffic at a component.
double growth(const Situation& s, std::size_t i)
{
    const ComponentLoad& load = s.load(i);
    return load.invocationsPerS > 0 ? load.peakPerS / load.invocationsPerS : 1;
}

double meanCalls(const Situation& s, std::size_t e)
{
    return static_cast<double>(s.estimate.expected.connections[e].calls)
        / s.estimate.expected.simulatedS;
}

bool isRead(const Situation& s, std::size_t e)
{
    const std::string operation = operationOf(s.project.connections[e], s.all.kinds[s.to(e)]);
    return operation == "read" || operation == "query";
}

/// Capacity units of a database that one second of the peak takes.
double peakUnits(const Situation& s, std::size_t i, bool reads)
{
    const auto* b = s.all.behaviour<StoreBehaviour>(i);
    const double unitKb = reads ? b->readUnitKb : b->writeUnitKb;
    double units = 0;
    for (const std::size_t e : s.in(i)) {
        if (isRead(s, e) != reads)
            continue;
        const double kb = payloadKb(s.project.connections[e], s.all.kinds[i]);
        units += meanCalls(s, e) * (unitKb > 0 ? std::max(1.0, std::ceil(kb / unitKb)) : 1);
    }
    return units * growth(s, i);
}

void databaseLimit(const Situation& s, std::size_t i, const Database& database, Collector& found)
{
    const auto* b = s.all.behaviour<StoreBehaviour>(i);
    if (database.capacity != "provisioned" || !b || b->readUnitKb <= 0)
        return;
    for (const bool reads : { true, false }) {
        const double peak = peakUnits(s, i, reads);
        const double limit = reads ? database.readUnits : database.writeUnits;
        if (peak <= limit)
            continue;
        const double proposed = std::ceil(peak * found.limit("headroom"));
        const char* key = reads ? "read_units" : "write_units";
        found.at(i, key,
            say(reads ? "At the peak %1 needs %2 read units a second; %3 are provisioned."_form
                      : "At the peak %1 needs %2 write units a second; %3 are provisioned."_form,
                s.quoted(i), figureText(peak), figureText(limit)),
            setting(s, i, key, proposed, say("Provision %1 units"_form, figureText(proposed))));
    }
}

void gatewayLimit(const Situation& s, std::size_t i, const HttpApi& api, Collector& found)
{
    const auto* b = s.all.behaviour<GatewayBehaviour>(i);
    const double most = b ? b->ratePerS : unlimited, peak = s.load(i).peakPerS;
    const double limit = api.ratePerS.value_or(most);
    if (peak <= limit)
        return;
    const double proposed = std::ceil(peak * found.limit("headroom"));
    std::optional<Fix> fix;
    if (api.ratePerS && proposed <= most)
        fix = setting(s, i, "rate_per_s", proposed,
            say("Let %1 requests a second through"_form, figureText(proposed)));
    found.at(i, "rate_per_s",
        say("At the peak %1 gets %2 requests a second and lets %3 through."_form, s.quoted(i),
            figureText(peak), figureText(limit)),
        std::move(fix));
}

void streamLimit(const Situation& s, std::size_t i, const Stream& stream, Collector& found)
{
    const auto* b = s.all.behaviour<StreamBehaviour>(i);
    const double each = b ? b->recordsPerShardPerS : unlimited, peak = s.load(i).peakPerS;
    if (peak <= stream.shards * each)
        return;
    const double proposed = std::ceil(peak * found.limit("headroom") / each);
    found.at(i, "shards",
        say(stream.shards == 1 ? "At the peak %1 gets %2 records a second; %3 shard takes %4."_form
                               : "At the peak %1 gets %2 records a second; %3 shards take %4."_form,
            s.quoted(i), figureText(peak), std::to_string(stream.shards),
            figureText(stream.shards * each)),
        setting(s, i, "shards", static_cast<int>(proposed),
            say("Use %1 shards"_form, figureText(proposed))));
}

void aboveRateLimit(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (const auto* database = s.all.as<Database>(i))
            databaseLimit(s, i, *database, found);
        if (const auto* api = s.all.as<HttpApi>(i))
            gatewayLimit(s, i, *api, found);
        if (const auto* stream = s.all.as<Stream>(i))
            streamLimit(s, i, *stream, found);
        const auto* api = s.all.as<ExternalApi>(i);
        if (api && api->ratePerS && s.load(i).peakPerS > *api->ratePerS)
            found.at(i, "rate_per_s",
                say("At the peak %1 is called %2 times a second and accepts %3. A queue with a "
                    "limited concurrency in front keeps what has to wait."_form,
                    s.quoted(i), figureText(s.load(i).peakPerS), figureText(*api->ratePerS)));
    }
}

/// Calls a second that a target takes before it throttles; unlimited for most.
double rateLimitOf(const Situation& s, std::size_t i, bool reads)
{
    if (const auto* api = s.all.as<ExternalApi>(i))
        return api->ratePerS.value_or(unlimited);
    const auto* database = s.all.as<Database>(i);
    const auto* b = s.all.behaviour<StoreBehaviour>(i);
    if (!database || database->capacity != "provisioned" || !b || b->readUnitKb <= 0)
        return unlimited;
    return reads ? database->readUnits : database->writeUnits;
}

bool isHeldBack(const Situation& s, std::size_t i, const Function& function)
{
    if (function.maxInstances > 0 || function.reserved)
        return true;
    return !s.in(i).empty() && std::all_of(s.in(i).begin(), s.in(i).end(), [&](std::size_t e) {
        const auto* queue = s.all.as<Queue>(s.from(e));
        return queue && queue->maxConcurrency;
    });
}

void noConcurrencyLimit(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto* function = s.all.as<Function>(i);
        const auto* b = s.all.behaviour<FunctionBehaviour>(i);
        if (!function || !b || isHeldBack(s, i, *function))
            continue;
        for (const std::size_t e : s.out(i)) {
            const Connection& c = s.project.connections[e];
            const double limit = rateLimitOf(s, s.to(e), isRead(s, e));
            const double perCall = c.probability * c.calls * s.load(i).batch;
            if (limit >= unlimited || perCall <= 0 || s.load(i).meanMs <= 0)
                continue;
            const double each = perCall / (s.load(i).meanMs / 1000) * s.load(i).perInstance;
            const double fits = std::max(1.0, std::floor(limit / each));
            if (fits >= b->maxInstances)
                continue;
            const bool reserves = b->accountConcurrency < unlimited;
            const char* key = reserves ? "reserved" : "max_instances";
            found.at(i, key,
                say("%1 may grow to %2 instances, each calling %3 %4 times a second; that takes "
                    "%5."_form,
                    s.quoted(i), figureText(b->maxInstances), s.quoted(s.to(e)), figureText(each),
                    figureText(limit)),
                setting(s, i, key, static_cast<int>(fits),
                    say(fits == 1 ? "Run at most %1 instance"_form
                                  : "Run at most %1 instances"_form,
                        figureText(fits))));
            break;
        }
    }
}

bool isBuffered(const Situation& s, std::size_t i)
{
    return !s.in(i).empty() && std::all_of(s.in(i).begin(), s.in(i).end(), [&](std::size_t e) {
        return s.all.as<Queue>(s.from(e)) || s.all.as<Stream>(s.from(e));
    });
}

void concurrencyLimit(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto* function = s.all.as<Function>(i);
        const auto* b = s.all.behaviour<FunctionBehaviour>(i);
        if (!function || !b)
            continue;
        const double most = std::min(b->maxInstances, b->accountConcurrency);
        double own = unlimited;
        if (function->maxInstances > 0)
            own = function->maxInstances;
        if (function->reserved)
            own = std::min<double>(own, *function->reserved);
        const ComponentLoad& load = s.load(i);
        // What a queue buffers needs room for the mean, the rest for the peak.
        const bool buffered = isBuffered(s, i);
        const double needed = std::ceil((buffered ? load.busy : load.peakBusy) / load.perInstance);
        const double limit = std::min(own, most);
        if (needed <= 1 || needed <= found.limit("share_of_limit") * limit)
            continue;
        const double proposed = std::ceil(needed / found.limit("share_of_limit"));
        const char* key
            = function->reserved && *function->reserved <= own ? "reserved" : "max_instances";
        std::optional<Fix> fix;
        if (own < most && proposed <= most)
            fix = setting(s, i, key, static_cast<int>(proposed),
                say("Allow %1 instances"_form, figureText(proposed)));
        found.at(i, key,
            say(buffered ? "%1 needs about %2 instances all the time; %3 are allowed."_form
                         : "%1 needs about %2 instances at the peak; %3 are allowed."_form,
                s.quoted(i), figureText(needed), figureText(limit)),
            std::move(fix));
    }
}

void scheduleLimit(const Situation& s, Collector& found)
{
    for (const SourceTraffic& source : s.estimate.sources) {
        const auto at = s.all.graph.places.find(source.component);
        if (at == s.all.graph.places.end() || !s.all.as<Schedule>(at->second)
            || source.peakPerS <= 0)
            continue;
        for (const std::size_t e : s.out(at->second)) {
            const std::size_t to = s.to(e);
            const double intervalMs = 1000 / source.peakPerS;
            const double calls = s.project.connections[e].calls;
            const auto* b = s.all.behaviour<FunctionBehaviour>(to);
            if (!s.all.as<Function>(to) || !b)
                continue;
            const double most = std::min(b->maxInstances, b->accountConcurrency);
            if (s.load(to).p95Ms > intervalMs)
                found.at(at->second, "cron",
                    say("%1 fires every %2, and %3 often takes %4: runs overlap."_form,
                        s.quoted(at->second), timeText(intervalMs), s.quoted(to),
                        timeText(s.load(to).p95Ms)));
            else if (calls > most)
                found.atConnection(e, "calls",
                    say("%1 starts %2 %3 times at once; %4 may run. Put a queue between."_form,
                        s.quoted(at->second), s.quoted(to), figureText(calls), figureText(most)));
        }
    }
}

constexpr LookEntry capacityEntries[] = {
    { "above_rate_limit", aboveRateLimit },
    { "no_concurrency_limit", noConcurrencyLimit },
    { "concurrency_limit", concurrencyLimit },
    { "schedule_limit", scheduleLimit },
};

}

std::span<const LookEntry> capacityLooks()
{
    return capacityEntries;
}

}
