// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/slice_candidates.h"

namespace faultline {

struct PermutationLimits {
    std::size_t count = 200;
    std::size_t conditions = 3;
    SliceSize size;
};

/// The best score of the whole search when the losses are dealt anew to the rows: [one of the alphas][shuffle], rising.
/// The rows of a view and their codes stay, so every set of axes is counted once for all shuffles.
Result<std::vector<std::vector<double>>> bestOfShuffles(const SearchView &view, const PermutationLimits &limits,
                                                        Run &run);

/// The deepest search, of at most limits.conditions, whose shuffles are affordable; at least 1.
std::size_t affordableDepth(const SearchView &view, const PermutationLimits &limits, double work);
/// How many shuffles of a search of that depth are.
std::size_t affordableShuffles(const SearchView &view, const PermutationLimits &limits, double work);

/// Share of shuffles that reach the score, the real one counted among them: (1 + reached) / (1 + shuffles).
double shareReaching(const std::vector<double> &best, double score);

} // namespace faultline
