// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/grid_layout.h"
#include "widgets/style/tones.h"

class QPainter;

namespace faultline {

/// The ground of a cell.
QColor cellColour(const CellPicture &cell, GridScale scale, const Tones &tones);

/// Cells, names, bars and legend. Texts that do not fit are left out (the tooltip and the table have them).
void paintGrid(QPainter &painter, const QRectF &target, const GridPicture &picture, const Tones &tones);

/// On top of it: the outlines of the selected and of the hovered cell, and the names of the selected one in bold.
/// Indices into the cells, or -1.
void paintGridMarks(QPainter &painter, const GridLayout &layout, const GridPicture &picture, const Tones &tones,
                    std::ptrdiff_t selected, std::ptrdiff_t hovered);

} // namespace faultline
