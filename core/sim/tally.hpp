// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result/histogram.hpp"
#include <algorithm>
#include <utility>

namespace core {

/// Times seen in one short stretch (a second, a bin): counted cheaply, read by quantile, then
/// poured into a longer-lived histogram. Closing costs as much as there are buckets between the
/// smallest and the largest.
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

    /// Values at ascending shares qs (0..1), into `out`, zeros when empty; all of them are poured
    /// into a longer-lived histogram, and this one is empty again.
    template <std::size_t N>
    void close(const std::array<double, N>& qs, std::array<SimTime, N>& out, Histogram& total)
    {
        out.fill(0);
        if (count_ == 0)
            return;
        const auto count = static_cast<double>(count_);
        const std::size_t first = Histogram::bucketOf(min_), last = Histogram::bucketOf(max_);
        std::uint64_t* const to = total.buckets();
        std::uint64_t seen = 0;
        std::size_t k = 0;
        for (std::size_t bucket = first; bucket <= last; ++bucket) {
            to[bucket] += counts_[bucket];
            seen += std::exchange(counts_[bucket], 0);
            for (; k < N && (static_cast<double>(seen) >= qs[k] * count || bucket == last); ++k)
                out[k] = std::clamp(Histogram::valueOf(bucket), min_, max_);
        }
        total.addTotals(count_, sum_, min_, max_);
        clear();
    }
    void pourInto(Histogram& total)
    {
        std::array<SimTime, 0> none;
        close(std::array<double, 0> {}, none, total);
    }
    /// For one that is not to be poured anywhere.
    void forget()
    {
        std::fill(counts_.begin(), counts_.end(), 0);
        clear();
    }

private:
    void clear()
    {
        count_ = sum_ = 0;
        min_ = INT64_MAX;
        max_ = 0;
    }

    std::vector<std::uint32_t> counts_ = std::vector<std::uint32_t>(Histogram::bucketCount);
    std::uint64_t count_ = 0, sum_ = 0;
    SimTime min_ = INT64_MAX, max_ = 0;
};

}
