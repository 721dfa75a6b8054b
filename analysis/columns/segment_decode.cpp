// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/bit_packing.h"
#include "analysis/columns/decimal_scale.h"
#include "analysis/columns/little_endian.h"
#include "analysis/columns/segment.h"
#include "analysis/columns/segment_layout.h"

#include <lz4.h>

#include <bit>
#include <cstring>
#include <utility>

namespace faultline {

namespace {

// lz4 cannot expand more than this; a larger claim is a lie and would only cost memory.
constexpr std::size_t kLz4Ratio = 256;

Error corrupt(const char *what)
{
    return {ErrorKind::Corrupt, std::string("A stored column chunk is damaged: ") + what + '.', {}};
}

/// Takes pieces from the front of the payload; after the first one that is not there everything fails.
class Payload {
public:
    explicit Payload(std::string_view bytes)
        : m_left(bytes)
    {
    }

    std::string_view take(std::size_t size)
    {
        if (size > m_left.size()) {
            m_ok = false;
            return {};
        }
        const std::string_view piece = m_left.substr(0, size);
        m_left.remove_prefix(size);
        return piece;
    }
    template <class T>
    T number()
    {
        const std::string_view piece = take(sizeof(T));
        return piece.empty() ? T{} : loadLittle<T>(piece.data());
    }
    std::string_view rest() { return std::exchange(m_left, {}); }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_left.empty(); }

private:
    std::string_view m_left;
    bool m_ok = true;
};

Result<std::string> payloadOf(const EncodedSegment &segment)
{
    const std::string_view stored = std::string_view(segment.bytes).substr(kSegmentHeader);
    const auto size = static_cast<std::size_t>(loadLittle<std::uint32_t>(segment.bytes.data() + 4));
    if ((static_cast<std::uint8_t>(segment.bytes[2]) & kIsLz4) == 0) {
        if (size != stored.size())
            return corrupt("its length is wrong");
        return std::string(stored);
    }
    if (size > LZ4_MAX_INPUT_SIZE || size / kLz4Ratio > stored.size())
        return corrupt("its length is impossible");
    std::string payload(size, '\0');
    const int got =
        LZ4_decompress_safe(stored.data(), payload.data(), static_cast<int>(stored.size()), static_cast<int>(size));
    if (got < 0 || static_cast<std::size_t>(got) != size)
        return corrupt("it cannot be unpacked");
    return payload;
}

Result<void> readMask(Payload &payload, const EncodedSegment &segment, ChunkData &chunk)
{
    const std::size_t words = (chunk.rows + 63) / 64;
    const std::string_view bytes = payload.take(words * 8);
    if (!payload.ok())
        return corrupt("its list of missing rows is cut off");
    chunk.valid.resize(words);
    if (words > 0)
        std::memcpy(chunk.valid.data(), bytes.data(), bytes.size());
    if (chunk.rows % 64 != 0 && (chunk.valid.back() >> (chunk.rows % 64)) != 0)
        return corrupt("its list of missing rows is longer than the chunk");
    if (segment.missing == 0 || chunk.missing() != segment.missing)
        return corrupt("its list of missing rows does not add up");
    return {};
}

Result<std::vector<std::uint64_t>> readNumbers(Payload &payload, std::size_t rows)
{
    const auto width = static_cast<unsigned>(payload.number<std::uint8_t>());
    if (!payload.ok() || width > 64)
        return corrupt("its bit width is impossible");
    const std::string_view bytes = payload.take(packedBytes(rows, width));
    if (!payload.ok())
        return corrupt("its values are cut off");
    std::vector<std::uint64_t> numbers(rows);
    unpackBits(bytes, width, numbers);
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

Result<void> readPacked(Payload &payload, std::uint8_t flags, unsigned scale, ChunkData &chunk)
{
    const auto base = payload.number<std::uint64_t>();
    Result<std::vector<std::uint64_t>> distances = readNumbers(payload, chunk.rows);
    if (!distances)
        return distances.error();
    const bool decimal = (flags & kIsDecimal) != 0;
    if (decimal != (chunk.type == ValueType::Float64) || scale > kMaximumScale)
        return corrupt("its coding does not fit its type");
    if (chunk.type == ValueType::Text) {
        chunk.entries.resize(chunk.rows);
        for (std::size_t row = 0; row < chunk.rows; ++row) {
            const std::uint64_t entry = base + (*distances)[row];
            if (entry > 0xFFFF'FFFF)
                return corrupt("a dictionary entry is out of range");
            chunk.entries[row] = static_cast<std::uint32_t>(entry);
        }
        return {};
    }
    if (decimal) {
        chunk.numbers.resize(chunk.rows);
        for (std::size_t row = 0; row < chunk.rows; ++row)
            chunk.numbers[row] = scaledValue(static_cast<std::int64_t>(base + (*distances)[row]), scale);
        return {};
    }
    chunk.integers.resize(chunk.rows);
    for (std::size_t row = 0; row < chunk.rows; ++row)
        chunk.integers[row] = static_cast<std::int64_t>(base + (*distances)[row]);
    return {};
}

Result<void> readText(Payload &payload, ChunkData &chunk)
{
    Result<std::vector<std::uint64_t>> lengths = readNumbers(payload, chunk.rows);
    if (!lengths)
        return lengths.error();
    chunk.bytes = payload.rest();
    chunk.ends.resize(chunk.rows);
    std::uint64_t end = 0;
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        if ((*lengths)[row] > chunk.bytes.size() - end)
            return corrupt("a text is longer than what is stored");
        end += (*lengths)[row];
        chunk.ends[row] = static_cast<std::uint32_t>(end);
    }
    if (end != chunk.bytes.size())
        return corrupt("its texts do not add up");
    return {};
}

} // namespace

Result<ChunkData> decodeSegment(const EncodedSegment &segment)
{
    if (segment.bytes.size() < kSegmentHeader || segment.checksum != segmentChecksum(segment))
        return corrupt("its checksum does not hold");
    const auto layout = static_cast<std::uint8_t>(segment.bytes[0]);
    const auto coding = static_cast<std::uint8_t>(segment.bytes[1]);
    const auto flags = static_cast<std::uint8_t>(segment.bytes[2]);
    const auto scale = static_cast<unsigned>(static_cast<std::uint8_t>(segment.bytes[3]));
    if (layout != kSegmentLayout || segment.rows > kChunkRows)
        return corrupt("its layout is unknown");

    ChunkData chunk;
    chunk.type = segment.type;
    chunk.plain = segment.plain;
    chunk.rows = segment.rows;
    Result<std::string> bytes = payloadOf(segment);
    if (!bytes)
        return bytes.error();
    Payload payload(*bytes);
    if ((flags & kHasMask) != 0) {
        if (Result<void> read = readMask(payload, segment, chunk); !read)
            return read.error();
    } else if (segment.missing != 0) {
        return corrupt("its list of missing rows is not there");
    }

    Result<void> read;
    if (coding == static_cast<std::uint8_t>(SegmentCoding::Packed) && !chunk.plain) {
        read = readPacked(payload, flags, scale, chunk);
    } else if (coding == static_cast<std::uint8_t>(SegmentCoding::Raw) && chunk.type == ValueType::Float64) {
        const std::string_view raw = payload.take(chunk.rows * sizeof(double));
        if (!payload.ok())
            return corrupt("its values are cut off");
        chunk.numbers.resize(chunk.rows);
        if (chunk.rows > 0)
            std::memcpy(chunk.numbers.data(), raw.data(), raw.size());
    } else if (coding == static_cast<std::uint8_t>(SegmentCoding::Text) && chunk.type == ValueType::Text
               && chunk.plain) {
        read = readText(payload, chunk);
    } else {
        return corrupt("its coding does not fit its type");
    }
    if (!read)
        return read.error();
    if (!payload.atEnd())
        return corrupt("there is more in it than its rows");
    clearMissing(chunk);
    return chunk;
}

} // namespace faultline
