// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/map_view.h"

#include "tests/support/fake_clusters.h"
#include "widgets/export/export_menu.h"
#include "widgets/views/contrast_view.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <numeric>

using namespace faultline;

namespace {

QPoint pixelOf(const MapView &map, const FailurePoint &point)
{
    return map.frame().toPixel({static_cast<double>(point.x), static_cast<double>(point.y)}).toPoint();
}

/// A point of a cluster that no point of another cluster is near to.
QPoint lonelyPixel(const MapView &map, const ClusterReport &report, std::int32_t cluster)
{
    for (const FailurePoint &point : report.points) {
        const bool alone = std::none_of(report.points.begin(), report.points.end(), [&](const FailurePoint &other) {
            return other.cluster != cluster && (pixelOf(map, other) - pixelOf(map, point)).manhattanLength() < 16;
        });
        if (point.cluster == cluster && alone && map.rect().contains(pixelOf(map, point)))
            return pixelOf(map, point);
    }
    return {};
}

void drag(MapView &map, const QList<QPoint> &path, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(&map, Qt::LeftButton, modifiers, path.front());
    for (const QPoint &point : path) {
        QMouseEvent move(QEvent::MouseMove, point, map.mapToGlobal(QPointF(point)), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(&map, &move);
    }
    QTest::mouseRelease(&map, Qt::LeftButton, modifiers, path.back());
}

} // namespace

class TestMapView : public QObject {
    Q_OBJECT

private slots:
    void everyPointIsInThePicture();
    void aClickSelectsTheClusterUnderIt();
    void aLassoHoldsExactlyThePointsInside();
    void keysWalkTheClusters();
    void theWheelKeepsThePlaceUnderThePointer();
    void shiftAndDragMoveTheMap();
    void tagsDoNotHideEachOther();
    void hullsHoldTheirPoints();
    void thePictureIsLinesAndWords();
    void nothingIsShownWithoutAReport();
    void contrastsAreToldToo();
};

void TestMapView::everyPointIsInThePicture()
{
    MapView map;
    map.resize(500, 400);
    const auto report = fake::clusterReport();
    map.setReport(report);
    for (const FailurePoint &point : report->points)
        QVERIFY(map.rect().contains(pixelOf(map, point)));
    const QImage image = map.grab().toImage();
    int coloured = 0;
    for (const FailurePoint &point : report->points) {
        const QPoint at = pixelOf(map, point);
        coloured += image.pixelColor(at) != image.pixelColor(2, 398) ? 1 : 0;
    }
    QVERIFY(coloured > 100); // filled ones and pluses; outlines are empty in the middle
    map.resize(300, 700);
    map.grab(); // a hidden widget hears of its size when it is drawn
    for (const FailurePoint &point : report->points)
        QVERIFY(map.rect().contains(pixelOf(map, point)));
}

void TestMapView::aClickSelectsTheClusterUnderIt()
{
    MapView map;
    map.resize(600, 500);
    const auto report = fake::clusterReport();
    map.setReport(report);
    QSignalSpy selected(&map, &MapView::clusterSelected);
    QSignalSpy drilled(&map, &MapView::drilled);
    const QPoint third = lonelyPixel(map, *report, 2);
    QVERIFY(!third.isNull());
    QTest::mouseClick(&map, Qt::LeftButton, {}, third);
    QCOMPARE(map.selectedCluster(), 2);
    QCOMPARE(selected.takeLast().at(0).toInt(), 2);
    QTest::mouseDClick(&map, Qt::LeftButton, {}, third);
    QCOMPARE(drilled.size(), 1);
    const MapTag tag = placeTags(*report, map.frame()).front();
    QTest::mouseClick(&map, Qt::LeftButton, {}, tag.box.center().toPoint());
    QCOMPARE(map.selectedCluster(), tag.cluster);
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(2, 497));
    QCOMPARE(map.selectedCluster(), -1);
    QCOMPARE(selected.takeLast().at(0).toInt(), -1);
}

void TestMapView::aLassoHoldsExactlyThePointsInside()
{
    MapView map;
    map.resize(600, 500);
    const auto report = fake::clusterReport();
    map.setReport(report);
    map.setSelectedCluster(1);
    std::vector<std::vector<std::uint32_t>> seen;
    connect(&map, &MapView::lassoChanged, this, [&](const std::vector<std::uint32_t> &rows) { seen.push_back(rows); });
    const QRect box(100, 60, 300, 250);
    drag(map, {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
    QPolygonF polygon;
    for (const QPoint &corner : {box.topLeft(), box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()})
        polygon << map.frame().toPlace(corner);
    std::vector<std::uint32_t> expected;
    for (const FailurePoint &point : report->points) {
        if (polygon.containsPoint({static_cast<double>(point.x), static_cast<double>(point.y)}, Qt::OddEvenFill))
            expected.push_back(point.row);
    }
    QVERIFY(expected.size() > 20 && expected.size() < report->points.size());
    QCOMPARE(map.lassoed(), expected);
    QCOMPARE(seen.back(), expected);
    QCOMPARE(map.selectedCluster(), -1);
    QTest::keyClick(&map, Qt::Key_Escape);
    QVERIFY(map.lassoed().empty());
    QVERIFY(seen.back().empty());
}

void TestMapView::keysWalkTheClusters()
{
    MapView map;
    map.resize(400, 300);
    map.setReport(fake::clusterReport(3));
    QSignalSpy drilled(&map, &MapView::drilled);
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(drilled.size(), 0); // nothing is selected
    for (const int expected : {0, 1, 2, 2}) {
        QTest::keyClick(&map, Qt::Key_Down);
        QCOMPARE(map.selectedCluster(), expected);
    }
    QTest::keyClick(&map, Qt::Key_K);
    QCOMPARE(map.selectedCluster(), 1);
    QTest::keyClick(&map, Qt::Key_Home);
    QCOMPARE(map.selectedCluster(), 0);
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(drilled.size(), 1);
    QTest::keyClick(&map, Qt::Key_Escape);
    QCOMPARE(map.selectedCluster(), -1);
    const double scale = map.frame().scale;
    QTest::keyClick(&map, Qt::Key_Plus);
    QVERIFY(map.frame().scale > scale);
    QTest::keyClick(&map, Qt::Key_0);
    QCOMPARE(map.frame().scale, scale);
}

void TestMapView::theWheelKeepsThePlaceUnderThePointer()
{
    MapView map;
    map.resize(400, 300);
    map.setReport(fake::clusterReport());
    const QPointF at(90, 200);
    const QPointF place = map.frame().toPlace(at);
    const double scale = map.frame().scale;
    QWheelEvent wheel(at, map.mapToGlobal(at), {}, QPoint(0, 240), Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&map, &wheel);
    QVERIFY(map.frame().scale > 1.4 * scale);
    QVERIFY(std::abs(map.frame().toPlace(at).x() - place.x()) < 1e-6);
    QVERIFY(std::abs(map.frame().toPlace(at).y() - place.y()) < 1e-6);
}

void TestMapView::shiftAndDragMoveTheMap()
{
    MapView map;
    map.resize(400, 300);
    map.setReport(fake::clusterReport());
    const QPointF place = map.frame().toPlace({50, 60});
    drag(map, {QPoint(50, 60), QPoint(90, 100), QPoint(130, 80)}, Qt::ShiftModifier);
    QVERIFY((map.frame().toPixel(place) - QPointF(130, 80)).manhattanLength() < 1e-6);
    QVERIFY(map.lassoed().empty());
}

void TestMapView::tagsDoNotHideEachOther()
{
    MapView map;
    map.resize(360, 300);
    const auto report = fake::clusterReport(30, 900);
    map.setReport(report);
    const std::vector<MapTag> tags = placeTags(*report, map.frame());
    QVERIFY(tags.size() >= 20);
    for (std::size_t i = 0; i < tags.size(); ++i) {
        QVERIFY(QRectF(map.rect()).contains(tags[i].box));
        for (std::size_t k = 0; k < i; ++k)
            QVERIFY(!tags[i].box.intersects(tags[k].box));
    }
}

void TestMapView::hullsHoldTheirPoints()
{
    const auto report = fake::clusterReport();
    const QPolygonF hull = hullOf(report->points, 1);
    QVERIFY(hull.size() >= 3);
    const QPointF middle = std::accumulate(hull.begin(), hull.end(), QPointF()) / static_cast<qreal>(hull.size());
    for (const FailurePoint &point : report->points) {
        const QPointF place(static_cast<double>(point.x), static_cast<double>(point.y));
        if (point.cluster == 1) // drawn a little to the middle, so that corners count as inside
            QVERIFY(hull.containsPoint(place + (middle - place) * 1e-6, Qt::OddEvenFill));
    }
    QCOMPARE(hullOf({{0, 1.0F, 1.0F, 0, 0, 0, 0}, {1, 1.0F, 1.0F, 0, 0, 0, 0}}, 0).size(), qsizetype(1));
}

void TestMapView::thePictureIsLinesAndWords()
{
    MapView map;
    map.resize(400, 300);
    map.setReport(fake::clusterReport());
    map.setSelectedCluster(0);
    const Picture picture = map.picture();
    const ExportedFile svg = exportedFile(picture, ExportFormat::Svg, currentTones());
    QVERIFY(!svg.bytes.contains("<image"));
    QVERIFY(svg.bytes.contains("<text"));
    QCOMPARE(picture.table().rows.size(), std::size_t{400});
}

void TestMapView::nothingIsShownWithoutAReport()
{
    MapView map;
    map.resize(300, 200);
    map.setReport(fake::clusterReport());
    map.setSelectedCluster(1);
    map.setReport(nullptr);
    QCOMPARE(map.selectedCluster(), -1);
    QVERIFY(map.picture().isEmpty());
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(100, 100));
    QTest::keyClick(&map, Qt::Key_Down);
    map.grab();
    auto empty = std::make_shared<ClusterReport>();
    map.setReport(empty);
    map.grab();
}

void TestMapView::contrastsAreToldToo()
{
    ContrastView view;
    view.resize(700, 130);
    const auto report = fake::clusterReport();
    view.setCluster(report->clusters[0], ContrastView::RightRecords);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("n_chars")));
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("sender_tld = org")));
    const ExportedFile svg = exportedFile(view.picture(), ExportFormat::Svg, currentTones());
    QVERIFY(svg.bytes.contains("229 against 990")); // digits that tell them apart, and not more
    view.setCluster(report->clusters[0], ContrastView::OtherFailures);
    QVERIFY(exportedFile(view.picture(), ExportFormat::Svg, currentTones()).bytes.contains("229 against 1,031"));
    view.grab();
    view.clear();
    QVERIFY(view.picture().isEmpty());
}

QTEST_MAIN(TestMapView)
#include "tst_map_view.moc"
