// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inspector/editors.hpp"
#include "ui/inspector/value_edit.hpp"

class QFormLayout;
class QVBoxLayout;

namespace ui {

class AmountPreview;

/// Shape and parameters of an amount with its curve, in a small window beside its field.
class AmountPopup : public QFrame {
    Q_OBJECT
public:
    AmountPopup(const FieldInfo& field, const std::optional<core::Amount>& amount, bool optional,
        QWidget* parent);

signals:
    void changed(std::optional<core::Amount> amount, bool typing);

private:
    void choose(const QString& shape);
    void rebuild();
    void addNumber(const QString& label, double core::Amount::*member, bool unit);
    void addList(
        const QString& label, const QString& help, std::vector<double> core::Amount::*list);
    void addParts();
    void addPart(std::size_t i);
    void put(const core::Amount& amount, bool typing);
    void showSummary();

    FieldInfo field_;
    std::optional<core::Amount> amount_;
    ChoiceBox* shapes_;
    QVBoxLayout* layout_;
    QWidget* body_ = nullptr; ///< the rows of the shape
    QFormLayout* form_ = nullptr; ///< of body_
    NumberEdit* second_ = nullptr; ///< the figure that must not be below the first, if there is one
    AmountPreview* preview_;
    QLabel* summary_;
};

/// The density of an amount as a filled curve, values with a probability of their own as stems,
/// and lines at the mean, p50 and p99.
class AmountPreview : public QWidget {
    Q_OBJECT
public:
    explicit AmountPreview(QWidget* parent = nullptr);
    void setAmount(const std::optional<core::Amount>& amount);
    /// The values at the left and right end: from 0 or the least to little above the p99.
    std::pair<double, double> range() const;
    QSize sizeHint() const override { return { 264, 84 }; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void paintCurve(QPainter& painter, const QRectF& plot) const;
    void paintAtoms(QPainter& painter, const QRectF& plot) const;
    void paintMarks(QPainter& painter, const QRectF& plot) const;
    double xAt(double value, const QRectF& plot) const;
    std::optional<core::Amount> amount_;
};

/// "mean 12 · p50 10 · p95 30 · p99 42 ms".
QString amountSummary(const core::Amount& amount, const QString& unit);

}
