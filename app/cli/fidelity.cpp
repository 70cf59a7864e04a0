// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "core/io/fidelity_report.hpp"
#include "core/model/error.hpp"
#include <algorithm>
#include <iostream>

namespace {

struct FidelityArguments {
    std::string format = "text", only;
    double effort = 1;
    core::FidelityOptions options;
};

}

void addFidelityCommand(CLI::App& app, int& status)
{
    CLI::App* command = app.add_subcommand("fidelity",
        "Compare the simulator with mathematics, other simulators and measurements; exit status 1 "
        "when a check fails");
    auto a = std::make_shared<FidelityArguments>();
    command->add_option("--format", a->format, "text, json or markdown")
        ->check(CLI::IsMember({ "text", "json", "markdown" }));
    command->add_option("--replications", a->options.replications, "Runs for each interval")
        ->check(CLI::Range(2, 10000));
    command->add_option("--effort", a->effort, "Length of each run against the usual one")
        ->check(CLI::Range(0.01, 1000.0));
    command->add_option("--only", a->only, "Experiments with a check whose id contains this text");
    command->add_option("--seed", a->options.seed, "Seed of the random numbers")->check(wholeSeed);
    command->add_option("--jobs", a->options.jobs, "Threads; one per core without it")
        ->check(CLI::Range(1, 1024));
    command->callback([a, &status] {
        auto experiments = core::fidelityExperiments(a->effort);
        std::erase_if(experiments, [&](const core::FidelityExperiment& e) {
            return std::none_of(e.checks.begin(), e.checks.end(),
                [&](const auto& check) { return check.id.find(a->only) != std::string::npos; });
        });
        if (experiments.empty())
            throw core::Error("--only " + a->only + ": no check has such an id");
        const auto rows = core::checkFidelity(experiments, a->options);
        if (a->format == "json")
            std::cout << core::fidelityJson(rows).dump(1) << '\n';
        else
            std::cout << (a->format == "markdown" ? core::fidelityMarkdown(rows)
                                                  : core::fidelityText(rows));
        std::cout << std::flush;
        const bool passed = std::all_of(
            rows.begin(), rows.end(), [](const core::FidelityRow& r) { return r.passed; });
        status = passed ? 0 : 1;
    });
}
