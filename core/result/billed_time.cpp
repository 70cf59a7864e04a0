// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/billed_time.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

double ms(std::int64_t counted)
{
    return static_cast<double>(counted);
}

/// What all requests would cost, each for itself.
double requestByRequestMs(const ComponentResult& c, const FunctionBehaviour& b, double leastMs)
{
    double sum = 0;
    const auto& counts = c.duration.counts();
    for (std::size_t bucket = 0; bucket < counts.size(); ++bucket) {
        if (counts[bucket] == 0)
            continue;
        const double each = ms(Histogram::valueOf(bucket)) / 1e6;
        sum += static_cast<double>(counts[bucket])
            * std::max(leastMs, std::ceil(each / b.billedStepMs - 1e-9) * b.billedStepMs);
    }
    return sum / static_cast<double>(c.duration.count()) * ms(c.measures[Measure::requests]);
}

double provisionedShare(const ComponentResult& c)
{
    const double provisioned = ms(c.measures[Measure::provisionedBilledMs]);
    const double all = provisioned + ms(c.measures[Measure::billedMs]);
    return all > 0 ? provisioned / all : 0;
}

}

double billedTimeMs(
    const ComponentResult& c, const Service& service, Measure time, double simulatedS)
{
    const auto* b = std::get_if<FunctionBehaviour>(&service.behaviour);
    const LeftOut& out = service.leftOut;
    if (!b || (!out.init && !out.minimum && !out.activeInstance))
        return ms(c.measures[time]);
    const bool byInstance = b->billedBy == BilledBy::instance;
    const bool counted = c.duration.count() > 0;
    const double startsMs = !b->startupBilled ? 0
        : byInstance                          ? static_cast<double>(c.coldStart.sumNs()) / 1e6
                                              : ms(c.measures[Measure::initMs]);
    double all = ms(c.measures[Measure::billedMs]) + ms(c.measures[Measure::provisionedBilledMs]);
    if (counted && ((byInstance && out.activeInstance) || (!byInstance && out.minimum)))
        all = requestByRequestMs(c, *b, out.minimum ? 0 : b->billedMinMs) + startsMs;
    else if (byInstance && out.minimum && c.busyMean > 0)
        all = std::min(all, c.busyMean * simulatedS * 1000 + startsMs);
    if (out.init)
        all = std::max(all - startsMs, 0.0);
    const double share = provisionedShare(c);
    return all * (time == Measure::provisionedBilledMs ? share : 1 - share);
}

double requestsOn(const ComponentResult& c, bool provisioned)
{
    const double share = provisionedShare(c);
    return ms(c.measures[Measure::requests]) * (provisioned ? share : 1 - share);
}

}
