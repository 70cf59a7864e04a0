// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QVector>

namespace ui {

/// The colours of everything that is drawn.
struct Theme {
    QColor bg, panel, line, grid, text, muted, accent, accentBackground, warm, busy, cold, bad,
        card, canvas;
    QVector<QColor> series; ///< colour-blind-safe (Okabe-Ito)
};

}
