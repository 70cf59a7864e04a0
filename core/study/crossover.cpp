// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/crossover.hpp"
#include "core/model/scaled.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr const char* metrics[] = { "month_total", "latency_p95_ms" };
constexpr double wantedArrivals = 20000; ///< of a run, where nobody says how long it is
constexpr double leastS = 600, mostS = 86400;
constexpr int halvings = 7; ///< of a bracket between two points: to a hundredth of its width

bool shorter(Duration a, Duration b)
{
    return a.ns < b.ns;
}

/// One replication at one rate, on both.
struct Pair {
    RunResult runs[2];
    Bill bills[2];

    double figure(const char* metric, int side) const
    {
        return core::figure(runs[side], bills[side], metric);
    }
    /// Above zero where the service is the worse one.
    double difference(const char* metric) const { return figure(metric, 1) - figure(metric, 0); }
};

class Comparer {
public:
    Comparer(const CrossoverSpec& spec, std::stop_token stop)
        : spec_(spec)
        , stop_(std::move(stop))
        , always_(alwaysOn(*spec.project, spec))
        , seeds_(replicationSeeds(spec.seed, spec.replications))
    {
        const Workload* workload = spec.workload.empty() && !spec.project->workloads.empty()
            ? &spec.project->workloads.front()
            : findWorkload(*spec.project, spec.workload);
        if (!workload)
            throw Error("found workload \"" + spec.workload + "\", expected one of the project's");
        workload_ = workload->id;
        steady_ = std::all_of(workload->sources.begin(), workload->sources.end(),
            [](const ArrivalSource& s) { return isSteady(s.arrivals); });
        whole_ = workload->duration;
        const RunResult base = run(specOf(spec.project, 0, durationAt(0)), stop_);
        if (stop_.stop_requested())
            return;
        if (base.requests.arrived == 0)
            throw Error(
                "workload \"" + workload_ + "\": no request arrives in " + formatDuration(whole_));
        baseRate_ = static_cast<double>(base.requests.arrived) / base.simulatedS;
    }

    /// All replications, or only one, at a rate.
    std::vector<Pair> at(double ratePerS, std::optional<std::size_t> replication = {}) const
    {
        const double factor = ratePerS / baseRate_;
        const Duration duration = durationAt(ratePerS);
        const std::shared_ptr<const Project> projects[]
            = { std::make_shared<const Project>(withTraffic(*spec_.project, workload_, factor)),
                  std::make_shared<const Project>(withTraffic(always_, workload_, factor)) };
        std::vector<RunSpec> specs;
        for (std::size_t r = 0; r < seeds_.size(); ++r)
            if (!replication || *replication == r)
                for (const auto& project : projects)
                    specs.push_back(specOf(project, r, duration));
        std::vector<RunResult> results = runAll(specs, spec_.jobs, stop_);
        std::vector<Pair> pairs(results.size() / 2);
        for (std::size_t i = 0; i < results.size(); ++i) {
            Pair& pair = pairs[i / 2];
            pair.bills[i % 2]
                = billOf(results[i], *projects[i % 2], *spec_.platform, spec_.billing);
            pair.runs[i % 2] = std::move(results[i]);
        }
        return pairs;
    }

    std::size_t replications() const { return seeds_.size(); }
    bool stopped() const { return stop_.stop_requested(); }
    const std::string& workload() const { return workload_; }

private:
    Duration durationAt(double ratePerS) const
    {
        if (spec_.duration)
            return *spec_.duration;
        if (!steady_) // a day shows the shape of a day
            return std::min(whole_, seconds(mostS), shorter);
        if (ratePerS <= 0)
            return std::min(whole_, seconds(mostS), shorter);
        return seconds(std::round(std::clamp(wantedArrivals / ratePerS, leastS, mostS)));
    }

    RunSpec specOf(
        std::shared_ptr<const Project> project, std::size_t replication, Duration duration) const
    {
        RunSpec run;
        run.project = std::move(project);
        run.platform = spec_.platform;
        run.workload = workload_;
        run.region = spec_.region;
        run.seed = seeds_[replication];
        run.duration = duration;
        run.sampledJourneys = 0;
        return run;
    }

    const CrossoverSpec& spec_;
    std::stop_token stop_;
    Project always_;
    std::vector<std::uint64_t> seeds_;
    std::string workload_;
    bool steady_ = true;
    Duration whole_;
    double baseRate_ = 1;
};

Estimate estimateOf(const std::vector<Pair>& pairs, const char* metric, int side)
{
    std::vector<double> values;
    for (const Pair& pair : pairs)
        values.push_back(pair.figure(metric, side));
    return estimate(values);
}

double meanDifference(const std::vector<Pair>& pairs, const char* metric)
{
    double sum = 0;
    for (const Pair& pair : pairs)
        sum += pair.difference(metric);
    return sum;
}

/// Halves the bracket (logarithms of rates) until the flip of one replication is known to a
/// hundredth of it.
double bisect(const Comparer& comparer, const char* metric, std::size_t replication, double low,
    double high, bool worseAtLow)
{
    for (int i = 0; i < halvings && !comparer.stopped(); ++i) {
        const double middle = (low + high) / 2;
        const bool worse
            = comparer.at(std::exp(middle), replication).front().difference(metric) > 0;
        (worse == worseAtLow ? low : high) = middle;
    }
    return (low + high) / 2;
}

Crossing crossingBetween(
    const Comparer& comparer, const char* metric, double low, double high, bool worseAtLow)
{
    std::vector<double> logs;
    for (std::size_t r = 0; r < comparer.replications(); ++r)
        logs.push_back(bisect(comparer, metric, r, std::log(low), std::log(high), worseAtLow));
    const Estimate e = estimate(logs);
    const double halfBracket = (std::log(high) - std::log(low)) / std::exp2(halvings + 1);
    const double half = std::max(e.ci95, halfBracket);
    return { metric, std::exp(e.mean), std::exp(e.mean - half), std::exp(e.mean + half),
        worseAtLow };
}

std::string servicesOf(const Project& project, const Platform& platform, const char* kind)
{
    std::string names;
    for (const Component& c : project.components) {
        const Service* service = serviceOf(platform, resolved(c, platform.id));
        if (infoOf(c.kind).id != std::string_view(kind) || !service
            || names.find(service->title) != std::string::npos)
            continue;
        names += (names.empty() ? "" : ", ") + service->title;
    }
    return names;
}

void checkSpec(const CrossoverSpec& spec)
{
    if (spec.points < 2 || !(spec.fromPerS > 0) || !(spec.toPerS > spec.fromPerS))
        throw Error("found rates from " + std::to_string(spec.fromPerS) + " to "
            + std::to_string(spec.toPerS) + ", expected at least two ascending ones above 0");
    if (std::none_of(spec.project->components.begin(), spec.project->components.end(),
            [](const Component& c) { return std::holds_alternative<Function>(c.kind); }))
        throw Error("the project has no function to compare with");
    AlwaysOn service;
    service.plan = spec.plan;
    requirePlan(*spec.platform, service);
}

}

Project alwaysOn(const Project& project, const CrossoverSpec& spec)
{
    Project always = project;
    always.text.reset();
    for (Component& component : always.components) {
        const Kind kind = resolved(component, spec.platform->id);
        const auto* function = std::get_if<Function>(&kind);
        if (!function)
            continue;
        AlwaysOn service;
        service.plan = spec.plan;
        service.vcpu = spec.vcpu;
        service.memoryGb = spec.memoryGb;
        service.replicas = spec.replicas;
        service.maxReplicas = 10000;
        service.cpuMs = function->cpuMs;
        service.waitMs = function->waitMs;
        service.parallelFraction = function->parallelFraction;
        service.timeoutS = function->timeoutS;
        service.errorRate = function->errorRate;
        service.responseKb = function->responseKb;
        component.kind = service;
        component.overrides = Json::object();
        component.source = {};
    }
    return always;
}

Project withTraffic(const Project& project, std::string_view workload, double factor)
{
    Project changed = project;
    changed.text.reset();
    for (Workload& w : changed.workloads)
        if (w.id == workload)
            for (ArrivalSource& source : w.sources)
                source.arrivals = scaled(source.arrivals, factor);
    return changed;
}

Crossover crossover(const CrossoverSpec& spec, std::stop_token stop)
{
    checkSpec(spec);
    const Comparer comparer(spec, stop);
    Crossover found { spec.platform->id, spec.region,
        servicesOf(*spec.project, *spec.platform, Function::id),
        servicesOf(alwaysOn(*spec.project, spec), *spec.platform, AlwaysOn::id) };
    std::vector<std::vector<Pair>> all;
    const double step = std::log(spec.toPerS / spec.fromPerS) / (spec.points - 1);
    for (int i = 0; i < spec.points && !stop.stop_requested(); ++i) {
        const double rate = spec.fromPerS * std::exp(step * i);
        const std::vector<Pair> pairs = comparer.at(rate);
        if (stop.stop_requested())
            break; // this point is not whole
        found.points.push_back(
            { rate, estimateOf(pairs, metrics[0], 0), estimateOf(pairs, metrics[0], 1),
                estimateOf(pairs, metrics[1], 0), estimateOf(pairs, metrics[1], 1) });
        all.push_back(pairs);
    }
    for (const char* metric : metrics)
        for (std::size_t i = 1; i < all.size() && !stop.stop_requested(); ++i) {
            const double before = meanDifference(all[i - 1], metric);
            if ((before > 0) != (meanDifference(all[i], metric) > 0))
                found.crossings.push_back(crossingBetween(comparer, metric,
                    found.points[i - 1].ratePerS, found.points[i].ratePerS, before > 0));
        }
    found.complete = !stop.stop_requested();
    return found;
}

}
