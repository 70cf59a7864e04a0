// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/amount.hpp"
#include "core/model/duration.hpp"
#include "core/sim/rng.hpp"
#include <algorithm>
#include <boost/random/exponential_distribution.hpp>
#include <utility>
#include <vector>

namespace core {

/// A number of Boost's exponential distribution with mean 1, of which `bits` is the first draw.
double drawExponential(Rng& rng, std::uint64_t bits);

/// Exponential with mean 1, the numbers of Boost's distribution: the one step that nearly all of
/// them take is made here, where it is inlined.
[[gnu::always_inline]] inline double unitExponential(Rng& rng)
{
    const double* const edges = boost::random::detail::exponential_table<double>::table_x;
    const std::uint64_t bits = rng(), layer = bits & 0xff;
    // Boost leaves out the one bit that would not fit a double.
    const auto mantissa = static_cast<std::int64_t>((bits & ~(std::uint64_t { 1 } << 11)) >> 8);
    const double x = static_cast<double>(mantissa) * 0x1p-56 * edges[layer];
    if (x < edges[layer + 1]) [[likely]]
        return x;
    Rng own = rng; // so that the caller's can stay in registers
    const double rare = drawExponential(own, bits);
    rng = own;
    return rare;
}

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
        if (shape_ == Amount::Shape::constant)
            return a_;
        return shape_ == Amount::Shape::exponential ? a_ * unitExponential(rng) : draw(rng);
    }
    /// The same in milliseconds -> nanoseconds.
    [[gnu::always_inline]] SimTime fromMs(Rng& rng) const
    {
        return isConstant() ? constantNs_ : toNs((*this)(rng));
    }

    /// `total` and n samples, of which the first was drawn before, as `ahead`; that is then the
    /// next one.
    [[gnu::always_inline]] double sum(double total, std::uint32_t n, double& ahead, Rng& rng) const
    {
        double next = ahead;
        if (shape_ == Amount::Shape::exponential) {
            Rng own = rng;
            for (std::uint32_t i = 0; i < n; ++i)
                total += std::exchange(next, a_ * unitExponential(own));
            rng = own;
        } else {
            for (std::uint32_t i = 0; i < n; ++i)
                total += std::exchange(next, (*this)(rng));
        }
        ahead = next;
        return total;
    }

private:
    static SimTime toNs(double ms)
    {
        // A quarter of the range of SimTime: sums of a few samples cannot overflow.
        constexpr double longest = 2.3e18;
        return static_cast<SimTime>(std::min(ms * 1e6 + 0.5, longest));
    }
    double draw(Rng& rng) const;
    double pick(Rng& rng) const;

    Amount::Shape shape_ = Amount::Shape::constant;
    double a_ = 0, b_ = 0;
    SimTime constantNs_ = 0; ///< of a constant in milliseconds
    std::vector<double> cumulated_, values_;
    std::vector<Sampler> parts_;
};

}
