// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/histogram.hpp"
#include <algorithm>
#include <cmath>

namespace core {

SimTime Histogram::valueOf(std::size_t bucket)
{
    constexpr std::size_t sub = std::size_t { 1 } << subBits;
    if (bucket < sub)
        return static_cast<SimTime>(bucket);
    const int shift = static_cast<int>(bucket >> subBits) - 1;
    const auto low = static_cast<SimTime>((sub + (bucket & (sub - 1))) << shift);
    return low + ((SimTime { 1 } << shift) >> 1);
}

void Histogram::merge(const Histogram& other)
{
    if (other.count_ == 0)
        return;
    if (counts_.empty())
        counts_.resize(bucketCount);
    for (std::size_t i = 0; i < bucketCount; ++i)
        counts_[i] += other.counts_[i];
    addTotals(other.count_, other.sum_, other.min_, other.max_);
}

void Histogram::addTotals(std::uint64_t count, std::uint64_t sum, SimTime min, SimTime max)
{
    count_ += count;
    sum_ += sum;
    min_ = std::min(min_, min);
    max_ = std::max(max_, max);
}

SimTime Histogram::quantile(double q) const
{
    if (count_ == 0)
        return 0;
    const auto rank = std::clamp<std::uint64_t>(
        static_cast<std::uint64_t>(std::ceil(q * static_cast<double>(count_))), 1, count_);
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < bucketCount; ++i)
        if ((seen += counts_[i]) >= rank)
            return std::clamp(valueOf(i), min_, max_);
    return max_;
}

double Histogram::shareAtMost(SimTime ns) const
{
    if (count_ == 0 || ns >= max_)
        return 1;
    if (ns < min_)
        return 0;
    std::uint64_t seen = 0;
    const std::size_t last = bucketOf(ns);
    for (std::size_t i = 0; i <= last; ++i)
        seen += counts_[i];
    return static_cast<double>(seen) / static_cast<double>(count_);
}

std::vector<std::pair<SimTime, double>> Histogram::cumulative() const
{
    std::vector<std::pair<SimTime, double>> points;
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < counts_.size(); ++i) {
        if (counts_[i] == 0)
            continue;
        seen += counts_[i];
        points.emplace_back(std::clamp(valueOf(i), min_, max_),
            static_cast<double>(seen) / static_cast<double>(count_));
    }
    return points;
}

}
