// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/phrase.hpp"
#include "core/result/histogram.hpp"
#include "core/result/usage.hpp"
#include <string>

namespace core {

/// Each arrival ends in exactly one of these, so they add up to `arrived`.
struct RequestCounts {
    std::int64_t arrived = 0, completed = 0, failed = 0, throttled = 0, timedOut = 0,
                 deadLettered = 0, inFlight = 0;
    std::int64_t duplicated = 0; ///< deliveries of an event that had been delivered before
    bool operator==(const RequestCounts&) const = default;
};

/// One mean or count per bin of the run's time axis.
using Series = std::vector<float>;

struct ComponentResult {
    std::string id, name, kind; ///< kind as in files: "function"
    std::string service; ///< "AWS Lambda"
    std::int64_t invocations = 0, coldStarts = 0, throttled = 0, errors = 0, timeouts = 0,
                 retries = 0, deadLettered = 0;
    std::int64_t overDailyLimit = 0; ///< of `throttled`: refused above a daily limit of the account
    Histogram
        duration; ///< of each invocation or call, from its start (waiting and cold start excluded)
    Histogram coldStart; ///< what each cold start added, all parts together
    Histogram init; ///< its initialisation part: runtime, dependencies, user code
    double instancesMean = 0, busyMean = 0, idleMean = 0, lifespanMeanS = 0;
    std::int64_t instancesMax = 0;
    double queueDepthMean = 0;
    std::int64_t queueDepthMax = 0;
    Histogram queueAge; ///< time messages waited until they were taken
    Measures measures; ///< integer usage, to be metered
    Series rate, errorRate; ///< invocations and failures (errors, throttles, timeouts) per second
    Series busy, idle, starting, queueDepth; ///< means per bin; empty where they do not apply
    Series p95Ms; ///< of durations, per bin; 0 where nothing ended
};

struct ConnectionResult {
    std::string from, to;
    std::int64_t calls = 0;
};

/// One step of a journey, in order of start.
struct Span {
    enum class Kind : std::uint8_t { queued, starting, running, calling, waiting };
    std::uint32_t component = 0; ///< index into RunResult::components
    std::uint32_t parent = 0; ///< index of the span that caused it; its own for the first
    SimTime start = 0, end = 0; ///< since time zero of the workload
    Kind kind = Kind::running;
    bool failed = false;
};

/// One request, followed through everything it caused.
struct Journey {
    std::uint64_t number = 0; ///< of the arrival, from 0
    SimTime arrival = 0, latency = 0;
    std::vector<Span> spans;
};

/// The run's time axis: bins of equal width from time zero of the workload.
struct Timeline {
    SimTime binWidth = 0;
    Series arrived, completed, failed; ///< per second; failed counts every other ending
    Series p50Ms, p95Ms, p99Ms; ///< of latencies that ended in the bin; 0 where none did
};

struct WorstSecond {
    double atS = 0, p99Ms = 0;
};

struct EngineStats {
    std::uint64_t events = 0, requests = 0;
    double wallS = 0; ///< not part of any fingerprint
    double peakRssMb = 0;
};

/// Trajectory: every event in order. Results: counts, histograms and measures. Both from integers.
struct Fingerprints {
    std::uint64_t trajectory = 0, results = 0;
    bool operator==(const Fingerprints&) const = default;
};

/// What one simulation of (architecture, workload, platform, seed) gave.
struct RunResult {
    std::string project, workload, provider, region;
    std::uint64_t seed = 1;
    double simulatedS = 0; ///< measured time, without warm-up; shorter than asked when stopped
    bool complete = true; ///< false when stopped or cut at a limit
    Phrase stopReason; ///< why not complete, or empty
    RequestCounts requests;
    Histogram latency;
    WorstSecond worstSecond;
    Timeline timeline;
    std::vector<ComponentResult> components; ///< in the project's order
    std::vector<ConnectionResult> connections; ///< in the project's order
    std::vector<Journey> journeys; ///< a uniform sample, by number
    EngineStats engine;
    Fingerprints fingerprints;
};

const ComponentResult* findResult(const RunResult& result, std::string_view component);

}
