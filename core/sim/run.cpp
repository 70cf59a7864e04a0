// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/run.hpp"
#include "core/model/validate.hpp"
#include "core/platform/translation.hpp"
#include "core/sim/engine.hpp"

namespace core {

RunResult run(const RunSpec& spec, std::stop_token stop, Progress* progress)
{
    const Project& project = *spec.project;
    for (const Issue& issue : validate(project))
        if (issue.severity == Severity::error)
            throw Error(issue.text);
    if (project.workloads.empty())
        throw Error("the project has no workload"_form);
    const Workload* workload
        = spec.workload.empty() ? &project.workloads.front() : findWorkload(project, spec.workload);
    if (!workload) {
        std::string known;
        for (const Workload& w : project.workloads)
            known += (known.empty() ? "" : ", ") + w.id;
        throw Error(
            say("workload %1 not found, expected one of: %2"_form, inQuotes(spec.workload), known));
    }
    checkPlans(project, *spec.platform);
    return Engine(spec, *workload).execute(stop, progress);
}

const ComponentResult* findResult(const RunResult& result, std::string_view component)
{
    for (const ComponentResult& c : result.components)
        if (c.id == component)
            return &c;
    return nullptr;
}

}
