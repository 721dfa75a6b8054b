// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/ids.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace faultline {

/// Two features that fail together in a way that neither explains alone.
struct RankedPair {
    ColumnId first;
    ColumnId second;
    double statistic = 0.0; ///< G of the cells' failures against the additive logit
    double freedom = 0.0;
    double strength = 0.0; ///< (G - its mean) / its standard deviation by chance; comparable between pairs
    double effect = 0.0; ///< root mean square of cell rate minus additive rate, beyond chance; 0 ... 1
    double spread = 0.0; ///< of cell rate minus overall rate, beyond chance: what the colours of its heatmap show
    std::uint64_t n = 0; ///< records that these numbers are from: those that did not search, where there is a split
    std::optional<double> qValue; ///< tested pairs only
    bool confirmed = false; ///< held on records that the search did not see, and large enough to matter
    std::optional<double> highest; ///< highest rate of a cell with 30 records or more, over all records
};

/// What "confirmed" rests on.
enum class Confirmation {
    HeldOut, ///< found on one confirm-half, tested on the other, both ways; Benjamini-Hochberg over all tests
    TooFewRecords, ///< under 2,000: no split, nothing is confirmed
    NoIds, ///< the log has no record ids, so there is no confirm-half
};

struct PairRanking {
    Confirmation confirmation = Confirmation::HeldOut;
    std::vector<RankedPair> pairs; ///< confirmed first, then by falling strength; tested before untested ones
    std::size_t features = 0; ///< that differ between records
    std::size_t examinedFeatures = 0; ///< the strongest alone of them, when there are more than 30
    std::size_t tested = 0; ///< pairs that the other half was asked about
    std::uint64_t n = 0; ///< records with label and prediction
    std::uint64_t failures = 0;
    std::optional<double> failsAbove; ///< regression without a definition: a failure is |prediction - label| above this
};

} // namespace faultline
