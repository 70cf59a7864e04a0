// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.hpp"
#include "core/model/amount_json.hpp"
#include "core/model/graph.hpp"
#include "core/model/unknown_keys.hpp"
#include "core/model/validate_workload.hpp"
#include <algorithm>
#include <set>

namespace core {

namespace {

template <class... Ks> bool is(const Component& c)
{
    return (std::holds_alternative<Ks>(c.kind) || ...);
}

bool isTraffic(const Component& c)
{
    return is<Clients, Schedule>(c);
}

/// Takes events in and hands them over later; nobody can wait for its answer.
bool isEventSource(const Component& c)
{
    return is<EventBus, Queue, Topic, Stream>(c);
}

bool isStore(const Component& c)
{
    return is<Database, ObjectStorage, Cache>(c);
}

Phrase quoted(const Component& c)
{
    return inQuotes(c.name);
}

/// 30 without ".0", as people write it.
std::string plain(double value)
{
    return formatLine(numberJson(value));
}

/// Why nothing can go from one to the other, or empty.
Phrase whyNeither(const Component& from, const Component& to)
{
    const auto because = [&](PhraseForm reason) {
        return say("%1 cannot call %2: %3"_form, quoted(from), quoted(to), reason);
    };
    if (&from == &to)
        return say("%1 cannot call itself"_form, quoted(from));
    if (is<Clients>(to))
        return because("clients only send requests"_form);
    if (is<Schedule>(to))
        return because("a schedule only fires by its clock"_form);
    if (is<ExternalApi>(from))
        return because("somebody else's service calls nobody here; clients can stand for "
                       "webhooks"_form);
    if (isEventSource(from) && isStore(to))
        return because("events go to compute or to other triggers; put a function between"_form);
    if (isStore(from) && is<HttpApi>(to))
        return because("notifications of changes call no API; put a function between"_form);
    if (isStore(from) && isStore(to) && !is<Cache>(from))
        return because("stores do not call stores; put a function between"_form);
    return {};
}

class Check {
public:
    explicit Check(const Project& project)
        : project_(project)
        , graph_(graphOf(project))
        , refused_(project.connections.size())
    {
    }

    std::vector<Issue> all()
    {
        if (project_.components.empty())
            error("no_components", {}, {}, "There are no components to simulate."_form);
        for (const Component& component : project_.components)
            checkComponent(component);
        for (std::size_t i = 0; i < project_.connections.size(); ++i)
            checkConnection(i);
        checkCycles();
        checkReach();
        for (Issue& issue : validateWorkloads(project_))
            issues_.push_back(std::move(issue));
        return std::move(issues_);
    }

private:
    void add(Severity severity, const char* code, std::string id, const char* field, Phrase text)
    {
        issues_.push_back({ severity, code, std::move(id), field, std::move(text) });
    }
    void error(const char* code, const std::string& id, const char* field, Phrase text)
    {
        add(Severity::error, code, id, field ? field : "", std::move(text));
    }
    void warn(const char* code, const std::string& id, const char* field, Phrase text)
    {
        add(Severity::warning, code, id, field ? field : "", std::move(text));
    }

    void checkComponent(const Component& c)
    {
        if (const auto* f = std::get_if<Function>(&c.kind))
            checkFunction(c, *f);
        if (const auto* w = std::get_if<Workflow>(&c.kind))
            checkSteps(c, w->steps);
        if (graph_.out[graph_.places.at(c.id)].empty() && (is<HttpApi>(c) || isEventSource(c)))
            warn("no_target", c.id, nullptr,
                say("%1 is connected to nothing behind it."_form, quoted(c)));
    }

    void checkFunction(const Component& c, const Function& f)
    {
        if (f.maxInstances > 0 && f.provisioned > f.maxInstances)
            warn("provisioned_above_maximum", c.id, "provisioned",
                say("%1 has %2 provisioned instances but may run at most %3."_form, quoted(c),
                    std::to_string(f.provisioned), std::to_string(f.maxInstances)));
        if (f.maxInstances > 0 && f.minInstances > f.maxInstances)
            warn("minimum_above_maximum", c.id, "min_instances",
                say("%1 keeps %2 instances alive but may run at most %3."_form, quoted(c),
                    std::to_string(f.minInstances), std::to_string(f.maxInstances)));
    }

    void checkSteps(const Component& c, const StepList& list)
    {
        for (const Step& step : list.steps) {
            const auto& out = graph_.out[graph_.places.at(c.id)];
            const bool connected = std::any_of(out.begin(), out.end(),
                [&](std::size_t e) { return project_.connections[e].to == step.target; });
            if (step.type == Step::Type::task && !connected)
                error("step_not_connected", c.id, "steps",
                    say("Step %1 of %2 runs %3, which it is not connected to."_form,
                        inQuotes(step.id), quoted(c), inQuotes(step.target)));
            for (const StepList& branch : step.branches)
                checkSteps(c, branch);
        }
    }

    void checkConnection(std::size_t i)
    {
        const Connection& connection = project_.connections[i];
        const Graph::Edge& edge = graph_.edges[i];
        if (edge.from == Graph::none) {
            error("dangling_connection", {}, nullptr,
                say("A connection from %1 to %2 names a component that does not exist."_form,
                    inQuotes(connection.from), inQuotes(connection.to)));
            return;
        }
        const Component& from = project_.components[edge.from];
        const Component& to = project_.components[edge.to];
        if (const Phrase why = whyNeither(from, to); !why.empty()) {
            error(edge.from == edge.to ? "self_connection" : "bad_connection", from.id, nullptr,
                say("%1."_form, why));
            refused_[i] = true;
            return;
        }
        const std::string role = operationOf(connection, to.kind) + connection.destination
            + (connection.idempotencyKey ? "key" : "");
        if (!seen_.insert({ edge.from, edge.to, role }).second)
            error("duplicate_connection", from.id, nullptr,
                say("%1 is connected to %2 twice with the same operation; use calls to call it "
                    "more often."_form,
                    quoted(from), quoted(to)));
        if (connection.mode == "sync" && (isEventSource(to) || isEventSource(from)))
            error("sync_event_source", (isEventSource(to) ? to : from).id, "mode",
                say("%1 hands events over and never waits or answers; the connection from %2 to %3 "
                    "must be asynchronous."_form,
                    quoted(isEventSource(to) ? to : from), quoted(from), quoted(to)));
        checkDelivery(connection, from, to);
        checkTimeouts(from, to);
    }

    /// Destinations and key stores are something that only functions have.
    void checkDelivery(const Connection& connection, const Component& from, const Component& to)
    {
        if (!connection.destination.empty() && (!is<Function>(from) || connection.mode == "sync"))
            error("bad_destination", from.id, "destination",
                say("Only a function has destinations, and it waits for none: the connection from "
                    "%1 to %2 cannot be one."_form,
                    quoted(from), quoted(to)));
        if (connection.idempotencyKey
            && (!is<Function>(from) || !is<Database, Cache>(to) || connection.mode == "async"))
            error("bad_key_store", from.id, "idempotency_key",
                say("Only a function keeps idempotency keys, in a database or cache that it waits "
                    "for, not %1 in %2."_form,
                    quoted(from), quoted(to)));
    }

    void checkTimeouts(const Component& from, const Component& to)
    {
        const auto* function = std::get_if<Function>(&to.kind);
        const auto* queue = std::get_if<Queue>(&from.kind);
        const auto* api = std::get_if<HttpApi>(&from.kind);
        if (function && queue && queue->visibilityTimeoutS
            && *queue->visibilityTimeoutS < function->timeoutS)
            warn("visibility_below_timeout", from.id, "visibility_timeout_s",
                say("%1 delivers a message again after %2 s, while %3 may still be working on it "
                    "for up to %4 s."_form,
                    quoted(from), plain(*queue->visibilityTimeoutS), quoted(to),
                    plain(function->timeoutS)));
        if (function && api && api->timeoutS && *api->timeoutS < function->timeoutS)
            warn("api_gives_up_first", from.id, "timeout_s",
                say("%1 gives up after %2 s, while %3 may run for %4 s."_form, quoted(from),
                    plain(*api->timeoutS), quoted(to), plain(function->timeoutS)));
    }

    std::string names(const std::vector<std::size_t>& cycle) const
    {
        constexpr std::size_t shown = 12;
        std::string text;
        for (std::size_t i = 0; i < std::min(cycle.size(), shown); ++i)
            text += project_.components[cycle[i]].name + " -> ";
        if (cycle.size() > shown)
            text += "... -> ";
        return text + project_.components[cycle.front()].name;
    }

    void checkCycles()
    {
        const auto valid = [&](const Graph::Edge& e) {
            return !refused_[static_cast<std::size_t>(&e - graph_.edges.data())];
        };
        const auto sync = [&](const Graph::Edge& e) { return e.sync && valid(e); };
        std::vector<bool> inSync(graph_.out.size());
        for (const auto& cycle : cycles(graph_, sync)) {
            for (const std::size_t node : cycle)
                inSync[node] = true;
            error("sync_cycle", project_.components[cycle.front()].id, nullptr,
                say("These call each other in a circle and would wait for ever: %1. Make one of "
                    "the connections asynchronous."_form,
                    names(cycle)));
        }
        const auto goesOn = [&](const Graph::Edge& e) { return !e.ends && valid(e); };
        for (const auto& cycle : cycles(graph_, goesOn)) {
            const bool known = std::all_of(
                cycle.begin(), cycle.end(), [&](std::size_t node) { return inSync[node]; });
            if (!known)
                warn("async_cycle", project_.components[cycle.front()].id, nullptr,
                    say("Events go round in a circle: %1. Unless a probability or filter below 1 "
                        "ends it, they never stop."_form,
                        names(cycle)));
        }
    }

    void checkReach()
    {
        std::vector<std::size_t> starts;
        for (std::size_t i = 0; i < project_.components.size(); ++i) {
            if (isTraffic(project_.components[i]))
                starts.push_back(i);
        }
        const std::vector<bool> reached = reachable(graph_, starts);
        for (std::size_t i = 0; i < reached.size(); ++i) {
            const Component& c = project_.components[i];
            if (!reached[i])
                warn("unreachable", c.id, nullptr,
                    say("Nothing reaches %1: no path leads to it from clients or a schedule."_form,
                        quoted(c)));
        }
    }

    const Project& project_;
    const Graph graph_;
    std::vector<bool> refused_; ///< by connection: reported already, takes no part in cycles
    std::set<std::tuple<std::size_t, std::size_t, std::string>> seen_;
    std::vector<Issue> issues_;
};

}

Phrase whyNot(const Project& project, std::string_view from, std::string_view to)
{
    const Component* source = findComponent(project, from);
    const Component* target = findComponent(project, to);
    if (!source || !target)
        return "there is no such component"_form;
    if (Phrase why = whyNeither(*source, *target); !why.empty())
        return why;
    Connection drawn;
    drawn.from = from;
    drawn.to = to;
    const std::string operation = operationOf(project, drawn);
    for (const Connection& other : project.connections) {
        if (other.from == from && other.to == to && operationOf(project, other) == operation)
            return say("%1 is connected to %2 already"_form, quoted(*source), quoted(*target));
    }
    return {};
}

std::vector<Issue> validate(const Project& project)
{
    std::vector<Issue> issues = Check(project).all();
    const std::vector<Issue> unknown = unknownKeys(project);
    issues.insert(issues.end(), unknown.begin(), unknown.end());
    return issues;
}

bool canRun(const std::vector<Issue>& issues)
{
    return std::none_of(issues.begin(), issues.end(),
        [](const Issue& issue) { return issue.severity == Severity::error; });
}

}
