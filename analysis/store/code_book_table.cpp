// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/code_book_table.h"

namespace faultline {

Result<void> putCodeBook(Database &database, ColumnId column, const StoredCodeBook &book)
{
    return database.execute("INSERT OR REPLACE INTO code_book (column, version, data) VALUES (?, ?, ?)", column.value,
                            book.version, Blob{book.bytes});
}

Result<std::optional<StoredCodeBook>> newestCodeBook(Database &database, ColumnId column)
{
    Result<Statement> rows = database.prepare("SELECT version, data FROM code_book WHERE column = ? "
                                              "ORDER BY version DESC LIMIT 1");
    if (!rows)
        return rows.error();
    Result<bool> row = rows->bind(column.value).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<StoredCodeBook>();
    return std::optional(StoredCodeBook{rows->integer(0), rows->text(1)});
}

} // namespace faultline
