// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/annotation.h"
#include "analysis/values/metrics.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace faultline {

/// One row per window: what the chart shows, as numbers. For each metric its value and its interval; the notes that
/// touch the window are the last column where there are any.
class SeriesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SeriesModel(QObject *parent = nullptr);

    void setReport(std::shared_ptr<const MetricReport> report, std::vector<Metric> metrics,
                   std::vector<Annotation> notes = {});
    /// Titles and digits change with the language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isNotes(int column) const;

    std::shared_ptr<const MetricReport> m_report;
    std::vector<Metric> m_metrics;
    std::vector<Annotation> m_notes;
};

} // namespace faultline
