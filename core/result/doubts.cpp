// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/doubts.hpp"
#include "core/model/printed.hpp"
#include "core/result/text.hpp"

namespace core {

namespace {

/// As many may be missing from the slowest end without moving the 99th percentile out of it.
constexpr double noticed = 0.01;
constexpr std::int64_t hundred = 100; ///< requests, of which p99 is more than the largest

}

double unfinishedShare(const RunResult& r)
{
    return r.requests.arrived > 0
        ? static_cast<double>(r.requests.inFlight) / static_cast<double>(r.requests.arrived)
        : 0;
}

std::vector<std::string> doubtsOf(const RunResult& r)
{
    std::vector<std::string> doubts;
    if (!r.complete)
        doubts.push_back("The run was broken off after " + grouped(r.simulatedS) + " s: "
            + (r.stopReason.empty() ? "stopped" : r.stopReason) + '.');
    const RequestCounts& n = r.requests;
    if (unfinishedShare(r) > noticed)
        doubts.push_back(grouped(static_cast<double>(n.inFlight)) + " of "
            + grouped(static_cast<double>(n.arrived))
            + printed(" requests (%.1f %%) were under way at the end and are in no latency or "
                      "share: true latencies are higher. Either the run is short for them, or the "
                      "load outgrows the architecture.",
                100 * unfinishedShare(r)));
    if (n.completed > 0 && n.completed < hundred)
        doubts.push_back("Of " + grouped(static_cast<double>(n.completed))
            + " completed requests the 99th percentile is the slowest one.");
    return doubts;
}

}
