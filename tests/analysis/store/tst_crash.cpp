// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/label_join.h"
#include "analysis/store/log_table.h"
#include "analysis/store/log_writer.h"
#include "analysis/store/project.h"
#include "analysis/store/segment_reader.h"
#include "tests/support/child_process.h"
#include "tests/support/expect.h"
#include "tests/support/sample_log.h"
#include "tests/support/temporary_folder.h"

#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <random>

using namespace faultline;

namespace {

constexpr std::size_t kChunk = 2000; // short chunks: many moments to die at
constexpr std::size_t kRows = 60'000;

/// A project with one finished log of 5,000 rows.
std::string firstLog(const TemporaryFolder &folder)
{
    const std::string path = folder.file("p.faultline");
    Result<std::unique_ptr<Project>> project = Project::create(path);
    if (!project)
        return {};
    LogWriter writer(**project);
    return SampleLog(5000).importInto(writer) ? path : std::string();
}

/// Imports a second log, dying before group `dieAt`; its exit code.
int importAndDie(const std::string &path, std::size_t dieAt)
{
    Result<std::unique_ptr<Project>> project = Project::open(path, Access::ReadWrite);
    if (!project)
        return 1;
    const SampleLog log(kRows, "second.csv", kChunk);
    Schema schema = log.schema();
    LogWriter writer(**project);
    Result<LogId> id = writer.begin(log.description(), schema);
    if (!id)
        return 2;
    for (std::size_t index = 0; index < log.chunks(); ++index) {
        if (index == dieAt)
            raise(SIGKILL);
        ChunkGroup group = log.group(schema, index, 3);
        if (!writer.put(std::move(group)) || !writer.quarantine(std::vector<QuarantinedRow>(2)))
            return 3;
    }
    ImportSummary summary = log.summary(*id);
    summary.rowsQuarantined = 2 * log.chunks();
    summary.rowsIn += summary.rowsQuarantined;
    return writer.finish(summary, schema) ? 0 : 4;
}

/// The project is whole and shows the first log alone, or both; the rest can be discarded. The number of logs seen.
std::size_t checkWhole(const std::string &path, bool &sound)
{
    sound = false;
    Result<std::unique_ptr<Project>> project = Project::open(path, Access::ReadWrite); // runs quick_check
    if (!project) {
        qWarning("%s", project.error().message.c_str());
        return 0;
    }
    Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(path);
    if (!reader)
        return 0;
    for (const ColumnSchema &column : (*reader)->schema().columns) {
        Result<ChunkData> chunk = (*reader)->chunk((*reader)->logs()[0], column.id, 0);
        if (!chunk || !sameBits(*chunk, SampleLog(5000).chunk(column.name, 0)))
            return 0;
    }
    Database &database = (*project)->database();
    Result<std::vector<StoredLog>> logs = listLogs(database);
    if (!logs || logs->size() > 2 || !discardUnfinishedLogs(**project))
        return 0;
    Result<std::optional<std::int64_t>> lost = database.integer(
        "SELECT (SELECT count(*) FROM segment WHERE log NOT IN (SELECT id FROM log WHERE state = 'ready')) + "
        "(SELECT count(*) FROM quarantine WHERE log NOT IN (SELECT id FROM log WHERE state = 'ready')) + "
        "(SELECT count(*) FROM dictionary_tail)");
    Result<std::optional<std::int64_t>> entries = database.integer("SELECT count(*) FROM dictionary_entry");
    const std::size_t seen = (*reader)->logs().size();
    // The second log appends its three origins again; they count only when it does.
    sound = lost && lost->value_or(-1) == 0 && entries && (*reader)->schema().columns.size() == 7
        && static_cast<std::size_t>((*reader)->dataRevision()) == seen;
    return seen;
}

} // namespace

class CrashTest : public QObject {
    Q_OBJECT

private slots:
    void dyingBetweenChunksLosesOnlyTheUnfinishedLog()
    {
        std::mt19937 random(2026);
        for (int round = 0; round < 10; ++round) {
            const TemporaryFolder folder;
            const std::string path = firstLog(folder);
            const std::size_t dieAt = random() % (kRows / kChunk);
            QCOMPARE(inChild([&] { return importAndDie(path, dieAt); }), -1);
            bool sound = false;
            QCOMPARE(checkWhole(path, sound), std::size_t{1});
            QVERIFY2(sound, qPrintable(QString::number(dieAt)));
        }
    }

    void dyingAtAnyMomentLosesOnlyTheUnfinishedLog()
    {
        std::mt19937 random(7);
        int killed = 0;
        for (int round = 0; round < 20; ++round) {
            const TemporaryFolder folder;
            const std::string path = firstLog(folder);
            // Times of the whole import differ between machines: whatever is hit, the same must hold.
            const unsigned moment = 1000 + static_cast<unsigned>(random() % 120'000);
            const int code = inChildKilledAfter(moment, [&] { return importAndDie(path, kRows); });
            QVERIFY(code == -1 || code == 0);
            killed += code == -1 ? 1 : 0;
            bool sound = false;
            const std::size_t seen = checkWhole(path, sound);
            QVERIFY2(sound, qPrintable(QString::number(moment)));
            QVERIFY(seen == 1 || seen == 2);
            QVERIFY(code != 0 || seen == 2);
        }
        QVERIFY(killed > 0); // the earliest moments come before any import could end
    }

    void dyingInALabelJoinLeavesTheOldLabels()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 10; ++round) {
            const TemporaryFolder folder;
            const std::string path = firstLog(folder);
            const unsigned moment = 500 + static_cast<unsigned>(random() % 60'000);
            inChildKilledAfter(moment, [&] {
                Result<std::unique_ptr<Project>> project = Project::open(path, Access::ReadWrite);
                LabelJoin join(**project);
                std::vector<LabelRow> rows;
                for (std::size_t row = 0; row < 6000; ++row)
                    rows.push_back({SampleLog::id(row), "7", {}});
                if (!join.add(std::move(rows)) || !join.finish())
                    return 1;
                return 0;
            });
            Result<std::unique_ptr<Project>> project = Project::open(path, Access::ReadWrite);
            EXPECT_OK(project);
            Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(path);
            EXPECT_OK(reader);
            Result<ChunkData> labels = (*reader)->chunk((*reader)->logs()[0], (*reader)->schema().find("label")->id, 0);
            EXPECT_OK(labels);
            const bool joined = (*reader)->dataRevision() == 2;
            for (std::size_t row = 0; row < 5000; ++row)
                QCOMPARE(labels->integers[row], joined ? 7 : SampleLog::label(row));
        }
    }

    void aFullDiskIsSaidAndLosesNothing()
    {
        const TemporaryFolder folder;
        const std::string path = firstLog(folder);
        const int code = inChild([&] {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1U << 20U, 1U << 20U};
            setrlimit(RLIMIT_FSIZE, &limit);
            Result<std::unique_ptr<Project>> project = Project::open(path, Access::ReadWrite);
            if (!project)
                return 1;
            const SampleLog log(2'000'000, "second.csv");
            Schema schema = log.schema();
            LogWriter writer(**project);
            if (!writer.begin(log.description(), schema))
                return 2;
            for (std::size_t index = 0; index < log.chunks(); ++index) {
                const Result<void> put = writer.put(log.group(schema, index, 3));
                if (put)
                    continue;
                if (put.error().kind != ErrorKind::Io)
                    return 3;
                if (put.error().message
                    != "The disk is full: p.faultline could not grow. Free some space and try again; "
                       "everything stored before is kept.")
                    return 4;
                if (put.error().where != path)
                    return 5;
                writer.discard();
                return 0;
            }
            return 6;
        });
        QCOMPARE(code, 0);
        bool sound = false;
        QCOMPARE(checkWhole(path, sound), std::size_t{1});
        QVERIFY(sound);
    }

    void aFullDiskWhileCreatingLeavesNothing()
    {
        const TemporaryFolder folder;
        const std::string path = folder.file("new.faultline");
        const int code = inChild([&] {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{20'000, 20'000};
            setrlimit(RLIMIT_FSIZE, &limit);
            const Result<std::unique_ptr<Project>> project = Project::create(path);
            return !project && project.error().kind == ErrorKind::Io ? 0 : 1;
        });
        QCOMPARE(code, 0);
        QVERIFY(std::filesystem::is_empty(std::filesystem::path(path).parent_path()));
    }
};

QTEST_APPLESS_MAIN(CrashTest)
#include "tst_crash.moc"
