// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/kinds.hpp"
#include "core/platform/platform.hpp"
#include "core/result/run_result.hpp"

namespace core {

/// What a database that follows its load had ready over a window, in unit-hours (ACU, vCore).
struct ElasticUse {
    double unitHours = 0;
    double meanUnits = 0, pausedShare = 0; ///< of the window, 0..1
};

/// Bin by bin of the run's time axis: the calls of the bin times the capacity that one needs,
/// rounded up to a step, between the least and the most; nothing once there have been no calls for
/// as long as the service waits before it pauses. Within a bin capacity follows the load at once.
/// Without a series (an estimate, a price request, a sampled run) the mean rate stands for all
/// bins. Work above the most is not slowed down.
ElasticUse elasticUse(const ComponentResult& counted, SimTime binWidth, double simulatedS,
    const Database& database, const ElasticCapacity& elastic);

}
