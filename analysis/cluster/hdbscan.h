// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/base/run.h"
#include "analysis/cluster/points.h"
#include "analysis/values/cluster.h"

namespace faultline {

struct HdbscanOptions {
    std::size_t minClusterSize = 15; ///< fewer points are no cluster; at least 2
    std::size_t minSamples = 5; ///< the core distance of a point reaches to this many other points; at least 1
    ClusterSelection selection = ClusterSelection::ExcessOfMass;
};

/// One element a row.
struct DensityClusters {
    std::size_t count = 0; ///< clusters
    std::vector<std::int32_t> labels; ///< 0 is the largest cluster, equal ones by their first row; -1 = in none
    /// How firmly a row belongs to its cluster: lambda at which it leaves over the lambda at which the cluster ends,
    /// 0 ... 1; 0 in none. Infinite lambdas (equal rows) count as the largest finite one of the cluster.
    std::vector<double> membership;
    /// GLOSH (Campello et al. 2015), 0 ... 1: how much thinner it is around a row than in the densest part of the
    /// cluster it was last in. NaN for rows that are no point.
    std::vector<double> outlierScores;
    std::vector<double> stabilities; ///< of the clusters; may be infinite
};

/// HDBSCAN* (Campello, Moulavi and Sander 2013; McInnes, Healy and Astels 2017), exact. Rows with a coordinate that is
/// not finite are in no cluster. Everything at one distance happens at once, so neither the order of the rows nor the
/// threads change a label (other than by the order of numbers of equal clusters), nor does a common factor; libraries
/// that order ties by chance give the few points that lie between two clusters at the very moment of their split to one
/// of them, here they belong to neither. Never one cluster of everything. Cancels between leaves of the tree.
Result<DensityClusters> hdbscan(const Points &points, const HdbscanOptions &options, Run &run);

} // namespace faultline
