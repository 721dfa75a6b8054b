// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/predictions.h"

#include "app/pages/metric_choice.h"
#include "app/pages/overview_page.h"
#include "tests/support/fake_report.h"
#include "widgets/charts/prediction_view.h"
#include "widgets/style/appearance.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace faultline;

class TestPredictions : public QObject {
    Q_OBJECT

private slots:
    void theSixMostPredictedClassesComeFirstAndTheOthersAreOnePart()
    {
        auto report = std::make_shared<MetricReport>(*fake::multiclassReport());
        report->series.resize(1);
        report->classes = {"a", "b", "c", "d", "e", "f", "g", "h"};
        MetricSet set;
        set.rows = 110;
        set.predictions = 100;
        set.effectivePredictions = 100.0;
        set.predicted = {1, 30, 2, 20, 15, 12, 10, 10};
        report->overall = set;
        report->series[0].metrics = set;
        const PredictionBars bars = predictionBars(report, false);
        QCOMPARE(bars.names.mid(0, 6),
                 QStringList({QStringLiteral("b"), QStringLiteral("d"), QStringLiteral("e"), QStringLiteral("f"),
                              QStringLiteral("g"), QStringLiteral("h")}));
        QCOMPARE(bars.names.size(), 7);
        QCOMPARE(bars.bars.size(), std::size_t{1});
        double sum = 0.0;
        for (const PredictedPart &part : bars.bars[0].parts)
            sum += part.share;
        QVERIFY(std::fabs(sum - 1.0) < 1e-12);
        QVERIFY(std::fabs(bars.bars[0].parts[6].share - 0.03) < 1e-12);
        // Wilson of 30 of 100, by hand: (0.3 + z^2/200 -+ z sqrt(0.21/100 + z^2/40000)) / (1 + z^2/100), z = 1.959964
        const Interval interval = *bars.bars[0].parts[0].interval;
        QVERIFY(std::fabs(interval.lower - 0.218949) < 1e-5);
        QVERIFY(std::fabs(interval.upper - 0.395849) < 1e-5);
        const DataTable table = predictionExport(bars, {400, 200}).table();
        QCOMPARE(table.rows.size(), std::size_t{7});
        QCOMPARE(table.rows[0][4].exact, QStringLiteral("b"));
        QCOMPARE(table.rows[0][5].exact, QStringLiteral("0.3"));
    }

    void withoutLabelsTheOverviewLeadsToThem()
    {
        Appearance appearance(*qApp);
        OverviewPage page;
        page.resize(1100, 800);
        page.show();
        SessionState session;
        session.projectPath = QStringLiteral("a.faultline");
        session.schema.columns = {{ColumnId{}, "id", ValueType::Text, Role::Id, {}, 1.0, {}, true}};
        page.setSession(session);
        page.showReport({fake::unlabelledReport(), {}, {}, {}});
        auto *view = page.findChild<PredictionView *>();
        QVERIFY(view->isVisible());
        QPushButton *add = nullptr;
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Add labels\u2026"))
                add = button;
        }
        QVERIFY(add && add->isVisible());
        QSignalSpy wanted(&page, &Page::labelsRequested);
        add->click();
        QCOMPARE(wanted.count(), 1);
        session.schema.columns[0].role = Role::Feature; // labels could not be joined
        page.setSession(session);
        QVERIFY(!add->isVisible());
        page.showReport({fake::binaryReport(), {}, {}, {}});
        QVERIFY(!view->isVisible());
    }

    void onlyWhatNeedsNoLabelsIsListedWithoutThem()
    {
        const auto report = fake::unlabelledReport();
        QCOMPARE(listedMetrics(*report), (std::vector<Metric>{Metric::MeanConfidence, Metric::PredictedPositiveShare}));
        QCOMPARE(firstMetrics(*report), listedMetrics(*report));
        MetricReport regression;
        regression.task = Task::Regression;
        regression.overall.rows = 10;
        QVERIFY(listedMetrics(regression).empty());
        OverviewPage page;
        page.showReport({std::make_shared<MetricReport>(regression), {}, {}, {}}); // stands it
        QVERIFY(!page.grab().isNull());
    }
};

QTEST_MAIN(TestPredictions)
#include "tst_predictions.moc"
