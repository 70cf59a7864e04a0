// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas draws under and over its items.
#include "ui/canvas/canvas.hpp"
#include <QPainter>
#include <cmath>

namespace ui {

void Canvas::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, theme_.canvas);
    const double step = zoom() < 0.5 ? gridStep * 4 : gridStep;
    if (zoom() < 0.2)
        return;
    const double left = std::floor(rect.left() / step) * step;
    const double top = std::floor(rect.top() / step) * step;
    QVector<QPointF> dots;
    for (double x = left; x <= rect.right(); x += step) {
        for (double y = top; y <= rect.bottom(); y += step)
            dots << QPointF(x, y);
    }
    QPen pen(theme_.line, 1.8 / std::max(zoom(), 0.6), Qt::SolidLine, Qt::RoundCap);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->drawPoints(dots.constData(), int(dots.size()));
}

void Canvas::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setRenderHint(QPainter::Antialiasing);
    QColor veil = theme_.accent;
    veil.setAlphaF(0.10f);
    if (ghost_) {
        painter->setPen(QPen(theme_.accent, 1.5, Qt::DashLine));
        painter->setBrush(veil);
        painter->drawRoundedRect(QRectF(*ghost_, QSizeF(NodeItem::width, NodeItem::lowHeight)),
            metrics::cardRadius, metrics::cardRadius);
    }
    if (ongoing_.gesture == Gesture::band && ongoing_.moved) {
        painter->setPen(QPen(theme_.accent, 1 / zoom()));
        painter->setBrush(veil);
        painter->drawRect(QRectF(ongoing_.pressedScene, mapToScene(ongoing_.last)).normalized());
    }
    if (ongoing_.gesture != Gesture::connect)
        return;
    const NodeItem* from = node(ongoing_.from);
    const NodeItem* to = node(ongoing_.target);
    const bool fits = to && ongoing_.refusals.at(ongoing_.target).empty();
    const Route route = fits ? routeBetween(from->card(), to->card())
                             : routeTo(from->port(), mapToScene(pointer_));
    paintRoute(*painter, route, to && !fits ? theme_.badText : theme_.accent, 2, false);
    if (to && !fits)
        drawRefusal(*painter);
}

void Canvas::drawRefusal(QPainter& painter) const
{
    painter.save();
    painter.resetTransform();
    const double dpr = painter.device()->devicePixelRatioF();
    painter.scale(dpr, dpr);
    const QString text = QString::fromStdString(ongoing_.refusals.at(ongoing_.target));
    const QFont font = uiFont(12, QFont::Medium);
    QRectF box = QFontMetricsF(font).boundingRect(
        QRectF(0, 0, 280, 400), int(Qt::AlignLeft) | int(Qt::TextWordWrap), text);
    box.adjust(-10, -7, 10, 7);
    box.moveTopLeft(pointer_ + QPointF(16, 18));
    box.moveRight(std::min(box.right(), viewport()->width() - 8.0));
    box.moveBottom(std::min(box.bottom(), viewport()->height() - 8.0));
    painter.setPen(QPen(theme_.badText, 1));
    painter.setBrush(theme_.card);
    painter.drawRoundedRect(box, 6, 6);
    painter.setFont(font);
    painter.setPen(theme_.text);
    painter.drawText(
        box.adjusted(10, 7, -10, -7), int(Qt::AlignLeft) | int(Qt::TextWordWrap), text);
    painter.restore();
}

}
