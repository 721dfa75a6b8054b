// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/slice_candidates.h"
#include "analysis/analyses/slices/slice_tests.h"
#include "analysis/analyses/slices/slice_words.h"

namespace faultline {

/// A candidate with what the records say that did not search.
struct TestedSlice {
    SliceCandidate candidate;
    WordedSlice words;
    RowMask inside; ///< of all rows of the data
    SplitTotals searched;
    SplitTotals heldOut;
    double pValue = 1.0;
    double qValue = 1.0;
    double gain = 0.0; ///< among all rows
    bool confirmed = false;
    bool bothHalves = false;
    bool inBlocks = false;
};

struct ConfirmationRules {
    std::size_t conditions = 3;
    std::uint64_t leastRows = 20; ///< of a slice that a search found
    std::vector<std::vector<double>>
        shuffles; ///< no other half: the best scores of shuffles for each goal of the search
};

/// Tests each candidate on the half that did not search, adjusts over all of them together, and leaves one of those that
/// say the same: near-duplicates (F1 of the rows at least .8; .5 on the same columns), and slices that fail no more than
/// the ones before them explain. The rest is in the order in which it explains.
Result<std::vector<TestedSlice>> confirmSlices(const Dataset &data, const SliceData &slices,
                                               std::vector<SliceCandidate> candidates, const ConfirmationRules &rules,
                                               Run &run);

} // namespace faultline
