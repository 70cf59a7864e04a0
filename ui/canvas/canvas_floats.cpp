// SPDX-License-Identifier: GPL-3.0-or-later
// What floats on the canvas: the search for a kind, names in place; and how the view keeps clear of
// it.
#include "ui/canvas/canvas.hpp"
#include "ui/canvas/kind_popup.hpp"
#include "ui/canvas/name_editor.hpp"
#include "ui/canvas/overlays.hpp"

namespace ui {

void Canvas::startInsert()
{
    offerKinds({ {}, insertionPoint() });
}

void Canvas::offerKinds(const Pending& pending)
{
    std::vector<std::string> kinds;
    if (pending.from.empty()) {
        for (const core::KindInfo& kind : core::allKinds())
            kinds.push_back(kind.id);
    } else {
        kinds = fittingKinds(document_.project(), pending.from);
    }
    if (kinds.empty()) {
        emit failed(tr("Nothing can be connected behind it"));
        return;
    }
    kindPopup_->open(mapFromScene(pending.at) + QPoint(4, 4), kinds, platform_);
    pending_ = pending;
    viewport()->update();
}

void Canvas::insertPending(const QString& kind)
{
    if (!pending_)
        return;
    viewTouched_ = true;
    const Pending pending = *pending_;
    if (pending.from.empty())
        insert(kind, freePlace(snapped(pending.at - cardMiddle)));
    else
        insertConnected(pending.from, kind, pending.at);
    for (const std::string& id : selection().components)
        bringIntoView(node(id)->card());
}

void Canvas::bringIntoView(const QRectF& part)
{
    ensureVisible(part, int(gridStep), int(gridStep));
    placeOverlays();
    const QRect shown = mapFromScene(part).boundingRect();
    int up = 0;
    for (const QWidget* each :
        std::initializer_list<const QWidget*> { minimap_, zoomBar_, legend_ })
        if (each->isVisible() && shown.intersects(each->geometry()))
            up = std::max(up, shown.bottom() - each->geometry().top() + 8);
    scrollBy({ 0, -std::min(up, std::max(0, shown.top() - int(gridStep))) });
}

void Canvas::startRename()
{
    const Selection selected = selection();
    const bool card = selected.components.size() == 1;
    if (!card && (selected.frames.size() != 1 || !selected.components.empty()))
        return;
    QString name;
    if (card) {
        NodeItem& item = *nodes_.at(*selected.components.begin());
        bringIntoView(item.card());
        item.setNameHidden(true);
        name = item.look().name;
        renamed_ = { selected.components, {}, {} };
    } else {
        FrameItem& item = *frames_.at(*selected.frames.begin());
        bringIntoView(item.titleRect());
        item.setTitleHidden(true);
        name = item.look().title;
        renamed_ = { {}, {}, selected.frames };
    }
    placeNameEditor();
    nameEditor_->open(name, card ? tr("Name of the component") : tr("Title of the frame"));
}

/// Follows what it names when the view moves.
void Canvas::placeNameEditor()
{
    if (renamed_.isEmpty())
        return;
    const QRectF scene = renamed_.frames.empty()
        ? nodes_.at(*renamed_.components.begin())->nameRect().adjusted(-4, -4, 4, -1)
        : frames_.at(*renamed_.frames.begin())->titleRect().adjusted(8, 3, -8, -3);
    QRect rect = mapFromScene(scene).boundingRect();
    const int font = std::clamp(int(metrics::bodyFont * zoom()), 10, 40);
    rect.setWidth(std::max(rect.width(), 100));
    if (const int least = font + 8; rect.height() < least)
        rect.setTop(rect.bottom() + 1 - least); // upwards: the second line stays in view
    nameEditor_->place(rect, font);
}

void Canvas::finishRename(bool keep)
{
    const Selection named = std::exchange(renamed_, {});
    const std::string name = nameEditor_->text().trimmed().toStdString();
    for (const std::string& id : named.components) {
        if (NodeItem* item = node(id))
            item->setNameHidden(false);
        if (keep && !name.empty())
            document_.edit([] { return tr("Rename"); },
                [&](core::Project& project) { renameComponent(project, id, name); });
    }
    for (const std::string& id : named.frames) {
        if (FrameItem* item = frameItem(id))
            item->setTitleHidden(false);
        if (keep)
            document_.edit([] { return tr("Rename"); },
                [&](core::Project& project) { renameFrame(project, id, name); });
    }
    viewport()->update();
}

/// Of the strips along the upper and lower edge in which widgets lie over the canvas, in pixels.
static constexpr int overlayRoom = 52;

/// Never larger than 100 %, and clear of what lies over the canvas where a card would be under it.
void Canvas::fitTo(const QRectF& all)
{
    if (all.isEmpty()) {
        applyZoom(1, viewport()->rect().center());
        centerOn(0, 0);
        return;
    }
    const int top = document_.issues().empty() ? 22 : overlayRoom;
    fitInto(all, { 20, 22, 20, 30 });
    if (isCovered(all))
        fitInto(all, { 20, top, 20, overlayRoom });
}

/// Margins in pixels of the view.
void Canvas::fitInto(const QRectF& all, const QMargins& margins)
{
    const QRectF room = viewport()->rect().marginsRemoved(margins);
    const double scale = std::min(room.width() / all.width(), room.height() / all.height());
    applyZoom(std::min(scale, 1.0), viewport()->rect().center());
    centerOn(all.center() + (viewport()->rect().center() - room.center()) / zoom());
    placeOverlays();
}

/// Whether a card in this part of the scene lies under the legend, the zoom or the list of
/// problems.
bool Canvas::isCovered(const QRectF& part) const
{
    const QRect top(0, 0, 200, document_.issues().empty() ? 0 : overlayRoom);
    for (const auto& [id, node] : nodes_) {
        if (!part.intersects(node->card()))
            continue;
        const QRect card = mapFromScene(node->card()).boundingRect();
        if (card.intersects(top) || (legend_->isVisible() && card.intersects(legend_->geometry()))
            || (zoomBar_->isVisible() && card.intersects(zoomBar_->geometry())))
            return true;
    }
    return false;
}

}
