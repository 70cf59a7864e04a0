// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/month.hpp"
#include "ui/charts/charts.hpp"
#include "ui/charts/ticks.hpp"
#include "ui/format.hpp"
#include "ui/language.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace ui {

namespace {
struct Group {
    const char* name; ///< as in provider files
    Ink ink;
    const char* title = name;
};
/// From the bottom of a stack to its top.
constexpr std::array<Group, 6> groups { { { QT_TRANSLATE_NOOP("ui", "Functions"), seriesInk(0) },
    { QT_TRANSLATE_NOOP("ui", "API"), seriesInk(1) },
    { QT_TRANSLATE_NOOP("ui", "Database"), seriesInk(2) },
    { QT_TRANSLATE_NOOP("ui", "Storage"), seriesInk(5) },
    { QT_TRANSLATE_NOOP("ui", "Events"), seriesInk(3) },
    { "Other", seriesInk(4), QT_TRANSLATE_NOOP("ui", "Logs, transfer, other") } } };

std::string groupOf(const core::BillLine& line)
{
    for (const Group& group : groups)
        if (line.group == group.name)
            return line.group;
    return "Other";
}

/// Colours follow the provider, not its place, so that one provider looks the same everywhere.
Ink providerInk(const core::Platform& platform, std::size_t index)
{
    static const std::map<std::string, Ink> inks { { "aws", seriesInk(0) },
        { "azure", seriesInk(1) }, { "gcp", seriesInk(3) }, { "cloudflare", seriesInk(2) } };
    const auto known = inks.find(platform.id);
    return known == inks.end() ? seriesInk(static_cast<int>(index)) : known->second;
}

/// The shares at or below, from the left edge on; a curve that ends early stays at the top.
ChartSeries cumulative(const core::Histogram& histogram, double fromMs, double toMs)
{
    ChartSeries series;
    const auto add = [&](double x, double y) {
        series.x.push_back(x);
        series.y.push_back(y);
    };
    const auto points = histogram.cumulative();
    const double firstMs
        = points.empty() ? fromMs : static_cast<double>(points.front().first) / 1e6;
    if (fromMs < firstMs)
        add(fromMs, 0);
    for (const auto& [ns, share] : points)
        add(static_cast<double>(ns) / 1e6, share);
    if (!points.empty() && series.x.back() < toMs)
        add(toMs, 1);
    return series;
}

ChartData distributionChart(const char* id, const QString& title, const core::Project& project)
{
    ChartData data;
    data.id = id;
    data.title = title;
    data.x = { tr("End-to-end latency (log)"), Unit::milliseconds, true };
    data.y = { tr("Share of requests"), Unit::share, false, 0.0, 1.0, tr("Share") };
    data.nothing = tr("No request was completed.");
    if (const auto goal = latencyGoal(project))
        data.markers.push_back({ goal->atMostMs, tr("SLO %1").arg(milliseconds(goal->atMostMs)) });
    return data;
}

/// Round limits around what 99.8 % of requests took, and around the objective.
void fitLatencies(ChartData& data, const std::vector<core::Histogram>& histograms)
{
    double from = 0, to = 0;
    for (const core::Histogram& histogram : histograms) {
        if (histogram.count() == 0)
            continue;
        const double low = static_cast<double>(histogram.quantile(0.001)) / 1e6;
        const double high = static_cast<double>(histogram.quantile(0.999)) / 1e6;
        from = from == 0 ? low : std::min(from, low);
        to = std::max(to, high);
    }
    for (const ChartMarker& marker : data.markers) {
        to = std::max(to, marker.at * 1.3);
        from = from == 0 ? marker.at / 3 : std::min(from, marker.at / 1.3);
    }
    from = logFloor(std::max(from, 0.001));
    data.x.from = from;
    data.x.to = logCeiling(std::max(to, from * 3));
}

/// Lying bars, the largest on top, stacked by group; what does not fit is summed as "others".
ChartData rankedCost(const Results& results, const char* id, const QString& title,
    const std::function<std::string(const core::BillLine&)>& key,
    const std::function<QString(const std::string&)>& name)
{
    constexpr std::size_t most = 8;
    const std::vector<core::Bill> bills { results.firstBill() }; // as the table beside it
    auto sums = monthlyBy(bills, key);
    std::erase_if(sums, [](const auto& sum) { return sum.second < 0.005; });
    std::stable_sort(
        sums.begin(), sums.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    std::map<std::string, std::size_t> place;
    for (std::size_t i = 0; i < sums.size(); ++i)
        place[sums[i].first] = sums.size() <= most ? i : std::min(i, most - 1);

    ChartData data;
    data.id = id;
    data.title = title;
    data.horizontal = true;
    data.y = { tr("USD a month"), Unit::dollars };
    data.nothing = tr("Nothing to pay.");
    const std::size_t rows = std::min(sums.size(), most);
    for (std::size_t i = 0; i < rows; ++i) {
        const bool rest = sums.size() > most && i == most - 1;
        data.categories << (rest ? tr("%1 others").arg(sums.size() - most + 1)
                                 : name(sums[i].first));
    }
    for (const Group& group : groups) {
        ChartBars bars { tr(group.title), std::vector<double>(rows), group.ink };
        for (const core::Bill& bill : bills)
            for (const core::BillLine& line : bill.lines)
                if (const auto at = place.find(key(line));
                    at != place.end() && groupOf(line) == group.name)
                    bars.values[at->second] += line.amount / static_cast<double>(bills.size());
        if (std::any_of(bars.values.begin(), bars.values.end(), [](double v) { return v > 0; }))
            data.bars.push_back(std::move(bars));
    }
    return data;
}
}

ChartData latencyDistribution(const Results& results)
{
    const core::ProviderOutcome& outcome = results.outcome();
    ChartData data = distributionChart(
        "latency_distribution", tr("End-to-end latency, cumulative"), *results.comparison->project);
    const core::Histogram all = mergedLatency(outcome);
    fitLatencies(data, { all });
    if (all.count() == 0)
        return data;
    data.series.push_back(cumulative(all, *data.x.from, *data.x.to));
    data.series.back().name = providerName(*outcome.platform);
    data.series.back().ink = providerInk(*outcome.platform, results.provider);
    return data;
}

ChartData latencyDistributions(const Results& results)
{
    ChartData data = distributionChart("latency_distributions",
        tr("End-to-end latency, cumulative (log scale)"), *results.comparison->project);
    std::vector<core::Histogram> histograms;
    for (const core::ProviderOutcome& outcome : results.comparison->providers)
        histograms.push_back(mergedLatency(outcome));
    fitLatencies(data, histograms);
    for (std::size_t i = 0; i < histograms.size(); ++i) {
        if (histograms[i].count() == 0)
            continue;
        const core::Platform& platform = *results.comparison->providers[i].platform;
        ChartSeries series = cumulative(histograms[i], *data.x.from, *data.x.to);
        series.name = providerName(platform);
        series.ink = providerInk(platform, i);
        series.line = lineStyle(static_cast<int>(i));
        data.series.push_back(std::move(series));
    }
    return data;
}

ChartData costByGroup(const Results& results)
{
    ChartData data;
    data.id = "cost_by_group";
    data.title = tr("Monthly cost by service, USD");
    data.y = { tr("USD a month"), Unit::dollars };
    data.nothing = tr("Nothing to pay.");
    const auto& providers = results.comparison->providers;
    std::vector<std::map<std::string, double>> sums;
    for (std::size_t p = 0; p < providers.size(); ++p) {
        const bool unreached = isUnreached(providers[p].results.front());
        data.categories << providerName(*providers[p].platform)
                + (unreached ? ' ' + dash() : QString());
        const auto byGroup
            = monthlyBy(unreached ? std::vector<core::Bill> {} : results.bills[p], groupOf);
        sums.emplace_back(byGroup.begin(), byGroup.end());
    }
    for (const Group& group : groups) {
        ChartBars bars { tr(group.title), {}, group.ink };
        for (const auto& sum : sums)
            bars.values.push_back(sum.count(group.name) ? sum.at(group.name) : 0);
        if (std::any_of(bars.values.begin(), bars.values.end(), [](double v) { return v > 0; }))
            data.bars.push_back(std::move(bars));
    }
    return data;
}

ChartData costByService(const Results& results)
{
    return rankedCost(
        results, "cost_by_service", tr("Monthly cost by service"),
        [](const core::BillLine& line) { return line.service; },
        [](const std::string& service) { return text(service); });
}

ChartData costByComponent(const Results& results)
{
    return rankedCost(
        results, "cost_by_component", tr("Monthly cost by component"),
        [](const core::BillLine& line) { return line.component; },
        [&](const std::string& id) { return componentName(results.run(), id); });
}

ChartData costOverMonth(const Results& results)
{
    ChartData data;
    data.id = "cost_over_month";
    data.title = tr("Cost over the month");
    data.x = { tr("Day of the month"), Unit::count, false, 0.0 };
    data.y = { tr("USD so far"), Unit::dollars, false, 0.0 };
    data.nothing = tr("Nothing to pay.");
    constexpr std::size_t mostMarkers = 4; // more labels would cover each other
    for (std::size_t p = 0; p < results.comparison->providers.size(); ++p) {
        const core::ProviderOutcome& outcome = results.comparison->providers[p];
        if (isUnreached(outcome.results.front()))
            continue;
        const core::MonthCourse course = core::monthCourse(outcome.results.front(),
            *results.comparison->project, *outcome.platform, results.bills[p].front().options);
        ChartSeries series;
        series.name = providerName(*outcome.platform);
        series.ink = providerInk(*outcome.platform, p);
        series.line = lineStyle(static_cast<int>(p));
        series.x = { 0 };
        series.y = { 0 };
        for (std::size_t day = 0; day < course.cumulated.size(); ++day) {
            series.x.push_back(static_cast<double>(day + 1));
            series.y.push_back(course.cumulated[day]);
        }
        data.series.push_back(std::move(series));
        if (p != results.provider)
            continue;
        for (std::size_t i = 0; i < std::min(mostMarkers, course.events.size()); ++i)
            data.markers.push_back({ course.events[i].day, text(course.events[i].meter) });
    }
    return data;
}

}
