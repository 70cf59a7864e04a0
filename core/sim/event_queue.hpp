// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/duration.hpp"
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
    queueTimer, ///< a queue may deliver more: window over, delay over, another poller
    deliver, ///< a message reaches its target (ref: frame)
    notify, ///< a store tells its subscribers (ref: root)
    think, ///< a user of a closed loop sends the next request (ref: user group)
    fault, ///< a fault begins or ends (ref: its index; epoch: 1 begins, 0 ends)
    callLimit, ///< look at the calls that a policy limits (ref: policy)
    callAgain, ///< a failed call is tried again (ref: the frame that stands for it)
    lookAtLane, ///< a stream's reader looks for records (ref: lane)
    handAgain, ///< the pause after a failed batch of a stream is over (ref: lane)
    scale, ///< a container service looks at its utilisation, a queue at its length
    provision, ///< provisioned instances come or go by the clock
    startMore, ///< the scale-out rate allows another instance for requests that wait
};

/// Four words, so that it is built in registers and copied in two moves.
struct Event {
    SimTime at = 0;
    std::uint64_t seq = 0; ///< insertion order; set by EventQueue
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

/// Future events in (time, insertion order): two runs pop the same sequence. A 4-ary heap; a push
/// right after a pop replaces the top in one pass.
class EventQueue {
public:
    bool empty() const { return heap_.size() == static_cast<std::size_t>(hole_); }
    std::size_t size() const { return heap_.size() - static_cast<std::size_t>(hole_); }

    [[gnu::always_inline]] void push(Event e)
    {
        e.seq = nextSeq_++;
        if (hole_) {
            hole_ = false;
            sink(e);
            return;
        }
        std::size_t i = heap_.size();
        heap_.push_back(e);
        while (i > 0) {
            const std::size_t parent = (i - 1) / 4;
            if (!before(e, heap_[parent]))
                break;
            heap_[i] = heap_[parent];
            i = parent;
        }
        heap_[i] = e;
    }

    /// The earliest event; the queue must not be empty.
    const Event& top()
    {
        closeHole();
        return heap_.front();
    }
    Event pop()
    {
        closeHole();
        hole_ = true;
        return heap_.front();
    }

private:
    static bool before(const Event& a, const Event& b)
    {
        return a.at < b.at || (a.at == b.at && a.seq < b.seq);
    }
    void closeHole()
    {
        if (!hole_)
            return;
        hole_ = false;
        const Event last = heap_.back();
        heap_.pop_back();
        if (!heap_.empty())
            sink(last);
    }
    /// Puts e at the root and lets it down to its place.
    [[gnu::always_inline]] void sink(const Event e)
    {
        const std::size_t n = heap_.size();
        std::size_t i = 0;
        for (;;) {
            const std::size_t first = 4 * i + 1;
            if (first >= n)
                break;
            const std::size_t end = first + 4 < n ? first + 4 : n;
            std::size_t best = first;
            for (std::size_t c = first + 1; c < end; ++c)
                if (before(heap_[c], heap_[best]))
                    best = c;
            if (!before(heap_[best], e))
                break;
            heap_[i] = heap_[best];
            i = best;
        }
        heap_[i] = e;
    }

    std::vector<Event> heap_;
    std::uint64_t nextSeq_ = 0;
    bool hole_ = false;
};

}
