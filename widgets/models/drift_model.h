// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/drift.h"
#include "widgets/export/data_table.h"

#include <QAbstractTableModel>

#include <memory>

namespace faultline {

/// One row a column of the log: how far it moved, since when, and what that does to the model.
class DriftModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        DistanceColumn,
        WindowsColumn,
        StateColumn,
        SinceColumn,
        QColumn,
        MissingColumn,
        ImpactColumn,
        ColumnCount
    };
    enum Role {
        DistanceRole = Qt::UserRole, ///< double: PSI; absent without a baseline
        ThresholdRole, ///< double
        LongestRole, ///< double: the largest PSI that is drawn, so that bars share an axis
        WindowsRole, ///< list of double, NaN where a window has no records
        FirstChangedRole, ///< int: the window of a confirmed change, or -1
        LoudRole, ///< bool: drifted or changed
    };

    explicit DriftModel(QObject *parent = nullptr);

    void setReport(std::shared_ptr<const DriftReport> report, Task task);
    const DriftRow *row(int index) const;
    int rowOf(const std::string &feature) const;
    DataTable table() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant shownText(const DriftRow &row, int column) const;

    std::shared_ptr<const DriftReport> m_report;
    Task m_task = Task::Unknown;
    double m_longest = 0.0;
};

} // namespace faultline
