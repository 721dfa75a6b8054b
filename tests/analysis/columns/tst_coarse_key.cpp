// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/coarse_key.h"

#include "analysis/columns/cube_engine.h"
#include "tests/support/expect.h"
#include "tests/support/memory_source.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace faultline;

namespace {

std::vector<double> counts(const std::shared_ptr<MemorySource> &source, const CubeKey &key)
{
    const Dataset data = MemorySource::dataset(source);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    CubeQuery query;
    query.keys = {key};
    query.measures = {{MeasureKind::Count, {}}};
    const Result<CubeResult> cube = answer(data, query, run);
    return cube ? cube->measures[0] : std::vector<double>{};
}

/// More distinct numbers than codes, some missing, NaN and infinite.
MemorySource::Numbers manyNumbers()
{
    std::mt19937_64 random(3);
    MemorySource::Numbers numbers;
    for (int row = 0; row < 70'000; ++row) {
        const auto kind = random() % 40;
        const double value = static_cast<double>(random() % 5000) / 8.0;
        numbers.push_back(kind == 0 ? std::nullopt
                                    : std::optional(kind == 1       ? std::nan("")
                                                        : kind == 2 ? HUGE_VAL
                                                        : kind == 3 ? -HUGE_VAL
                                                                    : value));
    }
    return numbers;
}

} // namespace

class TestCoarseKey : public QObject {
    Q_OBJECT

private slots:
    void cutsOffTheCodeEdgesAreExact();
    void infinitiesLieInTheEndRanges();
    void listedNumbersOfManyAreExact();
    void listedTextsKeepTheirOrder();
    void integersBeyondDoubleAreCutExactly();
    void textsOfNumbersAreRefused();
};

void TestCoarseKey::cutsOffTheCodeEdgesAreExact()
{
    const MemorySource::Numbers numbers = manyNumbers();
    auto source = std::make_shared<MemorySource>();
    source->add("x", Role::Feature, numbers);
    CubeKey key;
    key.column = source->id("x");
    key.cuts = {100.0, 33.3, 33.375, 600.0};
    std::vector<double> expected(8, 0.0);
    for (const auto &value : numbers) {
        const double x = value.value_or(0.0);
        const std::size_t range = x <= 33.3 ? 3 : x <= 33.375 ? 4 : x <= 100.0 ? 5 : x <= 600.0 ? 6 : 7;
        ++expected[!value ? 0 : std::isnan(x) ? 1 : range];
    }
    QCOMPARE(counts(source, key), expected);
}

void TestCoarseKey::infinitiesLieInTheEndRanges()
{
    auto source = std::make_shared<MemorySource>();
    source->add("x", Role::Feature, MemorySource::Numbers{-HUGE_VAL, 1.0, 2.0, HUGE_VAL, HUGE_VAL, std::nan("")});
    CubeKey key;
    key.column = source->id("x");
    key.cuts = {1.0};
    QCOMPARE(counts(source, key), (std::vector<double>{0, 1, 0, 2, 3}));
}

void TestCoarseKey::listedNumbersOfManyAreExact()
{
    const MemorySource::Numbers numbers = manyNumbers();
    auto source = std::make_shared<MemorySource>();
    source->add("x", Role::Feature, numbers);
    CubeKey key;
    key.column = source->id("x");
    key.numbers = {12.5, 0.0, 7777.0};
    std::vector<double> expected(6, 0.0);
    for (const auto &value : numbers)
        ++expected[!value ? 0 : *value == 12.5 ? 3 : *value == 0.0 ? 4 : 2];
    QVERIFY(expected[3] > 0);
    QCOMPARE(counts(source, key), expected);
}

void TestCoarseKey::listedTextsKeepTheirOrder()
{
    auto source = std::make_shared<MemorySource>();
    source->add("t", Role::Feature, MemorySource::Texts{"b", "a", "", std::nullopt, "c", "a"});
    CubeKey key;
    key.column = source->id("t");
    key.texts = {"a", "", "never"};
    QCOMPARE(counts(source, key), (std::vector<double>{1, 0, 2, 2, 1, 0}));
}

void TestCoarseKey::integersBeyondDoubleAreCutExactly()
{
    constexpr std::int64_t kBig = std::int64_t{1} << 53;
    auto source = std::make_shared<MemorySource>();
    source->addIntegers("n", Role::Feature, ValueType::Int64, {kBig, kBig + 1, kBig + 2, std::nullopt});
    CubeKey key;
    key.column = source->id("n");
    key.cuts = {static_cast<double>(kBig)};
    QCOMPARE(counts(source, key), (std::vector<double>{1, 0, 0, 1, 2}));
}

void TestCoarseKey::textsOfNumbersAreRefused()
{
    auto source = std::make_shared<MemorySource>();
    source->add("x", Role::Feature, MemorySource::Numbers{1.0});
    source->add("t", Role::Feature, MemorySource::Texts{"a"});
    const Dataset data = MemorySource::dataset(source);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    CubeKey key;
    key.column = source->id("x");
    key.texts = {"a"};
    QCOMPARE(keyCodes(data, key, run).error().kind, ErrorKind::Query);
    key = {};
    key.column = source->id("t");
    key.cuts = {1.0};
    QCOMPARE(keyCodes(data, key, run).error().message, std::string("A text column cannot be cut into ranges."));
}

QTEST_GUILESS_MAIN(TestCoarseKey)
#include "tst_coarse_key.moc"
