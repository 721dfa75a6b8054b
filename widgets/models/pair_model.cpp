// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/pair_model.h"

#include "widgets/words/number_text.h"
#include "widgets/words/pair_words.h"

#include <algorithm>

namespace faultline {

PairModel::PairModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PairModel::setRanking(std::shared_ptr<const PairRanking> ranking, Schema schema)
{
    beginResetModel();
    m_ranking = std::move(ranking);
    m_schema = std::move(schema);
    m_largest = 0.0;
    for (int row = 0; row < rowCount(); ++row)
        m_largest = std::max(m_largest, pair(row)->effect);
    endResetModel();
}

const RankedPair *PairModel::pair(int row) const
{
    return row >= 0 && row < rowCount() ? &m_ranking->pairs[static_cast<std::size_t>(row)] : nullptr;
}

int PairModel::rowOf(ColumnId a, ColumnId b) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const RankedPair &one = *pair(row);
        if ((one.first == a && one.second == b) || (one.first == b && one.second == a))
            return row;
    }
    return -1;
}

void PairModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

int PairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_ranking ? 0 : static_cast<int>(m_ranking->pairs.size());
}

QVariant PairModel::data(const QModelIndex &index, int role) const
{
    const RankedPair *one = index.isValid() ? pair(index.row()) : nullptr;
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return pairTitle(*one, m_schema);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return pairSentence(*one, m_schema);
    case ShareRole:
        return m_largest > 0.0 ? one->effect / m_largest : 0.0;
    case EffectRole:
        return pairEffectText(*one);
    case HighestRole:
        return one->highest
            ? tr("max %1", "highest rate of a cell").arg(rateText(*one->highest, *one->highest < 0.1 ? 1 : 0))
            : QString();
    case ConfirmedRole:
        return one->confirmed;
    default:
        return {};
    }
}

} // namespace faultline
