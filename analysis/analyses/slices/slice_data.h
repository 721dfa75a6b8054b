// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/conjunction.h"
#include "analysis/analyses/slices/search_space.h"
#include "analysis/columns/row_mask.h"
#include "analysis/columns/table.h"
#include "analysis/values/slices.h"

#include <string>
#include <vector>

namespace faultline {

/// The most categories that a condition lists.
inline constexpr std::size_t kMostListed = 5;

enum class SliceFeatureKind { Number, Category, Week };

/// A column in few codes: fine ones in which slices are worded, coarse ones in which they are searched.
struct SliceFeature {
    SliceFeatureKind kind = SliceFeatureKind::Number;
    ColumnId column; ///< none for the week
    std::string name;
    SearchAxis fine; ///< ordered: ranges of a number rising, categories by falling frequency, weeks
    SearchAxis coarse; ///< Number and Week: unions of neighbours; Category: the fine ones
    std::vector<std::uint8_t> coarseOf; ///< of each fine code
    std::vector<double> lowest; ///< Number: smallest value of each ordered code among all rows of the table
    std::vector<double> highest; ///< the largest
    bool wholeNumbers = false; ///< Number: every value is one
    std::vector<std::string> categories; ///< Category: of the ordered codes
    std::vector<std::size_t> weeks; ///< Week: first week (0-based) of each ordered code
    std::vector<Micros> weekEdges; ///< Week: of all windows

    /// The code of a missing value, or none.
    bool hasMissing() const { return fine.selectable > fine.ordered; }
    std::size_t missing() const { return fine.ordered; }
};

/// Everything that slices are searched in and tested on: the rows of a cohort whose loss is known.
struct SliceData {
    std::vector<SliceFeature> features;
    CodeColumns codes; ///< fine, of each feature
    std::vector<std::uint32_t> rows; ///< of the table
    std::vector<double> loss; ///< >= 0
    std::vector<double>
        capped; ///< the same up to the 99.5 % quantile: what is searched and tested, so that no outlier decides
    std::size_t leftOut = 0; ///< columns that are places in a long array
    double large = 0.5; ///< a loss above this is a failure: between 0 and 1, or the 95 % quantile
    bool counts = true; ///< losses are 0 and 1
    std::vector<std::uint8_t> half; ///< 0 or 1, by the record's id
    std::vector<std::int32_t> day; ///< since 1970, UTC; kNoDay without a time
    std::vector<std::uint32_t> week; ///< 1-based window of the log's weeks; 0 without a time

    static constexpr std::int32_t kNoDay = INT32_MIN;
    std::size_t size() const { return rows.size(); }
};

/// How many columns may be searched.
std::size_t sliceColumns(const Schema &schema);

/// Features are the columns of the roles feature and meta that have at least two codes, and the week; not the places
/// of a long numbered array, such as pixels. Categories: the 30
/// most frequent, others together. Query error for a cohort that cannot be answered.
Result<SliceData> sliceData(const Dataset &data, const Cohort &cohort, SliceLoss loss, std::size_t coarseCodes,
                            Run &run);

} // namespace faultline
