// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.hpp"
#include "ui/language.hpp"
#include "ui/results/tables.hpp"
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

// Tables with a row for each component and for each line of a bill.

namespace ui {

namespace {
constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// A count where it applies, else a dash.
Cell countCell(std::int64_t n, bool applies, bool bad = false)
{
    if (!applies)
        return { dash(), none, CellMark::muted };
    return { count(static_cast<double>(n)), static_cast<double>(n),
        bad && n > 0 ? CellMark::warning : CellMark::none };
}

Cell msCell(const core::Histogram& histogram, double q)
{
    if (histogram.count() == 0)
        return { dash(), none, CellMark::muted };
    const double ms = static_cast<double>(histogram.quantile(q)) / 1e6;
    return { milliseconds(ms), ms };
}

/// Throttled requests, with the part of them that a daily limit refused.
Cell throttledCell(const core::ComponentResult& c)
{
    Cell cell = countCell(c.throttled, true, true);
    if (c.overDailyLimit > 0)
        cell.tip = tr("%1 of them were refused above a daily limit of the account")
                       .arg(count(double(c.overDailyLimit)));
    return cell;
}

QString withUnit(double quantity, const QString& unit)
{
    return QStringLiteral("%1 %2").arg(count(quantity), unitName(unit, quantity));
}

/// Millions are enough beside other figures; the whole number is in the tooltip.
QString inShort(double quantity, const QString& unit)
{
    const QString size = quantity >= 1e9 ? tr("%1 billion").arg(decimal(quantity / 1e9, 3))
        : quantity >= 1e6                ? shortCount(quantity)
                                         : count(quantity);
    return unit.isEmpty() ? size : QStringLiteral("%1 %2").arg(size, unitName(unit, quantity));
}

QString link(const std::string& source)
{
    const QString url = text(source);
    if (!url.startsWith("http"))
        return url.toHtmlEscaped();
    const QString shown = QString(url).remove(QRegularExpression("^https?://(www\\.)?"));
    return QStringLiteral("<a href='%1'>%2</a>").arg(url.toHtmlEscaped(), shown.toHtmlEscaped());
}
}

TableData componentFigures(const Results& results)
{
    TableData data;
    data.title = tr("Components");
    data.columns
        = { { tr("Component"), false, true }, { .title = tr("Invocations"), .brief = tr("Calls") },
              { .title = tr("Cold starts"), .brief = tr("Cold") },
              { .title = tr("Start p95"), .tip = tr("What a cold start added, 95th percentile") },
              { .title = tr("Instances"), .tip = tr("Mean over the run / most at once") },
              { .title = tr("p95"), .tip = tr("Duration of an invocation, 95th percentile") },
              { tr("Throttled") }, { tr("Errors") },
              { .title = tr("Dead letters"),
                  .tip = tr("Events and messages put aside after their last retry"),
                  .brief = tr("Dead") },
              { .title = tr("Queue p99"),
                  .tip = tr("Age of messages when taken, 99th percentile"),
                  .brief = tr("Age p99") } };
    for (const core::ComponentResult& c : results.run().components) {
        const bool instances = c.instancesMax > 0;
        const double cold
            = c.invocations && instances ? double(c.coldStarts) / double(c.invocations) : none;
        data.rows.push_back(
            { { componentName(results.run(), c.id), none, CellMark::total, text(c.service) },
                countCell(c.invocations, true),
                std::isfinite(cold)
                    ? Cell { percent(cold), cold, CellMark::none, count(double(c.coldStarts)) }
                    : Cell { dash(), none, CellMark::muted },
                msCell(c.coldStart, 0.95),
                instances ? Cell { QStringLiteral("%1 / %2").arg(
                                       count(c.instancesMean), count(double(c.instancesMax))),
                    double(c.instancesMax) }
                          : Cell { dash(), none, CellMark::muted },
                msCell(c.duration, 0.95), throttledCell(c),
                countCell(c.errors + c.timeouts, true, true), countCell(c.deadLettered, true, true),
                msCell(c.queueAge, 0.99) });
        data.ids.push_back(text(c.id));
    }
    return data;
}

int zeroLineCount(const core::Bill& bill)
{
    return static_cast<int>(std::count_if(bill.lines.begin(), bill.lines.end(),
        [](const core::BillLine& line) { return line.amount == 0; }));
}

TableData billLines(const Results& results, bool zeroLines)
{
    const core::Bill& bill = results.firstBill();
    TableData data;
    data.title = tr("Bill");
    data.columns
        = { { tr("Component"), false }, { tr("Service"), false }, { tr("What"), false, true },
              { tr("Quantity a month"), true, false, {}, true }, { tr("Free of it") },
              { tr("Unit price"), true, false, {}, true }, { tr("Amount") }, { tr("Share") } };
    for (std::size_t i = 0; i < bill.lines.size(); ++i) {
        const core::BillLine& line = bill.lines[i];
        if (line.amount == 0 && !zeroLines)
            continue;
        const double share = bill.monthTotal > 0 ? line.amount / bill.monthTotal : none;
        const QString unit = text(line.unit);
        const bool paid = line.quantity > line.free;
        data.rows.push_back(
            { { componentName(results.run(), line.component), none, CellMark::total },
                { text(line.service), none, CellMark::muted },
                { text(line.title.empty() ? line.meter : line.title), none, CellMark::none,
                    coreText(line.why) },
                { inShort(line.quantity, unit), line.quantity, CellMark::none,
                    withUnit(line.quantity, unit) },
                { line.free > 0 ? inShort(line.free, {}) : dash(), line.free,
                    line.free > 0 ? CellMark::none : CellMark::muted,
                    line.free > 0 ? withUnit(line.free, unit) : QString() },
                { (paid ? unitPrice(line.unitPrice, unit) : dash())
                        + (line.status == "assumption" ? " *"
                                : line.stale           ? " †"
                                                       : ""),
                    line.unitPrice,
                    !paid            ? CellMark::muted
                        : line.stale ? CellMark::warning
                                     : CellMark::none,
                    line.status == "assumption" ? tr("The price is an assumption")
                        : line.stale            ? tr("The price is older than 180 days")
                                                : QString() },
                { dollars(line.amount), line.amount, CellMark::total },
                { percent(share), share, CellMark::muted } });
        data.ids.push_back(QString::number(i));
    }
    return data;
}

/// What the component did in the simulated window, behind the quantity of a month.
static QString doneBy(const core::UsageBasis& basis, const core::RunResult& run)
{
    QStringList parts;
    if (basis.invocations > 0)
        parts << withUnit(double(basis.invocations), "invocation");
    if (basis.retries > 0)
        parts << (basis.retries == 1 ? tr("1 of them a retry")
                                     : tr("%1 of them retries").arg(count(double(basis.retries))));
    if (basis.coldStarts > 0)
        parts << (basis.coldStarts == 1
                ? tr("1 cold start")
                : tr("%1 cold starts").arg(count(double(basis.coldStarts))));
    if (basis.idleS > 0)
        parts << tr("%1 idle seconds of kept instances").arg(count(basis.idleS));
    return parts.isEmpty()
        ? QString()
        : ' ' + tr("In the simulated %1: %2.").arg(span(run.simulatedS), parts.join(", "));
}

QString explain(const core::BillLine& line, const core::RunResult& run)
{
    const QString unit = text(line.unit);
    QStringList parts;
    parts << QStringLiteral("<b>%1, %2:</b> %3 %4")
                 .arg(componentName(run, line.component).toHtmlEscaped(),
                     text(line.title).toHtmlEscaped(), withUnit(line.quantity, unit),
                     tr("a month"));
    if (!line.how.empty())
        parts.back() += QStringLiteral(" (%1)").arg(coreText(line.how).toHtmlEscaped());
    const double billable = std::max(0.0, line.quantity - line.free);
    if (line.free > 0)
        parts << tr("minus %1 free leaves %2").arg(count(line.free), count(billable));
    QStringList sums;
    for (const core::TierPart& tier : line.tiers)
        if (tier.quantity > 0)
            sums << QStringLiteral("%1 × %2 = %3")
                        .arg(count(tier.quantity), unitPrice(tier.unitPrice, unit),
                            dollars(tier.amount));
    if (sums.isEmpty() && billable > 0)
        sums << QStringLiteral("%1 × %2").arg(count(billable), unitPrice(line.unitPrice, unit));
    QString how = parts.join(QStringLiteral(", "));
    if (!sums.isEmpty())
        how += QStringLiteral("; ") + sums.join(QStringLiteral(" + "));
    how += QStringLiteral(". <b>%1 %2.</b>").arg(dollars(line.amount), tr("a month"));
    if (!line.why.empty())
        how += ' ' + coreText(line.why).toHtmlEscaped() + '.';
    how += doneBy(line.basis, run);
    if (line.status == "assumption")
        how += ' ' + tr("<b>* Assumed price:</b>");
    else if (line.status == "derived")
        how += ' ' + tr("Derived from:");
    else if (!line.source.empty())
        how += ' ' + tr("Source:");
    if (!line.source.empty())
        how += ' ' + link(line.source);
    if (!line.asOf.empty())
        how += tr(", as of %1").arg(text(line.asOf));
    if (line.stale)
        how += tr(" († older than 180 days)");
    return how;
}

}
