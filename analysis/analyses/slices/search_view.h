// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/best_slices.h"
#include "analysis/analyses/slices/slice_data.h"

namespace faultline {

/// Some rows as the search wants them: coarse codes, categories in the order of their rates among these rows, so that a
/// range of them is a set of the worst.
struct SearchView {
    std::vector<SearchAxis> space;
    std::vector<bool> byRate; ///< axes whose order comes from the losses
    SearchRows rows;
    std::vector<double>
        alphas; ///< of the score: one that asks for size, and where there are failures enough one that asks less
    std::vector<std::vector<CodeSet>> fineOf; ///< of each axis and search code: the fine codes

    Conjunction conditionsOf(const FoundSlice &slice) const;
};

/// `loss` is that of every row of the data.
SearchView searchView(const SliceData &data, const std::vector<std::uint32_t> &rows, const std::vector<double> &loss);

/// The place of each of the first codes when they are ordered by falling rate; small ones are drawn towards the mean.
std::vector<std::uint8_t> placesByRate(const std::vector<double> &count, const std::vector<double> &loss,
                                       std::size_t ordered);

} // namespace faultline
