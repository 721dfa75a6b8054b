// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/slice_data.h"
#include "analysis/values/finding.h"

namespace faultline {

/// A conjunction as people read it, and as the cohort that it means.
struct WordedSlice {
    std::vector<PredicateTerm> predicate;
    Cohort cohort;
    std::vector<std::string> features; ///< columns, without the week
    std::optional<std::size_t> week; ///< first of the weeks that it is about, when that is not the first of all
};

/// Bounds of numbers are as round as can be between the values of the table that they part, so that the rows stay the
/// same; whole numbers are bounded by values of theirs.
WordedSlice wordSlice(const SliceData &slices, const Conjunction &conditions);
/// The condition on one feature alone.
WordedSlice wordCondition(const SliceFeature &feature, const CodeSet &codes);

/// Which rows of the slices are in a cohort.
Result<RowMask> rowsOfCohort(const Dataset &data, const SliceData &slices, const Cohort &cohort, Run &run);

} // namespace faultline
