// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cluster/spanning_tree.h"

namespace faultline {

/// A group of points that holds together while the allowed distance shrinks, until it splits or dissolves.
/// Density is lambda = 1 / distance; infinite for points at distance 0.
struct CondensedCluster {
    std::int32_t parent = -1; ///< -1 for the root, which holds all points and is no cluster
    std::uint32_t points = 0; ///< when it appears
    double birth = 0.0; ///< lambda at which it appears; 0 for the root, always finite
    double death = 0.0; ///< lambda at which it splits or its last points leave
    double stability = 0.0; ///< sum over its points of (lambda at which they leave it - birth); may be infinite
    bool isLeaf = true;
};

/// The hierarchy of Campello, Moulavi and Sander (2013) with the splits of McInnes and Healy (2017): edges of one length
/// (to a millionth) are removed at once, so the tree depends neither on the order of the rows nor on which spanning tree was found. A
/// part with fewer than minClusterSize points is no part: its points leave. One part that is large enough goes on as the
/// same cluster; two or more are its children.
struct CondensedTree {
    std::vector<CondensedCluster> clusters; ///< the root first, parents before children, sisters by their first row
    std::vector<std::int32_t> lastCluster; ///< by place in the tree: the cluster in which a point was last
    std::vector<double> leaves; ///< lambda at which it left that one
};

/// `edges` as spanningTree() gives them. minClusterSize >= 2.
CondensedTree condense(const PointTree &tree, const std::vector<SpanningEdge> &edges, std::size_t minClusterSize);

/// Clusters of the largest total stability no two of which contain each other (excess of mass): a cluster is taken
/// unless those inside it are together more stable. The root is never taken.
std::vector<bool> excessOfMass(const CondensedTree &tree);

} // namespace faultline
