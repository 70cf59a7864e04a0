// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/validate.hpp"
#include "ui/theme.hpp"
#include <QPushButton>

namespace ui {

/// "2 problems" in a corner of the canvas; opens the list of them. Hidden while there are none.
class ProblemsButton : public QPushButton {
    Q_OBJECT
public:
    explicit ProblemsButton(QWidget* parent);
    void setTheme(const Theme& theme);
    void setIssues(const std::vector<core::Issue>& issues);

signals:
    void chosen(int index);

private:
    void openList();
    Theme theme_ = lightTheme();
    std::vector<core::Issue> issues_;
};

}
