// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/study.hpp"

namespace core {

/// What a person reads in a terminal: the providers side by side, with replications their paired
/// differences, then each one's components and bill.
std::string textReport(const Comparison& comparison);

/// One line for each provider and every figure that figure() knows, with its half width.
std::string csvReport(const Comparison& comparison);

}
