// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/record_term.h"

#include <cmath>

namespace faultline {

namespace {

constexpr std::int64_t kExact = std::int64_t{1} << 53; // conditions hold their numbers as doubles

std::optional<Cohort> derivedTerm(Derived derived, const RecordCell &cell)
{
    const auto *integer = std::get_if<std::int64_t>(&cell);
    const auto *number = std::get_if<double>(&cell);
    Cohort term;
    if (derived == Derived::Failure && integer && *integer == 1) {
        term.op = CohortOp::Failed;
        return term;
    }
    if (!integer && (!number || std::isnan(*number)))
        return std::nullopt;
    const double value = integer ? static_cast<double>(*integer) : *number;
    term.op = CohortOp::DerivedRange;
    term.derived = derived;
    term.lower = term.upper = value;
    term.lowerIncluded = term.upperIncluded = true;
    const bool risingIsWorse =
        derived == Derived::LogLoss || derived == Derived::Brier || derived == Derived::AbsoluteResidual;
    if (risingIsWorse || (derived == Derived::Residual && value > 0.0))
        term.upper = HUGE_VAL;
    else if (derived == Derived::Residual && value < 0.0)
        term.lower = -HUGE_VAL;
    return term;
}

} // namespace

std::optional<Cohort> termOf(const RecordColumn &column, const RecordCell &cell, const Schema &schema)
{
    if (!column.column)
        return derivedTerm(column.derived, cell);
    const ColumnSchema *stored = schema.find(column.column);
    if (!stored)
        return std::nullopt;
    Cohort term;
    term.column = column.column;
    if (std::holds_alternative<std::monostate>(cell)) {
        term.op = CohortOp::IsMissing;
        return term;
    }
    if (const auto *integer = std::get_if<std::int64_t>(&cell); integer && stored == schema.first(Role::Time)) {
        term = {};
        term.op = CohortOp::TimeRange;
        term.from = *integer;
        term.to = *integer + 1;
        return term;
    }
    term.op = CohortOp::Equal;
    if (const auto *text = std::get_if<std::string>(&cell)) {
        term.texts = {*text};
    } else if (const auto *whole = std::get_if<std::int64_t>(&cell)) {
        if (*whole > kExact || *whole < -kExact)
            return std::nullopt;
        term.numbers = {static_cast<double>(*whole)};
    } else {
        const double number = std::get<double>(cell);
        if (std::isnan(number))
            return std::nullopt;
        term.numbers = {number};
    }
    return term;
}

std::optional<Cohort> termOfId(const RecordCell &id, const Schema &schema)
{
    const ColumnSchema *column = schema.first(Role::Id);
    if (!column || std::holds_alternative<std::monostate>(id))
        return std::nullopt;
    return termOf({column->id, {}}, id, schema);
}

} // namespace faultline
