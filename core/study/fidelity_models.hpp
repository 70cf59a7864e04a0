// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/fidelity.hpp"

namespace core {

// Small architectures whose behaviour is known from theory, and the lists of checks made of them.

constexpr double requestsOfOneRun = 60'000; ///< at effort 1

/// Nothing takes time or costs anything; functions run on one vCPU without a limit.
Platform idealPlatform(FunctionBehaviour function = {});
/// The same, where requests wait without limit for the first instance that is free.
Platform waitingPlatform();

/// A function whose handler takes this long, has no cold start and is kept for ever.
Function plainFunction(const Amount& ms);
Amount exponentialAmount(double mean);
Arrivals poissonArrivals(double ratePerS);

Component part(const std::string& id, Kind kind);
Connection arrow(const std::string& from, const std::string& to);

/// Clients "users" that send to the first of the components; all times in seconds.
Project smallProject(std::vector<Component> components, std::vector<Connection> connections,
    Arrivals arrivals, double durationS, double warmupS = 0);

/// A run without sampled journeys, whose project has one workload.
RunSpec experimentSpec(Project project, Platform platform);

/// The part "work" of a result; every model here calls its function so.
const ComponentResult& workOf(const RunResult& result);
double coldShare(const RunResult& result); ///< of the invocations of "work"
double throttledShare(const RunResult& result); ///< of the arrivals
double meanWaitS(const RunResult& result); ///< latency beyond the duration of "work"
std::string shortNumber(double x); ///< without trailing zeros

std::vector<FidelityExperiment> waitingExperiments(double effort);
std::vector<FidelityExperiment> lossExperiments(double effort);
std::vector<FidelityExperiment> keepAliveExperiments(double effort);
std::vector<FidelityExperiment> failureExperiments(double effort);
std::vector<FidelityExperiment> flowExperiments(double effort);
std::vector<FidelityExperiment> lawExperiments(double effort);
/// From the embedded figures: other simulators and measurements.
std::vector<FidelityExperiment> publishedExperiments(double effort);

}
