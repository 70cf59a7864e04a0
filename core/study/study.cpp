// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study.hpp"
#include "core/sim/rng.hpp"
#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <thread>

namespace core {

std::vector<RunResult> runAll(const std::vector<RunSpec>& specs, unsigned jobs,
    std::stop_token stop, std::vector<Progress>* progress)
{
    std::vector<RunResult> results(specs.size());
    std::vector<std::exception_ptr> failures(specs.size());
    std::atomic<std::size_t> next { 0 };
    const auto work = [&] {
        for (std::size_t i = next++; i < specs.size(); i = next++) {
            try {
                results[i] = run(specs[i], stop, progress ? &(*progress)[i] : nullptr);
            } catch (const std::exception&) {
                failures[i] = std::current_exception();
            }
        }
    };
    if (jobs == 0)
        jobs = std::max(std::thread::hardware_concurrency(), 1u);
    jobs = static_cast<unsigned>(std::min<std::size_t>(jobs, specs.size()));
    {
        std::vector<std::jthread> others;
        for (unsigned j = 1; j < jobs; ++j)
            others.emplace_back(work);
        work();
    }
    for (const auto& failure : failures)
        if (failure)
            std::rethrow_exception(failure);
    return results;
}

Estimate estimate(const std::vector<double>& values)
{
    const auto n = static_cast<double>(values.size());
    if (values.empty())
        return {};
    double sum = 0;
    for (const double v : values)
        sum += v;
    const double m = sum / n;
    if (values.size() < 2)
        return { m, 0 };
    double squares = 0;
    for (const double v : values)
        squares += (v - m) * (v - m);
    const double t = boost::math::quantile(boost::math::students_t(n - 1), 0.975);
    return { m, t * std::sqrt(squares / (n - 1) / n) };
}

double readingError(std::string_view metric)
{
    const bool quantile = metric.starts_with("latency_p") || metric.starts_with("worst_second");
    return quantile ? 0.5 / (1 << Histogram::subBits) : 0;
}

Estimate estimate(const ProviderOutcome& outcome, std::string_view metric)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < outcome.results.size(); ++i)
        values.push_back(figure(outcome.results[i], outcome.bills[i], metric));
    Estimate e = estimate(values);
    if (values.size() > 1)
        e.ci95 = std::max(e.ci95, readingError(metric) * e.mean);
    return e;
}

std::vector<std::uint64_t> replicationSeeds(std::uint64_t seed, int n)
{
    std::vector<std::uint64_t> seeds { seed };
    for (int i = 1; i < n; ++i)
        seeds.push_back(mixBits(mixBits(seed) + static_cast<std::uint64_t>(i)));
    return seeds;
}

Comparison compare(
    const ComparisonSpec& spec, std::stop_token stop, std::vector<Progress>* progress)
{
    std::vector<RunSpec> runs;
    for (const auto& platform : spec.platforms)
        for (const std::uint64_t seed : replicationSeeds(spec.seed, spec.replications)) {
            RunSpec r;
            r.project = spec.project;
            r.platform = platform;
            r.workload = spec.workload;
            r.seed = seed;
            r.duration = spec.duration;
            r.traces = spec.traces;
            r.maxInFlight = spec.maxInFlight;
            r.region = regionOn(*platform, spec.region);
            runs.push_back(std::move(r));
        }
    std::vector<RunResult> results = runAll(runs, spec.jobs, stop, progress);

    Comparison comparison { spec.project, spec.workload, {} };
    std::size_t i = 0;
    for (const auto& platform : spec.platforms) {
        ProviderOutcome outcome { platform, {}, {} };
        for (int k = 0; k < spec.replications; ++k, ++i) {
            BillOptions billing = spec.billing;
            billing.region = results[i].region;
            outcome.bills.push_back(billOf(results[i], *spec.project, *platform, billing));
            outcome.results.push_back(std::move(results[i]));
        }
        comparison.providers.push_back(std::move(outcome));
    }
    return comparison;
}

Comparison repriced(const Comparison& comparison, const BillOptions& options,
    const std::vector<std::shared_ptr<const Platform>>& prices)
{
    Comparison anew = comparison;
    for (ProviderOutcome& outcome : anew.providers) {
        for (const auto& other : prices)
            if (other->id == outcome.platform->id) {
                Platform own = *outcome.platform; // its rules stay as they were in the run
                own.catalogue = other->catalogue;
                own.sources = other->sources;
                outcome.platform = std::make_shared<const Platform>(std::move(own));
            }
        BillOptions here = options;
        here.region = regionOn(*outcome.platform, options.region);
        for (std::size_t i = 0; i < outcome.results.size() && i < outcome.bills.size(); ++i)
            outcome.bills[i] = billOf(outcome.results[i], *anew.project, *outcome.platform, here);
    }
    return anew;
}

}
