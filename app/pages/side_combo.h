// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/grid.h"

#include <QComboBox>

namespace faultline {

/// What lies along a side of the heatmap: features first, then label, prediction, model version, time and the rest.
class SideCombo : public QComboBox {
    Q_OBJECT

public:
    explicit SideCombo(QWidget *parent = nullptr);

    /// The columns that make sense along a side, in the order of the list.
    static std::vector<const ColumnSchema *> columnsOf(const Schema &schema);

    /// Keeps what is chosen where it is still there.
    void setSchema(const Schema &schema);
    void setColumn(ColumnId column);
    std::optional<ColumnId> column() const;

signals:
    /// By the user.
    void columnChosen(faultline::ColumnId column);
};

} // namespace faultline
