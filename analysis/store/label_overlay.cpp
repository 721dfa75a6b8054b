// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/label_overlay.h"

#include "analysis/columns/segment.h"
#include "analysis/columns/widen.h"
#include "analysis/store/dictionary_table.h"
#include "analysis/store/label_stage.h"
#include "analysis/store/segment_table.h"

#include <algorithm>
#include <utility>

namespace faultline {

namespace {

/// A chunk of the label column that takes new labels.
class LabelChunk {
public:
    LabelChunk(ChunkData data, Dictionary &dictionary)
        : m_data(std::move(data))
        , m_dictionary(dictionary)
    {
        if (m_data.valid.empty())
            m_data.valid.assign((m_data.rows + 63) / 64, ~std::uint64_t{0});
        if (m_data.plain)
            useDictionary();
    }

    /// True when the record's label is another one now.
    bool set(std::size_t row, std::string_view label)
    {
        const bool had = m_data.isValid(row);
        m_data.valid[row / 64] |= std::uint64_t{1} << (row % 64);
        switch (m_data.type) {
        case ValueType::Int64:
        case ValueType::Time:
            return replace(m_data.integers[row], canonicalInteger(label).value_or(0)) || !had;
        case ValueType::Float64:
            return replace(m_data.numbers[row], decimalNumber(label).value_or(0.0)) || !had;
        case ValueType::Text:
            return replace(m_data.entries[row], m_dictionary.add(label)) || !had;
        }
        return false;
    }
    const ChunkData &data() const { return m_data; }

private:
    template <class Value>
    static bool replace(Value &value, Value by)
    {
        const bool differs = std::exchange(value, by) != by;
        return differs;
    }

    void useDictionary()
    {
        m_data.entries.assign(m_data.rows, 0);
        for (std::size_t row = 0; row < m_data.rows; ++row) {
            if (m_data.isValid(row))
                m_data.entries[row] = m_dictionary.add(m_data.text(row));
        }
        m_data.plain = false;
        m_data.ends.clear();
        m_data.bytes.clear();
    }

    ChunkData m_data;
    Dictionary &m_dictionary;
};

/// The chunk as it is now, in the type it is going to have.
Result<ChunkData> currentChunk(const SegmentReader &reader, const LogSpan &log, const ColumnSchema &column,
                               std::size_t index)
{
    if (reader.schema().find(column.id) != nullptr) {
        Result<ChunkData> chunk = reader.chunk(log, column.id, index);
        return chunk ? widen(chunk.take(), column.type) : chunk;
    }
    return allMissing(column.type, std::min(kChunkRows, log.rows - index * kChunkRows));
}

/// Writes chunks, the dictionary values they need first.
class OverlayWriter {
public:
    OverlayWriter(Project &project, const ColumnSchema &column, std::int64_t version, Dictionary &dictionary)
        : m_project(project)
        , m_column(column)
        , m_version(version)
        , m_dictionary(dictionary)
        , m_known(dictionary.size())
    {
    }

    Result<void> write(LogId log, std::size_t index, const ChunkData &chunk)
    {
        Database &database = m_project.database();
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        std::vector<std::string> fresh;
        for (std::size_t entry = m_known; entry < m_dictionary.size(); ++entry)
            fresh.emplace_back(m_dictionary.value(static_cast<std::uint32_t>(entry)));
        Result<void> written = appendDictionary(database, m_column.id, static_cast<std::uint32_t>(m_known), fresh);
        Result<Statement> insert = prepareSegmentInsert(database);
        if (written && !insert)
            written = insert.error();
        if (written)
            written = insertSegment(*insert, {log, m_column.id, index, m_version}, encodeSegment(chunk));
        if (written) // the version that readers see stays until the next join: they may be in the middle of it
            written = dropSupersededSegments(database, {log, m_column.id, index, m_version});
        if (written)
            written = transaction->commit();
        if (written)
            m_known = m_dictionary.size();
        return written;
    }

private:
    Project &m_project;
    const ColumnSchema &m_column;
    std::int64_t m_version;
    Dictionary &m_dictionary;
    std::size_t m_known;
};

} // namespace

Result<OverlayOutcome> writeLabelOverlay(Project &project, const SegmentReader &reader, const ColumnSchema &column,
                                         std::int64_t version, const CancelToken &cancel)
{
    Database &database = project.database();
    Result<Dictionary> dictionary = loadDictionary(database, column.id);
    if (!dictionary)
        return dictionary.error();
    OverlayWriter writer(project, column, version, *dictionary);
    Result<Statement> hits = database.prepare("SELECT row, label, counts FROM temp.label_hit WHERE log = ? "
                                              "ORDER BY row");
    if (!hits)
        return hits.error();
    OverlayOutcome outcome;
    for (const LogSpan &log : reader.logs()) {
        Result<bool> hit = hits->bind(log.id.value).step();
        while (hit && *hit) {
            if (cancel.isCancelled())
                return cancelled();
            const auto index = static_cast<std::size_t>(hits->integer(0)) / kChunkRows;
            Result<ChunkData> current = currentChunk(reader, log, column, index);
            if (!current)
                return current.error();
            LabelChunk chunk(current.take(), *dictionary);
            bool changed = false;
            while (hit && *hit && static_cast<std::size_t>(hits->integer(0)) / kChunkRows == index) {
                const bool differs = chunk.set(static_cast<std::size_t>(hits->integer(0)) % kChunkRows, hits->bytes(1));
                changed = changed || differs;
                if (!differs && hits->integer(2) != 0)
                    ++outcome.unchanged;
                hit = hits->step();
            }
            if (!hit || !changed)
                continue;
            if (Result<void> written = writer.write(log.id, index, chunk.data()); !written)
                return written.error();
            ++outcome.chunks;
        }
        if (!hit)
            return hit.error();
    }
    return outcome;
}

} // namespace faultline
