// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components_table.hpp"
#include "ui/language.hpp"
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

namespace ui {

ComponentsModel::ComponentsModel(const Document& document, QObject* parent)
    : QAbstractTableModel(parent)
    , document_(document)
{
    connect(&document_, &Document::changed, this, [this] {
        beginResetModel();
        read();
        endResetModel();
    });
    read();
}

void ComponentsModel::read()
{
    rows_.clear();
    const core::Project& project = document_.project();
    std::map<std::string, std::size_t> at;
    for (const core::Component& component : project.components) {
        at[component.id] = rows_.size();
        rows_.push_back({ component.id, QString::fromStdString(core::nameOf(project, component.id)),
            coreText(core::infoOf(component.kind).title), {}, {}, {}, 0 });
    }
    const auto append
        = [](QString& list, const QString& each) { list += (list.isEmpty() ? "" : ", ") + each; };
    for (const core::Connection& connection : project.connections) {
        const auto from = at.find(connection.from), to = at.find(connection.to);
        if (from == at.end() || to == at.end())
            continue;
        append(rows_[from->second].sends, rows_[to->second].name);
        append(rows_[to->second].receives, rows_[from->second].name);
    }
    for (const core::Issue& issue : document_.issues()) {
        if (const auto found = at.find(issue.component); found != at.end()) {
            Row& row = rows_[found->second];
            ++row.problems;
            row.issues += (row.issues.isEmpty() ? "" : "\n") + coreText(issue.text);
        }
    }
}

std::string ComponentsModel::idAt(int row) const
{
    return rows_.at(std::size_t(row)).id;
}

int ComponentsModel::rowOf(const std::string& id) const
{
    const auto found
        = std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.id == id; });
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

QString ComponentsModel::sentence(int row) const
{
    const Row& r = rows_.at(std::size_t(row));
    QStringList parts { r.name, r.kind };
    if (r.problems > 0)
        parts << (r.problems == 1 ? tr("1 problem") : tr("%1 problems").arg(r.problems));
    if (!r.receives.isEmpty())
        parts << tr("receives from %1").arg(r.receives);
    if (!r.sends.isEmpty())
        parts << tr("sends to %1").arg(r.sends);
    return parts.join(", ");
}

int ComponentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int ComponentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ComponentsModel::data(const QModelIndex& index, int role) const
{
    const Row& row = rows_.at(std::size_t(index.row()));
    const QString texts[columns] = { row.name, row.kind,
        row.problems ? QString::number(row.problems) : QString(), row.receives, row.sends };
    switch (role) {
    case Qt::DisplayRole:
        return texts[index.column()];
    case Qt::ToolTipRole:
        return index.column() == problems ? row.issues : texts[index.column()];
    case Qt::AccessibleTextRole:
        return index.column() == name
            ? sentence(index.row())
            : headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + ": "
                + texts[index.column()];
    case Qt::AccessibleDescriptionRole:
        return row.issues;
    default:
        return {};
    }
}

QVariant ComponentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[columns]
        = { tr("Name"), tr("Kind"), tr("Problems"), tr("Receives from"), tr("Sends to") };
    return titles[section];
}

ComponentsTable::ComponentsTable(const Document& document, QWidget* parent)
    : QTableView(parent)
    , model_(new ComponentsModel(document, this))
    , sorted_(new QSortFilterProxyModel(this))
{
    sorted_->setSourceModel(model_);
    sorted_->setSortCaseSensitivity(Qt::CaseInsensitive);
    sorted_->setSortLocaleAware(true);
    setModel(sorted_);
    setAccessibleName(tr("Components of the architecture"));
    setToolTip(tr("Select here what is to be selected on the canvas; Enter edits it"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as in the file until a header is clicked
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(28);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = { 180, 130, 90, 240 };
    for (int i = 0; i < int(std::size(widths)); ++i)
        setColumnWidth(i, widths[i]);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (following_)
            return;
        std::set<std::string> ids;
        for (const QModelIndex& index : selectionModel()->selectedRows())
            ids.insert(model_->idAt(sorted_->mapToSource(index).row()));
        emit chosen(ids);
    });
    connect(this, &QTableView::doubleClicked, this, [this] { emit activated(); });
}

void ComponentsTable::setSelection(const Selection& selection)
{
    const QScopedValueRollback following(following_, true);
    QItemSelection rows;
    QModelIndex first;
    for (const std::string& id : selection.components) {
        const QModelIndex index
            = sorted_->mapFromSource(model_->index(model_->rowOf(id), ComponentsModel::name));
        if (!index.isValid())
            continue;
        rows.select(index, index.siblingAtColumn(ComponentsModel::columns - 1));
        first = first.isValid() ? first : index;
    }
    const bool same = selectionModel()->selection() == rows;
    if (!same)
        selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (first.isValid() && !selectionModel()->isSelected(currentIndex())) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
}

void ComponentsTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit activated();
    else
        QTableView::keyPressEvent(event);
}

}
