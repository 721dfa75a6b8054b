// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/store/record_rows.h"

struct sqlite3;

namespace faultline {

/// Makes the temporary virtual table `cells` (row, column, value and the hidden `kind`): one row a value, for any number
/// of columns, under the names of the project. `kind` is "integer", "number", "time" or "text", "missing" or "nan"; the
/// last two have the value NULL. Chunk by chunk, column by column, then row by row. As createRecordsTable() otherwise.
Result<void> createCellsTable(sqlite3 *connection, RecordRows &rows);

} // namespace faultline
