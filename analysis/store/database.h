// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/store/statement.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace faultline {

enum class OpenMode {
    Create, ///< a new file, for writing
    ReadWrite, ///< an existing file
    ReadOnly,
    Immutable, ///< read-only where nothing may be written beside the file either; nobody else may be writing
};

/// One connection to an SQLite file: defensive, trusting no schema, waiting at most five seconds for others.
/// Not for several threads at once.
class Database {
public:
    /// Closed; only to be assigned to.
    Database() = default;
    static Result<Database> open(const std::string &path, OpenMode mode);
    /// A database that never touches a disk.
    static Result<Database> inMemory();

    Result<Statement> prepare(std::string_view sql);
    /// Runs one statement to its end.
    template <class... Values>
    Result<void> execute(std::string_view sql, const Values &...values)
    {
        Result<Statement> statement = prepare(sql);
        if (!statement)
            return statement.error();
        return statement->bind(values...).run();
    }
    /// The first column of the first row; nothing when there is no row.
    template <class... Values>
    Result<std::optional<std::int64_t>> integer(std::string_view sql, const Values &...values)
    {
        return first<std::int64_t>(
            sql, [](const Statement &row) { return row.integer(0); }, values...);
    }
    template <class... Values>
    Result<std::optional<std::string>> text(std::string_view sql, const Values &...values)
    {
        return first<std::string>(
            sql, [](const Statement &row) { return row.text(0); }, values...);
    }
    /// Runs several statements without parameters, e.g. a migration.
    Result<void> script(std::string_view sql);

    /// Rows that the last statement inserted, updated or deleted.
    std::int64_t changes() const;
    std::int64_t lastRowId() const;
    const std::string &path() const { return m_path; }
    /// For what this class has no words for: virtual tables, authorizers.
    sqlite3 *handle() const { return m_connection.get(); }

private:
    template <class Value, class Read, class... Values>
    Result<std::optional<Value>> first(std::string_view sql, Read read, const Values &...values)
    {
        Result<Statement> statement = prepare(sql);
        if (!statement)
            return statement.error();
        Result<bool> row = statement->bind(values...).step();
        if (!row)
            return row.error();
        return *row && !statement->isNull(0) ? std::optional<Value>(read(*statement)) : std::nullopt;
    }

    struct Close {
        void operator()(sqlite3 *connection) const;
    };
    std::unique_ptr<sqlite3, Close> m_connection;
    std::string m_path;
};

/// A write transaction: takes the write lock at once, and undoes everything unless commit() was reached.
class Transaction {
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }

    Database *m_database;
};

} // namespace faultline
