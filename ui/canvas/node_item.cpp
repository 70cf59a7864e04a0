// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/node_item.hpp"
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>
#include <cmath>

namespace ui {

static constexpr int squaresPerRow = 16, squareRows = 2;
static constexpr double staleOpacity = 0.45;

QColor freeColor(const Theme& theme)
{
    QColor color = theme.dark ? theme.muted : theme.grid;
    if (theme.dark) // the grid's colour is not to be seen on a dark card
        color.setAlphaF(0.4F);
    return color;
}

void drawIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color)
{
    const QPaintEngine::Type engine = painter.paintEngine()->type();
    if (engine == QPaintEngine::SVG || engine == QPaintEngine::Pdf) {
        drawIconLines(painter, rect, name, color);
        return;
    }
    const double scale = painter.deviceTransform().m11();
    const double dpr = std::clamp(std::ceil(scale * 2) / 2, 0.5, 8.0);
    const QPixmap pixmap = iconPixmap(name, color, int(std::ceil(rect.width())), dpr);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
}

NodeItem::NodeItem(std::string id, const Theme& theme)
    : id_(std::move(id))
    , theme_(theme)
{
    setFlag(ItemIsSelectable);
    setCacheMode(DeviceCoordinateCache);
    setZValue(1);
}

void NodeItem::setLook(NodeLook look)
{
    if (look == look_)
        return;
    prepareGeometryChange();
    look_ = std::move(look);
    update();
}

void NodeItem::setOffer(Offer offer)
{
    if (offer_ != offer) {
        offer_ = offer;
        update();
    }
}

void NodeItem::setHovered(bool hovered)
{
    if (hovered_ != hovered) {
        hovered_ = hovered;
        update();
    }
}

void NodeItem::setFocused(bool focused)
{
    if (std::exchange(focused_, focused) != focused)
        update();
}

void NodeItem::setNameHidden(bool hidden)
{
    if (std::exchange(nameHidden_, hidden) != hidden)
        update();
}

static constexpr double right = NodeItem::width - 10;
static constexpr QRectF nameBox(48, 10, right - 48, 18);

QRectF NodeItem::nameRect() const
{
    return nameBox.translated(pos());
}

QSizeF NodeItem::size() const
{
    return { width, look_.hasInstances ? tallHeight : lowHeight };
}

QPointF NodeItem::port() const
{
    return pos() + QPointF(width, size().height() / 2);
}

bool NodeItem::isPort(const QPointF& scenePoint) const
{
    const QPointF d = scenePoint - port();
    return std::hypot(d.x(), d.y()) <= portRadius + 6;
}

QRectF NodeItem::boundingRect() const
{
    return QRectF({}, size()).adjusted(-12, -14, 14, 16);
}

QPainterPath NodeItem::shape() const
{
    QPainterPath path;
    path.addRoundedRect(QRectF({}, size()), metrics::cardRadius, metrics::cardRadius);
    path.addEllipse(QPointF(width, size().height() / 2), portRadius + 4, portRadius + 4);
    path.setFillRule(Qt::WindingFill);
    return path;
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (offer_ == Offer::dimmed)
        painter->setOpacity(0.38);
    paintCard(*painter);
    drawIcon(*painter, QRectF(13, 15, 24, 24), look_.icon, theme_.accent);
    if (painter->deviceTransform().m11() > 0.35)
        paintTexts(*painter);
    else
        paintFarName(*painter);
    if (look_.hasInstances) {
        const double opacity = painter->opacity();
        painter->setOpacity(look_.stale ? opacity * staleOpacity : opacity);
        paintInstances(*painter);
        painter->setOpacity(opacity);
    }
    if (look_.issues > 0)
        paintBadge(*painter);
    if (look_.findings > 0)
        paintFindings(*painter);
    if (hovered_ || offer_ == Offer::fits || offer_ == Offer::target)
        paintPort(*painter);
}

void NodeItem::paintCard(QPainter& painter) const
{
    const QRectF card({}, size());
    constexpr double r = metrics::cardRadius;
    painter.setPen(Qt::NoPen);
    for (int i = 5; i > 0; --i) { // a soft shadow, two pixels down
        QColor shade = Qt::black;
        shade.setAlphaF(theme_.dark ? 0.055f : 0.014f);
        painter.setBrush(shade);
        painter.drawRoundedRect(card.adjusted(-i, 2.0 - i, i, 2.0 + i), r + i, r + i);
    }
    QPen edge(theme_.line, 1.2);
    if (isSelected() || offer_ == Offer::target)
        edge = QPen(theme_.accent, 2);
    else if (offer_ == Offer::fits)
        edge = QPen(theme_.accent, 1.2);
    else if (hovered_)
        edge = QPen(theme_.muted, 1.2);
    if (isSelected()) {
        QColor ring = theme_.accent;
        ring.setAlphaF(0.18f);
        painter.setBrush(ring);
        painter.drawRoundedRect(card.adjusted(-4, -4, 4, 4), r + 4, r + 4);
    }
    if (focused_) {
        painter.setPen(QPen(theme_.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(card.adjusted(-5, -5, 5, 5), r + 5, r + 5);
    }
    painter.setPen(edge);
    painter.setBrush(theme_.card);
    painter.drawRoundedRect(card, r, r);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.accentBackground);
    painter.drawRoundedRect(QRectF(9, 11, 32, 32), 8, 8);
}

QFont NodeItem::subtitleFont(const QString& subtitle)
{
    QFont font = uiFont(metrics::smallFont);
    const double room = width - 4 - 48, needed = QFontMetricsF(font).horizontalAdvance(subtitle);
    // A little closer rather than without its end.
    if (needed > room && needed < room * 1.08)
        font.setLetterSpacing(QFont::AbsoluteSpacing,
            (room - needed - 0.5) / double(std::max<qsizetype>(1, subtitle.size())));
    return font;
}

void NodeItem::paintTexts(QPainter& painter) const
{
    const auto write = [&painter](const QRectF& box, int align, const QFont& font,
                           const QColor& color, const QString& text) {
        painter.setFont(font);
        painter.setPen(color);
        const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width());
        painter.drawText(box, align | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    };
    const double bottom = size().height() - 24;
    const QFont name = uiFont(metrics::bodyFont, QFont::DemiBold);
    if (!nameHidden_)
        write(nameBox, Qt::AlignLeft, name, theme_.text, look_.name);
    write({ 48, 27, width - 4 - 48, 16 }, Qt::AlignLeft, subtitleFont(look_.subtitle), theme_.muted,
        look_.subtitle);
    const double opacity = painter.opacity();
    painter.setOpacity(look_.stale ? opacity * staleOpacity : opacity);
    const QFont bold = uiFont(metrics::smallFont, QFont::DemiBold);
    const double costWidth
        = look_.cost.isEmpty() ? 0 : QFontMetricsF(bold).horizontalAdvance(look_.cost) + 2;
    write({ right - costWidth - 2, bottom, costWidth, 18 }, Qt::AlignRight, bold, theme_.text,
        look_.cost);
    const double room = right - 12 - costWidth - (costWidth > 0 ? 8 : 0);
    const QFont medium = uiFont(metrics::smallFont, QFont::Medium);
    QString line = look_.line;
    if (QFontMetricsF(medium).horizontalAdvance(line) > room) // "Node.js 20 · 35 ms": the end first
        line = line.section(QStringLiteral(" · "), -1);
    write({ 12, bottom, room, 18 }, Qt::AlignLeft, medium, theme_.muted, line);
    painter.setOpacity(opacity);
}

/// From far away the name alone, as large as it can be read.
void NodeItem::paintFarName(QPainter& painter) const
{
    const double scale = std::max(painter.deviceTransform().m11(), 0.05);
    constexpr double readable = 9; // pixels on the screen
    const QRectF box(46, 6, width - 52, look_.hasInstances ? 44 : size().height() - 12);
    const QFont font = uiFont(int(std::min(readable / scale, 30.0)), QFont::DemiBold);
    if (nameHidden_)
        return;
    painter.setFont(font);
    painter.setPen(theme_.text);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(look_.name, Qt::ElideRight, box.width()));
}

void NodeItem::paintInstances(QPainter& painter) const
{
    const NodeFigures figures = look_.figures.value_or(NodeFigures {});
    const int places = squaresPerRow * squareRows;
    const int all = figures.busy + figures.idle + figures.starting;
    // One square for each instance, or for several of them where there are too many.
    const double each = all > places ? double(all) / places : 1;
    const int busy = int(std::lround(figures.busy / each));
    const int idle = busy + int(std::lround(figures.idle / each));
    const int starting = idle + int(std::ceil(figures.starting / each));
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < places; ++i) {
        painter.setBrush(i < busy ? theme_.busy
                : i < idle        ? theme_.warm
                : i < starting    ? theme_.cold
                                  : freeColor(theme_));
        const int row = i / squaresPerRow, column = i % squaresPerRow;
        painter.drawRoundedRect(QRectF(11 + column * 9.7, 52 + row * 9, 7.6, 7), 2, 2);
    }
}

void NodeItem::paintBadge(QPainter& painter) const
{
    const QPointF center(width - 4, 4);
    painter.setPen(QPen(theme_.canvas, 1.5));
    painter.setBrush(look_.hasError ? theme_.badText : theme_.warm);
    if (look_.hasError) {
        painter.drawEllipse(center, 10, 10);
    } else { // a triangle, so that shape tells as well as colour
        QPainterPath triangle;
        triangle.moveTo(center + QPointF(0, -11));
        triangle.lineTo(center + QPointF(11.5, 9));
        triangle.lineTo(center + QPointF(-11.5, 9));
        triangle.closeSubpath();
        painter.drawPath(triangle);
    }
    painter.setFont(uiFont(metrics::smallFont, QFont::Bold));
    painter.setPen(look_.hasError ? theme_.onBad : theme_.onWarm);
    painter.drawText(QRectF(center.x() - 10, center.y() - (look_.hasError ? 10 : 7), 20, 20),
        Qt::AlignCenter, look_.issues > 9 ? "9+" : QString::number(look_.issues));
}

void NodeItem::paintPort(QPainter& painter) const
{
    const QPointF center(width, size().height() / 2);
    painter.setPen(QPen(theme_.accent, 1.8));
    painter.setBrush(hovered_ ? theme_.accent : theme_.card);
    if (offer_ == Offer::none)
        painter.drawEllipse(center, portRadius, portRadius);
    if (offer_ != Offer::none) {
        painter.setBrush(offer_ == Offer::target ? theme_.accent : theme_.card);
        painter.drawEllipse(QPointF(0, size().height() / 2), portRadius, portRadius);
    }
}

}
