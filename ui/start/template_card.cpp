// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/template_card.hpp"
#include "ui/canvas/thumbnail.hpp"
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace ui {

static constexpr int pictureHeight = 104, textHeight = 52;

TemplateCard::TemplateCard(Template entry, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , entry_(std::move(entry))
    , theme_(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Open template %1").arg(entry_.title));
    setAccessibleDescription(tr("Opens it and runs it"));
    setToolTip(tr("%1: opens it and runs it").arg(entry_.title));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TemplateCard::setTheme(const Theme& theme)
{
    theme_ = theme;
    update();
}

QSize TemplateCard::sizeHint() const
{
    return { 204, pictureHeight + textHeight };
}

void TemplateCard::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TemplateCard::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

/// Drawn when it is first seen, and once for all windows.
QPixmap TemplateCard::pictureOf(const QSize& size) const
{
    const QString key = QString("template/%1/%2/%3x%4/%5")
                            .arg(entry_.name, theme_.canvas.name())
                            .arg(size.width())
                            .arg(size.height())
                            .arg(devicePixelRatioF());
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = thumbnail(entry_.project, theme_, size, devicePixelRatioF());
        QPixmapCache::insert(key, picture);
    }
    return picture;
}

void TemplateCard::paintEvent(QPaintEvent*)
{
    const QPixmap picture = pictureOf(QSize(width() - 2, pictureHeight));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath outline;
    outline.addRoundedRect(card, metrics::cardRadius, metrics::cardRadius);
    painter.fillPath(outline, theme_.card);
    painter.save();
    painter.setClipPath(outline);
    painter.drawPixmap(1, 1, picture);
    painter.setPen(theme_.line);
    painter.drawLine(QPointF(0, pictureHeight + .5), QPointF(width(), pictureHeight + .5));
    painter.restore();
    const bool marked = hasFocus() || underMouse();
    painter.setPen(QPen(marked ? theme_.accent : theme_.line, hasFocus() ? 2 : 1));
    painter.drawPath(outline);
    paintText(painter, card.adjusted(12, pictureHeight + 7, -12, -7));
}

/// "REST API: a product catalogue" in two lines; a title without more has its size below.
void TemplateCard::paintText(QPainter& painter, const QRectF& room) const
{
    const qsizetype colon = entry_.title.indexOf(": ");
    const QString first = entry_.title.left(colon);
    const QString second = colon > 0
        ? entry_.title.mid(colon + 2)
        : tr("%1 components").arg(int(entry_.project.components.size()));
    painter.setFont(uiFont(metrics::bodyFont, QFont::DemiBold));
    painter.setPen(underMouse() ? theme_.accent : theme_.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop,
        painter.fontMetrics().elidedText(first, Qt::ElideRight, int(room.width())));
    painter.setFont(uiFont(metrics::smallFont));
    painter.setPen(theme_.muted);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom,
        painter.fontMetrics().elidedText(second, Qt::ElideRight, int(room.width())));
}

}
