// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.hpp"
#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPixmapCache>
#include <QProxyStyle>
#include <QStyleOption>
#include <QSvgRenderer>
#include <cmath>

namespace ui {

static QVector<QColor> seriesColors()
{
    return { "#0072B2", "#56B4E9", "#009E73", "#E69F00", "#CC79A7", "#D55E00" };
}

Theme lightTheme()
{
    Theme t;
    t.bg = "#F6F7F9";
    t.panel = "#FFFFFF";
    t.line = "#DDE1E7";
    t.grid = "#E9ECF1";
    t.text = "#1B2430";
    t.muted = "#667285";
    t.accent = "#0B6BCB";
    t.accentBackground = "#E4F0FC";
    t.warm = "#E69F00";
    t.busy = "#009E73";
    t.cold = "#56B4E9";
    t.bad = "#D55E00";
    t.card = "#FFFFFF";
    t.canvas = "#FAFBFC";
    t.onAccent = "#FFFFFF";
    t.goodText = "#007A59";
    t.badText = "#B84E00";
    t.onBad = "#FFFFFF";
    t.onWarm = "#1B2430";
    t.series = seriesColors();
    return t;
}

Theme darkTheme()
{
    Theme t;
    t.bg = "#14181E";
    t.panel = "#1B2129";
    t.line = "#2E3743";
    t.grid = "#232B35";
    t.text = "#E6EAF0";
    t.muted = "#93A0B2";
    t.accent = "#56A8F5";
    t.accentBackground = "#1D3247";
    t.warm = "#E6A817";
    t.busy = "#22B890";
    t.cold = "#6CC4F2";
    t.bad = "#F07C3E";
    t.card = "#212934";
    t.canvas = "#171C23";
    t.onAccent = "#0E1319";
    t.goodText = t.busy;
    t.badText = t.bad;
    t.onBad = "#14181E";
    t.onWarm = "#14181E";
    t.series = seriesColors();
    t.dark = true;
    return t;
}

QFont uiFont(int px, QFont::Weight weight)
{
    static const QString family = QFontDatabase::families().contains("Inter")
        ? QString("Inter")
        : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    QFont font(family);
    font.setPixelSize(px);
    font.setWeight(weight);
    font.setStyleStrategy(QFont::PreferAntialias);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

static constexpr const char* reducedMotion = "reducedMotion"; ///< property of the application

namespace {
/// Fusion without underlined letters in menus, and with thin lines between panels.
class Style : public QProxyStyle {
public:
    Style()
        : QProxyStyle("Fusion")
    {
    }
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* data) const override
    {
        if (hint == SH_UnderlineShortcut)
            return 0;
        if (hint == SH_ToolTip_WakeUpDelay)
            return 500;
        if (hint == SH_Widget_Animation_Duration && qApp->property(reducedMotion).toBool())
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        if (metric == PM_DockWidgetSeparatorExtent)
            return 5;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
    /// Between panels: a line as thin as every other one, in a strip that is easy to grab.
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override
    {
        if (element != PE_IndicatorDockWidgetResizeHandle)
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool hovered = option->state & State_MouseOver;
        const QRect strip = option->rect;
        painter->fillRect(strip, option->palette.color(QPalette::Light));
        QRect line = strip;
        if (strip.width() < strip.height())
            line.adjust(2, 0, -2, 0);
        else
            line.adjust(0, 2, 0, -2);
        painter->fillRect(
            line, option->palette.color(hovered ? QPalette::Highlight : QPalette::Mid));
    }
};
}

QStyle* makeStyle()
{
    return new Style;
}

void setReducedMotion(bool reduced)
{
    qApp->setProperty(reducedMotion, reduced);
}

QPalette palette(const Theme& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.bg);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.panel);
    p.setColor(QPalette::AlternateBase, t.bg);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.panel);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::Light, t.panel);
    p.setColor(QPalette::Midlight, t.grid);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.muted);
    p.setColor(QPalette::Shadow, t.line);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.card);
    p.setColor(QPalette::ToolTipText, t.text);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        p.setColor(QPalette::Disabled, role, t.muted);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    return p;
}

void drawIconLines(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color)
{
    QFile file(":/icons/" + name + ".svg");
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer svg(file.readAll().replace("currentColor", color.name().toLatin1()));
    svg.render(&painter, rect);
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal dpr)
{
    const QString key
        = QString("nephoscope/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(dpr);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = qRound(size * dpr);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawIconLines(painter, QRectF(0, 0, side, side), name, color);
    painter.end();
    pixmap.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

static void addSizes(QIcon& icon, const QString& name, const QColor& color, QIcon::Mode mode)
{
    for (const qreal dpr : { 1.0, 2.0, 3.0 }) {
        for (const int size : { 16, 20 })
            icon.addPixmap(iconPixmap(name, color, size, dpr), mode);
    }
}

QIcon icon(const QString& name, const Theme& theme)
{
    QIcon icon;
    addSizes(icon, name, theme.text, QIcon::Normal);
    QColor faint = theme.muted;
    faint.setRed((faint.red() + theme.panel.red()) / 2);
    faint.setGreen((faint.green() + theme.panel.green()) / 2);
    faint.setBlue((faint.blue() + theme.panel.blue()) / 2);
    addSizes(icon, name, faint, QIcon::Disabled);
    return icon;
}

QIcon icon(const QString& name, const QColor& color)
{
    QIcon icon;
    addSizes(icon, name, color, QIcon::Normal);
    return icon;
}

static double luminance(const QColor& color)
{
    const auto linear
        = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}
