// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faultline {

/// How the values of a column are kept. Widening goes Int64 -> Float64 (only while every integer is exact) -> Text.
enum class ValueType {
    Int64, ///< canonical decimal integers: no sign "+", no leading zero, within 64 bits
    Float64, ///< decimal numbers, NaN and infinities included
    Time, ///< microseconds since 1970, UTC
    Text, ///< UTF-8; whatever is none of the above, "007" and 20-digit ids included
};

enum class Role {
    Id,
    Time,
    ModelVersion,
    Feature,
    Label,
    Prediction,
    Confidence, ///< probability of the returned class
    Probability, ///< of one class; ColumnSchema::argument names it
    Embedding, ///< one coordinate; ColumnSchema::argument is its index
    Text,
    Weight,
    Meta,
    Ignored, ///< not imported
};

enum class Task { Unknown, Binary, Multiclass, Regression };

/// Which rows a log holds. Training: the model was fitted on them. Reference: held back, or an accepted stretch.
enum class Part { Production, Training, Reference };

std::string_view roleName(Role role);
std::optional<Role> roleFromName(std::string_view name);
std::string_view typeName(ValueType type);
std::optional<ValueType> typeFromName(std::string_view name);
std::string_view taskName(Task task);
std::optional<Task> taskFromName(std::string_view name);
std::string_view partName(Part part);
std::optional<Part> partFromName(std::string_view name);

/// Why a role was chosen; widgets turn these into words.
enum class RoleReason {
    NameMatches, ///< the name is one of the usual names of the role
    AllDistinct, ///< every sampled value is different
    RepeatsValues, ///< (warning) an id that repeats
    ParsesAsTime, ///< ISO 8601
    EpochTime, ///< whole numbers in the range of epoch seconds, ms or µs
    Rising, ///< sorted in the sample
    Constant, ///< one value only
    FewValues, ///< a category
    OnlyZeroOne, ///< yes / no
    IsNumber, ///<
    SameValuesAsLabel, ///< prediction: its values are values of the label
    SameValuesAsPrediction,
    InUnitInterval, ///< within [0, 1]
    SumsToOne, ///< with its sisters, row by row
    NamesClass, ///< the name ends in a class
    LargestProbability, ///< equals the probability of the predicted class
    NumberedSeries, ///< name_0, name_1, ...
    LongText, ///< long or mostly distinct text
    MostlyMissing, ///< (warning) more than half is missing
    GivenByUser, ///< --map or the mapping dialog
    GivenBySchema, ///< the sidecar
    NoOtherRole, ///< nothing else fits
};

struct ColumnSchema {
    ColumnId id; ///< none before the column is stored
    std::string name; ///< as in the file; a second "a" is "a#2", an empty one "col_4"
    ValueType type = ValueType::Text;
    Role role = Role::Feature;
    std::string argument; ///< class of a probability, index of an embedding coordinate
    double confidence = 1.0; ///< of the role, 0 ... 1
    std::vector<RoleReason> reasons; ///< strongest first
    bool typeKnown = true; ///< false: no value was seen yet, so whatever type the project has will do
};

/// One model question: the task, its classes and what each column is for.
struct Schema {
    Task task = Task::Unknown;
    std::vector<std::string>
        classes; ///< sorted; those of the probability columns first known, then others as they appear
    std::string positive; ///< binary only
    std::vector<ColumnSchema> columns;

    const ColumnSchema *find(std::string_view name) const;
    const ColumnSchema *find(ColumnId id) const;
    /// The first column of the role, or null.
    const ColumnSchema *first(Role role) const;
    std::vector<const ColumnSchema *> all(Role role) const;
};

} // namespace faultline
