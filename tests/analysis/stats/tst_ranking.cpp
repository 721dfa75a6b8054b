// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/ranking.h"

#include "tests/support/thread_executor.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace faultline;

namespace {

struct Sample {
    std::vector<double> scores;
    std::vector<std::uint8_t> positive;
    std::vector<std::uint32_t> group;
};

Sample draw(std::size_t rows, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    Sample sample;
    for (std::size_t i = 0; i < rows; ++i) {
        sample.positive.push_back(random() % 3 == 0);
        sample.scores.push_back(static_cast<double>(random() % 40 + 8 * sample.positive.back()) / 48.0); // many ties
        sample.group.push_back(static_cast<std::uint32_t>(random() % 3));
    }
    return sample;
}

std::vector<AucResult> areas(const Sample &sample, std::size_t groups, const std::vector<double> &weights = {})
{
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    return aucByGroup(sample.scores, sample.positive, sample.group, groups, weights, run);
}

/// Every pair, and DeLong's variance by its definition.
AucResult bruteForce(const Sample &sample, std::uint32_t group)
{
    std::vector<double> positives;
    std::vector<double> negatives;
    for (std::size_t i = 0; i < sample.scores.size(); ++i) {
        if (sample.group[i] == group)
            (sample.positive[i] ? positives : negatives).push_back(sample.scores[i]);
    }
    const auto psi = [](double p, double n) { return p > n ? 1.0 : p == n ? 0.5 : 0.0; };
    const auto variance = [](const std::vector<double> &v) {
        double mean = 0.0;
        for (const double x : v)
            mean += x / static_cast<double>(v.size());
        double sum = 0.0;
        for (const double x : v)
            sum += (x - mean) * (x - mean);
        return sum / static_cast<double>(v.size() - 1) / static_cast<double>(v.size());
    };
    std::vector<double> v10;
    std::vector<double> v01;
    for (const double p : positives) {
        double sum = 0.0;
        for (const double n : negatives)
            sum += psi(p, n);
        v10.push_back(sum / static_cast<double>(negatives.size()));
    }
    for (const double n : negatives) {
        double sum = 0.0;
        for (const double p : positives)
            sum += psi(p, n);
        v01.push_back(sum / static_cast<double>(positives.size()));
    }
    AucResult result;
    double auc = 0.0;
    for (const double v : v10)
        auc += v / static_cast<double>(v10.size());
    result.auc = auc;
    result.variance = variance(v10) + variance(v01);
    return result;
}

} // namespace

class TestRanking : public QObject {
    Q_OBJECT

private slots:
    void areaAndVarianceMatchAllPairs();
    void oneClassHasNoArea();
    void nanScoresAreLeftOut();
    void equalWeightsChangeNothing();
    void piecesAndThreadsChangeNoBit();
};

void TestRanking::areaAndVarianceMatchAllPairs()
{
    const Sample sample = draw(600, 3);
    const auto results = areas(sample, 3);
    QCOMPARE(results.size(), std::size_t{4});
    for (std::uint32_t group = 0; group < 3; ++group) {
        const AucResult expected = bruteForce(sample, group);
        QVERIFY(std::fabs(*results[group].auc - *expected.auc) < 1e-12);
        QVERIFY(std::fabs(results[group].variance - expected.variance) < 1e-12);
    }
}

void TestRanking::oneClassHasNoArea()
{
    const auto results = areas({{0.1, 0.2}, {1, 1}, {0, 0}}, 1);
    QVERIFY(!results[0].auc.has_value());
    QVERIFY(!results[0].interval.has_value());
}

void TestRanking::nanScoresAreLeftOut()
{
    const auto results = areas({{0.1, std::nan(""), 0.9}, {0, 1, 1}, {0, 0, 0}}, 1);
    QCOMPARE(*results[0].auc, 1.0);
    QCOMPARE(results[0].positives, 1.0);
}

void TestRanking::equalWeightsChangeNothing()
{
    const Sample sample = draw(300, 5);
    const std::vector<double> threes(300, 3.0);
    const auto plain = areas(sample, 3);
    const auto weighted = areas(sample, 3, threes);
    QVERIFY(std::fabs(*plain[3].auc - *weighted[3].auc) < 1e-12);
    QVERIFY(std::fabs(plain[3].variance - weighted[3].variance) < 1e-12);
}

void TestRanking::piecesAndThreadsChangeNoBit()
{
    const Sample sample = draw(900'000, 8);
    std::vector<AucResult> reference;
    for (const std::size_t width : {1, 2, 7}) {
        ThreadExecutor executor(width);
        Run run{executor, {}, nullptr, 1};
        const auto results = aucByGroup(sample.scores, sample.positive, sample.group, 3, {}, run);
        if (reference.empty())
            reference = results;
        for (std::size_t g = 0; g < results.size(); ++g) {
            QVERIFY(*results[g].auc == *reference[g].auc);
            QVERIFY(results[g].variance == reference[g].variance);
        }
    }
}

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"
