// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/file_check.h"

#include "analysis/store/migration.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace faultline {

namespace {

namespace fs = std::filesystem;

bool holdsSomething(const std::string &path)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    return !error && size > 0;
}

constexpr std::uintmax_t kHeaderBytes = 100; // of every SQLite database
constexpr std::uintmax_t kSmallestPage = 512; // every page size is a multiple of it

Error refuse(ErrorKind kind, const std::string &path, const std::string &sentence)
{
    return {kind, fs::path(path).filename().string() + ' ' + sentence, path};
}

} // namespace

Result<FileState> checkFile(const std::string &path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        return Error{ErrorKind::Io, "There is no project at " + path + ". Check the path, or create it.", path};
    if (status.type() == fs::file_type::directory)
        return refuse(ErrorKind::Format, path, "is a folder; a project is a single file. Open the file inside it.");
    if (!error && status.type() != fs::file_type::regular)
        return refuse(ErrorKind::Format, path, "is a device, pipe or socket, not a Faultline project.");
    const std::uintmax_t size = fs::file_size(path, error);
    if (error)
        return refuse(ErrorKind::Io, path, "cannot be read (" + error.message() + "). Check its permissions.");
    if (size == 0)
        return refuse(ErrorKind::Format, path, "is empty, so it is not a Faultline project.");
    if (access(path.c_str(), R_OK) != 0)
        return refuse(ErrorKind::Io, path,
                      std::string("cannot be read (") + std::strerror(errno) + "). Check its permissions.");
    const fs::path folder = fs::path(path).has_parent_path() ? fs::path(path).parent_path() : fs::path(".");
    FileState state;
    state.bytes = size;
    state.hasJournal = holdsSomething(path + "-journal");
    state.closedCleanly = !state.hasJournal && !holdsSomething(path + "-wal");
    state.writableFolder = access(folder.c_str(), W_OK) == 0;
    state.writable = access(path.c_str(), W_OK) == 0;
    return state;
}

Result<void> checkNewFile(const std::string &path)
{
    std::error_code error;
    const fs::path folder = fs::absolute(path, error).parent_path();
    if (fs::is_directory(path, error))
        return refuse(ErrorKind::Io, path, "is a folder. Choose a file name inside it.");
    if (fs::exists(path, error))
        return refuse(ErrorKind::Io, path, "exists already. Open it, or choose another name.");
    // SQLite would play what a crash left of a deleted project into the new one.
    for (const char *suffix : {"-wal", "-journal"}) {
        if (holdsSomething(path + suffix))
            return refuse(ErrorKind::Io, path + suffix,
                          "is left of an earlier " + fs::path(path).filename().string()
                              + " and would be taken for a part of the new one. Delete it, or choose another name.");
    }
    if (!fs::exists(folder, error))
        return Error{ErrorKind::Io, "The folder " + folder.string() + " does not exist. Create it first.", path};
    if (!fs::is_directory(folder, error))
        return Error{ErrorKind::Io, folder.string() + " is a file, not a folder. Choose another place.", path};
    if (access(folder.c_str(), W_OK) != 0)
        return Error{ErrorKind::Io,
                     "The folder " + folder.string() + " may not be written (" + std::strerror(errno)
                         + "). Choose another place.",
                     path};
    return {};
}

Result<std::int64_t> checkApplication(Database &database)
{
    Result<std::optional<std::int64_t>> application = database.integer("PRAGMA application_id");
    if (!application)
        return application.error();
    // SQLite takes what is cut off from a header or from the last page for zeros. With a journal it can be repaired.
    std::error_code error;
    const std::uintmax_t size = fs::file_size(database.path(), error);
    const bool hasJournal = holdsSomething(database.path() + "-wal") || holdsSomething(database.path() + "-journal");
    if (!error && !hasJournal && (size < kHeaderBytes || size % kSmallestPage != 0))
        return refuse(ErrorKind::Corrupt, database.path(),
                      "is damaged (it was cut off after " + std::to_string(size)
                          + " bytes). Restore it from a backup, or import the logs into a new project.");
    if (application->value_or(0) != kApplicationId)
        return refuse(ErrorKind::Format, database.path(),
                      "is an SQLite database of another program, not a Faultline project.");
    Result<std::optional<std::int64_t>> version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version->value_or(0) > kSchemaVersion)
        return refuse(ErrorKind::TooNew, database.path(),
                      "was written by a newer Faultline (file version " + std::to_string(version->value_or(0))
                          + "; this one reads up to " + std::to_string(kSchemaVersion) + "). Update Faultline.");
    return version->value_or(0);
}

} // namespace faultline
