// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the engine is, as a ratio to hand-written loops measured in turns in the same run.
#include "app/cli/commands.hpp"
#include "app/cli/minimal_checkout.hpp"
#include "app/cli/minimal_loops.hpp"
#include "core/sim/memory_use.hpp"
#include "core/sim/run.hpp"
#include <chrono>
#include <cstdio>
#include <iostream>

namespace {

using namespace core;

struct Benchmark {
    const char* name;
    Project project;
    minimal::Result (*loop)(const minimal::Load&);
    minimal::Load load;
};

Component component(const char* id, Kind kind)
{
    Component c;
    c.id = c.name = id;
    c.kind = std::move(kind);
    return c;
}

Connection arrow(const char* from, const char* to)
{
    Connection c;
    c.from = from;
    c.to = to;
    return c;
}

/// The function of every benchmark: one vCPU, exponential service, fixed keep-alive and cold start.
Function function(const minimal::Load& load)
{
    Function f;
    f.memoryMb = 1769;
    f.cpuMs = { Amount::Shape::exponential, load.serviceS * 1000 };
    f.timeoutS = 900;
    f.keepAliveS = Amount::constantly(load.keepAliveS);
    f.coldStartMs = Amount::constantly(load.coldStartS * 1000);
    return f;
}

Benchmark make(const char* name, std::vector<Component> components,
    std::vector<Connection> connections, const minimal::Load& load,
    minimal::Result (*loop)(const minimal::Load&))
{
    Workload w;
    w.id = "load";
    w.duration = seconds(load.durationS);
    w.sources = { { "users", Arrivals { Poisson { load.ratePerS }, {} }, {} } };
    Project p;
    p.title = name;
    p.components = std::move(components);
    p.connections = std::move(connections);
    p.workloads = { w };
    return { name, std::move(p), loop, load };
}

std::vector<Benchmark> benchmarks(double hours)
{
    minimal::Load load;
    load.durationS = hours * 3600;
    const Function f = function(load);
    EventBus bus;
    bus.latencyMs = Amount::constantly(0);
    std::vector<Benchmark> all;
    all.push_back(make("one-function", { component("users", Clients {}), component("work", f) },
        { arrow("users", "work") }, load, minimal::oneFunction));
    all.push_back(make("chain-of-three",
        { component("users", Clients {}), component("a", f), component("b", f), component("c", f) },
        { arrow("users", "a"), arrow("a", "b"), arrow("b", "c") }, load, minimal::chainOfThree));
    all.push_back(make("fan-out",
        { component("users", Clients {}), component("bus", bus), component("a", f),
            component("b", f), component("c", f) },
        { arrow("users", "bus"), arrow("bus", "a"), arrow("bus", "b"), arrow("bus", "c") }, load,
        minimal::fanOut));
    Queue queue;
    queue.batchSize = 10;
    queue.maxConcurrency = 2;
    queue.visibilityTimeoutS = 6 * f.timeoutS;
    all.push_back(make("queue-consumer",
        { component("users", Clients {}), component("queue", queue), component("work", f) },
        { arrow("users", "queue"), arrow("queue", "work") }, load, minimal::queueConsumer));
    Benchmark checkout { "checkout", minimal::checkoutProject(), minimal::checkout, load };
    checkout.load.ratePerS = 20;
    checkout.load.durationS = hours * 3600 / 60;
    checkout.project.workloads.front().duration = seconds(checkout.load.durationS);
    all.push_back(std::move(checkout));
    return all;
}

/// The platform of the benchmarks: its meters and limits, without service time of its own.
std::shared_ptr<const Platform> benchPlatform()
{
    Platform p = shippedPlatforms().front();
    for (Service& s : p.services)
        if (auto* f = std::get_if<FunctionBehaviour>(&s.behaviour))
            f->overheadMs = {};
        else if (auto* q = std::get_if<QueueBehaviour>(&s.behaviour))
            q->latencyMs = {};
    return std::make_shared<const Platform>(std::move(p));
}

double secondsOf(const auto& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

Json measure(const Benchmark& b, const std::shared_ptr<const Platform>& platform, int turns)
{
    RunSpec spec;
    spec.project = std::make_shared<const Project>(b.project);
    spec.platform = platform;
    RunResult ours;
    minimal::Result theirs;
    double oursS = 1e300, theirsS = 1e300;
    for (int turn = 0; turn < turns; ++turn) {
        oursS = std::min(oursS, secondsOf([&] { ours = run(spec); }));
        theirsS = std::min(theirsS, secondsOf([&] { theirs = b.loop(b.load); }));
    }
    const auto requests = static_cast<double>(ours.engine.requests);
    const double perS = requests / oursS;
    const double minimalPerS = static_cast<double>(theirs.requests) / theirsS;
    return { { "name", b.name }, { "requests", ours.engine.requests }, { "wall_s", oursS },
        { "requests_per_s", perS },
        { "events_per_s", static_cast<double>(ours.engine.events) / oursS },
        { "peak_rss_mb", peakMemoryMb() }, { "ratio_to_minimal", perS / minimalPerS },
        { "minimal_requests_per_s", minimalPerS },
        { "latency_mean_ms", ours.latency.meanNs() / 1e6 },
        { "minimal_latency_mean_ms", theirs.latencyMeanS * 1e3 } };
}

}

void addBenchCommand(CLI::App& app, int&)
{
    CLI::App* command
        = app.add_subcommand("bench", "Measure the engine against minimal hand-written loops");
    auto format = std::make_shared<std::string>("text");
    auto hours = std::make_shared<double>(500);
    auto turns = std::make_shared<int>(5);
    auto only = std::make_shared<std::string>();
    command->add_option("--format", *format, "text or json")
        ->check(CLI::IsMember({ "text", "json" }));
    command->add_option("--hours", *hours, "Simulated hours")->check([](const std::string& text) {
        const double found = std::strtod(text.c_str(), nullptr);
        return found >= 1 && found <= 1e6 ? std::string()
                                          : "found " + text + ", expected 1 to 1,000,000 hours";
    });
    command->add_option("--turns", *turns, "Measurements; the fastest counts")
        ->check(CLI::Range(1, 1000));
    command->add_option("--only", *only, "One benchmark by name");
    command->callback([=] {
        const auto platform = benchPlatform();
        Json list = Json::array();
        std::string names;
        for (const Benchmark& b : benchmarks(*hours)) {
            names += (names.empty() ? "" : ", ") + std::string(b.name);
            if (!only->empty() && *only != b.name)
                continue;
            std::cerr << "measuring " << b.name << "\n";
            list.push_back(measure(b, platform, *turns));
        }
        if (list.empty())
            throw Error("--only " + *only + ": no such benchmark, expected one of: " + names);
        if (*format == "json") {
            std::cout << Json { { "benchmarks", list } }.dump(1) << '\n';
            return;
        }
        std::printf("%-16s %10s %9s %14s %12s %9s %9s\n", "", "requests", "wall s", "requests/s",
            "events/s", "peak MB", "ratio");
        for (const Json& j : list)
            std::printf("%-16s %10llu %9.3f %14.0f %12.0f %9.1f %9.2f\n",
                j["name"].get<std::string>().c_str(), j["requests"].get<unsigned long long>(),
                j["wall_s"].get<double>(), j["requests_per_s"].get<double>(),
                j["events_per_s"].get<double>(), j["peak_rss_mb"].get<double>(),
                j["ratio_to_minimal"].get<double>());
    });
}
