// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fidelity_models.hpp"
#include <algorithm>

namespace core {

namespace {

constexpr double endless = 1e9; ///< seconds; longer than any of these runs

Service idealService(const char* kind, Behaviour behaviour)
{
    Service service;
    service.kind = kind;
    service.plan = "ideal";
    service.title = std::string("Ideal ") + kind;
    service.behaviour = std::move(behaviour);
    return service;
}

}

Platform idealPlatform(FunctionBehaviour function)
{
    if (function.vcpuByMemoryMb.empty())
        function.vcpuByMemoryMb = { { 0, 1 } };
    function.maxInstances = std::max(function.maxInstances, endless);
    function.maxTimeoutS = endless;
    GatewayBehaviour gateway;
    gateway.maxTimeoutS = endless;
    QueueBehaviour queue;
    queue.pollersAtRest = queue.maxPollers = 1;
    Platform p;
    p.id = "ideal";
    p.title = p.shortTitle = "Ideal";
    p.regions = { { "here", "Here" } };
    p.defaultRegion = "here";
    p.services = { idealService("function", function), idealService("http_api", gateway),
        idealService("event_bus", BusBehaviour {}), idealService("queue", queue),
        idealService("database", StoreBehaviour {}), idealService("topic", BusBehaviour {}),
        idealService("stream", StreamBehaviour {}), idealService("workflow", WorkflowBehaviour {}),
        idealService("service", ServiceBehaviour {}),
        idealService("object_storage", StoreBehaviour {}),
        idealService("cache", StoreBehaviour {}) };
    return p;
}

Platform waitingPlatform()
{
    FunctionBehaviour b;
    b.atLimit = AtLimit::wait;
    b.binding = Binding::firstFree;
    b.maxWaitS = endless;
    return idealPlatform(b);
}

Function plainFunction(const Amount& ms)
{
    Function f;
    f.cpuMs = Amount::constantly(0);
    f.waitMs = ms;
    f.timeoutS = endless;
    f.coldStartMs = Amount::constantly(0);
    f.keepAliveS = Amount::constantly(endless);
    return f;
}

Amount exponentialAmount(double mean)
{
    return { Amount::Shape::exponential, mean };
}

Arrivals poissonArrivals(double ratePerS)
{
    Poisson p;
    p.ratePerS = ratePerS;
    return { p, {} };
}

Component part(const std::string& id, Kind kind)
{
    Component c;
    c.id = c.name = id;
    c.kind = std::move(kind);
    return c;
}

Connection arrow(const std::string& from, const std::string& to)
{
    Connection c;
    c.from = from;
    c.to = to;
    return c;
}

Project smallProject(std::vector<Component> components, std::vector<Connection> connections,
    Arrivals arrivals, double durationS, double warmupS)
{
    Project p;
    p.title = "Fidelity";
    Workload w;
    w.id = "load";
    w.duration = seconds(durationS);
    w.warmup = seconds(warmupS);
    w.sources = { { "users", std::move(arrivals), {} } };
    p.connections = { arrow("users", components.front().id) };
    p.connections.insert(p.connections.end(), connections.begin(), connections.end());
    p.components = std::move(components);
    p.components.push_back(part("users", Clients {}));
    p.workloads = { std::move(w) };
    return p;
}

RunSpec experimentSpec(Project project, Platform platform)
{
    RunSpec spec;
    spec.project = std::make_shared<const Project>(std::move(project));
    spec.platform = std::make_shared<const Platform>(std::move(platform));
    spec.sampledJourneys = 0;
    return spec;
}

const ComponentResult& workOf(const RunResult& result)
{
    return *findResult(result, "work");
}

double coldShare(const RunResult& result)
{
    const ComponentResult& work = workOf(result);
    return static_cast<double>(work.coldStarts)
        / static_cast<double>(std::max<std::int64_t>(work.invocations, 1));
}

double throttledShare(const RunResult& r)
{
    return static_cast<double>(r.requests.throttled) / static_cast<double>(r.requests.arrived);
}

double meanWaitS(const RunResult& r)
{
    return (r.latency.meanNs() - workOf(r).duration.meanNs()) / 1e9;
}

std::string shortNumber(double x)
{
    std::string text = std::to_string(x);
    text.erase(text.find_last_not_of('0') + 1);
    return text.back() == '.' ? text.substr(0, text.size() - 1) : text;
}

}
