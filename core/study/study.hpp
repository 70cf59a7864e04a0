// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result/bill.hpp"
#include "core/sim/run.hpp"

namespace core {

/// Runs every spec, `jobs` at a time (0: one per core). Results stand in the order of the specs
/// and do not depend on `jobs`. After a stop request the unfinished ones are partial.
/// `progress`, where given, holds one entry for each spec.
std::vector<RunResult> runAll(const std::vector<RunSpec>& specs, unsigned jobs,
    std::stop_token stop = {}, std::vector<Progress>* progress = nullptr);

/// Mean and half width of the 95 % confidence interval by Student's t; the width is 0 for one
/// value.
struct Estimate {
    double mean = 0, ci95 = 0;
};
Estimate estimate(const std::vector<double>& values);

/// One figure of a run by name: latency_p95_ms, cold_start_rate, month_total, ...
/// Throws Error that lists the names when there is no such figure.
double figure(const RunResult& result, const Bill& bill, std::string_view metric);
/// Names that figure() knows.
std::vector<std::string> figureNames();

/// How far from the truth a figure of one run may be read, as a share of it: half a bucket of the
/// histogram for percentiles, else 0. Intervals are never narrower.
double readingError(std::string_view metric);

/// Seeds of n replications: the first is `seed` itself, the others are derived from it and have
/// nothing to do with those of a neighbouring seed.
std::vector<std::uint64_t> replicationSeeds(std::uint64_t seed, int n);

/// What one provider gave: a result and its bill for each replication, the first with the asked
/// seed.
struct ProviderOutcome {
    std::shared_ptr<const Platform> platform;
    std::vector<RunResult> results;
    std::vector<Bill> bills;
};

/// The estimate of one figure over the replications of a provider.
Estimate estimate(const ProviderOutcome& outcome, std::string_view metric);

/// The same architecture, workload and seeds on several providers.
struct Comparison {
    std::shared_ptr<const Project> project;
    std::string workload;
    std::vector<ProviderOutcome> providers;
};

struct ComparisonSpec {
    std::shared_ptr<const Project> project;
    std::vector<std::shared_ptr<const Platform>> platforms;
    std::string workload, region; ///< region applies where the platform has it
    std::uint64_t seed = 1;
    int replications = 1;
    std::optional<Duration> duration;
    Traces traces;
    std::size_t maxInFlight = RunSpec {}.maxInFlight; ///< see RunSpec
    BillOptions billing;
    unsigned jobs = 0; ///< 0: one per core
};

/// Runs all of them. `progress` has platforms x replications entries, by platform then replication.
Comparison compare(const ComparisonSpec& spec, std::stop_token stop = {},
    std::vector<Progress>* progress = nullptr);

/// The same runs with bills made anew, by the catalogues of `prices` where they have a platform of
/// the same id, in `options.region` where the platform has it, else in its default region. Pure:
/// nothing is run. Throws Error where a bill cannot be made.
Comparison repriced(const Comparison& comparison, const BillOptions& options,
    const std::vector<std::shared_ptr<const Platform>>& prices = {});

}
