// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/validate.hpp"

namespace core {

/// The part of validate() that looks at traffic: workloads, their arrivals, and schedules.
std::vector<Issue> validateWorkloads(const Project& project);

}
