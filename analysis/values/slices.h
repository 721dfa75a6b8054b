// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/finding.h"

namespace faultline {

/// What a slice is bad at. Each is a number >= 0 a record; its mean over some records is their rate.
enum class SliceLoss {
    Failure, ///< classification: 1 when label and prediction differ
    LogLoss,
    LowConfidence, ///< 1 - confidence; needs no label
    AbsoluteResidual, ///< regression
    SquaredResidual,
};

/// How slices are searched; all of it can be changed by the user.
struct SliceSettings {
    std::optional<SliceLoss> loss =
        std::nullopt; ///< nothing: failure or absolute residual by the task; low confidence without labels
    std::size_t conditions = 3; ///< on columns, 1 ... 4; the week may come on top
    std::optional<std::uint64_t> leastRows = std::nullopt; ///< of a slice; nothing: 0.5 %, at least 20
    std::size_t most = 20; ///< candidates a half, at most 50
    std::size_t luckPermutations = 200; ///< at most; 0: luck is not told

    bool operator==(const SliceSettings &) const = default;
};

/// What "confirmed" rests on.
enum class SliceConfirmation {
    HeldOut, ///< found on one confirm-half, tested on the other, both ways; Benjamini-Hochberg over all tests
    Permutation, ///< under 2,000 records: no split; the best of the whole search on 999 shuffles
};

/// One window of the series.
struct SliceWeek {
    FailureCount slice;
    FailureCount rest;
};

/// The same slice with a condition more, less or other, and what that does.
struct SliceVariant {
    enum class Change { Dropped, Widened, Narrowed, Added };
    Change change = Change::Dropped;
    std::vector<PredicateTerm>
        terms; ///< the condition that is dropped, or the one that is there instead or in addition
    Cohort cohort; ///< of the whole variant
    FailureCount all;
};

/// A slice with its evidence. Rates are exact, over all its records, over those that searched and over those that did not.
struct SliceRow {
    Cohort cohort;
    std::vector<PredicateTerm> predicate;
    std::vector<std::string> features;
    FailureCount all;
    FailureCount searched; ///< none for values that stand out by themselves: no search has looked for them
    FailureCount heldOut; ///< Permutation: the same as all
    FailureCount rest; ///< held out: all other records
    double pValue = 1.0;
    double qValue = 1.0;
    bool confirmed = false;
    bool strong = false; ///< failures 1.5 times as frequent as in the rest, and 4 standard errors apart
    bool bothHalves = false; ///< found on either half by itself
    bool inBlocks = false; ///< days were taken as wholes, because they differ more than chance allows
    double impact = 0.0; ///< what the metric gains if it failed like the rest; below 0: it fails less
    std::optional<double>
        stability; ///< confirmed: share of 20 resamples of the searched records in which it is found again
    std::optional<double> luck; ///< share of shuffles in which the search finds something of at least this score
    std::optional<std::size_t> week; ///< first affected, 1-based, when a condition says so
    std::vector<SliceWeek> weeks; ///< one a window of the log
    std::vector<SliceVariant> variants; ///< confirmed
};

/// Where the model fails more than elsewhere.
struct SliceReport {
    SliceLoss loss = SliceLoss::Failure;
    SliceSettings settings; ///< with their numbers
    SliceConfirmation confirmation = SliceConfirmation::HeldOut;
    FailureCount all; ///< of the cohort
    double examined = 0.0; ///< conjunctions of one search
    std::size_t features = 0; ///< that were searched, the week included
    std::size_t leftOut = 0; ///< columns that are places in a long array, as pixels are
    bool whole = true; ///< false: sets of three were tried over fewer columns
    std::size_t tested = 0; ///< candidates
    std::size_t confirmed = 0;
    bool exploratory = false; ///< found under a filter
    std::size_t permutations = 0; ///< behind luck
    std::uint64_t permutedRows = 0; ///< rows of them
    std::size_t permutedConditions = 0; ///< at most so many conditions at a time
    std::vector<Micros> weekEdges;
    std::vector<SliceRow> slices; ///< confirmed by falling impact, then the others by rising q
    Provenance provenance;
};

} // namespace faultline
