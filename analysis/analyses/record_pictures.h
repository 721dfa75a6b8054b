// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/column_series.h"
#include "analysis/values/records.h"

#include <span>

namespace faultline {

/// The square that a series of columns makes of each record. Ink goes from the least value of the record (never above 0)
/// to its largest (never below 0); a missing value leaves the paper. Empty where the series is no square, or has no
/// finite value in that record.
Result<std::vector<RecordPicture>> recordPictures(const Table &table, std::span<const std::uint32_t> rows,
                                                  const ColumnSeries &series, Run &run);

} // namespace faultline
