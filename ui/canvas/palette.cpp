// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/palette.hpp"
#include "core/model/kinds.hpp"
#include "ui/canvas/canvas.hpp"
#include "ui/language.hpp"
#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

enum Role { kindRole = Qt::UserRole, groupRole, themeRole };

namespace {
/// A list of kinds that are dragged out as their ids.
class KindList : public QListWidget {
public:
    using QListWidget::QListWidget;

protected:
    void startDrag(Qt::DropActions) override
    {
        const QListWidgetItem* item = currentItem();
        if (!item || item->data(kindRole).toString().isEmpty())
            return;
        auto* content = new QMimeData;
        content->setData(kindMimeType, item->data(kindRole).toString().toUtf8());
        QDrag drag(this);
        drag.setMimeData(content);
        drag.setPixmap(item->icon().pixmap(20));
        drag.exec(Qt::CopyAction);
    }
};

/// Group headings in small capitals, kinds with icon and name.
class KindDelegate : public QStyledItemDelegate {
public:
    KindDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , theme_(theme)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return { 100, index.data(kindRole).toString().isEmpty() ? 32 : 30 };
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const QString kind = index.data(kindRole).toString(), text = index.data().toString();
        painter->setRenderHint(QPainter::Antialiasing);
        if (kind.isEmpty()) {
            QFont font = uiFont(metrics::smallFont, QFont::DemiBold);
            font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
            painter->setFont(font);
            painter->setPen(theme_.muted);
            painter->drawText(option.rect.adjusted(14, 8, 0, 0), Qt::AlignVCenter, text.toUpper());
            return;
        }
        const bool current
            = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
        const bool hovered = option.state & QStyle::State_MouseOver;
        const QRectF row = QRectF(option.rect).adjusted(6, 1, -6, -1);
        if (current || hovered) {
            painter->setPen(current ? QPen(theme_.accent, 1) : QPen(Qt::NoPen));
            painter->setBrush(theme_.accentBackground);
            painter->drawRoundedRect(row.adjusted(.5, .5, -.5, -.5), 6, 6);
        }
        const bool state = index.data(groupRole).toString() == "State";
        drawIcon(*painter, QRectF(row.left() + 10, row.center().y() - 11, 22, 22), kind,
            state ? theme_.muted : theme_.accent);
        painter->setFont(uiFont());
        painter->setPen(theme_.text);
        const QRectF box = row.adjusted(44, 0, -6, 0);
        painter->drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, int(box.width())));
    }

private:
    const Theme& theme_;
};
}

Palette::Palette(QWidget* parent)
    : QWidget(parent)
    , search_(new QLineEdit)
    , list_(new KindList)
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(2);
    auto* box = new QVBoxLayout;
    box->setContentsMargins(12, 0, 12, 0);
    box->addWidget(search_);
    layout->addLayout(box);
    layout->addWidget(list_);
    search_->setPlaceholderText(tr("Search components"));
    search_->setAccessibleName(tr("Search components"));
    search_->setToolTip(tr("Type to filter; Enter adds the first one to the canvas"));
    search_->installEventFilter(this);
    list_->setAccessibleName(tr("Components"));
    list_->setItemDelegate(new KindDelegate(theme_, list_));
    list_->setDragEnabled(true);
    list_->setDragDropMode(QAbstractItemView::DragOnly);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, &Palette::filter);
    connect(list_, &QListWidget::itemDoubleClicked, this,
        [this](const QListWidgetItem* item) { emit chosen(item->data(kindRole).toString()); });
    // A search that is left behind would hide most kinds from whoever comes back to drag one.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        if ((old == search_ || old == list_) && now && !isAncestorOf(now))
            search_->clear();
    });
    fill();
}

void Palette::fill()
{
    QString group;
    for (const core::KindInfo& kind : core::allKinds()) {
        if (group != kind.role) {
            group = kind.role;
            auto* heading = new QListWidgetItem(coreText(kind.role), list_);
            heading->setFlags(Qt::NoItemFlags);
            heading->setData(groupRole, group);
        }
        auto* item = new QListWidgetItem(coreText(kind.title), list_);
        item->setIcon(icon(kind.id, theme_.accent));
        item->setData(kindRole, kind.id);
        item->setData(groupRole, group);
        item->setToolTip(tr("Drag to the canvas, or double-click"));
    }
    list_->setCurrentRow(1);
}

void Palette::setTheme(const Theme& theme)
{
    theme_ = theme;
    for (int i = 0; i < list_->count(); ++i) {
        QListWidgetItem* item = list_->item(i);
        if (!item->data(kindRole).toString().isEmpty())
            item->setIcon(icon(item->data(kindRole).toString(), theme_.accent));
    }
    list_->viewport()->update();
}

void Palette::startSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void Palette::filter(const QString& text)
{
    const QString wanted = text.trimmed();
    std::set<QString> groups;
    int first = -1;
    for (int i = 0; i < list_->count(); ++i) {
        QListWidgetItem* item = list_->item(i);
        const QString group = item->data(groupRole).toString();
        const QString kind = item->data(kindRole).toString();
        if (kind.isEmpty())
            continue;
        const bool shown = item->text().contains(wanted, Qt::CaseInsensitive)
            || group.contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!shown);
        if (shown) {
            groups.insert(group);
            first = first < 0 ? i : first;
        }
    }
    for (int i = 0; i < list_->count(); ++i) {
        QListWidgetItem* item = list_->item(i);
        if (item->data(kindRole).toString().isEmpty())
            item->setHidden(!groups.contains(item->data(groupRole).toString()));
    }
    list_->setCurrentRow(first);
}

void Palette::moveCurrent(int step)
{
    for (int row = list_->currentRow() + step; row >= 0 && row < list_->count(); row += step) {
        const QListWidgetItem* item = list_->item(row);
        if (!item->isHidden() && item->flags() & Qt::ItemIsSelectable) {
            list_->setCurrentRow(row);
            return;
        }
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QListWidgetItem* item = list_->currentItem();
        if (item && !item->isHidden())
            emit chosen(item->data(kindRole).toString());
        search_->selectAll(); // what is typed next is another search
        return true;
    }
    if (watched == search_ && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        moveCurrent(key == Qt::Key_Down ? 1 : -1);
        list_->setFocus();
        return true;
    }
    if (watched == search_ && key == Qt::Key_Escape && !search_->text().isEmpty()) {
        search_->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
