// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/thumbnail.hpp"
#include "ui/canvas/canvas.hpp"
#include "ui/document.hpp"
#include <QPainter>

namespace ui {

QPixmap thumbnail(const core::Project& project, const Theme& theme, const QSize& size, qreal dpr)
{
    Document document;
    document.adopt(project);
    Canvas canvas(document);
    canvas.setTheme(theme);
    QPixmap picture(size * dpr);
    picture.setDevicePixelRatio(dpr);
    picture.fill(theme.canvas);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF content = canvas.contentRect().adjusted(-16, -16, 16, 16);
    const double scale
        = std::min({ size.width() / content.width(), size.height() / content.height(), 0.5 });
    QRectF target(QPointF(), content.size() * scale);
    target.moveCenter(QRectF(QPointF(), size).center());
    canvas.scene()->render(&painter, target, content);
    return picture;
}

}
