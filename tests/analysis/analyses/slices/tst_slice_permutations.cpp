// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/slice_permutations.h"

#include "analysis/analyses/slices/slice_search.h"

#include "tests/support/expect.h"
#include "tests/support/planted_log.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace faultline;

namespace {

Result<SliceData> slicesOf(std::size_t rows, Run &run)
{
    return sliceData(PlantedLog{.rows = rows}.dataset(), {}, SliceLoss::Failure, 6, run);
}

std::vector<std::uint32_t> allRows(const SliceData &slices)
{
    std::vector<std::uint32_t> rows(slices.size());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        rows[row] = row;
    return rows;
}

} // namespace

class TestSlicePermutations : public QObject {
    Q_OBJECT

private slots:
    void theBestOfAShuffleIsTheBestOfASearchOfIt();
    void threadsChangeNothing();
    void sharesCountTheRealOne();
    void depthFollowsTheWork();
};

void TestSlicePermutations::theBestOfAShuffleIsTheBestOfASearchOfIt()
{
    // Losses dealt by hand, searched in the ordinary way: their best scores lie where those of the shuffles do.
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 9};
    const Result<SliceData> slices = slicesOf(500, run);
    EXPECT_OK(slices);
    const std::vector<std::uint32_t> rows = allRows(*slices);
    const SearchView view = searchView(*slices, rows, slices->capped);
    const Result<std::vector<std::vector<double>>> best = bestOfShuffles(view, {60, 2, {10, 150}}, run);
    EXPECT_OK(best);
    std::vector<double> byHand;
    std::mt19937_64 random(4);
    for (int repeat = 0; repeat < 60; ++repeat) {
        std::vector<double> loss = slices->capped;
        std::shuffle(loss.begin(), loss.end(), random);
        const SearchView dealt = searchView(*slices, rows, loss);
        const Result<SearchOutcome> outcome =
            searchSlices(dealt.space, dealt.rows, {{view.alphas[0], 1, false}}, {2, {10, 150}, 1e10}, run);
        EXPECT_OK(outcome);
        byHand.push_back(outcome->slices[0].empty() ? 0.0 : outcome->slices[0][0].score);
    }
    std::sort(byHand.begin(), byHand.end());
    // Two samples of 60 from one distribution: Kolmogorov-Smirnov below its 0.1 % point, 1.95 sqrt(2 / 60).
    double distance = 0.0;
    for (std::size_t i = 0; i < byHand.size(); ++i) {
        const auto below = std::upper_bound((*best)[0].begin(), (*best)[0].end(), byHand[i]) - (*best)[0].begin();
        distance = std::max(distance, std::fabs(static_cast<double>(below) - static_cast<double>(i + 1)) / 60.0);
    }
    QVERIFY2(distance < 0.356, qPrintable(QString::number(distance)));
}

void TestSlicePermutations::threadsChangeNothing()
{
    std::vector<std::vector<std::vector<double>>> answers;
    for (const std::size_t width : {1, 3}) {
        ThreadExecutor executor(width);
        Run run{executor, {}, nullptr, 2};
        const Result<SliceData> slices = slicesOf(400, run);
        EXPECT_OK(slices);
        const SearchView view = searchView(*slices, allRows(*slices), slices->capped);
        const Result<std::vector<std::vector<double>>> best = bestOfShuffles(view, {20, 3, {8, 120}}, run);
        EXPECT_OK(best);
        answers.push_back(*best);
    }
    QVERIFY(answers[0] == answers[1]);
}

void TestSlicePermutations::sharesCountTheRealOne()
{
    const std::vector<double> best{0.1, 0.2, 0.2, 0.4};
    QCOMPARE(shareReaching(best, 0.5), 0.2);
    QCOMPARE(shareReaching(best, 0.4), 0.4);
    QCOMPARE(shareReaching(best, 0.2), 0.8);
    QCOMPARE(shareReaching(best, 0.0), 1.0);
}

void TestSlicePermutations::depthFollowsTheWork()
{
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const Result<SliceData> slices = slicesOf(500, run);
    EXPECT_OK(slices);
    const SearchView view = searchView(*slices, allRows(*slices), slices->capped);
    const PermutationLimits limits{100, 3, {}};
    QCOMPARE(affordableDepth(view, limits, 1e12), std::size_t{3});
    QCOMPARE(affordableDepth(view, limits, 1.0), std::size_t{1});
    QVERIFY(affordableShuffles(view, limits, 1e9) > affordableShuffles(view, limits, 1e8));
}

QTEST_GUILESS_MAIN(TestSlicePermutations)
#include "tst_slice_permutations.moc"
