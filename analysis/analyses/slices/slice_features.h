// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/slice_data.h"

namespace faultline {

/// The most categories of a column that are listed.
inline constexpr std::size_t kMostSliceCategories = 30;
/// The most fine codes of a number or of the weeks.
inline constexpr std::size_t kMostFineCodes = 64;

/// Appends a column with the codes of the slices' rows; nothing when it has one code only, holds times or integers too large
/// for a double.
Result<void> addColumnFeature(const Dataset &data, const ColumnSchema &column, std::size_t coarseCodes,
                              SliceData &slices, Run &run);
/// The week of the log as a feature; nothing with fewer than two weeks.
void addWeekFeature(const std::vector<Micros> &edges, std::size_t coarseCodes, SliceData &slices);

} // namespace faultline
