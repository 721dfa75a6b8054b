// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/packed_chunk.h"

#include "analysis/columns/bit_packing.h"
#include "analysis/columns/decimal_scale.h"
#include "analysis/columns/little_endian.h"

namespace faultline {

namespace {

constexpr std::size_t kStride = 32; // texts between two known starts

} // namespace

Result<PackedChunk> PackedChunk::open(const EncodedSegment &segment)
{
    Result<OpenSegment> open = openSegment(segment);
    if (!open)
        return open.error();
    PackedChunk chunk;
    chunk.m_segment = open.take();
    if (chunk.m_segment.coding != SegmentCoding::Text)
        return chunk;
    const std::size_t rows = chunk.rows();
    std::vector<std::uint64_t> lengths(rows);
    unpackBits(chunk.m_segment.packed(), chunk.m_segment.width, lengths);
    const std::size_t all = chunk.m_segment.bytes().size();
    std::uint64_t end = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % kStride == 0)
            chunk.m_textStarts.push_back(static_cast<std::uint32_t>(end));
        if (lengths[row] > all - end)
            return corruptSegment("a text is longer than what is stored");
        end += lengths[row];
    }
    return end == all ? Result<PackedChunk>(std::move(chunk)) : corruptSegment("its texts do not add up");
}

PackedChunk PackedChunk::allMissing(ValueType type, std::size_t rows)
{
    PackedChunk chunk;
    chunk.m_segment.type = type;
    chunk.m_segment.rows = rows;
    chunk.m_nothing = true;
    return chunk;
}

bool PackedChunk::isValid(std::size_t row) const
{
    if (m_nothing || !m_segment.hasMask)
        return !m_nothing;
    const auto word = loadLittle<std::uint64_t>(m_segment.payload.data() + row / 64 * 8);
    return ((word >> (row % 64)) & 1U) != 0;
}

std::uint64_t PackedChunk::packed(std::size_t row) const
{
    return unpackOne(m_segment.packed(), m_segment.width, row);
}

double PackedChunk::number(std::size_t row) const
{
    if (!isValid(row))
        return 0.0;
    if (m_segment.coding == SegmentCoding::Raw)
        return loadLittle<double>(m_segment.payload.data() + m_segment.values + row * sizeof(double));
    return scaledValue(static_cast<std::int64_t>(m_segment.base + packed(row)), m_segment.scale);
}

std::int64_t PackedChunk::integer(std::size_t row) const
{
    return isValid(row) ? static_cast<std::int64_t>(m_segment.base + packed(row)) : 0;
}

std::uint64_t PackedChunk::entry(std::size_t row) const
{
    return isValid(row) ? m_segment.base + packed(row) : 0;
}

std::string_view PackedChunk::text(std::size_t row) const
{
    if (!isValid(row))
        return {};
    std::size_t start = m_textStarts[row / kStride];
    for (std::size_t before = row / kStride * kStride; before < row; ++before)
        start += packed(before);
    return m_segment.bytes().substr(start, packed(row));
}

} // namespace faultline
