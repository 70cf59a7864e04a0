// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/amount_shapes.hpp"
#include <QString>
#include <cmath>

namespace ui {

using AmountShape = core::Amount::Shape;

namespace {
constexpr ShapeEntry entries[] = {
    { "constant", "Constant", AmountShape::constant, false, { "Value" }, { nullptr }, "" },
    { "lognormal", "Log-normal, by percentiles", AmountShape::lognormal, false, { "p50" },
        { "p99" }, "p50" },
    { "lognormal_moments", "Log-normal, by mean", AmountShape::lognormal, true, { "Mean" },
        { "Std. deviation" }, "mean" },
    { "exponential", "Exponential", AmountShape::exponential, false, { "Mean" }, { nullptr },
        "mean" },
    { "uniform", "Uniform", AmountShape::uniform, false, { "From" }, { "To" }, nullptr },
    { "normal", "Normal", AmountShape::normal, false, { "Mean" }, { "Std. deviation" }, "mean" },
    { "gamma", "Gamma, by shape", AmountShape::gamma, false, { "Shape", false }, { "Scale" },
        nullptr },
    { "gamma_moments", "Gamma, by mean", AmountShape::gamma, true, { "Mean" }, { "Std. deviation" },
        "mean" },
    { "weibull", "Weibull", AmountShape::weibull, false, { "Shape", false }, { "Scale" }, nullptr },
    { "pareto", "Pareto", AmountShape::pareto, false, { "Shape", false }, { "Minimum" }, nullptr },
    { "empirical", "Measured values", AmountShape::empirical, false, { nullptr }, { nullptr },
        nullptr },
    { "mixture", "Mixture", AmountShape::mixture, false, { nullptr }, { nullptr }, nullptr },
};
}

std::span<const ShapeEntry> shapeEntries()
{
    return entries;
}

const ShapeEntry& shapeEntry(const core::Amount& amount)
{
    for (const ShapeEntry& entry : entries) {
        if (entry.shape == amount.shape && entry.byMoments == amount.byMoments)
            return entry;
    }
    return entries[0];
}

core::Amount reshaped(const core::Amount& old, const ShapeEntry& entry)
{
    double size = core::mean(old);
    if (!std::isfinite(size) || size <= 0)
        size = 1;
    size = QString::number(size, 'g', 4).toDouble();
    core::Amount amount { entry.shape, size, 0 };
    amount.byMoments = entry.byMoments;
    switch (entry.shape) {
    case AmountShape::lognormal:
        amount.b = entry.byMoments ? size / 2 : size * 4;
        break;
    case AmountShape::uniform:
        amount.a = size / 2;
        amount.b = size * 1.5;
        break;
    case AmountShape::normal:
        amount.b = size / 4;
        break;
    case AmountShape::gamma:
        amount.a = entry.byMoments ? size : 4;
        amount.b = entry.byMoments ? size / 2 : size / 4;
        break;
    case AmountShape::weibull:
        amount.a = 1.5;
        amount.b = size;
        break;
    case AmountShape::pareto:
        amount.a = 2.5;
        amount.b = size * 0.6;
        break;
    case AmountShape::empirical:
        amount.a = 0;
        amount.values = { size / 2, size, size * 1.5 };
        break;
    case AmountShape::mixture: // of two log-normals: usual and slow
        amount.a = 0;
        amount.parts = { core::Amount::lognormal(size, size * 3),
            core::Amount::lognormal(size * 10, size * 30) };
        amount.weights = { 0.95, 0.05 };
        break;
    default:
        break;
    }
    return amount;
}

}
