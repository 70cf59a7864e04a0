// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/frame_item.hpp"
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace ui {

static constexpr double radius = metrics::cardRadius + 2;

FrameItem::FrameItem(std::string id, const Theme& theme)
    : id_(std::move(id))
    , theme_(theme)
{
    setFlag(ItemIsSelectable);
    setZValue(-1);
}

void FrameItem::setLook(const FrameLook& look)
{
    if (look_ == look)
        return;
    look_ = look;
    update();
}

void FrameItem::setRect(const QRectF& sceneRect)
{
    if (sceneRect == rect())
        return;
    prepareGeometryChange();
    setPos(sceneRect.topLeft());
    size_ = sceneRect.size();
}

QRectF FrameItem::titleRect() const
{
    return { pos(), QSizeF(size_.width(), std::min(titleHeight, size_.height())) };
}

Qt::Edges FrameItem::edgesAt(const QPointF& scenePoint, double reach) const
{
    const QRectF all = rect();
    Qt::Edges edges;
    if (!all.adjusted(-reach, -reach, reach, reach).contains(scenePoint))
        return edges;
    edges.setFlag(Qt::LeftEdge, std::abs(scenePoint.x() - all.left()) <= reach);
    edges.setFlag(Qt::RightEdge, std::abs(scenePoint.x() - all.right()) <= reach);
    edges.setFlag(Qt::TopEdge, std::abs(scenePoint.y() - all.top()) <= reach);
    edges.setFlag(Qt::BottomEdge, std::abs(scenePoint.y() - all.bottom()) <= reach);
    return edges;
}

void FrameItem::setHovered(bool hovered)
{
    if (std::exchange(hovered_, hovered) != hovered)
        update();
}

void FrameItem::setTitleHidden(bool hidden)
{
    if (std::exchange(titleHidden_, hidden) != hidden)
        update();
}

QRectF FrameItem::boundingRect() const
{
    return QRectF({}, size_).adjusted(-8, -8, 8, 8);
}

QPainterPath FrameItem::shape() const
{
    const QRectF all({}, size_);
    QPainterPath path;
    path.addRect(all.adjusted(-5, -5, 5, 5));
    QPainterPath inside;
    inside.addRect(all.adjusted(5, titleHeight, -5, -5));
    return path.subtracted(inside);
}

void FrameItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF all({}, size_);
    QColor fill = theme_.accent;
    fill.setAlphaF(theme_.dark ? 0.08f : 0.045f);
    QColor edge = isSelected() ? theme_.accent : hovered_ ? theme_.muted : theme_.line;
    painter->setPen(QPen(edge, isSelected() ? 2 : 1.2));
    painter->setBrush(fill);
    painter->drawRoundedRect(all, radius, radius);
    if (painter->deviceTransform().m11() <= 0.25 || titleHidden_)
        return;
    const QRectF line = QRectF(0, 0, size_.width(), titleHeight).adjusted(12, 2, -12, 0);
    const QFont font = uiFont(metrics::bodyFont - 1, QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme_.muted);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, look_.cost);
    const double taken
        = look_.cost.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(look_.cost) + 12;
    painter->setPen(isSelected() ? theme_.accent : theme_.text);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(font).elidedText(look_.title, Qt::ElideRight, line.width() - taken));
}

}
