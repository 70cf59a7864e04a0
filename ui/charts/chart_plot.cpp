// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.hpp"
#include "ui/charts/ticks.hpp"
#include "ui/format.hpp"
#include <algorithm>
#include <cmath>

namespace ui {

namespace {
constexpr int smallPx = 11;

QFont smallFont(const QCustomPlot& plot, bool bold = false)
{
    QFont font = plot.font();
    font.setPixelSize(smallPx);
    if (bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

QVector<qreal> dashes(LineStyle style)
{
    switch (style) {
    case LineStyle::dashed:
        return { 5, 2.5 };
    case LineStyle::dotted:
        return { 1.2, 1.8 };
    case LineStyle::dashDotted:
        return { 6, 2, 1.2, 2 };
    case LineStyle::thin:
    case LineStyle::solid:
        break;
    }
    return {};
}

QPen linePen(const ChartSeries& series, const Theme& theme)
{
    QPen pen(colourOf(series.ink, theme), series.line == LineStyle::thin ? 1.1 : 1.9);
    if (const auto pattern = dashes(series.line); !pattern.isEmpty())
        pen.setDashPattern(pattern);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

/// Round ticks for values, one tick for each category.
class ChartTicker : public QCPAxisTicker {
public:
    ChartTicker(ChartAxis axis, QStringList categories, const QCPAxisRect* rect, bool horizontal)
        : axis_(std::move(axis))
        , categories_(std::move(categories))
        , rect_(rect)
        , horizontal_(horizontal)
    {
    }
    void generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& at,
        QVector<double>* between, QVector<QString>* labels) override
    {
        at.clear();
        if (between)
            between->clear();
        if (labels)
            labels->clear();
        const auto add = [&](double value, const QString& label) {
            at << value;
            if (labels)
                *labels << label;
        };
        if (!categories_.isEmpty()) {
            for (qsizetype i = 0; i < categories_.size(); ++i)
                add(static_cast<double>(i + 1), fitting(categories_[i]));
            return;
        }
        // By the whole plot's size, which is settled before the axes' own.
        const QCustomPlot& plot = *rect_->parentPlot();
        const int room = horizontal_ ? (plot.width() - 70) / 50 : (plot.height() - 60) / 26;
        for (const Tick& tick :
            ticks(axis_, range.lower, range.upper, std::clamp(room, 2, horizontal_ ? 12 : 6)))
            add(tick.at, tick.label);
    }

private:
    QString fitting(const QString& name) const
    {
        QFont font = rect_->parentPlot()->font();
        font.setPixelSize(smallPx);
        const int room = horizontal_
            ? (rect_->parentPlot()->width() - 60) / static_cast<int>(categories_.size())
            : std::clamp(rect_->parentPlot()->width() * 2 / 5, 60, 150);
        return QFontMetrics(font).elidedText(name, Qt::ElideRight, std::max(24, room));
    }
    ChartAxis axis_;
    QStringList categories_;
    const QCPAxisRect* rect_;
    bool horizontal_;
};

/// An axis without titles of its own keeps the same look everywhere.
void styleAxis(QCPAxis& axis, const ChartAxis& data, const Theme& theme, bool valueLine)
{
    QCustomPlot& plot = *axis.parentPlot();
    const bool horizontal = axis.orientation() == Qt::Horizontal;
    axis.setScaleType(data.log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setLabelFont(smallFont(plot));
    axis.setLabelColor(theme.muted);
    axis.setLabelPadding(horizontal ? 3 : 4);
    axis.setTickLabelFont(smallFont(plot));
    axis.setTickLabelColor(theme.muted);
    axis.setTickLabelPadding(horizontal ? 4 : 6);
    axis.setBasePen(horizontal || !valueLine ? QPen(theme.muted, 1) : QPen(Qt::NoPen));
    axis.setTickPen(horizontal && valueLine ? QPen(theme.muted, 1) : QPen(Qt::NoPen));
    axis.setTickLength(0, horizontal && valueLine ? 4 : 0);
    axis.setSubTicks(false);
    axis.grid()->setPen(QPen(theme.grid, 1));
    axis.grid()->setZeroLinePen(Qt::NoPen);
    axis.grid()->setSubGridVisible(false);
}

void setUpAxes(QCustomPlot& plot, const ChartData& data, const Theme& theme)
{
    const bool bars = !data.bars.empty();
    const QCPAxisRect* rect = plot.axisRect();
    QCPAxis& keys = data.horizontal ? *plot.yAxis : *plot.xAxis;
    QCPAxis& values = data.horizontal ? *plot.xAxis : *plot.yAxis;
    styleAxis(keys, bars ? ChartAxis {} : data.x, theme, !bars);
    styleAxis(values, data.y, theme, true);
    keys.setTicker(QSharedPointer<QCPAxisTicker>(
        new ChartTicker(data.x, bars ? data.categories : QStringList(), rect, !data.horizontal)));
    values.setTicker(
        QSharedPointer<QCPAxisTicker>(new ChartTicker(data.y, {}, rect, data.horizontal)));
    keys.grid()->setVisible(false);
    values.grid()->setVisible(true);
    keys.setRangeReversed(data.horizontal);
    values.setRangeReversed(false);
    values.setTickLabels(!data.horizontal);
    if (data.horizontal) { // the totals at the bars' ends are scale enough
        values.setBasePen(Qt::NoPen);
        values.setTickPen(Qt::NoPen);
        values.setTickLength(0, 0);
        values.grid()->setVisible(false);
    }
}

void drawSeries(QCustomPlot& plot, const ChartData& data, const PlotLook& look)
{
    const auto heights = drawnHeights(data, look.hidden);
    QCPGraph* below = nullptr;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const ChartSeries& series = data.series[i];
        QPen pen = linePen(series, look.theme);
        const bool hidden = look.hidden.count(series.name) > 0;
        plot.legend->addItem(new LegendItem(plot.legend, series.name, pen, !data.stacked, hidden));
        if (hidden)
            continue;
        QCPGraph* graph = plot.addGraph();
        graph->setName(series.name);
        graph->removeFromLegend();
        graph->setData(QVector<double>(series.x.begin(), series.x.end()),
            QVector<double>(heights[i].begin(), heights[i].end()), true);
        graph->setAdaptiveSampling(true);
        if (data.stacked) {
            QColor fill = pen.color();
            fill.setAlphaF(0.85F);
            graph->setBrush(fill);
            if (below)
                graph->setChannelFillGraph(below);
            pen.setWidthF(1);
            below = graph;
        }
        graph->setPen(pen);
    }
}

void drawTotals(QCustomPlot& plot, const ChartData& data, const PlotLook& look)
{
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        double total = 0;
        for (const ChartBars& bars : data.bars)
            if (!look.hidden.count(bars.name))
                total += bars.values[static_cast<std::size_t>(i)];
        const double key = static_cast<double>(i + 1);
        auto* label = new QCPItemText(&plot);
        label->setText(
            data.y.unit == Unit::dollars ? roundDollars(total) : valueText(data.y.unit, total));
        label->setFont(smallFont(plot, true));
        label->setColor(look.theme.text);
        label->setClipToAxisRect(false);
        label->setPositionAlignment(data.horizontal ? Qt::AlignLeft | Qt::AlignVCenter
                                                    : Qt::AlignHCenter | Qt::AlignBottom);
        label->setPadding(data.horizontal ? QMargins(5, 0, 0, 0) : QMargins(0, 0, 0, 3));
        label->position->setCoords(data.horizontal ? total : key, data.horizontal ? key : total);
    }
}

void drawBars(QCustomPlot& plot, const ChartData& data, const PlotLook& look)
{
    QCPAxis* keys = data.horizontal ? plot.yAxis : plot.xAxis;
    QCPAxis* values = data.horizontal ? plot.xAxis : plot.yAxis;
    QCPBars* below = nullptr;
    for (const ChartBars& bars : data.bars) {
        const bool hidden = look.hidden.count(bars.name) > 0;
        const QColor fill = colourOf(bars.ink, look.theme);
        plot.legend->addItem(new LegendItem(plot.legend, bars.name, fill, false, hidden));
        if (hidden)
            continue;
        auto* drawn = new QCPBars(keys, values);
        drawn->setName(bars.name);
        drawn->removeFromLegend();
        for (std::size_t i = 0; i < bars.values.size(); ++i)
            if (bars.values[i] > 0)
                drawn->addData(static_cast<double>(i + 1), bars.values[i]);
        drawn->setPen(Qt::NoPen);
        drawn->setBrush(fill);
        drawn->setStackingGap(1);
        if (below)
            drawn->moveAbove(below);
        below = drawn;
    }
    drawTotals(plot, data, look);
}

/// Where a label of this width to the right of x would be cut off.
bool farRight(const QCustomPlot& plot, const ChartData& data, double x, int labelWidth)
{
    const Limits limits = fitLimits(data).x;
    const double share = data.x.log ? std::log(x / limits.from) / std::log(limits.to / limits.from)
                                    : (x - limits.from) / (limits.to - limits.from);
    const double axis = plot.width() - 80; // about what is left beside labels and margins
    return (1 - share) * axis < labelWidth;
}

/// Whether more points lie just above a level than just below it, near the right end.
bool crowdedAbove(const ChartData& data, double level)
{
    int above = 0;
    for (const ChartSeries& series : data.series)
        for (std::size_t i = series.y.size() * 3 / 4; i < series.y.size(); ++i)
            if (series.y[i] > level * 0.75 && series.y[i] < level * 1.33)
                above += series.y[i] > level ? 1 : -1;
    return above > 0;
}

/// Where a label above this level would be cut off.
bool atTheTop(const QCustomPlot& plot, const ChartData& data, double level)
{
    const Limits limits = fitLimits(data).y;
    const double share = data.y.log
        ? std::log(level / limits.from) / std::log(limits.to / limits.from)
        : (level - limits.from) / (limits.to - limits.from);
    const double axis = std::max(40, plot.height() - 60); // beside labels and legend
    return (1 - share) * axis < QFontMetrics(smallFont(plot, true)).height() + 2;
}

void placeMarkerLabel(
    QCPItemText& label, const QCustomPlot& plot, const ChartData& data, const ChartMarker& marker)
{
    if (marker.onX) {
        // Low beside the line, where cumulative curves leave room.
        const int width = QFontMetrics(label.font()).horizontalAdvance(marker.label) + 10;
        const bool left = farRight(plot, data, marker.at, width);
        label.position->setTypeX(QCPItemPosition::ptPlotCoords);
        label.position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        label.position->setCoords(marker.at, 0.97);
        label.setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
    } else {
        const bool below = crowdedAbove(data, marker.at) || atTheTop(plot, data, marker.at);
        label.position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        label.position->setTypeY(QCPItemPosition::ptPlotCoords);
        label.position->setCoords(1, marker.at);
        label.setPositionAlignment(Qt::AlignRight | (below ? Qt::AlignTop : Qt::AlignBottom));
    }
}

void drawMarkers(QCustomPlot& plot, const ChartData& data, const Theme& theme)
{
    for (const ChartMarker& marker : data.markers) {
        auto* line = new QCPItemStraightLine(&plot);
        line->setPen(QPen(theme.bad, 1.4, Qt::DashLine));
        line->point1->setCoords(marker.onX ? marker.at : 1, marker.onX ? 0 : marker.at);
        // Any second point on the same line; the straight line has no ends.
        line->point2->setCoords(marker.onX ? marker.at : 2, marker.onX ? 1 : marker.at);
        auto* label = new QCPItemText(&plot);
        label->setText(marker.label);
        label->setFont(smallFont(plot, true));
        label->setColor(theme.badText);
        QColor paper = theme.panel;
        paper.setAlphaF(0.8F);
        label->setBrush(paper);
        label->setPadding(QMargins(4, 0, 4, 0));
        label->setClipToAxisRect(true);
        placeMarkerLabel(*label, plot, data, marker);
    }
}

void drawNothing(QCustomPlot& plot, const ChartData& data, const Theme& theme)
{
    auto* label = new QCPItemText(&plot);
    label->setText(data.nothing);
    label->setFont(smallFont(plot));
    label->setColor(theme.muted);
    label->setClipToAxisRect(false);
    label->position->setType(QCPItemPosition::ptAxisRectRatio);
    label->position->setCoords(0.5, 0.5);
    label->setPositionAlignment(Qt::AlignCenter);
}

/// Rows of the plot's layout: for exports a title, the axes, the legend with room to its right.
void layOut(QCustomPlot& plot, const ChartData& data, const PlotLook& look)
{
    plot.legend->setVisible(!data.isEmpty());
    QCPAxisRect* rect = plot.axisRect();
    // Upright bars bear their totals, which stand above the axes where a bar reaches their end.
    const bool totalsAbove = !data.bars.empty() && !data.horizontal;
    const int total = QFontMetrics(smallFont(plot, true)).height() + 4;
    rect->setMinimumMargins(QMargins(4, totalsAbove ? total : 8, 18, 0));
    if (rect->marginGroup(QCP::msLeft))
        return; // was laid out before
    auto* left = new QCPMarginGroup(&plot);
    QCPLayoutGrid& grid = *plot.plotLayout();
    rect->insetLayout()->take(plot.legend);
    auto* legendRow = new QCPLayoutGrid;
    legendRow->addElement(0, 0, plot.legend);
    legendRow->addElement(0, 1, new QCPLayoutElement(&plot));
    legendRow->setColumnStretchFactor(0, 0.001);
    plot.legend->setBorderPen(Qt::NoPen);
    plot.legend->setBrush(Qt::NoBrush);
    plot.legend->setMargins(QMargins(0, 4, 0, 2));
    plot.legend->setRowSpacing(2);
    plot.legend->setColumnSpacing(16);
    rect->setMarginGroup(QCP::msLeft, left);
    legendRow->setMarginGroup(QCP::msLeft, left);
    int row = 0;
    if (look.title) {
        QCPLayoutElement* axes = grid.take(rect) ? rect : nullptr;
        auto* title = new QCPTextElement(&plot, data.title, smallFont(plot, true));
        title->setTextColor(look.theme.text);
        title->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
        title->setMarginGroup(QCP::msLeft, left);
        grid.addElement(0, 0, title);
        grid.setRowStretchFactor(0, 0.001);
        grid.addElement(1, 0, axes);
        row = 1;
    }
    grid.addElement(row + 1, 0, legendRow);
    grid.setRowSpacing(0);
    grid.setRowStretchFactor(row + 1, 0.001);
}

/// Whether lying bars need all the height for their own names.
bool isTight(const QCustomPlot& plot, const ChartData& data)
{
    const int line = QFontMetrics(smallFont(plot)).height() + 4;
    return data.horizontal && plot.height() < line * (int(data.categories.size()) + 4);
}

/// Below the axis, or from the plot's edge on where that takes fewer rows, or where names of
/// categories make the margin wide.
void placeLegend(QCustomPlot& plot, const ChartData& data)
{
    QCPAxisRect* rect = plot.axisRect();
    const int left = std::max(42, rect->margins().left()); // as it was drawn last
    const int fromEdge = plot.width() - 16, belowAxis = plot.width() - left - 18;
    const int rows = wrapLegend(*plot.legend, fromEdge);
    const bool edge = data.horizontal || wrapLegend(*plot.legend, belowAxis) > rows;
    if (edge)
        wrapLegend(*plot.legend, fromEdge);
    plot.legend->layout()->setMarginGroup(
        QCP::msLeft, edge ? nullptr : rect->marginGroup(QCP::msLeft));
    if (edge)
        plot.legend->layout()->setMargins({});
}

/// A title that would be cut off gives way to its short form, or to nothing.
QString fittingTitle(const ChartAxis& axis, const QFont& font, int room)
{
    for (const QString& title : { axis.title, axis.shortTitle }) {
        if (QFontMetrics(font).horizontalAdvance(title) <= room)
            return title;
    }
    return {};
}

/// After the legend, whose rows take from the height.
void setTitles(QCustomPlot& plot, const ChartData& data, bool tight)
{
    const QFont font = smallFont(plot);
    const int line = QFontMetrics(font).height() + 4;
    const ChartAxis lying = !data.bars.empty() ? ChartAxis {} : data.x;
    const ChartAxis& bottom = data.horizontal ? data.y : lying;
    const ChartAxis& left = data.horizontal ? lying : data.y;
    const bool low = plot.height() < 10 * line; // the curves need it more, and ticks have units
    plot.xAxis->setLabel(tight || low ? QString() : fittingTitle(bottom, font, plot.width() - 70));
    const int below = line + (plot.xAxis->label().isEmpty() ? 0 : line) + 6
        + line * std::max(1, plot.legend->rowCount());
    plot.yAxis->setLabel(fittingTitle(left, font, plot.height() - 8 - below));
}

/// Bars take a part of their slot, but never grow clumsy.
void setBarWidth(QCustomPlot& plot, const ChartData& data)
{
    const auto categories = static_cast<double>(std::max<qsizetype>(1, data.categories.size()));
    const double slot = ((data.horizontal ? plot.height() : plot.width()) - 70) / categories;
    const double width = std::min(0.6, (data.horizontal ? 22 : 64) / std::max(1.0, slot));
    for (int i = 0; i < plot.plottableCount(); ++i)
        if (auto* bars = qobject_cast<QCPBars*>(plot.plottable(i)))
            bars->setWidth(width);
}
}

QColor colourOf(Ink ink, const Theme& theme)
{
    switch (ink) {
    case Ink::busy:
        return theme.busy;
    case Ink::warm:
        return theme.warm;
    case Ink::cold:
        return theme.cold;
    case Ink::bad:
        return theme.bad;
    case Ink::muted:
        return theme.muted;
    }
    return theme.series.isEmpty() ? theme.accent
                                  : theme.series[static_cast<int>(ink) % theme.series.size()];
}

void drawChart(QCustomPlot& plot, const ChartData& data, const PlotLook& look)
{
    plot.clearPlottables();
    plot.clearItems();
    emptyLegend(*plot.legend);
    plot.legend->setFont(smallFont(plot));
    plot.legend->setTextColor(look.theme.muted);
    plot.setBackground(QBrush(look.theme.panel));
    layOut(plot, data, look);
    setUpAxes(plot, data, look.theme);
    const bool empty = data.isEmpty();
    for (QCPAxis* axis : { plot.xAxis, plot.yAxis })
        axis->setVisible(!empty);
    if (empty)
        drawNothing(plot, data, look.theme);
    else if (data.bars.empty())
        drawSeries(plot, data, look);
    else
        drawBars(plot, data, look);
    if (!empty)
        drawMarkers(plot, data, look.theme);
    const bool tight = isTight(plot, data);
    if (tight)
        emptyLegend(*plot.legend);
    for (LegendItem* item : legendItems(*plot.legend)) {
        item->setFont(smallFont(plot));
        item->setTextColor(look.theme.muted);
    }
    placeLegend(plot, data);
    setTitles(plot, data, tight);
    setBarWidth(plot, data);
}

void showLimits(QCustomPlot& plot, const ChartLimits& limits)
{
    plot.xAxis->setRange(limits.x.from, limits.x.to);
    plot.yAxis->setRange(limits.y.from, limits.y.to);
}

ChartLimits shownLimits(const QCustomPlot& plot)
{
    const QCPRange x = plot.xAxis->range(), y = plot.yAxis->range();
    return { { x.lower, x.upper }, { y.lower, y.upper } };
}

}
