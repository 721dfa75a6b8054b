// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cluster/spanning_tree.h"

#include "analysis/cluster/joined_sets.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>
#include <memory>

namespace faultline {

namespace {

constexpr double kNone = std::numeric_limits<double>::infinity();
constexpr std::uint32_t kSeveral = std::numeric_limits<std::uint32_t>::max();

/// What a round knows of its components; a component is named by its root among the joined sets.
struct Round {
    const PointTree &tree;
    const Neighbours &neighbours;
    std::vector<std::uint32_t> component; ///< of every point
    std::vector<std::uint32_t> ofNode; ///< the one component of a node's points, or kSeveral
    std::vector<double> leastReach; ///< of a node's points
    std::unique_ptr<std::atomic<double>[]> shortest; ///< squared, by component: the best edge outwards so far
    std::uint32_t largest = 0; ///< the component that waits to be found

    double length(std::uint32_t a, std::uint32_t b) const
    {
        return std::max({tree.squared(a, b), neighbours.reach(a), neighbours.reach(b)});
    }

    void offer(std::uint32_t of, double squared)
    {
        std::atomic<double> &best = shortest[of];
        double seen = best.load(std::memory_order_relaxed);
        while (squared < seen && !best.compare_exchange_weak(seen, squared, std::memory_order_relaxed)) { }
    }
};

/// The edges outwards from the points of one leaf, each the shortest of its component that this leaf has seen.
class EdgeSearch {
public:
    EdgeSearch(Round &round, std::uint32_t node, std::vector<SpanningEdge> &found)
        : m_round(round)
        , m_node(node)
        , m_at(round.tree.nodes()[node])
        , m_found(found)
    {
    }

    void run(const CancelToken &cancel)
    {
        const std::uint32_t one = m_round.ofNode[m_node];
        if (one == m_round.largest)
            return;
        for (std::uint32_t point = m_at.first; point < m_at.end; ++point)
            amongNeighbours(point);
        takeLimits();
        if (m_widest >= 0.0F)
            descend(0, 0.0F, cancel);
    }

private:
    void amongNeighbours(std::uint32_t point)
    {
        const std::uint32_t own = m_round.component[point];
        if (own == m_round.largest)
            return;
        const std::size_t each = m_round.neighbours.each;
        for (std::size_t k = point * each; k < (point + 1) * each; ++k) {
            const std::uint32_t other = m_round.neighbours.points[k];
            if (m_round.component[other] == own)
                continue;
            const double squared = std::max(
                {m_round.neighbours.squared[k], m_round.neighbours.reach(point), m_round.neighbours.reach(other)});
            keep(own, point, other, squared);
        }
    }

    void keep(std::uint32_t own, std::uint32_t point, std::uint32_t other, double squared)
    {
        if (!(squared < m_round.shortest[own].load(std::memory_order_relaxed)))
            return;
        m_round.offer(own, squared);
        m_found.push_back({squared, std::min(point, other), std::max(point, other)});
    }

    /// How far each point still has to look; others of its component may have found something meanwhile.
    void takeLimits()
    {
        m_widest = -1.0F;
        m_widestSquared = -1.0;
        for (std::uint32_t point = m_at.first; point < m_at.end; ++point) {
            const std::uint32_t own = m_round.component[point];
            const double best = m_round.shortest[own].load(std::memory_order_relaxed);
            float &limit = m_limits[point - m_at.first];
            limit = -1.0F; // no edge of a point is shorter than its reach
            if (own != m_round.largest && m_round.neighbours.reach(point) < best) {
                limit = m_round.tree.limitFor(best);
                m_widest = std::max(m_widest, limit);
                m_widestSquared = std::max(m_widestSquared, best);
            }
        }
    }

    bool isHopeless(std::uint32_t number, float gap) const
    {
        const std::uint32_t one = m_round.ofNode[number];
        return gap > m_widest || m_round.leastReach[number] >= m_widestSquared
            || (one != kSeveral && one == m_round.ofNode[m_node]);
    }

    void descend(std::uint32_t number, float gap, const CancelToken &cancel)
    {
        if (isHopeless(number, gap) || cancel.isCancelled())
            return;
        const PointTree::Node &node = m_round.tree.nodes()[number];
        if (node.isLeaf()) {
            visit(number, gap);
            takeLimits();
            return;
        }
        const std::uint32_t left = number + 1;
        const float toLeft = m_round.tree.between(m_node, left);
        const float toRight = m_round.tree.between(m_node, node.right);
        const bool leftFirst = toLeft <= toRight;
        descend(leftFirst ? left : node.right, leftFirst ? toLeft : toRight, cancel);
        descend(leftFirst ? node.right : left, leftFirst ? toRight : toLeft, cancel);
    }

    void visit(std::uint32_t number, float gap)
    {
        const PointTree::Node &other = m_round.tree.nodes()[number];
        std::array<float, PointTree::kLeafPoints> near{};
        for (std::uint32_t point = m_at.first; point < m_at.end; ++point) {
            const std::uint32_t own = m_round.component[point];
            const float limit = m_limits[point - m_at.first];
            if (gap > limit || own == m_round.ofNode[number]
                || !m_round.tree.scan(point, other.leaf, limit, near.data()))
                continue;
            for (std::uint32_t i = other.first; i < other.end; ++i) {
                if (near[i - other.first] <= limit && m_round.component[i] != own)
                    keep(own, point, i, m_round.length(point, i));
            }
        }
    }

    Round &m_round;
    std::uint32_t m_node;
    const PointTree::Node &m_at;
    std::vector<SpanningEdge> &m_found;
    std::array<float, PointTree::kLeafPoints> m_limits{};
    float m_widest = -1.0F;
    double m_widestSquared = -1.0;
};

/// Names the components after the joins of the last round.
void nameComponents(Round &round, JoinedSets &sets)
{
    for (std::uint32_t point = 0; point < round.component.size(); ++point) {
        const std::uint32_t root = sets.find(point);
        round.component[point] = root;
        round.shortest[point].store(kNone, std::memory_order_relaxed);
        if (root == point && sets.size(root) > sets.size(sets.find(round.largest)))
            round.largest = root;
    }
    round.largest = sets.find(round.largest);
    const std::vector<PointTree::Node> &nodes = round.tree.nodes();
    for (std::size_t i = nodes.size(); i-- > 0;) {
        if (!nodes[i].isLeaf()) {
            const std::uint32_t left = round.ofNode[i + 1];
            round.ofNode[i] = left == round.ofNode[nodes[i].right] ? left : kSeveral;
            continue;
        }
        round.ofNode[i] = round.component[nodes[i].first];
        for (std::uint32_t point = nodes[i].first; point < nodes[i].end; ++point) {
            if (round.component[point] != round.ofNode[i])
                round.ofNode[i] = kSeveral;
        }
    }
}

/// One shortest edge for each component and not more: two of one component could close a ring with edges that are
/// shorter than both but nobody's shortest. Shorter ones come first.
std::vector<SpanningEdge> pickedEdges(const Round &round, const std::vector<std::vector<SpanningEdge>> &found)
{
    const SpanningEdge none{kNone, 0, 0};
    std::vector<SpanningEdge> best(round.component.size(), none);
    for (const std::vector<SpanningEdge> &ofLeaf : found) {
        for (const SpanningEdge &edge : ofLeaf) {
            for (const std::uint32_t end : {edge.a, edge.b}) {
                const std::uint32_t component = round.component[end];
                if (component != round.largest)
                    best[component] = std::min(best[component], edge);
            }
        }
    }
    std::erase_if(best, [](const SpanningEdge &edge) { return edge.squared == kNone; });
    std::sort(best.begin(), best.end());
    return best;
}

std::vector<double> leastReaches(const PointTree &tree, const Neighbours &neighbours)
{
    const std::vector<PointTree::Node> &nodes = tree.nodes();
    std::vector<double> least(nodes.size(), kNone);
    for (std::size_t i = nodes.size(); i-- > 0;) {
        for (std::uint32_t point = nodes[i].first; nodes[i].isLeaf() && point < nodes[i].end; ++point)
            least[i] = std::min(least[i], neighbours.reach(point));
        if (!nodes[i].isLeaf())
            least[i] = std::min(least[i + 1], least[nodes[i].right]);
    }
    return least;
}

} // namespace

Result<std::vector<SpanningEdge>> spanningTree(const PointTree &tree, const Neighbours &neighbours, Run &run)
{
    const std::size_t count = tree.count();
    std::vector<SpanningEdge> edges;
    if (count < 2)
        return edges;
    Round round{tree,
                neighbours,
                std::vector<std::uint32_t>(count),
                std::vector<std::uint32_t>(tree.nodes().size()),
                leastReaches(tree, neighbours),
                std::make_unique<std::atomic<double>[]>(count),
                0};
    JoinedSets sets(count);
    std::vector<std::vector<SpanningEdge>> found(tree.leaves().size());
    while (edges.size() + 1 < count) {
        nameComponents(round, sets);
        run.executor.parallelFor(tree.leaves().size(), [&](std::size_t leaf) {
            found[leaf].clear();
            if (!run.cancel.isCancelled())
                EdgeSearch(round, tree.leaves()[leaf], found[leaf]).run(run.cancel);
        });
        if (run.cancel.isCancelled())
            return cancelled();
        const std::vector<SpanningEdge> picked = pickedEdges(round, found);
        for (const SpanningEdge &edge : picked) {
            if (sets.join(edge.a, edge.b))
                edges.push_back(edge);
        }
    }
    std::sort(edges.begin(), edges.end());
    return edges;
}

} // namespace faultline
