// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/chunk.h"

#include <bit>

namespace faultline {

std::size_t ChunkData::missing() const
{
    if (valid.empty())
        return 0;
    std::size_t present = 0;
    for (const std::uint64_t word : valid)
        present += static_cast<std::size_t>(std::popcount(word));
    return rows - present;
}

ChunkData allMissing(ValueType type, std::size_t rows)
{
    ChunkData chunk;
    chunk.type = type;
    chunk.rows = rows;
    chunk.valid.assign((rows + 63) / 64, 0);
    switch (type) {
    case ValueType::Float64:
        chunk.numbers.assign(rows, 0.0);
        break;
    case ValueType::Int64:
    case ValueType::Time:
        chunk.integers.assign(rows, 0);
        break;
    case ValueType::Text:
        chunk.entries.assign(rows, 0);
        break;
    }
    return chunk;
}

namespace {

bool sameValue(const ChunkData &a, const ChunkData &b, std::size_t row)
{
    switch (a.type) {
    case ValueType::Float64:
        return std::bit_cast<std::uint64_t>(a.numbers[row]) == std::bit_cast<std::uint64_t>(b.numbers[row]);
    case ValueType::Int64:
    case ValueType::Time:
        return a.integers[row] == b.integers[row];
    case ValueType::Text:
        return a.plain ? a.text(row) == b.text(row) : a.entries[row] == b.entries[row];
    }
    return false;
}

} // namespace

bool sameBits(const ChunkData &a, const ChunkData &b)
{
    if (a.type != b.type || a.plain != b.plain || a.rows != b.rows)
        return false;
    for (std::size_t row = 0; row < a.rows; ++row) {
        if (a.isValid(row) != b.isValid(row) || (a.isValid(row) && !sameValue(a, b, row)))
            return false;
    }
    return true;
}

} // namespace faultline
