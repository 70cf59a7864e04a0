// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fidelity.hpp"
#include "core/sim/rng.hpp"
#include "core/study/fidelity_models.hpp"
#include "core/study/study.hpp"
#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>

namespace core {

namespace {

void append(std::vector<FidelityExperiment>& all, std::vector<FidelityExperiment> more)
{
    for (FidelityExperiment& e : more)
        all.push_back(std::move(e));
}

std::vector<RunResult> replicate(const FidelityExperiment& experiment, std::uint64_t seed, int n,
    unsigned jobs, std::stop_token stop)
{
    std::vector<RunSpec> specs;
    for (const std::uint64_t each : replicationSeeds(seed, n)) {
        specs.push_back(experiment.spec);
        specs.back().seed = each;
    }
    return runAll(specs, jobs, std::move(stop));
}

FidelityRow judge(
    const FidelityCheck& check, const std::string& group, const std::vector<RunResult>& results)
{
    std::vector<double> values;
    for (const RunResult& r : results)
        values.push_back(check.figure(r));
    const auto [mean, half] = interval99(values);
    FidelityRow row { check.id, group, check.what, check.unit, check.source, check.note };
    row.reference = check.reference;
    row.referenceHalf = check.referenceHalf;
    row.tolerance = check.tolerance;
    row.simulated = mean;
    row.simulatedHalf = half;
    row.deviation = mean - check.reference;
    // Values that do not vary differ from the reference by rounding alone.
    const double rounding = 1e-9 * std::abs(check.reference);
    const double within = std::hypot(half, check.referenceHalf) + check.tolerance + rounding;
    row.passed = std::abs(row.deviation) <= within && half <= check.widest + rounding;
    return row;
}

}

std::pair<double, double> interval99(const std::vector<double>& values)
{
    const auto n = static_cast<double>(values.size());
    double sum = 0, squares = 0;
    for (const double v : values)
        sum += v;
    if (values.size() < 2)
        return { sum, std::numeric_limits<double>::infinity() };
    const double mean = sum / n;
    for (const double v : values)
        squares += (v - mean) * (v - mean);
    const double t = boost::math::quantile(boost::math::students_t(n - 1), 0.995);
    return { mean, t * std::sqrt(squares / (n - 1) / n) };
}

std::vector<FidelityExperiment> fidelityExperiments(double effort)
{
    std::vector<FidelityExperiment> all;
    append(all, waitingExperiments(effort));
    append(all, lossExperiments(effort));
    append(all, keepAliveExperiments(effort));
    append(all, failureExperiments(effort));
    append(all, flowExperiments(effort));
    append(all, lawExperiments(effort));
    append(all, publishedExperiments(effort));
    for (FidelityExperiment& e : all)
        for (FidelityCheck& c : e.checks)
            c.widest /= std::sqrt(effort);
    return all;
}

std::vector<FidelityRow> checkFidelity(const std::vector<FidelityExperiment>& experiments,
    const FidelityOptions& options, std::stop_token stop)
{
    std::vector<FidelityRow> rows;
    for (const FidelityExperiment& experiment : experiments) {
        const std::uint64_t seed = mixBits(options.seed ^ hashText(experiment.checks.front().id));
        auto results = replicate(experiment, seed, options.replications, options.jobs, stop);
        std::vector<FidelityRow> found;
        for (const FidelityCheck& check : experiment.checks)
            found.push_back(judge(check, experiment.group, results));
        if (!std::all_of(found.begin(), found.end(), [](const auto& r) { return r.passed; }))
            results = replicate(experiment, ~seed, 4 * options.replications, options.jobs, stop);
        for (std::size_t i = 0; i < found.size(); ++i)
            if (!found[i].passed)
                found[i] = judge(experiment.checks[i], experiment.group, results);
        if (stop.stop_requested())
            break;
        rows.insert(rows.end(), found.begin(), found.end());
    }
    return rows;
}

}
