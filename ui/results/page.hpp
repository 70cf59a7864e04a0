// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_view.hpp"
#include "ui/charts/charts.hpp"
#include "ui/results/results.hpp"
#include "ui/results/table.hpp"
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <functional>
#include <vector>

class QHBoxLayout;

namespace ui {

/// A tab of the results panel.
class ResultsPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showResults(const Results& results) = 0;
    virtual void setTheme(const Theme& theme) = 0;

signals:
    void componentChosen(const QString& id); ///< empty: all
    void componentActivated(const QString& id);
    void freeTierChanged(bool on);
    void leftOutChanged(const QStringList& topics);
};

/// A heading over a chart. With several charts the heading is a menu of them; a corner widget and
/// a Fit button (while zoomed) stand to its right.
class ChartBox : public QWidget {
    Q_OBJECT
public:
    explicit ChartBox(std::vector<ChartSpec> specs, QWidget* parent = nullptr);

    void showResults(const Results& results);
    void setTheme(const Theme& theme);
    void setCorner(QWidget* widget);
    ChartView& view() { return *view_; }
    void choose(std::size_t index);

private:
    std::vector<ChartSpec> specs_;
    std::size_t chosen_ = 0;
    Results results_;
    QHBoxLayout* head_;
    QLabel* title_ = nullptr; ///< either this
    QPushButton* menu_ = nullptr; ///< or this
    QToolButton* fit_;
    ChartView* view_;
};

/// A heading over a widget.
class TitledBox : public QWidget {
    Q_OBJECT
public:
    TitledBox(const QString& title, QWidget* content, QWidget* parent = nullptr);
    void setCorner(QWidget* widget);

private:
    QHBoxLayout* head_;
};

ResultsPage* makeLatencyPage(QWidget* parent);
ResultsPage* makeConcurrencyPage(QWidget* parent);
ResultsPage* makeCostPage(QWidget* parent);
ResultsPage* makeComparePage(QWidget* parent);

}
