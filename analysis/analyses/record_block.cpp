// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/record_block.h"

#include "analysis/base/shortest_text.h"
#include "analysis/columns/outcomes.h"
#include "analysis/columns/packed_chunks.h"

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

/// The asked rows of one chunk: as[i] of the question is row[i] of the chunk.
struct ChunkRows {
    ChunkPlace place;
    std::vector<std::uint32_t> as;
    std::vector<std::uint32_t> rows;
};

std::vector<ChunkRows> rowsByChunk(const Table &table, std::span<const std::uint32_t> rows)
{
    const std::vector<ChunkPlace> places = table.places();
    std::vector<ChunkRows> chunks(places.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        const auto after =
            std::upper_bound(places.begin(), places.end(), rows[i],
                             [](std::size_t row, const ChunkPlace &place) { return row < place.firstRow; });
        const auto at = static_cast<std::size_t>(after - places.begin()) - 1;
        chunks[at].place = places[at];
        chunks[at].as.push_back(i);
        chunks[at].rows.push_back(rows[i] - static_cast<std::uint32_t>(places[at].firstRow));
    }
    std::erase_if(chunks, [](const ChunkRows &chunk) { return chunk.as.empty(); });
    return chunks;
}

std::string textOf(const PackedChunk &chunk, std::size_t row)
{
    switch (chunk.type()) {
    case ValueType::Int64:
        return std::to_string(chunk.integer(row));
    case ValueType::Float64:
        return shortestText(chunk.number(row));
    case ValueType::Time:
        return formatIsoTime(chunk.integer(row));
    case ValueType::Text:
        break;
    }
    return std::string(chunk.text(row));
}

/// One column of one chunk into its cells.
class CellWriter {
public:
    CellWriter(RecordBlock &block, std::size_t column, std::string &texts)
        : m_block(block)
        , m_column(column)
        , m_texts(texts)
    {
    }

    Result<void> write(const PackedChunk &chunk, const ChunkRows &rows, const Dictionary *dictionary)
    {
        const bool byEntry = chunk.type() == ValueType::Text && !chunk.isPlain();
        const bool toText = m_block.types[m_column] == ValueType::Text;
        for (std::size_t i = 0; i < rows.as.size(); ++i) {
            if (!chunk.isValid(rows.rows[i]))
                continue;
            CellValue &cell = cellOf(rows.as[i]);
            if (byEntry) {
                const std::uint64_t entry = chunk.entry(rows.rows[i]);
                if (!dictionary || entry >= dictionary->size())
                    return Error{ErrorKind::Corrupt,
                                 "A text is not in the dictionary of its column. Restore the project from a backup.",
                                 {}};
                const std::string_view text = dictionary->value(static_cast<std::uint32_t>(entry));
                cell.kind = CellValue::Kind::Text;
                cell.length = static_cast<std::uint32_t>(text.size());
                cell.bytes = text.data();
            } else if (toText) {
                noteText(cell, chunk, rows.rows[i]);
            } else {
                writeNumber(cell, chunk, rows.rows[i]);
            }
        }
        if (toText && !byEntry)
            pointToTexts(rows);
        return {};
    }

private:
    CellValue &cellOf(std::size_t row) { return m_block.cells[row * m_block.columns + m_column]; }

    void writeNumber(CellValue &cell, const PackedChunk &chunk, std::size_t row)
    {
        const bool isNumber = chunk.type() == ValueType::Float64;
        if (m_block.types[m_column] == ValueType::Float64) {
            cell.kind = CellValue::Kind::Number;
            cell.number = isNumber ? chunk.number(row) : static_cast<double>(chunk.integer(row));
        } else {
            cell.kind = CellValue::Kind::Integer;
            cell.integer = chunk.integer(row);
        }
    }

    /// The bytes are pointed to at the end: until then their string may move.
    void noteText(CellValue &cell, const PackedChunk &chunk, std::size_t row)
    {
        const std::size_t start = m_texts.size();
        if (chunk.type() == ValueType::Text)
            m_texts += chunk.text(row);
        else
            m_texts += textOf(chunk, row);
        cell.kind = CellValue::Kind::Text;
        cell.length = static_cast<std::uint32_t>(m_texts.size() - start);
        cell.integer = static_cast<std::int64_t>(start);
    }

    void pointToTexts(const ChunkRows &rows)
    {
        for (const std::uint32_t row : rows.as) {
            CellValue &cell = cellOf(row);
            if (cell.kind == CellValue::Kind::Text)
                cell.bytes = m_texts.data() + cell.integer;
        }
    }

    RecordBlock &m_block;
    std::size_t m_column;
    std::string &m_texts;
};

Result<void> writeDerived(const Table &table, std::span<const std::uint32_t> rows, Derived derived, std::size_t column,
                          RecordBlock &block, Run &run)
{
    const auto numbers = derivedOf(table, derived, run);
    if (!numbers)
        return numbers.error();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double number = (**numbers)[rows[i]];
        CellValue &cell = block.cells[i * block.columns + column];
        if (std::isnan(number))
            continue;
        cell.kind = derived == Derived::Failure ? CellValue::Kind::Integer : CellValue::Kind::Number;
        if (derived == Derived::Failure)
            cell.integer = number != 0.0 ? 1 : 0;
        else
            cell.number = number;
    }
    return {};
}

} // namespace

Result<RecordBlock> readBlock(const Table &table, std::span<const std::uint32_t> rows,
                              const std::vector<RecordColumn> &columns, Run &run)
{
    if (std::any_of(rows.begin(), rows.end(), [&](std::uint32_t row) { return row >= table.rows(); }))
        return Error{ErrorKind::Internal, "A record was asked for that this project does not have.", {}};
    RecordBlock block;
    block.columns = columns.size();
    block.cells.resize(rows.size() * columns.size());
    std::vector<std::size_t> stored; // of columns
    for (std::size_t column = 0; column < columns.size(); ++column) {
        block.types.push_back(recordColumnType(columns[column], table.schema()));
        block.dictionaries.emplace_back();
        if (!columns[column].column) {
            if (Result<void> done = writeDerived(table, rows, columns[column].derived, column, block, run); !done)
                return done.error();
            continue;
        }
        if (!table.schema().find(columns[column].column))
            return Error{ErrorKind::Query, "A column was asked for that this project does not have.", {}};
        stored.push_back(column);
        if (block.types.back() != ValueType::Text)
            continue;
        auto dictionary = table.source().dictionary(columns[column].column);
        if (!dictionary)
            return dictionary.error();
        block.dictionaries.back() = dictionary.take();
    }
    const Result<std::shared_ptr<const PackedChunks>> cache = PackedChunks::of(table);
    if (!cache)
        return cache.error();
    const std::vector<ChunkRows> chunks = rowsByChunk(table, rows);
    const std::size_t tasks = chunks.size() * stored.size();
    block.texts.resize(tasks);
    std::vector<Result<void>> results(tasks);
    run.executor.parallelFor(tasks, [&](std::size_t task) {
        if (run.cancel.isCancelled())
            return;
        const std::size_t column = stored[task % stored.size()];
        const ChunkRows &of = chunks[task / stored.size()];
        const auto chunk = (*cache)->chunk(table.source(), of.place.log, columns[column].column, of.place.chunk);
        results[task] = chunk
            ? CellWriter(block, column, block.texts[task]).write(**chunk, of, block.dictionaries[column].get())
            : Result<void>(chunk.error());
    });
    if (run.cancel.isCancelled())
        return cancelled();
    for (const Result<void> &result : results) {
        if (!result)
            return result.error();
    }
    return block;
}

} // namespace faultline
