// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/column.h"

#include "analysis/base/shortest_text.h"

#include <limits>

namespace faultline {

double Column::number(std::size_t row) const
{
    switch (type) {
    case ValueType::Float64:
        return numbers[row];
    case ValueType::Int64:
    case ValueType::Time:
        return static_cast<double>(integers[row]);
    case ValueType::Text:
        break;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

std::string Column::text(std::size_t row) const
{
    switch (type) {
    case ValueType::Float64:
        return shortestText(numbers[row]);
    case ValueType::Int64:
        return std::to_string(integers[row]);
    case ValueType::Time:
        return formatIsoTime(integers[row]);
    case ValueType::Text:
        return std::string(dictionary->value(entries[row]));
    }
    return {};
}

std::size_t Column::bytes() const
{
    return valid.size() * 8 + numbers.size() * 8 + integers.size() * 8 + entries.size() * 4;
}

namespace {

/// Adds `rows` validity bits of a chunk after the `before` rows that a column already has.
void appendValidity(std::vector<std::uint64_t> &valid, std::size_t before, const ChunkData &chunk)
{
    if (valid.empty() && chunk.valid.empty())
        return;
    const auto words = [](std::size_t rows) { return (rows + 63) / 64; };
    if (valid.empty()) {
        valid.assign(words(before), ~std::uint64_t{0});
        if (before % 64 != 0)
            valid.back() = (std::uint64_t{1} << (before % 64)) - 1;
    }
    valid.resize(words(before + chunk.rows), 0);
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        if (chunk.isValid(row))
            valid[(before + row) / 64] |= std::uint64_t{1} << ((before + row) % 64);
    }
}

} // namespace

void appendChunk(Column &column, const ChunkData &chunk, Dictionary &words)
{
    appendValidity(column.valid, column.rows, chunk);
    column.numbers.insert(column.numbers.end(), chunk.numbers.begin(), chunk.numbers.end());
    column.integers.insert(column.integers.end(), chunk.integers.begin(), chunk.integers.end());
    column.entries.insert(column.entries.end(), chunk.entries.begin(), chunk.entries.end());
    if (chunk.plain) {
        for (std::size_t row = 0; row < chunk.rows; ++row)
            column.entries.push_back(chunk.isValid(row) ? words.add(chunk.text(row)) : 0);
    }
    column.rows += chunk.rows;
}

} // namespace faultline
