// SPDX-License-Identifier: GPL-3.0-or-later
// The main window in another language: its parts are made anew around the project that is open.
#include "ui/advice/advice_tabs.hpp"
#include "ui/canvas/canvas.hpp"
#include "ui/docks.hpp"
#include "ui/files/notices.hpp"
#include "ui/inspector/inspector.hpp"
#include "ui/language.hpp"
#include "ui/main_window.hpp"
#include "ui/message_bar.hpp"
#include "ui/results/results_panel.hpp"
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>

namespace ui {

/// For all windows. The menu that the choice was made in goes too, so it must have been left.
void MainWindow::chooseLanguage()
{
    settings_.setValue("language", checked("language_"));
    setLanguage(*qApp, checked("language_"));
    for (QWidget* each : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(each))
            QMetaObject::invokeMethod(window, &MainWindow::retranslate, Qt::QueuedConnection);
}

/// Takes away what build() makes. What stays no longer speaks to it, nor to this.
void MainWindow::dismantle()
{
    for (QObject* each :
        { static_cast<QObject*>(&document_), static_cast<QObject*>(&document_.undoStack()),
            static_cast<QObject*>(&prices_), static_cast<QObject*>(&progressTimer_),
            static_cast<QObject*>(runner_), static_cast<QObject*>(files_) })
        each->disconnect(this);
    delete advice_;
    messages_->setParent(nullptr);
    notices_->setParent(nullptr);
    delete takeCentralWidget();
    delete titleLabel_;
    setMenuBar(new QMenuBar);
    for (const auto& [id, action] : actions_)
        delete action;
    for (const auto& [prefix, group] : choices_)
        delete group;
    actions_.clear();
    choices_.clear();
    menus_.clear();
}

void MainWindow::retranslate()
{
    if (action("canvas_only")->isChecked())
        action("canvas_only")->trigger();
    const bool active = isActiveWindow();
    setUpdatesEnabled(false);
    docks_->save(settings_);
    const Selection selected = canvas_->selection();
    const double zoom = canvas_->zoom();
    const QPointF centre = canvas_->visibleRect().center();
    const bool minimap = action("panel_minimap")->isChecked();
    const bool estimates = action("show_estimates")->isChecked();
    const std::unique_ptr<ResultsPanel> before(results_);
    before->setParent(nullptr);
    dismantle();
    document_.retranslate();

    build();
    action("panel_minimap")->setChecked(minimap);
    toggleMinimap();
    action("show_estimates")->setChecked(estimates);
    if (!docks_->restore(settings_))
        docks_->resetLayout();
    results_->takeOver(*before);
    comparison_ = results_->comparison();
    fill();
    setWorkload(workload_);
    showRunning(runner_->isRunning());
    canvas_->select(selected);
    canvas_->showView(zoom, centre);
    menuBar()->show(); // what comes into a window that is shown does so by itself only later
    centralWidget()->show();
    setUpdatesEnabled(true);
    if (active)
        activateWindow(); // it was active by a part that is gone
    canvas_->setFocus();
}

}
