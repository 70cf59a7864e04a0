// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/error.hpp"
#include "core/study/study.hpp"

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

struct Figure {
    const char* name;
    double (*of)(const RunResult&, const Bill&);
};
constexpr Figure figures[] = {
    { "latency_mean_ms", [](const RunResult& r, const Bill&) { return r.latency.meanNs() / 1e6; } },
    { "latency_p50_ms",
        [](const RunResult& r, const Bill&) { return ms(r.latency.quantile(0.5)); } },
    { "latency_p90_ms",
        [](const RunResult& r, const Bill&) { return ms(r.latency.quantile(0.9)); } },
    { "latency_p95_ms",
        [](const RunResult& r, const Bill&) { return ms(r.latency.quantile(0.95)); } },
    { "latency_p99_ms",
        [](const RunResult& r, const Bill&) { return ms(r.latency.quantile(0.99)); } },
    { "latency_p99_9_ms",
        [](const RunResult& r, const Bill&) { return ms(r.latency.quantile(0.999)); } },
    { "latency_max_ms", [](const RunResult& r, const Bill&) { return ms(r.latency.max()); } },
    { "worst_second_p99_ms", [](const RunResult& r, const Bill&) { return r.worstSecond.p99Ms; } },
    { "arrived", [](const RunResult& r, const Bill&) { return double(r.requests.arrived); } },
    { "completed", [](const RunResult& r, const Bill&) { return double(r.requests.completed); } },
    { "failed", [](const RunResult& r, const Bill&) { return double(r.requests.failed); } },
    { "throttled", [](const RunResult& r, const Bill&) { return double(r.requests.throttled); } },
    { "timed_out", [](const RunResult& r, const Bill&) { return double(r.requests.timedOut); } },
    { "dead_lettered",
        [](const RunResult& r, const Bill&) { return double(r.requests.deadLettered); } },
    { "duplicated", [](const RunResult& r, const Bill&) { return double(r.requests.duplicated); } },
    { "in_flight", [](const RunResult& r, const Bill&) { return double(r.requests.inFlight); } },
    { "success_rate",
        [](const RunResult& r, const Bill&) {
            return share(r.requests.completed, r.requests.arrived - r.requests.inFlight);
        } },
    { "error_rate",
        [](const RunResult& r, const Bill&) {
            const std::int64_t ended = r.requests.arrived - r.requests.inFlight;
            return share(ended - r.requests.completed, ended);
        } },
    { "invocations",
        [](const RunResult& r, const Bill&) { return sum<&ComponentResult::invocations>(r); } },
    { "cold_starts",
        [](const RunResult& r, const Bill&) { return sum<&ComponentResult::coldStarts>(r); } },
    { "cold_start_rate",
        [](const RunResult& r, const Bill&) {
            const double n = sum<&ComponentResult::invocations>(r);
            return n > 0 ? sum<&ComponentResult::coldStarts>(r) / n : 0;
        } },
    { "instances_max",
        [](const RunResult& r, const Bill&) { return sum<&ComponentResult::instancesMax>(r); } },
    { "month_total", [](const RunResult&, const Bill& b) { return b.monthTotal; } },
    { "per_million_requests",
        [](const RunResult&, const Bill& b) { return b.perMillionRequests; } },
};

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
    for (const Figure& f : figures)
        if (metric == f.name)
            return f.of(result, bill);
    std::string known;
    for (const std::string& name : figureNames())
        known += (known.empty() ? "" : ", ") + name;
    throw Error("metric \"" + std::string(metric) + "\" not known, expected one of: " + known);
}

}
