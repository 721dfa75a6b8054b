// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/columns/chunk.h"

namespace faultline {

/// One chunk as it is stored: typed, packed, lz4.
struct EncodedSegment {
    ValueType type = ValueType::Int64;
    bool plain = false;
    std::uint32_t rows = 0;
    std::uint32_t missing = 0;
    /// Smallest and largest finite value (Float64 as it is, Int64 and Time converted); 0 and -1 when there is none.
    double minimum = 0.0;
    double maximum = -1.0;
    std::uint64_t checksum = 0; ///< of the bytes; a changed bit anywhere is found
    std::string bytes;
};

/// Packs a chunk: integers, times, dictionary ids and decimals (as scaled integers, only where every value comes back
/// bit for bit) by frame of reference and bit packing, the rest raw; then lz4 where that is smaller.
EncodedSegment encodeSegment(const ChunkData &chunk);

/// The checksum that a segment ought to have: over its bytes and over every other field, so that no part of a stored
/// row can change unseen. Cheaper than decoding; `doctor` asks only this.
std::uint64_t segmentChecksum(const EncodedSegment &segment);

/// The exact chunk back. Corrupt when the checksum or a length does not hold; never reads outside the bytes.
Result<ChunkData> decodeSegment(const EncodedSegment &segment);

} // namespace faultline
