// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <utility>
#include <vector>

namespace core {

/// Name and content of each provider file built into the program; defined by the build.
std::vector<std::pair<std::string_view, std::string_view>> shippedProviderFiles();

}
