// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.hpp"
#include <QGraphicsItem>

namespace ui {

struct FrameLook {
    QString title, cost; ///< what its members cost a month; may be empty
    bool operator==(const FrameLook&) const = default;
};

/// A titled rectangle under the cards. It is taken by its title or its border, so that a rubber
/// band can start inside.
class FrameItem : public QGraphicsItem {
public:
    static constexpr double titleHeight = 30;
    enum { Type = UserType + 3 };
    /// `theme` must outlive the item.
    FrameItem(std::string id, const Theme& theme);

    const std::string& id() const { return id_; }
    void setLook(const FrameLook& look);
    const FrameLook& look() const { return look_; }
    void setRect(const QRectF& sceneRect);
    QRectF rect() const { return { pos(), size_ }; } ///< in the scene
    QRectF titleRect() const; ///< in the scene
    /// The edges to drag at this place; none off the border. `reach` in scene units.
    Qt::Edges edgesAt(const QPointF& scenePoint, double reach) const;
    void setHovered(bool hovered);
    /// While its title is being edited.
    void setTitleHidden(bool hidden);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    std::string id_;
    const Theme& theme_;
    FrameLook look_;
    QSizeF size_;
    bool hovered_ = false, titleHidden_ = false;
};

}
