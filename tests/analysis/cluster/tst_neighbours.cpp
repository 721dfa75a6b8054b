// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cluster/spanning_tree.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace faultline;

namespace {

struct Found {
    PointTree tree;
    Neighbours neighbours;
    std::vector<SpanningEdge> edges;
};

Found searched(const Points &points, std::size_t each)
{
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    Result<PointTree> tree = PointTree::over(points, placedRows(points), run);
    Result<Neighbours> neighbours = nearestNeighbours(*tree, each, run);
    Result<std::vector<SpanningEdge>> edges = spanningTree(*tree, *neighbours, run);
    return {tree.take(), neighbours.take(), edges.take()};
}

double squared(const Points &points, std::size_t a, std::size_t b)
{
    return squaredDistance(points.at(a), points.at(b), points.dims);
}

/// Squared distances from a row to all others, rising.
std::vector<double> allDistances(const Points &points, std::size_t row)
{
    std::vector<double> distances;
    for (std::size_t other = 0; other < points.rows; ++other) {
        if (other != row)
            distances.push_back(squared(points, row, other));
    }
    std::sort(distances.begin(), distances.end());
    return distances;
}

/// Edge lengths of a minimum spanning tree by Prim, rising.
std::vector<double> primLengths(const Points &points, const std::vector<double> &core)
{
    std::vector<double> best(points.rows, std::numeric_limits<double>::infinity());
    std::vector<bool> inside(points.rows, false);
    std::vector<double> lengths;
    std::size_t current = 0;
    inside[0] = true;
    for (std::size_t step = 1; step < points.rows; ++step) {
        std::size_t next = 0;
        double shortest = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < points.rows; ++i) {
            if (inside[i])
                continue;
            best[i] = std::min(best[i], std::max({squared(points, current, i), core[current], core[i]}));
            if (best[i] < shortest) {
                shortest = best[i];
                next = i;
            }
        }
        lengths.push_back(shortest);
        inside[next] = true;
        current = next;
    }
    std::sort(lengths.begin(), lengths.end());
    return lengths;
}

} // namespace

class TestNeighbours : public QObject {
    Q_OBJECT

private slots:
    void searchesAreExact_data();
    void searchesAreExact();
    void fewPointsHaveFewNeighbours();
};

void TestNeighbours::searchesAreExact_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("dims");
    QTest::addColumn<double>("offset"); // far from the origin, 32 bits leave few digits for the difference
    QTest::addColumn<double>("step"); // 0: continuous
    QTest::newRow("one dimension") << 300 << 1 << 0.0 << 0.0;
    QTest::newRow("plane") << 500 << 2 << 0.0 << 0.0;
    QTest::newRow("plane with ties") << 500 << 2 << 0.0 << 0.5;
    QTest::newRow("far from the origin") << 300 << 3 << 1e6 << 0.0;
    QTest::newRow("embedding") << 500 << 40 << 0.0 << 0.0;
    QTest::newRow("far embedding") << 200 << 17 << -3e4 << 0.0;
    QTest::newRow("too wide for axes") << 120 << 300 << 0.0 << 0.0;
}

void TestNeighbours::searchesAreExact()
{
    QFETCH(int, rows);
    QFETCH(int, dims);
    QFETCH(double, offset);
    QFETCH(double, step);
    std::mt19937_64 random(static_cast<std::uint64_t>(rows * 31 + dims));
    std::normal_distribution<double> normal;
    Points points{static_cast<std::size_t>(rows), static_cast<std::size_t>(dims), {}};
    for (std::size_t i = 0; i < points.rows * points.dims; ++i) {
        const double x = normal(random) * (i % points.dims == 0 ? 4.0 : 1.0);
        points.values.push_back(static_cast<float>(offset + (step > 0.0 ? step * std::round(x / step) : x)));
    }
    const Found found = searched(points, 7);
    std::vector<double> core(points.rows);
    for (std::size_t i = 0; i < found.tree.count(); ++i) {
        const std::size_t row = found.tree.rows()[i];
        const std::vector<double> expected = allDistances(points, row);
        for (std::size_t k = 0; k < 7; ++k) {
            QCOMPARE(found.neighbours.squared[i * 7 + k], expected[k]);
            const std::size_t other = found.tree.rows()[found.neighbours.points[i * 7 + k]];
            QCOMPARE(squared(points, row, other), expected[k]);
        }
        core[row] = expected[6];
    }
    std::vector<double> lengths;
    for (const SpanningEdge &edge : found.edges)
        lengths.push_back(edge.squared);
    QCOMPARE(lengths, primLengths(points, core));
}

void TestNeighbours::fewPointsHaveFewNeighbours()
{
    const Found three = searched({3, 1, {0.0F, 1.0F, 5.0F}}, 10);
    QCOMPARE(three.neighbours.each, std::size_t{2});
    QCOMPARE(three.edges.size(), std::size_t{2});
    QCOMPARE(searched({1, 1, {0.0F}}, 3).neighbours.each, std::size_t{0});
    QVERIFY(searched({0, 2, {}}, 3).edges.empty());
}

QTEST_GUILESS_MAIN(TestNeighbours)
#include "tst_neighbours.moc"
