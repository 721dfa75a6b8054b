// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/cells_table.h"

#include "analysis/store/row_scan.h"
#include "analysis/store/scan_plan.h"
#include "analysis/store/sql_value.h"
#include "analysis/store/sqlite_error.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace faultline {

namespace {

enum CellColumn { kRow, kColumn, kValue, kKind };

struct Table : sqlite3_vtab {
    RecordRows *rows = nullptr;
    RecordsColumn rowNumber{RecordsColumnKind::RowNumber, "row", ValueType::Int64, {}};
};

struct Cursor : sqlite3_vtab_cursor {
    RecordRows *rows = nullptr;
    std::vector<std::size_t> columns; ///< of the schema, those wanted
    std::size_t column = 0; ///< index into columns
    std::size_t firstRow = 0; ///< wanted rows
    std::size_t endRow = 0;
    std::size_t place = 0;
    std::size_t row = 0;
    std::shared_ptr<const ChunkData> chunk; ///< null: not asked for yet
    const Dictionary *words = nullptr;

    std::size_t placeBegin() const { return std::max(firstRow, rows->places()[place].firstRow); }
    std::size_t placeEnd() const
    {
        return std::min(endRow, rows->places()[place].firstRow + rows->places()[place].rows);
    }
    const ColumnSchema &schema() const { return rows->schema().columns[columns[column]]; }
};

int connect(sqlite3 *connection, void *rows, int, const char *const *, sqlite3_vtab **made, char **)
{
    const int code = sqlite3_declare_vtab(
        connection, "CREATE TABLE cells (\"row\" INTEGER, \"column\" TEXT, value, kind TEXT HIDDEN)");
    if (code != SQLITE_OK)
        return code;
    auto *table = new Table;
    table->rows = static_cast<RecordRows *>(rows);
    *made = table;
    return SQLITE_OK;
}

int disconnect(sqlite3_vtab *table)
{
    delete static_cast<Table *>(table);
    return SQLITE_OK;
}

/// idxNum: bit 0 = the column is given first; idxStr: what is known of the row.
int plan(sqlite3_vtab *table, sqlite3_index_info *info)
{
    const RecordRows &rows = *static_cast<Table *>(table)->rows;
    double columns = static_cast<double>(rows.schema().columns.size());
    double records = static_cast<double>(rows.rows());
    int used = 0;
    for (int i = 0; i < info->nConstraint && info->idxNum == 0; ++i) {
        const auto &constraint = info->aConstraint[i];
        if (constraint.usable != 0 && constraint.iColumn == kColumn && constraint.op == SQLITE_INDEX_CONSTRAINT_EQ
            && std::strcmp(sqlite3_vtab_collation(info, i), "BINARY") == 0) {
            info->aConstraintUsage[i].argvIndex = ++used;
            info->idxNum = 1;
            columns = 1.0;
        }
    }
    std::string text;
    for (int i = 0; i < info->nConstraint; ++i) {
        const auto &constraint = info->aConstraint[i];
        if (constraint.usable == 0 || constraint.iColumn != kRow)
            continue;
        const auto op = constraint.op == SQLITE_INDEX_CONSTRAINT_EQ ? ScanOp::Equal
            : constraint.op == SQLITE_INDEX_CONSTRAINT_GT || constraint.op == SQLITE_INDEX_CONSTRAINT_GE
            ? ScanOp::Above
            : ScanOp::Below;
        if (op == ScanOp::Below && constraint.op != SQLITE_INDEX_CONSTRAINT_LT
            && constraint.op != SQLITE_INDEX_CONSTRAINT_LE)
            continue;
        text += std::string("0") + static_cast<char>(op);
        info->aConstraintUsage[i].argvIndex = ++used;
        records = op == ScanOp::Equal ? 1.0 : records / 4.0;
    }
    info->idxStr = sqlite3_mprintf("%s", text.c_str());
    if (info->idxStr == nullptr)
        return SQLITE_NOMEM;
    info->needToFreeIdxStr = 1;
    info->estimatedRows = static_cast<sqlite3_int64>(std::max(1.0, records * columns));
    info->estimatedCost = 10.0 + records * columns + 1000.0 * columns; // a chunk is unpacked for a single row too
    return SQLITE_OK;
}

int open(sqlite3_vtab *table, sqlite3_vtab_cursor **made)
{
    auto *cursor = new Cursor();
    cursor->rows = static_cast<Table *>(table)->rows;
    *made = cursor;
    return SQLITE_OK;
}

int close(sqlite3_vtab_cursor *cursor)
{
    delete static_cast<Cursor *>(cursor);
    return SQLITE_OK;
}

bool isAtEnd(const Cursor &cursor)
{
    return cursor.columns.empty() || cursor.firstRow >= cursor.endRow || cursor.place >= cursor.rows->places().size()
        || cursor.placeBegin() >= cursor.endRow;
}

/// The columns of a name, or all of them.
void wantColumns(Cursor &cursor, bool all, const char *name)
{
    const std::vector<ColumnSchema> &columns = cursor.rows->schema().columns;
    cursor.columns.clear();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (all || (name != nullptr && columns[i].name == name))
            cursor.columns.push_back(i);
    }
}

int filter(sqlite3_vtab_cursor *at, int given, const char *text, int count, sqlite3_value **values)
{
    auto &cursor = *static_cast<Cursor *>(at);
    wantColumns(cursor, given == 0, given != 0 ? reinterpret_cast<const char *>(sqlite3_value_text(*values)) : nullptr);
    values += given;
    count -= given;
    const std::vector<RecordsColumn> row{static_cast<Table *>(at->pVtab)->rowNumber};
    double lower = 0.0;
    double upper = static_cast<double>(cursor.rows->rows()) - 1.0;
    for (const ScanTerm &term : scanTerms(row, text, count, values)) {
        if (term.op != ScanOp::Below)
            lower = std::max(lower, std::floor(term.number));
        if (term.op != ScanOp::Above)
            upper = std::min(upper, std::ceil(term.number));
    }
    cursor.chunk.reset();
    cursor.column = 0;
    cursor.firstRow = lower <= upper ? static_cast<std::size_t>(lower) : 0;
    cursor.endRow = lower <= upper ? static_cast<std::size_t>(upper) + 1 : 0;
    cursor.place = lower <= upper ? cursor.rows->placeOf(cursor.firstRow) : 0;
    cursor.row = cursor.firstRow;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor *at)
{
    auto &cursor = *static_cast<Cursor *>(at);
    if (++cursor.row < cursor.placeEnd())
        return SQLITE_OK;
    cursor.chunk.reset();
    if (++cursor.column == cursor.columns.size()) {
        cursor.column = 0;
        ++cursor.place;
    }
    if (!isAtEnd(cursor))
        cursor.row = cursor.placeBegin();
    return SQLITE_OK;
}

Result<void> load(Cursor &cursor)
{
    Result<std::shared_ptr<const ChunkData>> chunk = cursor.rows->chunk(cursor.place, cursor.schema().id);
    if (!chunk)
        return chunk.error();
    Result<const Dictionary *> words = cursor.rows->dictionary(cursor.schema().id);
    if (!words)
        return words.error();
    cursor.chunk = chunk.take();
    cursor.words = *words;
    return {};
}

std::string_view kindOf(const ChunkData &chunk, std::size_t row)
{
    if (!chunk.isValid(row))
        return "missing";
    return chunk.type == ValueType::Float64 && std::isnan(chunk.numbers[row]) ? "nan" : typeName(chunk.type);
}

int giveColumn(sqlite3_vtab_cursor *at, sqlite3_context *context, int index)
{
    auto &cursor = *static_cast<Cursor *>(at);
    RecordRows &rows = *cursor.rows;
    if (index == kRow) {
        sqlite3_result_int64(context, static_cast<sqlite3_int64>(cursor.row));
        return SQLITE_OK;
    }
    if (index == kColumn) {
        const std::string &name = cursor.schema().name; // lives as long as the connection
        sqlite3_result_text64(context, name.c_str(), name.size(), SQLITE_STATIC, SQLITE_UTF8);
        return SQLITE_OK;
    }
    if (!cursor.chunk) {
        if (const Result<void> loaded = load(cursor); !loaded) {
            giveError(context, loaded.error(), rows);
            return SQLITE_OK;
        }
    }
    const std::size_t row = cursor.row - rows.places()[cursor.place].firstRow;
    if (index == kValue) {
        giveValue(context, *cursor.chunk, row, cursor.words, cursor.schema().id, rows);
    } else {
        const std::string_view kind = kindOf(*cursor.chunk, row);
        sqlite3_result_text64(context, kind.data(), kind.size(), SQLITE_STATIC, SQLITE_UTF8);
    }
    return SQLITE_OK;
}

int giveRowId(sqlite3_vtab_cursor *at, sqlite3_int64 *id)
{
    const auto &cursor = *static_cast<Cursor *>(at);
    *id = static_cast<sqlite3_int64>(cursor.row * cursor.rows->schema().columns.size() + cursor.columns[cursor.column]);
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
    module.xEof = [](sqlite3_vtab_cursor *cursor) { return isAtEnd(*static_cast<Cursor *>(cursor)) ? 1 : 0; };
    module.xColumn = giveColumn;
    module.xRowid = giveRowId;
    return module;
}

constexpr sqlite3_module kModule = moduleOf();

} // namespace

Result<void> createCellsTable(sqlite3 *connection, RecordRows &rows)
{
    int code = sqlite3_create_module_v2(connection, "faultline_cells", &kModule, &rows, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(connection, "CREATE VIRTUAL TABLE temp.cells USING faultline_cells", nullptr, nullptr,
                            nullptr);
    return code == SQLITE_OK ? Result<void>() : sqliteError(connection, code);
}

} // namespace faultline
