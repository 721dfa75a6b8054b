// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/pair_ranking.h"
#include "analysis/values/schema.h"

#include <QAbstractListModel>

#include <memory>

namespace faultline {

/// Pairs of features, best first, for a list with PairDelegate.
class PairModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum PairRole {
        ShareRole = Qt::UserRole, ///< of the bar, 0 ... 1: effect against the largest effect
        EffectRole, ///< text beside the bar
        HighestRole, ///< text at the right: "max 69 %"
        ConfirmedRole,
    };

    explicit PairModel(QObject *parent = nullptr);

    void setRanking(std::shared_ptr<const PairRanking> ranking, Schema schema);
    const RankedPair *pair(int row) const;
    /// The row of two features in any order, or -1.
    int rowOf(ColumnId a, ColumnId b) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const PairRanking> m_ranking;
    Schema m_schema;
    double m_largest = 0.0;
};

} // namespace faultline
