// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"

#include <QString>

namespace faultline {

/// Times are shown in UTC, whatever the zone of the computer.

/// "5 Feb 2001"
QString dateText(Micros time);
/// "5 Feb"
QString shortDateText(Micros time);
/// "5 Feb 2001, 14:00 UTC"
QString momentText(Micros time);
/// "5 Feb – 29 Apr 2001"; both ends belong to it.
QString dateRangeText(Micros first, Micros last);
/// One window: "5 Feb 2001, 14:00 UTC", "5 – 11 Feb 2001", "Feb 2001", "2001 Q1", "2001".
QString windowText(Micros from, Micros to, Window window);
/// The tick below a window's start; the year is said apart.
QString tickText(Micros from, Window window);

} // namespace faultline
