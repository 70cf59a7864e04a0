// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sim/run.hpp"

namespace core {

/// A part of a workload's time that is simulated, with a warm-up of its own, and stands for
/// `weight` times itself.
struct Stretch {
    Duration from, length; ///< workload time
    double weight = 1;
};

struct SamplingPlan {
    int stretches = 12; ///< at even distances
    Duration length = seconds(60); ///< of each
    double offset = 0.5; ///< of each within its share of the time, 0..1: drawn anew for each
                         ///< replication, the mean over the workload is without bias
};

/// Stretches that together stand for the workload from 0 to `whole`: systematic sampling. What
/// schedules start by their own clock is too rare to be met by chance: where they fire at most as
/// often as there are stretches, the quarter of an hour from each firing is simulated for itself,
/// and the others stand for the rest.
std::vector<Stretch> stretchesOf(
    const Project& project, const Workload& workload, Duration whole, const SamplingPlan& plan);

/// What the whole time is expected to give: counts, usage and histograms times their weights. It
/// has no series over time, journeys, maxima of the queue's depth or fingerprints. `results` are
/// those of the stretches, at least one.
RunResult weighted(const std::vector<RunResult>& results, const std::vector<Stretch>& stretches);

}
