// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ingest/import_options.h"
#include "analysis/ingest/readers/parsed_block.h"
#include "analysis/ingest/sample.h"
#include "analysis/values/import_preview.h"

#include <string>
#include <vector>

namespace faultline {

/// What a sample was found to be.
struct Detection {
    Schema schema; ///< one column for each of the file, ignored ones too
    std::vector<ColumnSpec> specs; ///< as schema.columns
    PositiveReason positiveReason = PositiveReason::None;
    std::vector<std::string> notes;
};

/// Types, roles, task, classes and positive class of a sampled file. Invalid: a mapping that names something unknown.
Result<Detection> detect(const Sample &sample, const ImportOptions &options);

/// Gives a column another type than the sample showed: a role that needs numbers or times turns to meta.
void changeType(ColumnSchema &column, ColumnSpec &spec, ValueType type);

} // namespace faultline
