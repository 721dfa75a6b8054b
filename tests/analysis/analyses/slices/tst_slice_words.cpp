// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/slice_words.h"

#include "tests/support/expect.h"
#include "tests/support/planted_log.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace faultline;

namespace {

/// Some condition of every kind that a search or a wording can make.
Condition randomCondition(const SliceData &slices, std::mt19937_64 &random)
{
    const std::size_t f = random() % slices.features.size();
    const SliceFeature &feature = slices.features[f];
    const SearchAxis &axis = feature.fine;
    Condition condition{f, {}};
    if (feature.hasMissing() && random() % 4 == 0)
        return {f, CodeSet{}.set(feature.missing())};
    if (feature.kind != SliceFeatureKind::Category) {
        const std::size_t first = random() % axis.ordered;
        const std::size_t last = first + random() % (axis.ordered - first);
        for (std::size_t code = first; code <= last; ++code)
            condition.codes.set(code);
        if (last - first + 1 == axis.ordered)
            condition.codes.reset(first);
        return condition;
    }
    if (random() % 3 == 0) {
        for (std::size_t code = 0; code < axis.size; ++code)
            condition.codes.set(code);
        condition.codes.reset(random() % axis.ordered);
        return condition;
    }
    for (std::size_t i = 0; i < 1 + random() % 4; ++i)
        condition.codes.set(random() % axis.ordered);
    if (condition.codes.count() == axis.size)
        condition.codes.reset(0);
    return condition;
}

} // namespace

class TestSliceWords : public QObject {
    Q_OBJECT

private slots:
    void wordsHoldTheSameRowsAsTheCodes();
    void boundsAreRoundAndOpenAtTheEnds();
    void wholeNumbersAreBoundedByValues();
    void weeksCountFromOne();
};

void TestSliceWords::wordsHoldTheSameRowsAsTheCodes()
{
    const Dataset data = PlantedLog{}.dataset();
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const Result<SliceData> slices = sliceData(data, {}, SliceLoss::Failure, 12, run);
    EXPECT_OK(slices);
    QCOMPARE(slices->features.size(), std::size_t{5});
    std::mt19937_64 random(3);
    for (int repeat = 0; repeat < 200; ++repeat) {
        Conjunction conditions;
        for (std::size_t i = 0; i < 1 + random() % 3; ++i)
            conditions = replaced(conditions, randomCondition(*slices, random));
        const WordedSlice words = wordSlice(*slices, conditions);
        const Result<RowMask> said = rowsOfCohort(data, *slices, words.cohort, run);
        EXPECT_OK(said);
        QCOMPARE(said->words, rowsInside(slices->codes, slices->size(), conditions).words);
        QVERIFY(!words.predicate.empty());
    }
}

void TestSliceWords::boundsAreRoundAndOpenAtTheEnds()
{
    auto source = std::make_shared<MemorySource>();
    MemorySource::Numbers numbers;
    MemorySource::Texts ones(1000, "1");
    for (int i = 0; i < 1000; ++i)
        numbers.push_back(0.137 * i);
    source->add("x", Role::Feature, numbers).add("label", Role::Label, ones).add("prediction", Role::Prediction, ones);
    const Dataset data = MemorySource::dataset(source);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const Result<SliceData> slices = sliceData(data, {}, SliceLoss::Failure, 16, run);
    EXPECT_OK(slices);
    const SliceFeature &feature = slices->features[0];
    CodeSet upper;
    for (std::size_t code = 20; code < feature.fine.ordered; ++code)
        upper.set(code);
    const WordedSlice above = wordCondition(feature, upper);
    QCOMPARE(above.predicate.size(), std::size_t{1});
    QVERIFY(above.predicate[0].op == TermOp::Greater || above.predicate[0].op == TermOp::GreaterOrEqual);
    const double bound = above.predicate[0].numbers[0];
    QVERIFY(bound >= feature.highest[19] && bound <= feature.lowest[20]);
    QCOMPARE(bound, std::round(bound * 10.0) / 10.0);
    QVERIFY(std::isinf(above.cohort.upper));
    const WordedSlice first = wordCondition(feature, CodeSet{}.set(0));
    QVERIFY(first.predicate[0].op == TermOp::Less || first.predicate[0].op == TermOp::LessOrEqual);
    const WordedSlice middle = wordCondition(feature, CodeSet{}.set(5).set(6));
    QCOMPARE(middle.predicate.size() == 2 || middle.predicate[0].op == TermOp::Between, true);
}

void TestSliceWords::wholeNumbersAreBoundedByValues()
{
    const Dataset data = PlantedLog{}.dataset();
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const Result<SliceData> slices = sliceData(data, {}, SliceLoss::Failure, 12, run);
    EXPECT_OK(slices);
    const SliceFeature &hour = slices->features[1];
    QCOMPARE(hour.name, std::string("hour"));
    QCOMPARE(hour.fine.ordered, std::size_t{24});
    CodeSet late;
    for (std::size_t code = 16; code < 24; ++code)
        late.set(code);
    QCOMPARE(wordCondition(hour, late).predicate,
             (std::vector<PredicateTerm>{{"hour", TermOp::GreaterOrEqual, {}, {16.0}}}));
    QCOMPARE(wordCondition(hour, CodeSet{}.set(7)).predicate,
             (std::vector<PredicateTerm>{{"hour", TermOp::Equal, {}, {7.0}}}));
    QCOMPARE(wordCondition(hour, CodeSet{}.set(7).set(8)).predicate,
             (std::vector<PredicateTerm>{{"hour", TermOp::Between, {}, {7.0, 8.0}}}));
}

void TestSliceWords::weeksCountFromOne()
{
    const Dataset data = PlantedLog{}.dataset();
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const Result<SliceData> slices = sliceData(data, {}, SliceLoss::Failure, 12, run);
    EXPECT_OK(slices);
    const SliceFeature &week = slices->features.back();
    QCOMPARE(week.kind, SliceFeatureKind::Week);
    QCOMPARE(week.fine.ordered, std::size_t{12});
    CodeSet late;
    for (std::size_t code = 4; code < 12; ++code)
        late.set(code);
    const WordedSlice words = wordCondition(week, late);
    QCOMPARE(words.predicate, (std::vector<PredicateTerm>{{"week", TermOp::GreaterOrEqual, {}, {5.0}}}));
    QCOMPARE(words.week, std::optional<std::size_t>(5));
    QCOMPARE(words.cohort.op, CohortOp::TimeRange);
    QVERIFY(words.features.empty());
}

QTEST_GUILESS_MAIN(TestSliceWords)
#include "tst_slice_words.moc"
