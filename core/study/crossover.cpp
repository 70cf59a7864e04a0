// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/crossover.hpp"
#include "core/model/scaled.hpp"
#include "core/sim/arrival_stream.hpp"
#include "core/study/arrival_curve.hpp"
#include "core/study/estimate.hpp"
#include "core/study/stretches.hpp"
#include <algorithm>
#include <boost/math/tools/roots.hpp>
#include <cmath>

namespace core {

namespace {

constexpr const char* metrics[] = { "month_total", "latency_p95_ms" };
constexpr double wantedArrivals = 20000; ///< of a run, where nobody says how long it is
constexpr double wholeArrivals = 100000; ///< up to here traffic that changes is not sampled
constexpr double leastS = 600, mostS = 86400;
constexpr double warmupArrivals = 50000; ///< of all stretches of a run together
constexpr double leastStretchS = 60, leastWarmupS = 120, mostWarmupS = 900;
constexpr double leastServiceWarmupS = 300; ///< and at most twice as much
constexpr double exactEnough = 0.01; ///< width of a bracket, on a logarithmic scale
constexpr std::uintmax_t mostSteps = 10; ///< to make it so narrow
constexpr double preciseEnough = 0.05; ///< half an interval, on a logarithmic scale
constexpr int mostTimesMore = 2; ///< replications, to make it so narrow

constexpr double usualPromise = 0.99;

/// One replication at one rate, on both.
struct Pair {
    RunResult runs[2];
    Bill bills[2];

    double figure(const char* metric, int side) const
    {
        return core::figure(runs[side], bills[side], metric);
    }
    /// Of a run that is too short for a daily limit, the bill knows what that refuses.
    double completed(int side) const
    {
        return std::min(figure("success_rate", side), 1 - bills[side].refusedShare);
    }
    /// Above zero where the service is the worse one.
    double difference(const char* metric) const { return figure(metric, 1) - figure(metric, 0); }
};

/// The id of arrivals whose rate cannot be changed, in these or a part of them; else empty.
std::string withoutRate(const Arrivals& arrivals)
{
    if (const auto* sum = std::get_if<Sum>(&arrivals.process)) {
        for (const Arrivals& part : sum->parts)
            if (std::string id = withoutRate(part); !id.empty())
                return id;
        return {};
    }
    const bool given = std::holds_alternative<TraceFile>(arrivals.process)
        || std::holds_alternative<Cron>(arrivals.process);
    return given ? std::visit([](const auto& p) { return std::string(p.id); }, arrivals.process)
                 : std::string();
}

/// Every source has a rate that can be changed.
void checkRate(const Workload& workload)
{
    for (const ArrivalSource& source : workload.sources) {
        const std::string id = withoutRate(source.arrivals);
        if (id.empty())
            continue;
        const bool trace = id == TraceFile::id;
        throw Error("workload \"" + workload.id + "\" cannot be compared by rate: arrivals at \""
            + source.component + "\" come "
            + (trace ? "from a trace, which is replayed as it was recorded"
                     : "by \"" + id + "\", at times that are given")
            + "; choose another workload, or give it "
            + (trace ? "the trace's mean rate or daily shape as \"poisson\" or \"daily\" arrivals"
                     : "\"poisson\" or \"daily\" arrivals; what schedules start is part of the "
                       "comparison anyway"));
    }
}

class Comparer {
public:
    Comparer(const CrossoverSpec& spec, std::stop_token stop, CrossoverProgress* progress)
        : spec_(spec)
        , stop_(std::move(stop))
        , progress_(progress)
        , always_(alwaysOn(*spec.project, spec))
        , seeds_(replicationSeeds(spec.seed, spec.replications * mostTimesMore))
    {
        const Workload* workload = spec.workload.empty() && !spec.project->workloads.empty()
            ? &spec.project->workloads.front()
            : findWorkload(*spec.project, spec.workload);
        if (!workload)
            throw Error(say(
                "found workload %1, expected one of the project's"_form, inQuotes(spec.workload)));
        checkRate(*workload);
        workload_ = *workload;
        steady_ = std::all_of(workload->sources.begin(), workload->sources.end(),
            [](const ArrivalSource& s) { return isSteady(s.arrivals); });
        baseRate_ = meanRate();
    }

    /// The first replications at a rate.
    std::vector<Pair> at(double ratePerS, int replications) const
    {
        std::vector<Pair> pairs = pairsOf(ratePerS, 0, static_cast<std::size_t>(replications));
        count(1);
        return pairs;
    }

    /// The difference in one replication; 0 after a stop, which ends every search.
    double difference(const char* metric, double ratePerS, std::size_t replication) const
    {
        const auto pairs = pairsOf(ratePerS, replication, replication + 1);
        count(1);
        return stopped() ? 0 : pairs.front().difference(metric);
    }

    bool stopped() const { return stop_.stop_requested(); }
    void expect(int more) const
    {
        if (progress_)
            progress_->expected += more;
    }
    double simulatedS(double ratePerS) const
    {
        double s = 0;
        for (const Stretch& stretch : stretchesAt(ratePerS, 0))
            s += inSeconds(stretch.length.ns);
        return s;
    }

private:
    void count(int done) const
    {
        if (progress_)
            progress_->done += done;
    }

    /// Of arrivals at the workload's sources. Users who wait have no rate but in a run.
    double meanRate() const
    {
        double arrivals = 0;
        const Duration whole = spec_.duration.value_or(workload_.duration);
        bool atMost = false;
        for (const SourceCurve& source : arrivalCurve(*spec_.project, workload_, 1).sources) {
            arrivals += source.total;
            atMost = atMost || source.atMost;
        }
        double simulatedS = inSeconds(workload_.duration.ns);
        if (atMost) {
            const Duration hour = std::min(whole, seconds(3600));
            const RunResult base = run(specOf(spec_.project, seeds_[0], { {}, hour }), stop_);
            arrivals = static_cast<double>(base.requests.arrived);
            simulatedS = base.simulatedS;
        }
        if (arrivals <= 0 && !stopped())
            throw Error(say("workload %1: no request arrives in %2"_form, inQuotes(workload_.id),
                formatDuration(whole)));
        return simulatedS > 0 ? arrivals / simulatedS : 1;
    }

    /// What is simulated of one replication.
    std::vector<Stretch> stretchesAt(double ratePerS, std::size_t replication) const
    {
        const Duration whole = spec_.duration.value_or(workload_.duration);
        if (spec_.duration)
            return { { {}, whole } };
        if (steady_)
            return { { {},
                seconds(std::round(std::clamp(wantedArrivals / ratePerS, leastS, mostS))) } };
        const double wholeS = inSeconds(whole.ns);
        if (wholeS * ratePerS <= wholeArrivals)
            return { { {}, whole } };
        SamplingPlan plan;
        plan.stretches = wholeS > 2 * 86400 ? 24 : 12;
        plan.length = seconds(std::max(wantedArrivals / ratePerS / plan.stretches, leastStretchS));
        plan.offset = Rng(seeds_[replication], "", Draw::sample).uniform();
        return stretchesOf(*spec_.project, workload_, whole, plan);
    }

    /// Instances of functions soon are as many as they will be; the replicas of a service come and
    /// go by a cool-down, whose phase must not be that of the stretch.
    Duration warmupOf(double ratePerS, std::size_t stretches, bool functions, Rng& luck) const
    {
        if (!functions)
            return seconds(leastServiceWarmupS * (1 + luck.uniform()));
        return seconds(std::clamp(
            warmupArrivals / ratePerS / static_cast<double>(stretches), leastWarmupS, mostWarmupS));
    }

    RunSpec specOf(
        std::shared_ptr<const Project> project, std::uint64_t seed, const Stretch& stretch) const
    {
        RunSpec run;
        run.project = std::move(project);
        run.platform = spec_.platform;
        run.workload = workload_.id;
        run.region = spec_.region;
        run.seed = seed;
        run.from = stretch.from;
        run.duration = stretch.length;
        run.sampledJourneys = 0;
        return run;
    }

    std::vector<Pair> pairsOf(double ratePerS, std::size_t first, std::size_t end) const
    {
        const double factor = ratePerS / baseRate_;
        const std::shared_ptr<const Project> projects[]
            = { std::make_shared<const Project>(withTraffic(*spec_.project, workload_.id, factor)),
                  std::make_shared<const Project>(withTraffic(always_, workload_.id, factor)) };
        std::vector<RunSpec> specs;
        std::vector<std::vector<Stretch>> stretches;
        for (std::size_t r = first; r < end; ++r) {
            stretches.push_back(stretchesAt(ratePerS, r));
            const std::size_t n = stretches.back().size();
            const auto seeds = replicationSeeds(seeds_[r], static_cast<int>(n));
            Rng luck(seeds_[r], "warmup", Draw::sample);
            for (int side = 0; side < 2; ++side)
                for (std::size_t i = 0; i < n; ++i) {
                    specs.push_back(specOf(projects[side], seeds[i], stretches.back()[i]));
                    if (n > 1) {
                        specs.back().warmup = warmupOf(ratePerS, n, side == 0, luck);
                        specs.back() = withReplicas(std::move(specs.back()));
                    }
                }
        }
        std::vector<RunResult> results = runAll(specs, spec_.jobs, stop_);
        std::vector<Pair> pairs(end - first);
        auto next = results.begin();
        for (std::size_t i = 0; i < pairs.size(); ++i)
            for (int side = 0; side < 2; ++side) {
                const auto n = static_cast<std::ptrdiff_t>(stretches[i].size());
                RunResult& result = pairs[i].runs[side];
                result = n == 1
                    ? std::move(*next)
                    : weighted(
                        { std::move_iterator(next), std::move_iterator(next + n) }, stretches[i]);
                next += n;
                pairs[i].bills[side]
                    = billOf(result, *projects[side], *spec_.platform, spec_.billing);
            }
        return pairs;
    }

    /// A stretch begins with the replicas that its traffic asks for, where whole runs begin small.
    RunSpec withReplicas(RunSpec run) const
    {
        const QuickEstimate mean = core::estimate(*run.project, workload_.id, *spec_.platform);
        const Workload& workload = *findWorkload(*run.project, workload_.id);
        double now = 0;
        for (const ArrivalSource& source : workload.sources)
            now += rateAt(source.arrivals, run.from.ns - run.warmup->ns);
        for (std::size_t i = 0; i < mean.loads.size() && mean.ratePerS > 0; ++i) {
            const Kind kind = resolved(run.project->components[i], spec_.platform->id);
            const auto* service = std::get_if<AlwaysOn>(&kind);
            if (!service)
                continue;
            const double cpu = mean.loads[i].invocationsPerS * mean.loads[i].batch * now
                / mean.ratePerS * core::mean(service->cpuMs) / 1000;
            run.ready[run.project->components[i].id] = static_cast<int>(
                std::ceil(std::min(cpu / service->vcpu / service->targetUtilisation, 1e4)));
        }
        return run;
    }

    const CrossoverSpec& spec_;
    std::stop_token stop_;
    CrossoverProgress* progress_;
    Project always_;
    std::vector<std::uint64_t> seeds_;
    Workload workload_;
    bool steady_ = true;
    double baseRate_ = 1;
};

Estimate completedOf(const std::vector<Pair>& pairs, int side)
{
    std::vector<double> values;
    for (const Pair& pair : pairs)
        values.push_back(pair.completed(side));
    return estimate(values);
}

/// The least share of requests that the project's objectives let complete.
double promisedShare(const Project& project)
{
    std::optional<double> promised;
    for (const Objective& goal : project.settings.slo) {
        if (goal.metric == "success_rate" && goal.atLeast)
            promised = std::max(promised.value_or(0), *goal.atLeast);
        if (goal.metric == "error_rate" && goal.atMost)
            promised = std::max(promised.value_or(0), 1 - *goal.atMost);
    }
    return promised.value_or(usualPromise);
}

Estimate estimateOf(const std::vector<Pair>& pairs, const char* metric, int side)
{
    std::vector<double> values;
    for (const Pair& pair : pairs)
        values.push_back(pair.figure(metric, side));
    return estimate(values);
}

/// 1 where the service is the worse one, -1 where the functions are, 0 where nobody can tell.
int rankingOf(const std::vector<Pair>& pairs, const char* metric)
{
    std::vector<double> values;
    for (const Pair& pair : pairs)
        values.push_back(pair.difference(metric));
    const Estimate e = estimate(values);
    return std::abs(e.mean) <= e.ci95 ? 0 : e.mean > 0 ? 1 : -1;
}

/// Two rates that rank differently, as logarithms.
struct Bracket {
    const char* metric;
    double low, high;
    bool worseAtLow; ///< the service is
};

/// Where one replication flips. One that does not flip in the bracket does so at or beyond the end
/// that is nearer to it, and is counted.
double flipOf(
    const Comparer& comparer, const Bracket& bracket, std::size_t replication, int& clipped)
{
    const auto difference = [&](double logRate) {
        return comparer.difference(bracket.metric, std::exp(logRate), replication);
    };
    const double atLow = difference(bracket.low), atHigh = difference(bracket.high);
    if ((atLow > 0) == (atHigh > 0)) {
        ++clipped;
        return std::abs(atLow) < std::abs(atHigh) ? bracket.low : bracket.high;
    }
    std::uintmax_t steps = mostSteps;
    const auto narrow = [](double a, double b) { return std::abs(b - a) <= exactEnough; };
    const auto [a, b] = boost::math::tools::toms748_solve(
        difference, bracket.low, bracket.high, atLow, atHigh, narrow, steps);
    return (a + b) / 2;
}

Crossing crossingIn(const Comparer& comparer, const Bracket& bracket, int replications)
{
    std::vector<double> logs;
    Estimate e;
    int clipped = 0;
    const auto most = static_cast<std::size_t>(replications) * mostTimesMore;
    do {
        comparer.expect(7 * replications);
        for (int i = 0; i < replications && !comparer.stopped(); ++i)
            logs.push_back(flipOf(comparer, bracket, logs.size(), clipped));
        e = estimate(logs);
    } while (
        replications > 1 && e.ci95 > preciseEnough && logs.size() < most && !comparer.stopped());
    const double half = std::max(e.ci95, exactEnough / 2);
    return { bracket.metric, std::exp(e.mean), std::exp(e.mean - half), std::exp(e.mean + half),
        bracket.worseAtLow, static_cast<int>(logs.size()), clipped };
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
        throw Error(
            say("found rates from %1 to %2, expected at least two ascending ones above 0"_form,
                std::to_string(spec.fromPerS), std::to_string(spec.toPerS)));
    if (std::none_of(spec.project->components.begin(), spec.project->components.end(),
            [](const Component& c) { return std::holds_alternative<Function>(c.kind); }))
        throw Error("the project has no function to compare with"_form);
    AlwaysOn service;
    service.plan = spec.plan;
    requirePlan(*spec.platform, service);
}

}

const CrossoverPoint* firstSampled(const Crossover& crossover)
{
    for (const CrossoverPoint& p : crossover.points)
        if (p.simulatedS < p.wholeS * (1 - 1e-6))
            return &p;
    return nullptr;
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

Crossover crossover(const CrossoverSpec& spec, std::stop_token stop, CrossoverProgress* progress)
{
    checkSpec(spec);
    const Comparer comparer(spec, stop, progress);
    Crossover found { spec.platform->id, spec.region,
        servicesOf(*spec.project, *spec.platform, Function::id),
        servicesOf(alwaysOn(*spec.project, spec), *spec.platform, AlwaysOn::id) };
    found.promised = promisedShare(*spec.project);
    comparer.expect(spec.points);
    std::vector<Bracket> brackets;
    std::optional<Bracket> last[std::size(metrics)]; // the last rate that ranks them
    const double step = std::log(spec.toPerS / spec.fromPerS) / (spec.points - 1);
    for (int i = 0; i < spec.points && !stop.stop_requested(); ++i) {
        const double rate = spec.fromPerS * std::exp(step * i);
        const std::vector<Pair> pairs = comparer.at(rate, spec.replications);
        if (stop.stop_requested())
            break; // this point is not whole
        found.points.push_back({ rate, comparer.simulatedS(rate), pairs[0].runs[0].simulatedS,
            estimateOf(pairs, metrics[0], 0), estimateOf(pairs, metrics[0], 1),
            estimateOf(pairs, metrics[1], 0), estimateOf(pairs, metrics[1], 1),
            completedOf(pairs, 0), completedOf(pairs, 1) });
        for (std::size_t m = 0; m < std::size(metrics); ++m) {
            const int ranking = rankingOf(pairs, metrics[m]);
            if (ranking == 0)
                continue;
            if (last[m] && last[m]->worseAtLow != (ranking > 0))
                brackets.push_back(
                    { metrics[m], last[m]->low, std::log(rate), last[m]->worseAtLow });
            last[m] = { metrics[m], std::log(rate), 0, ranking > 0 };
        }
    }
    std::stable_sort(brackets.begin(), brackets.end(), [](const Bracket& a, const Bracket& b) {
        return std::string_view(a.metric) > std::string_view(b.metric); // the cost first
    });
    for (const Bracket& bracket : brackets)
        if (!stop.stop_requested()) {
            Crossing crossing = crossingIn(comparer, bracket, spec.replications);
            if (!stop.stop_requested())
                found.crossings.push_back(std::move(crossing));
        }
    found.complete = !stop.stop_requested();
    return found;
}

}
