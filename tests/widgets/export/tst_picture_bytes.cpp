// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/picture_bytes.h"

#include "tests/support/fake_report.h"
#include "tests/support/temporary_folder.h"
#include "widgets/charts/metric_picture.h"
#include "widgets/charts/quality_pictures.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace faultline;

namespace {

const QDate kDate(2026, 11, 22);

/// What a program prints about a file made of these bytes; skips the test by throwing nothing: empty when not installed.
QByteArray told(const QString &program, QStringList arguments, const QByteArray &bytes, int *exitCode = nullptr)
{
    TemporaryFolder folder;
    const QString path = QString::fromStdString(folder.write("file", bytes.toStdString()));
    for (QString &argument : arguments) {
        if (argument == QStringLiteral("@"))
            argument = path;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(60'000);
    if (exitCode)
        *exitCode = process.exitCode();
    return process.readAll();
}

bool isInstalled(const char *program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

Picture chartPicture(std::shared_ptr<const MetricReport> report)
{
    MetricChartInput input;
    input.report = std::move(report);
    input.metrics = {Metric::Accuracy, Metric::Recall};
    input.limit = Threshold{Metric::Accuracy, 0.68};
    Picture picture = metricPicture(input, {}, QSizeF(760, 260));
    picture.title = QStringLiteral("Metrics over time");
    picture.evidence.cohort = QStringLiteral("origin in (PHX, ORD) and airline = '文件'");
    picture.name = QStringLiteral("chart");
    return picture;
}

std::vector<Picture> everyPicture()
{
    const auto report = fake::binaryReport();
    return {chartPicture(report), confusionExport(*report, {380, 260}), reliabilityExport(*report, {380, 260})};
}

} // namespace

class TestPictureBytes : public QObject {
    Q_OBJECT

private slots:
    void pngHasTheSizeOfItsScaleAndIsNotBlank()
    {
        for (const Picture &picture : everyPicture()) {
            QVERIFY(picture.paint != nullptr);
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
                for (int scale = 1; scale <= 3; ++scale) {
                    QImage image;
                    QVERIFY(image.loadFromData(pngBytes(picture, tones(scheme), scale), "PNG"));
                    QCOMPARE(image.size(), (wholeSize(picture) * scale).toSize());
                    QVERIFY(qAbs(image.dotsPerMeterX() - 3780 * scale) <= 2 * scale);
                    QCOMPARE(image.text(QStringLiteral("Description")), captionOf(picture));
                    QCOMPARE(image.pixelColor(1, 1), tones(scheme).panel);
                    std::set<QRgb> colours;
                    for (int y = 0; y < image.height(); y += 2) {
                        for (int x = 0; x < image.width(); x += 2)
                            colours.insert(image.pixel(x, y));
                    }
                    QVERIFY2(colours.size() > 40, "the picture is nearly blank");
                }
            }
        }
    }

    void svgIsXmlWithTextsThatNameTheirFonts()
    {
        for (const Picture &picture : everyPicture()) {
            QXmlStreamReader xml(svgBytes(picture));
            int texts = 0;
            QString everything;
            while (!xml.atEnd()) {
                if (xml.readNext() != QXmlStreamReader::StartElement)
                    continue;
                if (xml.name() == QLatin1String("text")) {
                    ++texts;
                    const QString family = xml.attributes().value(QLatin1String("font-family")).toString();
                    QVERIFY2(family.contains(QStringLiteral("Noto Sans")), qPrintable(family));
                    QVERIFY2(family.contains(QStringLiteral("WenQuanYi Micro Hei")), qPrintable(family));
                    everything += xml.readElementText() + QLatin1Char('\n');
                }
                QVERIFY2(xml.name() != QLatin1String("image"), "a part of the drawing is a picture of pixels");
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QVERIFY(texts > 10);
            QVERIFY(everything.contains(QStringLiteral("n = ")));
        }
        QVERIFY(svgBytes(chartPicture(fake::hourlyReport())).size() < 600'000);
    }

    void pdfTextCanBeFoundAndNothingIsAnImage()
    {
        if (!isInstalled("pdftotext") || !isInstalled("pdfimages") || !isInstalled("qpdf"))
            QSKIP("poppler-utils or qpdf is not installed");
        for (const Picture &picture : everyPicture()) {
            const QByteArray pdf = pdfBytes(picture, kDate);
            const QString text =
                QString::fromUtf8(told(QStringLiteral("pdftotext"),
                                       {QStringLiteral("-layout"), QStringLiteral("@"), QStringLiteral("-")}, pdf));
            QVERIFY2(text.contains(QStringLiteral("n = ")), qPrintable(text));
            const QByteArray images =
                told(QStringLiteral("pdfimages"), {QStringLiteral("-list"), QStringLiteral("@")}, pdf);
            QCOMPARE(images.trimmed().count('\n'), 1); // its two lines of headings
            int exit = -1;
            const QByteArray check =
                told(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("@")}, pdf, &exit);
            QVERIFY2(exit == 0, check.constData());
        }
        const QString chart = QString::fromUtf8(told(QStringLiteral("pdftotext"),
                                                     {QStringLiteral("-raw"), QStringLiteral("@"), QStringLiteral("-")},
                                                     pdfBytes(chartPicture(fake::binaryReport()), kDate)));
        QVERIFY2(chart.contains(QStringLiteral("文件")), qPrintable(chart));
        QVERIFY2(chart.contains(QStringLiteral("limit 0.680")), qPrintable(chart));
    }

    void theSamePdfTwiceHasTheSameBytes()
    {
        const Picture picture = chartPicture(fake::reportWithGaps());
        QCOMPARE(pdfBytes(picture, kDate), pdfBytes(picture, kDate));
        QCOMPARE(svgBytes(picture), svgBytes(picture));
    }

    void aPictureNeedsNothingOfTheWidgetItCameFrom()
    {
        const Picture picture = chartPicture(fake::unlabelledReport());
        QVERIFY(!pictureImage(picture, tones(Scheme::Light), 1.0).isNull());
    }

    void fileNamesAreHarmless()
    {
        QCOMPARE(fileStem({QStringLiteral("Flights 2001"), QStringLiteral("Metrics over time")}),
                 QStringLiteral("flights-2001-metrics-over-time"));
        QCOMPARE(fileStem({QStringLiteral("../../etc/passwd")}), QStringLiteral("etc-passwd"));
        QCOMPARE(fileStem({QStringLiteral("日志"), QStringLiteral("指标")}), QStringLiteral("日志-指标"));
        QCOMPARE(fileStem({QStringLiteral("/\\:*?")}), QStringLiteral("faultline"));
    }
};

QTEST_MAIN(TestPictureBytes)
#include "tst_picture_bytes.moc"
