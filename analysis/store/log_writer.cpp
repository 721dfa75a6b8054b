// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/log_writer.h"

#include "analysis/columns/widen.h"
#include "analysis/store/dictionary_table.h"
#include "analysis/store/log_table.h"
#include "analysis/store/meta_table.h"
#include "analysis/store/quarantine_table.h"
#include "analysis/store/schema_table.h"
#include "analysis/store/segment_table.h"
#include "analysis/store/sql.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace faultline {

namespace {

constexpr std::size_t kTransactionBytes = 4U << 20U; // a few ten milliseconds on a slow disk

bool isGivenByAPerson(const ColumnSchema &column)
{
    return std::any_of(column.reasons.begin(), column.reasons.end(), [](RoleReason reason) {
        return reason == RoleReason::GivenByUser || reason == RoleReason::GivenBySchema;
    });
}

/// Fills in what the project knows about a column of the same name.
void adopt(ColumnSchema &column, const ColumnSchema &known)
{
    column.id = known.id;
    column.type = column.typeKnown ? widerType(known.type, column.type) : known.type;
    if (!isGivenByAPerson(column)) {
        column.role = known.role;
        column.argument = known.argument;
        column.confidence = known.confidence;
        column.reasons = known.reasons;
    }
}

Error notOpen(const Project &project)
{
    return {ErrorKind::Internal, "No log is being imported: begin() was not called, or the import is over.",
            project.path()};
}

} // namespace

Result<LogId> LogWriter::begin(const LogDescription &log, Schema &schema)
{
    if (m_log)
        return Error{ErrorKind::Internal, "This import has begun already.", m_project.path()};
    if (Result<void> free = m_project.beginChange(); !free)
        return free.error();
    Result<void> cleared = discardUnfinishedLogs(m_project);
    Result<LogId> begun = cleared ? insertLog(log, schema) : Result<LogId>(cleared.error());
    if (begun)
        m_log = *begun;
    else
        m_project.endChange();
    return begun;
}

Result<LogId> LogWriter::insertLog(const LogDescription &log, Schema &schema)
{
    m_rows = 0;
    m_quarantined = 0;
    Database &database = m_project.database();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Result<Schema> known = loadSchema(database);
    if (!known)
        return known.error();
    Result<void> inserted = database.execute("INSERT INTO log (name, path, part, bytes, state) "
                                             "VALUES (?, ?, ?, ?, 'loading')",
                                             log.name, log.path, partName(log.part), log.bytes);
    const LogId id{database.lastRowId()};
    for (ColumnSchema &column : schema.columns) {
        if (!inserted)
            break;
        if (const ColumnSchema *same = known->find(column.name); same != nullptr)
            adopt(column, *same);
        else
            inserted = insertColumn(database, column, id);
    }
    if (inserted)
        inserted = transaction->commit();
    if (!inserted)
        return inserted.error();
    return id;
}

Result<Dictionary> LogWriter::dictionary(ColumnId column)
{
    return loadDictionary(m_project.database(), column);
}

Result<void> LogWriter::putDictionaries(const std::vector<DictionaryTail> &tails)
{
    Database &database = m_project.database();
    for (const DictionaryTail &tail : tails) {
        // Only the first tail of a column is kept: that is where discarding has to cut.
        Result<void> marked = database.execute("INSERT OR IGNORE INTO dictionary_tail (log, column, first_entry) "
                                               "VALUES (?, ?, ?)",
                                               m_log.value, tail.column.value, tail.firstEntry);
        if (marked)
            marked = appendDictionary(database, tail.column, tail.firstEntry, tail.values);
        if (!marked)
            return marked;
    }
    return {};
}

Result<void> LogWriter::put(ChunkGroup group)
{
    if (!m_log)
        return notOpen(m_project);
    Database &database = m_project.database();
    Result<Statement> insert = prepareSegmentInsert(database);
    if (!insert)
        return insert.error();
    Result<Transaction> first = Transaction::begin(database);
    if (!first)
        return first.error();
    Result<void> dictionaries = putDictionaries(group.dictionaries);
    if (!dictionaries)
        return dictionaries;
    std::optional<Transaction> transaction(first.take());
    std::size_t pending = 0;
    for (std::size_t i = 0; i < group.segments.size(); ++i) {
        const EncodedSegment &segment = group.segments[i];
        if (segment.rows != group.rows)
            return Error{ErrorKind::Internal, "The columns of an imported chunk differ in length.", m_project.path()};
        const SegmentPlace place{m_log, group.columns[i], group.index, 0};
        if (Result<void> stored = insertSegment(*insert, place, segment); !stored)
            return stored;
        pending += segment.bytes.size();
        if (pending < kTransactionBytes || i + 1 == group.segments.size())
            continue;
        if (Result<void> committed = transaction->commit(); !committed)
            return committed;
        Result<Transaction> next = Transaction::begin(database);
        if (!next)
            return next.error();
        transaction.emplace(next.take());
        pending = 0;
    }
    m_rows += group.rows;
    return transaction->commit();
}

Result<void> LogWriter::quarantine(std::vector<QuarantinedRow> rows)
{
    if (!m_log)
        return notOpen(m_project);
    m_quarantined += rows.size();
    return appendQuarantine(m_project.database(), m_log, rows);
}

Result<void> LogWriter::checkLaw(const ImportSummary &summary) const
{
    if (summary.rowsIn == summary.rowsStored + summary.rowsQuarantined && summary.rowsStored == m_rows
        && summary.rowsQuarantined == m_quarantined)
        return {};
    return Error{ErrorKind::Internal,
                 "The import of " + summary.description.name + " does not add up: " + std::to_string(summary.rowsIn)
                     + " rows in, " + std::to_string(m_rows) + " stored, " + std::to_string(m_quarantined)
                     + " quarantined. Nothing was kept; please report it.",
                 m_project.path()};
}

Result<void> LogWriter::finish(const ImportSummary &summary, const Schema &schema)
{
    if (!m_log)
        return notOpen(m_project);
    if (Result<void> holds = checkLaw(summary); !holds)
        return holds;
    Database &database = m_project.database();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const std::string notes =
        nlohmann::json(summary.notes).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    Result<void> done = database.execute(sqlText("log_finish.sql"), summary.sha256, summary.rowsIn, summary.rowsStored,
                                         summary.rowsQuarantined, summary.blankLines, notes, m_log.value);
    if (done && database.changes() != 1)
        done = Error{ErrorKind::Internal, "The log was removed while it was being imported.", m_project.path()};
    if (done)
        done = database.execute("DELETE FROM dictionary_tail WHERE log = ?", m_log.value);
    if (done)
        done = saveSchema(database, schema);
    if (done) // columns that the final schema no longer names still belong to the project
        done = database.execute("UPDATE column_ SET loading = NULL WHERE loading = ?", m_log.value);
    if (done && m_project.projectId().empty() && !summary.sha256.empty())
        done = writeMeta(database, "project_id", summary.sha256);
    if (done)
        done = m_project.bumpDataRevision();
    if (done)
        done = transaction->commit();
    if (!done)
        return done;
    m_log = {};
    m_project.endChange();
    return {};
}

void LogWriter::discard()
{
    if (!m_log)
        return;
    // When even this fails (a full disk), the log stays "loading": unseen, and discarded by the next import.
    static_cast<void>(discardLog(m_project, m_log));
    m_log = {};
    m_project.endChange();
}

} // namespace faultline
