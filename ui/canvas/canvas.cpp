// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas.hpp"
#include "ui/canvas/labels.hpp"
#include "ui/canvas/overlays.hpp"
#include "ui/format.hpp"
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace ui {

static constexpr double smallestZoom = 0.1, largestZoom = 4;

Canvas::Canvas(Document& document, QWidget* parent)
    : QGraphicsView(parent)
    , document_(document)
{
    setScene(&scene_);
    scene_.setSceneRect(-20000, -20000, 40000, 40000);
    scene_.setItemIndexMethod(QGraphicsScene::NoIndex);
    setViewportUpdateMode(FullViewportUpdate);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setAcceptDrops(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Architecture"));
    setAccessibleDescription(
        tr("Tab goes through the components, arrows move them, Enter edits the selected one"));
    legend_ = new Legend(theme_, viewport());
    minimap_ = new Minimap(*this, viewport());
    zoomBar_ = new ZoomBar(*this, viewport());
    connect(&scene_, &QGraphicsScene::selectionChanged, this, &Canvas::selectionChanged);
    connect(&scene_, &QGraphicsScene::selectionChanged, minimap_, qOverload<>(&QWidget::update));
    connect(&document_, &Document::changed, this, &Canvas::sync);
    connect(&document_, &Document::replaced, this, [this] {
        figures_.clear();
        scene_.clearSelection();
        viewTouched_ = false;
        sync();
        fit();
        viewTouched_ = false;
    });
    sync();
}

Canvas::~Canvas()
{
    scene_.disconnect(this);
    connections_.clear();
    nodes_.clear();
}

void Canvas::setTheme(const Theme& theme)
{
    theme_ = theme;
    viewport()->update();
    legend_->update();
    minimap_->update();
    zoomBar_->setTheme(theme);
}

void Canvas::setPlatform(const core::Platform* platform)
{
    platform_ = platform;
    sync();
}

void Canvas::setFigures(Figures figures)
{
    figures_ = std::move(figures);
    sync();
}

void Canvas::setStale(bool stale)
{
    if (std::exchange(stale_, stale) == stale)
        return;
    sync();
}

NodeLook Canvas::lookOf(const core::Component& component) const
{
    const core::KindInfo& kind = core::infoOf(component.kind);
    NodeLook look;
    look.icon = kind.id;
    look.name = QString::fromStdString(component.name.empty() ? component.id : component.name);
    look.subtitle = subtitle(component, platform_);
    look.line = settingsLine(document_.project(), component);
    look.hasInstances = std::holds_alternative<core::Function>(component.kind)
        || std::holds_alternative<core::AlwaysOn>(component.kind);
    look.tooltip = look.name + '\n' + kind.title + " · " + serviceTitle(component, platform_);
    if (const auto found = figures_.find(component.id); found != figures_.end()) {
        const NodeFigures& figures = found->second;
        look.figures = figures;
        look.line = figuresLine(component, figures);
        look.cost = figures.billed ? cardMoney(figures.monthlyCost) : QString("—");
        look.stale = stale_;
        if (stale_)
            look.tooltip += '\n' + tr("The figures are from before the edit");
        if (look.hasInstances)
            look.tooltip += '\n'
                + tr("At the busiest moment: %1 running, %2 warm, %3 starting")
                      .arg(count(figures.busy), count(figures.idle), count(figures.starting));
    }
    for (const core::Issue& issue : document_.issues()) {
        if (issue.component != component.id)
            continue;
        ++look.issues;
        look.hasError |= issue.severity == core::Severity::error;
        look.tooltip += "\n• " + QString::fromStdString(issue.text);
    }
    addAdvice(look, component);
    return look;
}

void Canvas::sync()
{
    cancelGesture();
    std::set<std::string> seen;
    for (const core::Component& component : document_.project().components) {
        std::unique_ptr<NodeItem>& item = nodes_[component.id];
        if (!item) {
            item = std::make_unique<NodeItem>(component.id, theme_);
            scene_.addItem(item.get());
        }
        item->setPos(component.x, component.y);
        item->setLook(lookOf(component));
        item->setToolTip(item->look().tooltip);
        seen.insert(component.id);
    }
    const std::vector<ConnectionKey> keys = connectionKeys(document_.project());
    const std::set<ConnectionKey> present(keys.begin(), keys.end());
    const bool wasSelected = !scene_.selectedItems().isEmpty();
    std::erase_if(connections_, [&](const auto& each) { return !present.contains(each.first); });
    std::erase_if(nodes_, [&](const auto& each) { return !seen.contains(each.first); });
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const core::Connection& connection = document_.project().connections[i];
        std::unique_ptr<ConnectionItem>& item = connections_[keys[i]];
        if (!item) {
            item = std::make_unique<ConnectionItem>(keys[i], theme_);
            scene_.addItem(item.get());
        }
        const bool async = core::modeOf(document_.project(), connection) == "async";
        item->setLook({ pillText(connection), {}, async });
    }
    layOutConnections();
    placeOverlays();
    viewport()->update();
    if (wasSelected && scene_.selectedItems().isEmpty())
        emit selectionChanged();
}

void Canvas::layOutConnections()
{
    for (const auto& [key, item] : connections_)
        item->setEnds(nodes_.at(key.from)->card(), nodes_.at(key.to)->card());
}

void Canvas::placeOverlays()
{
    const QSize room = viewport()->size();
    bool instances = false, stale = false;
    for (const auto& [id, node] : nodes_) {
        instances |= node->look().hasInstances;
        stale |= node->look().stale;
    }
    legend_->setStale(stale);
    legend_->setVisible(instances && room.width() > 420);
    legend_->move(12, room.height() - legend_->height() - 12);
    const int left = legend_->isHidden() ? 12 : legend_->geometry().right() + 9;
    zoomBar_->move(left, room.height() - zoomBar_->height() - 12);
    zoomBar_->setVisible(!nodes_.empty() && left + zoomBar_->width() < room.width() - 12);
    minimap_->move(room.width() - minimap_->width() - 14, room.height() - minimap_->height() - 14);
    minimap_->setVisible(
        minimapWanted_ && !nodes_.empty() && room.width() > 560 && !minimapHides());
    minimap_->update();
}

/// Whether the overview would lie on a card although everything is in view anyhow.
bool Canvas::minimapHides() const
{
    if (!visibleRect().contains(contentRect()))
        return false;
    for (const auto& [id, node] : nodes_) {
        if (mapFromScene(node->card()).boundingRect().intersects(minimap_->geometry()))
            return true;
    }
    return false;
}

Selection Canvas::selection() const
{
    Selection selection;
    for (QGraphicsItem* item : scene_.selectedItems()) {
        if (item->type() == NodeItem::Type)
            selection.components.insert(static_cast<NodeItem*>(item)->id());
        else if (item->type() == ConnectionItem::Type)
            selection.connections.insert(static_cast<ConnectionItem*>(item)->key());
    }
    return selection;
}

void Canvas::select(const Selection& wanted)
{
    if (wanted == selection())
        return;
    const QSignalBlocker quiet(scene_);
    for (const auto& [id, node] : nodes_)
        node->setSelected(wanted.components.contains(id));
    for (const auto& [key, item] : connections_)
        item->setSelected(wanted.connections.contains(key));
    viewport()->update();
    minimap_->update();
    emit selectionChanged();
}

void Canvas::reveal(const std::string& id)
{
    NodeItem* item = node(id);
    if (!item)
        return;
    select({ { id }, {} });
    if (!visibleRect().contains(item->card()))
        centerOn(item->card().center());
}

NodeItem* Canvas::node(const std::string& id) const
{
    const auto found = nodes_.find(id);
    return found == nodes_.end() ? nullptr : found->second.get();
}

ConnectionItem* Canvas::connectionItem(const ConnectionKey& key) const
{
    const auto found = connections_.find(key);
    return found == connections_.end() ? nullptr : found->second.get();
}

QRectF Canvas::contentRect() const
{
    QRectF all;
    for (const auto& [id, node] : nodes_)
        all |= node->card();
    return all;
}

QRectF Canvas::visibleRect() const
{
    return mapToScene(viewport()->rect()).boundingRect();
}

void Canvas::setMinimapVisible(bool visible)
{
    minimapWanted_ = visible;
    placeOverlays();
}

void Canvas::setZoom(double zoom, const QPoint& anchor)
{
    const double target = std::clamp(zoom, smallestZoom, largestZoom);
    const QPointF before = mapToScene(anchor);
    setTransform(QTransform::fromScale(target, target));
    const QPointF after = mapFromScene(before);
    scrollBy((QPointF(anchor) - after).toPoint());
    viewTouched_ = true;
    emit zoomChanged(target);
}

void Canvas::scrollBy(const QPoint& delta)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - delta.y());
    placeOverlays();
}

void Canvas::zoomIn()
{
    setZoom(zoom() * 1.25, viewport()->rect().center());
}

void Canvas::zoomOut()
{
    setZoom(zoom() / 1.25, viewport()->rect().center());
}

void Canvas::resetZoom()
{
    setZoom(1, viewport()->rect().center());
}

/// What is selected, else everything; never larger than 100 %.
void Canvas::fit()
{
    QRectF all;
    for (const std::string& id : selection().components)
        all |= nodes_.at(id)->card();
    fitTo(all.isEmpty() ? contentRect() : all);
}

void Canvas::fitTo(QRectF all)
{
    if (all.isEmpty()) {
        setZoom(1, viewport()->rect().center());
        centerOn(0, 0);
        return;
    }
    all.adjust(-28, -32, 28, 44);
    const double scale
        = std::min(viewport()->width() / all.width(), viewport()->height() / all.height());
    setZoom(std::min(scale, 1.0), viewport()->rect().center());
    centerOn(all.center());
    placeOverlays();
}

void Canvas::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (!viewTouched_) {
        fitTo(contentRect());
        viewTouched_ = false;
    }
    placeOverlays();
}

}
