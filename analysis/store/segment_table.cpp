// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/segment_table.h"

#include "analysis/store/sql.h"

namespace faultline {

Result<Statement> prepareSegmentInsert(Database &database)
{
    return database.prepare(sqlText("segment_insert.sql"));
}

Result<void> insertSegment(Statement &insert, const SegmentPlace &place, const EncodedSegment &segment)
{
    return insert
        .bind(place.log.value, place.column.value, std::uint64_t{place.chunk}, place.version, segment.rows,
              typeName(segment.type), segment.plain, segment.missing, segment.minimum, segment.maximum,
              segment.checksum, Blob{segment.bytes})
        .run();
}

Result<Statement> prepareSegmentSelect(Database &database)
{
    return database.prepare(sqlText("segment_select.sql"));
}

Result<std::optional<EncodedSegment>> selectSegment(Statement &select, const SegmentPlace &place)
{
    Result<bool> row =
        select.bind(place.log.value, place.column.value, std::uint64_t{place.chunk}, place.version).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<EncodedSegment>();
    EncodedSegment segment;
    segment.rows = static_cast<std::uint32_t>(select.integer(0));
    const std::optional<ValueType> type = typeFromName(select.bytes(1));
    if (!type)
        return Error{ErrorKind::Corrupt,
                     "A stored column chunk has an unknown type. "
                     "Restore the project from a backup.",
                     {}};
    segment.type = *type;
    segment.plain = select.integer(2) != 0;
    segment.missing = static_cast<std::uint32_t>(select.integer(3));
    segment.minimum = select.real(4);
    segment.maximum = select.real(5);
    segment.checksum = static_cast<std::uint64_t>(select.integer(6));
    segment.bytes = select.text(7);
    // The read lock must not outlive the row: a writer that wants to close the project waits for it.
    if (Result<void> rest = select.run(); !rest)
        return rest.error();
    return std::optional(std::move(segment));
}

Result<void> dropSupersededSegments(Database &database, const SegmentPlace &place)
{
    return database.execute(sqlText("segment_drop_superseded.sql"), place.log.value, place.column.value,
                            std::uint64_t{place.chunk}, place.version);
}

} // namespace faultline
