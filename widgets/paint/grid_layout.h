// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/grid_picture.h"

#include <QRectF>

#include <cstddef>

namespace faultline {

/// Where the parts of a grid lie within its picture.
struct GridLayout {
    QRectF area; ///< of all cells
    QRectF bars; ///< above the columns
    QRectF names; ///< left of the rows
    QRectF totals; ///< right of the rows
    QRectF columnNames; ///< below the columns
    QRectF legend;
    bool uprightNames = true; ///< of the columns; false: turned by 90 degrees
    std::vector<double> rowEdges; ///< upper edge of every row, then the lower edge of the last
    std::vector<double> columnEdges;
    double cellWidth = 0.0;
    double cellHeight = 0.0;

    bool isEmpty() const { return rowEdges.size() < 2 || columnEdges.size() < 2; }
    std::size_t rows() const { return rowEdges.size() - 1; }
    std::size_t columns() const { return columnEdges.size() - 1; }
    QRectF cell(std::size_t row, std::size_t column) const;
    QRectF cell(std::size_t index) const { return cell(index / columns(), index % columns()); }
    /// Index into the cells, or -1; also between the lines of a gap.
    std::ptrdiff_t cellAt(const QPointF &position) const;
};

GridLayout gridLayout(const GridPicture &picture, const QRectF &target);

} // namespace faultline
