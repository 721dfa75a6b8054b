// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cluster/pca.h"

#include "tests/support/thread_executor.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace faultline;

namespace {

std::vector<std::uint32_t> allRows(const Points &points)
{
    std::vector<std::uint32_t> rows(points.rows);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

PrincipalAxes axesOf(const Points &points, std::size_t most, std::size_t threads = 1)
{
    ThreadExecutor executor(threads);
    Run run{executor, {}, nullptr, 7};
    return principalAxes(points, allRows(points), most, run).take();
}

/// Independent coordinates with standard deviations spread[d], mixed by a rotation in the planes (d, d + 1).
Points mixed(std::size_t rows, const std::vector<double> &spread, double angle, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    Points points{rows, spread.size(), {}};
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<double> x;
        for (const double s : spread)
            x.push_back(s * normal(random));
        for (std::size_t d = 0; d + 1 < x.size(); ++d) {
            const double a = x[d];
            x[d] = std::cos(angle) * a - std::sin(angle) * x[d + 1];
            x[d + 1] = std::sin(angle) * a + std::cos(angle) * x[d + 1];
        }
        for (const double value : x)
            points.values.push_back(static_cast<float>(value + 100.0));
    }
    return points;
}

} // namespace

class TestPca : public QObject {
    Q_OBJECT

private slots:
    void axesOfAnEllipseAreKnown();
    void projectionKeepsDistancesAndVariances();
    void manyDimensionsGiveWhatFewGive();
    void equalRowsStayEqual();
    void threadsChangeNoByte();
    void pointsWithoutSpreadHaveNoVariance();
};

void TestPca::axesOfAnEllipseAreKnown()
{
    // Four points at +-3 (1, 1) / sqrt 2 and +-1 (1, -1) / sqrt 2: variances 18 / 3 and 2 / 3.
    const auto r = static_cast<float>(1.0 / std::sqrt(2.0));
    const PrincipalAxes axes = axesOf({4, 2, {3 * r, 3 * r, -3 * r, -3 * r, -r, r, r, -r}}, 2);
    QVERIFY(std::fabs(axes.variances[0] - 6.0) < 1e-6);
    QVERIFY(std::fabs(axes.variances[1] - 2.0 / 3.0) < 1e-6);
    QVERIFY(std::fabs(axes.axes[0] - std::sqrt(0.5)) < 1e-6 && std::fabs(axes.axes[1] - std::sqrt(0.5)) < 1e-6);
    QVERIFY(std::max(axes.axes[2], axes.axes[3]) > 0.0); // the largest coordinate is positive
    QVERIFY(std::fabs(axes.explained(1) - 0.9) < 1e-6);
    QCOMPARE(axes.explained(5), 1.0);
}

void TestPca::projectionKeepsDistancesAndVariances()
{
    const Points points = mixed(3000, {5.0, 3.0, 2.0, 1.0, 0.5}, 0.6, 4);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 7};
    const PrincipalAxes axes = axesOf(points, 5);
    const Result<Points> along = alongAxes(points, allRows(points), axes, run);
    QVERIFY(along.ok());
    for (std::size_t i = 0; i < 300; ++i) {
        const double before = std::sqrt(squaredDistance(points.at(i), points.at(2999 - i), 5));
        const double after = std::sqrt(squaredDistance(along->at(i), along->at(2999 - i), 5));
        QVERIFY(std::fabs(before - after) < 1e-4);
    }
    for (std::size_t k = 0; k < 5; ++k) {
        double sum = 0.0;
        double squares = 0.0;
        for (std::size_t i = 0; i < 3000; ++i) {
            sum += static_cast<double>(along->at(i)[k]);
            squares += static_cast<double>(along->at(i)[k]) * static_cast<double>(along->at(i)[k]);
        }
        QVERIFY(std::fabs(sum / 3000) < 1e-4);
        QVERIFY(std::fabs(squares / 2999 - axes.variances[k]) < 1e-3 * axes.variances[0]);
    }
    QVERIFY(std::is_sorted(axes.variances.rbegin(), axes.variances.rend()));
}

void TestPca::manyDimensionsGiveWhatFewGive()
{
    // 450 dimensions, of which the last 100 hold nothing: the same axes exactly from 350 and by iteration from 450.
    std::vector<double> spread(350, 0.1);
    spread[3] = 9.0;
    spread[40] = 6.0;
    spread[200] = 4.0;
    const Points narrow = mixed(700, spread, 0.0, 12);
    Points wide{700, 450, {}};
    for (std::size_t row = 0; row < 700; ++row) {
        wide.values.insert(wide.values.end(), narrow.at(row), narrow.at(row) + 350);
        wide.values.insert(wide.values.end(), 100, 2.5F);
    }
    const PrincipalAxes exact = axesOf(narrow, 3);
    const PrincipalAxes iterated = axesOf(wide, 3);
    QCOMPARE(iterated.count(), std::size_t{3});
    QVERIFY(std::fabs(iterated.totalVariance / exact.totalVariance - 1.0) < 1e-9);
    for (std::size_t k = 0; k < 3; ++k) {
        QVERIFY(std::fabs(iterated.variances[k] / exact.variances[k] - 1.0) < 1e-6);
        for (std::size_t d = 0; d < 350; ++d)
            QVERIFY(std::fabs(iterated.axes[k * 450 + d] - exact.axes[k * 350 + d]) < 1e-4);
    }
}

void TestPca::equalRowsStayEqual()
{
    Points points = mixed(2100, {3.0, 2.0, 1.0, 1.0, 1.0, 1.0, 1.0}, 0.3, 3);
    for (std::size_t i = 0; i < 7; ++i)
        points.values[2099 * 7 + i] = points.values[i];
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 7};
    const Result<Points> along = alongAxes(points, allRows(points), axesOf(points, 4), run);
    QCOMPARE(squaredDistance(along->at(0), along->at(2099), 4), 0.0);
}

void TestPca::threadsChangeNoByte()
{
    const Points narrow = mixed(20000, {3.0, 2.0, 1.0, 0.5}, 0.3, 9);
    const Points wide = mixed(1500, std::vector<double>(400, 1.0), 0.3, 9);
    for (const Points *points : {&narrow, &wide}) {
        const PrincipalAxes one = axesOf(*points, 4);
        for (const std::size_t threads : {2, 7}) {
            const PrincipalAxes many = axesOf(*points, 4, threads);
            QVERIFY(many.axes == one.axes);
            QVERIFY(many.variances == one.variances);
        }
    }
}

void TestPca::pointsWithoutSpreadHaveNoVariance()
{
    const PrincipalAxes axes = axesOf({3, 2, {1.0F, 2.0F, 1.0F, 2.0F, 1.0F, 2.0F}}, 2);
    QCOMPARE(axes.variances, (std::vector<double>{0.0, 0.0}));
    QCOMPARE(axes.explained(1), 1.0);
    QCOMPARE(axesOf({1, 2, {1.0F, 2.0F}}, 2).totalVariance, 0.0);
}

QTEST_GUILESS_MAIN(TestPca)
#include "tst_pca.moc"
