// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/id_index_part.h"

#include "analysis/columns/hash64.h"
#include "analysis/columns/little_endian.h"

namespace faultline {

namespace {

constexpr std::size_t kEntryBytes = 12;

Error damaged(Database &database)
{
    // The index is a copy of what the segments hold; without it nothing is lost.
    return {ErrorKind::Corrupt, "The index of record ids is damaged. Run the label join again: it is rebuilt.",
            database.path()};
}

} // namespace

Result<void> storeIdPart(Database &database, const IdPartPlace &place, const std::vector<IdEntry> &entries)
{
    std::string bytes;
    bytes.reserve(entries.size() * kEntryBytes + sizeof(std::uint64_t));
    for (const IdEntry &entry : entries)
        appendLittle(bytes, entry.hash);
    for (const IdEntry &entry : entries)
        appendLittle(bytes, entry.row);
    appendLittle(bytes, hash64(bytes));
    return database.execute("INSERT OR REPLACE INTO id_index (log, part, bits, column, data) VALUES (?, ?, ?, ?, ?)",
                            place.log.value, place.part, place.bits, place.column.value, Blob{bytes});
}

Result<std::vector<IdEntry>> loadIdPart(Database &database, const IdPartPlace &place)
{
    Result<Statement> rows = database.prepare("SELECT data FROM id_index WHERE log = ? AND part = ?");
    if (!rows)
        return rows.error();
    Result<bool> row = rows->bind(place.log.value, place.part).step();
    if (!row)
        return row.error();
    const std::string_view bytes = *row ? rows->bytes(0) : std::string_view();
    const std::size_t count = bytes.size() / kEntryBytes;
    const bool whole = bytes.size() == count * kEntryBytes + sizeof(std::uint64_t)
        && loadLittle<std::uint64_t>(bytes.data() + count * kEntryBytes)
            == hash64(bytes.substr(0, count * kEntryBytes));
    if (!whole) {
        static_cast<void>(dropIdParts(database, place.log)); // so that the next join builds it anew
        return damaged(database);
    }
    std::vector<IdEntry> entries(count);
    for (std::size_t i = 0; i < count; ++i)
        entries[i] = {loadLittle<std::uint64_t>(bytes.data() + 8 * i),
                      loadLittle<std::uint32_t>(bytes.data() + 8 * count + 4 * i)};
    return entries;
}

Result<std::optional<unsigned>> idPartBits(Database &database, LogId log, ColumnId column)
{
    Result<Statement> rows = database.prepare("SELECT max(bits), count(*) FROM id_index WHERE log = ? AND column = ?");
    if (!rows)
        return rows.error();
    Result<bool> row = rows->bind(log.value, column.value).step();
    if (!row)
        return row.error();
    if (!*row || rows->isNull(0) || rows->integer(0) < 0 || rows->integer(0) > 32)
        return std::optional<unsigned>();
    const auto bits = static_cast<unsigned>(rows->integer(0));
    return rows->integer(1) == std::int64_t{1} << bits ? std::optional(bits) : std::nullopt;
}

Result<void> dropIdParts(Database &database, LogId log)
{
    return database.execute("DELETE FROM id_index WHERE log = ?", log.value);
}

} // namespace faultline
