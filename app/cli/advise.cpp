// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/advise.hpp"
#include "app/cli/commands.hpp"
#include "core/io/advice_report.hpp"
#include "core/io/trace.hpp"
#include "core/model/validate.hpp"
#include "core/sim/run.hpp"
#include <iostream>
#include <memory>

namespace {

struct Asked {
    std::string file, provider, workload, format = "text";
    bool withRun = false;
};

void requireRunnable(const core::Project& project, const std::string& file)
{
    for (const core::Issue& issue : core::validate(project))
        if (issue.severity == core::Severity::error)
            throw core::Error(file + ": " + core::english(issue.text));
}

void advise(const Asked& asked)
{
    const core::Project project = core::loadProject(asked.file);
    requireRunnable(project, asked.file);
    const auto platforms = core::shippedPlatforms();
    const std::string wanted = asked.provider.empty() ? project.settings.provider : asked.provider;
    const core::Platform* platform = nullptr;
    std::vector<const core::Platform*> others;
    std::string known;
    for (const core::Platform& each : platforms) {
        known += (known.empty() ? "" : ", ") + each.id;
        if (each.id == wanted)
            platform = &each;
        else
            others.push_back(&each);
    }
    if (!platform)
        throw core::Error("provider \"" + wanted + "\" not known, expected one of: " + known);
    const core::Traces traces = core::loadTraces(project, asked.workload, asked.file);
    const core::QuickEstimate e = core::estimate(project, asked.workload, *platform, traces);
    std::optional<core::RunResult> run;
    if (asked.withRun) {
        core::RunSpec spec;
        spec.project = std::make_shared<const core::Project>(project);
        spec.platform = std::make_shared<const core::Platform>(*platform);
        spec.workload = asked.workload;
        spec.seed = project.settings.seed;
        spec.traces = traces;
        run = core::run(spec);
    }
    const auto findings
        = core::advise(project, asked.workload, *platform, e, run ? &*run : nullptr);
    const core::FitInput input { project, asked.workload, *platform, e, findings, others };
    const auto rows = core::fit(input);
    std::cout << (asked.format == "json" ? core::formatJson(core::adviceJson(input, rows))
                                         : core::adviceText(input, rows));
}

}

void addAdviseCommand(CLI::App& app, int&)
{
    CLI::App* command
        = app.add_subcommand("advise", "List best practices that a project does not follow");
    auto asked = std::make_shared<Asked>();
    command->add_option("FILE", asked->file, "Project file")->required();
    command->add_option("--provider", asked->provider, "Default: the project's");
    command->add_option("--workload", asked->workload, "Id of a workload; default: the first");
    command->add_option("--format", asked->format, "text or json")
        ->check(CLI::IsMember({ "text", "json" }));
    command->add_flag("--run", asked->withRun, "Simulate first, and add what only a run shows");
    command->callback([asked] { advise(*asked); });
}
