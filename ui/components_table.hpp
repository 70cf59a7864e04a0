// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/canvas/edits.hpp"
#include "ui/document.hpp"
#include <QAbstractTableModel>
#include <QTableView>

class QSortFilterProxyModel;

namespace ui {

/// One row for each component: what the canvas shows, in words.
class ComponentsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { name, kind, problems, receives, sends, columns };
    explicit ComponentsModel(const Document& document, QObject* parent = nullptr);

    /// The component's id in `row`; row of an id, or -1.
    std::string idAt(int row) const;
    int rowOf(const std::string& id) const;
    /// "Orders, queue, 2 problems, receives from Public API": the whole row for a screen reader.
    QString sentence(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::string id;
        QString name, kind, receives, sends, issues;
        int problems = 0;
    };
    void read();

    const Document& document_;
    std::vector<Row> rows_;
};

/// The drawing as a table, for whoever cannot see it or does not want to: what is selected here is
/// selected there, and the other way round.
class ComponentsTable : public QTableView {
    Q_OBJECT
public:
    explicit ComponentsTable(const Document& document, QWidget* parent = nullptr);
    /// Shows the canvas's selection; chosen() is not emitted.
    void setSelection(const Selection& selection);

signals:
    void chosen(const std::set<std::string>& ids);
    /// The user wants to edit what is selected.
    void activated();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ComponentsModel* model_;
    QSortFilterProxyModel* sorted_;
    bool following_ = false; ///< the selection comes from outside
};

}
