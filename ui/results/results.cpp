// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/results.hpp"
#include "core/platform/topics.hpp"
#include "ui/language.hpp"
#include <QCoreApplication>
#include <algorithm>

namespace ui {

QString providerName(const core::Platform& platform)
{
    const bool isShort = platform.title.size() <= 12 || platform.shortTitle.empty();
    return text(isShort ? platform.title : platform.shortTitle);
}

QString text(const std::string& utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isUnreached(const core::RunResult& run)
{
    return !run.complete && (run.simulatedS <= 0 || run.requests.completed == 0);
}

bool isPartial(const core::Comparison& comparison)
{
    for (const core::ProviderOutcome& outcome : comparison.providers)
        for (const core::RunResult& run : outcome.results)
            if (!run.complete)
                return true;
    return false;
}

bool coverTheSame(const core::Comparison& comparison)
{
    std::optional<double> span;
    for (const core::ProviderOutcome& outcome : comparison.providers)
        for (const core::RunResult& run : outcome.results) {
            if (isUnreached(run) || (span && *span != run.simulatedS))
                return false;
            span = run.simulatedS;
        }
    return true;
}

/// Replications that were not reached say nothing where others were.
static void dropUnreached(core::ProviderOutcome& outcome)
{
    for (std::size_t r = outcome.results.size(); r-- > 0;)
        if (isUnreached(outcome.results[r]) && outcome.results.size() > 1) {
            outcome.results.erase(outcome.results.begin() + std::ptrdiff_t(r));
            outcome.bills.erase(outcome.bills.begin() + std::ptrdiff_t(r));
        }
}

Results resultsOf(std::shared_ptr<const core::Comparison> comparison)
{
    const auto gaveNothing = [](const core::ProviderOutcome& outcome) {
        return outcome.results.empty() || outcome.results.size() != outcome.bills.size();
    };
    if (isPartial(*comparison)
        || std::any_of(comparison->providers.begin(), comparison->providers.end(), gaveNothing)) {
        auto copy = std::make_shared<core::Comparison>(*comparison);
        std::erase_if(copy->providers, gaveNothing);
        for (core::ProviderOutcome& outcome : copy->providers)
            dropUnreached(outcome);
        comparison = copy;
    }
    Results results;
    for (const core::ProviderOutcome& outcome : comparison->providers)
        results.bills.push_back(outcome.bills);
    results.comparison = std::move(comparison);
    return results;
}

Results repriced(const Results& results, const core::BillOptions& options,
    const std::vector<std::shared_ptr<const core::Platform>>& prices,
    const std::vector<std::string>& leftOut)
{
    auto less = std::make_shared<core::Comparison>(*results.comparison);
    if (!leftOut.empty())
        for (core::ProviderOutcome& outcome : less->providers)
            outcome.platform
                = std::make_shared<const core::Platform>(core::without(*outcome.platform, leftOut));
    *less = core::repriced(*less, options, prices);
    Results anew = resultsOf(less);
    anew.provider = results.provider;
    anew.component = results.component;
    anew.freeTier = options.freeTier;
    anew.leftOut = leftOut;
    return anew;
}

core::Histogram mergedLatency(const core::ProviderOutcome& outcome)
{
    core::Histogram all;
    for (const core::RunResult& result : outcome.results)
        all.merge(result.latency);
    return all;
}

std::vector<std::pair<std::string, double>> monthlyBy(const std::vector<core::Bill>& bills,
    const std::function<std::string(const core::BillLine&)>& key)
{
    std::vector<std::pair<std::string, double>> sums;
    for (const core::Bill& bill : bills) {
        for (const core::BillLine& line : bill.lines) {
            const std::string name = key(line);
            auto at = std::find_if(
                sums.begin(), sums.end(), [&](const auto& sum) { return sum.first == name; });
            if (at == sums.end())
                at = sums.insert(sums.end(), { name, 0.0 });
            at->second += line.amount / static_cast<double>(bills.size());
        }
    }
    return sums;
}

std::optional<LatencyGoal> latencyGoal(const core::Project& project)
{
    static const std::vector<std::pair<std::string_view, double>> shares { { "latency_p50_ms", .5 },
        { "latency_p90_ms", .9 }, { "latency_p95_ms", .95 }, { "latency_p99_ms", .99 },
        { "latency_p99_9_ms", .999 }, { "latency_max_ms", 1 }, { "latency_mean_ms", .5 } };
    for (const core::Objective& objective : project.settings.slo)
        for (const auto& [metric, share] : shares)
            if (objective.metric == metric && objective.atMost)
                return LatencyGoal { *objective.atMost, share };
    return {};
}

double withinGoal(const core::RunResult& result, const LatencyGoal& goal)
{
    return result.latency.shareAtMost(static_cast<core::SimTime>(goal.atMostMs * 1e6));
}

QString componentName(const core::RunResult& result, const std::string& id)
{
    if (id.empty())
        return tr("Account");
    const core::ComponentResult* component = core::findResult(result, id);
    return text(component && !component->name.empty() ? component->name : id);
}

}
