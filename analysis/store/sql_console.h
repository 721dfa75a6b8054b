// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/base/run.h"
#include "analysis/columns/row_mask.h"
#include "analysis/values/sql_result.h"
#include "analysis/values/sql_table.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace faultline {

/// Takes rows as they come. An error from either ends the statement and is its result.
struct SqlReceiver {
    std::function<Result<void>(const std::vector<std::string> &names)> columns; ///< once, before the first row
    std::function<Result<void>(std::vector<SqlCell> &cells)> row; ///< the cells may be moved away
};

/// One statement over one project.
struct SqlQuestion {
    std::string path; ///< of the project
    std::string sql;
    SqlLimits limits;
    std::shared_ptr<const RowMask> cohort; ///< of the production rows, for records.in_cohort; null: all of them
};

/// Answers one SELECT over a project: the tables `records` and `cells` over everything imported, with the
/// newest labels, and the tables of the project file. Nothing but reading is possible. What is wrong with the statement
/// is in the answer; errors are those of the file, or Cancelled.
///
/// No transaction on the project lasts longer than a second: chunks of records are read in one each, and the ordinary
/// tables that a statement names are copied first. Where that would take longer, and for the tables of stored bytes,
/// the statement itself has one second.
///
/// Only `Run::cancel` and `Run::progress` are used. Query error when a log was removed, or labels were joined twice,
/// under a statement that ran.
Result<SqlAnswer> streamSql(const SqlQuestion &question, const SqlReceiver &receiver, Run &run);

/// The same, rows kept in the result.
Result<SqlAnswer> runSql(const SqlQuestion &question, Run &run);

/// What can be asked: records, cells, then the tables of the project file by name.
Result<std::vector<SqlTable>> sqlTables(const std::string &path);

} // namespace faultline
