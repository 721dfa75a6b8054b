// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cluster/point_tree.h"

namespace faultline {

/// The nearest other points of every point of a tree, by their place in the tree.
struct Neighbours {
    std::size_t each = 0; ///< neighbours of one point
    std::vector<std::uint32_t> points; ///< of point i: [i * each, (i + 1) * each), the nearest first
    std::vector<double> squared; ///< exact squared distances, in the same order

    /// Squared distance to the last of them; 0 without neighbours.
    double reach(std::size_t point) const { return each == 0 ? 0.0 : squared[(point + 1) * each - 1]; }
};

/// Exact: `each` others of every point (fewer when there are not so many points), equal distances by place in the tree.
/// Leaf against leaf down the tree, one task a leaf; memory 12 bytes a neighbour.
Result<Neighbours> nearestNeighbours(const PointTree &tree, std::size_t each, Run &run);

} // namespace faultline
