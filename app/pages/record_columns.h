// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/column_series.h"
#include "analysis/values/records.h"
#include "widgets/models/records_model.h"

#include <QString>

namespace faultline {

/// The column that stands frozen at the left; nothing in a log without ids.
std::optional<RecordColumn> idColumn(const Schema &schema);

/// Every column that can be shown beside the id, in the order of the schema; computed ones last.
std::vector<RecordColumn> choosableColumns(const Schema &schema);
/// What is shown at first: when, what it was, what the model said and how far off, then text and features; at most 11.
std::vector<RecordColumn> firstColumns(const Schema &schema);

RecordHead recordHead(const RecordColumn &column, const Schema &schema);
std::vector<RecordHead> recordHeads(const std::vector<RecordColumn> &columns, const Schema &schema);

/// The series of columns that makes a picture of each record: pixels before an embedding.
std::optional<ColumnSeries> pictureSeries(const Schema &schema);
/// The text that a person reads: the longest kind first.
const ColumnSchema *textColumn(const Schema &schema);

/// The choice of a project, kept by name; firstColumns() where none is kept or none of its columns is left.
std::vector<RecordColumn> keptColumns(const QString &projectPath, const Schema &schema);
void keepColumns(const QString &projectPath, const std::vector<RecordColumn> &columns, const Schema &schema);

} // namespace faultline
