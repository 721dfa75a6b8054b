// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/table.h"

#include <algorithm>
#include <atomic>
#include <optional>

namespace faultline {

Table::Table(std::shared_ptr<const ColumnSource> source, Schema schema, std::vector<LogSpan> logs,
             std::string projectId, std::size_t budgetBytes)
    : m_source(std::move(source))
    , m_schema(std::move(schema))
    , m_logs(std::move(logs))
    , m_projectId(std::move(projectId))
    , m_budget(budgetBytes)
{
    for (const LogSpan &log : m_logs)
        m_rows += log.rows;
}

std::vector<ChunkPlace> Table::places() const
{
    std::vector<ChunkPlace> places;
    std::size_t row = 0;
    for (const LogSpan &log : m_logs) {
        for (std::size_t chunk = 0; chunk < log.chunks(); ++chunk) {
            const std::size_t rows = std::min(kChunkRows, log.rows - chunk * kChunkRows);
            places.push_back({log, chunk, row, rows});
            row += rows;
        }
    }
    return places;
}

std::shared_ptr<const void> Table::lookUp(const std::string &key) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return nullptr;
    found->second.used = ++m_clock;
    return found->second.value;
}

std::shared_ptr<const void> Table::keep(const std::string &key, std::shared_ptr<const void> value,
                                        std::size_t bytes) const
{
    const std::lock_guard lock(m_mutex);
    const auto [entry, isNew] = m_entries.try_emplace(key, Entry{value, bytes, ++m_clock});
    if (!isNew)
        return entry->second.value;
    m_bytes += bytes;
    while (m_bytes > m_budget && m_entries.size() > 1) { // the longest unused goes; whoever still holds it keeps it
        auto oldest = std::min_element(m_entries.begin(), m_entries.end(),
                                       [](const auto &a, const auto &b) { return a.second.used < b.second.used; });
        m_bytes -= oldest->second.bytes;
        m_entries.erase(oldest);
    }
    return value;
}

std::size_t Table::cachedBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

Result<std::shared_ptr<const Column>> Table::column(ColumnId id, Run &run) const
{
    return cached<Column>(
        "column " + std::to_string(id.value), [&] { return load(id, run); },
        [](const Column &column) { return column.bytes(); });
}

Result<std::shared_ptr<const Column>> Table::load(ColumnId id, Run &run) const
{
    const ColumnSchema *schema = m_schema.find(id);
    if (!schema)
        return Error{ErrorKind::Query, "There is no column with the number " + std::to_string(id.value) + '.', {}};
    auto column = std::make_shared<Column>();
    column->type = schema->type;
    const Result<std::shared_ptr<const Dictionary>> stored = m_source->dictionary(id);
    if (!stored)
        return stored.error();
    auto words =
        std::make_shared<Dictionary>(**stored); // plain chunks add to a copy, the stored ids keep their meaning

    const std::vector<ChunkPlace> places = this->places();
    // Decoding is done in parallel a few chunks at a time, appending in order: the result never depends on threads.
    const std::size_t batch = 4 * run.executor.width();
    for (std::size_t first = 0; first < places.size(); first += batch) {
        const std::size_t count = std::min(batch, places.size() - first);
        std::vector<std::optional<Result<ChunkData>>> chunks(count);
        run.executor.parallelFor(count, [&](std::size_t i) {
            chunks[i] = m_source->chunk(places[first + i].log, id, places[first + i].chunk);
        });
        if (run.cancel.isCancelled())
            return cancelled();
        for (const std::optional<Result<ChunkData>> &chunk : chunks) {
            if (!chunk->ok())
                return chunk->error();
            appendChunk(*column, **chunk, *words);
        }
    }
    if (schema->type == ValueType::Text) {
        column->ownWords = words->size() > (*stored)->size();
        column->dictionary = words;
    }
    return std::shared_ptr<const Column>(std::move(column));
}

namespace {

/// The column with entries of another dictionary; a value that is not listed there becomes missing.
std::shared_ptr<const Column> inWordsOf(const Column &column, const Dictionary &words)
{
    auto same = std::make_shared<Column>(column);
    same->valid.resize((column.rows + 63) / 64, ~std::uint64_t{0});
    for (std::size_t row = 0; row < column.rows; ++row) {
        if (!column.isValid(row))
            continue;
        const std::optional<std::uint32_t> entry = words.find(column.dictionary->value(column.entries[row]));
        same->entries[row] = entry.value_or(0);
        if (!entry)
            same->valid[row / 64] &= ~(std::uint64_t{1} << (row % 64));
    }
    return same;
}

} // namespace

CodeBook Dataset::bookOf(ColumnId id, const Column &values, const Column *ofBaseline) const
{
    std::optional<ShelvedBook> kept = shelf ? shelf->find(id) : std::nullopt;
    // Words that only this column in memory knows have no lasting ids.
    const bool lasting = !values.ownWords && (kept ? kept->book.ofText == (values.type == ValueType::Text) : true);
    if (kept && kept->dataRevision == revision && lasting)
        return std::move(kept->book);
    CodeBook book = makeCodeBook(values, ofBaseline);
    if (kept)
        book.version = sameCodes(kept->book, book) ? kept->book.version : kept->book.version + 1;
    if (shelf && lasting)
        shelf->keep(id, {revision, book});
    return book;
}

Result<std::shared_ptr<const CodedColumn>> Dataset::codes(ColumnId id, Run &run) const
{
    const auto make = [&]() -> Result<std::shared_ptr<const CodedColumn>> {
        const Result<std::shared_ptr<const Column>> values = production->column(id, run);
        if (!values)
            return values.error();
        std::shared_ptr<const Column> ofBaseline;
        if (baseline) {
            Result<std::shared_ptr<const Column>> loaded = baseline->column(id, run);
            if (!loaded)
                return loaded.error();
            ofBaseline = loaded.take();
            if (ofBaseline->ownWords || (ofBaseline->dictionary && (*values)->ownWords))
                ofBaseline = inWordsOf(*ofBaseline, *(*values)->dictionary);
        }
        auto coded = std::make_shared<CodedColumn>();
        coded->book = std::make_shared<CodeBook>(bookOf(id, **values, ofBaseline.get()));
        if (run.cancel.isCancelled())
            return cancelled();
        coded->codes = encodeColumn(**values, *coded->book, run.executor);
        return std::shared_ptr<const CodedColumn>(std::move(coded));
    };
    return production->cached<CodedColumn>("codes " + std::to_string(id.value), make, [](const CodedColumn &coded) {
        return coded.codes.bytes() + coded.book->codeOfEntry.size() * 2;
    });
}

} // namespace faultline
