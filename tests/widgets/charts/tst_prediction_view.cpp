// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/prediction_view.h"

#include "tests/support/fake_report.h"

#include <QSignalSpy>
#include <QTest>

using namespace faultline;

class TestPredictionView : public QObject {
    Q_OBJECT

    static PredictionBars bars()
    {
        PredictionBars made;
        made.report = fake::binaryReport();
        made.names = {QStringLiteral("0"), QStringLiteral("1")};
        for (const WindowMetrics &window : made.report->series)
            made.bars.push_back({window.metrics.rows, window.metrics.rows, {{0.75, Interval{0.7, 0.8}}, {0.25, {}}}});
        return made;
    }

private slots:
    void keysSelectAndEnterTakesTheRecords()
    {
        PredictionView view;
        view.resize(500, 220);
        view.setBars(bars());
        QSignalSpy selected(&view, &PredictionView::windowSelected);
        QSignalSpy taken(&view, &PredictionView::windowActivated);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.selectedWindow(), std::optional<std::size_t>(1));
        QTest::keyClick(&view, Qt::Key_End);
        QTest::keyClick(&view, Qt::Key_Right); // stays
        QCOMPARE(view.selectedWindow(), std::optional<std::size_t>(11));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken[0][0].value<std::size_t>(), std::size_t{11});
        QCOMPARE(selected.count(), 4);
    }

    void thePlaceUnderThePointerIsTheBar()
    {
        const QRectF target(0, 0, 500, 220);
        const PredictionBars made = bars();
        QVERIFY(!predictionAt(target, made, QPointF(5, 100)));
        QCOMPARE(predictionAt(target, made, QPointF(60, 100)), std::optional<std::size_t>(0));
        QVERIFY(!predictionAt(target, made, QPointF(495, 100)));
        QVERIFY(!predictionAt(target, {}, QPointF(100, 100)));
    }

    void theTooltipNamesSharesWithTheirIntervals()
    {
        const QString html = predictionHtml(bars(), 0);
        QVERIFY2(html.contains(QStringLiteral("75.0 %")), qPrintable(html));
        QVERIFY2(html.contains(QStringLiteral("[70.0, 80.0]")), qPrintable(html));
        QVERIFY2(html.contains(QStringLiteral("4,844 records")), qPrintable(html));
    }

    void oneBarEmptyWindowsAndNoClassesArePainted()
    {
        PredictionView view;
        view.resize(240, 140);
        QVERIFY(!view.grab().isNull());
        PredictionBars made = bars();
        made.bars[3] = {}; // nothing in this window
        made.asRecords = true;
        view.setBars(made);
        QVERIFY(!view.grab().isNull());
        made.names.clear(); // a regression
        for (PredictionBar &bar : made.bars)
            bar.parts.clear();
        view.setBars(made);
        QVERIFY(!view.grab().isNull());
        made.report = fake::timelessReport();
        made.bars.resize(1);
        view.setBars(made);
        QSignalSpy selected(&view, &PredictionView::windowSelected);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(100, 60));
        QCOMPARE(selected.count(), 0); // a whole log is no window
        QVERIFY(!view.grab().isNull());
    }
};

QTEST_MAIN(TestPredictionView)
#include "tst_prediction_view.moc"
