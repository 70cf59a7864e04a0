// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/advise.hpp"
#include "core/study/advice/situation.hpp"
#include <algorithm>

namespace core {

const char* severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::critical:
        return "critical";
    case Finding::Severity::warning:
        return "warning";
    case Finding::Severity::hint:
        break;
    }
    return "hint";
}

std::vector<Finding> advise(const Project& project, std::string_view workload,
    const Platform& platform, const QuickEstimate& e, const RunResult* run)
{
    std::vector<Finding> findings;
    const Workload* chosen = workload.empty() && !project.workloads.empty()
        ? &project.workloads.front()
        : findWorkload(project, workload);
    if (!chosen)
        return findings;
    const Situation situation(project, *chosen, platform, e, run);
    const auto follow = [&](std::span<const LookEntry> looks) {
        for (const LookEntry& entry : looks) {
            Collector collector(situation, shippedRule(entry.code), findings);
            entry.look(situation, collector);
        }
    };
    if (run)
        follow(observedLooks());
    follow(deliveryLooks());
    follow(callLooks());
    follow(capacityLooks());
    follow(functionLooks());
    follow(costLooks());
    std::stable_sort(findings.begin(), findings.end(),
        [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return findings;
}

Project fixed(const Project& project, const Finding& finding)
{
    Project edited = project;
    if (finding.fix)
        finding.fix->apply(edited);
    return edited;
}

}
