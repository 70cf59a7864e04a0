// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result/histogram.hpp"
#include <algorithm>

namespace core {

/// Times seen in one short stretch (a second, a bin): counted cheaply, read by quantile, then
/// poured into a longer-lived histogram. Reading and emptying cost as much as there are buckets
/// between the smallest and the largest.
class Tally {
public:
    [[gnu::always_inline]] void add(SimTime ns)
    {
        ++counts_[Histogram::bucketOf(ns)];
        ++count_;
        sum_ += static_cast<std::uint64_t>(ns);
        if (ns < min_) [[unlikely]]
            min_ = ns;
        if (ns > max_) [[unlikely]]
            max_ = ns;
    }
    std::uint64_t count() const { return count_; }
    SimTime max() const { return max_; }

    /// Values at ascending shares qs (0..1), into `out`; zeros when empty.
    template <std::size_t N>
    void quantiles(const std::array<double, N>& qs, std::array<SimTime, N>& out) const
    {
        out.fill(0);
        if (count_ == 0)
            return;
        std::size_t bucket = first();
        std::uint64_t seen = counts_[bucket];
        for (std::size_t k = 0; k < N; ++k) {
            const double rank = qs[k] * static_cast<double>(count_);
            while (static_cast<double>(seen) < rank && bucket < last())
                seen += counts_[++bucket];
            out[k] = std::clamp(Histogram::valueOf(bucket), min_, max_);
        }
    }

    void pourInto(Histogram& total) const
    {
        if (count_ == 0)
            return;
        for (std::size_t bucket = first(); bucket <= last(); ++bucket)
            total.addBucket(bucket, counts_[bucket]);
        total.addTotals(count_, sum_, min_, max_);
    }
    void clear()
    {
        if (count_ > 0)
            std::fill(counts_.begin() + static_cast<std::ptrdiff_t>(first()),
                counts_.begin() + static_cast<std::ptrdiff_t>(last()) + 1, 0);
        count_ = sum_ = 0;
        min_ = INT64_MAX;
        max_ = 0;
    }

private:
    std::size_t first() const { return Histogram::bucketOf(min_); }
    std::size_t last() const { return Histogram::bucketOf(max_); }

    std::vector<std::uint32_t> counts_ = std::vector<std::uint32_t>(Histogram::bucketCount);
    std::uint64_t count_ = 0, sum_ = 0;
    SimTime min_ = INT64_MAX, max_ = 0;
};

}
