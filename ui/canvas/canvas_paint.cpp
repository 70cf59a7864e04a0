// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas draws under and over its items.
#include "ui/canvas/canvas.hpp"
#include "ui/language.hpp"
#include <QPaintEvent>
#include <QPainter>
#include <cmath>

namespace ui {

/// One dot of the grid: thousands of them are copied, not drawn.
static QPixmap dotPicture(const QColor& color, double size, double dpr)
{
    const double side = std::ceil(size) + 2;
    QPixmap picture(QSizeF(side, side).toSize() * dpr);
    picture.setDevicePixelRatio(dpr);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(side / 2, side / 2), size / 2, size / 2);
    return picture;
}

void Canvas::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, theme_.canvas);
    const double step = zoom() < 0.5 ? gridStep * 4 : gridStep;
    if (zoom() < 0.2)
        return;
    const double left = std::floor(rect.left() / step) * step;
    const double top = std::floor(rect.top() / step) * step;
    const QPixmap dot = dotPicture(
        theme_.line, 1.8 * std::max(1.0, zoom()), painter->device()->devicePixelRatioF());
    QVector<QPainter::PixmapFragment> dots;
    const QTransform toDevice = painter->worldTransform();
    const double scale = 1 / dot.devicePixelRatioF();
    for (double x = left; x <= rect.right(); x += step) {
        for (double y = top; y <= rect.bottom(); y += step) {
            const QPointF at = toDevice.map(QPointF(x, y));
            dots << QPainter::PixmapFragment::create(
                { std::round(at.x()), std::round(at.y()) }, dot.rect(), scale, scale);
        }
    }
    painter->save();
    painter->resetTransform();
    painter->drawPixmapFragments(dots.constData(), int(dots.size()), dot);
    painter->restore();
}

bool Canvas::isMoving(const QGraphicsItem& item) const
{
    const Places& moving = ongoing_.starts;
    if (item.type() == NodeItem::Type)
        return moving.components.contains(static_cast<const NodeItem&>(item).id());
    if (item.type() == FrameItem::Type)
        return moving.frames.contains(static_cast<const FrameItem&>(item).id());
    const ConnectionKey& key = static_cast<const ConnectionItem&>(item).key();
    return moving.components.contains(key.from) || moving.components.contains(key.to);
}

/// Whether most of the drawing stays as it is, so that a picture of it can stand in for it. Many
/// cards that move are better off as the pictures that the scene keeps of each.
bool Canvas::keepsStill() const
{
    constexpr std::size_t few = 24;
    return ongoing_.moved
        && (ongoing_.gesture == Gesture::connect
            || (ongoing_.gesture == Gesture::move && ongoing_.starts.components.size() <= few));
}

void Canvas::paintStill()
{
    const double dpr = viewport()->devicePixelRatioF();
    ongoing_.still = QPixmap(viewport()->size() * dpr);
    ongoing_.still.setDevicePixelRatio(dpr);
    QPainter painter(&ongoing_.still);
    painter.setWorldTransform(viewportTransform());
    const QRectF seen = visibleRect();
    drawBackground(&painter, seen);
    for (QGraphicsItem* item : scene_.items(Qt::AscendingOrder)) {
        if (!isMoving(*item) && item->sceneBoundingRect().intersects(seen))
            paintItem(painter, *item);
    }
}

void Canvas::paintEvent(QPaintEvent* event)
{
    if (!keepsStill()) {
        QGraphicsView::paintEvent(event);
        return;
    }
    if (ongoing_.still.isNull())
        paintStill();
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, ongoing_.still);
    painter.setWorldTransform(viewportTransform());
    for (const auto& [id, item] : frames_) {
        if (isMoving(*item))
            paintItem(painter, *item);
    }
    for (const auto& [key, item] : connections_) {
        if (isMoving(*item))
            paintItem(painter, *item);
    }
    for (const auto& [id, item] : nodes_) {
        if (isMoving(*item))
            paintItem(painter, *item);
    }
    drawForeground(&painter, visibleRect());
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
    painter->setPen(QPen(theme_.accent, 1 / zoom(), Qt::DashLine));
    painter->drawLines(QVector<QLineF>(ongoing_.guides.begin(), ongoing_.guides.end()));
    if (pending_ && node(pending_->from))
        paintRoute(
            *painter, routeTo(node(pending_->from)->port(), pending_->at), theme_.accent, 2, true);
    if (byKeyboard_ && hasFocus() && selection().isEmpty()) {
        painter->setPen(QPen(theme_.accent, 2 / zoom()));
        painter->setBrush(Qt::NoBrush);
        const double inset = 1.5 / zoom();
        painter->drawRect(visibleRect().adjusted(inset, inset, -inset, -inset));
    }
    if (ongoing_.gesture != Gesture::connect)
        return;
    const NodeItem* from = node(ongoing_.from);
    const NodeItem* to = node(ongoing_.target);
    const bool fits = to && ongoing_.refusals.at(ongoing_.target).empty();
    const Route route = fits ? routeBetween(from->card(), to->card())
                             : routeTo(from->port(), mapToScene(ongoing_.last));
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
    const QString text = coreText(ongoing_.refusals.at(ongoing_.target));
    const QFont font = uiFont(12, QFont::Medium);
    QRectF box = QFontMetricsF(font).boundingRect(
        QRectF(0, 0, 280, 400), int(Qt::AlignLeft) | int(Qt::TextWordWrap), text);
    box.adjust(-10, -7, 10, 7);
    box.moveTopLeft(ongoing_.last + QPointF(16, 18));
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
