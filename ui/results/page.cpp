// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/page.hpp"
#include "ui/inspector/value_edit.hpp"
#include <QHBoxLayout>
#include <QMenu>

namespace ui {

namespace {
constexpr int headHeight = 22;

QHBoxLayout* headRow(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    column.addLayout(row);
    return row;
}

QLabel* heading(const QString& text)
{
    auto* label = new ElidedLabel(text);
    label->setProperty("role", "heading");
    label->setFixedHeight(headHeight);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return label;
}
}

ChartBox::ChartBox(std::vector<ChartSpec> specs, QWidget* parent)
    : QWidget(parent)
    , specs_(std::move(specs))
    , fit_(new QToolButton)
    , view_(new ChartView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    head_ = headRow(*column);
    if (specs_.size() == 1) {
        title_ = heading({});
        head_->addWidget(title_, 1);
    } else {
        menu_ = new QPushButton;
        menu_->setObjectName("chartMenu");
        menu_->setMenu(new QMenu(menu_));
        menu_->setToolTip(tr("Choose a chart"));
        menu_->setFixedHeight(headHeight);
        head_->addWidget(menu_);
        head_->addStretch(1);
    }
    fit_->setText(tr("Fit"));
    fit_->setObjectName("fit");
    fit_->setToolTip(tr("Show the whole chart (double click)"));
    fit_->setFixedHeight(headHeight - 2);
    fit_->hide();
    head_->addWidget(fit_);
    column->addWidget(view_, 1);
    connect(fit_, &QToolButton::clicked, view_, &ChartView::fit);
    connect(view_, &ChartView::zoomChanged, fit_, &QWidget::setVisible);
}

void ChartBox::setCorner(QWidget* widget)
{
    head_->insertWidget(head_->count() - 1, widget);
}

void ChartBox::choose(std::size_t index)
{
    chosen_ = index;
    if (results_.comparison)
        showResults(results_);
}

void ChartBox::showResults(const Results& results)
{
    results_ = results;
    if (menu_ && menu_->menu()->isEmpty())
        for (std::size_t i = 0; i < specs_.size(); ++i)
            menu_->menu()->addAction(
                specs_[i].build(results).title, this, [this, i] { choose(i); });
    view_->setChart(specs_[chosen_].build(results));
    const QString& title = view_->chart().title;
    if (title_)
        title_->setText(title);
    else
        menu_->setText(title + QStringLiteral(" ▾"));
}

void ChartBox::setTheme(const Theme& theme)
{
    view_->setTheme(theme);
    const QString flat = QStringLiteral(
        "QAbstractButton { border: none; background: transparent; color: %1;"
        " font-weight: 600; padding: 2px 0 0 0; margin: 0; min-height: 18px; min-width: 0;"
        " text-align: left; }"
        " QAbstractButton:hover, QAbstractButton:focus { color: %2; }"
        " QAbstractButton::menu-indicator { image: none; width: 0; }");
    if (menu_)
        menu_->setStyleSheet(flat.arg(theme.text.name(), theme.accent.name()));
    fit_->setStyleSheet(flat.arg(theme.accent.name(), theme.accent.name()));
}

TitledBox::TitledBox(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    head_ = headRow(*column);
    head_->addWidget(heading(title), 1);
    column->addWidget(content, 1);
}

void TitledBox::setCorner(QWidget* widget)
{
    head_->addWidget(widget);
}

}
