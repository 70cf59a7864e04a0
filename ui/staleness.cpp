// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staleness.hpp"

namespace ui {

static std::string chosenOf(const core::Project& project, const std::string& workload)
{
    return !workload.empty()        ? workload
        : project.workloads.empty() ? std::string()
                                    : project.workloads.front().id;
}

/// The project without what no figure depends on.
static core::Project essence(core::Project project, const std::string& workload)
{
    project.title.clear();
    project.frames.clear();
    for (core::Component& component : project.components) {
        component.name.clear();
        component.x = component.y = 0;
    }
    std::erase_if(
        project.workloads, [&](const core::Workload& each) { return each.id != workload; });
    for (core::Workload& each : project.workloads)
        each.title.clear();
    project.settings.slo.clear();
    project.settings.provider.clear();
    project.settings.region.clear(); // decides prices, and the bill is priced anew
    return project;
}

bool isStale(const core::Comparison& comparison, const core::Project& now, std::string workload)
{
    const std::string then = chosenOf(*comparison.project, comparison.workload);
    workload = chosenOf(now, workload);
    return then != workload || !(essence(*comparison.project, then) == essence(now, workload));
}

}
