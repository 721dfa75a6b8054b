// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/doctor.h"

#include "analysis/store/file_check.h"
#include "analysis/store/meta_table.h"
#include "analysis/store/migration.h"
#include "analysis/store/open_for_reading.h"
#include "analysis/store/schema_table.h"
#include "analysis/store/segment_table.h"
#include "analysis/store/sql.h"
#include "analysis/store/sqlite_error.h"
#include "analysis/store/waiting_label_table.h"

#include <functional>

namespace faultline {

namespace {

std::uint64_t count(const Statement &row, int column)
{
    return static_cast<std::uint64_t>(row.integer(column));
}

/// Calls visit(row) for every row of a statement.
Result<void> forEachRow(Statement &rows, const std::function<void(const Statement &)> &visit)
{
    for (;;) {
        Result<bool> row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        visit(rows);
    }
}

Result<void> readVersions(Database &database, DoctorReport &report)
{
    Result<std::optional<std::int64_t>> version = database.integer("PRAGMA user_version");
    Result<std::optional<std::string>> sqlite = database.text("SELECT sqlite_version()");
    Result<std::optional<std::int64_t>> freePages = database.integer("PRAGMA freelist_count");
    Result<std::optional<std::int64_t>> pageSize = database.integer("PRAGMA page_size");
    Result<std::optional<std::int64_t>> revision = readMetaInteger(database, "data_revision");
    Result<std::optional<std::string>> id = readMetaText(database, "project_id");
    Result<std::uint64_t> waiting = countWaitingLabels(database);
    for (const auto *number : {&version, &freePages, &pageSize, &revision}) {
        if (!*number)
            return number->error();
    }
    if (!sqlite || !id || !waiting)
        return !sqlite ? sqlite.error() : !id ? id.error() : waiting.error();
    report.fileVersion = version->value_or(0);
    report.sqliteVersion = sqlite->value_or("");
    report.freeBytes = static_cast<std::uint64_t>(freePages->value_or(0) * pageSize->value_or(0));
    report.dataRevision = revision->value_or(0);
    report.projectId = id->value_or("");
    report.waitingLabels = *waiting;
    return {};
}

Result<void> checkPages(Database &database, DoctorReport &report)
{
    Result<Statement> rows = database.prepare("PRAGMA quick_check(20)");
    if (!rows)
        return rows.error();
    return forEachRow(*rows, [&](const Statement &row) {
        if (row.bytes(0) != "ok")
            report.damages.push_back({DamageKind::Page, oneLine(row.bytes(0))});
    });
}

Result<void> checkLogs(Database &database, DoctorReport &report)
{
    Result<std::vector<StoredLog>> logs = listLogs(database);
    if (!logs)
        return logs.error();
    for (StoredLog &log : *logs) {
        const ImportSummary &summary = log.summary;
        Result<Statement> rows = database.prepare(sqlText("doctor_log_rows.sql"));
        if (!rows)
            return rows.error();
        Result<bool> row = rows->bind(summary.log.value).step();
        if (!row)
            return row.error();
        LogHealth health;
        health.lawHolds = summary.rowsIn == summary.rowsStored + summary.rowsQuarantined;
        health.rowsAreThere = count(*rows, 0) == summary.rowsStored && count(*rows, 1) == summary.rowsQuarantined;
        health.log = std::move(log);
        const std::string &name = health.log.summary.description.name;
        if (health.log.ready && !health.lawHolds)
            report.damages.push_back({DamageKind::Law, name});
        if (health.log.ready && !health.rowsAreThere)
            report.damages.push_back({DamageKind::Rows, name});
        report.logs.push_back(std::move(health));
    }
    return {};
}

Result<void> measureColumns(Database &database, DoctorReport &report)
{
    Result<Schema> schema = loadSchema(database);
    if (!schema)
        return schema.error();
    for (const ColumnSchema &column : schema->columns) {
        Result<Statement> rows = database.prepare(sqlText("doctor_column_size.sql"));
        if (!rows)
            return rows.error();
        Result<bool> row = rows->bind(column.id.value).step();
        if (!row)
            return row.error();
        ColumnSize size;
        size.column = column;
        size.segments = count(*rows, 0);
        size.storedBytes = count(*rows, 1);
        size.codeBytes = count(*rows, 2);
        size.valueBytes = count(*rows, 3);
        size.dictionaryEntries = count(*rows, 4);
        size.dictionaryBytes = count(*rows, 5);
        report.columns.push_back(std::move(size));
    }
    return {};
}

Result<void> checkSegments(Database &database, DoctorReport &report, const CancelToken &cancel)
{
    Result<Statement> places = database.prepare(sqlText("doctor_segments.sql"));
    Result<Statement> select = prepareSegmentSelect(database);
    if (!places || !select)
        return places ? select.error() : places.error();
    for (;;) {
        Result<bool> row = places->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (cancel.isCancelled())
            return cancelled();
        const SegmentPlace place{{places->integer(0)},
                                 {places->integer(1)},
                                 static_cast<std::size_t>(places->integer(2)),
                                 places->integer(3)};
        Result<std::optional<EncodedSegment>> segment = selectSegment(*select, place);
        ++report.segmentsChecked;
        if (segment && segment->has_value() && decodeSegment(**segment).ok())
            continue;
        report.damages.push_back(
            {DamageKind::Segment,
             "log " + places->text(4) + ", column " + places->text(5) + ", chunk " + std::to_string(place.chunk)});
    }
}

} // namespace

Result<DoctorReport> examine(const std::string &path, bool deep, const CancelToken &cancel)
{
    Result<FileState> state = checkFile(path);
    if (!state)
        return state.error();
    Result<Database> database = openForReading(path);
    if (!database)
        return database.error();
    DoctorReport report;
    report.fileBytes = state->bytes;
    Result<void> done = readVersions(*database, report);
    const Result<void> pages = checkPages(*database, report);
    if (done)
        done = pages;
    if (done)
        done = checkKnownSchema(*database, report.fileVersion); // opening asks the same
    if (done)
        done = checkLogs(*database, report);
    if (done)
        done = measureColumns(*database, report);
    if (done && deep)
        done = checkSegments(*database, report, cancel);
    // Damage may stop the reading half-way; what was found out until then is the report.
    if (!done && done.error().kind != ErrorKind::Corrupt)
        return done.error();
    if (!done)
        report.damages.push_back({DamageKind::Page, done.error().message});
    return report;
}

} // namespace faultline
