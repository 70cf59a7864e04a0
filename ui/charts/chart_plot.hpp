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

protected:
    void draw(QCPPainter* painter) override;
    QSize minimumOuterSizeHint() const override;

private:
    QString name_;
    QPen pen_;
    bool line_, hidden_;
};

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
