// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/quarantine_table.h"

#include "analysis/store/sql.h"

#include <algorithm>
#include <array>

namespace faultline {

namespace {

constexpr std::size_t kRowsPerTransaction = 4096; // of at most 4 KiB each

QuarantineReason reasonOf(std::string_view name)
{
    static constexpr std::array kAll{
        QuarantineReason::TooFewFields,  QuarantineReason::TooManyFields,     QuarantineReason::InvalidUtf8,
        QuarantineReason::NulByte,       QuarantineReason::UnterminatedQuote, QuarantineReason::TextAfterQuote,
        QuarantineReason::RecordTooLong, QuarantineReason::TruncatedRecord,   QuarantineReason::DuplicateId,
        QuarantineReason::NoLabelValue,  QuarantineReason::UnreadableTime};
    const auto found = std::find_if(kAll.begin(), kAll.end(),
                                    [&](QuarantineReason reason) { return quarantineReasonName(reason) == name; });
    return found == kAll.end() ? QuarantineReason::TooFewFields : *found;
}

std::uint64_t count(const Statement &row, int column)
{
    return static_cast<std::uint64_t>(row.integer(column));
}

} // namespace

Result<void> appendQuarantine(Database &database, LogId log, const std::vector<QuarantinedRow> &rows)
{
    Result<Statement> insert = database.prepare(sqlText("quarantine_insert.sql"));
    if (!insert)
        return insert.error();
    for (std::size_t at = 0; at < rows.size(); at += kRowsPerTransaction) {
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        const std::size_t end = std::min(rows.size(), at + kRowsPerTransaction);
        for (std::size_t i = at; i < end; ++i) {
            const QuarantinedRow &row = rows[i];
            Result<void> inserted = insert
                                        ->bind(log.value, row.line, row.byte, row.length, row.column,
                                               quarantineReasonName(row.reason), row.detail, Blob{row.raw})
                                        .run();
            if (!inserted)
                return inserted;
        }
        if (Result<void> committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

Result<std::vector<QuarantinedRow>> listQuarantine(Database &database, LogId log, std::uint64_t offset,
                                                   std::uint64_t limit)
{
    Result<Statement> rows = database.prepare(sqlText("quarantine_list.sql"));
    if (!rows)
        return rows.error();
    rows->bind(log.value, limit, offset);
    std::vector<QuarantinedRow> list;
    for (;;) {
        Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return list;
        list.push_back({reasonOf(rows->bytes(4)), count(*rows, 0), count(*rows, 1), count(*rows, 2),
                        static_cast<std::int32_t>(rows->integer(3)), rows->text(5), rows->text(6)});
    }
}

Result<std::vector<QuarantineCount>> countQuarantine(Database &database, LogId log)
{
    Result<Statement> rows = database.prepare("SELECT reason, count(*) FROM quarantine WHERE log = ? "
                                              "GROUP BY reason ORDER BY count(*) DESC, reason");
    if (!rows)
        return rows.error();
    rows->bind(log.value);
    std::vector<QuarantineCount> counts;
    for (;;) {
        Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return counts;
        counts.push_back({reasonOf(rows->bytes(0)), count(*rows, 1)});
    }
}

} // namespace faultline
