// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/records.h"

#include <span>

namespace faultline {

/// One value in 16 bytes.
struct CellValue {
    enum class Kind : std::uint8_t { Missing, Integer, Number, Text };

    Kind kind = Kind::Missing;
    std::uint32_t length = 0; ///< Text
    union {
        std::int64_t integer = 0; ///< Int64, Time (µs)
        double number;
        const char *bytes; ///< Text: of the block or of a dictionary
    };

    std::string_view text() const { return {bytes, length}; }
};

/// Some rows of some columns, compact: for work on many rows. Lives as long as nothing in it is moved.
struct RecordBlock {
    std::size_t columns = 0;
    std::vector<ValueType> types; ///< of the columns
    std::vector<CellValue> cells; ///< row by row
    std::vector<std::string> texts; ///< what cells point into
    std::vector<std::shared_ptr<const Dictionary>> dictionaries; ///< likewise

    const CellValue &at(std::size_t row, std::size_t column) const { return cells[row * columns + column]; }
};

/// Reads rows in any order straight from the packed chunks, see PackedChunks: no column is loaded whole except for
/// derived numbers, which the order by worst needs anyway. The cells take 16 bytes each, and texts their length.
Result<RecordBlock> readBlock(const Table &table, std::span<const std::uint32_t> rows,
                              const std::vector<RecordColumn> &columns, Run &run);

} // namespace faultline
