// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/record_detail.h"
#include "analysis/analyses/record_order.h"
#include "analysis/analyses/record_page.h"
#include "analysis/analyses/record_pictures.h"
#include "analysis/columns/packed_chunks.h"

#include "tests/support/expect.h"
#include "tests/support/imported_log.h"
#include "tests/support/memory_source.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace faultline;

namespace {

Result<RecordPage> read(const Table &table, const std::vector<std::uint32_t> &rows,
                        const std::vector<RecordColumn> &columns, std::size_t threads = 2)
{
    ThreadExecutor executor(threads);
    Run run{executor, {}, nullptr, 1};
    return readRecords(table, rows, columns, run);
}

std::string shown(const Column &column, std::size_t row)
{
    return column.isValid(row) ? column.text(row) : "<missing>";
}

std::string shown(const RecordCell &cell, ValueType type)
{
    Column column; // one row of the same value
    column.type = type;
    column.rows = 1;
    if (std::holds_alternative<std::monostate>(cell))
        return "<missing>";
    if (const auto *text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto *integer = std::get_if<std::int64_t>(&cell))
        column.integers = {*integer};
    else
        column.numbers = {std::get<double>(cell)};
    return column.text(0);
}

} // namespace

class TestRecordPage : public QObject {
    Q_OBJECT

private slots:
    void cellsAreThoseOfTheColumns_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("flights") << QStringLiteral(FAULTLINE_SOURCE_DIR "/resources/sample/flights_log.csv.gz");
        QTest::newRow("diamonds") << QStringLiteral("diamonds/diamonds_log.csv.gz");
        QTest::newRow("spam") << QStringLiteral("spam/spam_log.csv.gz");
    }

    void cellsAreThoseOfTheColumns()
    {
        QFETCH(QString, file);
        const Result<ImportedLog> log = ImportedLog::of(file.toStdString());
        EXPECT_OK(log);
        const Table &table = log->table();
        std::mt19937_64 random(1);
        std::vector<std::uint32_t> rows;
        for (int i = 0; i < 300; ++i)
            rows.push_back(static_cast<std::uint32_t>(random() % table.rows()));
        std::vector<RecordColumn> columns;
        for (const ColumnSchema &column : table.schema().columns)
            columns.push_back({column.id, {}});
        const Result<RecordPage> page = read(table, rows, columns);
        EXPECT_OK(page);
        QCOMPARE(page->rows, rows);
        InlineExecutor executor;
        Run run{executor, {}, nullptr, 1};
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const auto column = table.column(columns[c].column, run);
            EXPECT_OK(column);
            for (std::size_t i = 0; i < rows.size(); ++i)
                QCOMPARE(shown(page->at(i, c), page->types[c]), shown(**column, rows[i]));
        }
    }

    void missingIsNotNan()
    {
        auto source = std::make_shared<MemorySource>();
        source->add("x", Role::Feature, MemorySource::Numbers{{}, std::nan(""), 0.0})
            .add("t", Role::Text, MemorySource::Texts{"", {}, "two\nlines"});
        const Dataset data = MemorySource::dataset(source);
        const auto page = read(*data.production, {2, 0, 1, 0}, {{source->id("x"), {}}, {source->id("t"), {}}});
        EXPECT_OK(page);
        QCOMPARE(std::get<double>(page->at(0, 0)), 0.0);
        QVERIFY(std::holds_alternative<std::monostate>(page->at(1, 0)));
        QVERIFY(std::isnan(std::get<double>(page->at(2, 0))));
        QCOMPARE(std::get<std::string>(page->at(0, 1)), std::string("two\nlines"));
        QCOMPARE(std::get<std::string>(page->at(3, 1)), std::string());
        QVERIFY(std::holds_alternative<std::monostate>(page->at(2, 1)));
    }

    void derivedNumbersStandBesideTheColumns()
    {
        auto source = std::make_shared<MemorySource>();
        source->add("label", Role::Label, MemorySource::Texts{"1", "0", {}})
            .add("prediction", Role::Prediction, MemorySource::Texts{"0", "0", "1"})
            .add("p_1", Role::Probability, MemorySource::Numbers{0.25, 0.5, 0.9}, "1");
        const Dataset data = MemorySource::dataset(source);
        const std::vector<RecordColumn> columns = derivedColumns(data.production->schema());
        QCOMPARE(columns.size(), std::size_t{3});
        const auto page = read(*data.production, {0, 1, 2}, columns);
        EXPECT_OK(page);
        QCOMPARE(std::get<std::int64_t>(page->at(0, 0)), std::int64_t{1}); // failure
        QCOMPARE(std::get<std::int64_t>(page->at(1, 0)), std::int64_t{0});
        QVERIFY(std::holds_alternative<std::monostate>(page->at(2, 0)));
        QCOMPARE(std::get<double>(page->at(0, 1)), 0.75); // confidence
        QCOMPARE(std::get<double>(page->at(0, 2)), -std::log(0.25)); // log loss
        QVERIFY(std::holds_alternative<std::monostate>(page->at(2, 2)));
        QCOMPARE(recordColumnName(columns[2], data.production->schema()), std::string("log_loss"));
    }

    void aRecordBeyondTheTableIsAnError()
    {
        auto source = std::make_shared<MemorySource>();
        source->add("x", Role::Feature, MemorySource::Numbers{1.0});
        const Dataset data = MemorySource::dataset(source);
        QVERIFY(!read(*data.production, {1}, {{source->id("x"), {}}}));
        QVERIFY(!read(*data.production, {0}, {{ColumnId{7}, {}}}));
    }

    void theCacheStaysWithinItsBudget()
    {
        auto source = std::make_shared<MemorySource>();
        std::mt19937_64 random(2);
        MemorySource::Numbers noise;
        for (std::size_t i = 0; i < 3 * kChunkRows; ++i)
            noise.push_back(std::ldexp(static_cast<double>(random()), -64));
        source->add("x", Role::Feature, noise);
        const PackedChunks chunks(kChunkRows * 8 + 100); // one chunk and a bit
        for (int round = 0; round < 2; ++round) {
            for (std::size_t index = 0; index < 3; ++index) {
                const auto chunk =
                    chunks.chunk(*source, {LogId{1}, Part::Production, noise.size(), {}}, ColumnId{1}, index);
                EXPECT_OK(chunk);
                QCOMPARE((*chunk)->number(5), *noise[index * kChunkRows + 5]);
                QVERIFY(chunks.bytes() <= kChunkRows * 8 + 100);
            }
        }
    }

    void oneRecordWithItsProbabilities()
    {
        auto source = std::make_shared<MemorySource>();
        source->add("label", Role::Label, MemorySource::Texts{"a", "b", {}})
            .add("prediction", Role::Prediction, MemorySource::Texts{"b", "b", "a"})
            .add("p_a", Role::Probability, MemorySource::Numbers{0.25, {}, 0.5}, "a");
        const Dataset data = MemorySource::dataset(source);
        InlineExecutor executor;
        Run run{executor, {}, nullptr, 1};
        const auto detail = recordDetail(*data.production, 0, run);
        EXPECT_OK(detail);
        QCOMPARE(detail->failed, std::optional(true));
        QCOMPARE(detail->probabilities.size(), std::size_t{2});
        QCOMPARE(detail->probabilities[0].name, std::string("a"));
        QVERIFY(detail->probabilities[0].isLabel && !detail->probabilities[0].isPrediction);
        QVERIFY(detail->probabilities[1].isPrediction);
        QCOMPARE(*detail->probabilities[1].value, 0.75);
        const auto without = recordDetail(*data.production, 1, run);
        EXPECT_OK(without);
        QVERIFY(without->probabilities.empty());
        const auto unlabelled = recordDetail(*data.production, 2, run);
        EXPECT_OK(unlabelled);
        QVERIFY(!unlabelled->failed);
    }

    void aSquareSeriesIsAPicture()
    {
        auto source = std::make_shared<MemorySource>();
        for (int i = 0; i < 16; ++i)
            source->add("px_" + std::to_string(i), Role::Feature,
                        MemorySource::Numbers{i == 5       ? 2.0
                                                  : i == 6 ? 1.0
                                                           : 0.0,
                                              {},
                                              i == 0       ? -1.0
                                                  : i == 1 ? 1.0
                                                           : 0.0});
        const Dataset data = MemorySource::dataset(source);
        const std::vector<ColumnSeries> series = columnSeries(data.production->schema());
        QCOMPARE(series.size(), std::size_t{1});
        InlineExecutor executor;
        Run run{executor, {}, nullptr, 1};
        const auto pictures = recordPictures(*data.production, std::vector<std::uint32_t>{0, 1, 2}, series[0], run);
        EXPECT_OK(pictures);
        QCOMPARE((*pictures)[0].edge, std::uint32_t{4});
        QCOMPARE(int((*pictures)[0].ink[5]), 255);
        QCOMPARE(int((*pictures)[0].ink[6]), 128);
        QCOMPARE(int((*pictures)[0].ink[0]), 0);
        QCOMPARE((*pictures)[1].edge, std::uint32_t{0}); // nothing there
        QCOMPARE(int((*pictures)[2].ink[0]), 0); // from the least to the largest
        QCOMPARE(int((*pictures)[2].ink[1]), 255);
        QCOMPARE(int((*pictures)[2].ink[2]), 128);
    }

    void theNextFailureIsFound()
    {
        auto source = std::make_shared<MemorySource>();
        source->add("label", Role::Label, MemorySource::Texts{"a", "b", "a", {}, "b"})
            .add("prediction", Role::Prediction, MemorySource::Texts{"a", "a", "a", "a", "a"});
        const Dataset data = MemorySource::dataset(source);
        InlineExecutor executor;
        Run run{executor, {}, nullptr, 1};
        const std::vector<std::uint32_t> order{4, 3, 2, 1, 0};
        const auto after = nextFailure(*data.production, order, 1, run);
        EXPECT_OK(after);
        QCOMPARE(*after, std::optional<std::size_t>(3));
        const auto none = nextFailure(*data.production, order, 4, run);
        EXPECT_OK(none);
        QVERIFY(!*none);
    }

    void positionsAmongRightRecordsOfTheLabel()
    {
        auto source = std::make_shared<MemorySource>();
        source->add("label", Role::Label, MemorySource::Texts{"a", "a", "a", "a", "b", "a", {}})
            .add("prediction", Role::Prediction, MemorySource::Texts{"b", "a", "a", "a", "b", "b", "a"})
            .add("x", Role::Feature, MemorySource::Numbers{2.0, 1.0, 2.0, 5.0, -9.0, -9.0, 0.0})
            .add("y", Role::Feature, MemorySource::Numbers{0.5, 1.0, std::nan(""), {}, 0.0, 0.0, 0.0})
            .add("z", Role::Feature, MemorySource::Numbers{{}, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0});
        const Dataset data = MemorySource::dataset(source);
        InlineExecutor executor;
        Run run{executor, {}, nullptr, 1};
        const std::vector<ColumnId> features = numericFeatures(data.production->schema());
        QCOMPARE(features.size(), std::size_t{3});
        const auto positions = recordPositions(*data.production, 0, features, run);
        EXPECT_OK(positions);
        QCOMPARE(positions->among, PositionAmong::CorrectOfLabel);
        QCOMPARE(positions->label, std::string("a"));
        QCOMPARE(positions->records, std::uint64_t{3});
        QCOMPARE(positions->positions.size(), std::size_t{2}); // it has no z
        QCOMPARE(positions->positions[0].n, std::uint64_t{3});
        QCOMPARE(positions->positions[0].below, 0.5); // 1 below, 1 equal, 1 above
        QCOMPARE(positions->positions[1].n, std::uint64_t{1});
        QVERIFY(positions->positions[1].belowAll);
        const auto ofAll = recordPositions(*data.production, 6, {features[0]}, run);
        EXPECT_OK(ofAll);
        QCOMPARE(ofAll->among, PositionAmong::All);
        QCOMPARE(ofAll->records, std::uint64_t{6});
        QCOMPARE(ofAll->positions[0].below, 2.0 / 6.0);
    }
};

QTEST_GUILESS_MAIN(TestRecordPage)
#include "tst_record_page.moc"
