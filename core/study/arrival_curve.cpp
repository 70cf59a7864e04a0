// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/arrival_curve.hpp"
#include "core/model/cron.hpp"
#include "core/sim/arrival_stream.hpp"
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace core {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A rate in a straight line from one time to another, in seconds.
struct Line {
    double begin, end, first, last;
};

double under(const Line& line, double from, double to)
{
    const double a = std::max(from, line.begin), b = std::min(to, line.end);
    if (b <= a)
        return 0;
    if (!std::isfinite(line.begin) || !std::isfinite(line.end))
        return line.first * (b - a);
    const double slope = (line.last - line.first) / (line.end - line.begin);
    return (line.first + slope * ((a + b) / 2 - line.begin)) * (b - a);
}

double under(std::initializer_list<Line> lines, double from, double to)
{
    double sum = 0;
    for (const Line& line : lines)
        sum += under(line, from, to);
    return sum;
}

/// The integral of a cosine between two rates with a period of a day.
double underWave(double low, double high, double peakHour, double from, double to)
{
    constexpr double day = 86400;
    const auto phase = [&](double t) { return 2 * std::numbers::pi * (t - peakHour * 3600) / day; };
    return (low + high) / 2 * (to - from)
        + (high - low) / 2 * day / (2 * std::numbers::pi)
        * (std::sin(phase(to)) - std::sin(phase(from)));
}

struct Expected {
    SimTime fromNs, toNs;
    const Traces& traces;
    double from = inSeconds(fromNs), to = inSeconds(toNs);

    double operator()(const ConstantRate& p) const { return p.ratePerS * (to - from); }
    double operator()(const Poisson& p) const { return p.ratePerS * (to - from); }
    double operator()(const OnOff& p) const
    {
        const double on = inSeconds(p.on.ns), off = inSeconds(p.off.ns);
        if (on + off <= 0)
            return 0;
        return (p.onRatePerS * on + p.offRatePerS * off) / (on + off) * (to - from);
    }
    double operator()(const Ramp& p) const
    {
        const double over = inSeconds(p.over.ns);
        return under({ { -infinity, 0, p.fromPerS, p.fromPerS }, { 0, over, p.fromPerS, p.toPerS },
                         { over, infinity, p.toPerS, p.toPerS } },
            from, to);
    }
    double operator()(const Steps& p) const
    {
        const double every = inSeconds(p.every.ns);
        double sum = 0;
        for (std::size_t i = 0; i < p.ratesPerS.size(); ++i) {
            const double begin = i == 0 ? -infinity : every * static_cast<double>(i);
            const bool last = i + 1 == p.ratesPerS.size() || every <= 0;
            const double end = last ? infinity : every * static_cast<double>(i + 1);
            sum += under(Line { begin, end, p.ratesPerS[i], p.ratesPerS[i] }, from, to);
            if (last)
                break;
        }
        return sum;
    }
    double operator()(const Spike& p) const
    {
        const double at = inSeconds(p.at.ns), up = at + inSeconds(p.rise.ns),
                     down = up + inSeconds(p.hold.ns), end = down + inSeconds(p.fall.ns);
        return under(
            { { -infinity, at, p.basePerS, p.basePerS }, { at, up, p.basePerS, p.peakPerS },
                { up, down, p.peakPerS, p.peakPerS }, { down, end, p.peakPerS, p.basePerS },
                { end, infinity, p.basePerS, p.basePerS } },
            from, to);
    }
    double operator()(const Daily& p) const
    {
        return underWave(p.lowPerS, p.highPerS, p.peakHour, from, to);
    }
    double operator()(const Weekly& p) const
    {
        constexpr double day = 86400;
        double sum = 0;
        for (double n = std::floor(from / day); n * day < to; ++n) {
            const double weekday = n - 7 * std::floor(n / 7); // 0 is Monday
            sum += underWave(p.lowPerS, p.highPerS, p.peakHour, std::max(from, n * day),
                       std::min(to, (n + 1) * day))
                * (weekday >= 5 ? p.weekendFactor : 1);
        }
        return sum;
    }
    double operator()(const Cron& p) const
    {
        const auto spec = parseCron(p.expression);
        double firings = 0;
        if (spec)
            for (SimTime t = nextAfter(*spec, fromNs - 1); t < toNs; t = nextAfter(*spec, t))
                ++firings;
        return firings;
    }
    double operator()(const TraceFile& p) const
    {
        const auto trace = traces.find(p.file);
        if (trace == traces.end())
            return 0;
        const auto& times = trace->second->times;
        return static_cast<double>(std::lower_bound(times.begin(), times.end(), toNs)
            - std::lower_bound(times.begin(), times.end(), fromNs));
    }
    double operator()(const ClosedLoop& p) const
    {
        const double think = mean(p.thinkS);
        return think > 0 ? p.users / think * (to - from) : 0;
    }
    double operator()(const Sum& p) const
    {
        double sum = 0;
        for (const Arrivals& part : p.parts)
            sum += expectedArrivals(part, fromNs, toNs, traces);
        return sum;
    }
};

/// Notes what the figures of these arrivals leave out.
void note(const Arrivals& arrivals, const Traces& traces, SourceCurve& out)
{
    if (std::holds_alternative<ClosedLoop>(arrivals.process))
        out.atMost = true;
    if (const auto* trace = std::get_if<TraceFile>(&arrivals.process);
        trace && !traces.contains(trace->file))
        out.missing = trace->file;
    if (const auto* sum = std::get_if<Sum>(&arrivals.process))
        for (const Arrivals& part : sum->parts)
            note(part, traces, out);
}

/// The rate while a burst lasts, less the mean that the curve shows in its place.
double burstOf(const Arrivals& arrivals)
{
    double burst = 0;
    if (const auto* p = std::get_if<OnOff>(&arrivals.process))
        burst
            = std::max(p->onRatePerS, p->offRatePerS) - expectedArrivals(arrivals, 0, nsPerSecond);
    if (const auto* sum = std::get_if<Sum>(&arrivals.process))
        for (const Arrivals& part : sum->parts)
            burst += burstOf(part);
    return burst;
}

SourceCurve curveOf(const std::string& component, const Arrivals& arrivals,
    const ArrivalCurve& time, int spans, const Traces& traces)
{
    SourceCurve curve { component, {}, burstOf(arrivals), 0, false, {} };
    note(arrivals, traces, curve);
    const auto edge = [&](int i) {
        return time.from
            + static_cast<SimTime>(static_cast<double>(time.to - time.from) * i / spans);
    };
    for (int i = 0; i < spans; ++i) {
        const SimTime a = edge(i), b = edge(i + 1);
        const double arrived = b > a ? expectedArrivals(arrivals, a, b, traces) : 0;
        curve.ratePerS.push_back(b > a ? arrived / inSeconds(b - a) : 0);
    }
    curve.total = expectedArrivals(arrivals, 0, time.to, traces);
    return curve;
}

}

double expectedArrivals(const Arrivals& arrivals, SimTime from, SimTime to, const Traces& traces)
{
    return from < to ? std::visit(Expected { from, to, traces }, arrivals.process) : 0;
}

double ArrivalCurve::ratePerS(std::size_t span) const
{
    double sum = 0;
    for (const SourceCurve& source : sources)
        sum += source.ratePerS[span];
    return sum;
}

double ArrivalCurve::highestRatePerS() const
{
    double highest = 0;
    for (std::size_t i = 0; i < spans(); ++i)
        highest = std::max(highest, ratePerS(i));
    return highest;
}

double ArrivalCurve::peakPerS() const
{
    double peak = highestRatePerS();
    for (const SourceCurve& source : sources)
        peak += source.burstPerS;
    return peak;
}

double ArrivalCurve::meanPerS() const
{
    return to > 0 ? total() / inSeconds(to) : 0;
}

double ArrivalCurve::total() const
{
    double sum = 0;
    for (const SourceCurve& source : sources)
        sum += source.total;
    return sum;
}

ArrivalCurve arrivalCurve(
    const Project& project, const Workload& workload, int spans, const Traces& traces)
{
    spans = std::max(spans, 1);
    ArrivalCurve curve { -workload.warmup.ns, workload.duration.ns, {} };
    for (const ArrivalSource& source : workload.sources)
        curve.sources.push_back(curveOf(source.component, source.arrivals, curve, spans, traces));
    for (const Component& component : project.components) {
        const auto* schedule = std::get_if<Schedule>(&component.kind);
        const bool driven = std::any_of(workload.sources.begin(), workload.sources.end(),
            [&](const ArrivalSource& source) { return source.component == component.id; });
        if (schedule && !driven)
            curve.sources.push_back(
                curveOf(component.id, firingsOf(*schedule), curve, spans, traces));
    }
    return curve;
}

}
