// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/row_mask.h"

#include <cstdint>
#include <vector>

namespace faultline {

/// Rows that have a place in an order, and those that have none, in row order.
struct OrderedRows {
    std::vector<std::uint32_t> ordered;
    std::vector<std::uint32_t> unordered;
};

/// The rows of the mask by the whole text of a column, by Unicode code point (which is the order of UTF-8 bytes); rows
/// with the same text in row order, missing ones apart. Where every chunk is kept by dictionary entry the ranks of
/// the entries are sorted; else the first eight bytes are, and what is equal there is told apart by as many further
/// bytes at a time as fit 256 MB. About 60 bytes a row beside that while it works.
Result<OrderedRows> orderByText(const Table &table, ColumnId column, const RowMask &mask, bool descending, Run &run);

} // namespace faultline
