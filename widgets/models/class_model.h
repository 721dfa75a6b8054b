// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/class_metrics.h"

#include <QAbstractTableModel>

#include <memory>

namespace faultline {

/// One row a class, then the macro and the weighted average. SortRole gives what a column sorts by; averages and what is
/// undefined come last whatever the order (see ClassOrder).
class ClassModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, SupportColumn, PredictedColumn, PrecisionColumn, RecallColumn, F1Column, ColumnCount };
    enum ClassRole { SortRole = Qt::UserRole, AverageRole };

    explicit ClassModel(QObject *parent = nullptr);

    void setReport(std::shared_ptr<const ClassReport> report);
    /// Null for an average.
    const ClassMetrics *classAt(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ClassMetrics &metrics(int row) const;

    std::shared_ptr<const ClassReport> m_report;
};

} // namespace faultline
