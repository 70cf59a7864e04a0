// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_data.hpp"

namespace ui {

struct Tick {
    double at = 0;
    QString label;
};

/// At most `most` round values between from and to, ascending, labelled with their unit:
/// "10 ms", "30 ms", "1 s"; "00:00", "04:00"; "$1,500"; "25 %".
std::vector<Tick> ticks(const ChartAxis& axis, double from, double to, int most);

/// The largest of 1, 2, 3, 5 x 10^k at or below `value`; and the smallest at or above.
double logFloor(double value);
double logCeiling(double value);

}
