// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/annotation_table.h"

namespace faultline {

namespace {

std::optional<std::int64_t> timeAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

} // namespace

Result<std::vector<Annotation>> listAnnotations(Database &database)
{
    Result<Statement> rows = database.prepare("SELECT id, at, until, text, created FROM annotation ORDER BY at, id");
    if (!rows)
        return rows.error();
    std::vector<Annotation> annotations;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return annotations;
        annotations.push_back({rows->integer(0), rows->integer(1), timeAt(*rows, 2), rows->text(3), timeAt(*rows, 4)});
    }
}

Result<void> putAnnotation(Database &database, const Annotation &annotation)
{
    if (annotation.id <= 0)
        return Error{ErrorKind::Invalid, "A note needs an id from 1.", "annotation"};
    if (annotation.text.empty())
        return Error{ErrorKind::Invalid, "A note needs a text.", "annotation"};
    if (annotation.until && *annotation.until <= annotation.at)
        return Error{ErrorKind::Invalid, "A note must end after it begins.", "annotation"};
    return database.execute("INSERT OR REPLACE INTO annotation (id, at, until, text, created) VALUES (?, ?, ?, ?, ?)",
                            annotation.id, annotation.at, annotation.until, annotation.text, annotation.created);
}

Result<void> removeAnnotation(Database &database, std::int64_t id)
{
    return database.execute("DELETE FROM annotation WHERE id = ?", id);
}

} // namespace faultline
