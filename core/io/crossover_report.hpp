// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/json.hpp"
#include "core/study/crossover.hpp"

namespace core {

Json toJson(const Crossover& crossover);
/// A table for each provider: cost, p95 latency and share of completed requests by rate, where the
/// ranking flips, and where the better one does not keep up.
std::string crossoverText(const std::vector<Crossover>& all);
/// A row for each provider and rate.
std::string crossoverCsv(const std::vector<Crossover>& all);

/// "Up to 12.3 requests/s functions cost less, above it the service (95 %: 11.9 to 12.8)".
std::string sentence(const Crossing& crossing);
/// "At 50 requests/s functions are cheaper, but complete only 71 % of the requests (promised:
/// ...)".
std::string sentence(const Doubt& doubt, const Crossover& crossover);

/// How the flip points came about and what was sampled, in sentences for below the table.
std::string methodOf(const Crossover& crossover);

}
