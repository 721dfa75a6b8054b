// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/widen.h"
#include "analysis/ingest/importer.h"
#include "analysis/ingest/label_file.h"
#include "analysis/store/label_join.h"
#include "analysis/store/log_writer.h"
#include "analysis/store/segment_reader.h"

#include "tests/support/expect.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <fstream>

using namespace faultline;

namespace {

const std::string kData = std::string(FAULTLINE_TEST_DATA) + "/ingest/";

std::string cell(const SegmentReader &reader, std::size_t log, const std::string &name, std::size_t row)
{
    const ColumnSchema *column = reader.schema().find(name);
    if (column == nullptr)
        return "<no column>";
    const Result<ChunkData> chunk = reader.chunk(reader.logs().at(log), column->id, row / kChunkRows);
    if (!chunk)
        return chunk.error().message;
    if (!chunk->isValid(row % kChunkRows))
        return "<missing>";
    const auto dictionary = reader.dictionary(column->id);
    std::string scratch;
    return std::string(valueText(*chunk, row % kChunkRows, dictionary ? dictionary->get() : nullptr, scratch));
}

} // namespace

class TestImportIntoProject : public QObject {
    Q_OBJECT

private slots:
    void logBaselineAndLabelsMeetInOneFile()
    {
        TemporaryFolder folder;
        const std::string path = folder.file("flights.faultline");
        Result<std::unique_ptr<Project>> project = Project::create(path);
        EXPECT_OK(project);
        ThreadExecutor executor(2);
        Run run{executor, {}};

        LogWriter production(**project);
        const auto log = importLog(kData + "flights_unlabelled_100.csv", {}, production, run);
        EXPECT_OK(log);
        QCOMPARE(log->rowsStored, std::uint64_t{100});
        LogWriter training(**project);
        ImportOptions options;
        options.part = Part::Training;
        const auto baseline = importLog(kData + "flights_baseline_100.csv", options, training, run);
        EXPECT_OK(baseline);

        // The first record of the log gets a label, one that is not there waits.
        const std::string labels = folder.write("labels.csv",
                                                "request_id,label,label_ts\n"
                                                "fl-1488987,1,2001-04-02T03:00:00Z\n"
                                                "fl-none,0,2001-04-02T03:00:00Z\n");
        LabelJoin join(**project);
        const auto read =
            readLabelFile(labels, {}, {[&](std::vector<LabelRow> rows) { return join.add(std::move(rows)); }, {}}, run);
        EXPECT_OK(read);
        const auto joined = join.finish();
        EXPECT_OK(joined);
        QCOMPARE(joined->joined, std::uint64_t{1});
        QCOMPARE(joined->waiting, std::uint64_t{1});

        const auto reader = SegmentReader::open(path);
        EXPECT_OK(reader);
        QCOMPARE((*reader)->logs().size(), std::size_t{2});
        QCOMPARE((*reader)->logs()[1].part, Part::Training);
        QCOMPARE((*reader)->schema().task, Task::Binary);
        QCOMPARE((*reader)->schema().positive, std::string("1"));
        QCOMPARE(cell(**reader, 0, "request_id", 0), std::string("fl-1488987"));
        QCOMPARE(cell(**reader, 0, "ts", 0), std::string("2001-04-02T00:00:00Z"));
        QVERIFY2(cell(**reader, 0, "destination", 0) == "RNO", cell(**reader, 0, "destination", 0).c_str());
        QCOMPARE(cell(**reader, 0, "inbound_delay_3h", 0), std::string("9.4"));
        QCOMPARE(cell(**reader, 0, "label", 0), std::string("1"));
        QCOMPARE(cell(**reader, 0, "label", 1), std::string("<missing>"));
        QCOMPARE(cell(**reader, 1, "request_id", 0), std::string("fl-0000054"));
        QCOMPARE(cell(**reader, 1, "ts", 0), std::string("<missing>"));
        QCOMPARE(cell(**reader, 1, "label", 0), std::string("1"));
    }

    void textsWithQuotesAndLineEndsSurvive()
    {
        TemporaryFolder folder;
        const std::string path = folder.file("mails.faultline");
        Result<std::unique_ptr<Project>> project = Project::create(path);
        EXPECT_OK(project);
        InlineExecutor executor;
        Run run{executor, {}};
        LogWriter writer(**project);
        const auto log = importLog(kData + "mails_60.csv", {}, writer, run);
        EXPECT_OK(log);
        QCOMPARE(log->rowsStored, std::uint64_t{60});
        QCOMPARE(log->rowsQuarantined, std::uint64_t{0});
        const auto reader = SegmentReader::open(path);
        EXPECT_OK(reader);
        QCOMPARE(cell(**reader, 0, "request_id", 0), std::string("mail-00000"));
        QVERIFY(cell(**reader, 0, "text", 0).starts_with("On Wed, Aug 14, 2002 at 02:47:02PM -0700, Patrick wrote:\n"));
        QCOMPARE((*reader)->schema().all(Role::Embedding).size(), std::size_t{32});
    }

    void laterLogWithWiderValuesWidensTheProject()
    {
        TemporaryFolder folder;
        const std::string path = folder.file("p.faultline");
        Result<std::unique_ptr<Project>> project = Project::create(path);
        EXPECT_OK(project);
        InlineExecutor executor;
        Run run{executor, {}};
        {
            LogWriter writer(**project);
            EXPECT_OK(importLog(folder.write("a.csv", "id,x\na,1\nb,2\n"), {}, writer, run));
        }
        {
            LogWriter writer(**project);
            EXPECT_OK(importLog(folder.write("b.csv", "id,x\nc,1.5\nd,9007199254740993\n"), {}, writer, run));
        }
        const auto reader = SegmentReader::open(path);
        EXPECT_OK(reader);
        QCOMPARE((*reader)->schema().find("x")->type, ValueType::Text);
        QCOMPARE(cell(**reader, 0, "x", 1), std::string("2"));
        QCOMPARE(cell(**reader, 1, "x", 1), std::string("9007199254740993"));
    }
};

QTEST_GUILESS_MAIN(TestImportIntoProject)
#include "tst_import_into_project.moc"
