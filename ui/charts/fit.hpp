// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_data.hpp"
#include <set>

namespace ui {

struct Limits {
    double from = 0, to = 1;
    bool operator==(const Limits&) const = default;
};
struct ChartLimits {
    Limits x, y; ///< of the screen: for lying bars, x is the value axis
    bool operator==(const ChartLimits&) const = default;
};

/// What a fit shows: the axes' own limits, else round ones around what is not hidden.
ChartLimits fitLimits(const ChartData& data, const std::set<QString>& hidden = {});
/// As far as panning and zooming go: the fit and all points.
ChartLimits outerLimits(const ChartData& data, const std::set<QString>& hidden = {});

/// Heights of what is drawn: for stacked charts, each series on top of the visible ones below.
std::vector<std::vector<double>> drawnHeights(
    const ChartData& data, const std::set<QString>& hidden = {});

/// What a read-out says of a series at x: the nearest point's value, or between two points on the
/// straight line when `between`; NaN outside.
double valueAt(const ChartSeries& series, double x, bool between);

}
