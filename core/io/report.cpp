// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/report.hpp"
#include "core/model/printed.hpp"
#include "core/platform/translation.hpp"
#include "core/result/doubts.hpp"
#include "core/result/month.hpp"
#include "core/result/text.hpp"
#include "core/study/difference.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// The first characters of a text in UTF-8, filled up with blanks to so many.
std::string column(const std::string& text, std::size_t width)
{
    std::string shown;
    std::size_t characters = 0;
    for (const char c : text) {
        const bool first = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        if (first && characters++ == width)
            return shown;
        shown += c;
    }
    return shown + std::string(width - characters, ' ');
}

std::string withError(const char* format, const Estimate& e)
{
    std::string text = printed(format, e.mean);
    return e.ci95 > 0 ? text + " +- " + printed(format, e.ci95) : text;
}

std::string cell(const std::string& text, int width)
{
    // Not printed(): a title may be longer than its buffer.
    return text.size() < static_cast<std::size_t>(width)
        ? std::string(width - text.size(), ' ') + text
        : " " + text;
}

struct Row {
    const char* title;
    const char* metric;
    const char* format;
    double scale;
};
constexpr Row rows[] = {
    { "Monthly cost", "month_total", "$%.2f", 1 },
    { "Per million requests", "per_million_requests", "$%.2f", 1 },
    { "p50 latency", "latency_p50_ms", "%.1f ms", 1 },
    { "p95 latency", "latency_p95_ms", "%.1f ms", 1 },
    { "p99 latency", "latency_p99_ms", "%.1f ms", 1 },
    { "Worst second, p99", "worst_second_p99_ms", "%.1f ms", 1 },
    { "Requests", "arrived", "%.0f", 1 },
    { "Completed", "success_rate", "%.3f %%", 100 },
    { "Throttled", "throttled", "%.0f", 1 },
    { "Timed out", "timed_out", "%.0f", 1 },
    { "Failed", "failed", "%.0f", 1 },
    { "Dead-lettered", "dead_lettered", "%.0f", 1 },
    { "Under way at the end", "in_flight", "%.0f", 1 },
    { "Cold starts", "cold_start_rate", "%.3f %%", 100 },
    { "Peak instances", "instances_max", "%.0f", 1 },
};
constexpr int columnWidth = 22;

const std::string& nameOf(const ProviderOutcome& o)
{
    return o.platform->shortTitle.empty() ? o.platform->title : o.platform->shortTitle;
}

std::string sideBySide(const Comparison& comparison)
{
    std::string text = printed("%-22s", "");
    for (const ProviderOutcome& o : comparison.providers)
        text += cell(nameOf(o), columnWidth);
    text += '\n';
    for (const Row& row : rows) {
        text += printed("%-22s", row.title);
        for (const ProviderOutcome& o : comparison.providers) {
            Estimate e = estimate(o, row.metric);
            e.mean *= row.scale;
            e.ci95 *= row.scale;
            const bool nothingToTime = std::string_view(row.format).ends_with("ms")
                && o.results.front().requests.completed == 0;
            text += cell(nothingToTime ? "-" : withError(row.format, e), columnWidth);
        }
        text += '\n';
    }
    return text;
}

/// "p95 latency: AWS is faster than Azure by 12.3 ms +- 1.1 ms (95 %)"
std::string differenceLine(
    const ComparedFigure& f, const ProviderOutcome& a, const ProviderOutcome& b)
{
    const Estimate d = pairedDifference(a, b, f.metric);
    const ProviderOutcome &less = d.mean < 0 ? a : b, &more = d.mean < 0 ? b : a;
    const std::string amount = printed(f.format, std::abs(d.mean)),
                      half = printed(f.format, d.ci95);
    std::string text = "  " + std::string(f.title) + ": ";
    if (isDistinguishable(d))
        text += nameOf(less) + " is " + f.better + " than " + nameOf(more) + " by ";
    else
        text += nameOf(a) + " and " + nameOf(b) + " are not distinguishable, ";
    return text + amount + " +- " + half + " (95 %)\n";
}

std::string differences(const Comparison& comparison)
{
    const auto& all = comparison.providers;
    if (all.size() < 2 || all.front().results.size() < 2)
        return {};
    std::string text = "\nDifferences under the same arrivals and the same work\n";
    for (const ComparedFigure& f : comparedFigures())
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = i + 1; j < all.size(); ++j)
                text += differenceLine(f, all[i], all[j]);
    return text;
}

std::string components(const RunResult& r)
{
    std::string text = printed("  %-24s %-30s %12s %10s %11s %10s\n", "Component", "Service",
        "Invocations", "p95 ms", "Cold starts", "Throttled");
    for (const ComponentResult& c : r.components)
        text += "  " + column(c.name, 24) + ' ' + column(c.service, 30)
            + printed(" %12lld %10.1f %11lld %10lld\n", static_cast<long long>(c.invocations),
                static_cast<double>(c.duration.quantile(0.95)) / 1e6,
                static_cast<long long>(c.coldStarts), static_cast<long long>(c.throttled));
    return text;
}

/// "  place: 41,200 refused above a daily limit of the account (Requests, free plan: 100,000 a
/// day)"
std::string dailyRefusals(const RunResult& r, const Project& project, const Platform& platform)
{
    std::string text;
    for (const ComponentResult& c : r.components) {
        const Component* component = findComponent(project, c.id);
        const Service* service
            = component ? serviceOf(platform, resolved(*component, platform.id)) : nullptr;
        if (c.overDailyLimit == 0 || !service)
            continue;
        std::string limits;
        for (const Meter& meter : platform.catalogue.meters)
            if (std::isfinite(meter.perDay)
                && std::any_of(service->meters.begin(), service->meters.end(),
                    [&](const MeterRule& rule) { return rule.meter == meter.id; }))
                limits += (limits.empty() ? "" : ", ") + meter.title + ": " + grouped(meter.perDay)
                    + " a day";
        text += "  " + c.name + ": " + grouped(static_cast<double>(c.overDailyLimit))
            + " refused above a daily limit of the account (" + limits + ")\n";
    }
    return text;
}

/// Of the first of so many replications.
std::string billText(const Bill& b, std::size_t replications)
{
    const std::string title = replications > 1
        ? printed("Bill, a month, of the first of %zu replications", replications)
        : "Bill, a month";
    std::string text = "  " + column(title, 65) + printed(" %18s ", "Quantity") + column("Unit", 16)
        + printed(" %13s\n", "Amount");
    for (const BillLine& line : b.lines)
        if (line.amount != 0)
            text += "  " + column(line.component, 20) + ' ' + column(line.title, 44)
                + printed(" %18s ", grouped(line.quantity).c_str()) + column(line.unit, 16)
                + printed(" %13.2f%s\n", line.amount,
                    line.status == "assumption" ? " *"
                        : line.stale            ? " +"
                                                : "");
    text += printed("  %-20s %-44s %18s ", "Total", "", "") + column(b.currency, 16)
        + printed(" %13.2f\n", b.monthTotal);
    for (const Phrase& warning : b.warnings)
        text += "  Warning: " + english(warning) + '\n';
    if (!b.notModelled.empty()) {
        text += "  Not modelled:";
        for (std::size_t i = 0; i < b.notModelled.size(); ++i)
            text += (i ? "; " : " ") + english(b.notModelled[i]);
        text += '\n';
    }
    return text;
}

/// The project's objectives, one row each: "latency_p95_ms <= 250 ... kept, missed, ...".
std::string promises(const Comparison& comparison)
{
    std::string text;
    const std::vector<std::string> known = figureNames();
    for (const Objective& goal : comparison.project->settings.slo) {
        if (std::find(known.begin(), known.end(), goal.metric) == known.end())
            continue; // the figures of a later version, perhaps
        text += text.empty() ? "\nPromises\n" : "";
        std::string title = goal.metric;
        if (goal.atMost)
            title.append(" <= ").append(grouped(*goal.atMost));
        if (goal.atLeast)
            title.append(" >= ").append(grouped(*goal.atLeast));
        text += column(title, std::max<std::size_t>(title.size(), 22));
        for (const ProviderOutcome& o : comparison.providers) {
            const double value = estimate(o, goal.metric).mean;
            const bool unknown
                = o.results.front().requests.completed == 0 && goal.metric.starts_with("latency_");
            const bool kept = !unknown && (!goal.atMost || value <= *goal.atMost)
                && (!goal.atLeast || value >= *goal.atLeast);
            text += cell(kept ? "kept" : "missed", columnWidth);
        }
        text += '\n';
    }
    return text;
}

/// "  orders (Cloudflare D1): A relational database: ..."
std::string translation(const Project& project, const Platform& platform)
{
    std::string text;
    for (const TranslationNote& n : translationNotes(project, platform))
        if (n.loss)
            text += "  " + (n.name.empty() ? n.component : n.name) + " (" + n.service
                + "): " + english(n.text) + '\n';
    return text.empty() ? text : "  What is lost in translation\n" + text;
}

std::string monthEvents(const MonthCourse& course)
{
    std::string text;
    for (const MonthEvent& e : course.events)
        text += printed("  Day %.0f: ", std::floor(e.day) + 1) + e.title + ": " + e.what + '\n';
    return text;
}

}

std::string textReport(const Comparison& comparison)
{
    const RunResult& first = comparison.providers.front().results.front();
    std::string text = comparison.project->title + ", workload \"" + first.workload + "\"\n";
    text += grouped(first.simulatedS)
        + printed(" s simulated, seed %llu, %zu replication(s)\n\n",
            static_cast<unsigned long long>(first.seed),
            comparison.providers.front().results.size());
    text += sideBySide(comparison) + promises(comparison) + differences(comparison);
    for (const ProviderOutcome& o : comparison.providers) {
        const RunResult& r = o.results.front();
        text += '\n' + o.platform->title + ", " + r.region + (r.complete ? "" : " (incomplete)")
            + '\n';
        for (const Phrase& doubt : doubtsOf(r))
            text += "  Note: " + english(doubt) + '\n';
        text += components(r) + dailyRefusals(r, *comparison.project, *o.platform)
            + translation(*comparison.project, *o.platform)
            + billText(o.bills.front(), o.results.size())
            + monthEvents(
                monthCourse(r, *comparison.project, *o.platform, o.bills.front().options));
    }
    text += "\n* priced with an assumption   + the price is older than 180 days\n";
    // Names are the project's: none of them may steer a terminal.
    std::replace_if(
        text.begin(), text.end(),
        [](char c) { return c != '\n' && (static_cast<unsigned char>(c) < 0x20 || c == 0x7f); },
        '?');
    return text;
}

std::string csvReport(const Comparison& comparison)
{
    std::string text = "provider,region,seed,replications,simulated_s,complete";
    for (const std::string& name : figureNames())
        text.append(",").append(name).append(",").append(name).append("_ci95");
    text += '\n';
    for (const ProviderOutcome& o : comparison.providers) {
        const RunResult& r = o.results.front();
        text += r.provider + "," + r.region + "," + std::to_string(r.seed) + ","
            + std::to_string(o.results.size());
        text += printed(",%g,%s", r.simulatedS, r.complete ? "true" : "false");
        for (const std::string& name : figureNames()) {
            const Estimate e = estimate(o, name);
            text += printed(",%.10g,", e.mean);
            if (o.results.size() > 1) // of one run nothing is known about the spread
                text += printed("%.10g", e.ci95);
        }
        text += '\n';
    }
    return text;
}

}
