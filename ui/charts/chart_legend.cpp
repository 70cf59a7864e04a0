// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.hpp"
#include <algorithm>

namespace ui {

static constexpr int swatch = 10, swatchLine = 16;

LegendItem::LegendItem(QCPLegend* legend, QString name, QPen pen, bool line, bool hidden)
    : QCPAbstractLegendItem(legend)
    , name_(std::move(name))
    , pen_(std::move(pen))
    , line_(line)
    , hidden_(hidden)
{
}

void LegendItem::draw(QCPPainter* painter)
{
    painter->setAntialiasing(true);
    const int y = mRect.center().y();
    painter->setOpacity(hidden_ ? 0.35 : 1);
    if (line_) {
        QPen pen = pen_;
        pen.setWidthF(pen_.widthF() < 1.5 ? 1.4 : 2.4);
        painter->setPen(pen);
        painter->drawLine(
            QPointF(mRect.left(), y + 0.5), QPointF(mRect.left() + swatchLine, y + .5));
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(pen_.color());
        painter->drawRoundedRect(mRect.left(), y - swatch / 2, swatch, swatch, 2, 2);
    }
    painter->setOpacity(hidden_ ? 0.55 : 1);
    QFont font = mFont;
    font.setStrikeOut(hidden_);
    painter->setFont(font);
    painter->setPen(mTextColor);
    const QRect room = mRect.adjusted((line_ ? swatchLine : swatch) + 5, 0, 0, 0);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
        QFontMetrics(font).elidedText(name_, Qt::ElideRight, room.width() + 2));
    painter->setOpacity(1);
}

QSize LegendItem::minimumOuterSizeHint() const
{
    const QFontMetrics metrics(mFont);
    const int whole = metrics.horizontalAdvance(name_) + (line_ ? swatchLine : swatch) + 6;
    return { std::min(whole, most_), metrics.height() + 2 };
}

std::vector<LegendItem*> legendItems(const QCPLegend& legend)
{
    std::vector<LegendItem*> items;
    for (int i = 0; i < legend.itemCount(); ++i)
        if (auto* item = dynamic_cast<LegendItem*>(legend.item(i))) // null: an empty cell
            items.push_back(item);
    return items;
}

void emptyLegend(QCPLegend& legend)
{
    legend.clearItems();
    legend.setWrap(0); // else new items leave empty cells between them
}

int wrapLegend(QCPLegend& legend, int room)
{
    const std::vector<LegendItem*> items = legendItems(legend);
    for (LegendItem* item : items)
        item->setMost(std::max(60, room));
    const auto needed = [&](std::size_t columns) {
        int sum = 0; // of the widest in each column
        for (std::size_t c = 0; c < columns; ++c) {
            int widest = 0;
            for (std::size_t i = c; i < items.size(); i += columns)
                widest = std::max(widest, items[i]->minimumOuterSizeHint().width() + 16);
            sum += widest;
        }
        return sum;
    };
    std::size_t columns = std::max<std::size_t>(1, items.size());
    while (columns > 1 && needed(columns) > room)
        --columns;
    legend.setWrap(int(columns));
    legend.setFillOrder(QCPLayoutGrid::foColumnsFirst, true);
    return legend.rowCount();
}

}
