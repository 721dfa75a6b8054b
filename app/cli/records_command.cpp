// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/record_export.h"
#include "analysis/analyses/record_order.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/source.h"
#include "app/jobs/thread_pool.h"
#include "app/report/whole_file.h"

namespace faultline {

namespace {

Error noColumn(const std::string &name, const Schema &schema, const char *option)
{
    std::string names;
    for (const RecordColumn &column : allRecordColumns(schema))
        names += (names.empty() ? "" : ", ") + recordColumnName(column, schema);
    return {ErrorKind::Invalid, "There is no column \"" + name + "\". There are: " + names + '.', option};
}

std::optional<RecordColumn> columnOf(const std::string &name, const Schema &schema)
{
    for (const RecordColumn &column : allRecordColumns(schema)) {
        if (recordColumnName(column, schema) == name)
            return column;
    }
    return std::nullopt;
}

/// "worst", "log" or a column; "-" before it turns it round. A column of that very name wins.
Result<RecordOrder> orderOf(const std::string &text, const Schema &schema)
{
    if (const auto column = columnOf(text, schema))
        return RecordOrder{SortBy::Column, *column, false};
    const bool turned = text.starts_with('-');
    const std::string name = turned ? text.substr(1) : text;
    if (const auto column = columnOf(name, schema))
        return RecordOrder{SortBy::Column, *column, turned};
    if (name.empty() || name == "worst")
        return RecordOrder{SortBy::Worst, {}, turned};
    if (name == "log")
        return RecordOrder{SortBy::LogOrder, {}, turned};
    return noColumn(name, schema, "--sort");
}

Result<std::vector<RecordColumn>> columnsOf(const std::vector<std::string> &names, const Schema &schema)
{
    if (names.empty())
        return allRecordColumns(schema);
    std::vector<RecordColumn> columns;
    for (const std::string &name : names) {
        const auto column = columnOf(name, schema);
        if (!column)
            return noColumn(name, schema, "--columns");
        columns.push_back(*column);
    }
    return columns;
}

/// How many rows were written.
Result<std::size_t> writeRecords(const CommandOptions &options, Workspace &workspace, Run &run)
{
    const Result<std::shared_ptr<const Dataset>> data = workspace.dataset();
    if (!data)
        return data.error();
    const Schema &schema = (*data)->production->schema();
    const Result<AnalysisOptions> analysis = analysisOf(options, workspace);
    if (!analysis)
        return analysis.error();
    const Result<RecordOrder> order = orderOf(options.sort, schema);
    if (!order)
        return order.error();
    const Result<std::vector<RecordColumn>> columns = columnsOf(options.columns, schema);
    if (!columns)
        return columns.error();
    const Result<RecordList> list = orderRecords(**data, analysis->cohort, *order, run);
    if (!list)
        return list.error();
    std::vector<std::uint32_t> rows = *list->rows;
    rows.resize(std::min<std::uint64_t>(rows.size(), options.limit.value_or(rows.size())));
    Result<WholeFile> file = WholeFile::open(options.csv, "The CSV");
    if (!file)
        return file.error();
    const Result<void> written = exportCsv(
        *(*data)->production, rows, *columns, options.csvSafety,
        [&](std::string_view bytes) { return file->write(bytes); }, run);
    const Result<void> done = written ? file->commit() : written;
    return done ? Result<std::size_t>(rows.size()) : done.error();
}

} // namespace

int recordsCommand(const CommandOptions &options, Terminal &terminal)
{
    ThreadPool pool;
    Progress progress([&](const ProgressReport &report) { terminal.progress(report); });
    Run run{pool, {}, &progress, options.seed};
    const Interrupt interrupt(run.cancel);
    Result<std::unique_ptr<Source>> source = Source::open(options, false, run, terminal);
    if (!source)
        return terminal.fail(source.error());
    const Result<std::size_t> rows = writeRecords(options, (*source)->workspace(), run);
    if (!rows)
        return terminal.fail(rows.error());
    terminal.remark(groupedDigits(*rows) + " records written");
    return kDone;
}

} // namespace faultline
