// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/amount_popup.hpp"
#include "ui/format.hpp"
#include "ui/inspector/amount_edit.hpp"
#include "ui/inspector/amount_shapes.hpp"
#include "ui/theme.hpp"
#include <QFormLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>
#include <numeric>

namespace ui {

using AmountShape = core::Amount::Shape;

QString amountSummary(const core::Amount& amount, const QString& unit)
{
    const auto rounded = [](double v) { return number(QString::number(v, 'g', 3).toDouble()); };
    const double middle = core::mean(amount);
    return QObject::tr("mean %1 · p50 %2 · p95 %3 · p99 %4 %5")
        .arg(std::isfinite(middle) ? rounded(middle) : QString("∞"),
            rounded(core::quantile(amount, 0.5)), rounded(core::quantile(amount, 0.95)),
            rounded(core::quantile(amount, 0.99)), unit);
}

AmountPopup::AmountPopup(const FieldInfo& field, const std::optional<core::Amount>& amount,
    bool optional, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , field_(field)
    , amount_(amount)
    , shapes_(new ChoiceBox)
    , layout_(new QVBoxLayout(this))
    , preview_(new AmountPreview)
    , summary_(new QLabel)
{
    setProperty("role", "popup");
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(292);
    layout_->setContentsMargins(14, 12, 14, 12);
    layout_->setSpacing(10);
    auto* title = new QLabel(field.label);
    title->setProperty("role", "heading");
    layout_->addWidget(title);
    layout_->addWidget(shapes_);
    layout_->addWidget(preview_);
    summary_->setProperty("role", "small");
    summary_->setWordWrap(true);
    layout_->addWidget(summary_);
    if (optional)
        shapes_->addItem(tr("As platform"), QString());
    for (const ShapeEntry& entry : shapeEntries())
        shapes_->addItem(tr(entry.title), entry.id);
    shapes_->setAccessibleName(tr("Distribution"));
    shapes_->setChoice(amount_ ? QString(shapeEntry(*amount_).id)
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
        for (const ShapeEntry& entry : shapeEntries()) {
            if (shape == entry.id)
                amount_ = reshaped(amount_.value_or(core::Amount::constantly(1)), entry);
        }
    }
    rebuild();
    emit changed(amount_, false);
}

void AmountPopup::put(const core::Amount& amount, bool typing)
{
    amount_ = amount;
    showSummary();
    emit changed(amount_, typing);
}

/// Whether the second figure is one of the same kind that must not be below the first.
static bool rises(const core::Amount& amount)
{
    return (amount.shape == AmountShape::lognormal && !amount.byMoments)
        || amount.shape == AmountShape::uniform;
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
        const bool first = member == &core::Amount::a;
        if (first && second_ && next.b < next.a && amount_->a > 0) {
            // Goes along, so that the shape is kept.
            next.b = QString::number(next.a * (amount_->b / amount_->a), 'g', 6).toDouble();
            second_->setValue(next.b);
        }
        const bool needsRise = rises(next) && next.b < next.a;
        const bool needsPositive = next.shape != AmountShape::constant
            && next.shape != AmountShape::normal && next.shape != AmountShape::uniform && *v <= 0;
        if (needsRise || needsPositive) {
            edit->setProblem(needsRise ? tr("The second figure must not be below the first")
                                       : tr("Expected a number above 0"));
            return;
        }
        put(next, true);
    });
    if (member == &core::Amount::b && rises(*amount_))
        second_ = edit;
    form_->addRow(label, edit);
}

/// Values, or their weights; weights may be empty, which is all alike.
void AmountPopup::addList(
    const QString& label, const QString& help, std::vector<double> core::Amount::*list)
{
    auto* edit = new ValueEdit;
    edit->line()->setMaxLength(1 << 24);
    edit->setNames(label, help);
    edit->showText(numbersText((*amount_).*list));
    const bool weights = list == &core::Amount::weights;
    if (weights)
        edit->setPlaceholder(tr("all alike"));
    connect(edit, &ValueEdit::typed, this, [this, edit, list, weights](const QString& typed) {
        const bool empty = typed.trimmed().isEmpty();
        const auto numbers = weights && empty ? std::vector<double> {} : parseNumbers(typed);
        if (!numbers) {
            edit->setProblem(tr("Expected numbers of at least 0 with commas between them"));
            return;
        }
        core::Amount next = *amount_;
        next.*list = *numbers;
        if (!weights && next.values.size() != next.weights.size())
            next.weights.clear();
        if (weights && !empty && next.weights.size() != next.values.size()) {
            edit->setProblem(tr("Expected as many weights as values (%1)").arg(next.values.size()));
            return;
        }
        if (weights && !empty && std::accumulate(numbers->begin(), numbers->end(), 0.0) <= 0) {
            edit->setProblem(tr("Expected weights that do not add up to 0"));
            return;
        }
        edit->setProblem({});
        put(next, true);
    });
    form_->addRow(label, edit);
}

void AmountPopup::addPart(std::size_t i)
{
    auto* row = new QWidget;
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(6);
    auto* weight = new NumberEdit({ 0, 1e9, false, false, 1 });
    weight->setFixedWidth(64);
    weight->setNames(tr("Weight %1").arg(i + 1), tr("How often, in relation to the other parts"));
    weight->setValue(amount_->weights[i]);
    connect(weight, &NumberEdit::valueTyped, this, [this, weight, i](std::optional<double> v) {
        core::Amount next = *amount_;
        next.weights[i] = *v;
        if (std::accumulate(next.weights.begin(), next.weights.end(), 0.0) <= 0) {
            weight->setProblem(tr("Expected weights that do not add up to 0"));
            return;
        }
        put(next, true);
    });
    FieldInfo info = field_;
    info.label = tr("Part %1").arg(i + 1);
    info.help = tr("A number or a distribution");
    auto* part = new AmountEdit(info, false);
    part->setAmount(amount_->parts[i], false);
    connect(part, &AmountEdit::amountChanged, this, [this, part, i](bool typing) {
        core::Amount next = *amount_;
        next.parts[i] = part->amount().value_or(core::Amount {});
        put(next, typing);
    });
    auto* remove = new QToolButton;
    remove->setProperty("role", "quiet");
    remove->setIcon(icon("remove", palette().color(QPalette::Dark)));
    remove->setIconSize({ 14, 14 });
    remove->setFixedSize(22, 22);
    remove->setToolTip(tr("Remove part %1").arg(i + 1));
    remove->setAccessibleName(remove->toolTip());
    remove->setEnabled(amount_->parts.size() > 1);
    connect(
        remove, &QToolButton::clicked, this,
        [this, i] {
            core::Amount next = *amount_;
            next.parts.erase(next.parts.begin() + std::ptrdiff_t(i));
            next.weights.erase(next.weights.begin() + std::ptrdiff_t(i));
            if (std::accumulate(next.weights.begin(), next.weights.end(), 0.0) <= 0)
                next.weights.assign(next.weights.size(), 1);
            put(next, false);
            rebuild();
        },
        Qt::QueuedConnection); // it takes this button away
    cells->addWidget(weight);
    cells->addWidget(part, 1);
    cells->addWidget(remove);
    form_->addRow(row);
}

void AmountPopup::addParts()
{
    if (amount_->weights.size() != amount_->parts.size())
        amount_->weights.assign(amount_->parts.size(), 1);
    auto* heading = new QLabel(tr("Weight and value of each part"));
    heading->setProperty("role", "small");
    form_->addRow(heading);
    for (std::size_t i = 0; i < amount_->parts.size(); ++i)
        addPart(i);
    auto* add = new QPushButton(tr("Add a part"));
    add->setProperty("role", "link");
    connect(
        add, &QPushButton::clicked, this,
        [this] {
            core::Amount next = *amount_;
            next.parts.push_back(next.parts.back());
            next.weights.push_back(next.weights.back());
            put(next, false);
            rebuild();
        },
        Qt::QueuedConnection);
    form_->addRow(add);
}

void AmountPopup::rebuild()
{
    delete body_;
    second_ = nullptr;
    body_ = new QWidget;
    form_ = new QFormLayout(body_);
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setHorizontalSpacing(12);
    form_->setVerticalSpacing(6);
    form_->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    if (amount_) {
        const ShapeEntry& entry = shapeEntry(*amount_);
        if (entry.a.label)
            addNumber(tr(entry.a.label), &core::Amount::a, entry.a.inUnit);
        if (entry.b.label)
            addNumber(tr(entry.b.label), &core::Amount::b, entry.b.inUnit);
        if (entry.shape == AmountShape::empirical) {
            addList(tr("Values"), tr("Numbers with commas between them"), &core::Amount::values);
            addList(tr("Weights"), tr("How often each value comes, one number for each"),
                &core::Amount::weights);
        }
        if (entry.shape == AmountShape::mixture)
            addParts();
    }
    layout_->insertWidget(2, body_);
    body_->setVisible(amount_.has_value());
    showSummary();
    layout_->activate();
    adjustSize();
}

void AmountPopup::showSummary()
{
    preview_->setAmount(amount_);
    preview_->setVisible(amount_.has_value());
    summary_->setText(amount_            ? amountSummary(*amount_, field_.unit)
            : field_.emptyText.isEmpty() ? QString()
                                         : tr("The platform's own figure"));
}

}
