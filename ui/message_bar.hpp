// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.hpp"
#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace ui {

/// Tells something without waiting for an answer. Floats at the lower edge of a widget; news go by
/// themselves, errors stay until they are closed or replaced.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    MessageBar();
    void floatOver(QWidget& widget); ///< which is the parent from now on
    void setTheme(const Theme& theme);
    void showInfo(const QString& text);
    void showError(const QString& text);
    /// An error that is shown has had its time.
    void dismissError();
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& text, bool bad);
    void nameButton();
    void place();
    Theme theme_ = lightTheme();
    QLabel* icon_;
    QLabel* text_;
    QToolButton* close_;
    QTimer* timer_;
    bool bad_ = false;
};

}
