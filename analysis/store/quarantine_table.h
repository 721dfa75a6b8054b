// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/store/database.h"
#include "analysis/values/import.h"

#include <cstdint>
#include <vector>

namespace faultline {

struct QuarantineCount {
    QuarantineReason reason = QuarantineReason::TooFewFields;
    std::uint64_t rows = 0;
};

/// In transactions of a few thousand rows.
Result<void> appendQuarantine(Database &database, LogId log, const std::vector<QuarantinedRow> &rows);
/// Rows of a log as they came, from `offset` on, at most `limit`.
Result<std::vector<QuarantinedRow>> listQuarantine(Database &database, LogId log, std::uint64_t offset,
                                                   std::uint64_t limit);
/// Per reason, most frequent first.
Result<std::vector<QuarantineCount>> countQuarantine(Database &database, LogId log);

} // namespace faultline
