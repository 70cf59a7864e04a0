// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.hpp"
#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace ui {

/// The component kinds, grouped by role. Drag one to the canvas, or press Enter on it.
class Palette : public QWidget {
    Q_OBJECT
public:
    explicit Palette(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    /// Puts the cursor into the search box.
    void startSearch();
    QListWidget* list() const { return list_; }

signals:
    void chosen(const QString& kind);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void filter(const QString& text);
    void moveCurrent(int step);

    QLineEdit* search_;
    QListWidget* list_;
    Theme theme_ = lightTheme();
};

}
