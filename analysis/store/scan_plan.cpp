// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/scan_plan.h"

#include "analysis/store/time_collation.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <optional>

namespace faultline {

namespace {

std::optional<ScanOp> opOf(unsigned char op)
{
    switch (op) {
    case SQLITE_INDEX_CONSTRAINT_EQ:
        return ScanOp::Equal;
    case SQLITE_INDEX_CONSTRAINT_GT:
    case SQLITE_INDEX_CONSTRAINT_GE:
        return ScanOp::Above;
    case SQLITE_INDEX_CONSTRAINT_LT:
    case SQLITE_INDEX_CONSTRAINT_LE:
        return ScanOp::Below;
    default:
        return std::nullopt;
    }
}

/// A condition with a COLLATE of its own compares in another way than chunks are told apart.
bool comparesAsStored(sqlite3_index_info &info, int constraint, const RecordsColumn &column)
{
    const char *collation = sqlite3_vtab_collation(&info, constraint);
    if (column.type == ValueType::Time)
        return std::strcmp(collation, kTimeCollation) == 0;
    return column.type != ValueType::Text || std::strcmp(collation, "BINARY") == 0;
}

/// The share of rows that a condition leaves, as a guess.
double shareLeft(const RecordRows &rows, const RecordsColumn &column, ScanOp op)
{
    const auto all = std::max(1.0, static_cast<double>(rows.rows()));
    if (column.kind == RecordsColumnKind::RowNumber)
        return op == ScanOp::Equal ? 1.0 / all : 0.25;
    return op == ScanOp::Equal && column.kind == RecordsColumnKind::Stored ? 0.1 : 0.5;
}

std::optional<ScanTerm> termOf(const RecordsColumn &column, ScanOp op, sqlite3_value *value)
{
    ScanTerm term{&column, op, 0.0, {}};
    const auto text = [value] {
        return std::string_view(reinterpret_cast<const char *>(sqlite3_value_text(value)),
                                static_cast<std::size_t>(sqlite3_value_bytes(value)));
    };
    if (column.type == ValueType::Text || column.type == ValueType::Time) {
        if (sqlite3_value_type(value) != SQLITE_TEXT)
            return std::nullopt;
        if (column.type == ValueType::Text) {
            term.text = text();
            return term;
        }
        const std::optional<Micros> time = sqlTime(text());
        if (!time)
            return std::nullopt;
        term.number = static_cast<double>(*time);
        return term;
    }
    const int type = sqlite3_value_numeric_type(value);
    if (type != SQLITE_INTEGER && type != SQLITE_FLOAT)
        return std::nullopt;
    term.number = sqlite3_value_double(value);
    return term;
}

} // namespace

int planRecords(const RecordRows &rows, const std::vector<RecordsColumn> &columns, sqlite3_index_info &info)
{
    std::string text;
    double left = std::max(1.0, static_cast<double>(rows.rows()));
    double walked = left;
    int used = 0;
    for (int i = 0; i < info.nConstraint; ++i) {
        const auto &constraint = info.aConstraint[i];
        const std::optional<ScanOp> op = opOf(constraint.op);
        const auto index = static_cast<std::size_t>(std::max(constraint.iColumn, 0)); // the rowid is the row_number
        if (constraint.usable == 0 || !op || !canSpareRows(columns[index], *op)
            || !comparesAsStored(info, i, columns[index]))
            continue;
        const bool isRowNumber = columns[index].kind == RecordsColumnKind::RowNumber;
        // A list of values would be looked up one by one, each time walking all rows.
        if (*op == ScanOp::Equal && !isRowNumber && sqlite3_vtab_in(&info, i, -1) != 0)
            continue;
        text += std::to_string(index) + static_cast<char>(*op);
        info.aConstraintUsage[i].argvIndex = ++used;
        const double share = shareLeft(rows, columns[index], *op);
        left *= share;
        walked *= isRowNumber ? share : columns[index].kind == RecordsColumnKind::Stored ? 0.8 : 0.5;
        if (isRowNumber && *op == ScanOp::Equal)
            info.idxFlags |= SQLITE_INDEX_SCAN_UNIQUE;
    }
    info.idxStr = sqlite3_mprintf("%s", text.c_str());
    if (info.idxStr == nullptr)
        return SQLITE_NOMEM;
    info.needToFreeIdxStr = 1;
    info.estimatedRows = static_cast<sqlite3_int64>(std::max(1.0, left));
    info.estimatedCost = 10.0 + walked;
    if (info.nOrderBy == 1 && info.aOrderBy[0].iColumn <= 0 && info.aOrderBy[0].desc == 0)
        info.orderByConsumed = 1;
    return SQLITE_OK;
}

std::vector<ScanTerm> scanTerms(const std::vector<RecordsColumn> &columns, const char *text, int count,
                                sqlite3_value **values)
{
    std::vector<ScanTerm> terms;
    for (int i = 0; i < count && text != nullptr; ++i) {
        char *end = nullptr;
        const auto index = static_cast<std::size_t>(std::strtoul(text, &end, 10));
        if (std::optional<ScanTerm> term = termOf(columns[index], static_cast<ScanOp>(*end), values[i]))
            terms.push_back(std::move(*term));
        text = end + 1;
    }
    return terms;
}

} // namespace faultline
