// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"

namespace core {

/// File names and texts of the ready projects that come with the program, by name.
std::vector<std::pair<std::string_view, std::string_view>> shippedScenarioFiles();

/// One of them, by file name. Throws Error when there is none of that name.
Project shippedScenario(std::string_view name);

}
