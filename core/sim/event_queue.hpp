// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/duration.hpp"
#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace core {

enum class EventKind : std::uint8_t {
    begin, ///< a request has crossed the network and enters (ref: frame)
    workDone, ///< a frame's own work is over; its calls come next
    finish, ///< a frame without calls is over
    callDone, ///< a call of a frame has been answered
    answer, ///< a frame is over with this outcome, nothing left to do (a rejected call)
    timeout, ///< a frame has reached its time limit
    retry, ///< an asynchronous frame is tried again
    instanceReady, ///< a cold start is over (ref: instance)
    keepAlive, ///< look whether an idle instance is to end (ref: instance)
    deadline, ///< look at the time limits of a node's waiting frames
    waitLimit, ///< look at the requests that wait for an instance
    visibility, ///< look at the messages of a queue that were taken and not deleted
    reappear, ///< a message that could not be handled is visible again (ref: its place)
    queueTimer, ///< a queue may deliver more: window over, delay over, another poller
    deliver, ///< a message reaches its target (ref: frame)
    notify, ///< a store tells its subscribers (ref: root)
    think, ///< a user of a closed loop sends the next request (ref: user group)
    fault, ///< a fault begins or ends (ref: its index; epoch: 1 begins, 0 ends)
    callLimit, ///< look at the calls that a policy limits (ref: policy)
    reach, ///< a client's call has crossed the network (ref: the frame that stands for it)
    callAgain, ///< a failed call is tried again (ref: the frame that stands for it)
    lookAtLane, ///< a stream's reader looks for records (ref: lane)
    handAgain, ///< the pause after a failed batch of a stream is over (ref: lane)
    scale, ///< a container service looks at its utilisation, a queue at its length
    provision, ///< provisioned instances come or go by the clock
    join, ///< a handler begins its work on a shared CPU (ref: frame)
    cpuDone, ///< a job on a shared CPU is done (ref: instance; epoch: the timer)
    aloneDone, ///< a handler that had a shared CPU to itself is through (ref: frame)
    startMore, ///< the scale-out rate allows another instance for requests that wait
};

struct Event {
    SimTime at = 0;
    std::uint64_t what = 0; ///< node, kind and outcome
    std::uint64_t whom = 0; ///< frame, instance or root, by kind, and its epoch

    Event() = default;
    Event(SimTime time, EventKind kind, std::uint32_t node, std::uint32_t ref = 0,
        std::uint32_t epoch = 0, std::uint8_t outcome = 0)
        : at(time)
        , what(node | std::uint64_t { static_cast<std::uint8_t>(kind) } << 32
              | std::uint64_t { outcome } << 40)
        , whom(ref | std::uint64_t { epoch } << 32)
    {
    }
    std::uint32_t node() const { return static_cast<std::uint32_t>(what); }
    EventKind kind() const { return static_cast<EventKind>(what >> 32 & 0xff); }
    std::uint8_t outcome() const { return static_cast<std::uint8_t>(what >> 40); }
    std::uint32_t ref() const { return static_cast<std::uint32_t>(whom); }
    /// Of what ref names; a stale event is ignored.
    std::uint32_t epoch() const { return static_cast<std::uint32_t>(whom >> 32); }
};

/// Future events in (time, insertion order): two runs pop the same sequence. The next few stand in
/// a small sorted array, which alone serves a system with little in flight; the others wait behind
/// it in a 4-ary heap.
class EventQueue {
public:
    EventQueue() { std::fill_n(nearAt_.begin(), ends, never); }
    bool empty() const { return nearCount_ == ends; }
    std::size_t size() const { return nearCount_ - ends + far_.size(); }

    /// `e.at` is before `never`.
    [[gnu::always_inline]] void push(Event e)
    {
        if (nearCount_ == nearAt_.size()) [[unlikely]]
            spill();
        if (e.at >= farFrom_) {
            pushFar({ e, ++lastOrder_ });
            return;
        }
        nextAt_ = std::min(nextAt_, e.at);
        // What is there already goes before it at the same time. How many do is as good as random:
        // the first few are moved, or stay, without a branch.
        SimTime* const end = nearAt_.data() + nearCount_;
        Words* const endWords = nearWords_.data() + nearCount_;
        std::ptrdiff_t before = 0;
        for (std::ptrdiff_t k = 1; k <= static_cast<std::ptrdiff_t>(ends); ++k) {
            const std::ptrdiff_t moves = end[-k] <= e.at ? 1 : 0;
            end[moves - k] = end[-k];
            endWords[moves - k] = endWords[-k];
            before += moves;
        }
        if (before == ends) [[unlikely]]
            for (; end[-before - 1] <= e.at; ++before) {
                end[-before] = end[-before - 1];
                endWords[-before] = endWords[-before - 1];
            }
        end[-before] = e.at;
        endWords[-before] = wordsOf(e);
        ++nearCount_;
    }

    /// When the earliest event happens; `never` without one.
    SimTime nextAt() const { return nextAt_; }
    /// Takes out the earliest event; the queue must not be empty.
    [[gnu::always_inline]] Event pop()
    {
        const Event e = nearEvent(--nearCount_);
        if (nearCount_ == ends && farFrom_ != never) [[unlikely]]
            refill();
        nextAt_ = nearAt_[nearCount_ - 1];
        return e;
    }

private:
    static constexpr std::size_t ends = 6; ///< never popped: every search stops there
    static constexpr std::size_t nearMost = 32; ///< events in the array
    static constexpr std::size_t nearAgain = 16; ///< what an empty or full one is brought to

    struct Far {
        Event event;
        std::int64_t order; ///< among events of the same time, the smallest first
        bool before(const Far& other) const
        {
            return event.at < other.event.at || (event.at == other.event.at && order < other.order);
        }
    };
    /// The rest of an event, moved at once. It is put together in a register: a wide load of what
    /// has just been stored in parts would wait for the stores to reach the cache.
    using Words [[gnu::vector_size(16)]] = std::uint64_t;
    static Words wordsOf(const Event& e) { return Words { e.what, e.whom }; }
    Event nearEvent(std::size_t i) const
    {
        Event e;
        e.at = nearAt_[i];
        e.what = nearWords_[i][0];
        e.whom = nearWords_[i][1];
        return e;
    }
    void setNear(std::size_t i, const Event& e)
    {
        nearAt_[i] = e.at;
        nearWords_[i] = wordsOf(e);
    }
    /// Moves the later half of the array to the heap. These were there before all of the heap that
    /// happen at the same time.
    [[gnu::noinline]] void spill()
    {
        constexpr std::size_t moved = nearMost - nearAgain;
        for (std::size_t i = 0; i < moved; ++i)
            pushFar({ nearEvent(ends + i), --firstOrder_ });
        std::copy(nearAt_.begin() + ends + moved, nearAt_.end(), nearAt_.begin() + ends);
        std::copy(nearWords_.begin() + ends + moved, nearWords_.end(), nearWords_.begin() + ends);
        nearCount_ = ends + nearAgain;
        farFrom_ = nearAt_[ends];
    }
    /// Brings the earliest events of the heap to the empty array.
    [[gnu::noinline]] void refill()
    {
        const std::size_t n = std::min(nearAgain, far_.size());
        for (std::size_t i = n; i-- > 0;)
            setNear(ends + i, popFar());
        nearCount_ = ends + n;
        farFrom_ = far_.empty() ? never : nearAt_[ends];
    }
    [[gnu::noinline]] void pushFar(const Far& e)
    {
        std::size_t i = far_.size();
        far_.push_back(e);
        while (i > 0) {
            const std::size_t parent = (i - 1) / 4;
            if (!e.before(far_[parent]))
                break;
            far_[i] = far_[parent];
            i = parent;
        }
        far_[i] = e;
    }
    Event popFar()
    {
        const Event first = far_.front().event;
        const Far last = far_.back();
        far_.pop_back();
        const std::size_t n = far_.size();
        if (n == 0)
            return first;
        std::size_t i = 0;
        for (std::size_t child = 1; child < n; child = 4 * i + 1) {
            const std::size_t end = std::min(child + 4, n);
            std::size_t best = child;
            for (std::size_t c = child + 1; c < end; ++c)
                if (far_[c].before(far_[best]))
                    best = c;
            if (!far_[best].before(last))
                break;
            far_[i] = far_[best];
            i = best;
        }
        far_[i] = last;
        return first;
    }

    /// Behind the ends, the earliest last; none later than any in the heap.
    std::array<SimTime, ends + nearMost> nearAt_ {};
    std::array<Words, ends + nearMost> nearWords_ {};
    std::size_t nearCount_ = ends; ///< with the ends
    SimTime nextAt_ = never; ///< of the earliest: known without waiting for it to be in its place
    SimTime farFrom_ = never; ///< events from here on go to the heap; `never` when it is empty
    std::vector<Far> far_; ///< empty when the array is
    std::int64_t firstOrder_ = 0, lastOrder_ = 0; ///< given out so far
};

}
