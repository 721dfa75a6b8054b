// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/importer.h"

#include "tests/support/expect.h"
#include "tests/support/memory_sink.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <limits>

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
        const std::string path = m_folder.write("log.csv", "id,n,x,t,name\n"
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

private:
    TemporaryFolder m_folder;
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
