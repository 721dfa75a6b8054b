// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/metric_chart.h"

#include "tests/support/fake_report.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>

#include <cmath>

using namespace faultline;

class TestMetricChart : public QObject {
    Q_OBJECT

private:
    static MetricChartInput input(std::shared_ptr<const MetricReport> report, std::optional<double> limit)
    {
        MetricChartInput made;
        made.report = std::move(report);
        made.metrics = {Metric::Accuracy};
        if (limit)
            made.limit = Threshold{Metric::Accuracy, *limit};
        return made;
    }

    static void open(MetricChart &chart)
    {
        chart.resize(900, 280);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
    }

    static QPoint handleOf(const MetricChart &chart) { return chart.plot().limitHandle().center().toPoint(); }

private slots:
    void aGapIsNeverBridgedByASeries()
    {
        MetricChart chart;
        chart.setInput(input(fake::reportWithGaps(), std::nullopt));
        open(chart);
        for (QAbstractSeries *series : chart.plot().series()) {
            const auto *line = qobject_cast<QLineSeries *>(series);
            if (!line)
                continue;
            for (const QPointF &point : line->points())
                QVERIFY2(!(point.x() > 4.0 && point.x() < 6.0), "a point inside the empty weeks");
            const bool bridges = line->points().front().x() < 4.0 && line->points().back().x() > 6.0;
            QVERIFY2(!bridges, "one line from before the gap to after it");
        }
    }

    void bandsHaveNoOutline()
    {
        MetricChart chart;
        chart.setInput(input(fake::binaryReport(), std::nullopt));
        open(chart);
        int areas = 0;
        for (QAbstractSeries *series : chart.plot().series()) {
            if (const auto *area = qobject_cast<QAreaSeries *>(series)) {
                ++areas;
                QCOMPARE(area->pen().style(), Qt::NoPen);
            }
        }
        QCOMPARE(areas, 1);
    }

    void draggingTheHandleSnapsAndEnterSaves()
    {
        MetricChart chart;
        chart.setInput(input(fake::binaryReport(), 0.68));
        open(chart);
        QSignalSpy chosen(&chart, &MetricChart::thresholdChosen);
        const QPoint start = handleOf(chart);
        QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(chart.viewport(), start - QPoint(0, 17));
        QVERIFY(chart.plot().whatIf().has_value());
        const double tried = *chart.plot().whatIf();
        QVERIFY(tried > 0.68);
        QVERIFY2(std::abs(std::remainder(tried, 0.005)) < 1e-9, "not a multiple of 0.005");
        QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, start - QPoint(0, 17));
        QCOMPARE(chosen.count(), 0); // letting go asks, Enter saves
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<Threshold>().value, tried);
        QVERIFY(!chart.plot().whatIf().has_value());
    }

    void escapeReturnsToTheSavedLimit()
    {
        MetricChart chart;
        chart.setInput(input(fake::binaryReport(), 0.68));
        open(chart);
        QSignalSpy chosen(&chart, &MetricChart::thresholdChosen);
        QTest::keyClick(&chart, Qt::Key_Up);
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.plot().shownLimit()->value, 0.69);
        QTest::keyClick(&chart, Qt::Key_Escape);
        QCOMPARE(chart.plot().shownLimit()->value, 0.68);
        QCOMPARE(chosen.count(), 0);
    }

    void shiftMovesTheLimitFinely()
    {
        MetricChart chart;
        chart.setInput(input(fake::binaryReport(), 0.68));
        open(chart);
        QTest::keyClick(&chart, Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(std::abs(chart.plot().shownLimit()->value - 0.681) < 1e-9);
    }

    void withoutALimitUpStartsOne()
    {
        MetricChart chart;
        chart.setInput(input(fake::binaryReport(), std::nullopt));
        open(chart);
        QVERIFY(!chart.plot().shownLimit());
        QTest::keyClick(&chart, Qt::Key_Up);
        QVERIFY(chart.plot().shownLimit());
    }

    void clickAndArrowsSelectWindows()
    {
        MetricChart chart;
        chart.setInput(input(fake::binaryReport(), std::nullopt));
        open(chart);
        QSignalSpy selected(&chart, &MetricChart::windowSelected);
        const PlotFrame &frame = chart.plot().frame();
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {},
                          QPointF(frame.centre(3), frame.area.center().y()).toPoint());
        QCOMPARE(chart.selectedWindow(), std::optional<std::size_t>(3));
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.selectedWindow(), std::optional<std::size_t>(4));
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(!chart.selectedWindow());
        QCOMPARE(selected.count(), 3);
    }

    void theSummarySaysWhatThePictureShows()
    {
        MetricChart chart;
        chart.setInput(input(fake::binaryReport(), 0.68));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("0.786")));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("0.650")));
        QVERIFY(!chart.accessibleName().isEmpty());
    }

    void theSamePictureTwiceHasTheSameBytes()
    {
        QImage images[2];
        for (QImage &image : images) {
            image = QImage(720, 300, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintMetricPlot(painter, QRectF(10, 10, 700, 280), input(fake::binaryReport(), 0.68));
        }
        QCOMPARE(images[0], images[1]);
        // The dashed limit is there without a view having been shown.
        int orange = 0;
        for (int x = 0; x < images[0].width(); ++x) {
            for (int y = 0; y < images[0].height(); ++y)
                orange += images[0].pixelColor(x, y) == tones(Scheme::Light).bad ? 1 : 0;
        }
        QVERIFY(orange > 50);
    }

    void onPaperLinesStayLines()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(96);
            QPainter painter(&writer);
            paintMetricPlot(painter, QRectF(0, 0, 680, 260), input(fake::reportWithGaps(), 0.68));
        }
        QVERIFY(buffer.data().startsWith("%PDF"));
        QVERIFY2(!buffer.data().contains("/Subtype /Image"), "the chart was drawn as a picture");
        QVERIFY(buffer.data().contains("/Font"));
        QVERIFY(buffer.data().size() < 200'000);
    }

    void onPaperLinesEndWhereThePictureEnds()
    {
        // SVG knows no clip here, so nothing may lie beyond the visible windows.
        MetricPlot plot(tones(Scheme::Light));
        plot.resize(700, 280);
        plot.setCutAtRange(true);
        plot.setInput(input(fake::binaryReport(), std::nullopt));
        plot.setRange({2.2, 6.9});
        const auto report = fake::binaryReport();
        const auto &weeks = report->series;
        const auto accuracy = [&](std::size_t week) { return *weeks[week].metrics.find(Metric::Accuracy)->value; };
        int lines = 0;
        const auto check = [&](const QLineSeries &line) {
            ++lines;
            QVERIFY(line.points().size() >= 5);
            for (const QPointF &point : line.points())
                QVERIFY(point.x() >= 2.2 && point.x() <= 6.9);
        };
        for (QAbstractSeries *series : plot.series()) {
            if (const auto *area = qobject_cast<QAreaSeries *>(series)) {
                check(*area->upperSeries());
                check(*area->lowerSeries());
            } else if (const auto *line = qobject_cast<QLineSeries *>(series)) {
                check(*line);
                // Its new ends lie on the line between the weeks around them.
                QCOMPARE(line->points().front(), QPointF(2.2, accuracy(1) + (accuracy(2) - accuracy(1)) * 0.7));
                QCOMPARE(line->points().back(), QPointF(6.9, accuracy(6) + (accuracy(7) - accuracy(6)) * 0.4));
            }
        }
        QCOMPARE(lines, 3);
    }

    void beyondTheVisibleWindowsLabelsSayTheLastVisibleValue()
    {
        MetricChart chart;
        chart.setInput(input(fake::binaryReport(), std::nullopt));
        open(chart);
        const SeriesLine &line = chart.plot().lines().front();
        QCOMPARE(line.lastIn(visibleWindows(chart.plot().range(), 12))->value, 0.786);
        chart.setRange({2.0, 5.0});
        QCOMPARE(line.lastIn(visibleWindows(chart.plot().range(), 12))->value, 0.737);
        QVERIFY(!line.at(20));
        QCOMPARE(line.at(3)->value, 0.677);
    }

    void everyShapeOfReportPaints()
    {
        for (const auto &report : {fake::emptyReport(), fake::timelessReport(), fake::singleWindowReport(),
                                   fake::hourlyReport(), fake::unlabelledReport(), fake::regressionReport()}) {
            MetricChart chart;
            MetricChartInput made = input(report, 0.5);
            made.metrics = report->task == Task::Regression
                ? std::vector<Metric>{Metric::Rmse, Metric::Mae}
                : std::vector<Metric>{Metric::Accuracy, Metric::MeanConfidence};
            made.baseline = true;
            chart.setInput(made);
            chart.resize(500, 200);
            QVERIFY(!chart.grab().isNull());
        }
    }
};

QTEST_MAIN(TestMetricChart)
#include "tst_metric_chart.moc"
