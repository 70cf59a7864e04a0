// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/table.hpp"
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QSaveFile>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <cmath>
#include <numeric>

namespace ui {

namespace {
constexpr int lineHeight = 23, fontPx = 12, widestText = 180, widestRead = 300;
constexpr int narrowestStretch = 96, narrowestText = 64, sidePadding = 14, headerPx = 11,
              headerPadding = 10;
enum Role { indexRole = Qt::UserRole, valueRole, markRole };

/// Sorts by value where there is one. Figures that do not apply stand last.
class ValueItem : public QTableWidgetItem {
public:
    bool operator<(const QTableWidgetItem& other) const override
    {
        const double a = data(valueRole).toDouble(), b = other.data(valueRole).toDouble();
        if (std::isnan(a) && std::isnan(b))
            return QString::localeAwareCompare(text(), other.text()) < 0;
        return std::isnan(a) || (!std::isnan(b) && a < b);
    }
};

/// Draws text on a hairline, without the style's focus frame and grid.
class FlatDelegate : public QStyledItemDelegate {
public:
    FlatDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , theme_(theme)
    {
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect, theme_.accentBackground);
        painter->setPen(theme_.grid);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const auto mark = static_cast<CellMark>(index.data(markRole).toInt());
        const bool strong = mark == CellMark::best || mark == CellMark::total;
        painter->setFont(cellFont(option.font, strong));
        painter->setPen(colour(mark, index.column() == 0));
        const QRect box = option.rect.adjusted(index.column() == 0 ? 4 : 7, 0, -7, 0);
        const auto alignment
            = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
        const QString text = index.data().toString();
        const bool twoLines = box.height() > lineHeight
            && painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()) != text;
        if (twoLines)
            drawTwoLines(*painter, box, text);
        else
            painter->drawText(box, alignment | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QFontMetrics metrics(cellFont(option.font, true));
        return { metrics.horizontalAdvance(index.data().toString()) + 16, lineHeight };
    }
    static QFont cellFont(QFont font, bool strong)
    {
        font.setPixelSize(fontPx);
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        return font;
    }

private:
    static void drawTwoLines(QPainter& painter, const QRect& box, const QString& text)
    {
        QTextLayout layout(text, painter.font());
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(box.width());
        layout.endLayout();
        const int first = line.textLength(), step = painter.fontMetrics().height();
        const int top = box.top() + (box.height() - 2 * step) / 2;
        const auto row = [&](int y) { return QRect(box.left(), y, box.width(), step); };
        painter.drawText(row(top), Qt::AlignLeft | Qt::AlignVCenter, text.left(first).trimmed());
        painter.drawText(row(top + step), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text.mid(first), Qt::ElideRight, box.width()));
    }
    QColor colour(CellMark mark, bool firstColumn) const
    {
        switch (mark) {
        case CellMark::best:
            return theme_.goodText;
        case CellMark::warning:
            return theme_.badText;
        case CellMark::muted:
            return theme_.muted;
        case CellMark::total:
            return theme_.text;
        case CellMark::none:
            break;
        }
        return firstColumn ? theme_.muted : theme_.text;
    }
    const Theme& theme_;
};
}

QString toText(const TableData& data, QChar separator)
{
    const auto quoted = [separator](const QString& text) {
        return text.contains(separator) || text.contains('"')
            ? '"' + QString(text).replace('"', "\"\"") + '"'
            : text;
    };
    QStringList row;
    for (const Column& column : data.columns)
        row << quoted(column.title);
    QString text = row.join(separator) + '\n';
    for (const auto& cells : data.rows) {
        row.clear();
        for (const Cell& cell : cells)
            row << quoted(cell.text);
        text += row.join(separator) + '\n';
    }
    return text;
}

Table::Table(QWidget* parent)
    : QTableWidget(parent)
{
    setItemDelegate(new FlatDelegate(theme_, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setMinimumSectionSize(lineHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(36);
    horizontalHeader()->setFixedHeight(lineHeight);
    connect(this, &QTableWidget::itemSelectionChanged, this,
        [this] { emit rowSelected(selectedIndex()); });
    connect(this, &QTableWidget::cellActivated, this,
        [this](int row, int) { emit rowActivated(indexOfRow(row)); });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const bool turn = column == sortColumn_ && sortOrder_ == Qt::DescendingOrder;
        const bool figures = data_.columns[static_cast<std::size_t>(column)].right;
        sortOrder_ = column == sortColumn_ ? (turn ? Qt::AscendingOrder : Qt::DescendingOrder)
            : figures                      ? Qt::DescendingOrder
                                           : Qt::AscendingOrder;
        sortColumn_ = column;
        sortItems(column, sortOrder_);
        fitColumns();
    });
}

void Table::setTwoLines(bool twoLines)
{
    twoLines_ = twoLines;
    widths_.clear();
}

void Table::setSortable(bool sortable)
{
    horizontalHeader()->setSectionsClickable(sortable);
}

void Table::setTheme(const Theme& theme)
{
    theme_ = theme;
    horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView { background: %1; } QHeaderView::section { background: %1;"
                       " color: %2; font-size: 11px; font-weight: 600; padding: 0 3px 0 7px;"
                       " border: none; border-bottom: 1px solid %3; }"
                       " QHeaderView::section:first { padding-left: 4px; }")
            .arg(theme.panel.name(), theme.muted.name(), theme.line.name()));
    fitColumns();
    viewport()->update();
}

void Table::setFullHeight(bool full)
{
    fullHeight_ = full;
    setVerticalScrollBarPolicy(full ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, full ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void Table::setData(TableData data)
{
    const int selected = selectedIndex();
    const QString id = selected >= 0 && selected < static_cast<int>(data_.ids.size())
        ? data_.ids[static_cast<std::size_t>(selected)]
        : QString();
    data_ = std::move(data);
    setAccessibleName(data_.title);
    {
        const QSignalBlocker quiet(this);
        fill();
        const auto again = std::find(data_.ids.begin(), data_.ids.end(), id);
        if (!id.isEmpty() && again != data_.ids.end())
            selectIndex(static_cast<int>(again - data_.ids.begin()));
    }
    if (selectedIndex() != selected || selected >= 0)
        emit rowSelected(selectedIndex());
}

void Table::fill()
{
    filling_ = true;
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed); // not measured for each cell
    clear();
    setColumnCount(static_cast<int>(data_.columns.size()));
    setRowCount(static_cast<int>(data_.rows.size()));
    const auto alignment
        = [](const Column& column) { return column.right ? Qt::AlignRight : Qt::AlignLeft; };
    for (int c = 0; c < columnCount(); ++c) {
        const Column& column = data_.columns[static_cast<std::size_t>(c)];
        auto* head = new QTableWidgetItem(column.title);
        head->setTextAlignment(alignment(column) | Qt::AlignVCenter);
        head->setToolTip(
            column.tip.isEmpty() && !column.brief.isEmpty() ? column.title : column.tip);
        setHorizontalHeaderItem(c, head);
        for (int r = 0; r < rowCount(); ++r) {
            const Cell& cell = data_.rows[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)];
            auto* item = new ValueItem;
            item->setText(cell.text);
            item->setToolTip(cell.tip.isEmpty() ? cell.text : cell.tip);
            item->setTextAlignment(alignment(column) | Qt::AlignVCenter);
            item->setData(indexRole, r);
            item->setData(valueRole, cell.value);
            item->setData(markRole, static_cast<int>(cell.mark));
            if (cell.mark == CellMark::best)
                item->setData(Qt::AccessibleDescriptionRole, tr("best"));
            setItem(r, c, item);
        }
    }
    if (sortColumn_ >= 0 && sortColumn_ < columnCount() && horizontalHeader()->sectionsClickable())
        sortItems(sortColumn_, sortOrder_);
    widths_.clear();
    filling_ = false;
    fitColumns();
    updateGeometry();
}

/// Measured once for what the table holds: header, layout and scroll bars all ask for it.
int Table::sizeHintForColumn(int column) const
{
    if (const auto known = widths_.find(column); known != widths_.end())
        return known->second;
    const int natural = QTableWidget::sizeHintForColumn(column);
    const auto at = static_cast<std::size_t>(column);
    const bool words = at < data_.columns.size() && !data_.columns[at].right;
    return widths_[column]
        = words ? std::min(natural, twoLines_ ? widestRead : widestText) : natural;
}

void Table::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        widths_.clear();
    QTableWidget::changeEvent(event);
    if (widths_.empty())
        fitColumns();
}

bool Table::yields(int column) const
{
    const Column& spec = data_.columns[static_cast<std::size_t>(column)];
    return !spec.stretch && (spec.yields || !spec.right);
}

/// By the style sheet of setTheme(); the header's own hint has room for a sort mark too.
int Table::headerWidth(int column) const
{
    QFont small = font();
    small.setPixelSize(headerPx);
    small.setWeight(QFont::DemiBold);
    return QFontMetrics(small).horizontalAdvance(horizontalHeaderItem(column)->text())
        + headerPadding + 2;
}

std::vector<int> Table::wantedWidths() const
{
    std::vector<int> widths;
    for (int c = 0; c < columnCount(); ++c)
        widths.push_back(std::max(sizeHintForColumn(c), headerWidth(c)));
    return widths;
}

int Table::missingRoom(const std::vector<int>& widths) const
{
    int others = 0, stretching = 0;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        others += data_.columns[c].stretch ? 0 : widths[c];
        stretching += data_.columns[c].stretch;
    }
    return stretching > 0 ? 2 * narrowestStretch - (viewport()->width() - others) : 0;
}

/// The stretching column takes what is left. Where that is less than a word, headers become short,
/// then the widest columns of words are cut; only when that does not help, the table scrolls.
void Table::fitColumns()
{
    if (filling_)
        return;
    brief_ = false;
    showHeaders();
    std::vector<int> widths = wantedWidths();
    int missing = missingRoom(widths);
    if (missing > narrowestStretch / 2) {
        brief_ = true;
        showHeaders();
        widths = wantedWidths();
        missing = missingRoom(widths);
    }
    while (missing > 0) {
        int widest = -1;
        for (int c = 0; c < columnCount(); ++c)
            if (yields(c) && (widest < 0 || widths[std::size_t(c)] > widths[std::size_t(widest)]))
                widest = c;
        if (widest < 0 || widths[std::size_t(widest)] <= narrowestText)
            break;
        --widths[std::size_t(widest)];
        --missing;
    }
    const auto stretching = std::count_if(data_.columns.begin(), data_.columns.end(),
        [](const Column& column) { return column.stretch; });
    const bool roomy = missing <= narrowestStretch;
    int left = viewport()->width();
    for (int c = 0; c < columnCount(); ++c) {
        const bool stretch = roomy && data_.columns[static_cast<std::size_t>(c)].stretch;
        horizontalHeader()->setSectionResizeMode(
            c, stretch ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (stretch)
            continue;
        horizontalHeader()->resizeSection(c, widths[std::size_t(c)]);
        left -= widths[std::size_t(c)];
    }
    if (twoLines_)
        fitRows(roomy ? left / std::max(1, int(stretching)) : narrowestStretch);
}

void Table::fitRows(int stretchWidth)
{
    const QFontMetrics metrics(FlatDelegate::cellFont(font(), false));
    for (int r = 0; r < rowCount(); ++r) {
        bool more = false;
        for (int c = 0; c < columnCount(); ++c)
            more = more
                || (data_.columns[static_cast<std::size_t>(c)].stretch
                    && metrics.horizontalAdvance(item(r, c)->text()) + sidePadding >= stretchWidth);
        setRowHeight(r, more ? lineHeight + metrics.height() : lineHeight);
    }
}

void Table::resizeEvent(QResizeEvent* event)
{
    fitColumns();
    QTableWidget::resizeEvent(event);
}

void Table::showHeaders()
{
    for (int c = 0; c < columnCount(); ++c) {
        const QString arrow = sortOrder_ == Qt::AscendingOrder ? " ↑" : " ↓";
        const Column& column = data_.columns[static_cast<std::size_t>(c)];
        const QString& title = brief_ && !column.brief.isEmpty() ? column.brief : column.title;
        horizontalHeaderItem(c)->setText(title + (c == sortColumn_ ? arrow : ""));
    }
}

int Table::indexOfRow(int row) const
{
    const QTableWidgetItem* cell = item(row, 0);
    return cell ? cell->data(indexRole).toInt() : -1;
}

int Table::selectedIndex() const
{
    const QModelIndexList rows
        = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? -1 : indexOfRow(rows.front().row());
}

void Table::selectIndex(int index)
{
    clearSelection();
    for (int row = 0; index >= 0 && row < rowCount(); ++row)
        if (indexOfRow(row) == index)
            selectRow(row);
}

int Table::naturalWidth() const
{
    const std::vector<int> widths = wantedWidths();
    return std::accumulate(widths.begin(), widths.end(), 12);
}

QSize Table::sizeHint() const
{
    const int rows = fullHeight_ ? rowCount() : std::min(rowCount(), 8);
    return { naturalWidth(), lineHeight * (rows + 1) + 2 };
}

QSize Table::minimumSizeHint() const
{
    return { 120, fullHeight_ ? sizeHint().height() : lineHeight * 3 };
}

void Table::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save data"), data_.title.toLower().replace(' ', '-') + ".csv", tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = toText(data_, ',').toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        QMessageBox::warning(this, tr("Save data"), tr("%1 cannot be written.").arg(path));
}

void Table::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy table"), this,
        [this] { QApplication::clipboard()->setText(toText(data_, '\t')); });
    menu.addAction(tr("Save data as CSV…"), this, &Table::save);
    menu.exec(event->globalPos());
}

}
