// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/feature_frame.h"
#include "analysis/analyses/right_records.h"
#include "analysis/values/cluster.h"

namespace faultline {

/// What is compared: a frame whose first rows are the failures that were clustered and whose others are right records.
struct ContrastedRows {
    const std::vector<FrameColumn> &frame;
    const std::vector<std::int32_t> &labels; ///< cluster of every failure, -1 for none
    const RightRecords &right;
};

/// Sets `contrasts` and `rightRecords` of every cluster: cluster i has the label i. For every feature the number, or the
/// frequent value, or being missing that tells its members best from the other failures; a number with two values is
/// compared by the share of the higher one. Features are worked on in parallel.
Result<void> contrastClusters(const ContrastedRows &rows, std::vector<FailureCluster> &clusters, Run &run);

} // namespace faultline
