// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/base/run.h"
#include "analysis/cluster/points.h"

#include <span>

namespace faultline {

/// A k-d tree over points, for exact searches. Points are numbered by their place in the tree, so that points of a leaf
/// lie together. What is *searched* are 32-bit coordinates along the principal axes: most pairs are told apart after a
/// few of them. They only rule out pairs that are surely too far; every distance that counts is computed exactly from
/// the coordinates as given. So results do not depend on the axes, on the instructions of the machine or on threads.
class PointTree {
public:
    static constexpr std::size_t kLeafPoints = 32;

    struct Node {
        std::uint32_t first = 0; ///< points first ... end - 1
        std::uint32_t end = 0;
        std::uint32_t right = 0; ///< right child, 0 for a leaf; the left child is the next node
        std::uint32_t leaf = 0; ///< number of a leaf
        bool isLeaf() const { return right == 0; }
    };

    /// Of some rows of `points`, which are copied. Leaves hold at most kLeafPoints, equal points included.
    static Result<PointTree> over(const Points &points, std::span<const std::uint32_t> rows, Run &run);

    std::size_t count() const { return m_rows.size(); }
    const std::vector<std::uint32_t> &rows() const { return m_rows; } ///< row of every point
    const std::vector<Node> &nodes() const { return m_nodes; } ///< the root first, children after their parent
    const std::vector<std::uint32_t> &leaves() const { return m_leaves; } ///< their nodes

    /// The exact squared distance of two points.
    double squared(std::size_t a, std::size_t b) const
    {
        return squaredDistance(m_given.data() + a * m_dims, m_given.data() + b * m_dims, m_dims);
    }
    /// What the searched squared distance of a pair may be at most when the exact one is at most `squared`.
    float limitFor(double squared) const;
    /// Searched squared distance between the boxes of two nodes, from below.
    float between(std::size_t nodeA, std::size_t nodeB) const;
    /// Fills `out` (kLeafPoints) with the searched squared distances of a point to those of a leaf and returns true;
    /// false when all are above the limit, then `out` means nothing.
    bool scan(std::size_t point, std::size_t leaf, float limit, float *out) const
    {
        return m_scan(m_searched.data() + point * m_dims, m_blocks.data() + leaf * kLeafPoints * m_dims, m_dims, limit,
                      out);
    }

private:
    using Scan = bool (*)(const float *point, const float *block, std::size_t dims, float limit, float *out);

    std::uint32_t grow(std::vector<std::uint32_t> &order, const Points &searched, std::uint32_t first,
                       std::uint32_t end);
    void settle(const Points &points, std::span<const std::uint32_t> rows, const Points &searched,
                const std::vector<std::uint32_t> &order);

    std::size_t m_dims = 0;
    std::vector<std::uint32_t> m_rows;
    std::vector<float> m_given; ///< exact coordinates, point by point
    std::vector<float> m_searched; ///< coordinates along the axes, point by point
    std::vector<float>
        m_blocks; ///< the same by leaf: coordinate by coordinate, kLeafPoints each, the last one repeated
    std::vector<float> m_boxes; ///< by node: lowest, then highest coordinates
    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_leaves;
    double m_slack = 0.0; ///< how far a searched distance may be from the exact one, in absolute terms
    double m_margin = 0.0; ///< and relative to its square
    Scan m_scan = nullptr;
};

} // namespace faultline
