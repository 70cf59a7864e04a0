// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result/bill.hpp"

namespace core {

/// The bill as the command line prints it; amounts are not rounded.
Json toJson(const Bill& bill);

/// The bill as a table for people.
std::string billText(const Bill& bill);

}
