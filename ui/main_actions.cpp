// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the table of actions: actions and menus, and what the shorter ones do.
#include "ui/action_table.hpp"
#include "ui/advice/advice_tabs.hpp"
#include "ui/canvas/canvas.hpp"
#include "ui/canvas/palette.hpp"
#include "ui/components_table.hpp"
#include "ui/docks.hpp"
#include "ui/help.hpp"
#include "ui/inspector/inspector.hpp"
#include "ui/inspector/value_edit.hpp"
#include "ui/language.hpp"
#include "ui/main_window.hpp"
#include "ui/message_bar.hpp"
#include "ui/results/results_panel.hpp"
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QTimer>

namespace ui {

static QString plainText(QString menuText)
{
    return menuText.remove('&').remove("…");
}

void MainWindow::buildActions()
{
    for (const char* prefix : { "theme_", "language_", "scale_" })
        choices_[prefix] = new QActionGroup(this);
    for (const ActionEntry& entry : ActionEntry::table()) {
        auto* action = new QAction(tr(entry.text), this);
        QList<QKeySequence> keys;
        for (const QString& key : QString(entry.keys).split(' ', Qt::SkipEmptyParts))
            keys << QKeySequence(key);
        action->setShortcuts(keys);
        const QString first = keys.isEmpty() ? QString() : keys.front().toString();
        action->setToolTip(tr(entry.tip) + (first.isEmpty() ? QString() : " (" + first + ')'));
        action->setIconText(plainText(tr(entry.text)));
        action->setProperty("iconName", entry.icon);
        action->setProperty("menu", plainText(tr(QString(entry.menu).section('/', -1).toUtf8())));
        action->setCheckable(entry.checkable);
        action->setObjectName(entry.id);
        for (const auto& [prefix, group] : choices_) {
            if (action->objectName().startsWith(prefix))
                group->addAction(action);
        }
        if (entry.trigger) // what shows a panel is the business of the docks
            connect(action, &QAction::triggered, this, [this, &entry] { entry.trigger(*this); });
        actions_[entry.id] = action;
        addAction(action); // its keys count even while the menu bar is hidden
    }
    check("theme_", settings_.value("theme", "system").toString());
    check("language_", settings_.value("language", "system").toString());
    check("scale_", settings_.value("scale", "100").toString());
    action("reduce_motion")->setChecked(settings_.value("reduce_motion").toBool());
    action("panel_minimap")->setChecked(true);
}

/// One of the actions that exclude each other; the first where there is none of that name.
void MainWindow::check(const char* prefix, const QString& name)
{
    QAction* chosen = action(prefix + name);
    (chosen ? chosen : choices_[prefix]->actions().front())->setChecked(true);
}

QString MainWindow::checked(const char* prefix) const
{
    return choices_.at(prefix)->checkedAction()->objectName().mid(qsizetype(qstrlen(prefix)));
}

/// "&View/&Theme": the menu inside the menu, made where it is missing.
QMenu* MainWindow::menuAt(const QString& path)
{
    QMenu*& menu = menus_[path];
    if (!menu) {
        const QString title = tr(path.section('/', -1).toUtf8());
        menu = path.contains('/') ? menuAt(path.section('/', 0, -2))->addMenu(title)
                                  : menuBar()->addMenu(title);
        menu->menuAction()->setToolTip(plainText(title));
    }
    return menu;
}

void MainWindow::buildMenus()
{
    for (const ActionEntry& entry : ActionEntry::table()) {
        QMenu* menu = menuAt(entry.menu);
        if (entry.separatorBefore)
            menu->addSeparator();
        QAction* action = actions_[entry.id];
        menu->addAction(action);
        if (entry.canvasOnly) {
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            removeAction(action);
            canvas_->addAction(action);
            table_->addAction(action);
        }
        if (QString(entry.id) == "open")
            recent_ = menu->addMenu(tr("Open &recent"));
    }
    recent_->menuAction()->setToolTip(tr("Projects opened or saved before"));
    connect(recent_, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    titleLabel_ = new ElidedLabel;
    titleLabel_->setProperty("role", "corner");
    titleLabel_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    titleLabel_->setFixedSize(560, 28); // a menu bar does not follow its corner's wishes
    menuBar()->setCornerWidget(titleLabel_);
    connect(&document_.undoStack(), &QUndoStack::indexChanged, this, [this] { updateRun(); });
}

QAction* MainWindow::action(const QString& id) const
{
    const auto found = actions_.find(id);
    return found == actions_.end() ? nullptr : found->second;
}

QList<QAction*> MainWindow::tableActions() const
{
    QList<QAction*> all;
    for (const ActionEntry& entry : ActionEntry::table())
        all << actions_.at(entry.id);
    return all;
}

/// Which actions make sense now, and what undo and redo would do.
void MainWindow::updateRun()
{
    QUndoStack& stack = document_.undoStack();
    const auto offer = [this](const char* id, bool can, const QString& text, const QString& what) {
        QAction* each = action(id);
        each->setEnabled(can);
        each->setText(what.isEmpty() ? text : tr("%1 %2", "undo, step").arg(text, what));
        each->setToolTip(plainText(each->text()) + " (" + each->shortcut().toString() + ')');
    };
    offer("undo", stack.canUndo(), tr("&Undo"), stack.undoText());
    offer("redo", stack.canRedo(), tr("&Redo"), stack.redoText());
    const Selection selected = canvas_->selection();
    for (const ActionEntry& entry : ActionEntry::table()) {
        if (entry.needs > 0)
            action(entry.id)->setEnabled(int(selected.components.size()) >= entry.needs);
    }
    const bool things = !selected.components.empty() || !selected.frames.empty();
    for (const char* id : { "cut", "copy", "duplicate" })
        action(id)->setEnabled(things);
    action("delete")->setEnabled(!selected.isEmpty());
    for (const char* id : { "export_picture", "copy_picture", "tidy" })
        action(id)->setEnabled(!document_.project().components.empty());
    action("stop")->setEnabled(runner_->isRunning());
    QString hindrance;
    if (document_.project().components.empty())
        hindrance = tr("There is nothing to run yet");
    for (const core::Issue& issue : document_.issues()) {
        if (issue.severity == core::Severity::error && hindrance.isEmpty())
            hindrance = tr("Cannot run: %1").arg(coreText(issue.text));
    }
    if (platforms_.empty())
        hindrance = tr("There are no provider files to run on");
    QAction* run = action("run");
    run->setToolTip(hindrance.isEmpty() ? tr("Simulate on all providers (F5)") : hindrance);
    run->setEnabled(hindrance.isEmpty());
    results_->setHindrance(hindrance);
}

/// For all windows: there is one style sheet.
void MainWindow::chooseTheme()
{
    const QString name = checked("theme_");
    settings_.setValue("theme", name);
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(each); window && window != this) {
            window->check("theme_", name);
            window->setTheme(chosenTheme());
        }
    }
    setTheme(chosenTheme());
}

Theme MainWindow::chosenTheme() const
{
    const QString name = checked("theme_");
    return name == "dark" ? darkTheme() : name == "light" ? lightTheme() : systemTheme_;
}

/// Taken up before the first window is made, see main().
void MainWindow::chooseScale()
{
    settings_.setValue("scale", checked("scale_"));
    messages_->showInfo(tr("The size changes with the next start"));
}

void MainWindow::chooseMotion()
{
    settings_.setValue("reduce_motion", action("reduce_motion")->isChecked());
    setReducedMotion(action("reduce_motion")->isChecked());
}

void MainWindow::toggleMinimap()
{
    canvas_->setMinimapVisible(action("panel_minimap")->isChecked());
}

void MainWindow::toggleCanvasOnly()
{
    const bool only = action("canvas_only")->isChecked();
    docks_->setCanvasOnly(only);
    runBar_->setVisible(!only);
    menuBar()->setVisible(!only);
    setWindowState(
        only ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    if (only)
        messages_->showInfo(tr("F11 brings menu and panels back"));
    canvas_->setFocus();
}

/// Panels for one kind of work: design, run, compare, or the standard layout.
void MainWindow::arrange(const QString& preset)
{
    if (action("canvas_only")->isChecked())
        action("canvas_only")->trigger();
    if (preset == "design") {
        docks_->showOnly({ "palette", "inspector" });
    } else if (preset == "run") {
        docks_->showOnly({ "inspector", "results" }, 38);
    } else if (preset == "compare") {
        docks_->showOnly({ "results" }, 68);
        results_->showPage(ResultsPanel::comparePage);
    } else {
        docks_->resetLayout();
    }
    QTimer::singleShot(0, canvas_, &Canvas::fit); // when the panels have their sizes
}

void MainWindow::nextProblem()
{
    stepProblem(1);
}

void MainWindow::previousProblem()
{
    stepProblem(-1);
}

void MainWindow::stepProblem(int step)
{
    const int n = int(document_.issues().size());
    if (n == 0)
        messages_->showInfo(tr("There are no problems"));
    else
        goToProblem(((problem_ < 0 && step < 0 ? 0 : problem_) + step + n) % n);
}

void MainWindow::goToProblem(int index)
{
    if (index >= int(document_.issues().size()))
        return;
    problem_ = index;
    const core::Issue issue = document_.issues()[std::size_t(index)];
    goTo(placeOf(issue));
    messages_->showInfo(coreText(issue.text));
}

void MainWindow::searchComponents()
{
    docks_->setShown("palette", true);
    palette_->startSearch();
}

/// What can be done with the selection: cards, one card, connections, frames, or nothing.
void MainWindow::showContextMenu(const QPoint& at)
{
    const Selection selected = canvas_->selection();
    const char* ids = "add paste frame | select_all tidy fit | export_picture copy_picture";
    if (selected.components.size() > 1)
        ids = "cut copy duplicate delete | frame tidy fit_selection | align_left align_centre "
              "align_right align_top align_middle align_bottom | distribute_across distribute_down";
    else if (!selected.components.empty())
        ids = "rename connect settings | cut copy duplicate delete | frame fit_selection";
    else if (!selected.frames.empty())
        ids = "rename | cut copy duplicate delete | fit_selection";
    else if (!selected.connections.empty())
        ids = "settings delete | fit_selection";
    QMenu menu(this);
    for (const QString& id : QString(ids).split(' ')) {
        if (id == "|")
            menu.addSeparator();
        else
            menu.addAction(action(id));
    }
    menu.exec(at);
}

void MainWindow::editSettings()
{
    docks_->setShown("inspector", true);
    inspector_->focusName();
}

void MainWindow::showKeys()
{
    showShortcuts(this, tableActions());
}

void MainWindow::showWords()
{
    ui::showWords(this);
}

void MainWindow::about()
{
    showAbout(this);
}

void MainWindow::fillRecent()
{
    recent_->clear();
    for (const QString& path : files_->recent()) {
        QAction* entry = recent_->addAction(
            QFileInfo(path).fileName(), this, [this, path] { openRecent(path); });
        entry->setToolTip(path);
    }
    if (recent_->isEmpty()) {
        QAction* none = recent_->addAction(tr("Nothing yet"));
        none->setToolTip(tr("Nothing was opened yet"));
        none->setEnabled(false);
    }
}

}
