// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Simulated time and spans of it: integer nanoseconds, enough for 292 years.
using SimTime = std::int64_t;
inline constexpr SimTime never = INT64_MAX;
inline constexpr SimTime nsPerSecond = 1'000'000'000;
inline constexpr SimTime nsPerMinute = 60 * nsPerSecond;
inline constexpr SimTime minutesPerDay = 1440;
inline constexpr SimTime nsPerDay = minutesPerDay * nsPerMinute;

/// A span as people write it in files: "90s", "15m", "24h", "30d", "250ms".
struct Duration {
    SimTime ns = 0;
    auto operator<=>(const Duration&) const = default;
};

inline constexpr Duration seconds(double s)
{
    return { static_cast<SimTime>(s * 1e9 + 0.5) };
}
inline constexpr double inSeconds(SimTime ns)
{
    return static_cast<double>(ns) / 1e9;
}

/// Reads "90s" and the like; nothing when the text is no duration or is negative.
std::optional<Duration> parseDuration(std::string_view text);
/// The shortest exact way to write it: 90 s is "90s", 120 s is "2m".
std::string formatDuration(Duration d);

}
