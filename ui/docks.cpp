// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks.hpp"
#include "ui/dock_title.hpp"
#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QSettings>
#include <algorithm>

namespace ui {

/// Changes when panels of the same name would not fit where an older layout had them.
static constexpr int layoutVersion = 1;
/// Heights are made for a window of this height and shrink in proportion in a smaller one.
static constexpr int fullHeight = 916;

Docks::Docks(QWidget* centre, QWidget* parent)
    : QMainWindow(parent)
{
    setWindowFlags(Qt::Widget);
    setCentralWidget(centre);
    setDockOptions(AllowTabbedDocks | AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setContextMenuPolicy(Qt::PreventContextMenu);
}

void Docks::add(const Panel& panel, QWidget* content, QAction* toggle)
{
    auto* dock = new QDockWidget(panel.title, this);
    dock->setObjectName(panel.id);
    dock->setWidget(content);
    auto* title = new DockTitle(*dock);
    dock->setTitleBarWidget(title);
    connect(title, &DockTitle::moveWanted, this, [this, dock](Qt::DockWidgetArea area) {
        dock->setFloating(false);
        addDockWidget(area, dock);
        standard_ = false;
    });
    connect(dock, &QDockWidget::topLevelChanged, this, [this] { standard_ = false; });
    addDockWidget(panel.area, dock);
    panels_.push_back({ panel, dock, toggle });
    if (QDockWidget* other = find(panel.tabbedWith))
        tabifyDockWidget(other, dock);
    dock->setVisible(panel.shown);
    toggle->setChecked(panel.shown);
    connect(dock->toggleViewAction(), &QAction::toggled, toggle, &QAction::setChecked);
    connect(toggle, &QAction::triggered, this,
        [this, id = panel.id](bool shown) { setShown(id, shown); });
}

QDockWidget* Docks::find(const QString& id) const
{
    for (const Entry& entry : panels_) {
        if (entry.panel.id == id)
            return entry.dock;
    }
    return nullptr;
}

bool Docks::isShown(const QString& id) const
{
    const QDockWidget* dock = find(id);
    return dock && !dock->isHidden();
}

void Docks::setShown(const QString& id, bool shown)
{
    QDockWidget* dock = find(id);
    if (!dock)
        return;
    if (shown && canvasOnly_)
        setCanvasOnly(false);
    dock->setVisible(shown);
    if (shown)
        dock->raise();
}

void Docks::showOnly(const QStringList& ids, int bottomPercent)
{
    canvasOnly_ = false;
    kept_.clear();
    for (const Entry& entry : panels_)
        entry.dock->setVisible(ids.contains(entry.panel.id));
    for (const QString& id : ids) {
        if (QDockWidget* dock = find(id))
            dock->raise();
    }
    setBottomPercent(bottomPercent);
}

void Docks::setBottomPercent(int percent)
{
    if (percent <= 0)
        return;
    standard_ = false;
    for (const Entry& entry : panels_) {
        if (!entry.dock->isHidden() && dockWidgetArea(entry.dock) == Qt::BottomDockWidgetArea)
            resizeDocks({ entry.dock }, { height() * percent / 100 }, Qt::Vertical);
    }
}

void Docks::resetLayout()
{
    canvasOnly_ = false;
    for (const Entry& entry : panels_) {
        entry.dock->setFloating(false);
        removeDockWidget(entry.dock);
    }
    for (const auto& [panel, dock, toggle] : panels_) {
        addDockWidget(panel.area, dock);
        if (QDockWidget* other = find(panel.tabbedWith))
            tabifyDockWidget(other, dock);
        dock->setVisible(panel.shown);
    }
    standard_ = true;
    fitStandardSizes();
}

void Docks::fitStandardSizes()
{
    QList<QDockWidget*> sides, below;
    QList<int> widths, heights;
    for (const auto& [panel, dock, toggle] : panels_) {
        if (dock->isHidden() || !panel.tabbedWith.isEmpty())
            continue;
        const bool bottom = panel.area == Qt::BottomDockWidgetArea;
        const int share = panel.extent * std::min(height(), fullHeight) / fullHeight;
        (bottom ? below : sides) << dock;
        (bottom ? heights : widths) << (bottom ? share : panel.extent);
    }
    resizeDocks(sides, widths, Qt::Horizontal);
    resizeDocks(below, heights, Qt::Vertical);
}

void Docks::setCanvasOnly(bool on)
{
    if (on == canvasOnly_)
        return;
    if (on) {
        before_ = saveState(layoutVersion);
        for (const Entry& entry : panels_)
            entry.dock->hide();
    } else {
        restoreState(before_, layoutVersion);
    }
    canvasOnly_ = on;
}

void Docks::save(QSettings& settings) const
{
    settings.setValue("window/docks", canvasOnly_ ? before_ : saveState(layoutVersion));
    if (canvasOnly_)
        return;
    QVariantMap sizes;
    for (const Entry& entry : panels_)
        if (!entry.dock->isHidden() && !entry.dock->isFloating()
            && !entry.dock->visibleRegion().isEmpty())
            sizes[entry.panel.id] = entry.dock->size();
    settings.setValue("window/dock_sizes", standard_ ? QVariantMap {} : sizes);
    settings.setValue("window/docks_standard", standard_);
}

/// A state that is restored before there is a window is scaled to the window's first size, which is
/// not its last.
void Docks::fitKeptSizes()
{
    QList<QDockWidget*> sides, below;
    QList<int> widths, heights;
    for (const Entry& entry : panels_) {
        const auto size = kept_.constFind(entry.panel.id);
        if (size == kept_.constEnd() || entry.dock->isHidden() || entry.dock->isFloating())
            continue;
        const Qt::DockWidgetArea area = dockWidgetArea(entry.dock);
        const bool across = area == Qt::BottomDockWidgetArea || area == Qt::TopDockWidgetArea;
        (across ? below : sides) << entry.dock;
        (across ? heights : widths) << (across ? size->toSize().height() : size->toSize().width());
    }
    resizeDocks(sides, widths, Qt::Horizontal);
    resizeDocks(below, heights, Qt::Vertical);
}

bool Docks::restore(const QSettings& settings)
{
    if (!restoreState(settings.value("window/docks").toByteArray(), layoutVersion))
        return false;
    standard_ = settings.value("window/docks_standard").toBool();
    kept_ = settings.value("window/dock_sizes").toMap();
    for (const Entry& entry : panels_)
        entry.toggle->setChecked(!entry.dock->isHidden());
    return true;
}

bool Docks::event(QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease) { // the end of a drag of a separator
        standard_ = false;
        kept_.clear();
    }
    return QMainWindow::event(event);
}

void Docks::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (standard_)
        fitStandardSizes();
    else if (!kept_.isEmpty())
        fitKeptSizes();
}

}
