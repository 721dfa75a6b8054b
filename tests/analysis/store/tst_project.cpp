// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/log_table.h"
#include "analysis/store/log_writer.h"
#include "analysis/store/migration.h"
#include "analysis/store/project.h"
#include "analysis/store/segment_reader.h"
#include "analysis/store/writer_lock.h"
#include "tests/support/child_process.h"
#include "tests/support/expect.h"
#include "tests/support/sample_log.h"
#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

using namespace faultline;

namespace {

std::string errorOf(const std::string &path, Access access = Access::ReadWrite)
{
    Result<std::unique_ptr<Project>> project = Project::open(path, access);
    return project ? "opened" : project.error().message;
}

ErrorKind kindOf(const std::string &path, Access access = Access::ReadWrite)
{
    Result<std::unique_ptr<Project>> project = Project::open(path, access);
    return project ? ErrorKind::Internal : project.error().kind;
}

std::string makeProject(const TemporaryFolder &folder, std::size_t rows = 1000)
{
    const std::string path = folder.file("p.faultline");
    Result<std::unique_ptr<Project>> project = Project::create(path);
    if (!project || !SampleLog(rows).importInto(*std::make_unique<LogWriter>(**project)) || !(*project)->close())
        return {};
    return path;
}

std::string bytesOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void changeByte(const std::string &path, std::size_t at, char to)
{
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(static_cast<std::streamoff>(at));
    file.put(to);
}

void runSql(const std::string &path, const std::string &sql)
{
    Result<Database> database = Database::open(path, OpenMode::ReadWrite);
    QVERIFY(database.ok());
    QVERIFY(database->script(sql).ok());
}

} // namespace

class ProjectTest : public QObject {
    Q_OBJECT

private slots:
    void closingLeavesOneFile()
    {
        const TemporaryFolder folder;
        const std::string path = makeProject(folder);
        QVERIFY(!path.empty());
        QVERIFY(!std::filesystem::exists(path + "-wal"));
        QVERIFY(!std::filesystem::exists(path + "-shm"));
        QVERIFY(!std::filesystem::exists(path + "-journal"));
        const std::string bytes = bytesOf(path);
        QCOMPARE(bytes.substr(68, 4), std::string("FLTN"));
        QCOMPARE(int(bytes[18]), 1); // rollback journal: no write-ahead log belongs to the file
        QCOMPARE(int(bytes[63]), int(kSchemaVersion));
    }

    void settingsOfTheQuestionComeBack()
    {
        const TemporaryFolder folder;
        const std::string path = makeProject(folder);
        {
            Result<std::unique_ptr<Project>> project = Project::open(path, Access::ReadWrite);
            EXPECT_OK(project);
            QCOMPARE((*project)->dataRevision(), std::int64_t{1});
            EXPECT_OK((*project)->setTask(Task::Multiclass, "late"));
            QCOMPARE((*project)->dataRevision(), std::int64_t{2});
        }
        Result<std::unique_ptr<Project>> project = Project::open(path, Access::ReadOnly);
        EXPECT_OK(project);
        QCOMPARE((*project)->dataRevision(), std::int64_t{2});
        QCOMPARE((*project)->projectId(), SampleLog(1000).summary({}).sha256);
        QVERIFY((*project)->isReadOnly());
        QVERIFY(!(*project)->setTask(Task::Binary, "x").ok());
        QCOMPARE((*project)->dataRevision(), std::int64_t{2});
    }

    void otherBytesAreNoProject()
    {
        const TemporaryFolder folder;
        const std::string text = folder.write("notes.txt", "a,b\n1,2\n");
        QCOMPARE(errorOf(text), std::string("notes.txt is not a Faultline project."));
        QCOMPARE(kindOf(text), ErrorKind::Format);
        const std::string noise = folder.write("noise.faultline", std::string(20'000, '\x9c'));
        QCOMPARE(errorOf(noise), std::string("noise.faultline is not a Faultline project."));
        const std::string empty = folder.write("empty.faultline", "");
        QCOMPARE(errorOf(empty), std::string("empty.faultline is empty, so it is not a Faultline project."));
        QCOMPARE(kindOf(empty, Access::ReadOnly), ErrorKind::Format);
    }

    void aFolderOrNothingIsNoProject()
    {
        const TemporaryFolder folder;
        std::filesystem::create_directory(folder.file("d.faultline"));
        QCOMPARE(errorOf(folder.file("d.faultline")),
                 std::string("d.faultline is a folder; a project is a single file. Open the file inside it."));
        QCOMPARE(errorOf(folder.file("none.faultline")),
                 "There is no project at " + folder.file("none.faultline") + ". Check the path, or create it.");
        QCOMPARE(kindOf(folder.file("none.faultline")), ErrorKind::Io);
    }

    void unwritablePlacesAreNamed()
    {
        const TemporaryFolder folder;
        const std::string file = folder.write("log.csv", "a\n");
        Result<std::unique_ptr<Project>> project = Project::create(file + "/p.faultline");
        QVERIFY(!project.ok());
        QCOMPARE(project.error().kind, ErrorKind::Io);
        QCOMPARE(project.error().message, file + " is a file, not a folder. Choose another place.");
        project = Project::create(folder.file("none/p.faultline"));
        QCOMPARE(project.error().message, "The folder " + folder.file("none") + " does not exist. Create it first.");
        project = Project::create(file);
        QCOMPARE(project.error().message, std::string("log.csv exists already. Open it, or choose another name."));
        QCOMPARE(bytesOf(file), std::string("a\n"));
    }

    void aFolderThatMayNotBeWrittenCanStillBeRead()
    {
        const TemporaryFolder folder;
        const std::string path = makeProject(folder);
        chmod(path.c_str(), 0444);
        chmod(std::filesystem::path(path).parent_path().c_str(), 0555);
        const int code = inChild([&] {
            if (geteuid() == 0 && setuid(65'534) != 0) // root may write everywhere
                return 9;
            Result<std::unique_ptr<Project>> writing = Project::open(path, Access::ReadWrite);
            if (writing || writing.error().kind != ErrorKind::Io)
                return 1;
            if (writing.error().message
                != "p.faultline may not be written, or its folder may not. "
                   "Open it read-only, or copy it to a folder of your own.")
                return 2;
            Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(path);
            if (!reader || (*reader)->logs().size() != 1)
                return 3;
            Result<std::unique_ptr<Project>> made =
                Project::create((std::filesystem::path(path).parent_path() / "q.faultline").string());
            if (made || made.error().kind != ErrorKind::Io)
                return 4;
            return Project::open(path, Access::ReadOnly).ok() ? 0 : 5;
        });
        chmod(std::filesystem::path(path).parent_path().c_str(), 0755);
        QCOMPARE(code, 0);
    }

    void anotherProgramsDatabaseIsRefused()
    {
        const TemporaryFolder folder;
        const std::string path = folder.file("other.db");
        {
            Result<Database> database = Database::open(path, OpenMode::Create);
            EXPECT_OK(database);
            EXPECT_OK(database->script("CREATE TABLE t (x)"));
        }
        const std::string before = bytesOf(path);
        QCOMPARE(errorOf(path),
                 std::string("other.db is an SQLite database of another program, not a Faultline project."));
        QCOMPARE(kindOf(path, Access::ReadOnly), ErrorKind::Format);
        QCOMPARE(bytesOf(path), before);
    }

    void aNewerProjectIsRefused()
    {
        const TemporaryFolder folder;
        const std::string path = makeProject(folder);
        runSql(path, "PRAGMA user_version = 77");
        const std::string before = bytesOf(path);
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            QCOMPARE(kindOf(path, access), ErrorKind::TooNew);
            QCOMPARE(errorOf(path, access),
                     std::string("p.faultline was written by a newer Faultline (file version 77; this one reads up "
                                 "to 3). Update Faultline."));
        }
        QCOMPARE(bytesOf(path), before);
    }

    void strangeTablesTriggersAndViewsAreRefused()
    {
        for (const char *sql : {"CREATE TABLE extra (x)", "CREATE VIEW extra AS SELECT 1",
                                "CREATE TRIGGER extra AFTER INSERT ON log BEGIN DELETE FROM log; END",
                                "CREATE INDEX extra ON log (name)"}) {
            const TemporaryFolder folder;
            const std::string path = makeProject(folder);
            runSql(path, sql);
            QCOMPARE(kindOf(path), ErrorKind::Format);
            QVERIFY(errorOf(path).find("extra, which no Faultline project has. It was changed by another program and "
                                       "is not opened.")
                    != std::string::npos);
        }
        const TemporaryFolder folder;
        const std::string path = makeProject(folder);
        runSql(path, "DROP TABLE setting");
        QCOMPARE(errorOf(path), std::string("p.faultline lacks the table setting. Restore it from a backup."));
    }

    void damageIsFound()
    {
        const TemporaryFolder folder;
        const std::string path = makeProject(folder, 30'000);
        const std::string whole = bytesOf(path);
        std::filesystem::resize_file(path, whole.size() - 8192 * 3 - 100);
        QCOMPARE(kindOf(path), ErrorKind::Corrupt);
        QVERIFY(errorOf(path).rfind("p.faultline is damaged (", 0) == 0);

        std::ofstream(path, std::ios::binary).write(whole.data(), static_cast<std::streamsize>(whole.size()));
        QCOMPARE(errorOf(path), std::string("opened"));
        for (std::size_t page = 1; page < 4; ++page) {
            for (std::size_t i = 0; i < 8; ++i)
                changeByte(path, page * 8192 + i, '\x7f');
        }
        QCOMPARE(kindOf(path), ErrorKind::Corrupt);
    }

    void whoHoldsTheProjectIsNamed()
    {
        const TemporaryFolder folder;
        const std::string path = makeProject(folder);
        Result<std::unique_ptr<Project>> project = Project::open(path, Access::ReadWrite);
        EXPECT_OK(project);
        const std::string expected = "p.faultline is already open for writing in process " + std::to_string(getpid())
            + " on " + thisProcess().host + ". Close it there, or open it read-only.";
        QCOMPARE(errorOf(path), expected); // a second window of this very process
        QCOMPARE(kindOf(path), ErrorKind::Locked);
        QCOMPARE(inChild([&] { return errorOf(path) == expected ? 0 : 1; }), 0);
        QCOMPARE(errorOf(path, Access::ReadOnly), std::string("opened"));
        EXPECT_OK((*project)->setTask(Task::Binary, "1")); // those who looked took nothing away
        EXPECT_OK((*project)->close());
        QCOMPARE(inChild([&] { return errorOf(path) == "opened" ? 0 : 1; }), 0);
    }

    void aDeadProcessLosesTheProject()
    {
        const TemporaryFolder folder;
        const std::string path = makeProject(folder);
        const int code = inChild([&] {
            Result<std::unique_ptr<Project>> project = Project::open(path, Access::ReadWrite);
            return project && (*project)->setTask(Task::Regression, "").ok() ? project->release() != nullptr : 9;
        });
        QCOMPARE(code, 1);
        Result<std::unique_ptr<Project>> project = Project::open(path, Access::ReadWrite);
        EXPECT_OK(project);
        QCOMPARE((*project)->dataRevision(), std::int64_t{2});
    }

    void anotherComputerLosesItOnlyWhenItIsSilent()
    {
        const TemporaryFolder folder;
        const std::string path = makeProject(folder);
        const std::int64_t now = thisProcess().heartbeat;
        runSql(path, "INSERT INTO writer VALUES (1, 77, 5, 'elsewhere', " + std::to_string(now) + ")");
        QCOMPARE(errorOf(path),
                 std::string("p.faultline is already open for writing in process 77 on elsewhere. "
                             "Close it there, or open it read-only."));
        runSql(path, "UPDATE writer SET heartbeat = " + std::to_string(now - 1000));
        QCOMPARE(errorOf(path), std::string("opened"));
    }

    void readersLeaveTheLocksOfTheWriterAlone()
    {
        const TemporaryFolder folder;
        const std::string path = makeProject(folder);
        Result<std::unique_ptr<Project>> project = Project::open(path, Access::ReadWrite);
        EXPECT_OK(project);
        EXPECT_OK((*project)->setTask(Task::Binary, "0"));
        const auto isHeld = [&] {
            return inChild([&] {
                const int file = ::open(path.c_str(), O_RDWR);
                struct flock range { };
                range.l_type = F_WRLCK;
                range.l_whence = SEEK_SET;
                range.l_start = 0x4000'0002; // SQLite's shared range
                range.l_len = 510;
                fcntl(file, F_GETLK, &range);
                return range.l_type == F_UNLCK ? 0 : 1;
            });
        };
        QCOMPARE(isHeld(), 1);
        EXPECT_OK(SegmentReader::open(path));
        EXPECT_OK(Project::open(path, Access::ReadOnly));
        QVERIFY(!Project::open(path, Access::ReadWrite).ok());
        QCOMPARE(isHeld(), 1);
    }

    void oneChangeAtATime()
    {
        const TemporaryFolder folder;
        const std::string path = makeProject(folder);
        Result<std::unique_ptr<Project>> project = Project::open(path, Access::ReadWrite);
        EXPECT_OK(project);
        LogWriter first(**project);
        Schema schema = SampleLog(10).schema();
        EXPECT_OK(first.begin(SampleLog(10).description(), schema));
        LogWriter second(**project);
        const Result<LogId> refused = second.begin(SampleLog(10).description(), schema);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().message,
                 std::string("Another import into p.faultline is still running. "
                             "Wait until it is done, or cancel it."));
        first.discard();
        EXPECT_OK(second.begin(SampleLog(10).description(), schema));
    }
};

QTEST_APPLESS_MAIN(ProjectTest)
#include "tst_project.moc"
