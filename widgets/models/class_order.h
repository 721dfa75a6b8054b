// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace faultline {

/// Sorts the classes of a ClassModel; what is undefined and then the averages stay at the end in both directions.
class ClassOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ClassOrder(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace faultline
