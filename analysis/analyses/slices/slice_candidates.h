// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/search_view.h"
#include "analysis/analyses/slices/slice_polish.h"
#include "analysis/analyses/slices/slice_words.h"

namespace faultline {

/// A slice that a search found, worded; not tested yet.
struct SliceCandidate {
    Conjunction conditions;
    double gain = 0.0; ///< among the rows that were searched, beyond the candidates before it
    double score = 0.0; ///< the lower of its own among the searched rows and that of the exact slice that it grew from
    std::size_t goal = 0; ///< at this one of SearchView::alphas
    std::uint8_t side = 0; ///< the half that was searched
    std::optional<WordedSlice> special = std::nullopt; ///< it was found by its values alone: no conditions, no half

    bool wasSearched() const { return !special; }
};

struct CandidateLimits {
    std::size_t conditions = 3;
    SliceSize size; ///< of a slice among the searched rows
    std::size_t most = 20; ///< candidates
    double work = 5e8; ///< of each level of one search
};

struct Candidates {
    std::vector<SliceCandidate> slices; ///< in the order in which they were found
    double examined = 0.0; ///< conjunctions of one search
    bool whole = true;
};

/// The least effect that is worth a claim: failures this many times as frequent as in the rest, or this much more.
inline constexpr double kLeastLift = 1.3;
inline constexpr double kLeastDifference = 0.02;
bool isWorthAClaim(double rate, double rest, bool counts);

/// Searches rows for slices in rounds. In each, the exact best conjunctions for every alpha are found; those that explain
/// most and are of different rows are worded. What explains more than it takes to say is a candidate; its losses are scaled
/// down to those of the rest, and what is left is searched again. The first round gives three in any case. Slices that
/// hardly differ from the rest are no candidates, and a round without one is the last. The first search is over all rows,
/// later ones and the wording over at most 131,072 of them.
Result<Candidates> findCandidates(const SliceData &data, const std::vector<std::uint32_t> &rows,
                                  const CandidateLimits &limits, Run &run);

} // namespace faultline
