// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include "core/sim/trace.hpp"

namespace core {

/// What the arrivals at one source of a workload look like over its duration.
struct SourceTraffic {
    std::string component; ///< clients or a schedule
    double meanPerS = 0;
    double peakPerS = 0; ///< the highest rate that lasts
    double idleShare = 0; ///< of the time, in which nothing arrives for a minute or longer
    double users = 0, thinkS = 0; ///< of closed loops: their rate follows from the answers
    bool known = true; ///< false: a recorded trace that has not been loaded
};

/// Traffic of every source of the workload, schedules that fire by their own clock included. Where
/// arrivals come by a clock, the peak is one firing in the shortest pause between two.
std::vector<SourceTraffic> trafficOf(
    const Project& project, const Workload& workload, const Traces& traces = {});

}
