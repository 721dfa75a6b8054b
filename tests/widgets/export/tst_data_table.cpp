// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/table_picture.h"

#include "tests/support/fake_report.h"
#include "tests/support/temporary_folder.h"
#include "widgets/charts/metric_picture.h"
#include "widgets/charts/quality_pictures.h"
#include "widgets/models/data_table_model.h"
#include "widgets/models/series_model.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QProcess>
#include <QTest>

using namespace faultline;

namespace {

/// Every row as Python's csv module reads it, as JSON; pandas types numbers alike.
const char *const kRead = R"py(
import csv, json, sys
with open(sys.argv[1], newline='', encoding='utf-8') as file:
    print(json.dumps(list(csv.reader(file))))
)py";
const char *const kPandas = R"py(
import json, sys, pandas
frame = pandas.read_csv(sys.argv[1])
print(json.dumps([str(kind) for kind in frame.dtypes]))
)py";

QJsonArray python(const char *script, const QByteArray &csv)
{
    TemporaryFolder folder;
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"),
                  {QStringLiteral("-c"), QString::fromUtf8(script),
                   QString::fromStdString(folder.write("t.csv", csv.toStdString()))});
    process.waitForFinished(60'000);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

MetricChartInput input()
{
    MetricChartInput made;
    made.report = fake::reportWithGaps();
    made.metrics = {Metric::Accuracy, Metric::Recall};
    return made;
}

} // namespace

class TestDataTable : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("da"))); } // commas for decimals, points for thousands
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void pythonReadsTheNumbersThatAreShown()
    {
        if (!QFile::exists(QStringLiteral("/usr/bin/python3")))
            QSKIP("python3 is not installed");
        const MetricChartInput shown = input();
        const QJsonArray rows = python(kRead, csvBytes(metricNumbers(shown, {})));
        QCOMPARE(rows.size(), 13);
        QCOMPARE(rows[0].toArray()[5].toString(), QStringLiteral("accuracy"));
        QCOMPARE(rows[0].toArray()[10].toString(), QStringLiteral("recall_lower"));
        for (qsizetype w = 0; w < 12; ++w) {
            const WindowMetrics &window = shown.report->series[static_cast<std::size_t>(w)];
            const QJsonArray row = rows[w + 1].toArray();
            QCOMPARE(row[0].toString().toStdString(), formatIsoTime(window.from));
            QCOMPARE(row[2].toString().toULongLong(), window.metrics.rows);
            const MetricValue *accuracy = window.metrics.find(Metric::Accuracy);
            const MetricValue *recall = window.metrics.find(Metric::Recall);
            if (!accuracy->value) {
                QCOMPARE(row[5].toString(), QString()); // missing is not zero
                continue;
            }
            // The same double, not about the same.
            QCOMPARE(row[5].toString().toDouble(), *accuracy->value);
            QCOMPARE(row[10].toString().toDouble(), recall->interval->lower);
            QCOMPARE(row[12].toString().toULongLong(), recall->n);
        }
        const QJsonArray kinds = python(kPandas, csvBytes(metricNumbers(shown, {})));
        QCOMPARE(kinds[2].toString(), QStringLiteral("int64"));
        QCOMPARE(kinds[5].toString(), QStringLiteral("float64"));
    }

    void onlyVisibleWindowsAreInTheFile()
    {
        const Picture picture = metricPicture(input(), {2.2, 6.8}, {600, 200});
        const DataTable table = numbersOf(picture);
        QCOMPARE(table.rows.size(), std::size_t{5}); // windows 2 ... 6 have their middle within
        QCOMPARE(table.rows[0][0].exact.toStdString(), formatIsoTime(input().report->series[2].from));
        QVERIFY2(picture.note.contains(QStringLiteral("5 of 12")), qPrintable(picture.note));
        std::uint64_t n = 0;
        for (std::size_t w = 2; w <= 6; ++w)
            n += input().report->series[w].metrics.n;
        QCOMPARE(picture.evidence.n, n);
    }

    void theFilterIsAColumnOfTheFile()
    {
        Picture picture = confusionExport(*fake::binaryReport(), {300, 200});
        QCOMPARE(numbersOf(picture).header.back().exact, QStringLiteral("share_of_label"));
        picture.evidence.cohort = QStringLiteral("=origin, \"PHX\"");
        const QByteArray csv = csvBytes(numbersOf(picture));
        QVERIFY2(csv.contains(",\"'=origin, \"\"PHX\"\"\"\r\n"), csv.constData());
        QCOMPARE(csv.count("\r\n"), 5);
        QVERIFY(captionOf(picture).contains(picture.evidence.cohort));
    }

    void theDatesAreThoseOfTheFilteredRecords()
    {
        MetricReport report = *fake::binaryReport();
        for (std::size_t w = 0; w < report.series.size(); ++w) {
            if (w < 3 || w > 6)
                report.series[w].metrics = {};
        }
        QCOMPARE(evidenceOf(report).from, report.from); // without a filter: of the log
        report.provenance.cohort = "distance > 1000";
        QCOMPARE(evidenceOf(report).from, std::optional(report.series[3].from));
        QCOMPARE(evidenceOf(report).to, std::optional(report.series[6].to - 1));
    }

    void confusionAndReliabilityAreWhole()
    {
        const auto report = fake::multiclassReport();
        const DataTable cells = confusionExport(*report, {300, 200}).table();
        QCOMPARE(cells.rows.size(), report->confusion->classes.size() * report->confusion->classes.size());
        double sum = 0.0;
        for (const auto &row : cells.rows)
            sum += row[2].exact.toDouble();
        double counts = 0.0;
        for (const double count : report->confusion->counts)
            counts += count;
        QCOMPARE(sum, counts);
        const auto binary = fake::binaryReport();
        const DataTable bins = reliabilityExport(*binary, {300, 200}).table();
        QCOMPARE(bins.rows.size(), binary->reliability.size());
        for (std::size_t i = 0; i < bins.rows.size(); ++i) {
            if (binary->reliability[i].n > 0)
                QCOMPARE(bins.rows[i][4].exact.toDouble(), binary->reliability[i].accuracy);
            else
                QCOMPARE(bins.rows[i][4].exact, QString());
        }
        QVERIFY(confusionExport(*fake::regressionReport(), {300, 200}).isEmpty());
        QVERIFY(reliabilityExport(*fake::timelessReport(), {300, 200}).isEmpty());
    }

    void theTableViewShowsLocalDigitsAndKeepsExactOnes()
    {
        DataTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(metricNumbers(input(), {}));
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("4.844"));
        QCOMPARE(model.index(0, 5).data().toString(), QStringLiteral("0,720"));
        QCOMPARE(model.index(0, 5).data(Qt::ToolTipRole).toString(), QStringLiteral("0.72"));
        const DataTable again = tableOf(model);
        QCOMPARE(csvBytes(again), csvBytes(metricNumbers(input(), {})));
        QCOMPARE(model.part({3, 1}).rows.size(), std::size_t{2});
    }

    void anyTableModelCanBeTakenAway()
    {
        SeriesModel model;
        model.setReport(fake::binaryReport(), {Metric::Accuracy});
        const Picture picture = tablePicture(tableOf(model));
        QCOMPARE(picture.table().rows.size(), std::size_t{12});
        QVERIFY(picture.paint != nullptr);
        QVERIFY(picture.size.width() > 200 && picture.note.isEmpty());
        DataTable many{{textCell(QStringLiteral("x"))}, {}};
        for (int i = 0; i < 1000; ++i)
            many.rows.push_back({countCell(static_cast<std::uint64_t>(i))});
        const Picture cut = tablePicture(many);
        QVERIFY(cut.note.contains(QStringLiteral("60")) && cut.note.contains(QStringLiteral("1.000")));
        QCOMPARE(cut.table().rows.size(), std::size_t{1000});
        QVERIFY(tablePicture({}).isEmpty());
    }

    void tabsInTextsDoNotBreakAPaste()
    {
        DataTable table{{textCell(QStringLiteral("a")), textCell(QStringLiteral("b"))}, {}};
        table.rows.push_back({textCell(QStringLiteral("x\ty\nz")), textCell(QStringLiteral("=1+1"))});
        QCOMPARE(tsvText(table), QStringLiteral("a\tb\nx y z\t'=1+1\n"));
    }
};

QTEST_MAIN(TestDataTable)
#include "tst_data_table.moc"
