// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/error_grid.h"

#include "analysis/stats/intervals.h"
#include "tests/support/expect.h"
#include "tests/support/memory_source.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace faultline;

namespace {

constexpr std::size_t kRows = 20'000;

/// Rows with everything that makes bins hard: missing, NaN, infinities, ties, many categories, rows without a label.
struct HardRows {
    MemorySource::Numbers amount; ///< many distinct
    MemorySource::Numbers ties; ///< half are 0
    MemorySource::Integers month; ///< 1 ... 12
    MemorySource::Texts place; ///< forty, of falling frequency
    MemorySource::Integers when;
    MemorySource::Numbers weight;
    MemorySource::Texts label;
    MemorySource::Texts prediction;

    explicit HardRows(std::uint64_t seed)
    {
        std::mt19937_64 random(seed);
        const auto draw = [&](std::uint64_t below) { return random() % below; };
        for (std::size_t row = 0; row < kRows; ++row) {
            const auto kind = draw(60);
            const double value = static_cast<double>(draw(100'000)) / 7.0;
            amount.push_back(kind == 0       ? std::nullopt
                                 : kind == 1 ? std::optional(std::nan(""))
                                 : kind == 2 ? std::optional(HUGE_VAL)
                                 : kind == 3 ? std::optional(-HUGE_VAL)
                                             : std::optional(value));
            ties.push_back(draw(2) == 0 ? 0.0 : static_cast<double>(draw(400)) - 200.0);
            month.push_back(draw(50) == 0 ? std::nullopt : std::optional<std::int64_t>(1 + static_cast<int>(draw(12))));
            const auto far = std::min(draw(40), draw(40));
            place.push_back(draw(30) == 0 ? std::nullopt : std::optional("P" + std::to_string(far)));
            when.push_back(draw(25) == 0 ? std::nullopt
                                         : std::optional<std::int64_t>(static_cast<std::int64_t>(draw(2000)) * kHour));
            weight.push_back(static_cast<double>(draw(5)) / 2.0);
            label.push_back(draw(20) == 0 ? std::nullopt : std::optional(std::to_string(draw(3))));
            prediction.push_back(draw(40) == 0 ? std::nullopt : std::optional(std::to_string(draw(3))));
        }
    }

    std::shared_ptr<MemorySource> source(bool weighted = false) const
    {
        auto made = std::make_shared<MemorySource>();
        made->add("amount", Role::Feature, amount).add("ties", Role::Feature, ties);
        made->addIntegers("month", Role::Feature, ValueType::Int64, month).add("place", Role::Feature, place);
        made->addIntegers("ts", Role::Time, ValueType::Time, when);
        made->add("label", Role::Label, label).add("prediction", Role::Prediction, prediction);
        if (weighted)
            made->add("w", Role::Weight, weight);
        return made;
    }
};

Cohort rangeOf(ColumnId column, double lower, double upper)
{
    Cohort cohort;
    cohort.op = CohortOp::Range;
    cohort.column = column;
    cohort.lower = lower;
    cohort.upper = upper;
    return cohort;
}

} // namespace

class TestErrorGrid : public QObject {
    Q_OBJECT

private slots:
    void everyCellsCohortSelectsItsRows_data();
    void everyCellsCohortSelectsItsRows();
    void cellsAreWhatCountingRowByRowGives();
    void totalsAreSumsAndTheCohortsOwnRate();
    void weightsShrinkTheEffectiveN();
    void regressionShowsTheMeanAbsoluteError();
    void aDefinitionOfFailureGivesRates();
    void fewNumbersStayAsTheyAre();
    void cutsAreReadable();
    void rareCategoriesAreTheRest();
    void classesKeepTheirOrder();
    void emptyCohortHasNoBins();
    void unlabelledRecordsAreCountedButHaveNoRate();
    void impactIsWhatFailingLikeTheRestWouldGain();
    void sameGridForAnyThreadCount();
    void cancelledGridIsNoAnswer();
};

void TestErrorGrid::everyCellsCohortSelectsItsRows_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<bool>("filtered");
    const QStringList names{QStringLiteral("amount"),    QStringLiteral("ties"), QStringLiteral("month"),
                            QStringLiteral("place"),     QStringLiteral("ts"),   QStringLiteral("label"),
                            QStringLiteral("prediction")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &other = names[(i + 1) % names.size()];
        for (const bool filtered : {false, true})
            QTest::addRow("%s by %s%s", qPrintable(names[i]), qPrintable(other), filtered ? ", filtered" : "")
                << names[i] << other << filtered;
    }
}

void TestErrorGrid::everyCellsCohortSelectsItsRows()
{
    QFETCH(QString, rows);
    QFETCH(QString, columns);
    QFETCH(bool, filtered);
    const auto source = HardRows(11).source();
    const Dataset data = MemorySource::dataset(source, Task::Multiclass);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const Cohort cohort = filtered ? rangeOf(source->id("amount"), 1000.1, HUGE_VAL) : Cohort{};
    ErrorGridOptions options;
    options.rows.column = source->id(rows.toStdString());
    options.columns.column = source->id(columns.toStdString());
    const Result<Grid> grid = errorGrid(data, cohort, options, run);
    EXPECT_OK(grid);
    QVERIFY(grid->rows.bins.size() > 1 && grid->columns.bins.size() > 1);
    std::uint64_t sum = 0;
    for (std::size_t r = 0; r < grid->rows.bins.size(); ++r) {
        for (std::size_t c = 0; c < grid->columns.bins.size(); ++c) {
            const Result<RowMask> mask = rowsOf(data, both(cohort, grid->cohortOf(r, c)), run);
            EXPECT_OK(mask);
            QCOMPARE(mask->count(), static_cast<std::size_t>(grid->at(r, c).rows));
            sum += grid->at(r, c).rows;
        }
    }
    const Result<RowMask> all = rowsOf(data, cohort, run);
    EXPECT_OK(all);
    QCOMPARE(sum, static_cast<std::uint64_t>(all->count()));
}

void TestErrorGrid::cellsAreWhatCountingRowByRowGives()
{
    const HardRows hard(5);
    const auto source = hard.source();
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    ErrorGridOptions options;
    options.rows.column = source->id("month");
    options.columns.column = source->id("place");
    const Dataset data = MemorySource::dataset(source, Task::Multiclass);
    const Result<Grid> grid = errorGrid(data, {}, options, run);
    EXPECT_OK(grid);
    for (std::size_t r = 0; r < 12; ++r) {
        for (std::size_t c = 0; c < 12; ++c) {
            std::uint64_t n = 0;
            std::uint64_t failures = 0;
            for (std::size_t row = 0; row < kRows; ++row) {
                if (hard.month[row] != std::optional<std::int64_t>(static_cast<std::int64_t>(r) + 1)
                    || hard.place[row] != std::optional(grid->columns.bins[c].category) || !hard.label[row]
                    || !hard.prediction[row])
                    continue;
                ++n;
                failures += hard.label[row] != hard.prediction[row];
            }
            const GridCell &cell = grid->at(r, c);
            QCOMPARE(cell.n, n);
            QCOMPARE(cell.failures, failures);
            QCOMPARE(*cell.value, static_cast<double>(failures) / static_cast<double>(n));
            const auto expected = wilson(static_cast<double>(failures), static_cast<double>(n));
            QCOMPARE(cell.interval->lower, expected->lower);
            QCOMPARE(cell.interval->upper, expected->upper);
        }
    }
}

void TestErrorGrid::totalsAreSumsAndTheCohortsOwnRate()
{
    const HardRows hard(5);
    const auto source = hard.source();
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    ErrorGridOptions options;
    options.rows.column = source->id("ties");
    options.columns.column = source->id("ts");
    const Dataset data = MemorySource::dataset(source, Task::Multiclass);
    const Result<Grid> grid = errorGrid(data, {}, options, run);
    EXPECT_OK(grid);
    QCOMPARE(grid->all.rows, std::uint64_t{kRows});
    std::uint64_t failures = 0;
    for (const GridCell &total : grid->columnTotals)
        failures += total.failures;
    QCOMPARE(grid->all.failures, failures);
    std::uint64_t expected = 0;
    for (std::size_t row = 0; row < kRows; ++row)
        expected += hard.label[row] && hard.prediction[row] && hard.label[row] != hard.prediction[row];
    QCOMPARE(failures, expected);
}

void TestErrorGrid::weightsShrinkTheEffectiveN()
{
    const HardRows hard(5);
    const auto source = hard.source(true);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    ErrorGridOptions options;
    options.rows.column = source->id("month");
    options.columns.column = source->id("label");
    const Dataset data = MemorySource::dataset(source, Task::Multiclass);
    const Result<Grid> grid = errorGrid(data, {}, options, run);
    EXPECT_OK(grid);
    double weight = 0.0;
    double squared = 0.0;
    double failing = 0.0;
    for (std::size_t row = 0; row < kRows; ++row) {
        if (hard.month[row] != std::optional<std::int64_t>(3) || hard.label[row] != std::optional<std::string>("1")
            || !hard.prediction[row])
            continue;
        const double w = *hard.weight[row];
        weight += w;
        squared += w * w;
        failing += hard.prediction[row] == hard.label[row] ? 0.0 : w;
    }
    const GridCell &cell = grid->at(2, 1);
    QCOMPARE(*cell.value, failing / weight);
    QCOMPARE(cell.effectiveN, weight * weight / squared);
    QVERIFY(cell.effectiveN < static_cast<double>(cell.n));
}

void TestErrorGrid::regressionShowsTheMeanAbsoluteError()
{
    std::mt19937_64 random(2);
    MemorySource::Texts cut;
    MemorySource::Numbers size;
    MemorySource::Numbers label;
    MemorySource::Numbers prediction;
    double sum = 0.0;
    std::uint64_t n = 0;
    for (int row = 0; row < 3000; ++row) {
        cut.push_back(row % 3 == 0 ? "good" : "fair");
        size.push_back(static_cast<double>(random() % 1000) / 10.0);
        label.push_back(row % 10 == 0 ? std::nullopt : std::optional(static_cast<double>(random() % 500)));
        prediction.push_back(static_cast<double>(random() % 500));
        if (cut.back() == "good" && *size.back() > 50.0 && label.back()) {
            sum += std::fabs(*prediction.back() - *label.back());
            ++n;
        }
    }
    auto source = std::make_shared<MemorySource>();
    source->add("cut", Role::Feature, cut).add("size", Role::Feature, size);
    source->add("label", Role::Label, label).add("prediction", Role::Prediction, prediction);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    ErrorGridOptions options;
    options.rows.column = source->id("cut");
    options.columns.column = source->id("size");
    options.limits.ranges = 2;
    const Dataset data = MemorySource::dataset(source, Task::Regression);
    const Result<Grid> grid = errorGrid(data, {}, options, run);
    EXPECT_OK(grid);
    QCOMPARE(grid->measure, GridMeasure::MeanAbsoluteError);
    QCOMPARE(grid->intervalKind, IntervalKind::StudentT);
    QCOMPARE(grid->columns.bins[0].upTo, 50.0);
    const GridCell &cell = grid->at(1, 1); // "fair" is the more frequent
    QCOMPARE(cell.n, n);
    QCOMPARE(*cell.value, sum / static_cast<double>(n));
    QVERIFY(cell.interval->lower < *cell.value && cell.interval->upper > *cell.value);
    QVERIFY(cell.rows > cell.n);
}

void TestErrorGrid::aDefinitionOfFailureGivesRates()
{
    const HardRows hard(5);
    const auto source = hard.source();
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    ErrorGridOptions options;
    options.rows.column = source->id("month");
    options.columns.column = source->id("ties");
    Cohort ones;
    ones.op = CohortOp::Equal;
    ones.column = source->id("label");
    ones.texts = {"1"};
    options.failing = ones;
    const Dataset data = MemorySource::dataset(source, Task::Multiclass);
    const Result<Grid> grid = errorGrid(data, {}, options, run);
    EXPECT_OK(grid);
    QCOMPARE(grid->measure, GridMeasure::FailureRate);
    std::uint64_t n = 0;
    std::uint64_t failures = 0;
    for (std::size_t row = 0; row < kRows; ++row) {
        if (hard.month[row] != std::optional<std::int64_t>(7) || !hard.label[row] || !hard.prediction[row])
            continue;
        ++n;
        failures += hard.label[row] == std::optional<std::string>("1");
    }
    QCOMPARE(grid->rowTotals[6].n, n);
    QCOMPARE(grid->rowTotals[6].failures, failures);
}

void TestErrorGrid::fewNumbersStayAsTheyAre()
{
    const auto source = HardRows(5).source();
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    ErrorGridOptions options;
    options.rows.column = source->id("month");
    options.columns.column = source->id("month");
    const Dataset data = MemorySource::dataset(source, Task::Multiclass);
    const Result<Grid> grid = errorGrid(data, {}, options, run);
    EXPECT_OK(grid);
    QCOMPARE(grid->rows.bins.size(), std::size_t{13});
    QCOMPARE(grid->rows.bins[11].kind, GridBinKind::Number);
    QCOMPARE(grid->rows.bins[11].upTo, 12.0);
    QVERIFY(grid->rows.wholeNumbers);
    QVERIFY(grid->rows.bins[12].isApart());
}

void TestErrorGrid::cutsAreReadable()
{
    MemorySource::Numbers amount;
    std::mt19937_64 random(8);
    for (std::size_t row = 0; row < kRows; ++row)
        amount.push_back(static_cast<double>(random() % 1'000'000) / 999.0);
    auto source = std::make_shared<MemorySource>();
    source->add("amount", Role::Feature, amount);
    source->add("label", Role::Label, MemorySource::Texts(kRows, "a"));
    source->add("prediction", Role::Prediction, MemorySource::Texts(kRows, "a"));
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    ErrorGridOptions options;
    options.rows.column = source->id("amount");
    options.columns.column = source->id("label");
    const Dataset data = MemorySource::dataset(source, Task::Multiclass);
    const Result<Grid> grid = errorGrid(data, {}, options, run);
    EXPECT_OK(grid);
    QCOMPARE(grid->rows.bins.size(), std::size_t{10});
    for (std::size_t i = 0; i < 9; ++i)
        QCOMPARE(grid->rows.bins[i].upTo, 100.0 * static_cast<double>(i + 1));
}

void TestErrorGrid::rareCategoriesAreTheRest()
{
    const auto source = HardRows(5).source();
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    ErrorGridOptions options;
    options.rows.column = source->id("place");
    options.columns.column = source->id("label");
    const Dataset data = MemorySource::dataset(source, Task::Multiclass);
    const Result<Grid> grid = errorGrid(data, {}, options, run);
    EXPECT_OK(grid);
    const std::vector<GridBin> &bins = grid->rows.bins;
    QCOMPARE(bins.size(), std::size_t{14});
    QCOMPARE(bins[12].kind, GridBinKind::Rest);
    QCOMPARE(bins[13].kind, GridBinKind::Missing);
    for (std::size_t i = 1; i < 12; ++i)
        QVERIFY(grid->rowTotals[i - 1].rows >= grid->rowTotals[i].rows);
}

void TestErrorGrid::classesKeepTheirOrder()
{
    MemorySource::Integers label;
    for (int row = 0; row < 200; ++row)
        label.push_back(row % 20 == 3 || row < 40 ? 19 - row % 20 : 7);
    auto source = std::make_shared<MemorySource>();
    source->addIntegers("label", Role::Label, ValueType::Int64, label);
    source->addIntegers("prediction", Role::Prediction, ValueType::Int64, label);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    ErrorGridOptions options;
    options.rows.column = source->id("label");
    options.columns.column = source->id("prediction");
    const Dataset data = MemorySource::dataset(source, Task::Multiclass);
    const Result<Grid> grid = errorGrid(data, {}, options, run);
    EXPECT_OK(grid);
    QCOMPARE(grid->rows.bins.size(), std::size_t{20});
    for (std::size_t i = 0; i < 20; ++i)
        QCOMPARE(grid->rows.bins[i].upTo, static_cast<double>(i));
    QCOMPARE(grid->all.failures, std::uint64_t{0});
    QVERIFY(!grid->at(0, 1).value);
}

void TestErrorGrid::emptyCohortHasNoBins()
{
    const auto source = HardRows(5).source();
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    ErrorGridOptions options;
    options.rows.column = source->id("amount");
    options.columns.column = source->id("place");
    const Dataset data = MemorySource::dataset(source, Task::Multiclass);
    for (const char *name : {"place", "ts", "month"}) {
        options.columns.column = source->id(name);
        const Result<Grid> grid = errorGrid(data, rangeOf(source->id("ties"), 900.0, 901.0), options, run);
        EXPECT_OK(grid);
        QVERIFY(grid->rows.bins.empty() && grid->columns.bins.empty() && grid->cells.empty());
        QVERIFY(!grid->all.value);
    }
}

void TestErrorGrid::unlabelledRecordsAreCountedButHaveNoRate()
{
    auto source = std::make_shared<MemorySource>();
    source->add("x", Role::Feature, MemorySource::Texts{"a", "b", "a"});
    source->add("prediction", Role::Prediction, MemorySource::Texts{"0", "1", "1"});
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    ErrorGridOptions options;
    options.rows.column = source->id("x");
    options.columns.column = source->id("prediction");
    const Dataset data = MemorySource::dataset(source, Task::Binary);
    const Result<Grid> grid = errorGrid(data, {}, options, run);
    EXPECT_OK(grid);
    QCOMPARE(grid->all.rows, std::uint64_t{3});
    QCOMPARE(grid->all.n, std::uint64_t{0});
    QVERIFY(!grid->all.value && !grid->at(0, 0).value && !grid->impactOf(grid->at(0, 0)));
}

void TestErrorGrid::impactIsWhatFailingLikeTheRestWouldGain()
{
    // 10 of "a", 6 wrong; 30 of "b", 3 wrong: all 9 / 40, rest 3 / 30, gain 9 / 40 - 3 / 30 = 0.125
    MemorySource::Texts feature;
    MemorySource::Texts label;
    for (int row = 0; row < 40; ++row) {
        feature.push_back(row < 10 ? "a" : "b");
        label.push_back(row < 6 || (row >= 10 && row < 13) ? "1" : "0");
    }
    auto source = std::make_shared<MemorySource>();
    source->add("f", Role::Feature, feature).add("label", Role::Label, label);
    source->add("prediction", Role::Prediction, MemorySource::Texts(40, "0"));
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    ErrorGridOptions options;
    options.rows.column = source->id("f");
    options.columns.column = source->id("prediction");
    const Dataset data = MemorySource::dataset(source, Task::Binary);
    const Result<Grid> grid = errorGrid(data, {}, options, run);
    EXPECT_OK(grid);
    const auto impact = grid->impactOf(grid->rowTotals[1]);
    QVERIFY(impact.has_value());
    QCOMPARE(impact->rest, 0.1);
    QCOMPARE(impact->gain, 0.125);
    QVERIFY(!grid->impactOf(grid->all));
}

void TestErrorGrid::sameGridForAnyThreadCount()
{
    const auto source = HardRows(6).source(true);
    std::vector<std::vector<double>> answers;
    for (const std::size_t width : {1, 3}) {
        ThreadExecutor executor(width);
        Run run{executor, {}, nullptr, 1};
        ErrorGridOptions options;
        options.rows.column = source->id("amount");
        options.columns.column = source->id("place");
        const Dataset data = MemorySource::dataset(source, Task::Multiclass);
        const Result<Grid> grid = errorGrid(data, {}, options, run);
        EXPECT_OK(grid);
        answers.emplace_back();
        for (const GridCell &cell : grid->cells)
            answers.back().push_back(cell.sum);
    }
    QVERIFY(answers[0] == answers[1]);
}

void TestErrorGrid::cancelledGridIsNoAnswer()
{
    const auto source = HardRows(6).source();
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    run.cancel.cancel();
    ErrorGridOptions options;
    options.rows.column = source->id("amount");
    options.columns.column = source->id("place");
    const Dataset data = MemorySource::dataset(source, Task::Multiclass);
    const Result<Grid> grid = errorGrid(data, {}, options, run);
    QVERIFY(!grid);
    QCOMPARE(grid.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestErrorGrid)
#include "tst_error_grid.moc"
