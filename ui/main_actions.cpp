// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the main window, in one table, and the menus made from it.
#include "ui/action_table.hpp"
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

namespace ui {

/// One line for each action, so longer than other functions.
const std::vector<ActionEntry>& ActionEntry::table()
{
    using W = MainWindow;
    static const std::vector<ActionEntry> entries {
        { "new", "&File", "&New", "new", "Ctrl+N", "Start an empty project",
            [](W& w) { w.files_->startNew(); } },
        { "new_window", "&File", "New &window", "new", "Ctrl+Shift+N",
            "Work on another project beside this one", [](W& w) { w.openWindow(); } },
        { "open", "&File", "&Open…", "open", "Ctrl+O", "Open a project file",
            [](W& w) { w.files_->open(); } },
        { "save", "&File", "&Save", "save", "Ctrl+S", "Save the project",
            [](W& w) { w.files_->save(); }, false, false, true },
        { "save_as", "&File", "Save &as…", "save_as", "Ctrl+Shift+S",
            "Save the project under another name", [](W& w) { w.files_->saveAs(); } },
        { "import", "&File", "&Import arrivals…", "import", "Ctrl+I",
            "Replay recorded arrivals as a new workload", &W::importArrivals, false, false, true },
        { "export_picture", "&File", "&Export diagram…", "", "Ctrl+E",
            "Save the diagram as SVG, PNG or PDF", &W::exportPicture },
        { "close", "&File", "&Close window", "close", "Ctrl+W", "Close this window",
            [](W& w) { w.close(); }, false, false, true },
        { "quit", "&File", "&Quit", "close", "Ctrl+Q", "Close all windows",
            [](W&) { QApplication::closeAllWindows(); } },
        { "undo", "&Edit", "&Undo", "undo", "Ctrl+Z", "Undo the last change",
            [](W& w) { w.document_.undoStack().undo(); } },
        { "redo", "&Edit", "&Redo", "redo", "Ctrl+Shift+Z Ctrl+Y", "Do the undone change again",
            [](W& w) { w.document_.undoStack().redo(); } },
        { "cut", "&Edit", "Cu&t", "cut", "Ctrl+X", "Move the selection to the clipboard",
            [](W& w) { w.canvas_->cut(); }, false, false, true },
        { "copy", "&Edit", "&Copy", "copy", "Ctrl+C", "Copy the selection with its connections",
            [](W& w) { w.canvas_->copy(); } },
        { "copy_picture", "&Edit", "Copy as p&icture", "", "Ctrl+Shift+C",
            "Copy the whole diagram as a picture", [](W& w) { w.canvas_->copyPicture(); } },
        { "paste", "&Edit", "&Paste", "paste", "Ctrl+V", "Add the components on the clipboard",
            [](W& w) { w.canvas_->paste(); } },
        { "duplicate", "&Edit", "&Duplicate", "duplicate", "Ctrl+D", "Copy the selection in place",
            [](W& w) { w.canvas_->duplicate(); } },
        { "delete", "&Edit", "D&elete", "delete", "Del Backspace", "Remove the selection",
            [](W& w) { w.canvas_->deleteSelection(); }, true },
        { "select_all", "&Edit", "Select &all", "select_all", "Ctrl+A", "Select everything",
            [](W& w) { w.canvas_->selectAll(); }, false, false, true },
        { "rename", "&Edit", "Re&name", "tune", "F2", "Edit the name where it stands",
            [](W& w) { w.canvas_->startRename(); } },
        { "add", "&Edit", "A&dd component", "add", "Ins /", "Search for a component to add here",
            [](W& w) { w.canvas_->startInsert(); } },
        { "settings", "&Edit", "S&ettings of the selection", "tune", "F4",
            "Go to the settings of what is selected", &W::editSettings },
        { "search_palette", "&Edit", "&Search the component list", "search", "Ctrl+F",
            "Type into the list of components", &W::searchComponents },
        { "connect", "&Edit", "Co&nnect from here", "connection", "C",
            "Draw a connection: arrows choose the target, Enter connects",
            [](W& w) { w.canvas_->startConnecting(); }, true, false, false, 1 },
        { "tidy", "&Arrange", "&Tidy up", "workflow", "Ctrl+L",
            "Lay out the selected components, or all, from left to right",
            [](W& w) { w.canvas_->tidyUp(); } },
        { "frame", "&Arrange", "&Frame", "select_all", "Ctrl+G",
            "Draw a frame around the selection", [](W& w) { w.canvas_->addFrame(); } },
        { "align_left", "&Arrange", "Align &left", "", "Ctrl+Alt+Left", "Align the left edges",
            [](W& w) { w.canvas_->align(Line::left); }, false, false, true, 2 },
        { "align_centre", "&Arrange", "Align &centres", "", "Ctrl+Alt+H",
            "Align the middles on one vertical line", [](W& w) { w.canvas_->align(Line::centre); },
            false, false, false, 2 },
        { "align_right", "&Arrange", "Align &right", "", "Ctrl+Alt+Right", "Align the right edges",
            [](W& w) { w.canvas_->align(Line::right); }, false, false, false, 2 },
        { "align_top", "&Arrange", "Align to&p", "", "Ctrl+Alt+Up", "Align the upper edges",
            [](W& w) { w.canvas_->align(Line::top); }, false, false, false, 2 },
        { "align_middle", "&Arrange", "Align &middles", "", "Ctrl+Alt+V",
            "Align the middles on one horizontal line",
            [](W& w) { w.canvas_->align(Line::middle); }, false, false, false, 2 },
        { "align_bottom", "&Arrange", "Align &bottom", "", "Ctrl+Alt+Down", "Align the lower edges",
            [](W& w) { w.canvas_->align(Line::bottom); }, false, false, false, 2 },
        { "distribute_across", "&Arrange", "Distribute &horizontally", "", "Ctrl+Alt+Shift+H",
            "Make the gaps between the columns equal",
            [](W& w) { w.canvas_->distribute(Qt::Horizontal); }, false, false, true, 3 },
        { "distribute_down", "&Arrange", "Distribute &vertically", "", "Ctrl+Alt+Shift+V",
            "Make the gaps between the rows equal",
            [](W& w) { w.canvas_->distribute(Qt::Vertical); }, false, false, false, 3 },
        { "zoom_in", "&View", "Zoom &in", "zoom_in", "Ctrl++ Ctrl+= +", "Show it larger",
            [](W& w) { w.canvas_->zoomIn(); } },
        { "zoom_out", "&View", "Zoom &out", "zoom_out", "Ctrl+- -", "Show it smaller",
            [](W& w) { w.canvas_->zoomOut(); } },
        { "zoom_reset", "&View", "&100 %", "search", "Ctrl+0 0", "Show it in its natural size",
            [](W& w) { w.canvas_->resetZoom(); } },
        { "fit", "&View", "&Fit", "fit", "F", "Bring everything into view",
            [](W& w) { w.canvas_->fit(); } },
        { "fit_selection", "&View", "Fit &selection", "", "Shift+F",
            "Bring the selection into view", [](W& w) { w.canvas_->fitSelection(); } },
        { "theme_system", "&View/&Theme", "Theme of the &system", "", "",
            "Light or dark as the system is", &W::chooseTheme, false, true, true },
        { "theme_light", "&View/&Theme", "&Light theme", "", "", "Dark on light", &W::chooseTheme,
            false, true },
        { "theme_dark", "&View/&Theme", "&Dark theme", "", "", "Light on dark", &W::chooseTheme,
            false, true },
        { "language_system", "&View/&Language", "Language of the s&ystem", "", "",
            "The language that the system is set to", &W::chooseLanguage, false, true },
        { "language_en", "&View/&Language", "&English", "", "", "Everything in English",
            &W::chooseLanguage, false, true },
        { "language_de", "&View/&Language", "&Deutsch", "", "", "Everything in German",
            &W::chooseLanguage, false, true },
        { "scale_100", "&View/Si&ze", "Everything at &100 %", "", "", "The usual size",
            &W::chooseScale, false, true },
        { "scale_125", "&View/Si&ze", "Everything at 1&25 %", "", "", "Text and icons larger",
            &W::chooseScale, false, true },
        { "scale_150", "&View/Si&ze", "Everything at 1&50 %", "", "", "Text and icons much larger",
            &W::chooseScale, false, true },
        { "reduce_motion", "&View", "Reduce &motion", "", "", "Nothing moves by itself",
            &W::chooseMotion, false, true },
        { "panel_palette", "&View", "&Components panel", "", "Alt+1",
            "Show or hide the list of components", nullptr, false, true, true },
        { "panel_inspector", "&View", "&Settings panel", "", "Alt+2",
            "Show or hide the settings of the selection", nullptr, false, true },
        { "panel_results", "&View", "&Results panel", "", "Alt+3", "Show or hide the results",
            nullptr, false, true },
        { "panel_minimap", "&View", "&Overview", "", "Alt+4", "Show or hide the overview",
            &W::toggleMinimap, false, true },
        { "panel_table", "&View", "Components &table", "", "Alt+5",
            "Show or hide the table of all components", nullptr, false, true },
        { "layout_design", "&View", "Arrange for &designing", "tune", "Ctrl+Alt+1",
            "Components and settings beside a large canvas", [](W& w) { w.arrange("design"); },
            false, false, true },
        { "layout_run", "&View", "Arrange for r&unning", "run", "Ctrl+Alt+2",
            "Canvas, settings and results", [](W& w) { w.arrange("run"); } },
        { "layout_compare", "&View", "Arrange for c&omparing", "select_all", "Ctrl+Alt+3",
            "Large results below a small canvas", [](W& w) { w.arrange("compare"); } },
        { "layout_reset", "&View", "R&eset layout", "fit", "Ctrl+Alt+0",
            "Every panel back to its place", [](W& w) { w.arrange("standard"); } },
        { "canvas_only", "&View", "Canvas o&nly", "", "F11",
            "Hide everything but the canvas, or bring it back", &W::toggleCanvasOnly, false, true },
        { "run", "&Run", "&Run", "run", "F5", "Simulate on all providers", &W::startRun },
        { "stop", "&Run", "&Stop", "stop", "Shift+F5", "Stop and keep what there is",
            [](W& w) { w.runner_->stop(); } },
        { "next_problem", "&Run", "&Next problem", "warning", "F8", "Go to the next problem",
            &W::nextProblem, false, false, true },
        { "previous_problem", "&Run", "&Previous problem", "warning", "Shift+F8",
            "Go to the problem before", &W::previousProblem },
        { "commands", "&Help", "&Command palette", "search", "Ctrl+Shift+P",
            "Search everything that can be done", &W::openCommands },
        { "keys", "&Help", "&Keyboard shortcuts", "keyboard", "F1", "All keys", &W::showKeys },
        { "about", "&Help", "&About Nephoscope", "nephoscope", "", "What this is", &W::about },
    };
    return entries;
}

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
        each->setText(what.isEmpty() ? text : text + ' ' + what);
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
            hindrance = tr("Cannot run: %1").arg(QString::fromStdString(issue.text));
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

void MainWindow::chooseLanguage()
{
    settings_.setValue("language", checked("language_"));
    setLanguage(*qApp, checked("language_"));
    messages_->showInfo(tr("New windows speak this language: File > New window"));
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
    if (issue.component.empty())
        canvas_->select({});
    else
        canvas_->reveal(issue.component);
    if (!issue.field.empty())
        inspector_->focusField(QString::fromStdString(issue.field));
    messages_->showInfo(QString::fromStdString(issue.text));
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
