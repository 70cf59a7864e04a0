// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

namespace core {

inline constexpr std::uint32_t nothing = UINT32_MAX;

/// Records that come and go, reused through a free list. Each T has a member `epoch`, raised when
/// it is freed, so that a late event can tell that its record is gone.
template <class T> class Slots {
public:
    /// A record as the last user left it, so that it can keep its memory.
    std::uint32_t allocate()
    {
        ++used_;
        if (free_.empty()) {
            items_.emplace_back();
            return static_cast<std::uint32_t>(items_.size() - 1);
        }
        const std::uint32_t i = free_.back();
        free_.pop_back();
        return i;
    }
    /// A record in its default state, whatever it was before.
    std::uint32_t allocateFresh()
    {
        const std::uint32_t i = allocate();
        const std::uint32_t epoch = items_[i].epoch;
        items_[i] = T {};
        items_[i].epoch = epoch;
        return i;
    }
    void release(std::uint32_t i)
    {
        ++items_[i].epoch;
        free_.push_back(i);
        --used_;
    }
    T& operator[](std::uint32_t i) { return items_[i]; }
    const T& operator[](std::uint32_t i) const { return items_[i]; }
    bool isLive(std::uint32_t i, std::uint32_t epoch) const { return items_[i].epoch == epoch; }
    std::size_t used() const { return used_; }
    /// Records there ever were at the same time, live or free.
    std::uint32_t size() const { return static_cast<std::uint32_t>(items_.size()); }

private:
    std::vector<T> items_;
    std::vector<std::uint32_t> free_;
    std::size_t used_ = 0;
};

}
