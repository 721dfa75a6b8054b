// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cluster/hdbscan.h"

#include "tests/support/expect.h"
#include "tests/support/thread_executor.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <set>

using namespace faultline;

namespace {

Points pointsOf(const std::vector<std::vector<float>> &rows)
{
    Points points{rows.size(), rows.empty() ? 0 : rows.front().size(), {}};
    for (const std::vector<float> &row : rows)
        points.values.insert(points.values.end(), row.begin(), row.end());
    return points;
}

DensityClusters clustersOf(const Points &points, const HdbscanOptions &options, Executor &executor)
{
    Run run{executor, {}, nullptr, 1};
    Result<DensityClusters> clusters = hdbscan(points, options, run);
    return clusters ? clusters.take() : DensityClusters{};
}

DensityClusters clustersOf(const Points &points, const HdbscanOptions &options)
{
    InlineExecutor executor;
    return clustersOf(points, options, executor);
}

/// HDBSCAN* word by word: the matrix of mutual reachability, the smallest largest step between every two points, and
/// from the widest distance down what falls apart.
class Definition {
public:
    Definition(const Points &points, const HdbscanOptions &options)
        : m_options(options)
        , m_n(points.rows)
        , m_step(m_n * m_n, 0.0)
    {
        std::vector<double> core(m_n, 0.0);
        for (std::size_t i = 0; i < m_n; ++i) {
            std::vector<double> others;
            for (std::size_t j = 0; j < m_n; ++j) {
                double sum = 0.0;
                for (std::size_t d = 0; d < points.dims; ++d) {
                    const double difference =
                        static_cast<double>(points.at(i)[d]) - static_cast<double>(points.at(j)[d]);
                    sum += difference * difference;
                }
                m_step[i * m_n + j] = std::sqrt(sum);
                if (j != i)
                    others.push_back(std::sqrt(sum));
            }
            std::sort(others.begin(), others.end());
            core[i] = others[std::min(options.minSamples, others.size()) - 1];
        }
        for (std::size_t i = 0; i < m_n; ++i) {
            for (std::size_t j = 0; j < m_n; ++j)
                m_step[i * m_n + j] = i == j ? 0.0 : std::max({m_step[i * m_n + j], core[i], core[j]});
        }
        for (std::size_t k = 0; k < m_n; ++k) { // paths through k, as Floyd and Warshall do for lengths
            for (std::size_t i = 0; i < m_n; ++i) {
                for (std::size_t j = 0; j < m_n; ++j)
                    m_step[i * m_n + j] =
                        std::min(m_step[i * m_n + j], std::max(m_step[i * m_n + k], m_step[k * m_n + j]));
            }
        }
        std::vector<std::size_t> all(m_n);
        for (std::size_t i = 0; i < m_n; ++i)
            all[i] = i;
        follow(all, 0.0, true);
    }

    /// The clusters as sets of rows.
    std::set<std::set<std::size_t>> clusters() const
    {
        std::set<std::set<std::size_t>> found;
        for (const Group &group : m_groups) {
            if (group.taken)
                found.insert(group.rows);
        }
        return found;
    }

private:
    struct Group {
        std::set<std::size_t> rows;
        double stability = 0.0;
        bool taken = false;
    };

    /// The part of S in which everything is reached from its first row by steps below the distance.
    std::vector<std::vector<std::size_t>> partsOf(const std::vector<std::size_t> &rows, double distance) const
    {
        std::vector<std::vector<std::size_t>> parts;
        for (const std::size_t row : rows) {
            const auto at = std::find_if(parts.begin(), parts.end(), [&](const std::vector<std::size_t> &part) {
                return m_step[part.front() * m_n + row] < distance;
            });
            if (at == parts.end())
                parts.push_back({row});
            else
                at->push_back(row);
        }
        return parts;
    }

    /// Records the best clusters inside of a group and returns their total stability.
    double follow(std::vector<std::size_t> rows, double birth, bool isRoot)
    {
        const std::set<std::size_t> whole(rows.begin(), rows.end());
        double stability = 0.0;
        const std::size_t before = m_groups.size();
        double inside = 0.0;
        bool isLeaf = true;
        while (true) {
            double widest = 0.0;
            for (const std::size_t a : rows) {
                for (const std::size_t b : rows)
                    widest = std::max(widest, m_step[a * m_n + b]);
            }
            const double lambda = widest > 0.0 ? 1.0 / widest : std::numeric_limits<double>::infinity();
            std::vector<std::vector<std::size_t>> large;
            for (const std::vector<std::size_t> &part : partsOf(rows, widest)) {
                if (part.size() >= m_options.minClusterSize)
                    large.push_back(part);
            }
            const std::size_t stay = large.size() == 1 ? large.front().size() : 0;
            stability += static_cast<double>(rows.size() - stay) * (lambda - birth);
            if (large.size() == 1) {
                rows = large.front();
                continue;
            }
            isLeaf = large.empty();
            for (const std::vector<std::size_t> &part : large)
                inside += follow(part, lambda, false);
            break;
        }
        if (isRoot)
            return 0.0;
        const bool leaves = m_options.selection == ClusterSelection::Leaf;
        if (leaves ? !isLeaf : stability < inside)
            return inside;
        for (std::size_t i = before; i < m_groups.size(); ++i)
            m_groups[i].taken = false;
        m_groups.push_back({whole, stability, true});
        return stability;
    }

    HdbscanOptions m_options;
    std::size_t m_n;
    std::vector<double> m_step;
    std::vector<Group> m_groups;
};

std::set<std::set<std::size_t>> setsOf(const DensityClusters &clusters)
{
    std::map<std::int32_t, std::set<std::size_t>> byLabel;
    for (std::size_t row = 0; row < clusters.labels.size(); ++row) {
        if (clusters.labels[row] >= 0)
            byLabel[clusters.labels[row]].insert(row);
    }
    std::set<std::set<std::size_t>> sets;
    for (const auto &[label, rows] : byLabel)
        sets.insert(rows);
    return sets;
}

enum class Kind { Blobs, Lattice, Piles, Uniform };

Points draw(Kind kind, std::size_t rows, std::size_t dims, std::mt19937_64 &random)
{
    std::normal_distribution<float> normal;
    std::vector<std::vector<float>> drawn(rows, std::vector<float>(dims));
    for (std::vector<float> &row : drawn) {
        const auto centre = static_cast<float>(random() % 4) * 4.0F;
        for (float &x : row) {
            if (kind == Kind::Blobs)
                x = centre + normal(random);
            else if (kind == Kind::Uniform)
                x = static_cast<float>(random() % 1'000'000) / 1e4F;
            else if (kind == Kind::Lattice)
                x = static_cast<float>(random() % 7);
            else
                x = centre + static_cast<float>(random() % 2);
        }
    }
    return pointsOf(drawn);
}

/// Random points of different density, large enough for a tree of several leaves.
Points cloud(std::size_t rows, std::size_t dims, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<float> normal;
    Points points{rows, dims, {}};
    for (std::size_t row = 0; row < rows; ++row) {
        const auto centre = static_cast<float>(random() % 6);
        for (std::size_t d = 0; d < dims; ++d)
            points.values.push_back(5.0F * centre + (1.0F + centre) * 0.3F * normal(random));
    }
    return points;
}

Points reordered(const Points &points, const std::vector<std::size_t> &order)
{
    Points result{points.rows, points.dims, {}};
    for (const std::size_t row : order)
        result.values.insert(result.values.end(), points.at(row), points.at(row) + points.dims);
    return result;
}

} // namespace

class TestHdbscan : public QObject {
    Q_OBJECT

private slots:
    void labelsAreThoseOfTheDefinition();
    void largeClustersComeFirst();
    void orderOfRowsChangesNoCluster();
    void aCommonFactorChangesNoLabel();
    void rowsThatAreNoPointsAreInNoCluster();
    void equalPointsAreTheDensestClusters();
    void nothingIsFoundWhereNothingIs();
    void publishedBlobsAreThreeClusters();
    void membershipAndOutliersFollowTheDensity();
    void threadsChangeNoByte();
    void aCancelIsAnsweredByCancelled();
};

void TestHdbscan::labelsAreThoseOfTheDefinition()
{
    std::mt19937_64 random(17);
    int withClusters = 0;
    for (int round = 0; round < 240; ++round) {
        const auto kind = static_cast<Kind>(round % 4);
        const std::size_t rows = 4 + random() % 57;
        const Points points = draw(kind, rows, 1 + random() % 5, random);
        HdbscanOptions options;
        options.minClusterSize = 2 + random() % 6;
        options.minSamples = 1 + random() % 6;
        options.selection = round % 3 == 0 ? ClusterSelection::Leaf : ClusterSelection::ExcessOfMass;
        const auto expected = Definition(points, options).clusters();
        withClusters += expected.size() > 1 ? 1 : 0;
        QVERIFY2(setsOf(clustersOf(points, options)) == expected, qPrintable(QString::number(round)));
    }
    QVERIFY(withClusters > 120);
}

void TestHdbscan::largeClustersComeFirst()
{
    const DensityClusters clusters = clustersOf(cloud(600, 3, 5), {});
    QVERIFY(clusters.count >= 4);
    std::vector<std::size_t> sizes(clusters.count, 0);
    for (const std::int32_t label : clusters.labels) {
        QVERIFY(label >= -1 && label < static_cast<std::int32_t>(clusters.count));
        if (label >= 0)
            ++sizes[static_cast<std::size_t>(label)];
    }
    QVERIFY(std::is_sorted(sizes.rbegin(), sizes.rend()));
    QVERIFY(sizes.back() >= 15);
}

void TestHdbscan::orderOfRowsChangesNoCluster()
{
    std::mt19937_64 random(3);
    for (const Kind kind : {Kind::Lattice, Kind::Piles, Kind::Blobs}) {
        const Points points = draw(kind, 300, 2, random);
        std::vector<std::size_t> order(points.rows);
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::shuffle(order.begin(), order.end(), random);
        const DensityClusters as = clustersOf(points, {6, 3, {}});
        const DensityClusters shuffled = clustersOf(reordered(points, order), {6, 3, {}});
        DensityClusters back = shuffled;
        for (std::size_t i = 0; i < order.size(); ++i) {
            back.labels[order[i]] = shuffled.labels[i];
            QCOMPARE(shuffled.membership[i], as.membership[order[i]]);
            QCOMPARE(shuffled.outlierScores[i], as.outlierScores[order[i]]);
        }
        QVERIFY(as.count > 0);
        QCOMPARE(setsOf(back), setsOf(as));
    }
}

void TestHdbscan::aCommonFactorChangesNoLabel()
{
    const Points points = cloud(500, 4, 9);
    const DensityClusters as = clustersOf(points, {});
    QVERIFY(as.count >= 3);
    for (const float factor : {1024.0F, 1.0F / 4096.0F, -1.0F}) {
        Points scaled = points;
        for (float &x : scaled.values)
            x *= factor;
        const DensityClusters other = clustersOf(scaled, {});
        QCOMPARE(other.labels, as.labels);
        QCOMPARE(other.membership, as.membership);
    }
}

void TestHdbscan::rowsThatAreNoPointsAreInNoCluster()
{
    const Points points = cloud(400, 3, 4);
    const DensityClusters as = clustersOf(points, {});
    Points holed{0, 3, {}};
    std::vector<std::size_t> rows;
    const float bad[] = {std::nanf(""), std::numeric_limits<float>::infinity(), -1e30F};
    for (std::size_t row = 0; row < points.rows; ++row) {
        if (row % 7 == 0) {
            holed.values.insert(holed.values.end(), {0.0F, bad[row % 3], 1.0F});
            ++holed.rows;
        }
        rows.push_back(holed.rows++);
        holed.values.insert(holed.values.end(), points.at(row), points.at(row) + 3);
    }
    const DensityClusters other = clustersOf(holed, {});
    QCOMPARE(other.count, as.count);
    for (std::size_t row = 0; row < points.rows; ++row)
        QCOMPARE(other.labels[rows[row]], as.labels[row]);
    QCOMPARE(other.labels[0], -1);
    QVERIFY(std::isnan(other.outlierScores[0]));
    QCOMPARE(clustersOf({2, 1, {std::nanf(""), std::nanf("")}}, {}).count, std::size_t{0});
}

void TestHdbscan::equalPointsAreTheDensestClusters()
{
    std::vector<std::vector<float>> rows;
    for (int pile = 0; pile < 4;
         ++pile) { // two pairs of piles: closer inside a pair, but equal points are denser still
        for (int i = 0; i < 40; ++i)
            rows.push_back({static_cast<float>(pile % 2) * 1.0F + static_cast<float>(pile / 2) * 10.0F});
    }
    rows.push_back({0.5F}); // between two piles, as dense as neither
    const DensityClusters clusters = clustersOf(pointsOf(rows), {});
    QCOMPARE(clusters.count, std::size_t{4});
    for (std::size_t i = 0; i < 160; ++i) {
        QCOMPARE(clusters.labels[i], static_cast<std::int32_t>(i / 40));
        QCOMPARE(clusters.membership[i], 1.0);
        QCOMPARE(clusters.outlierScores[i], 0.0);
    }
    QCOMPARE(clusters.labels[160], -1);
    QVERIFY(clusters.stabilities[0] > 1e300);
}

void TestHdbscan::nothingIsFoundWhereNothingIs()
{
    QCOMPARE(clustersOf({0, 3, {}}, {}).count, std::size_t{0});
    QCOMPARE(clustersOf({1, 1, {2.0F}}, {2, 1, {}}).labels, std::vector<std::int32_t>{-1});
    const DensityClusters equal = clustersOf({100, 1, std::vector<float>(100, 5.0F)}, {});
    QCOMPARE(equal.count, std::size_t{0}); // everything is one group: no cluster sets anything apart
    QCOMPARE(equal.labels, std::vector<std::int32_t>(100, -1));
    QCOMPARE(clustersOf(cloud(12, 2, 1), {}).count, std::size_t{0}); // fewer than one cluster needs
    QCOMPARE(clustersOf({30, 0, {}}, {}).count, std::size_t{0}); // no coordinate
}

/// make_blobs(200, random_state=10), standardised: the example of the authors' tests.
void TestHdbscan::publishedBlobsAreThreeClusters()
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("from sklearn.datasets import make_blobs\n"
                                 "from sklearn.preprocessing import StandardScaler\n"
                                 "X, y = make_blobs(n_samples=200, random_state=10)\n"
                                 "for x, k in zip(StandardScaler().fit_transform(X), y): print(*x, k)\n")});
    QVERIFY(python.waitForFinished(60000));
    std::vector<std::vector<float>> rows;
    std::vector<int> classes;
    for (const QByteArray &line : python.readAllStandardOutput().trimmed().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        QCOMPARE(words.size(), 3);
        rows.push_back({words[0].toFloat(), words[1].toFloat()});
        classes.push_back(words[2].toInt());
    }
    QCOMPARE(rows.size(), std::size_t{200});
    const DensityClusters clusters = clustersOf(pointsOf(rows), {5, 5, {}});
    QCOMPARE(clusters.count, std::size_t{3});
    std::map<std::int32_t, std::set<int>> classesOf;
    std::size_t noise = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (clusters.labels[i] < 0)
            ++noise;
        else
            classesOf[clusters.labels[i]].insert(classes[i]);
    }
    for (const auto &[label, seen] : classesOf)
        QCOMPARE(seen.size(), std::size_t{1});
    QVERIFY(noise < 20);
}

void TestHdbscan::membershipAndOutliersFollowTheDensity()
{
    std::vector<std::vector<float>> rows;
    for (int i = 0; i < 40; ++i) // two lines of points, thinner towards their ends
        rows.push_back({std::pow(static_cast<float>(i), 1.5F) * (i % 2 == 0 ? 1.0F : -1.0F), 0.0F});
    for (int i = 0; i < 40; ++i)
        rows.push_back({std::pow(static_cast<float>(i), 1.5F) * (i % 2 == 0 ? 1.0F : -1.0F), 2000.0F});
    const DensityClusters clusters = clustersOf(pointsOf(rows), {5, 3, {}});
    QCOMPARE(clusters.count, std::size_t{2});
    for (std::size_t i = 6; i + 2 < 40; i += 2) {
        QVERIFY(clusters.membership[i + 2] <= clusters.membership[i]);
        QVERIFY(clusters.outlierScores[i + 2] >= clusters.outlierScores[i]);
    }
    QCOMPARE(clusters.membership[0], 1.0);
    QVERIFY(clusters.membership[38] < 0.5);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QVERIFY(clusters.membership[i] >= 0.0 && clusters.membership[i] <= 1.0);
        QVERIFY(clusters.outlierScores[i] >= 0.0 && clusters.outlierScores[i] <= 1.0);
    }
}

void TestHdbscan::threadsChangeNoByte()
{
    std::mt19937_64 random(8);
    for (const Points &points : {cloud(3000, 12, 6), draw(Kind::Lattice, 2500, 3, random)}) {
        const DensityClusters one = clustersOf(points, {});
        QVERIFY(one.count > 1);
        for (const std::size_t width : {2, 7}) {
            ThreadExecutor executor(width);
            const DensityClusters many = clustersOf(points, {}, executor);
            QVERIFY(many.labels == one.labels);
            QVERIFY(many.membership == one.membership);
            QVERIFY(many.outlierScores == one.outlierScores);
            QVERIFY(many.stabilities == one.stabilities);
        }
    }
}

namespace {

/// Cancels before the given piece of work and counts those that come after it.
class CancellingExecutor final : public Executor {
public:
    CancellingExecutor(CancelToken token, std::size_t at)
        : m_token(token)
        , m_at(at)
    {
    }
    void parallelFor(std::size_t count, const std::function<void(std::size_t)> &task) override
    {
        ++calls;
        for (std::size_t i = 0; i < count; ++i, ++m_done) {
            if (m_done == m_at) {
                m_token.cancel();
                callsBefore = calls;
            }
            task(i);
        }
    }
    std::size_t width() const override { return 1; }

    std::size_t calls = 0;
    std::size_t callsBefore = 0;

private:
    CancelToken m_token;
    std::size_t m_at;
    std::size_t m_done = 0;
};

} // namespace

void TestHdbscan::aCancelIsAnsweredByCancelled()
{
    const Points points = cloud(2000, 6, 2);
    for (const std::size_t at : {0, 3, 40, 70, 130, 180}) {
        CancelToken token;
        CancellingExecutor executor(token, at);
        Run run{executor, token, nullptr, 1};
        const Result<DensityClusters> clusters = hdbscan(points, {}, run);
        QVERIFY2(!clusters.ok(), qPrintable(QString::number(at)));
        QCOMPARE(clusters.error().kind, ErrorKind::Cancelled);
        QCOMPARE(executor.calls, executor.callsBefore); // nothing new is begun
    }
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    QCOMPARE(hdbscan(points, {1, 5, {}}, run).error().kind, ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(TestHdbscan)
#include "tst_hdbscan.moc"
