// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/fit.hpp"
#include "ui/theme.hpp"
#include <qcustomplot.h>

namespace ui {

// The part of ChartView that turns ChartData into a QCustomPlot.

QColor colourOf(Ink ink, const Theme& theme);

/// A swatch and a name; a hidden series stays in the legend, struck out.
class LegendItem : public QCPAbstractLegendItem {
public:
    LegendItem(QCPLegend* legend, QString name, QPen pen, bool line, bool hidden);
    const QString& name() const { return name_; }
    /// The most pixels it may take; a longer name ends in an ellipsis.
    void setMost(int most) { most_ = most; }
    QSize minimumOuterSizeHint() const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    int most_ = 1 << 20;
    QString name_;
    QPen pen_;
    bool line_, hidden_;
};

/// Without the empty cells that a wrapped legend ends with.
std::vector<LegendItem*> legendItems(const QCPLegend& legend);
/// Takes all items out, and forgets how they were wrapped.
void emptyLegend(QCPLegend& legend);
/// As many items beside each other as fit; returns how many rows they take.
int wrapLegend(QCPLegend& legend, int room);

struct PlotLook {
    Theme theme;
    std::set<QString> hidden; ///< names of series
    bool title = false; ///< inside the picture, for exports
};

/// Replaces everything in the plot but its ranges. Depends on the plot's size: draw again after a
/// resize.
void drawChart(QCustomPlot& plot, const ChartData& data, const PlotLook& look);
void showLimits(QCustomPlot& plot, const ChartLimits& limits);
ChartLimits shownLimits(const QCustomPlot& plot);

}
