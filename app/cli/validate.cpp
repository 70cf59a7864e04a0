// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/platforms.hpp"
#include "core/io/trace.hpp"
#include "core/platform/translation.hpp"
#include <algorithm>
#include <iostream>
#include <memory>

namespace {

/// What a run would refuse that the drawing alone does not show: plans, the provider and its
/// region, traces. One text for each.
std::vector<std::string> refusals(const core::Project& project, const std::string& file)
{
    std::vector<std::string> all;
    const auto look = [&all](const auto& check) {
        try {
            check();
        } catch (const core::Error& e) {
            all.emplace_back(e.what());
        }
    };
    for (const auto& platform : choosePlatforms({ "all", {}, {} }))
        look([&] { core::checkPlans(project, *platform); });
    look([&] {
        const auto platform = choosePlatforms({ project.settings.provider, {}, {} }).front();
        const auto& regions = platform->regions;
        if (!project.settings.region.empty()
            && std::none_of(regions.begin(), regions.end(),
                [&](const core::Region& r) { return r.id == project.settings.region; }))
            throw core::Error("settings.region: found \"" + project.settings.region
                + "\", expected a region of " + platform->title + " such as "
                + platform->defaultRegion);
    });
    for (const core::Workload& workload : project.workloads)
        look([&] { core::loadTraces(project, workload.id, file); });
    return all;
}

}

void addValidateCommand(CLI::App& app, int& status)
{
    CLI::App* command = app.add_subcommand("validate", "Check a project without running it");
    auto file = std::make_shared<std::string>();
    command->add_option("FILE", *file, "Project file")->required();
    command->callback([file, &status] {
        const core::Project project = core::loadProject(*file);
        const auto issues = core::validate(project);
        for (const core::Issue& issue : issues) {
            const bool error = issue.severity == core::Severity::error;
            (error ? std::cerr : std::cout)
                << *file << ": " << (error ? "error: " : "warning: ") << core::english(issue.text)
                << " [" << issue.code << "]\n";
        }
        const std::vector<std::string> refused = refusals(project, *file);
        for (const std::string& text : refused)
            std::cerr << *file << ": error: " << text << '\n';
        if (!core::canRun(issues) || !refused.empty())
            status = 2;
        else
            std::cout << *file << ": " << project.components.size() << " components, "
                      << project.connections.size() << " connections, " << project.workloads.size()
                      << " workloads: valid\n";
    });
}
