// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/csv_field.h"

#include <QTest>

using namespace faultline;

class TestCsvField : public QObject {
    Q_OBJECT

private:
    static QByteArray field(const char *text, CsvSafety safety = CsvSafety::Spreadsheet)
    {
        std::string line;
        appendCsvField(line, text, safety);
        return QByteArray::fromStdString(line);
    }

private slots:
    void quotesOnlyWhereNeeded()
    {
        QCOMPARE(field("PHX"), QByteArray("PHX"));
        QCOMPARE(field(""), QByteArray(""));
        QCOMPARE(field("a,b"), QByteArray("\"a,b\""));
        QCOMPARE(field("say \"no\""), QByteArray("\"say \"\"no\"\"\""));
        QCOMPARE(field("two\nlines"), QByteArray("\"two\nlines\""));
        QCOMPARE(field(" spaces stay "), QByteArray(" spaces stay "));
    }

    void formulasAreNotRunBySpreadsheets()
    {
        QCOMPARE(field("=1+1"), QByteArray("'=1+1"));
        QCOMPARE(field("@SUM(A1)"), QByteArray("'@SUM(A1)"));
        QCOMPARE(field("-2+3+cmd|' /C calc'!A0"), QByteArray("'-2+3+cmd|' /C calc'!A0"));
        QCOMPARE(field("+A1,2"), QByteArray("\"'+A1,2\""));
        QCOMPARE(field("\t=1"), QByteArray("'\t=1"));
        QCOMPARE(field("\xEF\xBC\x9D"
                       "1"),
                 QByteArray("'\xEF\xBC\x9D"
                            "1"));
        QCOMPARE(field("-"), QByteArray("'-"));
    }

    void negativeNumbersStayNumbers()
    {
        for (const char *number : {"-5", "+1.5e3", "-0.25", "-1e-300", "-1e999"})
            QCOMPARE(field(number), QByteArray(number));
        QCOMPARE(field("-inf"), QByteArray("'-inf"));
        QCOMPARE(field("-5 apples"), QByteArray("'-5 apples"));
    }

    void programsGetTheTextItself()
    {
        QCOMPARE(field("=1+1", CsvSafety::Exact), QByteArray("=1+1"));
        QCOMPARE(field("=1,1", CsvSafety::Exact), QByteArray("\"=1,1\""));
    }
};

QTEST_GUILESS_MAIN(TestCsvField)
#include "tst_csv_field.moc"
