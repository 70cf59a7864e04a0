// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/notices.hpp"
#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

Notices::Notices(QWidget* parent)
    : QFrame(parent)
{
    setProperty("role", "notices");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    hide();
}

void Notices::setTheme(const Theme& theme)
{
    theme_ = theme;
    for (const auto& [id, row] : rows_)
        row->findChild<QLabel*>("icon")->setPixmap(
            iconPixmap("info", theme.accent, 18, devicePixelRatioF()));
}

void Notices::ask(const QString& id, const QString& text, const std::vector<Answer>& answers)
{
    withdraw(id);
    auto* row = new QFrame;
    row->setProperty("role", "notice");
    row->setAccessibleName(text);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(14, 6, 14, 6);
    line->setSpacing(8);
    auto* icon = new QLabel;
    icon->setObjectName("icon");
    auto* label = new QLabel(text);
    label->setObjectName("text");
    label->setWordWrap(true);
    line->addWidget(icon);
    line->addWidget(label, 1);
    for (const Answer& answer : answers) {
        auto* button = new QPushButton(answer.text);
        button->setAccessibleName(answer.text);
        button->setAccessibleDescription(text);
        button->setToolTip(text);
        connect(button, &QPushButton::clicked, this, [this, id, then = answer.then] {
            withdraw(id);
            then();
        });
        line->addWidget(button);
    }
    layout()->addWidget(row);
    rows_[id] = row;
    setTheme(theme_);
    show();
    QAccessibleEvent alert(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notices::withdraw(const QString& id)
{
    const auto found = rows_.find(id);
    if (found == rows_.end())
        return;
    found->second->hide();
    found->second->deleteLater(); // one of its buttons may be at work
    layout()->removeWidget(found->second);
    rows_.erase(found);
    setVisible(!rows_.empty());
}

QStringList Notices::texts() const
{
    QStringList all;
    for (int i = 0; i < layout()->count(); ++i)
        all << layout()->itemAt(i)->widget()->findChild<QLabel*>("text")->text();
    return all;
}

}
