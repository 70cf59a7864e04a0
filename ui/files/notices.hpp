// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.hpp"
#include <QFrame>
#include <functional>
#include <map>
#include <vector>

namespace ui {

/// Questions that can wait: one row each above the canvas, until they are answered.
class Notices : public QFrame {
    Q_OBJECT
public:
    struct Answer {
        QString text;
        std::function<void()> then;
    };
    explicit Notices(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    /// A notice of the same id is replaced. An answer takes its row away, then acts.
    void ask(const QString& id, const QString& text, const std::vector<Answer>& answers);
    void withdraw(const QString& id);
    bool isAsking(const QString& id) const { return rows_.contains(id); }
    QStringList texts() const; ///< from top to bottom

private:
    std::map<QString, QWidget*> rows_;
    Theme theme_ = lightTheme();
};

}
