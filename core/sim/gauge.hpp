// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/duration.hpp"
#include "core/sim/rng.hpp"
#include <algorithm>
#include <utility>

namespace core {

/// A number that changes at instants (instances busy, messages waiting) and its area over time.
/// The area of one bin fits 63 bits; bins are closed one by one.
class Gauge {
public:
    std::int64_t value() const { return value_; }
    std::int64_t max() const { return max_; }

    void add(std::int64_t change, SimTime now)
    {
        area_ += value_ * (now - since_);
        since_ = now;
        value_ += change;
        if (value_ > max_) [[unlikely]]
            max_ = value_;
    }
    /// Ends a bin at `now` and gives its area in units x nanoseconds.
    std::int64_t closeBin(SimTime now)
    {
        area_ += value_ * (now - since_);
        since_ = now;
        total_ += static_cast<double>(area_);
        digest_ = mixBits(digest_ ^ static_cast<std::uint64_t>(area_));
        return std::exchange(area_, 0);
    }
    /// Forgets everything but the present value.
    void restart(SimTime now)
    {
        since_ = now;
        area_ = 0;
        total_ = 0;
        digest_ = 0;
        max_ = value_;
    }
    /// Sum of all closed bins.
    double total() const { return total_; }
    /// Depends on every closed bin's exact area.
    std::uint64_t digest() const { return digest_; }

private:
    std::int64_t value_ = 0, max_ = 0, area_ = 0;
    SimTime since_ = 0;
    double total_ = 0;
    std::uint64_t digest_ = 0;
};

}
