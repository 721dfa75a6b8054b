// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/schema.h"

#include <array>
#include <utility>

namespace faultline {

namespace {

template <class Enum, std::size_t N>
using Names = std::array<std::pair<Enum, std::string_view>, N>;

constexpr Names<Role, 13> kRoles{{{Role::Id, "id"},
                                  {Role::Time, "time"},
                                  {Role::ModelVersion, "model_version"},
                                  {Role::Feature, "feature"},
                                  {Role::Label, "label"},
                                  {Role::Prediction, "prediction"},
                                  {Role::Confidence, "confidence"},
                                  {Role::Probability, "proba"},
                                  {Role::Embedding, "embedding"},
                                  {Role::Text, "text"},
                                  {Role::Weight, "weight"},
                                  {Role::Meta, "meta"},
                                  {Role::Ignored, "ignored"}}};
constexpr Names<ValueType, 4> kTypes{{{ValueType::Int64, "integer"},
                                      {ValueType::Float64, "number"},
                                      {ValueType::Time, "time"},
                                      {ValueType::Text, "text"}}};
constexpr Names<Task, 4> kTasks{{{Task::Unknown, "unknown"},
                                 {Task::Binary, "binary"},
                                 {Task::Multiclass, "multiclass"},
                                 {Task::Regression, "regression"}}};
constexpr Names<Part, 3> kParts{
    {{Part::Production, "production"}, {Part::Training, "training"}, {Part::Reference, "reference"}}};

template <class Enum, std::size_t N>
std::string_view nameOf(const Names<Enum, N> &names, Enum value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    return {};
}

template <class Enum, std::size_t N>
std::optional<Enum> valueOf(const Names<Enum, N> &names, std::string_view name)
{
    for (const auto &[value, candidate] : names) {
        if (candidate == name)
            return value;
    }
    return std::nullopt;
}

} // namespace

std::string_view roleName(Role role)
{
    return nameOf(kRoles, role);
}

std::optional<Role> roleFromName(std::string_view name)
{
    return valueOf(kRoles, name);
}

std::string_view typeName(ValueType type)
{
    return nameOf(kTypes, type);
}

std::optional<ValueType> typeFromName(std::string_view name)
{
    return valueOf(kTypes, name);
}

std::string_view taskName(Task task)
{
    return nameOf(kTasks, task);
}

std::optional<Task> taskFromName(std::string_view name)
{
    return valueOf(kTasks, name);
}

std::string_view partName(Part part)
{
    return nameOf(kParts, part);
}

std::optional<Part> partFromName(std::string_view name)
{
    return valueOf(kParts, name);
}

const ColumnSchema *Schema::find(std::string_view name) const
{
    for (const ColumnSchema &column : columns) {
        if (column.name == name)
            return &column;
    }
    return nullptr;
}

const ColumnSchema *Schema::find(ColumnId id) const
{
    for (const ColumnSchema &column : columns) {
        if (column.id == id)
            return &column;
    }
    return nullptr;
}

const ColumnSchema *Schema::first(Role role) const
{
    for (const ColumnSchema &column : columns) {
        if (column.role == role)
            return &column;
    }
    return nullptr;
}

std::vector<const ColumnSchema *> Schema::all(Role role) const
{
    std::vector<const ColumnSchema *> found;
    for (const ColumnSchema &column : columns) {
        if (column.role == role)
            found.push_back(&column);
    }
    return found;
}

} // namespace faultline
