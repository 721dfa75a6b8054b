// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/importer.h"

#include "analysis/store/log_writer.h"
#include "analysis/store/quarantine_table.h"
#include "analysis/store/segment_reader.h"

#include "tests/support/expect.h"
#include "tests/support/gzip_text.h"
#include "tests/support/memory_sink.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <map>

using namespace faultline;

namespace {

using Odd = std::map<int, std::string>;

/// A log in which the time of some rows is another text.
std::string logText(int rows, const Odd &odd, const std::string &usual = "2001-02-05T00:01:00Z",
                    const std::string &column = "ts")
{
    std::string text = "id," + column + ",n,label,prediction\n";
    for (int i = 0; i < rows; ++i) {
        const auto other = odd.find(i);
        text += "r" + std::to_string(i) + "," + (other == odd.end() ? usual : other->second) + ","
            + std::to_string(i % 7) + (i % 2 == 0 ? ",yes,no\n" : ",no,no\n");
    }
    return text;
}

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

class TestUnreadableTimes : public QObject {
    Q_OBJECT

private slots:
    void oneBadTimeCostsItsRowOnly()
    {
        const std::string text = logText(30'000, {{25'000, "soon"}, {26'000, ""}, {27'000, "NULL"}});
        const Imported log = import(m_folder.write("log.csv.gz", gzipText(text)));
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.begins, 1);
        QCOMPARE(log.summary->rowsIn, std::uint64_t{30'000});
        QCOMPARE(log.summary->rowsStored, std::uint64_t{29'999});
        QCOMPARE(log.summary->rowsQuarantined, std::uint64_t{1});
        QCOMPARE(log.sink.schema.find("ts")->role, Role::Time);
        QCOMPARE(log.sink.schema.find("ts")->type, ValueType::Time);
        QCOMPARE(log.sink.cell(25'000, "id"), std::string("r25001"));
        QCOMPARE(log.sink.cell(25'999, "ts"), std::string("<missing>"));
        QCOMPARE(log.sink.cell(26'998, "ts"), std::string("2001-02-05T00:01:00Z"));
        QCOMPARE(log.sink.cell(26'999, "ts"), std::string("<missing>"));
        const QuarantinedRow &row = log.sink.quarantined.at(0);
        QCOMPARE(row.reason, QuarantineReason::UnreadableTime);
        QCOMPARE(row.detail, std::string("soon"));
        QCOMPARE(row.column, std::int32_t{1});
        QCOMPARE(row.line, std::uint64_t{25'002});
        QCOMPARE(row.byte, static_cast<std::uint64_t>(text.find("r25000,")));
        QCOMPARE(row.raw, std::string("r25000,soon,3,yes,no"));
        QCOMPARE(row.length, static_cast<std::uint64_t>(row.raw.size()));
        QCOMPARE(log.summary->notes,
                 (std::vector<std::string>{"1 row was quarantined because column ts holds no time there (first at "
                                           "line 25002, value 'soon')."}));
    }

    void badTimesInTheSampleDoNotHideTheTimeColumn()
    {
        const std::string path = m_folder.write("log.csv", logText(20, {{3, "31/31/2001"}}));
        const Imported log = import(path);
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.schema.find("ts")->role, Role::Time);
        QCOMPARE(log.summary->rowsQuarantined, std::uint64_t{1});
        const Result<ImportPreview> preview = previewLog(path, {});
        EXPECT_OK(preview);
        QCOMPARE(preview->schema.find("ts")->type, ValueType::Time);
        QCOMPARE(preview->quarantined.size(), std::size_t{1});
        QCOMPARE(preview->quarantined[0].line, log.sink.quarantined.at(0).line);
        QCOMPARE(preview->quarantined[0].byte, log.sink.quarantined.at(0).byte);
        QCOMPARE(preview->quarantined[0].raw, log.sink.quarantined.at(0).raw);
        QCOMPARE(preview->sampleRows, std::uint64_t{19});
        QCOMPARE(preview->rows.size(), std::size_t{19});
        QCOMPARE(preview->rows[3][0].value_or(""), std::string("r4"));
        QCOMPARE(preview->notes,
                 (std::vector<std::string>{"Column ts holds no time in 1 of 20 sampled rows. Such rows are "
                                           "quarantined; when they are more than 5 % of the file, the column is kept "
                                           "as text instead."}));
    }

    void columnWithManyBadTimesInTheSampleIsNoTimeByItself()
    {
        const Imported log = import(m_folder.write("log.csv", logText(19, {{3, "never"}})));
        EXPECT_OK(log.summary);
        QVERIFY(log.sink.schema.first(Role::Time) == nullptr);
        QCOMPARE(log.summary->rowsQuarantined, std::uint64_t{0});
        QCOMPARE(log.sink.cell(3, "ts"), std::string("never"));
    }

    void moreThanFivePercentRestartsTheImportWithText()
    {
        for (const int bad : {1'500, 1'501}) {
            Odd odd;
            for (int i = 0; i < bad; ++i)
                odd[12'000 + 7 * i] = "soon";
            const Imported log = import(m_folder.write("log.csv.gz", gzipText(logText(30'000, odd))), {}, {}, 2);
            EXPECT_OK(log.summary);
            const bool kept = bad == 1'500;
            QCOMPARE(log.sink.begins, kept ? 1 : 2);
            QCOMPARE(log.summary->rowsQuarantined, std::uint64_t{kept ? 1'500U : 0U});
            QCOMPARE(log.summary->rowsStored + log.summary->rowsQuarantined, std::uint64_t{30'000});
            QCOMPARE(log.sink.schema.find("ts")->role, kept ? Role::Time : Role::Meta);
            QCOMPARE(log.sink.schema.find("ts")->type, kept ? ValueType::Time : ValueType::Text);
            if (kept)
                continue;
            QVERIFY(log.sink.quarantined.empty());
            QCOMPARE(log.sink.cell(12'000, "ts"), std::string("soon"));
            QCOMPARE(log.summary->notes,
                     (std::vector<std::string>{"Column ts became text: in 1501 of 30000 rows it holds no time (first "
                                               "at line 12002, value 'soon')."}));
        }
    }

    void columnGivenByAPersonIsTriedToo()
    {
        ImportOptions options;
        options.roles = {{"time", "moment"}};
        Odd odd{{0, "?"}};
        const Imported log = import(m_folder.write("log.csv", logText(40, odd, "2001-02-05", "moment")), options);
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.schema.find("moment")->role, Role::Time);
        QCOMPARE(log.summary->rowsQuarantined, std::uint64_t{1});
        odd = {{0, "?"}, {1, "?"}, {2, "?"}};
        const Imported text = import(m_folder.write("log.csv", logText(40, odd, "2001-02-05", "moment")), options);
        EXPECT_OK(text.summary);
        QCOMPARE(text.sink.schema.find("moment")->type, ValueType::Text);
        QCOMPARE(text.summary->rowsStored, std::uint64_t{40});
        QVERIFY(text.summary->notes.at(0).starts_with("Column moment became text: in 3 of 40 rows"));
    }

    void epochNumbersHaveTheSameRule()
    {
        const std::string text = logText(30'000, {{25'000, "soon"}, {25'001, "12"}}, "981331260");
        const Imported log = import(m_folder.write("log.csv.gz", gzipText(text)));
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.schema.find("ts")->role, Role::Time);
        QCOMPARE(log.sink.quarantined.size(), std::size_t{1});
        QCOMPARE(log.sink.quarantined[0].detail, std::string("soon"));
        QCOMPARE(log.sink.cell(25'000, "ts"), std::string("1970-01-01T00:00:12Z"));
    }

    void mixedKindsOfTimesStayText_data()
    {
        QTest::addColumn<QByteArray>("usual");
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("epoch among ISO") << QByteArray("2001-02-05T00:01:00Z") << QByteArray("981331260");
        QTest::newRow("ISO among epoch") << QByteArray("981331260") << QByteArray("2001-02-05T00:01:00Z");
    }

    void mixedKindsOfTimesStayText()
    {
        QFETCH(QByteArray, usual);
        QFETCH(QByteArray, other);
        const Odd odd{{24'000, "soon"}, {25'000, other.toStdString()}};
        const Imported log = import(m_folder.write("log.csv.gz", gzipText(logText(30'000, odd, usual.toStdString()))));
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.schema.find("ts")->type, ValueType::Text);
        QCOMPARE(log.sink.schema.find("ts")->role, Role::Meta);
        QCOMPARE(log.summary->rowsStored, std::uint64_t{30'000});
        QCOMPARE(log.sink.cell(25'000, "ts"), other.toStdString());
        QCOMPARE(log.sink.cell(24'000, "ts"), std::string("soon"));
        QCOMPARE(log.sink.begins, 2);
    }

    void epochInAnotherUnitIsAMixedKind()
    {
        const Odd odd{{24'000, "soon"}, {25'000, "981331260000"}};
        const Imported log = import(m_folder.write("log.csv.gz", gzipText(logText(30'000, odd, "981331260"))));
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.schema.find("ts")->type, ValueType::Text);
        QCOMPARE(log.sink.cell(25'000, "ts"), std::string("981331260000"));
    }

    void aQuarantinedRowWidensNoOtherColumn()
    {
        std::string text = logText(30'000, {{25'000, "soon"}});
        const std::size_t at = text.find("r25000,soon,3");
        text.replace(at, 13, "r25000,soon,x");
        const Imported log = import(m_folder.write("log.csv.gz", gzipText(text)));
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.begins, 1);
        QCOMPARE(log.sink.schema.find("n")->type, ValueType::Int64);
        QCOMPARE(log.summary->rowsQuarantined, std::uint64_t{1});
    }

    void sameBytesWhateverThreadsAndBlocks()
    {
        Odd few{{500, "a bad, \"time\""}, {11'000, "soon"}, {69'999, "later"}};
        few[500] = "\"a bad, \"\"time\"\"\"";
        Odd many = few;
        for (int i = 30'000; i < 34'000; ++i)
            many[i] = "never";
        for (const Odd &odd : {few, many}) {
            // A column that is widened as well: both decisions meet in one import.
            std::string text = logText(70'000, odd);
            text.replace(text.find("r40000,2001-02-05T00:01:00Z,") + 28, 1, "x");
            const std::string path = m_folder.write("log.csv", text);
            const Imported reference = import(path);
            EXPECT_OK(reference.summary);
            QCOMPARE(reference.sink.schema.find("n")->type, ValueType::Text);
            QCOMPARE(reference.sink.schema.find("ts")->type, odd.size() == 3 ? ValueType::Time : ValueType::Text);
            QCOMPARE(reference.summary->rowsIn, std::uint64_t{70'000});
            QCOMPARE(reference.summary->rowsStored, std::uint64_t{odd.size() == 3 ? 69'997U : 70'000U});
            for (const std::size_t width : {2U, 7U}) {
                for (const std::size_t block : {4'096U, 100'001U, 8U << 20U}) {
                    const Imported other = import(path, {}, {.blockBytes = block, .readBytes = block}, width);
                    EXPECT_OK(other.summary);
                    QVERIFY(other.sink.everything() == reference.sink.everything());
                    QCOMPARE(other.summary->notes, reference.summary->notes);
                }
            }
        }
    }

    void longValuesAreShortenedBetweenCharacters()
    {
        std::string value = "x";
        for (int i = 0; i < 150; ++i)
            value += "\xC3\xB8x"; // byte 200 is the second one of a character
        const Imported log = import(m_folder.write("log.csv", logText(40, {{9, value}})));
        EXPECT_OK(log.summary);
        QCOMPARE(log.sink.quarantined.at(0).detail, value.substr(0, 199));
    }

    void projectKeepsTheReason()
    {
        const std::string path = m_folder.file("p.faultline");
        Result<std::unique_ptr<Project>> project = Project::create(path);
        EXPECT_OK(project);
        InlineExecutor executor;
        Run run{executor, {}};
        LogWriter writer(**project);
        const auto log = importLog(m_folder.write("log.csv", logText(40, {{9, "soon"}})), {}, writer, run);
        EXPECT_OK(log);
        const auto rows = listQuarantine((*project)->database(), log->log, 0, 10);
        EXPECT_OK(rows);
        QCOMPARE(rows->at(0).reason, QuarantineReason::UnreadableTime);
        QCOMPARE(rows->at(0).detail, std::string("soon"));
    }

    void emptyTimesOfALaterLogStayTimes()
    {
        const std::string path = m_folder.file("two.faultline");
        Result<std::unique_ptr<Project>> project = Project::create(path);
        EXPECT_OK(project);
        InlineExecutor executor;
        Run run{executor, {}};
        for (const char *text : {"id,ts\na,2001-02-05\nb,2001-02-06\n", "id,ts\nc,\nd,NA\n"}) {
            LogWriter writer(**project);
            EXPECT_OK(importLog(m_folder.write("log.csv", text), {}, writer, run));
        }
        const auto reader = SegmentReader::open(path);
        EXPECT_OK(reader);
        QCOMPARE((*reader)->schema().find("ts")->type, ValueType::Time);
        QCOMPARE((*reader)->schema().find("ts")->role, Role::Time);
    }

private:
    TemporaryFolder m_folder;
};

QTEST_GUILESS_MAIN(TestUnreadableTimes)
#include "tst_unreadable_times.moc"
