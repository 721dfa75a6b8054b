// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/log_table.h"
#include "analysis/store/log_writer.h"
#include "analysis/store/segment_reader.h"
#include "tests/support/expect.h"
#include "tests/support/sample_log.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/thread_executor.h"

#include <atomic>

using namespace faultline;

class SegmentReaderTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasImportedIsReadBack()
    {
        const TemporaryFolder folder;
        const std::string path = folder.file("p.faultline");
        const SampleLog log(150'000);
        {
            Result<std::unique_ptr<Project>> project = Project::create(path);
            EXPECT_OK(project);
            LogWriter writer(**project);
            EXPECT_OK(log.importInto(writer));
            EXPECT_OK((*project)->close());
        }
        Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(path);
        EXPECT_OK(reader);
        QCOMPARE((*reader)->logs().size(), std::size_t{1});
        QCOMPARE((*reader)->logs()[0].rows, std::size_t{150'000});
        QCOMPARE((*reader)->logs()[0].chunks(), std::size_t{3});
        std::atomic<int> wrong = 0;
        ThreadExecutor(3).parallelFor((*reader)->schema().columns.size() * 3, [&](std::size_t task) {
            const ColumnSchema &column = (*reader)->schema().columns[task / 3];
            Result<ChunkData> chunk = (*reader)->chunk((*reader)->logs()[0], column.id, task % 3);
            if (!chunk || !sameBits(*chunk, log.chunk(column.name, task % 3)))
                ++wrong;
        });
        QCOMPARE(wrong.load(), 0);
        Result<std::shared_ptr<const Dictionary>> origins =
            (*reader)->dictionary((*reader)->schema().find("origin")->id);
        EXPECT_OK(origins);
        QCOMPARE((*origins)->size(), std::size_t{3});
        QCOMPARE((*origins)->value(2), std::string_view("SFO"));
    }
};

QTEST_APPLESS_MAIN(SegmentReaderTest)
#include "tst_segment_reader.moc"
