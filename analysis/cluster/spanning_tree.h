// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cluster/neighbours.h"

namespace faultline {

/// An edge between two points of a tree with its squared length.
struct SpanningEdge {
    double squared = 0.0;
    std::uint32_t a = 0; ///< a < b
    std::uint32_t b = 0;

    friend auto operator<=>(const SpanningEdge &, const SpanningEdge &) = default;
};

/// A minimum spanning tree under mutual reachability: the length of a pair is the largest of its distance and of the
/// core distances of both, the core distance being Neighbours::reach. Exact; edges come by length. Where lengths are
/// equal there are several such trees, of which any one may come; their edge lengths and what they join are the same.
/// Boruvka's rounds (1926): each component but the largest looks for its shortest edge outwards, first among the
/// neighbours, then down the tree.
Result<std::vector<SpanningEdge>> spanningTree(const PointTree &tree, const Neighbours &neighbours, Run &run);

} // namespace faultline
