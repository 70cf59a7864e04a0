// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/estimate/spread.hpp"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {
constexpr auto count = static_cast<double>(Spread::size);
}

Spread::Spread(double value)
{
    values_.fill(value);
}

/// The middles of equally likely slices; the last takes what is missing to the mean, so that a long
/// tail counts.
Spread::Spread(const Amount& amount)
{
    if (amount.shape == Amount::Shape::constant) {
        values_.fill(std::max(amount.a, 0.0));
        return;
    }
    for (std::size_t i = 0; i < size; ++i)
        values_[i] = std::max(0.0, core::quantile(amount, (static_cast<double>(i) + 0.5) / count));
    const double wanted = core::mean(amount);
    if (!std::isfinite(wanted))
        return;
    const double others = std::accumulate(values_.begin(), values_.end() - 1, 0.0);
    values_.back() = std::max(values_[size - 2], wanted * count - others);
}

double Spread::mean() const
{
    return std::accumulate(values_.begin(), values_.end(), 0.0) / count;
}

double Spread::quantile(double q) const
{
    const double place = std::clamp(q * count - 0.5, 0.0, count - 1);
    const auto i = static_cast<std::size_t>(place);
    if (i + 1 == size)
        return values_.back();
    return values_[i] + (values_[i + 1] - values_[i]) * (place - static_cast<double>(i));
}

Spread Spread::scaled(double factor) const
{
    Spread s = *this;
    for (double& value : s.values_)
        value *= factor;
    return s;
}

Spread Spread::capped(double most) const
{
    Spread s = *this;
    for (double& value : s.values_)
        value = std::min(value, most);
    return s;
}

Spread Spread::sometimes(double probability) const
{
    if (probability >= 1 || isZero())
        return *this;
    static const Spread nothing;
    if (probability <= 0)
        return nothing;
    return oneOf({ { this, probability }, { &nothing, 1 - probability } });
}

Spread Spread::repeated(double n) const
{
    if (isConstant() && n == std::floor(n))
        return scaled(n);
    auto whole = static_cast<std::uint64_t>(n);
    Spread sum = sometimes(n - static_cast<double>(whole));
    for (Spread power = *this; whole > 0; whole /= 2) {
        if (whole % 2 == 1)
            sum = sum + power;
        if (whole > 1)
            power = power + power;
    }
    return sum;
}

Spread operator+(const Spread& a, const Spread& b)
{
    if (b.isConstant() || a.isConstant()) {
        Spread sum = a.isConstant() ? b : a;
        for (double& value : sum.values_)
            value += a.isConstant() ? a.values_.front() : b.values_.front();
        return sum;
    }
    std::vector<double> all;
    all.reserve(Spread::size * Spread::size);
    for (const double x : a.values_)
        for (const double y : b.values_)
            all.push_back(x + y);
    return Spread::condensed(all);
}

Spread longer(const Spread& a, const Spread& b)
{
    if (a.isZero() || b.isZero())
        return a.isZero() ? b : a;
    std::vector<double> all;
    all.reserve(Spread::size * Spread::size);
    for (const double x : a.values_)
        for (const double y : b.values_)
            all.push_back(std::max(x, y));
    return Spread::condensed(all);
}

Spread Spread::oneOf(const std::vector<Part>& parts)
{
    std::vector<Weighted> all;
    for (const Part& part : parts)
        if (part.weight > 0)
            for (const double value : part.spread->values_)
                all.push_back({ value, part.weight });
    return condensed(std::move(all));
}

Spread Spread::condensed(std::vector<double>& all)
{
    std::sort(all.begin(), all.end());
    Spread s;
    for (std::size_t i = 0; i < size; ++i) {
        const auto first = all.begin() + static_cast<std::ptrdiff_t>(i * size);
        s.values_[i] = std::accumulate(first, first + size, 0.0) / count;
    }
    return s;
}

Spread Spread::condensed(std::vector<Weighted> all)
{
    std::sort(all.begin(), all.end(),
        [](const Weighted& a, const Weighted& b) { return a.value < b.value; });
    double total = 0;
    for (const Weighted& w : all)
        total += w.weight;
    Spread s;
    const double slice = total / count;
    std::size_t next = 0;
    double left = all.empty() ? 0 : all.front().weight;
    for (double& value : s.values_) {
        double room = slice, sum = 0;
        while (room > 0 && next < all.size()) {
            const double part = std::min(room, left);
            sum += part * all[next].value;
            room -= part;
            left -= part;
            if (left <= 0 && ++next < all.size())
                left = all[next].weight;
        }
        value = slice > 0 ? sum / (slice - std::max(room, 0.0)) : 0;
    }
    return s;
}

}
