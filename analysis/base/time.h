// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faultline {

/// Times are microseconds since 1970-01-01T00:00:00Z, proleptic Gregorian, without leap seconds.
using Micros = std::int64_t;

inline constexpr Micros kSecond = 1'000'000;
inline constexpr Micros kHour = 3600 * kSecond;
inline constexpr Micros kDay = 24 * kHour;

struct CivilDate {
    int year = 1970;
    int month = 1; ///< 1 ... 12
    int day = 1; ///< 1 ... 31
};

/// Days since 1970-01-01 of a date, and back (H. Hinnant, "chrono-compatible low-level date algorithms").
std::int64_t daysFromCivil(const CivilDate &date);
CivilDate civilFromDays(std::int64_t days);

/// ISO 8601 date or date-time: `2001-02-05`, `2001-02-05T00:01:00Z`, `2001-02-05 00:01:00.123456+01:00`.
/// A time without a zone is taken as UTC. Digits beyond microseconds are cut. A leap second (:60) is the next second.
/// Nothing else is accepted: no white space around it, no impossible day, years 1 ... 9999.
std::optional<Micros> parseIsoTime(std::string_view text);

/// `2001-02-05T00:01:00Z`, with a fraction only where there is one.
std::string formatIsoTime(Micros time);

enum class Window { Hour, Day, Week, Month, Quarter, Year };

std::optional<Window> windowFromName(std::string_view name);
std::string_view windowName(Window window);

/// Edges e[0] <= first < e[1] < ... ; the last edge is > last. Window i is [e[i], e[i+1]), in UTC.
/// Weeks are counted from the Monday on or before the first record; the others start on the calendar.
/// At most 100,000 windows; beyond that the last one takes the rest. first <= last.
std::vector<Micros> windowEdges(Micros first, Micros last, Window window);

} // namespace faultline
