// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/duration.hpp"
#include "core/platform/platform.hpp"
#include <algorithm>
#include <cmath>
#include <optional>

namespace core {

// Policies decide, the engine acts: pure functions that a test calls without a clock or a queue.

struct PoolView {
    bool available; ///< an instance has a free slot
    std::int64_t instances; ///< running and starting
    std::int64_t starting;
    std::int64_t waiting; ///< requests without an instance
    bool mayStart; ///< the scale-out rate allows one more
};

struct PoolLimits {
    std::int64_t maxInstances;
    std::int64_t concurrency;
    Binding binding;
    AtLimit atLimit;
    double maxOutstanding = unlimited; ///< requests in service or waiting, for each instance
};

enum class Placement { runWarm, startCold, wait, throttle };

/// Where a request goes. An instance that is starting for others and has room for one more is
/// waited for rather than doubled, where requests take the first instance that is free.
inline Placement place(const PoolView& pool, const PoolLimits& limits)
{
    if (pool.available)
        return Placement::runWarm;
    if (limits.binding == Binding::firstFree && pool.waiting < pool.starting * limits.concurrency)
        return Placement::wait;
    if (pool.instances < limits.maxInstances && pool.mayStart)
        return Placement::startCold;
    if (limits.atLimit == AtLimit::throttle)
        return Placement::throttle;
    const auto all = static_cast<double>(std::max<std::int64_t>(pool.instances, 1));
    const auto inService
        = static_cast<double>((pool.instances - pool.starting) * limits.concurrency);
    const bool room = static_cast<double>(pool.waiting) + inService < all * limits.maxOutstanding;
    return room ? Placement::wait : Placement::throttle;
}

/// Whether requests wait that no instance is being started for, and another one would be allowed.
inline bool lacksInstances(const PoolView& pool, const PoolLimits& limits)
{
    return pool.waiting > pool.starting * limits.concurrency
        && pool.instances < limits.maxInstances;
}

/// The pause before attempt `attempt` (1 is the first retry) of an event of this age in seconds,
/// or nothing when it is to be given up. `u`: uniform in [0, 1), for the part that is random.
inline std::optional<double> retryDelayS(
    const RetrySchedule& schedule, int attempt, double ageS, double u = 0)
{
    if (attempt > schedule.retries)
        return std::nullopt;
    double delay
        = std::min(schedule.firstS * std::pow(schedule.factor, attempt - 1), schedule.maxS);
    if (!schedule.delaysS.empty())
        delay = schedule.delaysS[std::min<std::size_t>(
            static_cast<std::size_t>(attempt) - 1, schedule.delaysS.size() - 1)];
    delay *= 1 - schedule.jitter * u;
    if (ageS + delay > schedule.maxAgeS)
        return std::nullopt;
    return delay;
}

/// A rate limit with a burst: tokens refill continuously and never exceed the burst.
class TokenBucket {
public:
    TokenBucket() = default; ///< never limits
    TokenBucket(double perS, double burst)
        : perS_(perS)
        , burst_(burst)
        , level_(burst)
        , limited_(perS < unlimited && burst < unlimited)
    {
    }
    bool take(SimTime now, double tokens = 1)
    {
        if (!limited_)
            return true;
        refill(now);
        if (level_ < tokens)
            return false;
        level_ -= tokens;
        return true;
    }
    bool hasToken(SimTime now)
    {
        if (!limited_)
            return true;
        refill(now);
        return level_ >= 1;
    }
    /// How long until one token is there; 0 when it is, and for ever without a refill.
    SimTime untilToken(SimTime now)
    {
        if (hasToken(now))
            return 0;
        return perS_ > 0 ? static_cast<SimTime>((1 - level_) / perS_ * 1e9) + 1 : INT64_MAX / 4;
    }
    /// Takes a token that may not be there yet; gives the time until it is.
    SimTime reserve(SimTime now)
    {
        const SimTime wait = untilToken(now);
        if (limited_)
            level_ -= 1;
        return wait;
    }

private:
    void refill(SimTime now)
    {
        level_ = std::min(burst_, level_ + inSeconds(now - at_) * perS_);
        at_ = now;
    }
    double perS_ = 0, burst_ = 0, level_ = 0;
    SimTime at_ = 0;
    bool limited_ = false;
};

/// How one stretch of time is billed: at least the minimum, rounded up to the step. In nanoseconds.
class BilledTime {
public:
    BilledTime() = default;
    BilledTime(SimTime step, SimTime minimum)
        : step_(std::max<SimTime>(step, 1))
        , minimum_(minimum)
        , perNs_(1 / static_cast<double>(step_))
    {
    }
    SimTime operator()(SimTime used) const
    {
        // By multiplication, which is ten times as fast as a division. Up to 100 days the product
        // is at most a step short of the answer and never beyond it.
        const SimTime atLeast = std::max(used, minimum_);
        const SimTime whole = static_cast<SimTime>(static_cast<double>(atLeast) * perNs_) * step_;
        return whole + (whole < atLeast ? step_ : 0);
    }

private:
    SimTime step_ = 1, minimum_ = 0;
    double perNs_ = 1;
};

}
