// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/readers/csv_block.h"

#include "tests/support/csv_text.h"

#include <QTest>

using namespace faultline;

namespace {

/// "reason line byte length column detail" of the only quarantined row.
std::string onlyQuarantined(const CsvCells &cells)
{
    if (cells.quarantined.size() != 1)
        return std::to_string(cells.quarantined.size()) + " rows are quarantined: " + cells.shown();
    const QuarantinedRow &row = cells.quarantined.front();
    return std::string(quarantineReasonName(row.reason)) + " line " + std::to_string(row.line) + " byte "
        + std::to_string(row.byte) + " length " + std::to_string(row.length) + " column " + std::to_string(row.column)
        + ": " + row.detail;
}

} // namespace

class TestCsvBlock : public QObject {
    Q_OBJECT

private slots:
    void quotesLineEndsAndBlanksAreRead()
    {
        const CsvCells cells = csvCells("a,\"b,\"\"c\"\"\",\"d\ne\"\r\n"
                                        "\n"
                                        "5\" tall,,\"\"\n"
                                        "x,y,z",
                                        3);
        QCOMPARE(cells.rows.size(), std::size_t{3});
        QCOMPARE(cells.rows[0], (std::vector<std::string>{"a", "b,\"c\"", "d\ne"}));
        QCOMPARE(cells.rows[1], (std::vector<std::string>{"5\" tall", "", ""}));
        QCOMPARE(cells.rows[2], (std::vector<std::string>{"x", "y", "z"}));
        QCOMPARE(cells.blankLines, std::uint64_t{1});
        QCOMPARE(cells.lines, std::uint64_t{5});
    }

    void allLineEndsGiveTheSameRows()
    {
        for (const char *end : {"\n", "\r\n", "\r"}) {
            const CsvCells cells = csvCells(std::string("1,2") + end + "3,4" + end + end + "5,6", 2);
            QCOMPARE(cells.rows.size(), std::size_t{3});
            QCOMPARE(cells.rows[2], (std::vector<std::string>{"5", "6"}));
            QCOMPARE(cells.blankLines, std::uint64_t{1});
            QVERIFY(cells.quarantined.empty());
        }
        QCOMPARE(csvCells("1,2\r\r\n3,4\r\n\r\n5,6\n", 2).rows.size(), std::size_t{3});
        QCOMPARE(csvCells("1,2\r\r\n3,4\r\n\r\n5,6\n", 2).blankLines, std::uint64_t{2});
    }

    void raggedRecordsSayHowManyFieldsTheyHave()
    {
        QCOMPARE(onlyQuarantined(csvCells("1,2,3\n4,5\n6,7,8\n", 3)),
                 std::string("too_few_fields line 2 byte 6 length 3 column -1: 2 fields, 3 expected"));
        QCOMPARE(onlyQuarantined(csvCells("1,2,3\n4,5,6,\n6,7,8\n", 3)),
                 std::string("too_many_fields line 2 byte 6 length 6 column -1: 4 fields, 3 expected"));
        QCOMPARE(onlyQuarantined(csvCells("1,2\n \n", 2)),
                 std::string("too_few_fields line 2 byte 4 length 1 column -1: 1 field, 2 expected"));
    }

    void badBytesAreNamed()
    {
        QCOMPARE(onlyQuarantined(csvCells("1,2\nab,sm\xF6r\n3,4\n", 2)),
                 std::string("invalid_utf8 line 2 byte 4 length 7 column 1: 0xF6 at byte 6 of the record"));
        QCOMPARE(onlyQuarantined(csvCells(std::string("1,2\n\"a\nb\",c\0d\n3,4\n", 18), 2)),
                 std::string("nul_byte line 2 byte 4 length 9 column 1: 0x00 at byte 8 of the record"));
    }

    void textAfterAQuoteVoidsTheRestOfItsLine()
    {
        const CsvCells cells = csvCells("1,2\n\"a\"b,\"c\n3,4\n", 2);
        QCOMPARE(
            onlyQuarantined(cells),
            std::string("text_after_quote line 2 byte 4 length 7 column 0: field 1 goes on after its closing quote"));
        QCOMPARE(cells.rows.size(), std::size_t{2});
        QCOMPARE(cells.rows[1], (std::vector<std::string>{"3", "4"}));
    }

    void unterminatedQuoteCostsOneLineOnly()
    {
        const CsvCells cells = csvCells("1,2\n3,\"open\n4,5\n6,7\n", 2);
        QCOMPARE(onlyQuarantined(cells),
                 std::string("unterminated_quote line 2 byte 4 length 7 column -1: a quote is opened and not closed"));
        QCOMPARE(cells.rows.size(), std::size_t{3});
        QCOMPARE(cells.rows[1], (std::vector<std::string>{"4", "5"}));
        QCOMPARE(cells.rows[2], (std::vector<std::string>{"6", "7"}));
        QCOMPARE(cells.quarantined[0].raw, std::string("3,\"open"));
    }

    void unterminatedQuoteInTheLastLine()
    {
        QCOMPARE(onlyQuarantined(csvCells("1,2\n3,\"open", 2)),
                 std::string("unterminated_quote line 2 byte 4 length 7 column -1: a quote is opened and not closed"));
    }

    void recordTooLongIsSkippedToItsLineEnd()
    {
        SplitLimits limits;
        limits.recordBytes = 64;
        const std::string text = "1,2\n" + std::string(1000, 'x') + "\r\n3,4\n";
        for (const std::size_t bytes : {1U, 7U, 64U}) {
            limits.blockBytes = bytes;
            limits.readBytes = bytes;
            const CsvCells cells = csvCells(text, 2, limits);
            QCOMPARE(onlyQuarantined(cells),
                     std::string("record_too_long line 2 byte 4 length 1000 column -1: 1000 bytes, at most 64 are "
                                 "read as one record"));
            QCOMPARE(cells.rows.size(), std::size_t{2});
            QCOMPARE(cells.lines, std::uint64_t{3});
        }
    }

    void quoteThatOutlastsARecordCostsItsFirstLine()
    {
        SplitLimits limits;
        limits.recordBytes = 64;
        std::string text = "1,\"open\n";
        for (int i = 0; i < 40; ++i)
            text += std::to_string(i) + ",x\n";
        const CsvCells cells = csvCells(text, 2, limits);
        QCOMPARE(onlyQuarantined(cells),
                 std::string("unterminated_quote line 1 byte 0 length 7 column -1: a quote is opened and not closed"));
        QCOMPARE(cells.rows.size(), std::size_t{40});
    }

    void longRecordsKeepOnlyTheirFirstBytes()
    {
        const CsvCells cells = csvCells(std::string(10'000, 'x') + "\n", 2);
        QCOMPARE(cells.quarantined.size(), std::size_t{1});
        QCOMPARE(cells.quarantined[0].length, std::uint64_t{10'000});
        QCOMPARE(cells.quarantined[0].raw.size(), std::size_t{4096});
    }

    /// Whatever the sizes of reads and blocks, and however the text is broken, the same rows and the same quarantine.
    void blockAndReadSizesNeverMatter()
    {
        std::mt19937_64 random(20'260'301);
        const std::vector<std::string> damage{"\"", "x\"", "\"a\"b", "\"\n", ",", std::string(1, '\0'), "\xF6", "\r"};
        for (int round = 0; round < 400; ++round) {
            CsvTaste taste;
            taste.columns = 1 + random() % 4;
            taste.rows = 1 + random() % 12;
            taste.lineEnd = std::vector<std::string>{"\n", "\r\n", "\r"}[random() % 3];
            taste.blankLines = random() % 2 == 0;
            std::string text = randomCsv(random, taste);
            for (std::size_t hits = random() % 4; hits > 0; --hits)
                text.insert(random() % (text.size() + 1), damage[random() % damage.size()]);
            SplitLimits limits;
            limits.recordBytes = round % 3 == 0 ? 48 : limits.recordBytes;
            const std::string expected = csvCells(text, taste.columns, limits).shown();
            for (const std::size_t block : {1U, 2U, 3U, 5U, 16U, 64U}) {
                for (const std::size_t read : {1U, 7U}) {
                    limits.blockBytes = block;
                    limits.readBytes = read;
                    QCOMPARE(csvCells(text, taste.columns, limits).shown(), expected);
                }
            }
        }
    }

    /// Every byte of a text is in a row, a quarantined row, a blank line or a line end.
    void nothingIsSwallowed()
    {
        std::mt19937_64 random(5);
        for (int round = 0; round < 200; ++round) {
            CsvTaste taste;
            taste.rows = 8;
            std::string text = randomCsv(random, taste);
            text.insert(random() % (text.size() + 1), "\"");
            const CsvCells cells = csvCells(text, taste.columns);
            std::uint64_t physical = 0;
            for (std::size_t i = 0; i < text.size(); ++i)
                physical += text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n'));
            const bool openEnd = text.back() != '\n' && text.back() != '\r';
            QCOMPARE(cells.lines, physical + (openEnd ? 1 : 0));
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvBlock)
#include "tst_csv_block.moc"
