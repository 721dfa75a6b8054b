// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"
#include "analysis/ingest/import_options.h"
#include "analysis/ingest/import_sink.h"
#include "analysis/values/import_preview.h"

#include <string>

namespace faultline {

/// What importLog() would make of a file; reads about its first 10,000 records.
Result<ImportPreview> previewLog(const std::string &path, const ImportOptions &options);

/// Reads a delimited file, plain or gzip, into a sink: every record is stored exactly or quarantined. A column whose
/// later values do not fit the type that the sample showed is widened: the rest of the file is then read for types
/// only, what was stored is discarded, and the file is read again. In the column of the role Time such a value costs its
/// row instead (UnreadableTime), unless more than 5 % of all rows would go. On any error, cancel included, the sink is
/// told to discard(). The chunks are the same bytes whatever the thread count and the tuning.
Result<ImportSummary> importLog(const std::string &path, const ImportOptions &options, ImportSink &sink, Run &run,
                                const ReadTuning &tuning = {});

} // namespace faultline
