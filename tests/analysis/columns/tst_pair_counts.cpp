// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/pair_counts.h"

#include "analysis/columns/cube_engine.h"
#include "tests/support/expect.h"
#include "tests/support/memory_source.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <random>

using namespace faultline;

namespace {

std::shared_ptr<MemorySource> randomRows(std::size_t rows)
{
    std::mt19937_64 random(7);
    MemorySource::Numbers x;
    MemorySource::Numbers y;
    MemorySource::Texts t;
    MemorySource::Texts label;
    for (std::size_t row = 0; row < rows; ++row) {
        x.push_back(random() % 20 == 0 ? std::nullopt : std::optional(static_cast<double>(random() % 3000) / 7.0));
        y.push_back(static_cast<double>(random() % 9));
        t.push_back(random() % 11 == 0 ? std::nullopt : std::optional(std::to_string(random() % 400)));
        label.push_back(random() % 13 == 0 ? std::nullopt : std::optional(std::to_string(random() % 2)));
    }
    auto source = std::make_shared<MemorySource>();
    source->add("x", Role::Feature, x).add("y", Role::Feature, y).add("t", Role::Feature, t);
    source->add("label", Role::Label, label).add("prediction", Role::Prediction, MemorySource::Texts(rows, "1"));
    return source;
}

std::vector<CubeKey> coarseKeys(const MemorySource &source)
{
    std::vector<CubeKey> keys(3);
    keys[0].column = source.id("x");
    keys[0].cuts = {10.3, 150.0, 222.2};
    keys[1].column = source.id("y");
    keys[2].column = source.id("t");
    keys[2].texts = {"5", "77", "1"};
    return keys;
}

} // namespace

class TestPairCounts : public QObject {
    Q_OBJECT

private slots:
    void countsAreThoseOfTheCubes()
    {
        const auto source = randomRows(150'000);
        const Dataset data = MemorySource::dataset(source);
        ThreadExecutor executor(3);
        Run run{executor, {}, nullptr, 1};
        const std::vector<CubeKey> keys = coarseKeys(*source);
        CubeKey failure;
        failure.kind = KeyKind::Failure;
        std::vector<KeyCodes> codes;
        for (const CubeKey &key : keys)
            codes.push_back(keyCodes(data, key, run).take());
        const KeyCodes outcomes = keyCodes(data, failure, run).take();
        std::vector<std::uint8_t> outcome;
        for (std::size_t row = 0; row < data.production->rows(); ++row)
            outcome.push_back(outcomes.at(row) == 0 ? kNotCounted : static_cast<std::uint8_t>(outcomes.at(row) - 1));
        const std::vector<std::pair<std::size_t, std::size_t>> pairs{{0, 1}, {2, 0}, {1, 2}, {1, 1}};
        const Result<PairCounts> counts = countPairs(codes, pairs, outcome, 2, run);
        EXPECT_OK(counts);
        for (std::size_t p = 0; p < pairs.size(); ++p) {
            CubeQuery query;
            query.keys = {keys[pairs[p].first], keys[pairs[p].second], failure};
            query.measures = {{MeasureKind::Count, {}}};
            const Result<CubeResult> cube = answer(data, query, run);
            EXPECT_OK(cube);
            for (std::size_t at = 0; at < (*counts)[p].size(); ++at)
                QCOMPARE(static_cast<double>((*counts)[p][at]), cube->measures[0][at / 2 * 3 + 1 + at % 2]);
        }
    }

    void cancelledCountIsNoAnswer()
    {
        const auto source = randomRows(1000);
        const Dataset data = MemorySource::dataset(source);
        InlineExecutor executor;
        Run run{executor, {}, nullptr, 1};
        const std::vector<KeyCodes> keys{keyCodes(data, coarseKeys(*source)[1], run).take()};
        run.cancel.cancel();
        const auto counts = countPairs(keys, {{0, 0}}, std::vector<std::uint8_t>(1000, 0), 2, run);
        QCOMPARE(counts.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestPairCounts)
#include "tst_pair_counts.moc"
