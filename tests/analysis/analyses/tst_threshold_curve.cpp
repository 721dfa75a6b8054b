// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/threshold_curve.h"

#include "tests/support/expect.h"
#include "tests/support/memory_source.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace faultline;

namespace {

struct Rows {
    MemorySource::Texts label;
    MemorySource::Texts prediction;
    MemorySource::Numbers score;
    MemorySource::Numbers weight;
};

/// Scores with `digits` decimals; predictions from `cut`.
Rows scoredRows(std::size_t count, double digits, double cut)
{
    std::mt19937_64 random(21);
    std::uniform_real_distribution<double> even(0.0, 1.0);
    Rows rows;
    for (std::size_t row = 0; row < count; ++row) {
        const double score = std::round(even(random) * even(random) * digits) / digits;
        rows.score.push_back(random() % 40 == 0 ? std::nullopt : std::optional(score));
        rows.label.push_back(random() % 30 == 0 ? std::nullopt : std::optional(even(random) < score ? "1" : "0"));
        rows.prediction.push_back(score >= cut ? "1" : "0");
        rows.weight.push_back(static_cast<double>(random() % 4));
    }
    return rows;
}

Result<ThresholdCurve> curveOf(const Rows &rows, bool weighted = false, Task task = Task::Binary)
{
    auto source = std::make_shared<MemorySource>();
    source->add("label", Role::Label, rows.label).add("prediction", Role::Prediction, rows.prediction);
    if (!rows.score.empty())
        source->add("p_1", Role::Probability, rows.score, "1");
    if (weighted)
        source->add("w", Role::Weight, rows.weight);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    return thresholdCurve(MemorySource::dataset(source, task), {}, run);
}

ThresholdPoint counted(const Rows &rows, double threshold, bool weighted)
{
    ThresholdPoint point;
    point.threshold = threshold;
    for (std::size_t row = 0; row < rows.label.size(); ++row) {
        if (!rows.score[row] || !rows.label[row])
            continue;
        const bool called = *rows.score[row] >= threshold;
        const bool is = *rows.label[row] == "1";
        (called ? (is ? point.truePositives : point.falsePositives)
                : (is ? point.falseNegatives : point.trueNegatives)) += weighted ? *rows.weight[row] : 1.0;
    }
    return point;
}

} // namespace

class TestThresholdCurve : public QObject {
    Q_OBJECT

private slots:
    void everyStopIsWhatCountingGives_data();
    void everyStopIsWhatCountingGives();
    void lowestCostIsTheLowestOfAllThresholds();
    void loggedPointIsWhatWasReturned();
    void predictionsWithoutACutSaySo();
    void crowdedScoresHaveMoreStops();
    void absentForWantOfSomething();
    void zeroDenominatorsAreNothing();
};

void TestThresholdCurve::everyStopIsWhatCountingGives_data()
{
    QTest::addColumn<double>("digits");
    QTest::addColumn<bool>("weighted");
    QTest::newRow("few scores") << 50.0 << false;
    QTest::newRow("many scores") << 1e6 << false;
    QTest::newRow("many scores, weighted") << 1e6 << true;
}

void TestThresholdCurve::everyStopIsWhatCountingGives()
{
    QFETCH(double, digits);
    QFETCH(bool, weighted);
    const Rows rows = scoredRows(4000, digits, 0.5);
    const Result<ThresholdCurve> curve = curveOf(rows, weighted);
    EXPECT_OK(curve);
    QVERIFY(curve->points.size() > 40);
    double last = -HUGE_VAL;
    for (const ThresholdPoint &point : curve->points) {
        QVERIFY(point.threshold > last);
        last = point.threshold;
        const ThresholdPoint expected = counted(rows, point.threshold, weighted);
        QCOMPARE(point.truePositives, expected.truePositives);
        QCOMPARE(point.falsePositives, expected.falsePositives);
        QCOMPARE(point.falseNegatives, expected.falseNegatives);
        QCOMPARE(point.trueNegatives, expected.trueNegatives);
    }
    QCOMPARE(curve->points[curve->nearest(0.3)].threshold, 0.3);
    QVERIFY(weighted == (curve->effectiveN < static_cast<double>(curve->n)));
}

void TestThresholdCurve::lowestCostIsTheLowestOfAllThresholds()
{
    const Rows rows = scoredRows(3000, 1e6, 0.5);
    const Result<ThresholdCurve> curve = curveOf(rows);
    EXPECT_OK(curve);
    for (const auto &[falsePositive, falseNegative] :
         {std::pair{1.0, 1.0}, {1.0, 10.0}, {7.0, 2.0}, {0.0, 1.0}, {1.0, 0.0}}) {
        double lowest = HUGE_VAL;
        for (const auto &score : rows.score) {
            if (score)
                lowest = std::min(lowest, counted(rows, *score, false).cost(falsePositive, falseNegative));
        }
        lowest = std::min(lowest, counted(rows, 2.0, false).cost(falsePositive, falseNegative));
        const ThresholdPoint *best = curve->cheapest(falsePositive, falseNegative);
        QVERIFY(best);
        QCOMPARE(best->cost(falsePositive, falseNegative), lowest);
        QCOMPARE(counted(rows, best->threshold, false).cost(falsePositive, falseNegative), lowest);
    }
}

void TestThresholdCurve::loggedPointIsWhatWasReturned()
{
    const Rows rows = scoredRows(3000, 1e6, 0.35);
    const Result<ThresholdCurve> curve = curveOf(rows);
    EXPECT_OK(curve);
    QVERIFY(curve->loggedIsCut);
    const ThresholdPoint expected = counted(rows, 0.35, false);
    QCOMPARE(curve->logged->truePositives, expected.truePositives);
    QCOMPARE(curve->logged->falsePositives, expected.falsePositives);
    QVERIFY2(std::fabs(curve->logged->threshold - 0.35) < 0.002, qPrintable(QString::number(curve->logged->threshold)));
    const ThresholdPoint stop = curve->points[curve->nearest(curve->logged->threshold)];
    QCOMPARE(stop.threshold, curve->logged->threshold);
    QCOMPARE(stop.truePositives, expected.truePositives);
    const Result<ThresholdCurve> half = curveOf(scoredRows(3000, 1e6, 0.5));
    EXPECT_OK(half);
    QCOMPARE(half->logged->threshold, 0.5);
}

void TestThresholdCurve::predictionsWithoutACutSaySo()
{
    Rows rows = scoredRows(500, 1e6, 0.5);
    for (std::size_t row = 0; row < rows.prediction.size(); row += 7)
        rows.prediction[row] = row % 2 ? "1" : "0";
    const Result<ThresholdCurve> curve = curveOf(rows);
    EXPECT_OK(curve);
    QVERIFY(!curve->loggedIsCut);
    QVERIFY(curve->logged.has_value());
}

void TestThresholdCurve::crowdedScoresHaveMoreStops()
{
    Rows rows = scoredRows(5000, 1e6, 0.5);
    for (auto &score : rows.score)
        score = score ? std::optional(*score / 1000.0) : std::nullopt; // all within one thousandth
    const Result<ThresholdCurve> curve = curveOf(rows);
    EXPECT_OK(curve);
    const auto within = std::count_if(curve->points.begin(), curve->points.end(), [](const ThresholdPoint &point) {
        return point.threshold > 0.0 && point.threshold < 0.001;
    });
    QVERIFY2(within >= 40, qPrintable(QString::number(within)));
}

void TestThresholdCurve::absentForWantOfSomething()
{
    Rows rows = scoredRows(100, 100.0, 0.5);
    Result<ThresholdCurve> curve = curveOf(rows, false, Task::Regression);
    EXPECT_OK(curve);
    QCOMPARE(curve->missing, NoThreshold::NotBinary);
    rows.label.assign(100, std::nullopt);
    rows.prediction[0] = "0";
    curve = curveOf(rows);
    EXPECT_OK(curve);
    QCOMPARE(curve->missing, NoThreshold::NoLabels);
    rows = scoredRows(100, 100.0, 0.5);
    rows.score.clear();
    curve = curveOf(rows);
    EXPECT_OK(curve);
    QCOMPARE(curve->missing, NoThreshold::NoScores);
    QVERIFY(!curve->cheapest(1.0, 1.0));
}

void TestThresholdCurve::zeroDenominatorsAreNothing()
{
    const ThresholdPoint none{HUGE_VAL, 0, 0, 0, 5};
    QVERIFY(!none.precision() && !none.recall() && !none.f1());
    QCOMPARE(*none.accuracy(), 1.0);
    const ThresholdPoint missed{0.5, 0, 0, 3, 2};
    QCOMPARE(*missed.recall(), 0.0);
    QVERIFY(!ThresholdPoint({0.5, 0, 0, 0, 0}).accuracy());
}

QTEST_GUILESS_MAIN(TestThresholdCurve)
#include "tst_threshold_curve.moc"
