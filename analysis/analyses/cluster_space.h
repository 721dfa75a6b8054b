// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/feature_frame.h"
#include "analysis/cluster/points.h"
#include "analysis/values/cluster.h"

namespace faultline {

/// Where the failures lie: one point a row.
struct PlacedFailures {
    Points points; ///< NaN for a row without a place; no coordinates when there is nothing to compare by
    ClusterSpaceFacts facts;
};

/// Places rows so that alike ones are near each other. The base is
/// - the embedding (two coordinates or more), in proportion, its rows without a value left without a place; or
/// - the features: numbers minus their median over their interquartile range / 1.349 (standard deviation where that is
///   0), cut at +-5; frequent values of texts (1 % of the rows and 5, at most 20 a column) as 0 or 1. A missing number
///   stands at the median, and where 1 % are missing that is a coordinate of its own.
/// The base is scaled to a total variance of 1. Square roots of the class probabilities (Hellinger) join it where there
/// are three to 100 classes. Then principal axes are kept up to 90 % of the variance, at most 16.
Result<PlacedFailures> placeFailures(const Table &table, std::span<const std::uint32_t> rows,
                                     const std::vector<FrameColumn> &features, const ClusterSettings &settings,
                                     Run &run);

} // namespace faultline
