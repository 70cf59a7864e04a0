// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/fit.hpp"
#include "ui/charts/ticks.hpp"
#include <algorithm>
#include <cmath>

namespace ui {

namespace {
constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct Extent {
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();
    void take(double v)
    {
        if (!std::isfinite(v))
            return;
        least = std::min(least, v);
        most = std::max(most, v);
    }
    bool any() const { return least <= most; }
};

Limits valueLimits(const ChartAxis& axis, const Extent& extent, double headroom)
{
    Limits limits;
    if (axis.log) {
        limits = extent.any() && extent.least > 0
            ? Limits { logFloor(extent.least * 0.999), logCeiling(extent.most * 1.05) }
            : Limits { 1, 1000 };
        if (limits.to <= limits.from)
            limits.to = limits.from * 10;
    } else {
        limits.to = extent.any() && extent.most > 0 ? extent.most * headroom : 1;
    }
    return { axis.from.value_or(limits.from), axis.to.value_or(limits.to) };
}

ChartLimits fitBars(const ChartData& data, const std::set<QString>& hidden)
{
    Extent extent;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        double sum = 0;
        for (const ChartBars& bars : data.bars)
            if (!hidden.count(bars.name))
                sum += bars.values.at(static_cast<std::size_t>(i));
        extent.take(sum);
    }
    const Limits categories { 0.5, static_cast<double>(data.categories.size()) + 0.5 };
    // Room for the total on the end of a lying bar; an upright one has it above the axes.
    const Limits values = data.horizontal ? Limits { 0, std::max(extent.most, 1e-9) * 1.22 }
                                          : valueLimits(data.y, extent, 1.04);
    return data.horizontal ? ChartLimits { values, categories }
                           : ChartLimits { categories, values };
}

Extent xExtent(const ChartData& data, const std::set<QString>& hidden)
{
    Extent extent;
    for (const ChartSeries& series : data.series)
        if (!hidden.count(series.name))
            for (double x : series.x)
                if (x > 0 || !data.x.log)
                    extent.take(x);
    return extent;
}
}

std::vector<std::vector<double>> drawnHeights(
    const ChartData& data, const std::set<QString>& hidden)
{
    std::vector<std::vector<double>> heights;
    std::vector<double> below;
    for (const ChartSeries& series : data.series) {
        heights.push_back(series.y);
        if (!data.stacked || hidden.count(series.name))
            continue;
        below.resize(series.y.size());
        for (std::size_t i = 0; i < below.size(); ++i)
            heights.back()[i] = below[i] += std::isfinite(series.y[i]) ? series.y[i] : 0;
    }
    return heights;
}

ChartLimits fitLimits(const ChartData& data, const std::set<QString>& hidden)
{
    if (!data.bars.empty())
        return fitBars(data, hidden);
    Extent xs = xExtent(data, hidden), ys;
    const auto heights = drawnHeights(data, hidden);
    for (std::size_t s = 0; s < data.series.size(); ++s)
        if (!hidden.count(data.series[s].name))
            for (double y : heights[s])
                if (y > 0 || !data.y.log)
                    ys.take(y);
    if (ys.any()) // a promise far above what happens is worth seeing; one below it, always
        for (const ChartMarker& marker : data.markers)
            if (!marker.onX && marker.at < 20 * ys.most)
                ys.take(marker.at);
    ChartLimits limits;
    limits.y = valueLimits(data.y, ys, 1.06);
    if (data.x.log)
        limits.x = valueLimits(data.x, xs, 1);
    else
        limits.x = { data.x.from.value_or(xs.any() ? xs.least : 0),
            data.x.to.value_or(xs.any() ? xs.most : 1) };
    if (!(limits.x.to > limits.x.from))
        limits.x.to = limits.x.from + 1;
    return limits;
}

ChartLimits outerLimits(const ChartData& data, const std::set<QString>& hidden)
{
    ChartLimits outer = fitLimits(data, hidden);
    if (!data.bars.empty())
        return outer;
    if (const Extent xs = xExtent(data, hidden); xs.any()) {
        outer.x.from = std::min(outer.x.from, xs.least);
        outer.x.to = std::max(outer.x.to, xs.most);
    }
    return outer;
}

double valueAt(const ChartSeries& series, double x, bool between)
{
    const auto& xs = series.x;
    if (xs.empty() || x < xs.front() - (xs.back() - xs.front())
        || x > xs.back() + (xs.back() - xs.front()))
        return none;
    const auto after = std::lower_bound(xs.begin(), xs.end(), x);
    const auto i = static_cast<std::size_t>(after - xs.begin());
    if (between) {
        if (after == xs.end() || (i == 0 && xs[0] != x))
            return after == xs.end() ? series.y.back() : none;
        if (i == 0 || xs[i] == x)
            return series.y[i];
        const double part = (x - xs[i - 1]) / (xs[i] - xs[i - 1]);
        return series.y[i - 1] + part * (series.y[i] - series.y[i - 1]);
    }
    if (after == xs.end())
        return series.y.back();
    return i > 0 && x - xs[i - 1] <= xs[i] - x ? series.y[i - 1] : series.y[i];
}

}
