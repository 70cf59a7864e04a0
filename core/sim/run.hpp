// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include "core/platform/platform.hpp"
#include "core/result/run_result.hpp"
#include "core/sim/trace.hpp"
#include <atomic>
#include <functional>
#include <map>
#include <stop_token>

namespace core {

/// Everything a run depends on; the same spec gives the same result on any thread and machine.
struct RunSpec {
    std::shared_ptr<const Project> project;
    std::shared_ptr<const Platform> platform;
    std::string workload; ///< id; empty: the first
    std::string region; ///< empty: the platform's default
    std::uint64_t seed = 1;
    std::optional<Duration> duration, warmup; ///< replace the workload's
    Duration from; ///< workload time at which counting begins, the warm-up lies before it; the
                   ///< result's times are relative to it
    std::map<std::string, int, std::less<>> ready; ///< replicas of container services that are
                                                   ///< there at the start, by id; absent or fewer:
                                                   ///< as many as always run
    Traces traces;
    std::size_t sampledJourneys = 100;
    std::size_t maxInFlight
        = 20'000'000; ///< a run whose backlog outgrows this ends, marked incomplete
};

/// Polled by whoever shows it; written about every 16,000 events.
struct Progress {
    std::atomic<SimTime> simulated { 0 }; ///< since the start of the warm-up
    std::atomic<std::uint64_t> events { 0 };
};

/// Runs one simulation. Stops within a few milliseconds of a request and then returns what it has,
/// with complete == false. Throws Error for a project that validate() refuses, an unknown
/// workload, a service the platform lacks, or a trace that is not in `traces`.
RunResult run(const RunSpec& spec, std::stop_token stop = {}, Progress* progress = nullptr);

}
