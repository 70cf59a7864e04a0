// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/form.hpp"
#include "ui/inspector/field_card.hpp"
#include "ui/inspector/value_edit.hpp"
#include "ui/language.hpp"
#include "ui/theme.hpp"
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
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
    auto* help = new QShortcut(QKeySequence("Shift+F1"), this);
    help->setContext(Qt::WidgetWithChildrenShortcut);
    connect(help, &QShortcut::activated, this, &Form::explainFocused);
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

static QToolButton* markButton(const QString& iconName, const QColor& color)
{
    auto* button = new QToolButton;
    button->setProperty("role", "quiet");
    button->setIcon(icon(iconName, color));
    button->setIconSize({ 12, 12 });
    button->setFixedSize(18, 22);
    button->hide();
    return button;
}

FieldRow Form::addRow(
    const QString& label, const QString& help, QWidget* editor, const QString& key)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(2);
    auto* text = new ElidedLabel(label);
    text->setProperty("role", "row");
    text->mayBreak();
    text->setToolTip(help.isEmpty() ? label : label + "\n" + help);
    text->setBuddy(editor);
    layout->addWidget(text, 1);
    const FieldRow row { text, markButton("assumed", palette().color(QPalette::Dark)),
        markButton("override", palette().color(QPalette::Highlight)) };
    row.assumed->setAccessibleName(tr("%1: assumption").arg(label));
    row.overridden->setAccessibleName(tr("%1: override").arg(label));
    layout->addWidget(row.assumed);
    layout->addWidget(row.overridden);
    layout->addSpacing(4);
    auto* cell = new QHBoxLayout;
    cell->setContentsMargins(0, 0, 0, 0);
    if (qobject_cast<Switch*>(editor)) {
        cell->addWidget(editor);
        cell->addStretch();
        cell->addSpacing(editorWidth - 40);
    } else {
        if (auto* choice = qobject_cast<QComboBox*>(editor))
            choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        editor->setMinimumWidth(editorWidth); // as wide as its text
        editor->setMaximumWidth(widestEditor);
        editor->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        cell->addWidget(editor);
    }
    layout->addLayout(cell);
    current_->rows->addLayout(layout);
    if (auto* value = qobject_cast<ValueEdit*>(editor))
        followTyping(*value);
    if (!key.isEmpty())
        byKey_[key] = editor;
    return row;
}

/// Below the row: why what is typed cannot be. Enter ends a step; a text that turns out wrong takes
/// back what its beginning did.
void Form::followTyping(ValueEdit& value)
{
    auto* note = new QLabel;
    note->setObjectName("fieldNote");
    note->setProperty("role", "fieldNote");
    note->setWordWrap(true);
    note->hide();
    current_->rows->addWidget(note);
    connect(&value, &ValueEdit::noteChanged, note, [note](const QString& text) {
        note->setText(text);
        note->setVisible(!text.isEmpty());
    });
    connect(&value, &ValueEdit::left, this, [this] {
        document_.endGesture();
        endGesture();
    });
    connect(&value, &ValueEdit::rejected, this, [this] { document_.takeBack(gesture_); });
}

void Form::addTop(QWidget* widget)
{
    layout_->insertWidget(0, widget);
}

void Form::explain(
    const FieldRow& row, QWidget* editor, const QString& title, std::function<QString()> text)
{
    const auto show = [label = row.label, title, text = std::move(text)] {
        showFieldCard(label, title, text());
    };
    explanations_.emplace_back(editor, show);
    row.label->setCursor(Qt::WhatsThisCursor);
    row.label->setToolTip(row.label->toolTip() + '\n' + tr("Click for figures and sources"));
    static_cast<ElidedLabel*>(row.label)->onClick(show);
    connect(row.assumed, &QToolButton::clicked, this, show);
}

void Form::explainFocused()
{
    const QWidget* focus = focusWidget();
    for (const auto& [editor, show] : explanations_) {
        if (focus && (focus == editor || editor->isAncestorOf(focus)))
            show();
    }
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

void Form::revealField(const QString& key)
{
    const auto found = byKey_.find(key);
    for (QWidget* up = parentWidget(); up && found != byKey_.end(); up = up->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(up))
            return area->ensureWidgetVisible(found->second, 0, 120);
    }
}

void FieldRow::setMarks(const FieldMarks& marks) const
{
    assumed->setVisible(!marks.assumed.isEmpty());
    assumed->setToolTip(marks.assumed);
    overridden->setVisible(!marks.overridden.isEmpty());
    overridden->setToolTip(marks.overridden);
    overridden->setIcon(icon(marks.overrideIcon, overridden->palette().color(QPalette::Highlight)));
}

FieldInfo infoOf(const char* key, const char* label, const char* unit, const char* help, double min,
    double max, std::span<const char* const> choices, const FieldOptions& options)
{
    FieldInfo info { key, coreText(label), coreText(unit), coreText(help), min, max, {}, false,
        options.emptyText };
    for (const char* id : choices)
        info.choices << id;
    info.help = helpText(info);
    return info;
}

void showMarks(const FieldRow& row, const FieldInfo& info, const FieldOptions& options, bool empty,
    const std::function<void(const QString&)>& setEmptyText)
{
    if (options.marksOf) {
        FieldMarks marks = options.marksOf(info.key);
        if (!empty)
            marks.assumed.clear();
        row.setMarks(marks);
    }
    const QString text = options.emptyTextOf ? options.emptyTextOf(info.key) : QString();
    if (setEmptyText && !text.isEmpty())
        setEmptyText(text);
}

void connectRow(Form& form, const FieldRow& row, QWidget* editor, const FieldInfo& info,
    const FieldOptions& options)
{
    if (options.explanationOf)
        form.explain(row, editor, info.label,
            [explanation = options.explanationOf, key = info.key] { return explanation(key); });
    if (options.overrideClicked)
        QObject::connect(row.overridden, &QToolButton::clicked, &form,
            [clicked = options.overrideClicked, key = info.key] { clicked(key); });
}

}
