// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/sample.h"

#include "analysis/ingest/readers/special_cursor.h"

#include "tests/support/expect.h"
#include "tests/support/gzip_text.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace faultline;

namespace {

char sniffed(std::string text)
{
    const std::size_t size = text.size();
    text.append(kTextPadding, '\0');
    return sniffDelimiter(std::string_view(text).substr(0, size));
}

} // namespace

class TestSample : public QObject {
    Q_OBJECT

private slots:
    void namesAreUniqueWithoutRegardToCase()
    {
        QCOMPARE(uniqueNames({"a", "a", "A"}), (std::vector<std::string>{"a", "a#2", "A#3"}));
        QCOMPARE(uniqueNames({"a", "b", "c", ""}), (std::vector<std::string>{"a", "b", "c", "col_4"}));
        QCOMPARE(uniqueNames({"a#2", "a", "a"}), (std::vector<std::string>{"a#2", "a", "a#3"}));
    }

    void delimiterIsWhatCutsEveryRecordAlike()
    {
        QCOMPARE(sniffed("a,b\n1,2\n3,4\n"), ',');
        QCOMPARE(sniffed("a;b;c\n1,5;2;x\n3,5;4;y\n"), ';');
        QCOMPARE(sniffed("a\tb\n1, or so\t2\n3, 4, 5\t4\n"), '\t');
        QCOMPARE(sniffed("a|b\n1|2\n"), '|');
        QCOMPARE(sniffed("text,label\n\"a;b;c\",1\n\"d;e\",0\n"), ',');
        QCOMPARE(sniffed("one\n1\n2\n"), ',');
    }

    void headerIsReadWhateverItHolds()
    {
        const std::string odd = "a \"quoted\" name, with\na line end; DROP TABLE";
        const std::string path = m_folder.write("odd.csv",
                                                "\n\"a \"\"quoted\"\" name, with\na line end; DROP TABLE\","
                                                    + std::string(70'000, 'h') + ",\n1,2,3\n");
        const Result<Sample> sample = readSample(path);
        EXPECT_OK(sample);
        QCOMPARE(sample->columns.size(), std::size_t{3});
        QCOMPARE(sample->columns[0].name, odd);
        QCOMPARE(sample->columns[1].name.size(), std::size_t{70'000});
        QCOMPARE(sample->columns[2].name, std::string("col_3"));
        QCOMPARE(sample->rows, std::size_t{1});
        QCOMPARE(sample->dataLine, std::uint64_t{4});
    }

    void separatorLineOfSpreadsheetsIsObeyed()
    {
        const Result<Sample> sample = readSample(m_folder.write("sep.csv", "sep=;\r\na;b\r\n1,5;x\r\n"));
        EXPECT_OK(sample);
        QCOMPARE(sample->delimiter, ';');
        QCOMPARE(sample->columns[1].name, std::string("b"));
        QCOMPARE(sample->dataLine, std::uint64_t{3});
    }

    void fileWithoutHeaderSaysWhatWasSeen()
    {
        const Result<Sample> sample = readSample(m_folder.write("bare.csv", "1,2.5,2001-02-05\n2,3.5,2001-02-06\n"));
        QVERIFY(!sample.ok());
        QCOMPARE(sample.error().kind, ErrorKind::Schema);
        QCOMPARE(
            sample.error().message,
            std::string("bare.csv has no header: its first line is \"1,2.5,2001-02-05\". Add a first line with the "
                        "column names."));
    }

    void brokenHeaderIsAnError()
    {
        const auto message = [&](const std::string &text) {
            const Result<Sample> sample = readSample(m_folder.write("h.csv", text));
            return sample.ok() ? std::string("no error") : sample.error().message;
        };
        QCOMPARE(message("a,\"b\n1,2\n"),
                 std::string("h.csv: line 1 cannot be read: a quote is opened and not closed. Correct the file and "
                             "import it again."));
        QCOMPARE(message("a,\"b\"c\n1,2\n"),
                 std::string("h.csv: its first line cannot be read as column names: field 2 goes on after its closing "
                             "quote. Correct the file and import it again."));
        QCOMPARE(message("a,\xF8re\n1,2\n"),
                 std::string("h.csv: its first line cannot be read as column names: 0xF8 at byte 3 of the record. "
                             "Correct the file and import it again."));
    }

    void typesAreTheNarrowestThatKeepEveryValue()
    {
        const Result<Sample> sample =
            readSample(m_folder.write("types.csv",
                                      "int,big,huge,zero,dec,mixed,time,text,tokens,word\n"
                                      "1,9007199254740993,12345678901234567890,007,1.5,1,2001-02-05,x,NA,NA\n"
                                      "NA,1,1,1,2,1.5,-,1,NULL,b\n"
                                      ",0.5,,,nan,9007199254740993,2001-02-06T01:02:03Z,,,\n"));
        EXPECT_OK(sample);
        std::string types;
        for (const SampleColumn &column : sample->columns)
            types += std::string(typeName(column.evidence.type())) + " ";
        QCOMPARE(types, std::string("integer text text text number text time text integer text "));
    }

    void middleAndEndOfALongFileCount()
    {
        std::string text = "id,late\n";
        for (int i = 0; i < 700'000; ++i)
            text += "row" + std::to_string(i) + (i == 699'990 ? ",word\n" : ",12\n");
        const Result<Sample> sample = readSample(m_folder.write("long.csv", text));
        EXPECT_OK(sample);
        QVERIFY(!sample->complete);
        QCOMPARE(sample->columns[1].evidence.type(), ValueType::Text);
        QVERIFY(sample->estimatedRows > 600'000 && sample->estimatedRows < 900'000);
    }

    void compressedRowsAreEstimated()
    {
        std::string text = "id,value\n";
        std::uint64_t state = 1;
        for (int i = 0; i < 100'000; ++i) {
            state = state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
            text += std::to_string(i) + "," + std::to_string(state >> 20U) + "\n";
        }
        const Result<Sample> sample = readSample(m_folder.write("x.csv.gz", gzipText(text)));
        EXPECT_OK(sample);
        QVERIFY2(sample->estimatedRows > 70'000 && sample->estimatedRows < 130'000,
                 std::to_string(sample->estimatedRows).c_str());
    }

private:
    TemporaryFolder m_folder;
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
