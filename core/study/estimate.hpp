// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result/bill.hpp"
#include "core/result/run_result.hpp"
#include "core/sim/trace.hpp"
#include "core/study/estimate/traffic.hpp"

namespace core {

/// What one component is expected to do, in the mean over the workload.
struct ComponentLoad {
    double invocationsPerS = 0;
    double peakPerS = 0; ///< the same when every source is at its peak
    double batch = 1; ///< messages in one invocation
    double busy = 0; ///< requests in work at the same time
    double peakBusy = 0;
    double perInstance = 1; ///< requests that one instance serves at once
    double coldShare = 0; ///< of invocations
    double coldStartMs = 0; ///< of one cold start, in the mean
    double meanMs = 0, p50Ms = 0, p95Ms = 0, p99Ms = 0; ///< of one invocation or call
    double unlimitedP99Ms = 0; ///< of a function or service, if no timeout ended it
    double failShare = 0; ///< of events, by error rates alone
    double attempts = 1; ///< of one event or call that comes here
};

/// What a run would give, worked out without one. It takes mean rates, multiplies them along the
/// connections, adds the times of what waits for each other, and prices the usage by the same
/// meters as a run. It knows no limits: nothing is throttled, times out or queues for lack of
/// capacity, and the cost of traffic that comes and goes is that of its mean.
struct QuickEstimate {
    RunResult expected; ///< a month of counts, measures and durations; no histograms over time
    Bill bill;
    double ratePerS = 0; ///< arrivals at all sources
    double p50Ms = 0, p95Ms = 0; ///< end to end, as RunResult::latency
    std::vector<SourceTraffic> sources;
    std::vector<ComponentLoad> loads; ///< in the project's order
    std::vector<std::string> leftOut; ///< what is not in it, in a sentence each
};

/// `workload` is an id; empty: the first. `project` must pass validate(). Throws Error for an
/// unknown workload or plan, and for a wrong override.
QuickEstimate estimate(const Project& project, std::string_view workload, const Platform& platform,
    const Traces& traces = {});

}
