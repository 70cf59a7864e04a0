// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/kind_popup.hpp"
#include "ui/canvas/labels.hpp"
#include "ui/language.hpp"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui {

enum Role { kindRole = Qt::UserRole, searchRole };
static constexpr int rowHeight = 30, mostRows = 8;

KindPopup::KindPopup(QWidget* parent)
    : QFrame(parent)
    , search_(new QLineEdit)
    , list_(new QListWidget)
{
    setProperty("role", "popup");
    setCursor(Qt::ArrowCursor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(search_);
    layout->addWidget(list_);
    search_->setPlaceholderText(tr("Add a component"));
    search_->setAccessibleName(tr("Add a component"));
    search_->setToolTip(tr("Type a kind or a service; Enter adds it"));
    list_->setAccessibleName(tr("Kinds of components"));
    list_->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::ClickFocus); // or a click on the list would give the focus to the canvas
    setFocusProxy(search_);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setIconSize({ 20, 20 });
    search_->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, &KindPopup::filter);
    connect(list_, &QListWidget::itemClicked, this, &KindPopup::choose);
    setFixedWidth(264);
    hide();
}

void KindPopup::setTheme(const Theme& theme)
{
    theme_ = theme;
}

void KindPopup::open(
    const QPoint& at, const std::vector<std::string>& kinds, const core::Platform* platform)
{
    list_->clear();
    for (const std::string& id : kinds) {
        const core::KindInfo* kind = core::findKind(id);
        core::Component component;
        component.kind = kind->make();
        const QString title = coreText(kind->title), service = serviceTitle(component, platform);
        auto* item = new QListWidgetItem(icon(kind->id, theme_.accent),
            service == title ? title : title + " · " + shortService(service), list_);
        item->setData(kindRole, kind->id);
        item->setData(searchRole, title + ' ' + kind->role + ' ' + service);
        item->setToolTip(service);
        item->setSizeHint({ 100, rowHeight });
    }
    const int rows = std::min(mostRows, list_->count());
    list_->setFixedHeight(rows * rowHeight + 2);
    adjustSize();
    const QSize room = parentWidget()->size();
    move(std::clamp(at.x(), 8, std::max(8, room.width() - width() - 8)),
        std::clamp(at.y(), 8, std::max(8, room.height() - height() - 8)));
    search_->clear();
    filter({});
    show();
    raise();
    search_->setFocus(Qt::PopupFocusReason);
}

void KindPopup::filter(const QString& text)
{
    const QString wanted = text.trimmed();
    QListWidgetItem* best = nullptr;
    bool starts = false;
    for (int i = 0; i < list_->count(); ++i) {
        QListWidgetItem* item = list_->item(i);
        const bool fits = item->data(searchRole).toString().contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!fits);
        // What begins with the word before what has it somewhere.
        const bool begins = fits && item->text().startsWith(wanted, Qt::CaseInsensitive);
        if (fits && (!best || (begins && !starts))) {
            best = item;
            starts = begins;
        }
    }
    list_->setCurrentItem(best);
}

void KindPopup::moveCurrent(int step)
{
    for (int row = list_->currentRow() + step; row >= 0 && row < list_->count(); row += step) {
        if (!list_->item(row)->isHidden()) {
            list_->setCurrentRow(row);
            return;
        }
    }
}

void KindPopup::choose()
{
    const QListWidgetItem* item = list_->currentItem();
    if (!item || item->isHidden())
        return;
    const QString kind = item->data(kindRole).toString();
    emit chosen(kind); // before closed(), which forgets what it was for
    parentWidget()->setFocus();
}

bool KindPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        // Another window, or the search box's own menu, comes back to it.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        parentWidget()->setFocus();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        moveCurrent(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        moveCurrent(-1);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void KindPopup::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    emit closed();
}

}
