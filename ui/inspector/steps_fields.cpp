// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the step that is chosen in the outline.
#include "ui/canvas/labels.hpp"
#include "ui/inspector/amount_edit.hpp"
#include "ui/inspector/steps_dialog.hpp"
#include "ui/inspector/value_edit.hpp"
#include "ui/results/results.hpp"
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using Type = core::Step::Type;

void StepsDialog::showStep()
{
    if (fields_) {
        fields_->hide();
        fields_->deleteLater(); // perhaps one of its editors is what asked for this
    }
    fields_ = new QWidget;
    auto* form = new QFormLayout(fields_);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    fieldsLayout_->insertWidget(0, fields_, 0, Qt::AlignTop);
    if (const core::Step* step = findStep(steps_, chosen_)) {
        addIdField(*form, *step);
        addTypeFields(*form, *step);
    } else {
        auto* hint = new QLabel(steps_.steps.empty()
                ? tr("Without steps the workflow runs one task for each of its connections, in "
                     "their order. Add a step to say it yourself.")
                : tr("Choose a step to edit it."));
        hint->setWordWrap(true);
        hint->setProperty("role", "muted");
        form->addRow(hint);
    }
    fields_->show(); // at once, not when the layout gets to it
}

void StepsDialog::addIdField(QFormLayout& form, const core::Step& step)
{
    auto* id = new ValueEdit;
    id->setNames(tr("Id"), tr("Unique in its list"));
    id->showText(text(step.id));
    connect(id, &ValueEdit::typed, this, [this, id](const QString& typed) {
        id->setProblem(typed.trimmed().isEmpty() ? tr("Expected an id") : QString());
        if (!id->hasProblem())
            edit(
                [&](core::StepList& all) {
                    renameStep(all, chosen_, typed.trimmed().toStdString());
                },
                true, false);
    });
    form.addRow(tr("Id"), id);
}

void StepsDialog::addTypeFields(QFormLayout& form, const core::Step& step)
{
    if (step.type == Type::task)
        addTaskFields(form, step);
    if (step.type == Type::wait) {
        auto* wait = new AmountEdit(
            { "wait_s", tr("Wait"), "s", tr("How long it waits; costs no compute") }, false);
        wait->setAmount(step.waitS, false);
        connect(wait, &AmountEdit::amountChanged, this, [this, wait](bool typing) {
            editStep([&](core::Step& s) { s.waitS = wait->amount().value_or(core::Amount {}); },
                typing, false);
        });
        form.addRow(tr("Wait"), wait);
    }
    if (step.type == Type::map) {
        form.addRow(tr("Items"),
            numberField(tr("Items"), {}, step.items, 1, 1e6, true,
                [](core::Step& s, double v) { s.items = int(v); }));
        form.addRow(tr("At the same time"),
            numberField(tr("At the same time"), tr("0 = all"), step.maxConcurrency, 0, 1e6, true,
                [](core::Step& s, double v) { s.maxConcurrency = int(v); }));
    }
    if (step.type == Type::choice)
        addOptionFields(form, step);
    if (step.type == Type::task || step.type == Type::parallel || step.type == Type::map)
        addFailureFields(form, step);
    if (step.type != Type::succeed && step.type != Type::fail)
        form.addRow(tr("Then"),
            nextChooser(tr("Then"), step.next, tr("the step below"),
                [](core::Step& s, const std::string& to) { s.next = to; }));
}

QWidget* StepsDialog::targetChooser(const core::Step& step)
{
    auto* box = new ChoiceBox;
    box->setAccessibleName(tr("Runs"));
    for (const auto& [id, name] : targets_)
        box->addItem(name, id);
    if (!step.target.empty())
        box->setChoice(text(step.target));
    connect(box, &QComboBox::activated, this, [this, box] {
        const std::string target = box->currentData().toString().toStdString();
        editStep([&](core::Step& s) { s.target = target; }, false, false);
    });
    return box;
}

void StepsDialog::addTaskFields(QFormLayout& form, const core::Step& step)
{
    form.addRow(tr("Runs"), targetChooser(step));
    if (targets_.isEmpty()) {
        auto* hint = new QLabel(tr("Connect the workflow to the component first."));
        hint->setProperty("role", "small");
        form.addRow(QString(), hint);
    }
}

QWidget* StepsDialog::nextChooser(const QString& name, const std::string& now, const QString& empty,
    std::function<void(core::Step&, const std::string&)> set)
{
    auto* box = new ChoiceBox;
    box->setAccessibleName(name);
    if (!empty.isEmpty())
        box->addItem(empty, QString());
    const core::StepList* list = findList(steps_, StepPath(chosen_.begin(), chosen_.end() - 1));
    for (const core::Step& other : list->steps)
        box->addItem(text(other.id), text(other.id));
    box->setChoice(text(now));
    connect(box, &QComboBox::activated, this, [this, box, set = std::move(set)] {
        const std::string to = box->currentData().toString().toStdString();
        editStep([&](core::Step& s) { set(s, to); }, false, false);
    });
    return box;
}

QWidget* StepsDialog::numberField(const QString& name, const QString& unit, double now, double min,
    double max, bool whole, std::function<void(core::Step&, double)> set)
{
    const bool share = unit == "%";
    auto* field = new NumberEdit({ min, max, whole, false, share ? 100.0 : 1.0 });
    field->setUnit(unit);
    field->setNames(name, name);
    field->setValue(now);
    connect(field, &NumberEdit::valueTyped, this, [this, set = std::move(set)](auto value) {
        editStep([&](core::Step& s) { set(s, *value); }, true, false);
    });
    return field;
}

void StepsDialog::addOptionFields(QFormLayout& form, const core::Step& step)
{
    for (std::size_t i = 0; i < step.options.size(); ++i) {
        auto* row = new QWidget;
        auto* cells = new QHBoxLayout(row);
        cells->setContentsMargins(0, 0, 0, 0);
        cells->addWidget(
            numberField(tr("Probability %1").arg(i + 1), "%", step.options[i].probability, 0, 1,
                false, [i](core::Step& s, double v) { s.options[i].probability = v; }));
        cells->addWidget(nextChooser(tr("Way %1").arg(i + 1), step.options[i].next, {},
            [i](core::Step& s, const std::string& to) { s.options[i].next = to; }));
        form.addRow(tr("Way %1").arg(i + 1), row);
    }
    auto* row = new QWidget;
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& name, const std::function<void(core::Step&)>& change) {
        auto* button = new QPushButton(name);
        button->setProperty("role", "link");
        connect(
            button, &QPushButton::clicked, this, [this, change] { editStep(change, false, true); },
            Qt::QueuedConnection); // it rebuilds the fields and with them this button
        cells->addWidget(button);
    };
    const core::StepList* list = findList(steps_, StepPath(chosen_.begin(), chosen_.end() - 1));
    add(tr("Add a way"), [to = list->steps.back().id](core::Step& s) {
        s.options.push_back({ 0, to });
    });
    if (step.options.size() > 1)
        add(tr("Remove the last"), [](core::Step& s) { s.options.pop_back(); });
    cells->addStretch();
    form.addRow(QString(), row);
}

void StepsDialog::addFailureFields(QFormLayout& form, const core::Step& step)
{
    form.addRow(tr("Retries"),
        numberField(tr("Retries"), {}, step.retries, 0, 1000, true,
            [](core::Step& s, double v) { s.retries = int(v); }));
    form.addRow(tr("First pause"),
        numberField(tr("First pause"), "s", step.retryAfterS, 0, 1e6, false,
            [](core::Step& s, double v) { s.retryAfterS = v; }));
    form.addRow(tr("Pauses grow by"),
        numberField(tr("Pauses grow by"), "×", step.backoff, 1, 100, false,
            [](core::Step& s, double v) { s.backoff = v; }));
    form.addRow(tr("On error"),
        nextChooser(tr("On error"), step.onError, tr("the workflow fails"),
            [](core::Step& s, const std::string& to) { s.onError = to; }));
}

}
