// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/csv_field.h"
#include "analysis/columns/table.h"
#include "analysis/values/records.h"

#include <functional>
#include <string_view>

namespace faultline {

/// Takes the next bytes of a file; an error ends the export.
using WriteBytes = std::function<Result<void>(std::string_view)>;

/// Writes records as CSV (RFC 4180: commas, "\r\n", a header; UTF-8; see record_text.h for the values) in the order
/// given, a batch at a time, so that memory stays bounded whatever the number of rows. The same bytes for any number of
/// threads. Nothing is taken back when it fails or is cancelled: whoever owns the file does that.
Result<void> exportCsv(const Table &table, const std::vector<std::uint32_t> &rows,
                       const std::vector<RecordColumn> &columns, CsvSafety safety, const WriteBytes &write, Run &run);

} // namespace faultline
