// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/grid_bins.h"
#include "analysis/columns/row_mask.h"

namespace faultline {

struct GridLimits {
    std::size_t ranges = 10; ///< of numbers
    std::size_t categories = 12; ///< of text, and of numbers that are few; further ones are "rest"
    std::size_t classes = 30; ///< of label and prediction
    std::size_t windows = 16; ///< of time, unless a window is asked for
};

/// The most windows of an axis.
inline constexpr std::size_t kMostWindows = 400;

/// The rows of a cohort that stand for all of them: up to 131,072, evenly spaced, in row order.
std::vector<std::uint32_t> sampledRows(const RowMask &cohort);

/// Chooses the bins of a column for the rows of a cohort. Where to cut, and which categories are frequent, is read from
/// sampled rows; what lies in each bin is counted exactly afterwards, and every bin's cohort is exact.
/// Query error for a column that is not there, or for more than kMostWindows windows.
Result<BinnedSide> binnedSide(const Dataset &data, const RowMask &cohort, const std::vector<std::uint32_t> &sample,
                              const GridSide &side, const GridLimits &limits, Run &run);

} // namespace faultline
