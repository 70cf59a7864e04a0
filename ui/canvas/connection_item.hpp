// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/canvas/edits.hpp"
#include "ui/theme.hpp"
#include <QGraphicsItem>
#include <QPainterPath>

namespace ui {

/// A curve between two cards and the arrowhead at its end.
struct Route {
    QPainterPath line;
    QPointF tip, direction; ///< unit vector along which the arrow arrives
};

/// How to get from one card to another: side to side where the target is to the right, through
/// top and bottom where it is above or below, round the corner where it is behind. `nth` sets
/// several connections of one pair apart.
Route routeBetween(const QRectF& from, const QRectF& to, int nth = 0);
/// From a point to a point, leaving and arriving rightwards: while a connection is being drawn.
Route routeTo(const QPointF& from, const QPointF& to);
void paintRoute(
    QPainter& painter, const Route& route, const QColor& color, double width, bool dashed);

void paintArrow(QPainter& painter, const Route& route, const QColor& color);

struct ConnectionLook {
    QString pill, tooltip;
    bool async = false;
    bool operator==(const ConnectionLook&) const = default;
};

class ConnectionItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };
    /// `theme` must outlive the item.
    ConnectionItem(ConnectionKey key, const Theme& theme);

    const ConnectionKey& key() const { return key_; }
    void setLook(ConnectionLook look);
    const ConnectionLook& look() const { return look_; }
    void setEnds(const QRectF& from, const QRectF& to);
    void setHovered(bool hovered);

    QRectF pillRect() const; ///< in the scene; clear of the arrowhead
    const Route& route() const { return route_; }

    int type() const override { return Type; }
    QRectF boundingRect() const override { return bounds_; }
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override;

private:
    void layOut();
    bool comesInto(const QRectF& sceneRect) const;

    ConnectionKey key_;
    const Theme& theme_;
    ConnectionLook look_;
    QRectF from_, to_; ///< the cards the route is for
    Route route_;
    QRectF bounds_;
    mutable QPainterPath shape_; ///< made when somebody asks; empty: not yet
    bool hovered_ = false;
};

}
