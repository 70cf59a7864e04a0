// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/minimal_loops.hpp"
#include "core/result/histogram.hpp"
#include "core/sim/rng.hpp"
#include <boost/random/exponential_distribution.hpp>
#include <vector>

/// What every hand-written loop needs: a heap, a stack of warm instances, records, random numbers.
namespace minimal {

struct Event {
    std::int64_t at;
    std::uint32_t request;
    std::uint32_t stage;
};

/// A 4-ary heap of 16-byte events ordered by time.
class Heap {
public:
    bool empty() const { return events_.empty(); }
    const Event& top() const { return events_.front(); }
    void push(Event e)
    {
        std::size_t i = events_.size();
        events_.push_back(e);
        for (; i > 0 && e.at < events_[(i - 1) / 4].at; i = (i - 1) / 4)
            events_[i] = events_[(i - 1) / 4];
        events_[i] = e;
    }
    void pop()
    {
        const Event last = events_.back();
        events_.pop_back();
        const std::size_t n = events_.size();
        if (n == 0)
            return;
        std::size_t i = 0;
        for (std::size_t first = 1; first < n; first = 4 * i + 1) {
            std::size_t best = first;
            for (std::size_t c = first + 1; c < first + 4 && c < n; ++c)
                if (events_[c].at < events_[best].at)
                    best = c;
            if (events_[best].at >= last.at)
                break;
            events_[i] = events_[best];
            i = best;
        }
        events_[i] = last;
    }

private:
    std::vector<Event> events_;
};

/// Idle instances by the time they became idle; the expired ones are at the bottom.
struct Warm {
    std::vector<std::int64_t> idleSince;
    /// True when a warm instance is taken.
    bool take(std::int64_t now, std::int64_t keepAlive)
    {
        if (idleSince.empty())
            return false;
        const bool warm = now - idleSince.back() <= keepAlive;
        if (warm)
            idleSince.pop_back();
        else
            idleSince.clear(); // all below are older
        return warm;
    }
};

struct Kit {
    explicit Kit(const Load& l)
        : rng(l.seed, "minimal", core::Draw::work)
        , gap(1e9 / l.ratePerS)
        , service(l.serviceS * 1e9)
        , keepAlive(static_cast<std::int64_t>(l.keepAliveS * 1e9))
        , cold(static_cast<std::int64_t>(l.coldStartS * 1e9))
        , end(static_cast<std::int64_t>(l.durationS * 1e9))
    {
    }
    double exponential() { return boost::random::exponential_distribution<double>(1)(rng); }
    std::int64_t nextGap() { return static_cast<std::int64_t>(exponential() * gap); }
    /// How long a function takes for a request that comes now.
    std::int64_t serve(Warm& pool, std::int64_t now, Result& result)
    {
        std::int64_t t = static_cast<std::int64_t>(exponential() * service);
        if (!pool.take(now, keepAlive)) {
            ++result.coldStarts;
            t += cold;
        }
        return t;
    }
    Result finish(Result result) const
    {
        result.latencyMeanS = latency.meanNs() / 1e9;
        return result;
    }

    core::Rng rng;
    double gap, service;
    std::int64_t keepAlive, cold, end;
    Heap heap;
    core::Histogram latency;
};

/// Request records reused through a free list.
template <class T> struct Records {
    std::vector<T> items;
    std::vector<std::uint32_t> free;
    std::uint32_t take(T value)
    {
        if (free.empty()) {
            items.push_back(value);
            return static_cast<std::uint32_t>(items.size() - 1);
        }
        const std::uint32_t i = free.back();
        free.pop_back();
        items[i] = value;
        return i;
    }
};

}
