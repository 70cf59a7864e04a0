// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include "core/sim/trace.hpp"

namespace core {

/// The mean number of arrivals from workload time `from` (inclusive) to `to` (exclusive), exact
/// for every process: of bursts (on_off) the mean over all luck, of a trace and of cron the count,
/// of nothing loaded in `traces` 0. Users of a closed loop count as if answers took no time, so it
/// is the most there can be; 0 when they do not think either.
double expectedArrivals(
    const Arrivals& arrivals, SimTime from, SimTime to, const Traces& traces = {});

/// Mean rates of one source in equal spans of a workload's time.
struct SourceCurve {
    std::string component; ///< id
    std::vector<double> ratePerS; ///< by span
    double burstPerS = 0; ///< how far bursts (on_off) rise above the mean rate of their time
    double total = 0; ///< mean number of arrivals that count, so without the warm-up
    bool atMost = false; ///< users who wait have a part in it: answers make it less
    std::string missing; ///< a trace that is not in `traces`: counted as nothing
};

/// What arrives at the architecture over a workload, its warm-up included.
struct ArrivalCurve {
    SimTime from = 0, to = 0; ///< workload time; the warm-up is before 0
    std::vector<SourceCurve> sources; ///< the workload's, then schedules that fire by themselves

    std::size_t spans() const { return sources.empty() ? 0 : sources.front().ratePerS.size(); }
    double ratePerS(std::size_t span) const; ///< of all sources together
    double highestRatePerS() const; ///< of all sources together, bursts at their mean
    double peakPerS() const; ///< the same with every burst on at once
    double meanPerS() const; ///< over the time that counts, without the warm-up
    double total() const;
};

/// Cuts the time into `spans` equal parts, at least 1.
ArrivalCurve arrivalCurve(
    const Project& project, const Workload& workload, int spans, const Traces& traces = {});

}
