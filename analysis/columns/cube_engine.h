// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/row_mask.h"
#include "analysis/values/cube.h"

namespace faultline {

/// The most cells of one cube, and the most keys.
inline constexpr std::size_t kMostCells = std::size_t{1} << 24;
inline constexpr std::size_t kMostKeys = 4;

/// Answers a cube question from the columns in memory, loading what is not there yet. Rows are cut into strips whose
/// number depends on rows and cells alone; each strip adds in row order and strips are added pairwise, so that every
/// bit of a sum is the same for any number of threads. Query errors: too many keys or cells, unknown columns.
Result<CubeResult> answer(const Dataset &data, const CubeQuery &query, Run &run);

} // namespace faultline
