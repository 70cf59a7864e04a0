// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document.hpp"
#include "ui/inspector/editors.hpp"
#include "ui/language.hpp"
#include <QWidget>
#include <functional>
#include <map>
#include <vector>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace ui {

class ValueEdit;

/// What stands between a label and its editor; empty texts: nothing.
struct FieldMarks {
    QString assumed; ///< the figure behind the field is an assumption: why
    QString overridden; ///< providers have an own value: which
    QString overrideIcon = "override"; ///< says what a click on it does
};

/// The parts of a row that say more about its field.
struct FieldRow {
    QWidget* label = nullptr;
    QToolButton *assumed = nullptr, *overridden = nullptr;
    void setMarks(const FieldMarks& marks) const;
};

/// Rows of label and editor under headings. Rows are added once; refresh() shows new values.
class Form : public QWidget {
    Q_OBJECT
public:
    static constexpr int editorWidth = 138, widestEditor = 176;

    explicit Form(Document& document, QWidget* parent = nullptr);

    /// Rows added later go under this heading; groups appear in the order of their first mention.
    void setGroup(const QString& title);
    QString group() const { return title_; }
    QLabel* heading() const { return current_->heading; } ///< of the current group
    FieldRow addRow(
        const QString& label, const QString& help, QWidget* editor, const QString& key = {});
    void addWide(QWidget* widget);
    /// Above all groups, without a heading.
    void addTop(QWidget* widget);
    /// A click on the row's label, on its mark for assumptions, or Shift+F1 in the editor shows
    /// what there is to know about the field: HTML, made when it is wanted.
    void explain(
        const FieldRow& row, QWidget* editor, const QString& title, std::function<QString()> text);
    /// Shows the explanation of the field that has the focus, if it has one.
    void explainFocused();
    /// A small button in the current group's heading.
    void addHeadingButton(const QString& iconName, const QColor& color, const QString& text,
        const std::function<void()>& action);
    /// Called by refresh(), and once at the end of building.
    void onRefresh(std::function<void()> show);
    void refresh();
    /// Puts the cursor into the editor of the field with this key.
    bool focusField(const QString& key);
    /// Scrolls to it and leaves the focus where it is.
    void revealField(const QString& key);

    Document& document() const { return document_; }
    /// A number for an editor, to be given to gesture().
    int newEditor() { return ++editors_; }
    /// The number under which edits in a row of typing become one step: a new one whenever
    /// another editor is used, or the cursor goes elsewhere.
    int gesture(int editor);
    /// What is typed next is a step of its own.
    void endGesture() { lastEditor_ = -1; }

private:
    struct Group {
        QVBoxLayout* rows = nullptr;
        QHBoxLayout* titleRow = nullptr;
        QLabel* heading = nullptr;
    };
    void followTyping(ValueEdit& value);
    Document& document_;
    std::map<QString, Group> groups_;
    Group* current_ = nullptr;
    QString title_; ///< of the current group
    QVBoxLayout* layout_;
    std::vector<std::function<void()>> refreshers_;
    std::map<QString, QWidget*> byKey_;
    std::vector<std::pair<QWidget*, std::function<void()>>> explanations_; ///< by editor
    int gesture_;
    int editors_ = 0, lastEditor_ = -1;
};

/// What a form edits: some values of one type, found anew each time.
template <class Owner> struct Subject {
    std::function<std::vector<const Owner*>()> read;
    /// Applies the change to each of them in one edit of the document.
    std::function<void(const Document::Name& name, const std::function<void(Owner&)>&, int mergeId)>
        edit;
};

/// Pairs of id and title.
using Choices = QList<std::pair<QString, QString>>;

/// Lets a form show fields in its own way. Functions may be null.
struct FieldOptions {
    std::function<Choices(const QString& key)> choices; ///< of a text
    std::function<void(const QString& key)> open; ///< shows a field's own window
    QString keyPrefix; ///< before each field's key in Form::focusField()
    QString groupPrefix; ///< replaces the fields' own groups where not empty
    QString emptyText; ///< what an absent optional means
    std::function<QString(const QString& key)> emptyTextOf; ///< the same by field, as it is now
    std::function<QString(const QString& key)> labelOf; ///< another label than the field's
    std::function<FieldMarks(const QString& key)> marksOf; ///< as they are now
    std::function<void(const QString& key)> overrideClicked;
    std::function<QString(const QString& key)> explanationOf; ///< HTML
    std::function<bool(const QString& key)> isShown; ///< null: all are
};

FieldInfo infoOf(const char* key, const char* label, const char* unit, const char* help, double min,
    double max, std::span<const char* const> choices, const FieldOptions& options);
/// Puts what the options say about a field into its row; a part of the form's refresh. Where the
/// field is not empty, no assumption stands behind it.
void showMarks(const FieldRow& row, const FieldInfo& info, const FieldOptions& options, bool empty,
    const std::function<void(const QString&)>& setEmptyText);
template <class T> bool isEmpty(const std::optional<T>& value)
{
    return !value;
}
template <class T> bool isEmpty(const T&)
{
    return true;
}
/// Connects what can be clicked in a row.
void connectRow(Form& form, const FieldRow& row, QWidget* editor, const FieldInfo& info,
    const FieldOptions& options);

template <class Owner, class Value>
void addField(Form& form, const Subject<Owner>& subject, const core::Field<Owner, Value>& field,
    const FieldOptions& options)
{
    FieldInfo info = infoOf(field.key, field.label, field.unit, field.help, field.min, field.max,
        field.choices, options);
    if (options.isShown && !options.isShown(info.key))
        return;
    if (options.open)
        info.open = [open = options.open, key = info.key] { open(key); };
    if constexpr (std::is_same_v<Value, std::string>) {
        if (info.choices.isEmpty() && options.choices) {
            for (const auto& [choice, title] : options.choices(info.key)) {
                info.choices << choice;
                info.titles << title;
            }
        }
        info.mayBeEmpty = (Owner {}.*field.member).empty();
    }
    const int id = form.newEditor();
    auto editor = makeEditor(info, Commit<Value>([=, &form](const Value& value, bool typing) {
        subject.edit([label = field.label] { return coreText(label); },
            [&](Owner& owner) { owner.*field.member = value; }, typing ? form.gesture(id) : -1);
    }));
    form.setGroup(options.groupPrefix.isEmpty() ? coreText(field.group) : options.groupPrefix);
    const QString label = options.labelOf ? options.labelOf(info.key) : QString();
    const FieldRow row = form.addRow(label.isEmpty() ? info.label : label, info.help, editor.widget,
        options.keyPrefix + info.key);
    connectRow(form, row, editor.widget, info, options);
    form.onRefresh([=] {
        const std::vector<const Owner*> owners = subject.read();
        if (owners.empty())
            return;
        const Value first = owners.front()->*field.member;
        bool several = false;
        for (const Owner* owner : owners)
            several |= !(owner->*field.member == first);
        showMarks(row, info, options, isEmpty(first), editor.setEmptyText);
        editor.show(first, several);
    });
}

/// One row for each field of Owner.
template <class Owner>
void addFields(Form& form, const Subject<Owner>& subject, const FieldOptions& options)
{
    core::forEachField<Owner>([&](const auto& field) { addField(form, subject, field, options); });
}

/// A row for a value that stands anywhere in the project. The field's label is English, marked by
/// QT_TRANSLATE_NOOP("QObject", ...).
template <class V>
FieldRow addValue(Form& form, FieldInfo field, const std::function<V(const core::Project&)>& get,
    const std::function<void(core::Project&, const V&)>& set)
{
    Document& document = form.document();
    const int id = form.newEditor();
    const auto label = [english = field.label.toUtf8()] { return QObject::tr(english); };
    field.label = label();
    field.help = helpText(field);
    auto editor = makeEditor(
        field, Commit<V>([&form, &document, label, set, id](const V& value, bool typing) {
            document.edit([label] { return QObject::tr("Change %1").arg(label()); },
                [&](core::Project& project) { set(project, value); },
                typing ? form.gesture(id) : -1);
        }));
    const FieldRow row = form.addRow(field.label, field.help, editor.widget, field.key);
    form.onRefresh([&document, editor, get] { editor.show(get(document.project()), false); });
    return row;
}

}
