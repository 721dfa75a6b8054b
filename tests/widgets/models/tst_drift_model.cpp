// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/drift_model.h"

#include "widgets/paint/distribution_painter.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace faultline;

namespace {

std::shared_ptr<DriftReport> report()
{
    auto made = std::make_shared<DriftReport>();
    made->hasBaseline = true;
    made->edges = {0, 7 * kDay, 14 * kDay, 21 * kDay};
    DriftRow moved;
    moved.feature = "place";
    moved.nBaseline = 100;
    moved.nLog = 200;
    moved.stability = 0.4;
    moved.threshold = 0.05;
    moved.qValue = 1e-9;
    moved.drifted = true;
    moved.impact = 0.012;
    moved.note = {DriftNoteKind::NewValues, 0.0, {"Mars"}};
    moved.windows = {0.01, std::nullopt, 0.5};
    DriftChange change;
    change.window = change.earliest = 1;
    change.latest = 2;
    change.confirmed = true;
    moved.change = change;
    CubeAxis axis;
    for (const char *name : {"Aarhus", "Mars"}) {
        KeyValue value;
        value.kind = KeyValueKind::Category;
        value.category = name;
        axis.values.push_back(value);
    }
    moved.axis = {axis};
    moved.baselineCounts = {100, 0};
    moved.logCounts = {150, 50};
    DriftRow constant;
    constant.feature = "month";
    constant.stability = 22.0;
    constant.threshold = 0.02;
    constant.note.kind = DriftNoteKind::ConstantInBaseline;
    made->rows = {moved, constant};
    return made;
}

} // namespace

class TestDriftModel : public QObject {
    Q_OBJECT

private slots:
    void modelIsSound()
    {
        DriftModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(report(), Task::Binary);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf("month"), 1);
        model.setReport(nullptr, Task::Unknown);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.row(0));
    }

    void constantColumnDoesNotStretchTheBars()
    {
        DriftModel model;
        model.setReport(report(), Task::Binary);
        QCOMPARE(model.index(0, 0).data(DriftModel::LongestRole).toDouble(), 0.4);
        QCOMPARE(model.index(0, 0).data(DriftModel::FirstChangedRole).toInt(), 1);
        QCOMPARE(model.index(1, 0).data(DriftModel::FirstChangedRole).toInt(), -1);
        QVERIFY(model.index(0, 0).data(DriftModel::LoudRole).toBool());
        QVERIFY(!model.index(1, 0).data(DriftModel::LoudRole).toBool());
    }

    void numbersLeaveExactly()
    {
        DriftModel model;
        model.setReport(report(), Task::Binary);
        const DataTable table = model.table();
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(table.rows[0].size(), table.header.size());
        QCOMPARE(table.rows[0][1].exact, QStringLiteral("0.4"));
        QCOMPARE(table.rows[0][3].exact, QStringLiteral("1970-01-08T00:00:00Z"));
        QVERIFY(table.rows[1][3].exact.isEmpty());
    }

    void sharesAreOfTheirOwnSample()
    {
        const DistributionPicture picture = distributionPicture(report()->rows[0], true);
        QCOMPARE(picture.bins.size(), std::size_t{2});
        QCOMPARE(picture.bins[0].first, 1.0);
        QCOMPARE(picture.bins[0].second, 0.75);
        QCOMPARE(picture.bins[1].name, QStringLiteral("Mars"));
        QVERIFY(!distributionBinAt(picture, QRectF(0, 0, 400, 200), QPointF(10, 100)));
        QCOMPARE(*distributionBinAt(picture, QRectF(0, 0, 400, 200), QPointF(380, 100)), std::size_t{1});
    }
};

QTEST_MAIN(TestDriftModel)
#include "tst_drift_model.moc"
