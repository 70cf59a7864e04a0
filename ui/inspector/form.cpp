// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/form.hpp"
#include "ui/inspector/value_edit.hpp"
#include "ui/theme.hpp"
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

Form::Form(Document& document, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , layout_(new QVBoxLayout(this))
    , gesture_(document.newGesture())
{
    setProperty("role", "page");
    setAttribute(Qt::WA_StyledBackground);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);
    layout_->addStretch();
    connect(qApp, &QApplication::focusChanged, this, [this] { gesture_ = document_.newGesture(); });
}

void Form::setGroup(const QString& title)
{
    title_ = title;
    const auto found = groups_.find(title);
    if (found != groups_.end()) {
        current_ = &found->second;
        return;
    }
    Group& group = groups_[title];
    auto* box = new QVBoxLayout;
    box->setContentsMargins(16, 8, 16, 13);
    box->setSpacing(5);
    if (groups_.size() > 1) {
        auto* rule = new QFrame;
        rule->setProperty("role", "rule");
        layout_->insertWidget(layout_->count() - 1, rule);
    }
    group.titleRow = new QHBoxLayout;
    auto* heading = new ElidedLabel(title);
    heading->setProperty("role", "heading");
    heading->setFixedHeight(24);
    heading->setToolTip(title);
    group.titleRow->addWidget(heading, 1);
    group.heading = heading;
    box->addLayout(group.titleRow);
    group.rows = box;
    layout_->insertLayout(layout_->count() - 1, box);
    current_ = &group;
}

void Form::addRow(const QString& label, const QString& help, QWidget* editor, const QString& key)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* text = new ElidedLabel(label);
    text->setProperty("role", "row");
    text->setToolTip(help.isEmpty() ? label : label + "\n" + help);
    text->setBuddy(editor);
    row->addWidget(text, 1);
    auto* cell = new QHBoxLayout;
    cell->setContentsMargins(0, 0, 0, 0);
    if (qobject_cast<Switch*>(editor)) {
        cell->addWidget(editor);
        cell->addStretch();
        cell->addSpacing(editorWidth - 40);
    } else {
        editor->setFixedWidth(editorWidth);
        cell->addWidget(editor);
    }
    row->addLayout(cell);
    current_->rows->addLayout(row);
    if (!key.isEmpty())
        byKey_[key] = editor;
}

void Form::addWide(QWidget* widget)
{
    current_->rows->addWidget(widget);
}

void Form::addHeadingButton(const QString& iconName, const QColor& color, const QString& text,
    const std::function<void()>& action)
{
    auto* button = new QToolButton;
    button->setProperty("role", "quiet");
    button->setIcon(icon(iconName, color));
    button->setIconSize({ 14, 14 });
    button->setFixedSize(26, 24);
    button->setToolTip(text);
    button->setAccessibleName(text);
    // Later, because the action may rebuild the form and with it this button.
    connect(button, &QToolButton::clicked, this, action, Qt::QueuedConnection);
    current_->titleRow->addWidget(button);
}

int Form::gesture(int editor)
{
    if (editor != lastEditor_)
        gesture_ = document_.newGesture();
    lastEditor_ = editor;
    return gesture_;
}

void Form::onRefresh(std::function<void()> show)
{
    show();
    refreshers_.push_back(std::move(show));
}

void Form::refresh()
{
    for (const auto& show : refreshers_)
        show();
}

bool Form::focusField(const QString& key)
{
    const auto found = byKey_.find(key);
    if (found == byKey_.end())
        return false;
    found->second->setFocus(Qt::OtherFocusReason);
    return true;
}

}
