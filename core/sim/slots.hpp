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
        if (freeCount_ == 0) [[unlikely]]
            grow();
        return free_[--freeCount_];
    }
    /// A record in its default state, whatever it was before.
    [[gnu::always_inline]] std::uint32_t allocateFresh() { return allocateAs(fresh_); }
    /// A record like another one, but for its epoch.
    [[gnu::always_inline]] std::uint32_t allocateAs(const T& other)
    {
        const std::uint32_t i = allocate();
        T& item = items_[i];
        const std::uint32_t epoch = item.epoch;
        item = other;
        item.epoch = epoch;
        return i;
    }
    [[gnu::always_inline]] void release(std::uint32_t i)
    {
        ++items_[i].epoch;
        free_[freeCount_++] = i;
    }
    T& operator[](std::uint32_t i) { return items_[i]; }
    const T& operator[](std::uint32_t i) const { return items_[i]; }
    bool isLive(std::uint32_t i, std::uint32_t epoch) const { return items_[i].epoch == epoch; }
    std::size_t used() const { return items_.size() - freeCount_; }
    /// Records there ever were at the same time, live or free.
    std::uint32_t size() const { return static_cast<std::uint32_t>(items_.size()); }

private:
    [[gnu::noinline]] void grow()
    {
        free_.push_back(0); // room for every record, so that release() need not look
        free_[freeCount_++] = size();
        items_.emplace_back();
    }

    const T fresh_ {}; ///< copied in a few wide moves, which many small stores are not
    std::vector<T> items_;
    std::vector<std::uint32_t> free_; ///< the first freeCount_ are free; as long as items_
    std::size_t freeCount_ = 0;
};

}
