// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/duration.hpp"
#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace core {

/// Counts of non-negative times in log-linear buckets: 64 per power of two, so a quantile is off
/// by at most 0.8 %. Count, sum, smallest and largest are exact. Mergeable.
class Histogram {
public:
    static constexpr int subBits = 6;
    static constexpr std::size_t bucketCount = (63 - subBits + 1) << subBits;

    static std::size_t bucketOf(SimTime ns)
    {
        const auto v = static_cast<std::uint64_t>(ns);
        const auto shift = std::bit_width(v | (1u << subBits)) - (subBits + 1);
        return (static_cast<std::size_t>(shift) << subBits) + (v >> shift);
    }
    /// Middle of a bucket.
    static SimTime valueOf(std::size_t bucket);

    /// `ns` >= 0.
    void add(SimTime ns)
    {
        if (ns < min_) [[unlikely]] {
            min_ = ns;
            counts_.resize(bucketCount); // the first of all is the smallest so far
        }
        if (ns > max_) [[unlikely]]
            max_ = ns;
        ++counts_[bucketOf(ns)];
        ++count_;
        sum_ += static_cast<std::uint64_t>(ns);
    }
    void merge(const Histogram& other);
    /// Where to add values by bucket; their number, sum, smallest and largest come by addTotals().
    std::uint64_t* buckets()
    {
        counts_.resize(bucketCount);
        return counts_.data();
    }
    void addTotals(std::uint64_t count, std::uint64_t sum, SimTime min, SimTime max);

    std::uint64_t count() const { return count_; }
    SimTime min() const { return count_ ? min_ : 0; }
    SimTime max() const { return max_; }
    double meanNs() const
    {
        return count_ ? static_cast<double>(sum_) / static_cast<double>(count_) : 0;
    }
    /// The smallest value that a share q (0..1) of all do not exceed; 0 when empty.
    SimTime quantile(double q) const;
    /// Share (0..1) of values at or below `ns`; 1 when empty.
    double shareAtMost(SimTime ns) const;
    /// Points (value in ns, cumulated share), one for each bucket in use; for drawing.
    std::vector<std::pair<SimTime, double>> cumulative() const;
    std::uint64_t sumNs() const { return sum_; }
    /// Bucket counts, or nothing when empty; for fingerprints and merging.
    const std::vector<std::uint64_t>& counts() const { return counts_; }

private:
    std::vector<std::uint64_t> counts_;
    std::uint64_t count_ = 0;
    std::uint64_t sum_ = 0;
    SimTime min_ = INT64_MAX;
    SimTime max_ = 0;
};

}
