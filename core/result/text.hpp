// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace core {

/// A number for people: "1,284,310", "0.5", "0.0000166667"; at most six significant digits behind
/// the point, none lost before it.
std::string grouped(double value);

/// Money for people: "$1,234.56", with more digits where the amount is below a cent.
std::string money(double amount, const std::string& currency = "USD");

}
