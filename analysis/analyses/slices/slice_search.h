// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/best_slices.h"
#include "analysis/base/error.h"
#include "analysis/base/run.h"

namespace faultline {

/// What is searched for. Several goals share the counting.
struct SearchGoal {
    double alpha = 0.95; ///< of the score, 0 < alpha <= 1
    std::size_t most = 10; ///< slices wanted
    bool oneOfEachSet = false; ///< the best slice of each set of axes: its variants do not crowd out others
};

struct SearchLimits {
    std::size_t conditions = 3; ///< 1 ... 4
    SliceSize size;
    double work = 1e10; ///< rows and cells that a level may visit; beyond it, it is restricted
};

struct SearchOutcome {
    std::vector<std::vector<FoundSlice>> slices; ///< of each goal, in order
    double examined = 0.0; ///< conjunctions in the sets of axes that were looked at
    bool whole = true; ///< no set of axes was left out
};

/// The exact best slices: of all conjunctions of up to `conditions` conditions on different axes that hold as many rows as
/// they should and score above the whole. Level by level, each set of axes is counted once into a cube, which is then
/// searched (BoxSearch); what is found on one level is what the next must beat. Where a level would be too much work, it
/// takes the axes that do most on their own, and `whole` is false. The same for any number of threads.
/// The score is SliceLine's; its bound by minima over parents cannot prune ranges, so sums over cells take its place.
Result<SearchOutcome> searchSlices(const std::vector<SearchAxis> &space, const SearchRows &rows,
                                   const std::vector<SearchGoal> &goals, const SearchLimits &limits, Run &run);

} // namespace faultline
