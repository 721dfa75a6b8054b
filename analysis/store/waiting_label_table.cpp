// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/waiting_label_table.h"

#include "analysis/store/sql.h"

namespace faultline {

Result<std::vector<WaitingLabel>> listWaitingLabels(Database &database, std::string_view after, bool fromStart,
                                                    std::uint64_t limit)
{
    Result<Statement> rows = database.prepare(sqlText("waiting_label_list.sql"));
    if (!rows)
        return rows.error();
    rows->bind(after, fromStart, limit);
    std::vector<WaitingLabel> list;
    for (;;) {
        Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return list;
        list.push_back(
            {rows->text(0), rows->text(1), rows->isNull(2) ? std::nullopt : std::optional<Micros>(rows->integer(2))});
    }
}

Result<std::uint64_t> countWaitingLabels(Database &database)
{
    Result<std::optional<std::int64_t>> count =
        database.integer("SELECT count(DISTINCT id) FROM waiting_label WHERE revision <= "
                         "(SELECT value FROM meta WHERE key = 'data_revision')");
    if (!count)
        return count.error();
    return static_cast<std::uint64_t>(count->value_or(0));
}

Result<std::uint64_t> keepWaitingLabels(Database &database, std::int64_t revision, const CancelToken &cancel)
{
    constexpr std::int64_t kRowsPerTransaction = 16'384;
    std::uint64_t kept = 0;
    std::string after;
    for (bool first = true;; first = false) {
        if (cancel.isCancelled())
            return cancelled();
        Result<std::optional<std::string>> last =
            database.text(sqlText("waiting_label_piece.sql"), after, first, kRowsPerTransaction);
        if (!last)
            return last.error();
        if (!last->has_value())
            return kept;
        Result<void> copied = database.execute(sqlText("waiting_label_keep.sql"), after, first, **last, revision);
        if (!copied)
            return copied.error();
        kept += static_cast<std::uint64_t>(database.changes());
        after = **last;
    }
}

} // namespace faultline
