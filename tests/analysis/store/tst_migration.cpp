// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/migration.h"

#include "analysis/store/log_table.h"
#include "analysis/store/project.h"
#include "analysis/store/quarantine_table.h"
#include "analysis/store/result_table.h"
#include "analysis/store/segment_reader.h"
#include "analysis/store/setting_table.h"
#include "tests/support/child_process.h"
#include "tests/support/expect.h"
#include "tests/support/hard_values.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/version_one_project.h"

#include <unistd.h>

#include <fstream>

using namespace faultline;

namespace {

std::string bytesOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::int64_t versionOf(const std::string &path)
{
    Result<Database> database = Database::open(path, OpenMode::ReadWrite);
    if (!database)
        return -1;
    Result<std::optional<std::int64_t>> version = database->integer("PRAGMA user_version");
    return version ? version->value_or(-1) : -1;
}

std::string copyOfVersionOne(const TemporaryFolder &folder)
{
    const std::string path = folder.file("old.faultline");
    std::filesystem::copy_file(FAULTLINE_TEST_DATA "/projects/v1.faultline", path);
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    return path;
}

void readsBackExactly(const std::string &path)
{
    Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(path);
    EXPECT_OK(reader);
    QCOMPARE((*reader)->logs().size(), std::size_t{1});
    for (const auto &[name, chunk] : hardColumns()) {
        const ColumnSchema *column = (*reader)->schema().find(name);
        QVERIFY2(column != nullptr, name.c_str());
        Result<ChunkData> read = (*reader)->chunk((*reader)->logs()[0], column->id, 0);
        EXPECT_OK(read);
        QVERIFY2(sameBits(*read, chunk), name.c_str());
    }
    Result<std::shared_ptr<const Dictionary>> values = (*reader)->dictionary((*reader)->schema().find("category")->id);
    EXPECT_OK(values);
    for (std::uint32_t entry = 0; entry < 3; ++entry)
        QCOMPARE((*values)->value(entry), std::string_view(hardDictionary()[entry]));
}

} // namespace

class MigrationTest : public QObject {
    Q_OBJECT

private slots:
    void anOldProjectIsBroughtUpToDateAndReadsBackExactly()
    {
        const TemporaryFolder folder;
        const std::string path = copyOfVersionOne(folder);
        QCOMPARE(versionOf(path), std::int64_t{1});
        {
            Result<std::unique_ptr<Project>> project = Project::open(path, Access::ReadWrite);
            EXPECT_OK(project);
            Database &database = (*project)->database();
            QCOMPARE((*project)->dataRevision(), std::int64_t{3});
            QCOMPARE((*project)->projectId(), std::string("feed"));
            Result<std::vector<StoredLog>> logs = listLogs(database);
            EXPECT_OK(logs);
            QCOMPARE(logs->at(0).summary.notes, std::vector<std::string>{"written by version 1"});
            QCOMPARE(logs->at(0).summary.rowsIn, std::uint64_t{6});
            Result<std::vector<QuarantinedRow>> rows = listQuarantine(database, {1}, 0, 10);
            EXPECT_OK(rows);
            QCOMPARE(rows->at(0).raw, std::string("a\nb"));
            Result<std::optional<std::string>> window = readSetting(database, "metrics/window");
            EXPECT_OK(window);
            QCOMPARE(window->value_or(""), std::string("week"));
            EXPECT_OK(storeResult(database, {"metrics", "", {}, "{}"})); // what version 2 brought
            EXPECT_OK((*project)->close());
        }
        QCOMPARE(versionOf(path), kSchemaVersion);
        readsBackExactly(path);
    }

    void theBackupIsTheOldProject()
    {
        const TemporaryFolder folder;
        const std::string path = copyOfVersionOne(folder);
        EXPECT_OK(Project::open(path, Access::ReadWrite));
        const std::string backup = path + ".v1.bak";
        QCOMPARE(versionOf(backup), std::int64_t{1});
        QVERIFY(!std::filesystem::exists(backup + ".part"));
        std::filesystem::remove(path);
        std::filesystem::rename(backup, path);
        EXPECT_OK(Project::open(path, Access::ReadWrite));
        readsBackExactly(path);
    }

    void anOldProjectIsNotChangedByReading()
    {
        const TemporaryFolder folder;
        const std::string path = copyOfVersionOne(folder);
        const std::string before = bytesOf(path);
        const Result<std::unique_ptr<Project>> project = Project::open(path, Access::ReadOnly);
        QVERIFY(!project.ok());
        QCOMPARE(project.error().kind, ErrorKind::Schema);
        QCOMPARE(project.error().message,
                 std::string("old.faultline was written by an older Faultline. Open it for writing once, then it is "
                             "brought up to date."));
        QCOMPARE(bytesOf(path), before);
    }

    void dyingInTheMiddleLeavesTheOldProject()
    {
        const TemporaryFolder folder;
        const std::string path = copyOfVersionOne(folder);
        const int code = inChild([&] {
            Result<Database> database = Database::open(path, OpenMode::ReadWrite);
            if (!database)
                return 1;
            // A cache of one page: what the step changed is on disk, and the journal is what saves the file.
            static_cast<void>(database->script("PRAGMA cache_size = 1"));
            static_cast<void>(migrate(*database, kSchemaVersion, [](std::int64_t) { _exit(42); }));
            return 2;
        });
        QCOMPARE(code, 42);
        const Result<std::unique_ptr<Project>> reading = Project::open(path, Access::ReadOnly);
        QCOMPARE(reading.error().kind, ErrorKind::Schema); // undone and old, not damaged
        QCOMPARE(versionOf(path), std::int64_t{1});
        EXPECT_OK(Project::open(path, Access::ReadWrite)); // and now it goes through
        QCOMPARE(versionOf(path), kSchemaVersion);
        readsBackExactly(path);
    }

    void aProjectMadeAtVersionOneIsTheOneThatIsKept()
    {
        // The kept file and the code that made it agree, so the file can be made again after a look at both.
        const TemporaryFolder folder;
        const std::string path = folder.file("again.faultline");
        EXPECT_OK(writeVersionOneProject(path));
        EXPECT_OK(Project::open(path, Access::ReadWrite));
        readsBackExactly(path);
    }
};

QTEST_APPLESS_MAIN(MigrationTest)
#include "tst_migration.moc"
