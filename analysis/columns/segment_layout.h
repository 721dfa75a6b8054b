// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

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

} // namespace faultline
