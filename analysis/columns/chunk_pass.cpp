// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/chunk_pass.h"

#include <algorithm>
#include <optional>

namespace faultline {

namespace {

bool holdsAny(const RowMask &mask, const ChunkPlace &place)
{
    const std::size_t end = place.firstRow + place.rows;
    for (std::size_t row = place.firstRow; row < end;) {
        if (row % 64 == 0 && row + 64 <= end && mask.words[row / 64] == 0)
            row += 64;
        else if (mask.at(row))
            return true;
        else
            ++row;
    }
    return false;
}

} // namespace

Result<void> forChunks(const Table &table, const RowMask &mask, Run &run,
                       const std::function<Result<void>(const ChunkPlace &place, std::size_t index)> &use)
{
    const std::vector<ChunkPlace> places = table.places();
    // A few at a time: the calling thread tells how far it is, and a cancel waits for one batch.
    const std::size_t batch = 2 * run.executor.width();
    for (std::size_t first = 0; first < places.size(); first += batch) {
        const std::size_t count = std::min(batch, places.size() - first);
        std::vector<Result<void>> results(count);
        run.executor.parallelFor(count, [&](std::size_t i) {
            if (!run.cancel.isCancelled() && holdsAny(mask, places[first + i]))
                results[i] = use(places[first + i], first + i);
        });
        if (run.cancel.isCancelled())
            return cancelled();
        for (const Result<void> &result : results) {
            if (!result)
                return result;
        }
        if (run.progress)
            run.progress->update(static_cast<double>(places[first + count - 1].firstRow),
                                 places[first + count - 1].firstRow);
    }
    return {};
}

} // namespace faultline
