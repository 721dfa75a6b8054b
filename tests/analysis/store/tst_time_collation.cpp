// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/time_collation.h"

#include <QTest>

using namespace faultline;

class TestTimeCollation : public QObject {
    Q_OBJECT

private slots:
    void timesCutShortMeanTheirBegin()
    {
        QCOMPARE(sqlTime("2001"), parseIsoTime("2001-01-01"));
        QCOMPARE(sqlTime("2001-02"), parseIsoTime("2001-02-01"));
        QCOMPARE(sqlTime("2001-02-05T07"), parseIsoTime("2001-02-05T07:00"));
        QVERIFY(!sqlTime("now"));
        QVERIFY(!sqlTime("soon"));
        QVERIFY(!sqlTime(""));
    }

    void theOrderIsTotal()
    {
        // Groups of equals, each group before the next.
        const std::vector<std::vector<std::string>> groups{
            {"1969-12-31T23:59:59Z"},
            {"2001-02-05T00:00:00Z", "2001-02-05", "2001-02-05 00:00", "2001-02-05T00", "2001-02-05T02:00:00+02:00"},
            {"2001-02-05T00:00:00.000001Z"},
            {"2001-02-05T00:00:00.500000Z", "2001-02-05 00:00:00.5"},
            {"2001-02-05T00:00:01Z"},
            {""},
            {"2001-99"},
            {"soon"},
        };
        for (std::size_t i = 0; i < groups.size(); ++i) {
            for (std::size_t j = 0; j < groups.size(); ++j) {
                for (const std::string &a : groups[i]) {
                    for (const std::string &b : groups[j]) {
                        const int expected = i < j ? -1 : i > j ? 1 : 0;
                        QVERIFY2(compareSqlTimes(a, b) == expected, (a + " and " + b).c_str());
                    }
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTimeCollation)
#include "tst_time_collation.moc"
