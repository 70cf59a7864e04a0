// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors.hpp"
#include "core/model/cron.hpp"
#include "ui/canvas/labels.hpp"
#include "ui/format.hpp"
#include "ui/inspector/amount_edit.hpp"
#include "ui/inspector/steps_dialog.hpp"
#include "ui/inspector/value_edit.hpp"
#include <QPushButton>
#include <QRegularExpression>

namespace ui {

QString helpText(const FieldInfo& field)
{
    const bool share = field.unit == "0..1";
    const double scale = share ? 100 : 1;
    const QString unit = share ? QString("%") : field.unit;
    QString range;
    if (field.max < 1e300 && field.max > field.min)
        range = QObject::tr("%1 to %2").arg(number(field.min * scale), number(field.max * scale));
    else if (field.min > 0)
        range = QObject::tr("at least %1").arg(number(field.min));
    const QString figures = (range + ' ' + unit).trimmed();
    return figures.isEmpty() ? field.help : field.help + '\n' + figures;
}

static NumberEdit* numberEdit(const FieldInfo& field, bool whole, bool optional)
{
    NumberEdit::Limits limits { field.min, field.max, whole, optional, 1 };
    const bool share = field.unit == "0..1";
    if (share)
        limits.scale = 100;
    auto* edit = new NumberEdit(limits);
    edit->setUnit(share ? QString("%") : field.unit);
    edit->setNames(field.label, field.help);
    if (optional)
        edit->setPlaceholder(field.emptyText);
    return edit;
}

/// The editor of a number type V, with conversions to and from what a NumberEdit holds.
template <class V, class To, class From>
static Editor<V> numeric(NumberEdit* edit, Commit<V> commit, To toNumber, From fromNumber)
{
    // The value last shown, to come back to when the text is left in a bad state.
    auto shown = std::make_shared<std::pair<std::optional<double>, bool>>();
    QObject::connect(edit, &NumberEdit::valueTyped, edit,
        [commit, fromNumber](std::optional<double> value) { commit(fromNumber(value), true); });
    const auto show = [edit, shown] {
        if (edit->isRejecting())
            return;
        if (shown->second)
            edit->showSeveral();
        else
            edit->setValue(shown->first);
    };
    QObject::connect(edit, &ValueEdit::left, edit, [edit, show] {
        if (edit->hasProblem())
            edit->putBack([&] { show(); });
    });
    return { edit,
        [shown, show, toNumber](const V& value, bool several) {
            *shown = { toNumber(value), several };
            show();
        },
        [edit](const QString& text) { edit->setPlaceholder(text); } };
}

Editor<int> makeEditor(const FieldInfo& field, Commit<int> commit)
{
    FieldInfo bounded = field;
    bounded.max = std::min(field.max, 2147483647.0);
    return numeric<int>(
        numberEdit(bounded, true, false), std::move(commit),
        [](int v) { return std::optional<double>(v); },
        [](std::optional<double> v) { return int(*v); });
}

Editor<double> makeEditor(const FieldInfo& field, Commit<double> commit)
{
    return numeric<double>(
        numberEdit(field, false, false), std::move(commit),
        [](double v) { return std::optional<double>(v); },
        [](std::optional<double> v) { return *v; });
}

Editor<std::optional<int>> makeEditor(const FieldInfo& field, Commit<std::optional<int>> commit)
{
    FieldInfo bounded = field;
    bounded.max = std::min(field.max, 2147483647.0);
    return numeric<std::optional<int>>(
        numberEdit(bounded, true, true), std::move(commit),
        [](std::optional<int> v) { return v ? std::optional<double>(*v) : std::nullopt; },
        [](std::optional<double> v) { return v ? std::optional<int>(int(*v)) : std::nullopt; });
}

Editor<std::optional<double>> makeEditor(
    const FieldInfo& field, Commit<std::optional<double>> commit)
{
    return numeric<std::optional<double>>(
        numberEdit(field, false, true), std::move(commit),
        [](std::optional<double> v) { return v; }, [](std::optional<double> v) { return v; });
}

Editor<bool> makeEditor(const FieldInfo& field, Commit<bool> commit)
{
    auto* box = new Switch;
    box->setAccessibleName(field.label);
    box->setAccessibleDescription(field.help);
    box->setToolTip(field.help);
    QObject::connect(
        box, &QCheckBox::clicked, box, [box, commit] { commit(box->isChecked(), false); });
    return { box,
        [box](bool value, bool several) {
            box->setTristate(several);
            box->setCheckState(several ? Qt::PartiallyChecked
                    : value            ? Qt::Checked
                                       : Qt::Unchecked);
        },
        {} };
}

static Editor<std::string> choiceEditor(const FieldInfo& field, Commit<std::string> commit)
{
    auto* box = new ChoiceBox;
    box->setAccessibleName(field.label);
    box->setAccessibleDescription(field.help);
    box->setToolTip(field.help);
    if (field.mayBeEmpty)
        box->addItem(field.emptyText, QString());
    for (int i = 0; i < field.choices.size(); ++i)
        box->addItem(
            i < field.titles.size() ? field.titles[i] : choiceTitle(field.choices[i].toStdString()),
            field.choices[i]);
    QObject::connect(box, &QComboBox::activated, box,
        [box, commit] { commit(box->currentData().toString().toStdString(), false); });
    return { box,
        [box](const std::string& value, bool several) {
            if (several)
                box->showSeveral();
            else
                box->setChoice(QString::fromStdString(value));
        },
        [box](const QString& text) {
            if (const int empty = box->findData(QString()); empty >= 0)
                box->setItemText(empty, text);
        } };
}

/// What is wrong with the text of this field; empty: nothing, or nothing is known. It is taken all
/// the same, so that nothing typed is lost; the list of problems keeps it from running.
static QString textProblem(const FieldInfo& field, const QString& text)
{
    const bool clock = field.key == "cron", cron = clock || field.key == "expression";
    const std::string typed = text.trimmed().toStdString();
    if (!cron || core::parseCron(typed) || (clock && core::parseRate(typed)))
        return {};
    return clock
        ? QObject::tr("Expected minute, hour, day, month and weekday, such as \"0 2 * * *\", or "
                      "\"rate(5 minutes)\"")
        : QObject::tr("Expected minute, hour, day, month and weekday, such as \"0 2 * * *\"");
}

Editor<std::string> makeEditor(const FieldInfo& field, Commit<std::string> commit)
{
    if (!field.choices.isEmpty())
        return choiceEditor(field, std::move(commit));
    auto* edit = new ValueEdit;
    edit->setNames(field.label, field.help);
    edit->setPlaceholder(field.emptyText);
    QObject::connect(edit, &ValueEdit::typed, edit, [edit, field, commit](const QString& text) {
        edit->setProblem(textProblem(field, text));
        commit(text.toStdString(), true);
    });
    return { edit,
        [edit, field](const std::string& value, bool several) {
            const QString text = QString::fromStdString(value);
            if (several)
                edit->showSeveral();
            else
                edit->showText(text);
            edit->setProblem(several ? QString() : textProblem(field, text));
        },
        [edit](const QString& text) { edit->setPlaceholder(text); } };
}

Editor<core::Amount> makeEditor(const FieldInfo& field, Commit<core::Amount> commit)
{
    auto* edit = new AmountEdit(field, false);
    QObject::connect(edit, &AmountEdit::amountChanged, edit,
        [edit, commit](bool typing) { commit(edit->amount().value_or(core::Amount {}), typing); });
    return { edit,
        [edit](const core::Amount& value, bool several) { edit->setAmount(value, several); }, {} };
}

Editor<std::optional<core::Amount>> makeEditor(
    const FieldInfo& field, Commit<std::optional<core::Amount>> commit)
{
    auto* edit = new AmountEdit(field, true);
    QObject::connect(edit, &AmountEdit::amountChanged, edit,
        [edit, commit](bool typing) { commit(edit->amount(), typing); });
    return { edit,
        [edit](const std::optional<core::Amount>& value, bool several) {
            edit->setAmount(value, several);
        },
        [edit](const QString& text) { edit->setPlaceholder(text); } };
}

/// The editor of a type that is typed as text: parse gives nothing for text that is wrong.
template <class V, class Parse, class Format>
static Editor<V> textual(
    const FieldInfo& field, Commit<V> commit, const QString& problem, Parse parse, Format format)
{
    auto* edit = new ValueEdit;
    edit->setNames(field.label, field.help);
    edit->setUnit(field.unit);
    auto shown = std::make_shared<std::pair<V, bool>>();
    QObject::connect(edit, &ValueEdit::typed, edit, [=](const QString& text) {
        const std::optional<V> value = parse(text);
        if (!value)
            return edit->setRejected(problem);
        edit->setProblem({});
        commit(*value, true);
    });
    const auto show = [=] {
        if (edit->isRejecting())
            return;
        if (shown->second)
            edit->showSeveral();
        else if (!edit->line()->hasFocus() || parse(edit->line()->text()) != shown->first)
            edit->showText(format(shown->first));
    };
    QObject::connect(edit, &ValueEdit::left, edit, [=] {
        if (edit->hasProblem())
            edit->putBack(show);
        else if (!edit->line()->hasFocus())
            show();
    });
    return { edit,
        [=](const V& value, bool several) {
            *shown = { value, several };
            show();
        },
        {} };
}

Editor<core::Duration> makeEditor(const FieldInfo& field, Commit<core::Duration> commit)
{
    const double longest = field.longestS;
    QString problem = QObject::tr("Expected a duration such as 90s, 15m, 24h or 30d");
    if (longest > 0)
        problem += QObject::tr(", at most %1").arg(span(longest));
    return textual<core::Duration>(
        field, std::move(commit), problem,
        [longest](const QString& text) {
            std::optional<core::Duration> read = core::parseDuration(text.trimmed().toStdString());
            if (read && longest > 0 && core::inSeconds(read->ns) > longest)
                read.reset();
            return read;
        },
        [](core::Duration d) { return QString::fromStdString(core::formatDuration(d)); });
}

std::optional<std::vector<double>> parseNumbers(const QString& text)
{
    static const QRegularExpression gaps("[,;\\s]+");
    std::vector<double> values;
    for (const QString& word : text.split(gaps, Qt::SkipEmptyParts)) {
        bool ok = false;
        const double value = QLocale::c().toDouble(word, &ok);
        if (!ok || !(value >= 0) || value > 1e300)
            return {};
        values.push_back(value);
    }
    if (values.empty())
        return {};
    return values;
}

QString numbersText(const std::vector<double>& values)
{
    QStringList words;
    for (const double value : values)
        words << QString::number(value, 'g', 12);
    return words.join(", ");
}

Editor<std::vector<double>> makeEditor(const FieldInfo& field, Commit<std::vector<double>> commit)
{
    return textual<std::vector<double>>(field, std::move(commit),
        QObject::tr("Expected numbers with commas between them"), parseNumbers, numbersText);
}

Editor<core::StepList> makeEditor(const FieldInfo& field, const Commit<core::StepList>&)
{
    auto* button = new QPushButton;
    button->setProperty("role", "field");
    button->setAccessibleName(field.label);
    button->setAccessibleDescription(field.help);
    button->setToolTip(field.help);
    if (field.open)
        QObject::connect(button, &QPushButton::clicked, button, field.open);
    return { button,
        [button](const core::StepList& value, bool several) {
            button->setText(several ? QObject::tr("(several)") : stepsText(value) + "…");
        },
        {} };
}

}
