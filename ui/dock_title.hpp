// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace ui {

/// What a panel is dragged by: a thin grip while it stands beside the canvas, a bar with its title
/// and buttons while it floats. A context menu moves it without dragging.
class DockTitle : public QWidget {
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget& dock);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void moveWanted(Qt::DockWidgetArea area);

protected:
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void showFloating(bool floating);

    QDockWidget& dock_;
    QLabel* title_;
    QToolButton *back_, *close_;
    bool hovered_ = false;
};

}
