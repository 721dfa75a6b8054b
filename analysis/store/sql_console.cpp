// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/sql_console.h"

#include "analysis/store/records_columns.h"
#include "analysis/store/sql_session.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>

namespace faultline {

namespace {

using Clock = SqlGuard::Clock;
constexpr std::chrono::seconds kLongestRead(1); // of the project file itself, which would hold up who writes

SqlCell cellOf(sqlite3_stmt *statement, int column)
{
    const auto bytes = [&] {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return std::string(data != nullptr ? data : "",
                           static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
    };
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return std::int64_t{sqlite3_column_int64(statement, column)};
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT:
        return bytes();
    case SQLITE_BLOB:
        return SqlBytes{bytes()};
    default:
        return std::monostate{};
    }
}

std::uint64_t bytesOf(const SqlCell &cell)
{
    const auto *text = std::get_if<std::string>(&cell);
    const auto *bytes = std::get_if<SqlBytes>(&cell);
    return sizeof(SqlCell) + (text != nullptr ? text->size() : bytes != nullptr ? bytes->bytes.size() : 0);
}

/// The type of a column after one value more.
SqlType typeWith(SqlType type, const SqlCell &cell)
{
    constexpr std::array kTypes{SqlType::Nothing, SqlType::Integer, SqlType::Number, SqlType::Text, SqlType::Bytes};
    const SqlType other = kTypes[cell.index()];
    if (other == SqlType::Nothing || other == type)
        return type;
    if (type == SqlType::Nothing)
        return other;
    const bool numbers = (type == SqlType::Integer || type == SqlType::Number)
        && (other == SqlType::Integer || other == SqlType::Number);
    return numbers ? SqlType::Number : SqlType::Mixed;
}

/// Steps one statement to its end or to a limit.
class Stepper {
public:
    Stepper(SqlSession &session, sqlite3_stmt *statement, const SqlLimits &limits, const SqlReceiver &receiver)
        : m_session(session)
        , m_statement(statement)
        , m_limits(limits)
        , m_receiver(receiver)
        , m_readsFile(session.readsFile())
    {
        const double seconds = m_limits.seconds;
        if (seconds > 0.0 && seconds < 1e9)
            m_deadline =
                Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
        if (m_readsFile)
            m_deadline = std::min(m_deadline.value_or(Clock::time_point::max()), Clock::now() + kLongestRead);
        session.guard().setDeadline(m_deadline);
    }

    Result<void> run(std::string_view sql, SqlAnswer &answer)
    {
        SqlResult &result = answer.result;
        std::vector<std::string> names;
        for (int i = 0; i < sqlite3_column_count(m_statement); ++i) {
            const char *name = sqlite3_column_name(m_statement, i);
            names.emplace_back(name != nullptr ? name : "");
            result.columns.push_back({names.back(), SqlType::Nothing});
        }
        if (Result<void> taken = m_receiver.columns(names); !taken)
            return taken;
        for (;;) {
            const int code = sqlite3_step(m_statement);
            if (code == SQLITE_DONE)
                return {};
            if (code != SQLITE_ROW)
                return stopped(sql, code, answer);
            if (m_limits.rows > 0 && result.rowCount == m_limits.rows) {
                result.end = SqlEnd::RowLimit;
                return {};
            }
            if (Result<void> taken = takeRow(result); !taken || result.end != SqlEnd::Complete)
                return taken;
        }
    }

private:
    Result<void> takeRow(SqlResult &result)
    {
        std::vector<SqlCell> cells(result.columns.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i] = cellOf(m_statement, static_cast<int>(i));
            m_bytes += bytesOf(cells[i]);
            result.columns[i].type = typeWith(result.columns[i].type, cells[i]);
        }
        if (m_limits.bytes > 0 && m_bytes > m_limits.bytes) {
            result.end = SqlEnd::SizeLimit;
            return {};
        }
        ++result.rowCount;
        const Clock::time_point before = Clock::now();
        Result<void> taken = m_receiver.row(cells);
        if (m_deadline && !m_readsFile) { // a reader that pauses a pipe does not use up the statement's time
            *m_deadline += Clock::now() - before;
            m_session.guard().setDeadline(m_deadline);
        }
        return taken;
    }

    Result<void> stopped(std::string_view sql, int code, SqlAnswer &answer)
    {
        if (m_session.rows().error())
            return *m_session.rows().error();
        if ((code & 0xFF) == SQLITE_INTERRUPT) {
            if (m_session.guard().isCancelled())
                return cancelled();
            answer.result.end = SqlEnd::TimeLimit;
            if (m_readsFile && (m_limits.seconds <= 0.0 || m_limits.seconds > 1.0)) {
                answer.problem.emplace();
                answer.problem->kind = SqlProblemKind::HoldsUpWriter;
            }
            return {};
        }
        Result<SqlProblem> problem = m_session.whatFailed(sql, code);
        if (!problem)
            return problem.error();
        answer.problem = problem.take();
        return {};
    }

    SqlSession &m_session;
    sqlite3_stmt *m_statement;
    const SqlLimits &m_limits;
    const SqlReceiver &m_receiver;
    bool m_readsFile;
    std::optional<Clock::time_point> m_deadline;
    std::uint64_t m_bytes = 0;
};

} // namespace

Result<SqlAnswer> streamSql(const SqlQuestion &question, const SqlReceiver &receiver, Run &run)
{
    const Clock::time_point start = Clock::now();
    const std::string &sql = question.sql;
    Result<std::unique_ptr<SqlSession>> opened = SqlSession::open(question.path, run.cancel);
    if (!opened)
        return opened.error();
    SqlSession &session = **opened;
    if (Result<void> same = session.rows().setCohort(question.cohort); !same)
        return same.error();
    if (run.progress != nullptr) {
        run.progress->begin(Phase::Reading, 0.0);
        session.guard().setTicker([&] { run.progress->update(0.0, session.rows().rowsRead()); });
    }
    SqlAnswer answer;
    Result<PreparedSql> prepared = session.prepare(sql);
    if (prepared && !prepared->problem && session.readsFile()) {
        prepared->statement.reset();
        if (Result<void> copied = session.copyTables(); !copied)
            return copied.error();
        prepared = session.prepare(sql);
    }
    if (!prepared)
        return prepared.error();
    answer.problem = prepared->problem;
    if (!answer.problem) {
        if (Result<void> done = Stepper(session, prepared->statement.get(), question.limits, receiver).run(sql, answer);
            !done)
            return done.error();
        prepared->statement.reset();
        if (Result<void> same = session.checkUnchanged(); !same)
            return same.error();
    }
    answer.result.nanColumns = session.rows().nanColumns();
    answer.result.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return answer;
}

Result<SqlAnswer> runSql(const SqlQuestion &question, Run &run)
{
    std::vector<std::vector<SqlCell>> rows;
    SqlReceiver receiver;
    receiver.columns = [](const std::vector<std::string> &) { return Result<void>(); };
    receiver.row = [&rows](std::vector<SqlCell> &cells) {
        rows.push_back(std::move(cells));
        return Result<void>();
    };
    Result<SqlAnswer> answer = streamSql(question, receiver, run);
    if (answer)
        answer->result.rows = std::move(rows);
    return answer;
}

} // namespace faultline
