// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/canvas/figures.hpp"
#include "ui/theme.hpp"
#include <QGraphicsItem>
#include <optional>

namespace ui {

/// Everything a card shows.
struct NodeLook {
    QString icon, name, subtitle, line, cost, tooltip;
    std::optional<NodeFigures> figures;
    bool stale = false; ///< the figures are from before an edit: shown faintly
    bool hasInstances = false; ///< a row of squares, and so a taller card
    int issues = 0;
    bool hasError = false;
    int findings = 0; ///< of the advice, warnings and worse
    bool critical = false; ///< one of them is
    bool operator==(const NodeLook&) const = default;
};

/// From the corner of a low card.
inline constexpr QPointF cardMiddle(88, 38);

/// Of the squares of instances that are not there.
QColor freeColor(const Theme& theme);

/// One component on the canvas. Knows its id and its look, nothing of the project.
class NodeItem : public QGraphicsItem {
public:
    static constexpr double width = 176, lowHeight = 76, tallHeight = 96;
    static constexpr double portRadius = 5;
    enum { Type = UserType + 1 };
    /// While a connection is being drawn: may it end here?
    enum class Offer { none, fits, dimmed, target };

    /// `theme` must outlive the item.
    NodeItem(std::string id, const Theme& theme);

    const std::string& id() const { return id_; }
    void setLook(NodeLook look);
    const NodeLook& look() const { return look_; }
    void setOffer(Offer offer);
    void setHovered(bool hovered);
    /// The keyboard is here: a ring that the mouse does not get.
    void setFocused(bool focused);
    /// While its name is being edited.
    void setNameHidden(bool hidden);
    QRectF nameRect() const; ///< in the scene

    QSizeF size() const;
    QRectF card() const { return { pos(), size() }; } ///< in the scene
    QPointF port() const; ///< in the scene; where connections are drawn from
    bool isPort(const QPointF& scenePoint) const;

    /// The font in which a subtitle is written: a little narrower where that saves its end.
    static QFont subtitleFont(const QString& subtitle);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    void paintCard(QPainter& painter) const;
    void paintTexts(QPainter& painter) const;
    void paintFarName(QPainter& painter) const;
    void paintInstances(QPainter& painter) const;
    void paintBadge(QPainter& painter) const;
    void paintFindings(QPainter& painter) const;
    void paintPort(QPainter& painter) const;

    std::string id_;
    const Theme& theme_;
    NodeLook look_;
    Offer offer_ = Offer::none;
    bool hovered_ = false, focused_ = false, nameHidden_ = false;
};

/// Crisp at any zoom, and as lines in vector pictures.
void drawIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color);

}
