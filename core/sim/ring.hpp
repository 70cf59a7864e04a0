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
    bool empty() const { return tail_ == head_; }
    /// The next push takes more memory.
    bool full() const { return size() == capacity_; }
    std::size_t size() const { return tail_ - head_; }
    T& front() { return slots_[head_ & mask_]; }
    const T& front() const { return slots_[head_ & mask_]; }
    const T& operator[](std::size_t i) const { return slots_[(head_ + i) & mask_]; }

    [[gnu::always_inline]] void push(T value)
    {
        if (full()) [[unlikely]]
            grow();
        slots_[tail_++ & mask_] = std::move(value);
    }
    void pushFront(T value)
    {
        if (full())
            grow();
        slots_[--head_ & mask_] = std::move(value);
    }
    /// Takes out the first element that `is(element)` calls it, if there is one; the others keep
    /// their order.
    template <class Is> void eraseFirst(Is is)
    {
        std::size_t kept = head_;
        bool found = false;
        for (std::size_t i = head_; i != tail_; ++i) {
            T& slot = slots_[i & mask_];
            if (!found && is(slot))
                found = true;
            else
                slots_[kept++ & mask_] = slot;
        }
        tail_ = kept;
    }
    void pop() { ++head_; }
    void pop(std::size_t count) { head_ += count; }

private:
    [[gnu::noinline]] void grow()
    {
        std::vector<T> larger(slots_.empty() ? 8 : slots_.size() * 2);
        for (std::size_t i = 0; i < size(); ++i)
            larger[i] = std::move(slots_[(head_ + i) & mask_]);
        tail_ = size();
        head_ = 0;
        slots_ = std::move(larger);
        capacity_ = slots_.size();
        mask_ = capacity_ - 1;
    }

    std::vector<T> slots_;
    /// Of the first and behind the last, modulo the capacity; they may wrap.
    std::size_t head_ = 0, tail_ = 0;
    std::size_t capacity_ = 0, mask_ = 0; ///< a power of two, and that less one
};

}
