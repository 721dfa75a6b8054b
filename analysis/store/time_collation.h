// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"

#include <optional>
#include <string_view>

struct sqlite3;

namespace faultline {

/// How times are ordered and compared in SQL: as points in time, although they are text. "2001-02-05T00:00:00.5Z" comes
/// after "2001-02-05T00:00:00Z", "2001-02-05 01:00+01:00" equals "2001-02-05", and what is no time comes last.
inline constexpr const char *kTimeCollation = "faultline_time";

/// The point in time that a text means, whole or cut after the year, month, day or hour: "2001-02" is the begin of that
/// month.
std::optional<Micros> sqlTime(std::string_view text);

/// Negative, 0 or positive.
int compareSqlTimes(std::string_view a, std::string_view b);

/// Makes kTimeCollation known to a connection.
void addTimeCollation(sqlite3 *connection);

} // namespace faultline
