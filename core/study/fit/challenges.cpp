// SPDX-License-Identifier: GPL-3.0-or-later
// The lists "function design" (of the best practices) and "challenges".
#include "core/platform/translation.hpp"
#include "core/study/fit/facts.hpp"
#include <algorithm>
#include <set>

namespace core {

namespace {

using Verdict = FitRow::Verdict;

void add(Rows& rows, FitRow::List list, PhraseForm topic, Verdict verdict, Phrase evidence,
    std::vector<std::string> components)
{
    rows.push_back({ list, topic, verdict, std::move(evidence), std::move(components) });
}

Verdict upTo(double value, double limit)
{
    return value <= limit ? Verdict::yes : value <= 2 * limit ? Verdict::partly : Verdict::no;
}

/// A practice that is kept by how small the largest function is.
template <class F>
void addBySize(const Facts& f, Rows& rows, PhraseForm topic, const char* limit, F&& value,
    std::string (*text)(double), PhraseForm largest)
{
    const std::size_t most = f.functionWithMost(value);
    if (most == Graph::none) {
        add(rows, FitRow::List::practice, topic, Verdict::open, "There are no functions."_form, {});
        return;
    }
    add(rows, FitRow::List::practice, topic, upTo(value(most), f.limits.limit(limit)),
        say(largest, f.s.component(most).name, text(value(most))), { f.s.component(most).id });
}

void addLockIn(const Facts& f, Rows& rows)
{
    std::set<std::string> lost;
    Phrase example;
    for (const Platform* other : f.input.others) {
        if (other->id == f.s.platform.id)
            continue;
        for (const TranslationNote& note : translationNotes(f.s.project, *other))
            if (note.loss) {
                lost.insert(note.component);
                if (example.empty())
                    example = say("%1 on %2: %3"_form, note.name, other->shortTitle, note.text);
            }
    }
    Phrase evidence = "No other provider is given to compare with."_form;
    if (!f.input.others.empty())
        evidence = say(example.empty()
                ? "%1 of %2 lose something on another provider."_form
                : "%1 of %2 lose something on another provider, for example %3."_form,
            std::to_string(lost.size()), componentCount(f.s.size()), example);
    add(rows, FitRow::List::challenge, "Vendor lock-in"_form,
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
        add(rows, FitRow::List::challenge, "Cold starts"_form, Verdict::no,
            "There are no functions."_form, {});
        return;
    }
    const ComponentLoad& load = f.s.load(worst);
    const bool felt = f.found("cold_start_slo") || f.found("cold_share_high");
    add(rows, FitRow::List::challenge, "Cold starts"_form,
        felt                                                                ? Verdict::yes
            : load.coldShare > shippedRule("cold_start_slo").limit("share") ? Verdict::partly
                                                                            : Verdict::no,
        say("%1 starts an instance in %2 of its invocations, for %3 each."_form,
            f.s.component(worst).name, shareText(load.coldShare), timeText(load.coldStartMs)),
        { f.s.component(worst).id });
}

void addTimeouts(const Facts& f, Rows& rows)
{
    const auto tightness = [&](std::size_t i) {
        return f.s.load(i).unlimitedP99Ms / std::max(f.s.timeoutS(i) * 1000, 1e-9);
    };
    const std::size_t tightest = f.functionWithMost(tightness);
    if (tightest == Graph::none) {
        add(rows, FitRow::List::challenge, "Timeouts"_form, Verdict::no,
            "There are no functions."_form, {});
        return;
    }
    const double room = 1 / std::max(tightness(tightest), 1e-9);
    add(rows, FitRow::List::challenge, "Timeouts"_form,
        room < f.limits.limit("timeout_room")                         ? Verdict::yes
            : f.found("gateway_timeout") || f.found("caller_timeout") ? Verdict::partly
                                                                      : Verdict::no,
        say("The tightest is %1: %2, %3 times what 99 % of its invocations need."_form,
            f.s.component(tightest).name, timeText(f.s.timeoutS(tightest) * 1000),
            figureText(room)),
        { f.s.component(tightest).id });
}

void addCost(const Facts& f, Rows& rows)
{
    const double mean = f.s.estimate.bill.monthTotal;
    add(rows, FitRow::List::challenge, "Cost unpredictability"_form,
        f.peakToMean >= f.limits.limit("bursty")       ? Verdict::yes
            : f.peakToMean >= f.limits.limit("uneven") ? Verdict::partly
                                                       : Verdict::no,
        say("A month costs about %1; if the peak lasted all month, up to %2."_form, moneyText(mean),
            moneyText(mean * f.peakToMean)),
        {});
}

}

void addPractices(const Facts& f, Rows& rows)
{
    const auto many = f.foundAt("single_responsibility");
    add(rows, FitRow::List::practice, "Single responsibility"_form,
        many.empty() ? Verdict::yes : Verdict::no,
        many.empty() ? Phrase("No function uses more than a few other components."_form)
                     : countText(many.size(), "%1 function uses many other components."_form,
                         "%1 functions use many other components."_form),
        many);
    addBySize(
        f, rows, "Small, focused functions"_form, "small_ms",
        [&](std::size_t i) { return mean(f.s.all.as<Function>(i)->cpuMs); }, timeText,
        "The largest CPU work is that of %1: %2."_form);
    addBySize(
        f, rows, "Minimal dependencies"_form, "package_mb",
        [&](std::size_t i) { return f.s.all.as<Function>(i)->packageMb; },
        [](double mb) { return figureText(mb) + " MB"; },
        "The largest package is that of %1: %2."_form);
    addBySize(
        f, rows, "Fast initialization"_form, "start_ms",
        [&](std::size_t i) { return f.s.load(i).coldStartMs; }, timeText,
        "The largest cold start is that of %1: %2."_form);
    const auto atRisk = f.foundAt("no_idempotency");
    const auto safe = f.functionsWhere([](std::size_t, const Function& k) { return k.idempotent; });
    add(rows, FitRow::List::practice, "Idempotent operations"_form,
        atRisk.empty()     ? Verdict::yes
            : safe.empty() ? Verdict::no
                           : Verdict::partly,
        say("%1 of %2 have an idempotency key; %3"_form, std::to_string(safe.size()),
            functionCount(f.functions.size()),
            atRisk.empty()
                ? Phrase("no other one needs it."_form)
                : countText(atRisk.size(), "%1 more needs one."_form, "%1 more need one."_form)),
        atRisk);
}

void addChallenges(const Facts& f, Rows& rows)
{
    addColdStarts(f, rows);
    addLockIn(f, rows);
    add(rows, FitRow::List::challenge, "Debugging"_form,
        static_cast<double>(f.hops) > 2 * f.limits.limit("depth") ? Verdict::yes
            : f.handOvers > 1                                     ? Verdict::partly
                                                                  : Verdict::no,
        say("One request can pass through %1 and %2; the journeys of a run show each of them, real "
            "ones need tracing."_form,
            componentCount(f.hops),
            countText(f.handOvers, "%1 hand-over"_form, "%1 hand-overs"_form)),
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
    add(rows, FitRow::List::challenge, "Testing"_form,
        services.size() > 4       ? Verdict::yes
            : services.size() > 1 ? Verdict::partly
                                  : Verdict::no,
        say(list.empty() ? "Code depends on %1."_form
                         : "Code depends on %1 that must be there or emulated: %2."_form,
            countText(services.size(), "%1 managed service"_form, "%1 managed services"_form),
            list),
        at);
    addTimeouts(f, rows);
    add(rows, FitRow::List::challenge, "Statelessness"_form,
        f.stores.empty() ? Verdict::no : Verdict::partly,
        f.stores.empty() ? Phrase("No state is kept outside, as far as it is drawn."_form)
                         : say("What must last lies in %1, and every use of it is a call."_form,
                             f.names(f.stores)),
        f.ids(f.stores));
    addCost(f, rows);
}

}
