// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/duration.hpp"
#include <bitset>

namespace core {

/// A five-field cron expression in UTC. As in cron itself, when both days are restricted (neither
/// field starts with *), a day that matches either of them will do.
struct CronSpec {
    std::bitset<60> minutes;
    std::bitset<24> hours;
    std::bitset<32> daysOfMonth; ///< 1..31
    std::bitset<13> months; ///< 1..12
    std::bitset<7> weekdays; ///< 0 is Sunday
    bool anyDayOfMonth = false, anyWeekday = false; ///< the field starts with *
};

/// Reads "0 2 * * *": each field is *, numbers, ranges "1-5", steps "*/15" or "10-40/5", or a list
/// of these; 7 is Sunday too, and months and weekdays have names: JAN-DEC, SUN-SAT. Nothing when it
/// is no such expression.
std::optional<CronSpec> parseCron(std::string_view text);

/// Reads "rate(5 minutes)" (seconds, minutes, hours, days): the time between firings, more than 0.
/// Nothing when it is no such expression.
std::optional<Duration> parseRate(std::string_view text);

/// The earliest firing time after t (never t itself), where time 0 is Monday, 2024-01-01 00:00
/// UTC. INT64_MAX when there is none.
SimTime nextAfter(const CronSpec& spec, SimTime t);

}
