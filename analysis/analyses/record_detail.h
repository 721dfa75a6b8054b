// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/records.h"

namespace faultline {

/// One record with all its columns, its class probabilities (a binary log with one column gets the other as one minus
/// it) and whether it failed.
Result<RecordDetail> recordDetail(const Table &table, std::uint32_t row, Run &run);

/// Where the record's numbers lie among the right records of its label (all records where the label is missing or a
/// number): exact shares, from one pass over each column. Columns in which the record has no finite number, and those
/// of text or time, are left out. The record itself is not among the others.
Result<RecordPositions> recordPositions(const Table &table, std::uint32_t row, const std::vector<ColumnId> &columns,
                                        Run &run);

/// The numeric features, in the order of the schema.
std::vector<ColumnId> numericFeatures(const Schema &schema);

} // namespace faultline
