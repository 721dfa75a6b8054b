// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/bit_packing.h"
#include "analysis/columns/decimal_scale.h"
#include "analysis/columns/hash64.h"
#include "analysis/columns/little_endian.h"
#include "analysis/columns/segment.h"
#include "analysis/columns/segment_layout.h"

#include <lz4.h>

#include <algorithm>
#include <bit>
#include <cmath>

namespace faultline {

namespace {

/// The validity words with the bits beyond the last row cleared; empty when no row is missing.
std::vector<std::uint64_t> cleanMask(const ChunkData &chunk, std::uint32_t &missing)
{
    missing = 0;
    if (chunk.valid.empty())
        return {};
    std::vector<std::uint64_t> mask(chunk.valid.begin(),
                                    chunk.valid.begin() + static_cast<std::ptrdiff_t>((chunk.rows + 63) / 64));
    if (chunk.rows % 64 != 0)
        mask.back() &= (std::uint64_t{1} << (chunk.rows % 64)) - 1;
    std::size_t present = 0;
    for (const std::uint64_t word : mask)
        present += static_cast<std::size_t>(std::popcount(word));
    missing = static_cast<std::uint32_t>(chunk.rows - present);
    if (missing == 0)
        mask.clear();
    return mask;
}

bool isSet(const std::vector<std::uint64_t> &mask, std::size_t row)
{
    return mask.empty() || ((mask[row / 64] >> (row % 64)) & 1U) != 0;
}

/// Values with the missing ones replaced by the first present one (or 0), so that they cost neither bits nor a scale.
template <class T>
std::vector<T> filled(const std::vector<T> &values, const std::vector<std::uint64_t> &mask, std::size_t rows)
{
    std::vector<T> result(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(rows));
    if (mask.empty())
        return result;
    T filler{};
    for (std::size_t row = 0; row < rows; ++row) {
        if (isSet(mask, row)) {
            filler = values[row];
            break;
        }
    }
    for (std::size_t row = 0; row < rows; ++row) {
        if (!isSet(mask, row))
            result[row] = filler;
    }
    return result;
}

/// Frame of reference: the smallest value as the base, the distances in as few bits as the largest needs.
template <class T>
void appendPacked(const std::vector<T> &values, std::string &payload)
{
    std::int64_t base = 0;
    std::uint64_t range = 0;
    if (!values.empty()) {
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        base = static_cast<std::int64_t>(*low);
        range = static_cast<std::uint64_t>(*high) - static_cast<std::uint64_t>(*low);
    }
    const auto width = static_cast<unsigned>(std::bit_width(range));
    std::vector<std::uint64_t> distances(values.size());
    for (std::size_t row = 0; row < values.size(); ++row)
        distances[row] = static_cast<std::uint64_t>(values[row]) - static_cast<std::uint64_t>(base);
    appendLittle(payload, base);
    payload.push_back(static_cast<char>(width));
    packBits(distances, width, payload);
}

void appendText(const ChunkData &chunk, const std::vector<std::uint64_t> &mask, std::string &payload)
{
    std::vector<std::uint64_t> lengths(chunk.rows);
    std::uint64_t longest = 0;
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        lengths[row] = isSet(mask, row) ? chunk.text(row).size() : 0;
        longest = std::max(longest, lengths[row]);
    }
    const auto width = static_cast<unsigned>(std::bit_width(longest));
    payload.push_back(static_cast<char>(width));
    packBits(lengths, width, payload);
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        if (lengths[row] > 0)
            payload.append(chunk.text(row));
    }
}

void setRange(EncodedSegment &segment, double low, double high)
{
    segment.minimum = low + 0.0; // -0.0 becomes 0.0: the project file keeps no sign of a zero
    segment.maximum = high + 0.0;
}

void measure(const std::vector<double> &values, EncodedSegment &segment)
{
    double low = HUGE_VAL;
    double high = -HUGE_VAL;
    for (const double value : values) {
        const bool finite = std::abs(value) < HUGE_VAL;
        low = finite && value < low ? value : low;
        high = finite && value > high ? value : high;
    }
    if (low <= high)
        setRange(segment, low, high);
}

void measure(const std::vector<std::int64_t> &values, EncodedSegment &segment)
{
    if (values.empty())
        return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    setRange(segment, static_cast<double>(*low), static_cast<double>(*high));
}

/// Header and payload in one string; lz4 only where it saves something.
std::string finished(SegmentCoding coding, std::uint8_t flags, unsigned scale, const std::string &payload)
{
    std::string bytes;
    bytes.push_back(static_cast<char>(kSegmentLayout));
    bytes.push_back(static_cast<char>(coding));
    bytes.push_back(static_cast<char>(flags));
    bytes.push_back(static_cast<char>(scale));
    appendLittle(bytes, static_cast<std::uint32_t>(payload.size()));
    if (!payload.empty() && payload.size() <= LZ4_MAX_INPUT_SIZE) {
        const int bound = LZ4_compressBound(static_cast<int>(payload.size()));
        bytes.resize(kSegmentHeader + static_cast<std::size_t>(bound));
        const int size = LZ4_compress_default(payload.data(), bytes.data() + kSegmentHeader,
                                              static_cast<int>(payload.size()), bound);
        if (size > 0 && static_cast<std::size_t>(size) < payload.size()) {
            bytes.resize(kSegmentHeader + static_cast<std::size_t>(size));
            bytes[2] = static_cast<char>(flags | kIsLz4);
            bytes.shrink_to_fit();
            return bytes;
        }
        bytes.resize(kSegmentHeader);
    }
    bytes += payload;
    return bytes;
}

} // namespace

std::uint64_t segmentChecksum(const EncodedSegment &segment)
{
    // hash64 rather than a CRC: it runs at memory speed without special instructions, one flipped word always shows, and
    // 64 bits leave no chance to the many damages of a large file.
    std::string fields;
    fields.push_back(static_cast<char>(segment.type));
    fields.push_back(segment.plain ? '\1' : '\0');
    appendLittle(fields, segment.rows);
    appendLittle(fields, segment.missing);
    appendLittle(fields, segment.minimum);
    appendLittle(fields, segment.maximum);
    return hash64(segment.bytes, hash64(fields));
}

EncodedSegment encodeSegment(const ChunkData &chunk)
{
    EncodedSegment segment;
    segment.type = chunk.type;
    segment.plain = chunk.plain;
    segment.rows = static_cast<std::uint32_t>(chunk.rows);
    const std::vector<std::uint64_t> mask = cleanMask(chunk, segment.missing);
    const bool anyPresent = segment.missing < segment.rows;

    std::string payload;
    payload.append(reinterpret_cast<const char *>(mask.data()), mask.size() * sizeof(std::uint64_t));
    std::uint8_t flags = mask.empty() ? 0 : kHasMask;
    unsigned scale = 0;
    SegmentCoding coding = SegmentCoding::Packed;
    switch (chunk.type) {
    case ValueType::Float64: {
        const std::vector<double> values = filled(chunk.numbers, mask, chunk.rows);
        if (anyPresent)
            measure(values, segment);
        ScaledDecimals decimals;
        if (findScale(values, decimals)) {
            flags |= kIsDecimal;
            scale = decimals.scale;
            appendPacked(decimals.integers, payload);
        } else {
            coding = SegmentCoding::Raw;
            payload.append(reinterpret_cast<const char *>(values.data()), values.size() * sizeof(double));
        }
        break;
    }
    case ValueType::Int64:
    case ValueType::Time: {
        const std::vector<std::int64_t> values = filled(chunk.integers, mask, chunk.rows);
        if (anyPresent)
            measure(values, segment);
        appendPacked(values, payload);
        break;
    }
    case ValueType::Text:
        if (chunk.plain) {
            coding = SegmentCoding::Text;
            appendText(chunk, mask, payload);
        } else {
            appendPacked(filled(chunk.entries, mask, chunk.rows), payload);
        }
        break;
    }
    segment.bytes = finished(coding, flags, scale, payload);
    segment.checksum = segmentChecksum(segment);
    return segment;
}

} // namespace faultline
