// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/id_index.h"

#include "analysis/columns/hash64.h"
#include "analysis/store/id_index_part.h"
#include "analysis/store/log_writer.h"
#include "tests/support/expect.h"
#include "tests/support/sample_log.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>

using namespace faultline;

namespace {

struct Fixture {
    Fixture()
    {
        Result<std::unique_ptr<Project>> made = Project::create(folder.file("p.faultline"));
        project = made.take();
        LogWriter writer(*project);
        if (!SampleLog(150'000).importInto(writer) || !SampleLog(10, "small.csv").importInto(writer))
            qFatal("no log");
        reader = SegmentReader::open(project->path()).take();
    }

    TemporaryFolder folder;
    std::unique_ptr<Project> project;
    std::shared_ptr<SegmentReader> reader;
};

} // namespace

class IdIndexTest : public QObject {
    Q_OBJECT

private slots:
    void everyIdIsFoundWhereItIs()
    {
        const Fixture f;
        EXPECT_OK(buildIdIndex(*f.project, *f.reader));
        EXPECT_OK(buildIdIndex(*f.project, *f.reader)); // once is enough
        const std::vector<std::string> ids{SampleLog::id(149'999), "unknown", SampleLog::id(3),
                                           SampleLog::id(65'536),  "",        SampleLog::id(3)};
        Result<std::vector<IdMatch>> found = findIds(f.project->database(), *f.reader, ids);
        EXPECT_OK(found);
        const LogId first = f.reader->logs()[0].id;
        const LogId second = f.reader->logs()[1].id;
        const std::vector<IdMatch> expected{{0, first, 149'999}, {2, first, 3}, {2, second, 3},
                                            {3, first, 65'536},  {5, first, 3}, {5, second, 3}};
        QVERIFY(*found == expected);
        Result<std::vector<IdMatch>> none = findIds(f.project->database(), *f.reader, {});
        EXPECT_OK(none);
        QVERIFY(none->empty());
    }

    void aCollisionOfHashesIsNoMatch()
    {
        const Fixture f;
        EXPECT_OK(buildIdIndex(*f.project, *f.reader));
        // An entry that claims the hash of another text: only the exact text decides.
        const ColumnId column = f.reader->schema().first(Role::Id)->id;
        const IdPartPlace place{f.reader->logs()[1].id, column, 0, 0};
        Result<std::vector<IdEntry>> entries = loadIdPart(f.project->database(), place);
        EXPECT_OK(entries);
        entries->push_back({hash64("impostor"), 5});
        std::sort(entries->begin(), entries->end());
        EXPECT_OK(storeIdPart(f.project->database(), place, *entries));
        const std::vector<std::string> ids{"impostor", SampleLog::id(5)};
        Result<std::vector<IdMatch>> found = findIds(f.project->database(), *f.reader, ids);
        EXPECT_OK(found);
        QCOMPARE(found->size(), std::size_t{2}); // the true id, in both logs
        QCOMPARE(found->at(0).id, std::size_t{1});
    }

    void partsHoldTheIdsOfTheirBits()
    {
        const TemporaryFolder folder;
        Result<std::unique_ptr<Project>> project = Project::create(folder.file("p.faultline"));
        EXPECT_OK(project);
        Database &database = (*project)->database();
        for (std::uint64_t part = 0; part < 4; ++part)
            EXPECT_OK(storeIdPart(database, {{7}, {1}, 2, part}, {{part << 62U, 1}, {(part << 62U) + 9, 0}}));
        QCOMPARE(partOf(std::uint64_t{3} << 62U, 2), std::uint64_t{3});
        QCOMPARE(partOf(~std::uint64_t{0}, 0), std::uint64_t{0});
        Result<std::optional<unsigned>> bits = idPartBits(database, {7}, {1});
        EXPECT_OK(bits);
        QCOMPARE(bits->value_or(99), 2U);
        Result<std::optional<unsigned>> other = idPartBits(database, {7}, {2}); // another column became the id
        EXPECT_OK(other);
        QVERIFY(!other->has_value());
        EXPECT_OK(database.execute("DELETE FROM id_index WHERE part = 2")); // a crash while building
        Result<std::optional<unsigned>> half = idPartBits(database, {7}, {1});
        EXPECT_OK(half);
        QVERIFY(!half->has_value());
    }

    void aDamagedPartIsRebuilt()
    {
        const Fixture f;
        EXPECT_OK(buildIdIndex(*f.project, *f.reader));
        EXPECT_OK(f.project->database().execute("UPDATE id_index SET data = zeroblob(length(data)) WHERE log = 1"));
        const std::vector<std::string> ids{SampleLog::id(7)};
        const Result<std::vector<IdMatch>> damaged = findIds(f.project->database(), *f.reader, ids);
        QCOMPARE(damaged.error().kind, ErrorKind::Corrupt);
        EXPECT_OK(buildIdIndex(*f.project, *f.reader));
        Result<std::vector<IdMatch>> found = findIds(f.project->database(), *f.reader, ids);
        EXPECT_OK(found);
        QCOMPARE(found->size(), std::size_t{2});
    }

    void buildingCanBeCancelled()
    {
        const Fixture f;
        CancelToken cancel;
        cancel.cancel();
        QCOMPARE(buildIdIndex(*f.project, *f.reader, cancel).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(IdIndexTest)
#include "tst_id_index.moc"
