// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message_bar.hpp"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace ui {

MessageBar::MessageBar()
    : icon_(new QLabel)
    , text_(new QLabel)
    , close_(new QToolButton)
    , timer_(new QTimer(this))
{
    setProperty("role", "message");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(icon_);
    layout->addWidget(text_, 1);
    layout->addWidget(close_, 0, Qt::AlignTop);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setFocusPolicy(Qt::ClickFocus);
    close_->setProperty("role", "quiet");
    nameButton();
    timer_->setSingleShot(true);
    connect(timer_, &QTimer::timeout, this, &QWidget::hide);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    setTheme(theme_);
    hide();
}

void MessageBar::floatOver(QWidget& widget)
{
    const bool telling = !isHidden();
    setParent(&widget); // hides it
    widget.installEventFilter(this);
    if (!telling)
        return;
    place();
    QWidget::show();
    raise();
}

void MessageBar::nameButton()
{
    close_->setAccessibleName(tr("Close message"));
    close_->setToolTip(tr("Close"));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameButton();
}

void MessageBar::setTheme(const Theme& theme)
{
    theme_ = theme;
    close_->setIcon(icon("close", theme.muted));
    close_->setIconSize({ 12, 12 });
    icon_->setPixmap(iconPixmap(
        bad_ ? "warning" : "info", bad_ ? theme.badText : theme.accent, 18, devicePixelRatioF()));
}

void MessageBar::showInfo(const QString& text)
{
    show(text, false);
    timer_->start(6000);
}

void MessageBar::showError(const QString& text)
{
    show(text, true);
    timer_->start(10000);
}

void MessageBar::dismissError()
{
    if (bad_)
        hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : text_->text();
}

void MessageBar::show(const QString& text, bool bad)
{
    bad_ = bad;
    text_->setText(text);
    text_->setAccessibleName(text);
    setProperty("state", bad ? "bad" : "");
    style()->unpolish(this);
    style()->polish(this);
    setTheme(theme_);
    place();
    QWidget::show();
    raise();
}

void MessageBar::place()
{
    const QSize room = parentWidget()->size();
    const int most = std::min(640, room.width() - 48);
    const int wanted = fontMetrics().horizontalAdvance(text_->text()) + 110;
    const int width = std::clamp(wanted, std::min(240, most), most);
    resize(width, std::max(44, layout()->heightForWidth(width)));
    move((room.width() - width) / 2, room.height() - height() - 52);
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

}
