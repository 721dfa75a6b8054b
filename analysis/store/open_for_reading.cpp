// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/open_for_reading.h"

#include "analysis/store/file_check.h"
#include "analysis/store/migration.h"

#include <filesystem>

namespace faultline {

namespace {

OpenMode modeOf(const FileState &state)
{
    if (!state.writableFolder)
        return OpenMode::Immutable;
    // What a crash left half-done has to be undone before anybody can read.
    return state.hasJournal && state.writable ? OpenMode::ReadWrite : OpenMode::ReadOnly;
}

} // namespace

Result<Database> openForReading(const std::string &path)
{
    Result<FileState> state = checkFile(path);
    if (!state)
        return state.error();
    const std::string name = std::filesystem::path(path).filename().string();
    if (!state->writableFolder && !state->closedCleanly)
        return Error{ErrorKind::Io,
                     name
                         + " was not closed properly and its folder may not be written. "
                           "Copy it, with the files beside it, to a folder of your own.",
                     path};
    Result<Database> database = Database::open(path, modeOf(*state));
    if (!database)
        return database;
    Result<std::int64_t> version = checkApplication(*database);
    if (!version)
        return version.error();
    if (*version < kSchemaVersion)
        return Error{ErrorKind::Schema,
                     name
                         + " was written by an older Faultline. "
                           "Open it for writing once, then it is brought up to date.",
                     path};
    if (Result<void> limited = database->script("PRAGMA query_only = ON"); !limited)
        return limited.error();
    return database;
}

} // namespace faultline
