// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/log_table.h"

#include "analysis/store/sql.h"

#include <nlohmann/json.hpp>

#include <array>

namespace faultline {

namespace {

std::uint64_t count(const Statement &row, int column)
{
    return static_cast<std::uint64_t>(row.integer(column));
}

StoredLog logOf(const Statement &row)
{
    StoredLog log;
    log.summary.log = {row.integer(0)};
    log.summary.description.name = row.text(1);
    log.summary.description.path = row.text(2);
    log.summary.description.part = partFromName(row.bytes(3)).value_or(Part::Production);
    log.summary.description.bytes = count(row, 4);
    log.summary.sha256 = row.text(5);
    log.ready = row.bytes(6) == "ready";
    log.summary.rowsIn = count(row, 7);
    log.summary.rowsStored = count(row, 8);
    log.summary.rowsQuarantined = count(row, 9);
    log.summary.blankLines = count(row, 10);
    for (const auto &note : nlohmann::json::parse(row.text(11), nullptr, false)) {
        if (note.is_string())
            log.summary.notes.push_back(note.get<std::string>());
    }
    return log;
}

/// Runs a DELETE with a limit of its own again and again, each time in a short transaction, until nothing is left.
Result<void> deleteInPieces(Database &database, std::string_view sql, LogId log)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    do {
        if (Result<void> deleted = statement->bind(log.value).run(); !deleted)
            return deleted;
    } while (database.changes() > 0);
    return {};
}

/// Gives free pages back to the disk, some megabytes at a time.
Result<void> shrink(Database &database)
{
    for (;;) {
        Result<std::optional<std::int64_t>> free = database.integer("PRAGMA freelist_count");
        if (!free)
            return free.error();
        if (free->value_or(0) == 0)
            return {};
        if (Result<void> given = database.script("PRAGMA incremental_vacuum(1024)"); !given)
            return given;
        Result<std::optional<std::int64_t>> left = database.integer("PRAGMA freelist_count");
        if (!left)
            return left.error();
        if (left->value_or(0) >= free->value_or(0))
            return {}; // a file without auto_vacuum keeps its pages for later
    }
}

} // namespace

Result<std::vector<StoredLog>> listLogs(Database &database)
{
    Result<Statement> rows = database.prepare(sqlText("log_list.sql"));
    if (!rows)
        return rows.error();
    std::vector<StoredLog> logs;
    for (;;) {
        Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return logs;
        logs.push_back(logOf(*rows));
    }
}

Result<std::vector<LogSpan>> readyLogs(Database &database)
{
    Result<std::vector<StoredLog>> logs = listLogs(database);
    if (!logs)
        return logs.error();
    std::vector<LogSpan> spans;
    for (const StoredLog &log : *logs) {
        if (log.ready)
            spans.push_back(
                {log.summary.log, log.summary.description.part, log.summary.rowsStored, log.summary.description.name});
    }
    return spans;
}

Result<void> discardLog(Project &project, LogId log)
{
    Database &database = project.database();
    Result<std::optional<std::string>> state = database.text("SELECT state FROM log WHERE id = ?", log.value);
    if (!state)
        return state.error();
    if (state->value_or("") == "ready")
        return Error{ErrorKind::Internal, "A log that is ready cannot be discarded, only removed.", project.path()};
    // The log row goes last: until then a crash leaves a log that can be discarded again.
    static constexpr std::array<std::string_view, 3> kPieces{"segment_discard.sql", "quarantine_discard.sql",
                                                             "dictionary_discard.sql"};
    for (const std::string_view piece : kPieces) {
        if (Result<void> deleted = deleteInPieces(database, sqlText(piece), log); !deleted)
            return deleted;
    }
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    static constexpr std::array<std::string_view, 4> kRows{
        "DELETE FROM dictionary_tail WHERE log = ?", "DELETE FROM id_index WHERE log = ?",
        "DELETE FROM column_ WHERE loading = ?", "DELETE FROM log WHERE id = ?"};
    for (const std::string_view sql : kRows) {
        if (Result<void> deleted = database.execute(sql, log.value); !deleted)
            return deleted;
    }
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    return shrink(database);
}

Result<void> removeLog(Project &project, LogId log)
{
    if (Result<void> free = project.beginChange(); !free)
        return free;
    Database &database = project.database();
    const auto hide = [&]() -> Result<void> {
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        Result<void> hidden = database.execute("UPDATE log SET state = 'loading' WHERE id = ?", log.value);
        if (hidden && database.changes() == 0)
            hidden = Error{ErrorKind::Invalid, "There is no such log in the project any more.", project.path()};
        if (hidden)
            hidden = project.bumpDataRevision();
        return hidden ? transaction->commit() : hidden;
    };
    Result<void> removed = hide();
    if (removed)
        removed = discardLog(project, log);
    project.endChange();
    return removed;
}

Result<void> discardUnfinishedLogs(Project &project)
{
    Result<std::vector<StoredLog>> logs = listLogs(project.database());
    if (!logs)
        return logs.error();
    for (const StoredLog &log : *logs) {
        if (log.ready)
            continue;
        if (Result<void> discarded = discardLog(project, log.summary.log); !discarded)
            return discarded;
    }
    return {};
}

} // namespace faultline
