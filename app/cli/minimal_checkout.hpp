// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/minimal_loops.hpp"
#include "core/model/project.hpp"

namespace minimal {

/// The shipped checkout scenario with its steady workload.
core::Project checkoutProject();

/// The same model on the default platform as one hand-written loop.
Result checkout(const Load& load);

}
