// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/bit_packing.h"
#include "analysis/columns/decimal_scale.h"
#include "analysis/columns/little_endian.h"
#include "analysis/columns/segment_layout.h"

#include <lz4.h>

#include <bit>
#include <string>

namespace faultline {

namespace {

// lz4 cannot expand more than this; a larger claim is a lie and would only cost memory.
constexpr std::size_t kLz4Ratio = 256;

Result<std::string> payloadOf(const EncodedSegment &segment)
{
    const std::string_view stored = std::string_view(segment.bytes).substr(kSegmentHeader);
    const auto size = static_cast<std::size_t>(loadLittle<std::uint32_t>(segment.bytes.data() + 4));
    if ((static_cast<std::uint8_t>(segment.bytes[2]) & kIsLz4) == 0) {
        if (size != stored.size())
            return corruptSegment("its length is wrong");
        return std::string(stored);
    }
    if (size > LZ4_MAX_INPUT_SIZE || size / kLz4Ratio > stored.size())
        return corruptSegment("its length is impossible");
    std::string payload(size, '\0');
    const int got =
        LZ4_decompress_safe(stored.data(), payload.data(), static_cast<int>(stored.size()), static_cast<int>(size));
    if (got < 0 || static_cast<std::size_t>(got) != size)
        return corruptSegment("it cannot be unpacked");
    return payload;
}

Result<void> checkMask(const EncodedSegment &segment, OpenSegment &open)
{
    const std::size_t words = (open.rows + 63) / 64;
    if (open.payload.size() < words * 8)
        return corruptSegment("its list of missing rows is cut off");
    open.hasMask = true;
    open.values = words * 8;
    std::size_t present = 0;
    std::uint64_t last = 0;
    for (std::size_t word = 0; word < words; ++word) {
        last = loadLittle<std::uint64_t>(open.payload.data() + 8 * word);
        present += static_cast<std::size_t>(std::popcount(last));
    }
    if (open.rows % 64 != 0 && (last >> (open.rows % 64)) != 0)
        return corruptSegment("its list of missing rows is longer than the chunk");
    if (segment.missing == 0 || open.rows - present != segment.missing)
        return corruptSegment("its list of missing rows does not add up");
    return {};
}

/// Takes the width and steps over the numbers of that width.
Result<void> checkPacked(OpenSegment &open, std::size_t &end)
{
    if (open.payload.size() < open.values + 1)
        return corruptSegment("its bit width is impossible");
    open.width = static_cast<std::uint8_t>(open.payload[open.values]);
    ++open.values;
    if (open.width > 64)
        return corruptSegment("its bit width is impossible");
    end = open.values + packedBytes(open.rows, open.width);
    return end <= open.payload.size() ? Result<void>() : corruptSegment("its values are cut off");
}

Result<void> checkValues(std::uint8_t flags, unsigned scale, OpenSegment &open)
{
    std::size_t end = open.payload.size();
    if (open.coding == SegmentCoding::Packed && !open.plain) {
        const bool decimal = (flags & kIsDecimal) != 0;
        if (decimal != (open.type == ValueType::Float64) || scale > kMaximumScale)
            return corruptSegment("its coding does not fit its type");
        open.scale = scale;
        if (open.payload.size() < open.values + 8)
            return corruptSegment("its values are cut off");
        open.base = loadLittle<std::uint64_t>(open.payload.data() + open.values);
        open.values += 8;
        if (Result<void> packed = checkPacked(open, end); !packed)
            return packed;
    } else if (open.coding == SegmentCoding::Raw && open.type == ValueType::Float64) {
        end = open.values + open.rows * sizeof(double);
        if (end > open.payload.size())
            return corruptSegment("its values are cut off");
    } else if (open.coding == SegmentCoding::Text && open.type == ValueType::Text && open.plain) {
        if (Result<void> packed = checkPacked(open, open.texts); !packed)
            return packed;
    } else {
        return corruptSegment("its coding does not fit its type");
    }
    return end == open.payload.size() ? Result<void>() : corruptSegment("there is more in it than its rows");
}

} // namespace

Error corruptSegment(const char *what)
{
    return {ErrorKind::Corrupt, std::string("A stored column chunk is damaged: ") + what + '.', {}};
}

Result<OpenSegment> openSegment(const EncodedSegment &segment)
{
    if (segment.bytes.size() < kSegmentHeader || segment.checksum != segmentChecksum(segment))
        return corruptSegment("its checksum does not hold");
    const auto layout = static_cast<std::uint8_t>(segment.bytes[0]);
    const auto flags = static_cast<std::uint8_t>(segment.bytes[2]);
    if (layout != kSegmentLayout || segment.rows > kChunkRows)
        return corruptSegment("its layout is unknown");
    OpenSegment open;
    open.type = segment.type;
    open.plain = segment.plain;
    open.rows = segment.rows;
    open.coding = static_cast<SegmentCoding>(segment.bytes[1]);
    Result<std::string> payload = payloadOf(segment);
    if (!payload)
        return payload.error();
    open.payload = payload.take();
    if ((flags & kHasMask) != 0) {
        if (Result<void> mask = checkMask(segment, open); !mask)
            return mask.error();
    } else if (segment.missing != 0) {
        return corruptSegment("its list of missing rows is not there");
    }
    if (Result<void> values = checkValues(flags, static_cast<std::uint8_t>(segment.bytes[3]), open); !values)
        return values.error();
    return open;
}

} // namespace faultline
