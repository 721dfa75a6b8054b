// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sql_project.h"

#include "analysis/base/shortest_text.h"
#include "analysis/ingest/importer.h"
#include "analysis/store/log_writer.h"
#include "analysis/store/project.h"

#include <filesystem>

namespace faultline {

namespace {

std::string shownCell(const SqlCell &cell)
{
    struct Shown {
        std::string operator()(std::monostate) const { return "NULL"; }
        std::string operator()(std::int64_t value) const { return std::to_string(value); }
        std::string operator()(double value) const { return shortestText(value); }
        std::string operator()(const std::string &text) const { return text; }
        std::string operator()(const SqlBytes &bytes) const { return "x'" + bytes.bytes + '\''; }
    };
    return std::visit(Shown{}, cell);
}

} // namespace

Result<void> importCsv(const std::string &path, const std::string &csv, Part part)
{
    Result<std::unique_ptr<Project>> project =
        std::filesystem::exists(path) ? Project::open(path, Access::ReadWrite) : Project::create(path);
    if (!project)
        return project.error();
    InlineExecutor executor;
    Run run{executor, {}};
    ImportOptions options;
    options.part = part;
    {
        LogWriter writer(**project);
        if (const Result<ImportSummary> log = importLog(csv, options, writer, run); !log)
            return log.error();
    }
    return (*project)->close();
}

std::string shownSql(const Result<SqlAnswer> &answer)
{
    if (!answer)
        return "error: " + answer.error().message;
    if (answer->problem)
        return "problem: " + answer->problem->name;
    std::string text;
    for (const std::vector<SqlCell> &row : answer->result.rows) {
        if (!text.empty())
            text += '\n';
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i > 0 ? "|" : "") + shownCell(row[i]);
    }
    return text;
}

std::string askSql(const std::string &project, std::string_view sql, const SqlLimits &limits)
{
    InlineExecutor executor;
    Run run{executor, {}};
    return shownSql(runSql({project, std::string(sql), limits, nullptr}, run));
}

} // namespace faultline
