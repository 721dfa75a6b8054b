// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/text_order.h"

#include "analysis/analyses/text_ties.h"
#include "analysis/columns/chunk_pass.h"
#include "analysis/columns/widen.h"

#include <algorithm>
#include <atomic>
#include <numeric>

namespace faultline {

namespace {

struct ChunkRows {
    KeyedRows keyed;
    std::vector<std::uint32_t> missing;
};

/// The rank of every entry among all entries.
std::vector<std::uint32_t> ranksOf(const Dictionary &words)
{
    std::vector<std::uint32_t> byText(words.size());
    std::iota(byText.begin(), byText.end(), 0U);
    std::sort(byText.begin(), byText.end(),
              [&](std::uint32_t a, std::uint32_t b) { return words.value(a) < words.value(b); });
    std::vector<std::uint32_t> ranks(words.size());
    for (std::uint32_t rank = 0; rank < byText.size(); ++rank)
        ranks[byText[rank]] = rank;
    return ranks;
}

/// What is done with the rows of one chunk; false stops the pass.
template <class KeyOf>
void keyRows(const ChunkData &chunk, const ChunkPlace &place, const RowMask &mask, bool descending, const KeyOf &keyOf,
             ChunkRows &to)
{
    forRows(mask, place, [&](std::uint32_t row, std::size_t at) {
        if (!chunk.isValid(at)) {
            to.missing.push_back(row);
            return;
        }
        const std::uint64_t key = keyOf(at);
        to.keyed.add(descending ? ~key : key, row);
    });
}

/// Chunk after chunk; what was read is given back as it goes.
KeyedRows joined(std::vector<ChunkRows> &chunks, std::vector<std::uint32_t> &missing)
{
    std::size_t size = 0;
    for (const ChunkRows &chunk : chunks)
        size += chunk.keyed.size();
    KeyedRows all;
    all.keys.reserve(size);
    all.rows.reserve(size);
    for (ChunkRows &chunk : chunks) {
        all.keys.insert(all.keys.end(), chunk.keyed.keys.begin(), chunk.keyed.keys.end());
        all.rows.insert(all.rows.end(), chunk.keyed.rows.begin(), chunk.keyed.rows.end());
        missing.insert(missing.end(), chunk.missing.begin(), chunk.missing.end());
        chunk = {};
    }
    return all;
}

} // namespace

Result<OrderedRows> orderByText(const Table &table, ColumnId column, const RowMask &mask, bool descending, Run &run)
{
    const Result<std::shared_ptr<const Dictionary>> words = table.source().dictionary(column);
    if (!words)
        return words.error();
    const std::vector<std::uint32_t> ranks = ranksOf(**words);
    const std::size_t places = table.places().size();
    std::vector<ChunkRows> chunks(places);
    std::atomic<bool> byBytes = false; // a chunk without dictionary entries was met
    const auto read = [&](const ChunkPlace &place, std::size_t index) -> Result<void> {
        if (byBytes.load(std::memory_order_relaxed))
            return {};
        const Result<ChunkData> chunk = table.source().chunk(place.log, column, place.chunk);
        if (!chunk)
            return chunk.error();
        if (chunk->plain)
            byBytes = true;
        else
            keyRows(
                *chunk, place, mask, descending, [&](std::size_t at) { return ranks[chunk->entries[at]]; },
                chunks[index]);
        return {};
    };
    const auto readBytes = [&](const ChunkPlace &place, std::size_t index) -> Result<void> {
        const Result<ChunkData> chunk = table.source().chunk(place.log, column, place.chunk);
        if (!chunk)
            return chunk.error();
        std::string scratch;
        keyRows(
            *chunk, place, mask, descending,
            [&](std::size_t at) { return textKey(valueText(*chunk, at, words->get(), scratch)); }, chunks[index]);
        return {};
    };
    Result<void> done = forChunks(table, mask, run, read);
    if (done && byBytes) {
        chunks.assign(places, {});
        done = forChunks(table, mask, run, readBytes);
    }
    if (!done)
        return done.error();
    OrderedRows result;
    KeyedRows keyed = joined(chunks, result.unordered);
    if (!sortByKey(keyed, run))
        return cancelled();
    if (byBytes)
        done = breakTies(keyed, table, column, descending, run);
    if (!done)
        return done.error();
    result.ordered = std::move(keyed.rows);
    return result;
}

} // namespace faultline
