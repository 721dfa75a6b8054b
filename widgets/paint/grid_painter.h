// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/tones.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace faultline {

/// Sequential: more is more. Better and Worse: away from the neutral centre, blue and orange.
enum class CellTone { Sequential, Better, Worse };

/// One cell: its colour stands for share, its texts say the numbers.
struct GridCell {
    double share = 0.0; ///< 0 ... 1
    QString text; ///< bold, e.g. "94.2 %"
    QString note; ///< below it, e.g. the count
    bool known = true; ///< false: hatched
    CellTone tone = CellTone::Sequential;
};

/// Rows and columns with their names; cells row by row.
struct GridPicture {
    QString rowTitle;
    QString columnTitle;
    std::vector<QString> rows;
    std::vector<QString> columns;
    std::vector<GridCell> cells;
};

/// Where the cells lie within the picture.
struct GridLayout {
    QRectF area;
    double cellWidth = 0.0;
    double cellHeight = 0.0;
    std::size_t rows = 0;
    std::size_t columns = 0;

    QRectF cell(std::size_t row, std::size_t column) const;
    /// Index into the cells, or -1.
    std::ptrdiff_t cellAt(const QPointF &position) const;
};

GridLayout gridLayout(const GridPicture &picture, const QRectF &target);
/// Texts that do not fit are left out (the tooltip and the table have them); selected is an index or -1.
void paintGrid(QPainter &painter, const QRectF &target, const GridPicture &picture, const Tones &tones,
               std::ptrdiff_t selected = -1);

} // namespace faultline
