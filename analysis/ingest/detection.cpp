// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/detection.h"

#include "analysis/ingest/role_names.h"
#include "analysis/ingest/roles.h"
#include "analysis/ingest/task.h"

#include <algorithm>

namespace faultline {

namespace {

std::vector<std::string> namesOf(const Sample &sample)
{
    std::vector<std::string> names;
    for (const SampleColumn &column : sample.columns)
        names.push_back(column.name);
    return names;
}

bool isForOneColumn(Role role)
{
    return role == Role::Id || role == Role::Time || role == Role::ModelVersion || role == Role::Label
        || role == Role::Prediction || role == Role::Confidence || role == Role::Weight;
}

/// The user's word beats the sidecar's, for the column and for a role that only one column can have.
std::vector<GivenRole> joined(const std::vector<GivenRole> &sidecar, const std::vector<GivenRole> &user)
{
    std::vector<GivenRole> given = user;
    for (const GivenRole &role : sidecar) {
        const bool overruled = std::any_of(user.begin(), user.end(), [&](const GivenRole &other) {
            return other.column == role.column || (other.role == role.role && isForOneColumn(role.role));
        });
        const bool taken = std::any_of(given.begin(), given.end(),
                                       [&](const GivenRole &other) { return other.column == role.column; });
        if (!overruled && !taken)
            given.push_back(role);
    }
    return given;
}

/// Mostly distinct values are kept as they are: a dictionary of them would be a second copy.
bool keepsPlain(const ColumnSchema &column, const ColumnProfile &profile)
{
    constexpr std::size_t kEnough = 1000;
    if (column.type != ValueType::Text)
        return false;
    if (column.role == Role::Id || column.role == Role::Text)
        return true;
    return profile.present >= kEnough && profile.distinct * 2 > profile.present;
}

/// Of the values of a column that somebody calls the time: below it the sample has said already that it is none.
constexpr double kWorthTrying = 0.5;

ColumnSpec specOf(ColumnSchema &column, const ColumnProfile &profile)
{
    ColumnSpec spec;
    if (column.role == Role::Time && column.type != ValueType::Time && profile.epoch != EpochUnit::None) {
        column.type = ValueType::Time;
        spec.epoch = profile.epoch;
    } else if (column.role == Role::Time && column.type == ValueType::Text && !profile.mixedTimes
               && profile.timeShare >= kWorthTrying) {
        column.type = ValueType::Time;
    }
    // Only missing words so far: for a class "None" they are values.
    const bool isClass = column.role == Role::Label || column.role == Role::Prediction;
    if (isClass && profile.present == 0)
        column.type = ValueType::Text;
    spec.type = column.type;
    spec.plain = keepsPlain(column, profile);
    spec.ignored = column.role == Role::Ignored;
    return spec;
}

/// Says of a column that is called a prediction and holds scores how to use it.
void noteScores(const std::vector<ColumnProfile> &profiles, Detection &detection)
{
    const Schema &schema = detection.schema;
    const ColumnSchema *label = schema.first(Role::Label);
    if (label == nullptr || schema.first(Role::Prediction) != nullptr || schema.first(Role::Probability) != nullptr)
        return;
    const ColumnProfile &labels = profiles[static_cast<std::size_t>(label - schema.columns.data())];
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        const std::string &name = schema.columns[i].name;
        if (schema.columns[i].role != Role::Meta || matchName(profiles[i].normal, Role::Prediction).fit != NameFit::Full
            || !holdsScores(profiles[i], labels))
            continue;
        detection.notes.push_back("Column " + name + " holds scores, not classes: map it with --map proba["
                                  + schema.positive + "]=" + name + ".");
        return;
    }
}

} // namespace

Result<Detection> detect(const Sample &sample, const ImportOptions &options)
{
    const std::vector<std::string> names = namesOf(sample);
    Detection detection;
    Sidecar sidecar;
    if (!options.schemaPath.empty()) {
        Result<Sidecar> read = readSidecar(options.schemaPath, names);
        if (!read)
            return read.error();
        sidecar = read.take();
    }
    const Result<std::vector<GivenRole>> user = rolesGivenByUser(options.roles, names);
    if (!user)
        return user.error();
    std::vector<ColumnProfile> profiles;
    for (const SampleColumn &column : sample.columns)
        profiles.push_back(profileOf(column));
    detection.schema.columns = findRoles(sample, profiles, joined(sidecar.roles, *user));
    for (std::size_t i = 0; i < profiles.size(); ++i)
        detection.specs.push_back(specOf(detection.schema.columns[i], profiles[i]));

    for (std::size_t i = 0; i < profiles.size(); ++i) {
        const TypeEvidence &evidence = sample.columns[i].evidence;
        if (!evidence.seen && evidence.tokenSeen && detection.specs[i].type != ValueType::Text)
            detection.notes.push_back("Column " + names[i] + " holds only words like NA; they are taken as missing.");
    }

    Result<TaskFound> task = findTask(sample, profiles, detection.schema.columns, sidecar, options.positive);
    if (!task)
        return task.error();
    detection.schema.task = task->task;
    detection.schema.classes = std::move(task->classes);
    detection.schema.positive = std::move(task->positive);
    detection.positiveReason = task->reason;
    noteScores(profiles, detection);
    detection.notes.insert(detection.notes.end(), sidecar.notes.begin(), sidecar.notes.end());
    return detection;
}

void changeType(ColumnSchema &column, ColumnSpec &spec, ValueType type)
{
    column.type = type;
    column.typeKnown = true;
    spec.type = type;
    spec.epoch = EpochUnit::None;
    const bool needsNumbers = column.role == Role::Confidence || column.role == Role::Probability
        || column.role == Role::Embedding || column.role == Role::Weight;
    const bool isNumber = type == ValueType::Int64 || type == ValueType::Float64;
    const bool lost = (needsNumbers && !isNumber) || (column.role == Role::Time && type != ValueType::Time)
        || (column.role == Role::Feature && type == ValueType::Time);
    if (lost) {
        column.role = Role::Meta;
        column.reasons = {type == ValueType::Time ? RoleReason::ParsesAsTime : RoleReason::NoOtherRole};
    }
}

} // namespace faultline
