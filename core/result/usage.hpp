// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/kinds.hpp"
#include "core/model/phrase.hpp"
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
    transitions, ///< steps that workflows took, retries too
    count_
};
inline constexpr std::size_t measureCount = static_cast<std::size_t>(Measure::count_);

/// Measures that follow from settings and other measures, also allowed in `of`:
///   X_mb_ms and X_vcpu_ms for X = billed, provisioned_billed, provisioned, provisioned_idle,
///   idle_min, instance, active (those not idle at their minimum) (memory or vCPUs x time; divide
///   by 1024000 for GB-s, by 1000 for vCPU-s); X_kb for X = a count of items with a size
///   (requests_kb, sends_kb, ...); log_kb, log_events (invocations that log), egress_kb (answers to
///   clients, and payload to external APIs), stored_gb (a month), stored_gb_hours, retained_kb (a
///   month), read_unit_hours, write_unit_hours (provisioned capacity, a month), shard_hours (of
///   streams, a month), consumer_shard_hours (the same for each consumer), capacity_hours (of a
///   database whose capacity follows its load: unit-hours over the window), on_demand_requests,
///   provisioned_requests (of a function: its requests, shared as the billed time is), machine_ms
///   (time of instances in machines of the service's size), cold_start_mb (cold starts times
///   memory), memory_mb_hours (memory all month), month (1 per component), hours (of the month, per
///   component), account_month, account_hours (the same once for the account, however many
///   components use the service).
/// Of the account as a whole: month, hours, nat_hours and nat_kb (gateways all month, and what
///   calls to external APIs send through them; settings.nat_gateways), traces (requests that are
///   recorded; settings.trace_rate).
std::string_view measureName(Measure m);
/// Whether `of` may name this.
bool isMeasure(std::string_view of);

inline constexpr double hoursPerMonth = 730;
/// Hours of the billing month of a window: its own when it is a calendar month (28, 29, 30 or 31
/// days), else 730.
double monthHours(double windowS);
/// What quantities over a window are multiplied by to give a month's; 0 for an empty window.
double monthScale(double windowS);

struct Measures {
    std::array<std::int64_t, measureCount> counts {};
    std::int64_t& operator[](Measure m) { return counts[static_cast<std::size_t>(m)]; }
    std::int64_t operator[](Measure m) const { return counts[static_cast<std::size_t>(m)]; }
    bool operator==(const Measures&) const = default;
};

/// What a component did over the window, behind its quantities. Zero for the account.
struct UsageBasis {
    std::int64_t invocations = 0, retries = 0, coldStarts = 0;
    double idleS = 0; ///< of provisioned and minimum instances
};

/// A metered quantity, in the meter's own unit, over the simulated window.
struct UsageItem {
    std::string component; ///< id; empty for the account
    std::string meter;
    double quantity = 0;
    std::string unit;
    bool monthly = false; ///< already a month's worth: storage, base fees; never scaled
    Phrase how; ///< how it came about: "1,284,310 invocations x 1,024 MB x ..."
    Phrase why; ///< why the meter counts here, in a sentence
    std::string topic; ///< id of a BillTopic, or empty
    UsageBasis basis;
};

/// Applies the platform's meter rules to what the run counted. Pure. Memory, sizes and plans are
/// the components' as resolved for the platform. A call's payload is its connection's where that
/// gives one, else the component's own item or object size. Throws Error for a plan that does not
/// exist and for a rule that counts something unknown.
std::vector<UsageItem> meter(
    const RunResult& result, const Project& project, const Platform& platform);

}
