// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/arrival_curve.hpp"
#include "ui/document.hpp"
#include "ui/inspector/trace_loader.hpp"
#include "ui/theme.hpp"
#include <QWidget>
#include <functional>

namespace ui {

/// What arrives over a workload's time, and below it its faults as bars. A bar is moved by its
/// middle and resized by its ends, each drag one step; with the keyboard Up and Down choose a bar,
/// Left and Right move it, with Shift they move its end, Delete removes it.
class Timeline : public QWidget {
    Q_OBJECT
public:
    Timeline(Document& document, const std::string& workload, TraceLoader& loader,
        const Theme& theme, QWidget* parent = nullptr);

    /// Reads the project again.
    void refresh();

    const core::ArrivalCurve& curve() const { return curve_; }
    QString headline() const; ///< "most 224/s · 1.24 M requests"
    /// Where a moment of workload time is drawn, and back.
    double xAt(core::SimTime t) const;
    core::SimTime timeAt(double x) const;
    QRectF bar(std::size_t fault) const;

signals:
    void faultChosen(int index);

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Grip { none, begin, middle, end };
    struct Drag {
        Grip grip = Grip::none;
        std::size_t fault = 0;
        core::SimTime from = 0; ///< where the mouse went down
        core::Fault before;
        int gesture = -1;
    };

    const core::Workload* workload() const;
    QRectF plot() const;
    double faultsTop() const;
    double legendTop() const;
    core::SimTime step() const; ///< what moves are rounded to
    std::pair<std::size_t, Grip> gripAt(const QPointF& at) const;
    void change(std::size_t fault, const Document::Name& name, int gesture,
        const std::function<void(core::Fault&)>& edit);
    void moveFault(const Drag& drag, core::SimTime by);
    void removeFault(std::size_t fault);
    void paintCurve(QPainter& painter);
    void paintRates(QPainter& painter);
    void paintBursts(QPainter& painter, const std::vector<double>& mean, double most);
    void paintAxes(QPainter& painter);
    void paintLegend(QPainter& painter);
    void paintFault(QPainter& painter, std::size_t index);
    QString readout(double x) const;
    QColor faultColor(const core::Fault& fault) const;

    Document& document_;
    std::string id_;
    TraceLoader& loader_;
    Theme theme_;
    core::ArrivalCurve curve_;
    Drag drag_;
    std::size_t chosen_ = 0; ///< fault that the keys act on
    std::optional<double> hover_;
};

}
