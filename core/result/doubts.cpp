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

bool isUnfinished(const RunResult& r)
{
    return unfinishedShare(r) > noticed;
}

std::vector<Phrase> doubtsOf(const RunResult& r)
{
    std::vector<Phrase> doubts;
    if (!r.complete)
        doubts.push_back(say("The run was broken off after %1 s: %2."_form, grouped(r.simulatedS),
            r.stopReason.empty() ? "stopped"_form : r.stopReason));
    const RequestCounts& n = r.requests;
    if (isUnfinished(r))
        doubts.push_back(say("%1 of %2 requests (%3 %) were under way at the end and are in no "
                             "latency and no share: true latencies are higher. Either the run is "
                             "short for them, or the load outgrows the architecture."_form,
            grouped(static_cast<double>(n.inFlight)), grouped(static_cast<double>(n.arrived)),
            printed("%.1f", 100 * unfinishedShare(r))));
    if (n.completed > 0 && n.completed < hundred)
        doubts.push_back(
            say("Of %1 completed requests the 99th percentile is the slowest one."_form,
                grouped(static_cast<double>(n.completed))));
    return doubts;
}

}
