// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h" // first: moc of Qt 6.4 stumbles over <compare> before it has seen a Qt header

#include "app/report/report.h"

#include "app/window/language.h"
#include "tests/support/fake_report.h"
#include "widgets/export/pdf_date.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <memory>

using namespace faultline;

namespace {

const QDate kDate(2026, 11, 22);

ImportSummary logOf(const std::string &name, Part part, std::uint64_t rows)
{
    ImportSummary log;
    log.description = {name, name, part, 1'789'855};
    log.sha256 = std::string(64, part == Part::Production ? 'a' : 'b');
    log.rowsIn = rows + 2;
    log.rowsStored = rows;
    log.rowsQuarantined = 2;
    return log;
}

ColumnSchema column(const std::string &name, Role role)
{
    ColumnSchema made;
    made.name = name;
    made.role = role;
    return made;
}

Document documentOf(const MetricReport &report)
{
    Document document;
    document.metrics = report;
    document.schema.columns = {column("request_id", Role::Id), column("label", Role::Label),
                               column("distance", Role::Feature)};
    document.logs = {logOf("office_flights.csv.gz", Part::Production, report.overall.rows)};
    return document;
}

Document withLimit(const MetricReport &report, Metric metric, double value)
{
    Document document = documentOf(report);
    document.thresholds = {{metric, value}};
    document.breaches = fake::episodes(report, {metric, value});
    return document;
}

QByteArray pdfOf(const Document &document, const QString &title = QStringLiteral("flights"))
{
    return reportPdf(document, {title, kDate});
}

/// What a program of poppler says of the PDF.
QString told(const QString &program, const QStringList &words, const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return QStringLiteral("no temporary file");
    QStringList all = words + QStringList{file.fileName()};
    if (program == QLatin1String("pdftotext"))
        all << QStringLiteral("-");
    QProcess process;
    process.start(program, all);
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        return QStringLiteral("failed: ") + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The words in reading order, with one space between them.
QString textOf(const QByteArray &pdf)
{
    return told(QStringLiteral("pdftotext"),
                {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8")}, pdf)
        .simplified();
}

QString textOf(const Document &document)
{
    return textOf(pdfOf(document));
}

int pagesOf(const QByteArray &pdf)
{
    const QString info = told(QStringLiteral("pdfinfo"), {}, pdf);
    return QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(info).captured(1).toInt();
}

} // namespace

#define CONTAINS(text, part)                                                                                           \
    QVERIFY2((text).contains(QStringLiteral(part)), qPrintable(QStringLiteral("not there: " part "\n") + (text)))

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_language = std::make_unique<Language>(*QCoreApplication::instance());
        m_language->setChoice(QStringLiteral("en"));
    }
    void cleanup() { m_language.reset(); }

    void everyUsualReportHasTwoPages()
    {
        for (const auto &report : {fake::binaryReport(), fake::reportWithGaps(), fake::multiclassReport(),
                                   fake::regressionReport(), fake::unlabelledReport(), fake::singleWindowReport(),
                                   fake::timelessReport(), fake::emptyReport(), fake::hourlyReport()}) {
            QCOMPARE(pagesOf(pdfOf(documentOf(*report))), 2);
            QCOMPARE(pagesOf(pdfOf(withLimit(*report, Metric::Accuracy, 0.71))), 2);
        }
    }

    void aBinaryReportSaysEverything()
    {
        Document document = withLimit(*fake::binaryReport(), Metric::Accuracy, 0.68);
        document.logs.push_back(logOf("baseline.csv", Part::Reference, 20000));
        document.logs[1].notes = {"column distance became number at line 812"};
        document.labels =
            LabelJoinSummary{{"late.csv", "late.csv", Part::Production, 9000}, std::string(64, 'c'), 100, 90, 7, 2, 1};
        const QString text = textOf(document);
        CONTAINS(text, "office_flights.csv.gz · 60,000 records · 5 Feb – 29 Apr 2001, UTC 22 Nov 2026");
        CONTAINS(text, "Failure report: flights");
        CONTAINS(text, "Accuracy was below its limit of 0.680 in weeks 2–4 and 6, lowest in week 6: 0.650");
        CONTAINS(text, "17,767");
        CONTAINS(text, "2 quarantined");
        CONTAINS(text, "floor 0.006");
        CONTAINS(text, "1 Metrics over time");
        CONTAINS(text, "Figure 1. Accuracy, precision, recall;");
        CONTAINS(text, "beyond it (▼): weeks 2–4 and 6.");
        CONTAINS(text, "2 Limits and breaches");
        CONTAINS(text, "accuracy 0.680 weeks 2–4 12 Feb – 4 Mar 2001 0.654");
        CONTAINS(text, "3 Window by window");
        CONTAINS(text, "5,083 0.786");
        CONTAINS(text, "4 What was read");
        CONTAINS(text, "60,002 = 60,000 + 2");
        CONTAINS(text, "SHA-256 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        CONTAINS(text, "column distance became number at line 812");
        CONTAINS(text, "100 labels in = 90 joined + 7 waiting for a record + 2 duplicate + 1 quarantined");
        CONTAINS(text, "feature distance");
        CONTAINS(text, "5 Metrics");
        CONTAINS(text, "Baseline (reference)");
        CONTAINS(text, "accuracy 0.704 [0.700, 0.708] 60,000 0.741 [0.735, 0.747] 20,000");
        CONTAINS(text, "6 Confusion matrix, records");
        CONTAINS(text, "1 5,354 8,365 61.0 %");
        CONTAINS(text, "7 How this was made");
        CONTAINS(text, "Wilson score intervals.");
        CONTAINS(text, "seed 1 · exact · log SHA-256 aaaaaaaaaaaa…");
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("2 ?/ ?2$"))));
    }

    void limitsAreJudgedStrictlyAndOnTheRightSide()
    {
        CONTAINS(textOf(withLimit(*fake::binaryReport(), Metric::Recall, 0.54)),
                 "Recall has been below its limit of 0.540 since week 11");
        CONTAINS(textOf(withLimit(*fake::binaryReport(), Metric::LogLoss, 0.5)),
                 "Log loss has been above its limit of 0.500 since week 1");
        CONTAINS(textOf(withLimit(*fake::binaryReport(), Metric::Accuracy, 0.650)),
                 "Accuracy kept its limit of 0.650 in all 12");
    }

    void everyBreachedMetricIsNamed()
    {
        Document document = withLimit(*fake::binaryReport(), Metric::Accuracy, 0.68);
        const Threshold recall{Metric::Recall, 0.54};
        document.thresholds.push_back(recall);
        for (const BreachEpisode &episode : fake::episodes(document.metrics, recall))
            document.breaches.push_back(episode);
        CONTAINS(textOf(document), "Recall has been below its limit of 0.540 since week 11");
        CONTAINS(textOf(document), "Also beyond its limit: accuracy in weeks 2–4 and 6.");
    }

    void withoutALimitThirdsAreCompared()
    {
        MetricReport report = *fake::binaryReport();
        for (WindowMetrics &window : report.series)
            window.metrics.failures = window.metrics.n * 3 / 10;
        CONTAINS(textOf(documentOf(report)), "do not differ beyond their intervals, and no limit is set.");
        for (std::size_t w = 8; w < 12; ++w)
            report.series[w].metrics.failures = report.series[w].metrics.n / 2;
        CONTAINS(textOf(documentOf(report)),
                 "Accuracy fell from 0.700 [0.694, 0.706] in weeks 1–4 to 0.500 [0.493, 0.507] in weeks");
    }

    void gapsAreNamed()
    {
        const QString text = textOf(documentOf(*fake::reportWithGaps()));
        CONTAINS(text, "Left out for fewer than 30 labelled records: week 8.");
        CONTAINS(text, "Without records: weeks 5 and 6.");
        CONTAINS(text, "5 5 Mar – 11 Mar 2001 0 – – –");
    }

    void manyClassesMakeAListOfConfusions()
    {
        Document document = documentOf(*fake::multiclassReport());
        CONTAINS(textOf(document), "Confusion matrix, records");
        Confusion many;
        for (std::size_t i = 0; i < 40; ++i)
            many.classes.push_back("class " + std::to_string(i));
        many.counts.assign(40 * 40, 0.0);
        many.counts[3 * 40 + 7] = 91.0;
        document.metrics.confusion = many;
        CONTAINS(textOf(document), "Largest confusions of 40 classes");
        CONTAINS(textOf(document), "class 3 class 7 91");
    }

    void aRegressionHasErrorsAndNoFailures()
    {
        const QString text = textOf(documentOf(*fake::regressionReport()));
        CONTAINS(text, "RMSE is 556.1 [532.1, 580.1] over 23,940 labelled records");
        CONTAINS(text, "R² [95 %]");
        QVERIFY(!text.contains(QStringLiteral("Failures")));
        QVERIFY(!text.contains(QStringLiteral("Confusion")));
    }

    void whatIsMissingIsSaid()
    {
        const QString unlabelled = textOf(withLimit(*fake::unlabelledReport(), Metric::Accuracy, 0.68));
        CONTAINS(unlabelled,
                 "None of the 60,000 records has both a label and a prediction, so quality cannot be judged;");
        CONTAINS(unlabelled, "No record here has both a label and a prediction.");
        const QString timeless = textOf(documentOf(*fake::timelessReport()));
        CONTAINS(timeless, "without a time column nothing can be said about when the model fails.");
        CONTAINS(timeless, "There is no figure: no record has a time.");
        CONTAINS(timeless, "The log has no class probabilities.");
        const QString nothing = textOf(Document{});
        CONTAINS(nothing, "There is no record here, so nothing can be said.");
        CONTAINS(nothing, "No log was read.");
        CONTAINS(nothing, "No metric was measured.");
    }

    void manyWindowsAndBreachesAreCountedNotLost()
    {
        const QString text = textOf(withLimit(*fake::hourlyReport(), Metric::Accuracy, 0.71));
        CONTAINS(text, "more episodes are in the JSON.");
        const auto match = QRegularExpression(QStringLiteral("(\\d+) more windows are in the JSON")).match(text);
        QVERIFY(match.hasMatch());
        QVERIFY(match.captured(1).toInt() > 300 && match.captured(1).toInt() < 336);
    }

    void manyLogsGoOnOnFurtherPages()
    {
        Document document = documentOf(*fake::binaryReport());
        for (int i = 1; i < 40; ++i)
            document.logs.push_back(logOf("log_" + std::to_string(i) + ".csv", Part::Production, 10));
        const QByteArray pdf = pdfOf(document);
        QVERIFY(pagesOf(pdf) > 2);
        const QString text = textOf(pdf);
        for (int i = 1; i < 40; ++i)
            QVERIFY(text.contains(QStringLiteral("log_%1.csv").arg(i)));
        QVERIFY(text.count(QStringLiteral("Rows in = stored + quarantined")) >= 2); // the head is repeated
    }

    void longNamesStayOnThePaper()
    {
        Document document = documentOf(*fake::binaryReport());
        const std::string longName(300, 'w');
        document.logs[0].description.name = longName + ".csv";
        document.schema.columns.push_back(column(longName, Role::Feature));
        document.metrics.confusion->classes = {longName, "航班取消了而且很长很长很长很长很长的名字"};
        const QByteArray pdf = pdfOf(document, QString(400, QLatin1Char('t')));
        QCOMPARE(pagesOf(pdf), 2);
        CONTAINS(textOf(pdf), "w…w");
        CONTAINS(textOf(pdf), "航班取消");
        const QString boxes = told(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, pdf);
        const QRegularExpression box(
            QStringLiteral("<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\""));
        int seen = 0;
        for (auto words = box.globalMatch(boxes); words.hasNext(); ++seen) {
            const QRegularExpressionMatch word = words.next(); // in points; the margins of 16 mm are 45.4
            QVERIFY2(word.captured(1).toDouble() >= 44.0 && word.captured(3).toDouble() <= 552.0,
                     qPrintable(word.captured(0)));
            QVERIFY2(word.captured(2).toDouble() >= 40.0 && word.captured(4).toDouble() <= 802.0,
                     qPrintable(word.captured(0)));
        }
        QVERIFY(seen > 300);
    }

    void picturesAreVectorAndLettersAreLetters()
    {
        const QByteArray pdf =
            pdfOf(withLimit(*fake::binaryReport(), Metric::Accuracy, 0.68), QStringLiteral("office fløde 文片用户"));
        const QString images = told(QStringLiteral("pdfimages"), {QStringLiteral("-list")}, pdf);
        QCOMPARE(images.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), 2); // the head alone
        const QString text = textOf(pdf);
        CONTAINS(text, "office fløde 文片用户");
        CONTAINS(text, "flights-hgb-2"); // inside the chart
        for (const QChar c : text)
            QVERIFY(!(c.unicode() >= 0xFB00 && c.unicode() <= 0xFB06)
                    && !(c.unicode() >= 0x2F00 && c.unicode() <= 0x2FDF));
    }

    void theSameDocumentIsTheSameBytes()
    {
        const Document document = withLimit(*fake::binaryReport(), Metric::Accuracy, 0.68);
        const QByteArray first = pdfOf(document);
        QCOMPARE(pdfOf(document), first);
        QVERIFY(first.contains("/CreationDate (D:20261122000000Z)"));
        QVERIFY(reportPdf(document, {QStringLiteral("flights"), kDate.addDays(1)}) != first);
    }

    void aDateOfAnotherLengthMovesTheOffsets()
    {
        const QByteArray body = "%PDF-1.4\n1 0 obj\n<< /CreationDate (D:20010101000000+08'00') >>\nendobj\n";
        QByteArray pdf = body + "2 0 obj\n<< >>\nendobj\n";
        const qsizetype table = pdf.size();
        pdf += "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n"
            + QByteArray::number(body.size()).rightJustified(10, '0')
            + " 00000 n \ntrailer\n<<\n/Size 3\n/Root 2 0 R\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
        const QByteArray dated = withDate(pdf, kDate);
        const qsizetype second = dated.indexOf("2 0 obj");
        QCOMPARE(second, body.size() - 6); // "+08'00'" became "Z"
        QVERIFY(dated.contains(QByteArray::number(second).rightJustified(10, '0') + " 00000 n"));
        QVERIFY(dated.contains("0000000009 00000 n"));
        QVERIFY(dated.contains("startxref\n" + QByteArray::number(dated.indexOf("xref\n")) + '\n'));
        QVERIFY(dated.contains("/ID [<"));
    }

    void everyLanguageHasItsWords()
    {
        const Document document = withLimit(*fake::binaryReport(), Metric::Accuracy, 0.68);
        m_language->setChoice(QStringLiteral("zh_CN"));
        CONTAINS(textOf(document), "失败报告：flights");
        CONTAINS(textOf(document), "第 2–4 和 6 周");
        m_language->setChoice(QStringLiteral("da"));
        CONTAINS(textOf(document), "Fejlrapport: flights");
        CONTAINS(textOf(document), "ugerne 2–4 og 6");
        CONTAINS(textOf(document), "60.000 poster");
    }

private:
    std::unique_ptr<Language> m_language;
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
