// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/metric_chart.h"

#include "tests/support/fake_report.h"
#include "widgets/charts/plot_notes.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace faultline;

/// Zoom, pan, crosshair, stretches of time and notes, by pointer and by keys.
class TestMetricChartGestures : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MetricChart> m_chart;

    const PlotFrame &frame() const { return m_chart->plot().frame(); }
    const std::vector<WindowMetrics> &series() const { return m_chart->input().report->series; }
    QPoint middleOf(std::size_t window) const
    {
        return QPointF(frame().centre(window), frame().area.bottom() - 12).toPoint();
    }
    void press(Qt::MouseButton button, std::size_t window, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(m_chart->viewport(), button, keys, middleOf(window));
    }
    void moveTo(const QPoint &place) { QTest::mouseMove(m_chart->viewport(), place); }
    void release(Qt::MouseButton button, const QPoint &place)
    {
        QTest::mouseRelease(m_chart->viewport(), button, {}, place);
    }
    void key(int which, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_chart.get(), static_cast<Qt::Key>(which), modifiers);
    }
    bool wheel(const QPointF &place, int degrees)
    {
        QWheelEvent event(place, m_chart->mapToGlobal(place), {}, {0, degrees}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        event.ignore();
        QApplication::sendEvent(m_chart->viewport(), &event);
        return event.isAccepted();
    }

private slots:
    void init()
    {
        m_chart = std::make_unique<MetricChart>();
        MetricChartInput input;
        input.report = fake::binaryReport();
        input.metrics = {Metric::Accuracy, Metric::Recall};
        const auto &windows = input.report->series;
        input.notes = {{1, windows[3].from + kDay, std::nullopt, "deployment", std::nullopt},
                       {2, windows[6].from, windows[8].to, "outage", std::nullopt}};
        m_chart->setInput(input);
        m_chart->resize(900, 280);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
        m_chart->setFocus();
    }

    void draggingChoosesWholeWindows()
    {
        QSignalSpy chosen(m_chart.get(), &MetricChart::rangeChosen);
        QSignalSpy selected(m_chart.get(), &MetricChart::windowSelected);
        press(Qt::LeftButton, 5);
        moveTo(middleOf(3));
        QCOMPARE(m_chart->plot().chosenSpan(), std::optional(WindowSpan{3, 6}));
        release(Qt::LeftButton, middleOf(3));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<Micros>(), series()[3].from);
        QCOMPARE(chosen[0][1].value<Micros>(), series()[5].to);
        QVERIFY(!m_chart->plot().chosenSpan());
        QCOMPARE(selected.count(), 0);
    }

    void aShakyClickIsStillAClick()
    {
        QSignalSpy chosen(m_chart.get(), &MetricChart::rangeChosen);
        press(Qt::LeftButton, 4);
        moveTo(middleOf(4) + QPoint(2, 1));
        release(Qt::LeftButton, middleOf(4) + QPoint(2, 1));
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(m_chart->selectedWindow(), std::optional<std::size_t>(4));
    }

    void escapeTakesADragBack()
    {
        QSignalSpy chosen(m_chart.get(), &MetricChart::rangeChosen);
        press(Qt::LeftButton, 2);
        moveTo(middleOf(6));
        key(Qt::Key_Escape);
        QVERIFY(!m_chart->plot().chosenSpan());
        release(Qt::LeftButton, middleOf(6));
        QCOMPARE(chosen.count(), 0);
        QVERIFY(!m_chart->selectedWindow());
    }

    void aDragBeyondTheEdgeEndsAtTheLastWindow()
    {
        QSignalSpy chosen(m_chart.get(), &MetricChart::rangeChosen);
        press(Qt::LeftButton, 9);
        moveTo(QPoint(890, 100));
        release(Qt::LeftButton, QPoint(890, 100));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][1].value<Micros>(), series().back().to);
    }

    void theWheelZoomsAtThePointerAndDoubleClickShowsEverything()
    {
        const QPointF place = middleOf(8);
        const double under = frame().windowAt(place.x());
        QVERIFY(wheel(place, 240));
        QVERIFY(frame().range().width() < 8.0);
        QVERIFY(std::abs(frame().windowAt(place.x()) - under) < 1e-9);
        QTest::mouseDClick(m_chart->viewport(), Qt::LeftButton, {}, place.toPoint());
        QCOMPARE(frame().range(), (WindowRange{0.0, 12.0}));
        QVERIFY2(!wheel(place, -120), "with everything shown the wheel belongs to the page");
    }

    void middleButtonAndShiftMoveWhatIsVisible()
    {
        for (const auto &[button, keys] : {std::pair(Qt::MiddleButton, Qt::KeyboardModifiers{}),
                                           std::pair(Qt::LeftButton, Qt::KeyboardModifiers(Qt::ShiftModifier))}) {
            QSignalSpy chosen(m_chart.get(), &MetricChart::rangeChosen);
            m_chart->setRange({4.0, 8.0});
            const QPoint start = middleOf(6);
            const auto pitch = static_cast<int>(std::lround(frame().pitch()));
            QTest::mousePress(m_chart->viewport(), button, keys, start);
            moveTo(start + QPoint(pitch, 0));
            QVERIFY2(std::abs(frame().from - 3.0) < 0.02, qPrintable(QString::number(frame().from)));
            moveTo(start - QPoint(pitch * 50, 0));
            QCOMPARE(frame().range(), (WindowRange{8.0, 12.0}));
            release(button, start);
            QCOMPARE(chosen.count(), 0);
            QVERIFY(!m_chart->selectedWindow());
        }
    }

    void plusMinusZeroZoomByKey()
    {
        key(Qt::Key_Plus);
        const double width = frame().range().width();
        QVERIFY(width < 12.0);
        key(Qt::Key_Minus);
        QVERIFY(frame().range().width() > width);
        key(Qt::Key_Plus);
        key(Qt::Key_Plus);
        const double from = frame().from;
        key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(frame().from > from);
        key(Qt::Key_0);
        QCOMPARE(frame().range(), (WindowRange{0.0, 12.0}));
    }

    void theCrosshairReadsTheNearestWindowAndItsBoxDoesNotJump()
    {
        const QSizeF size = m_chart->plot().readoutBox().size();
        QVERIFY(size.width() > 100);
        int moves = 0;
        double left = m_chart->plot().readoutBox().left();
        for (int x = static_cast<int>(frame().area.left()) + 1; x < frame().area.right(); x += 3) {
            moveTo(QPoint(x, 200));
            const auto &crosshair = m_chart->plot().crosshair();
            QVERIFY(crosshair.has_value());
            QCOMPARE(crosshair->window, static_cast<std::size_t>(frame().windowAt(x)));
            const QRectF box = m_chart->plot().readoutBox();
            QCOMPARE(box.size(), size);
            const double line = frame().centre(crosshair->window);
            QVERIFY2(line < box.left() || line > box.right(), "the box hides what it reads");
            moves += box.left() == left ? 0 : 1;
            left = box.left();
        }
        QVERIFY2(moves <= 2, "the box changes sides more than it must");
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_chart.get(), &leave);
        QVERIFY(!m_chart->plot().crosshair());
    }

    void arrowsMoveTheCrosshairAndScrollToIt()
    {
        QSignalSpy hints(m_chart.get(), &MetricChart::hintChanged);
        m_chart->setRange({6.0, 9.0});
        key(Qt::Key_Home);
        QCOMPARE(m_chart->selectedWindow(), std::optional<std::size_t>(0));
        QCOMPARE(m_chart->plot().crosshair()->window, std::size_t{0});
        QCOMPARE(frame().from, 0.0);
        key(Qt::Key_End);
        QCOMPARE(m_chart->plot().crosshair()->window, std::size_t{11});
        QCOMPARE(frame().to, 12.0);
        // The values are said as well as shown.
        QVERIFY2(m_chart->accessibleDescription().contains(QStringLiteral("accuracy 0.786")),
                 qPrintable(m_chart->accessibleDescription()));
        QVERIFY(hints.last()[0].toString().contains(QStringLiteral("recall 0.439")));
        m_chart->clearFocus();
        QVERIFY(!m_chart->plot().crosshair());
    }

    void shiftAndArrowsChooseAStretchAndEnterTakesIt()
    {
        QSignalSpy chosen(m_chart.get(), &MetricChart::rangeChosen);
        m_chart->setSelectedWindow(4);
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_chart->plot().chosenSpan(), std::optional(WindowSpan{4, 7}));
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_chart->plot().chosenSpan(), std::optional(WindowSpan{2, 5}));
        key(Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<Micros>(), series()[2].from);
        QCOMPARE(chosen[0][1].value<Micros>(), series()[4].to);
    }

    void aNoteIsAskedForAtTheSelectedWindowOrOverAStretch()
    {
        QSignalSpy wanted(m_chart.get(), &MetricChart::noteRequested);
        key(Qt::Key_A);
        QCOMPARE(wanted.count(), 0); // nothing is selected
        m_chart->setSelectedWindow(5);
        key(Qt::Key_A);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<Micros>(), series()[5].from);
        QVERIFY(!wanted[0][1].value<std::optional<Micros>>());
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_A);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted[1][1].value<std::optional<Micros>>(), std::optional(series()[6].to));
        m_chart->setNotesEditable(false);
        key(Qt::Key_A);
        QCOMPARE(wanted.count(), 2);
    }

    void aNoteIsFoundByItsFlagAndByItsWindow()
    {
        QSignalSpy edited(m_chart.get(), &MetricChart::noteEditRequested);
        const std::vector<NoteFlag> flags = noteFlags(m_chart->plot());
        QCOMPARE(flags.size(), std::size_t{2});
        QCOMPARE(flags[0].text, QStringLiteral("deployment"));
        QTest::mouseDClick(m_chart->viewport(), Qt::LeftButton, {}, flags[0].box.center().toPoint());
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited[0][0].value<Annotation>().id, std::int64_t{1});
        QContextMenuEvent elsewhere(QContextMenuEvent::Mouse, middleOf(7), QPoint());
        QApplication::sendEvent(m_chart->viewport(), &elsewhere);
        QCOMPARE(m_chart->selectedWindow(), std::optional<std::size_t>(7));
        key(Qt::Key_A, Qt::ShiftModifier); // the outage lies over week 8
        QCOMPARE(edited.count(), 2);
        QCOMPARE(edited[1][0].value<Annotation>().id, std::int64_t{2});
    }

    void flagsOfManyNotesDoNotCoverEachOther()
    {
        MetricChartInput input = m_chart->input();
        input.notes.clear();
        for (int i = 0; i < 9; ++i)
            input.notes.push_back({i + 1, series()[static_cast<std::size_t>(i)].from + (i % 3) * kDay, std::nullopt,
                                   "a note with a rather long text", std::nullopt});
        m_chart->setInput(input);
        const std::vector<NoteFlag> flags = noteFlags(m_chart->plot());
        QCOMPARE(flags.size(), std::size_t{9});
        for (std::size_t i = 0; i < flags.size(); ++i) {
            QVERIFY(frame().area.adjusted(-1, 0, 10, 0).contains(flags[i].box));
            for (std::size_t j = i + 1; j < flags.size(); ++j)
                QVERIFY2(!flags[i].box.intersects(flags[j].box), "two flags overlap");
        }
    }
};

QTEST_MAIN(TestMetricChartGestures)
#include "tst_metric_chart_gestures.moc"
