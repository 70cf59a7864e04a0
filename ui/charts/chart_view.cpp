// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.hpp"
#include "ui/charts/chart_plot.hpp"
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

namespace ui {

namespace {
constexpr auto hoverLayer = "hover";

QString cardRow(const QColor& colour, const QString& name, const QString& value)
{
    return QStringLiteral("<tr><td style='color:%1'>■&nbsp;</td><td>%2&nbsp;&nbsp;</td>"
                          "<td align='right'><b>%3</b></td></tr>")
        .arg(colour.name(), name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString cardTable(const QString& title, const QString& rows)
{
    return QStringLiteral("<div><b>%1</b></div><table cellspacing='0' cellpadding='1'>%2</table>")
        .arg(title.toHtmlEscaped(), rows);
}

/// The range moved, and if need be shrunk, into the limits; on a log axis by ratios.
QCPRange inside(QCPRange range, const Limits& limits, bool log)
{
    const auto in = [log](double v) { return log ? std::log(std::max(v, 1e-12)) : v; };
    const auto out = [log](double v) { return log ? std::exp(v) : v; };
    const double least = in(limits.from), most = in(limits.to);
    double lower = in(range.lower), upper = in(range.upper);
    const double width = std::min(upper - lower, most - least);
    lower = std::clamp(lower, least, most - width);
    upper = lower + width;
    return { out(lower), out(upper) };
}
}

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
    , plot_(new QCustomPlot(this))
    , card_(new QLabel(this))
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(plot_);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot_->axisRect()->setRangeDrag(Qt::Horizontal | Qt::Vertical);
    plot_->setSelectionTolerance(4);
    plot_->addLayer(hoverLayer, plot_->layer("overlay"));
    plot_->layer(hoverLayer)->setMode(QCPLayer::lmBuffered);
    plot_->setMouseTracking(true);
    plot_->installEventFilter(this);
    card_->setObjectName("chartCard");
    card_->setTextFormat(Qt::RichText);
    card_->setAttribute(Qt::WA_TransparentForMouseEvents);
    card_->hide();

    for (QCPAxis* axis : { plot_->xAxis, plot_->yAxis })
        connect(
            axis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, &ChartView::keepInside);
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, &ChartView::fit);
    connect(plot_, &QCustomPlot::legendClick, this,
        [this](QCPLegend*, QCPAbstractLegendItem* item, QMouseEvent* event) {
            if (const auto* entry = dynamic_cast<LegendItem*>(item);
                entry && event->button() == Qt::LeftButton)
                // The click is still on its way through the legend that the toggle rebuilds.
                QMetaObject::invokeMethod(
                    this,
                    [this, name = entry->name(), alone = event->modifiers() & Qt::AltModifier] {
                        toggleSeries(name, alone);
                    },
                    Qt::QueuedConnection);
        });
}

ChartView::~ChartView() = default;

void ChartView::setChart(ChartData newData)
{
    const bool same = newData.id == data_.id;
    data_ = std::move(newData);
    setAccessibleName(data_.title);
    if (!same) {
        hidden_.clear();
        setZoomed(false);
    }
    endHover();
    rebuild();
}

void ChartView::setTheme(const Theme& theme)
{
    theme_ = theme;
    card_->setStyleSheet(
        QStringLiteral("#chartCard { background: %1; color: %2; border: 1px solid %3;"
                       " border-radius: 6px; padding: 4px 6px; font-size: 11px; }")
            .arg(theme.card.name(), theme.text.name(), theme.line.name()));
    rebuild();
}

void ChartView::rebuild()
{
    const ChartLimits kept = shown();
    moving_ = true;
    drawChart(*plot_, data_, { theme_, hidden_ });
    ui::showLimits(*plot_, zoomed_ ? kept : fitLimits(data_, hidden_));
    moving_ = false;
    addHoverItems();
    plot_->setInteraction(QCP::iRangeDrag, !data_.series.empty());
    plot_->setInteraction(QCP::iRangeZoom, !data_.series.empty());
    keepInside();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::fit()
{
    setZoomed(false);
    moving_ = true;
    ui::showLimits(*plot_, fitLimits(data_, hidden_));
    moving_ = false;
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

ChartLimits ChartView::shown() const
{
    return shownLimits(*plot_);
}

void ChartView::showLimits(const ChartLimits& limits)
{
    ui::showLimits(*plot_, limits);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::setZoomed(bool zoomed)
{
    if (std::exchange(zoomed_, zoomed) != zoomed)
        emit zoomChanged(zoomed);
}

void ChartView::keepInside()
{
    if (moving_ || data_.series.empty())
        return;
    moving_ = true;
    const ChartLimits outer = outerLimits(data_, hidden_), fitted = fitLimits(data_, hidden_);
    plot_->xAxis->setRange(inside(plot_->xAxis->range(), outer.x, data_.x.log));
    plot_->yAxis->setRange(inside(plot_->yAxis->range(), outer.y, data_.y.log));
    moving_ = false;
    const ChartLimits now = shown();
    const auto differs = [](const Limits& a, const Limits& b) {
        const double hair = 1e-6 * (b.to - b.from);
        return std::abs(a.from - b.from) > hair || std::abs(a.to - b.to) > hair;
    };
    setZoomed(differs(now.x, fitted.x) || differs(now.y, fitted.y));
}

void ChartView::toggleSeries(const QString& name, bool alone)
{
    std::set<QString> others;
    for (const ChartSeries& series : data_.series)
        others.insert(series.name);
    for (const ChartBars& bars : data_.bars)
        others.insert(bars.name);
    others.erase(name);
    if (alone)
        hidden_ = hidden_ == others ? std::set<QString> {} : others;
    else if (!hidden_.erase(name))
        hidden_.insert(name);
    endHover();
    rebuild();
}

void ChartView::prepareWheel(const QPointF& at)
{
    const QRect rect = plot_->axisRect()->rect();
    Qt::Orientations axes = Qt::Horizontal | Qt::Vertical;
    if (at.y() > rect.bottom())
        axes = Qt::Horizontal;
    else if (at.x() < rect.left())
        axes = Qt::Vertical;
    plot_->axisRect()->setRangeZoom(axes);
}

bool ChartView::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        endHover();
        prepareWheel(static_cast<QWheelEvent*>(event)->position());
        break;
    case QEvent::MouseMove:
        if (static_cast<QMouseEvent*>(event)->buttons() == Qt::NoButton)
            hover(static_cast<QMouseEvent*>(event)->position());
        else
            endHover();
        break;
    case QEvent::MouseButtonPress:
        setFocus(Qt::MouseFocusReason);
        break;
    case QEvent::Leave:
        endHover();
        break;
    case QEvent::Resize:
        // Once the plot has its new size: legend, bars and labels depend on it.
        endHover();
        QMetaObject::invokeMethod(this, &ChartView::rebuild, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const auto zoom = [this](double factor) {
        plot_->xAxis->scaleRange(factor);
        plot_->replot(QCustomPlot::rpQueuedReplot);
    };
    const auto pan = [this](double part) {
        const QCPRange range = plot_->xAxis->range();
        plot_->xAxis->moveRange(
            data_.x.log ? std::pow(range.upper / range.lower, part) : part * range.size());
        plot_->replot(QCustomPlot::rpQueuedReplot);
    };
    if (data_.series.empty())
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Plus)
        zoom(0.8);
    else if (event->key() == Qt::Key_Minus)
        zoom(1.25);
    else if (event->key() == Qt::Key_0 || event->key() == Qt::Key_Home)
        fit();
    else if (event->key() == Qt::Key_Left)
        pan(-0.1);
    else if (event->key() == Qt::Key_Right)
        pan(0.1);
    else
        QWidget::keyPressEvent(event);
}

void ChartView::addHoverItems()
{
    crosshair_ = new QCPItemLine(plot_);
    crosshair_->setLayer(hoverLayer);
    crosshair_->setPen(QPen(theme_.muted, 1, Qt::DotLine));
    for (QCPItemPosition* end : { crosshair_->start, crosshair_->end }) {
        end->setTypeX(QCPItemPosition::ptPlotCoords);
        end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    crosshair_->setVisible(false);
    dots_.clear();
    for (const ChartSeries& series : data_.series) {
        auto* dot = new QCPItemTracer(plot_);
        dot->setLayer(hoverLayer);
        dot->setStyle(QCPItemTracer::tsCircle);
        dot->setSize(7);
        dot->setBrush(colourOf(series.ink, theme_));
        dot->setPen(QPen(theme_.panel, 1.5));
        dot->setVisible(false);
        dots_.push_back(dot);
    }
}

void ChartView::endHover()
{
    if (!card_->isVisible() && (!crosshair_ || !crosshair_->visible()))
        return;
    card_->hide();
    if (crosshair_)
        crosshair_->setVisible(false);
    for (QCPItemTracer* dot : dots_)
        dot->setVisible(false);
    plot_->layer(hoverLayer)->replot();
}

QString ChartView::readSeries(double x)
{
    // Curves over a time axis share their points; distributions are read on the line.
    const bool between = data_.x.unit != Unit::time;
    if (!between && !data_.series.empty() && !data_.series.front().x.empty()) {
        const auto& xs = data_.series.front().x;
        const auto after = std::lower_bound(xs.begin(), xs.end(), x);
        const auto i = static_cast<std::size_t>(after - xs.begin());
        x = i == xs.size() || (i > 0 && x - xs[i - 1] < xs[i] - x) ? xs[i - 1] : xs[i];
    }
    crosshair_->start->setCoords(x, 0);
    crosshair_->end->setCoords(x, 1);
    crosshair_->setVisible(true);
    const auto heights = drawnHeights(data_, hidden_);
    QString rows;
    for (std::size_t s = 0; s < data_.series.size(); ++s) {
        const ChartSeries& series = data_.series[s];
        const double value = valueAt(series, x, between);
        const bool seen = !hidden_.count(series.name) && std::isfinite(value);
        dots_[s]->setVisible(seen);
        if (!seen)
            continue;
        ChartSeries drawn = series;
        drawn.y = heights[s];
        dots_[s]->position->setCoords(x, valueAt(drawn, x, between));
        // Top of a stack first, as it is seen.
        const QString row
            = cardRow(colourOf(series.ink, theme_), series.name, valueText(data_.y.unit, value));
        rows = data_.stacked ? row + rows : rows + row;
    }
    return rows.isEmpty() ? QString() : cardTable(valueText(data_.x.unit, x), rows);
}

QString ChartView::readBars(int category) const
{
    if (category < 0 || category >= data_.categories.size())
        return {};
    QString rows;
    double total = 0;
    for (const ChartBars& bars : data_.bars) {
        const double value = bars.values[static_cast<std::size_t>(category)];
        if (hidden_.count(bars.name) || value == 0)
            continue;
        total += value;
        rows.prepend(
            cardRow(colourOf(bars.ink, theme_), bars.name, valueText(data_.y.unit, value)));
    }
    rows += cardRow(Qt::transparent, tr("Total"), valueText(data_.y.unit, total));
    return cardTable(data_.categories[category], rows);
}

QString ChartView::readOut(const QPointF& at)
{
    if (data_.isEmpty() || !plot_->axisRect()->rect().contains(at.toPoint()))
        return {};
    if (!data_.bars.empty()) {
        const double key = data_.horizontal ? plot_->yAxis->pixelToCoord(at.y())
                                            : plot_->xAxis->pixelToCoord(at.x());
        return readBars(static_cast<int>(std::lround(key)) - 1);
    }
    return readSeries(plot_->xAxis->pixelToCoord(at.x()));
}

void ChartView::hover(const QPointF& at)
{
    const QString text = readOut(at);
    if (text.isEmpty())
        return endHover();
    plot_->layer(hoverLayer)->replot();
    placeCard(at, text);
}

void ChartView::placeCard(const QPointF& at, const QString& text)
{
    card_->setText(text);
    card_->adjustSize();
    int x = static_cast<int>(at.x()) + 14;
    if (x + card_->width() > width())
        x = static_cast<int>(at.x()) - 14 - card_->width();
    int y = static_cast<int>(at.y()) - card_->height() / 2;
    y = std::clamp(y, 0, std::max(0, height() - card_->height()));
    card_->move(std::max(0, x), y);
    card_->raise();
    card_->show();
}

}
