// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate_workload.hpp"
#include "core/model/amount_json.hpp"
#include "core/model/cron.hpp"
#include <algorithm>
#include <limits>
#include <set>

namespace core {

namespace {

constexpr double highestRatePerS = 1e6;

/// What is wrong with one process, in words with a place for the name of its workload.
struct Flaw {
    const char* code;
    const char* field;
    PhraseForm text; ///< "%1 asks for %2 requests", the second place for `figure`
    Phrase figure;
};

double highestRate(const Steps& p)
{
    double highest = 0;
    for (const double rate : p.ratesPerS)
        highest = std::max(highest, rate);
    return highest;
}
double highestRate(const Poisson& p)
{
    return p.ratePerS;
}
double highestRate(const ConstantRate& p)
{
    return p.ratePerS;
}
double highestRate(const OnOff& p)
{
    return std::max(p.onRatePerS, p.offRatePerS);
}
double highestRate(const Ramp& p)
{
    return std::max(p.fromPerS, p.toPerS);
}
double highestRate(const Spike& p)
{
    return std::max(p.basePerS, p.peakPerS);
}
double highestRate(const Daily& p)
{
    return std::max(p.lowPerS, p.highPerS);
}
double highestRate(const Weekly& p)
{
    return std::max(p.lowPerS, p.highPerS) * std::max(1.0, p.weekendFactor);
}

Phrase badCron(const std::string& expression)
{
    return say("%1, found where five fields are expected: minute 0-59, hour 0-23, day 1-31, month "
               "1-12 or JAN-DEC, weekday 0-7 or SUN-SAT, such as %2"_form,
        inQuotes(expression), inQuotes("0 2 * * MON-FRI"));
}

template <class P> void checkProcess(const P& process, std::vector<Flaw>& out)
{
    const double rate = highestRate(process);
    if (rate > highestRatePerS)
        out.push_back({ "rate_too_high", "rate_per_s",
            "%1 asks for %2 requests per second, more than a million."_form,
            formatLine(numberJson(rate)) });
    else if (rate <= 0)
        out.push_back(
            { "no_arrivals", "rate_per_s", "%1 has arrivals with a rate of 0."_form, {} });
    if constexpr (std::is_same_v<P, OnOff>) {
        if (process.on.ns == 0 || process.off.ns == 0)
            out.push_back(
                { "zero_duration", "on", "%1 has bursts or pauses that last no time."_form, {} });
    }
    if constexpr (std::is_same_v<P, Steps>) {
        if (process.ratesPerS.empty())
            out.push_back({ "no_steps", "rates_per_s", "%1 goes in steps but has none."_form, {} });
        if (process.every.ns == 0)
            out.push_back({ "zero_duration", "every", "%1 has steps that last no time."_form, {} });
    }
}

void checkProcess(const Cron& cron, std::vector<Flaw>& out)
{
    if (!parseCron(cron.expression))
        out.push_back(
            { "bad_cron", "expression", "%1 fires by %2."_form, badCron(cron.expression) });
}

void checkProcess(const TraceFile& trace, std::vector<Flaw>& out)
{
    if (trace.file.empty())
        out.push_back(
            { "no_trace_file", "file", "%1 replays a trace but names no file."_form, {} });
}

void checkProcess(const ClosedLoop&, std::vector<Flaw>&) { }

void checkArrivals(const Arrivals& arrivals, std::vector<Flaw>& out);

void checkProcess(const Sum& sum, std::vector<Flaw>& out)
{
    if (sum.parts.empty())
        out.push_back({ "no_arrivals", "arrivals", "%1 has a sum of no arrivals."_form, {} });
    for (const Arrivals& part : sum.parts)
        checkArrivals(part, out);
}

void checkArrivals(const Arrivals& arrivals, std::vector<Flaw>& out)
{
    std::visit([&](const auto& process) { checkProcess(process, out); }, arrivals.process);
}

Phrase nameOf(const Workload& workload)
{
    return say("Workload %1"_form, inQuotes(workload.title));
}

bool isHarmless(const Flaw& fault)
{
    return std::string_view(fault.code) == "no_arrivals";
}

void checkSources(const Project& project, const Workload& workload, std::vector<Issue>& issues)
{
    const Phrase name = nameOf(workload);
    std::set<std::string> seen;
    for (const ArrivalSource& source : workload.sources) {
        const Component* c = findComponent(project, source.component);
        if (!c) {
            issues.push_back({ Severity::error, "dangling_source", "", "",
                say("%1 starts at %2, which does not exist."_form, name,
                    inQuotes(source.component)) });
            continue;
        }
        const bool traffic = std::string_view(infoOf(c->kind).role) == Clients::role;
        if (!traffic)
            issues.push_back({ Severity::error, "bad_source", c->id, "",
                say("%1 starts at %2, which is neither clients nor a schedule."_form, name,
                    inQuotes(c->name)) });
        if (!seen.insert(c->id).second)
            issues.push_back({ Severity::error, "duplicate_source", c->id, "",
                say("%1 has two sources at %2; make them one sum."_form, name,
                    inQuotes(c->name)) });
        std::vector<Flaw> faults;
        checkArrivals(source.arrivals, faults);
        for (const Flaw& fault : faults)
            issues.push_back({ isHarmless(fault) ? Severity::warning : Severity::error, fault.code,
                c->id, fault.field, say(fault.text, name, fault.figure) });
    }
}

void checkFaults(const Project& project, const Workload& workload, std::vector<Issue>& issues)
{
    const Phrase name = nameOf(workload);
    for (const Fault& fault : workload.faults) {
        const Component* c = findComponent(project, fault.component);
        if (!c) {
            issues.push_back({ Severity::error, "dangling_fault", "", "",
                say("%1 has a fault at %2, which does not exist."_form, name,
                    inQuotes(fault.component)) });
            continue;
        }
        if (fault.duration.ns == 0)
            issues.push_back({ Severity::warning, "zero_duration", c->id, "",
                say("%1 has a fault at %2 that lasts no time."_form, name, inQuotes(c->name)) });
        if (fault.at.ns >= workload.duration.ns)
            issues.push_back({ Severity::warning, "fault_too_late", c->id, "",
                say("%1 ends before the fault at %2 begins."_form, name, inQuotes(c->name)) });
    }
}

void checkSchedule(const Component& component, std::vector<Issue>& issues)
{
    const auto* schedule = std::get_if<Schedule>(&component.kind);
    if (!schedule)
        return;
    if (parseRate(schedule->cron))
        return;
    const auto spec = parseCron(schedule->cron);
    if (!spec)
        issues.push_back({ Severity::error, "bad_cron", component.id, "cron",
            say("%1 fires by %2, or a rate such as %3."_form, inQuotes(component.name),
                badCron(schedule->cron), inQuotes("rate(5 minutes)")) });
    else if (nextAfter(*spec, 0) == std::numeric_limits<SimTime>::max())
        issues.push_back({ Severity::warning, "cron_never", component.id, "cron",
            say("%1 never fires: no date matches %2."_form, inQuotes(component.name),
                inQuotes(schedule->cron)) });
}

}

std::vector<Issue> validateWorkloads(const Project& project)
{
    std::vector<Issue> issues;
    std::set<std::string> sending;
    const bool hasSchedule = std::any_of(project.components.begin(), project.components.end(),
        [](const Component& c) { return std::holds_alternative<Schedule>(c.kind); });
    if (project.workloads.empty())
        issues.push_back({ Severity::error, "no_workload", "", "",
            "There is no workload, so nothing would happen."_form });
    for (const Workload& workload : project.workloads) {
        const Phrase name = nameOf(workload);
        if (workload.sources.empty() && !hasSchedule)
            issues.push_back({ Severity::error, "no_sources", "", "sources",
                say("%1 has no sources, so nothing would arrive."_form, name) });
        if (workload.duration.ns == 0)
            issues.push_back({ Severity::error, "zero_duration", "", "duration",
                say("%1 lasts no time."_form, name) });
        checkSources(project, workload, issues);
        checkFaults(project, workload, issues);
        for (const ArrivalSource& source : workload.sources)
            sending.insert(source.component);
    }
    for (const Component& component : project.components) {
        checkSchedule(component, issues);
        const bool clients = std::holds_alternative<Clients>(component.kind);
        if (clients && !project.workloads.empty() && !sending.contains(component.id))
            issues.push_back({ Severity::warning, "no_traffic", component.id, "",
                say("%1 sends nothing in any workload."_form, inQuotes(component.name)) });
    }
    return issues;
}

}
