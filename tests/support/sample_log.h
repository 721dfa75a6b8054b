// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ingest/import_sink.h"

#include <cstdint>
#include <string>
#include <vector>

namespace faultline {

/// A small log made by rule, for tests of what lies behind an import: columns record_id (text "r000000012"), when
/// (time), distance (number, every seventh missing), origin (text by dictionary), seats (integer), label, prediction.
class SampleLog {
public:
    explicit SampleLog(std::size_t rows, std::string name = "flights.csv", std::size_t chunkRows = kChunkRows)
        : m_rows(rows)
        , m_name(std::move(name))
        , m_chunkRows(chunkRows)
    {
    }

    Schema schema() const;
    LogDescription description() const;
    std::size_t chunks() const { return (m_rows + m_chunkRows - 1) / m_chunkRows; }
    /// The chunk of a column as an importer would have made it. Entries of `origin` start at `firstEntry`.
    ChunkData chunk(std::string_view column, std::size_t index, std::uint32_t firstEntry = 0) const;
    /// The group of a chunk; the first one carries the dictionary of `origin`.
    ChunkGroup group(const Schema &schema, std::size_t index, std::uint32_t firstEntry = 0) const;
    ImportSummary summary(LogId log) const;
    /// begin(), every put(), finish().
    Result<LogId> importInto(ImportSink &sink) const;

    static std::string id(std::size_t row);
    /// Labels: 1 where row % 5 is 0, else 0.
    static std::int64_t label(std::size_t row) { return row % 5 == 0 ? 1 : 0; }

private:
    std::size_t m_rows;
    std::string m_name;
    std::size_t m_chunkRows;
};

} // namespace faultline
