// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sim/run.hpp"
#include "core/study/fidelity.hpp"
#include "core/study/study.hpp"
#include <cmath>
#include <stdexcept>

/// Small architectures and a platform without quirks, for tests whose answers are known.
namespace toy {

using namespace core;

/// Everything takes no time and costs nothing; functions wait when at their limit, for ever.
inline Platform platform(FunctionBehaviour function = {})
{
    Platform p;
    p.id = "toy";
    p.title = "Toy";
    p.regions = { { "here", "Here" } };
    p.defaultRegion = "here";
    if (function.vcpuByMemoryMb.empty())
        function.vcpuByMemoryMb = { { 0, 1 } };
    function.maxInstances = std::max(function.maxInstances, 1e9);
    function.maxTimeoutS = 1e9;
    p.services = { { "function", "toy", "Toy Function", "", function, {}, {} },
        { "http_api", "toy", "Toy API", "", GatewayBehaviour {}, {}, {} },
        { "event_bus", "toy", "Toy Bus", "", BusBehaviour {}, {}, {} },
        { "queue", "toy", "Toy Queue", "", QueueBehaviour {}, {}, {} },
        { "database", "toy", "Toy Database", "", StoreBehaviour {}, {}, {} },
        { "object_storage", "toy", "Toy Storage", "", StoreBehaviour {}, {}, {} },
        { "topic", "toy", "Toy Topic", "", BusBehaviour {}, {}, {} },
        { "stream", "toy", "Toy Stream", "", StreamBehaviour {}, {}, {} },
        { "workflow", "toy", "Toy Workflow", "", WorkflowBehaviour {}, {}, {} },
        { "service", "toy", "Toy Service", "", ServiceBehaviour {}, {}, {} },
        { "cache", "toy", "Toy Cache", "", StoreBehaviour {}, {}, {} } };
    std::get<GatewayBehaviour>(p.services[1].behaviour).maxTimeoutS = 1e9;
    std::get<QueueBehaviour>(p.services[3].behaviour).pollersAtRest = 1e6;
    std::get<QueueBehaviour>(p.services[3].behaviour).maxPollers = 1e6;
    return p;
}

/// How the service for a kind behaves; the platform gets one if it has none.
template <class B> B& behaviourOf(Platform& p, std::string_view kind)
{
    for (Service& s : p.services)
        if (s.kind == kind)
            return std::get<B>(s.behaviour);
    p.services.push_back({ std::string(kind), "toy", "Toy", "", B {}, {}, {} });
    return std::get<B>(p.services.back().behaviour);
}

inline Component component(const std::string& id, Kind kind)
{
    Component c;
    c.id = c.name = id;
    c.kind = std::move(kind);
    return c;
}

/// A function whose handler takes this long on the toy platform, with endless patience.
inline Function function(Amount ms)
{
    Function f;
    f.cpuMs = Amount::constantly(0);
    f.waitMs = std::move(ms);
    f.timeoutS = 1e9;
    f.coldStartMs = Amount::constantly(0);
    f.keepAliveS = Amount::constantly(1e9);
    f.maxInstances = 0;
    return f;
}

inline Amount exponential(double mean)
{
    return { Amount::Shape::exponential, mean };
}

inline Connection arrow(const std::string& from, const std::string& to)
{
    Connection c;
    c.from = from;
    c.to = to;
    return c;
}

inline Arrivals poisson(double ratePerS)
{
    Poisson p;
    p.ratePerS = ratePerS;
    return { p, {} };
}

/// Arrivals at given instants in seconds; run with the Traces that at() puts the times into.
inline Arrivals recorded(const std::string& name)
{
    TraceFile t;
    t.file = name;
    return { t, {} };
}
inline std::shared_ptr<const Trace> at(const std::vector<double>& instants)
{
    Trace t;
    for (const double s : instants)
        t.times.push_back(core::seconds(s).ns);
    return std::make_shared<const Trace>(std::move(t));
}

/// Components and connections with one workload that arrives at the first component.
inline Project project(std::vector<Component> components, std::vector<Connection> connections,
    Arrivals arrivals, double durationS, double warmupS = 0)
{
    Project p;
    p.title = "Test";
    Workload w;
    w.id = "load";
    w.duration = core::seconds(durationS);
    w.warmup = core::seconds(warmupS);
    w.sources = { { components.front().id, std::move(arrivals), {} } };
    p.components = std::move(components);
    p.connections = std::move(connections);
    p.workloads = { std::move(w) };
    return p;
}

inline RunResult run(
    const Project& project, const Platform& platform, std::uint64_t seed = 1, Traces traces = {})
{
    RunSpec spec;
    spec.project = std::make_shared<const Project>(project);
    spec.platform = std::make_shared<const Platform>(platform);
    spec.seed = seed;
    spec.traces = std::move(traces);
    RunResult result = core::run(spec);
    spec.sampledJourneys = 0; // what nobody follows takes shorter ways through the engine
    if (core::run(spec).fingerprints != result.fingerprints)
        throw std::logic_error("following journeys has changed the result");
    return result;
}

inline constexpr SimTime ms = 1'000'000;
inline Amount constant(double x)
{
    return Amount::constantly(x);
}

/// Runs a project whose first component gets recorded arrivals at these seconds.
inline RunResult runAt(std::vector<Component> components, std::vector<Connection> connections,
    const std::vector<double>& times, double durationS, const Platform& on = platform(),
    double warmupS = 0)
{
    const Project p
        = project(std::move(components), std::move(connections), recorded("t"), durationS, warmupS);
    return toy::run(p, on, 1, { { "t", at(times) } });
}

/// The 99 % confidence interval of the mean of independent values, by Student's t.
struct Interval {
    double mean = 0, half = 0;
    bool contains(double x) const { return std::abs(x - mean) <= half; }
};
inline Interval interval99(const std::vector<double>& values)
{
    const auto [mean, half] = core::interval99(values);
    return { mean, half };
}

/// One figure of n independent runs.
template <class F>
Interval replicate(const Project& project, const Platform& platform, int n, F figure)
{
    std::vector<RunSpec> specs;
    for (const std::uint64_t seed : replicationSeeds(7, n)) {
        RunSpec spec;
        spec.project = std::make_shared<const Project>(project);
        spec.platform = std::make_shared<const Platform>(platform);
        spec.seed = seed;
        specs.push_back(spec);
    }
    std::vector<double> values;
    for (const RunResult& r : runAll(specs, 0))
        values.push_back(figure(r));
    return interval99(values);
}

}
