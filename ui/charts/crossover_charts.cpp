// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/crossover_charts.hpp"
#include "ui/language.hpp"

namespace ui {

namespace {
using Value = core::Estimate core::CrossoverPoint::*;

ChartSeries seriesOf(
    const core::Crossover& crossover, Value value, const std::string& name, int index)
{
    ChartSeries series;
    series.name = QString::fromStdString(name);
    series.ink = seriesInk(index);
    series.line = lineStyle(index);
    for (const core::CrossoverPoint& point : crossover.points) {
        series.x.push_back(point.ratePerS);
        series.y.push_back((point.*value).mean);
    }
    return series;
}

ChartData chartOf(
    const core::Crossover& crossover, const char* metric, Value functions, Value service)
{
    ChartData data;
    data.x = { tr("Requests a second (log)"), Unit::perSecond, true };
    data.series = { seriesOf(crossover, functions, crossover.functions, 0),
        seriesOf(crossover, service, crossover.service, 1) };
    for (const core::Crossing& crossing : crossover.crossings)
        if (crossing.metric == metric)
            data.markers.push_back(
                { crossing.ratePerS, tr("%1/s").arg(QString::number(crossing.ratePerS, 'g', 3)) });
    return data;
}
}

ChartData crossoverCost(const core::Crossover& crossover)
{
    ChartData data = chartOf(crossover, "month_total", &core::CrossoverPoint::functionsCost,
        &core::CrossoverPoint::serviceCost);
    data.id = "crossover_cost";
    data.title = tr("Monthly cost by rate");
    data.y = { tr("USD a month"), Unit::dollars };
    return data;
}

ChartData crossoverLatency(const core::Crossover& crossover)
{
    ChartData data = chartOf(crossover, "latency_p95_ms", &core::CrossoverPoint::functionsP95Ms,
        &core::CrossoverPoint::serviceP95Ms);
    data.id = "crossover_latency";
    data.title = tr("p95 latency by rate");
    data.y = { tr("p95 latency"), Unit::milliseconds };
    return data;
}

ChartData crossoverCompleted(const core::Crossover& crossover)
{
    ChartData data = chartOf(crossover, "", &core::CrossoverPoint::functionsCompleted,
        &core::CrossoverPoint::serviceCompleted);
    data.id = "crossover_completed";
    data.title = tr("Completed requests by rate");
    data.y = { tr("Share that ended well"), Unit::share };
    return data;
}

}
