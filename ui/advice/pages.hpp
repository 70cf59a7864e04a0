// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/validate.hpp"
#include "core/study/fit.hpp"
#include "ui/advice/place.hpp"
#include "ui/results/table.hpp"

class QLabel;
class QPushButton;

namespace ui {

/// A table of what there is to look at, and beside it the whole of what is selected. Click or Enter
/// leads to the place; the arrow keys only read.
class AdvicePage : public QWidget {
    Q_OBJECT
public:
    explicit AdvicePage(const QString& name, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    Table& table() { return table_; }

signals:
    void placeWanted(const ui::Place& place);
    void shown(); ///< the page has come into view

protected:
    void showEvent(QShowEvent* event) override;
    /// Shown instead of the table when it has no rows.
    void setRows(TableData shownRows, const QString& whenEmpty);
    void setDetails(const QString& html);
    QWidget* detailsColumn() { return details_; }
    virtual Place placeAt(int index) const = 0;
    virtual void showDetails(int index) = 0;
    Theme theme_ = lightTheme();

private:
    Table table_;
    QLabel *empty_, *text_;
    QWidget* details_;
};

/// Findings of the advice, with why, reference and fix.
class FindingsPage : public AdvicePage {
    Q_OBJECT
public:
    explicit FindingsPage(QWidget* parent = nullptr);
    void show(const std::vector<core::Finding>& findings, const core::Project& project,
        const QString& hindrance, bool measured);

signals:
    void fixWanted(const core::Finding& finding);

private:
    Place placeAt(int index) const override;
    void showDetails(int index) override;
    std::vector<core::Finding> findings_;
    bool measured_ = false; ///< by a run, not estimated
    QPushButton *fix_, *go_;
};

/// What keeps the project from running, or is worth a look.
class ProblemsPage : public AdvicePage {
    Q_OBJECT
public:
    explicit ProblemsPage(QWidget* parent = nullptr);
    void show(const std::vector<core::Issue>& issues, const core::Project& project);

private:
    Place placeAt(int index) const override;
    void showDetails(int index) override;
    std::vector<core::Issue> issues_;
};

/// Whether serverless fits, and what is done of what it asks for.
class FitPage : public AdvicePage {
    Q_OBJECT
public:
    explicit FitPage(QWidget* parent = nullptr);
    void show(std::vector<core::FitRow> rows, const QString& hindrance);

private:
    Place placeAt(int index) const override;
    void showDetails(int index) override;
    std::vector<core::FitRow> rows_;
};

}
