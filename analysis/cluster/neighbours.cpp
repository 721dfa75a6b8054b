// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cluster/neighbours.h"

#include <algorithm>
#include <array>
#include <limits>

namespace faultline {

namespace {

/// The search for the neighbours of all points of one leaf at once.
class LeafSearch {
public:
    LeafSearch(const PointTree &tree, std::uint32_t node, Neighbours &found)
        : m_tree(tree)
        , m_node(node)
        , m_at(tree.nodes()[node])
        , m_found(found)
    {
        m_limits.fill(std::numeric_limits<float>::infinity());
    }

    void run(const CancelToken &cancel)
    {
        visit(m_node, 0.0F); // its own leaf first: near points make the limits small
        descend(0, 0.0F, cancel);
    }

private:
    void descend(std::uint32_t number, float gap, const CancelToken &cancel)
    {
        if (gap > widestLimit() || number == m_node || cancel.isCancelled())
            return;
        const PointTree::Node &node = m_tree.nodes()[number];
        if (node.isLeaf()) {
            visit(number, gap);
            return;
        }
        const std::uint32_t left = number + 1;
        const float toLeft = m_tree.between(m_node, left);
        const float toRight = m_tree.between(m_node, node.right);
        const bool leftFirst = toLeft <= toRight;
        descend(leftFirst ? left : node.right, leftFirst ? toLeft : toRight, cancel);
        descend(leftFirst ? node.right : left, leftFirst ? toRight : toLeft, cancel);
    }

    void visit(std::uint32_t number, float gap)
    {
        const PointTree::Node &other = m_tree.nodes()[number];
        std::array<float, PointTree::kLeafPoints> near{};
        for (std::uint32_t point = m_at.first; point < m_at.end; ++point) {
            float &limit = m_limits[point - m_at.first];
            if (gap > limit || !m_tree.scan(point, other.leaf, limit, near.data()))
                continue;
            for (std::uint32_t i = other.first; i < other.end; ++i) {
                if (near[i - other.first] <= limit && i != point)
                    offer(point, i, limit);
            }
        }
    }

    /// Keeps the list of a point sorted by distance, then place.
    void offer(std::uint32_t point, std::uint32_t other, float &limit)
    {
        const double squared = m_tree.squared(point, other);
        double *const distances = m_found.squared.data() + point * m_found.each;
        std::uint32_t *const points = m_found.points.data() + point * m_found.each;
        std::size_t at = m_found.each;
        while (at > 0 && (squared < distances[at - 1] || (squared == distances[at - 1] && other < points[at - 1])))
            --at;
        if (at == m_found.each)
            return;
        std::copy_backward(distances + at, distances + m_found.each - 1, distances + m_found.each);
        std::copy_backward(points + at, points + m_found.each - 1, points + m_found.each);
        distances[at] = squared;
        points[at] = other;
        limit = m_tree.limitFor(m_found.reach(point));
    }

    float widestLimit() const
    {
        return *std::max_element(m_limits.begin(), m_limits.begin() + (m_at.end - m_at.first));
    }

    const PointTree &m_tree;
    std::uint32_t m_node;
    const PointTree::Node &m_at;
    Neighbours &m_found;
    std::array<float, PointTree::kLeafPoints> m_limits{};
};

} // namespace

Result<Neighbours> nearestNeighbours(const PointTree &tree, std::size_t each, Run &run)
{
    Neighbours found;
    found.each = std::min(each, tree.count() == 0 ? 0 : tree.count() - 1);
    found.points.assign(tree.count() * found.each, std::numeric_limits<std::uint32_t>::max());
    found.squared.assign(tree.count() * found.each, std::numeric_limits<double>::infinity());
    if (found.each == 0)
        return found;
    run.executor.parallelFor(tree.leaves().size(), [&](std::size_t leaf) {
        if (!run.cancel.isCancelled())
            LeafSearch(tree, tree.leaves()[leaf], found).run(run.cancel);
    });
    return run.cancel.isCancelled() ? Result<Neighbours>(cancelled()) : Result<Neighbours>(std::move(found));
}

} // namespace faultline
