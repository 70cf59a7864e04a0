// SPDX-License-Identifier: GPL-3.0-or-later
// The lists "good fit" and "poor fit".
#include "core/study/fit/facts.hpp"
#include <algorithm>

namespace core {

namespace {

using Verdict = FitRow::Verdict;

std::string trafficText(const Facts& f)
{
    return "The peak is " + figureText(f.peakToMean) + " times the mean of "
        + figureText(f.s.estimate.ratePerS) + " requests a second";
}

std::string containersText(const Facts& f)
{
    return "the functions cost " + moneyText(f.functionCost)
        + " a month, containers that can always take their peak " + moneyText(f.containerCost);
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
    return { {}, "Event-driven workloads",
        driven.empty()     ? Verdict::no
            : share >= 0.5 ? Verdict::yes
                           : Verdict::partly,
        std::to_string(driven.size()) + " of " + countText(f.functions.size(), "function")
            + " are started by events" + (driven.empty() ? "." : ": " + f.names(driven) + "."),
        f.ids(driven) };
}

FitRow variableTraffic(const Facts& f)
{
    return { {}, "Variable or unpredictable traffic",
        f.peakToMean >= f.limits.limit("bursty")       ? Verdict::yes
            : f.peakToMean >= f.limits.limit("uneven") ? Verdict::partly
                                                       : Verdict::no,
        trafficText(f) + ".", {} };
}

FitRow sporadicUse(const Facts& f)
{
    const bool cheaper = f.functionCost < f.containerCost;
    const bool idle = f.idleShare >= f.limits.limit("idle");
    return { {}, "Cost optimization for sporadic usage",
        idle && cheaper       ? Verdict::yes
            : idle || cheaper ? Verdict::partly
                              : Verdict::no,
        "In " + shareText(f.idleShare) + " of the time nothing arrives for a minute or longer; "
            + containersText(f) + ".",
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
    return { {}, "Rapid development and deployment",
        containers.empty() ? Verdict::yes : Verdict::partly,
        countText(managed.size(), "component") + " are bought ready, "
            + countText(f.functions.size(), "function") + " are written"
            + (containers.empty() ? "; no servers are looked after."
                                  : "; " + f.names(containers) + " must be sized and patched."),
        f.ids(containers.empty() ? managed : containers) };
}

FitRow statelessOperations(const Facts& f)
{
    const auto risky = f.foundAt("no_idempotency");
    return { {}, "Stateless operations",
        f.functions.empty() ? Verdict::open
            : risky.empty() ? Verdict::yes
                            : Verdict::partly,
        (f.stores.empty() ? std::string("Nothing is kept")
                          : "State is kept in " + f.names(f.stores) + ", not in functions")
            + (risky.empty() ? "; no event does harm when it comes twice."
                             : "; " + countText(risky.size(), "function")
                        + " would repeat effects when an event comes twice."),
        risky.empty() ? f.ids(f.stores) : risky };
}

FitRow backgroundTasks(const Facts& f)
{
    const auto background
        = f.functionsWhere([&](std::size_t i, const Function&) { return !f.s.awaited()[i]; });
    return { {}, "Background processing tasks", background.empty() ? Verdict::no : Verdict::yes,
        background.empty() ? "Somebody waits for every function."
                           : "Nobody waits for " + f.names(background) + ".",
        f.ids(background) };
}

FitRow longRunning(const Facts& f)
{
    const auto p99 = [&](std::size_t i) { return f.s.load(i).unlimitedP99Ms; };
    const std::size_t longest = f.functionWithMost(p99);
    if (longest == Graph::none)
        return { {}, "Long-running processes", Verdict::open, "There are no functions.", {} };
    const double limit
        = std::get<FunctionBehaviour>(f.s.all.services[longest]->behaviour).maxTimeoutS;
    const double share = limit < unlimited ? p99(longest) / 1000 / limit : 0;
    return { {}, "Long-running processes",
        share > f.limits.limit("long_share")        ? Verdict::yes
            : share > f.limits.limit("long_partly") ? Verdict::partly
                                                    : Verdict::no,
        "The longest task is " + f.s.component(longest).name + ": 99 % end within "
            + timeText(p99(longest))
            + (limit < unlimited ? ", of the " + timeText(limit * 1000) + " that "
                        + f.s.all.services[longest]->title + " allows."
                                 : "; the platform sets no limit."),
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
    return { {}, "Applications requiring persistent connections",
        longest > f.limits.limit("open_s") * 1000 ? Verdict::partly : Verdict::no,
        clients.empty() ? "No clients are connected."
                        : "A request holds its connection for " + timeText(longest)
                + " (95th percentile) and closes it; nothing is pushed to clients.",
        f.ids(clients) };
}

FitRow constantLoad(const Facts& f)
{
    const bool steady = f.peakToMean <= f.limits.limit("uneven");
    const bool dearer = f.functionCost > f.containerCost;
    return { {}, "Workloads with predictable, constant load",
        steady && dearer       ? Verdict::yes
            : steady || dearer ? Verdict::partly
                               : Verdict::no,
        trafficText(f) + "; " + containersText(f) + ".", f.ids(f.functions) };
}

FitRow latencySensitive(const Facts& f)
{
    FitRow row { {}, "Latency-sensitive applications (cold start issues)", Verdict::open,
        "No promise on latency is set for this project.", {} };
    const auto promise = f.s.promise();
    const auto awaited
        = f.functionsWhere([&](std::size_t i, const Function&) { return f.s.awaited()[i]; });
    if (!promise || awaited.empty()) {
        if (promise)
            row = { {}, row.topic, Verdict::no, "Nobody waits for a function.", {} };
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
    row.evidence = "The promise is " + timeText(promise->ms) + "; a cold start of "
        + f.s.component(worst).name + " takes " + timeText(load.coldStartMs) + " and meets "
        + shareText(load.coldShare) + " of its invocations.";
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
    return { {}, "Complex orchestration requirements",
        deep                    ? Verdict::yes
            : workflows.empty() ? Verdict::no
                                : Verdict::partly,
        countText(f.chain, "component waits", "components wait")
            + " for each other at most, events are handed over " + countText(f.handOvers, "time")
            + " in a row"
            + (workflows.empty() ? ", and there is no workflow."
                                 : "; " + f.names(workflows) + " takes about " + figureText(steps)
                        + " steps and keeps the state of the process."),
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
