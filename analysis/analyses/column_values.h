// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/column_values.h"

#include <string>

namespace faultline {

/// Values of a column of the production rows that begin with or contain `typed` (letters of either case), those that begin
/// with it first. Text: the most frequent ones, of equal count the first that appeared. Numbers: all by size while they
/// are few enough for a code each, else the least, the greatest and quantiles between them, from at most 262,144 evenly
/// spaced rows. Times: dates at which a day, week, month, quarter or year begins, whichever makes at most 60 of them.
/// At most `most` values. Counts are made once and kept with the table.
/// Ids and long text of more than 200,000 rows give none: there, next to every value is different.
Result<ColumnValues> columnValues(const Dataset &data, ColumnId column, const std::string &typed, std::size_t most,
                                  Run &run);

} // namespace faultline
