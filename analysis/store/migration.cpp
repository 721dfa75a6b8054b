// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/migration.h"

#include "analysis/store/sql.h"

#include <array>
#include <filesystem>
#include <map>

namespace faultline {

namespace {

struct Step {
    std::int64_t version;
    std::string_view file;
};

/// THE list: a change of the project file is a new .sql file and a new line here.
constexpr std::array<Step, kSchemaVersion> kSteps{{
    {1, "migrations/001_project.sql"},
    {2, "migrations/002_results_and_waiting_labels.sql"},
    {3, "migrations/003_workbench.sql"},
}};

Result<void> apply(Database &database, const Step &step, const std::function<void(std::int64_t)> &beforeCommit)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (Result<void> changed = database.script(sqlText(step.file)); !changed)
        return changed;
    // Pragmas take no bound parameters; both numbers are constants of ours.
    Result<void> marked = database.script("PRAGMA application_id = " + std::to_string(kApplicationId)
                                          + "; PRAGMA user_version = " + std::to_string(step.version));
    if (!marked)
        return marked;
    if (beforeCommit)
        beforeCommit(step.version);
    return transaction->commit();
}

/// The copy is nobody's: it must not say that this process writes it.
Result<void> freeWriterRow(const std::string &path)
{
    Result<Database> copy = Database::open(path, OpenMode::ReadWrite);
    return copy ? copy->execute("DELETE FROM writer") : Result<void>(copy.error());
}

/// "type name" -> its SQL, without what ANALYZE keeps.
Result<std::map<std::string, std::string>> schemaOf(Database &database)
{
    Result<Statement> rows = database.prepare(
        "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'");
    if (!rows)
        return rows.error();
    std::map<std::string, std::string> schema;
    for (;;) {
        Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return schema;
        schema[rows->text(0)] = rows->text(1);
    }
}

} // namespace

Result<void> migrate(Database &database, std::int64_t version, const std::function<void(std::int64_t)> &beforeCommit)
{
    Result<std::optional<std::int64_t>> current = database.integer("PRAGMA user_version");
    if (!current)
        return current.error();
    for (const Step &step : kSteps) {
        if (step.version <= current->value_or(0) || step.version > version)
            continue;
        if (Result<void> applied = apply(database, step, beforeCommit); !applied)
            return applied;
    }
    return {};
}

Result<void> backUpBeforeMigration(Database &database, std::int64_t version)
{
    const std::string target = database.path() + ".v" + std::to_string(version) + ".bak";
    const std::string part = target + ".part";
    std::error_code error;
    std::filesystem::remove(part, error); // what an earlier, interrupted backup left
    if (Result<void> copied = database.execute("VACUUM INTO ?", part); !copied)
        return copied;
    if (Result<void> freed = freeWriterRow(part); !freed)
        return freed;
    std::filesystem::rename(part, target, error);
    if (error)
        return Error{ErrorKind::Io,
                     "The backup " + target + " could not be put in its place (" + error.message()
                         + "); the project was left as it is.",
                     target};
    return {};
}

Result<void> checkKnownSchema(Database &database, std::int64_t version)
{
    Result<Database> model = Database::inMemory();
    if (!model)
        return model.error();
    if (Result<void> built = migrate(*model, version); !built)
        return built;
    Result<std::map<std::string, std::string>> expected = schemaOf(*model);
    Result<std::map<std::string, std::string>> found = schemaOf(database);
    if (!expected || !found)
        return expected ? found.error() : expected.error();
    const std::string name = std::filesystem::path(database.path()).filename().string();
    for (const auto &[key, sql] : *found) {
        const auto known = expected->find(key);
        if (known == expected->end() || known->second != sql)
            return Error{ErrorKind::Format,
                         name + " holds the " + key
                             + ", which no Faultline project has. "
                               "It was changed by another program and is not opened.",
                         database.path()};
    }
    for (const auto &[key, sql] : *expected) {
        if (!found->contains(key))
            return Error{ErrorKind::Corrupt, name + " lacks the " + key + ". Restore it from a backup.",
                         database.path()};
    }
    return {};
}

} // namespace faultline
