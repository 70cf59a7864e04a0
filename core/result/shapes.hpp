// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/strict_object.hpp"
#include "core/result/usage.hpp"

namespace core {

struct MeteredShape {
    std::vector<UsageItem> usage; ///< a month's, the account's fixed fees included
    std::vector<std::string> notModelled;
    double requests = 0; ///< the month's requests, events, messages, executions or operations
    bool isFront = false; ///< an API in front: its requests are what customers do
};

// A shape says in a few numbers what a component does in a month, such as {"kind": "function",
// "requests": 3000000, "duration_ms": 120, "memory_mb": 1536}. resources/price.md describes the
// keys of every kind. Whatever is absent counts as nothing used.

/// Meters a shape by the platform's rules, as a component `id`, over a month of `monthS` seconds
/// (28 to 31 days, or 730 hours). Throws Error naming the place.
MeteredShape meterShape(const Json& shape, const Place& place, const Platform& platform,
    const std::string& id, double monthS = hoursPerMonth * 3600);

}
