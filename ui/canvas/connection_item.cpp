// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/connection_item.hpp"
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <algorithm>
#include <cmath>

namespace ui {

static constexpr double arrowLength = 10, arrowHalf = 4.6;

/// A cubic from `a` leaving along `da` to `b` arriving along `db`; the line ends where the arrow
/// begins.
static Route curve(QPointF a, QPointF da, QPointF b, QPointF db, double reach)
{
    Route route;
    route.tip = b;
    route.direction = db;
    const QPointF end = b - db * (arrowLength - 1);
    route.line.moveTo(a);
    route.line.cubicTo(a + da * reach, end - db * std::max(0.0, reach - arrowLength), end);
    return route;
}

Route routeBetween(const QRectF& from, const QRectF& to, int nth)
{
    const int aside = (nth + 1) / 2; // to the one side and the other in turn
    const double shift = (nth % 2 ? 14.0 : -14.0) * aside;
    const QPointF right(1, 0), down(0, 1);
    const double gapX = to.left() - from.right();
    const bool below = to.top() >= from.bottom() + 12, above = to.bottom() <= from.top() - 12;
    const QPointF fromMiddle = from.center() + QPointF(0, shift);
    if (gapX >= 20) {
        const QPointF a(from.right(), fromMiddle.y()), b(to.left() - 1, to.center().y() + shift);
        return curve(a, right, b, right, std::clamp(gapX / 2, 18.0, 120.0));
    }
    if (std::abs(to.center().x() - from.center().x()) < from.width() * 0.8 && (below || above)) {
        const double a = below ? from.bottom() : from.top(),
                     b = below ? to.top() - 1 : to.bottom() + 1;
        const QPointF along = below ? down : -down;
        const double reach = std::clamp(std::abs(b - a) / 2, 12.0, 90.0);
        return curve(
            { from.center().x() + shift, a }, along, { to.center().x() + shift, b }, along, reach);
    }
    if (below || above) { // behind and on another level: leave to the left, arrive from above
        const bool leftwards = to.center().x() < from.center().x();
        const QPointF a(leftwards ? from.left() : from.right(),
            from.center().y() + shift + (below ? 1 : -1) * from.height() * 0.2);
        const QPointF b(to.center().x() + shift, below ? to.top() - 1 : to.bottom() + 1);
        const double reach = std::clamp(std::abs(a.x() - b.x()) * 0.6, 24.0, 130.0);
        return curve(a, leftwards ? -right : right, b, below ? down : -down, reach * 0.8);
    }
    const double y = std::max(from.bottom(), to.bottom()) + 44 + std::abs(shift);
    Route loop; // behind on the same level: round underneath
    loop.tip = { to.center().x() + shift, to.bottom() + 1 };
    loop.direction = -down;
    const QPointF a(from.center().x() + shift, from.bottom());
    const QPointF end = loop.tip - loop.direction * (arrowLength - 1);
    loop.line.moveTo(a);
    loop.line.cubicTo({ a.x(), y }, { end.x(), y }, end);
    return loop;
}

Route routeTo(const QPointF& from, const QPointF& to)
{
    const double reach = std::clamp(std::abs(to.x() - from.x()) / 2, 18.0, 120.0);
    return curve(from, { 1, 0 }, to, { 1, 0 }, reach);
}

void paintRoute(
    QPainter& painter, const Route& route, const QColor& color, double width, bool dashed)
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap);
    if (dashed)
        pen.setDashPattern({ 6 / width, 5 / width });
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(route.line);
    paintArrow(painter, route, color);
}

void paintArrow(QPainter& painter, const Route& route, const QColor& color)
{
    const QPointF back = route.tip - route.direction * arrowLength;
    const QPointF side(-route.direction.y() * arrowHalf, route.direction.x() * arrowHalf);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF { route.tip, back + side, back - side });
}

ConnectionItem::ConnectionItem(ConnectionKey key, const Theme& theme)
    : key_(std::move(key))
    , theme_(theme)
{
    setFlag(ItemIsSelectable);
    setFlag(ItemUsesExtendedStyleOption); // for the exposed part
}

void ConnectionItem::setLook(ConnectionLook look)
{
    if (look == look_)
        return;
    look_ = std::move(look);
    layOut();
}

void ConnectionItem::setEnds(const QRectF& from, const QRectF& to)
{
    if (from == from_ && to == to_)
        return;
    from_ = from;
    to_ = to;
    route_ = routeBetween(from, to, key_.nth);
    layOut();
}

void ConnectionItem::setHovered(bool hovered)
{
    if (hovered_ != hovered) {
        hovered_ = hovered;
        update();
    }
}

QRectF ConnectionItem::pillRect() const
{
    const QFontMetricsF font(uiFont(metrics::smallFont, QFont::Medium));
    const double text = font.horizontalAdvance(look_.pill), width = text + 10;
    const QPointF middle = route_.line.pointAtPercent(0.5);
    const QRectF pill(middle.x() - width / 2, middle.y() - 9.5, width, 19);
    // Where line and arrow would vanish behind it, it floats above them.
    const QRectF line = route_.line.boundingRect();
    const bool flat = line.height() < pill.height();
    return flat && line.width() < width + 16 ? pill.translated(0, -pill.height() / 2 - 5) : pill;
}

void ConnectionItem::layOut()
{
    prepareGeometryChange();
    shape_.clear();
    bounds_ = route_.line.boundingRect().united(QRectF(route_.tip, QSizeF()));
    if (!look_.pill.isEmpty() && !route_.line.isEmpty())
        bounds_ |= pillRect();
    bounds_.adjust(-8, -8, 8, 8);
    update();
}

QPainterPath ConnectionItem::shape() const
{
    if (shape_.isEmpty()) {
        QPainterPathStroker stroker;
        stroker.setWidth(12);
        shape_ = stroker.createStroke(route_.line);
        if (!look_.pill.isEmpty() && !route_.line.isEmpty())
            shape_.addRect(pillRect());
        shape_.setFillRule(Qt::WindingFill);
    }
    return shape_;
}

/// Whether any part of it may lie there. A long curve crosses little of the rectangle around it,
/// so it is looked at in pieces.
bool ConnectionItem::comesInto(const QRectF& sceneRect) const
{
    if (route_.line.elementCount() != 4)
        return true;
    QPointF p[4];
    for (int i = 0; i < 4; ++i)
        p[i] = route_.line.elementAt(i);
    constexpr int pieces = 16;
    // Arrow, pen, and by how much a piece may bulge from its chord.
    const double margin = 12 + 0.004 * (bounds_.width() + bounds_.height());
    QPointF last = p[0];
    for (int i = 1; i <= pieces; ++i) {
        const double t = double(i) / pieces, u = 1 - t;
        const QPointF at
            = u * u * u * p[0] + 3 * u * u * t * p[1] + 3 * u * t * t * p[2] + t * t * t * p[3];
        const QRectF piece
            = QRectF(last, at).normalized().adjusted(-margin, -margin, margin, margin);
        if (piece.intersects(sceneRect))
            return true;
        last = at;
    }
    return !look_.pill.isEmpty() && pillRect().adjusted(-2, -2, 2, 2).intersects(sceneRect);
}

void ConnectionItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    if (!option->exposedRect.isNull() && !comesInto(option->exposedRect))
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const bool strong = isSelected();
    const QColor color = strong ? theme_.accent : hovered_ ? theme_.text : theme_.muted;
    paintRoute(*painter, route_, color, strong ? 2.2 : 1.6, look_.async);
    if (look_.pill.isEmpty() || painter->deviceTransform().m11() < 0.4)
        return;
    const QRectF pill = pillRect();
    painter->setPen(QPen(strong ? theme_.accent : theme_.line, 1));
    painter->setBrush(theme_.card);
    painter->drawRoundedRect(pill, 9, 9);
    painter->setFont(uiFont(metrics::smallFont, QFont::Medium));
    painter->setPen(strong ? theme_.accent : theme_.muted);
    painter->drawText(pill, Qt::AlignCenter, look_.pill);
}

}
