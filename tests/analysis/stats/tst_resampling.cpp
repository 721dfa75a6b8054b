// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/resampling.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace faultline;

class TestResampling : public QObject {
    Q_OBJECT

private slots:
    void drawsKeepTheTotal();
    void sameSeedSameBand();
    void bandCoversAboutNinetyFivePercent();
    void calibratedModelsReachTheFloor();
    void nothingHasNoBand();
};

void TestResampling::drawsKeepTheTotal()
{
    auto random = randomStream(1, 2);
    const auto drawn = multinomial({0.0, 3.0, 0.0, 7.0, 90.0}, 1000, random);
    QCOMPARE(std::accumulate(drawn.begin(), drawn.end(), 0.0), 1000.0);
    QCOMPARE(drawn[0], 0.0);
    QCOMPARE(drawn[2], 0.0);
}

void TestResampling::sameSeedSameBand()
{
    const Confusion confusion{{"0", "1"}, {50, 10, 5, 35}};
    const auto accuracy = [](const Confusion &c) {
        return PrecisionRecallF1{(c.counts[0] + c.counts[3]) / 100.0, 0.0, 0.0};
    };
    const auto a = confusionBands(confusion, 100, accuracy, randomStream(1, 1));
    const auto b = confusionBands(confusion, 100, accuracy, randomStream(1, 1));
    const auto c = confusionBands(confusion, 100, accuracy, randomStream(2, 1));
    QCOMPARE(a[0]->lower, b[0]->lower);
    QCOMPARE(a[0]->upper, b[0]->upper);
    QVERIFY(a[0]->lower != c[0]->lower || a[0]->upper != c[0]->upper);
}

void TestResampling::bandCoversAboutNinetyFivePercent()
{
    // Samples of n = 400 with a true share of 0.8: the band of each should hold 0.8 in about 95 of 100.
    auto random = randomStream(11, 0);
    const auto share = [](const Confusion &c) {
        return PrecisionRecallF1{c.counts[0] / (c.counts[0] + c.counts[1]), 0.0, 0.0};
    };
    int covered = 0;
    for (std::uint64_t trial = 0; trial < 300; ++trial) {
        const Confusion sample{{"0"}, multinomial({80, 20}, 400, random)};
        const auto band = confusionBands(sample, 400, share, randomStream(12, trial));
        covered += band[0]->lower <= 0.8 && 0.8 <= band[0]->upper;
    }
    QVERIFY2(covered >= 272 && covered <= 297, qPrintable(QString::number(covered))); // 285 +- 3.4 sd of a true 95 %
}

void TestResampling::calibratedModelsReachTheFloor()
{
    auto random = randomStream(5, 5);
    std::vector<CalibrationCell> cells;
    for (int bin = 0; bin < 10; ++bin) {
        const double confidence = 0.5 + 0.05 * bin;
        const auto hits = std::binomial_distribution<int>(500, confidence)(random);
        cells.push_back({500.0, static_cast<double>(hits), 500.0 * confidence});
    }
    const EceBand band = eceBand(cells, randomStream(1, 1));
    const double ece = expectedCalibrationError(cells);
    QVERIFY(band.floor > 0.0);
    QVERIFY(ece < 3.0 * band.floor && ece > band.floor / 3.0);
    std::vector<CalibrationCell> overconfident = cells;
    for (CalibrationCell &cell : overconfident)
        cell.hits *= 0.7;
    QVERIFY(eceBand(overconfident, randomStream(1, 1)).interval->lower > 5.0 * band.floor);
}

void TestResampling::nothingHasNoBand()
{
    QVERIFY(std::isnan(expectedCalibrationError({})));
    QVERIFY(!eceBand({}, randomStream(1, 1)).interval.has_value());
}

QTEST_GUILESS_MAIN(TestResampling)
#include "tst_resampling.moc"
