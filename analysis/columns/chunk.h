// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/schema.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace faultline {

/// Rows of one stored chunk; the last chunk of a log may be shorter.
inline constexpr std::size_t kChunkRows = 65'536;

/// Up to kChunkRows values of one column, exact. Only the vectors of its type are filled, one element a row;
/// the element of a missing row is 0 and means nothing. Missing is not NaN: NaN is a value.
struct ChunkData {
    ValueType type = ValueType::Int64;
    bool plain = false; ///< Text only: values in bytes/ends rather than by dictionary entry
    std::size_t rows = 0;
    std::vector<std::uint64_t> valid; ///< bit i of word i / 64 is set when row i has a value; empty = all have
    std::vector<double> numbers; ///< Float64
    std::vector<std::int64_t> integers; ///< Int64, Time (µs)
    std::vector<std::uint32_t> entries; ///< Text, plain == false: ids of the column's dictionary
    std::vector<std::uint32_t> ends; ///< Text, plain == true: row i is bytes[ends[i - 1], ends[i])
    std::string bytes; ///< Text, plain == true

    bool isValid(std::size_t row) const { return valid.empty() || ((valid[row / 64] >> (row % 64)) & 1U) != 0; }
    std::string_view text(std::size_t row) const
    {
        const std::uint32_t begin = row == 0 ? 0 : ends[row - 1];
        return std::string_view(bytes).substr(begin, ends[row] - begin);
    }
    std::size_t missing() const;

    friend bool operator==(const ChunkData &, const ChunkData &) = default; ///< NaN makes it false; see sameBits()
};

/// A chunk of a column that the log lacks: every row is missing.
ChunkData allMissing(ValueType type, std::size_t rows);

/// Equality bit for bit: NaN equals itself, -0.0 differs from 0.0, missing rows compare as missing.
bool sameBits(const ChunkData &a, const ChunkData &b);

} // namespace faultline
