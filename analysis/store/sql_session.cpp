// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/sql_session.h"

#include "analysis/store/cells_table.h"
#include "analysis/store/log_table.h"
#include "analysis/store/meta_table.h"
#include "analysis/store/open_for_reading.h"
#include "analysis/store/records_columns.h"
#include "analysis/store/records_table.h"
#include "analysis/store/sqlite_error.h"
#include "analysis/store/time_collation.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace faultline {

namespace {

constexpr std::chrono::seconds kLongestTransaction(1);
/// Tables that hold the log itself as bytes: copying them would copy the project.
constexpr std::array kStoredBytes{std::string_view("segment"), std::string_view("id_index"),
                                  std::string_view("code_book")};

Result<std::vector<std::string>> listNames(Database &database, std::string_view sql)
{
    Result<Statement> rows = database.prepare(sql);
    if (!rows)
        return rows.error();
    std::vector<std::string> names;
    for (;;) {
        Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return names;
        names.push_back(rows->text(0));
    }
}

SqlProblem problemOf(SqlProblemKind kind, std::string name = {})
{
    SqlProblem problem;
    problem.kind = kind;
    problem.name = std::move(name);
    return problem;
}

/// A statement that writes is named by its first word; one that hides it behind WITH or EXPLAIN by what it does.
SqlProblem refusalOf(SqlProblem refusal, std::string_view sql)
{
    const std::string word = firstSqlWord(sql);
    refusal.place = nextSqlWord(sql, 0);
    refusal.length = word.size();
    if (refusal.kind == SqlProblemKind::Refused && word != "WITH" && word != "EXPLAIN" && word != "SELECT"
        && word != "VALUES")
        refusal.name = word;
    return refusal;
}

} // namespace

void PreparedSql::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<std::unique_ptr<SqlSession>> SqlSession::open(const std::string &path, CancelToken cancel)
{
    Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(path);
    if (!reader)
        return reader.error();
    Result<Database> database = openForReading(path);
    if (!database)
        return database.error();
    std::unique_ptr<SqlSession> session(new SqlSession(reader.take(), database.take()));
    if (Result<void> ready = session->setUp(std::move(cancel)); !ready)
        return ready.error();
    return session;
}

Result<void> SqlSession::setUp(CancelToken cancel)
{
    limitSizes(handle());
    addTimeCollation(handle());
    Result<std::vector<std::string>> tables =
        listNames(m_database, "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name");
    if (!tables)
        return tables.error();
    m_projectTables = tables.take();
    m_guard = std::make_unique<SqlGuard>(
        handle(), std::set<std::string>(m_projectTables.begin(), m_projectTables.end()), std::move(cancel));
    Result<void> made = m_database.script("PRAGMA query_only = OFF");
    if (made)
        made = createRecordsTable(handle(), m_rows);
    if (made)
        made = createCellsTable(handle(), m_rows);
    if (made)
        made = m_database.script("PRAGMA query_only = ON");
    return made;
}

Result<PreparedSql> SqlSession::prepare(std::string_view sql)
{
    PreparedSql prepared;
    if (const std::size_t nul = sql.find('\0'); nul != std::string_view::npos) {
        prepared.problem = problemOf(SqlProblemKind::Syntax, std::string("\0", 1));
        prepared.problem->place = nul;
        prepared.problem->length = 1;
        return prepared;
    }
    m_guard->forget();
    m_guard->allowOnlyReading();
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v2(handle(), sql.data(), static_cast<int>(sql.size()), &statement, &tail);
    prepared.statement.reset(statement);
    if (m_guard->refusal()) {
        prepared.problem = refusalOf(*m_guard->refusal(), sql);
        return prepared;
    }
    if (code != SQLITE_OK) {
        Result<SqlProblem> problem = whatFailed(sql, code);
        if (!problem)
            return problem.error();
        prepared.problem = problem.take();
        return prepared;
    }
    if (statement == nullptr) {
        prepared.problem = problemOf(SqlProblemKind::Empty);
        return prepared;
    }
    const std::size_t rest = nextSqlWord(sql, static_cast<std::size_t>(tail - sql.data()));
    if (rest < sql.size()) {
        prepared.problem = problemOf(SqlProblemKind::SeveralStatements, firstSqlWord(sql.substr(rest)));
        prepared.problem->place = rest;
        prepared.problem->length = prepared.problem->name.size();
    } else if (sqlite3_stmt_readonly(statement) == 0 || sqlite3_column_count(statement) == 0) {
        prepared.problem = refusalOf(problemOf(SqlProblemKind::Refused), sql);
    } else if (sqlite3_bind_parameter_count(statement) > 0) {
        const char *name = sqlite3_bind_parameter_name(statement, 1);
        prepared.problem = problemOf(SqlProblemKind::Parameter, name != nullptr ? name : "?");
        prepared.problem->place = sql.find(prepared.problem->name);
        prepared.problem->length = prepared.problem->name.size();
    }
    return prepared;
}

Result<void> SqlSession::copyTables()
{
    const std::set<std::string> tables = m_guard->projectTables();
    for (const std::string_view stored : kStoredBytes) {
        if (tables.contains(std::string(stored)))
            return {};
    }
    m_guard->allowEverything();
    std::string sql = "PRAGMA query_only = OFF; BEGIN;";
    for (const std::string &table : tables)
        sql += "CREATE TEMP TABLE " + quotedSqlName(table) + " AS SELECT * FROM main." + quotedSqlName(table) + ';';
    m_guard->setDeadline(SqlGuard::Clock::now() + kLongestTransaction);
    const int code = sqlite3_exec(handle(), (sql + "COMMIT").c_str(), nullptr, nullptr, nullptr);
    m_guard->setDeadline(std::nullopt);
    if (code == SQLITE_OK)
        m_guard->setCopied(tables);
    const bool tooSlow = code == SQLITE_INTERRUPT && !m_guard->isCancelled();
    const Error error = code == SQLITE_OK ? Error{} : sqliteError(handle(), code);
    if (code != SQLITE_OK && sqlite3_get_autocommit(handle()) == 0)
        sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    const Result<void> limited = m_database.script("PRAGMA query_only = ON");
    return code == SQLITE_OK || tooSlow ? limited : Result<void>(error);
}

/// Columns only of the tables that the statement mentions.
SqlNames SqlSession::names(std::string_view sql)
{
    m_guard->allowEverything();
    m_guard->setDeadline(std::nullopt);
    SqlNames names;
    names.tables = m_projectTables;
    names.tables.insert(names.tables.end(), {"records", "cells"});
    if (placeOfWord("records", sql)) {
        for (const RecordsColumn &column : recordsColumns(m_rows.schema()))
            names.columns.push_back(column.name);
    }
    if (placeOfWord("cells", sql))
        names.columns.insert(names.columns.end(), {"row", "column", "value", "kind"});
    // What fails here only costs a hint.
    const auto add = [this](std::vector<std::string> &to, std::string_view list) {
        if (const Result<std::vector<std::string>> found = listNames(m_database, list))
            to.insert(to.end(), found->begin(), found->end());
    };
    for (const std::string &table : m_projectTables) {
        if (placeOfWord(table, sql))
            add(names.columns, "SELECT name FROM pragma_table_info(" + quotedSqlText(table) + ')');
    }
    add(names.functions, "SELECT DISTINCT name FROM pragma_function_list");
    m_guard->allowOnlyReading();
    return names;
}

Result<SqlProblem> SqlSession::whatFailed(std::string_view sql, int code)
{
    if (m_rows.error())
        return *m_rows.error();
    switch (code & 0xFF) {
    case SQLITE_ERROR:
    case SQLITE_TOOBIG:
    case SQLITE_AUTH:
    case SQLITE_MISMATCH:
    case SQLITE_RANGE:
        break;
    default:
        return sqliteError(handle(), code);
    }
    const std::string message = sqlite3_errmsg(handle());
    const int offset = sqlite3_error_offset(handle());
    return sqlProblem(message, offset, sql, names(sql));
}

Result<void> SqlSession::checkUnchanged()
{
    if (m_rows.rows() == 0)
        return {};
    m_guard->allowEverything();
    m_guard->setDeadline(std::nullopt);
    const Error changed{ErrorKind::Query, "The project was changed while the query ran. Run it again.",
                        m_database.path()};
    Result<std::vector<LogSpan>> logs = readyLogs(m_database);
    if (!logs)
        return logs.error();
    for (const LogSpan &log : m_reader->logs()) {
        if (std::none_of(logs->begin(), logs->end(), [&](const LogSpan &still) { return still.id == log.id; }))
            return changed;
    }
    // A label join keeps the labels that readers see until the next one: only then they are gone.
    Result<std::optional<std::int64_t>> joins = m_database.integer(
        "SELECT count(DISTINCT version) FROM main.segment WHERE version > ?", m_reader->dataRevision());
    if (!joins)
        return joins.error();
    return joins->value_or(0) < 2 ? Result<void>() : changed;
}

} // namespace faultline
