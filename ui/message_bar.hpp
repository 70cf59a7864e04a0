// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.hpp"
#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace ui {

/// Tells something without waiting for an answer. Floats at the lower edge of its parent; news go
/// by themselves, errors stay until they are closed or replaced.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent);
    void setTheme(const Theme& theme);
    void showInfo(const QString& text);
    void showError(const QString& text);
    /// An error that is shown has had its time.
    void dismissError();
    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& text, bool bad);
    void place();
    Theme theme_ = lightTheme();
    QLabel* icon_;
    QLabel* text_;
    QToolButton* close_;
    QTimer* timer_;
    bool bad_ = false;
};

}
