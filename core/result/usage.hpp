// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct Project;
struct Platform;
struct RunResult;

/// What the simulation counts for the bill, in integers, per component. The rounding of each
/// invocation (billedStepMs, minimum, startup) is done before it is added here. Names as in the
/// `of` key of platform files.
enum class Measure : std::uint8_t {
    requests, ///< requests, invocations, or events published to a bus
    billedMs, ///< billed time, rounded per invocation or per active period of an instance
    provisionedBilledMs, ///< the same on provisioned instances
    initMs, ///< billed initialisation, already part of billedMs where the platform bills it
    cpuMs, ///< CPU time consumed
    provisionedInstanceMs, ///< time of provisioned instances, busy or not
    idleMinInstanceMs, ///< idle time of minimum instances
    instanceMs, ///< time of all instances, from start to end
    deliveries, ///< deliveries of a bus or topic, with retries
    sends,
    receives,
    deletes,
    emptyReceives, ///< queue operations; receives and deletes per batch
    messageReceives,
    messageDeletes, ///< the same per message
    deadLetters,
    reads,
    writes,
    removes,
    queries, ///< operations on a store
    count_
};
inline constexpr std::size_t measureCount = static_cast<std::size_t>(Measure::count_);

/// Measures that follow from settings and other measures, also allowed in `of`:
///   billed_mb_ms, provisioned_billed_mb_ms, provisioned_mb_ms (memory x time; divide by 1024000
///   for GB-s), billed_vcpu_ms, idle_min_mb_ms, idle_min_vcpu_ms,
///   log_kb, egress_kb (answers to clients, and payload to external APIs), stored_gb (a month),
///   month (1 per component), hours (of the month, per component).
std::string_view measureName(Measure m);

struct Measures {
    std::array<std::int64_t, measureCount> counts {};
    std::int64_t& operator[](Measure m) { return counts[static_cast<std::size_t>(m)]; }
    std::int64_t operator[](Measure m) const { return counts[static_cast<std::size_t>(m)]; }
    bool operator==(const Measures&) const = default;
};

/// A metered quantity, in the meter's own unit, over the simulated window.
struct UsageItem {
    std::string component; ///< id; empty for the account
    std::string meter;
    double quantity = 0;
    std::string unit;
    bool monthly = false; ///< already a month's worth: storage, base fees; never scaled
    std::string how; ///< how it came about: "1,284,310 invocations x 1,024 MB x ..."
};

/// Applies the platform's meter rules to what the run counted. Pure. Memory, sizes and plans are
/// the components' as resolved for the platform.
std::vector<UsageItem> meter(
    const RunResult& result, const Project& project, const Platform& platform);

}
