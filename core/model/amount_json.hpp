// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/amount.hpp"

namespace core {

/// Whole numbers without a point, so that 512.0 is written as 512.
Json numberJson(double value);

/// `old` changed as little as needed to mean `amount`: its unknown keys stay.
Json updatedAmount(const Json& old, const Amount& amount);

}
