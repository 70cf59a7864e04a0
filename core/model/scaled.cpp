// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scaled.hpp"
#include "core/model/error.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

void scale(ConstantRate& p, double f)
{
    p.ratePerS *= f;
}
void scale(Poisson& p, double f)
{
    p.ratePerS *= f;
}
void scale(OnOff& p, double f)
{
    p.onRatePerS *= f;
    p.offRatePerS *= f;
}
void scale(Ramp& p, double f)
{
    p.fromPerS *= f;
    p.toPerS *= f;
}
void scale(Steps& p, double f)
{
    for (double& rate : p.ratesPerS)
        rate *= f;
}
void scale(Spike& p, double f)
{
    p.basePerS *= f;
    p.peakPerS *= f;
}
void scale(Daily& p, double f)
{
    p.lowPerS *= f;
    p.highPerS *= f;
}
void scale(Weekly& p, double f)
{
    p.lowPerS *= f;
    p.highPerS *= f;
}
void scale(ClosedLoop& p, double f)
{
    p.users = std::max(1, static_cast<int>(std::lround(p.users * f)));
}
void scale(Sum& p, double f)
{
    for (Arrivals& part : p.parts)
        part = scaled(part, f);
}
template <class P> void scale(P&, double)
{
    throw Error(say("found arrivals by %1, expected some with a rate that can be changed"_form,
        inQuotes(P::id)));
}

}

Arrivals scaled(const Arrivals& arrivals, double factor)
{
    Arrivals result = arrivals;
    result.source = {};
    std::visit([&](auto& process) { scale(process, factor); }, result.process);
    return result;
}

bool isSteady(const Arrivals& arrivals)
{
    if (const auto* sum = std::get_if<Sum>(&arrivals.process))
        return std::all_of(sum->parts.begin(), sum->parts.end(), isSteady);
    return std::holds_alternative<Poisson>(arrivals.process)
        || std::holds_alternative<ConstantRate>(arrivals.process)
        || std::holds_alternative<ClosedLoop>(arrivals.process);
}

}
