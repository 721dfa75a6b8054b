// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"
#include "analysis/values/derived.h"
#include "analysis/values/schema.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace faultline {

/// Some records, by row: a lasso, a cluster, the rows of a finding. bit i of word i / 64 = row i of the production rows.
struct RowSet {
    std::string name;
    std::string origin; ///< where it came from, in words
    std::vector<std::uint64_t> bits;
};

enum class CohortOp {
    All, ///< every record
    And, ///< of children
    Or, ///< of children
    Not, ///< of the one child
    Equal, ///< value is one of texts or numbers
    Range, ///< lower < x <= upper by default; the flags say which ends belong to it
    IsMissing,
    TimeRange, ///< from <= time < to, exact microseconds
    Failed, ///< label and prediction differ
    DerivedRange, ///< a derived number (loss, confidence, residual) within lower ... upper, ends as in Range
    Log, ///< imported from a log of one of the names in texts
    Rows, ///< a row set
};

/// A tree over features, outcomes, time and row sets. A row whose value is missing or undefined satisfies only IsMissing
/// (and Not). Its text form is in cohort_text.h.
struct Cohort {
    CohortOp op = CohortOp::All;
    std::vector<Cohort> children;
    ColumnId column;
    std::vector<std::string> texts; ///< Equal on text; Log
    std::vector<double> numbers; ///< Equal on numbers
    double lower = 0.0; ///< Range; -inf for none
    double upper = 0.0; ///< Range; +inf for none
    bool lowerIncluded = false;
    bool upperIncluded = true;
    Micros from = 0; ///< TimeRange; kNoTimeBefore for none
    Micros to = 0; ///< TimeRange; kNoTimeAfter for none
    Derived derived = Derived::Failure; ///< DerivedRange
    std::shared_ptr<const RowSet> rows;

    bool operator==(const Cohort &) const = default;
};

/// Open ends of a TimeRange.
inline constexpr Micros kNoTimeBefore = INT64_MIN;
inline constexpr Micros kNoTimeAfter = INT64_MAX;

/// The terms that must all hold: the children of an And, nothing for All, the cohort itself otherwise.
std::vector<Cohort> conjuncts(const Cohort &cohort);
/// All of them at once, flat and without repetitions: All for none, the one itself for one.
Cohort allOf(const std::vector<Cohort> &terms);
/// Records in both.
Cohort both(const Cohort &a, const Cohort &b);
/// False when the cohort names row sets, which have no meaning in another project or after new rows came.
bool isPortable(const Cohort &cohort);
/// True when it speaks of features and outcomes only, so that it selects rows of a baseline as well.
bool appliesToBaseline(const Cohort &cohort);

} // namespace faultline
