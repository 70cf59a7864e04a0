// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace ui {

/// What a colour stands for; the theme says what it looks like. 0 to 5 are the theme's series.
enum class Ink : int { busy = 100, warm, cold, bad, muted };
constexpr Ink seriesInk(int index)
{
    return static_cast<Ink>(index % 6);
}

/// Lines differ by more than colour.
enum class LineStyle { solid, dashed, dotted, dashDotted, thin };
constexpr LineStyle lineStyle(int index)
{
    return static_cast<LineStyle>(index % 4);
}

/// How an axis' values are written. Time is seconds on the run's clock.
enum class Unit { count, perSecond, milliseconds, share, dollars, time };

/// One value with its unit, for read-outs.
QString valueText(Unit unit, double value);

struct ChartAxis {
    QString title; ///< the quantity; the unit stands at the ticks
    Unit unit = Unit::count;
    bool log = false;
    std::optional<double> from, to; ///< what a fit shows; absent: what the data needs
    QString shortTitle; ///< in its place where there is no room; empty: none
};

/// NaN in y leaves a gap.
struct ChartSeries {
    QString name;
    std::vector<double> x, y;
    Ink ink = seriesInk(0);
    LineStyle line = LineStyle::solid;
};

/// One value for each category; the bars of one category stand on each other.
struct ChartBars {
    QString name;
    std::vector<double> values;
    Ink ink = seriesInk(0);
};

/// A straight line across the chart with a label.
struct ChartMarker {
    double at = 0;
    QString label;
    bool onX = true; ///< at an x value, so it stands upright
};

/// A chart as plain numbers: either series over x, or stacked bars over categories.
struct ChartData {
    QString id, title;
    ChartAxis x, y; ///< bars: y is the value axis, whichever way they lie
    bool stacked = false; ///< series are areas on each other; all have the same x
    std::vector<ChartSeries> series;
    bool horizontal = false; ///< bars lie, categories from the top
    QStringList categories;
    std::vector<ChartBars> bars;
    std::vector<ChartMarker> markers;
    QString nothing; ///< said in place of an empty chart
    bool isEmpty() const { return series.empty() && bars.empty(); }
};

/// The numbers as a table, with a header line. With limits, only points whose x lies within.
QString toCsv(const ChartData& data, std::optional<std::pair<double, double>> limits = {});

}
