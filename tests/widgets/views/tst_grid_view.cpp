// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/grid_view.h"

#include "widgets/charts/grid_pictures.h"
#include "widgets/paint/colour_scale.h"
#include "widgets/paint/grid_painter.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace faultline;

namespace {

GridAxis axis(const char *name, std::size_t ranges)
{
    GridAxis made;
    made.name = name;
    made.type = ValueType::Float64;
    for (std::size_t i = 0; i < ranges; ++i) {
        GridBin bin;
        bin.kind = GridBinKind::Range;
        bin.above = i == 0 ? -HUGE_VAL : static_cast<double>(i);
        bin.upTo = i + 1 < ranges ? static_cast<double>(i + 1) : HUGE_VAL;
        made.bins.push_back(bin);
    }
    made.bins.emplace_back(); // missing
    return made;
}

/// Rates rise with the column; the first cell has few records, the last of the first row none.
Grid grid(std::size_t rows, std::size_t columns)
{
    Grid made;
    made.rows = axis("delay", rows - 1);
    made.columns = axis("hour", columns - 1);
    made.rowTotals.resize(rows);
    made.columnTotals.resize(columns);
    for (std::size_t cell = 0; cell < rows * columns; ++cell) {
        GridCell one;
        one.rows = one.n = cell == 0 ? 12 : cell + 1 == columns ? 0 : 100 + cell;
        if (one.n > 0) {
            one.value = 0.1 + 0.5 * static_cast<double>(cell % columns) / static_cast<double>(columns);
            one.interval = Interval{*one.value - 0.05, *one.value + 0.05};
        }
        made.rowTotals[cell / columns].n += one.n;
        made.rowTotals[cell / columns].value = 0.3;
        made.columnTotals[cell % columns].n += one.n;
        made.cells.push_back(one);
    }
    made.all.value = 0.3;
    return made;
}

} // namespace

class TestGridView : public QObject {
    Q_OBJECT

private:
    static void open(GridView &view, std::size_t rows = 4, std::size_t columns = 5)
    {
        view.setName(QStringLiteral("Error heatmap"));
        view.setPicture(gridPicture(grid(rows, columns), GridScale::Diverging));
        view.resize(640, 420);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

private slots:
    void clickSelectsTheCellUnderIt();
    void arrowsMoveAndStopAtTheEdges();
    void enterAndDoubleClickDrill();
    void numbersRiseUpwardsAndMissingStaysBelow();
    void fewRecordsHaveNoColour();
    void missingStandsApart();
    void everyPointOfACellIsItsOwn();
    void theCentreIsTheCohortsOwnValue();
    void selectionSurvivesNewNumbers();
    void assistiveTechnologySeesATable();
    void largeGridsArePaintedOnce();
    void confusionIsTheSamePicture();
    void inkIsReadableOnEveryCell_data();
    void inkIsReadableOnEveryCell();
};

void TestGridView::clickSelectsTheCellUnderIt()
{
    GridView view;
    open(view);
    QSignalSpy selected(&view, &GridView::cellSelected);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.cellRect(7).center());
    QCOMPARE(view.selectedCell(), std::ptrdiff_t{7});
    QCOMPARE(selected.count(), 1);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(view.selectedCell(), std::ptrdiff_t{-1});
}

void TestGridView::arrowsMoveAndStopAtTheEdges()
{
    GridView view;
    open(view);
    QTest::keyClick(&view, Qt::Key_Right); // the first key only begins
    QCOMPARE(view.selectedCell(), std::ptrdiff_t{0});
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.selectedCell(), std::ptrdiff_t{0});
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.selectedCell(), std::ptrdiff_t{6});
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.selectedCell(), std::ptrdiff_t{9});
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(view.selectedCell(), std::ptrdiff_t{19});
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.selectedCell(), std::ptrdiff_t{19});
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.selectedCell(), std::ptrdiff_t{-1});
}

void TestGridView::enterAndDoubleClickDrill()
{
    GridView view;
    open(view);
    QSignalSpy drilled(&view, &GridView::cellDrilled);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(drilled.count(), 0); // nothing is selected
    view.setSelectedCell(3);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.cellRect(8).center());
    QTest::mouseDClick(&view, Qt::LeftButton, {}, view.cellRect(8).center());
    QCOMPARE(drilled.count(), 2);
    QCOMPARE(drilled[1][0].value<std::ptrdiff_t>(), std::ptrdiff_t{8});
}

void TestGridView::numbersRiseUpwardsAndMissingStaysBelow()
{
    QCOMPARE(rowOrder(grid(4, 3)), (std::vector<std::size_t>{2, 1, 0, 3}));
    const GridPicture picture = gridPicture(grid(4, 3), GridScale::Diverging);
    QCOMPARE(picture.rows[0].name, QStringLiteral("> 2"));
    QCOMPARE(picture.rows[1].name, QStringLiteral("1 \u2013 2"));
    QCOMPARE(picture.rows[3].name, QStringLiteral("missing"));
    Grid classes = grid(4, 3);
    classes.rows.role = Role::Label;
    for (GridBin &bin : classes.rows.bins)
        bin.kind = bin.kind == GridBinKind::Range ? GridBinKind::Number : bin.kind;
    QCOMPARE(rowOrder(classes), (std::vector<std::size_t>{0, 1, 2, 3}));
}

void TestGridView::fewRecordsHaveNoColour()
{
    const Grid few = grid(4, 5);
    const GridPicture picture = gridPicture(few, GridScale::Diverging);
    const CellPicture &first = picture.cells[10]; // the lowest range is the third row from the top
    QCOMPARE(first.fill, CellFill::Few);
    QCOMPARE(first.text, QStringLiteral("n 12"));
    QVERIFY(first.sentence.contains(QStringLiteral("of 12 record")));
    QCOMPARE(picture.cells[14].fill, CellFill::Empty);
    QCOMPARE(cellColour(first, picture.scale, tones(Scheme::Light)), tones(Scheme::Light).panel);
}

void TestGridView::missingStandsApart()
{
    const GridPicture picture = gridPicture(grid(4, 5), GridScale::Diverging);
    const GridLayout layout = gridLayout(picture, QRectF(0, 0, 640, 420));
    QVERIFY(layout.cell(3, 0).top() > layout.cell(2, 0).bottom() + 5);
    QVERIFY(layout.cell(0, 4).left() > layout.cell(0, 3).right() + 5);
    QVERIFY(std::abs(layout.cell(1, 0).top() - layout.cell(0, 0).bottom()) < 1e-9);
}

void TestGridView::everyPointOfACellIsItsOwn()
{
    const GridPicture picture = gridPicture(grid(7, 9), GridScale::Diverging);
    const GridLayout layout = gridLayout(picture, QRectF(0, 0, 640, 420));
    for (std::size_t cell = 0; cell < picture.cells.size(); ++cell) {
        const QRectF box = layout.cell(cell);
        for (const QPointF &point :
             {box.topLeft() + QPointF(0.01, 0.01), box.center(), box.bottomRight() - QPointF(0.01, 0.01)})
            QCOMPARE(layout.cellAt(point), static_cast<std::ptrdiff_t>(cell));
    }
    const QRectF apart = layout.cell(6, 0);
    QCOMPARE(layout.cellAt(QPointF(apart.center().x(), apart.top() - 3)), std::ptrdiff_t{-1});
    QVERIFY(layout.legend.bottom() <= 420.5 && layout.legend.top() >= layout.columnNames.bottom());
}

void TestGridView::theCentreIsTheCohortsOwnValue()
{
    const Grid rates = grid(4, 6);
    const GridPicture diverging = gridPicture(rates, GridScale::Diverging);
    for (std::size_t cell = 0; cell < diverging.cells.size(); ++cell) {
        const GridCell &value = rates.at(rowOrder(rates)[cell / 6], cell % 6);
        if (diverging.cells[cell].fill == CellFill::Value)
            QVERIFY((diverging.cells[cell].place < 0.0) == (*value.value < *rates.all.value));
    }
    const auto centre = std::find_if(diverging.legend.ticks.begin(), diverging.legend.ticks.end(),
                                     [](const LegendTick &tick) { return tick.centre; });
    QVERIFY(centre != diverging.legend.ticks.end());
    QCOMPARE(centre->text, QStringLiteral("all 30.0 %"));
    for (const CellPicture &cell : gridPicture(rates, GridScale::Sequential).cells)
        QVERIFY(cell.fill != CellFill::Value || (cell.place > 0.0 && cell.place <= 1.0));
}

void TestGridView::selectionSurvivesNewNumbers()
{
    GridView view;
    open(view);
    view.setSelectedCell(16);
    view.setPicture(gridPicture(grid(3, 5), GridScale::Sequential)); // a range less: "missing" moved up
    QCOMPARE(view.selectedCell(), std::ptrdiff_t{11});
    Grid other = grid(3, 5);
    other.rows.name = "distance";
    view.setPicture(gridPicture(other, GridScale::Sequential));
    QCOMPARE(view.selectedCell(), std::ptrdiff_t{-1});
}

void TestGridView::assistiveTechnologySeesATable()
{
    GridView view;
    open(view);
    view.chooseCell(7);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Table);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Error heatmap"));
    QCOMPARE(access->text(QAccessible::Description), view.picture().cells[7].sentence);
    QAccessibleTableInterface *table = access->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 4);
    QCOMPARE(table->columnCount(), 5);
    QCOMPARE(table->rowDescription(3), QStringLiteral("missing"));
    QAccessibleInterface *cell = table->cellAt(1, 2);
    QVERIFY(cell && cell->isValid());
    QCOMPARE(cell->text(QAccessible::Name), view.picture().cells[7].sentence);
    QVERIFY(cell->state().selected);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 1);
    QCOMPARE(cell->rect().center(), view.mapToGlobal(view.cellRect(7).center()));
    QCOMPARE(access->focusChild(), cell);
    QCOMPARE(access->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
    QVERIFY(!table->cellAt(4, 0));
}

void TestGridView::largeGridsArePaintedOnce()
{
    GridView view;
    open(view, 50, 50);
    view.grab();
    // only the outlines move: a repaint does not cost what a painting does
    QElapsedTimer timer;
    timer.start();
    QImage image(640, 420, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    paintGrid(painter, QRectF(0, 0, 640, 420), view.picture(), tones(Scheme::Light));
    const qint64 whole = timer.nsecsElapsed();
    timer.restart();
    for (int i = 0; i < 10; ++i) {
        view.setSelectedCell(i);
        view.grab();
    }
    QVERIFY2(timer.nsecsElapsed() / 10 < whole, "a move of the selection paints every cell again");
}

void TestGridView::confusionIsTheSamePicture()
{
    const GridPicture picture = confusionPicture({{"ham", "spam", "other"}, {90, 10, 0, 30, 70, 0, 0, 0, 0}});
    QCOMPARE(picture.rows.size(), std::size_t{3});
    QVERIFY(picture.cells[0].place < 0.0 && picture.cells[1].place > 0.0);
    QCOMPARE(picture.cells[3].text, QStringLiteral("30.0 %"));
    QCOMPARE(picture.cells[3].note, QStringLiteral("30"));
    QCOMPARE(picture.cells[8].fill, CellFill::Few); // no such label: not 0 %
    GridView view;
    view.setPicture(picture);
    view.resize(400, 300);
    view.grab();
    QVERIFY(!view.cellRect(8).isNull());
}

void TestGridView::inkIsReadableOnEveryCell_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("scale");
    for (const int scheme : {0, 1}) {
        for (const int scale : {0, 1})
            QTest::addRow("%s %s", scheme ? "dark" : "light", scale ? "sequential" : "diverging") << scheme << scale;
    }
}

void TestGridView::inkIsReadableOnEveryCell()
{
    QFETCH(int, scheme);
    QFETCH(int, scale);
    const Tones &look = tones(scheme ? Scheme::Dark : Scheme::Light);
    double last = -1.0;
    int turns = 0;
    for (int step = 0; step <= 100; ++step) {
        CellPicture cell;
        cell.fill = CellFill::Value;
        cell.place = scale ? step / 100.0 : step / 50.0 - 1.0;
        const QColor ground = cellColour(cell, static_cast<GridScale>(scale), look);
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        const double light =
            0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
        const double ink = inkOn(ground) == QColor(Qt::black) ? 0.0 : 1.0;
        const double contrast = (std::max(light, ink) + 0.05) / (std::min(light, ink) + 0.05);
        QVERIFY2(contrast >= 4.5, qPrintable(QStringLiteral("%1 at %2").arg(contrast).arg(step)));
        if (scale && step > 1)
            turns += scheme ? light < last : light > last; // sequential: monotone luminance
        last = light;
    }
    QCOMPARE(turns, 0);
}

QTEST_MAIN(TestGridView)
#include "tst_grid_view.moc"
