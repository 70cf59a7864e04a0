// SPDX-License-Identifier: GPL-3.0-or-later
// What only a run shows. None of these has a fix: what it shows is past.
#include "core/study/advice/situation.hpp"
#include "core/study/figure_words.hpp"
#include "core/study/study.hpp"
#include <algorithm>
#include <numeric>

namespace core {

namespace {

double share(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

/// Calls f(index, result) for each component of the run that is still in the project.
template <class F> void forEachResult(const Situation& s, F&& f)
{
    for (std::size_t i = 0; i < s.size(); ++i)
        if (const ComponentResult* result = findResult(*s.run, s.component(i).id))
            f(i, *result);
}

void throttled(const Situation& s, Collector& found)
{
    forEachResult(s, [&](std::size_t i, const ComponentResult& r) {
        const double part = share(r.throttled, r.invocations + r.throttled);
        if (part > found.limit("share"))
            found.at(i, s.all.as<Function>(i) ? "max_instances" : nullptr,
                say("%1 turned %2 requests away, %3 of all."_form, s.quoted(i),
                    figureText(static_cast<double>(r.throttled)), shareText(part)));
    });
}

/// Mean of one quarter (0 to 3) of a series.
double quarter(const Series& series, std::size_t which)
{
    const std::size_t size = series.size() / 4;
    const auto first = series.begin() + static_cast<std::ptrdiff_t>(which * size);
    return std::accumulate(first, first + static_cast<std::ptrdiff_t>(size), 0.0)
        / static_cast<double>(size);
}

void queueGrows(const Situation& s, Collector& found)
{
    forEachResult(s, [&](std::size_t i, const ComponentResult& r) {
        if (r.queueDepth.size() < 4)
            return;
        const double before = quarter(r.queueDepth, 2), last = quarter(r.queueDepth, 3);
        if (last >= found.limit("depth") && last > found.limit("growth") * before)
            found.at(i, s.all.as<Queue>(i) ? "max_concurrency" : nullptr,
                say("%1 held %2 messages in the last quarter of the run, %3 in the quarter before: "
                    "more comes in than is taken out."_form,
                    s.quoted(i), figureText(last), figureText(before)));
    });
}

std::string withUnit(std::string_view metric, double value)
{
    switch (figureUnit(metric)) {
    case FigureUnit::milliseconds:
        return timeText(value);
    case FigureUnit::share:
        return shareText(value);
    case FigureUnit::dollars:
        return moneyText(value);
    case FigureUnit::count:
        break;
    }
    return figureText(value);
}

void sloMissed(const Situation& s, Collector& found)
{
    const Bill bill = billOf(*s.run, s.project, s.platform);
    for (const Objective& objective : s.project.settings.slo) {
        double value = 0;
        try {
            value = figure(*s.run, bill, objective.metric);
        } catch (const Error&) {
            continue; // an objective on a figure that does not exist is no promise
        }
        const bool tooMuch = objective.atMost && value > *objective.atMost;
        const bool tooLittle = objective.atLeast && value < *objective.atLeast;
        if (tooMuch || tooLittle)
            found.atProject(say(tooMuch ? "%1 is %2; the promise is at most %3."_form
                                        : "%1 is %2; the promise is at least %3."_form,
                figureTitle(objective.metric), withUnit(objective.metric, value),
                withUnit(objective.metric, tooMuch ? *objective.atMost : *objective.atLeast)));
    }
}

void coldShareHigh(const Situation& s, Collector& found)
{
    forEachResult(s, [&](std::size_t i, const ComponentResult& r) {
        const double part = share(r.coldStarts, r.invocations);
        if (static_cast<double>(r.invocations) >= found.limit("invocations")
            && part > found.limit("share"))
            found.at(i, "provisioned",
                say("%1 of the %2 invocations of %3 were cold, and waited %4 in the mean."_form,
                    shareText(part), figureText(static_cast<double>(r.invocations)), s.quoted(i),
                    timeText(r.coldStart.meanNs() / 1e6)));
    });
}

void errorShareHigh(const Situation& s, Collector& found)
{
    forEachResult(s, [&](std::size_t i, const ComponentResult& r) {
        const double part = share(r.errors + r.timeouts, r.invocations);
        if (static_cast<double>(r.invocations) >= found.limit("invocations")
            && part > found.limit("share"))
            found.at(i, r.timeouts > r.errors ? "timeout_s" : "error_rate",
                say("%1 of the invocations of %2 failed, %3 of them by a timeout."_form,
                    shareText(part), s.quoted(i), figureText(static_cast<double>(r.timeouts))));
    });
}

void deadLettered(const Situation& s, Collector& found)
{
    forEachResult(s, [&](std::size_t i, const ComponentResult& r) {
        if (r.deadLettered > 0)
            found.at(i, nullptr,
                say("%1 events of %2 went to the dead-letter queue."_form,
                    figureText(static_cast<double>(r.deadLettered)), s.quoted(i)));
    });
}

void duplicatesSeen(const Situation& s, Collector& found)
{
    if (s.run->requests.duplicated > 0)
        found.atProject(say("%1 deliveries were of events that had been handled before."_form,
            figureText(static_cast<double>(s.run->requests.duplicated))));
}

void provisionedUnused(const Situation& s, Collector& found)
{
    forEachResult(s, [&](std::size_t i, const ComponentResult& r) {
        const auto* function = s.all.as<Function>(i);
        const std::int64_t kept = r.measures[Measure::provisionedInstanceMs];
        const double busy = share(r.measures[Measure::provisionedBilledMs], kept);
        if (function && function->provisioned > 0 && kept > 0 && busy < found.limit("busy_share"))
            found.at(i, "provisioned",
                say("The %1 provisioned instances of %2 worked %3 of the time."_form,
                    std::to_string(function->provisioned), s.quoted(i), shareText(busy)));
    });
}

constexpr LookEntry observedEntries[] = {
    { "throttled", throttled },
    { "queue_grows", queueGrows },
    { "slo_missed", sloMissed },
    { "cold_share_high", coldShareHigh },
    { "error_share_high", errorShareHigh },
    { "dead_lettered", deadLettered },
    { "duplicates_seen", duplicatesSeen },
    { "provisioned_unused", provisionedUnused },
};

}

std::span<const LookEntry> observedLooks()
{
    return observedEntries;
}

}
