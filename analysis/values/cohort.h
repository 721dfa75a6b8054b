// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"
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
    Rows, ///< a row set
};

/// A tree over features, outcomes, time and row sets. A row whose value is missing satisfies only IsMissing (and Not).
struct Cohort {
    CohortOp op = CohortOp::All;
    std::vector<Cohort> children;
    ColumnId column;
    std::vector<std::string> texts; ///< Equal on text
    std::vector<double> numbers; ///< Equal on numbers
    double lower = 0.0; ///< Range; -inf for none
    double upper = 0.0; ///< Range; +inf for none
    bool lowerIncluded = false;
    bool upperIncluded = true;
    Micros from = 0;
    Micros to = 0;
    std::shared_ptr<const RowSet> rows;
};

} // namespace faultline
