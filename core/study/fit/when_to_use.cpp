// SPDX-License-Identifier: GPL-3.0-or-later
// The lists "good fit" and "poor fit".
#include "core/study/fit/facts.hpp"
#include <algorithm>

namespace core {

namespace {

using Verdict = FitRow::Verdict;

Phrase trafficText(const Facts& f)
{
    return say("The peak is %1 times the mean of %2 requests a second"_form,
        figureText(f.peakToMean), figureText(f.s.estimate.ratePerS));
}

Phrase containersText(const Facts& f)
{
    return say("the functions cost %1 a month, containers that can always take their peak %2"_form,
        moneyText(f.functionCost), moneyText(f.containerCost));
}

FitRow eventDriven(const Facts& f)
{
    const auto driven = f.functionsWhere([&](std::size_t i, const Function&) {
        return std::any_of(
            f.s.in(i).begin(), f.s.in(i).end(), [&](std::size_t e) { return !f.s.isSync(e); });
    });
    const auto share = f.functions.empty()
        ? 0.0
        : static_cast<double>(driven.size()) / static_cast<double>(f.functions.size());
    return { {}, "Event-driven workloads"_form,
        driven.empty()     ? Verdict::no
            : share >= 0.5 ? Verdict::yes
                           : Verdict::partly,
        driven.empty()
            ? say("%1 of %2 are started by events."_form, std::to_string(driven.size()),
                functionCount(f.functions.size()))
            : say("%1 of %2 are started by events: %3."_form, std::to_string(driven.size()),
                functionCount(f.functions.size()), f.names(driven)),
        f.ids(driven) };
}

FitRow variableTraffic(const Facts& f)
{
    return { {}, "Variable or unpredictable traffic"_form,
        f.peakToMean >= f.limits.limit("bursty")       ? Verdict::yes
            : f.peakToMean >= f.limits.limit("uneven") ? Verdict::partly
                                                       : Verdict::no,
        say("%1."_form, trafficText(f)), {} };
}

FitRow sporadicUse(const Facts& f)
{
    const bool cheaper = f.functionCost < f.containerCost;
    const bool idle = f.idleShare >= f.limits.limit("idle");
    return { {}, "Cost optimization for sporadic usage"_form,
        idle && cheaper       ? Verdict::yes
            : idle || cheaper ? Verdict::partly
                              : Verdict::no,
        say("In %1 of the time nothing arrives for a minute or longer; %2."_form,
            shareText(f.idleShare), containersText(f)),
        f.ids(f.functions) };
}

FitRow rapidDevelopment(const Facts& f)
{
    std::vector<std::size_t> containers, managed;
    for (std::size_t i = 0; i < f.s.size(); ++i) {
        if (f.s.all.as<AlwaysOn>(i))
            containers.push_back(i);
        else if (f.s.isStore(i) || f.s.isTrigger(i) || f.s.all.as<HttpApi>(i)
            || f.s.all.as<Workflow>(i))
            managed.push_back(i);
    }
    return { {}, "Rapid development and deployment"_form,
        containers.empty() ? Verdict::yes : Verdict::partly,
        say(containers.empty()
                ? "%1 are bought ready, %2 are written; no servers are looked after."_form
                : "%1 are bought ready, %2 are written; %3 must be sized and patched."_form,
            componentCount(managed.size()), functionCount(f.functions.size()), f.names(containers)),
        f.ids(containers.empty() ? managed : containers) };
}

FitRow statelessOperations(const Facts& f)
{
    const auto risky = f.foundAt("no_idempotency");
    return { {}, "Stateless operations"_form,
        f.functions.empty() ? Verdict::open
            : risky.empty() ? Verdict::yes
                            : Verdict::partly,
        say("%1; %2."_form,
            f.stores.empty() ? Phrase("Nothing is kept"_form)
                             : say("State is kept in %1, not in functions"_form, f.names(f.stores)),
            risky.empty() ? Phrase("no event does harm when it comes twice"_form)
                          : countText(risky.size(),
                              "%1 function would repeat effects when an event comes twice"_form,
                              "%1 functions would repeat effects when an event comes twice"_form)),
        risky.empty() ? f.ids(f.stores) : risky };
}

FitRow backgroundTasks(const Facts& f)
{
    const auto background
        = f.functionsWhere([&](std::size_t i, const Function&) { return !f.s.awaited()[i]; });
    return { {}, "Background processing tasks"_form,
        background.empty() ? Verdict::no : Verdict::yes,
        background.empty() ? Phrase("Somebody waits for every function."_form)
                           : say("Nobody waits for %1."_form, f.names(background)),
        f.ids(background) };
}

FitRow longRunning(const Facts& f)
{
    const auto p99 = [&](std::size_t i) { return f.s.load(i).unlimitedP99Ms; };
    const std::size_t longest = f.functionWithMost(p99);
    if (longest == Graph::none)
        return { {}, "Long-running processes"_form, Verdict::open, "There are no functions."_form,
            {} };
    const double limit
        = std::get<FunctionBehaviour>(f.s.all.services[longest]->behaviour).maxTimeoutS;
    const double share = limit < unlimited ? p99(longest) / 1000 / limit : 0;
    return { {}, "Long-running processes"_form,
        share > f.limits.limit("long_share")        ? Verdict::yes
            : share > f.limits.limit("long_partly") ? Verdict::partly
                                                    : Verdict::no,
        limit < unlimited
            ? say("The longest task is %1: 99 % end within %2, of the %3 that %4 allows."_form,
                f.s.component(longest).name, timeText(p99(longest)), timeText(limit * 1000),
                f.s.all.services[longest]->title)
            : say("The longest task is %1: 99 % end within %2; the platform sets no limit."_form,
                f.s.component(longest).name, timeText(p99(longest))),
        { f.s.component(longest).id } };
}

FitRow persistentConnections(const Facts& f)
{
    double longest = 0;
    std::vector<std::size_t> clients;
    for (std::size_t i = 0; i < f.s.size(); ++i)
        if (f.s.all.as<Clients>(i)) {
            clients.push_back(i);
            longest = std::max(longest, f.s.load(i).p95Ms);
        }
    return { {}, "Applications requiring persistent connections"_form,
        longest > f.limits.limit("open_s") * 1000 ? Verdict::partly : Verdict::no,
        clients.empty() ? Phrase("No clients are connected."_form)
                        : say("A request holds its connection for %1 (95th percentile) and closes "
                              "it; nothing is pushed to clients."_form,
                            timeText(longest)),
        f.ids(clients) };
}

FitRow constantLoad(const Facts& f)
{
    const bool steady = f.peakToMean <= f.limits.limit("uneven");
    const bool dearer = f.functionCost > f.containerCost;
    return { {}, "Workloads with predictable, constant load"_form,
        steady && dearer       ? Verdict::yes
            : steady || dearer ? Verdict::partly
                               : Verdict::no,
        say("%1; %2."_form, trafficText(f), containersText(f)), f.ids(f.functions) };
}

FitRow latencySensitive(const Facts& f)
{
    FitRow row { {}, "Latency-sensitive applications (cold start issues)"_form, Verdict::open,
        "No promise on latency is set for this project."_form, {} };
    const auto promise = f.s.promise();
    const auto awaited
        = f.functionsWhere([&](std::size_t i, const Function&) { return f.s.awaited()[i]; });
    if (!promise || awaited.empty()) {
        if (promise)
            row = { {}, row.topic, Verdict::no, "Nobody waits for a function."_form, {} };
        return row;
    }
    const auto weight
        = [&](std::size_t i) { return f.s.load(i).coldShare * f.s.load(i).coldStartMs; };
    const std::size_t worst = *std::max_element(awaited.begin(), awaited.end(),
        [&](std::size_t a, std::size_t b) { return weight(a) < weight(b); });
    const ComponentLoad& load = f.s.load(worst);
    const bool tooLong = load.coldStartMs + load.p50Ms > promise->ms;
    row.verdict = !tooLong                     ? Verdict::no
        : load.coldShare >= promise->mayExceed ? Verdict::yes
                                               : Verdict::partly;
    row.evidence = say("The promise is %1; a cold start of %2 takes %3 and meets %4 of its "
                       "invocations."_form,
        timeText(promise->ms), f.s.component(worst).name, timeText(load.coldStartMs),
        shareText(load.coldShare));
    row.components = { f.s.component(worst).id };
    return row;
}

FitRow complexOrchestration(const Facts& f)
{
    std::vector<std::size_t> workflows;
    double steps = 0;
    for (std::size_t i = 0; i < f.s.size(); ++i)
        if (const auto* workflow = f.s.all.as<Workflow>(i)) {
            workflows.push_back(i);
            steps += transitionsOf(*workflow, f.s.out(i).size());
        }
    const bool deep = static_cast<double>(f.chain) > f.limits.limit("depth");
    return { {}, "Complex orchestration requirements"_form,
        deep                    ? Verdict::yes
            : workflows.empty() ? Verdict::no
                                : Verdict::partly,
        say("%1 for each other at most, events are handed over %2 in a row%3"_form,
            countText(f.chain, "%1 component waits"_form, "%1 components wait"_form),
            countText(f.handOvers, "%1 time"_form, "%1 times"_form),
            workflows.empty()
                ? Phrase(", and there is no workflow."_form)
                : say("; %1 takes about %2 steps and keeps the state of the process."_form,
                    f.names(workflows), figureText(steps))),
        f.ids(workflows) };
}

void add(Rows& rows, FitRow::List list, std::initializer_list<FitRow> more)
{
    for (FitRow row : more) {
        row.list = list;
        rows.push_back(std::move(row));
    }
}

}

void addGoodFit(const Facts& f, Rows& rows)
{
    add(rows, FitRow::List::goodFit,
        { eventDriven(f), variableTraffic(f), sporadicUse(f), rapidDevelopment(f),
            statelessOperations(f), backgroundTasks(f) });
}

void addPoorFit(const Facts& f, Rows& rows)
{
    add(rows, FitRow::List::poorFit,
        { longRunning(f), persistentConnections(f), constantLoad(f), latencySensitive(f),
            complexOrchestration(f) });
}

}
