// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/workload_presets.hpp"
#include "core/study/arrival_curve.hpp"
#include <cmath>

namespace core {

namespace {

constexpr double usualRatePerS = 10;
constexpr Duration minutes(double m)
{
    return seconds(m * 60);
}
constexpr Duration hours(double h)
{
    return seconds(h * 3600);
}

/// To four figures, so that a rate from a curve reads well.
double rounded(double rate)
{
    if (!(rate > 0))
        return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(rate)) - 3);
    // Divided where the unit is a fraction: 11.25 is to be the double nearest to it.
    return unit < 1 ? std::round(rate / unit) / std::round(1 / unit)
                    : std::round(rate / unit) * unit;
}

Arrivals steady(double r)
{
    return { Poisson { r }, {} };
}

Arrivals daily(double r)
{
    return { Daily { rounded(0.2 * r), rounded(1.8 * r), 14 }, {} };
}

Arrivals blackFriday(double r)
{
    const Daily day { rounded(0.5 * r), rounded(2.5 * r), 20 };
    const Spike rush { 0, rounded(8 * r), hours(8), minutes(10), hours(2), hours(3) };
    return { Sum { { { day, {} }, { rush, {} } } }, {} };
}

Arrivals spike(double r)
{
    return { Spike { r, rounded(20 * r), minutes(20), seconds(30), minutes(5), minutes(2) }, {} };
}

Arrivals payday(double r)
{
    const Daily day { rounded(0.2 * r), rounded(1.8 * r), 14 };
    const Spike pay { 0, rounded(4 * r), hours(30), hours(1), hours(8), hours(4) };
    return { Sum { { { day, {} }, { pay, {} } } }, {} };
}

/// A minute up, 59 minutes at the peak and a minute down hold as much as an hour of it, so 24 times
/// the mean rate carries the whole day's work.
Arrivals nightlyBatch(double r)
{
    return { Spike { 0, rounded(24 * r), hours(2), minutes(1), minutes(59), minutes(1) }, {} };
}

constexpr WorkloadPreset presets[] = {
    { "steady", "Steady", "The same rate for an hour, at random instants", hours(1), minutes(10),
        steady },
    { "daily", "Daily",
        "A day between a fifth of the usual rate at night and 1.8 times it at 14:00", hours(24),
        minutes(10), daily },
    { "black_friday", "Black Friday",
        "A busy day with a rush of eight times the usual rate from 8:00 on", hours(24), minutes(10),
        blackFriday },
    { "spike", "Spike", "An hour with twenty times the usual rate for five minutes", hours(1),
        minutes(10), spike },
    { "payday", "Payday",
        "Three days; on the second one four times the usual rate comes on top for eight hours",
        hours(72), minutes(10), payday },
    { "nightly_batch", "Nightly batch", "The whole day's work arrives in one hour, from 2:00 on",
        hours(24), {}, nightlyBatch },
};

}

std::span<const WorkloadPreset> workloadPresets()
{
    return presets;
}

void applyPreset(Workload& workload, const WorkloadPreset& preset)
{
    const double length = inSeconds(workload.duration.ns);
    for (ArrivalSource& source : workload.sources) {
        const double total = expectedArrivals(source.arrivals, 0, workload.duration.ns);
        const double rate = length > 0 ? rounded(total / length) : 0;
        source.arrivals = preset.arrivals(rate > 0 ? rate : usualRatePerS);
    }
    workload.duration = preset.duration;
    workload.warmup = preset.warmup;
}

}
