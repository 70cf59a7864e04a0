// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_palette.hpp"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

static constexpr int rowHeight = 32, rowsShown = 12, widestPixels = 620;

namespace {
enum Role { commandRole = Qt::UserRole, groupRole, keysRole };

/// Name on the left, its group and its keys faintly on the right.
class CommandDelegate : public QStyledItemDelegate {
public:
    CommandDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , theme_(theme)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return { 100, rowHeight };
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        const QRect row = option.rect.adjusted(6, 1, -6, -1);
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme_.accentBackground);
            painter->drawRoundedRect(row, 6, 6);
        }
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(row.left() + 8, row.top(), 16, row.height()), Qt::AlignCenter,
            enabled ? QIcon::Normal : QIcon::Disabled);
        painter->setFont(uiFont());
        painter->setPen(theme_.muted);
        QRect right = row.adjusted(0, 0, -10, 0);
        for (const int role : { int(keysRole), int(groupRole) }) {
            const QString text = index.data(role).toString();
            painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, text);
            if (!text.isEmpty())
                right.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(text) - 18, 0);
        }
        painter->setPen(enabled ? theme_.text : theme_.muted);
        const QRect left = right.adjusted(34, 0, 0, 0);
        painter->drawText(left, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, left.width()));
    }

private:
    const Theme& theme_;
};
}

/// Letters of `typed` in their order somewhere in `text`.
static bool isSubsequence(const QString& typed, const QString& text)
{
    qsizetype at = 0;
    for (const QChar letter : typed) {
        at = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

static bool beginsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

int matchScore(const QString& typed, const QString& text)
{
    const QStringList words = typed.split(' ', Qt::SkipEmptyParts);
    int score = 0;
    for (const QString& word : words) {
        qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return words.size() == 1 && isSubsequence(word, text) ? 1 : -1;
        qsizetype first = at;
        while (at >= 0 && !beginsWord(text, at))
            at = text.indexOf(word, at + 1, Qt::CaseInsensitive);
        score += at == 0 ? 40 : at > 0 ? 30 : first == 0 ? 20 : 10;
    }
    return score;
}

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent)
    , search_(new QLineEdit)
    , list_(new QListWidget)
{
    setProperty("role", "popup");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(search_);
    column->addWidget(list_);
    search_->setPlaceholderText(tr("Type what you want to do or the name of a component"));
    search_->setAccessibleName(tr("Command"));
    search_->setToolTip(tr("Arrows choose, Enter runs, Esc closes"));
    search_->installEventFilter(this);
    list_->setAccessibleName(tr("Commands found"));
    list_->setItemDelegate(new CommandDelegate(theme_, list_));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(search_, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(list_, &QListWidget::itemClicked, this,
        [this](QListWidgetItem* item) { run(list_->row(item)); });
    parent->installEventFilter(this);
    hide();
}

void CommandPalette::setTheme(const Theme& theme)
{
    theme_ = theme;
    list_->setStyleSheet(QString("QListWidget { background: %1; }").arg(theme.card.name()));
}

void CommandPalette::open(std::vector<Command> commands)
{
    commands_ = std::move(commands);
    if (isHidden())
        before_ = window()->focusWidget();
    search_->clear();
    filter();
    place();
    show();
    raise();
    search_->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::filter()
{
    struct Found {
        int score;
        std::size_t index;
    };
    std::vector<Found> found;
    const QString typed = search_->text().trimmed();
    for (std::size_t i = 0; i < commands_.size(); ++i) {
        const int score = matchScore(typed, commands_[i].text + ' ' + commands_[i].group);
        if (score >= 0)
            found.push_back({ score + (commands_[i].enabled ? 1 : 0), i });
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Found& a, const Found& b) { return a.score > b.score; });
    list_->clear();
    for (const Found& each : found) {
        const Command& command = commands_[each.index];
        auto* item = new QListWidgetItem(command.text, list_);
        if (!command.icon.isEmpty())
            item->setIcon(ui::icon(command.icon, theme_));
        item->setData(commandRole, int(each.index));
        item->setData(groupRole, command.group);
        item->setData(keysRole, command.keys);
        item->setData(Qt::AccessibleTextRole,
            QStringList({ command.text, command.group, command.keys }).join(", "));
        if (!command.enabled)
            item->setFlags(Qt::ItemIsSelectable);
    }
    list_->setCurrentRow(found.empty() ? -1 : 0);
}

void CommandPalette::run(int row)
{
    const QListWidgetItem* item = list_->item(row);
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const auto then = commands_[item->data(commandRole).toUInt()].run;
    close();
    then();
}

void CommandPalette::close()
{
    const bool hadKeyboard = isAncestorOf(window()->focusWidget());
    hide();
    if (hadKeyboard && before_)
        before_->setFocus();
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(widestPixels, room.width() - 32);
    const int height = std::min(rowHeight * rowsShown + 60, room.height() - 32);
    setGeometry((room.width() - width) / 2, std::min(72, room.height() / 12), width, height);
}

QStringList CommandPalette::shown() const
{
    QStringList all;
    for (int i = 0; i < list_->count(); ++i)
        all << list_->item(i)->text();
    return all;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == search_ && event->type() == QEvent::FocusOut && isVisible()
        && window()->isActiveWindow())
        hide();
    if (watched != search_ || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int last = list_->count() - 1;
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(list_->currentRow());
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int step = (key == Qt::Key_Down || key == Qt::Key_PageDown ? 1 : -1)
            * (key == Qt::Key_PageDown || key == Qt::Key_PageUp ? rowsShown - 1 : 1);
        list_->setCurrentRow(std::clamp(list_->currentRow() + step, std::min(0, last), last));
        return true;
    }
    default:
        return QFrame::eventFilter(watched, event);
    }
}

}
