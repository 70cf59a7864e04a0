// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/arrivals.hpp"

namespace core {

/// Reads {"poisson": {"rate_per_s": 20}} and the like; throws Error naming `where`.
Arrivals readArrivals(const Json& json, const std::string& where);
/// What was read, changed only where the arrivals changed.
Json writeArrivals(const Arrivals& arrivals);

}
