// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/advise.hpp"
#include "toy.hpp"
#include <QtGlobal>

/// A project with nothing to find in it, on the shipped platforms, for tests that add a mistake.
namespace sound_project {

using namespace core;
using toy::arrow;
using toy::component;

inline const Platform& platformOf(const std::string& id)
{
    static const std::vector<Platform> all = shippedPlatforms();
    for (const Platform& platform : all)
        if (platform.id == id)
            return platform;
    qFatal("no such platform");
}

inline std::vector<Finding> adviceOn(
    const Project& p, const std::string& provider = "aws", const RunResult* run = nullptr)
{
    const Platform& platform = platformOf(provider);
    return advise(p, {}, platform, estimate(p, {}, platform), run);
}

inline std::vector<Finding> only(std::vector<Finding> findings, const std::string& code)
{
    std::erase_if(findings, [&](const Finding& f) { return f.code != code; });
    return findings;
}

inline Function& functionIn(Project& p, const std::string& id)
{
    return std::get<Function>(findComponent(p, id)->kind);
}
template <class K> K& in(Project& p, const std::string& id)
{
    return std::get<K>(findComponent(p, id)->kind);
}
inline Connection& between(Project& p, const std::string& from, const std::string& to)
{
    for (Connection& c : p.connections)
        if (c.from == from && c.to == to)
            return c;
    qFatal("no such connection");
}

inline Function work(double cpuMs = 20, double timeoutS = 5)
{
    Function f;
    f.cpuMs = Amount::constantly(cpuMs);
    f.memoryMb = 1769; // one vCPU on AWS
    f.timeoutS = timeoutS;
    f.packageMb = 1;
    f.logKb = 0.1;
    f.idempotent = true;
    return f;
}

/// Clients at 10/s, an API, a function that reads, and a function behind a queue that writes:
/// nothing to find, so that each case below adds its one mistake.
inline Project sound()
{
    Queue jobs;
    jobs.visibilityTimeoutS = 60;
    jobs.batchWindowS = 1;
    Connection read = arrow("answer", "data");
    read.operation = "read";
    Project p = toy::project({ component("users", Clients {}), component("api", HttpApi {}),
                                 component("answer", work()), component("data", Database {}),
                                 component("jobs", jobs), component("worker", work(20, 10)) },
        { arrow("users", "api"), arrow("api", "answer"), read, arrow("answer", "jobs"),
            arrow("jobs", "worker"), arrow("worker", "data") },
        toy::poisson(10), 3600);
    p.settings.freeTier = false;
    return p;
}

inline void addFunction(
    Project& p, const std::string& id, const Connection& call, Function f = work())
{
    p.components.push_back(component(id, std::move(f)));
    p.connections.push_back(call);
}

inline Connection asyncArrow(const std::string& from, const std::string& to)
{
    Connection c = arrow(from, to);
    c.mode = "async";
    return c;
}

inline void slo(Project& p, double ms)
{
    Objective promise;
    promise.metric = "latency_p95_ms";
    promise.atMost = ms;
    p.settings.slo = { promise };
}

}
