// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/study.hpp"

namespace core {

/// The same traffic on functions and on containers or machines that are always on.
struct CrossoverSpec {
    std::shared_ptr<const Project> project;
    std::shared_ptr<const Platform> platform;
    std::string workload, region;
    std::string plan; ///< of the service; empty: the platform's usual one
    double vcpu = 1, memoryGb = 2; ///< of a replica
    int replicas = 1; ///< at least; as many more as the load asks for
    double fromPerS = 0.1, toPerS = 200; ///< mean rates of arrivals that are compared
    int points = 7; ///< between them, evenly on a logarithmic scale
    std::uint64_t seed = 1;
    int replications = 3;
    std::optional<Duration> duration; ///< of each run; absent: as long as the rate asks for, at
                                      ///< most a day
    BillOptions billing;
    unsigned jobs = 0;
};

/// Both at one rate.
struct CrossoverPoint {
    double ratePerS = 0;
    Estimate functionsCost, serviceCost; ///< a month's
    Estimate functionsP95Ms, serviceP95Ms;
};

/// Where the ranking flips: the rate in each replication by bisection on simulated runs, and from
/// those the mean with its 95 % interval, on a logarithmic scale.
struct Crossing {
    std::string metric; ///< "month_total" or "latency_p95_ms"
    double ratePerS = 0, lowPerS = 0, highPerS = 0;
    bool functionsBetterBelow = true;
};

struct Crossover {
    std::string provider, region, functions, service; ///< the last two as people read them
    std::vector<CrossoverPoint> points;
    std::vector<Crossing> crossings; ///< by metric, then rate
    bool complete = true;
};

/// Every function as a service of this plan and size, doing the same work.
Project alwaysOn(const Project& project, const CrossoverSpec& spec);
/// One workload with all its arrivals times `factor`.
Project withTraffic(const Project& project, std::string_view workload, double factor);

/// Compares both over the rates and looks for the crossings of cost and of p95 latency. The result
/// does not depend on `jobs`. Throws Error for a project without functions, traffic that has no
/// rate, an unknown plan.
Crossover crossover(const CrossoverSpec& spec, std::stop_token stop = {});

}
