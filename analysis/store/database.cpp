// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/database.h"

#include "analysis/base/blocking.h"
#include "analysis/store/sqlite_error.h"

#include <sqlite3.h>

namespace faultline {

namespace {

constexpr int kBusyMilliseconds = 5000;

/// A path as the file: URI that SQLite takes, every other byte escaped.
std::string uriOf(const std::string &path, std::string_view query)
{
    static constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~/";
    static constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : path) {
        if (kPlain.find(c) != std::string_view::npos) {
            uri += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            uri += {'%', kHex[byte >> 4], kHex[byte & 15]};
        }
    }
    return uri += query;
}

int flagsOf(OpenMode mode)
{
    switch (mode) {
    case OpenMode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case OpenMode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case OpenMode::ReadOnly:
    case OpenMode::Immutable:
        return SQLITE_OPEN_READONLY;
    }
    return SQLITE_OPEN_READONLY;
}

void harden(sqlite3 *connection)
{
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, kBusyMilliseconds);
    // Cannot fail on an open connection; it reads no page.
    sqlite3_exec(connection, "PRAGMA cell_size_check = ON", nullptr, nullptr, nullptr);
}

} // namespace

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

Result<Database> Database::open(const std::string &path, OpenMode mode)
{
    mayBlock("opening a project");
    Database database;
    database.m_path = path;
    sqlite3 *connection = nullptr;
    const std::string uri = uriOf(path, mode == OpenMode::Immutable ? "?immutable=1" : "");
    // NOMUTEX: a connection is used by one thread at a time, which its owner sees to.
    const int code =
        sqlite3_open_v2(uri.c_str(), &connection, flagsOf(mode) | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    database.m_connection.reset(connection);
    if (code != SQLITE_OK) {
        Error error = sqliteError(connection, code);
        error.where = path;
        return error;
    }
    harden(connection);
    return database;
}

Result<Database> Database::inMemory()
{
    return open(":memory:", OpenMode::Create);
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v2(m_connection.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(m_connection.get(), code);
    return Statement(statement);
}

Result<void> Database::script(std::string_view sql)
{
    const int code = sqlite3_exec(m_connection.get(), std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(m_connection.get(), code);
    return {};
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_connection.get());
}

std::int64_t Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_connection.get());
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (Result<void> begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after some errors; then there is nothing left to undo and this one fails.
    if (m_database != nullptr)
        static_cast<void>(m_database->execute("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    Result<void> committed = m_database->execute("COMMIT");
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace faultline
