// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace faultline {

/// Numbers as whole multiples of 10^-scale.
struct ScaledDecimals {
    unsigned scale = 0; ///< 0 ... kMaximumScale
    std::vector<std::int64_t> integers;
};

inline constexpr unsigned kMaximumScale = 9;

/// double(integer) / 10^scale: one rounding, which is also how "12.5" becomes a double, so decimals come back exactly.
double scaledValue(std::int64_t integer, unsigned scale);

/// The smallest scale at which every value comes back bit for bit. False when there is none: NaN, infinities, -0.0,
/// more digits, or multiples beyond 2^51 (there the nearest integer cannot be told from a rounded product).
bool findScale(std::span<const double> values, ScaledDecimals &result);

} // namespace faultline
