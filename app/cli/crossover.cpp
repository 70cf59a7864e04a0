// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/interrupt.hpp"
#include "app/cli/platforms.hpp"
#include "core/io/crossover_report.hpp"
#include "core/io/trace.hpp"
#include "core/model/json.hpp"
#include <iostream>

namespace {

struct CrossoverArguments {
    std::string file, duration, format = "text", output;
    PlatformChoice platforms;
    core::CrossoverSpec spec;
    bool noFreeTier = false;
};

int crossoverCommand(const CrossoverArguments& a)
{
    auto project = std::make_shared<const core::Project>(core::loadProject(a.file));
    core::CrossoverSpec spec = a.spec;
    spec.project = project;
    PlatformChoice choice = a.platforms;
    if (choice.provider.empty())
        choice.provider = project->settings.provider;
    choice.without.insert(
        choice.without.end(), project->settings.billOff.begin(), project->settings.billOff.end());
    spec.billing.freeTier = project->settings.freeTier && !a.noFreeTier;
    if (!a.duration.empty()) {
        spec.duration = core::parseDuration(a.duration);
        if (!spec.duration || spec.duration->ns <= 0)
            throw core::Error(
                "--duration " + a.duration + ": expected a duration such as 90s, 15m, 24h or 30d");
    }
    const Interrupt interrupt;
    std::vector<core::Crossover> all;
    bool complete = true;
    for (const auto& platform : choosePlatforms(choice)) {
        spec.platform = platform;
        all.push_back(core::crossover(spec, interrupt.token()));
        complete = complete && all.back().complete;
    }
    std::string text;
    if (a.format == "json") {
        core::Json objects = core::Json::array();
        for (const core::Crossover& c : all)
            objects.push_back(core::toJson(c));
        text = (choice.provider == "all" ? objects : objects.front()).dump(1) + "\n";
    } else {
        text = a.format == "csv" ? core::crossoverCsv(all) : core::crossoverText(all);
    }
    if (a.output.empty())
        std::cout << text << std::flush;
    else
        core::writeFile(a.output, text);
    return complete ? 0 : 3;
}

}

void addCrossoverCommand(CLI::App& app, int& status)
{
    CLI::App* command = app.add_subcommand("crossover",
        "Compare functions with containers that are always on, by rate, and find where the "
        "ranking flips");
    auto a = std::make_shared<CrossoverArguments>();
    command->add_option("FILE", a->file, "Project file")->required();
    addPlatformOptions(*command, a->platforms);
    command->add_option("--workload", a->spec.workload, "Id of the workload; the first without it");
    command->add_option("--region", a->spec.region, "Region of the provider");
    command->add_option(
        "--plan", a->spec.plan, "Plan of the service, such as fargate, vm or containers");
    command->add_option("--vcpu", a->spec.vcpu, "vCPUs of a replica")
        ->check(CLI::Range(0.05, 256.0));
    command->add_option("--memory-gb", a->spec.memoryGb, "Memory of a replica")
        ->check(CLI::Range(0.1, 4096.0));
    command->add_option("--replicas", a->spec.replicas, "Replicas that always run")
        ->check(CLI::Range(1, 10000));
    command->add_option("--from", a->spec.fromPerS, "Lowest mean rate, requests/s");
    command->add_option("--to", a->spec.toPerS, "Highest mean rate, requests/s");
    command->add_option("--points", a->spec.points, "Rates between them")
        ->check(CLI::Range(2, 100));
    command->add_option("--replications", a->spec.replications, "Runs at each rate")
        ->check(CLI::Range(1, 1000));
    command->add_option("--seed", a->spec.seed, "Seed of the random numbers")->check(wholeSeed);
    command->add_option("--duration", a->duration, "Simulated time of each run");
    command->add_option("--jobs", a->spec.jobs, "Threads; one per core without it")
        ->check(CLI::Range(1, 1024));
    command->add_flag("--no-free-tier", a->noFreeTier, "Price without free amounts");
    command->add_option("--format", a->format, "text, json or csv")
        ->check(CLI::IsMember({ "text", "json", "csv" }));
    command->add_option("--output", a->output, "Write there instead of standard output");
    command->callback([a, &status] { status = crossoverCommand(*a); });
}
