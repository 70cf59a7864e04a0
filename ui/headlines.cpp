// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headlines.hpp"
#include "core/study/figure_words.hpp"
#include "ui/format.hpp"
#include "ui/language.hpp"
#include "ui/results/results.hpp"
#include <algorithm>

namespace ui {

static QString spoken(const std::string& metric)
{
    return coreText(core::figureTitle(metric));
}

static QString valueText(const std::string& metric, double value)
{
    switch (core::figureUnit(metric)) {
    case core::FigureUnit::milliseconds:
        return milliseconds(value);
    case core::FigureUnit::share:
        return percent(value);
    case core::FigureUnit::dollars:
        return money(value);
    case core::FigureUnit::count:
        break;
    }
    return number(value);
}

/// With replications: the half width of the interval, and of how many runs.
static void addInterval(
    Headline& headline, const core::ProviderOutcome& outcome, const std::string& metric)
{
    if (outcome.results.size() < 2)
        return;
    const core::Estimate estimate = core::estimate(outcome, metric);
    headline.tooltip += '\n'
        + tr("%1 ± %2, the 95 % confidence interval of %3 replications")
              .arg(valueText(metric, estimate.mean), valueText(metric, estimate.ci95))
              .arg(outcome.results.size());
}

static Headline objectiveHeadline(
    const core::ProviderOutcome* outcome, const core::Objective& objective)
{
    const bool least = objective.atLeast.has_value();
    const double limit = (least ? objective.atLeast : objective.atMost).value_or(0);
    const bool latency = objective.metric.starts_with("latency_p") && !least;
    const QString shown = valueText(objective.metric, limit);
    Headline headline { latency
            ? tr("SLO < %1").arg(shown)
            : spoken(objective.metric).toUpper() + (least ? " ≥ " : " ≤ ") + shown,
        "—",
        tr("Objective: %1 %2 %3")
            .arg(spoken(objective.metric), least ? tr("at least") : tr("at most"), shown),
        {} };
    if (!outcome || outcome->results.empty() || outcome->bills.empty()
        || isUnreached(outcome->results.front()))
        return headline;
    try {
        const double value = core::estimate(*outcome, objective.metric).mean;
        const bool kept = least ? value >= limit : value <= limit;
        headline.state = kept ? "good" : "bad";
        const core::Histogram& all = outcome->results.front().latency;
        headline.value = latency ? percent(all.shareAtMost(core::SimTime(limit * 1e6)))
                                 : valueText(objective.metric, value);
        headline.tooltip += '\n' + tr("Measured: %1").arg(valueText(objective.metric, value));
        addInterval(headline, *outcome, objective.metric);
        headline.tooltip
            += '\n' + (kept ? tr("The objective is kept") : tr("The objective is missed"));
    } catch (const core::Error& error) {
        headline.tooltip = coreText(error.text);
    }
    return headline;
}

std::vector<Headline> headlinesOf(
    const core::ProviderOutcome* outcome, const core::Settings& settings)
{
    Headline cost { tr("MONTHLY COST"), "—", tr("Bill of a month at this traffic"), {} };
    Headline latency { tr("P95 LATENCY"), "—", tr("End to end, as the caller sees it"), {} };
    if (outcome && !outcome->results.empty() && !outcome->bills.empty()
        && isUnreached(outcome->results.front())) {
        for (Headline* each : { &cost, &latency })
            each->tooltip = tr("Nothing had ended here when the run was stopped");
    } else if (outcome && !outcome->results.empty() && !outcome->bills.empty()) {
        cost.value = money(core::estimate(*outcome, "month_total").mean);
        latency.value = milliseconds(core::estimate(*outcome, "latency_p95_ms").mean);
        addInterval(cost, *outcome, "month_total");
        addInterval(latency, *outcome, "latency_p95_ms");
        cost.tooltip += '\n' + tr("Simulated");
        latency.tooltip += '\n' + tr("Simulated");
        if (const core::RunResult& run = outcome->results.front(); !run.complete) {
            const QString first = span(run.simulatedS);
            cost.name = tr("COST, PARTIAL");
            latency.name = tr("P95, PARTIAL");
            cost.tooltip += '\n'
                + tr("Partial: the run was stopped. The month is scaled from the first %1 of the "
                     "workload, whatever its arrivals do later.")
                      .arg(first);
            latency.tooltip += '\n'
                + tr("Partial: the run was stopped. Requests of the first %1 only.").arg(first);
            for (Headline* each : { &cost, &latency })
                each->value.prepend(QStringLiteral("⚠ "));
        }
    }
    std::vector<Headline> all { cost, latency };
    if (!settings.slo.empty())
        all.push_back(objectiveHeadline(outcome, settings.slo.front()));
    return all;
}

QString spokenHeadlines(const std::vector<Headline>& headlines)
{
    QStringList parts;
    for (const Headline& each : headlines)
        parts << each.name.at(0).toUpper() + each.name.mid(1).toLower() + ": " + each.value;
    return parts.join(", ");
}

std::vector<Headline> headlinesOf(
    const core::QuickEstimate& e, const core::ProviderOutcome* last, const core::Settings& settings)
{
    QString about = tr("Estimate from mean rates and times, without a simulation. Limits, queues "
                       "and throttling are not in it: press Run (F5).");
    for (const std::string& line : e.leftOut)
        about += '\n' + QString::fromStdString(line);
    const auto before = [&](const char* metric, QString (*shown)(double)) {
        if (!last || last->results.empty() || last->bills.empty())
            return QString();
        return '\n'
            + tr("Simulated before the edit: %1").arg(shown(core::estimate(*last, metric).mean));
    };
    const bool known = std::all_of(e.sources.begin(), e.sources.end(),
        [](const core::SourceTraffic& source) { return source.known; });
    const auto guess
        = [known](const QString& value) { return known ? QStringLiteral("≈ ") + value : dash(); };
    Headline cost { tr("EST. MONTHLY COST"), guess(money(e.bill.monthTotal)),
        about + before("month_total", money), "estimate" };
    Headline latency { tr("EST. P50 LATENCY"), guess(milliseconds(e.p50Ms)),
        about + before("latency_p50_ms", milliseconds), "estimate" };
    std::vector<Headline> all { cost, latency };
    if (!settings.slo.empty())
        all.push_back(objectiveHeadline(nullptr, settings.slo.front()));
    return all;
}

}
