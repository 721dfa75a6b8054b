// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/record_page.h"

#include "analysis/analyses/record_block.h"

namespace faultline {

namespace {

RecordCell cellOf(const CellValue &value)
{
    switch (value.kind) {
    case CellValue::Kind::Integer:
        return value.integer;
    case CellValue::Kind::Number:
        return value.number;
    case CellValue::Kind::Text:
        return std::string(value.text());
    case CellValue::Kind::Missing:
        break;
    }
    return std::monostate{};
}

} // namespace

Result<RecordPage> readRecords(const Table &table, std::vector<std::uint32_t> rows,
                               const std::vector<RecordColumn> &columns, Run &run)
{
    const Result<RecordBlock> block = readBlock(table, rows, columns, run);
    if (!block)
        return block.error();
    RecordPage page;
    page.rows = std::move(rows);
    page.types = block->types;
    page.cells.reserve(block->cells.size());
    for (const CellValue &value : block->cells)
        page.cells.push_back(cellOf(value));
    return page;
}

} // namespace faultline
