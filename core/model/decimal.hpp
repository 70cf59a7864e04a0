// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/duration.hpp"

namespace core {

struct Decimal {
    SimTime ns = 0;
    bool exact = true; ///< false: digits below one nanosecond were cut off
};

/// Reads "12.0375", "5e-05" and the like as a count of units of `unitNs` nanoseconds each, digit
/// by digit and never through a floating-point number. Nothing when the text is no plain
/// non-negative decimal number or the result does not fit.
std::optional<Decimal> parseDecimal(std::string_view text, SimTime unitNs);

}
