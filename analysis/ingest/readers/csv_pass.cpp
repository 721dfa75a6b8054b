// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/readers/csv_pass.h"

#include "analysis/ingest/byte_source.h"
#include "analysis/ingest/readers/csv_block.h"

#include <algorithm>

namespace faultline {

namespace {

/// Fills rounds of blocks from a file.
class BlockReader {
public:
    BlockReader(ByteSource &source, const Sample &sample, const ReadTuning &tuning)
        : m_splitter([&source](char *to, std::size_t size) { return source.read(to, size); }, sample.delimiter,
                     SplitLimits{.blockBytes = tuning.blockBytes, .readBytes = tuning.readBytes},
                     sample.dataOffset + sample.markBytes)
    {
    }

    /// Up to `count` next blocks; none at the end.
    Result<void> read(std::vector<CsvBlock> &blocks, std::size_t count, const CancelToken &cancel)
    {
        blocks.clear();
        // A block that outgrew its size stands for several, so that a round stays small.
        std::size_t bytes = 0;
        while (blocks.size() < count && bytes < count * kRoundBytes && !cancel.isCancelled()) {
            CsvBlock block;
            const Result<bool> more = m_splitter.next(block);
            if (!more)
                return more.error();
            if (!*more)
                break;
            bytes += block.size;
            blocks.push_back(std::move(block));
        }
        return {};
    }

private:
    static constexpr std::size_t kRoundBytes = 2U << 20U;
    CsvSplitter m_splitter;
};

Result<void> skipBytes(ByteSource &source, std::uint64_t count)
{
    std::string scratch(65'536, '\0');
    while (count > 0) {
        const auto step = static_cast<std::size_t>(std::min<std::uint64_t>(count, scratch.size()));
        const Result<std::size_t> got = source.read(scratch.data(), step);
        if (!got)
            return got.error();
        if (*got < step)
            return changedWhileRead(source.file().path());
        count -= step;
    }
    return {};
}

std::size_t roundSize(const ReadTuning &tuning, const Executor &executor)
{
    return tuning.blocksPerRound > 0 ? tuning.blocksPerRound : std::clamp<std::size_t>(executor.width(), 4, 12);
}

} // namespace

Result<PassCounts> readCsv(const Sample &sample, RecordSpec &spec, const ReadTuning &tuning, Run &run,
                           const RoundConsumer &consume, const SideWork &side)
{
    Result<std::unique_ptr<ByteSource>> opened = ByteSource::open(sample.path, tuning.inflateFreely);
    if (!opened)
        return opened.error();
    ByteSource &source = **opened;
    if (source.file().identity() != sample.identity)
        return changedWhileRead(sample.path);
    if (const Result<void> skipped = skipBytes(source, sample.dataOffset); !skipped)
        return skipped.error();
    if (run.progress)
        run.progress->begin(Phase::Reading, static_cast<double>(sample.identity.bytes));

    BlockReader reader(source, sample, tuning);
    const std::size_t count = roundSize(tuning, run.executor);
    std::vector<CsvBlock> current;
    std::vector<CsvBlock> next;
    std::vector<ParsedBlock> parsed;
    PassCounts counts;
    std::uint64_t line = sample.dataLine;
    Result<void> read = reader.read(current, count, run.cancel);
    while (read.ok() && !current.empty() && !run.cancel.isCancelled()) {
        parsed.clear();
        parsed.resize(current.size());
        const std::size_t beside = side.count ? side.count() : 0;
        // Inflating is the one thing that cannot be split: it comes first.
        run.executor.parallelFor(1 + beside + current.size(), [&](std::size_t task) {
            if (task == 0)
                read = reader.read(next, count, run.cancel);
            else if (run.cancel.isCancelled())
                return;
            else if (task <= beside)
                side.task(task - 1);
            else
                parsed[task - 1 - beside] = parseCsvBlock(std::move(current[task - 1 - beside]), spec);
        });
        if (run.cancel.isCancelled())
            break;
        for (ParsedBlock &block : parsed) {
            block.place(line);
            line += block.lines;
            counts.rows += block.rows;
            counts.quarantined += block.quarantined.size();
            counts.blankLines += block.blankLines;
            counts.repeatedHeaders += block.repeatedHeaders;
        }
        if (const Result<void> taken = consume(parsed); !taken)
            return taken.error();
        if (run.progress)
            run.progress->update(static_cast<double>(source.consumed()), counts.rows + counts.quarantined);
        std::swap(current, next);
    }
    if (run.cancel.isCancelled())
        return cancelled();
    if (!read)
        return read.error();
    if (const Result<void> same = source.file().checkUnchanged(); !same)
        return same.error();
    counts.sha256 = source.file().sha256();
    return counts;
}

} // namespace faultline
