// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/segment.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace faultline {

/// The bytes of a segment, little-endian:
///   u8 layout · u8 coding · u8 flags · u8 decimal scale · u32 size of the payload · payload, lz4 when kIsLz4
/// and the payload: validity words when kHasMask, then by coding
///   Packed   i64 base · u8 width · (value - base) in width bits each
///   Raw      the doubles as they are
///   Text     u8 width · length of each row in width bits · the texts one after another
/// Missing rows take part as `base`, 0.0 or an empty text.
inline constexpr std::uint8_t kSegmentLayout = 1;
inline constexpr std::size_t kSegmentHeader = 8;

enum class SegmentCoding : std::uint8_t { Packed = 0, Raw = 1, Text = 2 };

inline constexpr std::uint8_t kHasMask = 1;
inline constexpr std::uint8_t kIsLz4 = 2;
inline constexpr std::uint8_t kIsDecimal = 4; ///< Packed: multiples of 10^-scale rather than integers

/// A segment whose checksum, layout and lengths hold, unzipped; its values are still packed.
struct OpenSegment {
    ValueType type = ValueType::Int64;
    bool plain = false;
    std::size_t rows = 0;
    SegmentCoding coding = SegmentCoding::Packed;
    unsigned scale = 0; ///< Packed Float64: multiples of 10^-scale
    std::string payload;
    bool hasMask = false; ///< the validity words are the first of the payload
    std::uint64_t base = 0; ///< Packed: of the values
    unsigned width = 0; ///< Packed: bits of a value; Text: of a length
    std::size_t values = 0; ///< where the values (Text: the lengths) begin in the payload
    std::size_t texts = 0; ///< Text: where the bytes begin

    std::string_view mask() const { return std::string_view(payload).substr(0, hasMask ? (rows + 63) / 64 * 8 : 0); }
    std::string_view packed() const { return std::string_view(payload).substr(values); }
    std::string_view bytes() const { return std::string_view(payload).substr(texts); }
};

/// Corrupt when something does not hold; what the values say (lengths of texts, entries) is for the reader to check.
Result<OpenSegment> openSegment(const EncodedSegment &segment);

/// The error of every check.
Error corruptSegment(const char *what);

} // namespace faultline
