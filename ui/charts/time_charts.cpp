// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts.hpp"
#include "ui/format.hpp"
#include "ui/language.hpp"
#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {
/// Middles of the bins, in seconds; of the last one the middle of what was simulated.
std::vector<double> binTimes(const core::RunResult& run, std::size_t bins)
{
    const double width = core::inSeconds(run.timeline.binWidth);
    std::vector<double> xs(bins);
    for (std::size_t i = 0; i < bins; ++i) {
        const double from = static_cast<double>(i) * width, to = from + width;
        const bool cut = run.simulatedS > from && run.simulatedS < to;
        xs[i] = (from + (cut ? run.simulatedS : to)) / 2;
    }
    return xs;
}

std::vector<double> values(const core::Series& series, bool zeroIsGap = false)
{
    std::vector<double> ys(series.begin(), series.end());
    if (zeroIsGap)
        std::replace(ys.begin(), ys.end(), 0.0, std::numeric_limits<double>::quiet_NaN());
    return ys;
}

ChartAxis timeAxis(const core::RunResult& run)
{
    ChartAxis axis { tr("Time since start"), Unit::time };
    axis.from = 0;
    axis.to = run.simulatedS > 0 ? run.simulatedS : core::inSeconds(run.timeline.binWidth);
    return axis;
}

ChartData timeChart(const Results& results, const char* id, const QString& title, ChartAxis yAxis)
{
    ChartData data;
    data.id = id;
    data.title = title;
    data.x = timeAxis(results.run());
    data.y = std::move(yAxis);
    data.nothing = tr("Nothing happened in this run.");
    return data;
}

/// Latencies of very different size are read on a log scale.
bool spansDecades(const ChartData& data)
{
    double least = std::numeric_limits<double>::infinity(), most = 0;
    for (const ChartSeries& series : data.series)
        for (double y : series.y)
            if (y > 0) {
                least = std::min(least, y);
                most = std::max(most, y);
            }
    return most > 20 * least;
}

void addTo(std::vector<double>& sums, const core::Series& series)
{
    sums.resize(std::max(sums.size(), series.size()));
    for (std::size_t i = 0; i < series.size(); ++i)
        sums[i] += static_cast<double>(series[i]);
}

QString partOf(const Results& results)
{
    return results.component.empty() ? tr("all functions")
                                     : componentName(results.run(), results.component);
}
}

ChartData latencyOverTime(const Results& results)
{
    const core::Timeline& timeline = results.run().timeline;
    ChartData data = timeChart(results, "latency_over_time", tr("Latency percentiles over time"),
        { tr("End-to-end latency"), Unit::milliseconds });
    const std::vector<double> xs = binTimes(results.run(), timeline.p50Ms.size());
    if (!xs.empty())
        data.series = {
            { "p99", xs, values(timeline.p99Ms, true), seriesInk(4), LineStyle::thin },
            { "p95", xs, values(timeline.p95Ms, true), seriesInk(0), LineStyle::solid },
            { "p50", xs, values(timeline.p50Ms, true), seriesInk(2), LineStyle::dashed },
        };
    if (const auto goal = latencyGoal(*results.comparison->project))
        data.markers.push_back(
            { goal->atMostMs, tr("SLO %1").arg(milliseconds(goal->atMostMs)), false });
    data.y.shortTitle = tr("Latency");
    if (spansDecades(data)) {
        data.y.log = true;
        data.y.title = tr("End-to-end latency (log)");
    }
    return data;
}

ChartData trafficOverTime(const Results& results)
{
    const core::Timeline& timeline = results.run().timeline;
    ChartData data = timeChart(results, "traffic_over_time",
        tr("Arrivals, completions and failures"), { tr("Requests per second"), Unit::perSecond });
    const std::vector<double> xs = binTimes(results.run(), timeline.arrived.size());
    if (!xs.empty())
        data.series = {
            { tr("Arrived"), xs, values(timeline.arrived), seriesInk(0), LineStyle::solid },
            { tr("Completed"), xs, values(timeline.completed), seriesInk(2), LineStyle::dashed },
            { tr("Failed"), xs, values(timeline.failed), Ink::bad, LineStyle::thin },
        };
    return data;
}

ChartData instancesOverTime(const Results& results)
{
    const core::RunResult& run = results.run();
    ChartData data = timeChart(results, "instances_over_time",
        tr("Instances over time, %1").arg(partOf(results)), { tr("Instances"), Unit::count });
    data.stacked = true;
    std::vector<double> busy, idle, starting;
    for (const core::ComponentResult& component : run.components) {
        if (!results.component.empty() && component.id != results.component)
            continue;
        addTo(busy, component.busy);
        addTo(idle, component.idle);
        addTo(starting, component.starting);
    }
    const std::size_t bins = std::max({ busy.size(), idle.size(), starting.size() });
    data.nothing = tr("No instances: the provider runs this without any you can see.");
    if (bins == 0)
        return data;
    const std::vector<double> xs = binTimes(run, bins);
    const auto area = [&](const QString& name, std::vector<double>& ys, Ink ink) {
        ys.resize(bins);
        data.series.push_back({ name, xs, ys, ink, LineStyle::solid });
    };
    area(tr("Running"), busy, Ink::busy);
    area(tr("Warm, idle"), idle, Ink::warm);
    area(tr("Starting"), starting, Ink::cold);
    return data;
}

ChartData queueDepthOverTime(const Results& results)
{
    const core::RunResult& run = results.run();
    ChartData data = timeChart(results, "queue_depth_over_time", tr("Waiting messages over time"),
        { tr("Messages"), Unit::count });
    data.nothing = tr("No queue in this architecture.");
    for (const core::ComponentResult& component : run.components) {
        if (component.queueDepth.empty())
            continue;
        // The chosen component's own queue; with a choice that has none, all queues.
        const core::ComponentResult* chosen = core::findResult(run, results.component);
        if (chosen && !chosen->queueDepth.empty() && chosen != &component)
            continue;
        const int index = static_cast<int>(data.series.size());
        data.series.push_back(
            { componentName(run, component.id), binTimes(run, component.queueDepth.size()),
                values(component.queueDepth), seriesInk(index), lineStyle(index) });
    }
    return data;
}

}
