// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/dictionary_table.h"

namespace faultline {

Result<Dictionary> loadDictionary(Database &database, ColumnId column)
{
    Result<Statement> rows = database.prepare("SELECT entry, value FROM dictionary_entry WHERE column = ? "
                                              "ORDER BY entry");
    if (!rows)
        return rows.error();
    rows->bind(column.value);
    Dictionary dictionary;
    for (;;) {
        Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return dictionary;
        // A gap or a double would give every later entry another meaning.
        if (dictionary.add(rows->bytes(1)) != rows->integer(0))
            return Error{ErrorKind::Corrupt,
                         "The dictionary of a text column is damaged. Restore the project from "
                         "a backup, or import its logs into a new one.",
                         database.path()};
    }
}

Result<void> appendDictionary(Database &database, ColumnId column, std::uint32_t firstEntry,
                              const std::vector<std::string> &values)
{
    Result<Statement> insert = database.prepare("INSERT INTO dictionary_entry (column, entry, value) "
                                                "VALUES (?, ?, ?)");
    if (!insert)
        return insert.error();
    for (const std::string &value : values) {
        if (Result<void> inserted = insert->bind(column.value, firstEntry++, value).run(); !inserted)
            return inserted;
    }
    return {};
}

} // namespace faultline
