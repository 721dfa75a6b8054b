// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/schema.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace faultline {

/// The columns that the table `records` has besides those of the project.
enum class RecordsColumnKind {
    RowNumber, ///< from 0: production rows first, so that it is the row of a row set, then training, then reference
    Log, ///< id of the log
    Part, ///< "production", "training" or "reference"
    InCohort, ///< 1 when the record belongs to the cohort of now, 0 when not, NULL outside production
    Failure, ///< 1 when label and prediction differ, 0 when they agree, NULL when one is missing or it is a regression
    Stored, ///< a column of the project
};

struct SqlTableColumn {
    std::string name;
    std::string type; ///< "integer", "number", "time", "text", or as the project file declares it
    std::optional<Role> role; ///< columns of the project only
    std::optional<RecordsColumnKind> kind; ///< columns of `records` only
};

/// What a table of the console holds.
enum class SqlTableKind {
    Records, ///< one row a record
    Cells, ///< one row a value: (row, column, value) and the hidden `kind`
    Project, ///< an ordinary table of the project file
};

struct SqlTable {
    std::string name;
    SqlTableKind kind = SqlTableKind::Project;
    std::uint64_t rows = 0; ///< of records only
    std::vector<SqlTableColumn> columns;
};

} // namespace faultline
