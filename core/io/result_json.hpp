// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/study.hpp"

namespace core {

/// One provider's outcome in the shape that the command line promises. With replications each
/// figure x is the mean and has a sibling x_ci95, the half width of its 95 % confidence interval.
Json toJson(const ProviderOutcome& outcome, const Project& project);

/// With replications, how the provider at `index` differs from each one before it:
/// {"aws": {"latency_p95_ms": {"difference": 3.1, "difference_ci95": 0.4, "distinguishable":
/// true}}}, this provider less the other. An empty object for the first provider and for single
/// runs.
Json differencesJson(const Comparison& comparison, std::size_t index);

/// A number at a dotted path of such an object: "latency_ms.p95", "components.place.throttled".
/// Also the names that figure() knows. Throws Error when there is none.
double metricOf(const ProviderOutcome& outcome, const Json& json, const std::string& metric);

}
