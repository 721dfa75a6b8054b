// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/records.h"

namespace faultline {

/// Some records of the table, in the order asked for, as plain values: a page of a table, a selection to be copied.
/// Query error for a column that is not there, Internal for a row beyond the table.
Result<RecordPage> readRecords(const Table &table, std::vector<std::uint32_t> rows,
                               const std::vector<RecordColumn> &columns, Run &run);

} // namespace faultline
