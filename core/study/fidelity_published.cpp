// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that others published: another simulator's steady states, measured cold starts and
// keep-alive times. They stand in resources/fidelity.json with source and date.
#include "core/model/json.hpp"
#include "core/study/fidelity_models.hpp"
#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace core {

namespace {

/// A service time as SimFaaS writes it: {"kind": "exp", "rate": 0.5}, in seconds.
struct Process {
    std::string kind;
    double mean = 0, sd = 0;
};
Process processOf(const Json& json)
{
    return { json.at("kind"), 1 / json.at("rate").get<double>(), json.value("std", 0.0) };
}

Amount serviceMs(const Process& p)
{
    if (p.kind == "exp")
        return exponentialAmount(1000 * p.mean);
    if (p.kind == "gauss")
        return { Amount::Shape::normal, 1000 * p.mean, 1000 * p.sd };
    return Amount::constantly(1000 * p.mean);
}

/// What has to be added to a warm service time so that the sum is distributed like a cold one.
/// For exponential times that is nothing with probability warm / cold, else the cold time.
Amount additionMs(const Process& warm, const Process& cold)
{
    if (warm.kind == "exp") {
        Amount a { Amount::Shape::mixture };
        a.weights = { warm.mean / cold.mean, 1 - warm.mean / cold.mean };
        a.parts = { Amount::constantly(0), exponentialAmount(1000 * cold.mean) };
        return a;
    }
    const double mean = 1000 * (cold.mean - warm.mean);
    if (warm.kind == "gauss")
        return { Amount::Shape::normal, mean,
            1000 * std::sqrt(cold.sd * cold.sd - warm.sd * warm.sd) };
    return Amount::constantly(mean);
}

/// The half width of a 99 % interval from that of a 95 % interval of n values; 0 for one value,
/// which comes from a model without chance.
double widened(const Json& estimate)
{
    if (estimate.at("n") < 2)
        return 0;
    const boost::math::students_t t(estimate.at("n").get<double>() - 1);
    return estimate.at("ci95_half").get<double>() * boost::math::quantile(t, 0.995)
        / boost::math::quantile(t, 0.975);
}

struct SteadyFigure {
    const char *key, *suffix, *what, *unit;
    double (*of)(const RunResult&);
};
constexpr SteadyFigure steadyFigures[] = {
    { "prob_cold", "cold_share", "Share of cold requests", "", coldShare },
    { "prob_reject", "rejected", "Share of rejected requests", "",
        [](const RunResult& r) {
            return static_cast<double>(r.requests.throttled)
                / static_cast<double>(r.requests.arrived);
        } },
    { "inst_count_avg", "instances", "Mean instances", "",
        [](const RunResult& r) { return workOf(r).instancesMean; } },
    { "running_avg", "running", "Mean running instances", "",
        [](const RunResult& r) { return workOf(r).instancesMean - workOf(r).idleMean; } },
    { "inst_running_count_avg", "running", "Mean running instances", "",
        [](const RunResult& r) { return workOf(r).instancesMean - workOf(r).idleMean; } },
    { "lifespan_avg", "lifespan", "Mean life of an instance", "s",
        [](const RunResult& r) { return workOf(r).lifespanMeanS; } },
};

FidelityCheck steadyCheck(const std::string& name, const std::string& key, const Json& estimate)
{
    const std::string bare = key.starts_with("steady_") ? key.substr(7) : key;
    const SteadyFigure* f = std::find_if(std::begin(steadyFigures), std::end(steadyFigures),
        [&](const SteadyFigure& s) { return bare == s.key; });
    FidelityCheck c { "simfaas_" + name + "_" + f->suffix };
    c.what = std::string(f->what) + ", SimFaaS case " + name;
    c.unit = f->unit;
    c.reference = estimate.at("mean");
    c.referenceHalf = widened(estimate);
    c.tolerance = estimate.value("tolerance", 0.0) * c.reference;
    c.widest = 0.3 * c.reference;
    c.figure = f->of;
    return c;
}

FidelityExperiment steadyState(const Json& row, const std::string& source, double effort)
{
    const Json& in = row.at("inputs");
    const Process arrival = processOf(in.at("arrival")), warm = processOf(in.at("warm")),
                  cold = processOf(in.at("cold"));
    const bool adds = row.at("simulator") == "ParServerlessSimulator";
    const double keep = in.at("expiration_threshold");
    const bool transient = in.at("max_time") <= keep;
    Function f = plainFunction(serviceMs(warm));
    f.coldStartMs = adds ? serviceMs(cold) : additionMs(warm, cold);
    f.keepAliveS = Amount::constantly(keep);
    f.maxInstances = in.at("maximum_concurrency");
    Arrivals arrivals = poissonArrivals(1 / arrival.mean);
    if (arrival.kind == "const")
        arrivals.process = ConstantRate { 1 / arrival.mean };
    const double duration = transient ? in.at("max_time").get<double>()
                                      : std::max(120'000 * effort * arrival.mean, 30 * keep);
    FidelityExperiment e { "simulators",
        experimentSpec(smallProject({ part("work", f) }, {}, std::move(arrivals), duration,
                           transient ? 0 : 30 * keep),
            idealPlatform()),
        {} };
    for (const auto& [key, estimate] : row.at("outputs").items()) {
        FidelityCheck c = steadyCheck(row.at("name"), key, estimate);
        c.source = source;
        c.note = adds ? "" : "cold_start_ms makes warm service and addition match its cold service";
        if (estimate.contains("why"))
            c.note += (c.note.empty() ? "" : "; ") + estimate.at("why").get<std::string>();
        e.checks.push_back(std::move(c));
    }
    return e;
}

const Platform& platformNamed(const std::vector<Platform>& platforms, const Json& id)
{
    return *std::find_if(
        platforms.begin(), platforms.end(), [&](const Platform& p) { return id == p.id; });
}

/// Pairs of calls `idleS` apart, three hours from pair to pair: the first is always cold.
FidelityExperiment keepAlive(
    const Json& row, const std::string& source, const std::vector<Platform>& all, double effort)
{
    const double idleS = 60 * row.at("idle_minutes").get<double>(), cycleS = 3 * 3600;
    const int pairs = static_cast<int>(1000 * effort) + 10;
    Trace trace;
    for (int i = 0; i < pairs; ++i)
        for (const double at : { 0.0, idleS })
            trace.times.push_back(seconds(i * cycleS + at).ns);
    TraceFile file;
    file.file = "pairs";
    Function f = plainFunction(Amount::constantly(0));
    f.plan = row.at("plan");
    f.timeoutS = 60;
    f.keepAliveS.reset();
    RunSpec spec = experimentSpec(
        smallProject({ part("work", f) }, {}, Arrivals { file, {} }, pairs * cycleS),
        platformNamed(all, row.at("provider")));
    spec.traces["pairs"] = std::make_shared<const Trace>(std::move(trace));

    FidelityCheck c { row.at("id") };
    c.what = "P(cold) after " + std::to_string(row.at("idle_minutes").get<int>())
        + " idle minutes, " + spec.platform->title + ", plan " + f.plan;
    c.source = source + ", " + row.at("date").get<std::string>();
    c.reference = row.at("p_cold");
    c.tolerance = row.at("tolerance");
    c.note = "rounded weights; where the measured curve falls, the model takes its mean";
    c.widest = 0.05;
    c.figure = [pairs](const RunResult& r) {
        return static_cast<double>(workOf(r).coldStarts) / pairs - 1;
    };
    return { "measurements", std::move(spec), { std::move(c) } };
}

/// Calls to a function that keeps no instance, so that each one is cold.
RunSpec coldCalls(const Json& row, const std::vector<Platform>& all, double effort)
{
    Function f = plainFunction(Amount::constantly(0));
    f.plan = row.at("plan");
    f.runtime = row.at("runtime");
    f.arch = row.at("arch");
    f.packageMb = row.at("package_mb");
    f.memoryMb = 512;
    f.timeoutS = 60;
    f.coldStartMs.reset();
    f.snapStart = row.value("snap_start", false);
    f.keepAliveS = Amount::constantly(0);
    return experimentSpec(smallProject({ part("work", f) }, {}, { ConstantRate { 0.005 }, {} },
                              200.0 * (5000 * effort + 100)),
        platformNamed(all, row.at("provider")));
}

FidelityCheck coldStart(const Json& row)
{
    const double q = row.at("quantile");
    const bool init = row.at("part") == "init";
    const Json& measured = row.at("measured");
    FidelityCheck c { row.at("id") };
    const bool restored = row.value("snap_start", false);
    c.what = std::string(restored ? "Restored snapshot"
                     : init       ? "Initialisation"
                                  : "Cold start")
        + (q > 0.5 ? ", p99: " : ", median: ") + row.at("provider").get<std::string>() + " "
        + row.at("plan").get<std::string>() + ", " + row.at("runtime").get<std::string>() + ", "
        + row.at("arch").get<std::string>();
    if (row.at("package_mb") > 0)
        c.what += ", " + std::to_string(row.at("package_mb").get<int>()) + " MB package";
    c.unit = "ms";
    c.source = row.at("source").get<std::string>() + ", " + row.at("date").get<std::string>() + ", "
        + measured.at("runtime").get<std::string>() + " "
        + measured.at("package").get<std::string>();
    c.reference = row.at("value_ms");
    c.tolerance = row.at("tolerance").get<double>() * c.reference;
    c.note = row.at("why");
    c.widest = 0.1 * c.reference;
    c.figure = [q, init](const RunResult& r) {
        const ComponentResult& w = workOf(r);
        return static_cast<double>((init ? w.init : w.coldStart).quantile(q)) / 1e6;
    };
    return c;
}

void appendColdStarts(const Json& rows, const std::vector<Platform>& all, double effort,
    std::vector<FidelityExperiment>& out)
{
    std::string before;
    for (const Json& row : rows) {
        std::string setting;
        for (const char* key :
            { "provider", "plan", "runtime", "arch", "package_mb", "snap_start" })
            setting += row.value(key, Json()).dump() + " ";
        if (setting != before)
            out.push_back({ "measurements", coldCalls(row, all, effort), {} });
        out.back().checks.push_back(coldStart(row));
        before = setting;
    }
}

}

std::vector<FidelityExperiment> publishedExperiments(double effort)
{
    const auto [name, text] = shippedFidelityFiles().front();
    const Json figures = parseJson(text, std::string(name));
    const std::vector<Platform> platforms = shippedPlatforms();
    std::vector<FidelityExperiment> all;
    const Json& simulated = figures.at("simfaas");
    for (const Json& row : simulated.at("cases"))
        all.push_back(steadyState(row, simulated.at("source"), effort));
    const Json& idle = figures.at("keep_alive");
    for (const Json& row : idle.at("curves"))
        all.push_back(keepAlive(row, idle.at("source"), platforms, effort));
    appendColdStarts(figures.at("cold_starts"), platforms, effort, all);
    return all;
}

}
