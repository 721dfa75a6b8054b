// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/intervals.h"

#include <QTest>

#include <cmath>

using namespace faultline;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::fabs(a - b) <= tolerance;
}

} // namespace

class TestIntervals : public QObject {
    Q_OBJECT

private slots:
    void wilsonMatchesPublishedValues();
    void wilsonOfNothingIsNothing();
    void studentMatchesTables();
    void equalWeightsChangeNoInterval();
    void rootMeanIsInsideItsInterval();
};

void TestIntervals::wilsonMatchesPublishedValues()
{
    // Newcombe, Statistics in Medicine 17 (1998), table I, score method without continuity correction.
    const struct {
        double hits, n, lower, upper;
    } cases[] = {{81, 263, .2553, .3662}, {15, 148, .0624, .1605}, {0, 20, 0, .1611}, {1, 29, .0061, .1718}};
    for (const auto &one : cases) {
        const auto interval = wilson(one.hits, one.n);
        QVERIFY(interval.has_value());
        QVERIFY(near(interval->lower, one.lower, 5e-5));
        QVERIFY(near(interval->upper, one.upper, 5e-5));
    }
}

void TestIntervals::wilsonOfNothingIsNothing()
{
    QVERIFY(!wilson(0, 0).has_value());
    QVERIFY(wilson(0, 1)->lower == 0.0);
    QVERIFY(wilson(1, 1)->upper == 1.0);
}

void TestIntervals::studentMatchesTables()
{
    QVERIFY(near(student975(1), 12.706204736, 1e-8));
    QVERIFY(near(student975(4), 2.776445105, 1e-8));
    QVERIFY(near(student975(30), 2.042272456, 1e-8));
    QVERIFY(near(student975(1e6), kZ95, 1e-5));
}

void TestIntervals::equalWeightsChangeNoInterval()
{
    const MeanSums plain{50, 50, 20, 12};
    const MeanSums tripled{150, 450, 60, 36};
    QVERIFY(near(meanInterval(plain)->lower, meanInterval(tripled)->lower, 1e-12));
    QVERIFY(near(meanInterval(plain)->upper, meanInterval(tripled)->upper, 1e-12));
    QVERIFY(!meanInterval(MeanSums{1, 1, 0.5, 0.25}).has_value());
}

void TestIntervals::rootMeanIsInsideItsInterval()
{
    const MeanSums squares{100, 100, 400, 3200};
    const auto interval = rootMeanInterval(squares);
    QVERIFY(interval->lower < 2.0 && 2.0 < interval->upper);
}

QTEST_GUILESS_MAIN(TestIntervals)
#include "tst_intervals.moc"
