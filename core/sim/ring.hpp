// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace core {

/// First in, first out, in one block that grows by doubling: no allocation once warm.
template <class T> class Ring {
public:
    bool empty() const { return count_ == 0; }
    /// The next push takes more memory.
    bool full() const { return count_ == capacity_; }
    std::size_t size() const { return count_; }
    T& front() { return slots_[head_]; }
    const T& front() const { return slots_[head_]; }
    const T& operator[](std::size_t i) const { return slots_[(head_ + i) & mask_]; }

    [[gnu::always_inline]] void push(T value)
    {
        if (full()) [[unlikely]]
            grow();
        slots_[(head_ + count_++) & mask_] = std::move(value);
    }
    void pushFront(T value)
    {
        if (full())
            grow();
        head_ = (head_ - 1) & mask_;
        slots_[head_] = std::move(value);
        ++count_;
    }
    /// Takes out the first element that `is(element)` calls it, if there is one; the others keep
    /// their order.
    template <class Is> void eraseFirst(Is is)
    {
        std::size_t kept = 0;
        bool found = false;
        for (std::size_t i = 0; i < count_; ++i) {
            T& slot = slots_[(head_ + i) & mask_];
            if (!found && is(slot))
                found = true;
            else
                slots_[(head_ + kept++) & mask_] = slot;
        }
        count_ = kept;
    }
    void pop()
    {
        head_ = (head_ + 1) & mask_;
        --count_;
    }

private:
    [[gnu::noinline]] void grow()
    {
        std::vector<T> larger(slots_.empty() ? 8 : slots_.size() * 2);
        for (std::size_t i = 0; i < count_; ++i)
            larger[i] = std::move(slots_[(head_ + i) & mask_]);
        slots_ = std::move(larger);
        capacity_ = slots_.size();
        mask_ = capacity_ - 1;
        head_ = 0;
    }

    std::vector<T> slots_;
    std::size_t head_ = 0, count_ = 0;
    std::size_t capacity_ = 0, mask_ = 0; ///< a power of two, and that less one
};

}
