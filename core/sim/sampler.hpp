// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/amount.hpp"
#include "core/model/duration.hpp"
#include "core/sim/rng.hpp"
#include <vector>

namespace core {

/// Exponential with mean 1.
double unitExponential(Rng& rng);

/// An Amount made ready for drawing: parameters converted once. Samples are never negative.
class Sampler {
public:
    Sampler() = default; ///< always 0
    explicit Sampler(const Amount& amount);

    /// A constant draws no random number.
    bool isConstant() const { return shape_ == Amount::Shape::constant; }
    bool isZero() const { return isConstant() && a_ == 0; }

    [[gnu::always_inline]] double operator()(Rng& rng) const
    {
        return shape_ == Amount::Shape::constant ? a_ : draw(rng);
    }
    /// The same in milliseconds -> nanoseconds.
    SimTime fromMs(Rng& rng) const;

private:
    double draw(Rng& rng) const;
    double pick(Rng& rng) const;

    Amount::Shape shape_ = Amount::Shape::constant;
    double a_ = 0, b_ = 0;
    std::vector<double> cumulated_, values_;
    std::vector<Sampler> parts_;
};

}
