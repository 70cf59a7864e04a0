// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.hpp"
#include "ui/inspector/amount_popup.hpp"
#include "ui/theme.hpp"
#include <QPainter>
#include <cmath>

namespace ui {

AmountPreview::AmountPreview(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Curve of the distribution"));
}

void AmountPreview::setAmount(const std::optional<core::Amount>& amount)
{
    amount_ = amount;
    setAccessibleDescription(amount ? amountSummary(*amount, {}) : QString());
    update();
}

std::pair<double, double> AmountPreview::range() const
{
    if (!amount_)
        return { 0, 1 };
    const double high = core::quantile(*amount_, 0.995);
    const double end = std::isfinite(high) && high > 0 ? high * 1.06 : 1;
    const double low = std::max(0.0, core::quantile(*amount_, 0.001));
    return { low > end / 2 ? low - (end - low) / 2 : 0, end };
}

double AmountPreview::xAt(double value, const QRectF& plot) const
{
    const auto [from, to] = range();
    return plot.left() + (value - from) / (to - from) * plot.width();
}

void AmountPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(metrics::smallFont));
    const QRectF plot = QRectF(rect()).adjusted(1, 14, -1, -14);
    painter.fillRect(plot, palette().color(QPalette::AlternateBase));
    if (amount_) {
        paintCurve(painter, plot);
        paintAtoms(painter, plot);
        paintMarks(painter, plot);
        const auto [from, to] = range();
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const auto shortly = [](double v) { return number(QString::number(v, 'g', 2).toDouble()); };
        const QRectF below(plot.left(), plot.bottom() + 1, plot.width(), 13);
        painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, shortly(from));
        painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, shortly(to));
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

void AmountPreview::paintCurve(QPainter& painter, const QRectF& plot) const
{
    const auto [from, to] = range();
    const int steps = std::max(40, int(plot.width()));
    std::vector<double> heights;
    double most = 0;
    for (int i = 0; i < steps; ++i) {
        const double h = core::density(*amount_, from + (to - from) * (i + 0.5) / steps);
        heights.push_back(h);
        if (std::isfinite(h))
            most = std::max(most, h);
    }
    // A curve that is infinite somewhere is cut where the rest can still be seen.
    const double usual = core::density(*amount_, core::quantile(*amount_, 0.5));
    if (std::isfinite(usual) && usual > 0)
        most = std::min(most, 8 * usual);
    if (most <= 0)
        return;
    QPolygonF edge;
    for (int i = 0; i < steps; ++i) {
        const double h = std::isfinite(heights[std::size_t(i)])
            ? std::min(heights[std::size_t(i)] / most, 1.0)
            : 1;
        edge << QPointF(plot.left() + (i + 0.5) / steps * plot.width(),
            plot.bottom() - h * (plot.height() - 2));
    }
    QPolygonF area = edge;
    area << plot.bottomRight() << plot.bottomLeft();
    QColor fill = palette().color(QPalette::Highlight);
    painter.setPen(Qt::NoPen);
    fill.setAlphaF(0.2F);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(edge);
}

void AmountPreview::paintAtoms(QPainter& painter, const QRectF& plot) const
{
    const auto atoms = core::atoms(*amount_);
    double most = 0;
    for (const auto& [value, probability] : atoms)
        most = std::max(most, probability);
    painter.setPen(QPen(palette().color(QPalette::Highlight), atoms.size() > 40 ? 1 : 2.5));
    for (const auto& [value, probability] : atoms) {
        const double x = xAt(value, plot);
        if (plot.left() <= x && x <= plot.right())
            painter.drawLine(QPointF(x, plot.bottom()),
                QPointF(x, plot.bottom() - probability / most * (plot.height() - 2)));
    }
}

void AmountPreview::paintMarks(QPainter& painter, const QRectF& plot) const
{
    double free = 0; // right end of the last label
    const std::pair<QString, double> marks[] { { tr("p50"), core::quantile(*amount_, 0.5) },
        { tr("mean"), core::mean(*amount_) }, { tr("p99"), core::quantile(*amount_, 0.99) } };
    for (const auto& [name, value] : marks) {
        const double x = xAt(value, plot);
        if (!std::isfinite(x) || x < plot.left() || x > plot.right())
            continue;
        painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const double wide = painter.fontMetrics().horizontalAdvance(name);
        const double at = std::min(std::max(x - wide / 2, free), width() - wide);
        if (at < free)
            continue;
        painter.drawText(QPointF(at, plot.top() - 3), name);
        free = at + wide + 4;
    }
}

}
