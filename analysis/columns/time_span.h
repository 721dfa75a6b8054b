// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"

namespace faultline {

/// First and last time of the rows of a table.
struct TimeSpan {
    Micros first = 0;
    Micros last = 0;
    std::uint64_t rowsWithout = 0; ///< rows that have no time
    bool any = false; ///< false: there is no time at all
};

Result<TimeSpan> timeSpan(const Table &table, Run &run);

} // namespace faultline
