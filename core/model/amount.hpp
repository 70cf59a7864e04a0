// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/json.hpp"
#include <vector>

namespace core {

/// A number that may be random: a constant or a named distribution. The unit is the field's.
/// Samples below zero are taken as zero.
struct Amount {
    enum class Shape {
        constant, ///< a
        exponential, ///< mean a
        uniform, ///< from a to b
        normal, ///< mean a, standard deviation b
        lognormal, ///< median a and 99th percentile b; or mean a and sd b when byMoments
        gamma, ///< shape a and scale b; or mean a and sd b when byMoments
        weibull, ///< shape a, scale b
        pareto, ///< shape a, minimum b
        empirical, ///< one of values, by weights where given, else equally likely
        mixture, ///< one of parts, by weights
    };
    Shape shape = Shape::constant;
    double a = 0;
    double b = 0;
    bool byMoments = false;
    std::vector<double> values;
    std::vector<double> weights;
    std::vector<Amount> parts;

    bool operator==(const Amount&) const = default;
    static Amount constantly(double value) { return { Shape::constant, value }; }
    static Amount lognormal(double p50, double p99) { return { Shape::lognormal, p50, p99 }; }
};

/// Reads a number or {"lognormal": {"p50": 42, "p99": 180}} and the like; `where` names file and
/// JSON path for the Error that a wrong value throws.
Amount readAmount(const Json& json, const std::string& where);
Json writeAmount(const Amount& amount);

/// Expected value; infinity for a Pareto with shape <= 1.
double mean(const Amount& amount);
/// The value that a share q (0..1) of samples does not exceed, before the cut at zero.
double quantile(const Amount& amount, double q);
/// The probability density at x, without what atoms() gives. Infinite where the curve is.
double density(const Amount& amount, double x);
/// The values that are taken with a probability of their own, and that probability; ascending.
std::vector<std::pair<double, double>> atoms(const Amount& amount);

}
