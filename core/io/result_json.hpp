// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/study.hpp"

namespace core {

/// One provider's outcome in the shape that the command line promises. With replications each
/// figure x is the mean and has a sibling x_ci95, the half width of its 95 % confidence interval.
Json toJson(const ProviderOutcome& outcome, const Project& project);

/// A number at a dotted path of such an object: "latency_ms.p95", "components.place.throttled".
/// Also the names that figure() knows. Throws Error when there is none.
double metricOf(const ProviderOutcome& outcome, const Json& json, const std::string& metric);

}
