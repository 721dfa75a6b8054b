// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/statement.h"

#include "analysis/base/blocking.h"
#include "analysis/store/sqlite_error.h"

#include <sqlite3.h>

namespace faultline {

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_bound = SQLITE_OK;
}

void Statement::note(int code)
{
    if (m_bound == SQLITE_OK)
        m_bound = code;
}

void Statement::bindOne(int index, std::int64_t value)
{
    note(sqlite3_bind_int64(m_statement.get(), index, value));
}

void Statement::bindOne(int index, double value)
{
    note(sqlite3_bind_double(m_statement.get(), index, value));
}

void Statement::bindOne(int index, std::string_view value)
{
    // A null pointer would bind NULL: an empty text is not a missing one.
    note(sqlite3_bind_text64(m_statement.get(), index, value.empty() ? "" : value.data(), value.size(),
                             SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindOne(int index, Blob value)
{
    note(sqlite3_bind_blob64(m_statement.get(), index, value.bytes.empty() ? "" : value.bytes.data(),
                             value.bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bindOne(int index, std::nullptr_t)
{
    note(sqlite3_bind_null(m_statement.get(), index));
}

Result<bool> Statement::step()
{
    mayBlock("SQL");
    const int code = m_bound == SQLITE_OK ? sqlite3_step(m_statement.get()) : m_bound;
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Error error = sqliteError(sqlite3_db_handle(m_statement.get()), code);
    sqlite3_reset(m_statement.get());
    return error;
}

Result<void> Statement::run()
{
    for (;;) {
        Result<bool> row = step();
        if (!row)
            return row.error();
        if (!*row)
            break;
    }
    sqlite3_reset(m_statement.get()); // gives the locks back at once
    return {};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string Statement::text(int column) const
{
    return std::string(bytes(column));
}

std::string_view Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return data == nullptr ? std::string_view()
                           : std::string_view(static_cast<const char *>(data), static_cast<std::size_t>(size));
}

} // namespace faultline
