// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/study.hpp"
#include <atomic>

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
    int replications = 3; ///< at least; see Crossing
    std::optional<Duration> duration; ///< of each run; absent: see crossover()
    BillOptions billing;
    unsigned jobs = 0;
};

/// Both at one rate.
struct CrossoverPoint {
    double ratePerS = 0;
    double simulatedS = 0; ///< by one run; less than `wholeS` when it is sampled in stretches
    double wholeS = 0; ///< that it stands for
    Estimate functionsCost, serviceCost; ///< a month's
    Estimate functionsP95Ms, serviceP95Ms;
    Estimate functionsCompleted, serviceCompleted; ///< share of requests that ended well, 0..1
};

/// Where the ranking flips: in each replication the rate is found by bracketing on simulated runs
/// (TOMS 748, a bisection that guesses) to one per cent, and from those come the mean and its 95 %
/// interval, on a logarithmic scale. Where the interval is wider than 5 % to either side, there are
/// more replications, up to twice as many. The interval is that of the replications alone (what
/// other luck would have given), and at least as wide as the search leaves the rate open: a half
/// per cent to either side, which is all there is with one replication. A replication that does
/// not flip between the two rates of the search counts at the nearer one.
struct Crossing {
    std::string metric; ///< "month_total" or "latency_p95_ms"
    double ratePerS = 0, lowPerS = 0, highPerS = 0;
    bool functionsBetterBelow = true;
    int replications = 0;
    int clipped = 0; ///< of them: did not flip between the two rates of the search
};

/// Over a range of the compared rates one of the two ranks better, but does not keep up: it
/// completes fewer requests than promised.
struct Doubt {
    std::string metric; ///< in which it ranks better, as in Crossing
    bool functions = true; ///< it is the functions; else the service
    double fromPerS = 0, toPerS = 0; ///< first and last compared rate
    double completed = 1; ///< the least share there
};

struct Crossover {
    std::string provider, region, functions, service; ///< the last two as people read them
    std::vector<CrossoverPoint> points;
    std::vector<Crossing> crossings; ///< by metric, then rate
    double promised = 0.99; ///< share of requests that have to complete: the project's own
                            ///< objective for success_rate or error_rate, else 99 %
    bool complete = true;
};

/// The lowest rate at which the workload was sampled in stretches; null where it never was.
const CrossoverPoint* firstSampled(const Crossover& crossover);

/// Where the better one is better only because it refuses or loses requests.
std::vector<Doubt> doubtsOf(const Crossover& crossover);

/// Every function as a service of this plan and size, doing the same work.
Project alwaysOn(const Project& project, const CrossoverSpec& spec);
/// One workload with all its arrivals times `factor`.
Project withTraffic(const Project& project, std::string_view workload, double factor);

/// Polled by whoever shows it: comparisons of both at one rate that are done, and how many there
/// will be as far as is known.
struct CrossoverProgress {
    std::atomic<int> done { 0 }, expected { 0 };
};

/// Compares both over the rates and looks for the crossings of cost and of p95 latency: between
/// two rates at which they can be told apart (the 95 % interval of their difference leaves out 0)
/// and rank differently. All runs of a replication share their seed, so both sides see the same
/// arrivals and the same work, and the difference changes smoothly with the rate.
///
/// How long a run is, where nobody says: steady traffic as long as 20,000 arrivals take, from ten
/// minutes to a day. Traffic that changes is simulated over its whole workload while that are at
/// most 100,000 arrivals; else in 12 stretches of it at even distances (24 over more than two
/// days), at least a minute long and each with a warm-up, drawn anew for each replication, so that
/// the interval holds what the sampling adds. What schedules start is always part of it; see
/// stretchesOf().
///
/// A daily limit of a free plan that a run is too short to reach counts by what the bill says it
/// refuses. The result does not depend on `jobs`. Throws Error for a project without functions,
/// traffic that has no rate (a trace, a schedule), an unknown plan.
Crossover crossover(
    const CrossoverSpec& spec, std::stop_token stop = {}, CrossoverProgress* progress = nullptr);

}
