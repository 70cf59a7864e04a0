// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/duration.hpp"
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace core {

/// Recorded arrivals, relative to the first, ascending; durations are empty or one for each.
struct Trace {
    std::vector<SimTime> times;
    std::vector<SimTime> durations;
};

/// By file name as it stands in the project.
using Traces = std::map<std::string, std::shared_ptr<const Trace>>;

}
