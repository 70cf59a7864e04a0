// SPDX-License-Identifier: GPL-3.0-or-later
// The lists "function design" (of the best practices) and "challenges".
#include "core/platform/translation.hpp"
#include "core/study/fit/facts.hpp"
#include <algorithm>
#include <set>

namespace core {

namespace {

using Verdict = FitRow::Verdict;

void add(Rows& rows, FitRow::List list, std::string topic, Verdict verdict, std::string evidence,
    std::vector<std::string> components)
{
    rows.push_back({ list, std::move(topic), verdict, std::move(evidence), std::move(components) });
}

Verdict upTo(double value, double limit)
{
    return value <= limit ? Verdict::yes : value <= 2 * limit ? Verdict::partly : Verdict::no;
}

/// A practice that is kept by how small the largest function is.
template <class F>
void addBySize(const Facts& f, Rows& rows, const char* topic, const char* limit, F&& value,
    std::string (*text)(double), const std::string& what)
{
    const std::size_t most = f.functionWithMost(value);
    if (most == Graph::none) {
        add(rows, FitRow::List::practice, topic, Verdict::open, "There are no functions.", {});
        return;
    }
    add(rows, FitRow::List::practice, topic, upTo(value(most), f.limits.limit(limit)),
        "The largest " + what + " is that of " + f.s.component(most).name + ": " + text(value(most))
            + ".",
        { f.s.component(most).id });
}

void addLockIn(const Facts& f, Rows& rows)
{
    std::set<std::string> lost;
    std::string example;
    for (const Platform* other : f.input.others) {
        if (other->id == f.s.platform.id)
            continue;
        for (const TranslationNote& note : translationNotes(f.s.project, *other))
            if (note.loss) {
                lost.insert(note.component);
                if (example.empty())
                    example = note.name + " on " + other->shortTitle + " " + note.text;
            }
    }
    std::string evidence = "No other provider is given to compare with.";
    if (!f.input.others.empty())
        evidence = std::to_string(lost.size()) + " of " + countText(f.s.size(), "component")
            + " lose something on another provider"
            + (example.empty() ? "." : ", for example " + example + ".");
    add(rows, FitRow::List::challenge, "Vendor lock-in",
        f.input.others.empty() ? Verdict::open
            : lost.empty()     ? Verdict::no
                               : Verdict::partly,
        evidence, { lost.begin(), lost.end() });
}

void addColdStarts(const Facts& f, Rows& rows)
{
    const auto lost
        = [&](std::size_t i) { return f.s.load(i).coldShare * f.s.load(i).coldStartMs; };
    const std::size_t worst = f.functionWithMost(lost);
    if (worst == Graph::none) {
        add(rows, FitRow::List::challenge, "Cold starts", Verdict::no, "There are no functions.",
            {});
        return;
    }
    const ComponentLoad& load = f.s.load(worst);
    const bool felt = f.found("cold_start_slo") || f.found("cold_share_high");
    add(rows, FitRow::List::challenge, "Cold starts",
        felt                                                                ? Verdict::yes
            : load.coldShare > shippedRule("cold_start_slo").limit("share") ? Verdict::partly
                                                                            : Verdict::no,
        f.s.component(worst).name + " starts an instance in " + shareText(load.coldShare)
            + " of its invocations, for " + timeText(load.coldStartMs) + " each.",
        { f.s.component(worst).id });
}

void addTimeouts(const Facts& f, Rows& rows)
{
    const auto tightness = [&](std::size_t i) {
        return f.s.load(i).unlimitedP99Ms / std::max(f.s.timeoutS(i) * 1000, 1e-9);
    };
    const std::size_t tightest = f.functionWithMost(tightness);
    if (tightest == Graph::none) {
        add(rows, FitRow::List::challenge, "Timeouts", Verdict::no, "There are no functions.", {});
        return;
    }
    const double room = 1 / std::max(tightness(tightest), 1e-9);
    add(rows, FitRow::List::challenge, "Timeouts",
        room < f.limits.limit("timeout_room")                         ? Verdict::yes
            : f.found("gateway_timeout") || f.found("caller_timeout") ? Verdict::partly
                                                                      : Verdict::no,
        "The tightest is " + f.s.component(tightest).name + ": "
            + timeText(f.s.timeoutS(tightest) * 1000) + ", " + figureText(room)
            + " times what 99 % of its invocations need.",
        { f.s.component(tightest).id });
}

void addCost(const Facts& f, Rows& rows)
{
    const double mean = f.s.estimate.bill.monthTotal;
    add(rows, FitRow::List::challenge, "Cost unpredictability",
        f.peakToMean >= f.limits.limit("bursty")       ? Verdict::yes
            : f.peakToMean >= f.limits.limit("uneven") ? Verdict::partly
                                                       : Verdict::no,
        "A month costs about " + moneyText(mean) + "; if the peak lasted all month, up to "
            + moneyText(mean * f.peakToMean) + ".",
        {});
}

}

void addPractices(const Facts& f, Rows& rows)
{
    const auto many = f.foundAt("single_responsibility");
    add(rows, FitRow::List::practice, "Single responsibility",
        many.empty() ? Verdict::yes : Verdict::no,
        many.empty() ? "No function uses more than a few other components."
                     : countText(many.size(), "function") + " use many other components.",
        many);
    addBySize(
        f, rows, "Small, focused functions", "small_ms",
        [&](std::size_t i) { return mean(f.s.all.as<Function>(i)->cpuMs); }, timeText, "CPU work");
    addBySize(
        f, rows, "Minimal dependencies", "package_mb",
        [&](std::size_t i) { return f.s.all.as<Function>(i)->packageMb; },
        [](double mb) { return figureText(mb) + " MB"; }, "package");
    addBySize(
        f, rows, "Fast initialization", "start_ms",
        [&](std::size_t i) { return f.s.load(i).coldStartMs; }, timeText, "cold start");
    const auto atRisk = f.foundAt("no_idempotency");
    const auto safe = f.functionsWhere([](std::size_t, const Function& k) { return k.idempotent; });
    add(rows, FitRow::List::practice, "Idempotent operations",
        atRisk.empty()     ? Verdict::yes
            : safe.empty() ? Verdict::no
                           : Verdict::partly,
        std::to_string(safe.size()) + " of " + countText(f.functions.size(), "function")
            + " have an idempotency key; "
            + (atRisk.empty() ? "no other one needs it."
                              : countText(atRisk.size(), "more needs one", "more need one") + "."),
        atRisk);
}

void addChallenges(const Facts& f, Rows& rows)
{
    addColdStarts(f, rows);
    addLockIn(f, rows);
    add(rows, FitRow::List::challenge, "Debugging",
        static_cast<double>(f.hops) > 2 * f.limits.limit("depth") ? Verdict::yes
            : f.handOvers > 1                                     ? Verdict::partly
                                                                  : Verdict::no,
        "One request can pass through " + countText(f.hops, "component") + " and "
            + countText(f.handOvers, "hand-over")
            + "; the journeys of a run show each of them, real ones need tracing.",
        {});
    std::set<std::string> services;
    std::vector<std::string> at;
    for (std::size_t i = 0; i < f.s.size(); ++i)
        if (f.s.all.services[i]
            && (f.s.isStore(i) || f.s.isTrigger(i) || f.s.all.as<Workflow>(i)
                || f.s.all.as<HttpApi>(i))
            && services.insert(f.s.all.services[i]->title).second)
            at.push_back(f.s.component(i).id);
    std::string list;
    for (const std::string& service : services)
        list += (list.empty() ? "" : ", ") + service;
    add(rows, FitRow::List::challenge, "Testing",
        services.size() > 4       ? Verdict::yes
            : services.size() > 1 ? Verdict::partly
                                  : Verdict::no,
        "Code depends on " + countText(services.size(), "managed service")
            + (list.empty() ? "." : " that must be there or emulated: " + list + "."),
        at);
    addTimeouts(f, rows);
    add(rows, FitRow::List::challenge, "Statelessness",
        f.stores.empty() ? Verdict::no : Verdict::partly,
        f.stores.empty()
            ? "No state is kept outside, as far as it is drawn."
            : "What must last lies in " + f.names(f.stores) + ", and every use of it is a call.",
        f.ids(f.stores));
    addCost(f, rows);
}

}
