// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do to the faults on the time line.
#include "ui/format.hpp"
#include "ui/inspector/timeline.hpp"
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <cmath>

namespace ui {

static constexpr double gripWidth = 5;

std::pair<std::size_t, Timeline::Grip> Timeline::gripAt(const QPointF& at) const
{
    const core::Workload* w = workload();
    for (std::size_t i = 0; w && i < w->faults.size(); ++i) {
        const QRectF box = bar(i);
        if (!box.adjusted(-gripWidth, -1, gripWidth, 1).contains(at))
            continue;
        const double grip = std::min(gripWidth, box.width() / 4);
        if (at.x() < box.left() + grip)
            return { i, Grip::begin };
        return { i, at.x() > box.right() - grip ? Grip::end : Grip::middle };
    }
    return { 0, Grip::none };
}

void Timeline::change(std::size_t fault, const Document::Name& name, int gesture,
    const std::function<void(core::Fault&)>& edit)
{
    document_.edit(
        name,
        [&](core::Project& project) {
            for (core::Workload& w : project.workloads) {
                if (w.id == id_ && fault < w.faults.size())
                    edit(w.faults[fault]);
            }
        },
        gesture);
}

/// Moves what the drag holds: the whole fault stays inside the workload's time, an end does not
/// pass the other.
void Timeline::moveFault(const Drag& drag, core::SimTime by)
{
    const core::SimTime unit = step();
    const core::Fault& before = drag.before;
    const core::SimTime begin = before.at.ns, end = begin + before.duration.ns;
    const auto rounded = [&](core::SimTime t) { return (t + by + unit / 2) / unit * unit; };
    const core::SimTime last = std::max(curve_.to, end);
    change(
        drag.fault, [] { return tr("Move fault"); }, drag.gesture,
        [&](core::Fault& fault) {
            if (drag.grip == Grip::middle) {
                fault.at.ns = std::clamp<core::SimTime>(
                    rounded(begin), 0, std::max<core::SimTime>(0, last - before.duration.ns));
            } else if (drag.grip == Grip::begin) {
                fault.at.ns
                    = std::clamp<core::SimTime>(rounded(begin), 0, std::max(end - unit, begin));
                fault.duration.ns = end - fault.at.ns;
            } else {
                fault.duration.ns = std::clamp(rounded(end), begin + unit, last + unit) - begin;
            }
        });
}

void Timeline::removeFault(std::size_t fault)
{
    document_.edit([] { return tr("Remove fault"); },
        [&](core::Project& project) {
            for (core::Workload& w : project.workloads) {
                if (w.id == id_ && fault < w.faults.size())
                    w.faults.erase(w.faults.begin() + std::ptrdiff_t(fault));
            }
        });
}

void Timeline::mousePressEvent(QMouseEvent* event)
{
    const auto [fault, grip] = gripAt(event->position());
    if (event->button() != Qt::LeftButton || grip == Grip::none) {
        QWidget::mousePressEvent(event);
        return;
    }
    chosen_ = fault;
    drag_ = { grip, fault, timeAt(event->position().x()), workload()->faults[fault],
        document_.newGesture() };
    update();
}

void Timeline::mouseMoveEvent(QMouseEvent* event)
{
    if (drag_.grip != Grip::none) {
        moveFault(drag_, timeAt(event->position().x()) - drag_.from);
        return;
    }
    const Grip grip = gripAt(event->position()).second;
    setCursor(grip == Grip::none   ? Qt::ArrowCursor
            : grip == Grip::middle ? Qt::OpenHandCursor
                                   : Qt::SizeHorCursor);
    hover_ = event->position().x();
    update();
}

void Timeline::mouseReleaseEvent(QMouseEvent* event)
{
    if (drag_.grip != Grip::none && event->button() == Qt::LeftButton) {
        const auto fault = int(drag_.fault);
        drag_ = {};
        emit faultChosen(fault);
    }
}

void Timeline::leaveEvent(QEvent*)
{
    hover_.reset();
    update();
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    const core::Workload* w = workload();
    const std::size_t faults = w ? w->faults.size() : 0;
    const int key = event->key();
    if (faults == 0)
        return QWidget::keyPressEvent(event);
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const std::size_t by = key == Qt::Key_Down ? 1 : faults - 1;
        chosen_ = (chosen_ + by) % faults;
        update();
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const bool end = event->modifiers() & Qt::ShiftModifier;
        const Drag drag { end ? Grip::end : Grip::middle, chosen_, 0, w->faults[chosen_], -1 };
        moveFault(drag, key == Qt::Key_Right ? step() : -step());
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        removeFault(chosen_);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Timeline::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void Timeline::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Timeline::resizeEvent(QResizeEvent*)
{
    refresh();
}

bool Timeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), readout(help->pos().x()), this);
        return true;
    }
    // The keys are for the bars, not for the window's actions.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Left
            || key == Qt::Key_Right)
            event->accept();
    }
    return QWidget::event(event);
}

}
