// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/series_points.h"

#include "tests/support/fake_report.h"
#include "widgets/charts/ticks.h"

#include <QTest>

using namespace faultline;

class TestSeriesPoints : public QObject {
    Q_OBJECT

private slots:
    void emptyWindowsBreakTheLine()
    {
        const auto lines = seriesLines({fake::reportWithGaps(), {Metric::Accuracy}, std::nullopt, 30, false});
        QCOMPARE(lines.size(), 1U);
        // Weeks 1-4, 7 and 9-12: weeks 5 and 6 hold nothing, week 8 only 12 records.
        QCOMPARE(lines[0].runs.size(), 3U);
        QCOMPARE(lines[0].runs[0].size(), 4U);
        QCOMPARE(lines[0].runs[1].front().window, 6U);
        QCOMPARE(lines[0].runs[2].front().window, 8U);
    }

    void smallWindowsAreNamedAsGaps()
    {
        const MetricChartInput input{fake::reportWithGaps(), {Metric::Accuracy}, std::nullopt, 30, false};
        const std::vector<Gap> found = gaps(input);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].first, 4U);
        QCOMPARE(found[0].last, 5U);
        QCOMPARE(found[0].rows, 0U);
        QCOMPARE(found[1].labelled, 12U);
        QCOMPARE(leftOutWindows(input), std::vector<std::size_t>{7U});
    }

    void aLowerLeastNShowsTheSmallWindow()
    {
        const auto lines = seriesLines({fake::reportWithGaps(), {Metric::Accuracy}, std::nullopt, 10, false});
        QCOMPARE(lines[0].runs.size(), 2U);
    }

    void exactlyTheLimitIsNoBreach()
    {
        const auto report = fake::binaryReport();
        QCOMPARE(breachedWindows(*report, {Metric::Accuracy, 0.68}), (std::vector<std::size_t>{1, 2, 3, 5}));
        QCOMPARE(breachedWindows(*report, {Metric::Accuracy, 0.650}), std::vector<std::size_t>{});
        QCOMPARE(breachedWindows(*report, {Metric::Accuracy, 0.651}), std::vector<std::size_t>{5});
    }

    void lossesBreachUpwards()
    {
        const auto report = fake::regressionReport();
        QVERIFY(breachedWindows(*report, {Metric::Rmse, 1000.0}).empty());
        QCOMPARE(breachedWindows(*report, {Metric::Rmse, 100.0}).size(), 12U);
    }

    void decimationKeepsEndsAndExtremes()
    {
        std::vector<SeriesPoint> run;
        for (std::size_t i = 0; i < 10000; ++i)
            run.push_back({i, i == 5000 ? 9.0 : i == 7000 ? -9.0 : 0.5, std::nullopt, 100});
        const auto kept = decimated(run, 100);
        QVERIFY(kept.size() <= 100);
        QCOMPARE(kept.front().window, 0U);
        QCOMPARE(kept.back().window, 9999U);
        const auto has = [&](double value) {
            return std::any_of(kept.begin(), kept.end(), [value](const SeriesPoint &p) { return p.value == value; });
        };
        QVERIFY(has(9.0));
        QVERIFY(has(-9.0));
    }

    void ticksFallOnRoundDates()
    {
        const auto report = fake::hourlyReport();
        for (const TimeTick &tick : timeTicks(report->series, Window::Hour, 0, report->series.size() - 1, 14))
            QCOMPARE(report->series[tick.window].from % kDay, 0);
        QCOMPARE(timeTicks(report->series, Window::Hour, 0, report->series.size() - 1, 14).size(), 14U);
        const auto weekly = fake::binaryReport();
        QCOMPARE(timeTicks(weekly->series, Window::Week, 0, 11, 12).size(), 12U);
        QCOMPARE(timeTicks(weekly->series, Window::Week, 0, 11, 7).size(), 6U);
    }

    void valueScalesAreRound_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("step");
        QTest::newRow("shares") << 0.276 << 0.786 << 0.1;
        QTest::newRow("narrow") << 0.882 << 0.931 << 0.01;
        QTest::newRow("dollars") << 261.0 << 596.0 << 100.0;
    }

    void valueScalesAreRound()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, step);
        const ValueScale scale = valueScale(low, high, 6);
        QCOMPARE(scale.step, step);
        QVERIFY(scale.from <= low);
        QVERIFY(scale.to >= high);
    }
};

QTEST_GUILESS_MAIN(TestSeriesPoints)
#include "tst_series_points.moc"
