// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/grid.h"
#include "analysis/values/metrics.h"
#include "widgets/export/data_table.h"
#include "widgets/paint/grid_picture.h"

#include <vector>

namespace faultline {

/// The rows of a grid from top to bottom: numbers rise upwards as in any chart, all else reads downwards.
std::vector<std::size_t> rowOrder(const Grid &grid);

/// Diverging is around the cohort's own value, over the largest distance of a coloured cell; sequential from 0 to the
/// largest coloured value. Cells with fewer than kLeastCellN records have no colour.
GridPicture gridPicture(const Grid &grid, GridScale scale);

/// One row a cell, in the order of the grid: bounds, counts, value and interval.
DataTable gridNumbers(const Grid &grid);

/// Labels down, predictions across; a cell says its share of the label's row and its count.
GridPicture confusionPicture(const Confusion &confusion);

} // namespace faultline
