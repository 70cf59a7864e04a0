// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dock_title.hpp"
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace ui {

DockTitle::DockTitle(QDockWidget& dock)
    : dock_(dock)
    , title_(new QLabel(dock.windowTitle()))
    , back_(new QToolButton)
    , close_(new QToolButton)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 6, 0);
    row->setSpacing(2);
    row->addWidget(title_, 1);
    title_->setProperty("role", "heading");
    back_->setText(tr("Dock"));
    back_->setToolTip(tr("Put the panel back beside the canvas"));
    close_->setText(tr("Hide"));
    close_->setToolTip(tr("Hide the panel; the View menu brings it back"));
    for (QToolButton* button : { back_, close_ }) {
        button->setProperty("role", "quiet");
        button->setAccessibleName(button->text() + ' ' + dock.windowTitle());
        button->setStyleSheet("padding: 0 8px;");
        row->addWidget(button);
    }
    connect(back_, &QToolButton::clicked, &dock_, [this] { dock_.setFloating(false); });
    connect(close_, &QToolButton::clicked, &dock_, &QWidget::close);
    connect(&dock_, &QDockWidget::topLevelChanged, this, &DockTitle::showFloating);
    setToolTip(
        tr("%1: drag to move the panel, double-click to let it float").arg(dock.windowTitle()));
    showFloating(false);
}

QSize DockTitle::sizeHint() const
{
    return dock_.isFloating() ? QSize(120, fontMetrics().height() + 16) : QSize(24, 10);
}

void DockTitle::showFloating(bool floating)
{
    for (QWidget* part : { static_cast<QWidget*>(title_), static_cast<QWidget*>(back_),
             static_cast<QWidget*>(close_) })
        part->setVisible(floating);
    updateGeometry();
    update();
}

void DockTitle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (dock_.isFloating() || !hovered_)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Dark));
    for (int i = -2; i <= 2; ++i)
        painter.drawEllipse(QRectF(rect()).center() + QPointF(6 * i, 0), 1.5, 1.5);
}

void DockTitle::enterEvent(QEnterEvent* event)
{
    hovered_ = true;
    setCursor(Qt::SizeAllCursor);
    update();
    QWidget::enterEvent(event);
}

void DockTitle::leaveEvent(QEvent* event)
{
    hovered_ = false;
    unsetCursor();
    update();
    QWidget::leaveEvent(event);
}

void DockTitle::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<QString, Qt::DockWidgetArea> places[]
        = { { tr("Move to the left"), Qt::LeftDockWidgetArea },
              { tr("Move to the right"), Qt::RightDockWidgetArea },
              { tr("Move to the top"), Qt::TopDockWidgetArea },
              { tr("Move to the bottom"), Qt::BottomDockWidgetArea } };
    for (const auto& [text, area] : places)
        menu->addAction(text, this, [this, where = area] { emit moveWanted(where); });
    menu->addSeparator();
    menu->addAction(dock_.isFloating() ? tr("Dock") : tr("Let it float"), this,
        [this] { dock_.setFloating(!dock_.isFloating()); });
    menu->addAction(tr("Hide"), &dock_, &QWidget::close);
    menu->popup(event->globalPos());
}

}
