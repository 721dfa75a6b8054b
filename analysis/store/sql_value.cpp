// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/sql_value.h"

#include "analysis/base/time.h"

#include <sqlite3.h>

#include <cmath>

namespace faultline {

namespace {

void giveText(sqlite3_context *context, std::string_view text, sqlite3_destructor_type lifetime)
{
    // A null pointer would be NULL: an empty text is not a missing one.
    sqlite3_result_text64(context, text.empty() ? "" : text.data(), text.size(), lifetime, SQLITE_UTF8);
}

} // namespace

void giveValue(sqlite3_context *context, const ChunkData &chunk, std::size_t row, const Dictionary *dictionary,
               ColumnId column, RecordRows &rows)
{
    if (!chunk.isValid(row))
        return; // NULL
    switch (chunk.type) {
    case ValueType::Int64:
        sqlite3_result_int64(context, chunk.integers[row]);
        return;
    case ValueType::Float64:
        if (std::isnan(chunk.numbers[row]))
            rows.sawNaN(column);
        sqlite3_result_double(context, chunk.numbers[row]);
        return;
    case ValueType::Time:
        giveText(context, formatIsoTime(chunk.integers[row]), SQLITE_TRANSIENT);
        return;
    case ValueType::Text:
        break;
    }
    if (chunk.plain) {
        giveText(context, chunk.text(row), SQLITE_TRANSIENT); // SQLite may keep it longer than the cache the chunk
    } else if (dictionary != nullptr && chunk.entries[row] < dictionary->size()) {
        giveText(context, dictionary->value(chunk.entries[row]), SQLITE_STATIC);
    } else {
        giveError(context,
                  {ErrorKind::Corrupt,
                   "The dictionary of a text column is damaged. Restore the project from "
                   "a backup, or import its logs into a new one.",
                   {}},
                  rows);
    }
}

void giveError(sqlite3_context *context, const Error &error, RecordRows &rows)
{
    rows.fail(error);
    sqlite3_result_error(context, error.message.c_str(), -1);
}

} // namespace faultline
