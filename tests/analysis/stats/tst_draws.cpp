// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/draws.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>
#include <vector>

using namespace faultline;

class TestDraws : public QObject {
    Q_OBJECT

private slots:
    void hypergeometricTailIsThatOfScipy_data();
    void hypergeometricTailIsThatOfScipy();
    void endsOfTheHypergeometricAreCertain();
    void momentsAreThoseOfAllDraws();
    void tailOfSkewedNumbersIsThatOfPermutations();
    void tailOfFailuresIsNearlyTheExactOne();
};

void TestDraws::hypergeometricTailIsThatOfScipy_data()
{
    QTest::addColumn<double>("hits");
    QTest::addColumn<double>("drawn");
    QTest::addColumn<double>("failing");
    QTest::addColumn<double>("all");
    QTest::addColumn<double>("tail");
    // scipy.stats.hypergeom.sf(hits - 1, all, failing, drawn)
    QTest::newRow("small") << 7.0 << 10.0 << 30.0 << 100.0 << 0.0073139103439250445;
    QTest::newRow("expected") << 3.0 << 10.0 << 30.0 << 100.0 << 0.6271434056417284;
    QTest::newRow("far") << 120.0 << 200.0 << 600.0 << 3000.0 << 2.9493650707085235e-38;
    QTest::newRow("below") << 20.0 << 200.0 << 600.0 << 3000.0 << 0.9999726031568414;
    QTest::newRow("large") << 31'000.0 << 100'000.0 << 900'000.0 << 3'000'000.0 << 1.3311577669233304e-12;
}

void TestDraws::hypergeometricTailIsThatOfScipy()
{
    QFETCH(double, hits);
    QFETCH(double, drawn);
    QFETCH(double, failing);
    QFETCH(double, all);
    QFETCH(double, tail);
    const double got = hypergeometricTail(hits, drawn, failing, all);
    QVERIFY2(std::fabs(got / tail - 1.0) < 1e-8, qPrintable(QString::number(got, 'g', 17)));
}

void TestDraws::endsOfTheHypergeometricAreCertain()
{
    QCOMPARE(hypergeometricTail(0, 10, 5, 20), 1.0);
    QCOMPARE(hypergeometricTail(6, 10, 5, 20), 0.0);
    QCOMPARE(hypergeometricTail(5, 20, 5, 20), 1.0);
    QCOMPARE(hypergeometricTail(3, 3, 20, 20), 1.0);
    QVERIFY(std::fabs(hypergeometricTail(2, 2, 2, 4) - 1.0 / 6.0) < 1e-14);
}

void TestDraws::momentsAreThoseOfAllDraws()
{
    const std::vector<double> numbers{0.0, 1.0, 1.5, 4.0, 9.0, 20.0};
    const double mean = std::accumulate(numbers.begin(), numbers.end(), 0.0) / 6.0;
    double variance = 0.0;
    double third = 0.0;
    for (const double x : numbers) {
        variance += std::pow(x - mean, 2) / 6.0;
        third += std::pow(x - mean, 3) / 6.0;
    }
    for (const int drawn : {1, 2, 4}) {
        std::vector<double> sums;
        for (unsigned chosen = 0; chosen < 64; ++chosen) {
            if (__builtin_popcount(chosen) != drawn)
                continue;
            double sum = 0.0;
            for (unsigned i = 0; i < 6; ++i)
                sum += (chosen >> i & 1U) != 0 ? numbers[i] : 0.0;
            sums.push_back(sum);
        }
        const auto count = static_cast<double>(sums.size());
        const double ofSums = std::accumulate(sums.begin(), sums.end(), 0.0) / count;
        double squares = 0.0;
        double cubes = 0.0;
        for (const double sum : sums) {
            squares += std::pow(sum - ofSums, 2) / count;
            cubes += std::pow(sum - ofSums, 3) / count;
        }
        const DrawMoments got = momentsOfDraw(drawn, 6.0, mean, variance, third);
        QVERIFY(std::fabs(got.mean - ofSums) < 1e-9);
        QVERIFY(std::fabs(got.variance - squares) < 1e-9);
        QVERIFY(std::fabs(got.third - cubes) < 1e-8);
    }
}

void TestDraws::tailOfSkewedNumbersIsThatOfPermutations()
{
    std::mt19937_64 random(11);
    std::vector<double> numbers;
    for (int i = 0; i < 400; ++i)
        numbers.push_back(-std::log((static_cast<double>(random() % 100'000) + 1.0) / 100'001.0)); // exponential
    const double mean = std::accumulate(numbers.begin(), numbers.end(), 0.0) / 400.0;
    double variance = 0.0;
    double third = 0.0;
    for (const double x : numbers) {
        variance += std::pow(x - mean, 2) / 400.0;
        third += std::pow(x - mean, 3) / 400.0;
    }
    constexpr int kDrawn = 12;
    constexpr int kRepeats = 60'000;
    std::vector<double> sums;
    for (int repeat = 0; repeat < kRepeats; ++repeat) {
        double sum = 0.0;
        for (int i = 0; i < kDrawn; ++i) {
            std::swap(numbers[static_cast<std::size_t>(i)],
                      numbers[static_cast<std::size_t>(i) + random() % (400U - static_cast<unsigned>(i))]);
            sum += numbers[static_cast<std::size_t>(i)];
        }
        sums.push_back(sum);
    }
    std::sort(sums.begin(), sums.end());
    const DrawMoments moments = momentsOfDraw(kDrawn, 400.0, mean, variance, third);
    for (const double share : {0.1, 0.01, 0.002}) {
        const double at = sums[static_cast<std::size_t>((1.0 - share) * kRepeats)];
        const double tail = drawTail(at, moments);
        QVERIFY2(tail > 0.75 * share && tail < 1.35 * share, qPrintable(QString::number(tail / share)));
    }
}

void TestDraws::tailOfFailuresIsNearlyTheExactOne()
{
    for (const double hits : {22.0, 30.0, 40.0}) {
        const double exact = hypergeometricTail(hits, 200, 300, 3000);
        const DrawMoments moments = momentsOfDraw(200, 3000, 0.1, 0.09, 0.1 * 0.9 * 0.8);
        const double near = drawTail(hits - 0.5, moments);
        QVERIFY2(near > 0.9 * exact && near < 1.4 * exact, qPrintable(QString::number(near / exact)));
    }
    QCOMPARE(drawTail(5.0, {5.0, 0.0, 0.0}), 1.0);
}

QTEST_GUILESS_MAIN(TestDraws)
#include "tst_draws.moc"
