// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the main window, in one table, and the menus made from it.
#include "ui/canvas/canvas.hpp"
#include "ui/canvas/palette.hpp"
#include "ui/help.hpp"
#include "ui/inspector/inspector.hpp"
#include "ui/inspector/value_edit.hpp"
#include "ui/main_window.hpp"
#include "ui/message_bar.hpp"
#include "ui/results/results_panel.hpp"
#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>

namespace ui {

/// One action. Keys separated by spaces; the first is shown in the menu.
struct ActionEntry {
    const char *id, *menu, *text, *icon, *keys, *tip;
    std::function<void(MainWindow&)> trigger;
    bool canvasOnly = false; ///< the keys count only while the canvas has the focus
    bool checkable = false;
    bool separatorBefore = false;
    int needs = 0; ///< so many components must be selected

    static const std::vector<ActionEntry>& table();
};

/// One line for each action, so longer than other functions.
const std::vector<ActionEntry>& ActionEntry::table()
{
    using W = MainWindow;
    static const std::vector<ActionEntry> entries {
        { "new", "&File", "&New", "new", "Ctrl+N", "Start an empty project", &W::newProject },
        { "open", "&File", "&Open…", "open", "Ctrl+O", "Open a project file", &W::open },
        { "save", "&File", "&Save", "save", "Ctrl+S", "Save the project", [](W& w) { w.save(); },
            false, false, true },
        { "save_as", "&File", "Save &as…", "save_as", "Ctrl+Shift+S",
            "Save the project under another name", [](W& w) { w.saveAs(); } },
        { "import", "&File", "&Import arrivals…", "import", "Ctrl+I",
            "Replay recorded arrivals as a new workload", &W::importArrivals, false, false, true },
        { "export_picture", "&File", "&Export diagram…", "", "Ctrl+E",
            "Save the diagram as SVG, PNG or PDF", &W::exportPicture },
        { "quit", "&File", "&Quit", "close", "Ctrl+Q", "Close the window", [](W& w) { w.close(); },
            false, false, true },
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
        { "align_left", "&Arrange", "Align &left", "", "", "Align the left edges",
            [](W& w) { w.canvas_->align(Line::left); }, false, false, true, 2 },
        { "align_centre", "&Arrange", "Align &centres", "", "",
            "Align the middles on one vertical line", [](W& w) { w.canvas_->align(Line::centre); },
            false, false, false, 2 },
        { "align_right", "&Arrange", "Align &right", "", "", "Align the right edges",
            [](W& w) { w.canvas_->align(Line::right); }, false, false, false, 2 },
        { "align_top", "&Arrange", "Align to&p", "", "", "Align the upper edges",
            [](W& w) { w.canvas_->align(Line::top); }, false, false, false, 2 },
        { "align_middle", "&Arrange", "Align &middles", "", "",
            "Align the middles on one horizontal line",
            [](W& w) { w.canvas_->align(Line::middle); }, false, false, false, 2 },
        { "align_bottom", "&Arrange", "Align &bottom", "", "", "Align the lower edges",
            [](W& w) { w.canvas_->align(Line::bottom); }, false, false, false, 2 },
        { "distribute_across", "&Arrange", "Distribute &horizontally", "", "",
            "Make the gaps between the columns equal",
            [](W& w) { w.canvas_->distribute(Qt::Horizontal); }, false, false, true, 3 },
        { "distribute_down", "&Arrange", "Distribute &vertically", "", "",
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
        { "theme_system", "&View", "Theme of the &system", "", "", "Light or dark as the system is",
            &W::chooseTheme, false, true, true },
        { "theme_light", "&View", "&Light theme", "", "", "Dark on light", &W::chooseTheme, false,
            true },
        { "theme_dark", "&View", "&Dark theme", "", "", "Light on dark", &W::chooseTheme, false,
            true },
        { "panel_palette", "&View", "&Components panel", "", "Alt+1",
            "Show or hide the list of components", &W::togglePanels, false, true, true },
        { "panel_inspector", "&View", "&Settings panel", "", "Alt+2",
            "Show or hide the settings of the selection", &W::togglePanels, false, true },
        { "panel_results", "&View", "&Results panel", "", "Alt+3", "Show or hide the results",
            &W::togglePanels, false, true },
        { "panel_minimap", "&View", "&Overview", "", "Alt+4", "Show or hide the overview",
            &W::togglePanels, false, true },
        { "run", "&Run", "&Run", "run", "F5", "Simulate on all providers", &W::startRun },
        { "stop", "&Run", "&Stop", "stop", "Shift+F5", "Stop and keep what there is",
            [](W& w) { w.runner_->stop(); } },
        { "next_problem", "&Run", "&Next problem", "warning", "F8", "Go to the next problem",
            &W::nextProblem, false, false, true },
        { "previous_problem", "&Run", "&Previous problem", "warning", "Shift+F8",
            "Go to the problem before", &W::previousProblem },
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
    themes_ = new QActionGroup(this);
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
        action->setCheckable(entry.checkable);
        action->setObjectName(entry.id);
        if (QString(entry.id).startsWith("theme_"))
            themes_->addAction(action);
        if (QString(entry.id).startsWith("panel_"))
            action->setChecked(true);
        connect(action, &QAction::triggered, this, [this, &entry] { entry.trigger(*this); });
        actions_[entry.id] = action;
    }
    const QString theme = settings_.value("theme", "system").toString();
    QAction* chosen = action("theme_" + theme);
    (chosen ? chosen : action("theme_system"))->setChecked(true);
}

void MainWindow::buildMenus()
{
    std::map<QString, QMenu*> menus;
    for (const ActionEntry& entry : ActionEntry::table()) {
        QMenu*& menu = menus[entry.menu];
        if (!menu)
            menu = menuBar()->addMenu(tr(entry.menu));
        if (entry.separatorBefore)
            menu->addSeparator();
        QAction* action = actions_[entry.id];
        menu->addAction(action);
        if (entry.canvasOnly) {
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            canvas_->addAction(action);
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

void MainWindow::chooseTheme()
{
    const QAction* chosen = themes_->checkedAction();
    const QString name = chosen ? chosen->objectName().mid(6) : "system";
    settings_.setValue("theme", name);
    setTheme(name == "dark" ? darkTheme() : name == "light" ? lightTheme() : systemTheme_);
}

void MainWindow::togglePanels()
{
    palette_->setVisible(action("panel_palette")->isChecked());
    inspector_->setVisible(action("panel_inspector")->isChecked());
    results_->setVisible(action("panel_results")->isChecked());
    canvas_->setMinimapVisible(action("panel_minimap")->isChecked());
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
    action("panel_palette")->setChecked(true);
    togglePanels();
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
    action("panel_inspector")->setChecked(true);
    togglePanels();
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

void MainWindow::remember(const QString& path)
{
    QStringList recent = settings_.value("recent").toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings_.setValue("recent", QStringList(recent.mid(0, 8)));
}

void MainWindow::fillRecent()
{
    recent_->clear();
    for (const QString& path : settings_.value("recent").toStringList()) {
        QAction* entry = recent_->addAction(QFileInfo(path).fileName(), this, [this, path] {
            if (mayReplace())
                openFile(path);
        });
        entry->setToolTip(path);
    }
    if (recent_->isEmpty()) {
        QAction* none = recent_->addAction(tr("Nothing yet"));
        none->setToolTip(tr("Nothing was opened yet"));
        none->setEnabled(false);
    }
}

}
