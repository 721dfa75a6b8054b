// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/schema_table.h"

#include "analysis/columns/widen.h"
#include "analysis/store/meta_table.h"
#include "analysis/store/sql.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace faultline {

namespace {

using Json = nlohmann::json;

constexpr std::array<std::pair<RoleReason, std::string_view>, 22> kReasons{{
    {RoleReason::NameMatches, "name_matches"},
    {RoleReason::AllDistinct, "all_distinct"},
    {RoleReason::RepeatsValues, "repeats_values"},
    {RoleReason::ParsesAsTime, "parses_as_time"},
    {RoleReason::EpochTime, "epoch_time"},
    {RoleReason::Rising, "rising"},
    {RoleReason::Constant, "constant"},
    {RoleReason::FewValues, "few_values"},
    {RoleReason::OnlyZeroOne, "only_zero_one"},
    {RoleReason::IsNumber, "is_number"},
    {RoleReason::SameValuesAsLabel, "same_values_as_label"},
    {RoleReason::SameValuesAsPrediction, "same_values_as_prediction"},
    {RoleReason::InUnitInterval, "in_unit_interval"},
    {RoleReason::SumsToOne, "sums_to_one"},
    {RoleReason::NamesClass, "names_class"},
    {RoleReason::LargestProbability, "largest_probability"},
    {RoleReason::NumberedSeries, "numbered_series"},
    {RoleReason::LongText, "long_text"},
    {RoleReason::MostlyMissing, "mostly_missing"},
    {RoleReason::GivenByUser, "given_by_user"},
    {RoleReason::GivenBySchema, "given_by_schema"},
    {RoleReason::NoOtherRole, "no_other_role"},
}};

// Beyond this an integer may have been rounded in the extremes of its segment, and would be as a double.
constexpr double kExact = 9007199254740992.0; // 2^53

/// Invalid UTF-8 cannot be JSON: it is replaced rather than refused, for it is only shown.
std::string jsonText(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string reasonsText(const std::vector<RoleReason> &reasons)
{
    Json list = Json::array();
    for (const RoleReason reason : reasons)
        list.push_back(std::string(roleReasonName(reason)));
    return jsonText(list);
}

/// Strings of a JSON array; whatever else is in there is passed over.
std::vector<std::string> stringsOf(const std::string &text)
{
    std::vector<std::string> strings;
    for (const Json &item : Json::parse(text, nullptr, false)) {
        if (item.is_string())
            strings.push_back(item.get<std::string>());
    }
    return strings;
}

std::vector<RoleReason> reasonsOf(const std::string &text)
{
    std::vector<RoleReason> reasons;
    for (const std::string &name : stringsOf(text)) {
        const auto found =
            std::find_if(kReasons.begin(), kReasons.end(), [&](const auto &reason) { return reason.second == name; });
        if (found != kReasons.end())
            reasons.push_back(found->first);
    }
    return reasons;
}

Result<void> loadColumns(Database &database, Schema &schema)
{
    Result<Statement> rows = database.prepare(sqlText("column_load.sql"));
    if (!rows)
        return rows.error();
    for (;;) {
        Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        ColumnSchema column;
        column.id = {rows->integer(0)};
        column.name = rows->text(1);
        const std::optional<ValueType> type = typeFromName(rows->bytes(2));
        const std::optional<Role> role = roleFromName(rows->bytes(3));
        if (!type || !role)
            return Error{ErrorKind::Corrupt,
                         "The column " + column.name
                             + " has a type or role that is not known. "
                               "Restore the project from a backup.",
                         database.path()};
        column.type = *type;
        column.role = *role;
        column.argument = rows->text(4);
        column.confidence = rows->real(5);
        column.reasons = reasonsOf(rows->text(6));
        schema.columns.push_back(std::move(column));
    }
}

Result<void> saveColumn(Database &database, const ColumnSchema &column, const std::set<std::int64_t> &beyondNumbers)
{
    Result<std::optional<std::string>> stored = database.text("SELECT type FROM column_ WHERE id = ?", column.id.value);
    if (!stored)
        return stored.error();
    const std::optional<ValueType> old = typeFromName(stored->value_or(""));
    if (!old)
        return Error{ErrorKind::Internal, "The column " + column.name + " was never stored.", database.path()};
    ValueType type = widerType(*old, column.type);
    if (type == ValueType::Float64 && beyondNumbers.contains(column.id.value))
        type = ValueType::Text;
    return database.execute(sqlText("column_save.sql"), typeName(type), roleName(column.role), column.argument,
                            column.confidence, reasonsText(column.reasons), column.id.value);
}

Result<void> saveClasses(Database &database, const std::vector<std::string> &classes)
{
    Result<std::optional<std::string>> stored = readMetaText(database, "classes");
    if (!stored)
        return stored.error();
    std::vector<std::string> all = stringsOf(stored->value_or("[]"));
    for (const std::string &name : classes) {
        if (std::find(all.begin(), all.end(), name) == all.end())
            all.push_back(name);
    }
    return writeMeta(database, "classes", jsonText(Json(all)));
}

} // namespace

std::string_view roleReasonName(RoleReason reason)
{
    for (const auto &[candidate, name] : kReasons) {
        if (candidate == reason)
            return name;
    }
    return {};
}

Result<std::set<std::int64_t>> columnsBeyondNumbers(Database &database)
{
    Result<Statement> rows = database.prepare(sqlText("segment_beyond_numbers.sql"));
    if (!rows)
        return rows.error();
    rows->bind(kExact, -kExact);
    std::set<std::int64_t> columns;
    for (;;) {
        Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return columns;
        columns.insert(rows->integer(0));
    }
}

Result<Schema> loadSchema(Database &database)
{
    Schema schema;
    Result<std::optional<std::string>> task = readMetaText(database, "task");
    Result<std::optional<std::string>> positive = readMetaText(database, "positive");
    Result<std::optional<std::string>> classes = readMetaText(database, "classes");
    for (const auto *value : {&task, &positive, &classes}) {
        if (!*value)
            return value->error();
    }
    schema.task = taskFromName(task->value_or("unknown")).value_or(Task::Unknown);
    schema.positive = positive->value_or("");
    schema.classes = stringsOf(classes->value_or("[]"));
    if (Result<void> loaded = loadColumns(database, schema); !loaded)
        return loaded.error();
    return schema;
}

Result<void> insertColumn(Database &database, ColumnSchema &column, LogId loading)
{
    Result<void> inserted =
        database.execute(sqlText("column_insert.sql"), column.name, typeName(column.type), roleName(column.role),
                         column.argument, column.confidence, reasonsText(column.reasons), loading.value);
    if (inserted)
        column.id = {database.lastRowId()};
    return inserted;
}

Result<void> saveSchema(Database &database, const Schema &schema)
{
    Result<std::set<std::int64_t>> beyondNumbers = columnsBeyondNumbers(database);
    if (!beyondNumbers)
        return beyondNumbers.error();
    for (const ColumnSchema &column : schema.columns) {
        if (Result<void> saved = saveColumn(database, column, *beyondNumbers); !saved)
            return saved;
    }
    Result<void> written = saveClasses(database, schema.classes);
    if (written && schema.task != Task::Unknown)
        written = writeMeta(database, "task", taskName(schema.task));
    if (written && !schema.positive.empty())
        written = writeMeta(database, "positive", schema.positive);
    return written;
}

} // namespace faultline
