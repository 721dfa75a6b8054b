// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/records_columns.h"

#include "analysis/store/time_collation.h"

#include <set>

namespace faultline {

namespace {

/// As SQLite folds names: ASCII letters only.
std::string folded(std::string_view name)
{
    std::string lower(name);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

std::string freeName(const std::string &name, std::set<std::string> &taken)
{
    std::string free = name;
    for (int number = 2; !taken.insert(folded(free)).second; ++number)
        free = name + '#' + std::to_string(number);
    return free;
}

std::string quoted(std::string_view text, char quote)
{
    std::string whole(1, quote);
    for (const char c : text) {
        if (c == quote)
            whole += quote;
        whole += c;
    }
    return whole += quote;
}

const char *declaredType(ValueType type)
{
    switch (type) {
    case ValueType::Int64:
        return "INTEGER";
    case ValueType::Float64:
        return "REAL";
    case ValueType::Time:
    case ValueType::Text:
        break;
    }
    return "TEXT";
}

} // namespace

std::vector<RecordsColumn> recordsColumns(const Schema &schema)
{
    std::vector<RecordsColumn> columns{
        {RecordsColumnKind::RowNumber, "row_number", ValueType::Int64, {}},
        {RecordsColumnKind::Log, "log", ValueType::Int64, {}},
        {RecordsColumnKind::Part, "part", ValueType::Text, {}},
        {RecordsColumnKind::InCohort, "in_cohort", ValueType::Int64, {}},
        {RecordsColumnKind::Failure, "failure", ValueType::Int64, {}},
    };
    std::set<std::string> taken;
    for (const RecordsColumn &column : columns)
        taken.insert(column.name);
    for (const ColumnSchema &column : schema.columns) {
        if (columns.size() == kMostRecordsColumns)
            break;
        columns.push_back({RecordsColumnKind::Stored, freeName(column.name, taken), column.type, column.id});
    }
    return columns;
}

std::string quotedSqlName(std::string_view name)
{
    return quoted(name, '"');
}

std::string quotedSqlText(std::string_view text)
{
    return quoted(text, '\'');
}

std::string recordsDeclaration(const std::vector<RecordsColumn> &columns)
{
    std::string sql = "CREATE TABLE records (";
    for (const RecordsColumn &column : columns) {
        if (&column != &columns.front())
            sql += ", ";
        sql += quotedSqlName(column.name) + ' ' + declaredType(column.type);
        if (column.type == ValueType::Time)
            sql += std::string(" COLLATE ") + kTimeCollation;
    }
    return sql += ')';
}

} // namespace faultline
