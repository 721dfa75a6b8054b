// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/store/database.h"

#include <string>

namespace faultline {

/// Who writes a project: one row that says which process of which computer. A process that died on this computer, or
/// another computer whose heartbeat stopped for two minutes, loses it to the next one.
struct WriterRow {
    std::int64_t pid = 0;
    std::int64_t started = 0; ///< clock ticks since boot, 0 where the system does not tell
    std::string host;
    std::int64_t heartbeat = 0; ///< seconds since 1970 UTC
};

/// This process, now.
WriterRow thisProcess();

/// Takes the row, or says who holds it (Locked, with pid and host). True when it was taken from a process that died.
Result<bool> takeWriterRow(Database &database);
/// Tells other computers that we are still there; call it at least once a minute while the project is open.
Result<void> beatWriterRow(Database &database);
Result<void> leaveWriterRow(Database &database);

} // namespace faultline
