// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/crossover.hpp"
#include "ui/charts/chart_data.hpp"

namespace ui {

ChartData crossoverCost(const core::Crossover& crossover);
ChartData crossoverLatency(const core::Crossover& crossover);
ChartData crossoverCompleted(const core::Crossover& crossover);

}
