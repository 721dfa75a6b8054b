// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/cohort.h"
#include "analysis/values/pair_ranking.h"

namespace faultline {

/// Records below which there is no split.
inline constexpr std::uint64_t kLeastSplitRecords = 2000;
/// Features whose pairs are all examined: 435.
inline constexpr std::size_t kMostPairFeatures = 30;
/// Candidates that each half may have tested on the other.
inline constexpr std::size_t kMostCandidates = 50;
/// A confirmed effect is at least this much, or this share of the overall rate.
inline constexpr double kLeastEffect = 0.01;
inline constexpr double kLeastRelativeEffect = 0.2;

/// Pairs of features by how much the failures of their cells differ from the additive logit, for the records of a
/// cohort. Every record counts once, whatever its weight. Numbers are cut into 3 to 8 ranges, as many as leave about
/// five failures a cell; all pairs up to 30 features, beyond that those of the 30 that matter most by themselves - a
/// feature that only matters together with another one may then be left out. `failing` as in errorGrid(); a regression
/// without it counts the largest tenth of |prediction - label|.
Result<PairRanking> rankPairs(const Dataset &data, const Cohort &cohort, const std::optional<Cohort> &failing,
                              Run &run);

} // namespace faultline
