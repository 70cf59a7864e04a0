// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/arrivals.hpp"

namespace core {

/// The same process with all its rates (or its users) times `factor`. Throws Error for a recorded
/// trace and for cron, which have no rate.
Arrivals scaled(const Arrivals& arrivals, double factor);

/// Whether the rate stays the same over time, so that any stretch of it is like any other.
bool isSteady(const Arrivals& arrivals);

}
