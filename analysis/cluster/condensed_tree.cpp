// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cluster/condensed_tree.h"

#include "analysis/cluster/joined_sets.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace faultline {

namespace {

/// Coordinates of 32 bits tell no more: the steps of an even grid, scaled, are of one length.
constexpr double kSameLength = 1e-6;

/// A joint of the single-linkage tree: numbers below the count are points, above they are count + index of a joint.
struct Joint {
    double distance = 0.0;
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    std::uint32_t points = 0;
    std::uint32_t firstRow = 0; ///< the smallest row below it
};

std::vector<Joint> singleLinkage(const PointTree &tree, const std::vector<SpanningEdge> &edges)
{
    const auto count = static_cast<std::uint32_t>(tree.count());
    JoinedSets sets(count);
    std::vector<std::uint32_t> top(count); // the joint (or point) that stands for a set
    std::iota(top.begin(), top.end(), 0U);
    std::vector<Joint> joints;
    joints.reserve(edges.size());
    for (const SpanningEdge &edge : edges) {
        const std::uint32_t left = top[sets.find(edge.a)];
        const std::uint32_t right = top[sets.find(edge.b)];
        const auto points = [&](std::uint32_t i) { return i < count ? 1 : joints[i - count].points; };
        const auto row = [&](std::uint32_t i) { return i < count ? tree.rows()[i] : joints[i - count].firstRow; };
        joints.push_back(
            {std::sqrt(edge.squared), left, right, points(left) + points(right), std::min(row(left), row(right))});
        sets.join(edge.a, edge.b);
        top[sets.find(edge.a)] = count + static_cast<std::uint32_t>(joints.size() - 1);
    }
    return joints;
}

double density(double distance)
{
    return distance > 0.0 ? 1.0 / distance : std::numeric_limits<double>::infinity();
}

/// Takes the linkage apart from its longest joints down.
class Condenser {
public:
    Condenser(std::size_t count, const std::vector<Joint> &joints, std::size_t minClusterSize)
        : m_count(static_cast<std::uint32_t>(count))
        , m_joints(joints)
        , m_least(minClusterSize)
    {
        m_tree.lastCluster.assign(count, 0);
        m_tree.leaves.assign(count, 0.0);
    }

    CondensedTree run()
    {
        m_tree.clusters.push_back({-1, m_count, 0.0, 0.0, 0.0, true});
        if (m_joints.empty())
            return std::move(m_tree);
        // Breadth first, so that clusters are numbered by level.
        std::vector<std::pair<std::uint32_t, std::int32_t>> waiting{
            {m_count + static_cast<std::uint32_t>(m_joints.size() - 1), 0}};
        for (std::size_t next = 0; next < waiting.size(); ++next) {
            const auto [top, cluster] = waiting[next];
            follow(top, cluster, waiting);
        }
        return std::move(m_tree);
    }

private:
    std::uint32_t points(std::uint32_t i) const { return i < m_count ? 1 : m_joints[i - m_count].points; }

    /// Follows one cluster down to its end.
    void follow(std::uint32_t top, std::int32_t cluster, std::vector<std::pair<std::uint32_t, std::int32_t>> &waiting)
    {
        while (true) {
            const double distance = m_joints[top - m_count].distance;
            const double lambda = density(distance);
            takeApart(top, distance);
            std::uint32_t leaving = 0;
            for (const std::uint32_t small : m_small) {
                leaving += points(small);
                letLeave(small, cluster, lambda);
            }
            CondensedCluster &own = m_tree.clusters[static_cast<std::size_t>(cluster)];
            if (m_large.size() != 1) {
                for (const std::uint32_t large : m_large)
                    leaving += points(large);
            }
            own.stability += static_cast<double>(leaving) * (lambda - own.birth);
            own.death = lambda;
            if (m_large.size() == 1) {
                top = m_large.front();
                continue;
            }
            own.isLeaf = m_large.empty();
            for (const std::uint32_t large : m_large) {
                waiting.emplace_back(large, static_cast<std::int32_t>(m_tree.clusters.size()));
                m_tree.clusters.push_back({cluster, points(large), lambda, 0.0, 0.0, true});
            }
            return;
        }
    }

    /// The parts of a joint when everything of its length is removed at once.
    void takeApart(std::uint32_t top, double distance)
    {
        const double same = distance * (1.0 - kSameLength);
        m_large.clear();
        m_small.clear();
        m_open.assign(1, top);
        while (!m_open.empty()) {
            const Joint &joint = m_joints[m_open.back() - m_count];
            m_open.pop_back();
            for (const std::uint32_t part : {joint.left, joint.right}) {
                if (part >= m_count && m_joints[part - m_count].distance >= same)
                    m_open.push_back(part);
                else
                    (points(part) >= m_least ? m_large : m_small).push_back(part);
            }
        }
        std::sort(m_large.begin(), m_large.end(), [&](std::uint32_t a, std::uint32_t b) {
            return m_joints[a - m_count].firstRow < m_joints[b - m_count].firstRow;
        });
    }

    void letLeave(std::uint32_t part, std::int32_t cluster, double lambda)
    {
        m_open.assign(1, part);
        while (!m_open.empty()) {
            const std::uint32_t i = m_open.back();
            m_open.pop_back();
            if (i < m_count) {
                m_tree.lastCluster[i] = cluster;
                m_tree.leaves[i] = lambda;
                continue;
            }
            m_open.push_back(m_joints[i - m_count].left);
            m_open.push_back(m_joints[i - m_count].right);
        }
    }

    std::uint32_t m_count;
    const std::vector<Joint> &m_joints;
    std::size_t m_least;
    CondensedTree m_tree;
    std::vector<std::uint32_t> m_large;
    std::vector<std::uint32_t> m_small;
    std::vector<std::uint32_t> m_open;
};

} // namespace

CondensedTree condense(const PointTree &tree, const std::vector<SpanningEdge> &edges, std::size_t minClusterSize)
{
    const std::vector<Joint> joints = singleLinkage(tree, edges);
    return Condenser(tree.count(), joints, std::max<std::size_t>(2, minClusterSize)).run();
}

std::vector<bool> excessOfMass(const CondensedTree &tree)
{
    const std::size_t count = tree.clusters.size();
    std::vector<bool> taken(count, false);
    std::vector<double> inside(count, 0.0); // the best that can be had from the children
    for (std::size_t i = count; i-- > 1;) {
        const CondensedCluster &cluster = tree.clusters[i];
        taken[i] = cluster.isLeaf || cluster.stability >= inside[i];
        inside[static_cast<std::size_t>(cluster.parent)] += taken[i] ? cluster.stability : inside[i];
    }
    for (std::size_t i = 1; i < count; ++i) { // parents first: what lies inside a taken one is part of it
        std::int32_t above = tree.clusters[i].parent;
        while (above > 0 && !taken[static_cast<std::size_t>(above)])
            above = tree.clusters[static_cast<std::size_t>(above)].parent;
        if (above > 0)
            taken[i] = false;
    }
    return taken;
}

} // namespace faultline
