// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/amount_edit.hpp"
#include "ui/canvas/labels.hpp"
#include "ui/format.hpp"
#include "ui/inspector/amount_popup.hpp"
#include "ui/inspector/amount_shapes.hpp"
#include "ui/theme.hpp"
#include <QScreen>
#include <QToolButton>
#include <cmath>

namespace ui {

using AmountShape = core::Amount::Shape;

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
            putBack([this] { display(); });
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
    if (!isRejecting())
        display();
}

void AmountEdit::display()
{
    const ShapeEntry* entry = amount_ ? &shapeEntry(*amount_) : nullptr;
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

QString AmountEdit::limitsText() const
{
    const double least = std::max(0.0, field_.min);
    return field_.max < 1e100
        ? tr("Expected a number from %1 to %2").arg(number(least), number(field_.max))
        : tr("Expected a number, at least %1").arg(number(least));
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
        setRejected(positive && fits ? tr("Expected a number above 0") : limitsText());
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
    QPoint corner = mapToGlobal(QPoint(width() - popup->width(), height() + 2));
    const QRect room = screen()->availableGeometry();
    corner.setX(std::max(room.left(), corner.x()));
    corner.setY(std::max(room.top(), std::min(corner.y(), room.bottom() - popup->height())));
    popup->move(corner);
    popup->show();
}

}
