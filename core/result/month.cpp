// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/month.hpp"
#include "core/model/project.hpp"
#include "core/result/run_result.hpp"
#include "core/result/text.hpp"
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace core {

namespace {

/// Shares of a window's use that had happened by each bin's end.
class Growth {
public:
    explicit Growth(const Series& rate)
    {
        double sum = 0;
        for (const float r : rate)
            cumulated_.push_back(sum += r);
        if (sum <= 0)
            cumulated_.clear();
        for (double& c : cumulated_)
            c /= sum;
    }

    /// At this share (0..1) of the window's time; even where nothing is known.
    double at(double time) const
    {
        if (cumulated_.empty())
            return time;
        const double place = time * static_cast<double>(cumulated_.size());
        const auto bin = std::min(static_cast<std::size_t>(place), cumulated_.size() - 1);
        const double before = bin == 0 ? 0 : cumulated_[bin - 1];
        const double within = std::min(place - static_cast<double>(bin), 1.0);
        return before + (cumulated_[bin] - before) * within;
    }

private:
    std::vector<double> cumulated_;
};

/// The month as repeats of the window.
struct Calendar {
    double days, windowDays;

    /// Share of the month's use by the end of a day, given the growth within one window.
    double share(const Growth& growth, double day) const
    {
        return windowsBy(growth, day) / windowsBy(growth, days);
    }

    double windowsBy(const Growth& growth, double day) const
    {
        const double windows = day / windowDays, whole = std::floor(windows);
        return whole + growth.at(windows - whole);
    }
};

/// What an account uses of one meter up to the end of each day.
struct Curve {
    std::vector<double> byDay; ///< from day 0
    double free = 0; ///< of the whole month
    bool used = false; ///< goes along with traffic, not with time only
    std::vector<TierPart> tiers;
    std::string title;
    double perDay = std::numeric_limits<double>::infinity();
};

/// When the curve reaches a quantity, in days; nothing when it does not.
std::optional<double> dayOf(const std::vector<double>& curve, double quantity)
{
    for (std::size_t day = 1; day < curve.size(); ++day)
        if (curve[day] >= quantity) {
            const double step = curve[day] - curve[day - 1];
            const double within = step > 0 ? (quantity - curve[day - 1]) / step : 0;
            return static_cast<double>(day - 1) + std::max(within, 0.0);
        }
    return std::nullopt;
}

void addEvents(const std::string& meter, const Curve& curve, std::vector<MonthEvent>& events)
{
    double reached = curve.free;
    if (!curve.used)
        return;
    if (curve.free > 0 && curve.byDay.back() > curve.free * (1 + 1e-9))
        if (const auto day = dayOf(curve.byDay, curve.free))
            events.push_back({ *day, meter, curve.title,
                "the free amount of " + grouped(curve.free) + " is used up" });
    const auto days = std::adjacent_find(curve.byDay.begin(), curve.byDay.end(),
        [&](double before, double after) { return after - before > curve.perDay * (1 + 1e-9); });
    if (days != curve.byDay.end())
        events.push_back({ static_cast<double>(days - curve.byDay.begin()), meter, curve.title,
            "the first day with more than " + grouped(curve.perDay) + ": the rest is refused" });
    for (std::size_t i = 0; i + 1 < curve.tiers.size(); ++i) {
        reached += curve.tiers[i].quantity;
        if (const auto day = dayOf(curve.byDay, reached))
            events.push_back({ *day, meter, curve.title,
                "beyond " + grouped(reached) + " a unit costs "
                    + grouped(curve.tiers[i + 1].unitPrice) });
    }
}

std::map<std::string, Curve> curvesOf(const Bill& bill)
{
    std::map<std::string, Curve> curves;
    for (const BillLine& line : bill.lines) {
        Curve& curve = curves[line.meter];
        curve.title = line.service + ": " + line.title;
        curve.free += line.free;
        curve.tiers.resize(std::max(curve.tiers.size(), line.tiers.size()));
        for (std::size_t i = 0; i < line.tiers.size(); ++i) {
            curve.tiers[i].quantity += line.tiers[i].quantity;
            curve.tiers[i].unitPrice = line.tiers[i].unitPrice;
        }
        curve.byDay = { 0 };
    }
    return curves;
}

}

MonthCourse monthCourse(
    const RunResult& result, const Project& project, const Platform& platform, BillOptions options)
{
    MonthCourse course;
    if (result.simulatedS <= 0)
        return course;
    const double hours = monthHours(result.simulatedS);
    const Calendar calendar { hours / 24, result.simulatedS / 86400 };
    const double scale = monthScale(result.simulatedS);
    if (options.region.empty())
        options.region = result.region;
    options.windowS = hours * 3600;
    std::vector<UsageItem> month = meter(result, project, platform);
    std::vector<Growth> growths;
    std::set<std::string> used;
    for (UsageItem& item : month) {
        if (!item.monthly)
            used.insert(item.meter);
        const ComponentResult* component = findResult(result, item.component);
        growths.emplace_back(item.monthly ? Series {}
                : component               ? component->rate
                                          : result.timeline.arrived);
        item.quantity *= item.monthly ? 1 : scale;
        item.monthly = true;
    }
    auto curves = curvesOf(bill(month, platform, options));
    for (auto& [id, curve] : curves)
        curve.used = used.contains(id);
    for (const Meter& meter : platform.catalogue.meters)
        if (const auto curve = curves.find(meter.id); curve != curves.end())
            curve->second.perDay = meter.perDay;
    for (double day = 1; day <= std::ceil(calendar.days - 1e-9); ++day) {
        const double end = std::min(day, calendar.days);
        std::vector<UsageItem> sofar = month;
        for (std::size_t i = 0; i < sofar.size(); ++i)
            sofar[i].quantity *= calendar.share(growths[i], end);
        course.cumulated.push_back(bill(sofar, platform, options).monthTotal);
        for (auto& [id, curve] : curves)
            curve.byDay.push_back(0);
        for (const UsageItem& item : sofar)
            if (const auto curve = curves.find(item.meter); curve != curves.end())
                curve->second.byDay.back() += item.quantity;
    }
    for (const auto& [id, curve] : curves)
        addEvents(id, curve, course.events);
    std::stable_sort(course.events.begin(), course.events.end(),
        [](const MonthEvent& a, const MonthEvent& b) { return a.day < b.day; });
    return course;
}

}
