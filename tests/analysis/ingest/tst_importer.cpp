// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/importer.h"

#include "tests/support/expect.h"
#include "tests/support/gzip_text.h"
#include "tests/support/memory_sink.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/thread_executor.h"

#include <QCryptographicHash>
#include <QTest>

#include <chrono>
#include <fstream>

using namespace faultline;

namespace {

struct Imported {
    MemorySink sink;
    Result<ImportSummary> summary = Error{};
};

Imported import(const std::string &path, const ImportOptions &options = {}, const ReadTuning &tuning = {},
                std::size_t width = 1)
{
    Imported done;
    ThreadExecutor executor(width);
    Run run{executor, {}};
    done.summary = importLog(path, options, done.sink, run, tuning);
    return done;
}

} // namespace

class TestImporter : public QObject {
    Q_OBJECT

private slots:
    void everyCellComesBackExactly()
    {
        const std::string path = m_folder.write("log.csv",
                                                "id,n,x,t,name\n"
                                                "r1,9007199254740993,-0.0,2001-02-05T00:01:00Z,NA\n"
                                                "r2,-5,nan,2001-02-05T00:02:00.5Z,\n"
                                                "r3,,1e309,,\"\"\n"
                                                "r4,0,.5,2001-02-05,Ann\n");
        const Imported log = import(path);
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.cell(0, "n"), std::string("9007199254740993"));
        QCOMPARE(log.sink.cell(1, "n"), std::string("-5"));
        QCOMPARE(log.sink.cell(2, "n"), std::string("<missing>"));
        QCOMPARE(log.sink.cell(0, "x"), std::string("-0"));
        QCOMPARE(log.sink.cell(1, "x"), std::string("nan"));
        QCOMPARE(log.sink.cell(2, "x"), std::string("inf"));
        QCOMPARE(log.sink.cell(0, "t"), std::string("2001-02-05T00:01:00Z"));
        QCOMPARE(log.sink.cell(1, "t"), std::string("2001-02-05T00:02:00.500000Z"));
        QCOMPARE(log.sink.cell(2, "t"), std::string("<missing>"));
        QCOMPARE(log.sink.cell(0, "name"), std::string("NA"));
        QCOMPARE(log.sink.cell(1, "name"), std::string("<missing>"));
        QCOMPARE(log.sink.cell(2, "name"), std::string());
        QCOMPARE(log.summary->rowsIn, std::uint64_t{4});
        QCOMPARE(log.summary->rowsStored, std::uint64_t{4});
    }

    void rowsInAreRowsStoredAndQuarantined()
    {
        const std::string path = m_folder.write("log.csv",
                                                "id,a,b\r\n1,2,3\r\n\r\n4,5\r\nid,a,b\r\n6,7,8,9\r\n"
                                                "10,\"x\"y,1\r\n11,12,\xF6\r\n13,14,15\r\n16,\"open,1\r\n17,1,2");
        const Imported log = import(path);
        EXPECT_OK(log.summary);
        QCOMPARE(log.summary->rowsIn, std::uint64_t{8});
        QCOMPARE(log.summary->rowsStored, std::uint64_t{3});
        QCOMPARE(log.summary->rowsQuarantined, std::uint64_t{5});
        QCOMPARE(log.summary->blankLines, std::uint64_t{1});
        QCOMPARE(log.summary->notes, (std::vector<std::string>{"1 repeated header lines were skipped."}));
        std::string lines;
        for (const QuarantinedRow &row : log.sink.quarantined)
            lines += std::string(quarantineReasonName(row.reason)) + "@" + std::to_string(row.line) + " ";
        QCOMPARE(lines,
                 std::string("too_few_fields@4 too_many_fields@6 text_after_quote@7 invalid_utf8@8 "
                             "unterminated_quote@10 "));
        QCOMPARE(log.sink.summary->rowsIn, std::uint64_t{8});
        QCOMPARE(log.sink.cell(2, "id"), std::string("17"));
    }

    void quarantinedBytesCountTheByteOrderMark()
    {
        const Imported log = import(m_folder.write("log.csv", "\xEF\xBB\xBFid,a\n1,x\n2\n"));
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.quarantined.at(0).byte, std::uint64_t{3 + 5 + 4});
        QCOMPARE(log.sink.quarantined.at(0).line, std::uint64_t{3});
        QCOMPARE(log.sink.schema.columns[0].name, std::string("id"));
    }

    void headerOnlyIsALogWithoutRows()
    {
        const Imported log = import(m_folder.write("log.csv", "id,a,b\n"));
        EXPECT_OK(log.summary);
        QCOMPARE(log.summary->rowsIn, std::uint64_t{0});
        QCOMPARE(log.summary->notes, (std::vector<std::string>{"log.csv has a header and no rows."}));
        QVERIFY(log.sink.groups.empty());
        QCOMPARE(log.sink.schema.columns.size(), std::size_t{3});
        QVERIFY(log.sink.summary.has_value());
    }

    void hashIsThatOfTheFile()
    {
        const Imported log = import(m_folder.write("log.csv", "id,a\n1,2\n"));
        EXPECT_OK(log.summary);
        const QByteArray expected = QCryptographicHash::hash("id,a\n1,2\n", QCryptographicHash::Sha256).toHex();
        QCOMPARE(QByteArray::fromStdString(log.summary->sha256), expected);
    }

    void sameBytesWhateverThreadsAndBlocks()
    {
        const std::string path = m_folder.write("log.csv", messyLog(70'000));
        const Imported reference = import(path);
        EXPECT_OK(reference.summary);
        QCOMPARE(reference.sink.groups.size(), std::size_t{2});
        QCOMPARE(reference.sink.groups[0].rows, kChunkRows);
        const std::string expected = reference.sink.everything();
        for (const std::size_t width : {2U, 7U}) {
            for (const std::size_t block : {4'096U, 100'001U, 8U << 20U}) {
                const Imported other = import(path, {}, {.blockBytes = block, .readBytes = block}, width);
                EXPECT_OK(other.summary);
                QVERIFY(other.sink.everything() == expected);
            }
        }
        const std::string packed = m_folder.write("log.csv.gz", gzipText(messyLog(70'000)));
        QVERIFY(import(packed, {}, {}, 2).sink.everything() == expected);
    }

    void tinyBlocksGiveTheSameBytes()
    {
        const std::string path = m_folder.write("log.csv", messyLog(60));
        const std::string expected = import(path).sink.everything();
        for (const std::size_t block : {1U, 2U, 3U, 7U, 16U, 64U}) {
            for (const std::size_t round : {1U, 3U}) {
                const Imported other =
                    import(path, {}, {.blockBytes = block, .readBytes = block, .blocksPerRound = round}, 2);
                EXPECT_OK(other.summary);
                QVERIFY(other.sink.everything() == expected);
            }
        }
    }

    void columnThatTurnsLaterIsWidenedAndNothingIsLost()
    {
        std::string text = "id,ts,n,m,late,when,big\n";
        for (int i = 0; i < 200'000; ++i) {
            const bool odd = i == 150'000;
            text += "r" + std::to_string(i) + ",2001-02-05," + (odd ? "abc" : std::to_string(i)) + ","
                + (odd ? "0.5" : "7") + "," + (odd ? "2001-02-05" : "") + "," + (odd ? "soon" : "2001-02-05T00:00:01Z")
                + "," + (odd ? "1.5" : "9007199254740993") + "\n";
        }
        const Imported log = import(m_folder.write("log.csv.gz", gzipText(text)), {}, {}, 2);
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.begins, 2);
        QCOMPARE(log.sink.discards, 1);
        QCOMPARE(log.summary->rowsStored, std::uint64_t{200'000});
        QCOMPARE(log.sink.cell(149'999, "n"), std::string("149999"));
        QCOMPARE(log.sink.cell(150'000, "n"), std::string("abc"));
        QCOMPARE(log.sink.cell(150'000, "m"), std::string("0.5"));
        QCOMPARE(log.sink.cell(0, "m"), std::string("7"));
        QCOMPARE(log.sink.cell(150'000, "late"), std::string("2001-02-05T00:00:00Z"));
        QCOMPARE(log.sink.cell(149'999, "late"), std::string("<missing>"));
        QCOMPARE(log.sink.cell(150'000, "when"), std::string("soon"));
        QCOMPARE(log.sink.cell(0, "when"), std::string("2001-02-05T00:00:01Z"));
        QCOMPARE(log.sink.cell(0, "big"), std::string("9007199254740993"));
        QCOMPARE(log.sink.schema.find("m")->type, ValueType::Float64);
        QCOMPARE(log.sink.schema.find("big")->type, ValueType::Text);
        QCOMPARE(log.sink.schema.find("when")->role, Role::Meta);
        QCOMPARE(log.sink.schema.find("ts")->role, Role::Time);
        QCOMPARE(log.summary->notes,
                 (std::vector<std::string>{"Column n became text at line 150002 (value 'abc').",
                                           "Column m became number at line 150002 (value '0.5').",
                                           "Column late became time at line 150002 (value '2001-02-05').",
                                           "Column when became text at line 150002 (value 'soon').",
                                           "Column big became text at line 150002 (value '1.5')."}));
    }

    void quarantineIsCountedOnceWhenAColumnIsWidened()
    {
        std::string text = "id,n\nbad\n";
        for (int i = 0; i < 30'000; ++i)
            text += "r" + std::to_string(i) + (i == 25'000 ? ",abc\n" : ",1\n");
        const Imported log = import(m_folder.write("log.csv.gz", gzipText(text)));
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.quarantined.size(), std::size_t{1});
        QCOMPARE(log.summary->rowsQuarantined, std::uint64_t{1});
        QCOMPARE(log.summary->rowsIn, std::uint64_t{30'001});
    }

    void classesOfTheWholeFileCount()
    {
        std::string text = "id,label,prediction\n";
        for (int i = 0; i < 30'000; ++i)
            text += std::to_string(i) + (i == 29'000 ? ",bird,cat\n" : i % 2 == 0 ? ",cat,cat\n" : ",dog,cat\n");
        const Imported log = import(m_folder.write("log.csv.gz", gzipText(text)));
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.schema.task, Task::Multiclass);
        QCOMPARE(log.sink.schema.classes, (std::vector<std::string>{"bird", "cat", "dog"}));
        QCOMPARE(log.sink.schema.positive, std::string());
    }

    void manyDistinctValuesTurnPlainAtTheSameRow()
    {
        // Few values in the sample, then more than a dictionary should hold.
        std::string text = "id,city\n";
        for (int i = 0; i < 200'000; ++i)
            text += "r" + std::to_string(i) + "," + (i % 100 == 7 ? "" : "c" + std::to_string(i < 60'000 ? i % 5 : i))
                + "\n";
        const std::string path = m_folder.write("log.csv.gz", gzipText(text));
        const Imported log = import(path, {}, {}, 2);
        EXPECT_OK(log.summary);
        QVERIFY(!log.sink.chunk(0, "city").plain);
        QVERIFY(log.sink.chunk(3, "city").plain);
        QCOMPARE(log.sink.cell(3, "city"), std::string("c3"));
        for (const std::size_t row : {59'999U, 65'536U, 125'000U, 125'007U, 126'000U, 131'071U, 199'999U}) {
            const std::string expected =
                row % 100 == 7 ? "<missing>" : "c" + std::to_string(row < 60'000 ? row % 5 : row);
            QCOMPARE(log.sink.cell(row, "city"), expected);
        }
        QVERIFY(import(path, {}, {.blockBytes = 10'000, .readBytes = 10'000}, 3).sink.everything()
                == log.sink.everything());
    }

    void typesAndValuesOfTheProjectAreHonoured()
    {
        Imported log;
        log.sink.known = {{"n", ValueType::Float64}, {"code", ValueType::Text}};
        log.sink.knownValues["code"].add("9");
        log.sink.knownValues["code"].add("7");
        InlineExecutor executor;
        Run run{executor, {}};
        log.summary = importLog(m_folder.write("log.csv", "id,n,code\na,1,7\nb,2,8\n"), {}, log.sink, run);
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.cell(0, "n"), std::string("1"));
        QCOMPARE(log.sink.chunk(0, "n").type, ValueType::Float64);
        QCOMPARE(log.sink.chunk(0, "code").entries, (std::vector<std::uint32_t>{1, 2}));
        QCOMPARE(log.sink.cell(1, "code"), std::string("8"));
    }

    void columnWithoutValuesTakesTheTypeOfTheProject()
    {
        Imported log;
        log.sink.known = {{"reviewed", ValueType::Time}};
        InlineExecutor executor;
        Run run{executor, {}};
        log.summary = importLog(m_folder.write("log.csv", "id,reviewed\na,\nb,NULL\n"), {}, log.sink, run);
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.chunk(0, "reviewed").type, ValueType::Time);
        QCOMPARE(log.sink.cell(1, "reviewed"), std::string("<missing>"));
        QVERIFY(log.sink.schema.find("id")->typeKnown);
    }

    void ignoredColumnsAreNotStored()
    {
        ImportOptions options;
        options.roles = {{"ignored", "b"}};
        options.part = Part::Training;
        const Imported log = import(m_folder.write("log.csv", "id,b,c\n1,x,3\n"), options);
        EXPECT_OK(log.summary);
        QVERIFY(log.sink.schema.find("b") == nullptr);
        QCOMPARE(log.sink.cell(0, "c"), std::string("3"));
        QCOMPARE(log.sink.log.part, Part::Training);
    }

    void cancelLeavesNothing()
    {
        const std::string path = m_folder.write("log.csv", messyLog(150'000));
        MemorySink sink;
        InlineExecutor executor;
        Run run{executor, {}};
        std::chrono::steady_clock::time_point asked;
        sink.onPut = [&]() -> Result<void> {
            run.cancel.cancel();
            asked = std::chrono::steady_clock::now();
            return {};
        };
        const Result<ImportSummary> summary = importLog(path, {}, sink, run);
        const auto waited = std::chrono::steady_clock::now() - asked;
        QVERIFY(!summary.ok());
        QCOMPARE(summary.error().kind, ErrorKind::Cancelled);
        QCOMPARE(sink.discards, 1);
        QVERIFY(sink.groups.empty() && !sink.summary);
        QVERIFY(waited < std::chrono::milliseconds(200));
    }

    void errorOfTheSinkEndsTheImport()
    {
        MemorySink sink;
        sink.onPut = []() -> Result<void> { return Error{ErrorKind::Io, "The disk is full.", {}}; };
        InlineExecutor executor;
        Run run{executor, {}};
        const Result<ImportSummary> summary = importLog(m_folder.write("log.csv", "id,a\n1,2\n"), {}, sink, run);
        QVERIFY(!summary.ok());
        QCOMPARE(summary.error().message, std::string("The disk is full."));
        QCOMPARE(sink.discards, 1);
    }

    void damagedFileLeavesNothing()
    {
        const std::string packed = gzipText(messyLog(80'000));
        const std::string path = m_folder.write("log.csv.gz", packed.substr(0, packed.size() - 10));
        const Imported log = import(path, {}, {}, 2);
        QVERIFY(!log.summary.ok());
        QCOMPARE(log.summary.error().kind, ErrorKind::Format);
        QCOMPARE(log.sink.discards, 1);
        QVERIFY(log.sink.groups.empty() && !log.sink.summary);
    }

    void fileThatInflatesWithoutEndLeavesNothing()
    {
        const std::string text = "id,a\n" + std::string(3'000'000, '1') + "\n";
        const std::string path = m_folder.write("log.csv.gz", gzipText(text));
        const Imported log = import(path, {}, {.inflateFreely = 1'000'000}, 2);
        QVERIFY(!log.summary.ok());
        QCOMPARE(log.summary.error().kind, ErrorKind::Format);
        QVERIFY(log.summary.error().message.starts_with("log.csv.gz inflates to over 200 times its size: "));
        QVERIFY(log.sink.groups.empty() && !log.sink.summary);
    }

    void fileThatChangesDuringTheImportLeavesNothing()
    {
        const std::string path = m_folder.write("log.csv", messyLog(150'000));
        MemorySink sink;
        sink.onPut = [&]() -> Result<void> {
            std::ofstream(path, std::ios::app) << "more\n";
            return {};
        };
        InlineExecutor executor;
        Run run{executor, {}};
        const Result<ImportSummary> summary = importLog(path, {}, sink, run);
        QVERIFY(!summary.ok());
        QCOMPARE(summary.error().message,
                 std::string("log.csv was changed by another program while it was read. Import it again when it is "
                             "complete."));
        QCOMPARE(sink.discards, 1);
    }

    void progressEndsWithAllBytesAndRows()
    {
        const std::string path = m_folder.write("log.csv", messyLog(20'000));
        std::vector<ProgressReport> reports;
        Progress progress([&](const ProgressReport &report) { reports.push_back(report); });
        MemorySink sink;
        InlineExecutor executor;
        Run run{executor, {}, &progress};
        const Result<ImportSummary> summary = importLog(path, {}, sink, run);
        EXPECT_OK(summary);
        QVERIFY(reports.size() >= 3);
        QCOMPARE(reports.front().phase, Phase::Sampling);
        QCOMPARE(reports.back().phase, Phase::Reading);
        QCOMPARE(reports.back().done, static_cast<double>(std::filesystem::file_size(path)));
        QCOMPARE(reports.back().rows, summary->rowsIn);
    }

    void tenThousandColumnsWork()
    {
        std::string header = "id";
        std::string row = "a";
        for (int i = 0; i < 10'000; ++i) {
            header += ",c" + std::to_string(i);
            row += "," + std::to_string(i);
        }
        const Imported log = import(m_folder.write("wide.csv", header + "\n" + row + "\n" + row + "\n"));
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.schema.columns.size(), std::size_t{10'001});
        QCOMPARE(log.sink.cell(1, "c9999"), std::string("9999"));
    }

private:
    /// Records with every kind of column, quotes with line ends in them, missing values and a few bad rows.
    static std::string messyLog(int rows)
    {
        std::string text = "id,ts,n,x,city,comment,label,prediction\r\n";
        for (int i = 0; i < rows; ++i) {
            const std::string n = std::to_string(i);
            text += "r" + n + ",2001-02-05T00:0" + std::to_string(i % 10) + ":00Z," + (i % 17 == 0 ? "" : n) + ",0."
                + std::to_string(i * 37 % 1000) + (i % 3 == 0 ? ",\"Paris, \"\"F\"\"\"," : ",Oslo,")
                + (i % 5 == 0       ? "\"line one\r\nline " + n + "\""
                       : i % 7 == 0 ? ""
                                    : "plain words " + n)
                + (i % 2 == 0 ? ",yes" : ",no") + (i % 1'000 == 999 ? "" : ",no") + "\r\n";
        }
        return text;
    }

    TemporaryFolder m_folder;
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
