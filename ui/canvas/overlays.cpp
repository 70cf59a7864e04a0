// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlays.hpp"
#include "ui/canvas/canvas.hpp"
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace ui {

static void paintFloat(QWidget& widget, QPainter& painter, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

struct LegendEntry {
    const char* text;
    QColor Theme::*color;
};
static const LegendEntry entries[] = { { QT_TRANSLATE_NOOP("ui::Legend", "running"), &Theme::busy },
    { QT_TRANSLATE_NOOP("ui::Legend", "warm, idle"), &Theme::warm },
    { QT_TRANSLATE_NOOP("ui::Legend", "cold start"), &Theme::cold },
    { QT_TRANSLATE_NOOP("ui::Legend", "free"), &Theme::grid } };

Legend::Legend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , theme_(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(sizeHint());
}

QSize Legend::sizeHint() const
{
    const QFontMetrics font(uiFont(metrics::smallFont));
    int width = 12;
    for (const LegendEntry& entry : entries)
        width += 15 + font.horizontalAdvance(tr(entry.text)) + 20;
    if (stale_)
        width += QFontMetrics(uiFont(metrics::smallFont, QFont::DemiBold))
                     .horizontalAdvance(staleText())
            + 20;
    return { width - 8, 26 };
}

QString Legend::staleText()
{
    return tr("figures from before the edit");
}

void Legend::setStale(bool stale)
{
    if (std::exchange(stale_, stale) == stale)
        return;
    setToolTip(stale ? staleText() : QString());
    resize(sizeHint());
    update();
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFloat(*this, painter, theme_);
    painter.setFont(uiFont(metrics::smallFont));
    const QFontMetrics font(painter.font());
    int x = 12;
    for (const LegendEntry& entry : entries) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.color == &Theme::grid ? freeColor(theme_) : theme_.*entry.color);
        painter.drawRoundedRect(QRectF(x, 8.5, 9, 9), 2, 2);
        painter.setPen(theme_.muted);
        const int width = font.horizontalAdvance(tr(entry.text));
        painter.drawText(QRect(x + 15, 0, width + 4, height()), Qt::AlignVCenter, tr(entry.text));
        x += 15 + width + 20;
    }
    if (stale_) {
        painter.setFont(uiFont(metrics::smallFont, QFont::DemiBold));
        painter.setPen(theme_.text);
        painter.drawText(
            QRect(x, 0, this->width() - x - 4, height()), Qt::AlignVCenter, staleText());
    }
}

ZoomBar::ZoomBar(Canvas& canvas, QWidget* parent)
    : QFrame(parent)
    , out_(new QToolButton)
    , percent_(new QToolButton)
    , in_(new QToolButton)
    , fit_(new QToolButton)
{
    setProperty("role", "float");
    setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 1, 2, 1);
    row->setSpacing(0);
    struct Part {
        QToolButton* button;
        QString name;
        void (Canvas::*action)();
        int width;
    };
    const Part parts[] = { { out_, tr("Zoom out"), &Canvas::zoomOut, 24 },
        { percent_, tr("Zoom to 100 %"), &Canvas::resetZoom, 46 },
        { in_, tr("Zoom in"), &Canvas::zoomIn, 24 },
        { fit_, tr("Bring everything into view"), &Canvas::fit, 26 } };
    for (const Part& part : parts) {
        part.button->setProperty("role", "zoom");
        part.button->setAccessibleName(part.name);
        part.button->setToolTip(part.name);
        part.button->setFixedSize(part.width, 22);
        part.button->setIconSize({ 13, 13 });
        part.button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(part.button);
        connect(part.button, &QToolButton::clicked, &canvas, part.action);
    }
    const auto show
        = [this](double zoom) { percent_->setText(tr("%1 %").arg(qRound(zoom * 100))); };
    show(canvas.zoom());
    connect(&canvas, &Canvas::zoomChanged, this, show);
    setTheme(lightTheme());
    setFixedSize(126, 26);
}

void ZoomBar::setTheme(const Theme& theme)
{
    out_->setIcon(icon("remove", theme.muted));
    in_->setIcon(icon("add", theme.muted));
    fit_->setIcon(icon("fit", theme.muted));
}

Minimap::Minimap(Canvas& canvas, QWidget* parent)
    : QWidget(parent)
    , canvas_(canvas)
{
    resize(136, 98);
    setToolTip(tr("Overview: drag the frame, or click to go there"));
    setCursor(Qt::ArrowCursor);
}

QTransform Minimap::fromScene() const
{
    if (held_)
        return held_->fromScene;
    const QRectF all = canvas_.contentRect().united(canvas_.visibleRect()).adjusted(-8, -8, 8, 8);
    const QRectF room = QRectF(rect()).adjusted(4, 4, -4, -4);
    const double scale = std::min(room.width() / all.width(), room.height() / all.height());
    QTransform t;
    t.translate(room.center().x(), room.center().y());
    t.scale(scale, scale);
    t.translate(-all.center().x(), -all.center().y());
    return t;
}

void Minimap::paintEvent(QPaintEvent*)
{
    const Theme& theme = canvas_.theme();
    QPainter painter(this);
    paintFloat(*this, painter, theme);
    const QTransform t = fromScene();
    painter.setPen(QPen(theme.accent, 0.8));
    painter.setBrush(theme.accentBackground);
    for (QGraphicsItem* item : canvas_.items()) {
        if (item->type() == FrameItem::Type) {
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(t.mapRect(static_cast<const FrameItem*>(item)->rect()), 2, 2);
        }
        if (item->type() != NodeItem::Type)
            continue;
        const auto* node = static_cast<const NodeItem*>(item);
        painter.setBrush(node->isSelected() ? theme.accent : theme.accentBackground);
        painter.drawRoundedRect(t.mapRect(node->card()), 1.5, 1.5);
    }
    painter.setPen(QPen(theme.accent, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(t.mapRect(canvas_.visibleRect()), 3, 3);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QRectF frame = canvas_.visibleRect();
    const QPointF at = fromScene().inverted().map(event->position());
    held_ = Held { fromScene(), frame.contains(at) ? at - frame.center() : QPointF() };
    if (!frame.contains(at))
        canvas_.centerView(at);
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (held_)
        canvas_.centerView(held_->fromScene.inverted().map(event->position()) - held_->grip);
}

void Minimap::mouseReleaseEvent(QMouseEvent*)
{
    held_.reset();
    update();
}

}
