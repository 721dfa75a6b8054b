// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/records.h"

namespace faultline {

/// The production records of a cohort in an order, the same for any number of threads.
/// - Numbers go by value (integers exactly, beyond 2^53 too), infinities at their ends, -0.0 as 0.0; text by Unicode
///   code point of the whole value. Ties are in row order, ascending or descending.
/// - NaN comes after every number and missing after NaN, whichever way the order goes.
/// - Worst: log loss where every class has a probability; else wrong records by falling confidence (those without one
///   last), then right ones by rising confidence; a regression by |residual|. Without any label: by rising confidence.
///   Undefined last. RecordList::worstBy says which it was.
/// Query error for a column that is not there or a cohort that cannot be answered.
Result<RecordList> orderRecords(const Dataset &data, const Cohort &cohort, const RecordOrder &order, Run &run);

/// Where the next failure stands in a list of rows, from `from` on; nothing when there is none.
Result<std::optional<std::size_t>> nextFailure(const Table &table, const std::vector<std::uint32_t> &rows,
                                               std::size_t from, Run &run);

} // namespace faultline
