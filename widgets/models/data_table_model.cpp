// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/data_table_model.h"

#include "widgets/export/table_picture.h"

namespace faultline {

namespace {

constexpr int kMostToolTip = 2000; // letters

QVariant alignment(const DataCell &cell)
{
    return QVariant((cell.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

DataTableModel::DataTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DataTableModel::setTable(DataTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

DataTable DataTableModel::part(const std::vector<int> &rows) const
{
    DataTable found{m_table.header, {}};
    for (const int row : rows)
        found.rows.push_back(m_table.rows[static_cast<std::size_t>(row)]);
    return found;
}

int DataTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int DataTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant DataTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DataCell &cell =
        m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case kExactRole:
        return cell.exact;
    case Qt::DisplayRole:
        return cell.shown;
    case Qt::ToolTipRole:
        return cell.exact == cell.shown ? QVariant() : QVariant(cell.exact.left(kMostToolTip));
    case Qt::TextAlignmentRole:
        return alignment(cell);
    default:
        return {};
    }
}

QVariant DataTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<std::size_t>(section);
    if (role == Qt::DisplayRole)
        return m_table.header[column].shown;
    if (role == kExactRole)
        return m_table.header[column].exact;
    if (role == Qt::TextAlignmentRole)
        return m_table.rows.empty() ? alignment(m_table.header[column]) : alignment(m_table.rows.front()[column]);
    return {};
}

} // namespace faultline
