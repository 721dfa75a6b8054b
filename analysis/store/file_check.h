// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/store/database.h"

#include <cstdint>
#include <string>

namespace faultline {

/// What the file system says of a project file. The file itself is never opened here: closing any descriptor of it
/// would drop the locks that SQLite holds on it for other connections of this process.
struct FileState {
    std::uint64_t bytes = 0;
    bool closedCleanly = true; ///< no journal or write-ahead log lies beside it
    bool hasJournal = false; ///< a transaction was cut off: only a writing connection can undo it
    bool writableFolder = true; ///< SQLite can keep its journal beside the file
    bool writable = true;
};

/// Refuses, each with its own words: nothing there, a folder, a device, an empty file.
Result<FileState> checkFile(const std::string &path);

/// Why a new file cannot be made at this path, or no error: it exists, a journal of a deleted
/// project lies there, its folder does not exist, or may not be written.
Result<void> checkNewFile(const std::string &path);

/// The user_version of an open database, or why it is no project of ours: other bytes, another program, a newer
/// Faultline, a file that was cut off.
Result<std::int64_t> checkApplication(Database &database);

} // namespace faultline
