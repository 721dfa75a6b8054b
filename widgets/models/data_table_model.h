// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/data_table.h"

#include <QAbstractTableModel>

namespace faultline {

/// The numbers behind a picture as people read them; the exact value is the tooltip where it says more.
class DataTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit DataTableModel(QObject *parent = nullptr);

    void setTable(DataTable table);
    const DataTable &table() const { return m_table; }
    /// Only these rows, in this order.
    DataTable part(const std::vector<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    DataTable m_table;
};

} // namespace faultline
