// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/slice_search.h"

#include "analysis/analyses/slices/slice_score.h"

#include "tests/support/expect.h"
#include "tests/support/thread_executor.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

#include <cmath>
#include <random>
#include <set>

using namespace faultline;

namespace {

struct Problem {
    std::vector<SearchAxis> space;
    std::vector<std::vector<std::uint8_t>> codes;
    std::vector<double> loss;

    SearchRows rows() const
    {
        std::vector<std::uint32_t> order(loss.size());
        for (std::uint32_t row = 0; row < order.size(); ++row)
            order[row] = row;
        return searchRows(codes, loss, order);
    }
};

/// Axes of every family: ranges with a code that stands alone, categories with complements, single codes.
Problem randomProblem(std::uint64_t seed, std::size_t rows, bool counts)
{
    std::mt19937_64 random(seed);
    const auto draw = [&](std::uint64_t below) { return static_cast<std::uint8_t>(random() % below); };
    Problem problem;
    problem.space = {{6, 4, 5, true, 256, false},
                     {5, 5, 5, true, 256, false},
                     {4, 4, 4, false, 256, true},
                     {5, 4, 4, true, 2, true},
                     {3, 3, 3, false, 256, false}};
    for (const SearchAxis &axis : problem.space) {
        std::vector<std::uint8_t> &codes = problem.codes.emplace_back();
        for (std::size_t row = 0; row < rows; ++row)
            codes.push_back(draw(axis.size));
    }
    for (std::size_t row = 0; row < rows; ++row) {
        const bool weak = problem.codes[0][row] >= 1 && problem.codes[0][row] <= 2 && problem.codes[2][row] != 1;
        const double loss = static_cast<double>(random() % 1024) / 1024.0;
        problem.loss.push_back(counts ? (loss < (weak ? 0.5 : 0.15) ? 1.0 : 0.0) : (weak ? 1.5 * loss : loss));
    }
    problem.loss = quantised(problem.loss);
    return problem;
}

/// Every conjunction, row by row.
std::vector<FoundSlice> byBruteForce(const Problem &problem, const SearchGoal &goal, const SearchLimits &limits)
{
    const SearchRows rows = problem.rows();
    const SliceScore score{goal.alpha, static_cast<double>(rows.size()), rows.total};
    std::vector<std::vector<SliceItem>> level{{}};
    std::vector<FoundSlice> found;
    for (std::size_t depth = 1; depth <= limits.conditions; ++depth) {
        std::vector<std::vector<SliceItem>> next;
        for (const std::vector<SliceItem> &parent : level) {
            const std::uint32_t from = parent.empty() ? 0 : parent.back().axis + 1;
            for (std::uint32_t axis = from; axis < problem.space.size(); ++axis) {
                for (const SliceItem &item : itemsOf(problem.space[axis], axis)) {
                    next.push_back(parent);
                    next.back().push_back(item);
                }
            }
        }
        for (const std::vector<SliceItem> &items : next) {
            FoundSlice slice{items, 0.0, 0, 0.0};
            for (std::size_t row = 0; row < rows.size(); ++row) {
                if (isInside(rows, items, row)) {
                    ++slice.n;
                    slice.loss += rows.loss[row];
                }
            }
            slice.score = slice.n > 0 ? score.of(static_cast<double>(slice.n), slice.loss) : 0.0;
            if (slice.n >= limits.size.least && slice.n <= limits.size.most && slice.loss > 0.0 && slice.score > 0.0)
                found.push_back(slice);
        }
        level = std::move(next);
    }
    std::sort(found.begin(), found.end(), isBefore);
    if (goal.oneOfEachSet) {
        std::vector<std::vector<std::uint32_t>> seen;
        std::erase_if(found, [&](const FoundSlice &slice) {
            std::vector<std::uint32_t> axes;
            for (const SliceItem &item : slice.items)
                axes.push_back(item.axis);
            const bool known = std::find(seen.begin(), seen.end(), axes) != seen.end();
            if (!known)
                seen.push_back(axes);
            return known;
        });
    }
    found.resize(std::min(found.size(), goal.most));
    return found;
}

void compareSlices(const std::vector<FoundSlice> &got, const std::vector<FoundSlice> &want)
{
    QCOMPARE(got.size(), want.size());
    for (std::size_t i = 0; i < want.size(); ++i) {
        QVERIFY2(got[i].items == want[i].items, qPrintable(QString::number(i)));
        QCOMPARE(got[i].n, want[i].n);
        QCOMPARE(got[i].loss, want[i].loss);
        QCOMPARE(got[i].score, want[i].score);
    }
}

nlohmann::json fixtures()
{
    QFile file(QStringLiteral(FAULTLINE_TEST_DATA "/slices/sliceline_fixtures.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return nlohmann::json::parse(file.readAll().toStdString());
}

} // namespace

class TestSliceSearch : public QObject {
    Q_OBJECT

private slots:
    void conditionsAreEachSetOfCodesOnce();
    void theBestAreThoseOfBruteForce_data();
    void theBestAreThoseOfBruteForce();
    void fixturesOfSliceLineAreFoundExactly_data();
    void fixturesOfSliceLineAreFoundExactly();
    void threadsChangeNothing();
    void tooMuchWorkIsSaid();
    void nothingWrongIsNoSlice();
    void cancelledSearchIsNoAnswer();
};

void TestSliceSearch::conditionsAreEachSetOfCodesOnce()
{
    for (const SearchAxis &axis : {SearchAxis{6, 4, 5, true, 256, false}, SearchAxis{4, 4, 4, true, 256, true},
                                   SearchAxis{5, 3, 4, true, 2, true}, SearchAxis{5, 5, 5, true, 4, true},
                                   SearchAxis{5, 5, 5, true, 3, true}, SearchAxis{4, 4, 4, false, 256, true},
                                   SearchAxis{2, 2, 2, false, 256, true}, SearchAxis{1, 1, 1, true, 256, true}}) {
        std::set<std::vector<bool>> seen;
        for (const SliceItem &item : itemsOf(axis, 0)) {
            std::vector<bool> codes;
            for (std::size_t code = 0; code < axis.size; ++code)
                codes.push_back(item.holds(static_cast<std::uint8_t>(code)));
            QVERIFY(seen.insert(codes).second);
            QVERIFY(std::count(codes.begin(), codes.end(), true) > 0);
            QVERIFY(std::count(codes.begin(), codes.end(), false) > 0);
        }
    }
    QCOMPARE(itemsOf({16, 16, 16, true, 256, false}, 0).size(), std::size_t{135});
    QCOMPARE(itemsOf({31, 0, 30, false, 256, true}, 0).size(), std::size_t{60});
}

void TestSliceSearch::theBestAreThoseOfBruteForce_data()
{
    QTest::addColumn<double>("alpha");
    QTest::addColumn<bool>("counts");
    QTest::addColumn<bool>("oneOfEachSet");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("leastRows");
    QTest::newRow("failures") << 0.95 << true << false << 10 << 5;
    QTest::newRow("failures, rate alone") << 1.0 << true << false << 25 << 8;
    QTest::newRow("failures, size matters") << 0.6 << true << false << 40 << 1;
    QTest::newRow("losses") << 0.9 << false << false << 30 << 4;
    QTest::newRow("one of each set") << 0.95 << true << true << 8 << 6;
    QTest::newRow("losses, one of each set") << 0.97 << false << true << 30 << 10;
    QTest::newRow("all of them") << 0.99 << true << false << 100000 << 12;
}

void TestSliceSearch::theBestAreThoseOfBruteForce()
{
    QFETCH(double, alpha);
    QFETCH(bool, counts);
    QFETCH(bool, oneOfEachSet);
    QFETCH(int, most);
    QFETCH(int, leastRows);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const Problem problem = randomProblem(seed, 150, counts);
        const SearchGoal goal{alpha, static_cast<std::size_t>(most), oneOfEachSet};
        for (const std::size_t conditions : {1, 2, 3, 4}) {
            if (conditions == 4 && seed > 1)
                continue;
            const SearchLimits limits{
                conditions, {static_cast<std::uint64_t>(leastRows), most == 25 ? std::uint64_t{40} : UINT64_MAX}, 1e10};
            const Result<SearchOutcome> outcome = searchSlices(problem.space, problem.rows(), {goal}, limits, run);
            EXPECT_OK(outcome);
            QVERIFY(outcome->whole);
            compareSlices(outcome->slices[0], byBruteForce(problem, goal, limits));
        }
    }
}

void TestSliceSearch::fixturesOfSliceLineAreFoundExactly_data()
{
    QTest::addColumn<int>("index");
    const nlohmann::json all = fixtures();
    QVERIFY(!all.empty());
    for (int i = 0; i < static_cast<int>(all["cases"].size()); ++i)
        QTest::addRow("input %d", all["cases"][static_cast<std::size_t>(i)]["input"].get<int>()) << i;
}

void TestSliceSearch::fixturesOfSliceLineAreFoundExactly()
{
    QFETCH(int, index);
    const nlohmann::json all = fixtures();
    const nlohmann::json &one = all["cases"][static_cast<std::size_t>(index)];
    const auto values = one["X"].get<std::vector<std::vector<int>>>();
    Problem problem;
    for (std::size_t column = 0; column < values[0].size(); ++column) {
        std::vector<std::uint8_t> &codes = problem.codes.emplace_back();
        for (const std::vector<int> &row : values)
            codes.push_back(static_cast<std::uint8_t>(row[column]));
        const std::size_t size = *std::max_element(codes.begin(), codes.end()) + 1U;
        problem.space.push_back({size, size, size, false, 256, false});
    }
    const auto errors = one["e"].get<std::vector<double>>();
    problem.loss = quantised(errors);
    const double quantum = *std::max_element(errors.begin(), errors.end()) / std::ldexp(1.0, 29);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const SearchGoal goal{one["alpha"], one["k"], false};
    const Result<SearchOutcome> outcome =
        searchSlices(problem.space, problem.rows(), {goal}, {3, {one["min_support"], UINT64_MAX}, 1e10}, run);
    EXPECT_OK(outcome);
    const nlohmann::json &want = one["exact_topk_score_errorsum_maxerror_size_predicates"];
    QCOMPARE(outcome->slices[0].size(), want.size());
    for (std::size_t i = 0; i < want.size(); ++i) {
        const FoundSlice &got = outcome->slices[0][i];
        QVERIFY2(std::fabs(got.score - want[i][0].get<double>()) < 1e-6, qPrintable(QString::number(got.score)));
        QVERIFY(std::fabs(got.loss * quantum - want[i][1].get<double>()) < 1e-6);
        QCOMPARE(got.n, want[i][3].get<std::uint64_t>());
        double largest = 0.0;
        for (std::size_t row = 0; row < errors.size(); ++row) {
            bool inside = true;
            for (const SliceItem &item : got.items)
                inside = inside && item.holds(problem.codes[item.axis][row]);
            largest = inside ? std::max(largest, errors[row]) : largest;
        }
        QCOMPARE(largest, want[i][2].get<double>());
        const auto conditions = want[i][4].get<std::vector<std::vector<std::uint32_t>>>();
        QCOMPARE(got.items.size(), conditions.size());
        for (std::size_t c = 0; c < conditions.size(); ++c) {
            QCOMPARE(got.items[c].axis, conditions[c][0]);
            QCOMPARE(std::uint32_t{got.items[c].first}, conditions[c][1]);
        }
    }
}

void TestSliceSearch::threadsChangeNothing()
{
    const Problem problem = randomProblem(5, 3000, false);
    const std::vector<SearchGoal> goals{{0.95, 20, false}, {0.99, 12, true}};
    std::vector<SearchOutcome> outcomes;
    for (const std::size_t width : {1, 2, 5}) {
        ThreadExecutor executor(width);
        Run run{executor, {}, nullptr, 1};
        const Result<SearchOutcome> outcome =
            searchSlices(problem.space, problem.rows(), goals, {3, {30, UINT64_MAX}, 1e10}, run);
        EXPECT_OK(outcome);
        outcomes.push_back(*outcome);
    }
    for (const SearchOutcome &outcome : outcomes) {
        QCOMPARE(outcome.examined, outcomes[0].examined);
        for (std::size_t g = 0; g < goals.size(); ++g)
            compareSlices(outcome.slices[g], outcomes[0].slices[g]);
    }
}

void TestSliceSearch::tooMuchWorkIsSaid()
{
    const Problem problem = randomProblem(6, 2000, true);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const Result<SearchOutcome> all =
        searchSlices(problem.space, problem.rows(), {{}}, {3, {20, UINT64_MAX}, 1e10}, run);
    const Result<SearchOutcome> some =
        searchSlices(problem.space, problem.rows(), {{}}, {3, {20, UINT64_MAX}, 12'000}, run);
    EXPECT_OK(all);
    EXPECT_OK(some);
    QVERIFY(all->whole);
    QVERIFY(!some->whole);
    QVERIFY(some->examined < all->examined);
    QVERIFY(!some->slices[0].empty());
    QVERIFY(some->slices[0][0].score <= all->slices[0][0].score);
}

void TestSliceSearch::nothingWrongIsNoSlice()
{
    Problem problem = randomProblem(7, 100, true);
    problem.loss.assign(100, 0.0);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const Result<SearchOutcome> none =
        searchSlices(problem.space, problem.rows(), {{}}, {3, {1, UINT64_MAX}, 1e10}, run);
    EXPECT_OK(none);
    QVERIFY(none->slices[0].empty());
    problem.loss.assign(100, 1.0);
    const Result<SearchOutcome> all =
        searchSlices(problem.space, problem.rows(), {{}}, {3, {1, UINT64_MAX}, 1e10}, run);
    EXPECT_OK(all);
    QVERIFY(all->slices[0].empty());
}

void TestSliceSearch::cancelledSearchIsNoAnswer()
{
    const Problem problem = randomProblem(8, 100, true);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    run.cancel.cancel();
    const Result<SearchOutcome> outcome =
        searchSlices(problem.space, problem.rows(), {{}}, {3, {1, UINT64_MAX}, 1e10}, run);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSliceSearch)
#include "tst_slice_search.moc"
