// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_data.hpp"
#include "ui/charts/fit.hpp"
#include "ui/theme.hpp"
#include <QPixmap>
#include <QWidget>
#include <set>

class QContextMenuEvent;
class QCustomPlot;
class QCPAbstractItem;
class QCPItemLine;
class QCPItemTracer;
class QLabel;
class QMenu;

namespace ui {

/// Shows one chart: drag pans, the wheel zooms at the pointer (over an axis: that axis only), a
/// double click fits, a click on the legend hides a series and Alt+click all others, hovering
/// reads values. New data of the same chart keeps what the user zoomed to and hid.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setChart(ChartData newData);
    const ChartData& chart() const { return data_; }
    void setTheme(const Theme& theme);

    void fit();
    bool isZoomed() const { return zoomed_; }
    ChartLimits shown() const;
    void showLimits(const ChartLimits& limits); ///< counts as the user's zoom
    void toggleSeries(const QString& name, bool alone = false);
    const std::set<QString>& hiddenSeries() const { return hidden_; }

    QPixmap picture(QSize size, double scale) const;
    /// By suffix: png, pdf or svg; always in the light theme. False when the file cannot be
    /// written.
    bool savePicture(const QString& path) const;
    bool saveCsv(const QString& path, bool shownOnly) const;
    /// What the pointer at this place of the widget reads; empty outside the axes.
    QString readOut(const QPointF& at);

    QSize minimumSizeHint() const override { return { 160, 110 }; }
    QSize sizeHint() const override { return { 420, 240 }; }

signals:
    void zoomChanged(bool zoomed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void keepInside();
    void setZoomed(bool zoomed);
    void prepareWheel(const QPointF& at);
    void hover(const QPointF& at);
    void endHover();
    QString readSeries(double x);
    QString readBars(int category) const;
    void addHoverItems();
    void placeCard(const QPointF& at, const QString& text);
    void fillMenu(QMenu& menu);
    void askAndSave(const QString& filter, const QString& suffix, bool shownOnly);
    std::unique_ptr<QCustomPlot> exportPlot(QSize size) const;

    ChartData data_;
    Theme theme_ = lightTheme();
    std::set<QString> hidden_;
    QCustomPlot* plot_;
    QLabel* card_;
    QCPItemLine* crosshair_ = nullptr;
    std::vector<QCPItemTracer*> dots_; ///< one for each series
    bool zoomed_ = false, moving_ = false;
};

}
