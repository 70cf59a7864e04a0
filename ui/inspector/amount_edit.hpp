// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inspector/editors.hpp"
#include "ui/inspector/value_edit.hpp"

class QToolButton;

namespace ui {

/// A number that may be random. The line holds its main figure, which scales the others; the
/// button opens the shape and all its parameters.
class AmountEdit : public ValueEdit {
    Q_OBJECT
public:
    AmountEdit(const FieldInfo& field, bool optional, QWidget* parent = nullptr);
    void setAmount(const std::optional<core::Amount>& amount, bool several);
    std::optional<core::Amount> amount() const { return amount_; }
    QToolButton* shapeButton() const { return button_; }

signals:
    void amountChanged(bool typing);

private:
    void display();
    void readLine(const QString& text);
    QString limitsText() const;
    void openPopup();

    FieldInfo field_;
    bool optional_;
    bool several_ = false;
    std::optional<core::Amount> amount_;
    QToolButton* button_;
};

}
