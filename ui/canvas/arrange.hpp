// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/canvas/edits.hpp"
#include <QLineF>
#include <vector>

namespace ui {

/// What cards share once they are aligned.
enum class Line { left, centre, right, top, middle, bottom };

/// Moves the components to the outermost one's left edge (right, top, bottom), or to the middle of
/// all of them. Fewer than two: nothing happens.
void align(core::Project& project, const std::set<std::string>& components, Line line);

/// Moves the inner ones of at least three components so that the gaps between neighbours are equal.
void distribute(
    core::Project& project, const std::set<std::string>& components, Qt::Orientation direction);

/// Layers from left to right along the connections. None given: all components, and frames are
/// drawn again around their members. The top left corner stays where it is. Throws core::Error when
/// there is no layout to be had.
void tidyUp(core::Project& project, const std::set<std::string>& components);

/// Where a dragged card comes to lie, and the lines that show with what it is in line.
struct Snap {
    QPointF corner;
    std::vector<QLineF> guides;
};

/// `moving` where the pointer has brought it, drawn to the edges and middles of its neighbours
/// within `reach` and else, in each direction by itself, to the grid.
Snap snapTo(const QRectF& moving, const std::vector<QRectF>& neighbours, double reach);

}
