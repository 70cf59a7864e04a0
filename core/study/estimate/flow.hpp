// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/graph.hpp"
#include "core/platform/platform.hpp"

namespace core {

/// The architecture as one platform sees it, for walks over all of it. Points into project and
/// platform.
struct Resolved {
    const Project* project = nullptr;
    const Platform* platform = nullptr;
    std::string region; ///< the project's where the platform has it, else its default
    Graph graph;
    std::vector<Kind> kinds; ///< by component, overrides applied
    std::vector<const Service*> services; ///< by component; null where the platform has none
    std::vector<std::vector<std::size_t>> in; ///< by component: connections that end there

    template <class K> const K* as(std::size_t component) const
    {
        return std::get_if<K>(&kinds[component]);
    }
    template <class B> const B* behaviour(std::size_t component) const
    {
        return services[component] ? std::get_if<B>(&services[component]->behaviour) : nullptr;
    }
    const Component& component(std::size_t i) const { return project->components[i]; }
    const Connection& connection(std::size_t e) const { return project->connections[e]; }
};

/// Throws Error for a wrong override or an unknown plan. Both must outlive the result.
Resolved resolve(const Project& project, const Platform& platform);

/// Components by index, those that are called synchronously before their callers; without what goes
/// in a circle.
std::vector<std::size_t> calleesFirst(const Resolved& all);

/// How often everything happens, per second, in the mean.
struct Flow {
    std::vector<double> events; ///< by component: events or messages handled, repetitions included
    std::vector<double> pings; ///< by component: of keep-warm schedules
    std::vector<double> calls; ///< by connection: first attempts
    std::vector<double> attempts; ///< by connection: of one call or delivery, 1 or more
    std::vector<double> fails; ///< by component: share (0..1) of events that fail
    std::vector<double> reads; ///< of a cache: reads among its events
};

/// Share of events that fail and mean attempts, from error rates alone: nothing is throttled and
/// nothing times out. The same for any traffic.
Flow failuresOf(const Resolved& all);

/// Sends `arrivals` (by component, per second) through the architecture: rates x probability x
/// calls x attempts. A circle of events that does not lose any is cut off after some rounds.
void propagate(const Resolved& all, const std::vector<double>& arrivals, Flow& flow);

/// By step of the list, in order: how often it runs in one execution.
std::vector<double> visitsOf(const StepList& list);
/// How often an execution of the workflow runs this connection's target.
double taskRuns(const Workflow& workflow, const std::string& target);
/// Transitions of one execution.
double transitionsOf(const Workflow& workflow, std::size_t connections);

}
