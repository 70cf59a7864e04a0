// SPDX-License-Identifier: GPL-3.0-or-later
// Editors that float on the canvas: the search for a kind, and names in place.
#include "ui/canvas/canvas.hpp"
#include "ui/canvas/kind_popup.hpp"
#include "ui/canvas/name_editor.hpp"

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
        ensureVisible(node(id)->card(), int(gridStep), int(gridStep));
    placeOverlays();
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
        ensureVisible(item.card(), int(gridStep), int(gridStep));
        item.setNameHidden(true);
        name = item.look().name;
        renamed_ = { selected.components, {}, {} };
    } else {
        FrameItem& item = *frames_.at(*selected.frames.begin());
        ensureVisible(item.titleRect(), int(gridStep), int(gridStep));
        item.setTitleHidden(true);
        name = item.look().title;
        renamed_ = { {}, {}, selected.frames };
    }
    placeOverlays();
    nameEditor_->open(name, card ? tr("Name of the component") : tr("Title of the frame"));
}

/// Follows what it names when the view moves.
void Canvas::placeNameEditor()
{
    if (renamed_.isEmpty())
        return;
    const QRectF scene = renamed_.frames.empty()
        ? nodes_.at(*renamed_.components.begin())->nameRect().adjusted(-4, -3, 4, 3)
        : frames_.at(*renamed_.frames.begin())->titleRect().adjusted(8, 3, -8, -3);
    QRect rect = mapFromScene(scene).boundingRect();
    const int font = std::clamp(int(metrics::bodyFont * zoom()), 10, 40);
    rect.setWidth(std::max(rect.width(), 100));
    rect.setHeight(std::max(rect.height(), font + 10));
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
            document_.edit(
                tr("Rename"), [&](core::Project& project) { renameComponent(project, id, name); });
    }
    for (const std::string& id : named.frames) {
        if (FrameItem* item = frameItem(id))
            item->setTitleHidden(false);
        if (keep)
            document_.edit(
                tr("Rename"), [&](core::Project& project) { renameFrame(project, id, name); });
    }
    viewport()->update();
}

}
