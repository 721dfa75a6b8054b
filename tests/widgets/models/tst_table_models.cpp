// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_report.h"
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
        const QStringList lines = model.tsv({4}).split(QLatin1Char('\n'));
        QCOMPARE(lines[0], QStringLiteral("from\tto\trows\tn\tfailures\taccuracy\taccuracy_lower\taccuracy_upper"));
        QCOMPARE(lines[1], QStringLiteral("2001-03-05T00:00:00Z\t2001-03-12T00:00:00Z\t0\t0\t0\t\t\t"));
    }

    void copiedNumbersHaveCDigitsInEveryLanguage()
    {
        QLocale::setDefault(QLocale(QStringLiteral("da")));
        SeriesModel model;
        model.setReport(fake::binaryReport(), {Metric::Accuracy});
        QVERIFY(model.tsv({0}).contains(QStringLiteral("\t0.72\t")));
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
