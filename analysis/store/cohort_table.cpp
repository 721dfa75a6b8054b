// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/cohort_table.h"

namespace faultline {

Result<std::vector<SavedCohort>> listCohorts(Database &database)
{
    Result<Statement> rows = database.prepare("SELECT name, text FROM cohort ORDER BY name");
    if (!rows)
        return rows.error();
    std::vector<SavedCohort> cohorts;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return cohorts;
        cohorts.push_back({rows->text(0), rows->text(1)});
    }
}

Result<void> putCohort(Database &database, const SavedCohort &cohort)
{
    return database.execute("INSERT OR REPLACE INTO cohort (name, text) VALUES (?, ?)", cohort.name, cohort.text);
}

Result<void> removeCohort(Database &database, std::string_view name)
{
    return database.execute("DELETE FROM cohort WHERE name = ?", name);
}

} // namespace faultline
