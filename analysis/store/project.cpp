// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/project.h"

#include "analysis/store/file_check.h"
#include "analysis/store/meta_table.h"
#include "analysis/store/migration.h"
#include "analysis/store/open_for_reading.h"
#include "analysis/store/sqlite_error.h"
#include "analysis/store/writer_lock.h"

#include <filesystem>
#include <utility>

namespace faultline {

namespace {

namespace fs = std::filesystem;

// quick_check reads the whole file. Small files are always checked; large ones only after a crash, because opening ten
// million rows must take well under a second, and every segment carries a checksum that is looked at when it is read.
constexpr std::uint64_t kAlwaysChecked = 64U << 20U;

Result<void> quickCheck(Database &database)
{
    Result<std::optional<std::string>> answer = database.text("PRAGMA quick_check(1)");
    if (!answer)
        return answer.error();
    if (answer->value_or("") == "ok")
        return {};
    return Error{ErrorKind::Corrupt,
                 fs::path(database.path()).filename().string() + " is damaged ("
                     + oneLine(answer->value_or("no answer"))
                     + "). Restore it from a backup, or import "
                       "the logs into a new project.",
                 database.path()};
}

Result<Database> connect(const std::string &path, Access access, const FileState &state)
{
    if (access == Access::ReadOnly)
        return openForReading(path);
    if (!state.writable || !state.writableFolder)
        return Error{ErrorKind::Io,
                     fs::path(path).filename().string()
                         + " may not be written, or its folder may not. "
                           "Open it read-only, or copy it to a folder of your own.",
                     path};
    return Database::open(path, OpenMode::ReadWrite);
}

Result<void> buildEmpty(const std::string &path)
{
    Result<Database> database = Database::open(path, OpenMode::Create);
    if (!database)
        return database.error();
    // Both settle before the first table. 8 KiB: few overflow pages for a segment, little waste in small tables.
    Result<void> built = database->script("PRAGMA page_size = 8192; PRAGMA auto_vacuum = INCREMENTAL");
    return built ? migrate(*database) : built;
}

} // namespace

Result<std::unique_ptr<Project>> Project::create(const std::string &path)
{
    if (Result<void> possible = checkNewFile(path); !possible)
        return possible.error();
    // Built under another name: a crash leaves no half project under the name that was asked for.
    const std::string part = path + ".part";
    std::error_code error;
    fs::remove(part, error);
    if (Result<void> built = buildEmpty(part); !built) {
        fs::remove(part, error);
        fs::remove(part + "-journal", error);
        return built.error();
    }
    fs::rename(part, path, error);
    if (error)
        return Error{ErrorKind::Io, path + " could not be created (" + error.message() + ").", path};
    return open(path, Access::ReadWrite);
}

Result<std::unique_ptr<Project>> Project::open(const std::string &path, Access access)
{
    Result<FileState> state = checkFile(path);
    if (!state)
        return state.error();
    Result<Database> database = connect(path, access, *state);
    if (!database)
        return database.error();
    // Reads page 1 and, where needed, recovers from a crash.
    Result<std::int64_t> version = checkApplication(*database);
    if (!version)
        return version.error();
    if (Result<void> known = checkKnownSchema(*database, *version); !known)
        return known.error();
    const bool check = state->bytes < kAlwaysChecked || !state->closedCleanly;
    if (Result<void> checked = check ? quickCheck(*database) : Result<void>(); !checked)
        return checked.error();
    std::unique_ptr<Project> project(new Project(database.take(), access));
    if (access == Access::ReadWrite) {
        if (Result<void> ready = project->prepareForWriting(state->closedCleanly); !ready)
            return ready.error();
    }
    return project;
}

Result<void> Project::prepareForWriting(bool closedCleanly)
{
    Result<bool> tookOver = takeWriterRow(m_database);
    if (!tookOver)
        return tookOver.error();
    m_holdsWriter = true;
    if (*tookOver && closedCleanly) {
        if (Result<void> checked = quickCheck(m_database); !checked)
            return checked;
    }
    Result<std::optional<std::int64_t>> version = m_database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version->value_or(0) < kSchemaVersion) {
        // In rollback-journal mode, so that the header on disk always tells the true version.
        Result<void> migrated = m_database.script("PRAGMA journal_mode = DELETE");
        if (migrated)
            migrated = backUpBeforeMigration(m_database, version->value_or(0));
        if (migrated)
            migrated = migrate(m_database);
        if (!migrated)
            return migrated;
    }
    Result<void> ready = m_database.script("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                                           "PRAGMA wal_autocheckpoint = 1000; PRAGMA journal_size_limit = 67108864");
    if (!ready)
        return ready;
    // What a label join that never finished left: it counts from a revision that was not reached.
    const std::int64_t revision = dataRevision();
    ready = m_database.execute("DELETE FROM segment WHERE version > ?", revision);
    if (ready)
        ready = m_database.execute("DELETE FROM waiting_label WHERE revision > ?", revision);
    return ready ? m_database.execute("DELETE FROM column_ WHERE loading = 0") : ready;
}

Project::~Project()
{
    static_cast<void>(close());
}

std::int64_t Project::dataRevision()
{
    Result<std::optional<std::int64_t>> revision = readMetaInteger(m_database, "data_revision");
    return revision ? revision->value_or(0) : 0;
}

Result<void> Project::bumpDataRevision()
{
    return writeMeta(m_database, "data_revision", dataRevision() + 1);
}

std::string Project::projectId()
{
    Result<std::optional<std::string>> id = readMetaText(m_database, "project_id");
    return id ? id->value_or("") : "";
}

Result<void> Project::setTask(Task task, const std::string &positive)
{
    if (Result<void> free = beginChange(); !free)
        return free;
    Result<void> written = writeTask(task, positive);
    endChange();
    return written;
}

Result<void> Project::writeTask(Task task, const std::string &positive)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Result<void> written = writeMeta(m_database, "task", taskName(task));
    if (written)
        written = writeMeta(m_database, "positive", positive);
    if (written)
        written = bumpDataRevision();
    return written ? transaction->commit() : written;
}

Result<void> Project::beat()
{
    return m_holdsWriter ? beatWriterRow(m_database) : Result<void>();
}

Result<void> Project::close()
{
    if (std::exchange(m_closed, true))
        return {};
    Result<void> left;
    if (std::exchange(m_holdsWriter, false)) {
        left = leaveWriterRow(m_database);
        if (left)
            left = m_database.script("PRAGMA wal_checkpoint(TRUNCATE)");
        // Readers that are still open keep the write-ahead mode, which is no error: the last one to close folds it.
        static_cast<void>(m_database.script("PRAGMA busy_timeout = 100; PRAGMA journal_mode = DELETE"));
    }
    m_database = Database();
    return left;
}

Result<void> Project::beginChange()
{
    const std::string name = fs::path(m_path).filename().string();
    if (isReadOnly() || m_closed)
        return Error{ErrorKind::Invalid, name + " is open read-only. Open it for writing to change it.", m_path};
    if (std::exchange(m_changing, true))
        return Error{ErrorKind::Locked,
                     "Another import into " + name
                         + " is still running. "
                           "Wait until it is done, or cancel it.",
                     m_path};
    return {};
}

} // namespace faultline
