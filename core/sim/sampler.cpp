// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sampler.hpp"
#include <algorithm>
#include <boost/math/special_functions/erf.hpp>
#include <boost/random/exponential_distribution.hpp>
#include <boost/random/gamma_distribution.hpp>
#include <boost/random/normal_distribution.hpp>
#include <cmath>
#include <utility>

namespace core {

namespace {

// Normal quantile of 0.99: the distance from the median to the 99th percentile in standard
// deviations.
const double z99 = std::sqrt(2.0) * boost::math::erf_inv(0.98);

std::vector<double> cumulate(const std::vector<double>& weights, std::size_t n)
{
    std::vector<double> sums;
    double total = 0;
    for (std::size_t i = 0; i < n; ++i)
        sums.push_back(total += weights.empty() ? 1 : weights[i]);
    for (double& s : sums)
        s /= total;
    return sums;
}

}

double drawExponential(Rng& rng, std::uint64_t bits)
{
    struct After {
        using result_type = Rng::result_type;
        static constexpr result_type min() { return Rng::min(); }
        static constexpr result_type max() { return Rng::max(); }
        result_type operator()() { return std::exchange(used, true) ? rng() : bits; }
        Rng& rng;
        std::uint64_t bits;
        bool used = false;
    } engine { rng, bits };
    return boost::random::exponential_distribution<double>(1)(engine);
}

Sampler::Sampler(const Amount& amount)
    : shape_(amount.shape)
    , a_(amount.a)
    , b_(amount.b)
{
    switch (shape_) {
    case Amount::Shape::constant:
        a_ = std::max(a_, 0.0);
        break;
    case Amount::Shape::lognormal:
        if (a_ <= 0) {
            shape_ = Amount::Shape::constant;
            a_ = 0;
        } else if (amount.byMoments) {
            const double variance = std::log1p((b_ / a_) * (b_ / a_));
            a_ = std::log(a_) - variance / 2;
            b_ = std::sqrt(variance);
        } else {
            b_ = std::log(b_ / a_) / z99;
            a_ = std::log(a_);
        }
        break;
    case Amount::Shape::gamma:
        if (amount.byMoments) {
            const double shape = (a_ / b_) * (a_ / b_);
            b_ = a_ / shape;
            a_ = shape;
        }
        break;
    case Amount::Shape::empirical:
        values_ = amount.values;
        cumulated_ = cumulate(amount.weights, values_.size());
        break;
    case Amount::Shape::mixture:
        cumulated_ = cumulate(amount.weights, amount.parts.size());
        for (const Amount& part : amount.parts)
            parts_.emplace_back(part);
        break;
    default:
        break;
    }
    if (isConstant())
        constantNs_ = toNs(a_);
}

double Sampler::pick(Rng& rng) const
{
    const double u = rng.uniform();
    const auto it = std::upper_bound(cumulated_.begin(), cumulated_.end(), u);
    const auto i = std::min<std::size_t>(it - cumulated_.begin(), cumulated_.size() - 1);
    return shape_ == Amount::Shape::mixture ? parts_[i](rng) : values_[i];
}

double Sampler::draw(Rng& rng) const
{
    double x = 0;
    switch (shape_) {
    case Amount::Shape::constant:
    case Amount::Shape::exponential:
        return (*this)(rng);
    case Amount::Shape::uniform:
        return a_ + (b_ - a_) * rng.uniform();
    case Amount::Shape::normal:
        x = boost::random::normal_distribution<double>(a_, b_)(rng);
        break;
    case Amount::Shape::lognormal:
        return std::exp(a_ + b_ * boost::random::normal_distribution<double>(0, 1)(rng));
    case Amount::Shape::gamma:
        return boost::random::gamma_distribution<double>(a_, b_)(rng);
    case Amount::Shape::weibull:
        return b_ * std::pow(unitExponential(rng), 1 / a_);
    case Amount::Shape::pareto:
        return b_ * std::pow(1 - rng.uniform(), -1 / a_);
    case Amount::Shape::empirical:
    case Amount::Shape::mixture:
        return pick(rng);
    }
    return std::max(x, 0.0);
}

}
