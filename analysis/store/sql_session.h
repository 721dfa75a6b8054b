// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"
#include "analysis/store/database.h"
#include "analysis/store/record_rows.h"
#include "analysis/store/sql_guard.h"
#include "analysis/store/sql_problem.h"
#include "analysis/values/sql_result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace faultline {

/// A compiled question, or why it is none.
struct PreparedSql {
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> statement;
    std::optional<SqlProblem> problem;
};

/// A connection for one question: the virtual tables, the guard, and copies of the project's tables.
class SqlSession {
public:
    static Result<std::unique_ptr<SqlSession>> open(const std::string &path, CancelToken cancel);

    /// One statement that only reads.
    Result<PreparedSql> prepare(std::string_view sql);
    /// Copies the project's tables that the last prepared statement reads into the temp schema, where they hide the
    /// originals, so that it has to be prepared again. At most for a second; then, and with tables of stored bytes,
    /// nothing is copied.
    Result<void> copyTables();
    /// True when the last prepared statement reads tables of the project file itself while it runs.
    bool readsFile() const { return !m_guard->projectTables().empty(); }

    /// What SQLite has just refused, as a problem of the statement, or an error of the file.
    Result<SqlProblem> whatFailed(std::string_view sql, int code);
    /// Query error when what was read can have changed under the statement.
    Result<void> checkUnchanged();

    sqlite3 *handle() const { return m_database.handle(); }
    RecordRows &rows() { return m_rows; }
    SqlGuard &guard() { return *m_guard; }

private:
    SqlSession(std::shared_ptr<const SegmentReader> reader, Database database)
        : m_reader(std::move(reader))
        , m_rows(m_reader)
        , m_database(std::move(database))
    {
    }
    Result<void> setUp(CancelToken cancel);
    SqlNames names(std::string_view sql);

    std::shared_ptr<const SegmentReader> m_reader;
    RecordRows m_rows; ///< before the connection whose tables read it
    Database m_database;
    std::vector<std::string> m_projectTables;
    std::unique_ptr<SqlGuard> m_guard; ///< after the connection it watches
};

} // namespace faultline
