// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/importer.h"

#include "tests/support/expect.h"
#include "tests/support/memory_sink.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace faultline;

namespace {

/// The largest resident size of this process so far, in MiB.
double peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return static_cast<double>(std::atoll(line.c_str() + 6)) / 1024.0;
    }
    return 0.0;
}

/// Sets the peak back to what is resident now; false where the kernel does not let us.
bool resetPeak()
{
    std::ofstream clear("/proc/self/clear_refs");
    clear << "5" << std::flush;
    return clear.good();
}

Result<ImportSummary> import(const std::string &path, MemorySink &sink)
{
    ThreadExecutor executor(2);
    Run run{executor, {}};
    sink.keepGroups = false;
    return importLog(path, {}, sink, run);
}

} // namespace

/// Memory stays flat whatever the file. Sanitizers keep freed memory, so the limits are only checked without them.
class TestImportMemory : public QObject {
    Q_OBJECT

private slots:
    void hundredMegabyteLineIsSkippedInFlatMemory()
    {
        const std::string path = m_folder.file("line.csv");
        {
            std::ofstream out(path, std::ios::binary);
            out << "id,a\n1,2\n";
            const std::string piece(1U << 20U, 'x');
            for (int i = 0; i < 100; ++i)
                out << piece;
            out << "\n3,4\n";
        }
        const bool measured = resetPeak();
        const double before = peakMemory();
        MemorySink sink;
        const Result<ImportSummary> summary = import(path, sink);
        EXPECT_OK(summary);
        QCOMPARE(summary->rowsStored, std::uint64_t{2});
        QCOMPARE(sink.quarantined.size(), std::size_t{1});
        QCOMPARE(sink.quarantined[0].reason, QuarantineReason::RecordTooLong);
        QCOMPARE(sink.quarantined[0].line, std::uint64_t{3});
        QCOMPARE(sink.quarantined[0].length, std::uint64_t{100U << 20U});
        QCOMPARE(sink.quarantined[0].detail, std::string("104857600 bytes, at most 16777216 are read as one record"));
        checkGrowth(measured, before, 64.0);
    }

    void wideFileOfAnySizeStaysBelowFourHundredMegabytes()
    {
        const std::string path = m_folder.file("wide.csv");
        constexpr int kColumns = 64;
        {
            std::ofstream out(path, std::ios::binary);
            std::string line = "id";
            for (int c = 1; c < kColumns; ++c)
                line += ",c" + std::to_string(c);
            out << line << "\n";
            // Short fields are the hard case: two bytes of text become eight of a value.
            for (int i = 0; i < 400'000; ++i) {
                line = std::to_string(i);
                for (int c = 1; c < kColumns; ++c)
                    line += c % 8 == 0 ? ",x" : c % 8 == 1 ? ",0.5" : i % 3 == 0 ? "," : ",7";
                out << line << "\n";
            }
        }
        const bool measured = resetPeak();
        const double before = peakMemory();
        MemorySink sink;
        const Result<ImportSummary> summary = import(path, sink);
        EXPECT_OK(summary);
        QCOMPARE(summary->rowsStored, std::uint64_t{400'000});
        checkGrowth(measured, before, 300.0);
    }

    void fileOfBadRowsStaysFlat()
    {
        const std::string path = m_folder.file("bad.csv");
        {
            std::ofstream out(path, std::ios::binary);
            out << "id,a\n";
            for (int i = 0; i < 3'000'000; ++i)
                out << "only one field\n";
        }
        const bool measured = resetPeak();
        const double before = peakMemory();
        ThreadExecutor executor(2);
        Run run{executor, {}};
        struct CountingSink final : public ImportSink {
            std::uint64_t rejected = 0;
            Result<LogId> begin(const LogDescription &, Schema &) override { return LogId{1}; }
            Result<Dictionary> dictionary(ColumnId) override { return Dictionary(); }
            Result<void> put(ChunkGroup) override { return {}; }
            Result<void> quarantine(std::vector<QuarantinedRow> rows) override
            {
                rejected += rows.size();
                return {};
            }
            Result<void> finish(const ImportSummary &, const Schema &) override { return {}; }
            void discard() override { }
        } sink;
        const Result<ImportSummary> summary = importLog(path, {}, sink, run);
        EXPECT_OK(summary);
        QCOMPARE(summary->rowsQuarantined, std::uint64_t{3'000'000});
        QCOMPARE(sink.rejected, std::uint64_t{3'000'000});
        checkGrowth(measured, before, 200.0);
    }

private:
    static void checkGrowth(bool measured, double before, double limit)
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        measured = false;
#endif
        const double grown = peakMemory() - before;
        qInfo("peak memory grew by %.0f MiB, at most %.0f allowed", grown, limit);
        if (measured)
            QVERIFY2(grown < limit, qPrintable(QString::number(grown)));
    }

    TemporaryFolder m_folder;
};

QTEST_GUILESS_MAIN(TestImportMemory)
#include "tst_import_memory.moc"
