// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result/run_result.hpp"
#include "ui/canvas/figures.hpp"
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

struct ObservedRow {
    QString label, value;
};
/// What a run says about one component, in words and figures.
std::vector<ObservedRow> observedRows(
    const core::ComponentResult& result, const NodeFigures& figures);

/// The part of the inspector that shows them.
class Observed : public QWidget {
public:
    explicit Observed(QWidget* parent = nullptr);
    void setRows(const std::vector<ObservedRow>& rows);

private:
    QGridLayout* grid_;
    std::vector<std::pair<QLabel*, QLabel*>> labels_; ///< of the rows; those not needed are hidden
};

}
