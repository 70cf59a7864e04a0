// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/duration.hpp"

namespace core {

/// Nanoseconds since 2024-01-01 00:00 UTC of a text such as "2023-11-16 18:17:03.9799600",
/// "2023-11-16T18:17:03Z" or "2023-11-16T19:17:03+01:00"; without an offset it is UTC. Digits below
/// a nanosecond are cut off. Nothing for any other text or a year outside 1900..2100.
std::optional<SimTime> parseTimestamp(std::string_view text);

}
