// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/sql_guard.h"

#include <sqlite3.h>

#include <array>
#include <string_view>
#include <utility>

namespace faultline {

namespace {

constexpr int kStepsPerTick = 1000; // well under a millisecond

constexpr std::array kFunctionsRefused{std::string_view("load_extension"), std::string_view("fts3_tokenizer")};
/// The records, tables that are functions over values, and the list of the tables.
constexpr std::array kTablesOfConsole{std::string_view("records"),
                                      std::string_view("cells"),
                                      std::string_view("json_each"),
                                      std::string_view("json_tree"),
                                      std::string_view("sqlite_master"),
                                      std::string_view("sqlite_schema"),
                                      std::string_view("sqlite_temp_master"),
                                      std::string_view("sqlite_temp_schema")};

/// What an action of the authorizer is called in SQL.
constexpr std::array kWords{
    std::pair{SQLITE_INSERT, "INSERT"},       std::pair{SQLITE_DELETE, "DELETE"},
    std::pair{SQLITE_ATTACH, "ATTACH"},       std::pair{SQLITE_DETACH, "DETACH"},
    std::pair{SQLITE_PRAGMA, "PRAGMA"},       std::pair{SQLITE_TRANSACTION, "BEGIN, COMMIT and ROLLBACK"},
    std::pair{SQLITE_SAVEPOINT, "SAVEPOINT"}, std::pair{SQLITE_ANALYZE, "ANALYZE"},
    std::pair{SQLITE_REINDEX, "REINDEX"},     std::pair{SQLITE_ALTER_TABLE, "ALTER TABLE"},
};

const char *wordOf(int action)
{
    for (const auto &[candidate, word] : kWords) {
        if (candidate == action)
            return word;
    }
    return "CREATE or DROP";
}

template <class Names>
bool holds(const Names &names, std::string_view name)
{
    for (const std::string_view one : names) {
        if (sqlite3_stricmp(std::string(one).c_str(), std::string(name).c_str()) == 0)
            return true;
    }
    return false;
}

} // namespace

SqlGuard::SqlGuard(sqlite3 *connection, std::set<std::string> ofProject, CancelToken cancel)
    : m_connection(connection)
    , m_ofProject(std::move(ofProject))
    , m_cancel(std::move(cancel))
{
    sqlite3_progress_handler(connection, kStepsPerTick, tick, this);
}

SqlGuard::~SqlGuard()
{
    allowEverything();
    sqlite3_progress_handler(m_connection, 0, nullptr, nullptr);
}

void SqlGuard::allowOnlyReading()
{
    sqlite3_set_authorizer(m_connection, authorize, this);
}

void SqlGuard::allowEverything()
{
    sqlite3_set_authorizer(m_connection, nullptr, nullptr);
}

void SqlGuard::forget()
{
    m_refusal.reset();
    m_projectTables.clear();
}

int SqlGuard::tick(void *guard)
{
    auto &self = *static_cast<SqlGuard *>(guard);
    if (self.m_ticker)
        self.m_ticker();
    return self.m_cancel.isCancelled() || self.isLate() ? 1 : 0;
}

int SqlGuard::authorize(void *guard, int action, const char *first, const char *second, const char *database,
                        const char *)
{
    return static_cast<SqlGuard *>(guard)->authorize(action, first, second, database);
}

int SqlGuard::refuse(SqlProblemKind kind, std::string name)
{
    if (!m_refusal) {
        m_refusal.emplace();
        m_refusal->kind = kind;
        m_refusal->name = std::move(name);
    }
    return SQLITE_DENY;
}

int SqlGuard::authorize(int action, const char *first, const char *second, const char *database)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return holds(kFunctionsRefused, second) ? refuse(SqlProblemKind::RefusedFunction, second) : SQLITE_OK;
    case SQLITE_READ: {
        const std::string table = first != nullptr ? first : "";
        if (holds(kTablesOfConsole, table))
            return SQLITE_OK;
        if (!holds(m_ofProject, table))
            return refuse(SqlProblemKind::RefusedTable, table);
        // Without a column, as in count(*), SQLite names the schema only where the statement does.
        if (database != nullptr ? std::string_view(database) == "main" : !holds(m_copied, table))
            m_projectTables.insert(table);
        return SQLITE_OK;
    }
    case SQLITE_UPDATE: // asked, without a write, when a table that is a function is met for the first time
        return std::string_view(first) == "sqlite_master" ? SQLITE_IGNORE : refuse(SqlProblemKind::Refused, "UPDATE");
    default:
        return refuse(SqlProblemKind::Refused, wordOf(action));
    }
}

void limitSizes(sqlite3 *connection)
{
    // Texts of a log are at most 16 MiB; the others are far beyond what a person writes.
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, 500);
    sqlite3_limit(connection, SQLITE_LIMIT_COMPOUND_SELECT, 200);
    sqlite3_limit(connection, SQLITE_LIMIT_VDBE_OP, 250'000);
    sqlite3_limit(connection, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1'000);
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(connection, SQLITE_LIMIT_WORKER_THREADS, 0);
}

} // namespace faultline
