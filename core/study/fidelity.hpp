// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sim/run.hpp"
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

// How far the simulator can be trusted: figures of its runs beside what mathematics, other
// simulators and measurements say they should be.

/// One figure of a run and what it should be. Amounts are in `unit`.
struct FidelityCheck {
    std::string id; ///< stable, unique in the table: "mm1_wait_rho_0.8"
    std::string what; ///< one phrase for people
    std::string unit; ///< "s", "ms", or empty for a ratio or a count
    double reference = 0;
    double referenceHalf = 0; ///< half width of the reference's own 99 % interval; 0: exact
    std::string source; ///< formula, publication or measurement
    double tolerance = 0; ///< known difference between the two models, on top of chance
    std::string note; ///< why there is a tolerance and what differs, or empty
    double widest = 0; ///< a wider half interval than this tells nothing, and fails
    std::function<double(const RunResult&)> figure;
};

/// Runs of one specification that serve several checks. The seed of `spec` is not used.
struct FidelityExperiment {
    std::string group; ///< "mathematics", "simulators" or "measurements"
    RunSpec spec;
    std::vector<FidelityCheck> checks;
};

/// One line of the truth table.
struct FidelityRow {
    std::string id, group, what, unit, source, note;
    double reference = 0, referenceHalf = 0, tolerance = 0;
    double simulated = 0, simulatedHalf = 0; ///< mean and half width of its 99 % interval
    double deviation = 0; ///< simulated less reference
    bool passed = false;
};

struct FidelityOptions {
    int replications = 20; ///< independent runs for each interval, at least 2
    std::uint64_t seed = 7;
    unsigned jobs = 0; ///< 0: one per core
};

/// Every check that the program knows; `effort` is the length of each run against the usual one,
/// above 0.
std::vector<FidelityExperiment> fidelityExperiments(double effort = 1);

/// Runs them, one row for each check in order. A row passes when the distance is within the two
/// intervals together and the tolerance, and the interval is narrow enough to tell. One right row
/// in a hundred would fail by chance: one that fails is run again with four times the replications,
/// all new, and judged by these alone. After a stop request the rows so far are returned.
std::vector<FidelityRow> checkFidelity(const std::vector<FidelityExperiment>& experiments,
    const FidelityOptions& options = {}, std::stop_token stop = {});

/// Mean and half width of the 99 % confidence interval of independent values, by Student's t; the
/// width is infinite for fewer than two.
std::pair<double, double> interval99(const std::vector<double>& values);

/// Name and content of the file of published figures built into the program; defined by the build.
std::vector<std::pair<std::string_view, std::string_view>> shippedFidelityFiles();

}
