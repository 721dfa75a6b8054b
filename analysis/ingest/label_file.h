// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/base/run.h"
#include "analysis/ingest/import_options.h"
#include "analysis/values/import.h"
#include "analysis/values/label_row.h"

#include <functional>
#include <string>
#include <vector>

namespace faultline {

/// What a label file held. The law: rowsIn == rows given to the receiver + rowsQuarantined.
struct LabelFileSummary {
    LogDescription description;
    std::string sha256;
    std::uint64_t rowsIn = 0;
    std::uint64_t rowsQuarantined = 0;
    std::uint64_t blankLines = 0;
    std::string idColumn;
    std::string labelColumn;
    std::string timeColumn; ///< empty when there is none
};

struct LabelReceiver {
    /// At most 65,536 rows at once, in the order of the file.
    std::function<Result<void>(std::vector<LabelRow>)> rows;
    std::function<Result<void>(std::vector<QuarantinedRow>)> quarantined;
};

/// Reads a file of labels that arrived later: id, label and, where there is one, the time of the label. Columns are
/// found by name and value as in a log; options.roles ("id", "label", "time") decide. Labels keep their exact text.
/// Schema error when no id or no label column is found; the message lists the columns. An error of the receiver ends it.
Result<LabelFileSummary> readLabelFile(const std::string &path, const ImportOptions &options,
                                       const LabelReceiver &receiver, Run &run, const ReadTuning &tuning = {});

} // namespace faultline
