// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_report.h"
#include "widgets/charts/metric_picture.h"
#include "widgets/models/quarantine_model.h"
#include "widgets/models/series_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace faultline;

class TestTableModels : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void seriesModelKeepsTheRulesOfModels()
    {
        SeriesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setReport(fake::binaryReport(), {Metric::Accuracy, Metric::Recall});
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.columnCount(), 6);
        QCOMPARE(model.index(0, 4).data().toString(), QStringLiteral("0.720 [0.707, 0.733]"));
        model.setReport(nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void aWindowWithoutValueIsADashAndAnEmptyField()
    {
        SeriesModel model;
        model.setReport(fake::reportWithGaps(), {Metric::Accuracy});
        QCOMPARE(model.index(4, 4).data().toString(), QStringLiteral("\u2013"));
    }

    void notesAreAColumnWhereThereAreAny()
    {
        SeriesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto report = fake::binaryReport();
        const auto &weeks = report->series;
        model.setReport(report, {Metric::Accuracy},
                        {{1, weeks[1].from, std::nullopt, "deployed", std::nullopt},
                         {2, weeks[1].to - 1, weeks[3].from + 1, "outage", std::nullopt}});
        QCOMPARE(model.columnCount(), 6);
        QCOMPARE(model.headerData(5, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Notes"));
        QStringList texts;
        for (int row = 0; row < 5; ++row)
            texts << model.index(row, 5).data().toString();
        QCOMPARE(texts,
                 QStringList({QString(), QStringLiteral("deployed; outage"), QStringLiteral("outage"),
                              QStringLiteral("outage"), QString()}));
    }

    void copiedNumbersHaveCDigitsInEveryLanguage()
    {
        QLocale::setDefault(QLocale(QStringLiteral("da")));
        SeriesModel model;
        model.setReport(fake::binaryReport(), {Metric::Accuracy});
        MetricChartInput input;
        input.report = fake::binaryReport();
        input.metrics = {Metric::Accuracy};
        QVERIFY(tsvText(metricNumbers(input, {})).contains(QStringLiteral("\t0.72\t")));
        QVERIFY(model.index(0, 4).data().toString().startsWith(QStringLiteral("0,720")));
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void quarantineModelShowsBytesAsTheyWere()
    {
        QuarantineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QuarantinedRow row;
        row.reason = QuarantineReason::InvalidUtf8;
        row.line = 303;
        row.byte = 23878;
        row.column = 1;
        row.detail = "0xF6 at byte 17";
        row.raw = "id H\xF6hn";
        model.setRows({row}, {QStringLiteral("id"), QStringLiteral("text")});
        QCOMPARE(model.index(0, QuarantineModel::Raw).data().toString(), QStringLiteral("id H\\xF6hn"));
        QCOMPARE(model.index(0, QuarantineModel::ColumnName).data().toString(), QStringLiteral("text"));
        QCOMPARE(model.index(0, QuarantineModel::Byte).data().toString(), QStringLiteral("23,878"));
        QVERIFY(model.tsv().contains(QStringLiteral("303\t23878\ttext\tinvalid_utf8\t")));
    }
};

QTEST_MAIN(TestTableModels)
#include "tst_table_models.moc"
