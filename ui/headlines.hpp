// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/estimate.hpp"
#include "core/study/study.hpp"
#include "ui/run_bar.hpp"

namespace ui {

/// Monthly cost, p95 latency and how well the first objective is kept. `outcome` may be null:
/// then the names stand with dashes.
std::vector<Headline> headlinesOf(
    const core::ProviderOutcome* outcome, const core::Settings& settings);

/// The same places while no run says better: cost and median latency, marked as an estimate. `last`
/// is the run from before the edit, or null.
std::vector<Headline> headlinesOf(const core::QuickEstimate& e, const core::ProviderOutcome* last,
    const core::Settings& settings);
/// "Monthly cost: $412.07, p95 latency: 183 ms": for a screen reader.
QString spokenHeadlines(const std::vector<Headline>& headlines);

}
