// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"
#include "analysis/values/sql_result.h"

#include <chrono>
#include <functional>
#include <optional>
#include <set>
#include <string>

struct sqlite3;

namespace faultline {

/// Watches over one connection: only reading gets past it, and it stops a statement when the time is over or the user
/// changed their mind.
class SqlGuard {
public:
    using Clock = std::chrono::steady_clock;

    /// The tables of the project file may be read besides those of the console.
    SqlGuard(sqlite3 *connection, std::set<std::string> ofProject, CancelToken cancel);
    ~SqlGuard();
    SqlGuard(const SqlGuard &) = delete;
    SqlGuard &operator=(const SqlGuard &) = delete;

    /// From now on only SELECT, functions that stay in the project, and the tables.
    void allowOnlyReading();
    void allowEverything();
    /// Stops what runs when the clock passes it; nothing for never.
    void setDeadline(std::optional<Clock::time_point> deadline) { m_deadline = deadline; }
    bool isCancelled() const { return m_cancel.isCancelled(); }
    bool isLate() const { return m_deadline && Clock::now() > *m_deadline; }
    /// Called every few thousand steps of a statement.
    void setTicker(std::function<void()> ticker) { m_ticker = std::move(ticker); }

    /// Why the statement that was prepared last was refused; nothing when it was not.
    const std::optional<SqlProblem> &refusal() const { return m_refusal; }
    /// The tables of the project file that it reads.
    const std::set<std::string> &projectTables() const { return m_projectTables; }
    void forget();
    /// These have a copy in the temp schema now, which a name without a schema means.
    void setCopied(std::set<std::string> tables) { m_copied = std::move(tables); }

private:
    static int authorize(void *guard, int action, const char *first, const char *second, const char *database,
                         const char *trigger);
    static int tick(void *guard);
    int authorize(int action, const char *first, const char *second, const char *database);
    int refuse(SqlProblemKind kind, std::string name);

    sqlite3 *m_connection;
    std::set<std::string> m_ofProject;
    std::set<std::string> m_copied;
    CancelToken m_cancel;
    std::optional<Clock::time_point> m_deadline;
    std::function<void()> m_ticker;
    std::optional<SqlProblem> m_refusal;
    std::set<std::string> m_projectTables;
};

/// Keeps a statement that somebody typed or that came with a file from taking all memory: sizes of texts, depth of
/// expressions, lengths of programs.
void limitSizes(sqlite3 *connection);

} // namespace faultline
