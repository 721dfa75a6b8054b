// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/import.h"

#include <QAbstractTableModel>

#include <vector>

namespace faultline {

/// Rows that could not be stored: where they are, why, and their text.
class QuarantineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Byte, ColumnName, Reason, Raw, Columns };

    explicit QuarantineModel(QObject *parent = nullptr);

    /// columns: names by index, for QuarantinedRow::column.
    void setRows(std::vector<QuarantinedRow> rows, QStringList columns);
    void retranslate();
    QString tsv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString columnText(const QuarantinedRow &row) const;

    std::vector<QuarantinedRow> m_rows;
    QStringList m_columns;
};

} // namespace faultline
