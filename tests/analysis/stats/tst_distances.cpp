// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/distances.h"

#include "analysis/stats/resampling.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace faultline;

namespace {

bool near(double a, double b, double tolerance = 1e-6)
{
    return std::fabs(a - b) <= tolerance;
}

} // namespace

class TestDistances : public QObject {
    Q_OBJECT

private slots:
    /// Counts and values of Evidently's own test of its distances.
    void publishedFixtureIsReproduced()
    {
        const std::vector<double> reference{16, 18, 16, 14, 12, 12};
        const std::vector<double> current{16, 16, 16, 16, 16, 8};
        QVERIFY(near(*populationStability(reference, current), 0.037218));
        QVERIFY(near(*jensenShannonDistance(reference, current), 0.081734));
    }

    void distanceToItselfIsNothing()
    {
        const std::vector<double> counts{5, 0, 7};
        QCOMPARE(*populationStability(counts, counts), 0.0);
        QCOMPARE(*jensenShannonDistance(counts, counts), 0.0);
        QVERIFY(!populationStability(counts, {0, 0, 0}));
        QVERIFY(near(*jensenShannonDistance({3, 0}, {0, 9}), 1.0));
        QVERIFY(std::isfinite(*populationStability({3, 0}, {0, 9})));
    }

    /// Quantiles of chi-square from any table: 9 degrees of freedom, 95 %: 16.919; 1 degree, 99 %: 6.635.
    void nullOfStabilityIsChiSquare()
    {
        QVERIFY(near(stabilityQuantile(100, 100, 10, 0.95), 0.02 * 16.918978, 1e-6));
        QVERIFY(near(stabilityQuantile(1, 1e9, 2, 0.99), 6.634897, 1e-5));
        QCOMPARE(stabilityQuantile(10, 10, 1, 0.99), 0.0);
    }

    void chiSquareIsTheTwoSampleOne()
    {
        // scipy.stats.chi2_contingency([[30, 20, 50], [40, 35, 25]], correction=False)
        const auto test = chiSquareTwoSample({30, 20, 50}, {40, 35, 25});
        QVERIFY(test);
        QVERIFY(near(test->statistic, 13.852813852813853, 1e-9));
        QCOMPARE(test->freedom, 2.0);
        QVERIFY(near(test->pValue, 0.000981, 1e-5));
        QVERIFY(!chiSquareTwoSample({5, 0}, {9, 0}));
        QVERIFY(!chiSquareTwoSample({1, 1}, {1, 1})); // everything is in the pool
    }

    void sparseBinsArePooled()
    {
        std::vector<double> p(1000, 1.0);
        std::vector<double> q(1000, 1.0);
        p[0] = q[0] = 500.0;
        const auto test = chiSquareTwoSample(p, q);
        QVERIFY(test);
        QVERIFY(test->freedom < 210.0);
        QCOMPARE(test->statistic, 0.0);
    }

    void orderedDistancesAreExact()
    {
        // scipy.stats.ks_2samp and wasserstein_distance of these samples.
        const std::vector<double> a{0, 1, 3};
        const std::vector<double> b{5, 6, 8};
        QCOMPARE(kolmogorovSmirnov(a, b)->statistic, 1.0);
        QCOMPARE(wassersteinDistance(a, b), 5.0);
        QVERIFY(near(wassersteinDistance({0, 1}, {0, 0, 1, 1, 1}), 0.1, 1e-12));
        QVERIFY(near(kolmogorovSmirnov({1, 2, 2, 3}, {2, 2, 2, 4})->statistic, 0.25, 1e-12));
        QVERIFY(!kolmogorovSmirnov({}, b));
    }

    void quantilesAreThoseOfNumpy()
    {
        const std::vector<double> sorted{1, 2, 4, 8};
        QCOMPARE(quantileOf(sorted, 0.0), 1.0);
        QCOMPARE(quantileOf(sorted, 0.5), 3.0);
        QCOMPARE(quantileOf(sorted, 0.9), 6.8);
        QCOMPARE(quantileOf(sorted, 1.0), 8.0);
    }

    /// Without drift, PSI passes its 95 % limit in 2 to 8 of 100 pairs of samples, and the tests have that level too.
    void alarmsWithoutDriftAreAsRareAsTheySay()
    {
        auto random = randomStream(3, 1);
        std::uniform_real_distribution<double> uniform(0.0, 1.0);
        int psi = 0;
        int chi = 0;
        int ks = 0;
        constexpr int kRounds = 1000;
        for (int round = 0; round < kRounds; ++round) {
            std::vector<double> a(400);
            std::vector<double> b(250);
            for (double &value : a)
                value = uniform(random);
            for (double &value : b)
                value = uniform(random);
            std::vector<double> p(10, 0.0);
            std::vector<double> q(10, 0.0);
            for (const double value : a)
                ++p[static_cast<std::size_t>(value * 10)];
            for (const double value : b)
                ++q[static_cast<std::size_t>(value * 10)];
            std::sort(a.begin(), a.end());
            std::sort(b.begin(), b.end());
            psi += *populationStability(p, q) > stabilityQuantile(400, 250, 10, 0.95) ? 1 : 0;
            chi += chiSquareTwoSample(p, q)->pValue < 0.05 ? 1 : 0;
            ks += kolmogorovSmirnov(a, b)->pValue < 0.05 ? 1 : 0;
        }
        for (const int alarms : {psi, chi, ks})
            QVERIFY2(alarms >= kRounds * 2 / 100 && alarms <= kRounds * 8 / 100, qPrintable(QString::number(alarms)));
    }
};

QTEST_APPLESS_MAIN(TestDistances)
#include "tst_distances.moc"
