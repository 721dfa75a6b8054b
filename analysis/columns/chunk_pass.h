// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/row_mask.h"

#include <functional>

namespace faultline {

/// Calls use(place, index) for every chunk of the table that holds a row of the mask: in parallel, in no order, each
/// once. Rows of different chunks never overlap. The first error ends it, and so does a cancel.
Result<void> forChunks(const Table &table, const RowMask &mask, Run &run,
                       const std::function<Result<void>(const ChunkPlace &place, std::size_t index)> &use);

/// Calls use(row, row within the chunk) for every row of the mask in a chunk, rising.
template <class Use>
void forRows(const RowMask &mask, const ChunkPlace &place, const Use &use)
{
    const std::size_t end = place.firstRow + place.rows;
    for (std::size_t row = place.firstRow; row < end; ++row) {
        if (mask.at(row))
            use(static_cast<std::uint32_t>(row), row - place.firstRow);
    }
}

} // namespace faultline
