// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing as a picture for documents and slides.
#include "ui/canvas/canvas.hpp"
#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QPdfWriter>
#include <QStyleOptionGraphicsItem>
#include <QSvgGenerator>

namespace ui {

static constexpr double margin = 24;
static constexpr int longestSide = 16000; ///< in pixels; a larger picture gets fewer per unit

static QSizeF pictureSize(const QRectF& content)
{
    return content.size() + QSizeF(2 * margin, 2 * margin);
}

void Canvas::paintItem(QPainter& painter, QGraphicsItem& item)
{
    const QStyleOptionGraphicsItem option;
    painter.save();
    painter.translate(item.pos());
    item.paint(&painter, &option, nullptr);
    painter.restore();
}

/// Light, and without selection, badges of the mouse and the like: so copies of the items are
/// painted, not the ones on screen.
void Canvas::paintAll(QPainter& painter) const
{
    const Theme theme = lightTheme();
    const QRectF content = contentRect();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({}, pictureSize(content)), theme.canvas);
    painter.translate(QPointF(margin, margin) - content.topLeft());
    for (const core::DrawingFrame& frame : document_.project().frames) {
        FrameItem copy(frame.id, theme);
        copy.setLook(frames_.at(frame.id)->look());
        copy.setRect(rectOf(frame));
        paintItem(painter, copy);
    }
    for (const auto& [key, item] : connections_) {
        ConnectionItem copy(key, theme);
        copy.setLook(item->look());
        copy.setEnds(nodes_.at(key.from)->card(), nodes_.at(key.to)->card());
        paintItem(painter, copy);
    }
    for (const auto& [id, item] : nodes_) {
        NodeItem copy(id, theme);
        copy.setLook(item->look());
        copy.setPos(item->pos());
        paintItem(painter, copy);
    }
}

QImage Canvas::picture(double scale) const
{
    const QSizeF size = pictureSize(contentRect());
    scale = std::min(scale, longestSide / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintAll(painter);
    return image;
}

bool Canvas::savePicture(const QString& path) const
{
    const QSizeF size = pictureSize(contentRect());
    const auto paintOn = [this](QPaintDevice& device) {
        QPainter painter;
        if (!painter.begin(&device))
            return false;
        paintAll(painter);
        return painter.end();
    };
    if (path.endsWith(".svg", Qt::CaseInsensitive)) {
        QSvgGenerator generator;
        generator.setFileName(path);
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF({}, size));
        generator.setTitle(QString::fromStdString(document_.project().title));
        return paintOn(generator);
    }
    if (path.endsWith(".pdf", Qt::CaseInsensitive)) {
        QPdfWriter writer(path);
        constexpr int unitsPerInch = 96;
        writer.setResolution(unitsPerInch);
        writer.setPageSize(QPageSize(size / unitsPerInch, QPageSize::Inch));
        writer.setPageMargins({});
        writer.setTitle(QString::fromStdString(document_.project().title));
        return paintOn(writer);
    }
    return picture().save(path, "PNG");
}

void Canvas::copyPicture()
{
    QApplication::clipboard()->setImage(picture());
}

}
