// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/result_json.hpp"
#include "core/model/printed.hpp"
#include "core/platform/translation.hpp"
#include "core/result/bill_json.hpp"
#include "core/result/doubts.hpp"
#include "core/result/month.hpp"
#include "core/sim/rng.hpp"
#include "core/study/difference.hpp"
#include <set>

namespace core {

namespace {

double ms(SimTime ns)
{
    return static_cast<double>(ns) / 1e6;
}

Json quantiles(const Histogram& h)
{
    return { { "mean", h.meanNs() / 1e6 }, { "p50", ms(h.quantile(0.5)) },
        { "p90", ms(h.quantile(0.9)) }, { "p95", ms(h.quantile(0.95)) },
        { "p99", ms(h.quantile(0.99)) }, { "p99_9", ms(h.quantile(0.999)) },
        { "max", ms(h.max()) } };
}

std::string hex(std::uint64_t x)
{
    return printed("%016llx", static_cast<unsigned long long>(x));
}

Json componentJson(const ComponentResult& c)
{
    Json j { { "kind", c.kind }, { "service", c.service }, { "invocations", c.invocations },
        { "cold_starts", c.coldStarts },
        { "cold_start_rate",
            c.invocations > 0
                ? static_cast<double>(c.coldStarts) / static_cast<double>(c.invocations)
                : 0.0 },
        { "throttled", c.throttled }, { "over_daily_limit", c.overDailyLimit },
        { "errors", c.errors }, { "timeouts", c.timeouts }, { "retries", c.retries },
        { "dead_lettered", c.deadLettered }, { "duration_ms", quantiles(c.duration) } };
    j["init_ms"] = quantiles(c.init);
    j["cold_start_ms"] = quantiles(c.coldStart);
    j["instances"]
        = { { "mean", c.instancesMean }, { "busy_mean", c.busyMean }, { "idle_mean", c.idleMean },
              { "max", c.instancesMax }, { "lifespan_mean_s", c.lifespanMeanS } };
    j["queue"] = { { "depth_mean", c.queueDepthMean }, { "depth_max", c.queueDepthMax },
        { "age_p99_ms", ms(c.queueAge.quantile(0.99)) } };
    return j;
}

Json usageJson(const std::vector<UsageItem>& items)
{
    Json usage = Json::array();
    for (const UsageItem& item : items)
        usage.push_back({ { "component", item.component }, { "meter", item.meter },
            { "quantity", item.quantity }, { "unit", item.unit } });
    return usage;
}

Json runJson(const RunResult& r, const Bill& b, const std::vector<UsageItem>& usage)
{
    Json j { { "project", r.project }, { "workload", r.workload }, { "provider", r.provider },
        { "region", r.region }, { "seed", r.seed }, { "replications", 1 },
        { "simulated_s", r.simulatedS }, { "complete", r.complete } };
    if (!r.complete)
        j["stop_reason"] = english(r.stopReason);
    j["requests"] = { { "arrived", r.requests.arrived }, { "completed", r.requests.completed },
        { "failed", r.requests.failed }, { "throttled", r.requests.throttled },
        { "timed_out", r.requests.timedOut }, { "dead_lettered", r.requests.deadLettered },
        { "duplicated", r.requests.duplicated }, { "in_flight", r.requests.inFlight } };
    for (const Phrase& doubt : doubtsOf(r))
        j["doubts"].push_back(english(doubt));
    j["latency_ms"] = quantiles(r.latency);
    j["worst_second"] = { { "at_s", r.worstSecond.atS }, { "p99_ms", r.worstSecond.p99Ms } };
    j["components"] = Json::object();
    for (const ComponentResult& c : r.components)
        j["components"][c.id] = componentJson(c);
    j["usage"] = usageJson(usage);
    j["bill"] = toJson(b);
    j["engine"] = { { "events", r.engine.events }, { "requests", r.engine.requests },
        { "wall_s", r.engine.wallS },
        { "requests_per_s",
            r.engine.wallS > 0 ? static_cast<double>(r.engine.requests) / r.engine.wallS : 0 },
        { "events_per_s",
            r.engine.wallS > 0 ? static_cast<double>(r.engine.events) / r.engine.wallS : 0 },
        { "peak_rss_mb", r.engine.peakRssMb } };
    return j;
}

Json translationJson(const Project& project, const Platform& platform)
{
    Json notes = Json::array();
    for (const TranslationNote& n : translationNotes(project, platform))
        notes.push_back({ { "component", n.component }, { "kind", n.kind },
            { "service", n.service }, { "plan", n.plan }, { "code", n.code }, { "field", n.field },
            { "text", english(n.text) }, { "loss", n.loss } });
    return notes;
}

/// The bill as it grows, in the mean of the replications; what happens to prices, in the first.
Json monthJson(const ProviderOutcome& outcome, const Project& project)
{
    std::vector<MonthCourse> courses;
    for (std::size_t i = 0; i < outcome.results.size(); ++i)
        courses.push_back(
            monthCourse(outcome.results[i], project, *outcome.platform, outcome.bills[i].options));
    Json cumulated = Json::array(), halves = Json::array(), events = Json::array();
    for (std::size_t day = 0; day < courses.front().cumulated.size(); ++day) {
        std::vector<double> values;
        for (const MonthCourse& course : courses)
            if (day < course.cumulated.size())
                values.push_back(course.cumulated[day]);
        const Estimate e = estimate(values);
        cumulated.push_back(e.mean);
        halves.push_back(e.ci95);
    }
    for (const MonthEvent& e : courses.front().events)
        events.push_back({ { "day", e.day }, { "meter", e.meter }, { "what", e.what } });
    Json json { { "cumulated", std::move(cumulated) }, { "events", std::move(events) } };
    if (courses.size() > 1) {
        json["cumulated_ci95"] = std::move(halves);
        json["events_of"] = "the first replication";
    }
    return json;
}

/// What tells the entries of a list apart: the texts in them, or their position.
std::string nameOf(const Json& entry, std::size_t position)
{
    if (!entry.is_object() || !entry.contains("meter"))
        return std::to_string(position);
    return entry.value("component", "") + "\n" + entry.value("meter", "");
}

Json merged(const std::vector<Json>& all);

/// Entries of lists are matched by component and meter; one that is missing counts as absent.
Json mergedLists(const std::vector<Json>& all)
{
    std::vector<std::string> names;
    std::map<std::string, std::vector<Json>> groups;
    for (const Json& list : all)
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string name = nameOf(list[i], i);
            if (!groups.contains(name))
                names.push_back(name);
            groups[name].push_back(list[i]);
        }
    Json result = Json::array();
    for (const std::string& name : names) {
        std::vector<Json>& group = groups[name];
        while (group.size() < all.size() && group.front().is_object()) {
            Json none = group.front(); // not used in this replication: nothing of it
            for (auto& [key, value] : none.items())
                if (value.is_number())
                    value = 0;
            group.push_back(std::move(none));
        }
        result.push_back(merged(group));
    }
    return result;
}

Json merged(const std::vector<Json>& all)
{
    const Json& first = all.front();
    if (first.is_array())
        return mergedLists(all);
    if (!first.is_object())
        return first;
    static const std::set<std::string> identities { "seed", "replications", "unit_price" };
    Json result = Json::object();
    for (const auto& [key, value] : first.items()) {
        if (key == "complete") {
            bool every = true;
            for (const Json& j : all)
                every = every && j.at(key).get<bool>();
            result[key] = every;
            continue;
        }
        if (value.is_number() && !identities.contains(key)) {
            std::vector<double> values;
            for (const Json& j : all)
                if (j.contains(key) && j.at(key).is_number())
                    values.push_back(j.at(key).get<double>());
            const Estimate e = estimate(values);
            result[key] = e.mean;
            result[key + "_ci95"] = e.ci95;
            continue;
        }
        std::vector<Json> values;
        for (const Json& j : all)
            if (j.contains(key))
                values.push_back(j.at(key));
        result[key] = merged(values);
        if (key == "how" && all.size() > 1)
            result[key] = value.get<std::string>() + " (in the first replication that has it)";
    }
    return result;
}

}

Json toJson(const ProviderOutcome& outcome, const Project& project)
{
    std::vector<Json> all;
    std::uint64_t trajectory = 0, results = 0;
    for (std::size_t i = 0; i < outcome.results.size(); ++i) {
        const RunResult& r = outcome.results[i];
        all.push_back(runJson(r, outcome.bills[i], meter(r, project, *outcome.platform)));
        const Fingerprints& f = outcome.results[i].fingerprints;
        trajectory = i == 0 ? f.trajectory : mixBits(trajectory ^ f.trajectory);
        results = i == 0 ? f.results : mixBits(results ^ f.results);
    }
    Json j = all.size() == 1 ? all.front() : merged(all);
    j["translation"] = translationJson(project, *outcome.platform);
    j["month"] = monthJson(outcome, project);
    j["replications"] = all.size();
    j["fingerprints"] = { { "trajectory", hex(trajectory) }, { "results", hex(results) } };
    return j;
}

Json differencesJson(const Comparison& comparison, std::size_t index)
{
    Json all = Json::object();
    const ProviderOutcome& own = comparison.providers[index];
    if (own.results.size() < 2)
        return all;
    for (std::size_t i = 0; i < index; ++i) {
        const ProviderOutcome& other = comparison.providers[i];
        Json& to = all[other.platform->id];
        for (const ComparedFigure& f : comparedFigures()) {
            const Estimate d = pairedDifference(own, other, f.metric);
            to[f.metric] = { { "difference", d.mean }, { "difference_ci95", d.ci95 },
                { "distinguishable", isDistinguishable(d) } };
        }
    }
    return all;
}

double metricOf(const ProviderOutcome& outcome, const Json& json, const std::string& metric)
{
    for (const std::string& name : figureNames())
        if (name == metric)
            return estimate(outcome, metric).mean;
    const Json* at = &json;
    std::size_t begin = 0;
    while (begin <= metric.size()) {
        const std::size_t dot = std::min(metric.find('.', begin), metric.size());
        const std::string key = metric.substr(begin, dot - begin);
        if (!at->is_object() || !at->contains(key))
            return figure(
                outcome.results.front(), outcome.bills.front(), metric); // throws, names all
        at = &at->at(key);
        begin = dot + 1;
    }
    if (!at->is_number())
        throw Error("metric \"" + metric + "\" is no number");
    return at->get<double>();
}

}
