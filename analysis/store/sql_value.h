// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/store/record_rows.h"

struct sqlite3_context;

namespace faultline {

/// Gives one value to SQL, exact: integers and numbers as they are, times as ISO 8601 in UTC, text as it is, missing as
/// NULL. SQL has no NaN: it becomes NULL too, and `rows` remembers the column. The dictionary is that of a text column.
void giveValue(sqlite3_context *context, const ChunkData &chunk, std::size_t row, const Dictionary *dictionary,
               ColumnId column, RecordRows &rows);

/// Makes SQLite fail; `rows` keeps the error for whoever runs the statement.
void giveError(sqlite3_context *context, const Error &error, RecordRows &rows);

} // namespace faultline
