// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"
#include "analysis/columns/column_source.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace faultline {

/// One column of all rows of a table, exact. Only the vector of its type is filled, one element a row.
struct Column {
    ValueType type = ValueType::Int64;
    std::size_t rows = 0;
    std::vector<std::uint64_t> valid; ///< bit i of word i / 64: row i has a value; empty = all have
    std::vector<double> numbers; ///< Float64
    std::vector<std::int64_t> integers; ///< Int64, Time
    std::vector<std::uint32_t> entries; ///< Text: ids of the dictionary
    std::shared_ptr<const Dictionary> dictionary;
    bool ownWords = false; ///< Text: the dictionary has entries beyond the stored ones, known to this column alone

    bool isValid(std::size_t row) const { return valid.empty() || ((valid[row / 64] >> (row % 64)) & 1U) != 0; }
    /// The value as a number; NaN for text.
    double number(std::size_t row) const;
    /// The value as a class is written: text as it is, integers in decimal, numbers in their shortest form ("1" for 1.0).
    std::string text(std::size_t row) const;
    std::size_t bytes() const;
};

/// Appends a stored chunk to a column under construction; plain text goes into `words`.
void appendChunk(Column &column, const ChunkData &chunk, Dictionary &words);

} // namespace faultline
