// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sim/deadlines.hpp"
#include "core/sim/gauge.hpp"
#include "core/sim/policy.hpp"
#include "core/sim/slots.hpp"

namespace core {

/// One sandbox of a function.
struct Instance {
    std::uint32_t epoch = 0;
    std::uint32_t previous = nothing, next = nothing; ///< neighbours in the list of free slots
    std::uint32_t busy = 0; ///< requests in service
    std::uint8_t ofAccount = 0; ///< 1: while busy it counts against the account's limit
    std::uint32_t bound = nothing; ///< frame that waits for this very instance, when binding is own
    std::uint32_t boundEpoch = 0;
    bool present = true; ///< false once it has ended
    bool starting = false, provisioned = false, listed = false;
    bool retiring = false; ///< takes no more requests and ends with the last of its own
    bool fresh = true; ///< has served nothing yet
    SimTime born = 0;
    SimTime activeSince = 0; ///< start of the present billed period
    SimTime billed
        = 0; ///< what has been billed of it: activity within this time costs nothing more
    SimTime expiresAt = 0; ///< end of its keep-alive, when idle
    SimTime looksAt = INT64_MAX; ///< when its keep-alive timer goes off; later: it has none
    SimTime readyAt = -1; ///< when its start was over
    SimTime initTime = 0; ///< billed part of its cold start, until its first invocation is over
};

/// Instances with a free slot, the next to be used first; ended ones leave from anywhere in O(1).
class FreeList {
public:
    std::uint32_t front() const { return head_; }
    void pushFront(Slots<Instance>& all, std::uint32_t i)
    {
        Instance& in = all[i];
        in.listed = true;
        in.previous = nothing;
        in.next = head_;
        if (head_ != nothing)
            all[head_].previous = i;
        else
            tail_ = i;
        head_ = i;
    }
    void pushBack(Slots<Instance>& all, std::uint32_t i)
    {
        Instance& in = all[i];
        in.listed = true;
        in.next = nothing;
        in.previous = tail_;
        if (tail_ != nothing)
            all[tail_].next = i;
        else
            head_ = i;
        tail_ = i;
    }
    [[gnu::always_inline]] void remove(Slots<Instance>& all, Instance& in)
    {
        in.listed = false;
        if (in.previous != nothing)
            all[in.previous].next = in.next;
        else
            head_ = in.next;
        if (in.next != nothing)
            all[in.next].previous = in.previous;
        else
            tail_ = in.previous;
    }

private:
    std::uint32_t head_ = nothing, tail_ = nothing;
};

/// The instances of one function and the requests that wait for one.
struct Pool {
    Slots<Instance> all;
    FreeList provisionedFree, onDemandFree;
    std::int64_t instances = 0; ///< running and starting
    std::int64_t onDemand = 0; ///< of these, not provisioned
    Gauge busy, starting, total; ///< what is neither busy nor starting is idle
    Gauge provisioned;
    std::uint32_t fill = UINT32_MAX; ///< requests up to which an instance goes before emptier ones
    bool spread = false; ///< requests go to the instances in turn, not to the last used one
    std::int64_t waitingCount = 0;
    struct Waiting {
        std::uint32_t frame, epoch;
    };
    Ring<Waiting> waiting;
    Deadlines waitLimits;
    TokenBucket startTokens;
    bool startPending = false; ///< a startMore event is under way
    std::int64_t ended = 0;
    double endedLifeS = 0; ///< sum of the lifespans of ended instances

    std::uint32_t firstFree() const
    {
        const std::uint32_t kept = provisionedFree.front(), other = onDemandFree.front();
        if (kept == nothing)
            return other;
        const bool full = all[kept].busy >= fill && other != nothing && all[other].busy < fill;
        return full ? other : kept;
    }
    /// Puts an instance with a free slot into its list: the last used one is the next to be used,
    /// unless requests are spread.
    [[gnu::always_inline]] void offer(std::uint32_t i)
    {
        FreeList& list = listOf(all[i]);
        if (spread || all[i].busy > fill) {
            if (!all[i].listed)
                list.pushBack(all, i);
            return;
        }
        if (all[i].listed)
            list.remove(all, all[i]);
        list.pushFront(all, i);
    }
    FreeList& listOf(const Instance& in) { return in.provisioned ? provisionedFree : onDemandFree; }
};

}
