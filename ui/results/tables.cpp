// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/tables.hpp"
#include "core/model/error.hpp"
#include "core/platform/translation.hpp"
#include "core/result/doubts.hpp"
#include "ui/charts/chart_data.hpp"
#include "ui/format.hpp"
#include "ui/language.hpp"
#include <algorithm>
#include <cmath>

namespace ui {

namespace {
constexpr double none = std::numeric_limits<double>::quiet_NaN();

bool isFunction(const core::ComponentResult& component)
{
    return component.kind == "function";
}

std::int64_t sumOver(const core::RunResult& run, std::int64_t core::ComponentResult::*member)
{
    std::int64_t sum = 0;
    for (const core::ComponentResult& component : run.components)
        if (isFunction(component))
            sum += component.*member;
    return sum;
}

double coldShare(const core::RunResult& run)
{
    const auto calls = sumOver(run, &core::ComponentResult::invocations);
    return calls ? double(sumOver(run, &core::ComponentResult::coldStarts)) / double(calls) : none;
}

/// Counted at the components, so what asynchronous branches lost is in it.
double deadMessages(const core::RunResult& run)
{
    std::int64_t sum = 0;
    for (const core::ComponentResult& component : run.components)
        sum += component.deadLettered;
    return static_cast<double>(sum);
}

/// None where the provider has no instances that one could count.
double peakInstances(const core::RunResult& run)
{
    const auto peak = sumOver(run, &core::ComponentResult::instancesMax);
    return peak ? static_cast<double>(peak) : none;
}

double latencyMs(const core::RunResult& run, double q)
{
    return run.latency.count() ? static_cast<double>(run.latency.quantile(q)) / 1e6 : none;
}

template <int perTenThousand> double quantileMs(const core::RunResult& run, const core::Bill&)
{
    return latencyMs(run, perTenThousand / 10000.0);
}

using Value = double (*)(const core::RunResult&, const core::Bill&);
template <std::int64_t core::RequestCounts::*member>
double requests(const core::RunResult& run, const core::Bill&)
{
    return static_cast<double>(run.requests.*member);
}

enum class Good { low, high, neither };

struct Figure {
    const char* title;
    Unit unit;
    Good good;
    Value value;
    const char* tip = "";
};

constexpr Figure figures[] = {
    { QT_TRANSLATE_NOOP("ui", "Monthly cost"), Unit::dollars, Good::low,
        [](const core::RunResult&, const core::Bill& bill) { return bill.monthTotal; },
        QT_TRANSLATE_NOOP("ui", "The run's use scaled to a month of 730 hours") },
    { QT_TRANSLATE_NOOP("ui", "p50 latency"), Unit::milliseconds, Good::low, quantileMs<5000>,
        QT_TRANSLATE_NOOP(
            "ui", "Half of all requests were answered within this time, end to end") },
    { QT_TRANSLATE_NOOP("ui", "p95 latency"), Unit::milliseconds, Good::low, quantileMs<9500>,
        QT_TRANSLATE_NOOP(
            "ui", "95 % of all requests were answered within this time, end to end") },
    { QT_TRANSLATE_NOOP("ui", "p99 latency"), Unit::milliseconds, Good::low, quantileMs<9900>,
        QT_TRANSLATE_NOOP(
            "ui", "99 % of all requests were answered within this time, end to end") },
    { QT_TRANSLATE_NOOP("ui", "Cold starts"), Unit::share, Good::low,
        [](const core::RunResult& run, const core::Bill&) { return coldShare(run); },
        QT_TRANSLATE_NOOP(
            "ui", "Share of function invocations that had to wait for an instance to start") },
    { QT_TRANSLATE_NOOP("ui", "Throttled"), Unit::count, Good::low,
        requests<&core::RequestCounts::throttled>,
        QT_TRANSLATE_NOOP("ui", "Requests turned away because of a limit") },
    { QT_TRANSLATE_NOOP("ui", "Peak instances"), Unit::count, Good::neither,
        [](const core::RunResult& run, const core::Bill&) { return peakInstances(run); },
        QT_TRANSLATE_NOOP("ui", "Sum of each function's own peak") },
};

constexpr Figure moreFigures[] = {
    { QT_TRANSLATE_NOOP("ui", "Failed"), Unit::count, Good::low,
        requests<&core::RequestCounts::failed>,
        QT_TRANSLATE_NOOP("ui", "Requests answered with an error") },
    { QT_TRANSLATE_NOOP("ui", "Timed out"), Unit::count, Good::low,
        requests<&core::RequestCounts::timedOut>,
        QT_TRANSLATE_NOOP("ui", "Requests given up after a time limit") },
    { QT_TRANSLATE_NOOP("ui", "Requests dead-lettered"), Unit::count, Good::low,
        requests<&core::RequestCounts::deadLettered>,
        QT_TRANSLATE_NOOP("ui",
            "Arrivals that nobody waits for and that were put aside after their last retry") },
    { QT_TRANSLATE_NOOP("ui", "Messages dead-lettered"), Unit::count, Good::low,
        [](const core::RunResult& run, const core::Bill&) { return deadMessages(run); },
        QT_TRANSLATE_NOOP("ui",
            "Events and messages that any component put aside after their last retry, whatever "
            "became of the request that caused them") },
    { QT_TRANSLATE_NOOP("ui", "Cost per million"), Unit::dollars, Good::low,
        [](const core::RunResult&, const core::Bill& bill) { return bill.perMillionRequests; },
        QT_TRANSLATE_NOOP("ui", "The bill divided by the requests, times a million") },
    { QT_TRANSLATE_NOOP("ui", "p99.9 latency"), Unit::milliseconds, Good::low, quantileMs<9990>,
        "" },
    { QT_TRANSLATE_NOOP("ui", "Worst second, p99"), Unit::milliseconds, Good::low,
        [](const core::RunResult& run, const core::Bill&) {
            return run.worstSecond.p99Ms > 0 ? run.worstSecond.p99Ms : none;
        },
        QT_TRANSLATE_NOOP("ui", "The p99 of the second in which it was highest") },
};

core::Estimate estimateOf(const Results& results, std::size_t provider,
    const std::function<double(const core::RunResult&, const core::Bill&)>& value)
{
    const core::ProviderOutcome& outcome = results.comparison->providers[provider];
    std::vector<double> values;
    for (std::size_t r = 0; r < outcome.results.size(); ++r) {
        if (isUnreached(outcome.results[r]))
            continue;
        const double v = value(outcome.results[r], results.bills[provider][r]);
        if (std::isfinite(v))
            values.push_back(v);
    }
    return values.empty() ? core::Estimate { none, 0 } : core::estimate(values);
}

QString written(Unit unit, double value)
{
    return unit == Unit::dollars ? dollars(value) : valueText(unit, value);
}

/// "$412.07", or with a half width "$412 ± 4", both to the half width's precision.
QString written(Unit unit, const core::Estimate& estimate)
{
    if (!std::isfinite(estimate.mean))
        return dash();
    if (estimate.ci95 <= 0)
        return written(unit, estimate.mean);
    const double scale = unit == Unit::share ? 100 : 1;
    const double half = estimate.ci95 * scale;
    const int decimals = half >= 0.995 ? 0 : std::min(6, int(std::ceil(-std::log10(half))));
    const double unitOf = std::pow(10.0, -decimals);
    const auto rounded = [&](double v) { return decimal(std::round(v / unitOf) * unitOf, 12); };
    QString text = rounded(estimate.mean * scale) + " ± " + rounded(half);
    switch (unit) {
    case Unit::dollars:
        return '$' + text;
    case Unit::milliseconds:
        return text + " ms";
    case Unit::share:
        return text + " %";
    default:
        return text;
    }
}

std::vector<Cell> comparedRow(const Results& results, const QString& title, const QString& tip,
    Unit unit, Good good,
    const std::function<double(const core::RunResult&, const core::Bill&)>& value)
{
    std::vector<core::Estimate> values;
    for (std::size_t p = 0; p < results.comparison->providers.size(); ++p)
        values.push_back(estimateOf(results, p, value));
    // Parts of the workload that differ have no winner.
    const bool contest = good != Good::neither && coverTheSame(*results.comparison);
    const std::vector<bool> best
        = contest ? bestOf(values, good == Good::low) : std::vector<bool>(values.size());
    std::vector<Cell> row { { title, none, CellMark::none, tip } };
    for (std::size_t p = 0; p < values.size(); ++p) {
        const bool applies = std::isfinite(values[p].mean);
        row.push_back({ written(unit, values[p]), values[p].mean,
            best[p]       ? CellMark::best
                : applies ? CellMark::none
                          : CellMark::muted,
            applies ? QString()
                : isUnreached(results.comparison->providers[p].results.front())
                ? tr("Nothing had ended here when the run was stopped")
                : tr("Does not apply to this provider") });
    }
    return row;
}

/// What each provider's figures cover, after a run that was stopped.
std::vector<Cell> coveredRow(const Results& results)
{
    std::vector<Cell> row { { tr("Simulated"), none, CellMark::none,
        tr("The run was stopped: each provider's figures are of this first part of the workload, "
           "so none is marked as the best. Months are scaled from it.") } };
    for (const core::ProviderOutcome& outcome : results.comparison->providers) {
        const core::RunResult& run = outcome.results.front();
        row.push_back({ isUnreached(run) ? dash() : tr("first %1").arg(span(run.simulatedS)),
            run.simulatedS, CellMark::warning });
    }
    return row;
}
}

std::vector<bool> bestOf(const std::vector<core::Estimate>& values, bool lowIsGood)
{
    std::vector<bool> best(values.size());
    const core::Estimate* leader = nullptr;
    std::size_t applying = 0;
    for (const core::Estimate& value : values) {
        if (!std::isfinite(value.mean))
            continue;
        ++applying;
        if (!leader || (lowIsGood ? value.mean < leader->mean : value.mean > leader->mean))
            leader = &value;
    }
    if (!leader || applying < 2)
        return best;
    std::size_t leaders = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        // Too close to call: the intervals touch.
        best[i] = std::isfinite(values[i].mean)
            && std::abs(values[i].mean - leader->mean)
                <= (&values[i] == leader ? 0 : values[i].ci95 + leader->ci95);
        leaders += best[i];
    }
    if (leaders * 2 > applying)
        best.assign(values.size(), false);
    return best;
}

TableData sideBySide(const Results& results)
{
    TableData data;
    data.title = tr("Side by side");
    data.columns.push_back({ QString(), false, true });
    for (const core::ProviderOutcome& outcome : results.comparison->providers)
        data.columns.push_back({ providerName(*outcome.platform) });
    if (isPartial(*results.comparison) && !coverTheSame(*results.comparison))
        data.rows.push_back(coveredRow(results));
    const auto add = [&](const Figure& figure) {
        data.rows.push_back(comparedRow(
            results, tr(figure.title), tr(figure.tip), figure.unit, figure.good, figure.value));
    };
    for (const Figure& figure : figures)
        add(figure);
    if (const auto goal = latencyGoal(*results.comparison->project))
        data.rows.push_back(comparedRow(results, tr("SLO met"),
            tr("Share of requests answered within %1").arg(milliseconds(goal->atMostMs)),
            Unit::share, Good::high, [goal](const core::RunResult& run, const core::Bill&) {
                return run.latency.count() ? withinGoal(run, *goal) : none;
            }));
    for (const Figure& figure : moreFigures)
        add(figure);
    return data;
}

TableData latencyFigures(const Results& results)
{
    TableData data;
    data.title = tr("Latency");
    data.columns = { { QString(), false, true }, { tr("End to end") } };
    const auto add = [&](const char* title, Value value) {
        const core::Estimate estimate = estimateOf(results, results.provider, value);
        data.rows.push_back(
            { { tr(title) }, { written(Unit::milliseconds, estimate), estimate.mean } });
    };
    add("p50", quantileMs<5000>);
    add("p90", quantileMs<9000>);
    add("p95", quantileMs<9500>);
    add("p99", quantileMs<9900>);
    add("p99.9", quantileMs<9990>);
    add(QT_TRANSLATE_NOOP("ui", "Max"), [](const core::RunResult& run, const core::Bill&) {
        return run.latency.count() ? static_cast<double>(run.latency.max()) / 1e6 : none;
    });
    add(QT_TRANSLATE_NOOP("ui", "Mean"), [](const core::RunResult& run, const core::Bill&) {
        return run.latency.count() ? run.latency.meanNs() / 1e6 : none;
    });
    const core::WorstSecond& worst = results.run().worstSecond;
    const bool any = worst.p99Ms > 0;
    data.rows.push_back({ { tr("Worst second"), none, CellMark::none,
                              tr("The p99 of the second in which it was highest") },
        { any ? milliseconds(worst.p99Ms) : dash(), worst.p99Ms, CellMark::none,
            any ? tr("at %1").arg(clock(worst.atS)) : QString() } });
    return data;
}

TableData requestFigures(const Results& results)
{
    TableData data;
    data.title = tr("Requests");
    data.columns = { { QString(), false, true }, { tr("Count") }, { tr("Share") } };
    const core::RequestCounts& counts = results.run().requests;
    const double all = static_cast<double>(std::max<std::int64_t>(1, counts.arrived));
    const auto add = [&](const char* title, std::int64_t n, bool bad) {
        const CellMark mark = bad && n > 0 ? CellMark::warning : CellMark::none;
        const auto value = static_cast<double>(n);
        data.rows.push_back({ { tr(title) }, { count(value), value, mark },
            { percent(value / all), value / all, mark } });
    };
    add(QT_TRANSLATE_NOOP("ui", "Completed"), counts.completed, false);
    add(QT_TRANSLATE_NOOP("ui", "Failed"), counts.failed, true);
    add(QT_TRANSLATE_NOOP("ui", "Throttled"), counts.throttled, true);
    add(QT_TRANSLATE_NOOP("ui", "Timed out"), counts.timedOut, true);
    add(QT_TRANSLATE_NOOP("ui", "Dead-lettered"), counts.deadLettered, true);
    data.rows.back()[0].tip = tr("Requests that ended in a dead-letter queue. What asynchronous "
                                 "branches of answered requests lost is below.");
    const bool unfinished = core::isUnfinished(results.run());
    add(QT_TRANSLATE_NOOP("ui", "In flight"), counts.inFlight, unfinished);
    if (unfinished)
        data.rows.back()[0].tip = tr("They are in no latency: the true ones are higher");
    data.rows.push_back({ { tr("Arrived"), none },
        { count(double(counts.arrived)), double(counts.arrived), CellMark::total }, {} });
    const double dead = deadMessages(results.run());
    data.rows.push_back({ { tr("Dead messages"), none, CellMark::none,
                              tr("Events and messages that a component put aside after their last "
                                 "retry, whatever became of their request") },
        { count(dead), dead, dead > 0 ? CellMark::warning : CellMark::none }, {} });
    const double cold = coldShare(results.run());
    const auto colds
        = static_cast<double>(sumOver(results.run(), &core::ComponentResult::coldStarts));
    data.rows.push_back(
        { { tr("Cold starts"), none, CellMark::none, tr("Of all invocations of functions") },
            { std::isfinite(cold) ? count(colds) : dash(), colds }, { percent(cold), cold } });
    return data;
}

QStringList runDoubts(const core::Comparison& comparison)
{
    QStringList doubts;
    for (const core::ProviderOutcome& outcome : comparison.providers)
        for (const core::Phrase& doubt : core::doubtsOf(outcome.results.front()))
            doubts << QStringLiteral("<b>%1</b>: %2")
                          .arg(providerName(*outcome.platform).toHtmlEscaped(),
                              coreText(doubt).toHtmlEscaped());
    return doubts;
}

QStringList translationNotes(const core::Comparison& comparison)
{
    QStringList notes;
    for (const core::ProviderOutcome& outcome : comparison.providers)
        for (const core::TranslationNote& n :
            core::translationNotes(*comparison.project, *outcome.platform)) {
            const QString component = text(n.name.empty() ? n.component : n.name).toHtmlEscaped();
            const QString line
                = QStringLiteral("<b>%1, %2</b> (%3): %4")
                      .arg(providerName(*outcome.platform).toHtmlEscaped(), component,
                          text(n.service).toHtmlEscaped(), coreText(n.text).toHtmlEscaped());
            notes << (n.loss ? line : QStringLiteral("<i>%1</i>").arg(line));
        }
    return notes;
}

bool isPartial(const Results& results)
{
    const auto& runs = results.outcome().results;
    return std::any_of(
        runs.begin(), runs.end(), [](const core::RunResult& run) { return !run.complete; });
}

QString summaryLine(const Results& results)
{
    const core::ProviderOutcome& outcome = results.outcome();
    const core::RunResult& run = results.run();
    double requests = 0, wallS = 0;
    for (const core::RunResult& each : outcome.results) {
        requests += static_cast<double>(each.requests.arrived);
        wallS += each.engine.wallS;
    }
    QStringList parts;
    if (isPartial(results)) {
        const QString reason = run.stopReason.empty() ? tr("stopped") : coreText(run.stopReason);
        parts << tr("Partial result (%1): first %2").arg(reason, span(run.simulatedS));
    } else {
        parts << tr("Simulated %1").arg(span(run.simulatedS));
    }
    parts << tr("%1 %2 in %3")
                 .arg(shortCount(requests), unitName("request", requests),
                     milliseconds(wallS * 1000));
    parts << tr("seed %1").arg(run.seed);
    parts << QString("#%1").arg(run.fingerprints.results >> 32, 8, 16, QLatin1Char('0'));
    if (outcome.results.size() > 1)
        parts << tr("95 % CI of %1 replications").arg(outcome.results.size());
    return parts.join(QStringLiteral(" · "));
}

}
