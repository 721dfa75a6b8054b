// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/id_index.h"

#include "analysis/columns/hash64.h"
#include "analysis/columns/widen.h"
#include "analysis/store/id_index_part.h"

#include <algorithm>
#include <numeric>

namespace faultline {

namespace {

constexpr std::uint64_t kPartEntries = 1U << 20U;
constexpr std::uint64_t kPartsAtOnce = 4;

Result<ColumnId> idColumn(const SegmentReader &reader, const std::string &path)
{
    if (const ColumnSchema *column = reader.schema().first(Role::Id); column != nullptr)
        return column->id;
    return Error{ErrorKind::Schema,
                 "No column of this project has the role id, so records cannot be found by id. Map one to id.", path};
}

/// Calls visit(row, text) for every record of a chunk that has an id.
template <class Visit>
Result<void> visitIds(const SegmentReader &reader, const LogSpan &log, ColumnId column, std::size_t index,
                      const Visit &visit)
{
    Result<ChunkData> chunk = reader.chunk(log, column, index);
    if (!chunk)
        return chunk.error();
    std::shared_ptr<const Dictionary> dictionary;
    if (chunk->type == ValueType::Text && !chunk->plain) {
        Result<std::shared_ptr<const Dictionary>> loaded = reader.dictionary(column);
        if (!loaded)
            return loaded.error();
        dictionary = *loaded;
    }
    std::string scratch;
    for (std::size_t row = 0; row < chunk->rows; ++row) {
        if (chunk->isValid(row))
            visit(index * kChunkRows + row, valueText(*chunk, row, dictionary.get(), scratch));
    }
    return {};
}

Result<void> buildLog(Project &project, const SegmentReader &reader, const LogSpan &log, ColumnId column,
                      const CancelToken &cancel)
{
    IdPartPlace place{log.id, column, 0, 0};
    while ((log.rows >> place.bits) > kPartEntries)
        ++place.bits;
    const std::uint64_t parts = std::uint64_t{1} << place.bits;
    for (std::uint64_t first = 0; first < parts; first += kPartsAtOnce) {
        std::vector<std::vector<IdEntry>> entries(std::min(kPartsAtOnce, parts - first));
        for (std::size_t index = 0; index < log.chunks(); ++index) {
            if (cancel.isCancelled())
                return cancelled();
            const auto collect = [&](std::uint64_t row, std::string_view text) {
                const std::uint64_t hash = hash64(text);
                const std::uint64_t part = partOf(hash, place.bits);
                if (part >= first && part < first + entries.size())
                    entries[part - first].push_back({hash, static_cast<std::uint32_t>(row)});
            };
            if (Result<void> visited = visitIds(reader, log, column, index, collect); !visited)
                return visited;
        }
        for (std::uint64_t i = 0; i < entries.size(); ++i) {
            std::sort(entries[i].begin(), entries[i].end());
            place.part = first + i;
            if (Result<void> stored = storeIdPart(project.database(), place, entries[i]); !stored)
                return stored;
        }
    }
    return {};
}

/// Rows whose hash is that of an id asked for; `order` holds the ids sorted by hash.
void collectCandidates(std::span<const IdEntry> part, std::span<const std::uint64_t> hashes,
                       std::span<const std::size_t> order, LogId log, std::vector<IdMatch> &candidates)
{
    auto from = part.begin();
    for (const std::size_t id : order) {
        from = std::lower_bound(from, part.end(), IdEntry{hashes[id], 0});
        for (auto entry = from; entry != part.end() && entry->hash == hashes[id]; ++entry)
            candidates.push_back({id, log, entry->row});
    }
}

Result<void> keepExact(const SegmentReader &reader, const LogSpan &log, ColumnId column,
                       std::span<const std::string> ids, std::vector<IdMatch> &candidates,
                       std::vector<IdMatch> &matches)
{
    std::sort(candidates.begin(), candidates.end(), [](const IdMatch &a, const IdMatch &b) { return a.row < b.row; });
    auto next = candidates.begin();
    while (next != candidates.end()) {
        const std::size_t index = next->row / kChunkRows;
        const auto compare = [&](std::uint64_t row, std::string_view text) {
            for (; next != candidates.end() && next->row <= row; ++next) {
                if (next->row == row && ids[next->id] == text)
                    matches.push_back(*next);
            }
        };
        if (Result<void> visited = visitIds(reader, log, column, index, compare); !visited)
            return visited;
        while (next != candidates.end() && next->row / kChunkRows == index)
            ++next;
    }
    return {};
}

} // namespace

Result<void> buildIdIndex(Project &project, const SegmentReader &reader, const CancelToken &cancel)
{
    Result<ColumnId> column = idColumn(reader, project.path());
    if (!column)
        return column.error();
    for (const LogSpan &log : reader.logs()) {
        Result<std::optional<unsigned>> bits = idPartBits(project.database(), log.id, *column);
        if (!bits)
            return bits.error();
        if (bits->has_value())
            continue;
        if (Result<void> dropped = dropIdParts(project.database(), log.id); !dropped)
            return dropped;
        if (Result<void> built = buildLog(project, reader, log, *column, cancel); !built)
            return built;
    }
    return {};
}

Result<std::vector<IdMatch>> findIds(Database &database, const SegmentReader &reader, std::span<const std::string> ids)
{
    Result<ColumnId> column = idColumn(reader, database.path());
    if (!column)
        return column.error();
    std::vector<std::uint64_t> hashes(ids.size());
    std::transform(ids.begin(), ids.end(), hashes.begin(), [](const std::string &id) { return hash64(id); });
    std::vector<std::size_t> order(ids.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return hashes[a] < hashes[b]; });

    std::vector<IdMatch> matches;
    for (const LogSpan &log : reader.logs()) {
        Result<std::optional<unsigned>> bits = idPartBits(database, log.id, *column);
        if (!bits)
            return bits.error();
        if (!bits->has_value())
            return Error{ErrorKind::Internal, "A log has no index of its ids yet.", database.path()};
        std::vector<IdMatch> candidates;
        for (std::size_t at = 0; at < order.size();) {
            const std::uint64_t part = partOf(hashes[order[at]], **bits);
            std::size_t end = at;
            while (end < order.size() && partOf(hashes[order[end]], **bits) == part)
                ++end;
            Result<std::vector<IdEntry>> entries = loadIdPart(database, {log.id, *column, **bits, part});
            if (!entries)
                return entries.error();
            collectCandidates(*entries, hashes, std::span(order).subspan(at, end - at), log.id, candidates);
            at = end;
        }
        if (Result<void> kept = keepExact(reader, log, *column, ids, candidates, matches); !kept)
            return kept.error();
    }
    std::sort(matches.begin(), matches.end());
    return matches;
}

} // namespace faultline
