// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/reliability_view.h"

#include "tests/support/fake_report.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace faultline;

class TestReliabilityView : public QObject {
    Q_OBJECT

private:
    static void open(ReliabilityView &view)
    {
        view.setBins(fake::binaryReport()->reliability);
        view.resize(420, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    /// A place in the middle of a bin.
    static QPoint placeOf(const ReliabilityView &view, std::size_t bin)
    {
        std::optional<int> first;
        int last = 0;
        for (int x = 0; x < view.width(); ++x) {
            if (reliabilityBinAt(view.rect(), view.bins(), QPointF(x, 150)) == bin) {
                first = first.value_or(x);
                last = x;
            }
        }
        return {(first.value_or(-1) + last) / 2, 150};
    }

private slots:
    void everyBinCanBePointedAtAndSelected()
    {
        ReliabilityView view;
        open(view);
        QSignalSpy selected(&view, &ReliabilityView::binSelected);
        QCOMPARE(view.bins().size(), std::size_t{15});
        for (std::size_t bin = 0; bin < 15; ++bin) {
            QTest::mouseClick(&view, Qt::LeftButton, {}, placeOf(view, bin));
            QCOMPARE(view.selectedBin(), std::optional(bin));
        }
        QCOMPARE(selected.count(), 15);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(2, 2)); // beside the diagram
        QVERIFY(!view.selectedBin());
    }

    void keysMoveSelectAndTakeABin()
    {
        ReliabilityView view;
        open(view);
        QSignalSpy taken(&view, &ReliabilityView::binActivated);
        QSignalSpy hints(&view, &ReliabilityView::hintChanged);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(taken.count(), 0);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.selectedBin(), std::optional<std::size_t>(14));
        QTest::keyClick(&view, Qt::Key_Left);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.selectedBin(), std::optional<std::size_t>(12));
        QVERIFY(hints.last()[0].toString().contains(reliabilityText(view.bins()[12])));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken[0][0].value<std::size_t>(), std::size_t{12});
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.selectedBin());
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.selectedBin(), std::optional<std::size_t>(0));
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.selectedBin(), std::optional<std::size_t>(0));
    }

    void pointingReadsOutWithoutSelecting()
    {
        ReliabilityView view;
        open(view);
        const QImage before = view.grab().toImage();
        QTest::mouseMove(&view, placeOf(view, 10));
        QVERIFY(view.grab().toImage() != before);
        QVERIFY(!view.selectedBin());
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&view, &leave);
        QCOMPARE(view.grab().toImage(), before);
    }

    void theDescriptionHasEveryBin()
    {
        ReliabilityView view;
        view.setBins(fake::binaryReport()->reliability);
        for (const ReliabilityBin &bin : view.bins())
            QVERIFY(view.accessibleDescription().contains(reliabilityText(bin)));
    }
};

QTEST_MAIN(TestReliabilityView)
#include "tst_reliability_view.moc"
