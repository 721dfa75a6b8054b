// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/sql_result.h"
#include "widgets/export/data_table.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace faultline {

/// A result as it is shown. Frozen: made on a worker, then read by the window.
struct ShownSql {
    SqlResult result;
    /// Decimals with which the numbers of a column are written, so that they line up; -1: each in its shortest form.
    std::vector<int> decimals;
};

/// Looks once through all numbers.
std::shared_ptr<const ShownSql> shownSql(SqlResult result);

/// The rows of a statement: numbers to the right, NULL as a muted word, long and broken texts on one line, the whole
/// value as tooltip where it says more.
class SqlResultModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SqlResultModel(QObject *parent = nullptr);

    void setResult(std::shared_ptr<const ShownSql> shown);
    const std::shared_ptr<const ShownSql> &shown() const { return m_shown; }
    /// Everything, for files: NULL is no value, an empty text is one.
    static DataTable table(const SqlResult &result);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SqlCell &cell, std::size_t column) const;

    std::shared_ptr<const ShownSql> m_shown;
};

} // namespace faultline
