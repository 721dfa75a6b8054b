// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/result_table.h"

#include "analysis/store/sql.h"

namespace faultline {

Result<void> storeResult(Database &database, const StoredResult &result)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Result<void> stored =
        database.execute("DELETE FROM result WHERE kind = ? AND parameters = ?", result.kind, result.parameters);
    if (stored)
        stored = database.execute(sqlText("result_insert.sql"), result.kind, result.provenance.dataRevision,
                                  result.provenance.cohort, result.parameters, result.provenance.seed,
                                  result.provenance.version, result.body);
    return stored ? transaction->commit() : stored;
}

Result<std::optional<StoredResult>> loadResult(Database &database, std::string_view kind, std::string_view parameters)
{
    Result<Statement> rows = database.prepare(sqlText("result_load.sql"));
    if (!rows)
        return rows.error();
    Result<bool> row = rows->bind(kind, parameters).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<StoredResult>();
    StoredResult result;
    result.kind = kind;
    result.parameters = parameters;
    result.provenance.dataRevision = rows->integer(0);
    result.provenance.cohort = rows->text(1);
    result.provenance.seed = static_cast<std::uint64_t>(rows->integer(2));
    result.provenance.version = rows->text(3);
    result.body = rows->text(4);
    return std::optional(std::move(result));
}

} // namespace faultline
