// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/record_order.h"

#include "tests/support/expect.h"
#include "tests/support/memory_source.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace faultline;

namespace {

using Rows = std::vector<std::uint32_t>;

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

RecordOrder byColumn(ColumnId column, bool descending = false)
{
    return {SortBy::Column, {column, {}}, descending};
}

RecordOrder worst(bool reversed = false)
{
    return {SortBy::Worst, {}, reversed};
}

Result<RecordList> order(const Dataset &data, const RecordOrder &wanted, std::size_t threads = 2,
                         const Cohort &cohort = {})
{
    ThreadExecutor executor(threads);
    Run run{executor, {}, nullptr, 1};
    return orderRecords(data, cohort, wanted, run);
}

/// A small log: each value is one row.
struct Small {
    std::shared_ptr<MemorySource> source = std::make_shared<MemorySource>();
    Dataset data(Task task = Task::Binary) const { return MemorySource::dataset(source, task); }
};

#define COMPARE_ROWS(list, ...)                                                                                        \
    do {                                                                                                               \
        const auto &list_ = (list);                                                                                    \
        EXPECT_OK(list_);                                                                                              \
        QCOMPARE(*list_->rows, (Rows{__VA_ARGS__}));                                                                   \
    } while (false)

} // namespace

class TestRecordOrder : public QObject {
    Q_OBJECT

private slots:
    void numbersByValueThenNanThenMissing()
    {
        Small log;
        log.source->add("x", Role::Feature,
                        MemorySource::Numbers{2.0, {}, kNan, -kInfinity, 0.0, -0.0, kInfinity, -1.0, {}, 2.0});
        const Dataset data = log.data();
        const auto up = order(data, byColumn(log.source->id("x")));
        COMPARE_ROWS(up, 3, 7, 4, 5, 0, 9, 6, 2, 1, 8);
        QCOMPARE(up->unordered, std::uint64_t{3});
        COMPARE_ROWS(order(data, byColumn(log.source->id("x"), true)), 6, 0, 9, 4, 5, 7, 3, 2, 1, 8);
    }

    void integersBeyondDoublesExactly()
    {
        const std::int64_t big = std::int64_t{1} << 53;
        Small log;
        log.source->addIntegers("n", Role::Feature, ValueType::Int64,
                                {big + 1, big, {}, big + 2, -big - 1, -big, std::numeric_limits<std::int64_t>::min()});
        COMPARE_ROWS(order(log.data(), byColumn(log.source->id("n"))), 6, 4, 5, 1, 0, 3, 2);
        COMPARE_ROWS(order(log.data(), byColumn(log.source->id("n"), true)), 3, 0, 1, 5, 4, 6, 2);
    }

    void textByCodePoint()
    {
        Small log;
        // U+FF5A sorts before U+1F600 by code point, after it by UTF-16.
        log.source->add(
            "t", Role::Feature,
            MemorySource::Texts{"\xF0\x9F\x98\x80", "z", {}, "\xEF\xBD\x9A", "Z", "zz", "", "z", "\xC3\xA6"});
        COMPARE_ROWS(order(log.data(), byColumn(log.source->id("t"))), 6, 4, 1, 7, 5, 8, 3, 0, 2);
        COMPARE_ROWS(order(log.data(), byColumn(log.source->id("t"), true)), 0, 3, 8, 5, 1, 7, 4, 6, 2);
    }

    void logOrderAndItsReverse()
    {
        Small log;
        log.source->add("x", Role::Feature, MemorySource::Numbers{5.0, 1.0, 3.0});
        COMPARE_ROWS(order(log.data(), {SortBy::LogOrder, {}, false}), 0, 1, 2);
        COMPARE_ROWS(order(log.data(), {SortBy::LogOrder, {}, true}), 2, 1, 0);
    }

    void onlyTheCohort()
    {
        Small log;
        log.source->add("x", Role::Feature, MemorySource::Numbers{5.0, 1.0, 3.0, {}, 2.0});
        Cohort above;
        above.op = CohortOp::Range;
        above.column = log.source->id("x");
        above.lower = 1.5;
        above.upper = kInfinity;
        COMPARE_ROWS(order(log.data(), byColumn(log.source->id("x")), 2, above), 4, 2, 0);
    }

    void worstByLogLoss()
    {
        Small log;
        log.source->add("label", Role::Label, MemorySource::Texts{"1", "0", "1", {}, "0", "1"})
            .add("prediction", Role::Prediction, MemorySource::Texts{"1", "1", "0", "1", "0", "1"})
            .add("p_1", Role::Probability, MemorySource::Numbers{0.6, 0.7, 0.01, 0.9, 0.2, {}}, "1");
        const auto list = order(log.data(), worst());
        COMPARE_ROWS(list, 2, 1, 0, 4, 3, 5);
        QCOMPARE(list->worstBy, WorstBy::Loss);
        QCOMPARE(list->unordered, std::uint64_t{2});
        QCOMPARE(list->failures, std::optional<std::uint64_t>(2));
        COMPARE_ROWS(order(log.data(), worst(true)), 4, 0, 1, 2, 3, 5);
    }

    void worstByConfidenceWithoutProbabilities()
    {
        Small log;
        log.source->add("label", Role::Label, MemorySource::Texts{"a", "b", "a", {}, "b", "a", "a", "c"})
            .add("prediction", Role::Prediction, MemorySource::Texts{"a", "a", "b", "a", "b", "a", "c", "c"})
            .add("confidence", Role::Confidence, MemorySource::Numbers{0.9, 0.6, 0.8, 0.7, 0.5, {}, {}, 0.9});
        // Wrong: 2 (.8), 1 (.6), 6 (unknown); right: 4 (.5), 0 and 7 (.9), 5 (unknown); 3 has no label.
        const auto list = order(log.data(Task::Multiclass), worst());
        COMPARE_ROWS(list, 2, 1, 6, 4, 0, 7, 5, 3);
        QCOMPARE(list->worstBy, WorstBy::Confidence);
        COMPARE_ROWS(order(log.data(Task::Multiclass), worst(true)), 5, 0, 7, 4, 6, 1, 2, 3);
    }

    void worstByResidual()
    {
        Small log;
        log.source->add("label", Role::Label, MemorySource::Numbers{1.0, 5.0, {}, 2.0, kNan})
            .add("prediction", Role::Prediction, MemorySource::Numbers{2.0, 1.0, 3.0, 1.0, 0.0});
        const auto list = order(log.data(Task::Regression), worst());
        COMPARE_ROWS(list, 1, 0, 3, 2, 4);
        QCOMPARE(list->worstBy, WorstBy::AbsoluteResidual);
        QVERIFY(!list->failures);
        // The signed residual is a column like any other.
        COMPARE_ROWS(order(log.data(Task::Regression), {SortBy::Column, {{}, Derived::Residual}, false}), 1, 3, 0, 2,
                     4);
    }

    void leastConfidentFirstWithoutLabels()
    {
        Small log;
        log.source->add("prediction", Role::Prediction, MemorySource::Texts{"1", "0", "1", "1"})
            .add("p_1", Role::Probability, MemorySource::Numbers{0.6, 0.1, {}, 0.55}, "1");
        const auto list = order(log.data(), worst());
        COMPARE_ROWS(list, 3, 0, 1, 2);
        QCOMPARE(list->worstBy, WorstBy::LowConfidence);
        QVERIFY(!list->failures);
    }

    void logOrderWhereNothingIsWorse()
    {
        Small log;
        log.source->add("x", Role::Feature, MemorySource::Numbers{5.0, 1.0, 3.0});
        const auto list = order(log.data(Task::Unknown), worst());
        COMPARE_ROWS(list, 0, 1, 2);
        QCOMPARE(list->worstBy, WorstBy::Nothing);
    }

    void sameAsAStableSortOverSeveralChunks()
    {
        constexpr std::size_t kRows = 2 * kChunkRows + 777;
        std::mt19937_64 random(3);
        MemorySource::Numbers numbers;
        MemorySource::Texts texts;
        for (std::size_t i = 0; i < kRows; ++i) {
            const bool missing = random() % 11 == 0;
            numbers.push_back(missing ? std::nullopt : std::optional(static_cast<double>(random() % 2000) - 1000.0));
            texts.push_back(random() % 13 == 0 ? std::nullopt : std::optional("v" + std::to_string(random() % 300)));
        }
        Small log;
        log.source->add("x", Role::Feature, numbers).add("t", Role::Feature, texts);
        const Dataset data = log.data();
        const auto expected = [&](const auto &values, bool descending) {
            Rows rows(kRows);
            for (std::uint32_t row = 0; row < kRows; ++row)
                rows[row] = row;
            std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
                if (!values[a] || !values[b])
                    return values[a].has_value() && !values[b].has_value();
                return descending ? *values[b] < *values[a] : *values[a] < *values[b];
            });
            return rows;
        };
        for (const bool descending : {false, true}) {
            const Rows ofNumbers = expected(numbers, descending);
            const Rows ofTexts = expected(texts, descending);
            for (const std::size_t threads : {1, 3}) {
                const auto byNumber = order(data, byColumn(log.source->id("x"), descending), threads);
                EXPECT_OK(byNumber);
                QVERIFY(*byNumber->rows == ofNumbers);
                const auto byText = order(data, byColumn(log.source->id("t"), descending), threads);
                EXPECT_OK(byText);
                QVERIFY(*byText->rows == ofTexts);
            }
        }
    }

    void cancelledGivesNothing()
    {
        Small log;
        log.source->add("x", Role::Feature, MemorySource::Numbers{5.0, 1.0});
        InlineExecutor executor;
        Run run{executor, {}, nullptr, 1};
        run.cancel.cancel();
        const auto list = orderRecords(log.data(), {}, byColumn(log.source->id("x")), run);
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ErrorKind::Cancelled);
    }

    void aColumnThatIsNotThereIsSaid()
    {
        Small log;
        log.source->add("x", Role::Feature, MemorySource::Numbers{5.0});
        const auto list = order(log.data(), byColumn(ColumnId{99}));
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ErrorKind::Query);
    }
};

QTEST_GUILESS_MAIN(TestRecordOrder)
#include "tst_record_order.moc"
