// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cluster.h"

#include <QAbstractTableModel>

#include <memory>

namespace faultline {

/// Clusters of failures, largest first: number with the marker of the map, size, share, label → prediction, what sets it
/// apart.
class ClusterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Size, Share, Pairs, Apart, Columns };

    explicit ClusterModel(QObject *parent = nullptr);

    /// Null empties it.
    void setReport(std::shared_ptr<const ClusterReport> report);
    /// Titles and digits change with the language, markers with the theme.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const FailureCluster &cluster, int column) const;
    QString exact(const FailureCluster &cluster, int column) const;

    std::shared_ptr<const ClusterReport> m_report;
};

} // namespace faultline
