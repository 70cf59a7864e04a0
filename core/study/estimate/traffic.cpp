// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/estimate/traffic.hpp"
#include "core/model/cron.hpp"
#include "core/sim/arrival_stream.hpp"
#include <algorithm>
#include <cmath>
#include <set>

namespace core {

namespace {

constexpr double samples = 2880; ///< of a rate that changes; half a minute of a day each
constexpr double fewest = 8; ///< of each of its pieces
constexpr double quietS = 60; ///< a pause as long as this is idle time
constexpr int countedFirings = 20'000;

/// Arrivals at known times, ascending: by a clock or recorded.
void addTimes(const std::vector<SimTime>& times, SimTime duration, SourceTraffic& out)
{
    const double lengthS = inSeconds(duration);
    SimTime shortest = duration, before = 0;
    double idleS = 0;
    for (std::size_t i = 0; i <= times.size(); ++i) {
        const SimTime at = i < times.size() ? times[i] : duration;
        if (i > 0 && i < times.size())
            shortest = std::min(shortest, std::max<SimTime>(at - before, 1));
        idleS += inSeconds(at - before) >= quietS ? inSeconds(at - before) : 0;
        before = at;
    }
    out.meanPerS += static_cast<double>(times.size()) / lengthS;
    if (!times.empty())
        out.peakPerS
            += std::max(1 / inSeconds(shortest), static_cast<double>(times.size()) / lengthS);
    out.idleShare = std::min(out.idleShare, idleS / lengthS);
}

std::vector<SimTime> firings(const CronSpec& cron, SimTime duration)
{
    std::vector<SimTime> times;
    for (SimTime t = nextAfter(cron, -1); t < duration && times.size() < countedFirings;
         t = nextAfter(cron, t))
        times.push_back(t);
    return times;
}

/// A recorded trace: its own rate in parts as long as the quiet pause.
void addTrace(const Trace& trace, SimTime duration, SourceTraffic& out)
{
    const double partS = std::min(quietS, inSeconds(duration));
    const double parts = std::ceil(inSeconds(duration) / partS);
    std::vector<double> counts(static_cast<std::size_t>(std::min(parts, 1e6)));
    double n = 0;
    for (const SimTime t : trace.times) {
        if (t >= duration)
            break;
        const auto i = static_cast<std::size_t>(inSeconds(t) / partS);
        counts[std::min(i, counts.size() - 1)] += 1;
        n += 1;
    }
    out.meanPerS += n / inSeconds(duration);
    out.peakPerS += *std::max_element(counts.begin(), counts.end()) / partS;
    const auto empty = static_cast<double>(std::count(counts.begin(), counts.end(), 0.0));
    out.idleShare = std::min(out.idleShare, empty / static_cast<double>(counts.size()));
}

/// Times at which the rate has a corner; between them it is a straight line or a wave.
std::vector<SimTime> cornersOf(const Arrivals& arrivals, SimTime duration)
{
    std::vector<SimTime> corners { 0 };
    if (const auto* ramp = std::get_if<Ramp>(&arrivals.process))
        corners.push_back(ramp->over.ns);
    if (const auto* spike = std::get_if<Spike>(&arrivals.process))
        for (const SimTime length :
            { spike->at.ns, spike->rise.ns, spike->hold.ns, spike->fall.ns })
            corners.push_back(corners.back() + length);
    if (const auto* steps = std::get_if<Steps>(&arrivals.process))
        for (std::size_t i = 1; i < steps->ratesPerS.size(); ++i)
            corners.push_back(corners.back() + steps->every.ns);
    std::erase_if(corners, [&](SimTime t) { return t >= duration; });
    corners.push_back(duration);
    return corners;
}

/// A rate that is a function of time. Random arrivals leave pauses: at a rate r the share of time
/// in pauses of at least T is (1 + rT) e^(-rT).
void addCurve(const Arrivals& arrivals, SimTime duration, SourceTraffic& out)
{
    const std::vector<SimTime> corners = cornersOf(arrivals, duration);
    double mean = 0, peak = 0, idle = 0;
    for (std::size_t k = 0; k + 1 < corners.size(); ++k) {
        const auto length = static_cast<double>(corners[k + 1] - corners[k]);
        const double weight = length / static_cast<double>(duration);
        const double parts = std::max(fewest, std::ceil(samples * weight));
        for (double i = 0.5; i < parts && length > 0; ++i) {
            const auto t = corners[k] + static_cast<SimTime>(i / parts * length);
            const double rate = rateAt(arrivals, t);
            mean += rate * weight / parts;
            idle += (1 + rate * quietS) * std::exp(-rate * quietS) * weight / parts;
            peak = std::max(peak, rate);
        }
        peak = std::max(peak, rateAt(arrivals, corners[k]));
    }
    out.meanPerS += mean;
    out.peakPerS += peak;
    out.idleShare = std::min(out.idleShare, idle);
}

void add(const Arrivals& arrivals, SimTime duration, const Traces& traces, SourceTraffic& out)
{
    if (const auto* sum = std::get_if<Sum>(&arrivals.process)) {
        for (const Arrivals& part : sum->parts)
            add(part, duration, traces, out);
    } else if (const auto* cron = std::get_if<Cron>(&arrivals.process)) {
        if (const auto spec = parseCron(cron->expression))
            addTimes(firings(*spec, duration), duration, out);
    } else if (const auto* loop = std::get_if<ClosedLoop>(&arrivals.process)) {
        out.users += loop->users;
        out.thinkS = mean(loop->thinkS);
        out.idleShare = 0;
    } else if (const auto* file = std::get_if<TraceFile>(&arrivals.process)) {
        const auto trace = traces.find(file->file);
        if (trace == traces.end())
            out.known = false;
        else
            addTrace(*trace->second, duration, out);
    } else if (const auto* bursts = std::get_if<OnOff>(&arrivals.process)) {
        addCurve(arrivals, duration, out);
        out.peakPerS += std::max(bursts->onRatePerS, bursts->offRatePerS) - rateAt(arrivals, 0);
        const double cycle = inSeconds(bursts->on.ns) + inSeconds(bursts->off.ns);
        if (std::min(bursts->onRatePerS, bursts->offRatePerS) == 0 && cycle > 0)
            out.idleShare = std::min(
                1.0, inSeconds((bursts->offRatePerS == 0 ? bursts->off : bursts->on).ns) / cycle);
    } else {
        addCurve(arrivals, duration, out);
    }
}

/// A schedule that no workload gives other arrivals.
void addClock(const Schedule& schedule, SimTime duration, SourceTraffic& out)
{
    const auto every = parseRate(schedule.cron);
    if (!every) {
        add({ Cron { schedule.cron }, {} }, duration, {}, out);
        return;
    }
    out.meanPerS = out.peakPerS = 1 / inSeconds(every->ns);
    out.idleShare = inSeconds(every->ns) >= quietS ? 1 : 0;
}

}

std::vector<SourceTraffic> trafficOf(
    const Project& project, const Workload& workload, const Traces& traces)
{
    std::vector<SourceTraffic> all;
    const SimTime duration = std::max<SimTime>(workload.duration.ns, 1);
    std::set<std::string> given;
    const auto fresh = [](const std::string& id) {
        SourceTraffic traffic;
        traffic.component = id;
        traffic.idleShare = 1;
        return traffic;
    };
    for (const ArrivalSource& source : workload.sources) {
        given.insert(source.component);
        all.push_back(fresh(source.component));
        add(source.arrivals, duration, traces, all.back());
    }
    for (const Component& component : project.components) {
        const auto* schedule = std::get_if<Schedule>(&component.kind);
        if (!schedule || given.contains(component.id))
            continue;
        all.push_back(fresh(component.id));
        addClock(*schedule, duration, all.back());
    }
    return all;
}

}
