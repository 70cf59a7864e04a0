// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/study.hpp"

namespace ui {

/// Whether running `now` with this workload (empty: its first) could give other figures than the
/// comparison has. Names, places on the canvas, titles, objectives and other workloads do not
/// matter; neither does the provider, since all of them are run.
bool isStale(const core::Comparison& comparison, const core::Project& now, std::string workload);

}
