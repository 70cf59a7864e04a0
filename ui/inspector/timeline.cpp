// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/timeline.hpp"
#include "ui/charts/ticks.hpp"
#include "ui/format.hpp"
#include "ui/results/results.hpp"
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <cmath>

namespace ui {

namespace {
constexpr double headHeight = 18, plotHeight = 88, axisHeight = 17, laneHeight = 20,
                 legendHeight = 16, leastBar = 6;
constexpr std::size_t mostNamed = 8; ///< sources, with the line that sums up the others

/// How many sources are told by name.
std::size_t namedSources(const core::ArrivalCurve& curve)
{
    return curve.sources.size() > mostNamed ? mostNamed - 1 : curve.sources.size();
}

/// The second of the colours for a place in a stack.
QColor seriesColor(const Theme& theme, std::size_t index)
{
    return theme.series[int(index) % theme.series.size()];
}
}

Timeline::Timeline(Document& document, const std::string& workload, TraceLoader& loader,
    const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , id_(workload)
    , loader_(loader)
    , theme_(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Arrivals and faults over time"));
    connect(&loader_, &TraceLoader::loaded, this, &Timeline::refresh);
    refresh();
}

const core::Workload* Timeline::workload() const
{
    return core::findWorkload(document_.project(), id_);
}

void Timeline::refresh()
{
    const core::Workload* w = workload();
    if (!w)
        return;
    const auto spans = std::max(60, int(plot().width()));
    curve_ = core::arrivalCurve(
        document_.project(), *w, spans, loader_.traces(*w, document_.directory()));
    const std::size_t rows = std::min(curve_.sources.size(), mostNamed);
    const double legend = rows > 1 ? double(rows) : 0;
    setFixedHeight(int(faultsTop() + laneHeight * double(w->faults.size())
        + (w->faults.empty() ? 0 : 4) + legendHeight * legend));
    chosen_ = std::min(chosen_, w->faults.empty() ? 0 : w->faults.size() - 1);
    setAccessibleDescription(headline());
    update();
}

QString Timeline::headline() const
{
    if (!loader_.problem().isEmpty())
        return loader_.problem();
    for (const core::SourceCurve& source : curve_.sources) {
        if (!source.missing.empty())
            return tr("Reading %1…").arg(text(source.missing));
    }
    const double most = curve_.peakPerS();
    if (most <= 0)
        return tr("Nothing arrives");
    bool atMost = false;
    for (const core::SourceCurve& source : curve_.sources)
        atMost |= source.atMost;
    const double requests = std::round(curve_.total());
    const QString total = shortCount(requests) + ' ' + unitName("request", requests);
    return tr("mean %1, peak %2 · %3")
        .arg(rate(curve_.meanPerS(), {}), rate(most, {}),
            atMost ? tr("at most %1").arg(total) : total);
}

QRectF Timeline::plot() const
{
    return { 1, headHeight, std::max(20.0, width() - 2.0), plotHeight };
}

double Timeline::faultsTop() const
{
    return headHeight + plotHeight + axisHeight;
}

double Timeline::legendTop() const
{
    const core::Workload* w = workload();
    const auto faults = w ? double(w->faults.size()) : 0;
    return faultsTop() + laneHeight * faults + (faults > 0 ? 4 : 0);
}

double Timeline::xAt(core::SimTime t) const
{
    const QRectF p = plot();
    const auto whole = double(std::max<core::SimTime>(curve_.to - curve_.from, 1));
    return p.left() + double(t - curve_.from) / whole * p.width();
}

core::SimTime Timeline::timeAt(double x) const
{
    const QRectF p = plot();
    return curve_.from
        + core::SimTime((x - p.left()) / p.width() * double(curve_.to - curve_.from));
}

/// The largest usual span below two pixels, at least a second.
core::SimTime Timeline::step() const
{
    const double pixels = 2 * core::inSeconds(curve_.to - curve_.from) / plot().width();
    double best = 1;
    for (const double s : { 5, 10, 30, 60, 300, 600, 1800, 3600, 10800, 21600 })
        best = s <= pixels ? s : best;
    return core::seconds(best).ns;
}

QRectF Timeline::bar(std::size_t fault) const
{
    const core::Workload* w = workload();
    if (!w || fault >= w->faults.size())
        return {};
    const core::Fault& f = w->faults[fault];
    const QRectF p = plot();
    const double from = std::clamp(xAt(f.at.ns), p.left(), p.right() - leastBar);
    const double to = std::clamp(xAt(f.at.ns + f.duration.ns), from + leastBar, p.right());
    return { from, faultsTop() + laneHeight * double(fault) + 2, to - from, laneHeight - 4 };
}

QColor Timeline::faultColor(const core::Fault& fault) const
{
    return fault.effect == "down"  ? theme_.bad
        : fault.effect == "slow"   ? theme_.warm
        : fault.effect == "erring" ? seriesColor(theme_, 4)
                                   : theme_.cold;
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(metrics::smallFont));
    const bool wrong = !loader_.problem().isEmpty();
    painter.setPen(wrong ? theme_.badText : theme_.muted);
    painter.drawText(QRectF(0, 0, width(), headHeight - 2), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(headline(), Qt::ElideMiddle, width()));
    paintAxes(painter);
    paintCurve(painter);
    paintRates(painter);
    if (const core::Workload* w = workload()) {
        for (std::size_t i = 0; i < w->faults.size(); ++i)
            paintFault(painter, i);
    }
    if (curve_.sources.size() > 1)
        paintLegend(painter);
    if (hover_) {
        painter.setPen(QPen(theme_.muted, 1, Qt::DotLine));
        painter.drawLine(QPointF(*hover_, headHeight), QPointF(*hover_, legendTop()));
    }
}

void Timeline::paintAxes(QPainter& painter)
{
    const QRectF p = plot();
    painter.fillRect(p, theme_.bg);
    if (curve_.from < 0) // the warm-up
        painter.fillRect(QRectF(p.left(), p.top(), xAt(0) - p.left(), p.height()), theme_.grid);
    const double most = curve_.peakPerS();
    ChartAxis rates;
    rates.unit = Unit::perSecond;
    for (const Tick& tick : ticks(rates, 0, std::max(most * 1.12, 1e-9), 4)) {
        const double y = p.bottom() - tick.at / std::max(most * 1.12, 1e-9) * p.height();
        if (tick.at <= 0 || most <= 0)
            continue;
        painter.setPen(theme_.line);
        painter.drawLine(QPointF(p.left(), y), QPointF(p.right(), y));
    }
    const QFontMetrics metrics = painter.fontMetrics();
    ChartAxis time;
    time.unit = Unit::time;
    double free = 0; // from where on no label stands yet
    for (const Tick& tick : ticks(time, 0, core::inSeconds(curve_.to), 5)) {
        const double x = xAt(core::seconds(tick.at).ns);
        painter.setPen(theme_.line);
        painter.drawLine(QPointF(x, p.bottom()), QPointF(x, p.bottom() + 3));
        painter.setPen(theme_.muted);
        const double half = metrics.horizontalAdvance(tick.label) / 2.0;
        const double at = std::clamp(x - half, 0.0, std::max(0.0, width() - 2 * half));
        if (at < free) // a long warm-up leaves little room to what counts
            continue;
        painter.drawText(QPointF(at, p.bottom() + 13), tick.label);
        free = at + 2 * half + 6;
    }
    painter.setPen(theme_.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(p);
}

/// Over the curve, on a paper of their own.
void Timeline::paintRates(QPainter& painter)
{
    const QRectF p = plot();
    const double most = curve_.peakPerS();
    if (most <= 0)
        return;
    ChartAxis rates;
    rates.unit = Unit::perSecond;
    const QFontMetrics metrics = painter.fontMetrics();
    for (const Tick& tick : ticks(rates, 0, most * 1.12, 4)) {
        if (tick.at <= 0)
            continue;
        const double y = p.bottom() - tick.at / (most * 1.12) * p.height();
        const QString label = rate(tick.at, {});
        const double base = y < p.top() + metrics.height() ? y + metrics.ascent() : y - 2;
        QColor paper = theme_.bg;
        paper.setAlphaF(0.75F);
        painter.fillRect(QRectF(p.left() + 2, base - metrics.ascent(),
                             metrics.horizontalAdvance(label) + 2, metrics.height()),
            paper);
        painter.setPen(theme_.muted);
        painter.drawText(QPointF(p.left() + 3, base), label);
    }
}

/// Sources stand on each other, so that the upper edge is what arrives altogether.
void Timeline::paintCurve(QPainter& painter)
{
    const QRectF p = plot();
    const double most = curve_.peakPerS() * 1.12;
    const std::size_t spans = curve_.spans();
    if (most <= 0 || spans == 0)
        return;
    std::vector<double> floor(spans, 0.0);
    const auto at = [&](std::size_t i, double rate) {
        return QPointF(p.left() + (double(i) + 0.5) / double(spans) * p.width(),
            p.bottom() - rate / most * p.height());
    };
    for (std::size_t s = 0; s < curve_.sources.size(); ++s) {
        const QColor color = curve_.sources.size() == 1 ? theme_.accent : seriesColor(theme_, s);
        QPolygonF edge, area;
        for (std::size_t i = spans; i-- > 0;)
            area << at(i, floor[i]);
        for (std::size_t i = 0; i < spans; ++i) {
            floor[i] += curve_.sources[s].ratePerS[i];
            edge << at(i, floor[i]);
        }
        area << edge;
        QColor fill = color;
        fill.setAlphaF(theme_.dark ? 0.32F : 0.22F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(area);
        painter.setPen(QPen(color, 1.5));
        painter.drawPolyline(edge);
    }
    paintBursts(painter, floor, most);
}

/// How high it goes while bursts are on: they come by luck, so the line above is their mean.
void Timeline::paintBursts(QPainter& painter, const std::vector<double>& mean, double most)
{
    const double burst = curve_.peakPerS() - curve_.highestRatePerS();
    if (burst <= 0)
        return;
    const QRectF p = plot();
    QPolygonF edge;
    for (std::size_t i = 0; i < mean.size(); ++i)
        edge << QPointF(p.left() + (double(i) + 0.5) / double(mean.size()) * p.width(),
            p.bottom() - (mean[i] + burst) / most * p.height());
    painter.setPen(QPen(theme_.accent, 1, Qt::DashLine));
    painter.drawPolyline(edge);
}

void Timeline::paintLegend(QPainter& painter)
{
    double y = legendTop();
    const auto row = [&](const QString& label) {
        painter.setPen(theme_.muted);
        painter.drawText(QRectF(14, y, width() - 14, legendHeight),
            Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(label, Qt::ElideRight, width() - 14));
        y += legendHeight;
    };
    const std::size_t named = namedSources(curve_);
    for (std::size_t s = 0; s < named; ++s) {
        const core::SourceCurve& source = curve_.sources[s];
        painter.setPen(Qt::NoPen);
        painter.setBrush(seriesColor(theme_, s));
        painter.drawRoundedRect(QRectF(1, y + 5, 8, 8), 2, 2);
        row(text(core::nameOf(document_.project(), source.component)) + " · "
            + shortCount(std::round(source.total)));
    }
    if (named == curve_.sources.size())
        return;
    double others = 0;
    for (std::size_t s = named; s < curve_.sources.size(); ++s)
        others += curve_.sources[s].total;
    row(tr("%1 others").arg(curve_.sources.size() - named) + " · "
        + shortCount(std::round(others)));
}

void Timeline::paintFault(QPainter& painter, std::size_t index)
{
    const core::Fault& fault = workload()->faults[index];
    const QRectF box = bar(index);
    const QRectF p = plot();
    painter.setPen(QPen(theme_.line, 1));
    painter.drawLine(QPointF(p.left(), box.center().y()), QPointF(p.right(), box.center().y()));
    const bool chosen = hasFocus() && index == chosen_;
    painter.setPen(chosen ? QPen(theme_.text, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(faultColor(fault));
    painter.drawRoundedRect(box, 3, 3);
    // In the bar where there is room, else beside it on the side that has more.
    const QString label
        = text(core::nameOf(document_.project(), fault.component)) + ' ' + text(fault.effect);
    const QFontMetrics metrics = painter.fontMetrics();
    const double need = metrics.horizontalAdvance(label) + 8;
    QRectF room = box;
    bool inside = box.width() >= need;
    if (!inside) {
        const bool after = p.right() - box.right() >= box.left() - p.left();
        room = after ? QRectF(box.right() + 4, box.top(), p.right() - box.right() - 4, box.height())
                     : QRectF(p.left(), box.top(), box.left() - p.left() - 4, box.height());
        const double width = std::min(need, room.width());
        room = after ? QRectF(room.left(), room.top(), width, room.height())
                     : QRectF(room.right() - width, room.top(), width, room.height());
        painter.fillRect(room, theme_.panel);
    }
    const QColor onBar
        = contrast(faultColor(fault), Qt::black) > contrast(faultColor(fault), Qt::white)
        ? QColor(Qt::black)
        : QColor(Qt::white);
    painter.setPen(inside ? onBar : theme_.muted);
    painter.drawText(room.adjusted(4, 0, -2, 0), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(label, Qt::ElideRight, int(room.width()) - 4));
}

QString Timeline::readout(double x) const
{
    const QRectF p = plot();
    const std::size_t spans = curve_.spans();
    if (spans == 0)
        return {};
    const double share = std::clamp((x - p.left()) / p.width(), 0.0, 1.0);
    const std::size_t i = std::min(spans - 1, std::size_t(share * double(spans)));
    const double at = core::inSeconds(timeAt(x));
    QStringList lines { at < 0 ? tr("Warm-up: %1/s").arg(decimal(curve_.ratePerS(i), 3))
                               : tr("%1: %2").arg(clock(at), rate(curve_.ratePerS(i), {})) };
    const std::size_t named = curve_.sources.size() > 1 ? namedSources(curve_) : 0;
    for (std::size_t s = 0; s < named; ++s) {
        const core::SourceCurve& source = curve_.sources[s];
        lines << tr("%1: %2").arg(text(core::nameOf(document_.project(), source.component)),
            rate(source.ratePerS[i], {}));
    }
    return lines.join('\n');
}

}
