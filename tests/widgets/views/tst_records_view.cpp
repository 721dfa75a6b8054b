// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/records_model.h"
#include "widgets/views/records_view.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace faultline;

namespace {

struct Table {
    RecordsView view;
    RecordsModel model;

    explicit Table(std::size_t rows)
    {
        view.setRecords(&model);
        RecordHead id{{ColumnId{2}, {}}, QStringLiteral("id"), {}, ValueType::Text, Role::Id};
        std::vector<RecordHead> heads;
        for (int i = 0; i < 3; ++i)
            heads.push_back({{ColumnId{1}, {}}, QStringLiteral("x%1").arg(i), {}, ValueType::Float64, Role::Feature});
        model.setColumns(std::move(heads), id, false);
        auto order = std::make_shared<std::vector<std::uint32_t>>(rows);
        std::iota(order->begin(), order->end(), 0U);
        model.setRows(order);
        view.resize(500, 300);
        view.show();
    }

    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.visualRect(model.index(row, 0)).center());
    }
};

using Ranges = std::vector<RowRanges::Range>;

} // namespace

class TestRecordsView : public QObject {
    Q_OBJECT

private slots:
    void clicksSelectRowsAsRanges()
    {
        Table table(1000);
        table.click(3);
        QCOMPARE(table.view.selectedRows().ranges(), (Ranges{{3, 3}}));
        QCOMPARE(table.view.currentPlace(), 3);
        table.click(6, Qt::ShiftModifier);
        QCOMPARE(table.view.selectedRows().ranges(), (Ranges{{3, 6}}));
        table.click(1, Qt::ControlModifier);
        QCOMPARE(table.view.selectedRows().ranges(), (Ranges{{1, 1}, {3, 6}}));
        table.click(4, Qt::ControlModifier);
        QCOMPARE(table.view.selectedRows().ranges(), (Ranges{{1, 1}, {3, 3}, {5, 6}}));
        table.click(2);
        QCOMPARE(table.view.selectedRows().ranges(), (Ranges{{2, 2}}));
    }

    void keysMoveAndExtend()
    {
        Table table(1000);
        table.view.setCurrentPlace(5);
        QSignalSpy places(&table.view, &RecordsView::currentPlaceChanged);
        QTest::keyClick(&table.view, Qt::Key_Down);
        QCOMPARE(table.view.selectedRows().ranges(), (Ranges{{6, 6}}));
        QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table.view.selectedRows().ranges(), (Ranges{{6, 8}}));
        QCOMPARE(places.size(), 3);
        QTest::keyClick(&table.view, Qt::Key_Escape);
        QCOMPARE(table.view.selectedRows().ranges(), (Ranges{{8, 8}}));
        QTest::keyClick(&table.view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(table.view.currentPlace(), 999);
    }

    void enterAndDoubleClickDrill()
    {
        Table table(10);
        QSignalSpy drills(&table.view, &RecordsView::drillAsked);
        QSignalSpy peeks(&table.view, &RecordsView::peekAsked);
        table.view.setCurrentPlace(2);
        QTest::keyClick(&table.view, Qt::Key_Return);
        QCOMPARE(drills.size(), 1);
        QTest::mouseDClick(table.view.viewport(), Qt::LeftButton, {},
                           table.view.visualRect(table.model.index(4, 1)).center());
        QCOMPARE(drills.size(), 2);
        QCOMPARE(drills[1][0].toModelIndex(), table.model.index(4, 1));
        QTest::keyClick(&table.view, Qt::Key_Space);
        QCOMPARE(peeks.size(), 1);
    }

    void headersAskForAnOrder()
    {
        Table table(10);
        QSignalSpy sorts(&table.view, &RecordsView::sortAsked);
        QHeaderView *header = table.view.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(1) + 20, header->height() / 2));
        QCOMPARE(sorts.size(), 1);
        QCOMPARE(sorts[0][0].toInt(), 1);
        auto *idTitle = table.view.findChild<QPushButton *>(QStringLiteral("idTitle"));
        QTest::mouseClick(idTitle, Qt::LeftButton);
        QCOMPARE(sorts[1][0].toInt(), int(RecordsView::kIdColumn));
        table.view.setOrderShown(1, true);
        QVERIFY(table.model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().endsWith(sortArrow(true)));
        table.view.setOrderShown(RecordsView::kIdColumn, false);
        QVERIFY(idTitle->text().endsWith(sortArrow(false)));
        QVERIFY(!table.model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().endsWith(sortArrow(true)));
    }

    void tenMillionRowsAreAtHand()
    {
        QElapsedTimer timer;
        timer.start();
        Table table(10'000'000);
        int asked = 0;
        table.model.setFetch([&](const std::vector<std::size_t> &pages) { asked += static_cast<int>(pages.size()); });
        table.view.selectAll();
        QCOMPARE(table.view.selectedRows().count(), std::uint64_t{10'000'000});
        table.view.setCurrentPlace(9'999'999);
        QVERIFY(!table.view.grab().isNull());
        QTest::keyClick(&table.view, Qt::Key_N); // no search through every record
        QTRY_VERIFY(asked > 0);
        QVERIFY(asked <= 6);
        QVERIFY2(timer.elapsed() < 30'000, "even with sanitizers");
    }
};

QTEST_MAIN(TestRecordsView)
#include "tst_records_view.moc"
