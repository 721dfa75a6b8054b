// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/columns/column_source.h"
#include "analysis/store/database.h"
#include "analysis/store/project.h"
#include "analysis/values/import.h"

#include <vector>

namespace faultline {

/// One imported log. Not ready: its import was interrupted; read the file again, or discard it.
struct StoredLog {
    ImportSummary summary;
    bool ready = false;
};

/// All logs, oldest first.
Result<std::vector<StoredLog>> listLogs(Database &database);
/// Those that are ready, as readers see them.
Result<std::vector<LogSpan>> readyLogs(Database &database);

/// Frees everything of a log that is not ready, in short transactions, and the disk space with it.
Result<void> discardLog(Project &project, LogId log);
/// Takes a ready log out of the project: it is out of sight at once, then freed.
Result<void> removeLog(Project &project, LogId log);
/// discardLog() for every log that is not ready.
Result<void> discardUnfinishedLogs(Project &project);

} // namespace faultline
