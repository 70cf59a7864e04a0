// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include <span>

namespace core {

/// A usual pattern of traffic, ready to be put into a workload.
struct WorkloadPreset {
    const char* id; ///< "black_friday"
    const char* title; ///< "Black Friday"
    const char* help; ///< what it looks like, in a sentence
    Duration duration, warmup;
    /// The pattern for traffic that is this large on an ordinary day, in the mean.
    Arrivals (*arrivals)(double ratePerS);
};

/// Steady, daily, Black Friday, spike, payday, nightly batch.
std::span<const WorkloadPreset> workloadPresets();

/// Gives the workload the preset's length, and each of its sources the preset's pattern at the
/// source's own mean rate (10 per second where it has none). Title, faults and the sources'
/// components stay.
void applyPreset(Workload& workload, const WorkloadPreset& preset);

}
