// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/cube_engine.h"

#include "tests/support/expect.h"
#include "tests/support/memory_source.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace faultline;

namespace {

/// 200,000 rows with missing values, NaN, infinities and more distinct numbers than codes.
std::shared_ptr<MemorySource> randomRows(std::size_t rows)
{
    std::mt19937_64 random(7);
    const auto draw = [&](std::uint64_t below) { return random() % below; };
    MemorySource::Numbers distance;
    MemorySource::Numbers weight;
    MemorySource::Texts origin;
    MemorySource::Texts label;
    MemorySource::Texts prediction;
    MemorySource::Numbers confidence;
    MemorySource::Integers time;
    const std::vector<std::string> places{"PHX", "ORD", "ATL", ""};
    for (std::size_t row = 0; row < rows; ++row) {
        const auto kind = draw(50);
        const double value = static_cast<double>(draw(40'000)) / 8.0;
        distance.push_back(kind == 0 ? std::nullopt
                                     : std::optional(kind == 1       ? std::nan("")
                                                         : kind == 2 ? HUGE_VAL
                                                                     : value));
        weight.push_back(0.5 + static_cast<double>(draw(100)) / 64.0);
        origin.push_back(draw(20) == 0 ? std::nullopt : std::optional(places[draw(places.size())]));
        label.push_back(draw(30) == 0 ? std::nullopt : std::optional(std::to_string(draw(2))));
        prediction.push_back(std::to_string(draw(2)));
        confidence.push_back(static_cast<double>(draw(1001)) / 1000.0);
        time.push_back(draw(40) == 0 ? std::nullopt
                                     : std::optional<std::int64_t>(static_cast<std::int64_t>(draw(1000)) * kHour));
    }
    auto source = std::make_shared<MemorySource>();
    source->add("distance", Role::Feature, distance)
        .add("w", Role::Weight, weight)
        .add("origin", Role::Feature, origin);
    source->add("label", Role::Label, label).add("prediction", Role::Prediction, prediction);
    source->add("confidence", Role::Confidence, confidence).addIntegers("ts", Role::Time, ValueType::Time, time);
    return source;
}

CubeKey columnKey(ColumnId column, std::vector<double> cuts = {})
{
    CubeKey key;
    key.column = column;
    key.cuts = std::move(cuts);
    return key;
}

CubeKey key(KeyKind kind)
{
    CubeKey made;
    made.kind = kind;
    return made;
}

Cohort range(ColumnId column, double lower, double upper)
{
    Cohort cohort;
    cohort.op = CohortOp::Range;
    cohort.column = column;
    cohort.lower = lower;
    cohort.upper = upper;
    return cohort;
}

} // namespace

class TestCubeEngine : public QObject {
    Q_OBJECT

private slots:
    void sumsHaveTheSameBitsForAnyThreadCount();
    void predicateOffACodeEdgeIsExact();
    void textAndNegationSkipMissing();
    void cutsAreLeftOpenRightClosed();
    void missingAndNotFiniteHaveTheirOwnCells();
    void integersBeyondDoubleAreComparedExactly();
    void cancelledCubeIsNoAnswer();
    void tooManyCellsAreRefused();
    void emptyTableHasCellsOfZero();
};

void TestCubeEngine::sumsHaveTheSameBitsForAnyThreadCount()
{
    const auto source = randomRows(300'000);
    CubeQuery query;
    query.cohort = range(source->id("distance"), 17.3, 4100.05);
    query.keys = {columnKey(source->id("distance")), columnKey(source->id("origin")), key(KeyKind::ConfidenceBin)};
    query.measures = {{MeasureKind::Count, {}},
                      {MeasureKind::Weight, {}},
                      {MeasureKind::Sum, Derived::Confidence},
                      {MeasureKind::SumOfSquares, Derived::Confidence},
                      {MeasureKind::Sum, Derived::Failure}};
    std::vector<std::vector<std::vector<double>>> answers;
    for (const std::size_t width : {1, 2, 7}) {
        ThreadExecutor executor(width);
        Run run{executor, {}, nullptr, 1};
        const Dataset data = MemorySource::dataset(source);
        const Result<CubeResult> cube = answer(data, query, run);
        EXPECT_OK(cube);
        answers.push_back(cube->measures);
    }
    QVERIFY(answers[0] == answers[1]);
    QVERIFY(answers[0] == answers[2]);
}

void TestCubeEngine::predicateOffACodeEdgeIsExact()
{
    const auto source = randomRows(100'000);
    const Dataset data = MemorySource::dataset(source);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const auto column = data.production->column(source->id("distance"), run);
    EXPECT_OK(column);
    for (const auto &[lower, upper] :
         {std::pair{1000.0, 2000.0}, {1000.0625, HUGE_VAL}, {-HUGE_VAL, 3.2}, {5.0, 5.0}}) {
        const Result<RowMask> mask = rowsOf(data, range(source->id("distance"), lower, upper), run);
        EXPECT_OK(mask);
        std::size_t expected = 0;
        for (std::size_t row = 0; row < data.production->rows(); ++row) {
            const double value = (*column)->numbers[row];
            const bool in = (*column)->isValid(row) && (value > lower || lower == -HUGE_VAL)
                && (value <= upper || upper == HUGE_VAL) && !std::isnan(value);
            expected += in;
            QCOMPARE(mask->at(row), in);
        }
        QCOMPARE(mask->count(), expected);
    }
}

void TestCubeEngine::textAndNegationSkipMissing()
{
    auto source = std::make_shared<MemorySource>();
    source->add("origin", Role::Feature, MemorySource::Texts{"PHX", std::nullopt, "ORD", ""});
    const Dataset data = MemorySource::dataset(source);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    Cohort phx;
    phx.op = CohortOp::Equal;
    phx.column = source->id("origin");
    phx.texts = {"PHX", ""};
    const Result<RowMask> in = rowsOf(data, phx, run);
    EXPECT_OK(in);
    QCOMPARE(in->words[0], std::uint64_t{0b1001});
    Cohort outside;
    outside.op = CohortOp::Not;
    outside.children = {phx};
    const Result<RowMask> out = rowsOf(data, outside, run);
    EXPECT_OK(out);
    QCOMPARE(out->words[0], std::uint64_t{0b0110});
    Cohort missing = phx;
    missing.op = CohortOp::IsMissing;
    const Result<RowMask> none = rowsOf(data, missing, run);
    EXPECT_OK(none);
    QCOMPARE(none->words[0], std::uint64_t{0b0010});
}

void TestCubeEngine::cutsAreLeftOpenRightClosed()
{
    auto source = std::make_shared<MemorySource>();
    source->add("x", Role::Feature, MemorySource::Numbers{1.0, 2.0, 2.5, 3.0, std::nullopt, std::nan("")});
    const Dataset data = MemorySource::dataset(source);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    CubeQuery query;
    query.keys = {columnKey(source->id("x"), {2.0, 3.0})};
    query.measures = {{MeasureKind::Count, {}}};
    const Result<CubeResult> cube = answer(data, query, run);
    EXPECT_OK(cube);
    QCOMPARE(cube->measures[0], (std::vector<double>{1, 1, 0, 2, 2, 0}));
}

void TestCubeEngine::missingAndNotFiniteHaveTheirOwnCells()
{
    auto source = std::make_shared<MemorySource>();
    source->add("x", Role::Feature, MemorySource::Numbers{0.0, -0.0, std::nullopt, HUGE_VAL, std::nan(""), 5.0});
    const Dataset data = MemorySource::dataset(source);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    CubeQuery query;
    query.keys = {columnKey(source->id("x"))};
    query.measures = {{MeasureKind::Count, {}}};
    const Result<CubeResult> cube = answer(data, query, run);
    EXPECT_OK(cube);
    QCOMPARE(cube->axes[0].values[0].kind, KeyValueKind::Missing);
    QCOMPARE(cube->axes[0].values[1].kind, KeyValueKind::NotFinite);
    QCOMPARE(cube->measures[0], (std::vector<double>{1, 2, 0, 2, 1}));
}

void TestCubeEngine::integersBeyondDoubleAreComparedExactly()
{
    constexpr std::int64_t kBig = (std::int64_t{1} << 53);
    auto source = std::make_shared<MemorySource>();
    source->addIntegers("id", Role::Feature, ValueType::Int64, {kBig, kBig + 1, kBig + 2});
    const Dataset data = MemorySource::dataset(source);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const Result<RowMask> above = rowsOf(data, range(source->id("id"), static_cast<double>(kBig), HUGE_VAL), run);
    EXPECT_OK(above);
    QCOMPARE(above->words[0], std::uint64_t{0b110});
}

void TestCubeEngine::cancelledCubeIsNoAnswer()
{
    const Dataset data = MemorySource::dataset(randomRows(1000));
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    run.cancel.cancel();
    const Result<CubeResult> cube = answer(data, {}, run);
    QVERIFY(!cube);
    QCOMPARE(cube.error().kind, ErrorKind::Cancelled);
}

void TestCubeEngine::tooManyCellsAreRefused()
{
    const auto source = randomRows(50'000);
    const Dataset data = MemorySource::dataset(source);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    CubeQuery query;
    const CubeKey wide = columnKey(source->id("distance"));
    query.keys = {wide, wide, wide, wide};
    const Result<CubeResult> cube = answer(data, query, run);
    QVERIFY(!cube);
    QCOMPARE(cube.error().message,
             std::string("The cube has more than 16,777,216 cells: use fewer keys or coarser ranges."));
}

void TestCubeEngine::emptyTableHasCellsOfZero()
{
    auto source = std::make_shared<MemorySource>();
    source->add("x", Role::Feature, MemorySource::Numbers{});
    const Dataset data = MemorySource::dataset(source);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    CubeQuery query;
    query.measures = {{MeasureKind::Count, {}}};
    const Result<CubeResult> cube = answer(data, query, run);
    EXPECT_OK(cube);
    QCOMPARE(cube->measures[0], std::vector<double>{0.0});
}

QTEST_GUILESS_MAIN(TestCubeEngine)
#include "tst_cube_engine.moc"
