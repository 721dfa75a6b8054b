// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/store/database.h"
#include "analysis/values/schema.h"

#include <cstdint>
#include <set>
#include <string_view>

namespace faultline {

/// "name_matches", "all_distinct", ...: how a reason is written into the project file.
std::string_view roleReasonName(RoleReason reason);

/// The schema of a project, columns by id; those of an unfinished import are left out.
Result<Schema> loadSchema(Database &database);

/// Stores a column and fills in its id. `loading`: the log whose import brings it, LogId() for a label join; the column
/// is left out of loadSchema() until saveSchema() names it.
Result<void> insertColumn(Database &database, ColumnSchema &column, LogId loading);

/// Columns that hold integers which a column of numbers cannot keep exactly.
Result<std::set<std::int64_t>> columnsBeyondNumbers(Database &database);

/// Writes task, classes, positive and the columns of the schema (all with ids). Columns that it lacks stay as they are,
/// types only get wider, classes are added to those there are, an unknown task or an empty positive changes nothing.
Result<void> saveSchema(Database &database, const Schema &schema);

} // namespace faultline
