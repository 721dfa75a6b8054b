// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/columns/chunk.h"
#include "analysis/columns/dictionary.h"
#include "analysis/columns/packed_chunk.h"

#include <memory>
#include <string>
#include <vector>

namespace faultline {

/// Rows of one imported log inside a project.
struct LogSpan {
    LogId id;
    Part part = Part::Production;
    std::size_t rows = 0;
    std::string name; ///< of the file it came from
    std::size_t chunks() const { return (rows + kChunkRows - 1) / kChunkRows; }
};

/// Where columns come from: a project file, or vectors in a test. Safe to call from several threads at once.
class ColumnSource {
public:
    virtual ~ColumnSource() = default;
    /// Chunk `index` of a column in a log, in the column's own type (narrower stored chunks are widened, newest overlay
    /// version wins). A column that the log lacks gives rows that are all missing.
    virtual Result<ChunkData> chunk(const LogSpan &log, ColumnId column, std::size_t index) const = 0;
    /// The same chunk for looking at single rows, in the type in which it is stored.
    virtual Result<PackedChunk> packedChunk(const LogSpan &log, ColumnId column, std::size_t index) const
    {
        const Result<ChunkData> whole = chunk(log, column, index);
        return whole ? PackedChunk::open(encodeSegment(*whole)) : Result<PackedChunk>(whole.error());
    }
    /// All values of a text column so far; empty for other types.
    virtual Result<std::shared_ptr<const Dictionary>> dictionary(ColumnId column) const = 0;
};

} // namespace faultline
