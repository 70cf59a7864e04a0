// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas.hpp"
#include "ui/canvas/kind_popup.hpp"
#include "ui/canvas/labels.hpp"
#include "ui/canvas/name_editor.hpp"
#include "ui/canvas/overlays.hpp"
#include "ui/format.hpp"
#include "ui/language.hpp"
#include <QPixmapCache>
#include <QScrollBar>
#include <cmath>

namespace ui {

static QString shownName(const core::Project& project, const std::string& id)
{
    return QString::fromStdString(core::nameOf(project, id));
}

static constexpr double smallestZoom = 0.1, largestZoom = 4;

Canvas::Canvas(Document& document, QWidget* parent)
    : QGraphicsView(parent)
    , document_(document)
{
    setScene(&scene_);
    scene_.setSceneRect(-1.1e6, -1.1e6, 2.2e6, 2.2e6); // a little more than a file may use
    scene_.setItemIndexMethod(QGraphicsScene::NoIndex);
    setViewportUpdateMode(SmartViewportUpdate);
    // Cards are kept as pictures: 300 of them on a screen of twice the usual density.
    QPixmapCache::setCacheLimit(std::max(QPixmapCache::cacheLimit(), 160 * 1024));
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setAcceptDrops(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // so that scrolling can shift what is there
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Architecture"));
    setAccessibleDescription(
        tr("Tab goes through the components, arrows move them, Enter edits the selected one"));
    legend_ = new Legend(theme_, viewport());
    minimap_ = new Minimap(*this, viewport());
    zoomBar_ = new ZoomBar(*this, viewport());
    kindPopup_ = new KindPopup(viewport());
    nameEditor_ = new NameEditor(viewport());
    connect(kindPopup_, &KindPopup::chosen, this, &Canvas::insertPending);
    connect(kindPopup_, &KindPopup::closed, this, [this] {
        pending_.reset();
        viewport()->update();
    });
    connect(nameEditor_, &NameEditor::finished, this, &Canvas::finishRename);
    edgeTimer_.setInterval(16);
    connect(&edgeTimer_, &QTimer::timeout, this, &Canvas::scrollAtTheEdge);
    connect(&scene_, &QGraphicsScene::selectionChanged, this, &Canvas::selectionChanged);
    connect(&scene_, &QGraphicsScene::selectionChanged, minimap_, qOverload<>(&QWidget::update));
    connect(&document_, &Document::changed, this, &Canvas::sync);
    connect(&document_, &Document::replaced, this, [this] {
        figures_.clear();
        scene_.clearSelection();
        viewTouched_ = false;
        sync();
        fitTo(contentRect());
    });
    sync();
}

Canvas::~Canvas()
{
    scene_.disconnect(this);
    kindPopup_->disconnect(this);
    nameEditor_->disconnect(this);
    connections_.clear();
    nodes_.clear();
    frames_.clear();
}

void Canvas::setTheme(const Theme& theme)
{
    theme_ = theme;
    for (QGraphicsItem* item : scene_.items())
        item->update();
    viewport()->update();
    legend_->update();
    minimap_->update();
    zoomBar_->setTheme(theme);
    kindPopup_->setTheme(theme);
}

void Canvas::setPlatform(const core::Platform* platform)
{
    platform_ = platform;
    syncLooks();
}

void Canvas::setFigures(Figures figures)
{
    figures_ = std::move(figures);
    syncLooks();
}

void Canvas::setStale(bool stale)
{
    if (std::exchange(stale_, stale) != stale)
        syncLooks();
}

NodeLook Canvas::lookOf(
    const core::Component& component, const std::vector<const core::Issue*>& issues) const
{
    const core::KindInfo& kind = core::infoOf(component.kind);
    NodeLook look;
    look.icon = kind.id;
    look.name = shownName(document_.project(), component.id);
    look.subtitle = subtitle(component, platform_);
    look.line = settingsLine(document_.project(), component);
    look.hasInstances = std::holds_alternative<core::Function>(component.kind)
        || std::holds_alternative<core::AlwaysOn>(component.kind);
    look.tooltip
        = look.name + '\n' + coreText(kind.title) + " · " + serviceTitle(component, platform_);
    for (const QString& loss : lossesOn(document_.project(), component, platform_))
        look.tooltip += "\n↯ " + loss;
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
    look.issues = int(issues.size());
    for (const core::Issue* issue : issues) {
        look.hasError |= issue->severity == core::Severity::error;
        look.tooltip += "\n• " + coreText(issue->text);
    }
    addAdvice(look, component);
    return look;
}

FrameLook Canvas::lookOf(const core::DrawingFrame& frame) const
{
    FrameLook look { QString::fromStdString(frame.title), {} };
    double cost = 0;
    bool billed = false;
    for (const std::string& id :
        withMembers(document_.project(), { {}, {}, { frame.id } }).components) {
        if (const auto found = figures_.find(id); found != figures_.end()) {
            cost += found->second.monthlyCost;
            billed |= found->second.billed;
        }
    }
    if (billed && !stale_)
        look.cost = cardMoney(cost);
    return look;
}

/// One item for each of these ids, made where it is new, gone where it is not there any more.
template <class Items, class Keys, class Make>
static void follow(Items& items, const Keys& keys, Make&& make)
{
    std::erase_if(items, [&](const auto& each) { return !keys.contains(each.first); });
    for (const auto& key : keys) {
        if (auto& item = items[key]; !item)
            item = make(key);
    }
}

void Canvas::sync()
{
    cancelGesture();
    const core::Project& project = document_.project();
    const std::vector<ConnectionKey> keys = connectionKeys(project);
    std::set<std::string> components, frames;
    for (const core::Component& component : project.components)
        components.insert(component.id);
    for (const core::DrawingFrame& frame : project.frames)
        frames.insert(frame.id);
    const auto make = [this]<class Item>(std::in_place_type_t<Item>) {
        return [this](const auto& key) {
            auto item = std::make_unique<Item>(key, theme_);
            scene_.addItem(item.get());
            return item;
        };
    };
    const Selection before = selection();
    const QSignalBlocker quiet(scene_); // one word about the selection, not one for each item
    follow(connections_, std::set<ConnectionKey>(keys.begin(), keys.end()),
        make(std::in_place_type<ConnectionItem>));
    follow(nodes_, components, make(std::in_place_type<NodeItem>));
    follow(frames_, frames, make(std::in_place_type<FrameItem>));
    for (const core::Component& component : project.components)
        nodes_.at(component.id)->setPos(component.x, component.y);
    for (std::size_t i = 0; i < project.frames.size(); ++i) {
        FrameItem& item = *frames_.at(project.frames[i].id);
        item.setRect(rectOf(project.frames[i]));
        item.setZValue(-2 + double(i) / double(project.frames.size()));
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const core::Connection& connection = project.connections[i];
        const bool async = core::modeOf(project, connection) == "async";
        ConnectionItem& item = *connections_.at(keys[i]);
        item.setLook({ pillText(connection), async });
        item.setToolTip(
            (async ? tr("%1 hands over to %2 and goes on") : tr("%1 waits for the answer of %2"))
                .arg(shownName(project, connection.from), shownName(project, connection.to)));
    }
    if ((!renamed_.components.empty() && !components.contains(*renamed_.components.begin()))
        || (!renamed_.frames.empty() && !frames.contains(*renamed_.frames.begin())))
        nameEditor_->close(false);
    syncLooks();
    if (!(selection() == before))
        emit selectionChanged();
}

/// What the items say, without touching where they are or what the user is doing with them.
void Canvas::syncLooks()
{
    ongoing_.still = {};
    std::map<std::string, std::vector<const core::Issue*>> issues;
    for (const core::Issue& issue : document_.issues())
        issues[issue.component].push_back(&issue);
    for (const core::Component& component : document_.project().components) {
        NodeItem& item = *nodes_.at(component.id);
        item.setLook(lookOf(component, issues[component.id]));
        item.setToolTip(item.look().tooltip);
    }
    for (const core::DrawingFrame& frame : document_.project().frames)
        frames_.at(frame.id)->setLook(lookOf(frame));
    layOutConnections();
    showFocus(byKeyboard_);
    placeOverlays();
    viewport()->update();
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
    // The zoom keeps its place, whatever the legend says.
    zoomBar_->move(12, room.height() - zoomBar_->height() - 12);
    zoomBar_->setVisible(!nodes_.empty() && zoomBar_->width() < room.width() - 24);
    const int left = zoomBar_->isHidden() ? 12 : zoomBar_->geometry().right() + 9;
    const int right = room.width() - (minimapWanted_ ? minimap_->width() + 22 : 12);
    const bool beside = left + legend_->width() <= right;
    const int above = beside ? 0 : zoomBar_->height() + 6;
    legend_->move(beside ? left : 12, room.height() - legend_->height() - 12 - above);
    minimap_->move(room.width() - minimap_->width() - 14, room.height() - minimap_->height() - 14);
    minimap_->setVisible(minimapWanted_ && !nodes_.empty() && room.width() > 560
        && (minimap_->isHeld() || !minimapHides()));
    minimap_->update();
    placeNameEditor();
    if (viewTouched_)
        emit viewChanged();
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
        else if (item->type() == FrameItem::Type)
            selection.frames.insert(static_cast<FrameItem*>(item)->id());
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
    for (const auto& [id, item] : frames_)
        item->setSelected(wanted.frames.contains(id));
    showFocus(byKeyboard_);
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
        centerView(item->card().center());
}

void Canvas::centerView(const QPointF& scenePoint)
{
    centerOn(scenePoint);
    viewTouched_ = true;
    placeOverlays();
}

void Canvas::showView(double zoom, const QPointF& centre)
{
    setZoom(zoom, viewport()->rect().center());
    centerView(centre);
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

FrameItem* Canvas::frameItem(const std::string& id) const
{
    const auto found = frames_.find(id);
    return found == frames_.end() ? nullptr : found->second.get();
}

QRectF Canvas::contentRect() const
{
    QRectF all;
    for (const auto& [id, node] : nodes_)
        all |= node->card();
    for (const auto& [id, frame] : frames_)
        all |= frame->rect();
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
    viewTouched_ = true;
    applyZoom(zoom, anchor);
}

void Canvas::applyZoom(double zoom, const QPoint& anchor)
{
    const double target = std::clamp(zoom, smallestZoom, largestZoom);
    const QPointF before = mapToScene(anchor);
    setTransform(QTransform::fromScale(target, target));
    ongoing_.still = {};
    const QPointF after = mapFromScene(before);
    scrollBy((QPointF(anchor) - after).toPoint());
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

void Canvas::fit()
{
    viewTouched_ = true;
    fitTo(contentRect());
}

void Canvas::fitSelection()
{
    const Selection selected = selection();
    QRectF all;
    for (const std::string& id : selected.components)
        all |= nodes_.at(id)->card();
    for (const std::string& id : selected.frames)
        all |= frames_.at(id)->rect();
    for (const ConnectionKey& key : selected.connections)
        all |= connections_.at(key)->boundingRect();
    viewTouched_ = true;
    fitTo(all.isEmpty() ? contentRect() : all);
}

/// What is on screen is shifted, and only what comes into view is painted. That takes the widgets
/// on the canvas along, which are to stay where they are.
void Canvas::scrollContentsBy(int dx, int dy)
{
    std::vector<std::pair<QWidget*, QPoint>> places;
    for (QWidget* child : viewport()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        places.emplace_back(child, child->pos());
    QGraphicsView::scrollContentsBy(dx, dy);
    for (const auto& [child, place] : places)
        child->move(place);
    ongoing_.still = {};
    if (byKeyboard_ || pending_ || ongoing_.gesture == Gesture::connect)
        viewport()->update(); // what is drawn over the view does not go along
}

void Canvas::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    ongoing_.still = {};
    if (!viewTouched_)
        fitTo(contentRect());
    placeOverlays();
}

}
