// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/tones.h"

#include "widgets/paint/colour_scale.h"
#include "widgets/style/icons.h"
#include "widgets/style/series_style.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace faultline;

namespace {

double luminance(const QColor &c)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// WCAG 2 contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestTones : public QObject {
    Q_OBJECT

private slots:
    void everyTextCanBeRead()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Tones &t = tones(scheme);
            for (const QColor &ground : {t.window, t.panel, t.panelAlt, t.header, t.accentBack}) {
                QVERIFY(contrast(t.text, ground) >= 4.5);
                QVERIFY(contrast(t.muted, ground) >= 4.5);
            }
            QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
            QVERIFY(contrast(t.ok, t.okBack) >= 4.5);
            QVERIFY(contrast(t.warn, t.warnBack) >= 4.5);
            QVERIFY(contrast(t.bad, t.badBack) >= 4.5);
            for (const QColor &line : t.series)
                QVERIFY(contrast(line, t.panel) >= 3.0);
        }
    }

    void scalesAreThoseOfTheTokens()
    {
        QFile file(QStringLiteral(":/faultline/tokens.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray viridis = root[QLatin1String("sequential")][QLatin1String("stops")].toArray();
        for (int i = 1; i <= 8; ++i)
            QCOMPARE(sequentialColour(i / 8.0, tones(Scheme::Dark)), QColor(viridis[i].toString()));
        for (const auto &[scheme, name] : {std::pair(Scheme::Light, "light"), std::pair(Scheme::Dark, "dark")}) {
            const QJsonArray stops = root[QLatin1String("diverging")][QLatin1String(name)].toArray();
            for (int i = 0; i <= 8; ++i)
                QCOMPARE(divergingColour(i / 4.0 - 1.0, tones(scheme)), QColor(stops[i].toString()));
        }
    }

    void textOnEveryStepOfAScaleCanBeRead()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (int i = 1; i <= 200; ++i) {
                for (const QColor &ground :
                     {sequentialColour(i / 200.0, tones(scheme)), divergingColour(i / 100.0 - 1.0, tones(scheme))})
                    QVERIFY2(contrast(inkOn(ground), ground) >= 4.5, qPrintable(ground.name()));
            }
        }
    }

    void zeroIsThePanel() { QCOMPARE(sequentialColour(0.0, tones(Scheme::Light)), tones(Scheme::Light).panel); }

    void aPaletteGoesThereAndBack()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Tones back = tonesOf(paletteOf(tones(scheme)));
            QCOMPARE(back.scheme, scheme);
            QCOMPARE(back.panel, tones(scheme).panel);
            QCOMPARE(back.accent, tones(scheme).accent);
        }
    }

    void metricsOfOnePictureDifferInColourMarkerAndDash()
    {
        const std::vector<Metric> together{
            Metric::Accuracy, Metric::Precision, Metric::Recall,         Metric::F1,
            Metric::Auc,      Metric::Ece,       Metric::MeanConfidence, Metric::PositiveShare};
        for (std::size_t i = 0; i < together.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const SeriesStyle a = seriesStyle(together[i], tones(Scheme::Light));
                const SeriesStyle b = seriesStyle(together[j], tones(Scheme::Light));
                QVERIFY(a.colour != b.colour);
                QVERIFY(a.marker != b.marker);
                QVERIFY(a.dashPx != b.dashPx);
            }
        }
    }

    void everyIconDrawsSomethingInItsColour()
    {
        const QDir folder(QStringLiteral(":/faultline/icons"));
        QVERIFY(folder.entryList().size() > 40);
        for (const QString &file : folder.entryList()) {
            if (file.startsWith(QLatin1String("arrow-")) || file.startsWith(QLatin1String("tick-"))
                || file == QLatin1String("faultline.svg"))
                continue;
            const QImage image =
                iconPixmap(file.chopped(4), IconTone::Bad, 32, 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
            int inked = 0;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y)
                    inked += image.pixelColor(x, y).alpha() > 200 ? 1 : 0;
            }
            QVERIFY2(inked > 12, qPrintable(file));
        }
    }
};

QTEST_MAIN(TestTones)
#include "tst_tones.moc"
