// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/class_order.h"

#include "widgets/models/class_model.h"

namespace faultline {

ClassOrder::ClassOrder(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ClassModel::SortRole);
}

bool ClassOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // 0: a value, 1: none, 2: an average; a falling order is the reverse of this one
    const auto rank = [](const QModelIndex &index) {
        return index.data(ClassModel::AverageRole).toBool() ? 2 : index.data(ClassModel::SortRole).isValid() ? 0 : 1;
    };
    const int a = rank(left);
    const int b = rank(right);
    if (a != b)
        return (a < b) == (sortOrder() == Qt::AscendingOrder);
    if (a != 0)
        return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
    return left.data(ClassModel::SortRole).toDouble() < right.data(ClassModel::SortRole).toDouble();
}

} // namespace faultline
