// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's feedback while editing: estimate, findings, problems, fit.
#include "ui/advice/advice_tabs.hpp"
#include "ui/canvas/canvas.hpp"
#include "ui/docks.hpp"
#include "ui/inspector/inspector.hpp"
#include "ui/main_window.hpp"
#include "ui/message_bar.hpp"
#include "ui/results/results_panel.hpp"
#include "ui/staleness.hpp"
#include <QAction>

namespace ui {

void MainWindow::buildAdvice()
{
    advice_ = new AdviceTabs(document_, platforms_, *results_, this);
    connect(advice_, &AdviceTabs::placeWanted, this, &MainWindow::goTo);
    connect(advice_, &AdviceTabs::fixed, this, [this](const QString& what) {
        messages_->showInfo(tr("Done: %1. Undo takes it back.").arg(what));
    });
    connect(&advice_->advisor(), &Advisor::changed, this, &MainWindow::showAdvice);
    connect(action("show_estimates"), &QAction::toggled, this, &MainWindow::showAdvice);
    action("show_estimates")->setChecked(true);
}

/// Selects what a list leads to and puts the cursor into its field.
void MainWindow::goTo(const Place& place)
{
    if (!place.component.empty() && !place.connection)
        canvas_->reveal(place.component);
    else
        canvas_->select(place.selection());
    if (place.field.isEmpty())
        return;
    docks_->setShown("inspector", true);
    inspector_->focusField(place.field);
}

/// While no run says better, headlines and cards show the estimate.
void MainWindow::showAdvice()
{
    const bool empty = document_.project().components.empty();
    const core::ProviderOutcome* outcome = empty ? nullptr : shownOutcome();
    const bool current = outcome && !outcome->results.empty()
        && !isStale(*comparison_, document_.project(), workload_.toStdString());
    const core::QuickEstimate* estimate = advice_->advisor().estimate();
    const core::Settings& settings = document_.project().settings;
    runBar_->setHeadlines(current || !estimate ? headlinesOf(outcome, settings)
                                               : headlinesOf(*estimate, outcome, settings));
    runBar_->setStale(outcome && !current && !estimate);
    CanvasAdvice advice;
    if (estimate && !current && action("show_estimates")->isChecked())
        advice.estimates = figuresOf(estimate->expected, estimate->bill);
    advice.marks = marksOf(advice_->advisor().findings());
    canvas_->setAdvice(std::move(advice));
    std::shared_ptr<const core::RunResult> run;
    if (current) // shares ownership with the comparison that the result stands in
        run = { comparison_, &outcome->results.front() };
    advice_->advisor().setRun(std::move(run));
}

void MainWindow::showAdviceTab(void (AdviceTabs::*showTab)())
{
    docks_->setShown("results", true);
    (advice_->*showTab)();
}

}
