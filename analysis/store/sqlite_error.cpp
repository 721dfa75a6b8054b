// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/sqlite_error.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace faultline {

namespace {

bool meansFull(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

/// The system's reason for an I/O error. SQLite forgets it when a COMMIT fails; the file that failed remembers.
int systemErrorOf(sqlite3 *connection)
{
    if (connection == nullptr)
        return 0;
    int error = sqlite3_system_errno(connection);
    if (error == 0)
        sqlite3_file_control(connection, "main", SQLITE_FCNTL_LAST_ERRNO, &error);
    sqlite3_file *journal = nullptr; // or the write-ahead log
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
    if (error == 0 && journal != nullptr && journal->pMethods != nullptr)
        journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &error);
    return error;
}

std::string reasonOf(sqlite3 *connection, int systemError)
{
    if (systemError != 0)
        return std::strerror(systemError);
    return connection != nullptr ? sqlite3_errmsg(connection) : "out of memory";
}

} // namespace

std::string oneLine(std::string_view checkRow)
{
    if (checkRow.starts_with("***"))
        checkRow.remove_prefix(std::min(checkRow.find('\n'), checkRow.size() - 1) + 1);
    std::string line(checkRow);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

Error sqliteError(sqlite3 *connection, int code)
{
    const char *file = connection != nullptr ? sqlite3_db_filename(connection, "main") : nullptr;
    const std::string path = file != nullptr ? file : "";
    const std::string name = path.empty() ? "The project" : std::filesystem::path(path).filename().string();
    const int primary = code & 0xFF;
    const bool isIo = primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN;
    const int systemError = isIo ? systemErrorOf(connection) : 0;
    const std::string reason = reasonOf(connection, systemError);
    const auto make = [&path](ErrorKind kind, std::string message) { return Error{kind, std::move(message), path}; };

    const Error full{ErrorKind::Io,
                     "The disk is full: " + name
                         + " could not grow. Free some space and try again; "
                           "everything stored before is kept.",
                     path};
    switch (primary) {
    case SQLITE_FULL:
        return full;
    case SQLITE_IOERR:
        if (meansFull(systemError))
            return full;
        return make(ErrorKind::Io,
                    name + " could not be read or written (" + reason
                        + "). Check the disk, then open the project again.");
    case SQLITE_CANTOPEN:
        return make(ErrorKind::Io,
                    name + " could not be opened (" + reason
                        + "). Check that the file and its folder may be read and written.");
    case SQLITE_READONLY:
        return make(ErrorKind::Io, name + " may not be written. Copy it to a folder of your own and open the copy.");
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return make(ErrorKind::Io, name + " may not be accessed. Check the permissions of the file.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return make(ErrorKind::Locked,
                    name
                        + " is being written by another process. Wait until it is done, "
                          "or close it there, and try again.");
    case SQLITE_CORRUPT:
        return make(ErrorKind::Corrupt,
                    name + " is damaged (" + reason
                        + "). Restore it from a backup, or import the logs into a new project.");
    case SQLITE_NOTADB:
        return make(ErrorKind::Format, name + " is not a Faultline project.");
    case SQLITE_INTERRUPT:
        return cancelled();
    case SQLITE_TOOBIG:
        return make(ErrorKind::Invalid, "A value is too large to be stored in " + name + '.');
    case SQLITE_NOMEM:
        return make(ErrorKind::Io, "There is not enough memory to work on " + name + ". Close other programs.");
    default:
        return make(ErrorKind::Internal, name + " refused a step: " + reason + '.');
    }
}

} // namespace faultline
