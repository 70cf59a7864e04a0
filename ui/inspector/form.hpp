// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document.hpp"
#include "ui/inspector/editors.hpp"
#include <QWidget>
#include <functional>
#include <map>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

/// Rows of label and editor under headings. Rows are added once; refresh() shows new values.
class Form : public QWidget {
    Q_OBJECT
public:
    static constexpr int editorWidth = 132;

    explicit Form(Document& document, QWidget* parent = nullptr);

    /// Rows added later go under this heading; groups appear in the order of their first mention.
    void setGroup(const QString& title);
    QString group() const { return title_; }
    QLabel* heading() const { return current_->heading; } ///< of the current group
    void addRow(
        const QString& label, const QString& help, QWidget* editor, const QString& key = {});
    void addWide(QWidget* widget);
    /// A small button in the current group's heading.
    void addHeadingButton(const QString& iconName, const QColor& color, const QString& text,
        const std::function<void()>& action);
    /// Called by refresh(), and once at the end of building.
    void onRefresh(std::function<void()> show);
    void refresh();
    /// Puts the cursor into the editor of the field with this key.
    bool focusField(const QString& key);

    Document& document() const { return document_; }
    /// A number for an editor, to be given to gesture().
    int newEditor() { return ++editors_; }
    /// The number under which edits in a row of typing become one step: a new one whenever
    /// another editor is used, or the cursor goes elsewhere.
    int gesture(int editor);

private:
    struct Group {
        QVBoxLayout* rows = nullptr;
        QHBoxLayout* titleRow = nullptr;
        QLabel* heading = nullptr;
    };
    Document& document_;
    std::map<QString, Group> groups_;
    Group* current_ = nullptr;
    QString title_; ///< of the current group
    QVBoxLayout* layout_;
    std::vector<std::function<void()>> refreshers_;
    std::map<QString, QWidget*> byKey_;
    int gesture_;
    int editors_ = 0, lastEditor_ = -1;
};

/// What a form edits: some values of one type, found anew each time.
template <class Owner> struct Subject {
    std::function<std::vector<const Owner*>()> read;
    /// Applies the change to each of them in one edit of the document.
    std::function<void(const QString& text, const std::function<void(Owner&)>&, int mergeId)> edit;
};

/// Lets a form show fields in its own way: other choices for a key, or none.
struct FieldOptions {
    std::function<QStringList(const QString& key)> choices;
    QString groupPrefix; ///< replaces the fields' own groups where not empty
    QString emptyText; ///< what an absent optional means
};

template <class Owner, class Value>
void addField(Form& form, const Subject<Owner>& subject, const core::Field<Owner, Value>& field,
    const FieldOptions& options)
{
    FieldInfo info { field.key, QObject::tr(field.label), field.unit, QObject::tr(field.help),
        field.min, field.max, {}, false, options.emptyText };
    for (const char* id : field.choices)
        info.choices << id;
    if constexpr (std::is_same_v<Value, std::string>) {
        if (info.choices.isEmpty() && options.choices)
            info.choices = options.choices(info.key);
        info.mayBeEmpty = (Owner {}.*field.member).empty();
    }
    const int id = form.newEditor();
    auto editor = makeEditor(info, Commit<Value>([=, &form](const Value& value, bool typing) {
        subject.edit(
            info.label, [&](Owner& owner) { owner.*field.member = value; },
            typing ? form.gesture(id) : -1);
    }));
    form.setGroup(options.groupPrefix.isEmpty() ? QObject::tr(field.group) : options.groupPrefix);
    form.addRow(info.label, info.help, editor.widget, info.key);
    form.onRefresh([=] {
        const std::vector<const Owner*> owners = subject.read();
        if (owners.empty())
            return;
        const Value& first = owners.front()->*field.member;
        bool several = false;
        for (const Owner* owner : owners)
            several |= !(owner->*field.member == first);
        editor.show(first, several);
    });
}

/// One row for each field of Owner.
template <class Owner>
void addFields(Form& form, const Subject<Owner>& subject, const FieldOptions& options)
{
    core::forEachField<Owner>([&](const auto& field) { addField(form, subject, field, options); });
}

}
