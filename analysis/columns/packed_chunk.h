// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/segment_layout.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace faultline {

/// A stored chunk for looking at single rows: checked and unzipped, but not spread out, so that it opens faster than
/// decodeSegment() and takes as much memory as its values need bits. Values are those of the chunk as it was stored,
/// which may be narrower than the type of the column now.
class PackedChunk {
public:
    static Result<PackedChunk> open(const EncodedSegment &segment);
    /// Of a column that the log lacks.
    static PackedChunk allMissing(ValueType type, std::size_t rows);

    ValueType type() const { return m_segment.type; }
    /// Text only: values rather than dictionary entries.
    bool isPlain() const { return m_segment.plain; }
    std::size_t rows() const { return m_segment.rows; }
    std::size_t bytes() const { return m_segment.payload.size() + m_textStarts.size() * sizeof(std::uint32_t); }

    /// What follows is for row < rows(), and of the type of the chunk; nothing but 0 or "" where a row is missing.
    bool isValid(std::size_t row) const;
    double number(std::size_t row) const;
    std::int64_t integer(std::size_t row) const; ///< Int64, Time
    std::uint64_t entry(std::size_t row) const; ///< of the dictionary; from a damaged file it may lie beyond it
    std::string_view text(std::size_t row) const; ///< plain

private:
    std::uint64_t packed(std::size_t row) const;

    OpenSegment m_segment;
    bool m_nothing = false; ///< every row is missing
    std::vector<std::uint32_t> m_textStarts; ///< Text: where every kStride-th text begins
};

} // namespace faultline
