// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/difference.hpp"
#include "core/model/error.hpp"
#include <cmath>

namespace core {

std::span<const ComparedFigure> comparedFigures()
{
    static constexpr ComparedFigure figures[] = {
        { "latency_mean_ms", "Mean latency", "faster", "%.1f ms" },
        { "latency_p50_ms", "p50 latency", "faster", "%.1f ms" },
        { "latency_p95_ms", "p95 latency", "faster", "%.1f ms" },
        { "month_total", "Monthly cost", "cheaper", "$%.2f" },
    };
    return figures;
}

Estimate pairedDifference(
    const ProviderOutcome& a, const ProviderOutcome& b, std::string_view metric)
{
    const std::size_t n = a.results.size();
    if (n != b.results.size() || n < 2)
        throw Error("a paired difference needs two or more replications of each, found "
            + std::to_string(n) + " and " + std::to_string(b.results.size()));
    std::vector<double> differences;
    for (std::size_t i = 0; i < n; ++i)
        differences.push_back(
            figure(a.results[i], a.bills[i], metric) - figure(b.results[i], b.bills[i], metric));
    Estimate d = estimate(differences);
    const double larger = std::max(estimate(a, metric).mean, estimate(b, metric).mean);
    d.ci95 = std::max(d.ci95, readingError(metric) * larger);
    return d;
}

bool isDistinguishable(const Estimate& difference)
{
    return std::abs(difference.mean) > difference.ci95;
}

}
