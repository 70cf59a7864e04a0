// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QString>
#include <QVector>

class QPainter;
class QStyle;

namespace ui {

/// The colours of everything that is drawn. Text tokens (text, muted, accent, goodText, badText)
/// have a contrast of at least 4.5 to bg, panel, card and canvas; onAccent has it to accent, onBad
/// to badText, onWarm to warm.
struct Theme {
    QColor bg, panel, line, grid, text, muted, accent, accentBackground, warm, busy, cold, bad,
        card, canvas;
    QColor onAccent, goodText, badText, onBad, onWarm;
    QVector<QColor> series; ///< colour-blind-safe (Okabe-Ito)
    bool dark = false;
};

Theme lightTheme();
Theme darkTheme();

/// Sizes in device-independent pixels; every distance is a multiple of `spacing`.
namespace metrics {
inline constexpr int spacing = 4;
inline constexpr int controlRadius = 6, cardRadius = 10;
inline constexpr int controlHeight = 30;
inline constexpr int smallFont = 11, bodyFont = 13, titleFont = 15, figureFont = 16;
}

/// Inter where it is installed, else the system's sans serif.
QFont uiFont(int px = metrics::bodyFont, QFont::Weight weight = QFont::Normal);

/// The base style under the style sheet. Owned by whoever takes it (QApplication::setStyle).
QStyle* makeStyle();
/// Whether things may move by themselves. Asked for as QStyle::SH_Widget_Animation_Duration, which
/// is 0 where motion is reduced.
void setReducedMotion(bool reduced);
/// Looks of every standard widget. Object names and the properties "role" and "state" choose
/// variants; see style_sheet.cpp.
QString styleSheet(const Theme& theme);
QPalette palette(const Theme& theme);

/// A line icon of resources/icons in one colour. Cached. A square of `size` pixels times `dpr`.
QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal dpr = 1);
/// The same as lines, for pictures that somebody scales later.
void drawIconLines(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color);
/// The icon in the text colour, muted where disabled.
QIcon icon(const QString& name, const Theme& theme);
/// As a symbol on the accent colour.
QIcon icon(const QString& name, const QColor& color);

/// Contrast ratio of two opaque colours by WCAG 2: 1 to 21.
double contrast(const QColor& a, const QColor& b);

}
