// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result/run_result.hpp"
#include "core/study/estimate/timing.hpp"

namespace core {

/// A billing month of the mean flow, counted as a run counts it, so that it can be metered and
/// priced like one. Durations hold the values of their spreads, once each.
RunResult expectedMonth(const Resolved& all, const Workload& workload, const Flow& flow,
    const Timing& timing, double arrivalsPerS);

}
