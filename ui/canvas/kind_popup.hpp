// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.hpp"
#include <QFrame>
#include <optional>

class QLineEdit;
class QListWidget;

namespace core {
struct Platform;
}

namespace ui {

/// A search box over a list of component kinds that floats on the canvas. Enter or a click
/// chooses, arrows go through the list, Esc or the focus going elsewhere closes it.
class KindPopup : public QFrame {
    Q_OBJECT
public:
    explicit KindPopup(QWidget* parent);
    void setTheme(const Theme& theme);
    /// Shows it near a place of the parent, offering these kinds (ids), with the names that their
    /// services have on the platform; null: none.
    void open(
        const QPoint& at, const std::vector<std::string>& kinds, const core::Platform* platform);
    QLineEdit* search() const { return search_; }
    QListWidget* list() const { return list_; }

signals:
    void chosen(const QString& kind);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void filter(const QString& text);
    void moveCurrent(int step);
    void choose();

    QLineEdit* search_;
    QListWidget* list_;
    Theme theme_ = lightTheme();
};

}
