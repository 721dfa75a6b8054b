// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/segment_reader.h"

#include "analysis/columns/segment.h"
#include "analysis/columns/widen.h"
#include "analysis/store/dictionary_table.h"
#include "analysis/store/log_table.h"
#include "analysis/store/meta_table.h"
#include "analysis/store/open_for_reading.h"
#include "analysis/store/schema_table.h"
#include "analysis/store/segment_table.h"
#include "analysis/store/sql.h"

#include <algorithm>

namespace faultline {

struct SegmentReader::Connection {
    Connection(Database opened, Statement prepared)
        : database(std::move(opened))
        , select(std::move(prepared))
    {
    }

    Database database;
    Statement select; ///< after the database: it must go first
};

struct SegmentReader::Stored {
    std::optional<EncodedSegment> segment;
    const ColumnSchema &column; ///< of the reader
    std::size_t rows = 0;
};

SegmentReader::SegmentReader() = default;
SegmentReader::~SegmentReader() = default;

Result<std::shared_ptr<SegmentReader>> SegmentReader::open(const std::string &path)
{
    std::shared_ptr<SegmentReader> reader(new SegmentReader);
    reader->m_path = path;
    Result<std::unique_ptr<Connection>> connection = reader->take();
    if (!connection)
        return connection.error();
    Database &database = (*connection)->database;
    // One read transaction, so that logs, schema and revision belong together.
    if (Result<void> begun = database.execute("BEGIN"); !begun)
        return begun.error();
    Result<std::vector<LogSpan>> logs = readyLogs(database);
    Result<Schema> schema = loadSchema(database);
    Result<std::optional<std::int64_t>> revision = readMetaInteger(database, "data_revision");
    Result<std::optional<std::string>> id = readMetaText(database, "project_id");
    Result<void> ended = database.execute("COMMIT");
    if (!logs || !schema)
        return logs ? schema.error() : logs.error();
    if (!revision || !id || !ended)
        return !revision ? revision.error() : !id ? id.error() : ended.error();
    reader->m_logs = logs.take();
    reader->m_schema = schema.take();
    reader->m_revision = revision->value_or(0);
    reader->m_projectId = id->value_or("");
    reader->giveBack(connection.take());
    return reader;
}

Result<std::unique_ptr<SegmentReader::Connection>> SegmentReader::take() const
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            std::unique_ptr<Connection> connection = std::move(m_free.back());
            m_free.pop_back();
            return connection;
        }
    }
    Result<Database> database = openForReading(m_path);
    if (!database)
        return database.error();
    Result<Statement> select = prepareSegmentSelect(*database);
    if (!select)
        return select.error();
    return std::make_unique<Connection>(database.take(), select.take());
}

void SegmentReader::giveBack(std::unique_ptr<Connection> connection) const
{
    const std::lock_guard lock(m_mutex);
    m_free.push_back(std::move(connection));
}

Result<SegmentReader::Stored> SegmentReader::stored(const LogSpan &log, ColumnId column, std::size_t index) const
{
    const ColumnSchema *known = m_schema.find(column);
    if (known == nullptr || index >= log.chunks())
        return Error{ErrorKind::Internal, "A column or chunk was asked for that the project does not have.", m_path};
    Result<std::unique_ptr<Connection>> connection = take();
    if (!connection)
        return connection.error();
    Result<std::optional<EncodedSegment>> segment =
        selectSegment((*connection)->select, {log.id, column, index, m_revision});
    if (!segment)
        return segment.error(); // the connection goes with it: it may be in any state
    giveBack(connection.take());
    return Stored{segment.take(), *known, std::min(kChunkRows, log.rows - index * kChunkRows)};
}

Error SegmentReader::damaged(const Stored &stored, std::size_t index) const
{
    return {ErrorKind::Corrupt,
            "Chunk " + std::to_string(index) + " of the column " + stored.column.name
                + " is damaged. Restore the project from a backup, or import the log into a new one.",
            m_path};
}

Result<ChunkData> SegmentReader::chunk(const LogSpan &log, ColumnId column, std::size_t index) const
{
    const Result<Stored> stored = this->stored(log, column, index);
    if (!stored)
        return stored.error();
    if (!stored->segment)
        return allMissing(stored->column.type, stored->rows);
    Result<ChunkData> chunk = decodeSegment(*stored->segment);
    if (chunk && chunk->rows == stored->rows)
        return widen(chunk.take(), stored->column.type);
    return damaged(*stored, index);
}

Result<PackedChunk> SegmentReader::packedChunk(const LogSpan &log, ColumnId column, std::size_t index) const
{
    const Result<Stored> stored = this->stored(log, column, index);
    if (!stored)
        return stored.error();
    if (!stored->segment)
        return PackedChunk::allMissing(stored->column.type, stored->rows);
    Result<PackedChunk> chunk = PackedChunk::open(*stored->segment);
    if (chunk && chunk->rows() == stored->rows)
        return chunk;
    return damaged(*stored, index);
}

Result<std::shared_ptr<const Dictionary>> SegmentReader::dictionary(ColumnId column) const
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_dictionaries.find(column); found != m_dictionaries.end())
            return found->second;
    }
    Result<std::unique_ptr<Connection>> connection = take();
    if (!connection)
        return connection.error();
    Result<Dictionary> loaded = loadDictionary((*connection)->database, column);
    if (!loaded)
        return loaded.error();
    giveBack(connection.take());
    const std::lock_guard lock(m_mutex);
    // Another thread may have been faster; all callers get the same one.
    const auto [place, isNew] = m_dictionaries.try_emplace(column, std::make_shared<const Dictionary>(loaded.take()));
    return place->second;
}

Result<std::vector<ChunkRange>> SegmentReader::ranges(const LogSpan &log, ColumnId column) const
{
    Result<std::unique_ptr<Connection>> connection = take();
    if (!connection)
        return connection.error();
    std::vector<ChunkRange> ranges(log.chunks());
    {
        Result<Statement> rows = (*connection)->database.prepare(sqlText("segment_ranges.sql"));
        if (!rows)
            return rows.error();
        rows->bind(log.id.value, column.value, m_revision);
        Result<bool> row = rows->step();
        for (; row && *row; row = rows->step()) {
            const auto chunk = static_cast<std::size_t>(rows->integer(0));
            const std::optional<ValueType> type = typeFromName(rows->bytes(1));
            if (chunk < ranges.size() && type)
                ranges[chunk] = {true, *type, rows->real(2), rows->real(3)};
        }
        if (!row)
            return row.error();
    }
    giveBack(connection.take());
    return ranges;
}

} // namespace faultline
