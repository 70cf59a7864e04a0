// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.hpp"
#include <QFrame>
#include <QTransform>
#include <optional>

class QToolButton;

namespace ui {

class Canvas;

/// What the colours of the instance squares mean.
class Legend : public QWidget {
    Q_OBJECT
public:
    /// `theme` must outlive the legend.
    Legend(const Theme& theme, QWidget* parent);
    QSize sizeHint() const override;
    /// Adds that the figures are from before an edit.
    void setStale(bool stale);
    bool isStale() const { return stale_; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    static QString staleText();
    const Theme& theme_;
    bool stale_ = false;
};

/// Smaller, the zoom in percent (click: 100 %), larger, and everything in view.
class ZoomBar : public QFrame {
    Q_OBJECT
public:
    ZoomBar(Canvas& canvas, QWidget* parent);
    void setTheme(const Theme& theme);

private:
    QToolButton *out_, *percent_, *in_, *fit_;
};

/// The whole drawing in a corner with a frame around what is in view. Drag the frame, or click to
/// go somewhere.
class Minimap : public QWidget {
    Q_OBJECT
public:
    Minimap(Canvas& canvas, QWidget* parent);
    bool isHeld() const { return held_.has_value(); }

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QTransform fromScene() const;
    Canvas& canvas_;
    /// While the frame is held: the scale stays, and so does the frame under the pointer.
    struct Held {
        QTransform fromScene;
        QPointF grip; ///< from the middle of the frame, in the scene
    };
    std::optional<Held> held_;
};

}
