// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/shortest_text.h"
#include "analysis/store/sql_console.h"
#include "app/cli/commands.h"
#include "app/cli/csv_rows.h"
#include "app/cli/interrupt.h"
#include "app/cli/source.h"
#include "app/cli/text_table.h"
#include "app/jobs/thread_pool.h"
#include "app/report/whole_file.h"
#include "widgets/words/sql_words.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <unistd.h>

namespace faultline {

namespace {

constexpr std::uint64_t kRowsOnTerminal = 1'000;

/// The line of the statement in which something is wrong, and a mark under it.
void sayPlace(const std::string &sql, const SqlProblem &problem, Terminal &terminal)
{
    const std::size_t at = std::min(*problem.place, sql.size());
    const std::size_t before = at == 0 ? std::string::npos : sql.rfind('\n', at - 1);
    const std::size_t begin = before == std::string::npos ? 0 : before + 1;
    const std::size_t end = std::min(sql.find('\n', at), sql.size());
    const std::size_t length = std::min(problem.length, end - at);
    const auto shown = [&](std::size_t from, std::size_t size) { return visible(sql.substr(from, size)); };
    terminal.remark("  " + shown(begin, at - begin) + shown(at, end - at));
    terminal.remark("  " + std::string(terminalWidth(shown(begin, at - begin)), ' ') + '^'
                    + std::string(std::max<std::size_t>(terminalWidth(shown(at, length)), 1) - 1, '~'));
}

int failStatement(const std::string &sql, const SqlProblem &problem, Terminal &terminal)
{
    Error error{ErrorKind::Query, sqlProblemText(problem).toStdString(), {}};
    if (problem.place)
        error.where = textPositionText(textPosition(sql, *problem.place)).toStdString();
    const int code = terminal.fail(error);
    if (problem.place)
        sayPlace(sql, problem, terminal);
    return code;
}

/// What standard error says of a result that was given; the exit code.
int sayEnd(const SqlResult &result, const SqlLimits &limits, Terminal &terminal)
{
    if (const QString text = sqlNaNText(result); !text.isEmpty())
        terminal.remark(text.toStdString());
    const std::string end = sqlEndText(result, limits).toStdString();
    if (result.end == SqlEnd::TimeLimit)
        return terminal.fail({ErrorKind::Query, end + " --seconds 0 lifts the limit.", {}});
    if (result.end == SqlEnd::RowLimit)
        terminal.remark(end + " --limit N gives more of them.");
    return kDone;
}

int answerAsTable(const SqlQuestion &question, Run &run, Terminal &terminal)
{
    const Result<SqlAnswer> answer = runSql(question, run);
    if (!answer)
        return terminal.fail(answer.error());
    if (answer->problem)
        return failStatement(question.sql, *answer->problem, terminal);
    terminal.clearProgress();
    std::fputs(textTable(answer->result).c_str(), stdout);
    std::fflush(stdout);
    terminal.remark("rows: " + groupedDigits(answer->result.rowCount)
                    + ", seconds: " + shortestText(std::round(answer->result.seconds * 100.0) / 100.0));
    return sayEnd(answer->result, question.limits, terminal);
}

int answerAsCsv(const SqlQuestion &question, const CommandOptions &options, Run &run, Terminal &terminal)
{
    Result<WholeFile> file = WholeFile::open(options.csv, "The CSV");
    if (!file)
        return terminal.fail(file.error());
    CsvRows rows(options.csvSafety, [&file](std::string_view bytes) { return file->write(bytes); });
    SqlReceiver receiver;
    receiver.columns = [&rows](const std::vector<std::string> &names) { return rows.header(names); };
    receiver.row = [&rows](std::vector<SqlCell> &cells) { return rows.row(cells); };
    const Result<SqlAnswer> answer = streamSql(question, receiver, run);
    if (!answer)
        return terminal.fail(answer.error());
    if (answer->problem)
        return failStatement(question.sql, *answer->problem, terminal);
    Result<void> written = rows.finish();
    if (written)
        written = file->commit();
    if (!written)
        return terminal.fail(written.error());
    return sayEnd(answer->result, question.limits, terminal);
}

/// The production rows that --where keeps; none without it.
Result<std::shared_ptr<const RowMask>> cohortOf(const CommandOptions &options, Workspace &workspace, Run &run)
{
    if (options.where.empty())
        return std::shared_ptr<const RowMask>();
    const Result<Cohort> cohort = workspace.cohortOf(options.where);
    if (!cohort)
        return cohort.error();
    const Result<std::shared_ptr<const Dataset>> data = workspace.dataset();
    if (!data)
        return data.error();
    Result<RowMask> rows = rowsOf(**data, *cohort, run);
    if (!rows)
        return rows.error();
    return std::shared_ptr<const RowMask>(std::make_shared<RowMask>(rows.take()));
}

} // namespace

int queryCommand(const CommandOptions &options, Terminal &terminal)
{
    if (options.arguments.size() < 2)
        return terminal.fail({ErrorKind::Invalid,
                              "Give a project, or one or more logs, and a statement in quotes: \"SELECT count(*) FROM "
                              "records\".",
                              {}});
    if (options.limit == 0U)
        return terminal.fail({ErrorKind::Invalid, "--limit 0 leaves no row of a query. Give 1 or more.", {}});
    CommandOptions ofSource = options;
    SqlQuestion question;
    question.sql = ofSource.arguments.takeLast().toStdString();
    ThreadPool pool;
    Progress progress([&](const ProgressReport &report) { terminal.progress(report); });
    Run run{pool, {}, &progress, options.seed};
    const Interrupt interrupt(run.cancel);
    Result<std::unique_ptr<Source>> source = Source::open(ofSource, false, run, terminal);
    if (!source)
        return terminal.fail(source.error());
    Result<std::shared_ptr<const RowMask>> cohort = cohortOf(options, (*source)->workspace(), run);
    if (!cohort)
        return terminal.fail(cohort.error());
    question.path = (*source)->workspace().path();
    question.cohort = cohort.take();
    const bool asTable = options.csv.empty() && isatty(STDOUT_FILENO) != 0;
    question.limits.rows = options.limit.value_or(asTable ? kRowsOnTerminal : 0);
    question.limits.seconds = options.seconds.value_or(SqlLimits().seconds);
    if (!asTable)
        question.limits.bytes = 0; // nothing is kept
    return asTable ? answerAsTable(question, run, terminal) : answerAsCsv(question, options, run, terminal);
}

} // namespace faultline
