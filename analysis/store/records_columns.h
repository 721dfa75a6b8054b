// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/schema.h"
#include "analysis/values/sql_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace faultline {

/// SQLite takes 2,000 columns a table; projects with more have all of them in `cells`.
inline constexpr std::size_t kMostRecordsColumns = 1'900;

/// A column of the table `records`.
struct RecordsColumn {
    RecordsColumnKind kind = RecordsColumnKind::Stored;
    std::string name;
    ValueType type = ValueType::Int64;
    ColumnId column; ///< Stored only
};

/// row_number, log, part, in_cohort, failure, then the columns of the project in its order, at most kMostRecordsColumns in all.
/// SQL does not tell "Log" from "log": a name that is taken already gets "#2", as a second column of a file does.
std::vector<RecordsColumn> recordsColumns(const Schema &schema);

/// The CREATE TABLE by which SQLite learns of the columns. Times are text, ordered by kTimeCollation.
std::string recordsDeclaration(const std::vector<RecordsColumn> &columns);

/// "name" and 'text', quotes inside doubled.
std::string quotedSqlName(std::string_view name);
std::string quotedSqlText(std::string_view text);

} // namespace faultline
