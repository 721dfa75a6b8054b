// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cluster/hdbscan.h"

#include "analysis/cluster/condensed_tree.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace faultline {

namespace {

/// lambda as a share of the largest one, infinite ones counting as the largest finite.
double shareOf(double lambda, double most, double mostFinite)
{
    if (std::isinf(most))
        most = mostFinite;
    return most > 0.0 ? std::min(lambda, most) / most : 1.0;
}

/// By cluster: the largest finite lambda at which a point left it or one inside it.
std::vector<double> mostFinite(const CondensedTree &tree)
{
    std::vector<double> most(tree.clusters.size(), 0.0);
    for (std::size_t i = 0; i < tree.leaves.size(); ++i) {
        double &seen = most[static_cast<std::size_t>(tree.lastCluster[i])];
        if (std::isfinite(tree.leaves[i]))
            seen = std::max(seen, tree.leaves[i]);
    }
    for (std::size_t i = most.size(); i-- > 1;) {
        double &above = most[static_cast<std::size_t>(tree.clusters[i].parent)];
        above = std::max(above, most[i]);
    }
    return most;
}

std::vector<double> deepest(const CondensedTree &tree)
{
    std::vector<double> death(tree.clusters.size());
    for (std::size_t i = death.size(); i-- > 0;) {
        death[i] = std::max(death[i], tree.clusters[i].death);
        if (i > 0) {
            double &above = death[static_cast<std::size_t>(tree.clusters[i].parent)];
            above = std::max(above, death[i]);
        }
    }
    return death;
}

/// The taken cluster that a cluster is or lies in; -1 for none.
std::vector<std::int32_t> takenAbove(const CondensedTree &tree, const std::vector<bool> &taken)
{
    std::vector<std::int32_t> above(tree.clusters.size(), -1);
    for (std::size_t i = 1; i < above.size(); ++i)
        above[i] = taken[i] ? static_cast<std::int32_t>(i) : above[static_cast<std::size_t>(tree.clusters[i].parent)];
    return above;
}

/// Numbers of the taken clusters: the largest first, equal ones by their first row.
std::vector<std::int32_t> numbered(const std::vector<std::int32_t> &clusterOfRow, std::size_t clusters,
                                   std::size_t &count)
{
    constexpr std::size_t kNoRow = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> sizes(clusters, 0);
    std::vector<std::size_t> firsts(clusters, kNoRow);
    for (std::size_t row = clusterOfRow.size(); row-- > 0;) {
        if (clusterOfRow[row] >= 0) {
            ++sizes[static_cast<std::size_t>(clusterOfRow[row])];
            firsts[static_cast<std::size_t>(clusterOfRow[row])] = row;
        }
    }
    std::vector<std::size_t> order(clusters);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : firsts[a] < firsts[b];
    });
    std::vector<std::int32_t> number(clusters, -1);
    for (count = 0; count < clusters && sizes[order[count]] > 0; ++count)
        number[order[count]] = static_cast<std::int32_t>(count);
    return number;
}

DensityClusters clustersOf(const Points &points, const PointTree &places, const CondensedTree &tree,
                           const std::vector<bool> &taken)
{
    DensityClusters result;
    result.labels.assign(points.rows, -1);
    result.membership.assign(points.rows, 0.0);
    result.outlierScores.assign(points.rows, std::numeric_limits<double>::quiet_NaN());
    const std::vector<std::int32_t> above = takenAbove(tree, taken);
    const std::vector<double> finite = mostFinite(tree);
    const std::vector<double> deaths = deepest(tree);
    for (std::size_t i = 0; i < places.count(); ++i) {
        const auto last = static_cast<std::size_t>(tree.lastCluster[i]);
        const std::size_t row = places.rows()[i];
        result.labels[row] = above[last];
        result.outlierScores[row] = 1.0 - shareOf(tree.leaves[i], deaths[last], finite[last]);
        if (above[last] >= 0) {
            const auto cluster = static_cast<std::size_t>(above[last]);
            result.membership[row] = shareOf(tree.leaves[i], tree.clusters[cluster].death, finite[cluster]);
        }
    }
    const std::vector<std::int32_t> number = numbered(result.labels, tree.clusters.size(), result.count);
    result.stabilities.resize(result.count);
    for (std::size_t i = 0; i < number.size(); ++i) {
        if (number[i] >= 0)
            result.stabilities[static_cast<std::size_t>(number[i])] = tree.clusters[i].stability;
    }
    for (std::int32_t &label : result.labels)
        label = label >= 0 ? number[static_cast<std::size_t>(label)] : -1;
    return result;
}

} // namespace

Result<DensityClusters> hdbscan(const Points &points, const HdbscanOptions &options, Run &run)
{
    if (options.minClusterSize < 2 || options.minSamples < 1)
        return Error{ErrorKind::Invalid, "A cluster has at least 2 members, and a core at least 1 neighbour.", {}};
    const std::vector<std::uint32_t> rows = placedRows(points);
    const Result<PointTree> places = PointTree::over(points, rows, run);
    if (!places)
        return places.error();
    const Result<Neighbours> neighbours = nearestNeighbours(*places, options.minSamples, run);
    if (!neighbours)
        return neighbours.error();
    const Result<std::vector<SpanningEdge>> edges = spanningTree(*places, *neighbours, run);
    if (!edges)
        return edges.error();
    const CondensedTree tree = condense(*places, *edges, options.minClusterSize);
    std::vector<bool> taken = excessOfMass(tree);
    for (std::size_t i = 1; options.selection == ClusterSelection::Leaf && i < taken.size(); ++i)
        taken[i] = tree.clusters[i].isLeaf;
    return clustersOf(points, *places, tree, taken);
}

} // namespace faultline
