// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.hpp"
#include <QFrame>

class QToolButton;

namespace ui {

class Canvas;

/// What the colours of the instance squares mean.
class Legend : public QWidget {
public:
    /// `theme` must outlive the legend.
    Legend(const Theme& theme, QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& theme_;
};

/// Smaller, the zoom in percent (click: 100 %), larger, and everything in view.
class ZoomBar : public QFrame {
public:
    ZoomBar(Canvas& canvas, QWidget* parent);
    void setTheme(const Theme& theme);

private:
    QToolButton *out_, *percent_, *in_, *fit_;
};

/// The whole drawing in a corner with a frame around what is in view; drag to go there.
class Minimap : public QWidget {
public:
    Minimap(Canvas& canvas, QWidget* parent);

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QTransform fromScene() const;
    Canvas& canvas_;
};

}
