// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/time_span.h"

#include <algorithm>

namespace faultline {

Result<TimeSpan> timeSpan(const Table &table, Run &run)
{
    TimeSpan span;
    const ColumnSchema *time = table.schema().first(Role::Time);
    if (!time || time->type != ValueType::Time) {
        span.rowsWithout = table.rows();
        return span;
    }
    const auto column = table.column(time->id, run);
    if (!column)
        return column.error();
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (!(*column)->isValid(row)) {
            ++span.rowsWithout;
            continue;
        }
        const Micros at = (*column)->integers[row];
        span.first = span.any ? std::min(span.first, at) : at;
        span.last = span.any ? std::max(span.last, at) : at;
        span.any = true;
    }
    return span;
}

} // namespace faultline
