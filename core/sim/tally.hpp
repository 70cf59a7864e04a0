// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result/histogram.hpp"
#include <algorithm>

namespace core {

/// Times seen in one short stretch (a second, a bin): counted cheaply, read by quantile, then
/// poured into a longer-lived histogram. Emptying costs as much as there are distinct buckets.
class Tally {
public:
    [[gnu::always_inline]] void add(SimTime ns)
    {
        const auto bucket = static_cast<std::uint16_t>(Histogram::bucketOf(ns));
        if (counts_[bucket]++ == 0)
            touched_.push_back(bucket);
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
    void quantiles(const std::array<double, N>& qs, std::array<SimTime, N>& out)
    {
        out.fill(0);
        if (count_ == 0)
            return;
        std::sort(touched_.begin(), touched_.end());
        std::size_t i = 0;
        std::uint64_t seen = counts_[touched_[0]];
        for (std::size_t k = 0; k < N; ++k) {
            const double rank = qs[k] * static_cast<double>(count_);
            while (static_cast<double>(seen) < rank && i + 1 < touched_.size())
                seen += counts_[touched_[++i]];
            out[k] = std::clamp(Histogram::valueOf(touched_[i]), min_, max_);
        }
    }

    void pourInto(Histogram& total) const
    {
        for (const auto bucket : touched_)
            total.addBucket(bucket, counts_[bucket]);
        if (count_ > 0)
            total.addTotals(count_, sum_, min_, max_);
    }
    void clear()
    {
        for (const auto bucket : touched_)
            counts_[bucket] = 0;
        touched_.clear();
        count_ = sum_ = 0;
        min_ = INT64_MAX;
        max_ = 0;
    }

private:
    std::vector<std::uint32_t> counts_ = std::vector<std::uint32_t>(Histogram::bucketCount);
    std::vector<std::uint16_t> touched_;
    std::uint64_t count_ = 0, sum_ = 0;
    SimTime min_ = INT64_MAX, max_ = 0;
};

}
