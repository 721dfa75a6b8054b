// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/open_for_reading.h"
#include "analysis/store/records_columns.h"
#include "analysis/store/segment_reader.h"
#include "analysis/store/sql_console.h"

namespace faultline {

namespace {

SqlTable recordsTable(const SegmentReader &reader)
{
    SqlTable table{"records", SqlTableKind::Records, 0, {}};
    for (const LogSpan &log : reader.logs())
        table.rows += log.rows;
    for (const RecordsColumn &column : recordsColumns(reader.schema())) {
        const ColumnSchema *stored = reader.schema().find(column.column);
        table.columns.push_back({column.name, std::string(typeName(column.type)),
                                 stored != nullptr ? std::optional(stored->role) : std::nullopt, column.kind});
    }
    return table;
}

SqlTable cellsTable()
{
    SqlTable table{"cells", SqlTableKind::Cells, 0, {}};
    for (const auto &[name, type] : {std::pair("row", "integer"), {"column", "text"}, {"value", ""}, {"kind", "text"}})
        table.columns.push_back({name, type, std::nullopt, std::nullopt});
    return table;
}

} // namespace

Result<std::vector<SqlTable>> sqlTables(const std::string &path)
{
    Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(path);
    if (!reader)
        return reader.error();
    Result<Database> database = openForReading(path);
    if (!database)
        return database.error();
    std::vector<SqlTable> tables{recordsTable(**reader), cellsTable()};
    Result<Statement> columns = database->prepare(
        "SELECT t.name, c.name, lower(c.type) FROM main.sqlite_schema AS t, pragma_table_info(t.name) AS c "
        "WHERE t.type = 'table' ORDER BY t.name, c.cid");
    if (!columns)
        return columns.error();
    for (;;) {
        Result<bool> row = columns->step();
        if (!row)
            return row.error();
        if (!*row)
            return tables;
        if (tables.back().kind != SqlTableKind::Project || tables.back().name != columns->bytes(0))
            tables.push_back({columns->text(0), SqlTableKind::Project, 0, {}});
        tables.back().columns.push_back({columns->text(1), columns->text(2), std::nullopt, std::nullopt});
    }
}

} // namespace faultline
