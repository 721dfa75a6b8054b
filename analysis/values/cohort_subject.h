// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort_text.h"

#include <array>
#include <optional>
#include <string_view>

namespace faultline {

/// A number computed for every record, by the name that a cohort's text gives it.
struct DerivedName {
    std::string_view name;
    Derived derived;
};

inline constexpr std::array kDerivedNames{DerivedName{"loss", Derived::LogLoss}, DerivedName{"brier", Derived::Brier},
                                          DerivedName{"confidence", Derived::Confidence},
                                          DerivedName{"residual", Derived::Residual},
                                          DerivedName{"abs_residual", Derived::AbsoluteResidual}};

/// What a condition is about: a column, a derived number, or the log.
struct CohortSubject {
    enum class Kind { Column, Derived, Log } kind = Kind::Column;
    const ColumnSchema *column = nullptr; ///< Column only
    Derived derived = Derived::LogLoss; ///< Derived only

    bool isTime() const { return column && column->type == ValueType::Time; }
    bool isText() const { return kind == Kind::Log || (column && column->type == ValueType::Text); }
};

/// The column of that name, else the column of that role, else the derived number, else the log. Nothing when unknown.
std::optional<CohortSubject> subjectOf(std::string_view name, const Schema &schema);
/// The name that is nearest in spelling, or empty when none is near (edit distance above a third of its length).
std::string nearestSubject(std::string_view name, const Schema &schema);

} // namespace faultline
