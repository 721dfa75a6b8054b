// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace faultline {

/// Largest magnitude up to which every integer is exact as a float64.
inline constexpr std::int64_t kExactInteger = std::int64_t{1} << 53;

/// A canonical decimal integer within 64 bits: no "+", no leading zero, no "-0", nothing around it.
std::optional<std::int64_t> parseInteger(std::string_view text);

/// A decimal number, correctly rounded; nan, NaN, inf, -inf, Infinity, -Infinity; beyond the range +-inf or 0.
/// Not numbers: "+1", "007", "1,5", hexadecimal, white space, whole numbers beyond +-2^53 (they would not be exact).
std::optional<double> parseNumber(std::string_view text);

/// Empty, NA, N/A, NULL, null, None, \N or "-": what stands for "no value" in a column of numbers or times.
bool isMissingToken(std::string_view text);

/// How whole numbers of a time column count.
enum class EpochUnit { None, Seconds, Milliseconds, Microseconds, Nanoseconds };

/// Whole numbers since 1970 in the unit; seconds may have a fraction. Digits beyond microseconds are cut.
std::optional<Micros> parseEpoch(std::string_view text, EpochUnit unit);

/// The unit that brings a number into the years 1990 ... 2100; None when there is none.
EpochUnit epochUnitOf(std::int64_t value);

/// Whether a text is a time, but of another kind than a column of this unit (None: ISO 8601) holds: a plausible epoch
/// number of another unit, or ISO 8601 among epoch numbers.
bool isTimeOfOtherKind(std::string_view text, EpochUnit unit);
/// Neither missing nor a time of any kind.
bool isUnreadableTime(std::string_view text, EpochUnit unit);

/// parseIsoTime() that remembers the last date and knows the shape 2001-02-05T00:01:00Z.
class TimeReader {
public:
    std::optional<Micros> parse(std::string_view text);

private:
    std::array<char, 10> m_date{};
    Micros m_midnight = 0;
};

} // namespace faultline
