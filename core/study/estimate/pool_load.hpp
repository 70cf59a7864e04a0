// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/estimate/spread.hpp"

namespace core {

/// Erlang's loss formula: the share of Poisson arrivals that find `servers` busy, at this load
/// (arrivals x mean service time). 1 without servers.
double erlangB(double servers, double load);

/// Share of invocations that start an instance. Instances are used in order, so each sees what
/// overflows from those before it and expires when that leaves a pause longer than its keep-alive;
/// the first `kept` never do. `perInstance`: requests that one instance serves at once.
double coldShareOf(
    double ratePerS, double load, double kept, double perInstance, const Spread& keepAliveS);

/// How instances are paid that cost while they have requests: each such period lasts at least
/// `leastS` and is rounded up to `stepS`; requests that come before it is over join it.
struct PeriodRule {
    double leastS = 0, stepS = 0;
};
/// Mean instances that are paid at the same time, filled one after the other.
double paidInstances(double ratePerS, double load, double perInstance, const PeriodRule& rule);

/// The mean of min(most, 1 + Poisson(more)): a batch that one message opens.
double batchOpenedByOne(double most, double more);

}
