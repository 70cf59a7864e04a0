// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/estimate/pool_load.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {
constexpr double negligibleShare = 1e-9; ///< share of arrivals
constexpr int most = 100'000; ///< instances looked at
}

double erlangB(double servers, double load)
{
    double blocked = 1;
    for (double k = 1; k <= servers && blocked > 0; ++k)
        blocked = load * blocked / (k + load * blocked);
    return blocked;
}

double coldShareOf(
    double ratePerS, double load, double kept, double perInstance, const Spread& keepAliveS)
{
    if (ratePerS <= 0)
        return 0;
    double cold = 0, overflow = erlangB(kept * perInstance, load);
    double server = kept * perInstance;
    for (int instance = 0; instance < most && overflow > negligibleShare; ++instance) {
        ++server;
        const double after = load * overflow / (server + load * overflow);
        double expired = 0;
        for (const double s : keepAliveS.values())
            expired += std::exp(-ratePerS * overflow * s) / static_cast<double>(Spread::size);
        cold += (overflow - after) * expired;
        overflow = after;
        for (double slot = 1; slot < perInstance; ++slot) {
            ++server;
            overflow = load * overflow / (server + load * overflow);
        }
    }
    return std::clamp(cold, 0.0, 1.0);
}

namespace {

/// Share of the time that one instance is paid, when requests come to it at this rate while it is
/// idle and keep it busy for `busyS` in the mean.
double paidShare(double ratePerS, double busyS, const PeriodRule& rule)
{
    const double first = std::max(rule.leastS, rule.stepS);
    const double busy = busyS / (busyS + 1 / ratePerS);
    // Busy still, or again, when the first stretch is paid: then on to the end of that.
    const double goesOn
        = first > 0 ? busy + (1 - busy) * std::exp(-first * (1 / busyS + ratePerS)) : 1;
    const double rounding = rule.stepS / 2;
    const double again = (1 - std::exp(-ratePerS * rounding)) * busyS / (busyS + rounding);
    const double further = (busyS + rounding) / std::max(1 - again, 1e-9);
    const double paidS = first + goesOn * further;
    return paidS / (paidS + 1 / ratePerS);
}

/// Share of the time that at least one of the perInstance is used at this load, without overflow.
double usedAt(double load, double perInstance)
{
    double term = 1, sum = 1;
    for (double k = 1; k <= perInstance && term > negligibleShare * sum; ++k) {
        term *= load / k;
        sum += term;
        if (sum > 1e12)
            return 1;
    }
    return 1 - 1 / sum;
}

/// The same when so much of the load is carried, as for overflow, which comes in clusters.
double usedShare(double carried, double perInstance)
{
    if (perInstance <= 1)
        return std::min(carried, 1.0);
    double low = carried, high = 2 * perInstance + carried;
    for (int i = 0; i < 30; ++i) {
        const double load = (low + high) / 2;
        (load * (1 - erlangB(perInstance, load)) < carried ? low : high) = load;
    }
    return usedAt(low, perInstance);
}

}

double paidInstances(double ratePerS, double load, double perInstance, const PeriodRule& rule)
{
    double paid = 0, overflow = 1, server = 0;
    for (int instance = 0; instance < most && overflow > negligibleShare && load > 0; ++instance) {
        const double rate = ratePerS * overflow, before = overflow;
        for (double slot = 0; slot < perInstance; ++slot) {
            ++server;
            overflow = load * overflow / (server + load * overflow);
        }
        const double used = usedShare(load * (before - overflow), perInstance);
        if (used >= 1 - negligibleShare)
            paid += 1;
        else if (used > 0)
            paid += paidShare(rate, used / ((1 - used) * rate), rule);
    }
    return paid;
}

double batchOpenedByOne(double mostInBatch, double more)
{
    if (more > 700)
        return mostInBatch;
    double probability = std::exp(-more), upTo = probability, size = 1;
    for (double k = 1; k < mostInBatch && 1 - upTo > negligibleShare; ++k) {
        size += 1 - upTo;
        probability *= more / k;
        upTo += probability;
    }
    return size;
}

}
