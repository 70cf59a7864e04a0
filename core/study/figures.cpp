// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/error.hpp"
#include "core/study/figure_words.hpp"
#include "core/study/study.hpp"
#include <algorithm>

namespace core {

namespace {

double ms(SimTime ns)
{
    return static_cast<double>(ns) / 1e6;
}
double share(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}
template <std::int64_t ComponentResult::*Count> double sum(const RunResult& r)
{
    std::int64_t total = 0;
    for (const ComponentResult& c : r.components)
        if (c.kind == "function")
            total += c.*Count;
    return static_cast<double>(total);
}

using Unit = FigureUnit;
struct Figure {
    const char* name;
    PhraseForm title;
    FigureUnit unit;
    double (*of)(const RunResult&, const Bill&);
};
constexpr Figure figures[] = {
    { "latency_mean_ms", "mean latency"_form, Unit::milliseconds,
        [](const RunResult& r, const Bill&) { return r.latency.meanNs() / 1e6; } },
    { "latency_p50_ms", "p50 latency"_form, Unit::milliseconds,
        [](const RunResult& r, const Bill&) { return ms(r.latency.quantile(0.5)); } },
    { "latency_p90_ms", "p90 latency"_form, Unit::milliseconds,
        [](const RunResult& r, const Bill&) { return ms(r.latency.quantile(0.9)); } },
    { "latency_p95_ms", "p95 latency"_form, Unit::milliseconds,
        [](const RunResult& r, const Bill&) { return ms(r.latency.quantile(0.95)); } },
    { "latency_p99_ms", "p99 latency"_form, Unit::milliseconds,
        [](const RunResult& r, const Bill&) { return ms(r.latency.quantile(0.99)); } },
    { "latency_p99_9_ms", "p99.9 latency"_form, Unit::milliseconds,
        [](const RunResult& r, const Bill&) { return ms(r.latency.quantile(0.999)); } },
    { "latency_max_ms", "longest latency"_form, Unit::milliseconds,
        [](const RunResult& r, const Bill&) { return ms(r.latency.max()); } },
    { "worst_second_p99_ms", "p99 latency of the worst second"_form, Unit::milliseconds,
        [](const RunResult& r, const Bill&) { return r.worstSecond.p99Ms; } },
    { "arrived", "requests arrived"_form, Unit::count,
        [](const RunResult& r, const Bill&) { return double(r.requests.arrived); } },
    { "completed", "requests completed"_form, Unit::count,
        [](const RunResult& r, const Bill&) { return double(r.requests.completed); } },
    { "failed", "requests failed"_form, Unit::count,
        [](const RunResult& r, const Bill&) { return double(r.requests.failed); } },
    { "throttled", "requests throttled"_form, Unit::count,
        [](const RunResult& r, const Bill&) { return double(r.requests.throttled); } },
    { "timed_out", "requests timed out"_form, Unit::count,
        [](const RunResult& r, const Bill&) { return double(r.requests.timedOut); } },
    { "dead_lettered", "requests dead-lettered"_form, Unit::count,
        [](const RunResult& r, const Bill&) { return double(r.requests.deadLettered); } },
    { "duplicated", "requests duplicated"_form, Unit::count,
        [](const RunResult& r, const Bill&) { return double(r.requests.duplicated); } },
    { "in_flight", "requests in flight"_form, Unit::count,
        [](const RunResult& r, const Bill&) { return double(r.requests.inFlight); } },
    { "success_rate", "success rate"_form, Unit::share,
        [](const RunResult& r, const Bill&) {
            return share(r.requests.completed, r.requests.arrived - r.requests.inFlight);
        } },
    { "error_rate", "error rate"_form, Unit::share,
        [](const RunResult& r, const Bill&) {
            const std::int64_t ended = r.requests.arrived - r.requests.inFlight;
            return share(ended - r.requests.completed, ended);
        } },
    { "invocations", "invocations"_form, Unit::count,
        [](const RunResult& r, const Bill&) { return sum<&ComponentResult::invocations>(r); } },
    { "cold_starts", "cold starts"_form, Unit::count,
        [](const RunResult& r, const Bill&) { return sum<&ComponentResult::coldStarts>(r); } },
    { "cold_start_rate", "cold start rate"_form, Unit::share,
        [](const RunResult& r, const Bill&) {
            const double n = sum<&ComponentResult::invocations>(r);
            return n > 0 ? sum<&ComponentResult::coldStarts>(r) / n : 0;
        } },
    { "instances_max", "most instances"_form, Unit::count,
        [](const RunResult& r, const Bill&) { return sum<&ComponentResult::instancesMax>(r); } },
    { "month_total", "monthly cost"_form, Unit::dollars,
        [](const RunResult&, const Bill& b) { return b.monthTotal; } },
    { "per_million_requests", "cost per million requests"_form, Unit::dollars,
        [](const RunResult&, const Bill& b) { return b.perMillionRequests; } },
};

}

static const Figure* findFigure(std::string_view metric)
{
    const auto* found = std::find_if(
        std::begin(figures), std::end(figures), [&](const Figure& f) { return metric == f.name; });
    return found == std::end(figures) ? nullptr : found;
}

Phrase figureTitle(std::string_view metric)
{
    if (const Figure* known = findFigure(metric))
        return known->title;
    std::string name(metric);
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

FigureUnit figureUnit(std::string_view metric)
{
    const Figure* known = findFigure(metric);
    return known ? known->unit : FigureUnit::count;
}

std::vector<std::string> figureNames()
{
    std::vector<std::string> names;
    for (const Figure& f : figures)
        names.emplace_back(f.name);
    return names;
}

double figure(const RunResult& result, const Bill& bill, std::string_view metric)
{
    if (const Figure* known = findFigure(metric))
        return known->of(result, bill);
    std::string known;
    for (const std::string& name : figureNames())
        known += (known.empty() ? "" : ", ") + name;
    throw Error("metric \"" + std::string(metric) + "\" not known, expected one of: " + known);
}

}
