// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/arrival_stream.hpp"
#include "core/model/error.hpp"
#include "core/model/kinds/traffic.hpp"
#include "core/sim/sampler.hpp"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

double wave(double low, double high, double peakHour, SimTime t)
{
    const double phase = 2 * std::numbers::pi * (inSeconds(t) / 3600 - peakHour) / 24;
    return (low + high) / 2 + (high - low) / 2 * std::cos(phase);
}

/// Floor division: which period of this length a time, maybe negative, falls into.
SimTime periodOf(SimTime t, SimTime length)
{
    return t >= 0 ? t / length : -((-t + length - 1) / length);
}

double rate(const Ramp& r, SimTime t)
{
    if (t <= 0)
        return r.over.ns == 0 && t == 0 ? r.toPerS : r.fromPerS;
    if (t >= r.over.ns)
        return r.toPerS;
    return r.fromPerS
        + (r.toPerS - r.fromPerS) * static_cast<double>(t) / static_cast<double>(r.over.ns);
}
double rate(const Steps& s, SimTime t)
{
    if (s.ratesPerS.empty())
        return 0;
    const auto last = static_cast<SimTime>(s.ratesPerS.size()) - 1;
    const SimTime i = t <= 0 || s.every.ns == 0 ? 0 : std::min(t / s.every.ns, last);
    return s.ratesPerS[static_cast<std::size_t>(i)];
}
double rate(const Spike& s, SimTime t)
{
    const auto line = [](double a, double b, SimTime x, SimTime length) {
        return a + (b - a) * static_cast<double>(x) / static_cast<double>(length);
    };
    SimTime x = t - s.at.ns;
    if (x < 0)
        return s.basePerS;
    if (x < s.rise.ns)
        return line(s.basePerS, s.peakPerS, x, s.rise.ns);
    if ((x -= s.rise.ns) < s.hold.ns)
        return s.peakPerS;
    if ((x -= s.hold.ns) < s.fall.ns)
        return line(s.peakPerS, s.basePerS, x, s.fall.ns);
    return s.basePerS;
}
double rate(const Daily& d, SimTime t)
{
    return wave(d.lowPerS, d.highPerS, d.peakHour, t);
}
double rate(const Weekly& w, SimTime t)
{
    const SimTime weekday = ((periodOf(t, nsPerDay) % 7) + 7) % 7; // 0 is Monday
    return wave(w.lowPerS, w.highPerS, w.peakHour, t) * (weekday >= 5 ? w.weekendFactor : 1);
}

/// A rate that is not exceeded from a time up to `until`.
struct Bound {
    double ratePerS;
    SimTime until;
};

/// For a rate made of straight lines between ascending corners, constant before the first and
/// behind the last: the larger rate of the two ends of a sixteenth of the line that t is on.
template <class Shape>
Bound lineBound(const Shape& s, SimTime t, std::initializer_list<SimTime> corners)
{
    const SimTime* next = std::upper_bound(corners.begin(), corners.end(), t);
    if (next == corners.end())
        return { rate(s, t), never };
    if (next == corners.begin())
        return { rate(s, t), *next };
    const SimTime piece = std::max<SimTime>((*next - *(next - 1)) / 16, 1);
    const SimTime end = std::min(*next, t + piece);
    return { std::max(rate(s, t), rate(s, end)), end };
}
Bound bound(const Ramp& r, SimTime t)
{
    return lineBound(r, t, { 0, r.over.ns });
}
Bound bound(const Spike& s, SimTime t)
{
    const SimTime a = s.at.ns, b = a + s.rise.ns, c = b + s.hold.ns;
    return lineBound(s, t, { a, b, c, c + s.fall.ns });
}
Bound bound(const Steps& s, SimTime t)
{
    if (s.every.ns == 0)
        return { rate(s, t), never };
    const SimTime i = t < 0 ? -1 : t / s.every.ns;
    const bool last = i + 1 >= static_cast<SimTime>(s.ratesPerS.size());
    return { rate(s, t), last ? never : (i + 1) * s.every.ns };
}
Bound waveBound(double low, double high, double peakHour, SimTime t, SimTime end)
{
    const double a = wave(low, high, peakHour, t), b = wave(low, high, peakHour, end);
    // Over one hour the cosine may crest between the ends by no more than 1 - cos(7.5 degrees).
    const double crest
        = (high > low ? high - low : low - high) / 2 * (1 - std::cos(std::numbers::pi / 24));
    return { std::min(std::max(a, b) + crest, std::max(low, high)), end };
}
SimTime nextHour(SimTime t)
{
    return (periodOf(t, nsPerDay / 24) + 1) * (nsPerDay / 24);
}
Bound bound(const Daily& d, SimTime t)
{
    return waveBound(d.lowPerS, d.highPerS, d.peakHour, t, nextHour(t));
}
Bound bound(const Weekly& w, SimTime t)
{
    Bound b = waveBound(w.lowPerS, w.highPerS, w.peakHour, t, nextHour(t));
    const SimTime weekday = ((periodOf(t, nsPerDay) % 7) + 7) % 7;
    b.ratePerS *= weekday >= 5 ? w.weekendFactor : 1;
    return b;
}

}

ArrivalStream::ArrivalStream(
    const Arrivals& arrivals, SimTime start, const Rng& rng, const Traces& traces)
{
    struct Make {
        SimTime start;
        Rng rng;
        const Traces& traces;
        using Out = decltype(process_);
        Out operator()(const ConstantRate& c) const { return Even { start, c.ratePerS }; }
        Out operator()(const Poisson& p) const { return Steady { start, 1e9 / p.ratePerS, rng }; }
        Out operator()(const Ramp& s) const { return Curve { s, start, rng }; }
        Out operator()(const Steps& s) const { return Curve { s, start, rng }; }
        Out operator()(const Spike& s) const { return Curve { s, start, rng }; }
        Out operator()(const Daily& s) const { return Curve { s, start, rng }; }
        Out operator()(const Weekly& s) const { return Curve { s, start, rng }; }
        Out operator()(const OnOff& s) const
        {
            Rng phases = rng, arrivalsRng = rng;
            phases = Rng(phases(), "phases", Draw::arrivals);
            const double share = s.on.ns + s.off.ns > 0
                ? static_cast<double>(s.on.ns) / static_cast<double>(s.on.ns + s.off.ns)
                : 0;
            const bool on = phases.chance(share);
            const SimTime mean = on ? s.on.ns : s.off.ns;
            const SimTime until = after(start, unitExponential(phases) * static_cast<double>(mean));
            return Bursts { s, start, until, on, arrivalsRng, phases };
        }
        Out operator()(const Cron& c) const
        {
            return Timer { *parseCron(c.expression), start - 1 };
        }
        Out operator()(const TraceFile& t) const
        {
            const auto it = traces.find(t.file);
            if (it == traces.end())
                throw Error(say("%1: this trace has not been loaded"_form, t.file));
            const std::vector<SimTime>& times = it->second->times;
            const auto first = std::lower_bound(times.begin(), times.end(), start);
            return Replay { it->second, static_cast<std::size_t>(first - times.begin()),
                t.useDurations };
        }
        /// Users send when they have thought, not by a clock: the engine does that.
        Out operator()(const ClosedLoop&) const
        {
            return Replay { std::make_shared<const Trace>(), 0, false };
        }
        Out operator()(const Sum& s) const
        {
            Merge merge;
            Rng seeds = rng;
            for (const Arrivals& part : s.parts) {
                merge.parts.emplace_back(part, start, Rng(seeds(), "part", Draw::arrivals), traces);
                merge.heads.push_back(merge.parts.back().next());
            }
            return merge;
        }
    };
    process_ = std::visit(Make { start, rng, traces }, arrivals.process);
}

ArrivalStream::Arrival ArrivalStream::nextOfOthers()
{
    return std::visit([this](auto& p) { return from(p); }, process_);
}

ArrivalStream::Arrival ArrivalStream::from(Even& e)
{
    ++e.fired;
    return { e.ratePerS > 0 ? after(e.start, static_cast<double>(e.fired) * 1e9 / e.ratePerS)
                            : never };
}

ArrivalStream::Arrival ArrivalStream::from(Curve& c)
{
    while (c.at != never) {
        const Bound b = std::visit([&](const auto& s) { return bound(s, c.at); }, c.shape);
        const SimTime candidate
            = b.ratePerS > 0 ? after(c.at, unitExponential(c.rng) * 1e9 / b.ratePerS) : never;
        if (candidate >= b.until) {
            c.at = b.until; // memoryless: start afresh where the bound changes
            continue;
        }
        c.at = candidate;
        if (candidate == never)
            break;
        const double r = std::visit([&](const auto& s) { return rate(s, c.at); }, c.shape);
        if (c.rng.uniform() * b.ratePerS < r)
            return { c.at };
    }
    return {};
}

ArrivalStream::Arrival ArrivalStream::from(Bursts& b)
{
    for (;;) {
        const double r = b.on ? b.spec.onRatePerS : b.spec.offRatePerS;
        const SimTime candidate = r > 0 ? after(b.at, unitExponential(b.rng) * 1e9 / r) : never;
        if (candidate < b.until)
            return { b.at = candidate };
        if (b.until == never)
            return {};
        b.at = b.until;
        b.on = !b.on;
        const SimTime mean = b.on ? b.spec.on.ns : b.spec.off.ns;
        b.until = after(
            b.at, unitExponential(b.phases) * static_cast<double>(std::max<SimTime>(mean, 1)));
    }
}

ArrivalStream::Arrival ArrivalStream::from(Replay& r)
{
    if (r.position == r.trace->times.size())
        return {};
    const std::size_t i = r.position++;
    const bool timed = r.withDurations && !r.trace->durations.empty();
    return { r.trace->times[i], timed ? r.trace->durations[i] : -1 };
}

ArrivalStream::Arrival ArrivalStream::from(Timer& t)
{
    if (t.at != never)
        t.at = nextAfter(t.cron, t.at);
    return { t.at };
}

ArrivalStream::Arrival ArrivalStream::from(Merge& m)
{
    const auto it = std::min_element(m.heads.begin(), m.heads.end(),
        [](const Arrival& a, const Arrival& b) { return a.at < b.at; });
    if (it == m.heads.end() || it->at == never)
        return {};
    const Arrival first = *it;
    *it = m.parts[static_cast<std::size_t>(it - m.heads.begin())].next();
    return first;
}

double rateAt(const Arrivals& arrivals, SimTime t)
{
    struct Rate {
        SimTime t;
        double operator()(const ConstantRate& c) const { return c.ratePerS; }
        double operator()(const Poisson& p) const { return p.ratePerS; }
        double operator()(const Ramp& s) const { return rate(s, t); }
        double operator()(const Steps& s) const { return rate(s, t); }
        double operator()(const Spike& s) const { return rate(s, t); }
        double operator()(const Daily& s) const { return rate(s, t); }
        double operator()(const Weekly& s) const { return rate(s, t); }
        double operator()(const OnOff& s) const
        {
            const double both = static_cast<double>(s.on.ns + s.off.ns);
            return both > 0 ? (s.onRatePerS * static_cast<double>(s.on.ns)
                                  + s.offRatePerS * static_cast<double>(s.off.ns))
                    / both
                            : 0;
        }
        double operator()(const TraceFile&) const { return 0; }
        double operator()(const Cron&) const { return 0; }
        double operator()(const ClosedLoop&) const { return 0; }
        double operator()(const Sum& s) const
        {
            double total = 0;
            for (const Arrivals& part : s.parts)
                total += rateAt(part, t);
            return total;
        }
    };
    return std::visit(Rate { t }, arrivals.process);
}

Arrivals firingsOf(const Schedule& schedule)
{
    if (const auto every = parseRate(schedule.cron))
        return { ConstantRate { 1e9 / static_cast<double>(every->ns) }, {} };
    return { Cron { schedule.cron }, {} };
}

}
