// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/figures.hpp"
#include <algorithm>
#include <cmath>

namespace ui {

static float at(const core::Series& series, std::size_t bin)
{
    return bin < series.size() ? series[bin] : 0.0f;
}

static void fillInstances(NodeFigures& figures, const core::ComponentResult& component)
{
    const std::size_t bins
        = std::max({ component.busy.size(), component.idle.size(), component.starting.size() });
    double most = -1;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const double all
            = at(component.busy, bin) + at(component.idle, bin) + at(component.starting, bin);
        if (all <= most)
            continue;
        most = all;
        figures.busy = int(std::ceil(at(component.busy, bin)));
        figures.starting = int(std::ceil(at(component.starting, bin)));
        figures.idle = std::max(0, int(std::ceil(all)) - figures.busy - figures.starting);
    }
    figures.hasInstances = bins > 0;
}

Figures figuresOf(const core::RunResult& result, const core::Bill& bill)
{
    Figures all;
    for (const core::ComponentResult& component : result.components) {
        NodeFigures& figures = all[component.id];
        if (result.simulatedS > 0)
            figures.ratePerS = double(component.invocations) / result.simulatedS;
        if (component.duration.count() > 0)
            figures.p95Ms = double(component.duration.quantile(0.95)) / 1e6;
        fillInstances(figures, component);
    }
    for (const core::BillLine& line : bill.lines) {
        const auto found = all.find(line.component);
        if (found == all.end())
            continue;
        found->second.monthlyCost += line.amount;
        found->second.billed = true;
    }
    return all;
}

}
