// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/records.h"

namespace faultline {

std::vector<RecordColumn> derivedColumns(const Schema &schema)
{
    std::vector<RecordColumn> columns;
    const auto add = [&](Derived derived) { columns.push_back({ColumnId{}, derived}); };
    const bool label = schema.first(Role::Label) != nullptr;
    const bool prediction = schema.first(Role::Prediction) != nullptr;
    const bool probabilities = schema.first(Role::Probability) != nullptr;
    if (schema.task == Task::Regression) {
        if (label && prediction)
            add(Derived::Residual);
        return columns;
    }
    if (label && prediction)
        add(Derived::Failure);
    if (!schema.first(Role::Confidence) && prediction && probabilities)
        add(Derived::Confidence);
    if (label && probabilities)
        add(Derived::LogLoss);
    return columns;
}

std::vector<RecordColumn> allRecordColumns(const Schema &schema)
{
    std::vector<RecordColumn> columns;
    for (const ColumnSchema &column : schema.columns) {
        if (column.role != Role::Ignored)
            columns.push_back({column.id, {}});
    }
    for (const RecordColumn &derived : derivedColumns(schema))
        columns.push_back(derived);
    return columns;
}

std::string recordColumnName(const RecordColumn &column, const Schema &schema)
{
    if (column.column) {
        const ColumnSchema *stored = schema.find(column.column);
        return stored ? stored->name : std::string();
    }
    std::string name = column.derived == Derived::Failure ? "failure"
        : column.derived == Derived::LogLoss              ? "log_loss"
        : column.derived == Derived::Confidence           ? "confidence"
        : column.derived == Derived::Residual             ? "residual"
        : column.derived == Derived::AbsoluteResidual     ? "absolute_residual"
                                                          : "brier";
    while (schema.find(name))
        name += "#2";
    return name;
}

ValueType recordColumnType(const RecordColumn &column, const Schema &schema)
{
    if (!column.column)
        return column.derived == Derived::Failure ? ValueType::Int64 : ValueType::Float64;
    const ColumnSchema *stored = schema.find(column.column);
    return stored ? stored->type : ValueType::Text;
}

} // namespace faultline
