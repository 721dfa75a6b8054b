// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/log_writer.h"

#include "analysis/store/log_table.h"
#include "analysis/store/quarantine_table.h"
#include "analysis/store/schema_table.h"
#include "analysis/store/segment_reader.h"
#include "tests/support/expect.h"
#include "tests/support/hard_values.h"
#include "tests/support/sample_log.h"
#include "tests/support/temporary_folder.h"

using namespace faultline;

namespace {

ColumnSchema columnOf(const std::string &name, ValueType type, Role role = Role::Feature)
{
    ColumnSchema column;
    column.name = name;
    column.type = type;
    column.role = role;
    return column;
}

ChunkData integers(std::vector<std::int64_t> values)
{
    ChunkData chunk;
    chunk.type = ValueType::Int64;
    chunk.rows = values.size();
    chunk.integers = std::move(values);
    return chunk;
}

ChunkData numbers(std::vector<double> values)
{
    ChunkData chunk;
    chunk.type = ValueType::Float64;
    chunk.rows = values.size();
    chunk.numbers = std::move(values);
    return chunk;
}

/// Imports chunks of one column each as one log.
Result<LogId> importChunks(Project &project, Schema schema, const std::vector<std::vector<ChunkData>> &chunks,
                           const std::vector<DictionaryTail> &tails = {})
{
    LogWriter writer(project);
    Result<LogId> log = writer.begin({"made.csv", "/data/made.csv", Part::Production, 1}, schema);
    if (!log)
        return log;
    ImportSummary summary;
    summary.log = *log;
    summary.sha256 = "abc";
    for (std::size_t index = 0; index < chunks.size(); ++index) {
        ChunkGroup group{index, chunks[index].front().rows, {}, {}, {}};
        for (std::size_t i = 0; i < chunks[index].size(); ++i) {
            group.columns.push_back(schema.columns[i].id);
            group.segments.push_back(encodeSegment(chunks[index][i]));
        }
        if (index == 0) {
            group.dictionaries = tails;
            for (DictionaryTail &tail : group.dictionaries)
                tail.column = schema.columns.back().id;
        }
        summary.rowsIn += group.rows;
        summary.rowsStored += group.rows;
        if (Result<void> put = writer.put(std::move(group)); !put)
            return put.error();
    }
    if (Result<void> finished = writer.finish(summary, schema); !finished)
        return finished.error();
    return log;
}

/// The texts of a column over all logs, "-" where missing.
std::vector<std::string> textsOf(const std::string &path, const std::string &name)
{
    Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(path);
    if (!reader)
        return {reader.error().message};
    std::vector<std::string> texts;
    const ColumnId column = (*reader)->schema().find(name)->id;
    for (const LogSpan &log : (*reader)->logs()) {
        Result<ChunkData> chunk = (*reader)->chunk(log, column, 0);
        if (!chunk)
            return {chunk.error().message};
        for (std::size_t row = 0; row < chunk->rows; ++row) {
            if (chunk->type == ValueType::Text && chunk->plain)
                texts.emplace_back(chunk->isValid(row) ? chunk->text(row) : "-");
            else if (chunk->type == ValueType::Float64)
                texts.push_back(chunk->isValid(row) ? std::to_string(chunk->numbers[row]) : "-");
        }
    }
    return texts;
}

std::int64_t rowsIn(Database &database, const std::string &table)
{
    Result<std::optional<std::int64_t>> count = database.integer("SELECT count(*) FROM " + table);
    return count ? count->value_or(-1) : -1;
}

} // namespace

class LogWriterTest : public QObject {
    Q_OBJECT

private slots:
    void hardValuesSurviveTheFileBitForBit()
    {
        const TemporaryFolder folder;
        const std::string path = folder.file("p.faultline");
        Schema schema;
        std::vector<ChunkData> chunks;
        for (const auto &[name, chunk] : hardColumns()) {
            schema.columns.push_back(columnOf(name, chunk.type));
            chunks.push_back(chunk);
        }
        {
            Result<std::unique_ptr<Project>> project = Project::create(path);
            EXPECT_OK(project);
            EXPECT_OK(importChunks(**project, schema, {chunks}, {{{}, 0, hardDictionary()}}));
        }
        Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(path);
        EXPECT_OK(reader);
        for (const auto &[name, chunk] : hardColumns()) {
            Result<ChunkData> read = (*reader)->chunk((*reader)->logs()[0], (*reader)->schema().find(name)->id, 0);
            EXPECT_OK(read);
            QVERIFY2(sameBits(*read, chunk), name.c_str());
            QVERIFY(!read->isValid(3));
        }
        Result<std::shared_ptr<const Dictionary>> values =
            (*reader)->dictionary((*reader)->schema().find("category")->id);
        EXPECT_OK(values);
        QCOMPARE((*values)->size(), std::size_t{3});
        QCOMPARE((*values)->value(1), std::string_view());
        QCOMPARE((*values)->value(2), std::string_view("naïve"));
    }

    void aLogIsSeenOnlyWhenItIsFinished()
    {
        const TemporaryFolder folder;
        const std::string path = folder.file("p.faultline");
        Result<std::unique_ptr<Project>> project = Project::create(path);
        EXPECT_OK(project);
        const SampleLog log(100'000);
        Schema schema = log.schema();
        LogWriter writer(**project);
        Result<LogId> id = writer.begin(log.description(), schema);
        EXPECT_OK(id);
        EXPECT_OK(writer.put(log.group(schema, 0)));
        EXPECT_OK(writer.put(log.group(schema, 1)));
        {
            Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(path);
            EXPECT_OK(reader);
            QVERIFY((*reader)->logs().empty());
            QVERIFY((*reader)->schema().columns.empty());
            QCOMPARE((*reader)->dataRevision(), std::int64_t{0});
        }
        EXPECT_OK(writer.finish(log.summary(*id), schema));
        Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(path);
        EXPECT_OK(reader);
        QCOMPARE((*reader)->logs().size(), std::size_t{1});
        QCOMPARE((*reader)->dataRevision(), std::int64_t{1});
        QCOMPARE((*reader)->projectId(), log.summary(*id).sha256);
        Result<std::vector<StoredLog>> logs = listLogs((*project)->database());
        EXPECT_OK(logs);
        QCOMPARE(logs->at(0).summary.notes, log.summary(*id).notes);
        QCOMPARE(logs->at(0).summary.description.path, std::string("/data/flights.csv"));
    }

    void theLawIsChecked()
    {
        const TemporaryFolder folder;
        Result<std::unique_ptr<Project>> project = Project::create(folder.file("p.faultline"));
        EXPECT_OK(project);
        const SampleLog log(10);
        for (int lie = 0; lie < 3; ++lie) {
            Schema schema = log.schema();
            LogWriter writer(**project);
            Result<LogId> id = writer.begin(log.description(), schema);
            EXPECT_OK(id);
            EXPECT_OK(writer.put(log.group(schema, 0)));
            ImportSummary summary = log.summary(*id);
            if (lie == 0) {
                summary.rowsIn = 11;
            } else if (lie == 1) {
                summary.rowsStored = 9;
                summary.rowsIn = 9;
            } else {
                summary.rowsQuarantined = 1;
                summary.rowsIn = 11;
            }
            const Result<void> finished = writer.finish(summary, schema);
            QVERIFY(!finished.ok());
            QCOMPARE(finished.error().kind, ErrorKind::Internal);
            writer.discard();
        }
        QCOMPARE(rowsIn((*project)->database(), "log"), std::int64_t{0});
    }

    void quarantinedRowsAreKeptAsTheyWere()
    {
        const TemporaryFolder folder;
        Result<std::unique_ptr<Project>> project = Project::create(folder.file("p.faultline"));
        EXPECT_OK(project);
        const SampleLog log(10);
        Schema schema = log.schema();
        LogWriter writer(**project);
        Result<LogId> id = writer.begin(log.description(), schema);
        EXPECT_OK(id);
        EXPECT_OK(writer.put(log.group(schema, 0)));
        std::vector<QuarantinedRow> rows(5000);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = {i % 5 == 0 ? QuarantineReason::NulByte : QuarantineReason::InvalidUtf8,
                       i,
                       10 * i,
                       7,
                       static_cast<std::int32_t>(i % 3) - 1,
                       "0xF6 at byte 17",
                       std::string("a\0\xF6", 3)};
        EXPECT_OK(writer.quarantine(rows));
        ImportSummary summary = log.summary(*id);
        summary.rowsQuarantined = 5000;
        summary.rowsIn = 5010;
        EXPECT_OK(writer.finish(summary, schema));
        Database &database = (*project)->database();
        Result<std::vector<QuarantinedRow>> list = listQuarantine(database, *id, 4998, 10);
        EXPECT_OK(list);
        QCOMPARE(list->size(), std::size_t{2});
        QCOMPARE(list->at(1).line, std::uint64_t{4999});
        QCOMPARE(list->at(1).raw, rows[4999].raw);
        QCOMPARE(list->at(1).column, rows[4999].column);
        Result<std::vector<QuarantineCount>> counts = countQuarantine(database, *id);
        EXPECT_OK(counts);
        QCOMPARE(counts->size(), std::size_t{2});
        QCOMPARE(counts->at(0).rows, std::uint64_t{4000});
        QVERIFY(counts->at(1).reason == QuarantineReason::NulByte);
    }

    void discardingLeavesNothingAndFreesTheDisk()
    {
        const TemporaryFolder folder;
        const std::string path = folder.file("p.faultline");
        Result<std::unique_ptr<Project>> project = Project::create(path);
        EXPECT_OK(project);
        EXPECT_OK((*project)->close());
        const std::uintmax_t empty = std::filesystem::file_size(path);
        project = Project::open(path, Access::ReadWrite);
        EXPECT_OK(project);
        {
            const SampleLog log(200'000);
            Schema schema = log.schema();
            LogWriter writer(**project); // destroyed unfinished
            EXPECT_OK(writer.begin(log.description(), schema));
            for (std::size_t i = 0; i < log.chunks(); ++i)
                EXPECT_OK(writer.put(log.group(schema, i)));
            EXPECT_OK(writer.quarantine(std::vector<QuarantinedRow>(100)));
        }
        for (const char *table :
             {"log", "segment", "dictionary_entry", "dictionary_tail", "quarantine", "column_", "id_index"})
            QCOMPARE(rowsIn((*project)->database(), table), std::int64_t{0});
        QCOMPARE((*project)->dataRevision(), std::int64_t{0});
        EXPECT_OK((*project)->close());
        QVERIFY(std::filesystem::file_size(path) <= empty + 8192);
        LogWriter unused(**project);
        unused.discard();
    }

    void discardingASecondLogLeavesTheFirst()
    {
        const TemporaryFolder folder;
        const std::string path = folder.file("p.faultline");
        Result<std::unique_ptr<Project>> project = Project::create(path);
        EXPECT_OK(project);
        const SampleLog log(1000);
        {
            LogWriter writer(**project);
            EXPECT_OK(log.importInto(writer));
        }
        Schema schema = log.schema();
        schema.columns.push_back(columnOf("extra", ValueType::Int64));
        LogWriter writer(**project);
        EXPECT_OK(writer.begin(log.description(), schema));
        Result<Dictionary> known = writer.dictionary(schema.columns[3].id);
        EXPECT_OK(known);
        QCOMPARE(known->size(), std::size_t{3});
        ChunkGroup group{0, 0, {}, {}, {{schema.columns[3].id, 3, {"JFK", "LAX"}}}};
        EXPECT_OK(writer.put(group));
        writer.discard();
        QCOMPARE(rowsIn((*project)->database(), "dictionary_entry"), std::int64_t{3});
        QCOMPARE(rowsIn((*project)->database(), "column_"), std::int64_t{7});
        QCOMPARE(rowsIn((*project)->database(), "segment"), std::int64_t{7});
    }

    void aSecondLogMeetsItsColumnsByName()
    {
        const TemporaryFolder folder;
        const std::string path = folder.file("p.faultline");
        Result<std::unique_ptr<Project>> project = Project::create(path);
        EXPECT_OK(project);
        Schema first;
        first.columns = {columnOf("a", ValueType::Int64), columnOf("b", ValueType::Int64),
                         columnOf("c", ValueType::Float64), columnOf("only_first", ValueType::Int64)};
        EXPECT_OK(importChunks(**project, first,
                               {{integers({1, -2}), integers({3, 4}), numbers({0.5, 0.1}), integers({8, 9})}}));
        Schema second;
        ChunkData words;
        words.type = ValueType::Text;
        words.plain = true;
        words.rows = 1;
        words.bytes = "007";
        words.ends = {3};
        second.columns = {columnOf("c", ValueType::Text), columnOf("b", ValueType::Float64),
                          columnOf("a", ValueType::Text, Role::Meta)};
        EXPECT_OK(importChunks(**project, second, {{words, numbers({2.5}), words}}));
        EXPECT_OK((*project)->close());
        QCOMPARE(textsOf(path, "a"), (std::vector<std::string>{"1", "-2", "007"}));
        QCOMPARE(textsOf(path, "b"), (std::vector<std::string>{"3.000000", "4.000000", "2.500000"}));
        QCOMPARE(textsOf(path, "c"), (std::vector<std::string>{"0.5", "0.1", "007"}));
        Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(path);
        EXPECT_OK(reader);
        QCOMPARE((*reader)->schema().columns.size(), std::size_t{4});
        QVERIFY((*reader)->schema().find("a")->role == Role::Feature); // the project's, nobody said otherwise
        Result<ChunkData> absent =
            (*reader)->chunk((*reader)->logs()[1], (*reader)->schema().find("only_first")->id, 0);
        EXPECT_OK(absent);
        QCOMPARE(absent->missing(), std::size_t{1});
    }

    void columnWithoutValuesKeepsTheTypeOfTheProject()
    {
        const TemporaryFolder folder;
        const std::string path = folder.file("p.faultline");
        Result<std::unique_ptr<Project>> project = Project::create(path);
        EXPECT_OK(project);
        Schema first;
        first.columns = {columnOf("reviewed", ValueType::Time), columnOf("n", ValueType::Float64)};
        ChunkData times = integers({5});
        times.type = ValueType::Time;
        EXPECT_OK(importChunks(**project, first, {{times, numbers({0.5})}}));
        Schema second;
        second.columns = {columnOf("reviewed", ValueType::Int64), columnOf("n", ValueType::Text)};
        for (ColumnSchema &column : second.columns)
            column.typeKnown = false;
        LogWriter writer(**project);
        EXPECT_OK(writer.begin({"empty.csv", "/data/empty.csv", Part::Production, 1}, second));
        QCOMPARE(second.columns[0].type, ValueType::Time);
        QCOMPARE(second.columns[1].type, ValueType::Float64);
        writer.discard();
        // A known type widens as before.
        second.columns[1] = columnOf("n", ValueType::Text);
        EXPECT_OK(writer.begin({"words.csv", "/data/words.csv", Part::Production, 1}, second));
        QCOMPARE(second.columns[1].type, ValueType::Text);
    }

    void largeIntegersNeverPassThroughDouble()
    {
        const TemporaryFolder folder;
        const std::string path = folder.file("p.faultline");
        Result<std::unique_ptr<Project>> project = Project::create(path);
        EXPECT_OK(project);
        Schema schema;
        schema.columns = {columnOf("big", ValueType::Int64)};
        EXPECT_OK(importChunks(**project, schema, {{integers({9007199254740993, 1})}}));
        schema.columns[0].type = ValueType::Float64;
        EXPECT_OK(importChunks(**project, schema, {{numbers({0.25})}}));
        EXPECT_OK((*project)->close());
        QCOMPARE(textsOf(path, "big"), (std::vector<std::string>{"9007199254740993", "1", "0.25"}));
    }

    void aPersonsRoleReplacesTheStoredOne()
    {
        const TemporaryFolder folder;
        Result<std::unique_ptr<Project>> project = Project::create(folder.file("p.faultline"));
        EXPECT_OK(project);
        Schema schema;
        schema.columns = {columnOf("a", ValueType::Int64)};
        EXPECT_OK(importChunks(**project, schema, {{integers({1})}}));
        schema.columns[0].role = Role::Weight;
        schema.columns[0].reasons = {RoleReason::GivenByUser};
        schema.task = Task::Multiclass;
        schema.classes = {"b", "a"};
        EXPECT_OK(importChunks(**project, schema, {{integers({2})}}));
        Result<Schema> stored = loadSchema((*project)->database());
        EXPECT_OK(stored);
        QVERIFY(stored->columns[0].role == Role::Weight);
        QVERIFY(stored->columns[0].reasons == schema.columns[0].reasons);
        QVERIFY(stored->task == Task::Multiclass);
        QCOMPARE(stored->classes, (std::vector<std::string>{"b", "a"}));
    }

    void aRemovedLogIsGone()
    {
        const TemporaryFolder folder;
        const std::string path = folder.file("p.faultline");
        Result<std::unique_ptr<Project>> project = Project::create(path);
        EXPECT_OK(project);
        Schema schema;
        schema.columns = {columnOf("a", ValueType::Int64)};
        Result<LogId> first = importChunks(**project, schema, {{integers({1})}});
        EXPECT_OK(first);
        EXPECT_OK(importChunks(**project, schema, {{integers({2})}}));
        EXPECT_OK(removeLog(**project, *first));
        QCOMPARE((*project)->dataRevision(), std::int64_t{3});
        QCOMPARE(rowsIn((*project)->database(), "segment"), std::int64_t{1});
        const Result<void> again = removeLog(**project, *first);
        QCOMPARE(again.error().message, std::string("There is no such log in the project any more."));
    }
};

QTEST_APPLESS_MAIN(LogWriterTest)
#include "tst_log_writer.moc"
