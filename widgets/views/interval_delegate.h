// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace faultline {

/// A share with its interval as a dot on a short line; all cells have the same axis from 0 to 1, so that eyes compare
/// down a column. The numbers stand before it: with the interval where there is room, else the value alone.
class IntervalDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Of the model: the value alone as text, and value, lower and upper end as numbers (invalid: there is none).
    enum IntervalRole { ShortTextRole = Qt::UserRole + 100, ValueRole, LowerRole, UpperRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace faultline
