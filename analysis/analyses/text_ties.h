// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/row_mask.h"
#include "analysis/stats/radix_sort.h"

namespace faultline {

inline constexpr std::size_t kTextKeyBytes = 8;

/// The first eight bytes of a text as a number that orders as they do; a shorter text ends in zeros.
std::uint64_t textKey(std::string_view text);

/// Finishes a sort by textKey() (or by its complement where it is descending): rows with equal keys are told apart by
/// the rest of their texts, of which about `budget` bytes are held at a time; equal texts stay in row order.
Result<void> breakTies(KeyedRows &sorted, const Table &table, ColumnId column, bool descending, Run &run,
                       std::size_t budget = std::size_t{256} << 20U);

} // namespace faultline
