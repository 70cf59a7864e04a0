// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/workload_edits.hpp"
#include <algorithm>

namespace ui {

core::Workload* mutableWorkload(core::Project& project, const std::string& id)
{
    for (core::Workload& workload : project.workloads) {
        if (workload.id == id)
            return &workload;
    }
    return nullptr;
}

bool canSend(const core::Component& component)
{
    return std::holds_alternative<core::Clients>(component.kind)
        || std::holds_alternative<core::Schedule>(component.kind);
}

std::string addWorkload(core::Project& project, const std::string& from)
{
    core::Workload workload;
    const core::Workload* model = core::findWorkload(project, from);
    if (model) {
        workload = *model;
        workload.title = (model->title.empty() ? model->id : model->title) + " (copy)";
        workload.id = core::freshId(project, workload.title);
    } else {
        int n = int(project.workloads.size()) + 1;
        do {
            workload.id = "workload_" + std::to_string(n);
            workload.title = "Workload " + std::to_string(n++);
        } while (core::findWorkload(project, workload.id));
        for (const core::Component& component : project.components) {
            if (std::holds_alternative<core::Clients>(component.kind))
                workload.sources.push_back({ component.id, { core::Poisson {}, {} }, {} });
        }
    }
    project.workloads.push_back(workload);
    return workload.id;
}

void addSource(core::Project& project, const std::string& workload)
{
    core::Workload* w = mutableWorkload(project, workload);
    if (!w)
        return;
    const auto idle = [&](const core::Component& c) {
        return canSend(c)
            && std::none_of(w->sources.begin(), w->sources.end(),
                [&](const core::ArrivalSource& source) { return source.component == c.id; });
    };
    const auto sender = std::find_if(project.components.begin(), project.components.end(), idle);
    if (sender != project.components.end())
        w->sources.push_back({ sender->id, { core::Poisson {}, {} }, {} });
}

void addFault(core::Project& project, const std::string& workload)
{
    core::Workload* w = mutableWorkload(project, workload);
    if (!w || project.components.empty())
        return;
    const auto fits = [&](const core::Component& c) {
        return !canSend(c)
            && std::none_of(w->faults.begin(), w->faults.end(),
                [&](const core::Fault& fault) { return fault.component == c.id; });
    };
    auto target = std::find_if(project.components.begin(), project.components.end(), fits);
    if (target == project.components.end())
        target = std::find_if(project.components.begin(), project.components.end(),
            [](const core::Component& c) { return !canSend(c); });
    if (target == project.components.end())
        return;
    core::Fault fault;
    fault.component = target->id;
    const auto whole = [](core::SimTime ns) { // seconds, where there are any
        return ns > core::nsPerSecond ? ns / core::nsPerSecond * core::nsPerSecond : ns;
    };
    fault.duration.ns = whole(w->duration.ns / 10);
    fault.at.ns = whole(w->duration.ns / 2);
    w->faults.push_back(fault);
}

}
