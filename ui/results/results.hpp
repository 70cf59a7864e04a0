// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/study.hpp"
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// What charts and tables are drawn from: one comparison with its bills, seen from one provider
/// and, where it is chosen, one component.
struct Results {
    std::shared_ptr<const core::Comparison> comparison; ///< never null
    std::vector<std::vector<core::Bill>> bills; ///< by provider, then replication
    std::size_t provider = 0;
    std::string component; ///< id; empty: all together
    bool freeTier = true; ///< whether the bills subtract free amounts
    std::vector<std::string> leftOut; ///< topics that the bills leave out

    const core::ProviderOutcome& outcome() const { return comparison->providers[provider]; }
    /// The run with the asked seed.
    const core::RunResult& run() const { return outcome().results.front(); }
    const core::Bill& firstBill() const { return bills[provider].front(); }
};

/// The run was stopped before anything had ended in it: it has no figures to show.
bool isUnreached(const core::RunResult& run);
/// Whether any run was stopped, so that the figures are of a part of the workload.
bool isPartial(const core::Comparison& comparison);
/// Whether the providers' figures cover the same simulated time, so that one can be better.
bool coverTheSame(const core::Comparison& comparison);

/// The comparison with the bills that came with it, without providers that gave no run, and
/// without replications that were not reached where others were.
Results resultsOf(std::shared_ptr<const core::Comparison> comparison);
/// The same, seen from the same place, with every run priced anew by these platforms' catalogues
/// and without the topics that `leftOut` names.
Results repriced(const Results& results, const core::BillOptions& options,
    const std::vector<std::shared_ptr<const core::Platform>>& prices = {},
    const std::vector<std::string>& leftOut = {});

/// All replications of a provider together.
core::Histogram mergedLatency(const core::ProviderOutcome& outcome);

/// Monthly means over the replications, summed by what `key` says of a line, in order of
/// appearance.
std::vector<std::pair<std::string, double>> monthlyBy(const std::vector<core::Bill>& bills,
    const std::function<std::string(const core::BillLine&)>& key);

/// The first objective on a latency with an upper limit, if any.
struct LatencyGoal {
    double atMostMs = 0;
    double share = 0.95; ///< of requests that should be below: 0.95 for latency_p95_ms
};
std::optional<LatencyGoal> latencyGoal(const core::Project& project);
/// Share (0..1) of requests answered within the goal's limit.
double withinGoal(const core::RunResult& result, const LatencyGoal& goal);

/// Name of a component as the user wrote it, or its id; "Account" for the empty id.
QString componentName(const core::RunResult& result, const std::string& id);
/// "AWS", "Azure", "Google Cloud": the title where it is short, else the short title.
QString providerName(const core::Platform& platform);
QString text(const std::string& utf8);

}
