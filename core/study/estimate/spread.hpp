// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/amount.hpp"
#include <array>
#include <vector>

namespace core {

/// A random time as equally likely values in ascending order, so that times can be added, mixed and
/// compared without drawing random numbers. The mean is kept exactly; quantiles within a few per
/// cent. The unit is the caller's.
class Spread {
public:
    static constexpr std::size_t size = 24;

    Spread() = default; ///< always 0
    explicit Spread(double value);
    explicit Spread(const Amount& amount);

    bool isConstant() const { return values_.front() == values_.back(); }
    bool isZero() const { return isConstant() && values_.front() == 0; }
    double mean() const;
    /// Linear between the values; q from 0 to 1.
    double quantile(double q) const;
    const std::array<double, size>& values() const { return values_; }

    Spread scaled(double factor) const; ///< factor >= 0
    Spread capped(double most) const;
    /// With this probability (0..1) the value, else 0.
    Spread sometimes(double probability) const;
    /// The sum of n independent copies; of a fraction there is one more with that probability.
    Spread repeated(double n) const;

    /// Of independent times: one after the other, and the longer of the two.
    friend Spread operator+(const Spread& a, const Spread& b);
    friend Spread longer(const Spread& a, const Spread& b);

    /// One of several, by weight (not negative, not all 0).
    struct Part {
        const Spread* spread;
        double weight;
    };
    static Spread oneOf(const std::vector<Part>& parts);

private:
    struct Weighted {
        double value, weight;
    };
    static Spread condensed(std::vector<Weighted> all);
    static Spread condensed(std::vector<double>& all); ///< equally likely, size x size
    std::array<double, size> values_ {};
};

}
