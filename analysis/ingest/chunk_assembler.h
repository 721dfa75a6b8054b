// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/dictionary.h"
#include "analysis/columns/segment.h"
#include "analysis/ingest/import_sink.h"
#include "analysis/ingest/readers/parsed_block.h"

#include <deque>
#include <optional>
#include <set>
#include <string>

namespace faultline {

/// Joins the parsed blocks of one column to chunks of exactly kChunkRows rows and encodes each when it is full.
/// What comes out depends on the rows alone, not on how they were cut into blocks.
class ChunkAssembler {
public:
    struct Made {
        EncodedSegment segment;
        DictionaryTail tail; ///< values that the column has new since the chunk before
    };

    /// `dictionary`: what the column already holds in the project. `collectClasses`: remember the distinct values.
    ChunkAssembler(const ColumnSchema &column, bool plain, Dictionary dictionary, bool collectClasses);

    // A dictionary of thousands of values is moved, never copied.
    ChunkAssembler(ChunkAssembler &&) = default;
    ChunkAssembler &operator=(ChunkAssembler &&) = default;

    /// Takes the block's first `rows` rows.
    Result<void> append(const ParsedColumn &column, std::size_t rows);
    /// Encodes the rows that are left as the last chunk.
    void close();

    bool hasChunk() const { return !m_made.empty(); }
    Made takeChunk();
    bool isPlain() const { return m_plain; }
    bool seen() const { return m_seen; }
    bool bigInteger() const { return m_bigInteger; }
    /// Distinct values as text, up to kMaxClasses of them, when they are collected.
    const std::set<std::string> &classes() const { return m_classes; }

    static constexpr std::size_t kMaxClasses = 10'000;

private:
    void appendRows(const ParsedColumn &column, std::size_t from, std::size_t to);
    void appendText(const ParsedColumn &column, std::size_t from, std::size_t to);
    void appendValue(std::string_view value);
    void turnPlain();
    void noteClasses();
    void encode();

    ColumnId m_id;
    std::string m_name;
    bool m_plain;
    bool m_collect;
    Dictionary m_dictionary;
    std::uint32_t m_tailFrom = 0;
    ChunkData m_chunk;
    std::vector<std::uint32_t> m_missing; ///< rows of m_chunk
    std::vector<std::uint32_t> m_entryOf; ///< the block's numbers as entries, kUnknown before the first use
    std::size_t m_missingAt = 0; ///< in the block's list of missing rows
    bool m_seen = false;
    bool m_bigInteger = false;
    bool m_tooMuchText = false;
    std::set<std::string> m_classes;
    std::deque<Made> m_made;
};

} // namespace faultline
