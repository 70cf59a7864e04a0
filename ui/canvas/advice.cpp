// SPDX-License-Identifier: GPL-3.0-or-later
// Cards before anything ran: estimated cost and the findings of the advice.
#include "ui/canvas/advice.hpp"
#include "ui/canvas/canvas.hpp"
#include "ui/canvas/labels.hpp"
#include "ui/format.hpp"
#include "ui/language.hpp"
#include <QPainter>
#include <QPainterPath>

namespace ui {

std::map<std::string, CanvasAdvice::Mark> marksOf(const std::vector<core::Finding>& findings)
{
    std::map<std::string, CanvasAdvice::Mark> marks;
    for (const core::Finding& finding : findings) {
        CanvasAdvice::Mark& mark = marks[finding.component];
        mark.findings += finding.severity != core::Finding::Severity::hint;
        mark.critical = mark.critical || finding.severity == core::Finding::Severity::critical;
        const bool hint = finding.severity == core::Finding::Severity::hint;
        mark.titles << (hint ? QStringLiteral("◇ ") + tr("Hint: %1").arg(coreText(finding.title))
                             : QStringLiteral("◆ ") + coreText(finding.title));
    }
    return marks;
}

void Canvas::setAdvice(CanvasAdvice advice)
{
    advice_ = std::move(advice);
    syncLooks();
}

/// Puts what is expected, and what was found, on a card; figures of a run go first.
void Canvas::addAdvice(NodeLook& look, const core::Component& component) const
{
    const auto estimate = advice_.estimates.find(component.id);
    if (estimate != advice_.estimates.end() && !look.figures) {
        const NodeFigures& figures = estimate->second;
        if (figures.billed)
            look.cost = QStringLiteral("≈ ") + cardMoney(figures.monthlyCost);
        look.tooltip += '\n'
            + tr("Estimate: %1, %2 a month")
                  .arg(figuresLine(component, figures),
                      figures.billed ? money(figures.monthlyCost) : dash());
    }
    if (const auto mark = advice_.marks.find(component.id); mark != advice_.marks.end()) {
        look.findings = mark->second.findings;
        look.critical = mark->second.critical;
        for (const QString& title : mark->second.titles)
            look.tooltip += '\n' + title;
    }
}

/// A square for what is critical, a diamond for what is worth a change: neither is the circle or
/// the triangle of a problem.
void NodeItem::paintFindings(QPainter& painter) const
{
    const QPointF center(look_.issues > 0 ? width - 32 : width - 4, 4);
    painter.setPen(QPen(theme_.canvas, 1.5));
    painter.setBrush(look_.critical ? theme_.badText : theme_.accent);
    if (look_.critical) {
        painter.drawRoundedRect(QRectF(center.x() - 9.5, center.y() - 9.5, 19, 19), 4, 4);
    } else {
        QPainterPath diamond;
        diamond.moveTo(center + QPointF(0, -12.5));
        diamond.lineTo(center + QPointF(12.5, 0));
        diamond.lineTo(center + QPointF(0, 12.5));
        diamond.lineTo(center + QPointF(-12.5, 0));
        diamond.closeSubpath();
        painter.drawPath(diamond);
    }
    painter.setFont(uiFont(metrics::smallFont, QFont::Bold));
    painter.setPen(look_.critical ? theme_.onBad : theme_.onAccent);
    painter.drawText(QRectF(center.x() - 10, center.y() - 10, 20, 20), Qt::AlignCenter,
        look_.findings > 9 ? "9+" : QString::number(look_.findings));
}

}
