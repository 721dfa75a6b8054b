// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/record_export.h"

#include "analysis/analyses/record_text.h"
#include "analysis/columns/packed_chunks.h"

#include <algorithm>
#include <span>

namespace faultline {

namespace {

constexpr std::size_t kBatchCells = 8'000'000; // 128 MB of cells
constexpr std::size_t kBatchText = std::size_t{128} << 20U;
constexpr std::size_t kStrip = 2048; // rows that one task writes down

std::string headerOf(const std::vector<RecordColumn> &columns, const Schema &schema, CsvSafety safety)
{
    std::string line;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        line += c == 0 ? "" : ",";
        appendCsvField(line, recordColumnName(columns[c], schema), safety);
    }
    return line + "\r\n";
}

/// Bytes that the texts of one row may take, from the first chunk of each column.
Result<std::size_t> textBytesOfRow(const Table &table, const std::vector<RecordColumn> &columns)
{
    const std::vector<ChunkPlace> places = table.places();
    std::size_t bytes = 0;
    for (const RecordColumn &column : columns) {
        if (!column.column || recordColumnType(column, table.schema()) != ValueType::Text)
            continue;
        const auto chunk = table.source().packedChunk(places.front().log, column.column, places.front().chunk);
        if (!chunk)
            return chunk.error();
        if (chunk->isPlain())
            bytes += chunk->bytes() / chunk->rows() + 1;
    }
    return bytes;
}

std::string linesOf(const RecordBlock &block, std::size_t first, std::size_t end, CsvSafety safety)
{
    std::string lines;
    for (std::size_t i = first; i < end; ++i) {
        for (std::size_t c = 0; c < block.columns; ++c) {
            if (c > 0)
                lines += ',';
            appendCsvValue(lines, block.at(i, c), block.types[c], safety);
        }
        lines += "\r\n";
    }
    return lines;
}

} // namespace

Result<void> exportCsv(const Table &table, const std::vector<std::uint32_t> &rows,
                       const std::vector<RecordColumn> &columns, CsvSafety safety, const WriteBytes &write, Run &run)
{
    if (run.progress)
        run.progress->begin(Phase::Writing, static_cast<double>(rows.size()));
    if (Result<void> header = write(headerOf(columns, table.schema(), safety)); !header || rows.empty())
        return header;
    const Result<std::size_t> textBytes = textBytesOfRow(table, columns);
    if (!textBytes)
        return textBytes.error();
    const std::size_t batch = std::max<std::size_t>(
        1024, std::min(kBatchCells / std::max<std::size_t>(1, columns.size()), kBatchText / (*textBytes + 1)));
    for (std::size_t first = 0; first < rows.size(); first += batch) {
        const std::size_t count = std::min(batch, rows.size() - first);
        const Result<RecordBlock> block = readBlock(table, std::span(rows).subspan(first, count), columns, run);
        if (!block)
            return block.error();
        // A few strips at a time: written in order while the text of a whole batch is never held.
        const std::size_t strips = (count + kStrip - 1) / kStrip;
        const std::size_t together = 8 * run.executor.width();
        for (std::size_t strip = 0; strip < strips; strip += together) {
            std::vector<std::string> lines(std::min(together, strips - strip));
            run.executor.parallelFor(lines.size(), [&](std::size_t i) {
                const std::size_t from = (strip + i) * kStrip;
                lines[i] = linesOf(*block, from, std::min(count, from + kStrip), safety);
            });
            if (run.cancel.isCancelled())
                return cancelled();
            for (const std::string &line : lines) {
                if (Result<void> written = write(line); !written)
                    return written;
            }
            const std::size_t done = first + std::min(count, (strip + lines.size()) * kStrip);
            if (run.progress)
                run.progress->update(static_cast<double>(done), done);
        }
    }
    if (run.progress)
        run.progress->finish();
    return {};
}

} // namespace faultline
