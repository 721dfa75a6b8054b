// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cluster/point_tree.h"

#include "analysis/cluster/leaf_scan.h"
#include "analysis/cluster/pca.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace faultline {

namespace {

/// Beyond this, axes cost more than they save; the coordinates are searched as they are.
constexpr std::size_t kMostTurnedDims = 256;

/// Half a unit in the last place of 32 bits, relative.
constexpr double kRounding = 0x1p-24;

Result<Points> searchedPoints(const Points &points, std::span<const std::uint32_t> rows, Run &run)
{
    if (points.dims > 1 && points.dims <= kMostTurnedDims) {
        const Result<PrincipalAxes> axes = principalAxes(points, rows, points.dims, run);
        return axes ? alongAxes(points, rows, *axes, run) : Result<Points>(axes.error());
    }
    Points same{rows.size(), points.dims, {}};
    same.values.reserve(same.rows * same.dims);
    for (const std::uint32_t row : rows)
        same.values.insert(same.values.end(), points.at(row), points.at(row) + points.dims);
    return same;
}

double longest(const Points &points)
{
    const std::vector<float> zero(points.dims, 0.0F);
    double most = 0.0;
    for (std::size_t row = 0; row < points.rows; ++row)
        most = std::max(most, squaredDistance(points.at(row), zero.data(), points.dims));
    return std::sqrt(most);
}

} // namespace

Result<PointTree> PointTree::over(const Points &points, std::span<const std::uint32_t> rows, Run &run)
{
    PointTree tree;
    tree.m_dims = points.dims;
    tree.m_scan = leafScan();
    const Result<Points> searched = searchedPoints(points, rows, run);
    if (!searched)
        return searched.error();
    // Turning rounds every coordinate to 32 bits: both ends of a pair move by at most half a unit of their length.
    const bool turned = points.dims > 1 && points.dims <= kMostTurnedDims;
    tree.m_slack = turned ? 2.5 * kRounding * longest(*searched) : 0.0;
    tree.m_margin = 2.0 * static_cast<double>(points.dims + 4) * kRounding;
    std::vector<std::uint32_t> order(rows.size());
    std::iota(order.begin(), order.end(), 0U);
    if (!order.empty())
        tree.grow(order, *searched, 0, static_cast<std::uint32_t>(order.size()));
    if (run.cancel.isCancelled())
        return cancelled();
    tree.settle(points, rows, *searched, order);
    return tree;
}

std::uint32_t PointTree::grow(std::vector<std::uint32_t> &order, const Points &searched, std::uint32_t first,
                              std::uint32_t end)
{
    const auto number = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes.push_back({first, end, 0, 0});
    const std::size_t box = m_boxes.size();
    m_boxes.insert(m_boxes.end(), searched.at(order[first]), searched.at(order[first]) + m_dims);
    m_boxes.insert(m_boxes.end(), searched.at(order[first]), searched.at(order[first]) + m_dims);
    for (std::uint32_t i = first + 1; i < end; ++i) {
        const float *const at = searched.at(order[i]);
        for (std::size_t d = 0; d < m_dims; ++d) {
            m_boxes[box + d] = std::min(m_boxes[box + d], at[d]);
            m_boxes[box + m_dims + d] = std::max(m_boxes[box + m_dims + d], at[d]);
        }
    }
    if (end - first <= kLeafPoints) {
        m_nodes[number].leaf = static_cast<std::uint32_t>(m_leaves.size());
        m_leaves.push_back(number);
        return number;
    }
    std::size_t widest = 0;
    for (std::size_t d = 1; d < m_dims; ++d) {
        if (m_boxes[box + m_dims + d] - m_boxes[box + d] > m_boxes[box + m_dims + widest] - m_boxes[box + widest])
            widest = d;
    }
    // Whole leaves to the left, so that as few blocks as possible are half empty.
    const std::size_t leaves = (end - first + kLeafPoints - 1) / kLeafPoints;
    const auto middle = first + static_cast<std::uint32_t>(leaves / 2 * kLeafPoints);
    std::nth_element(order.begin() + first, order.begin() + middle, order.begin() + end,
                     [&](std::uint32_t a, std::uint32_t b) {
                         const float x = searched.at(a)[widest];
                         const float y = searched.at(b)[widest];
                         return x != y ? x < y : a < b;
                     });
    grow(order, searched, first, middle);
    const std::uint32_t right = grow(order, searched, middle, end);
    m_nodes[number].right = right;
    return number;
}

void PointTree::settle(const Points &points, std::span<const std::uint32_t> rows, const Points &searched,
                       const std::vector<std::uint32_t> &order)
{
    m_rows.reserve(order.size());
    m_given.reserve(order.size() * m_dims);
    m_searched.reserve(order.size() * m_dims);
    for (const std::uint32_t i : order) {
        m_rows.push_back(rows[i]);
        m_given.insert(m_given.end(), points.at(rows[i]), points.at(rows[i]) + m_dims);
        m_searched.insert(m_searched.end(), searched.at(i), searched.at(i) + m_dims);
    }
    m_blocks.resize(m_leaves.size() * kLeafPoints * m_dims);
    for (std::size_t leaf = 0; leaf < m_leaves.size(); ++leaf) {
        const Node &node = m_nodes[m_leaves[leaf]];
        float *const block = m_blocks.data() + leaf * kLeafPoints * m_dims;
        for (std::size_t lane = 0; lane < kLeafPoints; ++lane) {
            const std::size_t point = std::min<std::size_t>(node.first + lane, node.end - 1);
            for (std::size_t d = 0; d < m_dims; ++d)
                block[d * kLeafPoints + lane] = m_searched[point * m_dims + d];
        }
    }
}

float PointTree::limitFor(double squared) const
{
    const double distance = std::sqrt(squared) + m_slack;
    const double limit = distance * distance * (1.0 + m_margin) + 1e-37; // 32-bit squares below that lose digits
    return limit < 3e38 ? static_cast<float>(limit) : std::numeric_limits<float>::infinity();
}

float PointTree::between(std::size_t nodeA, std::size_t nodeB) const
{
    const float *const a = m_boxes.data() + nodeA * 2 * m_dims;
    const float *const b = m_boxes.data() + nodeB * 2 * m_dims;
    float sum = 0.0F;
    for (std::size_t d = 0; d < m_dims; ++d) {
        const float gap = std::max(0.0F, std::max(a[d] - b[m_dims + d], b[d] - a[m_dims + d]));
        sum += gap * gap;
    }
    return sum;
}

} // namespace faultline
