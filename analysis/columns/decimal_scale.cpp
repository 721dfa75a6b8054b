// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/decimal_scale.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>

namespace faultline {

namespace {

constexpr std::array<double, kMaximumScale + 1> kPowers{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
// Adding 1.5 * 2^52 rounds to an integer in the low bits of the double: branch-free, so the loop is vectorised.
constexpr double kRounder = 6755399441055744.0;
constexpr std::uint64_t kRounderBits = std::bit_cast<std::uint64_t>(kRounder);
constexpr double kLimit = 2251799813685248.0; // 2^51

bool convert(double value, double power, std::int64_t &integer)
{
    const double product = value * power;
    const double rounded = product + kRounder;
    // Unsigned: for a product outside the limit the difference wraps, and is thrown away.
    integer = static_cast<std::int64_t>(std::bit_cast<std::uint64_t>(rounded) - kRounderBits);
    const double back = (rounded - kRounder) / power;
    // Both sides are evaluated: no branch. A NaN product fails the comparison.
    const bool inside = product < kLimit && product > -kLimit;
    return static_cast<bool>(
        static_cast<int>(inside)
        & static_cast<int>(std::bit_cast<std::uint64_t>(back) == std::bit_cast<std::uint64_t>(value)));
}

bool convertBlock(std::span<const double> values, double power, std::int64_t *integers)
{
    int good = 1;
    for (std::size_t i = 0; i < values.size(); ++i)
        good &= static_cast<int>(convert(values[i], power, integers[i]));
    return good != 0;
}

} // namespace

double scaledValue(std::int64_t integer, unsigned scale)
{
    return static_cast<double>(integer) / kPowers[scale];
}

bool findScale(std::span<const double> values, ScaledDecimals &result)
{
    constexpr std::size_t kBlock = 1024;
    result.integers.resize(values.size());
    // A decimal with k digits also has k + 1 digits, so a scale that fails on any value is never tried again. The first
    // block fails fast for numbers that are no decimals, and settles the scale for those that are.
    for (result.scale = 0; result.scale <= kMaximumScale; ++result.scale) {
        bool good = true;
        for (std::size_t at = 0; good && at < values.size(); at += kBlock) {
            const auto block = values.subspan(at, std::min(kBlock, values.size() - at));
            good = convertBlock(block, kPowers[result.scale], result.integers.data() + at);
        }
        if (good)
            return true;
    }
    return false;
}

} // namespace faultline
