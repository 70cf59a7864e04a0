// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_data.hpp"
#include "ui/results/results.hpp"

namespace ui {

// A chart is a function from results to numbers, and a row in the table below.

ChartData latencyOverTime(const Results& results);
ChartData latencyDistribution(const Results& results); ///< of the chosen provider
ChartData latencyDistributions(const Results& results); ///< of all providers
ChartData trafficOverTime(const Results& results);
ChartData instancesOverTime(const Results& results);
ChartData queueDepthOverTime(const Results& results);
ChartData costByGroup(const Results& results); ///< of all providers
ChartData costByService(const Results& results);
ChartData costByComponent(const Results& results);
ChartData costOverMonth(const Results& results); ///< of all providers, day by day

struct ChartSpec {
    const char* id;
    ChartData (*build)(const Results&);
};

inline constexpr ChartSpec charts[] = {
    { "latency_over_time", latencyOverTime },
    { "latency_distribution", latencyDistribution },
    { "latency_distributions", latencyDistributions },
    { "traffic_over_time", trafficOverTime },
    { "instances_over_time", instancesOverTime },
    { "queue_depth_over_time", queueDepthOverTime },
    { "cost_by_group", costByGroup },
    { "cost_by_service", costByService },
    { "cost_by_component", costByComponent },
    { "cost_over_month", costOverMonth },
};

}
