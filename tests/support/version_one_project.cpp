// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/version_one_project.h"

#include "analysis/store/database.h"
#include "analysis/store/migration.h"
#include "analysis/store/segment_table.h"
#include "tests/support/hard_values.h"

namespace faultline {

Result<void> writeVersionOneProject(const std::string &path)
{
    Result<Database> opened = Database::open(path, OpenMode::Create);
    if (!opened)
        return opened.error();
    Database &database = *opened;
    Result<void> done = database.script("PRAGMA page_size = 1024; PRAGMA auto_vacuum = INCREMENTAL");
    if (done)
        done = migrate(database, 1);
    if (done)
        done = database.script("INSERT INTO meta VALUES ('data_revision', 3), ('task', 'regression'), "
                               "('project_id', 'feed'), ('classes', '[]');"
                               "INSERT INTO log VALUES (1, 'old.csv', '/data/old.csv', 'production', 321, 'feed', "
                               "'ready', 6, 5, 1, 2, '[\"written by version 1\"]', NULL);"
                               "INSERT INTO setting VALUES ('metrics/window', 'week');"
                               "INSERT INTO quarantine VALUES (1, 1, 4, 77, 3, -1, 'too_few_fields', 'one of six', "
                               "x'610A62')");
    std::int64_t id = 0;
    for (const auto &[name, chunk] : hardColumns()) {
        ++id;
        if (done)
            done = database.execute("INSERT INTO column_ (id, name, type, role) VALUES (?, ?, ?, ?)", id, name,
                                    typeName(chunk.type), name == "id" ? "id" : "feature");
        Result<Statement> insert = prepareSegmentInsert(database);
        if (done && insert)
            done = insertSegment(*insert, {{1}, {id}, 0, 0}, encodeSegment(chunk));
    }
    std::int64_t entry = 0;
    for (const std::string &value : hardDictionary()) {
        if (done)
            done = database.execute("INSERT INTO dictionary_entry VALUES (?, ?, ?)", id, entry++, value);
    }
    return done;
}

} // namespace faultline
