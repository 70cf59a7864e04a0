// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/estimate/contention.hpp"
#include "core/sim/shared_cpu.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Mean number computing over their throughput. `comeRatio(n)`: rate at which another begins when
/// n - 1 compute, times the CPU work; n = 1 .. most.
template <class Rate>
double slowdown(double vcpu, double parallelFraction, int most, const Rate& comeRatio)
{
    double weight = 1, sum = 1, there = 0, done = 0;
    for (int n = 1; n <= most; ++n) {
        const double pace = n * paceOfShared(vcpu, parallelFraction, n);
        weight *= comeRatio(n) / pace;
        there += n * weight;
        done += pace * weight;
        sum += weight;
        if (sum > 1e200) { // keep to what can be counted
            const double scale = 1 / sum;
            weight *= scale;
            there *= scale;
            done *= scale;
            sum = 1;
        }
        if (weight < 1e-12 * sum)
            break;
    }
    return done > 0 ? there / done : 1 / paceOfShared(vcpu, parallelFraction, 1);
}

}

double slowdownWhenFilled(
    double vcpu, double parallelFraction, double requests, double cpuMs, double idleMs)
{
    if (idleMs <= 0)
        return 1 / paceOfShared(vcpu, parallelFraction, requests);
    return slowdown(vcpu, parallelFraction, static_cast<int>(requests),
        [&](int n) { return (requests - n + 1) * cpuMs / idleMs; });
}

double slowdownWhenArriving(
    double vcpu, double parallelFraction, double ratePerS, double cpuMs, double most)
{
    return slowdown(vcpu, parallelFraction, static_cast<int>(std::clamp(most, 1.0, 1e4)),
        [&](int) { return ratePerS * cpuMs / 1000; });
}

}
