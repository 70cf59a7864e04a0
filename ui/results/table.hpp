// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.hpp"
#include <QTableWidget>
#include <limits>

namespace ui {

enum class CellMark { none, best, warning, muted, total };

struct Cell {
    QString text;
    double value = std::numeric_limits<double>::quiet_NaN(); ///< what sorting goes by; NaN: text
    CellMark mark = CellMark::none;
    QString tip;
};

struct Column {
    QString title;
    bool right = true; ///< figures stand right-aligned under each other
    bool stretch = false; ///< takes the room that is left
    QString tip;
    bool yields = false; ///< figures with long units, cut like words where the room is short
    QString brief; ///< the header in place of the title where the room is short
};

/// A table as plain values.
struct TableData {
    QString title; ///< also its accessible name
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    std::vector<QString> ids; ///< of the rows, where they stand for something
};

/// Lines of cells as they are shown; for CSV and the clipboard.
QString toText(const TableData& data, QChar separator);

/// Shows TableData: flat rows with hairlines. Its context menu copies and saves what is shown.
class Table : public QTableWidget {
    Q_OBJECT
public:
    explicit Table(QWidget* parent = nullptr);

    void setData(TableData data);
    const TableData& data() const { return data_; }
    void setTheme(const Theme& theme);
    /// Texts of the stretching column go on in a second line, and other words are not cut early.
    void setTwoLines(bool twoLines);
    /// Sorted by a click on a header; off, rows keep their order.
    void setSortable(bool sortable);
    /// As high as its rows, for use inside a scroll area; otherwise it scrolls by itself.
    void setFullHeight(bool full);
    /// Index into data().rows of the selected row, or -1.
    int selectedIndex() const;
    void selectIndex(int index); ///< -1: none
    int naturalWidth() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rowSelected(int index); ///< -1: none
    void rowActivated(int index); ///< by double click or Enter

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    int sizeHintForColumn(int column) const override; ///< words are cut where they are very long
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fitColumns();
    int headerWidth(int column) const;
    std::vector<int> wantedWidths() const;
    int missingRoom(const std::vector<int>& widths) const; ///< so that the stretching one has some
    bool yields(int column) const; ///< whether its end may be cut
    void fitRows(int stretchWidth); ///< one line or two
    void showHeaders(); ///< with an arrow at the column that sorts
    void save();
    int indexOfRow(int row) const;
    mutable std::map<int, int> widths_; ///< sizeHintForColumn() as measured
    TableData data_;
    Theme theme_;
    bool fullHeight_ = false, twoLines_ = false;
    bool filling_ = false; ///< cells are missing
    bool brief_ = false; ///< headers are short
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::DescendingOrder;
};

}
