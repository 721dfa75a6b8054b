// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/pair_ranking.h"

#include "tests/support/expect.h"
#include "tests/support/memory_source.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <random>

using namespace faultline;

namespace {

/// Numeric features f0, f1, ... in [0, 1); a record fails with the chance that `rate` gives for its features.
std::shared_ptr<MemorySource> rowsWith(std::size_t rows, std::size_t features, std::uint64_t seed,
                                       const std::function<double(const std::vector<double> &)> &rate, bool ids = true)
{
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> even(0.0, 1.0);
    std::vector<MemorySource::Numbers> columns(features);
    MemorySource::Texts id;
    MemorySource::Texts label;
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<double> values;
        for (auto &column : columns) {
            values.push_back(even(random));
            column.push_back(values.back());
        }
        id.push_back("r" + std::to_string(seed) + "-" + std::to_string(row));
        label.push_back(even(random) < rate(values) ? "1" : "0");
    }
    auto source = std::make_shared<MemorySource>();
    if (ids)
        source->add("id", Role::Id, id);
    for (std::size_t f = 0; f < features; ++f)
        source->add("f" + std::to_string(f), Role::Feature, columns[f]);
    source->add("label", Role::Label, label).add("prediction", Role::Prediction, MemorySource::Texts(rows, "0"));
    return source;
}

Result<PairRanking> ranked(const std::shared_ptr<MemorySource> &source, Task task = Task::Binary)
{
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const Dataset data = MemorySource::dataset(source, task);
    return rankPairs(data, {}, std::nullopt, run);
}

} // namespace

class TestPairRanking : public QObject {
    Q_OBJECT

private slots:
    void plantedXorComesFirstAndIsConfirmed()
    {
        const auto source = rowsWith(8000, 6, 1, [](const std::vector<double> &f) {
            return 0.15 + (f[0] > 0.5 ? 0.1 : 0.0) + ((f[1] > 0.5) != (f[4] > 0.5) ? 0.2 : 0.0);
        });
        const Result<PairRanking> ranking = ranked(source);
        EXPECT_OK(ranking);
        QCOMPARE(ranking->confirmation, Confirmation::HeldOut);
        QCOMPARE(ranking->pairs.size(), std::size_t{15});
        const RankedPair &first = ranking->pairs.front();
        QCOMPARE(first.first, source->id("f1"));
        QCOMPARE(first.second, source->id("f4"));
        QVERIFY(first.confirmed && *first.qValue < 1e-6);
        QVERIFY2(first.effect > 0.08 && first.effect < 0.12, qPrintable(QString::number(first.effect)));
        QVERIFY(first.n < 8000 && first.n > 3000);
        QVERIFY(*first.highest > 0.35);
        for (std::size_t i = 1; i < ranking->pairs.size(); ++i)
            QVERIFY(!ranking->pairs[i].confirmed);
    }

    void mainEffectsAloneAreNoInteraction()
    {
        const auto source = rowsWith(6000, 4, 2, [](const std::vector<double> &f) {
            return 1.0 / (1.0 + std::exp(-(-2.0 + 2.0 * f[0] + 1.5 * f[1])));
        });
        const Result<PairRanking> ranking = ranked(source);
        EXPECT_OK(ranking);
        for (const RankedPair &pair : ranking->pairs)
            QVERIFY(!pair.confirmed);
        QVERIFY(ranking->pairs.front().spread > 0.02); // what colours its heatmap all the same
    }

    void luckIsSeldomConfirmed()
    {
        // nothing is there: at q = .01 one in a hundred searches may confirm something
        int searches = 0;
        for (std::uint64_t seed = 100; seed < 160; ++seed) {
            const auto source = rowsWith(2200, 5, seed, [](const std::vector<double> &) { return 0.2; });
            const Result<PairRanking> ranking = ranked(source);
            EXPECT_OK(ranking);
            searches += ranking->pairs.front().confirmed ? 1 : 0;
        }
        QVERIFY2(searches <= 3, qPrintable(QString::number(searches)));
    }

    void fewRecordsConfirmNothing()
    {
        const auto xor2 = [](const std::vector<double> &f) { return (f[0] > 0.5) != (f[1] > 0.5) ? 0.6 : 0.1; };
        const Result<PairRanking> few = ranked(rowsWith(1500, 3, 5, xor2));
        EXPECT_OK(few);
        QCOMPARE(few->confirmation, Confirmation::TooFewRecords);
        QVERIFY(!few->pairs.front().qValue && !few->pairs.front().confirmed);
        QVERIFY(few->pairs.front().effect > 0.2);
        const Result<PairRanking> nameless = ranked(rowsWith(4000, 3, 5, xor2, false));
        EXPECT_OK(nameless);
        QCOMPARE(nameless->confirmation, Confirmation::NoIds);
        QVERIFY(!nameless->pairs.front().confirmed);
    }

    void manyFeaturesAreThinnedByTheirMainEffect()
    {
        const auto source =
            rowsWith(3000, 36, 7, [](const std::vector<double> &f) { return f[35] > 0.5 && f[34] > 0.5 ? 0.7 : 0.1; });
        const Result<PairRanking> ranking = ranked(source);
        EXPECT_OK(ranking);
        QCOMPARE(ranking->features, std::size_t{36});
        QCOMPARE(ranking->examinedFeatures, kMostPairFeatures);
        QCOMPARE(ranking->pairs.size(), std::size_t{435});
        QVERIFY(ranking->tested <= 2 * kMostCandidates && ranking->tested >= kMostCandidates);
        QCOMPARE(ranking->pairs.front().first, source->id("f34"));
        QCOMPARE(ranking->pairs.front().second, source->id("f35"));
    }

    void regressionCountsTheLargestErrors()
    {
        std::mt19937_64 random(3);
        std::normal_distribution<double> normal(0.0, 1.0);
        std::uniform_real_distribution<double> even(0.0, 1.0);
        MemorySource::Texts id;
        MemorySource::Numbers a;
        MemorySource::Numbers b;
        MemorySource::Numbers label;
        MemorySource::Numbers prediction;
        for (int row = 0; row < 5000; ++row) {
            id.push_back(std::to_string(row));
            a.push_back(even(random));
            b.push_back(even(random));
            label.push_back(row);
            prediction.push_back(row + normal(random) * ((*a.back() > 0.5) != (*b.back() > 0.5) ? 3.0 : 1.0));
        }
        auto source = std::make_shared<MemorySource>();
        source->add("id", Role::Id, id).add("a", Role::Feature, a).add("b", Role::Feature, b);
        source->add("label", Role::Label, label).add("prediction", Role::Prediction, prediction);
        const Result<PairRanking> ranking = ranked(source, Task::Regression);
        EXPECT_OK(ranking);
        QVERIFY(ranking->failsAbove.has_value());
        QVERIFY(ranking->failures > 490 && ranking->failures <= 500);
        QVERIFY(ranking->pairs.front().confirmed);
    }

    void nothingToRankIsNoError()
    {
        auto source = std::make_shared<MemorySource>();
        source->add("id", Role::Id, MemorySource::Texts{"a", "b"})
            .add("x", Role::Feature, MemorySource::Texts{"u", "u"});
        source->add("prediction", Role::Prediction, MemorySource::Texts{"0", "1"});
        const Result<PairRanking> ranking = ranked(source);
        EXPECT_OK(ranking);
        QVERIFY(ranking->pairs.empty());
        QCOMPARE(ranking->n, std::uint64_t{0});
    }

    void sameRankingForAnyThreadCount()
    {
        const auto source =
            rowsWith(70'000, 5, 6, [](const std::vector<double> &f) { return 0.1 + 0.2 * f[0] * f[3]; });
        std::vector<std::vector<double>> seen;
        for (const std::size_t width : {1, 3}) {
            ThreadExecutor executor(width);
            Run run{executor, {}, nullptr, 1};
            const Dataset data = MemorySource::dataset(source);
            const Result<PairRanking> ranking = rankPairs(data, {}, std::nullopt, run);
            EXPECT_OK(ranking);
            seen.emplace_back();
            for (const RankedPair &pair : ranking->pairs)
                seen.back().push_back(pair.strength);
        }
        QVERIFY(seen[0] == seen[1]);
    }

    void cancelledRankingIsNoAnswer()
    {
        InlineExecutor executor;
        Run run{executor, {}, nullptr, 1};
        run.cancel.cancel();
        const auto source = rowsWith(3000, 3, 6, [](const std::vector<double> &) { return 0.1; });
        const Dataset data = MemorySource::dataset(source);
        QCOMPARE(rankPairs(data, {}, std::nullopt, run).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestPairRanking)
#include "tst_pair_ranking.moc"
