// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/validate.hpp"

namespace core {

/// A warning for each key of the file that means nothing here: it is kept when the project is
/// saved, and has no effect. Names its JSON path and the known key that looks most like it.
std::vector<Issue> unknownKeys(const Project& project);

}
