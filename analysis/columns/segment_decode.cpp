// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/bit_packing.h"
#include "analysis/columns/decimal_scale.h"
#include "analysis/columns/segment.h"
#include "analysis/columns/segment_layout.h"

#include <cstring>

namespace faultline {

namespace {

void readMask(const OpenSegment &open, ChunkData &chunk)
{
    const std::string_view mask = open.mask();
    chunk.valid.resize(mask.size() / 8);
    if (!mask.empty())
        std::memcpy(chunk.valid.data(), mask.data(), mask.size());
}

std::vector<std::uint64_t> numbersOf(const OpenSegment &open)
{
    std::vector<std::uint64_t> numbers(open.rows);
    unpackBits(open.packed(), open.width, numbers);
    return numbers;
}

void clearMissing(ChunkData &chunk)
{
    if (chunk.valid.empty())
        return;
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        if (chunk.isValid(row))
            continue;
        if (!chunk.numbers.empty())
            chunk.numbers[row] = 0.0;
        if (!chunk.integers.empty())
            chunk.integers[row] = 0;
        if (!chunk.entries.empty())
            chunk.entries[row] = 0;
    }
}

Result<void> readPacked(const OpenSegment &open, ChunkData &chunk)
{
    const std::vector<std::uint64_t> distances = numbersOf(open);
    if (chunk.type == ValueType::Text) {
        chunk.entries.resize(chunk.rows);
        for (std::size_t row = 0; row < chunk.rows; ++row) {
            const std::uint64_t entry = open.base + distances[row];
            if (entry > 0xFFFF'FFFF)
                return corruptSegment("a dictionary entry is out of range");
            chunk.entries[row] = static_cast<std::uint32_t>(entry);
        }
        return {};
    }
    if (chunk.type == ValueType::Float64) {
        chunk.numbers.resize(chunk.rows);
        for (std::size_t row = 0; row < chunk.rows; ++row)
            chunk.numbers[row] = scaledValue(static_cast<std::int64_t>(open.base + distances[row]), open.scale);
        return {};
    }
    chunk.integers.resize(chunk.rows);
    for (std::size_t row = 0; row < chunk.rows; ++row)
        chunk.integers[row] = static_cast<std::int64_t>(open.base + distances[row]);
    return {};
}

void readRaw(const OpenSegment &open, ChunkData &chunk)
{
    chunk.numbers.resize(chunk.rows);
    if (chunk.rows > 0)
        std::memcpy(chunk.numbers.data(), open.packed().data(), chunk.rows * sizeof(double));
}

Result<void> readText(const OpenSegment &open, ChunkData &chunk)
{
    const std::vector<std::uint64_t> lengths = numbersOf(open);
    chunk.bytes = open.bytes();
    chunk.ends.resize(chunk.rows);
    std::uint64_t end = 0;
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        if (lengths[row] > chunk.bytes.size() - end)
            return corruptSegment("a text is longer than what is stored");
        end += lengths[row];
        chunk.ends[row] = static_cast<std::uint32_t>(end);
    }
    if (end != chunk.bytes.size())
        return corruptSegment("its texts do not add up");
    return {};
}

} // namespace

Result<ChunkData> decodeSegment(const EncodedSegment &segment)
{
    const Result<OpenSegment> open = openSegment(segment);
    if (!open)
        return open.error();
    ChunkData chunk;
    chunk.type = open->type;
    chunk.plain = open->plain;
    chunk.rows = open->rows;
    readMask(*open, chunk);
    Result<void> read;
    if (open->coding == SegmentCoding::Packed)
        read = readPacked(*open, chunk);
    else if (open->coding == SegmentCoding::Raw)
        readRaw(*open, chunk);
    else
        read = readText(*open, chunk);
    if (!read)
        return read.error();
    clearMissing(chunk);
    return chunk;
}

} // namespace faultline
