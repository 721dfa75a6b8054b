// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/time.h"

#include <QTest>

using namespace faultline;

class TestTime : public QObject {
    Q_OBJECT

private slots:
    void isoTimesAreRead_data();
    void isoTimesAreRead();
    void whatIsNoTimeIsRefused_data();
    void whatIsNoTimeIsRefused();
    void everyDayComesBack();
    void weeksStartOnTheMondayBefore();
    void calendarWindowsFollowTheCalendar();
    void windowsHoldFirstAndLast();
};

void TestTime::isoTimesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("utc");
    QTest::newRow("utc") << QByteArray("2001-02-05T00:01:00Z") << QByteArray("2001-02-05T00:01:00Z");
    QTest::newRow("date") << QByteArray("2001-02-05") << QByteArray("2001-02-05T00:00:00Z");
    QTest::newRow("naive is utc") << QByteArray("2001-02-05 13:45:10") << QByteArray("2001-02-05T13:45:10Z");
    QTest::newRow("offset") << QByteArray("2002-08-16T08:00:42+02:00") << QByteArray("2002-08-16T06:00:42Z");
    QTest::newRow("short offset") << QByteArray("2002-08-16T08:00:42-0130") << QByteArray("2002-08-16T09:30:42Z");
    QTest::newRow("fraction") << QByteArray("2026-03-01 10:00:05.123456 Z")
                              << QByteArray("2026-03-01T10:00:05.123456Z");
    QTest::newRow("nanoseconds are cut") << QByteArray("2026-03-01T10:00:05.123456789Z")
                                         << QByteArray("2026-03-01T10:00:05.123456Z");
    QTest::newRow("comma") << QByteArray("2026-03-01T10:00:05,5Z") << QByteArray("2026-03-01T10:00:05.500000Z");
    QTest::newRow("leap second") << QByteArray("2016-12-31T23:59:60Z") << QByteArray("2017-01-01T00:00:00Z");
    QTest::newRow("gap of daylight saving elsewhere")
        << QByteArray("2026-03-29T02:30:00") << QByteArray("2026-03-29T02:30:00Z");
    QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.999999Z")
                                 << QByteArray("1969-12-31T23:59:59.999999Z");
    QTest::newRow("far") << QByteArray("9999-12-31T23:59:59Z") << QByteArray("9999-12-31T23:59:59Z");
}

void TestTime::isoTimesAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, utc);
    const std::optional<Micros> time = parseIsoTime(text.toStdString());
    QVERIFY(time.has_value());
    QCOMPARE(formatIsoTime(*time), utc.toStdString());
}

void TestTime::whatIsNoTimeIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "2001", "2001-13-01", "2001-02-29", "2001-02-05T24:00:00Z", "2001-02-05T10", "05.02.2001", " 2001-02-05",
          "2001-02-05T10:00:00Zx", "2001-02-05T10:00:00.Z", "20010205", "0000-01-01"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTime::whatIsNoTimeIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseIsoTime(text.toStdString()).has_value());
}

void TestTime::everyDayComesBack()
{
    for (std::int64_t day = -800'000; day < 3'000'000; day += 13)
        QCOMPARE(daysFromCivil(civilFromDays(day)), day);
}

void TestTime::weeksStartOnTheMondayBefore()
{
    const Micros thursday = *parseIsoTime("2002-08-15T01:06:17Z");
    const auto edges = windowEdges(thursday, thursday + 8 * kDay, Window::Week);
    QCOMPARE(edges.size(), std::size_t{3});
    QCOMPARE(formatIsoTime(edges.front()), std::string("2002-08-12T00:00:00Z"));
    const Micros monday = *parseIsoTime("2001-02-05T00:00:00Z");
    QCOMPARE(windowEdges(monday, monday, Window::Week).front(), monday);
    const Micros before1970 = *parseIsoTime("1969-12-31T12:00:00Z");
    QCOMPARE(formatIsoTime(windowEdges(before1970, before1970, Window::Week).front()),
             std::string("1969-12-29T00:00:00Z"));
}

void TestTime::calendarWindowsFollowTheCalendar()
{
    const Micros first = *parseIsoTime("2003-11-30T23:59:59Z");
    const Micros last = *parseIsoTime("2004-03-01T00:00:00Z");
    const auto months = windowEdges(first, last, Window::Month);
    QCOMPARE(months.size(), std::size_t{6});
    QCOMPARE(formatIsoTime(months[4]), std::string("2004-03-01T00:00:00Z"));
    const auto quarters = windowEdges(first, last, Window::Quarter);
    QCOMPARE(formatIsoTime(quarters[1]), std::string("2004-01-01T00:00:00Z"));
    QCOMPARE(windowEdges(first, last, Window::Year).size(), std::size_t{3});
    QCOMPARE(windowEdges(first, first, Window::Hour).size(), std::size_t{2});
}

void TestTime::windowsHoldFirstAndLast()
{
    for (const Window window :
         {Window::Hour, Window::Day, Window::Week, Window::Month, Window::Quarter, Window::Year}) {
        const Micros first = *parseIsoTime("2001-02-05T00:01:00Z");
        const Micros last = *parseIsoTime("2001-04-29T23:58:00Z");
        const auto edges = windowEdges(first, last, window);
        QVERIFY(edges.front() <= first && edges[1] > first);
        QVERIFY(edges.back() > last && edges[edges.size() - 2] <= last);
        QCOMPARE(windowFromName(windowName(window)), std::optional(window));
    }
}

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
