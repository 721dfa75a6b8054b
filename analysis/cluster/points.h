// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace faultline {

/// Points of a Euclidean space, row by row. Coordinates are 32-bit numbers, distances are computed from them in 64 bits.
struct Points {
    std::size_t rows = 0;
    std::size_t dims = 0;
    std::vector<float> values; ///< rows * dims

    const float *at(std::size_t row) const { return values.data() + row * dims; }
};

/// Beyond this a coordinate is taken as not finite: its square would leave 32 bits.
inline constexpr float kLargestCoordinate = 1e15F;

/// Rows all of whose coordinates are within +-kLargestCoordinate, rising. NaN and infinities are not.
std::vector<std::uint32_t> placedRows(const Points &points);

/// The square of the distance of two points: four interleaved sums over the coordinates, then those four. Symmetric to
/// the last bit, 0 exactly for equal points.
double squaredDistance(const float *a, const float *b, std::size_t dims);

} // namespace faultline
