// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/interrupt.hpp"
#include "app/cli/platforms.hpp"
#include "core/io/report.hpp"
#include "core/io/result_json.hpp"
#include "core/io/trace.hpp"
#include "core/model/validate.hpp"
#include "core/platform/figures.hpp"
#include <cmath>
#include <iostream>

namespace {

struct RunArguments {
    std::string file, region, workload, duration, date, format = "text", output;
    std::uint64_t seed = 0;
    PlatformChoice platforms;
    bool hasSeed = false, noFreeTier = false;
    int replications = 0; ///< 0: as the project says
    unsigned jobs = 0;
    std::size_t maxInFlight = 0;
    std::vector<std::string> settings, assertions;
};

/// "place.memory_mb=2048"
void applySetting(core::Project& project, const std::string& text)
{
    const std::size_t equals = text.find('='), dot = text.find('.');
    if (equals == std::string::npos || dot == std::string::npos || dot > equals)
        throw core::Error("--set " + text + ": expected COMPONENT.FIELD=VALUE");
    core::Component* component = core::findComponent(project, text.substr(0, dot));
    if (!component) {
        std::string known;
        for (const core::Component& c : project.components)
            known += (known.empty() ? "" : ", ") + c.id;
        throw core::Error("--set " + text + ": no component \"" + text.substr(0, dot)
            + "\", expected one of: " + known);
    }
    core::setField(*component, text.substr(dot + 1, equals - dot - 1), text.substr(equals + 1));
}

struct Assertion {
    std::string text, metric, relation;
    double bound = 0;
};

/// "latency_p95_ms<250"
Assertion parseAssertion(const std::string& text)
{
    const std::size_t at = text.find_first_of("<>=");
    const auto wrong = [&] {
        return core::Error("--assert '" + text + "': expected METRIC<NUMBER, with <, <=, > or >=");
    };
    if (at == 0 || at == std::string::npos || text[at] == '=')
        throw wrong();
    Assertion a { text, text.substr(0, at), text.substr(at, 1), 0 };
    std::size_t number = at + 1;
    if (number < text.size() && text[number] == '=') {
        a.relation += '=';
        ++number;
    }
    const auto trim = [](std::string s) {
        s.erase(0, s.find_first_not_of(' '));
        s.erase(s.find_last_not_of(' ') + 1);
        return s;
    };
    a.metric = trim(a.metric);
    const std::string bound = trim(text.substr(number));
    char* end = nullptr;
    a.bound = std::strtod(bound.c_str(), &end);
    if (bound.empty() || *end != 0 || std::isnan(a.bound))
        throw wrong();
    return a;
}

bool holds(const Assertion& a, double value)
{
    if (a.relation == "<")
        return value < a.bound;
    if (a.relation == "<=")
        return value <= a.bound;
    return a.relation == ">" ? value > a.bound : value >= a.bound;
}

void checkRegion(const core::ComparisonSpec& spec)
{
    if (spec.region.empty())
        return;
    std::string known;
    for (const auto& platform : spec.platforms)
        for (const core::Region& region : platform->regions) {
            if (region.id == spec.region)
                return;
            known += (known.empty() ? "" : ", ") + region.id;
        }
    throw core::Error("region \"" + spec.region + "\" not known, expected one of: " + known);
}

core::ComparisonSpec specOf(const RunArguments& arguments)
{
    auto project = std::make_shared<core::Project>(core::loadProject(arguments.file));
    for (const std::string& setting : arguments.settings)
        applySetting(*project, setting);
    for (const core::Issue& issue : core::validate(*project))
        if (issue.severity == core::Severity::error)
            throw core::Error(arguments.file + ": " + core::english(issue.text));

    core::ComparisonSpec spec;
    PlatformChoice choice = arguments.platforms;
    if (choice.provider.empty())
        choice.provider = project->settings.provider;
    const std::vector<std::string>& off = project->settings.billOff;
    choice.without.insert(choice.without.end(), off.begin(), off.end());
    spec.platforms = choosePlatforms(choice);
    spec.region = arguments.region;
    if (spec.region.empty() && choice.provider == project->settings.provider)
        spec.region = project->settings.region;
    checkRegion(spec);
    spec.seed = arguments.hasSeed ? arguments.seed : project->settings.seed;
    spec.replications
        = arguments.replications > 0 ? arguments.replications : project->settings.replications;
    spec.jobs = arguments.jobs;
    if (arguments.maxInFlight > 0)
        spec.maxInFlight = arguments.maxInFlight;
    spec.billing.freeTier = project->settings.freeTier && !arguments.noFreeTier;
    checkDate(arguments.date);
    spec.billing.date = arguments.date;
    spec.billing.today = core::today();
    spec.workload = arguments.workload.empty() ? project->workloads.front().id : arguments.workload;
    if (!arguments.duration.empty()) {
        spec.duration = core::parseDuration(arguments.duration);
        if (!spec.duration || spec.duration->ns <= 0)
            throw core::Error("--duration " + arguments.duration
                + ": expected a duration such as 90s, 15m, 24h or 30d");
    }
    spec.traces = core::loadTraces(*project, spec.workload, arguments.file);
    spec.project = std::move(project);
    return spec;
}

/// Why a figure says nothing about this run, or empty: without requests there is no latency.
std::string nothingToAssert(const core::ProviderOutcome& outcome, const std::string& metric)
{
    const bool latency = metric.starts_with("latency_") || metric.starts_with("worst_second");
    const bool share = metric.ends_with("_rate");
    for (const core::RunResult& r : outcome.results)
        if (latency && r.requests.completed == 0)
            return "no request completed";
        else if (share && r.requests.arrived == 0)
            return "no request arrived";
    return {};
}

int checkAssertions(const core::Comparison& comparison, const std::vector<core::Json>& objects,
    const std::vector<Assertion>& assertions)
{
    int status = 0;
    for (const Assertion& a : assertions)
        for (std::size_t i = 0; i < objects.size(); ++i) {
            const double value = core::metricOf(comparison.providers[i], objects[i], a.metric);
            const std::string nothing = nothingToAssert(comparison.providers[i], a.metric);
            if (nothing.empty() && holds(a, value))
                continue;
            std::cerr << "assert failed on " << comparison.providers[i].platform->id << ": "
                      << a.text << ", ";
            if (nothing.empty())
                std::cerr << "found " << value << '\n';
            else
                std::cerr << nothing << '\n';
            status = 1;
        }
    return status;
}

int runCommand(const RunArguments& arguments)
{
    std::vector<Assertion> assertions;
    for (const std::string& text : arguments.assertions)
        assertions.push_back(parseAssertion(text));
    const core::ComparisonSpec spec = specOf(arguments);
    const core::Comparison comparison = core::compare(spec, Interrupt().token());
    std::vector<core::Json> objects;
    bool complete = true;
    for (const core::ProviderOutcome& outcome : comparison.providers) {
        objects.push_back(core::toJson(outcome, *spec.project));
        complete = complete && objects.back().at("complete").get<bool>();
        const core::Json differences = core::differencesJson(comparison, objects.size() - 1);
        if (!differences.empty())
            objects.back()["difference_to"] = differences;
    }
    // A metric that does not exist is wrong input: told before anything is written.
    const int asserted = checkAssertions(comparison, objects, assertions);
    std::string text;
    if (arguments.format == "json")
        text = (arguments.platforms.provider == "all" ? core::Json(objects) : objects.front())
                   .dump(1)
            + "\n";
    else if (arguments.format == "csv")
        text = core::csvReport(comparison);
    else
        text = core::textReport(comparison);
    if (arguments.output.empty())
        std::cout << text << std::flush;
    else
        core::writeFile(arguments.output, text);
    for (const core::ProviderOutcome& outcome : comparison.providers)
        if (const std::string& region = outcome.results.front().region;
            !arguments.region.empty() && region != arguments.region)
            std::cerr << outcome.platform->id << ": has no region " << arguments.region
                      << ", priced in " << region << '\n';
    for (const core::ProviderOutcome& outcome : comparison.providers)
        for (const core::RunResult& r : outcome.results)
            if (!r.complete)
                std::cerr << outcome.platform->id << ": incomplete after " << r.simulatedS
                          << " s of simulated time: " << core::english(r.stopReason) << '\n';
    return complete ? asserted : 3;
}

}

void addRunCommand(CLI::App& app, int& status)
{
    CLI::App* command = app.add_subcommand("run", "Simulate a project and price it");
    auto a = std::make_shared<RunArguments>();
    command->add_option("FILE", a->file, "Project file")->required();
    addPlatformOptions(*command, a->platforms);
    command->add_option("--region", a->region, "Region of the provider");
    command->add_option("--workload", a->workload, "Id of the workload; the first one without it");
    auto* seed
        = command->add_option("--seed", a->seed, "Seed of the random numbers")->check(wholeSeed);
    command->add_option("--duration", a->duration, "Simulated time, such as 24h");
    command
        ->add_option("--replications", a->replications,
            "Runs with different seeds, for confidence intervals; the project's own without it")
        ->check(CLI::Range(1, 10000));
    command->add_option("--jobs", a->jobs, "Threads; one per core without it")
        ->check(CLI::Range(1, 1024));
    command
        ->add_option("--max-in-flight", a->maxInFlight,
            "Requests and messages under way at once; a run that outgrows it ends with what there "
            "is, 20 million without it")
        ->check(CLI::Range(std::size_t { 1 }, std::size_t { 1'000'000'000 }));
    command->add_option("--set", a->settings, "COMPONENT.FIELD=VALUE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command
        ->add_option("--assert", a->assertions,
            "Such as 'latency_p95_ms<250'; exit status 1 when it does not hold")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_option("--format", a->format, "text, json or csv")
        ->check(CLI::IsMember({ "text", "json", "csv" }));
    command->add_option("--output", a->output, "Write there instead of standard output");
    command->add_option("--date", a->date,
        "Prices in force on this day, such as 2026-12-01; those of the catalogue's own without it");
    command->add_flag("--no-free-tier", a->noFreeTier, "Price without free amounts");
    command->callback([a, seed, &status] {
        a->hasSeed = seed->count() > 0;
        status = runCommand(*a);
    });
}
