// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/amount.hpp"
#include <algorithm>
#include <boost/math/distributions/exponential.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/lognormal.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/pareto.hpp>
#include <boost/math/distributions/weibull.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <map>
#include <numeric>

namespace core {

namespace {

namespace math = boost::math;
namespace policies = boost::math::policies;

/// Infinity and NaN are answers here, never exceptions.
using Quiet = policies::policy<policies::domain_error<policies::ignore_error>,
    policies::pole_error<policies::ignore_error>, policies::overflow_error<policies::ignore_error>,
    policies::underflow_error<policies::ignore_error>,
    policies::denorm_error<policies::ignore_error>,
    policies::evaluation_error<policies::ignore_error>,
    policies::rounding_error<policies::ignore_error>, policies::promote_double<false>>;
using Normal = math::normal_distribution<double, Quiet>;
using LogNormal = math::lognormal_distribution<double, Quiet>;
using Exponential = math::exponential_distribution<double, Quiet>;
using Gamma = math::gamma_distribution<double, Quiet>;
using Weibull = math::weibull_distribution<double, Quiet>;
using Pareto = math::pareto_distribution<double, Quiet>;

constexpr double infinity = std::numeric_limits<double>::infinity();

struct LogParameters {
    double mu = 0, sigma = 0;
};

LogParameters logParameters(const Amount& x)
{
    if (x.byMoments) {
        const double ratio = x.b / x.a;
        const double variance = std::log1p(ratio * ratio);
        return { std::log(x.a) - variance / 2, std::sqrt(variance) };
    }
    return { std::log(x.a), std::log(x.b / x.a) / math::quantile(Normal(0, 1), 0.99) };
}

struct GammaParameters {
    double shape = 1, scale = 1;
};

GammaParameters gammaParameters(const Amount& x)
{
    if (x.byMoments)
        return { (x.a / x.b) * (x.a / x.b), x.b * x.b / x.a };
    return { x.a, x.b };
}

double weightOf(const Amount& x, std::size_t i)
{
    return x.weights.empty() ? 1 : x.weights[i];
}

double totalWeight(const Amount& x, std::size_t count)
{
    return x.weights.empty() ? static_cast<double>(count)
                             : std::accumulate(x.weights.begin(), x.weights.end(), 0.0);
}

double empiricalQuantile(const Amount& x, double q)
{
    std::vector<std::size_t> order(x.values.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::sort(order.begin(), order.end(),
        [&](std::size_t i, std::size_t j) { return x.values[i] < x.values[j]; });
    const double wanted = q * totalWeight(x, x.values.size());
    double seen = 0, last = 0;
    for (const std::size_t i : order) {
        if (weightOf(x, i) <= 0)
            continue;
        last = x.values[i];
        seen += weightOf(x, i);
        if (seen >= wanted)
            return last;
    }
    return last;
}

/// The share of samples not above v.
double share(const Amount& x, double v);

double empiricalShare(const Amount& x, double v)
{
    double below = 0;
    for (std::size_t i = 0; i < x.values.size(); ++i)
        below += x.values[i] <= v ? weightOf(x, i) : 0;
    return below / totalWeight(x, x.values.size());
}

double mixtureShare(const Amount& x, double v)
{
    double below = 0;
    for (std::size_t i = 0; i < x.parts.size(); ++i)
        below += weightOf(x, i) * share(x.parts[i], v);
    return below / totalWeight(x, x.parts.size());
}

double step(double v, double at)
{
    return v >= at ? 1 : 0;
}

double share(const Amount& x, double v)
{
    switch (x.shape) {
    case Amount::Shape::constant:
        return step(v, x.a);
    case Amount::Shape::exponential:
        return v <= 0 ? 0 : math::cdf(Exponential(1 / x.a), v);
    case Amount::Shape::uniform:
        return x.b > x.a ? std::clamp((v - x.a) / (x.b - x.a), 0.0, 1.0) : step(v, x.a);
    case Amount::Shape::normal:
        return x.b > 0 ? math::cdf(Normal(x.a, x.b), v) : step(v, x.a);
    case Amount::Shape::lognormal: {
        const auto [mu, sigma] = logParameters(x);
        if (sigma <= 0)
            return step(v, x.a);
        return v <= 0 ? 0 : math::cdf(LogNormal(mu, sigma), v);
    }
    case Amount::Shape::gamma: {
        const auto [shape, scale] = gammaParameters(x);
        return v <= 0 ? 0 : math::cdf(Gamma(shape, scale), v);
    }
    case Amount::Shape::weibull:
        return v <= 0 ? 0 : math::cdf(Weibull(x.a, x.b), v);
    case Amount::Shape::pareto:
        return v <= x.b ? 0 : math::cdf(Pareto(x.b, x.a), v);
    case Amount::Shape::empirical:
        return empiricalShare(x, v);
    case Amount::Shape::mixture:
        return mixtureShare(x, v);
    }
    return 0;
}

/// The smallest number whose share reaches q, by halving between the parts' own quantiles.
double mixtureQuantile(const Amount& x, double q)
{
    double low = infinity, high = -infinity;
    for (std::size_t i = 0; i < x.parts.size(); ++i) {
        if (weightOf(x, i) <= 0)
            continue;
        const double v = quantile(x.parts[i], q);
        low = std::min(low, v);
        high = std::max(high, v);
    }
    if (!std::isfinite(low) || !std::isfinite(high))
        return q >= 1 ? high : low;
    if (mixtureShare(x, low) >= q)
        return low;
    for (int i = 0; i < 2000; ++i) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        (mixtureShare(x, middle) >= q ? high : low) = middle;
    }
    return high;
}

/// Whether a shape that usually spreads has one value only.
bool isPoint(const Amount& x)
{
    switch (x.shape) {
    case Amount::Shape::constant:
        return true;
    case Amount::Shape::uniform:
        return x.b <= x.a;
    case Amount::Shape::normal:
        return x.b <= 0;
    case Amount::Shape::lognormal:
        return logParameters(x).sigma <= 0;
    default:
        return false;
    }
}

void addAtoms(const Amount& x, double probability, std::map<double, double>& out)
{
    if (isPoint(x))
        out[x.a] += probability;
    if (x.shape == Amount::Shape::empirical)
        for (std::size_t i = 0; i < x.values.size(); ++i)
            out[x.values[i]] += probability * weightOf(x, i) / totalWeight(x, x.values.size());
    if (x.shape == Amount::Shape::mixture)
        for (std::size_t i = 0; i < x.parts.size(); ++i)
            addAtoms(
                x.parts[i], probability * weightOf(x, i) / totalWeight(x, x.parts.size()), out);
}

}

double mean(const Amount& x)
{
    switch (x.shape) {
    case Amount::Shape::constant:
    case Amount::Shape::exponential:
    case Amount::Shape::normal:
        return x.a;
    case Amount::Shape::uniform:
        return x.a + (x.b - x.a) / 2;
    case Amount::Shape::lognormal: {
        const auto [mu, sigma] = logParameters(x);
        return x.byMoments ? x.a : x.a * std::exp(sigma * sigma / 2);
    }
    case Amount::Shape::gamma:
        return x.byMoments ? x.a : x.a * x.b;
    case Amount::Shape::weibull:
        return x.b * math::tgamma(1 + 1 / x.a, Quiet());
    case Amount::Shape::pareto:
        return x.a <= 1 ? infinity : x.a * x.b / (x.a - 1);
    case Amount::Shape::empirical: {
        double sum = 0;
        for (std::size_t i = 0; i < x.values.size(); ++i)
            sum += weightOf(x, i) * x.values[i];
        return sum / totalWeight(x, x.values.size());
    }
    case Amount::Shape::mixture: {
        double sum = 0;
        for (std::size_t i = 0; i < x.parts.size(); ++i)
            sum += weightOf(x, i) > 0 ? weightOf(x, i) * mean(x.parts[i]) : 0;
        return sum / totalWeight(x, x.parts.size());
    }
    }
    return 0;
}

double quantile(const Amount& x, double wanted)
{
    const double q = std::clamp(wanted, 0.0, 1.0);
    const auto unbounded = [&](const auto& distribution, double least) {
        return q >= 1 ? infinity : q <= 0 ? least : math::quantile(distribution, q);
    };
    switch (x.shape) {
    case Amount::Shape::constant:
        return x.a;
    case Amount::Shape::exponential:
        return unbounded(Exponential(1 / x.a), 0);
    case Amount::Shape::uniform:
        return x.a + q * (x.b - x.a);
    case Amount::Shape::normal:
        return x.b > 0 ? unbounded(Normal(x.a, x.b), -infinity) : x.a;
    case Amount::Shape::lognormal: {
        const auto [mu, sigma] = logParameters(x);
        return sigma > 0 ? unbounded(LogNormal(mu, sigma), 0) : x.a;
    }
    case Amount::Shape::gamma: {
        const auto [shape, scale] = gammaParameters(x);
        return unbounded(Gamma(shape, scale), 0);
    }
    case Amount::Shape::weibull:
        return unbounded(Weibull(x.a, x.b), 0);
    case Amount::Shape::pareto:
        return unbounded(Pareto(x.b, x.a), x.b);
    case Amount::Shape::empirical:
        return empiricalQuantile(x, q);
    case Amount::Shape::mixture:
        return mixtureQuantile(x, q);
    }
    return 0;
}

double density(const Amount& x, double v)
{
    if (isPoint(x))
        return 0;
    switch (x.shape) {
    case Amount::Shape::exponential:
        return v < 0 ? 0 : math::pdf(Exponential(1 / x.a), v);
    case Amount::Shape::uniform:
        return v < x.a || v > x.b ? 0 : 1 / (x.b - x.a);
    case Amount::Shape::normal:
        return math::pdf(Normal(x.a, x.b), v);
    case Amount::Shape::lognormal: {
        const auto [mu, sigma] = logParameters(x);
        return v <= 0 ? 0 : math::pdf(LogNormal(mu, sigma), v);
    }
    case Amount::Shape::gamma: {
        const auto [shape, scale] = gammaParameters(x);
        return v < 0 ? 0 : math::pdf(Gamma(shape, scale), v);
    }
    case Amount::Shape::weibull:
        return v < 0 ? 0 : math::pdf(Weibull(x.a, x.b), v);
    case Amount::Shape::pareto:
        return v < x.b ? 0 : math::pdf(Pareto(x.b, x.a), v);
    case Amount::Shape::mixture: {
        double sum = 0;
        for (std::size_t i = 0; i < x.parts.size(); ++i)
            if (weightOf(x, i) > 0)
                sum += weightOf(x, i) * density(x.parts[i], v);
        return sum / totalWeight(x, x.parts.size());
    }
    default:
        return 0;
    }
}

std::vector<std::pair<double, double>> atoms(const Amount& x)
{
    std::map<double, double> sorted;
    addAtoms(x, 1, sorted);
    return { sorted.begin(), sorted.end() };
}

}
