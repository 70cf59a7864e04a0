// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/amount_edit.hpp"
#include "ui/canvas/labels.hpp"
#include "ui/format.hpp"
#include "ui/theme.hpp"
#include <QFormLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

namespace ui {

using AmountShape = core::Amount::Shape;

namespace {
struct Parameter {
    const char* label; ///< null: the shape has no such parameter
    bool inUnit = true; ///< false: a pure number
};
/// How people see a shape. byMoments makes two entries of one shape.
struct ShapeEntry {
    const char *id, *title;
    AmountShape shape;
    bool byMoments;
    Parameter a, b;
    const char* main; ///< what the field's one number is, said behind it; null: no single number
};
constexpr ShapeEntry shapeEntries[] = {
    { "constant", "Constant", AmountShape::constant, false, { "Value" }, { nullptr }, "" },
    { "lognormal", "Log-normal, by percentiles", AmountShape::lognormal, false, { "p50" },
        { "p99" }, "p50" },
    { "lognormal_moments", "Log-normal, by mean", AmountShape::lognormal, true, { "Mean" },
        { "Std. deviation" }, "mean" },
    { "exponential", "Exponential", AmountShape::exponential, false, { "Mean" }, { nullptr },
        "mean" },
    { "uniform", "Uniform", AmountShape::uniform, false, { "From" }, { "To" }, nullptr },
    { "normal", "Normal", AmountShape::normal, false, { "Mean" }, { "Std. deviation" }, "mean" },
    { "gamma", "Gamma, by shape", AmountShape::gamma, false, { "Shape", false }, { "Scale" },
        nullptr },
    { "gamma_moments", "Gamma, by mean", AmountShape::gamma, true, { "Mean" }, { "Std. deviation" },
        "mean" },
    { "weibull", "Weibull", AmountShape::weibull, false, { "Shape", false }, { "Scale" }, nullptr },
    { "pareto", "Pareto", AmountShape::pareto, false, { "Shape", false }, { "Minimum" }, nullptr },
    { "empirical", "Measured values", AmountShape::empirical, false, { nullptr }, { nullptr },
        nullptr },
    { "mixture", "Mixture", AmountShape::mixture, false, { nullptr }, { nullptr }, nullptr },
};

const ShapeEntry& entryOf(const core::Amount& amount)
{
    for (const ShapeEntry& entry : shapeEntries) {
        if (entry.shape == amount.shape && entry.byMoments == amount.byMoments)
            return entry;
    }
    return shapeEntries[0];
}

/// The same typical size in another shape.
core::Amount reshaped(const core::Amount& old, const ShapeEntry& entry)
{
    double size = core::mean(old);
    if (!std::isfinite(size) || size <= 0)
        size = 1;
    size = QString::number(size, 'g', 4).toDouble();
    core::Amount amount { entry.shape, size, 0 };
    amount.byMoments = entry.byMoments;
    switch (entry.shape) {
    case AmountShape::lognormal:
        amount.b = entry.byMoments ? size / 2 : size * 4;
        break;
    case AmountShape::uniform:
        amount.a = size / 2;
        amount.b = size * 1.5;
        break;
    case AmountShape::normal:
        amount.b = size / 4;
        break;
    case AmountShape::gamma:
        amount.a = entry.byMoments ? size : 4;
        amount.b = entry.byMoments ? size / 2 : size / 4;
        break;
    case AmountShape::weibull:
        amount.a = 1.5;
        amount.b = size;
        break;
    case AmountShape::pareto:
        amount.a = 2.5;
        amount.b = size * 0.6;
        break;
    case AmountShape::empirical:
        amount.a = 0;
        amount.values = { size / 2, size, size * 1.5 };
        break;
    case AmountShape::mixture: // of two log-normals: usual and slow
        amount.a = 0;
        amount.parts = { core::Amount::lognormal(size, size * 3),
            core::Amount::lognormal(size * 10, size * 30) };
        amount.weights = { 0.95, 0.05 };
        break;
    default:
        break;
    }
    return amount;
}
}

AmountEdit::AmountEdit(const FieldInfo& field, bool optional, QWidget* parent)
    : ValueEdit(parent)
    , field_(field)
    , optional_(optional)
    , button_(new QToolButton)
{
    setNames(field.label, field.help);
    setPlaceholder(optional ? field.emptyText : QString());
    button_->setProperty("role", "quiet");
    button_->setIcon(icon("tune", palette().color(QPalette::Dark)));
    button_->setIconSize({ 14, 14 });
    button_->setFixedSize(22, 22);
    button_->setAccessibleName(tr("%1: distribution").arg(field.label));
    button_->setToolTip(tr("Distribution"));
    addTrailing(button_);
    connect(button_, &QToolButton::clicked, this, &AmountEdit::openPopup);
    connect(this, &ValueEdit::typed, this, &AmountEdit::readLine);
    connect(this, &ValueEdit::left, this, [this] {
        if (hasProblem())
            display();
    });
    connect(this, &ValueEdit::stepped, this, [this](int steps) {
        bool ok = false;
        const double now = line()->text().toDouble(&ok);
        if (!ok || line()->isReadOnly())
            return;
        line()->setText(QString::number(std::max(0.0, now + steps), 'g', 12));
        readLine(line()->text());
    });
}

void AmountEdit::setAmount(const std::optional<core::Amount>& amount, bool several)
{
    amount_ = amount;
    several_ = several;
    display();
}

void AmountEdit::display()
{
    const ShapeEntry* entry = amount_ ? &entryOf(*amount_) : nullptr;
    const bool single = !entry || entry->main;
    line()->setReadOnly(!single && !several_);
    button_->setIcon(icon("tune", palette().color(QPalette::Dark)));
    if (several_ || !entry) {
        setUnit(field_.unit);
        if (several_)
            showSeveral();
        else if (!line()->text().isEmpty() || !line()->hasFocus())
            showText({});
        return;
    }
    if (!single) {
        setUnit({});
        showText(amountText(*amount_, field_.unit));
    } else {
        setUnit((field_.unit + ' ' + entry->main).trimmed());
        bool ok = false;
        if (line()->hasFocus() && line()->text().toDouble(&ok) == amount_->a && ok)
            setProblem({});
        else
            showText(QString::number(amount_->a, 'g', 12));
    }
    if (entry->shape != AmountShape::constant && !hasProblem()) {
        const double middle = core::mean(*amount_);
        setToolTip(
            tr("%1\n%2: mean %3, p99 %4 %5")
                .arg(field_.help, entry->title, number(std::round(middle * 100) / 100),
                    number(std::round(core::quantile(*amount_, 0.99) * 100) / 100), field_.unit));
    }
}

void AmountEdit::readLine(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() && optional_) {
        amount_.reset();
        setProblem({});
        emit amountChanged(true);
        return;
    }
    bool ok = false;
    const double value = QLocale::c().toDouble(trimmed, &ok);
    const bool fits
        = ok && std::isfinite(value) && value >= std::max(0.0, field_.min) && value <= field_.max;
    core::Amount next = amount_.value_or(core::Amount {});
    const bool positive = next.shape != AmountShape::constant && next.shape != AmountShape::normal;
    if (!fits || (positive && value <= 0)) {
        setProblem(positive && fits ? tr("Expected a number above 0")
                                    : tr("Expected a number, at least 0"));
        return;
    }
    if (next.a > 0 && value > 0)
        next.b *= value / next.a; // keeps the shape
    next.b = QString::number(next.b, 'g', 6).toDouble();
    next.a = value;
    several_ = false;
    amount_ = next;
    setProblem({});
    emit amountChanged(true);
}

void AmountEdit::openPopup()
{
    auto* popup = new AmountPopup(field_, several_ ? std::nullopt : amount_, optional_, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    connect(popup, &AmountPopup::changed, this,
        [this](std::optional<core::Amount> amount, bool typing) {
            amount_ = std::move(amount);
            several_ = false;
            emit amountChanged(typing);
        });
    popup->adjustSize();
    const QPoint corner = mapToGlobal(QPoint(width() - popup->width(), height() + 2));
    popup->move(corner);
    popup->show();
}

AmountPopup::AmountPopup(const FieldInfo& field, const std::optional<core::Amount>& amount,
    bool optional, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , field_(field)
    , amount_(amount)
    , shapes_(new ChoiceBox)
    , form_(new QFormLayout)
    , summary_(new QLabel)
{
    setProperty("role", "popup");
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(272);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(10);
    auto* title = new QLabel(field.label);
    title->setProperty("role", "heading");
    layout->addWidget(title);
    layout->addWidget(shapes_);
    form_->setHorizontalSpacing(12);
    form_->setVerticalSpacing(6);
    form_->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addLayout(form_);
    summary_->setProperty("role", "small");
    summary_->setWordWrap(true);
    layout->addWidget(summary_);
    if (optional)
        shapes_->addItem(tr("As platform"), QString());
    for (const ShapeEntry& entry : shapeEntries)
        shapes_->addItem(tr(entry.title), entry.id);
    shapes_->setAccessibleName(tr("Distribution"));
    shapes_->setChoice(amount_ ? QString(entryOf(*amount_).id)
            : optional         ? QString()
                               : QString("constant"));
    connect(shapes_, &QComboBox::activated, this,
        [this] { choose(shapes_->currentData().toString()); });
    rebuild();
}

void AmountPopup::choose(const QString& shape)
{
    if (shape.isEmpty()) {
        amount_.reset();
    } else {
        for (const ShapeEntry& entry : shapeEntries) {
            if (shape == entry.id)
                amount_ = reshaped(amount_.value_or(core::Amount::constantly(1)), entry);
        }
    }
    rebuild();
    emit changed(amount_, false);
}

void AmountPopup::addNumber(const QString& label, double core::Amount::*member, bool unit)
{
    auto* edit = new NumberEdit({ 0, 1e15, false, false, 1 });
    edit->setUnit(unit ? field_.unit : QString());
    edit->setNames(label, label);
    edit->setValue((*amount_).*member);
    connect(edit, &NumberEdit::valueTyped, this, [this, edit, member](std::optional<double> v) {
        core::Amount next = *amount_;
        next.*member = *v;
        const bool needsRise
            = (next.shape == AmountShape::lognormal && !next.byMoments && next.b < next.a)
            || (next.shape == AmountShape::uniform && next.b < next.a);
        const bool needsPositive = next.shape != AmountShape::constant
            && next.shape != AmountShape::normal && next.shape != AmountShape::uniform && *v <= 0;
        if (needsRise || needsPositive) {
            edit->setProblem(needsRise ? tr("The second figure must not be below the first")
                                       : tr("Expected a number above 0"));
            return;
        }
        amount_ = next;
        showSummary();
        emit changed(amount_, true);
    });
    form_->addRow(label, edit);
}

void AmountPopup::rebuild()
{
    while (form_->rowCount() > 0)
        form_->removeRow(0);
    if (amount_) {
        const ShapeEntry& entry = entryOf(*amount_);
        if (entry.a.label)
            addNumber(tr(entry.a.label), &core::Amount::a, entry.a.inUnit);
        if (entry.b.label)
            addNumber(tr(entry.b.label), &core::Amount::b, entry.b.inUnit);
        if (entry.shape == AmountShape::empirical) {
            auto* values = new ValueEdit;
            values->setNames(tr("Values"), tr("Numbers with commas between them"));
            values->showText(numbersText(amount_->values));
            connect(values, &ValueEdit::typed, this, [this, values](const QString& text) {
                const auto numbers = parseNumbers(text);
                values->setProblem(numbers ? QString() : tr("Expected numbers with commas"));
                if (!numbers)
                    return;
                if (numbers->size() != amount_->weights.size())
                    amount_->weights.clear();
                amount_->values = *numbers;
                showSummary();
                emit changed(amount_, true);
            });
            form_->addRow(tr("Values"), values);
        }
    }
    showSummary();
    adjustSize();
}

void AmountPopup::showSummary()
{
    if (!amount_) {
        summary_->setText(field_.emptyText.isEmpty() ? QString() : tr("The platform's own figure"));
        return;
    }
    const auto rounded = [](double v) { return number(QString::number(v, 'g', 3).toDouble()); };
    const double middle = core::mean(*amount_);
    summary_->setText(
        tr("mean %1 · p50 %2 · p95 %3 · p99 %4 %5")
            .arg(std::isfinite(middle) ? rounded(middle) : QString("∞"),
                rounded(core::quantile(*amount_, 0.5)), rounded(core::quantile(*amount_, 0.95)),
                rounded(core::quantile(*amount_, 0.99)), field_.unit));
}

}
