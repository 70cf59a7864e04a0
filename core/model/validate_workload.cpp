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

/// What is wrong with one process, in words that follow the name of its workload.
struct Flaw {
    const char* code;
    const char* field;
    std::string text;
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

std::string badCron(const std::string& expression)
{
    return "\"" + expression
        + R"(", found where five fields are expected: minute 0-59, hour 0-23, day 1-31, )"
          R"(month 1-12 or JAN-DEC, weekday 0-7 or SUN-SAT, such as "0 2 * * MON-FRI")";
}

template <class P> void checkProcess(const P& process, std::vector<Flaw>& out)
{
    const double rate = highestRate(process);
    if (rate > highestRatePerS)
        out.push_back({ "rate_too_high", "rate_per_s",
            "asks for " + formatLine(numberJson(rate))
                + " requests per second, more than a million" });
    else if (rate <= 0)
        out.push_back({ "no_arrivals", "rate_per_s", "has arrivals with a rate of 0" });
    if constexpr (std::is_same_v<P, OnOff>) {
        if (process.on.ns == 0 || process.off.ns == 0)
            out.push_back({ "zero_duration", "on", "has bursts or pauses that last no time" });
    }
    if constexpr (std::is_same_v<P, Steps>) {
        if (process.ratesPerS.empty())
            out.push_back({ "no_steps", "rates_per_s", "goes in steps but has none" });
        if (process.every.ns == 0)
            out.push_back({ "zero_duration", "every", "has steps that last no time" });
    }
}

void checkProcess(const Cron& cron, std::vector<Flaw>& out)
{
    if (!parseCron(cron.expression))
        out.push_back({ "bad_cron", "expression", "fires by " + badCron(cron.expression) });
}

void checkProcess(const TraceFile& trace, std::vector<Flaw>& out)
{
    if (trace.file.empty())
        out.push_back({ "no_trace_file", "file", "replays a trace but names no file" });
}

void checkProcess(const ClosedLoop&, std::vector<Flaw>&) { }

void checkArrivals(const Arrivals& arrivals, std::vector<Flaw>& out);

void checkProcess(const Sum& sum, std::vector<Flaw>& out)
{
    if (sum.parts.empty())
        out.push_back({ "no_arrivals", "arrivals", "has a sum of no arrivals" });
    for (const Arrivals& part : sum.parts)
        checkArrivals(part, out);
}

void checkArrivals(const Arrivals& arrivals, std::vector<Flaw>& out)
{
    std::visit([&](const auto& process) { checkProcess(process, out); }, arrivals.process);
}

bool isHarmless(const Flaw& fault)
{
    return std::string_view(fault.code) == "no_arrivals";
}

void checkSources(const Project& project, const Workload& workload, std::vector<Issue>& issues)
{
    const std::string name = "Workload \"" + workload.title + "\"";
    std::set<std::string> seen;
    for (const ArrivalSource& source : workload.sources) {
        const Component* c = findComponent(project, source.component);
        if (!c) {
            issues.push_back({ Severity::error, "dangling_source", "", "",
                name + " starts at \"" + source.component + "\", which does not exist." });
            continue;
        }
        const bool traffic = std::string_view(infoOf(c->kind).role) == Clients::role;
        if (!traffic)
            issues.push_back({ Severity::error, "bad_source", c->id, "",
                name + " starts at \"" + c->name
                    + "\", which is neither clients nor a schedule." });
        if (!seen.insert(c->id).second)
            issues.push_back({ Severity::error, "duplicate_source", c->id, "",
                name + " has two sources at \"" + c->name + "\"; make them one sum." });
        std::vector<Flaw> faults;
        checkArrivals(source.arrivals, faults);
        for (const Flaw& fault : faults)
            issues.push_back({ isHarmless(fault) ? Severity::warning : Severity::error, fault.code,
                c->id, fault.field, name + " " + fault.text + "." });
    }
}

void checkFaults(const Project& project, const Workload& workload, std::vector<Issue>& issues)
{
    const std::string name = "Workload \"" + workload.title + "\"";
    for (const Fault& fault : workload.faults) {
        const Component* c = findComponent(project, fault.component);
        if (!c) {
            issues.push_back({ Severity::error, "dangling_fault", "", "",
                name + " has a fault at \"" + fault.component + "\", which does not exist." });
            continue;
        }
        if (fault.duration.ns == 0)
            issues.push_back({ Severity::warning, "zero_duration", c->id, "",
                name + " has a fault at \"" + c->name + "\" that lasts no time." });
        if (fault.at.ns >= workload.duration.ns)
            issues.push_back({ Severity::warning, "fault_too_late", c->id, "",
                name + " ends before the fault at \"" + c->name + "\" begins." });
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
            "\"" + component.name + "\" fires by " + badCron(schedule->cron)
                + ", or a rate such as \"rate(5 minutes)\"." });
    else if (nextAfter(*spec, 0) == std::numeric_limits<SimTime>::max())
        issues.push_back({ Severity::warning, "cron_never", component.id, "cron",
            "\"" + component.name + "\" never fires: no date matches \"" + schedule->cron
                + "\"." });
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
            "There is no workload, so nothing would happen." });
    for (const Workload& workload : project.workloads) {
        const std::string name = "Workload \"" + workload.title + "\"";
        if (workload.sources.empty() && !hasSchedule)
            issues.push_back({ Severity::error, "no_sources", "", "sources",
                name + " has no sources, so nothing would arrive." });
        if (workload.duration.ns == 0)
            issues.push_back(
                { Severity::error, "zero_duration", "", "duration", name + " lasts no time." });
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
                "\"" + component.name + "\" sends nothing in any workload." });
    }
    return issues;
}

}
