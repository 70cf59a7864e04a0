// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems_button.hpp"
#include "ui/language.hpp"
#include <QMenu>

namespace ui {

ProblemsButton::ProblemsButton(QWidget* parent)
    : QPushButton(parent)
{
    setProperty("role", "problems");
    setToolTip(tr("What keeps the project from running, or is worth a look (F8: next)"));
    connect(this, &QPushButton::clicked, this, &ProblemsButton::openList);
    setIconSize({ 14, 14 });
    move(12, 12);
    hide();
}

void ProblemsButton::setTheme(const Theme& theme)
{
    theme_ = theme;
    setIssues(issues_);
}

void ProblemsButton::setIssues(const std::vector<core::Issue>& issues)
{
    issues_ = issues;
    int errors = 0;
    for (const core::Issue& issue : issues)
        errors += issue.severity == core::Severity::error;
    const int n = int(issues.size());
    setText(errors > 0 ? (errors == 1 ? tr("1 problem") : tr("%1 problems").arg(errors))
                       : (n == 1 ? tr("1 hint") : tr("%1 hints").arg(n)));
    setAccessibleName(text());
    setIcon(ui::icon(errors > 0 ? "warning" : "info", errors > 0 ? theme_.badText : theme_.muted));
    setProperty("state", errors > 0 ? "bad" : "");
    adjustSize();
    setVisible(n > 0);
}

void ProblemsButton::openList()
{
    QMenu menu(this);
    for (int i = 0; i < int(issues_.size()) && i < 30; ++i) {
        const bool bad = issues_[std::size_t(i)].severity == core::Severity::error;
        QString text = coreText(issues_[std::size_t(i)].text);
        if (text.size() > 110)
            text = text.left(109) + QChar(0x2026);
        text.replace('&', "&&");
        menu.addAction(ui::icon(bad ? "warning" : "info", bad ? theme_.badText : theme_.muted),
            text, this, [this, i] { emit chosen(i); });
    }
    menu.exec(mapToGlobal(QPoint(0, height() + 4)));
}

}
