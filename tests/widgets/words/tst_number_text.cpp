// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/number_text.h"

#include "widgets/words/job_words.h"
#include "widgets/words/time_text.h"

#include <QLocale>
#include <QTest>

using namespace faultline;

class TestNumberText : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void metricsHaveThreeDecimals()
    {
        QCOMPARE(metricText(Metric::Accuracy, 0.70388), QStringLiteral("0.704"));
        QCOMPARE(metricText(Metric::R2, -0.25), QStringLiteral("\u22120.250"));
        QCOMPARE(metricText(Metric::Accuracy, -0.0001), QStringLiteral("0.000"));
    }

    void errorsInTheUnitOfTheLabelHaveFourDigits()
    {
        QCOMPARE(metricText(Metric::Rmse, 556.123), QStringLiteral("556.1"));
        QCOMPARE(metricText(Metric::Mae, 12345.6), QStringLiteral("12,346"));
        QCOMPARE(metricText(Metric::Mae, 0.123456), QStringLiteral("0.123"));
    }

    void missingIsADashNotZero()
    {
        MetricValue none{Metric::Recall, std::nullopt, std::nullopt, 0, Undefined::NoPositiveLabel};
        QCOMPARE(metricText(none), QStringLiteral("\u2013"));
        QCOMPARE(metricWithIntervalText(none), QStringLiteral("\u2013"));
        QCOMPARE(exactNumber(std::nullopt), QString());
    }

    void ratesAndIntervals()
    {
        QCOMPARE(rateText(0.29612), QStringLiteral("29.6 %"));
        QCOMPARE(rateIntervalText({0.292, 0.29999}), QStringLiteral("[29.2, 30.0]"));
    }

    void digitsFollowTheLanguage()
    {
        QCOMPARE(countText(60000), QStringLiteral("60,000"));
        QLocale::setDefault(QLocale(QStringLiteral("da")));
        QCOMPARE(countText(60000), QStringLiteral("60.000"));
        QCOMPARE(rateText(0.296), QStringLiteral("29,6 %"));
    }

    void exactNumbersReadBack()
    {
        const double value = 0.1 + 0.2;
        QCOMPARE(exactNumber(value).toDouble(), value);
    }

    void timesAreUtcInAnyZone()
    {
        const Micros monday = daysFromCivil({2001, 2, 5}) * kDay;
        QCOMPARE(momentText(monday + 14 * kHour), QStringLiteral("5 Feb 2001, 14:00 UTC"));
        QCOMPARE(dateRangeText(monday, daysFromCivil({2001, 4, 29}) * kDay),
                 QStringLiteral("5 Feb \u2013 29 Apr 2001"));
        QCOMPARE(windowText(monday, monday + 7 * kDay, Window::Week), QStringLiteral("5 Feb \u2013 11 Feb 2001"));
        QCOMPARE(windowText(monday, monday + 59 * kDay, Window::Quarter), QStringLiteral("2001 Q1"));
        QCOMPARE(dateText(-1), QStringLiteral("31 Dec 1969"));
    }

    void progressSaysOnlyWhatIsKnown()
    {
        QCOMPARE(progressText({Phase::Reading, 0, 0, 0, 0, -1}), QStringLiteral("Reading"));
        QCOMPARE(progressPercent({Phase::Reading, 5, 0, 0, 0, -1}), -1);
        QCOMPARE(progressPercent({Phase::Reading, 999, 1000, 0, 0, -1}), 99);
        QVERIFY(progressText({Phase::Reading, 1, 2, 1'204'000, 310'000, 200})
                    .endsWith(QStringLiteral("310,000 rows/s \u00b7 3 min 20 s left")));
    }
};

QTEST_GUILESS_MAIN(TestNumberText)
#include "tst_number_text.moc"
