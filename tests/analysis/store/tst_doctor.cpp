// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/doctor.h"

#include "analysis/store/log_writer.h"
#include "analysis/store/migration.h"
#include "tests/support/expect.h"
#include "tests/support/sample_log.h"
#include "tests/support/temporary_folder.h"

using namespace faultline;

namespace {

std::string makeProject(const TemporaryFolder &folder, std::size_t rows)
{
    const std::string path = folder.file("p.faultline");
    Result<std::unique_ptr<Project>> project = Project::create(path);
    if (!project)
        return {};
    LogWriter writer(**project);
    return SampleLog(rows).importInto(writer) ? path : std::string();
}

void runSql(const std::string &path, const std::string &sql)
{
    Result<Database> database = Database::open(path, OpenMode::ReadWrite);
    EXPECT_OK(database);
    EXPECT_OK(database->script(sql));
}

} // namespace

class DoctorTest : public QObject {
    Q_OBJECT

private slots:
    void aSoundProjectIsDescribed()
    {
        const TemporaryFolder folder;
        const std::string path = makeProject(folder, 150'000);
        Result<DoctorReport> report = examine(path, true);
        EXPECT_OK(report);
        QVERIFY(report->isSound());
        QCOMPARE(report->fileVersion, kSchemaVersion);
        QCOMPARE(report->fileBytes, std::uint64_t{std::filesystem::file_size(path)});
        QVERIFY(!report->sqliteVersion.empty());
        QCOMPARE(report->dataRevision, std::int64_t{1});
        QCOMPARE(report->segmentsChecked, std::uint64_t{21});
        QCOMPARE(report->logs.size(), std::size_t{1});
        QVERIFY(report->logs[0].lawHolds && report->logs[0].rowsAreThere && report->logs[0].log.ready);
        QCOMPARE(report->columns.size(), std::size_t{7});
        const ColumnSize &distance = report->columns[2];
        QCOMPARE(distance.column.name, std::string("distance"));
        QCOMPARE(distance.segments, std::uint64_t{3});
        QCOMPARE(distance.codeBytes, std::uint64_t{150'000});
        QCOMPARE(distance.valueBytes, std::uint64_t{8 * 150'000});
        QVERIFY(distance.storedBytes > 10'000 && distance.storedBytes < report->fileBytes);
        QCOMPARE(report->columns[3].dictionaryEntries, std::uint64_t{3});
        QCOMPARE(report->columns[3].dictionaryBytes, std::uint64_t{9});
    }

    void aChangedSegmentIsNamed()
    {
        const TemporaryFolder folder;
        const std::string path = makeProject(folder, 150'000);
        runSql(path,
               "UPDATE segment SET data = zeroblob(length(data)) WHERE column = 5 AND chunk = 1;"
               "UPDATE segment SET maximum = 1e9 WHERE column = 2 AND chunk = 0");
        Result<DoctorReport> report = examine(path, true);
        EXPECT_OK(report);
        QCOMPARE(report->damages.size(), std::size_t{2});
        QVERIFY(report->damages[0].kind == DamageKind::Segment);
        QCOMPARE(report->damages[0].detail, std::string("log flights.csv, column when, chunk 0"));
        QCOMPARE(report->damages[1].detail, std::string("log flights.csv, column seats, chunk 1"));
        Result<DoctorReport> quick = examine(path, false);
        EXPECT_OK(quick);
        QVERIFY(quick->isSound()); // without looking into the segments
    }

    void aBrokenLawAndLostRowsAreNamed()
    {
        const TemporaryFolder folder;
        const std::string path = makeProject(folder, 150'000);
        runSql(path, "UPDATE log SET rows_in = rows_in + 1; DELETE FROM segment WHERE chunk = 2");
        Result<DoctorReport> report = examine(path, false);
        EXPECT_OK(report);
        QCOMPARE(report->damages.size(), std::size_t{2});
        QVERIFY(report->damages[0].kind == DamageKind::Law);
        QVERIFY(report->damages[1].kind == DamageKind::Rows);
    }

    void anInterruptedImportIsListedAndNoDamage()
    {
        const TemporaryFolder folder;
        const std::string path = makeProject(folder, 100);
        runSql(path, "INSERT INTO log (name, path, part, bytes, state) VALUES ('x', 'x', 'training', 1, 'loading')");
        Result<DoctorReport> report = examine(path, true);
        EXPECT_OK(report);
        QVERIFY(report->isSound());
        QCOMPARE(report->logs.size(), std::size_t{2});
        QVERIFY(!report->logs[1].log.ready);
    }
};

QTEST_APPLESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
