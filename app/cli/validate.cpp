// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.hpp"
#include "app/cli/commands.hpp"
#include <iostream>
#include <memory>

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
            (error ? std::cerr : std::cout) << *file << ": " << (error ? "error: " : "warning: ")
                                            << issue.text << " [" << issue.code << "]\n";
        }
        if (!core::canRun(issues))
            status = 2;
        else
            std::cout << *file << ": " << project.components.size() << " components, "
                      << project.connections.size() << " connections, " << project.workloads.size()
                      << " workloads: valid\n";
    });
}
