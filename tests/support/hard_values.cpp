// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hard_values.h"

#include <bit>
#include <limits>

namespace faultline {

namespace {

constexpr std::uint64_t kFourthIsMissing = 0b10111;

ChunkData chunkOf(ValueType type)
{
    ChunkData chunk;
    chunk.type = type;
    chunk.rows = 5;
    chunk.valid = {kFourthIsMissing};
    return chunk;
}

} // namespace

std::vector<std::pair<std::string, ChunkData>> hardColumns()
{
    using Double = std::numeric_limits<double>;
    using Integer = std::numeric_limits<std::int64_t>;
    ChunkData id = chunkOf(ValueType::Text);
    id.plain = true;
    for (const std::string_view text : {"007", "12345678901234567890", "", "", "9007199254740993"}) {
        id.bytes += text;
        id.ends.push_back(static_cast<std::uint32_t>(id.bytes.size()));
    }
    ChunkData score = chunkOf(ValueType::Float64);
    score.numbers = {std::bit_cast<double>(0x7FF8'0000'0000'BEEF), -0.0, Double::infinity(), 0.0, Double::denorm_min()};
    ChunkData amount = chunkOf(ValueType::Float64);
    amount.numbers = {0.1, 12.75, -3.0, 0.0, 1e6};
    ChunkData exact = chunkOf(ValueType::Int64);
    exact.integers = {9007199254740993, Integer::min(), Integer::max(), 0, -1};
    ChunkData when = chunkOf(ValueType::Time);
    when.integers = {981'331'260'123'456, -1, 0, 0, 4'102'444'800'000'000};
    ChunkData category = chunkOf(ValueType::Text);
    category.entries = {2, 0, 1, 0, 2};
    return {{"id", id}, {"score", score}, {"amount", amount}, {"exact", exact}, {"when", when}, {"category", category}};
}

std::vector<std::string> hardDictionary()
{
    return {"007", "", "naïve"};
}

} // namespace faultline
