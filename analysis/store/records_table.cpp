// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/records_table.h"

#include "analysis/store/row_scan.h"
#include "analysis/store/scan_plan.h"
#include "analysis/store/sql_value.h"
#include "analysis/store/sqlite_error.h"

#include <sqlite3.h>

namespace faultline {

namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

/// What every table and cursor of one connection shares.
struct Source {
    RecordRows &rows;
    std::vector<RecordsColumn> columns;
};

struct Table : sqlite3_vtab {
    Source *source = nullptr;
};

struct Cursor : sqlite3_vtab_cursor {
    explicit Cursor(Source &records)
        : sqlite3_vtab_cursor{}
        , scan(records.rows)
        , chunks(records.columns.size())
    {
    }

    RowScan scan;
    std::size_t place = kNowhere; ///< that of the chunks
    std::vector<std::shared_ptr<const ChunkData>> chunks; ///< by column; null: not asked for yet
    std::vector<std::size_t> loaded; ///< the columns that are not null
};

Source &sourceOf(sqlite3_vtab *table)
{
    return *static_cast<Table *>(table)->source;
}

int connect(sqlite3 *connection, void *source, int, const char *const *, sqlite3_vtab **made, char **)
{
    auto *records = static_cast<Source *>(source);
    const int code = sqlite3_declare_vtab(connection, recordsDeclaration(records->columns).c_str());
    if (code != SQLITE_OK)
        return code;
    auto *table = new Table;
    table->source = records;
    *made = table;
    return SQLITE_OK;
}

int disconnect(sqlite3_vtab *table)
{
    delete static_cast<Table *>(table);
    return SQLITE_OK;
}

int plan(sqlite3_vtab *table, sqlite3_index_info *info)
{
    const Source &source = sourceOf(table);
    return planRecords(source.rows, source.columns, *info);
}

int open(sqlite3_vtab *table, sqlite3_vtab_cursor **made)
{
    *made = new Cursor(sourceOf(table));
    return SQLITE_OK;
}

int close(sqlite3_vtab_cursor *cursor)
{
    delete static_cast<Cursor *>(cursor);
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor *cursor, int, const char *text, int count, sqlite3_value **values)
{
    const Source &source = sourceOf(cursor->pVtab);
    const Result<void> started =
        static_cast<Cursor *>(cursor)->scan.start(scanTerms(source.columns, text, count, values));
    if (started)
        return SQLITE_OK;
    source.rows.fail(started.error());
    return SQLITE_ERROR;
}

int next(sqlite3_vtab_cursor *cursor)
{
    sourceOf(cursor->pVtab).rows.countRow();
    static_cast<Cursor *>(cursor)->scan.next();
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor *cursor)
{
    return static_cast<Cursor *>(cursor)->scan.atEnd() ? 1 : 0;
}

/// The chunk of a column where the cursor stands.
Result<const ChunkData *> chunkOf(Cursor &cursor, Source &source, std::size_t column)
{
    if (cursor.place != cursor.scan.place()) {
        for (const std::size_t other : cursor.loaded)
            cursor.chunks[other].reset();
        cursor.loaded.clear();
        cursor.place = cursor.scan.place();
    }
    std::shared_ptr<const ChunkData> &chunk = cursor.chunks[column];
    if (!chunk) {
        const RecordsColumn &wanted = source.columns[column];
        Result<std::shared_ptr<const ChunkData>> found = wanted.kind == RecordsColumnKind::Failure
            ? source.rows.failures(cursor.place)
            : source.rows.chunk(cursor.place, wanted.column);
        if (!found)
            return found.error();
        chunk = found.take();
        cursor.loaded.push_back(column);
    }
    return chunk.get();
}

void giveStored(sqlite3_context *context, Cursor &cursor, Source &source, std::size_t column)
{
    const Result<const ChunkData *> chunk = chunkOf(cursor, source, column);
    if (!chunk)
        return giveError(context, chunk.error(), source.rows);
    const RecordsColumn &wanted = source.columns[column];
    const Dictionary *words = nullptr;
    if (wanted.type == ValueType::Text && !(*chunk)->plain) {
        const Result<const Dictionary *> dictionary = source.rows.dictionary(wanted.column);
        if (!dictionary)
            return giveError(context, dictionary.error(), source.rows);
        words = *dictionary;
    }
    const std::size_t row = cursor.scan.row() - source.rows.places()[cursor.place].firstRow;
    giveValue(context, **chunk, row, words, wanted.column, source.rows);
}

int giveColumn(sqlite3_vtab_cursor *at, sqlite3_context *context, int index)
{
    auto &cursor = *static_cast<Cursor *>(at);
    Source &source = sourceOf(at->pVtab);
    const auto column = static_cast<std::size_t>(index);
    switch (source.columns[column].kind) {
    case RecordsColumnKind::RowNumber:
        sqlite3_result_int64(context, static_cast<sqlite3_int64>(cursor.scan.row()));
        break;
    case RecordsColumnKind::Log:
        sqlite3_result_int64(context, source.rows.places()[cursor.scan.place()].log.id.value);
        break;
    case RecordsColumnKind::Part: {
        const std::string_view part = partName(source.rows.places()[cursor.scan.place()].log.part);
        sqlite3_result_text(context, part.data(), static_cast<int>(part.size()), SQLITE_STATIC);
        break;
    }
    case RecordsColumnKind::InCohort:
        if (const std::optional<bool> inside = source.rows.isInCohort(cursor.scan.row()))
            sqlite3_result_int(context, *inside ? 1 : 0);
        break;
    case RecordsColumnKind::Failure:
    case RecordsColumnKind::Stored:
        giveStored(context, cursor, source, column);
        break;
    }
    return SQLITE_OK;
}

int giveRowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = static_cast<sqlite3_int64>(static_cast<Cursor *>(cursor)->scan.row());
    return SQLITE_OK;
}

constexpr sqlite3_module moduleOf()
{
    sqlite3_module module{};
    module.xCreate = connect;
    module.xConnect = connect;
    module.xBestIndex = plan;
    module.xDisconnect = disconnect;
    module.xDestroy = disconnect;
    module.xOpen = open;
    module.xClose = close;
    module.xFilter = filter;
    module.xNext = next;
    module.xEof = isAtEnd;
    module.xColumn = giveColumn;
    module.xRowid = giveRowId;
    return module;
}

constexpr sqlite3_module kModule = moduleOf();

} // namespace

Result<void> createRecordsTable(sqlite3 *connection, RecordRows &rows)
{
    const auto forget = [](void *source) { delete static_cast<Source *>(source); };
    auto *source = new Source{rows, recordsColumns(rows.schema())}; // the connection owns it
    int code = sqlite3_create_module_v2(connection, "faultline_records", &kModule, source, forget);
    if (code == SQLITE_OK)
        code = sqlite3_exec(connection, "CREATE VIRTUAL TABLE temp.records USING faultline_records", nullptr, nullptr,
                            nullptr);
    return code == SQLITE_OK ? Result<void>() : sqliteError(connection, code);
}

} // namespace faultline
