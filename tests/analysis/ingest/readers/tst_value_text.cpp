// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/readers/value_text.h"

#include "analysis/base/shortest_text.h"

#include <QTest>

#include <array>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <random>

using namespace faultline;

class TestValueText : public QObject {
    Q_OBJECT

private slots:
    void onlyCanonicalIntegersAreIntegers()
    {
        QCOMPARE(parseInteger("0"), std::optional<std::int64_t>(0));
        QCOMPARE(parseInteger("-17"), std::optional<std::int64_t>(-17));
        QCOMPARE(parseInteger("9223372036854775807"), std::optional(std::numeric_limits<std::int64_t>::max()));
        QCOMPARE(parseInteger("-9223372036854775808"), std::optional(std::numeric_limits<std::int64_t>::min()));
        for (const char *text : {"", "-", "+1", "-0", "007", "00", "1.0", " 1", "1 ", "9223372036854775808",
                                 "-9223372036854775809", "12345678901234567890", "1e3", "0x1"})
            QVERIFY2(!parseInteger(text), text);
    }

    void numbersRoundCorrectly()
    {
        std::mt19937_64 random(7);
        for (int i = 0; i < 200'000; ++i) {
            // Both the short way (few digits) and the long way, against the C library.
            std::string text = i % 2 == 0 ? "" : "-";
            const int digits = static_cast<int>(random() % 20) + 1;
            const int point = static_cast<int>(random() % 20);
            for (int d = 0; d < digits; ++d) {
                if (d == point)
                    text += '.';
                text += static_cast<char>('0' + static_cast<int>(d == 0 ? random() % 9 + 1 : random() % 10));
            }
            if (point >= digits)
                text += ".5";
            if (i % 5 == 0)
                text += "e" + std::to_string(static_cast<int>(random() % 600) - 300);
            const std::optional<double> value = parseNumber(text);
            QVERIFY2(value, text.c_str());
            const double expected = std::strtod(text.c_str(), nullptr);
            QVERIFY2(std::bit_cast<std::uint64_t>(*value) == std::bit_cast<std::uint64_t>(expected), text.c_str());
        }
    }

    void numberWordsAndLimits()
    {
        QVERIFY(std::isnan(*parseNumber("nan")));
        QVERIFY(std::isnan(*parseNumber("NaN")));
        QCOMPARE(*parseNumber("inf"), std::numeric_limits<double>::infinity());
        QCOMPARE(*parseNumber("-inf"), -std::numeric_limits<double>::infinity());
        QCOMPARE(*parseNumber("Infinity"), std::numeric_limits<double>::infinity());
        QCOMPARE(*parseNumber("1e309"), std::numeric_limits<double>::infinity());
        QCOMPARE(*parseNumber("-1e309"), -std::numeric_limits<double>::infinity());
        QCOMPARE(*parseNumber("1" + std::string(400, '0') + ".0"), std::numeric_limits<double>::infinity());
        QCOMPARE(*parseNumber("1e-400"), 0.0);
        QCOMPARE(*parseNumber("0." + std::string(400, '0') + "1"), 0.0);
        QCOMPARE(*parseNumber("5e-324"), 5e-324);
        QVERIFY(std::signbit(*parseNumber("-0")));
        QVERIFY(std::signbit(*parseNumber("-0.0")));
        QCOMPARE(*parseNumber(".5"), 0.5);
        QCOMPARE(*parseNumber("5."), 5.0);
        QCOMPARE(*parseNumber("9007199254740992"), 9007199254740992.0);
    }

    void whatIsNoNumberStaysText()
    {
        for (const char *text : {"",
                                 "-",
                                 ".",
                                 "-.",
                                 "+1.5",
                                 "007",
                                 "-01",
                                 "00.5",
                                 "1,5",
                                 "1_000",
                                 "0x1p3",
                                 " 1",
                                 "1 ",
                                 "1e",
                                 "e5",
                                 "nanx",
                                 "infinite",
                                 "12 %",
                                 "1.2.3",
                                 "9007199254740993",
                                 "-9007199254740993",
                                 "12345678901234567890"})
            QVERIFY2(!parseNumber(text), text);
    }

    void missingWords()
    {
        for (const char *text : {"", "NA", "N/A", "NULL", "null", "None", "\\N", "-"})
            QVERIFY2(isMissingToken(text), text);
        for (const char *text : {"na", "nan", "Null", "none", "0", "--", " "})
            QVERIFY2(!isMissingToken(text), text);
    }

    void timeReaderAgreesWithTheParser()
    {
        TimeReader reader;
        for (const char *text :
             {"2001-02-05T00:01:00Z", "2001-02-05T23:59:60Z", "2001-02-05T24:00:00Z", "2001-02-05T12:61:00Z",
              "2001-02-30T00:00:00Z", "2001-02-05T1a:00:00Z", "2001-02-05 00:01:00Z", "2001-02-05",
              "2001-02-05T00:01:00.5Z", "2001-02-05T00:01:00+02", "2001-02-06T00:01:0/Z", "2001-02-06T00:01:09Z"}) {
            QCOMPARE(reader.parse(text), parseIsoTime(text));
            QCOMPARE(reader.parse(text), parseIsoTime(text)); // now with the date remembered
        }
    }

    void epochsAreToldByMagnitude()
    {
        QCOMPARE(epochUnitOf(1'700'000'000), EpochUnit::Seconds);
        QCOMPARE(epochUnitOf(1'700'000'000'123), EpochUnit::Milliseconds);
        QCOMPARE(epochUnitOf(1'700'000'000'123'456), EpochUnit::Microseconds);
        QCOMPARE(epochUnitOf(1'700'000'000'123'456'789), EpochUnit::Nanoseconds);
        QCOMPARE(epochUnitOf(42), EpochUnit::None);
        QCOMPARE(parseEpoch("1700000000.25", EpochUnit::Seconds), std::optional<Micros>(1'700'000'000'250'000));
        QCOMPARE(parseEpoch("1700000000123456789", EpochUnit::Nanoseconds),
                 std::optional<Micros>(1'700'000'000'123'456));
        QCOMPARE(parseEpoch("1700000000123", EpochUnit::Milliseconds), std::optional<Micros>(1'700'000'000'123'000));
        QCOMPARE(parseEpoch("9999999999999", EpochUnit::Seconds), std::optional<Micros>());
        QCOMPARE(parseEpoch("yesterday", EpochUnit::Seconds), std::optional<Micros>());
        QCOMPARE(parseEpoch("1700000000.", EpochUnit::Seconds), std::optional<Micros>());
    }

    void timesOfOtherKindsAreToldFromDamage()
    {
        QVERIFY(isTimeOfOtherKind("1700000000", EpochUnit::None));
        QVERIFY(isTimeOfOtherKind("1700000000.5", EpochUnit::None));
        QVERIFY(isTimeOfOtherKind("1700000000000", EpochUnit::Seconds));
        QVERIFY(isTimeOfOtherKind("2001-02-05", EpochUnit::Seconds));
        QVERIFY(!isTimeOfOtherKind("2001-02-05", EpochUnit::None));
        QVERIFY(!isTimeOfOtherKind("1700000000", EpochUnit::Seconds));
        for (const char *text : {"soon", "12", "2001-02-30", "1e400", "1700000000x", " "}) {
            QVERIFY2(!isTimeOfOtherKind(text, EpochUnit::None), text);
            QVERIFY2(isUnreadableTime(text, EpochUnit::None), text);
        }
        for (const char *text : {"2001-02-05", "", "NULL", "1700000000"})
            QVERIFY2(!isUnreadableTime(text, EpochUnit::None), text);
        QVERIFY(isUnreadableTime("1700000000.", EpochUnit::Seconds));
        QVERIFY(!isUnreadableTime("12", EpochUnit::Seconds));
    }

    void shortestTextReadsBack()
    {
        QCOMPARE(shortestText(1.0), std::string("1"));
        QCOMPARE(shortestText(0.1), std::string("0.1"));
        QCOMPARE(shortestText(1.0 / 3.0), std::string("0.3333333333333333"));
    }
};

QTEST_GUILESS_MAIN(TestValueText)
#include "tst_value_text.moc"
