// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ticks.hpp"
#include "ui/format.hpp"
#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {
constexpr double hair = 1e-9; // relative; so that rounding does not lose the tick at the end

/// The smallest of 1, 2, 2.5, 5 x 10^k that cuts the span into at most `most` - 1 parts.
double niceStep(double width, int most, bool whole)
{
    const double least = width / std::max(1, most - 1);
    const double decade = std::pow(10.0, std::floor(std::log10(least)));
    for (double factor : { 1.0, 2.0, 2.5, 5.0, 10.0 }) {
        const double step = factor * decade;
        if (whole && step != std::round(step))
            continue;
        if (step >= least * (1 - hair))
            return std::max(step, whole ? 1.0 : 0.0);
    }
    return 10 * decade;
}

double timeStep(double width, int most)
{
    static constexpr std::array<double, 25> steps { 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900,
        1800, 3600, 7200, 10800, 14400, 21600, 43200, 86400, 172800, 432000, 604800, 1209600,
        2592000, 7776000 };
    const double least = width / std::max(1, most - 1);
    if (least <= 1)
        return niceStep(width, most, false);
    const auto* step = std::lower_bound(steps.begin(), steps.end(), least * (1 - hair));
    return step == steps.end() ? niceStep(width, most, true) : *step;
}

/// "24:00", "36:00": hours go on, so that an axis of a day or two keeps to one form.
QString hoursAndMinutes(double seconds)
{
    const auto whole = static_cast<qint64>(std::llround(seconds));
    const QString label = clock(whole % 3600);
    return QStringLiteral("%1").arg(whole / 3600, 2, 10, QChar('0')) + label.mid(2);
}

QString timeLabel(double seconds, double step, double to)
{
    if (step >= 86400 && std::fmod(step, 86400) == 0)
        return QStringLiteral("%1 d").arg(decimal(seconds / 86400));
    if (to >= 2 * 3600)
        return to <= 2 * 86400 ? hoursAndMinutes(seconds) : clock(seconds);
    if (to >= 120 && std::fmod(step, 60) == 0)
        return QStringLiteral("%1 min").arg(decimal(seconds / 60));
    if (to < 120)
        return QStringLiteral("%1 s").arg(decimal(seconds, 4));
    const auto whole = static_cast<int>(std::lround(seconds));
    return QStringLiteral("%1:%2 min").arg(whole / 60).arg(whole % 60, 2, 10, QChar('0'));
}

QString msLabel(double ms, double step)
{
    // Linear axes keep to one unit: seconds once the steps are at least half a second.
    if (ms == 0)
        return step >= 500 ? QStringLiteral("0 s") : QStringLiteral("0 ms");
    if (step >= 3'600'000)
        return decimal(ms / 3'600'000) + " h";
    if (step >= 60'000)
        return decimal(ms / 60'000) + " min";
    if (step >= 500)
        return decimal(ms / 1000) + " s";
    return decimal(ms) + " ms";
}

/// Log axes: the unit follows the value.
QString logLabel(Unit unit, double value)
{
    if (unit != Unit::milliseconds)
        return unit == Unit::dollars ? '$' + decimal(value) : decimal(value);
    if (value >= 60'000)
        return span(value / 1000);
    return value >= 999.5 ? decimal(value / 1000) + " s" : decimal(value) + " ms";
}

QString label(const ChartAxis& axis, double value, double step, double to)
{
    switch (axis.unit) {
    case Unit::time:
        return timeLabel(value, step, to);
    case Unit::milliseconds:
        return msLabel(value, step);
    case Unit::share:
        return decimal(value * 100) + " %";
    case Unit::dollars:
        return step >= 1 || value == 0 ? '$' + decimal(value, 12) : dollars(value);
    case Unit::count:
    case Unit::perSecond:
        break;
    }
    return std::abs(to) >= 1e6 ? shortCount(value) : decimal(value, 12);
}

std::vector<Tick> steppedTicks(const ChartAxis& axis, double from, double to, double step)
{
    std::vector<Tick> result;
    const double slack = step * 1e-6;
    for (double n = std::ceil((from - slack) / step); n * step <= to + slack; ++n)
        result.push_back({ n * step, label(axis, n * step, step, to) });
    return result;
}

std::vector<Tick> linearTicks(const ChartAxis& axis, double from, double to, int most)
{
    const auto withAtMost = [&](int n) {
        return steppedTicks(axis, from, to,
            axis.unit == Unit::time ? timeStep(to - from, n) : niceStep(to - from, n, false));
    };
    std::vector<Tick> found = withAtMost(most);
    if (found.size() >= 2 || most < 2)
        return found;
    const std::vector<Tick> finer = withAtMost(most + 1); // one tick alone says nothing
    return int(finer.size()) <= most ? finer : found;
}

std::vector<double> logValues(double from, double to, const std::vector<int>& mantissas)
{
    std::vector<double> values;
    for (double decade = std::floor(std::log10(from)); decade <= std::log10(to); ++decade)
        for (int m : mantissas)
            if (const double v = m * std::pow(10.0, decade);
                v >= from * (1 - hair) && v <= to * (1 + hair))
                values.push_back(v);
    return values;
}

std::vector<Tick> logTicks(const ChartAxis& axis, double from, double to, int most)
{
    static const std::vector<std::vector<int>> sets { { 1, 2, 3, 4, 5, 6, 7, 8, 9 }, { 1, 2, 5 },
        { 1, 3 }, { 1 } };
    std::vector<double> values;
    for (const auto& set : sets) {
        // A whole decade or more reads best as 1, 3, 10 or coarser.
        if (set.size() > 2 && to / from > (set.size() > 3 ? 8 : 60))
            continue;
        values = logValues(from, to, set);
        if (static_cast<int>(values.size()) <= most)
            break;
    }
    if (values.size() < 2)
        return linearTicks(axis, from, to, most);
    const auto every = (values.size() + static_cast<std::size_t>(most) - 1) / std::max(1, most);
    std::vector<Tick> result;
    for (std::size_t i = 0; i < values.size(); i += std::max<std::size_t>(1, every))
        result.push_back({ values[i], logLabel(axis.unit, values[i]) });
    return result;
}
}

std::vector<Tick> ticks(const ChartAxis& axis, double from, double to, int most)
{
    if (!(to > from) || !std::isfinite(from) || !std::isfinite(to))
        return {};
    most = std::max(2, most);
    return axis.log && from > 0 ? logTicks(axis, from, to, most)
                                : linearTicks(axis, from, to, most);
}

double logFloor(double value)
{
    const double decade = std::pow(10.0, std::floor(std::log10(value) + hair));
    for (double m : { 5.0, 3.0, 2.0 })
        if (m * decade <= value * (1 + hair))
            return m * decade;
    return decade;
}

double logCeiling(double value)
{
    const double decade = std::pow(10.0, std::floor(std::log10(value) + hair));
    for (double m : { 1.0, 2.0, 3.0, 5.0 })
        if (m * decade >= value * (1 - hair))
            return m * decade;
    return 10 * decade;
}

}
